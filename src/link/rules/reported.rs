//! What controllers say of their children in Events: the only word where no body names the owner.

use crate::history::Evidence;
use crate::link::{CHILDREN, Fact, LinkRule, Reference, Role, Target};
use crate::model::Strings;

/// `SuccessfulCreate` and its kin.
pub(super) struct ReportedChildren;

/// Reason, start of the message, group and resource of what is named next. From the controllers of
/// kube-controller-manager; the messages have been stable since 1.4.
const PHRASES: &[(&str, &str, &str, &str)] = &[
    ("SuccessfulCreate", "Created pod: ", "", "pods"),
    ("SuccessfulDelete", "Deleted pod: ", "", "pods"),
    ("SuccessfulCreate", "create Pod ", "", "pods"),
    ("SuccessfulDelete", "delete Pod ", "", "pods"),
    ("SuccessfulCreate", "Created job ", "batch", "jobs"),
    ("SuccessfulDelete", "Deleted job ", "batch", "jobs"),
    ("SawCompletedJob", "Saw completed job: ", "batch", "jobs"),
    ("ScalingReplicaSet", "Scaled up replica set ", "apps", "replicasets"),
    ("ScalingReplicaSet", "Scaled down replica set ", "apps", "replicasets"),
];

impl LinkRule for ReportedChildren {
    fn name(&self) -> &'static str {
        "reported-children"
    }

    fn help(&self) -> &'static str {
        "an object hangs below the controller whose Event says that it created or deleted it"
    }

    fn references(&self, fact: &Fact<'_>, strings: &Strings, out: &mut Vec<Reference>) {
        let Fact::Event { event, .. } = fact else { return };
        let (reason, message) = (strings.get(event.reason), strings.get(event.message));
        let said = PHRASES.iter().filter(|(r, ..)| *r == reason);
        for &(_, phrase, group, resource) in said {
            let Some(rest) = message.strip_prefix(phrase) else { continue };
            let name = rest.split([' ', ',', '"']).next().unwrap_or_default();
            if !name.is_empty() {
                let any_of = vec![(group, resource, name.to_owned())];
                let target = Target::Named { any_of, at: event.first };
                out.push(Reference {
                    target,
                    role: Role::Child,
                    class: CHILDREN,
                    evidence: Evidence::Reported,
                });
            }
        }
    }
}
