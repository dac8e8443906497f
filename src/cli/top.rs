//! `kelemetry top`: who and what asked most.

use super::archive::ArchiveArgs;
use super::asking::{print_answer, read, warn, warn_of_reads};
use super::execute::print_line;
use super::filter::FilterArgs;
use super::inputs::{self, InputArgs};
use super::outcome::Outcome;
use super::outputs::Writes;
use super::paint::{ColorChoice, Paint};
use super::paper::{self, Glyphs, Paper};
use super::progress::Terminal;
use super::words::impersonated;
use crate::plain::{counted, plain};
use crate::report::Summary;
use crate::run::{Extensions, Job, List, Name, Rank, Ranking, Slow, Standing};
use anyhow::Result;
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::fmt::Write as _;

const EXAMPLES: &str = "\
Examples:
  Who keeps this namespace busy, and with what:
      kelemetry top audit.log -n shop

  The ten users with the most conflicts:
      kelemetry top audit.log --by user --limit 1000 -o json |
        jq -r '.user | sort_by(-.conflicts)[:10][] | [.conflicts, .name] | @tsv'";

/// Show who and what asked most of the API server
///
/// Adds up requests by user, client, address, resource and namespace, those of each cluster for themselves, those with the most requests first: writes, failures,
/// conflicts (409), refusals because there were too many (429), errors of the server (5xx), writes that changed
/// nothing, and how long they took; and lists the slowest requests. What lasts for as long as somebody listens
/// (watch, exec, logs that are followed …) counts as a request, but not for how long it took.
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
    Ip,
    Resource,
    Namespace,
    /// The cluster, where there are several
    Cluster,
}

