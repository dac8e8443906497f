//! Events whose nested members were parted into paths (`involvedObject.name`, behind `event.` at New Relic), and Events of
//! which an exporter tells a few columns or words: Azure's table KubeEvents, Grafana Alloy.

use super::members::{Members, Writer, quoted};
use super::{Content, Inner, Peeled, peeled};
use crate::source::quoted::pairs;

/// The members of an Event that are objects.
const NESTED: &[&str] =
    &["metadata", "involvedObject", "regarding", "related", "source", "deprecatedSource", "series"];

/// An Event whose members have paths.
pub(super) fn peel(m: &Members<'_>) -> Option<Peeled> {
    let is_about = |key: &str| ["involvedObject.kind", "regarding.kind"].iter().any(|end| key.ends_with(end));
    let (about, _) = m.iter().find(|(key, _)| is_about(key))?;
    let path = &about[..about.rfind("involvedObject").or_else(|| about.rfind("regarding"))?];
    if !path.is_empty() && !path.ends_with('.') {
        return None;
    }
    let mut parts: Vec<(&str, Writer)> = Vec::new();
    let mut writer = Writer::default();
    for (key, raw) in m.iter().filter_map(|(key, raw)| Some((key.strip_prefix(path)?, raw))) {
        match key.split_once('.').filter(|(parent, _)| NESTED.contains(parent)) {
            Some((parent, key)) => {
                if !parts.iter().any(|(known, _)| *known == parent) {
                    parts.push((parent, Writer::default()));
                }
                parts
                    .iter_mut()
                    .filter(|(known, _)| *known == parent)
                    .for_each(|(_, part)| part.raw(key, raw));
            }
            None if key == "kind" => {}
            None => writer.raw(key, raw),
        }
    }
    writer.raw("kind", r#""Event""#);
    if !parts.iter().any(|(parent, _)| *parent == "metadata") {
        parts.push(("metadata", Writer::default()));
    }
    parts.into_iter().for_each(|(parent, part)| writer.raw(parent, &part.end()));
    peeled("lifted-keys", [Inner::new(Content::Record(writer.end()))])
}

/// A row of KubeEvents. It does not have the Event's own name, nor any uid.
pub(super) fn kube_events(m: &Members<'_>) -> Option<Inner> {
    let is_row = m.has("ObjectKind") && m.has("Reason") && (m.has("KubeEventType") || m.has("FirstSeen"));
    if !is_row {
        return None;
    }
    let of = |key| m.scalar(key);
    let about =
        About { kind: of("ObjectKind"), name: of("Name"), namespace: of("Namespace"), ..About::default() };
    let mut writer = about.event(&of("Reason"), &of("FirstSeen"));
    writer.text("message", &of("Message"));
    writer.text("type", &of("KubeEventType"));
    writer.text("firstTimestamp", &of("FirstSeen"));
    writer.text("lastTimestamp", &[of("LastSeen"), of("TimeGenerated")].into_iter().find(|t| !t.is_empty())?);
    number(&mut writer, "count", &of("Count"));
    writer.raw(
        "source",
        &format!(r#"{{"component":{},"host":{}}}"#, quoted(&of("SourceComponent")), quoted(&of("Computer"))),
    );
    Some(Inner::new(Content::Record(writer.end())))
}

/// A line of Alloy's loki.source.kubernetes_events, in logfmt or as JSON: its time is the entry's, its namespace a label.
pub(super) fn alloy(line: &str, namespace: &str, time: &str) -> Option<Inner> {
    if !line.contains("objectAPIversion") || !line.contains("eventRV") {
        return None;
    }
    let told: Vec<(String, String)> = match Members::of(line) {
        Some(m) => m.iter().map(|(key, _)| (key.to_owned(), m.scalar(key))).collect(),
        None => pairs(line)?.into_iter().map(|(key, text)| (key.to_owned(), text)).collect(),
    };
    let of = |key: &str| told.iter().find(|(known, _)| known == key).map_or("", |(_, text)| text).to_owned();
    let about = About {
        kind: of("kind"),
        name: of("name"),
        namespace: namespace.to_owned(),
        api_version: of("objectAPIversion"),
        version: of("objectRV"),
    };
    let mut writer = about.event(&of("reason"), &of("eventRV"));
    writer.text("message", &of("msg"));
    for key in ["type", "action"] {
        writer.text(key, &of(key));
    }
    writer.text("reportingComponent", &of("reportingcontroller"));
    writer.text("reportingInstance", &of("reportinginstance"));
    writer.text("eventTime", time);
    number(&mut writer, "count", &of("count"));
    let source =
        format!(r#"{{"component":{},"host":{}}}"#, quoted(&of("sourcecomponent")), quoted(&of("sourcehost")));
    writer.raw("source", &source);
    Some(Inner::new(Content::Record(writer.end())))
}

/// The object that an Event is about.
#[derive(Default)]
struct About {
    kind: String,
    name: String,
    namespace: String,
    api_version: String,
    version: String,
}

impl About {
    /// An Event that has lost its name: what it has besides makes one.
    fn event(&self, reason: &str, mark: &str) -> Writer {
        let mut metadata = Writer::default();
        metadata.text("name", &format!("{}.{reason}.{mark}", self.name));
        metadata.text("namespace", &self.namespace);
        let mut involved = Writer::default();
        involved.text("kind", &self.kind);
        involved.text("name", &self.name);
        involved.text("namespace", &self.namespace);
        involved.text("apiVersion", &self.api_version);
        involved.text("resourceVersion", &self.version);
        let mut writer = Writer::default();
        writer.text("kind", "Event");
        writer.raw("metadata", &metadata.end());
        writer.raw("involvedObject", &involved.end());
        writer.text("reason", reason);
        writer
    }
}

fn number(writer: &mut Writer, key: &str, text: &str) {
    if text.parse::<u64>().is_ok() {
        writer.raw(key, text);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(inner: Inner) -> String {
        match inner.content {
            Content::Record(text) => text,
            _ => String::new(),
        }
    }

    #[test]
    fn paths_are_members_again() {
        let flat = r#"{"event.involvedObject.kind":"Pod","event.metadata.name":"a.1","event.reason":"R","verb":"ADDED"}"#;
        let nested =
            r#"{"reason":"R","kind":"Event","involvedObject":{"kind":"Pod"},"metadata":{"name":"a.1"}}"#;
        let peeled = peel(&Members::of(flat).unwrap()).unwrap();
        assert_eq!(peeled.inner.into_iter().map(text).collect::<Vec<_>>(), [nested]);
        assert!(peel(&Members::of(r#"{"xinvolvedObject.kind":"Pod"}"#).unwrap()).is_none());
    }

    #[test]
    fn lines_of_alloy() {
        let line = r#"name=web-1 kind=Pod objectAPIversion=v1 objectRV=301 eventRV=500 reason=BackOff count=3 msg="Back-off \"x\"" "#;
        let event = text(alloy(line, "shop", "2026-11-23T11:53:00Z").unwrap());
        assert!(event.contains(r#""involvedObject":{"kind":"Pod","name":"web-1","namespace":"shop","apiVersion":"v1","resourceVersion":"301"}"#), "{event}");
        assert!(event.contains(r#""message":"Back-off \"x\"""#) && event.contains(r#""count":3"#), "{event}");
        assert!(alloy("name=web-1 kind=Pod", "", "").is_none());
    }
}
