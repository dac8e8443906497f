//! `kelemetry inspect`: what each file is, before anything is made of it.

use super::asking::print_answer;
use super::execute::explain;
use super::inputs::{Secrets, Sources, reading_job};
use super::outcome::Outcome;
use super::outputs::Writes;
use super::progress::Terminal;
use super::{execute::SummaryStyle, interrupt};
use crate::run;
use crate::run::Extensions;
use anyhow::Result;

const EXAMPLES: &str = "\
Examples:
  What is in a directory that somebody sent:
      kelemetry inspect case-4711/

  What a cloud's export is, before it is unpacked or read with jq:
      kelemetry inspect logs-insights-results.json PT1H.json.gz must-gather.tar.gz

  Which files hold audit events:
      kelemetry inspect case-4711/ --json | jq -r '.files[] | select(.audit_events > 0).path'

Exit status: 0 all was read, 1 some records were rejected, 2 nothing could be used.";

/// Tell what files are and hold, without replaying them
///
/// For each file: how it is packed and written, what a cloud or a collector has put around its records, and how
/// many audit events, Events and objects it holds; of audit logs the versions, levels, time, cluster and API
/// servers; for all of them: stages, verbs, kinds, and what could not be read. The first thing to run on a
/// strange archive. Nothing is written.
#[derive(Debug, clap::Args)]
#[command(after_help = EXAMPLES)]
pub(super) struct Args {
    #[command(flatten)]
    sources: Sources,

    /// Print one line of JSON (docs/inspect.md)
    #[arg(long, help_heading = "Output")]
    json: bool,
}

/// Prints what the inputs are.
///
/// # Errors
/// What kept them from being read, or the answer from being printed.
pub(super) fn answer(args: Args, with: &Extensions) -> Result<Outcome> {
    let job = reading_job(args.sources, None, Secrets::default(), Writes::NOTHING, with)?;
    interrupt::listen();
    let terminal = Terminal::new();
    let result = run::inspect(&job, &terminal);
    terminal.finish();
    let inspection = match result {
        Ok(inspection) => inspection,
        Err(error) => return explain(error, SummaryStyle::Table),
    };
    let text = if args.json { inspection.json() + "\n" } else { inspection.table() };
    print_answer(&text)?;
    Ok(match &inspection.total {
        total if !total.is_useful() => Outcome::NothingWritten,
        _ if inspection.failures() > 0 => Outcome::Rejected,
        _ => Outcome::Complete,
    })
}
