//! What makes elements of two lists the same one.

use super::BrokenBody;
use super::scan::{Doc, Kind, Next, Span};
use super::text::canonical;
use crate::state::scan::is_key;
use crate::state::schema::{ListType, MapKey};
use std::borrow::Cow;

/// Fields that tell the elements of a list apart of which nothing else is known, the best first.
const NAMES: [&str; 4] = ["name", "type", "key", "uid"];

/// The values of an element's keys, or the scalar itself: JSON with one spelling.
pub(super) type Identity<'t> = Vec<Cow<'t, str>>;

/// How the elements of two versions of a list are told apart.
pub(super) struct Identities<'t> {
    /// Names of the keys; none in a set.
    pub(super) names: Vec<Box<str>>,
    pub(super) old: Vec<Identity<'t>>,
    pub(super) new: Vec<Identity<'t>>,
    /// Positions in the old version, in the order of the identities.
    by_identity: Vec<usize>,
}

/// A list of one version.
pub(super) type List<'t, 'e> = (Doc<'t>, &'e [Span]);

impl<'t> Identities<'t> {
    /// `None` if position is all there is.
    pub(super) fn of(
        old: List<'t, '_>,
        new: List<'t, '_>,
        ty: ListType<'_>,
    ) -> Result<Option<Self>, BrokenBody> {
        match ty {
            ListType::Map(keys) => {
                let names = keys.iter().map(|key| key.name.clone()).collect();
                let (old, new) = (by_keys(old, keys)?, by_keys(new, keys)?);
                Ok(Self::unless_ambiguous(names, old, new))
            }
            ListType::Set => Ok(Self::unless_ambiguous(Vec::new(), by_value(old)?, by_value(new)?)),
            ListType::Atomic => Self::guessed(old, new),
            ListType::Unknown => match Self::guessed(old, new)? {
                None => Ok(Self::unless_ambiguous(Vec::new(), by_value(old)?, by_value(new)?)),
                found => Ok(found),
            },
        }
    }

    /// By the first of [`NAMES`] that all elements have.
    fn guessed(old: List<'t, '_>, new: List<'t, '_>) -> Result<Option<Self>, BrokenBody> {
        let (Some(old), Some(new)) = (by_names(old)?, by_names(new)?) else { return Ok(None) };
        let take = |list: &[[Option<Cow<'t, str>>; 4]], name: usize| -> Option<Vec<Identity<'t>>> {
            list.iter().map(|values| Some(vec![values[name].clone()?])).collect()
        };
        Ok((0..NAMES.len()).find_map(|name| {
            Self::unless_ambiguous(vec![NAMES[name].into()], take(&old, name), take(&new, name))
        }))
    }

    fn unless_ambiguous(
        names: Vec<Box<str>>,
        old: Option<Vec<Identity<'t>>>,
        new: Option<Vec<Identity<'t>>>,
    ) -> Option<Self> {
        let (old, new) = (old?, new?);
        order(&new)?;
        Some(Self { names, by_identity: order(&old)?, old, new })
    }

    /// The position in the old version of each element of the new one.
    pub(super) fn partners(&self) -> Vec<Option<usize>> {
        let find = |identity: &Identity<'t>| {
            let found = self.by_identity.binary_search_by(|&at| self.old[at].cmp(identity));
            found.ok().map(|at| self.by_identity[at])
        };
        self.new.iter().map(find).collect()
    }
}

/// Positions in the order of the identities; `None` if one is there twice.
fn order(identities: &[Identity<'_>]) -> Option<Vec<usize>> {
    let mut order: Vec<usize> = (0..identities.len()).collect();
    order.sort_unstable_by(|&a, &b| identities[a].cmp(&identities[b]));
    let unique = order.windows(2).all(|pair| identities[pair[0]] != identities[pair[1]]);
    unique.then_some(order)
}

/// `None` if an element is no object, has none of the keys, or a key's value is no scalar.
fn by_keys<'t>((doc, list): List<'t, '_>, keys: &[MapKey]) -> Result<Option<Vec<Identity<'t>>>, BrokenBody> {
    let names: Vec<&str> = keys.iter().map(|key| &*key.name).collect();
    let mut identities = Vec::with_capacity(list.len());
    for &element in list {
        let Some(values) = scalars(doc, element, &names)? else { return Ok(None) };
        if values.iter().all(Option::is_none) {
            return Ok(None);
        }
        let absent =
            |key: &MapKey| key.default.as_ref().map_or("null".into(), |json| Cow::Owned(json.to_string()));
        let with_defaults = values.into_iter().zip(keys);
        identities.push(with_defaults.map(|(value, key)| value.unwrap_or_else(|| absent(key))).collect());
    }
    Ok(Some(identities))
}

/// `None` if an element is no scalar.
fn by_value<'t>((doc, list): List<'t, '_>) -> Result<Option<Vec<Identity<'t>>>, BrokenBody> {
    let mut identities = Vec::with_capacity(list.len());
    for &element in list {
        match doc.kind(element.start)? {
            Kind::Text | Kind::Word => identities.push(vec![canonical(doc.slice(element))]),
            Kind::Object | Kind::List => return Ok(None),
        }
    }
    Ok(Some(identities))
}

/// Those of [`NAMES`] that are strings, of each element; `None` if one is no object.
#[expect(clippy::type_complexity, reason = "one row for each element")]
fn by_names<'t>((doc, list): List<'t, '_>) -> Result<Option<Vec<[Option<Cow<'t, str>>; 4]>>, BrokenBody> {
    let mut rows = Vec::with_capacity(list.len());
    for &element in list {
        if doc.kind(element.start)? != Kind::Object {
            return Ok(None);
        }
        let mut row = [const { None }; 4];
        members(doc, element.start, |key, value| {
            if let Some(name) = NAMES.iter().position(|name| is_key(key, name)) {
                let is_text = doc.kind(value.start)? == Kind::Text;
                row[name] = is_text.then(|| canonical(doc.slice(value)));
            }
            Ok(())
        })?;
        rows.push(row);
    }
    Ok(Some(rows))
}

/// The values of the named fields; `None` if the element is no object or one of them is no scalar.
fn scalars<'t>(
    doc: Doc<'t>,
    element: Span,
    names: &[&str],
) -> Result<Option<Vec<Option<Cow<'t, str>>>>, BrokenBody> {
    if doc.kind(element.start)? != Kind::Object {
        return Ok(None);
    }
    let mut found: Vec<Option<Span>> = vec![None; names.len()];
    members(doc, element.start, |key, value| {
        for (found, name) in std::iter::zip(&mut found, names) {
            if is_key(key, name) {
                *found = Some(value);
            }
        }
        Ok(())
    })?;
    let mut values = Vec::with_capacity(names.len());
    for found in found {
        match found.map(|value| doc.kind(value.start)).transpose()? {
            Some(Kind::Object | Kind::List) => return Ok(None),
            _ => values.push(found.map(|value| canonical(doc.slice(value)))),
        }
    }
    Ok(Some(values))
}

/// Shows the members of the object at `start`, keys as written.
fn members<'t>(
    doc: Doc<'t>,
    start: usize,
    mut each: impl FnMut(&'t str, Span) -> Result<(), BrokenBody>,
) -> Result<(), BrokenBody> {
    let mut next = doc.first(start, b'}');
    while let Next::Item(at) = next {
        let member = doc.member(at)?;
        let value = doc.value(member.value)?;
        each(member.key, value)?;
        next = doc.next(value.end, b'}')?;
    }
    Ok(())
}
