//! The arguments that say what is shown, and how.

use super::{size, time};
use crate::ask::Wanted;
use crate::run::{Output, Parting, Showing, Target};
use crate::tree::Selector;
use crate::versions::ResourceTag;
use crate::view::{Dialect, Mode, Size};
use anyhow::{Result, anyhow, bail};

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
    #[arg(long, value_name = "MODE", value_parser = mode)]
    mode: Option<(Mode, u32)>,

    /// Use names, tags and logs of nobody else
    ///
    /// kelemetry: exactly those of kubewharf/kelemetry. Without --mode, its default, tracing.
    #[arg(long, value_name = "OTHER", value_enum)]
    compat: Option<Compat>,

    /// Show one object: KIND/NAMESPACE/NAME, KIND/NAME, or a uid
    ///
    /// May be given several times. What is shown beside it, --select says.
    #[arg(long, value_name = "OBJECT", value_parser = Wanted::parse)]
    object: Vec<Wanted>,

    /// Which other objects are shown beside --object [default: none]
    ///
    /// full-tree: its owners, up to three levels up, and from the topmost three levels down; ancestors: its owners;
    /// owned: three levels down. Several are united.
    #[arg(long, value_name = "LINKS", value_enum, value_delimiter = ',', requires = "object")]
    select: Vec<Links>,

    /// Copy a field of objects to a tag of theirs: RESOURCE#TAG:PATH
    ///
    /// pods#nodes:spec.nodeName gives pods a tag `nodes` with the name of their node; a group stands behind the
    /// resource (deployments.apps). May be given several times. The last value that a body shows counts.
    #[arg(long, value_name = "MAPPING", conflicts_with = "no_bodies")]
    resource_tag: Vec<ResourceTag>,

    /// Cut traces into windows of this length: 30m, 1h
    ///
    /// Windows begin at multiples of it. The parts of a trace are linked, both ways.
    #[arg(long, value_name = "TIME", value_parser = time::parse_length)]
    window: Option<i64>,

    /// The most spans of a trace
    ///
    /// What has more is folded first (--fold), then cut by time; the parts are linked, both ways. 5000 suit Jaeger.
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(10..))]
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

#[derive(Clone, Copy, Debug, clap::ValueEnum)]
enum Compat {
    Kelemetry,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
enum Links {
    FullTree,
    Ancestors,
    Owned,
}

/// How large the files become.
#[derive(Debug, clap::Args)]
#[command(next_help_heading = "Output")]
pub(super) struct FileArgs {
    /// The most traces of a file
    ///
    /// PATH becomes PATH-0001, PATH-0002 … (before its ending), with PATH.index.json and PATH.index.txt, which
    /// tell what is where. Jaeger's page stands some 300.
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u64).range(1..))]
    max_traces: Option<u64>,

    /// The most bytes of a file, or with K, M, G; parted as by --max-traces
    ///
    /// A single trace may be larger: see --max-spans.
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

/// What these arguments ask for.
///
/// # Errors
/// Modifiers of the mode need an object.
pub(super) fn showing(args: ViewArgs, namespace: Option<&str>) -> Result<Showing> {
    let (dialect, default) = match args.compat {
        Some(Compat::Kelemetry) => (Dialect::Kelemetry, Mode::Tracing),
        None => (Dialect::Full, Mode::Story),
    };
    let (mode, modifiers) = args.mode.unwrap_or((default, 0));
    if dialect == Dialect::Kelemetry && mode == Mode::Story {
        bail!("kubewharf/kelemetry has no mode story: --compat kelemetry needs one of its own");
    }
    let selectors = Selector::ALL.into_iter().filter(|selector| {
        let typed = match selector {
            Selector::FullTree => Links::FullTree,
            Selector::Ancestors => Links::Ancestors,
            Selector::Owned => Links::Owned,
        };
        modifiers & selector.id() != 0 || args.select.contains(&typed)
    });
    let selectors: Vec<Selector> = selectors.collect();
    if args.object.is_empty() && !selectors.is_empty() {
        bail!("a mode with modifiers needs an object to begin with: --object");
    }
    let in_namespace = |object: Wanted| match namespace {
        Some(namespace) => object.in_namespace(namespace).map_err(|what| anyhow!(what)),
        None => Ok(object),
    };
    let objects = args.object.into_iter().map(in_namespace).collect::<Result<_>>()?;
    let max_spans = args.max_spans.map(|max| max as usize);
    let size = Size { window: args.window, max_spans, fold: args.fold, fold_expected: args.fold_expected };
    Ok(Showing { mode, dialect, objects, selectors, resource_tags: args.resource_tag, size })
}

/// A mode by its name, or by the original's number, with modifiers.
fn mode(text: &str) -> Result<(Mode, u32), String> {
    if let Some(mode) = Mode::ALL.into_iter().find(|mode| mode.name() == text) {
        return Ok((mode, 0));
    }
    let number = Some(text)
        .filter(|text| text.len() == 8 && text.bytes().all(|b| b.is_ascii_hexdigit()))
        .and_then(|text| u32::from_str_radix(text, 16).ok());
    number.and_then(Mode::of_number).ok_or_else(|| {
        let names: Vec<&str> = Mode::ALL.iter().map(|mode| mode.name()).collect();
        format!(
            "there are the modes {}, and the numbers of kubewharf/kelemetry, such as 21000000",
            names.join(", ")
        )
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn modes_have_names_and_numbers() {
        assert_eq!(mode("tracing"), Ok((Mode::Tracing, 0)));
        assert_eq!(mode("21000000"), Ok((Mode::Tracing, 0x0100_0000)));
        assert_eq!(mode("00000000"), Ok((Mode::Tree, 0)));
        assert_eq!(mode("36000000"), Ok((Mode::Grouped, 0x0600_0000)));
        for bad in ["", "trace", "0", "40000000", "20000001", "+2000000", "200000000"] {
            assert!(mode(bad).is_err(), "{bad}");
        }
    }
}
