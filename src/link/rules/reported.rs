//! What controllers say of their children in Events: the only word where no body names the owner.

use crate::link::{CHILDREN, Evidence, Fact, LinkRule, Name, Reference, Role, Target};
use crate::model::uncombined;

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
    fn name(&self) -> &str {
        "reported-children"
    }

    fn help(&self) -> &str {
        "an object hangs below the controller whose Event says that it created or deleted it"
    }

    fn is_guess(&self) -> bool {
        true
    }

    fn references<'a>(&self, fact: &Fact<'a>, out: &mut Vec<Reference<'a>>) {
        let Fact::Event { event, .. } = fact else { return };
        let (message, is_last) = uncombined(event.message());
        let (reason, at) = (event.reason(), if is_last { event.last() } else { event.first() });
        let said = PHRASES.iter().filter(|(r, ..)| *r == reason);
        for &(_, phrase, group, resource) in said {
            let Some(rest) = message.strip_prefix(phrase) else { continue };
            let name = rest.split([' ', ',', '"']).next().unwrap_or_default();
            if !name.is_empty() {
                let any_of = vec![Name::beside(group, resource, name)];
                let target = Target::Named { any_of, at };
                out.push(Reference {
                    target,
                    role: Role::Child,
                    class: CHILDREN.into(),
                    evidence: Evidence::Reported,
                });
            }
        }
    }
}
