//! A link rule of your own: pods are linked to the ConfigMaps that they mount.
//!
//! ```text
//! cargo run --example custom_link_rule -- \
//!     replay testdata/extensions/audit.log testdata/extensions/snapshot.json --dot owners.dot
//! ```

use kelemetry::{App, Evidence, Fact, LinkRule, Name, Reference, Role, Target};
use std::process::ExitCode;

struct Mounts;

impl LinkRule for Mounts {
    fn name(&self) -> &str {
        "mounted-config"
    }

    fn help(&self) -> &str {
        "a pod is linked to the ConfigMaps that it mounts"
    }

    fn references<'a>(&self, fact: &Fact<'a>, out: &mut Vec<Reference<'a>>) {
        // A rule sees one fact, and names others: what they are, and whether they are there, is not its business.
        let Fact::Object(pod) = fact else { return };
        if !pod.group().is_empty() || pod.resource() != "pods" {
            return;
        }
        // Manifests are replayed when they are asked for: only for what the rule is about.
        let manifest = pod.manifest().and_then(|text| serde_json::from_str::<serde_json::Value>(text).ok());
        let volumes = manifest.as_ref().and_then(|manifest| manifest["spec"]["volumes"].as_array());
        for volume in volumes.into_iter().flatten() {
            let Some(name) = volume["configMap"]["name"].as_str() else { continue };
            // In the namespace and cluster of the pod; of several of that name over time, the one that was there
            // when the pod began.
            let any_of = vec![Name::beside("", "configmaps", name.to_owned())];
            out.push(Reference {
                target: Target::Named { any_of, at: pod.start() },
                role: Role::Peer,
                class: "mounts".into(),
                evidence: Evidence::Inferred,
            });
        }
    }
}

/// The program, for its tests.
pub(crate) fn app() -> App {
    App::new().link_rule(Mounts)
}

fn main() -> ExitCode {
    app().run()
}
