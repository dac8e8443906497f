//! `kelemetry metrics`: numbers over all requests.

use super::asking::warn;
use super::execute::{SummaryStyle, explain, print_line};
use super::inputs::{self, ArchiveArgs, InputArgs};
use super::interrupt;
use super::outcome::Outcome;
use super::outputs::Writes;
use super::progress::Terminal;
use super::time;
use crate::metrics::{Collector, Config, csv, openmetrics, otlp_json, prometheus, table};
use crate::run::{Counted, Extensions, Job, count};
use crate::sink;
use anyhow::{Context as _, Result};
use std::path::PathBuf;

const EXAMPLES: &str = "\
Examples:
  The last day's errors by user, into Prometheus:
      kelemetry metrics audit.log --config kelemetrix.toml -o metrics.om
      promtool tsdb create-blocks-from openmetrics metrics.om data/

  What there is, for people:
      kelemetry metrics audit.log --format table";

/// Count requests and their latencies, over time
///
/// Reads the configuration of kubewharf/kelemetry's kelemetrix (TOML) as it is; docs/metrics.md tells what
/// can be counted, and what is without one. All requests count: reads and noise too.
#[derive(Debug, clap::Args)]
#[command(after_help = EXAMPLES)]
pub(super) struct Args {
    #[command(flatten)]
    input: InputArgs,

    #[command(flatten)]
    archive: ArchiveArgs,

    /// What to count; without it what most people want to know
    #[arg(long, value_name = "FILE")]
    config: Option<PathBuf>,

    /// The time between two samples: 15s, 1m, 1h
    #[arg(long, value_name = "TIME", value_parser = time::parse_length, default_value = "1m")]
    step: i64,

    /// How to write it
    #[arg(long, value_name = "FORMAT", value_enum, default_value = "openmetrics", help_heading = "Output")]
    format: Format,

    /// Where to write; `-` is standard output
    #[arg(short, long, value_name = "PATH", default_value = "-", help_heading = "Output")]
    output: PathBuf,

    /// Series of a metric in a table
    #[arg(long, value_name = "N", default_value_t = 20, help_heading = "Output")]
    limit: usize,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
enum Format {
    /// OpenMetrics text: running totals with timestamps
    Openmetrics,
    /// Prometheus' text format: the totals in the end, without timestamps
    Prometheus,
    /// OTLP metrics, one JSON document
    OtlpJson,
    /// Running totals: time, metric, labels, count, sum
    Csv,
    /// The totals, for people
    Table,
}

/// Counts, and writes what was counted.
///
/// # Errors
/// What kept the archive from being read, or the numbers from being written.
pub(super) fn answer(args: Args, with: &Extensions) -> Result<Outcome> {
    let config = match &args.config {
        None => Config::default(),
        Some(path) => {
            let text =
                std::fs::read_to_string(path).with_context(|| format!("cannot read {}", path.display()))?;
            Config::parse(&text).with_context(|| format!("cannot use {}", path.display()))?
        }
    };
    let writes = Writes { file: Some(&args.output), ..Writes::NOTHING };
    writes.spare(args.config.as_deref())?;
    let job = inputs::job(args.input, Some(args.archive), writes, with)?;
    let target = sink::Target::create(&args.output)?;
    let job = match &job.archive {
        Some(_) => job,
        None => Job { keep_noise: true, keep_reads: true, keep_bodies: false, ..job },
    };
    let terminal = Terminal::new(true);
    interrupt::listen();
    let counted = count(&job, &config, args.step, &terminal);
    terminal.finish();
    let Counted { families, summary, kept } = match counted {
        Ok(counted) => counted,
        Err(error) => return explain(error, SummaryStyle::Table),
    };
    for remark in &config.remarks {
        print_line(&format!("warning: {remark}"));
    }
    warn(&summary);
    if let Some(options) = kept.filter(|options| !options.noise || !options.reads) {
        let what = if options.reads {
            "noise"
        } else if options.noise {
            "reads"
        } else {
            "reads and noise"
        };
        print_line(&format!("warning: the archive was written without {what}: they are not counted"));
    }
    let ends = Collector::new(&config, args.step).ends(&families);
    let text = match args.format {
        Format::Openmetrics => openmetrics(&families, &ends),
        Format::Prometheus => prometheus(&families),
        Format::OtlpJson => otlp_json(&families, &ends),
        Format::Csv => csv(&families, &ends),
        Format::Table => table(&families, args.limit),
    };
    write(target, &text)?;
    Ok(if summary.ledger.rejected > 0 { Outcome::Rejected } else { Outcome::Complete })
}

fn write(mut target: sink::Target, text: &str) -> Result<()> {
    match target.write(text.as_bytes()).and_then(|()| target.finish()) {
        // A reader that has enough is content.
        Err(error) if !error.is_broken_pipe() => Err(error.into()),
        _ => Ok(()),
    }
}
