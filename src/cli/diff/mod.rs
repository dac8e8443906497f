//! `kelemetry diff`: who changed what in an object.

mod json;
mod text;

use super::asking::{Answer, Needs, ObjectArgs, ask};
use super::filter::changed;
use super::outcome::Outcome;
use super::paint::{ColorChoice, Paint};
use super::paper;
use super::time;
use crate::ask::{Act, At, Changes, Entry};
use crate::model::Change;
use crate::run::{Extensions, chooses, is_in, is_user};
use anyhow::{Result, bail};

const EXAMPLES: &str = "\
Examples:
  Who changed what in a Deployment during the last half hour:
      kelemetry diff deploy/shop/web --from -30m audit.log

  Who changed its image, and when:
      kelemetry diff deploy/shop/web -o json audit.log |
        jq -r '.[] | select(.path | endswith(\"image\")) | [.time, .user, .new] | @tsv'

  What alice did to it, with what she tried in vain:
      kelemetry diff deploy/shop/web --user alice --failed --archive incident.archive

Exit status: 0 told, 1 there is no such object, 2 usage or nothing readable.";

/// Show who changed what in an object
///
/// Prints each write with what it changed, field by field, of every object that had the name. Versions that
/// nothing in the log wrote or shows are marked, and so are writes of which nothing tells whether they were carried
/// out. Secrets are hidden.
#[derive(Debug, clap::Args)]
#[command(after_help = EXAMPLES)]
pub(super) struct Args {
    #[command(flatten)]
    object: ObjectArgs,

    /// Leave out writes before T
    ///
    /// T is RFC 3339 (2026-11-23T11:50:00Z, 2026-11-23T11:50; without a zone UTC; the time may be left out), seconds
    /// since 1970, a distance from the end of the archive (-90s, -30m, -2h, -1d, -1h30m), or rv:N: resourceVersion N.
    #[arg(long, value_name = "T", value_parser = time::parse_point, allow_hyphen_values = true)]
    from: Option<At>,

    /// Leave out writes after T
    #[arg(long, value_name = "T", value_parser = time::parse_point, allow_hyphen_values = true)]
    to: Option<At>,

    /// Keep writes of this user, also those made as somebody else; `*` stands for anything
    ///
    /// This and the options below can be given several times, or with commas: any may fit. Different options must all
    /// fit. A name or verb behind a `!` leaves out what fits it.
    #[arg(long, value_name = "NAME", value_delimiter = ',', help_heading = "Selection")]
    user: Vec<String>,

    /// Keep writes with this verb: create, update, patch, delete …
    #[arg(long, value_name = "VERB", value_delimiter = ',', help_heading = "Selection")]
    verb: Vec<String>,

    /// Keep writes that changed this field or something in it
    ///
    /// spec.replicas, spec.template.spec.containers.image, metadata.labels; elements of lists may be named:
    /// containers[name=web].
    #[arg(long, value_name = "PATH", value_parser = changed, help_heading = "Selection")]
    contains: Vec<String>,

    /// Tell requests that failed, too, with what they were answered
    #[arg(long, help_heading = "Output")]
    failed: bool,

    /// Print fields that change with every write too (managedFields, resourceVersion, heartbeats …), and whence it came
    #[arg(short, long, help_heading = "Output")]
    verbose: bool,

    /// Print the whole object where it was created or deleted
    #[arg(long, help_heading = "Output")]
    snapshots: bool,

    /// When to colour
    #[arg(long, value_name = "WHEN", value_enum, default_value = "auto", help_heading = "Output")]
    color: ColorChoice,

    /// Do not page
    ///
    /// On a terminal, what does not fit goes through $PAGER (less -FRX without one).
    #[arg(long, help_heading = "Output")]
    no_pager: bool,

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
    /// [{time, resource_version, audit_id, user, verb, path, op, old, new, certainty}]. The path of a whole object
    /// that was created or deleted is empty; a write whose changes nothing shows has the op `unknown`. Where they
    /// are known: impersonated_by; source_ips; subresource; managers and previous_managers of the field; unseen_versions that came before,
    /// whose change it may be; answered, false of a write of which nothing tells whether it was carried out, with the code
    /// of an error of the server. With --failed requests that failed have the op `failed`, and their code, reason and
    /// message. A change that the write cannot have made has no user, no verb and no audit_id.
    Json,
}

