//! Jaeger's first API, which its page, Grafana and scripts ask: `/api/…`.

use super::form::{JAEGER, Script};
use super::params;
use super::refusal::Refusal;
use super::reply::Pages;
use super::routes::Ask;
use super::search;
use crate::shelf::Hit;
use crate::sink::{Encoder as _, JaegerJson};
use serde::Serialize;
use std::collections::BTreeSet;

/// What stands around whatever is told.
#[derive(Serialize)]
struct Envelope<T> {
    data: T,
    total: usize,
    limit: usize,
    offset: usize,
    errors: Option<Vec<Problem>>,
}

#[derive(Serialize)]
struct Problem {
    code: u16,
    msg: String,
}

#[derive(Serialize)]
struct Operation<'a> {
    name: &'a str,
    #[serde(rename = "spanKind")]
    kind: &'a str,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Dependency<'a> {
    parent: &'a str,
    child: &'a str,
    call_count: u64,
}

fn envelope<T: Serialize>(data: &[T]) -> Result<Pages, Refusal> {
    to_page(&Envelope { data, total: data.len(), limit: 0, offset: 0, errors: None })
}

/// As JSON, in one page.
pub(super) fn to_page<T: Serialize>(value: &T) -> Result<Pages, Refusal> {
    to_bytes(value).map(Pages::from)
}

/// As JSON.
pub(super) fn to_bytes<T: Serialize>(value: &T) -> Result<Vec<u8>, Refusal> {
    serde_json::to_vec(value).map_err(|error| Refusal::Broken(error.to_string()))
}

/// What is told in the place of an answer.
pub(super) fn error(refusal: &Refusal) -> Vec<u8> {
    let problem = Problem { code: refusal.status().as_u16(), msg: refusal.message().to_owned() };
    let envelope =
        Envelope::<Option<()>> { data: None, total: 0, limit: 0, offset: 0, errors: Some(vec![problem]) };
    serde_json::to_vec(&envelope).unwrap_or_default()
}

pub(super) fn services(ask: &Ask<'_>) -> Result<Pages, Refusal> {
    envelope(&ask.shelf.services())
}

/// Names alone.
pub(super) fn operations_of_service(ask: &Ask<'_>) -> Result<Pages, Refusal> {
    let operations = ask.shelf.operations(ask.id, None);
    let names: BTreeSet<&str> = operations.iter().map(|operation| operation.name.as_str()).collect();
    envelope(&names.into_iter().collect::<Vec<_>>())
}

pub(super) fn operations(ask: &Ask<'_>) -> Result<Pages, Refusal> {
    let missing = || Refusal::Malformed("parameter 'service' is required".to_owned());
    let service = ask.params.get(&["service"]).ok_or_else(missing)?;
    let operations = ask.shelf.operations(service, ask.params.get(&["spanKind"]));
    let operation = operations.iter().map(|one| Operation { name: &one.name, kind: one.kind });
    envelope(&operation.collect::<Vec<_>>())
}

/// Traces that are searched for, or those that `traceID` names.
pub(super) fn search(ask: &Ask<'_>) -> Result<Pages, Refusal> {
    let mut named = Vec::new();
    for text in ask.params.all("traceID") {
        named.push(params::trace_id(text).map_err(Refusal::Malformed)?);
    }
    if !named.is_empty() {
        let hits: Vec<Hit> = named.iter().filter_map(|id| ask.shelf.by_id(*id)).collect();
        let lost = named.iter().filter(|id| ask.shelf.by_id(**id).is_none());
        let problems = lost.map(|id| Problem { code: 404, msg: format!("trace not found: {id}") });
        return traces(ask, &hits, problems.collect());
    }
    let query = search::v1(ask.params)?;
    let found = search::traces(ask, &query)?;
    let told = found.hits.len();
    let is_cut = told < query.limit.min(found.total);
    let msg = || format!("{told} of {} traces: no answer has more", found.total);
    let problem = is_cut.then(|| Problem { code: 413, msg: msg() });
    traces(ask, &found.hits, problem.into_iter().collect())
}

fn traces(ask: &Ask<'_>, hits: &[Hit], mut problems: Vec<Problem>) -> Result<Pages, Refusal> {
    let mut script = script();
    let told = search::tell(ask, hits, &mut script)?;
    if told < hits.len() {
        let msg = format!("{told} of {} traces: the others are too large for one answer", hits.len());
        problems.push(Problem { code: 413, msg });
    }
    Ok(script.end(&end(&problems)))
}

/// A document as an export begins it.
fn script() -> Script<'static> {
    let mut begin = Vec::new();
    JaegerJson.begin(&mut begin);
    Script::new(&JAEGER, &begin)
}

/// As the document ends, with what went wrong.
fn end(problems: &[Problem]) -> Vec<u8> {
    let mut end = Vec::new();
    JaegerJson.end(&mut end);
    match serde_json::to_string(problems) {
        Ok(problems) if problems != "[]" => {
            let end = String::from_utf8_lossy(&end);
            end.replace("\"errors\":null", &format!("\"errors\":{problems}")).into_bytes()
        }
        _ => end,
    }
}

/// One trace: the document that an export of it alone is.
pub(super) fn trace(ask: &Ask<'_>) -> Result<Pages, Refusal> {
    let id = params::trace_id(ask.id).map_err(Refusal::Malformed)?;
    // Jaeger takes them to look at less. The trace is found without.
    for name in ["start", "end"] {
        ask.params.read(&[name], params::micros)?;
    }
    let not_found = Refusal::NotFound("trace not found");
    let hit = ask.shelf.by_id(id).ok_or_else(|| not_found.clone())?;
    let mut script = script();
    script.tell(ask, hit)?.ok_or(not_found)?;
    Ok(script.end(&end(&[])))
}

/// Of all that there is: the page asks for the days before today, and archives are older.
pub(super) fn dependencies(ask: &Ask<'_>) -> Result<Pages, Refusal> {
    for name in ["endTs", "lookback"] {
        ask.params.read(&[name], params::micros)?;
    }
    let dependencies = ask.shelf.dependencies(ask.params.get(&["service"]));
    let dependency = dependencies.iter().map(|one| Dependency {
        parent: &one.parent,
        child: &one.child,
        call_count: one.calls,
    });
    envelope(&dependency.collect::<Vec<_>>())
}
