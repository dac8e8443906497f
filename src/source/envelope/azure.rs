//! Azure Monitor: blobs, event hubs, Log Analytics. The event is a string in `properties.log` or `log_s`, or
//! parted into columns.

use super::aws::is_firehose;
use super::flat;
use super::members::{Members, Writer, string};
use super::parted;
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

/// What tells records of Azure from those of others that hold theirs under the same key, such as Dynatrace.
const AZURE: &[&str] = &["\"category\"", "\"resourceId\"", "\"operationName\"", "\"properties\""];

pub(super) fn peel(m: &Members<'_>) -> Option<Peeled> {
    if m.has("AuditId") && m.has("Stage") && (m.has("Verb") || m.has("RequestUri")) {
        return peeled("aks-audit-table", [columns(m)]);
    }
    if let Some(event) = parted::kube_events(m) {
        let resource = [m.scalar("_ResourceId"), m.scalar("ClusterId")].into_iter().find(|id| !id.is_empty());
        return peeled("aks-events-table", [event.from(&cluster_of(&resource.unwrap_or_default()), "")]);
    }
    if let Some(raw) = m.get("log_s") {
        return peeled("azure-diagnostics", [line(raw, m, &m.scalar("pod_s"))]);
    }
    if let Some(records) = m.array("records").filter(|_| !m.has("kind") && !is_firehose(m)) {
        let is_azure = |record: &str| AZURE.iter().any(|key| record.contains(key));
        let name = if records.iter().all(|record| is_azure(record)) { "azure-records" } else { "records" };
        return peeled(name, records.into_iter().map(Inner::of));
    }
    if let Some(tables) = m.array("tables").filter(|tables| tables.iter().all(|t| t.contains("columns"))) {
        let tables = tables.into_iter().filter_map(Members::of);
        return peeled("log-analytics", tables.flat_map(|table| table.rows("columns", "rows")));
    }
    if let Some(frames) = kusto(m) {
        return peeled("kusto", frames);
    }
    if m.has(DEFENDER) && m.has("AzureResourceId") {
        return defender(m);
    }
    let named = ["category", "resourceId", "operationName"].iter().any(|key| m.has(key));
    let raw = m.get("properties").filter(|_| named)?;
    let parsed = string(raw);
    let properties = Members::of(parsed.as_deref().unwrap_or(raw)).unwrap_or_default();
    let inner = match properties.get("log") {
        Some(log) => line(log, m, &properties.scalar("pod")),
        None if properties.has(DEFENDER) => return defender(&properties),
        None => {
            Inner::new(Content::Foreign(format!("a record of category {} without log", m.scalar("category"))))
        }
    };
    peeled("azure-monitor", [inner])
}

/// In a row of CloudAuditEvents, of Microsoft Defender, the column that is the audit event.
const DEFENDER: &str = "RawEventData";

fn defender(m: &Members<'_>) -> Option<Peeled> {
    let inner = Inner::of(m.get(DEFENDER)?).from(&cluster_of(&m.scalar("AzureResourceId")), "");
    peeled("defender", [inner.at(&m.scalar("Timestamp"))])
}

/// What Azure Data Explorer answers: tables, in version 1 all in one object, in version 2 a frame each. Those about the
/// query itself are nothing.
fn kusto(m: &Members<'_>) -> Option<Vec<Inner>> {
    if m.has("FrameType") {
        let is_result = m.scalar("TableKind") == "PrimaryResult";
        // The columns of a fragment stand in the frame before it.
        let is_apart = m.has("Rows") && !m.has("Columns");
        return Some(match () {
            () if is_apart => vec![Inner::foreign("a fragment of a table: ask without progressive frames")],
            () if is_result => m.rows("Columns", "Rows"),
            () if m.get("HasErrors") == Some("true") => {
                vec![Inner::foreign("the query ended with an error: rows may be missing")]
            }
            () => Vec::new(),
        });
    }
    let tables: Option<Vec<_>> = m.array("Tables")?.into_iter().map(Members::of).collect();
    let tables = tables.filter(|tables| tables.iter().all(|table| table.has("Columns")))?;
    let results = tables.iter().filter(|table| !is_about_query(&table.names("Columns")));
    Some(results.flat_map(|table| table.rows("Columns", "Rows")).collect())
}

/// Whether a table is one of those that version 1 adds to each answer: properties, status, contents.
fn is_about_query(columns: &[String]) -> bool {
    columns == ["Value"] || columns.iter().any(|name| ["StatusDescription", "PrettyName"].contains(&&**name))
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
        } else if let Some(time) = in_zone(m, column) {
            writer.text(field, &time);
        }
    }
    let cluster = cluster_of(&m.scalar("_ResourceId"));
    let inner = Inner::new(Content::Audit(writer.end())).from(&cluster, &m.scalar("PodName"));
    inner.at(&in_zone(m, "TimeGenerated").unwrap_or_else(|| m.scalar("TimeGenerated")))
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

/// A time of a column whose name ends in its zone, as in the portal's tables: `TimeGenerated [UTC]`. In another zone than
/// UTC it is a text that is read as none.
fn in_zone(m: &Members<'_>, column: &str) -> Option<String> {
    let (key, zone) = m.iter().find_map(|(key, _)| {
        let zone = key.strip_prefix(column)?.strip_prefix(" [")?.strip_suffix(']')?;
        Some((key, zone))
    })?;
    let time = m.scalar(key);
    Some(if zone == "UTC" || time.is_empty() { time } else { format!("{time} [{zone}]") })
}
