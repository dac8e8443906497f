//! What is asked for: objects, a kind, a trace, or all there is.

use super::{Args, Select};
use crate::ask::Wanted;
use crate::cli::showing::{is_kind, with_labels};
use crate::model::{builtin_by_any_name, builtin_by_short_name};
use crate::run::{InVain, Showing};
use crate::tree::Selector;
use crate::view::TraceId;
use anyhow::{Result, anyhow, bail};
use std::path::Path;

/// What is asked for.
pub(super) enum Topic {
    List,
    Objects(Vec<Wanted>),
    Kind(String),
    Trace(String),
}

/// Why nothing is shown; a log may hold nothing, and then the list is empty.
pub(super) fn why_nothing(topic: &Topic, in_vain: Option<InVain>, is_narrowed: bool) -> Option<String> {
    let why = in_vain.map(|why| why.to_string());
    Some(match topic {
        Topic::List if !is_narrowed => return None,
        Topic::List => why.unwrap_or_else(|| "nothing fits".to_owned()),
        Topic::Objects(objects) if is_narrowed => {
            let why = why.unwrap_or_else(|| "no request on it fits".to_owned());
            let objects: Vec<String> = objects.iter().map(Wanted::to_string).collect();
            format!("nothing of {} is shown: {why}", objects.join(", "))
        }
        _ if is_narrowed => why.unwrap_or_else(|| "there is no such trace, or nothing of it fits".to_owned()),
        _ => "there is no such trace".to_owned(),
    })
}

/// The selectors of these names.
fn selectors(names: &[Select]) -> Vec<Selector> {
    let [full_tree, ancestors, owned] = Selector::built_in();
    let wanted = [(full_tree, Select::FullTree), (ancestors, Select::Ancestors), (owned, Select::Owned)];
    wanted.into_iter().filter(|(_, name)| names.contains(name)).map(|(selector, _)| selector).collect()
}

/// Which trees there are: those of what is asked for, or all.
pub(super) fn showing(topic: &Topic, args: &Args) -> Result<Showing> {
    let (labels, namespace) = (&args.labels, args.filter.namespace());
    let (mut objects, mut labelled) = (Vec::new(), Vec::new());
    match (topic, namespace) {
        (Topic::Kind(kind), _) => labelled.push(with_labels(kind.clone(), labels, namespace)),
        _ if !labels.is_empty() => {
            bail!("--labels needs the kind that has them, and it stands first: show pods -l app=web")
        }
        (Topic::Objects(wanted), Some(namespace)) => {
            for wanted in wanted {
                objects.push(wanted.clone().in_namespace(namespace).map_err(|what| anyhow!(what))?);
            }
        }
        (Topic::Objects(wanted), None) => objects.clone_from(wanted),
        (Topic::List | Topic::Trace(_), _) => {}
    }
    let (selectors, without_owners) = (selectors(&args.select), args.flat);
    Ok(Showing { objects, labelled, selectors, without_owners, ..Showing::default() })
}

/// What the first arguments mean, unless they are inputs; several may be objects.
pub(super) fn topics(args: &mut Args) -> Topic {
    let is_by_labels = !args.labels.is_empty();
    let mut topic = args.input.take_first(|text| topic(text, is_by_labels)).unwrap_or(Topic::List);
    if let Topic::Objects(objects) = &mut topic {
        while let Some(another) = args.input.take_first(another) {
            objects.push(another);
        }
    }
    topic
}

/// One more object: of a kind that everybody knows, since an input that is missed has to be told of as one.
fn another(text: &str) -> Option<Wanted> {
    let wanted = Wanted::parse(text).ok().filter(|_| !Path::new(text).exists())?;
    let Wanted::Named { kind, .. } = &wanted else { return Some(wanted) };
    let (plain, group) = kind.split_once('.').unwrap_or((kind, ""));
    let is_known =
        builtin_by_any_name(plain).is_some() || builtin_by_short_name(&plain.to_lowercase()).next().is_some();
    (is_known || !plain.is_empty() && group.contains('.')).then_some(wanted)
}

/// What the first argument means, unless it is an input: a file of that name wins.
fn topic(text: &str, is_by_labels: bool) -> Option<Topic> {
    if text == "-" || Path::new(text).exists() {
        return None;
    }
    if is_by_labels && is_kind(text) {
        return Some(Topic::Kind(text.to_owned()));
    }
    let is_hex = text.len() >= 8 && text.len() <= 32 && text.bytes().all(|b| b.is_ascii_hexdigit());
    if is_hex {
        return Some(Topic::Trace(text.to_lowercase()));
    }
    Wanted::parse(text).ok().map(|wanted| Topic::Objects(vec![wanted]))
}

pub(super) fn is_trace(id: TraceId, digits: &str) -> bool {
    id.to_string().starts_with(digits)
}
