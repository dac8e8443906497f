//! The arguments that say what is shown, and how.

use super::execute::print_line;
use super::inputs::declaration;
use super::{size, time};
use crate::ask::{Labelled, Labels, Place, Wanted};
use crate::declared::Syntax;
use crate::run::{Output, OutputFormat, Parting, Showing, Target};
use crate::versions::ResourceTag;
use crate::view::{Contexts, Dialect, Mode, Size, Views};
use anyhow::{Result, anyhow, bail};
use std::path::{Path, PathBuf};

/// How the traces look.
#[derive(Debug, clap::Args)]
#[command(next_help_heading = "View")]
pub(super) struct ViewArgs {
    /// The display mode [default: story]
    ///
    /// story: objects nested by ownership, requests as spans below them, Events as events on them. The modes of
    /// kubewharf/kelemetry: tracing (requests and Events are logs on their objects), grouped (as tracing, with spans
    /// for links and for the sources of logs), tree (everything is a span), timeline (as tree, without the spans of
    /// objects); or its number of a mode with modifiers, such as 21000000.
    #[arg(long, value_name = "MODE")]
    mode: Option<String>,

    /// Modes and link selectors of one's own: a file of YAML or TOML (`.toml`)
    ///
    /// In the form of kubewharf/kelemetry's tfconfig, which is accepted as it is: modes are lists of steps, link
    /// selectors are modifiers (docs/views.md). Its defaultConfig is the default of --mode.
    #[arg(long, value_name = "FILE")]
    views: Option<PathBuf>,

    /// Use names, tags and logs of nobody else
    ///
    /// kelemetry: exactly those of kubewharf/kelemetry. Without --mode, its default, tracing.
    #[arg(long, value_name = "OTHER", value_enum)]
    compat: Option<Compat>,

    /// Show one object: KIND/NAMESPACE/NAME, KIND/NAME, or a uid; or a KIND, with --labels
    ///
    /// May be given several times. What is shown beside it, --select says.
    #[arg(long, value_name = "OBJECT", value_parser = asked)]
    object: Vec<Asked>,

    /// Show all objects of a KIND (--object pods) that had these labels at any time: app=web,tier!=db
    ///
    /// As kubectl's -l: also 'env in (a,b)', 'env notin (a)', app, '!app'. May be given several times: any may fit.
    #[arg(short, long, value_name = "LABELS", value_parser = Labels::parse, requires = "object")]
    #[arg(conflicts_with = "no_bodies")]
    labels: Vec<Labels>,

    /// Which other objects are shown beside --object [default: none]
    ///
    /// full-tree: its owners, up to three levels up, and from the topmost three levels down; ancestors: its owners;
    /// owned: three levels down; or one that --views declares. Several are united.
    #[arg(long, value_name = "LINKS", value_delimiter = ',', requires = "object")]
    select: Vec<String>,

    /// Copy a field of objects to a tag of theirs: RESOURCE#TAG:PATH
    ///
    /// deployments.apps#wanted:spec.replicas gives Deployments a tag `wanted`; more tags of a resource stand behind
    /// semicolons. May be given several times, or with commas. The last value that a body shows counts. Without it
    /// pods have the tags `nodes` and `k8s.node.name`, and PersistentVolumeClaims `persistentvolumes`, except with
    /// --compat.
    #[arg(long, value_name = "MAPPING", conflicts_with = "no_bodies", value_delimiter = ',')]
    #[arg(value_parser = ResourceTags::parse)]
    resource_tag: Vec<ResourceTags>,

    /// What becomes of objects whose annotations name a span of another trace, as `traceparent` or as Tekton does
    #[arg(long, value_name = "WHAT", value_enum, default_value = "adopt", help_heading = "View")]
    trace_context: TraceContexts,

    /// Cut traces into windows of this length: 30m, 1h
    ///
    /// Windows begin at multiples of it. The parts of a trace are linked, both ways.
    #[arg(long, value_name = "TIME", value_parser = time::parse_length)]
    window: Option<i64>,

    /// The most spans of a trace, or 0 [default: 5000 in Jaeger and OTLP JSON]
    ///
    /// What has more is folded first (--fold), then cut by time; the parts are linked, both ways. The summary tells which
    /// traces had more. 0 leaves them whole.
    #[arg(long, value_name = "N", value_parser = spans)]
    max_spans: Option<u32>,

    /// Fold repetition: requests by one actor with one verb, outcome and set of changed fields in a row are one span
    #[arg(long)]
    fold: bool,

    /// Fold failures that controllers expect: conflicts, and deletions of what is gone
    ///
    /// Their numbers stand on the object.
    #[arg(long)]
    fold_expected: bool,
}

impl ViewArgs {
    /// The file that declares modes, if one does.
    pub(super) fn file(&self) -> Option<&Path> {
        self.views.as_deref()
    }
}

