//! Names that controllers make of their own: the last resort where nothing else tells the owner.

use crate::link::{CHILDREN, Evidence, Fact, LinkRule, Name, Reference, Role, Target};

/// `<owner>-<generated>` of pods, ReplicaSets, Jobs, EndpointSlices and ControllerRevisions.
pub(super) struct GeneratedNames;

/// Group and resource of an owner, and the service account of its controller.
type Owner = (&'static str, &'static str, &'static str);

const POD_OWNERS: &[Owner] = &[
    ("apps", "replicasets", "replicaset-controller"),
    ("batch", "jobs", "job-controller"),
    ("apps", "daemonsets", "daemon-set-controller"),
    ("", "replicationcontrollers", "replication-controller"),
];
const STATEFUL: Owner = ("apps", "statefulsets", "statefulset-controller");

impl LinkRule for GeneratedNames {
    fn name(&self) -> &str {
        "generated-names"
    }

    fn help(&self) -> &str {
        "an object without known owners hangs below the one object whose controller makes such names"
    }

    fn is_guess(&self) -> bool {
        true
    }

    fn references<'a>(&self, fact: &Fact<'a>, out: &mut Vec<Reference<'a>>) {
        let Fact::Object(object) = fact else { return };
        if object.owners_known() || object.namespace().is_empty() {
            return;
        }
        let owners = candidates(object.group(), object.resource(), object.name());
        let any_of: Vec<_> = owners
            .into_iter()
            .filter(|((.., controller), _)| made_by(object.creator(), controller))
            .map(|((group, resource, _), name)| Name::beside(group, resource, name))
            .collect();
        if !any_of.is_empty() {
            let target = Target::Named { any_of, at: object.last_act().or(object.start()) };
            let (role, class) = (Role::Parent, CHILDREN.into());
            out.push(Reference { target, role, class, evidence: Evidence::Inferred });
        }
    }
}

/// Whether the creator can be this controller: it is, or the log does not tell, or all controllers share
/// one identity.
fn made_by(creator: &str, controller: &str) -> bool {
    creator.is_empty()
        || creator == "system:kube-controller-manager"
        || creator.strip_prefix("system:serviceaccount:kube-system:") == Some(controller)
}

fn candidates<'n>(group: &str, resource: &str, name: &'n str) -> Vec<(Owner, &'n str)> {
    let mut found = Vec::new();
    let Some((base, suffix)) = name.rsplit_once('-') else { return found };
    match (group, resource) {
        ("", "pods") => {
            if is_random(suffix, 5..=5) {
                found.extend(POD_OWNERS.iter().map(|&owner| (owner, base)));
                // Pods of an indexed Job: `<job>-<index>-<random>`.
                if let Some((job, index)) = base.rsplit_once('-')
                    && is_digits(index)
                {
                    found.push((("batch", "jobs", "job-controller"), job));
                }
            }
            if is_digits(suffix) {
                found.push((STATEFUL, base));
            }
        }
        ("apps", "replicasets") if is_random(suffix, 8..=10) => {
            found.push((("apps", "deployments", "deployment-controller"), base));
        }
        ("batch", "jobs") if is_digits(suffix) && (8..=10).contains(&suffix.len()) => {
            found.push((("batch", "cronjobs", "cronjob-controller"), base));
        }
        ("discovery.k8s.io", "endpointslices") if is_random(suffix, 5..=5) => {
            found.push((("", "services", "endpointslice-controller"), base));
        }
        ("apps", "controllerrevisions") if is_random(suffix, 8..=10) => {
            found.push((STATEFUL, base));
            found.push((("apps", "daemonsets", "daemon-set-controller"), base));
        }
        _ => {}
    }
    found
}

/// The alphabet of `k8s.io/apimachinery/pkg/util/rand`: no vowels, no 0, 1, 3.
fn is_random(text: &str, len: std::ops::RangeInclusive<usize>) -> bool {
    len.contains(&text.len()) && text.bytes().all(|b| b"bcdfghjklmnpqrstvwxz2456789".contains(&b))
}

fn is_digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_tell_their_makers() {
        let owners = |group, resource, name| -> Vec<(&str, &str)> {
            candidates(group, resource, name).into_iter().map(|((_, r, _), n)| (r, n)).collect()
        };
        assert!(owners("", "pods", "web-7d4b9c6f5d-x2x4z").contains(&("replicasets", "web-7d4b9c6f5d")));
        assert_eq!(owners("", "pods", "db-0"), [("statefulsets", "db")]);
        assert!(owners("", "pods", "work-3-bcdfg").contains(&("jobs", "work")));
        assert_eq!(owners("batch", "jobs", "nightly-29012345"), [("cronjobs", "nightly")]);
        assert_eq!(owners("apps", "replicasets", "web-7d4b9c6f5d"), [("deployments", "web")]);
        assert_eq!(owners("", "pods", "web-by-hand"), []);
    }
}
