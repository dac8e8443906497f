//! `kelemetry replay`: from archives to files, with a summary.

use super::execute::{Plan, SummaryStyle};
use super::filter::FilterArgs;
use super::inputs::{self, InputArgs};
use super::showing::{FileArgs, ViewArgs, parting, showing};
use crate::run::{Job, Output, OutputFormat};
use anyhow::Result;
use std::path::PathBuf;

const EXAMPLES: &str = "\
Examples:
  What happened, as a file for Jaeger's search page (upload it there):
      kelemetry replay /var/log/kubernetes/audit --jaeger-json story.json

  The logs of two API servers, the Events and a snapshot, for an OpenTelemetry collector:
      kelemetry replay a/*.log.gz b/ --events ev.json --snapshot all.yaml --otlp-json out.jsonl

  Only a summary of the last half hour, written nowhere:
      kelemetry replay audit.log --since -30m";

/// Replay archives into traces and tell what was found
///
/// Reads audit logs, Events and snapshots, joins them, writes the outputs that are asked for, and prints
/// a summary to standard error. Without an output nothing is written: the summary is all there is.
#[derive(Debug, clap::Args)]
#[command(after_help = EXAMPLES)]
pub(super) struct Args {
    #[command(flatten)]
    input: InputArgs,

    #[command(flatten)]
    filter: FilterArgs,

    #[command(flatten)]
    view: ViewArgs,

    #[command(flatten)]
    files: FileArgs,

    /// Write a file for Jaeger and Grafana; `-` is standard output
    #[arg(long, value_name = "PATH", help_heading = "Output")]
    jaeger_json: Option<PathBuf>,

    /// Write OTLP, one JSON document a line; `-` is standard output
    #[arg(long, value_name = "PATH", help_heading = "Output")]
    otlp_json: Option<PathBuf>,

    /// Write a file for ui.perfetto.dev: a track for each object, arrows from owners; `-` is standard output
    #[arg(long, value_name = "PATH", help_heading = "Output")]
    perfetto: Option<PathBuf>,

    /// Write who owns what as a graph for Graphviz; `-` is standard output
    #[arg(long, value_name = "PATH", help_heading = "Output")]
    dot: Option<PathBuf>,

    /// Write a row for each span; `-` is standard output
    #[arg(long, value_name = "PATH", help_heading = "Output")]
    csv: Option<PathBuf>,

    /// What to print to standard error at the end
    ///
    /// By default a table, or nothing where an output goes into a pipe.
    #[arg(long, value_name = "STYLE", value_enum, help_heading = "Output")]
    summary: Option<SummaryStyle>,
}

/// What these arguments ask for.
pub(super) fn plan(args: Args) -> Result<Plan> {
    let outputs: Vec<Output> = [
        (OutputFormat::JaegerJson, args.jaeger_json),
        (OutputFormat::OtlpJson, args.otlp_json),
        (OutputFormat::Perfetto, args.perfetto),
        (OutputFormat::Dot, args.dot),
        (OutputFormat::Csv, args.csv),
    ]
    .into_iter()
    .filter_map(|(format, path)| Some(Output { format, target: inputs::target(path?) }))
    .collect();
    let summary = args.summary.unwrap_or_else(|| SummaryStyle::beside(&outputs));
    let showing = showing(args.view, args.filter.namespace())?;
    let filter = args.filter.filter();
    let parting = parting(&args.files, &outputs)?;
    Ok(Plan { job: Job { showing, filter, parting, ..inputs::job(args.input, outputs)? }, summary })
}