/// Viewers stall beyond: 50,000 spans took Jaeger's page 2.3 s to parse.
const COMFORTABLE_SPANS: u32 = 5_000;

fn spans(text: &str) -> Result<u32, String> {
    let max = text.parse().ok().filter(|max| *max == 0 || *max >= 10);
    max.ok_or_else(|| "a number from 10 on, or 0 for any".to_owned())
}

/// The mappings of one resource.
#[derive(Clone, Debug)]
struct ResourceTags(Vec<ResourceTag>);

impl ResourceTags {
    fn parse(text: &str) -> Result<Self, &'static str> {
        ResourceTag::parse_all(text).map(Self)
    }
}

/// What `--object` names.
#[derive(Clone, Debug)]
enum Asked {
    One(Wanted),
    Kind(String),
}

fn asked(text: &str) -> Result<Asked, String> {
    match Wanted::parse(text) {
        Ok(wanted) => Ok(Asked::One(wanted)),
        Err(_) if is_kind(text) => Ok(Asked::Kind(text.to_owned())),
        Err(forms) => Err(format!("{forms}, or a KIND with --labels")),
    }
}

/// Whether this may be the name of a kind: `pods`, `deploy`, `deployments.apps`.
pub(super) fn is_kind(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|b| b.is_ascii_alphanumeric() || b"-.".contains(&b))
}

#[derive(Clone, Copy, Debug, clap::ValueEnum)]
enum TraceContexts {
    /// In OTLP, the story of such an object is a part of that trace, below that span; elsewhere there is a link
    Adopt,
    /// There is a link to that span
    Link,
    /// Nothing
    Off,
}

impl From<TraceContexts> for Contexts {
    fn from(contexts: TraceContexts) -> Self {
        match contexts {
            TraceContexts::Adopt => Self::Adopted,
            TraceContexts::Link => Self::Linked,
            TraceContexts::Off => Self::Ignored,
        }
    }
}

#[derive(Clone, Copy, Debug, clap::ValueEnum)]
enum Compat {
    Kelemetry,
}

/// How large the files become.
#[derive(Debug, clap::Args)]
#[command(next_help_heading = "Output")]
pub(super) struct FileArgs {
    /// The most traces of a file
    ///
    /// PATH becomes PATH-0001, PATH-0002 … (before its ending), with PATH.index.json and PATH.index.txt, which
    /// tell what is where. Jaeger's page opens some 300 traces and 50 MB with ease: where PATH is a directory or ends
    /// in /, that is how its files are parted.
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u64).range(1..))]
    max_traces: Option<u64>,

    /// The most bytes of a file, or with K, M, G
    ///
    /// Parted as by --max-traces. A single trace may be larger: see --max-spans.
    #[arg(long, value_name = "SIZE", value_parser = size::parse)]
    max_bytes: Option<u64>,

    /// A file for each trace, named by its id, and an index
    #[arg(long, conflicts_with_all = ["max_traces", "max_bytes"])]
    split_per_trace: bool,
}

/// How these arguments part files.
///
/// # Errors
/// Standard output cannot be parted.
pub(super) fn parting(args: &FileArgs, outputs: &[Output]) -> Result<Parting> {
    let FileArgs { max_traces, max_bytes, split_per_trace: per_trace } = *args;
    let parting = Parting { max_traces, max_bytes, per_trace };
    if parting.is_on() && outputs.iter().any(|output| output.target == Target::Stdout) {
        bail!("standard output cannot be parted: name a file");
    }
    Ok(parting)
}

/// What these arguments ask for. What a viewer draws is kept to a size that it stands.
///
/// # Errors
/// There is no such mode or selector, or the file that declares them cannot be used; modifiers of the mode need an
/// object.
pub(super) fn showing(args: ViewArgs, namespace: Option<&str>, is_for_viewers: bool) -> Result<Showing> {
    let views = args.views.as_deref().map_or_else(|| Ok(Views::default()), declared)?;
    let dialect = if args.compat.is_some() { Dialect::Kelemetry } else { Dialect::Full };
    let (mode, mut selectors) = match (&args.mode, views.default) {
        (Some(text), _) => views.mode(text).ok_or_else(|| no_mode(&views, text))?,
        (None, Some(id)) => views.mode(&format!("{id:08x}")).unwrap_or_default(),
        (None, None) if dialect == Dialect::Kelemetry => (Mode::tracing(), Vec::new()),
        (None, None) => (Mode::story(), Vec::new()),
    };
    if dialect == Dialect::Kelemetry && mode.id.is_none() {
        bail!("kubewharf/kelemetry has no mode story: --compat kelemetry needs one of its own");
    }
    for name in &args.select {
        let selector = views.selector(name).ok_or_else(|| no_selector(&views, name))?;
        if selectors.iter().all(|other| other.id != selector.id) {
            selectors.push(selector.clone());
        }
    }
    if args.object.is_empty() && !selectors.is_empty() {
        bail!("a mode with modifiers needs an object to begin with: --object");
    }
    let (objects, labelled) = objects(args.object, &args.labels, namespace)?;
    let comfortable = is_for_viewers.then_some(COMFORTABLE_SPANS);
    let max_spans = args.max_spans.or(comfortable).filter(|max| *max > 0).map(|max| max as usize);
    let size = Size { window: args.window, max_spans, fold: args.fold, fold_expected: args.fold_expected };
    let resource_tags = match dialect {
        Dialect::Full if args.resource_tag.is_empty() => ResourceTag::defaults(),
        _ => args.resource_tag.into_iter().flat_map(|tags| tags.0).collect(),
    };
    let contexts = args.trace_context.into();
    let without_owners = false;
    Ok(Showing { mode, dialect, objects, labelled, selectors, resource_tags, size, contexts, without_owners })
}

