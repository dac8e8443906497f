//! `kelemetry replay`: from archives to files, with a summary.

use super::execute::{Plan, SummaryStyle};
use super::filter::FilterArgs;
use super::inputs::{self, InputArgs};
use super::linking::{LinkArgs, with_links};
use super::outputs::{Writes, target};
use super::showing::{FileArgs, ViewArgs, any_for_viewers, parting, showing};
use crate::run::{DEFAULT_ARCHIVE, Extensions, Job, Keep, Output, OutputFormat};
use crate::versions::KeptBodies;
use anyhow::{Result, anyhow, bail};
use std::path::{Path, PathBuf};

const EXAMPLES: &str = "\
Examples:
  What happened, as a file for Jaeger's search page (upload it there):
      kelemetry replay /var/log/kubernetes/audit --jaeger-json story.json

  The logs of two API servers, the Events and a snapshot, for an OpenTelemetry collector:
      kelemetry replay a/*.log.gz b/ --events ev.json --snapshot all.yaml --otlp-json out.jsonl

  The last half hour, kept in an archive that other commands and DuckDB read:
      kelemetry replay audit.log --since -30m -o incident.archive
      kelemetry show --archive incident.archive";

/// Replay logs into an archive or traces, and tell what was found
///
/// Reads audit logs, Events and snapshots, joins them, writes the outputs that are asked for, and prints
/// a summary to standard error. Without any of them it writes an archive, kelemetry.archive, which `export`,
/// `show`, `state`, `diff`, `top` and `metrics` read, and DuckDB and others as well (docs/archive.md).
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
    links: LinkArgs,

    #[command(flatten)]
    files: FileArgs,

    /// Write an archive: a directory of Parquet tables [default: kelemetry.archive, without other outputs]
    ///
    /// One that is there is replaced when the new one is complete; nothing else is. It holds what is selected,
    /// whatever the view.
    #[arg(short, long, value_name = "PATH", help_heading = "Output")]
    output: Option<PathBuf>,

    /// Which bodies of objects are in the archive
    ///
    /// `state` needs them. What writes changed is in it all the same.
    #[arg(long, value_name = "WHICH", value_enum, default_value = "all", help_heading = "Output")]
    keep_bodies: Bodies,

    /// Leave out of the archive what `merge` needs
    ///
    /// These are the facts that the tables were concluded from, those outside of --since and --until too. Archives of
    /// --namespace and the like, and those without all bodies, have none in any case.
    #[arg(long, help_heading = "Output")]
    no_facts: bool,

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

    /// Write the same graph for Mermaid, which many pages of Markdown draw; `-` is standard output
    ///
    /// Mermaid draws no more than 500 links and 50,000 characters unless the page allows more: choose with --object,
    /// --namespace or --kind.
    #[arg(long, value_name = "PATH", help_heading = "Output")]
    mermaid: Option<PathBuf>,

    /// Write a row for each span; `-` is standard output
    #[arg(long, value_name = "PATH", help_heading = "Output")]
    csv: Option<PathBuf>,

    /// Write what a program of your own adds: the name of its format, and where to
    ///
    /// Formats that this program does not have are for who builds one with its library (docs/extending.md). Those
    /// that it has can be asked for in this way too.
    #[arg(long, value_name = "NAME=PATH", value_parser = named_sink, help_heading = "Output")]
    sink: Vec<(String, PathBuf)>,

    /// What to print to standard error at the end
    ///
    /// By default a table, or nothing where an output goes into a pipe.
    #[arg(long, value_name = "STYLE", value_enum, help_heading = "Output")]
    summary: Option<SummaryStyle>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
enum Bodies {
    /// None
    None,
    /// Those that logged writes led to
    Writes,
    /// Those that documents and logged reads show as well
    All,
}

/// `NAME=PATH`.
fn named_sink(text: &str) -> Result<(String, PathBuf), &'static str> {
    let (name, path) = text.split_once('=').ok_or("a format and a path: NAME=PATH")?;
    Ok((name.to_owned(), path.into()))
}

/// The format of a name.
pub(super) fn sink(with: &Extensions, name: &str) -> Result<OutputFormat> {
    with.sink(name).ok_or_else(|| {
        let names: Vec<_> = with.sinks.iter().map(|sink| sink.name()).collect();
        anyhow!("there is no format {name:?}: there are {}", names.join(", "))
    })
}

/// What these arguments ask for.
pub(super) fn plan(args: Args, with: &Extensions) -> Result<Plan> {
    let mut outputs: Vec<Output> = [
        (OutputFormat::JAEGER_JSON, args.jaeger_json),
        (OutputFormat::OTLP_JSON, args.otlp_json),
        (OutputFormat::PERFETTO, args.perfetto),
        (OutputFormat::DOT, args.dot),
        (OutputFormat::MERMAID, args.mermaid),
        (OutputFormat::CSV, args.csv),
    ]
    .into_iter()
    .filter_map(|(format, path)| Some(Output { format, target: target(path?) }))
    .collect();
    for (name, path) in args.sink {
        outputs.push(Output { format: sink(with, &name)?, target: target(path) });
    }
    let summary = args.summary.unwrap_or_else(|| SummaryStyle::beside(&outputs));
    let views = args.view.file().map(Path::to_owned);
    let showing = showing(args.view, args.filter.namespace(), any_for_viewers(&outputs))?;
    let parting = parting(&args.files, &outputs)?;
    let bodies = match args.keep_bodies {
        Bodies::None => KeptBodies::None,
        Bodies::Writes => KeptBodies::Writes,
        Bodies::All => KeptBodies::All,
    };
    if args.output.as_deref() == Some(Path::new("-")) {
        bail!("an archive is a directory: it cannot go to standard output (export writes there)");
    }
    let path = args.output.or_else(|| outputs.is_empty().then(|| DEFAULT_ARCHIVE.into()));
    let writes = Writes { outputs: &outputs, archive: path.as_deref(), ..Writes::NOTHING };
    writes.spare(views.as_deref())?;
    let job = with_links(inputs::job(args.input, None, writes, with)?, args.links)?;
    let keep = path.map(|path| Keep { path, bodies, facts: !args.no_facts });
    Ok(Plan { job: Job { showing, parting, keep, ..args.filter.of(job) }, summary })
}
