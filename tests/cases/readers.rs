//! What every run owes its readers, whatever the lesson.

use super::lesson::Run;
use serde_json::Value;
use std::collections::HashSet;

/// The longest line of OTLP JSON: half of what the collector's file receiver reads by default.
const LONGEST_LINE: usize = 512 * 1024;

/// Checks that the ledger closes and the outputs can be read, or that nothing was written.
pub(crate) fn check(run: &Run) -> Result<(), String> {
    match run.status {
        Some(0 | 1) => {}
        Some(2) if run.jaeger.is_none() && run.otlp.is_none() => return Ok(()),
        Some(2) => return Err("status 2 says that nothing was written, but there is an output".into()),
        other => return Err(format!("ended with {other:?}\n{}", run.told.join("\n"))),
    }
    let summary = run.summary.as_ref().ok_or("no summary was printed")?;
    if summary["ledger"]["closes"] != true {
        return Err(format!("the ledger does not close: {}", summary["ledger"]));
    }
    if (summary["ledger"]["rejected"] == 0) != (run.status == Some(0)) {
        return Err(format!("status {:?} with {} rejected", run.status, summary["ledger"]["rejected"]));
    }
    let written = (summary["traces"].as_u64().unwrap_or(0), summary["spans"].as_u64().unwrap_or(0));
    if let Some(bytes) = &run.jaeger {
        same("Jaeger", jaeger(bytes).map_err(|what| format!("Jaeger output: {what}"))?, written)?;
    }
    if let Some(bytes) = &run.otlp {
        let spans = otlp(bytes).map_err(|what| format!("OTLP output: {what}"))?;
        same("OTLP", (written.0, spans), written)?;
    }
    Ok(())
}

fn same(format: &str, found: (u64, u64), told: (u64, u64)) -> Result<(), String> {
    if found == told {
        return Ok(());
    }
    Err(format!("{format} output has {found:?} traces and spans, the summary says {told:?}"))
}

/// Counts traces and spans of Jaeger JSON, and checks what Jaeger's page stumbles over in silence.
fn jaeger(bytes: &[u8]) -> Result<(u64, u64), String> {
    let file: Value = serde_json::from_slice(bytes).map_err(|error| error.to_string())?;
    let traces = file["data"].as_array().ok_or("no `data`")?;
    let (mut count, mut trace_ids) = (0, HashSet::new());
    for trace in traces {
        let trace_id = trace["traceID"].as_str().filter(|id| is_id(id, 32)).ok_or("a bad traceID")?;
        if !trace_ids.insert(trace_id) {
            return Err(format!("trace {trace_id} twice"));
        }
        let spans =
            trace["spans"].as_array().filter(|spans| !spans.is_empty()).ok_or("a trace without spans")?;
        let ids: HashSet<&str> = spans.iter().filter_map(|span| span["spanID"].as_str()).collect();
        if ids.len() != spans.len() {
            return Err(format!("trace {trace_id} has a span id twice"));
        }
        let mut roots = 0;
        for span in spans {
            roots += u32::from(jaeger_span(span, trace_id, &ids, &trace["processes"])?);
        }
        if roots != 1 {
            return Err(format!("trace {trace_id} has {roots} roots"));
        }
        count += spans.len() as u64;
    }
    Ok((traces.len() as u64, count))
}

/// Whether the span is a root.
fn jaeger_span(span: &Value, trace_id: &str, ids: &HashSet<&str>, processes: &Value) -> Result<bool, String> {
    let complain = |what: &str| Err(format!("{what} in span {span}"));
    if span["traceID"] != trace_id || !span["spanID"].as_str().is_some_and(|id| is_id(id, 16)) {
        return complain("bad ids");
    }
    let (start, duration) = (span["startTime"].as_u64(), span["duration"].as_u64());
    if start.unwrap_or(0) == 0 || duration.is_none() {
        return complain("bad times");
    }
    if !span["processID"].as_str().is_some_and(|id| processes[id]["serviceName"].is_string()) {
        return complain("an unknown process");
    }
    let error = span["tags"].as_array().into_iter().flatten().find(|tag| tag["key"] == "error");
    if error.is_some_and(|tag| !tag["value"].is_boolean()) {
        return complain("an `error` that is no truth value");
    }
    let references: Vec<&Value> = span["references"].as_array().into_iter().flatten().collect();
    let parent = references.iter().position(|r| r["refType"] == "CHILD_OF" && r["traceID"] == trace_id);
    match parent {
        None => Ok(true),
        Some(0) if references[0]["spanID"].as_str().is_some_and(|id| ids.contains(id)) => Ok(false),
        Some(0) => complain("a parent that is not there"),
        Some(_) => complain("a parent that is not the first reference"),
    }
}

/// Counts the spans of OTLP JSON lines, and checks what Jaeger stumbles over once it has them.
fn otlp(bytes: &[u8]) -> Result<u64, String> {
    let mut count = 0;
    for line in bytes.split(|b| *b == b'\n').filter(|line| !line.is_empty()) {
        if line.len() > LONGEST_LINE {
            return Err(format!("a line of {} bytes", line.len()));
        }
        let document: Value = serde_json::from_slice(line).map_err(|error| error.to_string())?;
        let resources = document["resourceSpans"].as_array().ok_or("a line without resourceSpans")?;
        for span in resources.iter().flat_map(|r| list(&r["scopeSpans"])).flat_map(|s| list(&s["spans"])) {
            let ids = [(&span["traceId"], 32), (&span["spanId"], 16)];
            if !ids.iter().all(|(id, digits)| id.as_str().is_some_and(|id| is_id(id, *digits))) {
                return Err(format!("bad ids in span {span}"));
            }
            let time = |key: &str| span[key].as_str().and_then(|text| text.parse::<u64>().ok());
            if time("startTimeUnixNano").is_none_or(|start| time("endTimeUnixNano") <= Some(start)) {
                return Err(format!("no duration in span {span}"));
            }
            let is_root = span["parentSpanId"].is_null();
            if is_root && list(&span["links"]).any(|link| link["traceId"] == span["traceId"]) {
                return Err(format!("a root that its page hangs below a descendant: {span}"));
            }
            count += 1;
        }
    }
    Ok(count)
}

fn list(value: &Value) -> impl Iterator<Item = &Value> {
    value.as_array().into_iter().flatten()
}

/// Lower-case hexadecimal of full width, not all zero.
fn is_id(text: &str, digits: usize) -> bool {
    text.len() == digits
        && text.bytes().all(|b| b.is_ascii_digit() || (b'a'..=b'f').contains(&b))
        && text.bytes().any(|b| b != b'0')
}
