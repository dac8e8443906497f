//! `kelemetry show`: traces in the terminal.

mod alike;
mod deed;
mod entries;
mod flat;
mod lines;
mod list;
mod siblings;
mod story;
mod topic;

use super::archive::ArchiveArgs;
use super::asking::{read, warn, warn_of_reads};
use super::cluster::of_cluster;
use super::execute::{SummaryStyle, explain, print_line};
use super::filter::FilterArgs;
use super::inputs::{self, InputArgs};
use super::linking::{LinkArgs, with_links};
use super::outcome::Outcome;
use super::outputs::Writes;
use super::page;
use super::paint::{ColorChoice, Paint};
use super::paper::{self, Glyphs, Paper};
use super::progress::Terminal;
use crate::ask::{Labels, Wanted};
use crate::plain::plain;
use crate::run::{Extensions, Job};
use crate::view::Trace;
use anyhow::Result;
use flat::{Form, Scope};
use list::Order;

use story::How;
use topic::{Topic, is_trace, showing, topics, why_nothing};

const EXAMPLES: &str = "\
Examples:
  Which traces there are, those with failures first:
      kelemetry show audit.log --sort failing

  One Deployment with all that it owns, and every change in full:
      kelemetry show deploy/shop/web audit.log events.json --diff full

  A Pod alone, without its owners and what else they own:
      kelemetry show pod/shop/web-7c95d6967f-c4g2w --select none --archive incident.archive

  Whatever Pods had these labels, with their owners:
      kelemetry show pods -l app=web -n shop --archive incident.archive

  All that happened in a namespace in the last ten minutes, oldest first; what failed of it; and for a script:
      kelemetry show --flat -n shop --since -10m --archive incident.archive
      kelemetry show --flat -n shop --errors-only --archive incident.archive
      kelemetry show --flat -n shop --archive incident.archive -o json | jq -r '.[] | [.time, .what, .name] | @tsv'

Exit status: 0 shown, 1 there is no such object or trace or nothing fits, 2 usage or nothing readable.";

/// Show a trace as a tree with a time axis, or list the traces
///
/// With an OBJECT (KIND/NAMESPACE/NAME, KIND/NAME, a uid; with @CLUSTER behind that of a cluster) or the id of a trace (or
/// at least its first eight digits), what happened in it: objects nested by ownership, requests with who made them, how
/// they ended and what they changed, Events, and gaps. A KIND with --labels shows all of its objects that had them. Several
/// OBJECTs may be named. Without, a list of the traces; or, with --flat, all that happened in the order of time.
#[derive(Debug, clap::Args)]
#[command(after_help = EXAMPLES)]
pub(super) struct Args {
    #[command(flatten)]
    input: InputArgs,

    #[command(flatten)]
    archive: ArchiveArgs,

    #[command(flatten)]
    links: LinkArgs,

    #[command(flatten)]
    filter: FilterArgs,

    /// Show all objects of a KIND (show pods) that had these labels at any time: app=web,tier!=db
    ///
    /// As kubectl's -l: also 'env in (a,b)', 'env notin (a)', app, '!app'. May be given several times: any may fit.
    #[arg(short, long, value_name = "LABELS", value_parser = Labels::parse, help_heading = "Selection")]
    #[arg(conflicts_with = "no_bodies")]
    labels: Vec<Labels>,

    /// Which other objects are shown beside OBJECT
    ///
    /// full-tree: its owners, up to three levels up, and from the topmost three levels down; ancestors: its owners;
    /// owned: three levels down; none: none. Several are united.
    #[arg(
        long,
        value_name = "LINKS",
        value_delimiter = ',',
        default_value = "full-tree",
        help_heading = "Selection"
    )]
    select: Vec<Select>,

    /// A line for each request, Event and gap, oldest first, in the place of trees and lists
    ///
    /// Of all objects that are chosen (an OBJECT with what --select shows beside it, several, a namespace, a kind …): when,
    /// who, what to which object, and what came of it, with the conditions that turned. --errors-only keeps what
    /// failed, and Events and records that warn; with --user and --verb there are requests alone. Where standard output is no
    /// terminal, lines are not cut (--width).
    #[arg(long, help_heading = "Output")]
    flat: bool,

    /// How --flat is printed
    #[arg(short, long, value_name = "FORMAT", value_enum, default_value = "text", help_heading = "Output")]
    #[arg(requires = "flat")]
    output: Format,

    /// How much of what was changed is shown
    #[arg(long, value_name = "HOW", value_enum, default_value = "short", help_heading = "Output")]
    diff: Diff,

    /// What tells when something happened [default: both, where narrow the time of day]
    ///
    /// Of a trace of several days where it is narrow, the distance from its beginning.
    #[arg(long, value_name = "HOW", value_enum, help_heading = "Output")]
    time: Option<Times>,

    /// Which traces come first in the list
    #[arg(long, value_name = "ORDER", value_enum, default_value = "changed", help_heading = "Output")]
    #[arg(conflicts_with = "flat")]
    sort: Order,

    /// How many traces are listed, or lines of --flat [default: 50 traces, all lines]
    #[arg(long, value_name = "N", help_heading = "Output")]
    limit: Option<usize>,

    /// Columns, from 60 to 250 [default: those of the terminal, else 100]
    #[arg(long, value_name = "COLUMNS", help_heading = "Output")]
    #[arg(value_parser = clap::value_parser!(u16).range(60..=250))]
    width: Option<u16>,

    /// When to colour
    #[arg(long, value_name = "WHEN", value_enum, default_value = "auto", help_heading = "Output")]
    color: ColorChoice,

    /// Do not page
    ///
    /// On a terminal, what does not fit goes through $PAGER (less -FRX without one).
    #[arg(long, help_heading = "Output")]
    no_pager: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
