//! What the API server stores of a Secret: `stringData`, which it takes and never shows, becomes `data`.

use super::redact::is_placeholder;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Map, Value, json};

/// Puts the texts of `stringData` into `data`, where they replace what has the same key
/// (`Convert_v1_Secret_To_core_Secret`, which comes behind a patch). A text that was redacted before stands there
/// as it is, as the redacted values of `data` do.
pub fn take_string_data(secret: &mut Value) {
    let Some(secret) = secret.as_object_mut() else { return };
    let Some(Value::Object(texts)) = secret.remove("stringData") else { return };
    if texts.is_empty() {
        return;
    }
    let data = secret.entry("data").or_insert_with(|| json!({}));
    if data.is_null() {
        *data = Value::Object(Map::new());
    }
    let Some(data) = data.as_object_mut() else { return };
    for (key, text) in texts {
        data.insert(key, stored(text));
    }
}

/// What is no text is none that the server took.
fn stored(text: Value) -> Value {
    match text {
        Value::String(text) if !is_placeholder(&text) => STANDARD.encode(text).into(),
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn taken(mut secret: Value) -> Value {
        take_string_data(&mut secret);
        secret
    }

    #[test]
    fn texts_replace_data_of_the_same_key() {
        let secret = json!({"kind": "Secret", "data": {"a": "dg==", "b": "dg=="}, "stringData": {"a": "new", "c": ""}});
        assert_eq!(taken(secret), json!({"kind": "Secret", "data": {"a": "bmV3", "b": "dg==", "c": ""}}));
        assert_eq!(taken(json!({"data": null, "stringData": {"a": "é"}})), json!({"data": {"a": "w6k="}}));
        assert_eq!(taken(json!({"stringData": {"a": "1"}})), json!({"data": {"a": "MQ=="}}));
    }

    #[test]
    fn without_texts_nothing_is_added() {
        for texts in [json!({}), json!(null)] {
            assert_eq!(taken(json!({ "stringData": texts })), json!({}));
        }
        assert_eq!(taken(json!({"data": {"a": "dg=="}})), json!({"data": {"a": "dg=="}}));
    }

    #[test]
    fn what_was_redacted_stays_so() {
        let hidden = "<redacted 0123456789ab>";
        assert_eq!(taken(json!({"stringData": {"a": hidden}})), json!({"data": {"a": hidden}}));
    }
}
