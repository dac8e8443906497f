//! One trace: a line for each object, request and Event, times on the left, bars on the right.

use super::Diff;
use super::alike::merged;
use super::entries::{Entry, entries};
use super::lines::{self, object_name, outcome};
use super::list::{lasted, offset};
use super::paper::{Paper, width};
use super::root;
use super::siblings::Siblings;
use crate::ask::Wanted;
use crate::cli::paint::Role;
use crate::model::Timestamp;
use crate::plain::counted;
use crate::view::{Span, SpanEvent, SpanRole, Status, Trace, Value, text_of};
use std::collections::HashMap;

/// Changes of a write that are shown in short.
const FEW: usize = 3;

/// The trace as text; `asked`: the object that was asked for.
pub(super) fn tell(trace: &Trace<'_>, paper: &Paper, diff: Diff, asked: Option<&Wanted>) -> String {
    let start = trace.spans.iter().map(|span| span.start).min().unwrap_or(root(trace).start);
    let end = trace.spans.iter().map(|span| span.end).max().unwrap_or(root(trace).end);
    let dated = paper.width >= 110;
    // What happened needs the room more than when.
    let axis = match paper.width {
        width if width < 80 => width / 5,
        width if width < 160 => width / 4,
        width => width * 2 / 5,
    };
    let offsets = offset(end.nanos() - start.nanos()).len().max(9) + 1;
    let times = if dated { 13 + offsets } else { offsets };
    let label = paper.width.saturating_sub(times + axis + 2);
    let mut teller = Teller {
        trace,
        paper,
        diff,
        start,
        end,
        axis,
        label,
        times,
        dated,
        below: HashMap::new(),
        out: String::new(),
    };
    teller.heading();
    teller.body(asked);
    teller.out
}

struct Teller<'t, 'a> {
    trace: &'t Trace<'a>,
    paper: &'t Paper,
    diff: Diff,
    start: Timestamp,
    end: Timestamp,
    /// Columns of the bars.
    axis: usize,
    /// Columns of what happened.
    label: usize,
    /// Columns of when.
    times: usize,
    /// Whether there is room for the time of day.
    dated: bool,
    /// Spans by the id of what they hang below.
    below: HashMap<u64, Vec<&'t Span<'a>>>,
    out: String,
}

/// What is told next.
enum Step<'t, 'a> {
    /// An object, and behind it those to which the same happened.
    Object(Vec<&'t Span<'a>>),
    /// The latter.
    More(Vec<&'t Span<'a>>),
}

impl<'t, 'a> Teller<'t, 'a> {
    fn heading(&mut self) {
        let trace = self.trace;
        let requests = trace.spans.iter().filter(|span| span.role == SpanRole::Request).count();
        let objects = trace.spans.iter().filter(|span| span.is_object()).count();
        let failed = trace.spans.iter().filter(|span| matches!(span.status, Status::Error(_))).count();
        let name = object_name(root(trace));
        let name = self.paper.cut_front(&self.paper.clean(&name), self.paper.width, &['/']);
        let (start, end) = (self.start.clock(3), self.end.clock(3));
        let is_same_day = start.get(..10) == end.get(..10) && end.len() > 11;
        self.out += &(self.paper.paint.text(Role::Heading, name) + "\n");
        let dash = if self.paper.glyphs.is_ascii { "-" } else { "–" };
        let lines = [
            format!("trace {}", trace.id),
            format!(
                "{} {dash} {} UTC, {}",
                start,
                // The day is told once.
                if is_same_day { &end[11..] } else { &*end },
                lasted(self.end.nanos() - self.start.nanos())
            ),
            format!(
                "{}, {}, {failed} failed",
                counted(objects, "object", "objects"),
                counted(requests, "request", "requests")
            ),
        ];
        for line in lines {
            self.out += &(self.paper.cut(&line, self.paper.width) + "\n");
        }
        let times = format!("{:times$}", if self.dated { "UTC" } else { "" }, times = self.times);
        let last = format!("+{}", lasted(self.end.nanos() - self.start.nanos()));
        let scale = format!("+0{last:>width$}", width = self.axis.saturating_sub(2));
        let line = format!("{times}{:label$}  {scale}", "", label = self.label);
        self.out += &(self.paper.paint.text(Role::Aside, line.trim_end()) + "\n");
    }

    fn body(&mut self, asked: Option<&Wanted>) {
        for span in &self.trace.spans {
            self.below.entry(span.parent.map_or(0, |parent| parent.0)).or_default().push(span);
        }
        let siblings = (self.diff != Diff::Full).then(|| Siblings::of(self.trace, &self.below, asked));
        // A stack instead of recursion: a chain of owners may be deep.
        let mut stack = vec![(Step::Object(vec![root(self.trace)]), 0)];
        while let Some((step, depth)) = stack.pop() {
            let mut alike = match step {
                Step::Object(alike) => alike,
                Step::More(others) => {
                    self.more(&others, depth);
                    continue;
                }
            };
            let object = alike.remove(0);
            if !alike.is_empty() {
                stack.push((Step::More(alike), depth));
            }
            self.object(object, depth);
            let (objects, others): (Vec<_>, Vec<_>) =
                self.children(object).partition(|span| span.is_object());
            self.entries(object, others, depth + 1);
            let groups = match &siblings {
                Some(siblings) => siblings.groups(objects),
                None => objects.into_iter().map(|span| vec![span]).collect(),
            };
            stack.extend(groups.into_iter().rev().map(|group| (Step::Object(group), depth + 1)));
        }
    }

