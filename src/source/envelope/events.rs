//! Exporters of Events: eventrouter, kubewatch, and the objects that kubernetes-event-exporter describes.

use super::members::{Members, Writer, string};
use super::{Content, Inner, Peeled, peeled};

pub(super) fn peel(m: &Members<'_>) -> Option<Peeled> {
    if let Some(event) = m.get("event").filter(|raw| m.has("verb") && !is_word(raw)) {
        // `old_event` is what it replaced: the new one says it all.
        return peeled("eventrouter", [Inner::of(event)]);
    }
    if let Some(meta) = m.object("eventmeta") {
        return peeled("kubewatch", [Inner::new(Content::Record(kubewatch(m, &meta)))]);
    }
    let data =
        m.object("data").filter(|data| data.has("operation") && (data.has("obj") || data.has("oldObj")));
    if let Some(data) = data {
        return peeled("kubewatch-cloudevent", [cloud_event(&data)]);
    }
    None
}

/// Whether it is a text that is no JSON: others that have a verb name the kind of an event so.
fn is_word(raw: &str) -> bool {
    string(raw).is_some_and(|text| !text.trim_start().starts_with(['{', '[']))
}

/// `{"eventmeta":{kind,name,namespace,reason},"text","time"}`: no Event of the API server, but what it says
/// is what one says.
fn kubewatch(m: &Members<'_>, meta: &Members<'_>) -> String {
    let (name, namespace, time) = (meta.scalar("name"), meta.scalar("namespace"), m.scalar("time"));
    let mut metadata = Writer::default();
    metadata.text("name", &format!("{name}.{}.{time}", meta.scalar("reason")));
    metadata.text("namespace", &namespace);
    let mut involved = Writer::default();
    let kind = meta.scalar("kind");
    let mut letters = kind.chars();
    let capital = letters.next().map(|first| first.to_ascii_uppercase());
    involved.text("kind", &capital.into_iter().chain(letters).collect::<String>());
    involved.text("name", &name);
    involved.text("namespace", &namespace);
    let mut event = Writer::default();
    event.text("kind", "Event");
    event.raw("metadata", &metadata.end());
    event.raw("involvedObject", &involved.end());
    event.text("reason", &meta.scalar("reason"));
    event.text("message", &m.scalar("text"));
    event.text("lastTimestamp", &time);
    event.end()
}

/// A CloudEvent with a whole object, as a watch line.
fn cloud_event(data: &Members<'_>) -> Inner {
    let (object, change) = match data.scalar("operation").as_str() {
        "delete" | "Delete" | "DELETE" => (data.get("oldObj").or(data.get("obj")), "DELETED"),
        _ => (data.get("obj"), "MODIFIED"),
    };
    let Some(m) = object.and_then(Members::of) else { return Inner::foreign("no object") };
    let mut object = Writer::default();
    for (key, of) in [("kind", "kind"), ("apiVersion", "apiVersion")] {
        if !m.has(key) {
            object.text(key, &data.scalar(of));
        }
    }
    m.iter().for_each(|(key, value)| object.raw(key, value));
    let line = format!(r#"{{"type":"{change}","object":{}}}"#, object.end());
    Inner::new(Content::Record(line)).from(&data.scalar("clusterUid"), "")
}

/// The involved object of kubernetes-event-exporter, as an object: it has its labels and owners.
pub(super) fn described_object(involved: &str) -> Option<String> {
    let m = Members::of(involved)?;
    let mut metadata = Writer::default();
    for key in ["name", "namespace", "uid", "labels", "annotations", "ownerReferences"] {
        m.get(key).into_iter().for_each(|raw| metadata.raw(key, raw));
    }
    let mut object = Writer::default();
    object.raw("kind", m.get("kind")?);
    object.raw("apiVersion", m.get("apiVersion").unwrap_or(r#""v1""#));
    object.raw("metadata", &metadata.end());
    Some(object.end())
}
