//! Jaeger's third API, which its page asks since 2.15: `/api/v3/…`.

use super::form::{OTLP, Script};
use super::params;
use super::refusal::Refusal;
use super::reply::Pages;
use super::routes::Ask;
use super::search;
use super::v1::to_page;
use crate::shelf::Summary;
use serde::Serialize;

#[derive(Serialize)]
struct Services {
    services: Vec<String>,
}

#[derive(Serialize)]
struct Operations<'a> {
    operations: Vec<Operation<'a>>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Operation<'a> {
    name: &'a str,
    span_kind: &'a str,
}

#[derive(Serialize)]
struct Summaries {
    summaries: Vec<Line>,
}

/// Times are decimal texts: numbers of JavaScript would not hold them.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Line {
    trace_id: String,
    root_service_name: String,
    root_operation_name: String,
    min_start_time_unix_nano: String,
    max_end_time_unix_nano: String,
    span_count: usize,
    error_span_count: usize,
    orphan_span_count: usize,
    services: Vec<Service>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Service {
    name: String,
    span_count: usize,
    error_span_count: usize,
}

#[derive(Serialize)]
struct Error<'a> {
    error: Details<'a>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Details<'a> {
    http_code: u16,
    message: &'a str,
}

/// What is told in the place of an answer.
pub(super) fn error(refusal: &Refusal) -> Vec<u8> {
    let error = Details { http_code: refusal.status().as_u16(), message: refusal.message() };
    serde_json::to_vec(&Error { error }).unwrap_or_default()
}

pub(super) fn services(ask: &Ask<'_>) -> Result<Pages, Refusal> {
    to_page(&Services { services: ask.shelf.services() })
}

pub(super) fn operations(ask: &Ask<'_>) -> Result<Pages, Refusal> {
    let service = ask.params.get(&["service"]).unwrap_or_default();
    let operations = ask.shelf.operations(service, ask.params.get(&["spanKind", "span_kind"]));
    let operations = operations.iter().map(|one| Operation {
        name: &one.name,
        span_kind: if one.kind.is_empty() { "internal" } else { one.kind },
    });
    to_page(&Operations { operations: operations.collect() })
}

pub(super) fn summaries(ask: &Ask<'_>) -> Result<Pages, Refusal> {
    let query = search::v3(ask.params)?;
    let (_, summaries) = search::lines(ask, &query)?;
    to_page(&Summaries { summaries: summaries.into_iter().map(line).collect() })
}

fn line(summary: Summary) -> Line {
    let service = |service: crate::shelf::ServiceSummary| Service {
        name: service.name,
        span_count: service.spans,
        error_span_count: service.errors,
    };
    Line {
        trace_id: summary.id.to_string(),
        root_service_name: summary.service,
        root_operation_name: summary.name,
        min_start_time_unix_nano: summary.start.nanos().max(0).to_string(),
        max_end_time_unix_nano: summary.end.nanos().max(0).to_string(),
        span_count: summary.spans,
        error_span_count: summary.errors,
        orphan_span_count: 0,
        services: summary.services.into_iter().map(service).collect(),
    }
}

const BEGIN: &[u8] = b"{\"result\":{\"resourceSpans\":[";
const END: &[u8] = b"]}}";

/// Traces that are searched for, in one document.
pub(super) fn search(ask: &Ask<'_>) -> Result<Pages, Refusal> {
    let query = search::v3(ask.params)?;
    let hits = search::traces(ask, &query)?.hits;
    let mut script = Script::new(&OTLP, BEGIN);
    let told = search::tell(ask, &hits, &mut script)?;
    if told < hits.len() {
        // Nothing in this form could say that some are missing.
        return Err(Refusal::TooMuch);
    }
    if script.is_empty() {
        return Err(Refusal::NotFound("No traces found"));
    }
    Ok(script.end(END))
}

/// One trace.
pub(super) fn trace(ask: &Ask<'_>) -> Result<Pages, Refusal> {
    let id = params::trace_id(ask.id)
        .map_err(|why| Refusal::Malformed(format!("malformed parameter trace_id: {why}")))?;
    for names in [["startTime", "start_time"], ["endTime", "end_time"]] {
        ask.params.read(&names, params::instant)?;
    }
    let not_found = Refusal::NotFound("No traces found");
    let hit = ask.shelf.by_id(id).ok_or_else(|| not_found.clone())?;
    let mut script = Script::new(&OTLP, BEGIN);
    script.tell(ask, hit)?.ok_or(not_found)?;
    Ok(script.end(END))
}
