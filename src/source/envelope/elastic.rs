//! Elasticsearch: hits and sources, and what Elastic Agent makes of audit events and Events.

use super::members::{Members, Writer, elements};
use super::{Content, Inner, Peeled, peeled};
use crate::model::builtin_by_kind;

pub(super) fn peel(m: &Members<'_>) -> Option<Peeled> {
    if let Some(hits) = m.object("hits").and_then(|hits| hits.array("hits")) {
        return peeled("elasticsearch", hits.into_iter().map(source));
    }
    if m.has("_source") {
        let source = m.get("_source").map(Inner::of);
        return peeled("elasticsearch", source);
    }
    if let Some(rows) = table(m) {
        return peeled("elasticsearch", rows);
    }
    if is_action(m) {
        return peeled("elastic-bulk", []);
    }
    // What the agent was given, before its pipelines took it apart.
    if let Some(original) = m.path(&["event", "original"]).filter(|raw| raw.contains("auditID")) {
        let host = m.text_at(&["host", "name"]);
        return peeled("elastic-agent", [Inner::of(original).from("", &host).at(&m.scalar("@timestamp"))]);
    }
    let kubernetes = m.object("kubernetes");
    let host = [m.text_at(&["agent", "name"]), m.text_at(&["host", "name"])];
    let host = host.into_iter().find(|name| !name.is_empty()).unwrap_or_default();
    let nested = |key: &str| kubernetes.as_ref().and_then(|k| k.get(key));
    let audit = nested("audit").or_else(|| m.get("kubernetes_audit")).or_else(|| m.get("kubernetes.audit"));
    let audit =
        audit.or_else(|| m.get("audit")).filter(|raw| raw.starts_with('{') && raw.contains("\"auditID\""));
    if let Some(audit) = audit {
        let text = with_dots(audit).unwrap_or_else(|| audit.to_owned());
        let inner = Inner::new(Content::Record(text)).from("", &host);
        return peeled("elastic-agent", [inner.at(&m.scalar("@timestamp"))]);
    }
    let event = nested("event").and_then(Members::of)?;
    let inner = if event.has("involvedObject") || event.has("regarding") {
        Inner::of(nested("event").unwrap_or_default())
    } else {
        Inner::new(Content::Record(kube_event(&event)?))
    };
    peeled("elastic-event", [inner.from("", &host)])
}

/// The line in front of each document in a body of the bulk API: `{"index":{"_index":"audit"}}`.
fn is_action(m: &Members<'_>) -> bool {
    let mut members = m.iter();
    let first = members.next().filter(|_| members.next().is_none());
    first.is_some_and(|(key, value)| {
        ["index", "create"].contains(&key)
            && Members::of(value).is_some_and(|about| about.iter().all(|(key, _)| ABOUT.contains(&key)))
    })
}

/// What such a line says of its document.
const ABOUT: &[&str] =
    &["_index", "_id", "_type", "routing", "pipeline", "require_alias", "if_seq_no", "if_primary_term"];

fn source(hit: &str) -> Inner {
    let hit = Members::of(hit).unwrap_or_default();
    match (hit.get("_source"), hit.object("fields")) {
        (Some(source), _) => Inner::of(source),
        (_, Some(fields)) => Inner::new(Content::Record(single(&fields))),
        _ => Inner::foreign("a hit without _source"),
    }
}

/// A search for single fields gives each as a list of its values.
fn single(fields: &Members<'_>) -> String {
    let mut writer = Writer::default();
    for (key, values) in fields.iter() {
        match elements(values).as_deref() {
            Some([one]) => writer.raw(key, one),
            _ => writer.raw(key, values),
        }
    }
    writer.end()
}

