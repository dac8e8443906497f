//! The other direction: changes applied to the old version give the new one.

use crate::model::{Change, Op, Segment};
use serde_json::Value;

/// The new version, from the old one and what changed. Works on one node of the tree of paths at a time:
/// the changes below a list need its old length and all its additions and removals together.
pub(super) fn apply(old: &Value, changes: &[Change]) -> Value {
    let below: Vec<Below<'_>> = changes.iter().map(|change| (change.path.segments(), change)).collect();
    node(Some(old), &below).expect("the root stays")
}

/// A change, and what is left of its path.
type Below<'c> = (&'c [Segment], &'c Change);

fn json(text: Option<&str>) -> Option<Value> {
    text.map(|text| serde_json::from_str(text).expect("values of changes are JSON"))
}

fn node(old: Option<&Value>, changes: &[Below<'_>]) -> Option<Value> {
    let here = changes.iter().find(|(path, change)| path.is_empty() && change.op != Op::Reorder);
    if let Some((_, change)) = here {
        assert_eq!(changes.len(), 1, "nothing below a value that was exchanged");
        assert_eq!(old.is_some(), change.old.is_some(), "{change:?}");
        return json(change.new.as_deref());
    }
    match old.expect("changed inside, so it was there") {
        same if changes.is_empty() => Some(same.clone()),
        Value::Object(old) => {
            let mut new = old.clone();
            for group in groups(changes, |a, b| a == b) {
                let Segment::Field(name) = &group[0].0[0] else { panic!("an element in an object") };
                match node(old.get(&**name), &deeper(&group)) {
                    Some(value) => new.insert(name.to_string(), value),
                    None => new.remove(&**name),
                };
            }
            Some(Value::Object(new))
        }
        Value::Array(old) => Some(Value::Array(list(old, changes))),
        scalar => panic!("a change below {scalar}"),
    }
}

fn list(old: &[Value], changes: &[Below<'_>]) -> Vec<Value> {
    let at = |segment: &Segment| match segment {
        Segment::Element { index, .. } | Segment::Member { index, .. } | Segment::Index(index) => {
            *index as usize
        }
        Segment::Field(_) => panic!("a field in a list"),
    };
    let of = |op: Op| changes.iter().filter(move |(path, change)| path.len() == 1 && change.op == op);
    let removed: Vec<usize> = of(Op::Remove).map(|(path, _)| at(&path[0])).collect();
    let stayed = (0..old.len()).filter(|at| !removed.contains(at));
    // Each element with its identity, if it has one: the names of the keys come from any change.
    let mut elements: Vec<Value> = stayed.map(|at| old[at].clone()).collect();
    let added: Vec<(usize, Value)> = of(Op::Add)
        .map(|(path, change)| (at(&path[0]), json(change.new.as_deref()).expect("added")))
        .collect();
    // Positions are those of the new version: the old one's are found by putting the additions back.
    let reorder = changes.iter().find(|(path, change)| path.is_empty() && change.op == Op::Reorder);
    if let Some((_, change)) = reorder {
        let order = |text: &Option<Box<str>>| match json(text.as_deref()) {
            Some(Value::Array(order)) => order,
            other => panic!("an order is a list: {other:?}"),
        };
        let (before, after) = (order(&change.old), order(&change.new));
        let kept: Vec<&Value> =
            before.iter().enumerate().filter(|(at, _)| !removed.contains(at)).map(|(_, v)| v).collect();
        let mut moved: Vec<(usize, Value)> = kept
            .iter()
            .zip(elements)
            .map(|(id, element)| (after.iter().position(|other| other == *id).expect("it stayed"), element))
            .collect();
        moved.sort_by_key(|(at, _)| *at);
        elements = moved.into_iter().map(|(_, element)| element).collect();
    }
    for (at, value) in added {
        elements.insert(at, value);
    }
    let inside: Vec<Below<'_>> = changes
        .iter()
        .filter(|(path, change)| path.len() > 1 || path.len() == 1 && change.op == Op::Replace)
        .copied()
        .collect();
    for group in groups(&inside, |a, b| a == b) {
        let index = at(&group[0].0[0]);
        elements[index] = node(Some(&elements[index]), &deeper(&group)).expect("it stays");
    }
    elements
}

fn deeper<'c>(group: &[Below<'c>]) -> Vec<Below<'c>> {
    group.iter().map(|(path, change)| (&path[1..], *change)).collect()
}

/// Neighbours with the same first step.
fn groups<'c>(changes: &[Below<'c>], same: impl Fn(&Segment, &Segment) -> bool) -> Vec<Vec<Below<'c>>> {
    changes.chunk_by(|a, b| same(&a.0[0], &b.0[0])).map(<[_]>::to_vec).collect()
}
