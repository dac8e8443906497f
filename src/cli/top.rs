//! `kelemetry top`: who and what asked most.

use super::archive::ArchiveArgs;
use super::asking::{print_answer, read, warn};
use super::filter::FilterArgs;
use super::inputs::{self, InputArgs};
use super::outcome::Outcome;
use super::outputs::Writes;
use super::progress::Terminal;
use crate::plain::plain;
use crate::run::{Extensions, Job, Rank, Ranking, Standing};
use anyhow::Result;
use serde_json::{Value, json};
use std::fmt::Write as _;

const EXAMPLES: &str = "\
Examples:
  Who keeps this namespace busy, and with what:
      kelemetry top audit.log -n shop

  The ten users with the most conflicts:
      kelemetry top audit.log --by user -o json |
        jq -r '.user | sort_by(-.conflicts)[:10][] | [.conflicts, .name] | @tsv'";

/// Show who and what asked most of the API server
///
/// Adds up requests by user, client, resource and namespace: writes, failures, conflicts, writes that changed
/// nothing, and how long they took; and lists the slowest requests.
#[derive(Debug, clap::Args)]
#[command(after_help = EXAMPLES)]
pub(super) struct Args {
    #[command(flatten)]
    input: InputArgs,

    #[command(flatten)]
    archive: ArchiveArgs,

    #[command(flatten)]
    filter: FilterArgs,

    /// By what [default: all of them]
    #[arg(long, value_name = "WHAT", value_enum, value_delimiter = ',')]
    by: Vec<By>,

    /// Rows of each list
    #[arg(long, value_name = "N", default_value_t = 10, help_heading = "Output")]
    limit: usize,

    /// How to print it
    #[arg(short, long, value_name = "FORMAT", value_enum, default_value = "table", help_heading = "Output")]
    output: Format,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
enum By {
    User,
    Agent,
    Resource,
    Namespace,
}

impl From<By> for Rank {
    fn from(by: By) -> Self {
        match by {
            By::User => Self::User,
            By::Agent => Self::Agent,
            By::Resource => Self::Resource,
            By::Namespace => Self::Namespace,
        }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
enum Format {
    /// Columns of text
    Table,
    /// One object: for each kind of name a list of {name, requests, writes, failed, conflicts, no_ops, timed, seconds,
    /// longest}, and `slowest`
    Json,
}

/// Prints the ranking.
///
/// # Errors
/// What kept the archive from being read, or the answer from being printed.
pub(super) fn answer(args: Args, with: &Extensions) -> Result<Outcome> {
    let ranks: Vec<Rank> =
        if args.by.is_empty() { Rank::ALL.into() } else { args.by.iter().copied().map(Rank::from).collect() };
    let needs_bodies = args.filter.is_about_changes();
    let job = inputs::job(args.input, Some(args.archive), Writes::NOTHING, with)?;
    let keep_bodies = job.keep_bodies && (needs_bodies || job.archive.is_some());
    let job = Job { filter: args.filter.filter(), keep_bodies, ..job };
    let terminal = Terminal::new(true);
    let archive = match read(&job, &terminal)? {
        Ok(archive) => archive,
        Err(outcome) => return Ok(outcome),
    };
    warn(&archive.summary);
    let ranking = archive.ranking(&ranks, args.limit);
    let text = match args.output {
        Format::Table => table(&ranking),
        Format::Json => as_json(&ranking).to_string() + "\n",
    };
    print_answer(&text)
}

fn table(ranking: &Ranking) -> String {
    let mut out = String::new();
    for (rank, names) in &ranking.ranks {
        let _ = writeln!(
            out,
            "{:>9}{:>8}{:>8}{:>10}{:>8}{:>10}{:>10}  {}",
            "REQUESTS",
            "WRITES",
            "FAILED",
            "CONFLICTS",
            "NO-OPS",
            "MEAN ms",
            "MAX ms",
            rank.name().to_uppercase()
        );
        for (name, standing) in names {
            let Standing { requests, writes, failed, conflicts, no_ops, timed, seconds, longest } = standing;
            let millis = |seconds: f64| match timed {
                0 => "-".to_owned(),
                _ => format!("{:.1}", seconds * 1e3),
            };
            let (mean, longest) = (millis(seconds / (*timed).max(1) as f64), millis(*longest));
            let _ = writeln!(
                out,
                "{requests:>9}{writes:>8}{failed:>8}{conflicts:>10}{no_ops:>8}{mean:>10}{longest:>10}  {}",
                plain(name)
            );
        }
        out.push('\n');
    }
    let _ = writeln!(out, "{:>9}  {:26}  SLOWEST", "ms", "RECEIVED (UTC)");
    for slow in &ranking.slowest {
        let what = format!("{} {} {} [{}]", slow.user, slow.verb, slow.object, slow.code);
        let _ = writeln!(out, "{:>9.1}  {:26}  {}", slow.seconds * 1e3, slow.start.clock(9), plain(&what));
    }
    out
}

fn as_json(ranking: &Ranking) -> Value {
    let mut out = serde_json::Map::new();
    for (rank, names) in &ranking.ranks {
        let entry = |(name, standing): &(String, Standing)| {
            let Standing { requests, writes, failed, conflicts, no_ops, timed, seconds, longest } = standing;
            let longest = (*timed > 0).then(|| rounded(*longest));
            json!({"name": name, "requests": requests, "writes": writes, "failed": failed, "conflicts": conflicts,
                "no_ops": no_ops, "timed": timed, "seconds": rounded(*seconds), "longest": longest})
        };
        out.insert(rank.name().to_owned(), names.iter().map(entry).collect());
    }
    let slow = ranking.slowest.iter().map(|slow| {
        json!({"time": slow.start.to_string(), "seconds": rounded(slow.seconds), "user": slow.user,
            "verb": slow.verb, "object": slow.object, "code": slow.code, "audit_id": slow.audit_id})
    });
    out.insert("slowest".to_owned(), slow.collect());
    Value::Object(out)
}

/// Microseconds are what stamps tell.
fn rounded(seconds: f64) -> f64 {
    (seconds * 1e6).round() / 1e6
}
