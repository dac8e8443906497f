//! The annotation by which kubectl's client-side apply remembers: the server keeps it fresh for objects that
//! kubectl now applies on the server's side (`LastAppliedUpdater`).

use serde_json::Value;

const ANNOTATION: &str = "kubectl.kubernetes.io/last-applied-configuration";

/// Writes the configuration into the annotation where the object has it.
pub(super) fn update(next: &mut Value, config: &Value) {
    let annotation =
        next.get_mut("metadata").and_then(|metadata| metadata.get_mut("annotations")?.get_mut(ANNOTATION));
    let Some(annotation) = annotation.filter(|text| text.as_str().is_some_and(|text| !text.is_empty()))
    else {
        return;
    };
    let mut config = config.clone();
    if let Some(Value::Object(metadata)) = config.get_mut("metadata")
        && let Some(Value::Object(annotations)) = metadata.get_mut("annotations")
        && annotations.remove(ANNOTATION).is_some()
        && annotations.is_empty()
    {
        metadata.remove("annotations");
    }
    *annotation = Value::String(go_json(&config) + "\n");
}

/// As Go writes JSON: safe inside of HTML.
fn go_json(value: &Value) -> String {
    value.to_string().replace('&', "\\u0026").replace('<', "\\u003c").replace('>', "\\u003e")
}
