//! `kelemetry diff`: who changed what in an object.

mod json;
mod text;

use super::asking::{Answer, Needs, ObjectArgs, ask};
use super::outcome::Outcome;
use super::paint::{ColorChoice, Paint};
use super::time;
use crate::ask::{At, Changes};
use crate::run::Extensions;
use anyhow::{Result, bail};

const EXAMPLES: &str = "\
Examples:
  Who changed what in a Deployment during the last half hour:
      kelemetry diff deploy/shop/web --from -30m audit.log

  Who changed its image, and when:
      kelemetry diff deploy/shop/web -o json audit.log |
        jq -r '.[] | select(.path | endswith(\"image\")) | [.time, .user, .new] | @tsv'

Exit status: 0 told, 1 there is no such object, 2 usage or nothing readable.";

/// Show who changed what in an object
///
/// Prints each write with what it changed, field by field, of every object that had the name. Writes that
/// nothing in the log wrote or shows are marked. Secrets are hidden.
#[derive(Debug, clap::Args)]
#[command(after_help = EXAMPLES)]
pub(super) struct Args {
    #[command(flatten)]
    object: ObjectArgs,

    /// Leave out writes before T
    ///
    /// T is RFC 3339 (2026-11-23T11:50:00Z; without a zone UTC; the time may be left out), a distance from
    /// the end of the archive (-90s, -30m, -2h, -1d), or rv:N: resourceVersion N.
    #[arg(long, value_name = "T", value_parser = time::parse_point, allow_hyphen_values = true)]
    from: Option<At>,

    /// Leave out writes after T
    #[arg(long, value_name = "T", value_parser = time::parse_point, allow_hyphen_values = true)]
    to: Option<At>,

    /// Print fields that change with every write too: managedFields, resourceVersion, heartbeats …
    #[arg(short, long, help_heading = "Output")]
    verbose: bool,

    /// Print the whole object where it was created or deleted
    #[arg(long, help_heading = "Output")]
    snapshots: bool,

    /// When to colour
    #[arg(long, value_name = "WHEN", value_enum, default_value = "auto", help_heading = "Output")]
    color: ColorChoice,

    /// How to print it
    #[arg(short, long, value_name = "FORMAT", value_enum, default_value = "text", help_heading = "Output")]
    output: Format,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
enum Format {
    /// A line for each write and each change
    Text,
    /// One array with an element for each change
    ///
    /// [{time, resource_version, audit_id, user, path, op, old, new, certainty}]. The path of a whole object
    /// that was created or deleted is empty; a write whose changes nothing shows has the op `unknown`.
    Json,
}

/// Prints the changes that are asked for.
///
/// # Errors
/// What kept them from being found or printed.
pub(super) fn answer(args: Args, with: &Extensions) -> Result<Outcome> {
    let Args { object, from, to, verbose, snapshots, color, output } = args;
    if time::is_empty_between(from, to) {
        bail!("--from lies after --to: nothing is in between");
    }
    ask(object, with, Needs::Changes, |inquiry, wanted| {
        let lives = inquiry.changes(wanted, from, to)?;
        let faults = lives.iter().flat_map(|changes| changes.faults.clone()).collect();
        Ok(match output {
            Format::Json => Answer { text: json::array(&lives, verbose), notes: outside(&lives), faults },
            Format::Text => {
                let style = text::Style { paint: Paint::stdout(color), verbose, snapshots };
                Answer { text: text::lives(&lives, style), notes: Vec::new(), faults }
            }
        })
    })
}

/// That there are other writes, where an array cannot say so.
fn outside(lives: &[Changes]) -> Vec<String> {
    let all: usize = lives.iter().map(|changes| changes.versions).sum();
    let inside: usize = lives.iter().map(|changes| changes.entries.len()).sum();
    let note = (inside == 0).then(|| match all {
        0 => "note: no write of it is in the log".to_owned(),
        all => format!("note: none of its {all} writes lies between --from and --to"),
    });
    note.into_iter().collect()
}
