//! The order of merged lists: what the patch names in the order of the patch, the rest in the order of the
//! object, and the two lists zipped by where their elements stood before.

use super::PatchError;
use rustc_hash::FxHashMap;
use serde_json::Value;
use std::collections::VecDeque;

/// What tells the elements of a list apart: the value of the merge key, or for scalars the element itself.
#[derive(Clone, Copy)]
pub(super) struct Identity<'k>(pub(super) Option<&'k str>);

impl Identity<'_> {
    pub(super) fn of(self, element: &Value) -> Result<&Value, PatchError> {
        match (self.0, element) {
            (Some(key), Value::Object(map)) => map.get(key).ok_or_else(|| PatchError::NoKey(key.to_owned())),
            (None, Value::Object(_)) => Err(PatchError::NoKey(String::new())),
            _ => Ok(element),
        }
    }

    /// First places by identity.
    pub(super) fn places(self, list: &[Value]) -> Result<FxHashMap<&Value, usize>, PatchError> {
        let mut places = FxHashMap::default();
        for (at, element) in list.iter().enumerate() {
            places.entry(self.of(element)?).or_insert(at);
        }
        Ok(places)
    }
}

/// Sorts a merged list: `wanted` is the order of the patch, `before` that of the object.
pub(super) fn arrange(
    merged: Vec<Value>,
    wanted: &[Value],
    before: &[Value],
    identity: Identity<'_>,
) -> Result<Vec<Value>, PatchError> {
    let (wanted, before) = (identity.places(wanted)?, identity.places(before)?);
    // Place in the order to sort by, place before, element.
    let (mut named, mut others) = (Vec::new(), Vec::new());
    for element in merged {
        let id = identity.of(&element)?;
        let was = before.get(id).copied();
        match wanted.get(id) {
            Some(&place) => named.push((place, was, element)),
            None => others.push((was.unwrap_or(usize::MAX), was, element)),
        }
    }
    named.sort_by_key(|(place, ..)| *place);
    others.sort_by_key(|(place, ..)| *place);

    let (mut named, mut others) = (VecDeque::from(named), VecDeque::from(others));
    let mut sorted = Vec::with_capacity(named.len() + others.len());
    loop {
        let other_first = match (others.front(), named.front()) {
            (None, None) => return Ok(sorted),
            (Some(_), None) => true,
            (Some((_, Some(other), _)), Some((_, Some(named), _))) => other < named,
            // New elements come first: so does the API server.
            _ => false,
        };
        let next = if other_first { others.pop_front() } else { named.pop_front() };
        sorted.extend(next.map(|(.., element)| element));
    }
}

/// Whether the elements of the patch stand in the order that comes with it.
pub(super) fn check(patch: &[Value], order: &[Value], identity: Identity<'_>) -> Result<(), ()> {
    if order.is_empty() {
        return Ok(());
    }
    let is_data = |element: &&Value| !matches!(element, Value::Object(map) if map.contains_key("$patch"));
    let mut order = order.iter().map(|element| identity.of(element));
    for element in patch.iter().filter(is_data) {
        let id = identity.of(element).map_err(drop)?;
        if !order.any(|other| other.as_ref() == Ok(&id)) {
            return Err(());
        }
    }
    Ok(())
}
