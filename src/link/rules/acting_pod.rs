//! Which pod it was that acted under the name of a service account.

use crate::link::{Evidence, Fact, LinkRule, Reference, Role, Target};

/// `user.extra["authentication.kubernetes.io/pod-uid"]` of writes: the API server puts the pod of a bound token there.
pub(super) struct ActingPod;

impl LinkRule for ActingPod {
    fn name(&self) -> &str {
        "acting-pod"
    }

    fn help(&self) -> &str {
        "an object is linked to the pods whose service account tokens wrote to it"
    }

    fn references<'a>(&self, fact: &Fact<'a>, out: &mut Vec<Reference<'a>>) {
        let Fact::Object(object) = fact else { return };
        out.extend(object.acting_pods().into_iter().map(|acting| Reference {
            target: Target::Uid { cluster: None, uid: acting.pod.into() },
            role: Role::Peer,
            class: "acting-pod".into(),
            evidence: Evidence::Exact,
        }));
    }
}
