//! Whether two values are equal, however they are spelled.

use super::list::pairs;
use super::members::{Entry, entries, sort};
use super::scan::{Doc, Kind, Span};
use super::text::{canonical, same_scalar};
use super::{BrokenBody, MAX_DEPTH};

/// A value of one of the texts.
type Value<'t> = (Doc<'t>, Span);

/// Whether two values that stand `depth` levels deep are equal.
pub(super) fn same(old: Value<'_>, new: Value<'_>, depth: usize) -> Result<bool, BrokenBody> {
    let texts = (old.0.slice(old.1), new.0.slice(new.1));
    if texts.0 == texts.1 {
        return Ok(true);
    }
    match (old.0.kind(old.1.start)?, new.0.kind(new.1.start)?) {
        (old, new) if old != new => Ok(false),
        (Kind::Text | Kind::Word, _) => Ok(same_scalar(texts.0, texts.1)),
        _ if depth >= MAX_DEPTH => Ok(canonical(texts.0) == canonical(texts.1)),
        (Kind::Object, _) => same_objects(old, new, depth),
        (Kind::List, _) => same_lists(old, new, depth),
    }
}

fn same_objects(old: Value<'_>, new: Value<'_>, depth: usize) -> Result<bool, BrokenBody> {
    let (olds, news) = (sorted(old)?, sorted(new)?);
    if olds.len() != news.len() || olds.iter().zip(&news).any(|(old, new)| old.key != new.key) {
        return Ok(false);
    }
    let values = olds.iter().map(|entry| entry.value).zip(news.iter().map(|entry| entry.value));
    all_same((old.0, new.0), values, depth + 1)
}

fn sorted<'t>((doc, span): Value<'t>) -> Result<Vec<Entry<'t>>, BrokenBody> {
    let (mut entries, _) = entries(doc, doc.first(span.start, b'}'))?;
    sort(&mut entries);
    Ok(entries)
}

fn same_lists(old: Value<'_>, new: Value<'_>, depth: usize) -> Result<bool, BrokenBody> {
    let (mut olds, mut news) = (Vec::new(), Vec::new());
    old.0.elements(old.0.first(old.1.start, b']'), &mut olds)?;
    new.0.elements(new.0.first(new.1.start, b']'), &mut news)?;
    Ok(olds.len() == news.len() && all_same((old.0, new.0), pairs(&olds, &news), depth + 1)?)
}

fn all_same(
    docs: (Doc<'_>, Doc<'_>),
    values: impl Iterator<Item = (Span, Span)>,
    depth: usize,
) -> Result<bool, BrokenBody> {
    for (old, new) in values {
        if !same((docs.0, old), (docs.1, new), depth)? {
            return Ok(false);
        }
    }
    Ok(true)
}
