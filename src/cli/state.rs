//! `kelemetry state`: what an object was at a time.

use super::asking::{Answer, Needs, ObjectArgs, ask};
use super::outcome::Outcome;
use super::{time, words};
use crate::ask::{Act, At, Remark, State};
use crate::history::Evidence;
use crate::model::{ResourceVersion, Timestamp};
use crate::plain::plain;
use crate::run::Extensions;
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
    /// T is RFC 3339 (2026-11-23T11:50:00Z, 2026-11-23T11:50; without a zone UTC; the time may be left out), seconds
    /// since 1970, a distance from the end of the archive (-90s, -30m, -2h, -1d, -1h30m), or rv:N: when the store had come to resourceVersion N,
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
pub(super) fn answer(args: Args, with: &Extensions) -> Result<Outcome> {
    let Args { object, at, show_managed_fields, output } = args;
    ask(object, with, Needs::BODIES, |inquiry, wanted| {
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
        plain(&format!("{}{uid}", state.object)).into_owned(),
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
            let guess = if state.is_guess { ", which is inferred: nothing tells it for certain" } else { "" };
            format!("written {time} by {}{guess}", words::act(act))
        }
        (None, Some(time)) => format!("first seen {time}; the write is not in the log"),
        (None, None) => "shown by a snapshot; the write is not in the log".to_owned(),
    }
}

fn deletion(remark: &Remark) -> Option<String> {
    let Remark::Deleted { time, by, asked } = remark else { return None };
    let time = time.map_or_else(String::new, |time| format!(" at {time}"));
    let asked = words::asker(by.as_ref(), asked.as_ref());
    let asked =
        asked.map_or_else(String::new, |act| format!(", which was asked for{}", words::asked_for(act)));
    let by = by.as_ref().map_or_else(String::new, |act| format!(" by {}", words::act(act)));
    Some(format!("was deleted{time}{by}{asked}; this is the object as it was last"))
}

/// Why this may not be what it was.
fn reasons(state: &State) -> Vec<String> {
    let is_derived = state.evidence != Evidence::Exact;
    let derived = is_derived.then(|| {
        "no answer shows this version: it was worked out from what the request sent and the version before, \
         whose resourceVersion and generation it still has"
            .to_owned()
    });
    let reasons = derived.into_iter().chain(state.remarks.iter().filter_map(reason));
    reasons.map(|reason| format!("  - {reason}")).collect()
}

fn reason(remark: &Remark) -> Option<String> {
    Some(match remark {
        Remark::SeenLater => {
            "it was seen only later; no write between then and this is in the log".to_owned()
        }
        Remark::Unseen(writes) => unseen(writes),
        Remark::UnderWay(act) => {
            format!("a write by {} had begun, but was not answered yet", words::act(act))
        }
        Remark::Silent(act) => {
            format!("a write by {} does not tell its version: it may have come before", words::act(act))
        }
        Remark::MayBeMarked(act) => {
            let by = words::act(act);
            format!("the end of the object by {by} came just after: this version may announce it")
        }
        Remark::MayBeLater { seen } => {
            format!("this version was first seen {}: it may have been written later", when_seen(*seen))
        }
        Remark::MayBeOlder(acts) => older(acts),
        Remark::MayBe { version, seen } => format!(
            "{} was first seen {}, its write is not in the log: it may have been there already",
            words::version(*version),
            when_seen(*seen)
        ),
        Remark::Missing(version) => format!(
            "the write of {} is not in the log: others that it lacks may have come before",
            words::version(*version)
        ),
        Remark::MayBeGone { by } => {
            format!("its end is not in the log, and it was gone by {by}: it may have been gone before")
        }
        Remark::Lost(act) => format!(
            "the log lacks a write before that by {}, whose answer shows more than it can have changed: it may have been \
             there already",
            words::act(act)
        ),
        Remark::SetBack { at } => format!(
            "its versions fall{}, while clocks go on: etcd was set back, or these are the records of two clusters; what is \
             later in time is taken for newer",
            at.map_or_else(String::new, |at| format!(" at {at}"))
        ),
        Remark::ServerSilent(silence) => {
            format!("{}: a write through it may be missing", plain(&silence.to_string()))
        }
        Remark::Deleted { .. } => return None,
    })
}

fn unseen(writes: &[(Option<ResourceVersion>, Option<Act>)]) -> String {
    let are = match writes.len() {
        1 => "1 later write is".to_owned(),
        n => format!("{n} later writes are"),
    };
    let write = |(version, act): &(Option<ResourceVersion>, Option<Act>)| {
        let by = act.as_ref().map_or_else(|| "nobody in the log".to_owned(), words::act);
        format!("{} by {by}", words::version(*version))
    };
    let first_and_last = match writes {
        [] => String::new(),
        [one] => write(one),
        [first, .., last] => format!("from {} to {}", write(first), write(last)),
    };
    format!("{are} not shown by the log, this is the object before: {first_and_last}")
}

fn older(acts: &[Act]) -> String {
    let writes = match acts.len() {
        1 => "1 write that does not tell its version".to_owned(),
        n => format!("{n} writes that do not tell their versions"),
    };
    format!(
        "only a snapshot shows this version, and nothing tells when that was taken: {writes} may have come after \
         it: by {}",
        some(acts, words::act)
    )
}

fn when_seen(seen: Option<Timestamp>) -> String {
    seen.map_or_else(|| "in a snapshot".to_owned(), |time| format!("at {time}"))
}

/// The first of many, in words.
fn some<T>(all: &[T], word: impl Fn(&T) -> String) -> String {
    const MOST: usize = 10;
    let named: Vec<String> = all.iter().take(MOST).map(word).collect();
    named.join(", ") + if all.len() > MOST { ", …" } else { "" }
}
