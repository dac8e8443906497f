//! Azure Monitor: blobs, event hubs, Log Analytics. The event is a string in `properties.log` or `log_s`, or
//! parted into columns.

use super::aws::is_firehose;
use super::flat;
use super::members::{Members, Writer, string};
use super::{Content, Inner, Peeled, peeled};
use crate::model::marked;

/// Columns of AKSAudit and AKSAuditAdmin, and the fields that they hold.
const COLUMNS: &[(&str, &str)] = &[
    ("Level", "level"),
    ("AuditId", "auditID"),
    ("Stage", "stage"),
    ("RequestUri", "requestURI"),
    ("Verb", "verb"),
    ("User", "user"),
    ("ImpersonatedUser", "impersonatedUser"),
    ("SourceIps", "sourceIPs"),
    ("UserAgent", "userAgent"),
    ("ObjectRef", "objectRef"),
    ("ResponseStatus", "responseStatus"),
    ("RequestObject", "requestObject"),
    ("ResponseObject", "responseObject"),
    ("RequestReceivedTime", "requestReceivedTimestamp"),
    ("StageReceivedTime", "stageTimestamp"),
    ("Annotations", "annotations"),
];

pub(super) fn peel(m: &Members<'_>) -> Option<Peeled> {
    if m.has("AuditId") && m.has("Stage") && (m.has("Verb") || m.has("RequestUri")) {
        return peeled("aks-audit-table", [columns(m)]);
    }
    if let Some(raw) = m.get("log_s") {
        return peeled("azure-diagnostics", [line(raw, m, &m.scalar("pod_s"))]);
    }
    if let Some(records) = m.array("records").filter(|_| !m.has("kind") && !is_firehose(m)) {
        return peeled("azure-records", records.into_iter().map(Inner::of));
    }
    if let Some(tables) = m.array("tables").filter(|tables| tables.iter().all(|t| t.contains("columns"))) {
        let tables = tables.into_iter().filter_map(Members::of);
        return peeled("log-analytics", tables.flat_map(|table| table.rows("columns", "rows")));
    }
    let named = ["category", "resourceId", "operationName"].iter().any(|key| m.has(key));
    let raw = m.get("properties").filter(|_| named)?;
    let parsed = string(raw);
    let properties = Members::of(parsed.as_deref().unwrap_or(raw)).unwrap_or_default();
    let inner = match properties.get("log") {
        Some(log) => line(log, m, &properties.scalar("pod")),
        None => {
            Inner::new(Content::Foreign(format!("a record of category {} without log", m.scalar("category"))))
        }
    };
    peeled("azure-monitor", [inner])
}

fn line(raw: &str, m: &Members<'_>, pod: &str) -> Inner {
    let of = |key| m.scalar(key);
    let resource = [of("resourceId"), of("ResourceId"), of("_ResourceId")].concat();
    let cluster = cluster_of(&resource);
    let time =
        [of("time"), of("TimeGenerated"), of("TimeGenerated [UTC]")].into_iter().find(|t| !t.is_empty());
    let inner = Inner::of(raw).from(&cluster, pod).at(&time.unwrap_or_default());
    match inner.content {
        Content::Foreign(why) => {
            let category = [of("category"), of("Category")].concat();
            Inner::new(Content::Foreign(format!("{why} (category {category})")))
        }
        _ => inner,
    }
}

fn columns(m: &Members<'_>) -> Inner {
    let mut writer = Writer::default();
    for (column, field) in COLUMNS {
        if let Some(raw) = m.get(column) {
            flat::member(&mut writer, field, raw);
        }
    }
    let cluster = cluster_of(&m.scalar("_ResourceId"));
    Inner::new(Content::Audit(writer.end())).from(&cluster, &m.scalar("PodName"))
}

/// `/subscriptions/<id>/resourceGroups/<group>/providers/…/managedClusters/<cluster>`: one service writes all of it in
/// capitals, another one in small letters.
fn cluster_of(resource: &str) -> String {
    let (path, name) = resource.rsplit_once('/').unwrap_or(("", resource));
    let path = path.to_ascii_lowercase();
    let parts: Vec<&str> = path.split('/').collect();
    let of = |what: &str| {
        let pair = parts.windows(2).find(|pair| pair[0] == what);
        pair.map_or("", |pair| pair[1])
    };
    let marks = [("cloud", "azure"), ("group", of("resourcegroups")), ("subscription", of("subscriptions"))];
    marked(name, &marks)
}
