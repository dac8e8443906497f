//! kwok recordings (`kwokctl snapshot record`): the objects at the beginning, then a ResourcePatch for each
//! change, at a distance from the beginning.
//!
//! A patch is relative to a state that only replaying would tell, and its time to a beginning that nothing
//! tells: it shows that the object was there, and the owners that it names.

use super::super::json::{Text, lenient};
use super::super::meta::{Want, read_body};
use super::super::record::{Context, Reader};
use crate::model::{ObjectMeta, ObjectState, StateOrigin, Symbol, builtin_by_resource};
use serde_json::value::RawValue;

/// The API group of recordings.
pub(super) const GROUP: &str = "action.kwok.x-k8s.io/";

lenient! {
    struct Patch<'a> {
        resource: Resource<'a> = "resource",
        target: Target<'a> = "target",
        method: Text<'a> = "method",
        template: Option<&'a RawValue> = "template",
    }
}

lenient! {
    struct Resource<'a> {
        group: Text<'a> = "group",
        version: Text<'a> = "version",
        resource: Text<'a> = "resource",
    }
}

lenient! {
    struct Target<'a> {
        name: Text<'a> = "name",
        namespace: Text<'a> = "namespace",
    }
}

/// Adds the state of the object that a ResourcePatch is about.
pub(super) fn parse(reader: &mut Reader<'_>, text: &str, context: Context<'_>) -> Result<(), String> {
    let wrong = || "a ResourcePatch without method, resource and target".to_owned();
    let patch: Patch<'_> = serde_json::from_str(text).map_err(|_| wrong())?;
    let Patch { resource, target, method, .. } = &patch;
    let deleted = match &**method {
        "create" | "patch" => false,
        "delete" => true,
        _ => return Err(wrong()),
    };
    if resource.resource.is_empty() || target.name.is_empty() {
        return Err(wrong());
    }
    let template = patch.template.map(RawValue::get).filter(|text| text.starts_with('{'));
    let body = template.and_then(|text| read_body(text, Want::Head)).unwrap_or_default();
    let batch = &mut reader.batch;
    let strings = &mut batch.strings;
    let (group, version) = (&*resource.group, &*resource.version);
    let api_version = if group.is_empty() { version.to_owned() } else { format!("{group}/{version}") };
    let kind = match builtin_by_resource(group, &resource.resource) {
        Some(builtin) => builtin.kind,
        None => &body.kind,
    };
    let meta = ObjectMeta {
        kind: strings.intern(kind),
        api_version: strings.intern(&api_version),
        namespace: strings.intern(&target.namespace),
        name: strings.intern(&target.name),
        ..body.to_meta(strings).unwrap_or_default()
    };
    batch.counts.objects += 1;
    // What a create sends is the object; what a patch sends is none.
    let whole = template.filter(|_| &**method == "create");
    let body = whole.and_then(|text| batch.bodies.keep(text));
    let resource = batch.strings.intern(&resource.resource);
    let origin = StateOrigin::Watch { deleted };
    batch.states.push(ObjectState {
        position: context.position,
        cluster: Symbol::EMPTY,
        origin,
        resource,
        meta,
        body,
    });
    Ok(())
}
