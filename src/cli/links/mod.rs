//! `kelemetry links`: which rules there are, what they come to, and why an object is linked as it is.

mod explained;

use super::archive::ArchiveArgs;
use super::asking::{in_its_cluster, print_answer, read, warn};
use super::execute::{SummaryStyle, explain, print_line};
use super::inputs::{Secrets, Sources, reading_job};
use super::linking::{LinkArgs, with_links};
use super::outcome::Outcome;
use super::outputs::Writes;
use super::progress::Terminal;
use crate::ask::Wanted;
use crate::link::{LinkRule, Said, on_request};
use crate::plain::plain;
use crate::run::{Extensions, Job, conclude_anew};
use anyhow::Result;
use explained::{Explained, Telling};
use serde::Serialize;

const EXAMPLES: &str = "\
Examples:
  The built-in rules, and which of them are on:
      kelemetry links --list

  Why a pod hangs where it does:
      kelemetry links --explain pod/shop/web-7d4b9c6f5d-x2x4z audit.log

  Whether the rules of a file find anything:
      kelemetry links --links links.toml audit.log

Exit status: 0 shown, 1 there is no such object, 2 usage or nothing readable.";

/// Tell which rules link objects, and why
///
/// Without an option, what each rule says of the inputs. With --explain, every statement of a rule that the object made,
/// or that others made about it: what it names, where that is written, how certain it is, and what came of it.
#[derive(Debug, clap::Args)]
#[command(after_help = EXAMPLES)]
pub(super) struct Args {
    /// Explain the links of an object: KIND/NAMESPACE/NAME, KIND/NAME, or a uid; with @CLUSTER behind that of a cluster
    #[arg(long, value_name = "OBJECT", value_parser = Wanted::parse)]
    explain: Option<Wanted>,

    /// List the built-in rules, and read nothing
    #[arg(long, conflicts_with = "explain")]
    list: bool,

    /// How to print it
    #[arg(short, long, value_name = "FORMAT", value_enum, default_value = "table", help_heading = "Output")]
    output: Format,

    #[command(flatten)]
    sources: Sources,

    #[command(flatten)]
    archive: ArchiveArgs,

    #[command(flatten)]
    secrets: Secrets,

