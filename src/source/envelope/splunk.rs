//! Splunk: exported results, rows of a CSV, and events on their way to the HTTP collector.

use super::members::Members;
use super::{Inner, Peeled, peeled};

pub(super) fn peel(m: &Members<'_>) -> Option<Peeled> {
    if let Some(result) = m.object("result").filter(|result| result.has("_raw")) {
        return peeled("splunk", [raw(&result)]);
    }
    let is_answer = |rows: &[&str]| !rows.is_empty() || m.has("preview") || m.has("init_offset");
    let has_raw = |rows: &Vec<&str>| is_answer(rows) && rows.iter().all(|row| row.contains("\"_raw\""));
    if let Some(results) = m.array("results").filter(has_raw) {
        return peeled("splunk", results.into_iter().filter_map(Members::of).map(|row| raw(&row)));
    }
    let names_raw = |fields: &str| fields.contains("\"_raw\"");
    if m.has("rows") && m.get("fields").is_some_and(names_raw) {
        return peeled("splunk", m.rows("fields", "rows"));
    }
    if m.has("columns") && m.get("fields").is_some_and(names_raw) {
        return peeled("splunk", m.rows_of_columns("fields", "columns"));
    }
    if m.has("_raw") {
        return peeled("splunk", [raw(m)]);
    }
    let is_hec = ["sourcetype", "source", "index", "host", "time"].iter().any(|key| m.has(key));
    let event = m.get("event").filter(|_| is_hec && !m.has("verb"))?;
    let cluster = m.object("fields").unwrap_or_default().cluster();
    peeled("splunk-hec", [Inner::of(event).from(&cluster, &m.scalar("host")).at(&m.scalar("time"))])
}

fn raw(m: &Members<'_>) -> Inner {
    let line = m.get("_raw").map_or_else(|| Inner::foreign("a result without _raw"), Inner::of);
    line.from(&m.cluster(), &m.scalar("host")).at(&m.scalar("_time"))
}
