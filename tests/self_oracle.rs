//! The self-oracle: logs with full answers, rebuilt from their requests alone and compared with the answers.
//!
//! `cargo test --release --test self_oracle -- --ignored --nocapture` measures the large sets. They lie
//! beside the repository (`../shared/data`, or where `SHARED_DATA` says), and are skipped where they are not.
//!
//! Each write is rebuilt twice. *Alone*: its request is applied to the true version before, so that each
//! difference is the fault of one write. *Chained*: it is applied to what was rebuilt before, back to the
//! last create, delete or read, as in a log at level Request.
#![expect(clippy::print_stderr, reason = "the table is what the test is for")]
#![expect(clippy::unwrap_used, reason = "a panic is how a test complains")]

mod beside;
#[path = "self_oracle/compare.rs"]
mod compare;
#[path = "self_oracle/logs.rs"]
mod logs;
#[path = "self_oracle/score.rs"]
mod score;

use beside::beside;
use kelemetry::source::Keep;
use score::{Row, Score};
use std::path::{Path, PathBuf};

/// What must hold: so many patches and updates are compared, and this share of them is equal.
struct Floor {
    patches: (usize, f64),
    updates: (usize, f64),
}

fn check(set: &str, paths: &[PathBuf], floor: &Floor) {
    let (index, bodies) = logs::index(paths, Keep { idle_bodies: true, ..Keep::default() });
    let score = Score::of(&index, &bodies);
    eprintln!("{set}\n{score}");
    for (verb, (at_least, share)) in [("patch", floor.patches), ("update", floor.updates)] {
        let Row { alone, chained, .. } = score.of_verb(verb);
        eprintln!("  {set}: {} of {} {verb} requests alone give the answer", alone.equal, alone.compared);
        assert!(alone.compared >= at_least, "{set}: {} {verb} requests compared", alone.compared);
        eprintln!("  {set}: {} of {} do so chained", chained.equal, chained.compared);
        for (way, tally) in [("alone", alone), ("chained", chained)] {
            assert!(tally.share() >= share, "{set}: {:.4} of {verb} requests {way}", tally.share());
        }
    }
}

/// The logs and the snapshot of a set.
fn shared(set: &str) -> Option<Vec<PathBuf>> {
    let directory = beside(set)?;
    let names = ["apiserver-a", "apiserver-b", "snapshot.json", "snapshot.json.gz"];
    Some(names.map(|name| directory.join(name)).into_iter().filter(|path| path.exists()).collect())
}

#[test]
fn a_small_rollout() {
    let data = Path::new(env!("CARGO_MANIFEST_DIR")).join("testdata/rollout");
    let paths = ["apiserver-a", "apiserver-b"].map(|name| data.join(name));
    check("testdata/rollout", &paths, &Floor { patches: (38, 0.99), updates: (50, 0.99) });
}

#[test]
#[ignore = "replays the large sets: cargo test --release --test self_oracle -- --ignored --nocapture"]
fn self_oracle() {
    for (set, floor) in [
        ("rollout-rr", Floor { patches: (350, 0.99), updates: (2100, 0.99) }),
        ("crd-truncated-rr", Floor { patches: (50, 0.99), updates: (50, 0.99) }),
        ("rollout-small", Floor { patches: (30, 0.99), updates: (50, 0.99) }),
        ("bench", Floor { patches: (1000, 0.99), updates: (1000, 0.99) }),
    ] {
        if let Some(paths) = shared(set) {
            check(set, &paths, &floor);
        }
    }
}