enum Diff {
    /// Nothing
    None,
    /// The first few changes of a write, each on one line; writes and objects alike folded
    Short,
    /// All of them, whole, and every write and object for itself
    Full,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
enum Format {
    /// Lines
    Text,
    /// One array with an element for each line
    ///
    /// [{time, type, resource, namespace, name, what, failed, warning, certainty}], and where they are known cluster,
    /// group, uid, user (of a request, with impersonated_by and the command of an exec) or source, code, reason, message, count and last (of an Event),
    /// conditions, changes ([{path, op, old, new …}]), field_manager, marks, audit_id. The type is request, event, condition,
    /// `unseen write` (that the log lacks), record (of another program's log) or silence (of an API server).
    Json,
}

/// What tells when something happened.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
enum Times {
    /// The time of day (UTC)
    Clock,
    /// The distance from the beginning of the trace
    Offset,
    /// Both
    Both,
}

/// Which links lead from an object to others that are shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
enum Select {
    FullTree,
    Ancestors,
    Owned,
    None,
}

/// How many traces are listed.
const LISTED: usize = 50;

/// Prints it.
///
/// # Errors
/// What kept the archive from being read, or the answer from being printed.
pub(super) fn answer(mut args: Args, with: &Extensions) -> Result<Outcome> {
    let topic = topics(&mut args);
    let showing = showing(&topic, &args)?;
    let failed = args.flat && args.filter.take_errors_only();
    let job = with_links(inputs::job(args.input, Some(args.archive), Writes::NOTHING, with)?, args.links)?;
    let mut job = of_cluster(Job { showing, ..args.filter.of(job) })?;
    let showing = std::mem::take(&mut job.showing);
    let terminal = Terminal::new();
    let joined = match read(&job, &terminal)? {
        Ok(joined) => joined,
        Err(outcome) => return Ok(outcome),
    };
    warn(&joined.summary);
    warn_of_reads(&joined, &job);
    let paper = Paper {
        width: match args.width {
            Some(width) => width.into(),
            None if args.flat => paper::columns_or_endless(),
            None => paper::columns().into(),
        },
        glyphs: Glyphs::of_the_locale(),
        paint: Paint::stdout(args.color),
    };
    let is_narrowed = failed || job.filter.is_on() || job.since.is_some() || job.until.is_some();
    let is_filtered = job.filter.is_about_requests() || job.since.is_some() || job.until.is_some();
    let how = How {
        paper: &paper,
        diff: args.diff,
        times: args.time,
        is_filtered,
        has_clusters: joined.has_clusters(),
    };
    let form = match (args.output, args.diff) {
        (Format::Json, _) => Form::Json,
        (_, Diff::None) => Form::Nothing,
        _ => Form::Lines,
    };
    let scope = Scope::new(&job.filter, failed);
    let tell = |trace: &Trace<'_>, asked: &[Wanted]| match args.flat {
        true => Made::Happened(flat::Row::all(trace, form)),
        false => Made::Story(story::tell(trace, how, asked)),
    };
    let (mut listed, mut stories, mut happened) = (Vec::new(), Vec::new(), Vec::new());
    let told = joined.each_trace(
        &showing,
        job.threads,
        &terminal,
        |trace| match &topic {
            Topic::List if !args.flat => Made::Row(list::Row::of(trace)),
            Topic::Objects(asked) => tell(trace, asked),
            Topic::Trace(id) if !is_trace(trace.id, id) => Made::Nothing,
            Topic::List | Topic::Kind(_) | Topic::Trace(_) => tell(trace, &[]),
        },
        |made| match made {
            Made::Row(row) => listed.push(row),
            Made::Story(story) => stories.push(story),
            Made::Happened(rows) => happened.extend(rows.into_iter().filter(|row| scope.keeps(row))),
            Made::Nothing => {}
        },
    );
    if let Err(error) = told {
        return match error {
            crate::run::RunError::NotFound(error) => {
                print_line(&format!("error: {error}"));
                Ok(Outcome::NoAnswer)
            }
            error => explain(error, SummaryStyle::Table),
        };
    }
    if listed.is_empty()
        && stories.is_empty()
        && happened.is_empty()
        && let Some(why) = why_nothing(&topic, joined.in_vain(&job), is_narrowed)
    {
        print_line(&plain(&format!("error: {why}")));
        return Ok(Outcome::NoAnswer);
    }
    let text = match topic {
        _ if args.flat => {
            let rows = flat::ordered(happened, &joined.index().silences);
            let style = flat::Style { paper: &paper, diff: args.diff, times: args.time, limit: args.limit };
            if args.output == Format::Json {
                flat::json(&rows, args.limit)
            } else {
                flat::text(&rows, &style)
            }
        }
        Topic::List => {
            list::table(listed, args.sort, args.limit.unwrap_or(LISTED), joined.has_clusters(), &paper)
        }
        _ => stories.join("\n"),
    };
    page::print(&text, !args.no_pager)
}

enum Made {
    Row(list::Row),
    Story(String),
    Happened(Vec<flat::Row>),
    Nothing,
}

/// The first span: the root.
fn root<'t, 'a>(trace: &'t Trace<'a>) -> &'t crate::view::Span<'a> {
    &trace.spans[0]
}
