//! Carries out a plan and tells how it went.

use super::interrupt;
use super::outcome::Outcome;
use super::progress::Terminal;
use crate::plain::{plain, plain_lines};
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
    let terminal = Terminal::beside(plan.summary);
    let result = run(Job { ends_process: true, ..plan.job }, &terminal);
    terminal.finish();
    match result {
        Ok(summary) => {
            tell(&summary, plan.summary);
            Ok(match &summary {
                summary if summary.ledger.rejected > 0 => Outcome::Rejected,
                summary if summary.is_in_vain => Outcome::NoAnswer,
                _ => Outcome::Complete,
            })
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
                SummaryStyle::Table => print_lines(&report::rejections(&summary)),
                style => tell(&summary, style),
            }
            print_line(&format!("error: {}", RunError::NothingReadable(summary)));
            Ok(Outcome::NothingWritten)
        }
        RunError::Output(error) if error.is_broken_pipe() => Ok(Outcome::Complete),
        RunError::Interrupted => {
            print_line(&RunError::Interrupted.to_string());
            Ok(Outcome::Interrupted)
        }
        error => Err(error.into()),
    }
}

/// Prints the summary.
pub(super) fn tell(summary: &Summary, style: SummaryStyle) {
    match style {
        SummaryStyle::Table => print_lines(&report::table(summary)),
        SummaryStyle::Json => print_json(&report::json(summary)),
        SummaryStyle::None => {
            if let Some(first) = summary.ledger.faults.first() {
                let (rejected, records) = (summary.ledger.rejected, summary.ledger.records);
                print_line(&format!(
                    "warning: {rejected} of {records} records rejected, the first at {}: {} (see --summary)",
                    summary.place(first),
                    first.reason,
                ));
            }
        }
    }
}

/// One line to standard error, whatever others wrote in it: none of it is obeyed, and none of it looks like a line of
/// ours.
pub(super) fn print_line(line: &str) {
    print(&(plain(line) + "\n"));
}

/// Lines to standard error, made of texts that were made plain one by one: these are not obeyed either, if one was not.
pub(super) fn print_lines(text: &str) {
    print(&plain_lines(text));
}

/// A document on a line to standard error, as it is: who reads it is no terminal.
pub(super) fn print_json(document: &str) {
    print(&format!("{document}\n"));
}

/// To standard error. That nobody reads it is no reason to fail.
fn print(text: &str) {
    drop(std::io::stderr().write_all(text.as_bytes()));
}
