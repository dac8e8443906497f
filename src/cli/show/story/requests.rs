//! Requests: who asked for what, how it ended, and what it changed.

use super::Teller;
use crate::cli::paint::Role;
use crate::cli::paper::width;
use crate::cli::show::Diff;
use crate::cli::show::alike::merged;
use crate::cli::show::deed;
use crate::cli::show::lines::{self, fate, outcome};
use crate::cli::show::list::lasted;
use crate::cli::words::impersonated;
use crate::plain::counted;
use crate::view::{Span, Status, Value, node_of, text_of};
use std::borrow::Cow;

/// Changes of a write that are shown in short.
const FEW: usize = 3;

/// Columns of a command.
const COMMAND: usize = 40;

impl<'a> Teller<'_, 'a> {
    pub(super) fn requests(&mut self, spans: &[&Span<'a>], depth: usize) {
        let span = spans[0];
        let get = |key| text_of(&span.attributes, key).unwrap_or_default();
        let actor = self.paper.clean(&self.trace.services[span.service].name);
        let actor = match node_of(get("username")) {
            Some(node) => Cow::Owned(format!("{actor} {}", self.paper.clean(node))),
            None => actor,
        };
        let actor = impersonated(actor, &self.paper.clean(get("kelemetry.impersonated_by")));
        let mut what = deed::asked(span);
        if let Some(command) = deed::command(span) {
            let columns = if self.diff == Diff::Full { usize::MAX } else { COMMAND };
            what = format!("{what} \"{}\"", self.paper.cut(&self.paper.clean(&command), columns));
        }
        let end = spans.iter().map(|span| span.end).max().unwrap_or(span.end);
        let many = match spans.len() {
            1 => String::new(),
            n => {
                format!(" {}{n}, over {}", self.paper.glyphs.times, lasted(end.nanos() - span.start.nanos()))
            }
        };
        let room = self.room(depth).saturating_sub(width(&many));
        let (whole, short, message) = match &span.status {
            Status::Error(message) => {
                let [code, reason] = [get("responseCode"), get("error.type")];
                (outcome(code, reason, message), outcome(code, reason, ""), &**message)
            }
            Status::Unset => (fate(span).to_owned(), String::new(), ""),
        };
        let [whole, short] = [whole, short].map(|text| self.paper.clean(&text).into_owned());
        // Why it failed is worth a line where there is no room beside it.
        let is_apart = !short.is_empty()
            && short != whole
            && width(&actor) + width(what.trim_end()) + width(&whole) + 2 > room;
        let outcome = if is_apart { &short } else { &whole };
        let text = lines::request(self.paper, &actor, what.trim_end(), outcome, room) + &many;
        let role = if matches!(span.status, Status::Error(_)) { Role::Old } else { Role::Write };
        self.line(span.start, end, depth, &text, role);
        if is_apart {
            self.under(depth + 1, message, Role::Old);
        }
        if spans.len() == 1 {
            self.inside(span, depth + 1);
        }
        if self.diff == Diff::Full {
            self.callers(spans, depth + 1);
        }
        self.unseen(spans, depth + 1);
        let last = text_of(&spans[spans.len() - 1].attributes, "diff").unwrap_or_default();
        self.changes(&merged(get("diff"), last), depth + 1);
    }

    /// What is told of who asked, of all of them alike.
    fn callers(&mut self, spans: &[&Span<'a>], depth: usize) {
        let mut lines = deed::callers(spans[0]);
        for span in &spans[1..] {
            let others = deed::callers(span);
            lines.retain(|line| others.contains(line));
        }
        for line in lines {
            let line = self.paper.clean(&line).into_owned();
            self.under(depth, &line, Role::Aside);
        }
    }

    /// That what is shown to have changed is not the work of these alone.
    fn unseen(&mut self, spans: &[&Span<'a>], depth: usize) {
        let versions = spans.iter().flat_map(|span| &span.attributes).filter_map(|attribute| {
            let Value::Int(n) = attribute.value else { return None };
            (attribute.key == "kelemetry.diff.unseen_versions").then(|| usize::try_from(n).unwrap_or(0))
        });
        let versions: usize = versions.sum();
        if versions > 0 && self.diff != Diff::None {
            let versions = counted(versions, "version", "versions");
            self.under(depth, &format!("together with {versions} before it that nothing shows"), Role::Doubt);
        }
    }

    /// Where the time of a slow request went, and which webhooks changed it.
    fn inside(&mut self, span: &Span<'a>, depth: usize) {
        let length = |part: &Span<'_>| part.end.nanos() - part.start.nanos();
        let mut parts: Vec<_> = self.children(span).collect();
        let calls = parts.iter().flat_map(|part| self.children(part)).map(|call| &call.attributes);
        let events = span.events.iter().map(|event| &event.attributes);
        let names = calls.chain(events).filter_map(|attributes| text_of(attributes, "webhook"));
        let webhooks = names.collect::<Vec<_>>().join(", ");
        parts.sort_by_key(|part| std::cmp::Reverse(length(part)));
        parts.retain(|part| length(part) >= 1_000_000);
        if !parts.is_empty() {
            let parts = parts.iter().take(FEW).map(|part| format!("{} {}", part.name, lasted(length(part))));
            let text = format!("took {}: {}", lasted(length(span)), parts.collect::<Vec<_>>().join(", "));
            self.under(depth, &text, Role::Doubt);
        }
        if !webhooks.is_empty() {
            self.under(depth, &format!("changed by webhooks: {webhooks}"), Role::Aside);
        }
    }

    pub(super) fn changes(&mut self, diff: &str, depth: usize) {
        let mut lines: Vec<&str> = diff.lines().collect();
        let shown = match self.diff {
            Diff::None => return,
            Diff::Short => lines.len().min(FEW),
            Diff::Full => lines.len(),
        };
        if shown < lines.len() {
            lines.sort_by_key(|line| lines::rank(line));
        }
        for line in &lines[..shown] {
            let text = match self.diff {
                Diff::Full => self.paper.clean(line).into_owned(),
                _ => lines::change(
                    self.paper,
                    &self.paper.clean(line),
                    self.room_under(depth).saturating_sub(2),
                ),
            };
            self.under(depth, &format!("{} {text}", self.paper.glyphs.change), Role::New);
        }
        if lines.len() > shown {
            let more = format!("{} {} more", self.paper.glyphs.cut, lines.len() - shown);
            self.under(depth, &more, Role::Aside);
        }
    }
}
