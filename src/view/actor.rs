//! Who acted, in a word.

/// What stands before the names of nodes, as users.
const NODE: &str = "system:node:";

/// What stands before the namespaces and names of service accounts.
const ACCOUNT: &str = "system:serviceaccount:";

/// The component behind a user: the name of a service account of the cluster itself, namespace and name of another one,
/// `kubelet` for a node, the name of a component of the control plane; else the user. Two users of one name would be
/// one: what is not Kubernetes' own is left whole.
pub(super) fn component(user: &str) -> &str {
    if user.is_empty() {
        return "unauthenticated";
    }
    if user.starts_with(NODE) {
        return "kubelet";
    }
    if let Some(account) = user.strip_prefix(ACCOUNT) {
        return account.strip_prefix("kube-system:").unwrap_or(account);
    }
    user.strip_prefix("system:").filter(|name| name.starts_with("kube-")).unwrap_or(user)
}

/// The node that a user is.
pub fn node_of(user: &str) -> Option<&str> {
    user.strip_prefix(NODE)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn users_of_other_names_are_others() {
        for (user, name) in [
            ("system:serviceaccount:kube-system:deployment-controller", "deployment-controller"),
            ("system:serviceaccount:prod:web", "prod:web"),
            ("system:serviceaccount:dev:web", "dev:web"),
            ("system:web", "system:web"),
            ("web", "web"),
            ("oidc:web", "oidc:web"),
            ("system:admin", "system:admin"),
            ("system:kube-scheduler", "kube-scheduler"),
            ("system:node:node-a", "kubelet"),
            ("", "unauthenticated"),
        ] {
            assert_eq!(component(user), name, "{user}");
        }
        assert_eq!(node_of("system:node:node-a"), Some("node-a"));
    }
}
