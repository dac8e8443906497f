//! What a Scale makes of the object that it scales.

use crate::state::schema::Subresources;
use serde_json::{Map, Value, json};

/// The field that a Scale changes of Kubernetes' own kinds, and of most others.
const USUAL: [&str; 2] = ["spec", "replicas"];

/// Stands for a number that is not there (`invalidSpecReplicas` of the API server).
const UNSET: i64 = i32::MIN as i64;

/// The field of an object that a Scale changes. A definition may name any; where none is known of a custom resource,
/// the usual field is it if it holds a number, else nobody knows which.
pub(super) fn path<'p>(
    declared: Option<&'p Subresources>,
    is_custom: bool,
    object: &Value,
) -> Option<Vec<&'p str>> {
    match declared {
        Some(Subresources { replicas, .. }) => {
            let path = replicas.as_deref()?;
            Some(path.strip_prefix('.').unwrap_or(path).split('.').collect())
        }
        None => (!is_custom || number(object, &USUAL).is_some()).then(|| USUAL.to_vec()),
    }
}

/// The number that a Scale asks for: Go leaves out one that is zero. None if it is no Scale.
pub(super) fn replicas(scale: &Value) -> Option<i64> {
    match scale.as_object()?.get("spec").and_then(|spec| spec.get("replicas")) {
        None | Some(Value::Null) => Some(0),
        Some(replicas) => replicas.as_i64(),
    }
}

/// The Scale of an object, as patches meet it.
pub(super) fn shown(object: &Value, path: &[&str]) -> Value {
    let replicas = number(object, path).unwrap_or(UNSET);
    json!({"kind": "Scale", "apiVersion": "autoscaling/v1", "metadata": {}, "spec": {"replicas": replicas}})
}

/// The object with the number of a Scale. None if that does not fit into it.
pub(super) fn scaled(object: &Value, path: &[&str], replicas: i64) -> Option<Value> {
    let mut object = object.clone();
    if replicas == UNSET {
        return Some(object);
    }
    let (last, parents) = path.split_last()?;
    let mut at = object.as_object_mut()?;
    for parent in parents {
        at = at.entry(*parent).or_insert_with(|| Map::new().into()).as_object_mut()?;
    }
    at.insert((*last).to_owned(), replicas.into());
    Some(object)
}

/// The number at a path.
pub(super) fn number(object: &Value, path: &[&str]) -> Option<i64> {
    path.iter().try_fold(object, |at, key| at.get(key))?.as_i64()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_that_is_left_out_is_zero() {
        for (scale, expected) in [
            (json!({"spec": {"replicas": 3}}), Some(3)),
            (json!({"spec": {}}), Some(0)),
            (json!({"spec": {"replicas": null}}), Some(0)),
            (json!({}), Some(0)),
            (json!({"spec": {"replicas": "3"}}), None),
            (json!("Scale"), None),
        ] {
            assert_eq!(replicas(&scale), expected, "{scale}");
        }
    }

    #[test]
    fn a_definition_names_the_field() {
        let declared =
            |replicas: Option<&str>| Subresources { has_status: true, replicas: replicas.map(Into::into) };
        let (usual, other) = (json!({"spec": {"replicas": 1}}), json!({"spec": {"size": 1}}));
        let sized = declared(Some(".spec.size"));
        assert_eq!(path(Some(&sized), true, &usual), Some(vec!["spec", "size"]));
        assert_eq!(path(Some(&declared(None)), true, &usual), None);
        assert_eq!(path(None, true, &usual), Some(vec!["spec", "replicas"]));
        assert_eq!(path(None, true, &other), None);
        assert_eq!(path(None, false, &other), Some(vec!["spec", "replicas"]));
    }

    #[test]
    fn the_number_goes_where_the_path_says() {
        let set = |object: Value, path: &[&str]| scaled(&object, path, 4);
        let sized = json!({"spec": {"size": {"count": 4}}});
        assert_eq!(
            set(json!({"spec": {"size": {"count": 2}}}), &["spec", "size", "count"]),
            Some(sized.clone())
        );
        assert_eq!(set(json!({}), &["spec", "size", "count"]), Some(sized));
        assert_eq!(set(json!({"spec": {"size": 2}}), &["spec", "size", "count"]), None);
    }

    #[test]
    fn an_object_without_a_number_keeps_none_that_nobody_sets() {
        let object = json!({"spec": {}});
        let path = ["spec", "replicas"];
        let number = replicas(&shown(&object, &path)).unwrap();
        assert_eq!(scaled(&object, &path, number), Some(object));
    }
}
