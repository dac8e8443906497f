//! `kelemetry snapshot`: a running cluster, recorded.

use super::execute::{SummaryStyle, print_json, print_line, print_lines};
use super::outcome::Outcome;
use super::outputs::Writes;
use super::progress::Terminal;
use super::{interrupt, time};
use crate::live::{self, LiveError, Place, Taken, Trouble, Watched};
use crate::plain::{counted, plain};
use crate::state::redact::{RedactKey, Redactor, Rule};
use anyhow::{Result, bail};
use chrono::Utc;
use serde::Serialize;
use std::collections::BTreeMap;
use std::io::IsTerminal as _;
use std::path::{Path, PathBuf};
use std::time::Duration;

const EXAMPLES: &str = "\
Examples:
  What there is now, beside an audit log:
      kelemetry snapshot -o now.jsonl.zst && kelemetry replay audit.log now.jsonl.zst

  What happens until Ctrl-C, each version of every object, without any audit log:
      kelemetry snapshot --watch -o watch.jsonl.zst

  The namespaces that one may look into:
      kelemetry snapshot --namespace shop,bank

  An hour of another cluster, for others to look at:
      kelemetry snapshot --context staging --watch --for 1h

Exit status: 0 everything was recorded, 1 something is missing (a kind that may not be listed, a gap of a watch), 2 nothing
was written, 130 interrupted, nothing written. Ctrl-C ends a watch in order.";

/// Record a running cluster: all of its objects, or all that happens to them
///
/// Asks the API server for every kind that it lists, and writes the objects as lines of JSON that `replay` reads, with
/// secrets taken out. Nothing in the cluster is changed. With --watch it goes on and records each version of each object
/// until Ctrl-C. docs/snapshot.md tells what is asked and written.
#[derive(Debug, clap::Args)]
#[command(after_help = EXAMPLES)]
pub(super) struct Args {
    /// Go on, and record what becomes of the objects
    #[arg(long)]
    watch: bool,

    /// End the watch after this time (30s, 15m, 2h)
    #[arg(long = "for", value_name = "TIME", value_parser = time::parse_length, requires = "watch")]
    length: Option<i64>,

    #[command(flatten)]
    cluster: ClusterArgs,

    /// Where to write [default: kelemetry-snapshot-TIME.jsonl.zst, or kelemetry-watch-…]
    ///
    /// Compressed with zstd, unless the name ends with .json or .jsonl, or it is `-`: standard output. A snapshot
    /// replaces what is there when it is complete; a watch needs a name that is free.
    #[arg(short, long, value_name = "FILE", help_heading = "Output")]
    output: Option<PathBuf>,

    /// What to print to standard error at the end [default: table, for standard output none]
    #[arg(long, value_name = "STYLE", value_enum, help_heading = "Output")]
    summary: Option<SummaryStyle>,

    #[command(flatten)]
    secrets: Secrets,
}

#[derive(Debug, clap::Args)]
#[command(next_help_heading = "Cluster")]
struct ClusterArgs {
    /// The context of the kubeconfig [default: its current one]
    #[arg(long, value_name = "NAME")]
    context: Option<String>,

    /// The kubeconfig [default: KUBECONFIG, else ~/.kube/config, else what a pod is given]
    #[arg(long, value_name = "FILE")]
    kubeconfig: Option<PathBuf>,

    /// Record the objects of this namespace, and nothing else [default: all of the cluster]
    ///
    /// For users who may list in some namespaces alone. May be given several times, or with commas. Objects that are in
    /// no namespace are left out.
    #[arg(short, long, value_name = "NAME", value_delimiter = ',', value_parser = namespace)]
    namespace: Vec<String>,
}

/// It becomes a part of URLs.
fn namespace(text: &str) -> Result<String, &'static str> {
    let is_name = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-';
    let is_one = !text.is_empty() && text.len() < 64 && text.bytes().all(is_name);
    is_one.then(|| text.to_owned()).ok_or("a name of lower-case letters, digits and hyphens")
}

#[derive(Debug, clap::Args)]
#[command(next_help_heading = "Secrets")]
struct Secrets {
    /// Hide more, or less, than the built-in rules do (see `replay --help`)
    #[arg(long, value_name = "RULE", conflicts_with = "no_redact")]
    redact_rule: Vec<Rule>,

    /// Derive the hashes that stand for secrets from this text
    ///
    /// Without it each recording has a key of its own: hashes of several cannot be compared.
    #[arg(long, value_name = "TEXT", conflicts_with = "no_redact")]
    redact_key: Option<String>,

    /// Write secrets as they are
    #[arg(long)]
    no_redact: bool,
}

impl Secrets {
    fn redactor(self) -> Result<Redactor> {
        if self.no_redact {
            return Ok(Redactor::off());
        }
        let key = match self.redact_key {
            Some(text) => RedactKey::from_text(&text),
            None => live::random_key()?,
        };
        Ok(Redactor::new(key, self.redact_rule))
    }
}

