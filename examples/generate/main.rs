//! Makes a workload of any size: audit logs, Events, a snapshot, and the truth of them.
//!
//! `cargo run --release --example generate -- --output /tmp/made --size 1GB --seed 7`

mod workload;

use clap::Parser;
use std::io::Write as _;

/// Makes the audit logs, Events and snapshot of a cluster that never was, with the etcd history that belongs to them.
///
/// truth.jsonl has the form of ../shared/data: one line a revision. The same options give the same bytes.
#[derive(Parser)]
struct Arguments {
    #[command(flatten)]
    options: workload::Options,
}

fn main() -> anyhow::Result<()> {
    let counts = workload::generate(Arguments::parse().options)?;
    let mut out = std::io::stdout().lock();
    for (name, number) in counts.list() {
        writeln!(out, "{name} {number}")?;
    }
    Ok(())
}
