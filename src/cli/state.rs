//! `kelemetry state`: what an object was at a time.

use super::asking::{Answer, ObjectArgs, ask};
use super::outcome::Outcome;
use super::{time, words};
use crate::ask::{At, Remark, State};
use crate::history::Evidence;
use anyhow::Result;

const EXAMPLES: &str = "\
Examples:
  What a Deployment was ten minutes before the end of the log:
      kelemetry state deploy/shop/web --at -10m audit.log snapshot.yaml

  Its image when the store had come to a resourceVersion (notes go to standard error):
      kelemetry state deploy/shop/web --at rv:4711 -o json audit.log |
        jq -r '.spec.template.spec.containers[].image'

Exit status: 0 shown, 1 there is no such object or it did not exist then, 2 usage or nothing readable.";

/// Show an object as it was at a time
///
/// Prints the whole object as YAML. Comments before it say which version it is, who wrote it, how certain
/// that is, and what the archive does not tell. Secrets are hidden.
#[derive(Debug, clap::Args)]
#[command(after_help = EXAMPLES)]
pub(super) struct Args {
    #[command(flatten)]
    object: ObjectArgs,

    /// When [default: at the end of the archive]
    ///
    /// T is RFC 3339 (2026-11-23T11:50:00Z; without a zone UTC; the time may be left out), a distance from
    /// the end of the archive (-90s, -30m, -2h, -1d), or rv:N: when the store had come to resourceVersion N,
    /// of whatever object.
    #[arg(long, value_name = "T", value_parser = time::parse_point, allow_hyphen_values = true)]
    at: Option<At>,

    /// Print managedFields too
    #[arg(long, help_heading = "Output")]
    show_managed_fields: bool,

    /// How to print it
    #[arg(short, long, value_name = "FORMAT", value_enum, default_value = "yaml", help_heading = "Output")]
    output: Format,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
enum Format {
    /// YAML, with notes as comments before it
    Yaml,
    /// JSON, with notes on standard error
    Json,
}

/// Prints the state that is asked for.
///
/// # Errors
/// What kept it from being found or printed.
pub(super) fn answer(args: Args) -> Result<Outcome> {
    let Args { object, at, show_managed_fields, output } = args;
    ask(object, |inquiry, wanted| {
        let state = inquiry.state(wanted, at, show_managed_fields)?;
        let notes = notes(&state);
        let faults = state.faults;
        Ok(match output {
            Format::Yaml => {
                let comments = notes.iter().fold(String::new(), |all, note| all + "# " + note + "\n");
                Answer { text: comments + &state.manifest.yaml(), notes: Vec::new(), faults }
            }
            Format::Json => {
                let notes = notes.iter().map(|note| format!("note: {note}")).collect();
                Answer { text: state.manifest.json() + "\n", notes, faults }
            }
        })
    })
}

/// Which object, which version, as of when, and how certain that is.
fn notes(state: &State) -> Vec<String> {
    let uid = &state.object.uid;
    let uid = if uid.is_empty() { ", its uid is not known".to_owned() } else { format!(", uid {uid}") };
    let reasons = reasons(state);
    let is_certain = reasons.is_empty() && state.evidence == Evidence::Exact;
    let mut notes = vec![
        words::plain(&format!("{}{uid}", state.object)).into_owned(),
        format!("{}, {}", words::version(state.version), origin(state)),
        format!("as of {}", state.point),
    ];
    notes.extend(state.remarks.iter().filter_map(deletion));
    let kind = if state.evidence == Evidence::Exact { "exact" } else { "inferred" };
    notes.push(match (is_certain, kind) {
        (true, kind) => format!("certainty: {kind}"),
        (false, "exact") => "certainty: inferred; the version is shown whole, but".to_owned(),
        (false, kind) => format!("certainty: {kind}"),
    });
    notes.extend(reasons);
    notes
}

fn origin(state: &State) -> String {
    match (&state.by, state.time) {
        (Some(act), time) => {
            let time = act.start.or(time);
            let time = time.map_or_else(|| "at an unknown time".to_owned(), |time| time.to_string());
            format!("written {time} by {}", words::act(act))
        }
        (None, Some(time)) => format!("first seen {time}; the write is not in the log"),
        (None, None) => "shown by a snapshot; the write is not in the log".to_owned(),
    }
}

fn deletion(remark: &Remark) -> Option<String> {
    let Remark::Deleted { time, by } = remark else { return None };
    let time = time.map_or_else(String::new, |time| format!(" at {time}"));
    let by = by.as_ref().map_or_else(String::new, |act| format!(" by {}", words::act(act)));
    Some(format!("was deleted{time}{by}; this is the object as it was last"))
}

/// Why this may not be what it was.
fn reasons(state: &State) -> Vec<String> {
    let mut reasons = Vec::new();
    let mut add = |reason: String| reasons.push(format!("  - {reason}"));
    if state.evidence != Evidence::Exact {
        add("no answer shows this version: it was worked out from what the request sent and the version before, \
             whose resourceVersion and generation it still has"
            .to_owned());
    }
    for remark in &state.remarks {
        match remark {
            Remark::SeenLater => {
                add("it was seen only later; no write between then and this is in the log".to_owned());
            }
            Remark::Unseen(writes) => {
                let are = match writes.len() {
                    1 => "1 later write is".to_owned(),
                    n => format!("{n} later writes are"),
                };
                let names = writes.iter().take(MOST).map(|(version, act)| {
                    let by = act.as_ref().map_or_else(|| "nobody in the log".to_owned(), words::act);
                    format!("{} by {by}", words::version(*version))
                });
                let names: Vec<String> = names.collect();
                let more = if writes.len() > MOST { ", …" } else { "" };
                add(format!(
                    "{are} not shown by the log, this is the object before: {}{more}",
                    names.join(", ")
                ));
            }
            Remark::UnderWay(act) => {
                add(format!("a write by {} had begun, but was not answered yet", words::act(act)));
            }
            Remark::Silent(act) => {
                let by = words::act(act);
                add(format!("a write by {by} does not tell its version: it may have come before"));
            }
            Remark::MayBeMarked(act) => {
                let by = words::act(act);
                add(format!("the end of the object by {by} came just after: this version may announce it"));
            }
            Remark::MayBe { version, seen } => {
                let seen = seen.map_or_else(|| "in a snapshot".to_owned(), |time| format!("at {time}"));
                let version = words::version(*version);
                add(format!(
                    "{version} was first seen {seen}, its write is not in the log: it may have been there already"
                ));
            }
            Remark::Deleted { .. } => {}
        }
    }
    reasons
}

/// Writes that are named one by one.
const MOST: usize = 10;
