//! What the commands about one object have in common: the object, the inputs, and how the lack of an answer
//! is told.

use super::archive::ArchiveArgs;
use super::cluster::completed;
use super::execute::{SummaryStyle, explain, print_line, print_lines};
use super::inputs::{Secrets, Sources, reading_job};
use super::outcome::Outcome;
use super::outputs::Writes;
use super::progress::Terminal;
use super::{interrupt, page, words};
use crate::ask::{Inquiry, Life, NoState, Wanted};
use crate::history::Existence;
use crate::model::Fault;
use crate::plain::{counted, plain};
use crate::report::Summary;
use crate::run::{Extensions, Job, Joined};
use anyhow::{Context as _, Result, anyhow, bail};
use std::io::{ErrorKind, Write as _};

#[derive(Debug, clap::Args)]
pub(super) struct ObjectArgs {
    /// The object: KIND/NAMESPACE/NAME, KIND/NAME, or a uid; of a name that several clusters have, with @CLUSTER behind
    ///
    /// KIND is a plural, a singular, a kind or a short name, with or without its group: deploy, Deployment,
    /// deployments.apps. KIND/NAME is enough for objects of the cluster, for names that only one object has,
    /// and with --namespace. A uid (or uid:TEXT) means one incarnation of a name.
    #[arg(value_name = "OBJECT", value_parser = Wanted::parse)]
    object: Wanted,

    /// The namespace of an OBJECT that names none
    #[arg(short, long, value_name = "NAME")]
    #[arg(value_parser = clap::builder::NonEmptyStringValueParser::new())]
    namespace: Option<String>,

    #[command(flatten)]
    sources: Sources,

    #[command(flatten)]
    archive: ArchiveArgs,

    #[command(flatten)]
    secrets: Secrets,
}

/// What an answer is made of, and how it is printed.
#[derive(Clone, Copy, Debug)]
pub(super) struct Needs {
    /// Whole objects, and not just what was changed.
    pub(super) bodies: bool,
    /// Whether what does not fit the terminal is paged.
    pub(super) may_page: bool,
}

impl Needs {
    /// What was changed.
    pub(super) const CHANGES: Self = Self { bodies: false, may_page: false };
    /// Whole objects.
    pub(super) const BODIES: Self = Self { bodies: true, may_page: false };
}

/// What is printed.
#[derive(Debug, Default)]
pub(super) struct Answer {
    /// To standard output.
    pub(super) text: String,
    /// To standard error before it, a line each.
    pub(super) notes: Vec<String>,
    /// Bodies that could not be read again.
    pub(super) faults: Vec<Fault>,
}

/// Reads and joins the inputs. Where they cannot be read and that is told, the outcome.
///
/// # Errors
/// What kept them from being read.
pub(super) fn read(job: &Job, terminal: &Terminal) -> Result<Result<Joined, Outcome>> {
    interrupt::listen();
    let joined = Joined::read(job, terminal);
    terminal.finish();
    match joined {
        Ok(joined) => Ok(Ok(joined)),
        Err(error) => explain(error, SummaryStyle::Table).map(Err),
    }
}

/// Prints an answer to standard output.
///
/// # Errors
/// It cannot be written.
pub(super) fn print_answer(text: &str) -> Result<Outcome> {
    let mut stdout = std::io::stdout().lock();
    match stdout.write_all(text.as_bytes()).and_then(|()| stdout.flush()) {
        Err(error) if error.kind() != ErrorKind::BrokenPipe => Err(error).context("cannot write the answer"),
        // A reader that has enough is content.
        _ => Ok(Outcome::Complete),
    }
}