/// Whether any of these is read by what draws a trace, which only does for so many spans.
pub(super) fn any_for_viewers(outputs: &[Output]) -> bool {
    let drawn = [OutputFormat::JAEGER_JSON, OutputFormat::OTLP_JSON];
    outputs.iter().any(|output| drawn.contains(&output.format))
}

/// What is shown: objects by their names, and by their labels.
fn objects(
    asked: Vec<Asked>,
    labels: &[Labels],
    namespace: Option<&str>,
) -> Result<(Vec<Wanted>, Vec<Labelled>)> {
    let (mut objects, mut labelled) = (Vec::new(), Vec::new());
    for asked in asked {
        match (asked, namespace) {
            (Asked::One(object), Some(namespace)) => {
                objects.push(object.in_namespace(namespace).map_err(|what| anyhow!(what))?);
            }
            (Asked::One(object), None) => objects.push(object),
            (Asked::Kind(kind), _) if labels.is_empty() => {
                bail!(
                    "--object {kind} names no object: KIND/NAMESPACE/NAME, KIND/NAME, a uid, or --labels beside it"
                )
            }
            (Asked::Kind(kind), _) => labelled.push(with_labels(kind, labels, namespace)),
        }
    }
    if labelled.is_empty() && !labels.is_empty() {
        bail!("--labels needs the kind that has them: --object pods");
    }
    Ok((objects, labelled))
}

/// All objects of a kind that had such labels; in a namespace, where one is named.
pub(super) fn with_labels(kind: String, labels: &[Labels], namespace: Option<&str>) -> Labelled {
    let place = namespace.map_or(Place::Anywhere, |name| Place::NamespaceOrCluster(name.to_owned()));
    Labelled { kind, place, any_of: labels.to_vec() }
}

/// The modes and selectors of a file.
///
/// # Errors
/// It cannot be read, or something in it is not understood.
pub(super) fn declared(path: &Path) -> Result<Views> {
    let text = declaration(path)?;
    let is_toml = path.extension().is_some_and(|end| end.eq_ignore_ascii_case("toml"));
    let syntax = if is_toml { Syntax::Toml } else { Syntax::Yaml };
    let views = Views::parse(&text, syntax).map_err(|wrong| anyhow!("{}:{wrong}", path.display()))?;
    for remark in &views.remarks {
        print_line(&format!("warning: {}: {remark}", path.display()));
    }
    Ok(views)
}

fn no_mode(views: &Views, text: &str) -> anyhow::Error {
    let names = distinct(views.modes.iter().map(|mode| &*mode.name));
    anyhow!(
        "there is no mode {text:?}: there are {}, and the numbers of kubewharf/kelemetry, such as 21000000",
        names.join(", ")
    )
}

fn no_selector(views: &Views, name: &str) -> anyhow::Error {
    let names = distinct(views.selectors.iter().map(|selector| &*selector.name));
    anyhow!("there is no link selector {name:?}: there are {}", names.join(", "))
}

fn distinct<'n>(names: impl Iterator<Item = &'n str>) -> Vec<&'n str> {
    names.fold(Vec::new(), |mut all, name| {
        if !all.contains(&name) {
            all.push(name);
        }
        all
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn modes_have_names_and_numbers() {
        let found = |text: &str| {
            let (mode, selectors) = Views::default().mode(text)?;
            let id = mode.id.unwrap_or_default();
            Some((mode.name.into_owned(), selectors.iter().fold(id, |id, selector| id | selector.id)))
        };
        let some = |name: &str, id| Some((name.to_owned(), id));
        assert_eq!(found("tracing"), some("tracing", 0x2000_0000));
        assert_eq!(found("21000000"), some("tracing", 0x2100_0000));
        assert_eq!(found("00000000"), some("tree", 0));
        assert_eq!(found("36000000"), some("grouped", 0x3600_0000));
        for bad in ["", "trace", "0", "40000000", "20000001", "+2000000", "200000000"] {
            assert_eq!(found(bad), None, "{bad}");
        }
    }
}