    /// Objects to which the same happened as to the one before.
    fn more(&mut self, objects: &[&'t Span<'a>], depth: usize) {
        let text = |span: &Span<'_>, key| text_of(&span.attributes, key).unwrap_or_default().to_owned();
        let start = objects.iter().map(|span| span.start).min().unwrap_or(self.start);
        let end = objects.iter().map(|span| span.end).max().unwrap_or(self.end);
        let (glyph, kind) = (self.paper.glyphs.object, text(objects[0], "resource"));
        let line = format!("{glyph} {} more {kind} with the same story", objects.len());
        self.line(start, end, depth, &line, Role::Heading);
        let names: Vec<String> = objects.iter().map(|span| text(span, "name")).collect();
        self.under(depth + 1, &names.join(" "), Role::Aside);
    }

    fn children(&self, span: &Span<'_>) -> impl Iterator<Item = &'t Span<'a>> + use<'_, 't, 'a> {
        self.below.get(&span.id.0).into_iter().flatten().copied()
    }

    fn object(&mut self, span: &Span<'_>, depth: usize) {
        let mut text = String::new();
        for (key, words) in [
            ("kelemetry.object.deleted", "deleted"),
            ("kelemetry.object.created_before", "created before"),
            ("kelemetry.object.gone", "gone"),
        ] {
            if span.attributes.iter().any(|attribute| attribute.key == key) {
                text += &format!(" ({words})");
            }
        }
        match text_of(&span.attributes, "kelemetry.object.existence") {
            Some("referenced") => text += " (only named)",
            Some("never") => text += " (never existed)",
            _ => {}
        }
        let room = self.room(depth).saturating_sub(2 + width(&text));
        let name = lines::object(self.paper, &self.paper.clean(&object_name(span)), room);
        self.line(
            span.start,
            span.end,
            depth,
            &format!("{} {name}{text}", self.paper.glyphs.object),
            Role::Heading,
        );
    }

    fn entries(&mut self, object: &'t Span<'a>, spans: Vec<&'t Span<'a>>, depth: usize) {
        let entries = entries(object, spans, self.diff != Diff::Full);
        let mut last: Option<Timestamp> = None;
        for entry in entries {
            if let Some(last) = last {
                self.gap(last, entry.time(), depth);
            }
            last = last.max(Some(entry.end()));
            match entry {
                Entry::Requests(spans) => self.requests(&spans, depth),
                Entry::Record(span) => self.records(span, depth),
                Entry::Event(event) => self.event(event, depth),
            }
        }
    }

    /// Nothing for more than a tenth of all the time.
    fn gap(&mut self, from: Timestamp, to: Timestamp, depth: usize) {
        let (gap, all) = (to.nanos() - from.nanos(), self.end.nanos() - self.start.nanos());
        if gap > all / 10 && gap >= 1_000_000_000 {
            let text = format!("{} nothing for {}", self.paper.glyphs.cut, lasted(gap));
            self.under(depth, &text, Role::Aside);
        }
    }

    fn requests(&mut self, spans: &[&Span<'a>], depth: usize) {
        let span = spans[0];
        let actor = &self.trace.services[span.service].name;
        let get = |key| text_of(&span.attributes, key).unwrap_or_default();
        let what = [get("tag"), get("subresource")].join(" ");
        let is_no_op = span.attributes.iter().any(|attribute| attribute.key == "kelemetry.no_op");
        let outcome = match &span.status {
            Status::Error(message) => outcome(get("responseCode"), get("error.type"), message),
            Status::Unset if is_no_op => "(changed nothing)".to_owned(),
            Status::Unset => String::new(),
        };
        let role = if matches!(span.status, Status::Error(_)) { Role::Old } else { Role::Write };
        let end = spans.iter().map(|span| span.end).max().unwrap_or(span.end);
        let many = match spans.len() {
            1 => String::new(),
            n => {
                format!(" {}{n}, over {}", self.paper.glyphs.times, lasted(end.nanos() - span.start.nanos()))
            }
        };
        let room = self.room(depth).saturating_sub(width(&many));
        let [actor, outcome] = [actor, &*outcome].map(|text| self.paper.clean(text));
        let text = lines::request(self.paper, &actor, what.trim_end(), &outcome, room) + &many;
        self.line(span.start, end, depth, &text, role);
        if spans.len() == 1 {
            self.inside(span, depth + 1);
        }
        let last = text_of(&spans[spans.len() - 1].attributes, "diff").unwrap_or_default();
        self.changes(&merged(get("diff"), last), depth + 1);
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

    fn changes(&mut self, diff: &str, depth: usize) {
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

    fn event(&mut self, event: &SpanEvent<'_>, depth: usize) {
        let get = |key| text_of(&event.attributes, key).unwrap_or_default();
        let glyph = self.paper.glyphs.event;
        let known = event.attributes.iter().find_map(|attribute| match attribute.value {
            Value::Int(n) if attribute.key == "k8s.event.count" => Some(n),
            _ => None,
        });
        let times = known.map_or(String::new(), |n| format!(" {}{n}", self.paper.glyphs.times));
        let text = match &*event.name {
            "status.condition" => format!("{glyph} {} {} {}", get("type"), get("status"), get("reason")),
            "unknown writer" => format!("{glyph} written by somebody who is not in the log"),
            name => format!("{glyph} {name}{times} {}", get("message")),
        };
        let is_warning = get("k8s.event.type") == "Warning";
        let role = if is_warning || &*event.name == "unknown writer" { Role::Doubt } else { Role::Aside };
        self.line(event.time, event.time, depth, text.trim_end(), role);
        if &*event.name == "unknown writer" {
            self.changes(get("diff"), depth + 1);
        }
    }

    /// A record of another program's log that lasted, and what is below it in its own trace.
    fn records(&mut self, record: &'t Span<'a>, depth: usize) {
        let mut stack = vec![(record, depth)];
        while let Some((span, depth)) = stack.pop() {
            self.record(span, depth);
            let below: Vec<_> = self.children(span).map(|span| (span, depth + 1)).collect();
            stack.extend(below.into_iter().rev());
        }
    }

    /// Whose log, what, and for how long: the title is cut before the time is.
    fn record(&mut self, span: &Span<'a>, depth: usize) {
        let (glyph, source) = (self.paper.glyphs.event, &self.trace.services[span.service].name);
        let took = format!(", {}", lasted(span.end.nanos() - span.start.nanos()));
        let message = text_of(&span.attributes, "message").unwrap_or_default();
        let what = self.paper.clean(&format!("{source}: {} {message}", span.name)).into_owned();
        let room = self.room(depth).saturating_sub(width(glyph) + 1 + width(&took));
        let line = format!("{glyph} {}{took}", self.paper.cut(what.trim_end(), room));
        self.line(span.start, span.end, depth, &line, Role::Aside);
    }

    /// Steps to the right: no more than leave room for what is to be said.
    fn indent(&self, depth: usize) -> usize {
        depth.min(self.label / 6)
    }

    /// Columns of what happened.
    fn room(&self, depth: usize) -> usize {
        self.label.saturating_sub(2 * self.indent(depth))
    }

    /// Columns of what belongs to the line above.
    fn room_under(&self, depth: usize) -> usize {
        let margin = self.times + 2 * self.indent(depth);
        self.paper.width.saturating_sub(margin).max(10)
    }

    /// A line with its times and its bar.
    fn line(&mut self, start: Timestamp, end: Timestamp, depth: usize, text: &str, role: Role) {
        let offset = offset(start.nanos() - self.start.nanos());
        let clock = start.to_string();
        let clock = match clock.get(11..23) {
            Some(clock) if self.dated => format!("{clock} {offset}"),
            _ => offset,
        };
        let indent = "  ".repeat(self.indent(depth));
        let label = self.paper.fit(&format!("{indent}{}", self.paper.clean(text)), self.label);
        let (bar, paint) = (self.bar(start, end), self.paper.paint);
        let line = format!(
            "{}{}  {}",
            paint.text(Role::Aside, format!("{clock:times$}", times = self.times)),
            paint.text(role, label),
            bar
        );
        self.out += &(line.trim_end().to_owned() + "\n");
    }

    /// What belongs to the line above.
    fn under(&mut self, depth: usize, text: &str, role: Role) {
        let room = self.room_under(depth);
        let margin = self.paper.width.saturating_sub(room);
        let text = self.paper.clean(text);
        let lines = match self.diff {
            Diff::Full => Paper::wrap(&text, room),
            _ => vec![self.paper.cut(&text, room)],
        };
        for line in lines {
            self.out += &format!("{}{}\n", " ".repeat(margin), self.paper.paint.text(role, line));
        }
    }

    fn bar(&self, start: Timestamp, end: Timestamp) -> String {
        let all = (self.end.nanos() - self.start.nanos()).max(1) as f64;
        let last = self.axis - 1;
        let place = |time: Timestamp| {
            (((time.nanos() - self.start.nanos()) as f64 / all) * last as f64).round() as usize
        };
        let (from, to) = (place(start).min(last), place(end).min(last));
        let glyphs = self.paper.glyphs;
        let bar = match to.saturating_sub(from) {
            0 => glyphs.moment.to_owned(),
            length => format!("{}{}{}", glyphs.open, glyphs.bar.repeat(length - 1), glyphs.close),
        };
        " ".repeat(from) + &bar
    }
}