/// Prints the changes that are asked for.
///
/// # Errors
/// What kept them from being found or printed.
pub(super) fn answer(args: Args, with: &Extensions) -> Result<Outcome> {
    let Args { object, from, to, user, verb, contains, failed, verbose, snapshots, color, no_pager, output } =
        args;
    if time::is_empty_between(from, to) {
        bail!("--from lies after --to: nothing is in between");
    }
    let fitting = Fitting { users: user, verbs: verb, contains };
    let needs = Needs { may_page: !no_pager, ..Needs::CHANGES };
    ask(object, with, needs, |inquiry, wanted| {
        let mut lives = inquiry.changes(wanted, from, to)?;
        for changes in &mut lives {
            changes.entries.retain(|entry| fitting.keeps(entry));
            changes.open.retain(|write| fitting.keeps_vain(write));
            changes.failures.retain(|failure| fitting.keeps_vain(&failure.act));
        }
        let faults = lives.iter().flat_map(|changes| changes.faults.clone()).collect();
        Ok(match output {
            Format::Json => {
                let notes = outside(&lives, fitting.is_on());
                Answer { text: json::array(&lives, verbose, failed), notes, faults }
            }
            Format::Text => {
                let style = text::Style {
                    paint: Paint::stdout(color),
                    width: paper::columns_or_endless(),
                    failed,
                    verbose,
                    snapshots,
                    is_filtered: fitting.is_on(),
                };
                Answer { text: text::lives(&lives, style), notes: Vec::new(), faults }
            }
        })
    })
}

/// Which writes are printed.
struct Fitting {
    users: Vec<String>,
    verbs: Vec<String>,
    contains: Vec<String>,
}

impl Fitting {
    fn is_on(&self) -> bool {
        [&self.users, &self.verbs, &self.contains].iter().any(|words| !words.is_empty())
    }

    fn keeps(&self, entry: &Entry) -> bool {
        let is_told = |at: usize, change: &Change| {
            // Who is asked for did not change what another one did.
            (self.users.is_empty() || entry.author(at).is_some())
                && self.contains.iter().any(|path| is_in(change, path))
        };
        let mut changes = entry.version.changes.iter().enumerate();
        // Who is not known is nobody who is asked for, nor one who is to be left out.
        let asked_for = || self.users.iter().chain(&self.verbs).any(|word| !word.starts_with('!'));
        entry.by.as_ref().map_or_else(|| !asked_for(), |act| self.fits(act))
            && (self.contains.is_empty() || changes.any(|(at, change)| is_told(at, change)))
    }

    /// What failed changed nothing, and what would have changed that may not have been carried out is not known.
    fn keeps_vain(&self, act: &Act) -> bool {
        self.contains.is_empty() && self.fits(act)
    }

    fn fits(&self, act: &Act) -> bool {
        let by = &act.impersonated_by;
        let is_by = |wanted: &str| is_user(wanted, &act.user) || !by.is_empty() && is_user(wanted, by);
        chooses(&self.users, is_by) && chooses(&self.verbs, |verb| verb.eq_ignore_ascii_case(&act.verb))
    }
}

/// That there are other writes, where an array cannot say so.
fn outside(lives: &[Changes], is_filtered: bool) -> Vec<String> {
    let all: usize = lives.iter().map(|changes| changes.versions).sum();
    let inside: usize = lives.iter().map(|changes| changes.entries.len() + changes.open.len()).sum();
    let note = (inside == 0).then(|| match (all, is_filtered) {
        (0, _) => "note: no write of it is in the log".to_owned(),
        (all, true) => format!("note: none of its {all} writes fits all of the options"),
        (all, false) => format!("note: none of its {all} writes lies between --from and --to"),
    });
    note.into_iter().collect()
}
