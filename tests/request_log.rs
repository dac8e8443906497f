//! A log at level Request against a naive twin: whatever is written to an object, the states that are replayed are
//! those that the twin came to by its own, simple means, or are told to be unknown.
//!
//! The content type of a patch is not in the log. Where a body can be read in two ways with different effects, the
//! replay says that it guessed (`patch.is_sure`); from there on nothing is promised until a version is shown.
#![expect(clippy::unwrap_used, reason = "a panic is how a test complains")]

#[path = "self_oracle/logs.rs"]
mod logs;
#[path = "request_log/twin.rs"]
mod twin;

use kelemetry::history::{Evidence, Index, ObjectId};
use kelemetry::source::Keep;
use kelemetry::state::redact::Redactor;
use kelemetry::versions::{Histories, Replayer};
use proptest::prelude::*;
use serde_json::Value;
use std::fs;
use std::ops::ControlFlow;
use twin::{Kind, Twin, Write, write};

/// A replayed state.
struct Replayed {
    /// `None` where it is not known.
    state: Option<Value>,
    evidence: Evidence,
    is_guess: bool,
}

fn replayed(lines: &[String]) -> Vec<Replayed> {
    let directory = tempfile::tempdir().unwrap();
    let log = directory.path().join("audit.log");
    fs::write(&log, lines.concat()).unwrap();
    let (index, bodies) = logs::index(&[log], Keep::default());
    let redactor = Redactor::off();
    let replayer = Replayer::new(&index, &bodies, &redactor);
    let object = the_object(&index);
    let versions = replayer.versions(object);
    let mut states = Vec::new();
    let faults = replayer.shown(object, &mut |shown| {
        let is_guess = versions.list[states.len()].patch.is_some_and(|patch| !patch.is_sure);
        let text = shown.text.filter(|_| shown.unseen == 0);
        let state = text.map(|text| comparable(serde_json::from_str(text).unwrap()));
        states.push(Replayed { state, evidence: shown.evidence, is_guess });
        ControlFlow::Continue(())
    });
    assert!(faults.is_empty() && versions.faults.is_empty());
    assert_eq!(states.len(), versions.list.len());
    states
}

fn the_object(index: &Index) -> ObjectId {
    let mut found = (0..)
        .map(ObjectId)
        .zip(&index.objects)
        .filter(|(_, object)| index.strings.get(object.key.name) == "web");
    let (object, _) = found.next().unwrap();
    assert!(found.next().is_none(), "two objects of one");
    object
}

/// Without what a write of any content changes and no request shows.
fn comparable(mut object: Value) -> Value {
    for key in ["resourceVersion", "generation", "managedFields"] {
        object["metadata"].as_object_mut().unwrap().remove(key);
    }
    object
}

/// The states of the twin after each write that stored something, and how many of them were replayed.
fn compare(kind: Kind, writes: &[Write]) -> Result<(usize, usize), TestCaseError> {
    let mut twin = Twin::new(kind);
    let mut states = vec![twin.state.clone()];
    for write in writes {
        if twin.play(write) {
            states.push(twin.state.clone());
        }
    }
    let replayed = replayed(&twin.lines);
    prop_assert_eq!(replayed.len(), states.len(), "{}", twin.lines.concat());
    let (mut known, mut is_guess) = (0, false);
    for (at, (replayed, state)) in std::iter::zip(replayed, states).enumerate() {
        is_guess |= replayed.is_guess;
        if replayed.evidence == Evidence::Exact {
            is_guess = false;
        }
        if let (Some(told), false) = (&replayed.state, is_guess) {
            known += 1;
            prop_assert_eq!(told, &comparable(state), "after write {}\n{}", at, twin.lines.concat());
        }
    }
    Ok((known, at_most(writes) + 1))
}

fn at_most(writes: &[Write]) -> usize {
    writes.iter().filter(|write| write.is_stored()).count()
}

fn config() -> ProptestConfig {
    ProptestConfig { cases: 256, failure_persistence: None, ..ProptestConfig::default() }
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn of_a_deployment(writes in prop::collection::vec(write(Kind::Deployment), 0..12)) {
        compare(Kind::Deployment, &writes)?;
    }

    /// Custom resources have no strategic patches: nothing about them is a guess.
    #[test]
    fn of_a_custom_resource(writes in prop::collection::vec(write(Kind::Gate), 0..12)) {
        let (known, all) = compare(Kind::Gate, &writes)?;
        prop_assert_eq!(known, all);
    }
}
