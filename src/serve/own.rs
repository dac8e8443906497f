//! The page at `/`, and what it asks: `/api/kelemetry/…`.

use super::params;
use super::refusal::Refusal;
use super::reply::{Pages, typed};
use super::routes::Ask;
use super::search;
use super::v1::to_page;
use crate::shelf::{Hit, Summary};
use crate::sink::{Encoder as _, JaegerJson};
use crate::view::{Status, Trace};
use axum::body::Body;
use axum::response::Response;
use hyper::header::{CONTENT_SECURITY_POLICY, HeaderValue};
use rustc_hash::FxHashMap;
use serde::Serialize;

const PAGE: &str = include_str!("page.html");

/// It asks nobody but this server.
const POLICY: &str = "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; img-src data:; \
                      connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'";

/// The page.
pub(super) async fn page() -> Response {
    let mut response = typed(Body::from(PAGE), "text/html; charset=utf-8");
    response.headers_mut().insert(CONTENT_SECURITY_POLICY, HeaderValue::from_static(POLICY));
    response
}

/// What there is. Times are microseconds since 1970.
#[derive(Serialize)]
struct Info {
    version: &'static str,
    traces: usize,
    spans: usize,
    first: Option<i64>,
    last: Option<i64>,
    clusters: Vec<String>,
}

pub(super) fn info(ask: &Ask<'_>) -> Result<Pages, Refusal> {
    let (traces, spans) = ask.shelf.size();
    let range = ask.shelf.range();
    to_page(&Info {
        version: env!("CARGO_PKG_VERSION"),
        traces,
        spans,
        first: range.map(|(first, _)| first.micros()),
        last: range.map(|(_, last)| last.micros()),
        clusters: ask.shelf.clusters(),
    })
}

/// Lines that answer a question, and how many there would be.
#[derive(Serialize)]
struct Lines {
    total: usize,
    traces: Vec<Line>,
}

/// A trace in a line: times and lengths in microseconds.
#[derive(Serialize)]
struct Line {
    id: String,
    service: String,
    name: String,
    object: String,
    /// Of its root.
    cluster: String,
    start: i64,
    duration: i64,
    spans: usize,
    errors: usize,
    objects: usize,
}

/// The question is asked in the words of `/api/traces`.
pub(super) fn search(ask: &Ask<'_>) -> Result<Pages, Refusal> {
    let (total, summaries) = search::lines(ask, &search::v1(ask.params)?)?;
    to_page(&Lines { total, traces: summaries.into_iter().map(line).collect() })
}

fn line(summary: Summary) -> Line {
    let Summary { id, service, name, object, cluster, start, end, spans, errors, objects, .. } = summary;
    let duration = end.micros() - start.micros();
    let id = id.to_string();
    Line { id, service, name, object, cluster, start: start.micros(), duration, spans, errors, objects }
}

/// The spans of a trace, column by column: a hundred thousand of them are a few megabytes.
#[derive(Serialize)]
struct Columns<'a> {
    id: String,
    /// Microseconds since 1970; `starts` count from there.
    first: i64,
    services: Vec<&'a str>,
    names: Vec<&'a str>,
    ids: Vec<String>,
    /// The row of the parent; -1 of none.
    parents: Vec<i64>,
    service: Vec<usize>,
    name: Vec<usize>,
    starts: Vec<i64>,
    durations: Vec<i64>,
    /// 1: an object; 2: it failed.
    flags: Vec<u8>,
    /// The rows of objects in another cluster than the root's, with its name.
    elsewhere: Vec<(usize, &'a str)>,
}

fn hit(ask: &Ask<'_>) -> Result<Hit, Refusal> {
    let id = params::trace_id(ask.id).map_err(Refusal::Malformed)?;
    ask.shelf.by_id(id).ok_or(Refusal::NotFound("trace not found"))
}

/// Names and times of the spans of a trace.
pub(super) fn outline(ask: &Ask<'_>) -> Result<Pages, Refusal> {
    let hit = hit(ask)?;
    match ask.shelf.outline(hit) {
        Some(outline) => columns(&outline),
        None => ask.shelf.trace(hit, columns)?.unwrap_or(Err(Refusal::NotFound("trace not found"))),
    }
}

fn columns(trace: &Trace<'_>) -> Result<Pages, Refusal> {
    let first = trace.spans.iter().map(|span| span.start.micros()).min().unwrap_or(0);
    let rows: FxHashMap<u64, i64> = trace.spans.iter().map(|span| span.id.0).zip(0..).collect();
    let (mut names, mut numbers) = (Vec::new(), FxHashMap::default());
    let name = trace.spans.iter().map(|span| {
        *numbers.entry(&*span.name).or_insert_with(|| {
            names.push(&*span.name);
            names.len() - 1
        })
    });
    let name = name.collect();
    let parent = |span: &crate::view::Span<'_>| span.parent.and_then(|id| rows.get(&id.0).copied());
    let flags = |span: &crate::view::Span<'_>| {
        u8::from(span.is_object()) + 2 * u8::from(matches!(span.status, Status::Error(_)))
    };
    let home = trace.spans.first().map_or("", |root| trace.cluster_of(root));
    let objects = trace.spans.iter().enumerate().filter(|(_, span)| span.is_object());
    let elsewhere = objects.map(|(at, span)| (at, trace.cluster_of(span)));
    let elsewhere = elsewhere.filter(|(_, cluster)| *cluster != home).collect();
    to_page(&Columns {
        id: trace.id.to_string(),
        first,
        services: trace.services.iter().map(|service| &*service.name).collect(),
        names,
        ids: trace.spans.iter().map(|span| span.id.to_string()).collect(),
        parents: trace.spans.iter().map(|span| parent(span).unwrap_or(-1)).collect(),
        service: trace.spans.iter().map(|span| span.service).collect(),
        name,
        starts: trace.spans.iter().map(|span| span.start.micros() - first).collect(),
        durations: trace.spans.iter().map(|span| span.end.micros() - span.start.micros()).collect(),
        flags: trace.spans.iter().map(flags).collect(),
        elsewhere,
    })
}

/// All that is told of one object of a trace, by the id of any of its spans: a trace of it alone, as Jaeger JSON.
pub(super) fn object(ask: &Ask<'_>) -> Result<Pages, Refusal> {
    let hit = hit(ask)?;
    let wrong = || Refusal::Malformed(format!("`{}` is no id of a span", ask.second));
    let span = u64::from_str_radix(ask.second, 16).map_err(|_| wrong())?;
    let document = |trace: &Trace<'_>| {
        let mut out = Vec::new();
        JaegerJson.begin(&mut out);
        JaegerJson.trace(trace, &mut out);
        JaegerJson.end(&mut out);
        Pages::from(out)
    };
    ask.shelf.object(hit, span, document)?.ok_or(Refusal::NotFound("span not found"))
}
