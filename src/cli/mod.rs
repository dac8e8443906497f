//! What was typed becomes a [`Job`](crate::run::Job), the job's result becomes words and an exit status.
//!
//! The only room that knows clap, anyhow, terminals and signals.

mod archive;
mod asking;
mod cluster;
mod diff;
mod execute;
mod export;
mod filter;
mod inputs;
mod inspect;
mod interrupt;
mod linking;
mod links;
#[cfg(feature = "net")]
mod memory;
mod merge;
mod metrics;
mod outcome;
mod outputs;
mod page;
mod paint;
mod paper;
mod progress;
#[cfg(feature = "net")]
mod push;
mod replay;
#[cfg(feature = "net")]
mod serve;
mod show;
mod showing;
mod size;
#[cfg(feature = "net")]
mod snapshot;
mod state;
mod time;
mod top;
mod traces;
mod words;

use crate::run::Extensions;
use clap::{CommandFactory, Parser, Subcommand};
use std::ffi::OsString;
use std::io::Write as _;
use std::process::ExitCode;

const ABOUT: &str = "Tells what happened in a Kubernetes cluster, from its audit logs";

const LONG_ABOUT: &str = "\
Reads archived Kubernetes audit logs, Events and snapshots and tells what happened as traces: one span \
for each object, nested by ownership, with every request and Event where it belongs. The traces open in \
Jaeger, in Grafana and in whatever reads OpenTelemetry. Of a single object, it shows what it was at any \
time, and who changed what.";

const AFTER_HELP: &str = "\
Exit status:
  0    all of the input was read
  1    the output was written, but some records were rejected, or nothing
       fits the options; state, diff, show and top: there is nothing of what
       was asked for
  2    nothing was written: usage, nothing readable, or an output that cannot
       be created
  130  interrupted, nothing was written

`kelemetry replay --help` has examples.";

#[derive(Debug, Parser)]
#[command(name = "kelemetry", version, about = ABOUT, long_about = LONG_ABOUT, after_help = AFTER_HELP)]
#[command(max_term_width = 100, propagate_version = true, arg_required_else_help = true)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    Replay(replay::Args),
    Export(export::Args),
    State(state::Args),
    Diff(diff::Args),
    Inspect(inspect::Args),
    Merge(merge::Args),
    Show(Box<show::Args>),
    Metrics(metrics::Args),
    Top(top::Args),
    Links(Box<links::Args>),
    #[cfg(feature = "net")]
    Serve(serve::Args),
    #[cfg(feature = "net")]
    Push(Box<push::Args>),
    #[cfg(feature = "net")]
    Snapshot(snapshot::Args),
}

/// The whole command line as clap knows it: completions and manual pages are made from it.
pub fn command() -> clap::Command {
    Cli::command()
}

/// Runs the program on these arguments, the first of which is its name.
pub fn main(args: impl IntoIterator<Item = OsString>) -> ExitCode {
    main_with(args, &Extensions::default())
}

/// The same with what was added to it.
pub fn main_with(args: impl IntoIterator<Item = OsString>, with: &Extensions) -> ExitCode {
    let cli = match Cli::try_parse_from(args) {
        Ok(cli) => cli,
        Err(error) => {
            // Help and version come this way too. Where nobody reads them, there is nobody to tell.
            let printed = error.print().and_then(|()| std::io::stdout().flush());
            let lost = printed.err().filter(|error| error.kind() != std::io::ErrorKind::BrokenPipe);
            if let Some(lost) = &lost {
                execute::print_line(&format!("error: cannot write to standard output: {lost}"));
            }
            let failed = error.use_stderr() || lost.is_some();
            return if failed { outcome::NOTHING_WRITTEN.into() } else { ExitCode::SUCCESS };
        }
    };
    let outcome = match cli.command {
        Command::Replay(args) => replay::plan(args, with).and_then(execute::execute),
        Command::Export(args) => export::plan(args, with).and_then(execute::execute),
        Command::State(args) => state::answer(args, with),
        Command::Diff(args) => diff::answer(args, with),
        Command::Inspect(args) => inspect::answer(args, with),
        Command::Merge(args) => merge::plan(args).and_then(execute::execute),
        Command::Show(args) => show::answer(*args, with),
        Command::Metrics(args) => metrics::answer(args, with),
        Command::Top(args) => top::answer(args, with),
        Command::Links(args) => links::answer(*args, with),
        #[cfg(feature = "net")]
        Command::Serve(args) => serve::answer(args),
        #[cfg(feature = "net")]
        Command::Push(args) => push::answer(*args, with),
        #[cfg(feature = "net")]
        Command::Snapshot(args) => snapshot::answer(args),
    };
    match outcome {
        Ok(outcome) => outcome.into(),
        Err(error) => {
            execute::print_line(&format!("error: {}", in_one_line(&error)));
            outcome::NOTHING_WRITTEN.into()
        }
    }
}

/// The error and its causes, without those that the error before has told already. What a library draws over several
/// lines stands in one.
fn in_one_line(error: &anyhow::Error) -> String {
    let text = error.chain().skip(1).fold(error.to_string(), |text, cause| {
        let cause = cause.to_string();
        if text.ends_with(&cause) { text } else { format!("{text}: {cause}") }
    });
    text.lines().map(str::trim).filter(|line| !line.is_empty()).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_definition_is_sound() {
        command().debug_assert();
    }

    #[test]
    fn causes_are_told_once() {
        let error = anyhow::anyhow!("no such file")
            .context("cannot read a.log")
            .context("cannot start: cannot read a.log");
        assert_eq!(in_one_line(&error), "cannot start: cannot read a.log: no such file");
        assert_eq!(in_one_line(&anyhow::anyhow!("no YAML:\n  |\n3 | a")), "no YAML: | 3 | a");
    }

    #[test]
    fn a_distance_before_the_end_is_no_option() {
        let parsed =
            Cli::try_parse_from(["kelemetry", "replay", "--since", "-30m", "--until", "-90s", "a.log"]);
        assert!(parsed.is_ok(), "{parsed:?}");
    }

    #[test]
    fn an_export_has_one_format() {
        let parse = |args: &[&str]| Cli::try_parse_from(["kelemetry", "export"].iter().chain(args)).is_ok();
        assert!(parse(&["--otlp-json", "a.log"]) && parse(&["a.log", "--jaeger-json", "-o", "b"]));
        assert!(!parse(&["a.log"]) && !parse(&["--otlp-json", "--jaeger-json", "a.log"]));
    }
}
