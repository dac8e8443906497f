//! The same rules over trees of values, as simply as they can be written.

use crate::model::{Op, Segment};
use crate::state::schema::{ListType, Type};
use serde_json::Value;

/// A change without its class: path, op, old, new.
pub(super) type Told = (Vec<Segment>, Op, Option<Value>, Option<Value>);

pub(super) fn diff(old: &Value, new: &Value, ty: Type<'_>) -> Vec<Told> {
    let mut told = Vec::new();
    values(&mut Vec::new(), Some(old), Some(new), ty, &mut told);
    told.sort_by(|a, b| (&a.0, a.1).cmp(&(&b.0, b.1)));
    told
}

fn values(
    path: &mut Vec<Segment>,
    old: Option<&Value>,
    new: Option<&Value>,
    ty: Type<'_>,
    told: &mut Vec<Told>,
) {
    match (old, new) {
        (Some(Value::Object(old)), Some(Value::Object(new))) => {
            for key in old.keys().chain(new.keys().filter(|key| !old.contains_key(*key))) {
                let is_metadata = *path == [Segment::Field("metadata".into())];
                if !(is_metadata && key == "managedFields") {
                    path.push(Segment::Field(key.as_str().into()));
                    values(path, old.get(key), new.get(key), ty.field(key), told);
                    path.pop();
                }
            }
        }
        (Some(Value::Array(old)), Some(Value::Array(new))) if old != new => lists(path, old, new, ty, told),
        (old, new) if old == new => {}
        _ => {
            let op = if old.is_none() {
                Op::Add
            } else if new.is_none() {
                Op::Remove
            } else {
                Op::Replace
            };
            told.push((path.clone(), op, old.cloned(), new.cloned()));
        }
    }
}

fn lists(path: &mut Vec<Segment>, old: &[Value], new: &[Value], ty: Type<'_>, told: &mut Vec<Told>) {
    let mut each = |segment, old, new| {
        path.push(segment);
        values(path, old, new, ty.element(), told);
        path.pop();
    };
    let Some((names, old_ids, new_ids)) = identities(old, new, ty.list()) else {
        let mut start = 0;
        let (mut old_end, mut new_end) = (old.len(), new.len());
        if old.len() != new.len() {
            while start < old_end.min(new_end) && old[start] == new[start] {
                start += 1;
            }
            while start < old_end.min(new_end) && old[old_end - 1] == new[new_end - 1] {
                (old_end, new_end) = (old_end - 1, new_end - 1);
            }
        }
        for at in start..old_end.max(new_end) {
            each(Segment::Index(at as u32), old[..old_end].get(at), new[..new_end].get(at));
        }
        return;
    };
    let segment = |at: usize, id: &[Value]| match &names[..] {
        [] => Segment::Member { index: at as u32, value: id[0].to_string().into() },
        names => {
            let keys =
                names.iter().zip(id).map(|(name, value)| (name.as_str().into(), value.to_string().into()));
            Segment::Element { index: at as u32, keys: keys.collect() }
        }
    };
    for (at, id) in old_ids.iter().enumerate() {
        if !new_ids.contains(id) {
            each(segment(at, id), Some(&old[at]), None);
        }
    }
    for (at, id) in new_ids.iter().enumerate() {
        let before = old_ids.iter().position(|other| other == id);
        each(segment(at, id), before.map(|before| &old[before]), Some(&new[at]));
    }
    let stayed = |ids: &[Vec<Value>], others: &[Vec<Value>]| -> Vec<Vec<Value>> {
        ids.iter().filter(|id| others.contains(id)).cloned().collect()
    };
    if stayed(&old_ids, &new_ids) != stayed(&new_ids, &old_ids) {
        let one = |id: &Vec<Value>| if let [id] = &id[..] { id.clone() } else { Value::Array(id.clone()) };
        let all = |ids: &[Vec<Value>]| Some(Value::Array(ids.iter().map(one).collect()));
        told.push((path.clone(), Op::Reorder, all(&old_ids), all(&new_ids)));
    }
}

type Ids = Vec<Vec<Value>>;

fn identities(old: &[Value], new: &[Value], ty: ListType<'_>) -> Option<(Vec<String>, Ids, Ids)> {
    let both = |names: &[&str], id: &dyn Fn(&Value) -> Option<Vec<Value>>| {
        let ids = |list: &[Value]| list.iter().map(id).collect::<Option<Ids>>().filter(unique);
        Some((names.iter().map(|&name| name.to_owned()).collect(), ids(old)?, ids(new)?))
    };
    let is_scalar = |value: &Value| !value.is_object() && !value.is_array();
    let by_value = || both(&[], &|value| is_scalar(value).then(|| vec![value.clone()]));
    let guessed = || {
        ["name", "type", "key", "uid"].iter().find_map(|name| {
            both(&[*name], &|value| Some(vec![value.get(*name).filter(|key| key.is_string())?.clone()]))
        })
    };
    match ty {
        ListType::Set => by_value(),
        ListType::Atomic => guessed().filter(|_| old.iter().chain(new).all(Value::is_object)),
        ListType::Unknown => guessed().or_else(by_value),
        ListType::Map(keys) => {
            let names: Vec<&str> = keys.iter().map(|key| &*key.name).collect();
            both(&names, &|value| {
                let fields: Vec<_> = names.iter().map(|name| value.as_object()?.get(*name)).collect();
                fields.iter().any(Option::is_some).then_some(())?;
                let filled = fields
                    .into_iter()
                    .zip(keys)
                    .map(|(value, key)| value.or(key.default.as_ref()).cloned().unwrap_or(Value::Null));
                let filled: Vec<Value> = filled.collect();
                filled.iter().all(is_scalar).then_some(filled)
            })
        }
    }
}

fn unique(ids: &Ids) -> bool {
    ids.iter().enumerate().all(|(at, id)| !ids[..at].contains(id))
}
