//! Custom resources, from the structural schemas of their CustomResourceDefinitions.

use super::table::{List, Object, Place, PlaceId, Shape, Table, UNKNOWN};
use super::{MapKey, Subresources};
use serde_json::Value;

/// Schemas below this depth are not looked at; the API server itself rejects such.
const MAX_DEPTH: usize = 128;

/// Adds the kinds of a CustomResourceDefinition to a table.
pub(super) fn learn(table: &mut Table, crd: &Value) {
    let spec = &crd["spec"];
    let (Some(group), Some(kind)) = (spec["group"].as_str(), spec["names"]["kind"].as_str()) else { return };
    // v1beta1 may have one schema for all versions, and one version outside the list.
    let common = &spec["validation"]["openAPIV3Schema"];
    let mut add = |version: Option<&str>, own: &Value| {
        let schema = if own.is_object() { own } else { common };
        if let Some(version) = version.filter(|_| schema.is_object()) {
            let place = resource(table, schema);
            table.add_kind(group, version, kind, place);
        }
    };
    add(spec["version"].as_str(), common);
    for version in spec["versions"].as_array().into_iter().flatten() {
        add(version["name"].as_str(), &version["schema"]["openAPIV3Schema"]);
    }
}

/// The versions of a CustomResourceDefinition, each with what it says of its subresources.
pub(super) fn versions(crd: &Value) -> impl Iterator<Item = (&str, Subresources)> {
    let spec = &crd["spec"];
    // v1beta1 may say it once for all versions.
    let common = &spec["subresources"];
    let listed = spec["versions"].as_array().into_iter().flatten();
    let listed = listed.filter_map(move |version| {
        Some((version["name"].as_str()?, subresources(&version["subresources"], common)))
    });
    spec["version"].as_str().map(|version| (version, subresources(common, common))).into_iter().chain(listed)
}

fn subresources(own: &Value, common: &Value) -> Subresources {
    let replicas = |declared: &Value| declared["scale"]["specReplicasPath"].as_str().map(Box::from);
    Subresources {
        has_status: own["status"].is_object() || common["status"].is_object(),
        replicas: replicas(own).or_else(|| replicas(common)),
    }
}

/// The root of a schema. It stands for an object even where it declares no field.
fn resource(table: &mut Table, schema: &Value) -> PlaceId {
    let shape = Shape::Object(object(table, schema, true, 0));
    table.add_place(Place { shape, ..Place::default() })
}

/// What a schema declares; places that declare nothing share a number.
fn place(table: &mut Table, schema: &Value, depth: usize) -> PlaceId {
    if depth > MAX_DEPTH {
        return UNKNOWN;
    }
    let items = &schema["items"];
    let (list, keys) = match schema["x-kubernetes-list-type"].as_str() {
        Some("atomic") => (List::Atomic, Box::default()),
        Some("set") => (List::Set, Box::default()),
        Some("map") => (List::Map, map_keys(&schema["x-kubernetes-list-map-keys"], items)),
        _ => (List::Unknown, Box::default()),
    };
    let atomic = schema["x-kubernetes-map-type"].as_str().map(|kind| kind == "atomic");
    let shape = match schema["type"].as_str() {
        Some("array") => Shape::Elements(place(table, items, depth + 1)),
        Some("object") => {
            let is_resource = schema["x-kubernetes-embedded-resource"] == true;
            Shape::Object(object(table, schema, is_resource, depth))
        }
        _ => Shape::Unknown,
    };
    if matches!(shape, Shape::Unknown) {
        return UNKNOWN;
    }
    table.add_place(Place { list, keys, atomic, shape, ..Place::default() })
}

fn object(table: &mut Table, schema: &Value, is_resource: bool, depth: usize) -> u32 {
    let mut fields = Vec::new();
    for (name, schema) in schema["properties"].as_object().into_iter().flatten() {
        let place = place(table, schema, depth + 1);
        // A resource's `metadata: {type: object}` must be said and says nothing.
        if place != UNKNOWN && !(is_resource && name == "metadata") {
            fields.push((name.as_str().into(), place));
        }
    }
    let others = place(table, &schema["additionalProperties"], depth + 1);
    table.add_object(Object { fields, others, is_resource, is_atomic: false })
}

fn map_keys(names: &Value, items: &Value) -> Box<[MapKey]> {
    let names = names.as_array().into_iter().flatten().filter_map(Value::as_str);
    let default = |name: &str| items["properties"][name].get("default").cloned();
    names.map(|name| MapKey { name: name.into(), default: default(name) }).collect()
}
