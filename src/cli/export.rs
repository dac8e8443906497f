//! `kelemetry export`: from archives to one output, made for pipes.

use super::execute::{Plan, SummaryStyle};
use super::outputs::{Writes, target};
use super::replay::sink;
use super::showing::{FileArgs, any_for_viewers, parting};
use super::traces::TracesArgs;
use crate::run::{Extensions, Job, Output, OutputFormat};
use anyhow::Result;
use std::path::PathBuf;

const EXAMPLES: &str = "\
Examples:
  What an archive holds, into an OpenTelemetry collector's file receiver:
      kelemetry replay audit.log && kelemetry export --otlp-json > /var/lib/otel/story.jsonl

  From one pipe into the next:
      zcat audit-*.log.gz | kelemetry export --jaeger-json | jq '.data | length'";

/// Write what an archive or logs tell to one output, to standard output unless told otherwise
///
/// Without an INPUT the archive of an earlier `replay` is read. Made for pipes: nothing but the output is
/// printed, unless there is something to warn of.
#[derive(Debug, clap::Args)]
#[command(after_help = EXAMPLES)]
pub(super) struct Args {
    #[command(flatten)]
    traces: TracesArgs,

    #[command(flatten)]
    files: FileArgs,

    #[command(flatten)]
    format: Format,

    /// Where to write; `-` is standard output
    #[arg(short, long, value_name = "PATH", default_value = "-", help_heading = "Output")]
    output: PathBuf,

    /// What to print to standard error at the end
    ///
    /// By default nothing where the output goes into a pipe, else a table.
    #[arg(long, value_name = "STYLE", value_enum, help_heading = "Output")]
    summary: Option<SummaryStyle>,
}

#[derive(Debug, clap::Args)]
#[group(required = true, multiple = false)]
struct Format {
    /// Write what Jaeger and Grafana upload
    #[arg(long, help_heading = "Output")]
    jaeger_json: bool,

    /// Write OTLP, one JSON document a line
    #[arg(long, help_heading = "Output")]
    otlp_json: bool,

    /// Write what ui.perfetto.dev opens: a track for each object, arrows from owners
    #[arg(long, help_heading = "Output")]
    perfetto: bool,

    /// Write who owns what as a graph for Graphviz
    #[arg(long, help_heading = "Output")]
    dot: bool,

    /// Write the same graph for Mermaid, which many pages of Markdown draw
    ///
    /// Mermaid draws no more than 500 links and 50,000 characters unless the page allows more: choose with --object,
    /// --namespace or --kind.
    #[arg(long, help_heading = "Output")]
    mermaid: bool,

    /// Write a row for each span
    #[arg(long, help_heading = "Output")]
    csv: bool,

    /// Write what a program of your own adds, by the name of its format
    #[arg(long, value_name = "NAME", help_heading = "Output")]
    sink: Option<String>,
}

impl Format {
    /// Where none is asked for, which clap does not let happen.
    const USUAL: OutputFormat = OutputFormat::OTLP_JSON;

    /// The one that is asked for.
    fn named(self, with: &Extensions) -> Result<OutputFormat> {
        let Self { jaeger_json, otlp_json, perfetto, dot, mermaid, csv, sink: name } = self;
        if let Some(name) = name {
            return sink(with, &name);
        }
        let switches = [
            (jaeger_json, OutputFormat::JAEGER_JSON),
            (otlp_json, OutputFormat::OTLP_JSON),
            (perfetto, OutputFormat::PERFETTO),
            (dot, OutputFormat::DOT),
            (mermaid, OutputFormat::MERMAID),
            (csv, OutputFormat::CSV),
        ];
        Ok(switches.into_iter().find(|(is_on, _)| *is_on).map_or(Self::USUAL, |(_, format)| format))
    }
}

/// What these arguments ask for.
pub(super) fn plan(args: Args, with: &Extensions) -> Result<Plan> {
    let format = args.format.named(with)?;
    let outputs = [Output { format, target: target(args.output) }];
    let writes = Writes { outputs: &outputs, ..Writes::NOTHING };
    writes.spare(args.traces.views())?;
    let summary = args.summary.unwrap_or_else(|| SummaryStyle::beside(&outputs));
    let parting = parting(&args.files, &outputs)?;
    let job = args.traces.job(writes, any_for_viewers(&outputs), with)?;
    Ok(Plan { job: Job { parting, ..job }, summary })
}
