//! `kelemetry show`: traces in the terminal.

mod alike;
mod entries;
mod lines;
mod list;
mod paper;
mod siblings;
mod story;

use super::archive::ArchiveArgs;
use super::asking::{read, warn, warn_of_reads};
use super::execute::{SummaryStyle, explain, print_line};
use super::filter::FilterArgs;
use super::inputs::{self, InputArgs};
use super::linking::{LinkArgs, with_links};
use super::outcome::Outcome;
use super::outputs::Writes;
use super::page;
use super::paint::{ColorChoice, Paint};
use super::progress::Terminal;
use super::showing::{is_kind, with_labels};
use crate::ask::{Labels, Wanted};
use crate::plain::plain;
use crate::run::{Extensions, InVain, Showing};
use crate::tree::Selector;
use crate::view::{Trace, TraceId};
use anyhow::{Result, anyhow, bail};
use list::Order;
use paper::{Glyphs, Paper};
use std::path::Path;
use story::How;

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

Exit status: 0 shown, 1 there is no such object or trace or nothing fits, 2 usage or nothing readable.";

/// Show a trace as a tree with a time axis, or list the traces
///
/// With an OBJECT (KIND/NAMESPACE/NAME, KIND/NAME, a uid) or the id of a trace (or at least its first eight digits), what
/// happened in it: objects nested by ownership, requests with who made them, how they ended and what they
/// changed, Events, and gaps. A KIND with --labels shows all of its objects that had them. Without, a list of the
/// traces.
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
    sort: Order,

    /// How many traces are listed
    #[arg(long, value_name = "N", default_value_t = 50, help_heading = "Output")]
    limit: usize,

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

/// The selectors of these names.
fn selectors(names: &[Select]) -> Vec<Selector> {
    let [full_tree, ancestors, owned] = Selector::built_in();
    let wanted = [(full_tree, Select::FullTree), (ancestors, Select::Ancestors), (owned, Select::Owned)];
    wanted.into_iter().filter(|(_, name)| names.contains(name)).map(|(selector, _)| selector).collect()
}

/// What is asked for.
enum Topic {
    List,
    Object(Box<Wanted>),
    Kind(String),
    Trace(String),
}

/// Prints it.
///
/// # Errors
/// What kept the archive from being read, or the answer from being printed.
pub(super) fn answer(mut args: Args, with: &Extensions) -> Result<Outcome> {
    let topic = args.input.take_first(|text| topic(text, !args.labels.is_empty())).unwrap_or(Topic::List);
    let showing = showing(&topic, &args.labels, args.filter.namespace(), &args.select)?;
    let job = with_links(inputs::job(args.input, Some(args.archive), Writes::NOTHING, with)?, args.links)?;
    let job = args.filter.of(job);
    let terminal = Terminal::new();
    let joined = match read(&job, &terminal)? {
        Ok(joined) => joined,
        Err(outcome) => return Ok(outcome),
    };
    warn(&joined.summary);
    warn_of_reads(&joined, &job);
    let paper = Paper {
        width: usize::from(args.width.unwrap_or_else(paper::columns)),
        glyphs: Glyphs::of_the_locale(),
        paint: Paint::stdout(args.color),
    };
    let is_narrowed = job.filter.is_on() || job.since.is_some() || job.until.is_some();
    let is_filtered = job.filter.is_about_requests() || job.since.is_some() || job.until.is_some();
    let how = How { paper: &paper, diff: args.diff, times: args.time, is_filtered };
    let tell = |trace: &Trace<'_>, asked: Option<&Wanted>| Made::Story(story::tell(trace, how, asked));
    let (mut rows, mut stories) = (Vec::new(), Vec::new());
    let told = joined.each_trace(
        &showing,
        job.threads,
        &terminal,
        |trace| match &topic {
            Topic::List => Made::Row(list::Row::of(trace)),
            Topic::Object(asked) => tell(trace, Some(asked)),
            Topic::Kind(_) => tell(trace, None),
            Topic::Trace(id) if is_trace(trace.id, id) => tell(trace, None),
            Topic::Trace(_) => Made::Nothing,
        },
        |made| match made {
            Made::Row(row) => rows.push(row),
            Made::Story(story) => stories.push(story),
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
    if rows.is_empty()
        && stories.is_empty()
        && let Some(why) = why_nothing(&topic, joined.in_vain(&job), is_narrowed)
    {
        print_line(&plain(&format!("error: {why}")));
        return Ok(Outcome::NoAnswer);
    }
    let text = match topic {
        Topic::List => list::table(rows, args.sort, args.limit, &paper),
        _ => stories.join("\n"),
    };
    page::print(&text, !args.no_pager)
}

/// Why nothing is shown; a log may hold nothing, and then the list is empty.
fn why_nothing(topic: &Topic, in_vain: Option<InVain>, is_narrowed: bool) -> Option<String> {
    let why = in_vain.map(|why| why.to_string());
    Some(match topic {
        Topic::List if !is_narrowed => return None,
        Topic::List => why.unwrap_or_else(|| "nothing fits".to_owned()),
        Topic::Object(object) if is_narrowed => {
            let why = why.unwrap_or_else(|| "no request on it fits".to_owned());
            format!("nothing of {object} is shown: {why}")
        }
        _ if is_narrowed => why.unwrap_or_else(|| "there is no such trace, or nothing of it fits".to_owned()),
        _ => "there is no such trace".to_owned(),
    })
}

enum Made {
    Row(list::Row),
    Story(String),
    Nothing,
}

/// Which trees there are: those of what is asked for, or all.
fn showing(topic: &Topic, labels: &[Labels], namespace: Option<&str>, select: &[Select]) -> Result<Showing> {
    let (mut objects, mut labelled) = (Vec::new(), Vec::new());
    match (topic, namespace) {
        (Topic::Kind(kind), _) => labelled.push(with_labels(kind.clone(), labels, namespace)),
        _ if !labels.is_empty() => {
            bail!("--labels needs the kind that has them, and it stands first: show pods -l app=web")
        }
        (Topic::Object(wanted), Some(namespace)) => {
            objects.push(wanted.clone().in_namespace(namespace).map_err(|what| anyhow!(what))?);
        }
        (Topic::Object(wanted), None) => objects.push((**wanted).clone()),
        (Topic::List | Topic::Trace(_), _) => {}
    }
    Ok(Showing { objects, labelled, selectors: selectors(select), ..Showing::default() })
}

/// What the first argument means, unless it is an input: a file of that name wins.
fn topic(text: &str, is_by_labels: bool) -> Option<Topic> {
    if text == "-" || Path::new(text).exists() {
        return None;
    }
    if is_by_labels && is_kind(text) {
        return Some(Topic::Kind(text.to_owned()));
    }
    let is_hex = text.len() >= 8 && text.len() <= 32 && text.bytes().all(|b| b.is_ascii_hexdigit());
    if is_hex {
        return Some(Topic::Trace(text.to_lowercase()));
    }
    Wanted::parse(text).ok().map(|wanted| Topic::Object(Box::new(wanted)))
}

fn is_trace(id: TraceId, digits: &str) -> bool {
    id.to_string().starts_with(digits)
}

/// The first span: the root.
fn root<'t, 'a>(trace: &'t Trace<'a>) -> &'t crate::view::Span<'a> {
    &trace.spans[0]
}