/// Reads the inputs, asks, and prints the answer or why there is none.
///
/// # Errors
/// What kept the inputs from being read, or the answer from being printed.
pub(super) fn ask(
    args: ObjectArgs,
    with: &Extensions,
    needs: Needs,
    question: impl FnOnce(&Inquiry<'_>, &Wanted) -> Result<Answer, NoState>,
) -> Result<Outcome> {
    let wanted = match &args.namespace {
        Some(namespace) => args.object.in_namespace(namespace).map_err(|what| anyhow!(what))?,
        None => args.object,
    };
    let mut job = reading_job(args.sources, Some(args.archive), args.secrets, Writes::NOTHING, with)?;
    let wanted = in_its_cluster(wanted, &mut job)?;
    let job = Job { keep_noise: wanted.may_be_noise() && job.archive.is_none(), ..job };
    let terminal = Terminal::new();
    let joined = match read(&job, &terminal)? {
        Ok(joined) => joined,
        Err(outcome) => return Ok(outcome),
    };
    warn(&joined.summary);
    if let Some(options) = joined.kept().filter(|_| needs.bodies) {
        match options.bodies.as_str() {
            "all" => {}
            "none" => bail!(
                "the archive was written without bodies, which states are made of: replay with --keep-bodies all"
            ),
            _ => print_line("note: the archive has only the bodies that logged writes led to"),
        }
    }
    match question(&joined.inquiry(), &wanted) {
        Ok(answer) => tell(&answer, &joined.summary, needs.may_page),
        Err(error) => {
            print_lines(&why_not(&error));
            Ok(Outcome::NoAnswer)
        }
    }
}

/// The object, in the cluster that the job is to tell of: of others, too, since only all that was read says what there was.
///
/// # Errors
/// It is to tell of several.
pub(super) fn in_its_cluster(wanted: Wanted, job: &mut Job) -> Result<Wanted> {
    let completed = completed(vec![wanted.clone()], &mut job.filter.clusters)?;
    Ok(completed.into_iter().next().unwrap_or(wanted))
}

fn tell(answer: &Answer, summary: &Summary, may_page: bool) -> Result<Outcome> {
    for note in &answer.notes {
        print_line(note);
    }
    if let Some(first) = answer.faults.first() {
        let bodies = counted(answer.faults.len(), "body", "bodies");
        let place = summary.place(first);
        print_line(&format!(
            "warning: {bodies} could not be read again, the first at {place}: {}",
            first.reason
        ));
    }
    page::print(&answer.text, may_page)
}

/// What reading left out, or had to repair.
pub(super) fn warn(summary: &Summary) {
    for warning in &summary.warnings {
        print_line(&format!("warning: {warning}"));
    }
    if let Some(first) = summary.ledger.faults.first() {
        let (rejected, records) = (summary.ledger.rejected, summary.ledger.records);
        print_line(&format!(
            "warning: {rejected} of {records} records rejected, so the answer may lack something; the first at \
             {}: {} (`kelemetry replay` lists them)",
            summary.place(first),
            first.reason,
        ));
    }
}

/// The same where an archive lacks reads which the job asks for.
pub(super) fn warn_of_reads(joined: &Joined, job: &Job) {
    if joined.lacks_reads(job) {
        print_line(
            "note: the archive was written without --include-reads: of reads it has those alone that were denied",
        );
    }
}

fn why_not(error: &NoState) -> String {
    let mut text = format!("error: {}\n", plain(&error.to_string()));
    let lives: &[Life] = match error {
        NoState::Gone { lives, .. }
        | NoState::NotYet { lives, .. }
        | NoState::NotShownYet { lives, .. }
        | NoState::NeverShown { lives, .. } => lives,
        NoState::NotFound(_) | NoState::NoEnd | NoState::Unreadable(..) => &[],
    };
    for life in lives {
        text += &format!("  {}\n", words::life(life));
    }
    match error {
        NoState::Gone { lives, .. } => {
            if let Some(deleted) = lives.iter().rev().find_map(|life| life.deleted) {
                text += &format!("  --at {deleted} shows what it was last\n");
            }
        }
        NoState::NeverShown { lives, .. } if lives.iter().any(|life| life.existence == Existence::Seen) => {
            text += "  no body of it is in the log (level Metadata); a --snapshot would show it\n";
        }
        _ => {}
    }
    text
}
