//! What happened on several objects, one line each, oldest first: requests, Events, and what the log lacks.

mod json;
mod row;
mod text;

pub(super) use row::{Form, Row};
pub(super) use text::Style;

use crate::history::Silence;
use crate::model::Timestamp;
use crate::run::{Filter, is_path_in};
use crate::view::changed_path;
use row::Kind;

/// Which rows are shown, of those that the options left.
pub(super) struct Scope {
    /// Only what failed, and warnings.
    failed: bool,
    /// Fields that must have changed.
    contains: Vec<String>,
    /// Users, verbs, codes … are asked for, which requests alone have.
    is_about_requests: bool,
}

impl Scope {
    pub(super) fn new(filter: &Filter, failed: bool) -> Self {
        // What changed a field may as well be a write that the log lacks.
        let is_about_requests = Filter { contains: Vec::new(), ..filter.clone() }.is_about_requests();
        Self { failed, contains: filter.contains.clone(), is_about_requests }
    }

    /// Whether a row fits; requests have been chosen before, and nobody who is asked for by name made an Event.
    pub(super) fn keeps(&self, row: &Row) -> bool {
        let is_in = |line: &str| self.contains.iter().any(|wanted| is_path_in(changed_path(line), wanted));
        let fits = match row.kind {
            Kind::Request | Kind::Silence => true,
            _ if self.is_about_requests => false,
            _ if self.contains.is_empty() => true,
            Kind::Unseen => row.paths.lines().any(is_in),
            _ => false,
        };
        fits && (!self.failed || row.failure.is_some() || row.is_warning || row.kind == Kind::Silence)
    }
}

/// The rows in their order: at the same time what was asked for stands before what was said of it. Silences of API
/// servers that lie between them are rows as well.
pub(super) fn ordered(mut rows: Vec<Row>, silences: &[Silence]) -> Vec<Row> {
    let time = |row: &Row| row.time;
    let range = rows.iter().map(time).min().zip(rows.iter().map(time).max());
    let is_between = |silence: &&Silence| {
        range.is_some_and(|(first, last): (Timestamp, Timestamp)| {
            silence.since <= last && silence.until >= first
        })
    };
    rows.extend(silences.iter().filter(is_between).map(Row::of_silence));
    rows.sort_by_key(|row| (row.time, row.kind));
    rows
}

/// As text.
pub(super) fn text(rows: &[Row], style: &Style<'_>) -> String {
    text::sheet(rows, style)
}

/// One array with an element for each, a line each.
pub(super) fn json(rows: &[Row], limit: Option<usize>) -> String {
    json::array(&rows[..rows.len().min(limit.unwrap_or(usize::MAX))])
}
