//! Searches: what clients ask, and the traces that they are told.

use super::form::Script;
use super::params::{self, Malformed, Params};
use super::refusal::Refusal;
use super::routes::Ask;
use crate::shelf::{Found, Hit, Query, Summary};

/// What clients get that name no number, as of Jaeger.
pub(super) const USUAL: usize = 100;

/// More traces are told to nobody.
pub(super) const MOST: usize = 1_500;

/// More lines of a list are told to nobody.
const MOST_LINES: usize = 20_000;

/// In answers to searches traces have all that they have until together they have so many spans; those behind are told
/// in outline.
const WHOLE_SPANS: usize = 5_000;

/// An answer to a search ends behind the trace with which it has so many bytes.
pub(super) const BYTES: usize = 32 * 1024 * 1024;

/// From so many bytes on, what comes next is another page of an answer.
pub(super) const PAGE: usize = 512 * 1024;

/// What a search asks, in the words of the first API or of the page.
pub(super) fn v1(params: &Params) -> Result<Query, Malformed> {
    let query = Query {
        service: params.get(&["service"]).map(str::to_owned),
        operation: params.get(&["operation"]).filter(|name| *name != "all").map(str::to_owned),
        tags: params.tags(&["tags"])?,
        start: params.read(&["start"], params::micros)?,
        end: params.read(&["end"], params::micros)?,
        min_duration: params.read(&["minDuration"], params::duration)?,
        max_duration: longest(params, &["maxDuration"])?,
        limit: params.read(&["limit"], params::count)?.unwrap_or(USUAL),
    };
    check_durations(query, "'maxDuration' should be greater than 'minDuration'")
}

/// What a search asks in the words of the third API.
pub(super) fn v3(params: &Params) -> Result<Query, Malformed> {
    let required = || Malformed("query.startTimeMin and query.startTimeMax are required".to_owned());
    let start = params.read(&["query.startTimeMin", "query.start_time_min"], params::instant)?;
    let end = params.read(&["query.startTimeMax", "query.start_time_max"], params::instant)?;
    let (start, end) = (start.ok_or_else(required)?, end.ok_or_else(required)?);
    if start >= end {
        return Err(Malformed("query.startTimeMin must be before query.startTimeMax".to_owned()));
    }
    if params.get(&["query.filter"]).is_some() {
        return Err(Malformed("query.filter is not supported: ask by query.attributes".to_owned()));
    }
    let limit = ["query.searchDepth", "query.search_depth", "query.num_traces"];
    let query = Query {
        service: params.get(&["query.serviceName", "query.service_name"]).map(str::to_owned),
        operation: params.get(&["query.operationName", "query.operation_name"]).map(str::to_owned),
        tags: params.tags(&["query.attributes"])?,
        start: Some(start),
        end: Some(end),
        min_duration: params.read(&["query.durationMin", "query.duration_min"], params::duration)?,
        max_duration: longest(params, &["query.durationMax", "query.duration_max"])?,
        limit: params.read(&limit, params::count)?.unwrap_or(USUAL),
    };
    check_durations(query, "query.durationMin is more than query.durationMax")
}

/// How long traces may be, in nanoseconds. Zero is no bound, as to Jaeger.
fn longest(params: &Params, names: &[&str]) -> Result<Option<i64>, Malformed> {
    Ok(params.read(names, params::duration)?.filter(|nanos| *nanos > 0))
}

pub(super) fn check_durations(query: Query, wrong: &str) -> Result<Query, Malformed> {
    match (query.min_duration, query.max_duration) {
        (Some(min), Some(max)) if min > max => Err(Malformed(wrong.to_owned())),
        _ => Ok(query),
    }
}

/// The traces that answer a question in numbers, and how many there are.
pub(super) fn lines(ask: &Ask<'_>, query: &Query) -> Result<(usize, Vec<Summary>), Refusal> {
    let found = many(ask, query)?;
    let summaries = ask.shelf.summaries(&found.hits, || ask.deadline.check().is_err())?;
    Ok((found.total, summaries.ok_or(Refusal::Late)?))
}

/// As many traces that answer a question as lists may hold.
pub(super) fn many(ask: &Ask<'_>, query: &Query) -> Result<Found, Refusal> {
    find(ask, query, MOST_LINES)
}

/// The traces that answer a question.
pub(super) fn traces(ask: &Ask<'_>, query: &Query) -> Result<Found, Refusal> {
    find(ask, query, MOST)
}

fn find(ask: &Ask<'_>, query: &Query, most: usize) -> Result<Found, Refusal> {
    let query = Query { limit: query.limit.min(most), ..query.clone() };
    ask.shelf.find(&query, || ask.deadline.check().is_err()).ok_or(Refusal::Late)
}

/// Tells traces one after the other. Returns how many were told before there was too much of them.
pub(super) fn tell(ask: &Ask<'_>, hits: &[Hit], script: &mut Script<'_>) -> Result<usize, Refusal> {
    let (mut left, mut told) = (WHOLE_SPANS, 0);
    for hit in hits {
        ask.deadline.check()?;
        if script.bytes() > BYTES {
            break;
        }
        let is_long = ask.shelf.spans(*hit).is_some_and(|spans| spans > left);
        match is_long.then(|| ask.shelf.outline(*hit)).flatten() {
            Some(outline) => script.add(&outline),
            None => left = left.saturating_sub(script.tell(ask, *hit)?.unwrap_or(0)),
        }
        told += 1;
    }
    Ok(told)
}
