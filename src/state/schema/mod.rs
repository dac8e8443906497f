//! The declared types of objects: which lists are sets or maps, by which keys, and how patches treat them.
//!
//! Kubernetes' own kinds come from its OpenAPI document (`builtin.txt`, written by `scripts/merge_keys.py`),
//! custom resources from the structural schemas of their CustomResourceDefinitions.

mod builtin;
mod crd;
mod table;
#[cfg(test)]
mod tests;
mod version;

use serde_json::Value;
use std::collections::BTreeMap;
use std::fmt;
use table::{OTHER, Place, PlaceId, Shape, Table};

/// The types of all kinds that are known.
#[derive(Default)]
pub struct Schemas {
    custom: Table,
    /// Of custom resources, by group, version and kind.
    subresources: BTreeMap<[Box<str>; 3], Subresources>,
}

impl Schemas {
    /// The types of Kubernetes' own kinds. Costs nothing until the first of them is asked for.
    pub fn builtin() -> Self {
        Self::default()
    }

    /// Of a table in the form of `builtin.txt`.
    #[cfg(test)]
    pub(super) fn of_table(text: &str) -> Self {
        Self { custom: builtin::read(text).0, ..Self::default() }
    }

    /// Takes in the schemas of a CustomResourceDefinition (`apiextensions.k8s.io/v1` or `v1beta1`). A later
    /// one of the same kind and version replaces the earlier; anything else is passed over.
    pub fn learn_crd(&mut self, crd: &Value) {
        crd::learn(&mut self.custom, crd);
        for (version, subresources) in crd::versions(crd) {
            let text = |value: &Value| value.as_str().unwrap_or_default().into();
            let kind = [text(&crd["spec"]["group"]), version.into(), text(&crd["spec"]["names"]["kind"])];
            self.subresources.insert(kind, subresources);
        }
    }

    /// What a definition says of the subresources of a kind. None where no definition of it is known, as of
    /// Kubernetes' own kinds.
    pub fn subresources(&self, group: &str, version: &str, kind: &str) -> Option<&Subresources> {
        self.subresources.get(&[group, version, kind].map(Box::from))
    }

    /// The type of the objects of a kind.
    ///
    /// A version that is not known borrows from a known one of the same kind: fields keep their list types
    /// from version to version, and an archive may be older than the table. Of a kind that is not known
    /// only the metadata is, which all objects share; [`Type::is_known`] tells.
    pub fn object(&self, group: &str, version: &str, kind: &str) -> Type<'_> {
        let tables = [&self.custom, builtin::table()];
        let find =
            |group| tables.into_iter().find_map(|table| Some(table.at(table.kind(group, version, kind)?)));
        let moved = || builtin::moved(group).iter().find_map(|group| find(group));
        find(group).or_else(moved).unwrap_or_else(|| builtin::table().at(OTHER))
    }
}

/// What a CustomResourceDefinition says of the subresources of one version of its kind.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Subresources {
    /// Whether `status` is written by a subresource of its own, and by nothing else.
    pub has_status: bool,
    /// `scale.specReplicasPath`, the field that a Scale changes: `.spec.replicas`, or any other below the spec.
    pub replicas: Option<Box<str>>,
}

/// The declared type at one place of a document.
#[derive(Clone, Copy)]
pub struct Type<'s>(Option<(&'s Table, PlaceId)>);

impl<'s> Type<'s> {
    /// Nothing is declared.
    pub const UNKNOWN: Self = Self(None);

    /// Whether anything is declared here, beyond what all objects share.
    pub fn is_known(self) -> bool {
        self.0.is_some_and(|(_, place)| place != OTHER)
    }

    /// The type of a field of an object, or of a value of a map.
    pub fn field(self, key: &str) -> Type<'s> {
        let Some((table, place)) = self.place() else { return Self::UNKNOWN };
        match place.shape {
            Shape::Object(object) => {
                let object = table.object(object);
                match object.field(key) {
                    // Structural schemas say nothing of metadata: it is that of all objects.
                    None if object.is_resource && key == "metadata" => builtin::object_meta(),
                    None => Self::UNKNOWN,
                    Some(place) => table.at(place),
                }
            }
            Shape::Values(value) => table.at(value),
            Shape::Unknown | Shape::Elements(_) => Self::UNKNOWN,
        }
    }

    /// The type of the elements of a list.
    pub fn element(self) -> Type<'s> {
        match self.place() {
            Some((table, Place { shape: Shape::Elements(element), .. })) => table.at(*element),
            _ => Self::UNKNOWN,
        }
    }

    /// What makes two elements of a list the same one (`x-kubernetes-list-type`, `-list-map-keys`).
    pub fn list(self) -> ListType<'s> {
        self.place().map_or(ListType::Unknown, |(_, place)| match place.list {
            table::List::Unknown => ListType::Unknown,
            table::List::Atomic => ListType::Atomic,
            table::List::Set => ListType::Set,
            table::List::Map => ListType::Map(&place.keys),
        })
    }

    /// Whether a map or struct is replaced as a whole by server-side apply (`x-kubernetes-map-type: atomic`).
    pub fn is_atomic_map(self) -> bool {
        self.place().is_some_and(|(table, place)| match (place.atomic, &place.shape) {
            (Some(atomic), _) => atomic,
            (None, Shape::Object(object)) => table.object(*object).is_atomic,
            (None, _) => false,
        })
    }

    /// What a strategic merge patch does here (`x-kubernetes-patch-strategy`, `-patch-merge-key`).
    pub fn patch(self) -> PatchStrategy<'s> {
        self.place().map_or_else(PatchStrategy::default, |(_, place)| PatchStrategy {
            merge: place.merge,
            replace: place.replace,
            retain_keys: place.retain_keys,
            merge_key: place.merge_key.as_deref(),
        })
    }

    fn place(self) -> Option<(&'s Table, &'s Place)> {
        self.0.map(|(table, place)| (table, table.place(place)))
    }
}

/// Without the table it points into.
impl fmt::Debug for Type<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Type")
            .field("list", &self.list())
            .field("patch", &self.patch())
            .finish_non_exhaustive()
    }
}

/// What makes two elements of a list the same one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ListType<'s> {
    /// Nothing is declared; the API server treats such lists as atomic.
    Unknown,
    /// The list is one value.
    Atomic,
    /// Scalars, each once.
    Set,
    /// Objects, told apart by the values of these keys.
    Map(&'s [MapKey]),
}

/// One of the keys that tell the elements of a list apart.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MapKey {
    /// Name of the field.
    pub name: Box<str>,
    /// Its value in elements that leave it out.
    pub default: Option<Value>,
}

/// What a strategic merge patch does with a field.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct PatchStrategy<'s> {
    /// Elements of the list are merged into the list. Other lists are replaced.
    pub merge: bool,
    /// The object is replaced. Other objects are merged.
    pub replace: bool,
    /// Clients name the fields that stay (`$retainKeys`): the fields are alternatives of a union.
    pub retain_keys: bool,
    /// The field that tells the elements of a merged list apart; a merged list without one holds scalars.
    pub merge_key: Option<&'s str>,
}