/// The answers of ES|QL, of SQL and of OpenSearch's SQL.
fn table(m: &Members<'_>) -> Option<Vec<Inner>> {
    let forms = [("columns", "values"), ("columns", "rows"), ("schema", "datarows")];
    let (names, rows) = forms.into_iter().find(|(names, rows)| m.has(names) && m.has(rows))?;
    let width = m.array(names).filter(|columns| columns.iter().all(|c| c.contains("\"type\"")))?.len();
    let is_row = |row: &&str| elements(row).is_some_and(|values| values.len() == width);
    // ES|QL has lists of columns as well.
    let is_columnar = m.array(rows).is_some_and(|rows| rows.len() == width && !rows.iter().all(is_row));
    Some(if is_columnar { m.rows_of_columns(names, rows) } else { m.rows(names, rows) })
}

/// Annotations lose the dots of their keys (`authorization_k8s_io/decision`): those of known keys come back.
fn with_dots(audit: &str) -> Option<String> {
    let m = Members::of(audit)?;
    let annotations = m.object("annotations")?;
    let mut writer = Writer::default();
    for (key, value) in annotations.iter() {
        let (domain, name) = key.split_once('/').unwrap_or((key, ""));
        let is_known = !name.is_empty()
            && ["_k8s_io", "_kubernetes_io", "_openshift_io"].iter().any(|e| domain.ends_with(e));
        match domain {
            "k8s_io" => writer.raw(&format!("k8s.io/{name}"), value),
            _ if is_known => writer.raw(&format!("{}/{name}", domain.replace('_', ".")), value),
            _ => writer.raw(key, value),
        }
    }
    let (annotations, mut event) = (writer.end(), Writer::default());
    for (key, value) in m.iter() {
        event.raw(key, if key == "annotations" { &annotations } else { value });
    }
    Some(event.end())
}

/// The object that an Event is about, in the Event's namespace: Metricbeat leaves out its own. Events about objects of
/// the cluster stand in a namespace, too, but those have none.
fn in_namespace(involved: &str, namespace: &str) -> String {
    let m = Members::of(involved).unwrap_or_default();
    let version = m.scalar("api_version");
    let group = version.split_once('/').map_or("", |(group, _)| group);
    let is_of_cluster = builtin_by_kind(group, &m.scalar("kind")).is_some_and(|kind| !kind.namespaced);
    if m.has("namespace") || is_of_cluster {
        return involved.to_owned();
    }
    let mut writer = Writer::default();
    m.iter().for_each(|(key, value)| writer.raw(key, value));
    writer.text("namespace", namespace);
    writer.end()
}

/// `kubernetes.event` of Metricbeat and Elastic Agent: snake case, times apart.
fn kube_event(event: &Members<'_>) -> Option<String> {
    let involved = event.get("involved_object")?;
    let rename = |raw: &str, pairs: &[(&str, &str)]| {
        let m = Members::of(raw).unwrap_or_default();
        let mut writer = Writer::default();
        for (key, value) in m.iter() {
            let name = pairs.iter().find(|(old, _)| *old == key).map_or(key, |(_, new)| new);
            writer.raw(name, value);
        }
        writer.end()
    };
    let mut writer = Writer::default();
    writer.raw("kind", r#""Event""#);
    let metadata = event.get("metadata").unwrap_or("{}");
    let times = [
        ("resource_version", "resourceVersion"),
        ("self_link", "selfLink"),
        ("generate_name", "generateName"),
    ];
    writer.raw("metadata", &rename(metadata, &times));
    let told = in_namespace(involved, &event.text_at(&["metadata", "namespace"]));
    writer.raw(
        "involvedObject",
        &rename(&told, &[("api_version", "apiVersion"), ("resource_version", "resourceVersion")]),
    );
    for key in ["reason", "message", "type", "count", "source"] {
        event.get(key).into_iter().for_each(|raw| writer.raw(key, raw));
    }
    let stamps = event.object("timestamp").unwrap_or_default();
    writer.text("firstTimestamp", &stamps.scalar("first_occurrence"));
    writer.text("lastTimestamp", &stamps.scalar("last_occurrence"));
    Some(writer.end())
}