/// Records, and prints what.
///
/// # Errors
/// What kept it from being done.
pub(super) fn answer(args: Args) -> Result<Outcome> {
    let what = if args.watch { "watch" } else { "snapshot" };
    let named =
        || PathBuf::from(format!("kelemetry-{what}-{}.jsonl.zst", Utc::now().format("%Y%m%dT%H%M%SZ")));
    let path = args.output.unwrap_or_else(named);
    let is_piped = path == Path::new("-") && !std::io::stdout().is_terminal();
    let style = args.summary.unwrap_or(if is_piped { SummaryStyle::None } else { SummaryStyle::Table });
    let ClusterArgs { context, kubeconfig, namespace: mut namespaces } = args.cluster;
    namespaces.sort_unstable();
    namespaces.dedup();
    Writes { file: Some(&path), ..Writes::NOTHING }.spare(kubeconfig.as_deref())?;
    let (place, redactor) = (Place { kubeconfig, context, namespaces }, args.secrets.redactor()?);
    if args.watch && path.exists() && path.is_file() {
        bail!("{} is there already: a watch needs a name that is free", path.display());
    }
    interrupt::listen();
    let terminal = Terminal::new();
    let done = if args.watch {
        let length = args.length.map(|length| Duration::from_nanos(length.unsigned_abs()));
        live::watch(&place, redactor, &path, length, &terminal).map(Recorded::from)
    } else {
        live::snapshot(&place, redactor, &path, &terminal).map(Recorded::from)
    };
    terminal.finish();
    match done {
        Ok(recorded) => {
            tell(&recorded, &path, style);
            Ok(if recorded.is_complete() { Outcome::Complete } else { Outcome::Rejected })
        }
        Err(LiveError::Interrupted) => {
            print_line(&LiveError::Interrupted.to_string());
            Ok(Outcome::Interrupted)
        }
        Err(LiveError::Output(error)) if error.is_broken_pipe() => Ok(Outcome::Complete),
        Err(error) => Err(error.into()),
    }
}

/// What was recorded, as it is told. docs/snapshot.md promises the members of the JSON.
#[derive(Default, Serialize)]
struct Recorded {
    /// The version of the API server.
    server: String,
    kinds: u64,
    objects: u64,
    /// Of a snapshot objects by resource, of a watch lines by type.
    counts: BTreeMap<String, u64>,
    missing: Vec<Missing>,
    /// Not kept: objects that are made up when they are asked for, by resource; 0 where none was asked for.
    computed: BTreeMap<String, u64>,
    /// Not listed: the same objects as another resource.
    repeated: Vec<String>,
    gaps: u64,
    bytes: u64,
    #[serde(skip)]
    is_watch: bool,
}

#[derive(Serialize)]
struct Missing {
    what: String,
    why: String,
}

fn missing(troubles: Vec<Trouble>) -> Vec<Missing> {
    troubles.into_iter().map(|Trouble { what, why }| Missing { what, why }).collect()
}

impl From<Taken> for Recorded {
    fn from(taken: Taken) -> Self {
        Self {
            server: taken.server.version,
            kinds: taken.objects.len() as u64,
            objects: taken.objects.values().sum(),
            counts: taken.objects,
            missing: missing(taken.troubles),
            computed: taken.computed,
            repeated: taken.repeated,
            bytes: taken.bytes,
            ..Self::default()
        }
    }
}

impl From<Watched> for Recorded {
    fn from(watched: Watched) -> Self {
        Self {
            server: watched.server.version,
            kinds: watched.kinds,
            objects: watched.lines.get("LISTED").copied().unwrap_or(0),
            counts: watched.lines,
            missing: missing(watched.troubles),
            computed: watched.unwatched.into_iter().map(|name| (name, 0)).collect(),
            repeated: watched.repeated,
            gaps: watched.gaps,
            bytes: watched.bytes,
            is_watch: true,
        }
    }
}

impl Recorded {
    fn is_complete(&self) -> bool {
        self.missing.is_empty() && self.gaps == 0
    }
}

fn tell(recorded: &Recorded, path: &Path, style: SummaryStyle) {
    match style {
        SummaryStyle::Table => print_lines(&table(recorded, path)),
        // Numbers and texts have a form.
        SummaryStyle::Json => print_json(&serde_json::to_string(recorded).unwrap_or_default()),
        SummaryStyle::None if recorded.is_complete() => {}
        SummaryStyle::None => {
            let missing = counted(recorded.missing.len(), "kind", "kinds");
            let gaps = counted(recorded.gaps, "gap", "gaps");
            let first = recorded
                .missing
                .first()
                .map_or(String::new(), |Missing { what, why }| format!(", the first {what}: {why}"));
            print_line(&format!("warning: incomplete: {missing} missing, {gaps}{first}"));
        }
    }
}

fn table(recorded: &Recorded, path: &Path) -> String {
    let Recorded { server, kinds, objects, bytes, .. } = recorded;
    let place = if path == Path::new("-") { "standard output".into() } else { path.display().to_string() };
    let server = if server.is_empty() { String::new() } else { format!(" of Kubernetes {}", plain(server)) };
    let objects = counted(*objects, "object", "objects");
    let kinds = counted(*kinds, "kind", "kinds");
    let mut text = format!("{place}: {objects} of {kinds}{server}, {}\n", counted(*bytes, "byte", "bytes"));
    if recorded.is_watch {
        let lines: Vec<_> = recorded.counts.iter().map(|(name, n)| format!("{n} {name}")).collect();
        text += &format!("lines: {}\n", lines.join(", "));
    }
    if recorded.gaps > 0 {
        text += &format!("gaps: {}, marked in the recording\n", recorded.gaps);
    }
    if !recorded.missing.is_empty() {
        text += &format!("missing: {}\n", recorded.missing.len());
        for Missing { what, why } in &recorded.missing {
            text += &format!("  {}: {}\n", plain(what), plain(why));
        }
    }
    let computed: Vec<_> = recorded
        .computed
        .iter()
        .map(|(name, n)| if *n > 0 { format!("{} ({n})", plain(name)) } else { plain(name).into_owned() })
        .collect();
    if !computed.is_empty() {
        text += &format!("made up when asked for, and not kept: {}\n", computed.join(", "));
    }
    text
}
