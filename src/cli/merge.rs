//! `kelemetry merge`: several archives become one.

use super::execute::{Plan, SummaryStyle};
use super::inputs::{threads, threads_of};
use super::linking::{LinkArgs, with_links};
use crate::run::{Job, merge};
use anyhow::{Result, bail};
use std::num::NonZeroUsize;
use std::path::{Path, PathBuf};

const EXAMPLES: &str = "\
Examples:
  Two days of one cluster, replayed apart:
      kelemetry replay monday/ -o monday.archive
      kelemetry replay tuesday/ -o tuesday.archive
      kelemetry merge monday.archive tuesday.archive -o week.archive

  Two clusters side by side:
      kelemetry replay a.log --cluster a -o a.archive
      kelemetry replay b.log --cluster b -o b.archive
      kelemetry merge a.archive b.archive -o both.archive";

/// Make one archive of several
///
/// Archives of one cluster become what a replay of all their inputs together gives: what is in several of them
/// counts once, and what none of them could know alone is concluded anew. Archives of other clusters (by the name
/// that --cluster or the records gave) stand beside them. They must have been written with the same options; secrets
/// stay comparable between them where they were replayed with the same --redact-key.
#[derive(Debug, clap::Args)]
#[command(after_help = EXAMPLES)]
pub(super) struct Args {
    /// Archives that `replay` or `merge` wrote
    #[arg(value_name = "ARCHIVE", required = true)]
    archives: Vec<PathBuf>,

    /// The archive to write; one that is there is replaced when the new one is complete
    #[arg(short, long, value_name = "PATH", help_heading = "Output")]
    output: PathBuf,

    /// Move clocks that disagree, as `replay --align-clocks` does
    ///
    /// What the archives were written with does not count: they hold the times of the records.
    #[arg(long, help_heading = "Output")]
    align_clocks: bool,

    #[command(flatten)]
    links: LinkArgs,

    /// Worker threads, 1024 at the most [default: as many as there are processors]
    #[arg(long, value_name = "N", value_parser = threads_of)]
    threads: Option<NonZeroUsize>,

    /// Where to keep bodies meanwhile [default: where the system keeps temporary files]
    ///
    /// They are packed into a temporary file without a name; it is gone when the program ends.
    #[arg(long, value_name = "DIR")]
    spill_dir: Option<PathBuf>,

    /// What to print to standard error at the end
    #[arg(long, value_name = "STYLE", value_enum, default_value = "table", help_heading = "Output")]
    summary: SummaryStyle,
}

/// What these arguments ask for.
pub(super) fn plan(args: Args) -> Result<Plan> {
    if args.output == Path::new("-") {
        bail!("an archive is a directory: it cannot go to standard output (export writes there)");
    }
    let job = with_links(merge(&args.archives, args.output, threads(args.threads))?, args.links)?;
    Ok(Plan {
        job: Job { align_clocks: args.align_clocks, spill_dir: args.spill_dir, ..job },
        summary: args.summary,
    })
}
