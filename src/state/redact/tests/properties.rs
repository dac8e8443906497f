//! What holds of any text.

use proptest::prelude::*;
use serde_json::{Value, json};

use super::*;

const TARGETS: &[&str] = &[
    "/v1/secrets/n/x Secret",
    "/v1/configmaps/n/x ConfigMap",
    "e.io/v1/things/n/x Thing",
    "/v1/pods/n/x Pod",
];

/// Words that mean something, so that the paths through the walk are met.
pub(super) fn word() -> impl Strategy<Value = String> {
    prop_oneof![
        3 => prop::sample::select(vec!["data", "kind", "apiVersion", "Secret", "v1", "metadata", "annotations", "items",
            "name", "value", "env", "password", "token", "op", "path", "/data/x", "args", "--password", "message",
            "a.b/last-applied-x", "eyJhbGciOiJ.eyJzdWIi.x", "a://b:c@d", "password: x\n", "token=\"", "{\"token\":\"x\"}",
            "<redacted 0123456789ab>", "caBundle", "$(X)", "credentials", "tokens",
            "spec.token: Invalid value: \"x\"", "{name: pw, value: x}"]).prop_map(str::to_owned),
        1 => any::<String>(),
    ]
}

pub(super) fn body() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![4 => word().prop_map(Value::from), 1 => any::<i64>().prop_map(Value::from), 1 => Just(json!(null)), 1 => any::<bool>().prop_map(Value::from)];
    leaf.prop_recursive(6, 48, 6, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..6).prop_map(Value::from),
            prop::collection::vec((word(), inner), 0..6)
                .prop_map(|members| Value::Object(members.into_iter().collect())),
        ]
    })
}

/// Whether the clean value is the other one but for texts that were exchanged, and values for texts.
fn differs_in_texts_only(before: &Value, after: &Value) -> bool {
    match (before, after) {
        (Value::Object(before), Value::Object(after)) => {
            before.keys().eq(after.keys())
                && before
                    .iter()
                    .zip(after.values())
                    .all(|((_, before), after)| differs_in_texts_only(before, after))
        }
        (Value::Array(before), Value::Array(after)) => {
            before.len() == after.len()
                && before.iter().zip(after).all(|(before, after)| differs_in_texts_only(before, after))
        }
        (_, Value::String(_)) if before != after => {
            after.to_string().contains("<redacted ") || after.to_string().contains("<caBundle ")
        }
        _ => before == after,
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    #[test]
    fn json_stays_json_of_the_same_shape(body in body(), of in prop::sample::select(TARGETS)) {
        let text = body.to_string();
        let clean = redactor(&[]).document(&target(of), &text).into_owned();
        let after: Value = serde_json::from_str(&clean).unwrap();
        prop_assert!(differs_in_texts_only(&body, &after), "{} {}", text, clean);
        prop_assert_eq!(redactor(&[]).document(&target(of), &clean), clean.as_str());
        prop_assert_eq!(Redactor::off().document(&target(of), &text), text.as_str());
    }

    #[test]
    fn any_text_will_do(text in prop_oneof![any::<String>(), "[a-c \"'{}\\[\\]\\\\:=@/<>|&?%+$.\n-]{0,40}", "(pw|token|=|:| |\"|'|\\\\|\n|a|é|-|https?://|@|%|&|\\?|<|>|Invalid value: |\\{|\\}|\\[|,|name:|value:){0,20}"], of in prop::sample::select(TARGETS)) {
        let by = redactor(&[]);
        let message = by.message(&target(of), &text).into_owned();
        prop_assert_eq!(by.message(&target(of), &message), message.as_str());
        let uri = by.uri(&text).into_owned();
        prop_assert_eq!(by.uri(&uri), uri.as_str());
        let _ = by.document(&target(of), &text);
        let _ = text.parse::<Rule>();
        let quoted = walk::quote(&text);
        let clean = by.value(&target(of), &[Step::Field("spec"), Step::Field("x")], &quoted).into_owned();
        prop_assert_eq!(by.value(&target(of), &[Step::Field("spec"), Step::Field("x")], &clean), clean.as_str());
        prop_assert!(serde_json::from_str::<String>(&clean).is_ok());
    }

    #[test]
    fn what_is_calm_is_clean(
        text in prop_oneof![word(), "[A-Za-z0-9./_-]{0,60}", "H4sI[A-Za-z0-9]{20,40}", "2026-11-2[0-9x]T11:15:5[0-9:](\\.[0-9]{1,6})?Z?"],
        number in prop::option::weighted(0.2, any::<i32>()),
        path in prop::collection::vec(step(), 0..4),
        of in prop::sample::select(TARGETS),
    ) {
        let by = redactor(&[]);
        let quoted = number.map_or_else(|| walk::quote(&text), |number| number.to_string());
        let top = [Step::Field("status")];
        let path: Vec<_> = top.into_iter().chain(path.iter().map(|step| match step {
            Some(field) => Step::Field(field),
            None => Step::Element { name: None },
        })).collect();
        let calm = by.is_calm(&target(of), path.iter().copied(), [None, Some(&quoted)]);
        prop_assert!(!calm || by.value(&target(of), &path, &quoted) == quoted.as_str(), "{:?} {}", path, quoted);
        // As a member, and as a value of its own: a calm member is passed over, a value never.
        let member = by.value(&target(of), &path, &format!("{{\"x\":{quoted}}}")).into_owned();
        let alone = by.value(&target(of), &[&path[..], &[Step::Field("x")]].concat(), &quoted).into_owned();
        prop_assert_eq!(member, format!("{{\"x\":{alone}}}"));
    }

    #[test]
    fn fields_that_are_calm_are_clean(fields in fields(), of in prop::sample::select(TARGETS)) {
        let (by, target, text) = (redactor(&[]), target(of), fields.to_string());
        let outline = Outline::of(&text).unwrap();
        let root = Place::root(&target, Subject::of(&target), &by.objects);
        let mut walk = walk::Walk { by: &by, of: target, outline: &outline, edits: Vec::new(), apart: 0 };
        let is_calm = walk.are_calm_fields(outline::ROOT, &root, 0);
        walk.fields(outline::ROOT, &root, 0);
        prop_assert!(!is_calm || walk.edits.is_empty(), "{}", text);
    }
}

/// A set of fields as managedFields have it.
pub(super) fn fields() -> impl Strategy<Value = Value> {
    let element = || (word(), word()).prop_map(|(key, value)| json!({ key: value }));
    let key = prop_oneof![
        4 => word().prop_map(|name| format!("f:{name}")),
        2 => element().prop_map(|element| format!("k:{element}")),
        2 => word().prop_map(|word| format!("v:{}", Value::from(word))),
        1 => Just(".".to_owned()),
        1 => word(),
    ];
    Just(json!({})).prop_recursive(5, 24, 4, move |inner| {
        prop::collection::vec((key.clone(), inner), 0..4)
            .prop_map(|members| Value::Object(members.into_iter().collect()))
    })
}

/// A field, or an element.
fn step() -> impl Strategy<Value = Option<String>> {
    prop::option::weighted(0.8, word())
}
