//! `kelemetry links`: which rules there are, what they come to, and why an object is linked as it is.

use super::archive::ArchiveArgs;
use super::asking::{in_its_cluster, print_answer, read, warn};
use super::execute::{SummaryStyle, explain, print_line};
use super::inputs::{Secrets, Sources, reading_job};
use super::linking::{LinkArgs, with_links};
use super::outcome::Outcome;
use super::outputs::Writes;
use super::progress::Terminal;
use crate::ask::Wanted;
use crate::history::{Index, ObjectId};
use crate::link::{Forest, LinkRule, Outcome as Came, Place, Role, Said, Statement, on_request};
use crate::plain::plain;
use crate::report::Summary;
use crate::run::{Extensions, Job, conclude_anew};
use anyhow::Result;
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

/// What an object is linked to, and why.
#[derive(Serialize)]
struct Explained {
    object: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    parent: Option<Related>,
    links: Vec<Related>,
    statements: Vec<Told>,
}

#[derive(Serialize)]
struct Related {
    object: String,
    class: &'static str,
    evidence: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    cut: Option<&'static str>,
}

/// A statement in words.
#[derive(Serialize)]
struct Told {
    rule: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    declared_at: String,
    says: String,
    names: String,
    role: &'static str,
    class: String,
    evidence: &'static str,
    at: String,
    means: Option<String>,
    outcome: &'static str,
}

struct Telling<'a> {
    index: &'a Index,
    summary: &'a Summary,
    forest: &'a Forest,
}

impl Telling<'_> {
    fn object(&self, id: ObjectId, statements: &[Statement]) -> Explained {
        let related = |link: &crate::link::Link| Related {
            object: self.name(link.to),
            class: link.class,
            evidence: link.evidence.name(),
            cut: link.cut.map(crate::link::Cut::name),
        };
        let is_about = |said: &&Statement| {
            said.from == id || said.to == Some(id) || said.to.is_none() && said.names_asked
        };
        Explained {
            object: self.name(id),
            parent: self.forest.parents[id.0 as usize].as_ref().map(related),
            links: self.forest.links[id.0 as usize].iter().map(related).collect(),
            statements: statements.iter().filter(is_about).map(|said| self.told(said)).collect(),
        }
    }

    fn told(&self, said: &Statement) -> Told {
        Told {
            rule: said.rule.clone(),
            declared_at: said.declared_at.clone(),
            says: self.name(said.from),
            names: said.target.clone(),
            role: match said.role {
                Role::Parent => "parent",
                Role::Child => "child",
                Role::Peer => "link",
            },
            class: said.class.clone(),
            evidence: said.evidence.name(),
            at: self.place(said.place),
            means: said.to.map(|to| self.name(to)),
            outcome: self.outcome(said),
        }
    }

    /// What came of it in the end: what nested may have been outdone by what was said later.
    fn outcome(&self, said: &Statement) -> &'static str {
        let (child, parent) = match said.role {
            Role::Parent => (Some(said.from), said.to),
            Role::Child => (said.to, Some(said.from)),
            Role::Peer => (None, None),
        };
        let is_parent = |child: ObjectId| self.forest.parents[child.0 as usize].map(|link| link.to) == parent;
        let is_linked =
            |child: ObjectId| self.forest.links[child.0 as usize].iter().any(|link| Some(link.to) == parent);
        match said.outcome {
            Came::Nests if child.is_some_and(is_parent) => "nests",
            Came::Nests if child.is_some_and(is_linked) => {
                "a link: something stronger nests, or the nesting was cut"
            }
            Came::Nests => "not counted: a guess, and something stronger names another parent",
            Came::Links => "a link",
            Came::Weaker => "a link: something stronger says where it nests",
            Came::Settled => "not counted: a guess, and a body shows the owners",
            Came::Outdone => {
                "not counted: a guess, and something that counts more, or came first, names another parent"
            }
            Came::Repeats => "said before",
            Came::Itself => "not counted: it is the object itself",
            Came::Missing => "not in the inputs",
            Came::Several => "not counted: several objects are meant",
        }
    }

    fn place(&self, place: Place) -> String {
        let line = |position| self.summary.place(&crate::model::Fault { position, reason: String::new() });
        match place {
            Place::Line(position) => line(position),
            Place::File(file) => line(crate::model::Position { file, ..Default::default() }),
            Place::Event(id) => {
                let event = &self.index.events[id.0 as usize];
                format!("Event {}", self.index.strings.get(event.name))
            }
            Place::Name => "its name".to_owned(),
        }
    }

    /// An object with what tells it from others of its name.
    fn name(&self, id: ObjectId) -> String {
        let object = &self.index.objects[id.0 as usize];
        let text = |symbol| self.index.strings.get(symbol);
        let key = &object.key;
        let kind = if object.kind.is_empty() { text(key.resource) } else { text(object.kind) };
        let namespace =
            if key.namespace.is_empty() { String::new() } else { format!("{}/", text(key.namespace)) };
        let uid = if object.uid.is_unknown() { String::new() } else { format!(" [{}]", text(object.uid.0)) };
        let cluster = match self.index.cluster_among(key) {
            "" => String::new(),
            cluster => format!("@{cluster}"),
        };
        format!("{kind} {namespace}{}{cluster}{uid}", text(key.name))
    }
}

impl Explained {
    fn text(&self) -> String {
        let mut lines = vec![self.object.clone()];
        lines.push(self.parent.as_ref().map_or("  below nothing: a root".to_owned(), |it| it.line("below")));
        lines.extend(self.links.iter().map(|link| link.line("linked to")));
        self.statements.iter().for_each(|told| told.lines(&mut lines));
        if self.statements.is_empty() {
            lines.extend([String::new(), "  no rule says anything of it".to_owned()]);
        }
        // Names and places are as the logs have them.
        lines.iter().map(|line| plain(line) + "\n").collect()
    }
}

impl Related {
    fn line(&self, what: &str) -> String {
        let cut = self.cut.map(|cut| format!(", cut: {cut}")).unwrap_or_default();
        format!("  {what} {} ({}, {}{cut})", self.object, self.class, self.evidence)
    }
}

impl Told {
    fn lines(&self, lines: &mut Vec<String>) {
        let declared =
            if self.declared_at.is_empty() { String::new() } else { format!(" ({})", self.declared_at) };
        lines.extend([
            String::new(),
            format!("  {}{declared}: {}", self.rule, self.outcome),
            format!("    {} names as its {} ({}) {}", self.says, self.role, self.class, self.names),
        ]);
        lines.extend(self.means.as_ref().map(|means| format!("    which is {means}")));
        lines.push(format!("    {}, by {}", self.evidence, self.at));
    }
}