    #[command(flatten)]
    links: LinkArgs,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
enum Format {
    /// A table
    Table,
    /// JSON
    Json,
}

/// Prints it.
///
/// # Errors
/// What kept the inputs from being read, or the answer from being printed.
pub(super) fn answer(args: Args, with: &Extensions) -> Result<Outcome> {
    let is_json = args.output == Format::Json;
    if args.list {
        return print_answer(&list(is_json, with)?);
    }
    let mut job = reading_job(args.sources, Some(args.archive), args.secrets, Writes::NOTHING, with)?;
    let wanted = args.explain.map(|wanted| in_its_cluster(wanted, &mut job)).transpose()?;
    let job = with_links(job, args.links)?;
    let (job, remark) = from_facts(job);
    let terminal = Terminal::new();
    let joined = match read(&job, &terminal)? {
        Ok(joined) => joined,
        Err(outcome) => return Ok(outcome),
    };
    warn(&joined.summary);
    if let Some(remark) = remark {
        print_line(&remark);
    }
    let Some(wanted) = &wanted else {
        return match joined.linked(&terminal) {
            Ok(linked) => print_answer(&said(&linked.said, is_json)?),
            Err(error) => explain(error, SummaryStyle::Table),
        };
    };
    let asked = match joined.inquiry().incarnations(wanted) {
        Ok(asked) => asked,
        Err(error) => {
            print_line(&format!("error: {error}"));
            return Ok(Outcome::NoAnswer);
        }
    };
    let (linked, statements) = match joined.explain(&asked, &terminal) {
        Ok(explained) => explained,
        Err(error) => return explain(error, SummaryStyle::Table),
    };
    let forest = linked.nesting.forest(joined.index());
    let told = Telling { index: joined.index(), summary: &joined.summary, forest: &forest };
    let objects: Vec<_> = asked.iter().map(|&id| told.object(id, &statements)).collect();
    let text = if is_json {
        json(&objects)?
    } else {
        objects.iter().map(Explained::text).collect::<Vec<_>>().join("\n")
    };
    print_answer(&text)
}

/// An archive holds links without the rules that found them: what the rules say is concluded anew from what its records
/// said. Where it has no more than its links, that must be said.
fn from_facts(job: Job) -> (Job, Option<String>) {
    let Some(path) = job.archive.as_ref().filter(|_| job.redaction.is_usual()) else { return (job, None) };
    match conclude_anew(&job) {
        Ok(anew) => {
            let remark = format!(
                "note: concluded anew from what the records of {} said, by the rules that are on now",
                path.display()
            );
            (anew, Some(remark))
        }
        Err(error) => {
            let remark = format!(
                "note: the links of this archive are told without the rules that found them: {error}"
            );
            (job, Some(remark))
        }
    }
}

/// Rows below their headings; the last column is as long as it is.
fn columns(headings: &[&str], rows: Vec<Vec<String>>) -> String {
    let rows: Vec<Vec<String>> =
        rows.into_iter().map(|row| row.iter().map(|cell| plain(cell).into_owned()).collect()).collect();
    let all = || {
        std::iter::once(headings.to_vec())
            .chain(rows.iter().map(|row| row.iter().map(String::as_str).collect()))
    };
    let widest = |at: usize| all().map(|row: Vec<&str>| row[at].chars().count()).max().unwrap_or(0);
    let widths: Vec<usize> = (0..headings.len() - 1).map(widest).collect();
    let line = |row: Vec<&str>| {
        let cells = row.iter().enumerate().map(|(at, cell)| match widths.get(at) {
            Some(width) => format!("{cell:width$}  "),
            None => (*cell).to_owned(),
        });
        cells.collect::<String>().trim_end().to_owned() + "\n"
    };
    all().map(line).collect()
}

fn json(value: &impl Serialize) -> Result<String> {
    Ok(serde_json::to_string_pretty(value)? + "\n")
}

#[derive(Serialize)]
struct Listed {
    rule: String,
    on: bool,
    help: String,
}

fn list(is_json: bool, with: &Extensions) -> Result<String> {
    let listed = |rules: Vec<std::sync::Arc<dyn LinkRule>>, on: bool| {
        rules.into_iter().map(move |rule| Listed {
            rule: rule.name().to_owned(),
            on,
            help: rule.help().to_owned(),
        })
    };
    let rules: Vec<Listed> = listed(with.rules.clone(), true).chain(listed(on_request(), false)).collect();
    if is_json {
        return json(&rules);
    }
    let row = |rule: &Listed| {
        vec![rule.rule.clone(), if rule.on { "on" } else { "off" }.to_owned(), rule.help.clone()]
    };
    Ok(columns(&["RULE", "", "WHAT IT SAYS"], rules.iter().map(row).collect()))
}

#[derive(Serialize)]
struct Counted<'s> {
    rule: &'s str,
    #[serde(skip_serializing_if = "str::is_empty")]
    declared_at: &'s str,
    named: u64,
    found: u64,
}

fn said(said: &[Said], is_json: bool) -> Result<String> {
    let counted = said.iter().map(|said| Counted {
        rule: &said.rule,
        declared_at: &said.declared_at,
        named: said.references,
        found: said.found,
    });
    let counted: Vec<_> = counted.collect();
    if is_json {
        return json(&counted);
    }
    let row = |said: &Counted<'_>| {
        vec![
            said.rule.to_owned(),
            said.named.to_string(),
            said.found.to_string(),
            said.declared_at.to_owned(),
        ]
    };
    Ok(columns(&["RULE", "NAMED", "FOUND", "DECLARED AT"], counted.iter().map(row).collect()))
}
