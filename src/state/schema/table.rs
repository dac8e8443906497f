//! Types by number: a table that its builders fill and [`Type`] walks.

use super::{MapKey, Type, version};
use std::collections::BTreeMap;

/// A place in a table.
pub(super) type PlaceId = u32;

/// Nothing is declared.
pub(super) const UNKNOWN: PlaceId = 0;

/// In the built-in table: an object of which only the metadata is known.
pub(super) const OTHER: PlaceId = 1;

/// What is declared of one place of a document.
#[derive(Default)]
pub(super) struct Place {
    pub(super) list: List,
    pub(super) keys: Box<[MapKey]>,
    pub(super) merge: bool,
    pub(super) replace: bool,
    pub(super) retain_keys: bool,
    pub(super) merge_key: Option<Box<str>>,
    /// Overrules what the object itself says.
    pub(super) atomic: Option<bool>,
    pub(super) shape: Shape,
}

/// The list type as declared; its keys stand beside it.
#[derive(Clone, Copy, Default)]
pub(super) enum List {
    #[default]
    Unknown,
    Atomic,
    Set,
    Map,
}

/// What lies below a place.
#[derive(Default)]
pub(super) enum Shape {
    #[default]
    Unknown,
    /// A struct, by its number: structs are shared, and refer to each other in circles.
    Object(u32),
    /// A list.
    Elements(PlaceId),
    /// A map.
    Values(PlaceId),
}

/// A struct.
#[derive(Default)]
pub(super) struct Object {
    /// Sorted by name.
    pub(super) fields: Vec<(Box<str>, PlaceId)>,
    /// The type of all other fields.
    pub(super) others: PlaceId,
    pub(super) is_atomic: bool,
    /// Has the metadata of objects, whether or not it is declared.
    pub(super) is_resource: bool,
}

impl Object {
    pub(super) fn field(&self, key: &str) -> Option<PlaceId> {
        let found = self.fields.binary_search_by(|(name, _)| (**name).cmp(key)).ok();
        found.map(|at| self.fields[at].1).or((self.others != UNKNOWN).then_some(self.others))
    }
}

/// Versions of a kind.
type Versions = Vec<(Box<str>, PlaceId)>;

/// Kinds and their types.
pub(super) struct Table {
    places: Vec<Place>,
    objects: Vec<Object>,
    /// By group, then by kind.
    kinds: BTreeMap<Box<str>, BTreeMap<Box<str>, Versions>>,
}

impl Default for Table {
    fn default() -> Self {
        Self { places: vec![Place::default()], objects: Vec::new(), kinds: BTreeMap::new() }
    }
}

impl Table {
    /// The type at a place; nothing is declared at place zero.
    pub(super) fn at(&self, place: PlaceId) -> Type<'_> {
        Type((place != UNKNOWN).then_some((self, place)))
    }

    pub(super) fn place(&self, id: PlaceId) -> &Place {
        &self.places[id as usize]
    }

    pub(super) fn object(&self, id: u32) -> &Object {
        &self.objects[id as usize]
    }

    pub(super) fn add_place(&mut self, place: Place) -> PlaceId {
        self.places.push(place);
        number(self.places.len() - 1)
    }

    /// The object's fields may come in any order.
    pub(super) fn add_object(&mut self, object: Object) -> u32 {
        self.objects.push(Object::default());
        let id = number(self.objects.len() - 1);
        self.set_object(id, object);
        id
    }

    pub(super) fn set_object(&mut self, id: u32, mut object: Object) {
        object.fields.sort();
        self.objects[id as usize] = object;
    }

    /// A later type of the same kind and version replaces the earlier.
    pub(super) fn add_kind(&mut self, group: &str, version: &str, kind: &str, place: PlaceId) {
        let versions = self.kinds.entry(group.into()).or_default().entry(kind.into()).or_default();
        match versions.iter_mut().find(|(known, _)| **known == *version) {
            Some(known) => known.1 = place,
            None => versions.push((version.into(), place)),
        }
    }

    /// The type of a kind, in this version or in the one that is most like it.
    pub(super) fn kind(&self, group: &str, version: &str, kind: &str) -> Option<PlaceId> {
        let versions = self.kinds.get(group)?.get(kind)?;
        let likeness = |(known, _): &&(Box<str>, PlaceId)| version::likeness(known, version);
        versions.iter().max_by_key(likeness).map(|(_, place)| *place)
    }
}

/// Tables are filled from documents of some megabytes: their places can be counted in 32 bits.
fn number(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(UNKNOWN)
}
