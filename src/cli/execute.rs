//! Carries out a plan and tells how it went.

use super::interrupt;
use super::outcome::Outcome;
use super::progress::Terminal;
use crate::report::{self, Summary};
use crate::run::{Job, Output, RunError, Target, run};
use anyhow::Result;
use std::io::{IsTerminal as _, Write as _};

/// What is to be done, and how it is to be told.
#[derive(Debug)]
pub(super) struct Plan {
    pub(super) job: Job,
    pub(super) summary: SummaryStyle,
}

/// What is printed to standard error at the end.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub(super) enum SummaryStyle {
    /// A screen or two of text
    Table,
    /// One line of JSON (docs/summary.md)
    Json,
    /// Nothing but warnings
    None,
}

impl SummaryStyle {
    /// The default beside these outputs: quiet pipes stay quiet.
    pub(super) fn beside(outputs: &[Output]) -> Self {
        let piped = outputs.iter().any(|output| output.target == Target::Stdout);
        if piped && !std::io::stdout().is_terminal() { Self::None } else { Self::Table }
    }
}

/// Runs the job; prints the summary or what went wrong.
///
/// # Errors
/// What kept the job from being done, where it has not been told yet.
pub(super) fn execute(plan: Plan) -> Result<Outcome> {
    interrupt::listen();
    // Both summaries hold the warnings; without one they are told as they come.
    let terminal = Terminal::new(plan.summary == SummaryStyle::None);
    let result = run(Job { ends_process: true, ..plan.job }, &terminal);
    terminal.finish();
    match result {
        Ok(summary) => {
            tell(&summary, plan.summary);
            Ok(if summary.ledger.rejected > 0 { Outcome::Rejected } else { Outcome::Complete })
        }
        Err(error) => explain(error, plan.summary),
    }
}

/// Prints why there is no output.
///
/// # Errors
/// What has not been told here.
pub(super) fn explain(error: RunError, style: SummaryStyle) -> Result<Outcome> {
    match error {
        RunError::NothingReadable(summary) => {
            match style {
                SummaryStyle::Table => print(&report::rejections(&summary)),
                style => tell(&summary, style),
            }
            print(&format!("error: {}\n", RunError::NothingReadable(summary)));
            Ok(Outcome::NothingWritten)
        }
        RunError::Output(error) if error.is_broken_pipe() => Ok(Outcome::Complete),
        RunError::Interrupted => {
            print(&format!("{}\n", RunError::Interrupted));
            Ok(Outcome::Interrupted)
        }
        error => Err(error.into()),
    }
}

/// Prints the summary.
pub(super) fn tell(summary: &Summary, style: SummaryStyle) {
    match style {
        SummaryStyle::Table => print(&report::table(summary)),
        SummaryStyle::Json => print(&(report::json(summary) + "\n")),
        SummaryStyle::None => {
            if let Some(first) = summary.ledger.faults.first() {
                let (rejected, records) = (summary.ledger.rejected, summary.ledger.records);
                print(&format!(
                    "warning: {rejected} of {records} records rejected, the first at {}: {} (see --summary)\n",
                    summary.place(first),
                    first.reason,
                ));
            }
        }
    }
}

/// To standard error. That nobody reads it is no reason to fail.
pub(super) fn print(text: &str) {
    drop(std::io::stderr().write_all(text.as_bytes()));
}