impl From<By> for Rank {
    fn from(by: By) -> Self {
        match by {
            By::User => Self::User,
            By::Agent => Self::Agent,
            By::Ip => Self::Ip,
            By::Resource => Self::Resource,
            By::Namespace => Self::Namespace,
            By::Cluster => Self::Cluster,
        }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
enum Format {
    /// Columns of text
    Table,
    /// One object: for each kind of name a list of {name, requests, writes, failed, conflicts, throttled,
    /// server_errors, no_ops, timed, seconds, longest}, `slowest`, `lasting` (watches and the like, whose times do not
    /// count), and `left_out` (records that were read and are no requests here, by why). Users that somebody
    /// impersonated have `impersonated_by`; where there are several clusters, all but clusters have `k8s.cluster.name`.
    Json,
}

/// Prints the ranking.
///
/// # Errors
/// What kept the archive from being read, or the answer from being printed.
pub(super) fn answer(args: Args, with: &Extensions) -> Result<Outcome> {
    let needs_bodies = args.filter.is_about_changes();
    let job = inputs::job(args.input, Some(args.archive), Writes::NOTHING, with)?;
    let keep_bodies = job.keep_bodies && (needs_bodies || job.archive.is_some());
    let job = Job { keep_bodies, ..args.filter.of(job) };
    let terminal = Terminal::new();
    let joined = match read(&job, &terminal)? {
        Ok(joined) => joined,
        Err(outcome) => return Ok(outcome),
    };
    warn(&joined.summary);
    warn_of_reads(&joined, &job);
    if let Some(why) = joined.in_vain(&job) {
        print_line(&plain(&format!("error: {why}")));
        return Ok(Outcome::NoAnswer);
    }
    let ranks: Vec<Rank> = match args.by.as_slice() {
        [] => Rank::usual(&joined),
        by => by.iter().copied().map(Rank::from).collect(),
    };
    let ranking = joined.ranking(&ranks, args.limit);
    let left_out = left_out(&joined.summary);
    let text = match args.output {
        Format::Table => {
            let paper = Paper {
                width: paper::columns_or_endless(),
                glyphs: Glyphs::of_the_locale(),
                paint: Paint::stdout(ColorChoice::Never),
            };
            table(&ranking, &left_out, &paper)
        }
        Format::Json => as_json(&ranking, &left_out).to_string() + "\n",
    };
    print_answer(&text)
}

/// What was read and is not added up, by why: other rules than copies and stages, which are told elsewhere.
fn left_out(summary: &Summary) -> BTreeMap<&str, u64> {
    let rules = summary.ledger.filtered.iter().filter(|(_, n)| **n > 0);
    rules.map(|(rule, n)| (rule.as_str(), *n)).collect()
}

/// Columns that all numbers of a list take.
const ALL: usize = 73;

fn table(ranking: &Ranking, left_out: &BTreeMap<&str, u64>, paper: &Paper) -> String {
    // Names need some room beside the numbers.
    let is_narrow = paper.width < ALL + 30;
    let mut out = String::new();
    for List { rank, names, more } in &ranking.lists {
        let told = COUNTERS.iter().filter(|counter| counter.is_told(names, is_narrow));
        let counters: Vec<(&Counter, usize)> =
            told.map(|counter| (counter, counter.width(names, is_narrow))).collect();
        let clusters = Column::of(names.iter().map(|(name, _)| &*name.cluster));
        for (counter, width) in &counters {
            let _ = write!(out, "{:>width$}", counter.title);
        }
        let _ = writeln!(out, "  {}{}", clusters.cell("CLUSTER"), rank.name().to_uppercase());
        let taken = counters.iter().map(|(_, width)| width).sum::<usize>() + clusters.width() + 2;
        for (name, standing) in names {
            for (counter, width) in &counters {
                let _ = write!(out, "{:>width$}", (counter.of)(standing));
            }
            let who = impersonated(plain(&name.name), &name.impersonated_by);
            let who = shortened(&who, *rank, paper, paper.width.saturating_sub(taken));
            let _ = writeln!(out, "  {}{who}", clusters.cell(&name.cluster));
        }
        if *more > 0 {
            let _ = writeln!(out, "{:>9} and {more} more (--limit)", "...");
        }
        out.push('\n');
    }
    let column = Column::of(ranking.slowest.iter().map(|slow| &*slow.cluster));
    let _ = writeln!(out, "{:>9}  {:26}  {}SLOWEST", "ms", "RECEIVED (UTC)", column.cell("CLUSTER"));
    for slow in &ranking.slowest {
        slowest(&mut out, slow, column, is_narrow, paper);
    }
    if ranking.lasting > 0 {
        let _ = writeln!(
            out,
            "\nwithout the times of {} that last: watches, exec, logs that are followed",
            counted(ranking.lasting, "request", "requests")
        );
    }
    if !left_out.is_empty() {
        let rules: Vec<String> = left_out.iter().map(|(rule, n)| format!("{rule} {n}")).collect();
        out.push('\n');
        for line in Paper::wrap(&format!("left out: {}", rules.join(", ")), paper.width) {
            let _ = writeln!(out, "{}", line.trim_end());
        }
    }
    out
}

/// A name in so many columns: of a user or a client the end tells most, of all else both ends do.
fn shortened(name: &str, rank: Rank, paper: &Paper, columns: usize) -> String {
    match rank {
        Rank::User | Rank::Agent => paper.cut_front(name, columns, &[':', '/']),
        Rank::Ip | Rank::Resource | Rank::Namespace | Rank::Cluster => paper.cut_middle(name, columns),
    }
}

/// One of the slowest; where it is narrow, its object has a line of its own.
fn slowest(out: &mut String, slow: &Slow, clusters: Column, is_narrow: bool, paper: &Paper) {
    let user = impersonated(plain(&slow.user), &slow.impersonated_by);
    let (time, millis) = (slow.start.clock(9), slow.seconds * 1e3);
    let cluster = clusters.cell(&slow.cluster);
    let (verb, object) = (plain(&slow.verb), plain(&slow.object));
    if !is_narrow {
        let _ = writeln!(out, "{millis:>9.1}  {time:26}  {cluster}{user} {verb} {object} [{}]", slow.code);
        return;
    }
    let what = format!("{verb} [{}]", slow.code);
    let room = paper
        .width
        .saturating_sub("  276.8  2026-11-23 11:12:39.980314  ".len() + clusters.width() + 3 + what.len());
    let user = shortened(&user, Rank::User, paper, room);
    let _ = writeln!(out, "{millis:>9.1}  {time:26}  {cluster}{user} {what}");
    let _ = writeln!(out, "{:11}{}", "", paper.cut_middle(&object, paper.width.saturating_sub(11)));
}

/// A column of numbers.
struct Counter {
    title: &'static str,
    /// Columns of it.
    width: usize,
    of: fn(&Standing) -> String,
    /// Whether it is left out where it is narrow and there is nothing to tell.
    may_go: bool,
}

impl Counter {
    /// Columns of it; where it is narrow, no more than these numbers need.
    fn width(&self, names: &[(Name, Standing)], is_narrow: bool) -> usize {
        let numbers = || names.iter().map(|(_, standing)| (self.of)(standing).len());
        if is_narrow { 1 + numbers().max().unwrap_or(0).max(self.title.len()) } else { self.width }
    }

    fn is_told(&self, names: &[(Name, Standing)], is_narrow: bool) -> bool {
        let is_nothing = |(_, standing): &(Name, Standing)| (self.of)(standing) == "0";
        !is_narrow || !self.may_go || !names.iter().all(is_nothing)
    }
}

const COUNTERS: [Counter; 9] = [
    counter("REQUESTS", 9, |standing| standing.requests.to_string()),
    counter("WRITES", 8, |standing| standing.writes.to_string()),
    counter("FAILED", 8, |standing| standing.failed.to_string()),
    counter("409", 6, |standing| standing.conflicts.to_string()),
    counter("429", 6, |standing| standing.throttled.to_string()),
    counter("5XX", 6, |standing| standing.server_errors.to_string()),
    counter("NO-OPS", 8, |standing| standing.no_ops.to_string()),
    counter("MEAN ms", 10, |standing| millis(standing, standing.seconds / standing.timed.max(1) as f64)),
    counter("MAX ms", 10, |standing| millis(standing, standing.longest)),
];

const fn counter(title: &'static str, width: usize, of: fn(&Standing) -> String) -> Counter {
    // What every request has stays.
    let may_go = matches!(title.as_bytes(), b"409" | b"429" | b"5XX" | b"NO-OPS" | b"FAILED");
    Counter { title, width, of, may_go }
}

fn millis(standing: &Standing, seconds: f64) -> String {
    if standing.timed == 0 { "-".to_owned() } else { format!("{:.1}", seconds * 1e3) }
}

/// The column of clusters: so wide, and not there where no row names one.
#[derive(Clone, Copy)]
struct Column(usize);

impl Column {
    fn of<'c>(clusters: impl Iterator<Item = &'c str>) -> Self {
        let widest = clusters.map(|name| plain(name).chars().count()).max().filter(|widest| *widest > 0);
        Self(widest.map_or(0, |widest| widest.max("CLUSTER".len())))
    }

    /// With the blanks behind it.
    const fn width(self) -> usize {
        if self.0 == 0 { 0 } else { self.0 + 2 }
    }

    fn cell(self, text: &str) -> String {
        match self {
            Self(0) => String::new(),
            Self(width) => format!("{:width$}  ", plain(text)),
        }
    }
}

fn as_json(ranking: &Ranking, left_out: &BTreeMap<&str, u64>) -> Value {
    let mut out = serde_json::Map::new();
    for List { rank, names, .. } in &ranking.lists {
        let entry = |(name, standing): &(Name, Standing)| {
            let Standing { requests, writes, failed, conflicts, throttled, server_errors, no_ops, .. } =
                standing;
            let Standing { timed, seconds, longest, .. } = standing;
            let longest = (*timed > 0).then(|| rounded(*longest));
            let entry = json!({"name": name.name, "requests": requests, "writes": writes, "failed": failed,
                "conflicts": conflicts, "throttled": throttled, "server_errors": server_errors, "no_ops": no_ops,
                "timed": timed, "seconds": rounded(*seconds), "longest": longest});
            with_cluster(with_impersonator(entry, &name.impersonated_by), &name.cluster)
        };
        out.insert(rank.name().to_owned(), names.iter().map(entry).collect());
    }
    let slow = ranking.slowest.iter().map(|slow| {
        let entry = json!({"time": slow.start.to_string(), "seconds": rounded(slow.seconds), "user": slow.user,
            "verb": slow.verb, "object": slow.object, "code": slow.code, "audit_id": slow.audit_id});
        with_cluster(with_impersonator(entry, &slow.impersonated_by), &slow.cluster)
    });
    out.insert("slowest".to_owned(), slow.collect());
    out.insert("lasting".to_owned(), ranking.lasting.into());
    out.insert("left_out".to_owned(), json!(left_out));
    Value::Object(out)
}

fn with_impersonator(mut entry: Value, by: &str) -> Value {
    if !by.is_empty() {
        entry["impersonated_by"] = by.into();
    }
    entry
}

fn with_cluster(mut entry: Value, cluster: &str) -> Value {
    if !cluster.is_empty() {
        entry["k8s.cluster.name"] = cluster.into();
    }
    entry
}

/// Microseconds are what stamps tell.
fn rounded(seconds: f64) -> f64 {
    (seconds * 1e6).round() / 1e6
}
