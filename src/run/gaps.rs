//! What the evidence does not tell, kind by kind.

use super::books::Books;
use super::silences;
use crate::history::{Evidence, Existence, Index, Object, Request};
use crate::report::{Gap, Summary};
use crate::source::Counts;

/// What it is called, what that means, and how many of it there are.
type GapKind = (&'static str, &'static str, fn(&Index, &Books) -> u64);

const GAPS: &[GapKind] = &[
    (
        "unknown writer",
        "versions of objects that something shows, but no logged write is known to have made",
        |index, _| index.tally.unknown_writers,
    ),
    (
        "truncated request",
        "requests of which the log cut something off: bodies, or all behind some byte",
        |index, _| told(index, |request| request.truncated),
    ),
    ("unanswered request", "requests whose answer is not in the log", |index, _| index.tally.unanswered),
    (
        "unknown latency",
        "requests of which the log has one time for both ends: how long they took is not known",
        |index, _| told(index, Request::has_one_time),
    ),
    ("unseen occurrences", "Events that occurred more often than the log shows them written", |index, _| {
        index.tally.event_gaps
    }),
    ("loose Event", "Events that no single object could be found for", |index, _| index.tally.loose_events),
    ("referenced only", "objects that others name, but nothing shows: placeholders", |index, _| {
        objects(index, |o| o.existence == Existence::Referenced && !o.key.name.is_empty())
    }),
    (
        "watch gap",
        "stretches that a recorded watch missed: what a kind's objects were in between is not known",
        |index, _| index.gaps.len() as u64,
    ),
    (
        "kind from the path",
        "objects without a kind of their own: what they are is told by the path of their file alone",
        |_, books| counts(books, |counts| counts.kinds_from_path),
    ),
    (
        "unread time",
        "stamps in a notation that is not known: what they are of is told by its other times, or without one",
        |_, books| counts(books, |counts| counts.unread.stamps),
    ),
    (
        "unknown year",
        "records of logs whose times lack the year, where nothing else has a time: told without one",
        |index, _| index.tally.undated,
    ),
    (
        "no uid",
        "objects without a uid in any evidence: told apart by creates and deletes alone",
        |index, _| objects(index, |o| o.existence == Existence::Seen && o.identity == Evidence::Inferred),
    ),
];

/// Requests that are told and are so.
fn told(index: &Index, is_so: fn(&Request) -> bool) -> u64 {
    index.requests.iter().zip(&index.told).filter(|(request, told)| **told && is_so(request)).count() as u64
}

fn objects(index: &Index, is_so: fn(&Object) -> bool) -> u64 {
    index.objects.iter().filter(|object| is_so(object)).count() as u64
}

/// Of all files.
fn counts(books: &Books, count: fn(&Counts) -> u64) -> u64 {
    books.files.iter().map(|book| count(&book.counts)).sum()
}

/// The kinds of which there is any.
pub(super) fn add_gaps(summary: &mut Summary, index: &Index, books: &Books) {
    let counted = GAPS.iter().map(|&(kind, meaning, count)| (kind, count(index, books), meaning));
    let all: Vec<_> = counted.chain([silences::gap(summary)]).collect();
    for (kind, count, meaning) in all.into_iter().filter(|(_, count, _)| *count > 0) {
        summary.gaps.insert(kind.to_owned(), Gap { count, meaning: meaning.to_owned() });
    }
}
