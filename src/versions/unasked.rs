//! What a patch names: what else differs, and nobody but who asks for it sets, another write changed.

use super::replay::Replayer;
use super::strategy::is_custom;
use crate::history::{Object, Request};
use crate::model::{Change, Op, Path, Segment, Verb};
use serde_json::Value;

impl Replayer<'_> {
    /// Whether something differs behind a patch that this does not name, and that neither defaults nor the strategies of
    /// the server set. Mutating webhooks may: of patches that they changed nothing is said.
    pub(super) fn changes_unasked(&self, object: &Object, request: &Request, changes: &[Change]) -> bool {
        let text = |symbol| self.index.strings.get(symbol);
        let is_asked = request.verb == Verb::Patch && text(request.object.subresource).is_empty();
        let kind = (text(object.key.group), text(object.key.resource));
        if !is_asked || request.annotations().is_some() {
            return false;
        }
        let mut given = changes.iter().filter(|change| is_given(kind, &change.path)).peekable();
        let Some(body) = request.request_body.filter(|_| given.peek().is_some()) else { return false };
        // What cannot be read is told of where it is shown.
        let patch = self.read(body, request.position(), &mut Vec::new(), &mut Vec::new());
        let Some(patch) = patch.and_then(|text| serde_json::from_str::<Value>(&text).ok()) else {
            return false;
        };
        // An apply takes away what it does not name; so may directives.
        let may_remove = patch.get("apiVersion").is_some() && patch.get("kind").is_some();
        given.any(|change| !(may_remove && change.op == Op::Remove || names(&patch, &change.path)))
    }
}

/// Whether a field has what somebody asked for, whoever wrote it.
fn is_given((group, resource): (&str, &str), path: &Path) -> bool {
    let field = |at: usize| match path.segments().get(at) {
        Some(Segment::Field(name)) => &**name,
        _ => "",
    };
    match (field(0), field(1)) {
        ("metadata", "labels" | "finalizers" | "ownerReferences") => true,
        // Versions of the API put fields into annotations that others have elsewhere.
        ("metadata", "annotations") => {
            let key = field(2);
            let is_converted = key.starts_with("deprecated.") || key.starts_with("autoscaling.alpha.");
            !(key.is_empty() || is_converted || is_custom(group))
        }
        ("data" | "binaryData", _) => group.is_empty() && matches!(resource, "configmaps" | "secrets"),
        _ => false,
    }
}

/// Whether a patch names a path, something above it or below it.
fn names(patch: &Value, path: &Path) -> bool {
    if let Some(steps) = patch.as_array() {
        let pointers = steps.iter().flat_map(|step| [step.get("path"), step.get("from")]);
        return pointers.flatten().filter_map(Value::as_str).any(|pointer| meets(pointer, path));
    }
    // The texts of a Secret become its data.
    let mut part = patch;
    if part.get("stringData").is_some() {
        return true;
    }
    for segment in path.segments() {
        let (Value::Object(fields), Segment::Field(name)) = (part, segment) else { return true };
        if fields.keys().any(|key| key.starts_with('$')) {
            return true;
        }
        let Some(next) = fields.get(&**name) else { return false };
        part = next;
    }
    true
}

/// Whether a JSON pointer leads to a path, above it or below it.
fn meets(pointer: &str, path: &Path) -> bool {
    let mut tokens = pointer.split('/').skip(1).map(|token| token.replace("~1", "/").replace("~0", "~"));
    if pointer == "/stringData" || pointer.starts_with("/stringData/") {
        return true;
    }
    path.segments().iter().all(|segment| match (segment, tokens.next()) {
        (Segment::Field(name), Some(token)) => **name == *token,
        _ => true,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn path(fields: &[&str]) -> Path {
        fields.iter().map(|field| Segment::Field((*field).into())).collect()
    }

    #[test]
    fn a_patch_names_what_is_above_and_below() {
        let data = path(&["data", "k"]);
        for (patch, is_named) in [
            (json!({"data": {"k": "1"}}), true),
            (json!({"data": null}), true),
            (json!({"data": {"j": "1"}}), false),
            (json!({"metadata": {"labels": {"l": "x"}}}), false),
            (json!({"$patch": "replace", "metadata": {}}), true),
            (json!({"stringData": {"j": "1"}}), true),
            (json!([{"op": "add", "path": "/data/k", "value": "1"}]), true),
            (json!([{"op": "replace", "path": "", "value": {}}]), true),
            (json!([{"op": "move", "from": "/data/k", "path": "/data/j"}]), true),
            (json!([{"op": "add", "path": "/metadata/labels", "value": {}}]), false),
        ] {
            assert_eq!(names(&patch, &data), is_named, "{patch}");
        }
        assert!(names(
            &json!([{"op": "remove", "path": "/metadata/labels/a~1b"}]),
            &path(&["metadata", "labels", "a/b"])
        ));
    }
}
