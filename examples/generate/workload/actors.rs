//! Who makes requests.

use super::object::node_name;

/// An actor: one of the table, or the kubelet of a node.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Actor {
    Alice,
    Bob,
    Pipeline,
    Intruder,
    Nobody,
    Scheduler,
    ControllerManager,
    ApiServer,
    Operator,
    Prometheus,
    Controller(&'static str),
    /// Of the node of this number from 1.
    Kubelet(u32),
}

impl Actor {
    /// The API server it talks to; people take any.
    pub(crate) fn server(self, servers: usize, any: u64) -> usize {
        match self {
            Self::Kubelet(node) => node as usize % servers,
            Self::Operator | Self::Prometheus => servers - 1,
            Self::Alice | Self::Bob | Self::Pipeline | Self::Intruder | Self::Nobody => {
                any as usize % servers
            }
            _ => 0,
        }
    }

    /// `"user":…,"sourceIPs":…,"userAgent":…` of its lines.
    pub(crate) fn credentials(self) -> String {
        let agent = |name: &str| format!("{name}/v1.35.4 (linux/amd64) kubernetes/fb5d91f");
        let person = |name: &str, groups: &str, agent: String| {
            let groups = groups.split(' ').map(|group| format!("\"{group}\",")).collect::<String>();
            let user = format!(
                r#"{{"username":"{name}","groups":[{groups}"system:authenticated"],"extra":{{"authentication.kubernetes.io/credential-id":["X509SHA256=dde535a8a71da46226a08e30314822b0420b8de165ed10c3727f3af40367e381"]}}}}"#
            );
            told(&user, "203.0.113.7", &agent)
        };
        match self {
            Self::Alice => person("alice", "platform", agent("kubectl")),
            Self::Bob => person("bob", "team-b", agent("kubectl")),
            Self::Pipeline => person("ci-bot", "pipelines", "helm/v3.19.2".to_owned()),
            Self::Intruder => person("mallory", "guests", "curl/8.14.1".to_owned()),
            Self::Nobody => told("{}", "198.51.100.9", "curl/8.14.1"),
            Self::Scheduler => {
                person("system:kube-scheduler", "system:nodes", agent("kube-scheduler") + "/scheduler")
            }
            Self::ControllerManager => person(
                "system:kube-controller-manager",
                "system:masters",
                agent("kube-controller-manager") + "/leader-election",
            ),
            Self::ApiServer => person("system:apiserver", "system:masters", agent("kube-apiserver")),
            Self::Operator => account("operators", "widget-operator", "widget-operator/v0.4.1"),
            Self::Prometheus => account("monitoring", "prometheus", "Prometheus/3.5.0"),
            Self::Controller(name) => {
                let agent = agent("kube-controller-manager");
                account("kube-system", name, &format!("{agent}/system:serviceaccount:kube-system:{name}"))
            }
            Self::Kubelet(node) => {
                let user = format!(
                    r#"{{"username":"system:node:{}","groups":["system:nodes","system:authenticated"]}}"#,
                    node_name(node.into())
                );
                told(&user, &format!("192.0.{}.{}", node >> 8, node & 255), &agent("kubelet"))
            }
        }
    }

    /// Why the authoriser let it through.
    pub(crate) fn reason(self) -> String {
        match self {
            Self::Kubelet(_) | Self::ApiServer | Self::Nobody => String::new(),
            Self::Controller(name) => bound(&format!("system:controller:{name}"), name),
            Self::Scheduler => bound("system:kube-scheduler", "system:kube-scheduler"),
            _ => bound("cluster-admin", "platform"),
        }
    }
}

fn bound(role: &str, to: &str) -> String {
    format!(
        r#"RBAC: allowed by ClusterRoleBinding \"{role}\" of ClusterRole \"{role}\" to ServiceAccount \"{to}/kube-system\""#
    )
}

fn account(namespace: &str, name: &str, agent: &str) -> String {
    let user = format!(
        r#"{{"username":"system:serviceaccount:{namespace}:{name}","uid":"70c6e8fe-0c48-4c0c-808b-54d83d0c6df2","groups":["system:serviceaccounts","system:serviceaccounts:{namespace}","system:authenticated"],"extra":{{"authentication.kubernetes.io/credential-id":["JTI=191bcf30-67cd-40ee-b379-d4ee9645136c"]}}}}"#
    );
    told(&user, "192.0.2.11", agent)
}

fn told(user: &str, address: &str, agent: &str) -> String {
    format!(r#""user":{user},"sourceIPs":["{address}"],"userAgent":"{agent}""#)
}
