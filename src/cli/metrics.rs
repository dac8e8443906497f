//! `kelemetry metrics`: numbers over all requests.

use super::archive::ArchiveArgs;
use super::asking::warn;
use super::execute::{SummaryStyle, explain, print_line};
use super::inputs::{self, InputArgs};
use super::interrupt;
use super::outcome::Outcome;
use super::outputs::Writes;
use super::progress::Terminal;
use super::time;
use crate::metrics::{
    Collector, Config, Family, Pause, Steps, csv, distinct_names, openmetrics, otlp_json, prometheus, table,
};
use crate::plain::counted;
use crate::run::{Counted, Extensions, Job, count};
use crate::sink;
use anyhow::{Context as _, Result};
use std::io::{self, ErrorKind, Write};
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
            let config = Config::parse(&inputs::declaration(path)?);
            let distinct = |config| match args.format {
                Format::Openmetrics | Format::Prometheus => distinct_names(&config).map(|()| config),
                Format::OtlpJson | Format::Csv | Format::Table => Ok(config),
            };
            config.and_then(distinct).with_context(|| format!("cannot use {}", path.display()))?
        }
    };
    let writes = Writes { file: Some(&args.output), ..Writes::NOTHING };
    writes.spare(args.config.as_deref())?;
    let job = inputs::job(args.input, Some(args.archive), writes, with)?;
    let target = sink::Target::create(&args.output)?;
    let job = match &job.archive {
        Some(_) => job,
        None => {
            Job { keep_noise: true, keep_reads: true, keep_event_requests: true, keep_bodies: false, ..job }
        }
    };
    let terminal = Terminal::new();
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
    let mut out = Out { target, failed: None };
    let written = write(&families, &Collector::new(&config, args.step), (args.format, args.limit), &mut out);
    out.finish(written)?;
    Ok(if summary.ledger.rejected > 0 { Outcome::Rejected } else { Outcome::Complete })
}

fn write(
    families: &[Family],
    collector: &Collector<'_>,
    (format, limit): (Format, usize),
    out: &mut dyn Write,
) -> io::Result<()> {
    let steps = || {
        let steps = collector.steps(families);
        warn_of_pauses(&steps);
        steps
    };
    match format {
        Format::Openmetrics => openmetrics(families, &steps(), out),
        Format::Prometheus => prometheus(families, out),
        Format::OtlpJson => otlp_json(families, &steps(), out),
        Format::Csv => csv(families, &steps(), out),
        Format::Table => out.write_all(table(families, limit).as_bytes()),
    }
}

/// The first pause that is left out names both times, one of which is most likely wrong.
fn warn_of_pauses(steps: &Steps) {
    let mut pauses = steps.pauses();
    let Some(Pause { from, to }) = pauses.next() else { return };
    let others = match pauses.count() {
        0 => String::new(),
        n => format!(", and in {}", counted(n, "other pause", "other pauses")),
    };
    print_line(&format!(
        "warning: no request from {from} to {to}{others}: the steps there are left out; if a time is wrong, --since or \
         --until leaves out what has it"
    ));
}

/// The target, for whatever writes.
struct Out {
    target: sink::Target,
    failed: Option<sink::TargetError>,
}

impl Write for Out {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        match self.target.write(bytes) {
            Ok(()) => Ok(bytes.len()),
            Err(error) => {
                self.failed = Some(error);
                Err(ErrorKind::Other.into())
            }
        }
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl Out {
    /// Puts what was written in its place.
    fn finish(self, written: io::Result<()>) -> Result<()> {
        let done = match self.failed {
            Some(error) => Err(error),
            None => {
                written?;
                self.target.finish().map(drop)
            }
        };
        match done {
            // A reader that has enough is content.
            Err(error) if !error.is_broken_pipe() => Err(error.into()),
            _ => Ok(()),
        }
    }
}
