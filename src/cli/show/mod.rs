//! `kelemetry show`: traces in the terminal.

mod lines;
mod list;
mod page;
mod paper;
mod story;

use super::asking::{read, warn};
use super::execute::{SummaryStyle, explain};
use super::filter::FilterArgs;
use super::inputs::{self, ArchiveArgs, InputArgs};
use super::linking::{LinkArgs, with_links};
use super::outcome::Outcome;
use super::paint::{ColorChoice, Paint};
use super::progress::Terminal;
use crate::ask::Wanted;
use crate::run::{Job, Showing};
use crate::tree::Selector;
use crate::view::{Trace, TraceId};
use anyhow::{Result, anyhow};
use list::Order;
use paper::{Glyphs, Paper};
use std::path::Path;

const EXAMPLES: &str = "\
Examples:
  Which traces there are, those with failures first:
      kelemetry show audit.log --sort failing

  One Deployment with all that it owns, and every change in full:
      kelemetry show deploy/shop/web audit.log events.json --diff full

Exit status: 0 shown, 1 there is no such object or trace, 2 usage or nothing readable.";

/// Show a trace as a tree with a time axis, or list the traces
///
/// With an OBJECT (KIND/NAMESPACE/NAME, KIND/NAME, a uid) or the id of a trace (or its first digits), what
/// happened in it: objects nested by ownership, requests with who made them, how they ended and what they
/// changed, Events, and gaps. Without, a list of the traces.
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

    /// How much of what was changed is shown
    #[arg(long, value_name = "HOW", value_enum, default_value = "short", help_heading = "Output")]
    diff: Diff,

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
    /// The first few changes of a write, each on one line; writes alike folded
    Short,
    /// All of them, whole, and every write for itself
    Full,
}

/// What is asked for.
enum Topic {
    List,
    Object(Box<Wanted>),
    Trace(String),
}

/// Prints it.
///
/// # Errors
/// What kept the archive from being read, or the answer from being printed.
pub(super) fn answer(mut args: Args) -> Result<Outcome> {
    let topic = match args.input.take_first(topic) {
        Some(Topic::Object(wanted)) => Topic::Object(match args.filter.namespace() {
            Some(namespace) => Box::new(wanted.in_namespace(namespace).map_err(|what| anyhow!(what))?),
            None => wanted,
        }),
        other => other.unwrap_or(Topic::List),
    };
    let objects = match &topic {
        Topic::Object(wanted) => vec![(**wanted).clone()],
        _ => Vec::new(),
    };
    let showing = Showing { objects, selectors: vec![Selector::full_tree()], ..Showing::default() };
    let job = with_links(inputs::job(args.input, Some(args.archive), Vec::new())?, args.links)?;
    let job = Job { filter: args.filter.filter(), ..job };
    let terminal = Terminal::new(true);
    let archive = match read(&job, &terminal)? {
        Ok(archive) => archive,
        Err(outcome) => return Ok(outcome),
    };
    warn(&archive.summary);
    let paper = Paper {
        width: usize::from(args.width.unwrap_or_else(paper::columns)),
        glyphs: Glyphs::of_the_locale(),
        paint: Paint::stdout(args.color),
    };
    let (mut rows, mut stories) = (Vec::new(), Vec::new());
    let told = archive.each_trace(
        &showing,
        job.threads,
        &terminal,
        |trace| match &topic {
            Topic::List => Made::Row(list::Row::of(trace)),
            Topic::Object(_) => Made::Story(story::tell(trace, &paper, args.diff)),
            Topic::Trace(id) if is_trace(trace.id, id) => Made::Story(story::tell(trace, &paper, args.diff)),
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
                super::execute::print(&format!("error: {error}\n"));
                Ok(Outcome::NoAnswer)
            }
            error => explain(error, SummaryStyle::Table),
        };
    }
    let text = match topic {
        Topic::List => list::table(rows, args.sort, args.limit, &paper),
        _ if stories.is_empty() => {
            super::execute::print("error: there is no such trace\n");
            return Ok(Outcome::NoAnswer);
        }
        _ => stories.join("\n"),
    };
    page::print(&text, !args.no_pager)
}

enum Made {
    Row(list::Row),
    Story(String),
    Nothing,
}

/// What the first argument means, unless it is an input: a file of that name wins.
fn topic(text: &str) -> Option<Topic> {
    if text == "-" || Path::new(text).exists() {
        return None;
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

/// The tags of the first span: the root's.
fn root<'t, 'a>(trace: &'t Trace<'a>) -> &'t crate::view::Span<'a> {
    &trace.spans[0]
}
