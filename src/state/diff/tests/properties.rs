//! What must hold for any two versions.

use super::apply::apply;
use super::generate::{object, versions};
use super::naive;
use super::spell::Spelling;
use crate::model::Change;
use crate::state::diff::{Body, diff, diff_bodies, walk::Walk};
use crate::state::owners::ManagedFields;
use crate::state::schema::{Schemas, Type};
use proptest::prelude::*;
use serde_json::Value;

fn plain(value: &Value, ty: Type<'_>, new: &Value) -> Vec<Change> {
    diff(Some(&value.to_string()), Some(&new.to_string()), ty).unwrap()
}

/// With values as trees: they may be spelled differently.
fn told(changes: &[Change]) -> Vec<naive::Told> {
    let json = |text: &Option<Box<str>>| text.as_deref().map(|text| serde_json::from_str(text).unwrap());
    let tell = |c: &Change| (c.path.segments().to_vec(), c.op, json(&c.old), json(&c.new));
    changes.iter().map(tell).collect()
}

fn without_managed_fields(mut value: Value) -> Value {
    if let Some(metadata) = value.get_mut("metadata").and_then(Value::as_object_mut) {
        metadata.remove("managedFields");
    }
    value
}

fn types(schemas: &Schemas) -> [Type<'_>; 2] {
    [schemas.object("", "v1", "Pod"), Type::UNKNOWN]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 500, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn old_and_changes_are_new((old, new) in versions()) {
        for ty in types(&Schemas::builtin()) {
            let changes = plain(&old, ty, &new);
            let applied = apply(&without_managed_fields(old.clone()), &changes);
            prop_assert_eq!(applied, without_managed_fields(new.clone()), "{:#?}", changes);
        }
    }

    #[test]
    fn the_naive_twin_agrees((old, new) in versions()) {
        let (old, new) = (without_managed_fields(old), without_managed_fields(new));
        for ty in types(&Schemas::builtin()) {
            prop_assert_eq!(told(&plain(&old, ty, &new)), naive::diff(&old, &new, ty));
        }
    }

    #[test]
    fn managed_fields_are_never_told((old, new) in versions()) {
        let bare = |value: &Value| without_managed_fields(value.clone());
        for ty in types(&Schemas::builtin()) {
            prop_assert_eq!(plain(&old, ty, &new), plain(&bare(&old), ty, &bare(&new)));
        }
        let added = diff(None, Some(&old.to_string()), Type::UNKNOWN).unwrap();
        prop_assert_eq!(&told(&added)[0].3, &Some(bare(&old)));
        let text = old.to_string();
        let managed = ManagedFields::find(&text).map(|found| found.list());
        let known = diff_bodies(None, Some(Body { text: &text, managed }), Type::UNKNOWN).unwrap();
        prop_assert_eq!(known.changes, added);
    }

    #[test]
    fn the_short_cut_changes_nothing((old, new) in versions()) {
        let texts = (old.to_string(), new.to_string());
        for ty in types(&Schemas::builtin()) {
            let slow = Walk::without_lockstep(&texts.0, &texts.1).run((true, true), ty).unwrap();
            prop_assert_eq!(plain(&old, ty, &new), slow.changes);
        }
    }

    #[test]
    fn spelling_changes_nothing((old, new) in versions(), flags in any::<[[bool; 4]; 2]>()) {
        let spelling = |[airy, escaped, reversed, doubled]: [bool; 4]| Spelling { airy, escaped, reversed, doubled };
        let texts = (spelling(flags[0]).write(&old), spelling(flags[1]).write(&new));
        for ty in types(&Schemas::builtin()) {
            let spelled = diff(Some(&texts.0), Some(&texts.1), ty).unwrap();
            // Values hold the members that are hidden; reading them drops those.
            prop_assert_eq!(told(&spelled), told(&plain(&old, ty, &new)));
        }
    }

    #[test]
    fn nothing_differs_from_itself(object in object(), flags in any::<[bool; 4]>()) {
        let [airy, escaped, reversed, doubled] = flags;
        let text = Spelling { airy, escaped, reversed, doubled }.write(&object);
        prop_assert_eq!(diff(Some(&text), Some(&object.to_string()), Type::UNKNOWN), Ok(Vec::new()));
    }

    #[test]
    fn broken_text_does_no_harm(
        (old, new) in versions(),
        wounds in prop::collection::vec((any::<prop::sample::Index>(), prop::option::of(any::<u8>())), 1..4),
        airy: bool,
    ) {
        let spelling = Spelling { airy, escaped: false, reversed: false, doubled: false };
        let mut bytes = spelling.write(&old).into_bytes();
        for (at, byte) in wounds {
            let at = at.index(bytes.len());
            match byte {
                Some(byte) => bytes[at] = byte,
                None => bytes.truncate(at.max(1)),
            }
        }
        let (broken, new) = (String::from_utf8_lossy(&bytes), new.to_string());
        let schemas = Schemas::builtin();
        for (a, b) in [(&*broken, &*new), (&*new, &*broken), (&*broken, &*old.to_string())] {
            for ty in types(&schemas) {
                if let Ok(changes) = diff(Some(a), Some(b), ty) {
                    told(&changes);
                }
            }
        }
    }
}
