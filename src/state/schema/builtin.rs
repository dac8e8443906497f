//! Kubernetes' own kinds, from the table that `scripts/merge_keys.py` writes.

use super::table::{List, Object, Place, PlaceId, Shape, Table, UNKNOWN};
use super::{MapKey, Type};
use rustc_hash::FxHashMap;
use std::sync::LazyLock;

const TEXT: &str = include_str!("builtin.txt");

static TABLE: LazyLock<(Table, PlaceId)> = LazyLock::new(|| read(TEXT));

pub(super) fn table() -> &'static Table {
    &TABLE.0
}

/// The metadata that all objects have.
pub(super) fn object_meta() -> Type<'static> {
    TABLE.0.at(TABLE.1)
}

/// Where the kinds of a group went before the table was written.
pub(super) fn moved(group: &str) -> &'static [&'static str] {
    match group {
        "extensions" => &["apps", "networking.k8s.io", "policy"],
        _ => &[],
    }
}

/// The table, and the place of object metadata in it. What the text's head does not describe is unknown.
pub(super) fn read(text: &str) -> (Table, PlaceId) {
    let mut table = Table::default();
    let other = table.add_object(Object { is_resource: true, ..Object::default() });
    // The first place after the unknown one: `table::OTHER`.
    table.add_place(Place { shape: Shape::Object(other), ..Place::default() });

    let lines = || text.lines().filter(|line| !line.starts_with('#'));
    let names = lines().filter_map(|line| line.strip_prefix("type ")?.split(' ').next());
    let types: Types<'_> = names.map(|name| (name, table.add_object(Object::default()))).collect();
    let mut open: Option<(u32, Object)> = None;
    for line in lines() {
        let mut words = line.split_ascii_whitespace();
        if line.starts_with(' ') {
            let field = words.next().unwrap_or_default();
            let place = place(&mut table, &types, words);
            match &mut open {
                Some((_, object)) if field == "*" => object.others = place,
                Some((_, object)) => object.fields.push((field.into(), place)),
                None => {}
            }
            continue;
        }
        if let Some((id, object)) = open.take() {
            table.set_object(id, object);
        }
        match (words.next(), words.next(), words.next(), words.next(), words.next()) {
            (Some("type"), Some(name), atomic, ..) => {
                let object = Object { is_atomic: atomic == Some("atomic"), ..Object::default() };
                open = types.get(name).map(|&id| (id, object));
            }
            (Some("kind"), Some(group), Some(version), Some(kind), Some(name)) => {
                let place = place(&mut table, &types, [name].into_iter());
                table.add_kind(if group == "-" { "" } else { group }, version, kind, place);
            }
            _ => {}
        }
    }
    if let Some((id, object)) = open {
        table.set_object(id, object);
    }
    let meta = place(&mut table, &types, ["meta.v1.ObjectMeta"].into_iter());
    (table, meta)
}

/// Numbers of the structs, by name.
type Types<'t> = FxHashMap<&'t str, u32>;

/// The words of one place; those of what lies below it follow in the same line.
fn place<'t>(table: &mut Table, types: &Types<'_>, mut words: impl Iterator<Item = &'t str>) -> PlaceId {
    let mut stack = vec![(Place::default(), "")];
    for word in words.by_ref() {
        if matches!(word, "[]" | "{}") {
            stack.push((Place::default(), word));
        } else if let Some((place, _)) = stack.last_mut() {
            describe(place, types, word);
        }
    }
    let mut below = UNKNOWN;
    let mut mark = "";
    for (mut place, own_mark) in stack.into_iter().rev() {
        match mark {
            "[]" => place.shape = Shape::Elements(below),
            "{}" => place.shape = Shape::Values(below),
            _ => {}
        }
        below = table.add_place(place);
        mark = own_mark;
    }
    below
}

fn describe(place: &mut Place, types: &Types<'_>, word: &str) {
    match word.split_once('=') {
        Some(("list", "atomic")) => place.list = List::Atomic,
        Some(("list", "set")) => place.list = List::Set,
        Some(("list", map)) => {
            place.list = List::Map;
            place.keys = map.trim_start_matches("map:").split(',').map(map_key).collect();
        }
        Some(("patch", strategies)) => set_strategies(place, strategies),
        Some(("key", key)) => place.merge_key = Some(key.into()),
        _ if word == "atomic" => place.atomic = Some(true),
        _ if word == "granular" => place.atomic = Some(false),
        _ => place.shape = types.get(word).map_or(Shape::Unknown, |&id| Shape::Object(id)),
    }
}

fn set_strategies(place: &mut Place, strategies: &str) {
    for strategy in strategies.split(',') {
        place.merge |= strategy == "merge";
        place.replace |= strategy == "replace";
        place.retain_keys |= strategy == "retainKeys";
    }
}

/// `protocol=TCP`, `name`.
fn map_key(text: &str) -> MapKey {
    let (name, default) = text.split_once('=').map_or((text, None), |(name, value)| (name, Some(value)));
    MapKey { name: name.into(), default: default.map(Into::into) }
}
