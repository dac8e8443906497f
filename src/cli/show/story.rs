//! One trace: a line for each object, request and Event, times on the left, bars on the right.

use super::Diff;
use super::list::lasted;
use super::paper::Paper;
use super::root;
use crate::cli::paint::Role;
use crate::model::Timestamp;
use crate::view::{Span, SpanEvent, SpanKind, Status, Trace, Value, text_of};
use std::collections::HashMap;

/// Changes of a write that are shown in short.
const FEW: usize = 3;

/// The trace as text.
pub(super) fn tell(trace: &Trace<'_>, paper: &Paper, diff: Diff) -> String {
    let start = trace.spans.iter().map(|span| span.start).min().unwrap_or(root(trace).start);
    let end = trace.spans.iter().map(|span| span.end).max().unwrap_or(root(trace).end);
    let dated = paper.width >= 110;
    let axis = (paper.width / 4).clamp(14, 60);
    let times = if dated { 13 + 10 } else { 10 };
    let label = paper.width.saturating_sub(times + axis + 2);
    let mut teller = Teller { trace, paper, diff, start, end, axis, label, dated, out: String::new() };
    teller.heading();
    teller.body();
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
    /// Whether there is room for the time of day.
    dated: bool,
    out: String,
}

/// What happened on an object, in the order of time.
enum Entry<'t, 'a> {
    Requests(Vec<&'t Span<'a>>),
    Event(&'t SpanEvent<'a>),
}

impl Entry<'_, '_> {
    fn time(&self) -> Timestamp {
        match self {
            Self::Requests(spans) => spans[0].start,
            Self::Event(event) => event.time,
        }
    }

    fn end(&self) -> Timestamp {
        match self {
            Self::Requests(spans) => spans.iter().map(|span| span.end).max().unwrap_or(self.time()),
            Self::Event(event) => event.time,
        }
    }
}

impl<'t, 'a> Teller<'t, 'a> {
    fn heading(&mut self) {
        let trace = self.trace;
        let requests = trace.spans.iter().filter(|span| span.kind == SpanKind::Client).count();
        let objects = trace.spans.iter().filter(|span| span.is_object()).count();
        let failed = trace.spans.iter().filter(|span| matches!(span.status, Status::Error(_))).count();
        let name = object_name(root(trace));
        let clock = |time: Timestamp| time.to_string().get(..23).unwrap_or_default().replace('T', " ");
        let name = self.paper.cut(&self.paper.clean(&name), self.paper.width);
        self.out += &(self.paper.paint.text(Role::Heading, name) + "\n");
        let dash = if self.paper.glyphs.is_ascii { "-" } else { "–" };
        let lines = [
            format!("trace {}", trace.id),
            format!(
                "{} {dash} {} UTC, {}",
                clock(self.start),
                clock(self.end),
                lasted(self.end.0 - self.start.0)
            ),
            format!("{objects} objects, {requests} requests, {failed} failed"),
        ];
        for line in lines {
            self.out += &(self.paper.cut(&line, self.paper.width) + "\n");
        }
        let times = if self.dated { format!("{:13}{:10}", "UTC", "") } else { format!("{:10}", "") };
        let last = format!("+{}", lasted(self.end.0 - self.start.0));
        let scale = format!("+0{last:>width$}", width = self.axis.saturating_sub(2));
        let line = format!("{times}{:label$}  {scale}", "", label = self.label);
        self.out += &(self.paper.paint.text(Role::Aside, line.trim_end()) + "\n");
    }

    fn body(&mut self) {
        let mut below: HashMap<u64, Vec<&'t Span<'a>>> = HashMap::new();
        for span in &self.trace.spans {
            below.entry(span.parent.map_or(0, |parent| parent.0)).or_default().push(span);
        }
        // A stack instead of recursion: a chain of owners may be deep.
        let mut stack = vec![(root(self.trace), 0)];
        while let Some((object, depth)) = stack.pop() {
            self.object(object, depth);
            let children = below.get(&object.id.0).map_or(&[][..], Vec::as_slice);
            let (requests, objects): (Vec<_>, Vec<_>) =
                children.iter().copied().partition(|span| span.kind == SpanKind::Client);
            debug_assert!(objects.iter().all(|span| span.is_object()), "only requests have other parts");
            self.entries(object, requests, depth + 1);
            stack.extend(objects.into_iter().rev().map(|span| (span, depth + 1)));
        }
    }

    fn object(&mut self, span: &Span<'_>, depth: usize) {
        let mut text = format!("{} {}", self.paper.glyphs.object, object_name(span));
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
        self.line(span.start, span.end, depth, &text, Role::Heading);
    }

    fn entries(&mut self, object: &'t Span<'a>, mut requests: Vec<&'t Span<'a>>, depth: usize) {
        requests.sort_by_key(|span| span.start);
        let mut entries: Vec<Entry<'t, 'a>> = Vec::new();
        let mut events = object.events.iter().peekable();
        for request in requests {
            while let Some(event) = events.next_if(|event| event.time <= request.start) {
                entries.push(Entry::Event(event));
            }
            match entries.last_mut() {
                Some(Entry::Requests(alike)) if self.diff != Diff::Full && is_alike(alike[0], request) => {
                    alike.push(request);
                }
                _ => entries.push(Entry::Requests(vec![request])),
            }
        }
        entries.extend(events.map(Entry::Event));
        let mut last: Option<Timestamp> = None;
        for entry in entries {
            if let Some(last) = last {
                self.gap(last, entry.time(), depth);
            }
            last = last.max(Some(entry.end()));
            match entry {
                Entry::Requests(spans) => self.requests(&spans, depth),
                Entry::Event(event) => self.event(event, depth),
            }
        }
    }

    /// Nothing for more than a tenth of all the time.
    fn gap(&mut self, from: Timestamp, to: Timestamp, depth: usize) {
        let (gap, all) = (to.0 - from.0, self.end.0 - self.start.0);
        if gap > all / 10 && gap >= 1_000_000_000 {
            let text = format!("{} nothing for {}", self.paper.glyphs.cut, lasted(gap));
            self.under(depth, &text, Role::Aside);
        }
    }

    fn requests(&mut self, spans: &[&Span<'a>], depth: usize) {
        let span = spans[0];
        let actor = &self.trace.services[span.service].name;
        let get = |key| text_of(&span.attributes, key).unwrap_or_default();
        let mut text = format!("{actor} {}", get("tag"));
        if !get("subresource").is_empty() {
            text += &format!(" {}", get("subresource"));
        }
        let is_no_op = span.attributes.iter().any(|attribute| attribute.key == "kelemetry.no_op");
        text += &match &span.status {
            Status::Error(message) => format!(" {} {message}", get("responseCode")),
            Status::Unset if is_no_op => " (changed nothing)".to_owned(),
            Status::Unset => String::new(),
        };
        let role = if matches!(span.status, Status::Error(_)) { Role::Old } else { Role::Write };
        let end = spans.iter().map(|span| span.end).max().unwrap_or(span.end);
        if spans.len() > 1 {
            let times = self.paper.glyphs.times;
            text = format!("{text} {times}{}, over {}", spans.len(), lasted(end.0 - span.start.0));
        }
        self.line(span.start, end, depth, &text, role);
        self.changes(get("diff"), depth + 1);
    }

    fn changes(&mut self, diff: &str, depth: usize) {
        let lines: Vec<&str> = diff.lines().collect();
        let shown = match self.diff {
            Diff::None => return,
            Diff::Short => lines.len().min(FEW),
            Diff::Full => lines.len(),
        };
        for line in &lines[..shown] {
            self.under(depth, &format!("{} {line}", self.paper.glyphs.change), Role::New);
        }
        if lines.len() > shown {
            let more = format!("{} {} more", self.paper.glyphs.cut, lines.len() - shown);
            self.under(depth, &more, Role::Aside);
        }
    }

    fn event(&mut self, event: &SpanEvent<'_>, depth: usize) {
        let get = |key| text_of(&event.attributes, key).unwrap_or_default();
        let glyph = self.paper.glyphs.event;
        let count = event.attributes.iter().find_map(|attribute| match attribute.value {
            Value::Int(n) if attribute.key == "k8s.event.count" => Some(n),
            _ => None,
        });
        let times = count.map_or(String::new(), |n| format!(" {}{n}", self.paper.glyphs.times));
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

    /// A line with its times and its bar.
    fn line(&mut self, start: Timestamp, end: Timestamp, depth: usize, text: &str, role: Role) {
        let offset = format!("+{:.3}s", (start.0 - self.start.0) as f64 / 1e9);
        let clock = start.to_string();
        let clock =
            if self.dated { format!("{:13}", clock.get(11..23).unwrap_or_default()) } else { String::new() };
        let indent = "  ".repeat(depth.min(self.label / 6));
        let label = self.paper.fit(&format!("{indent}{}", self.paper.clean(text)), self.label);
        let (bar, paint) = (self.bar(start, end), self.paper.paint);
        let line = format!(
            "{}{}  {}",
            paint.text(Role::Aside, format!("{clock}{offset:<9} ")),
            paint.text(role, label),
            bar
        );
        self.out += &(line.trim_end().to_owned() + "\n");
    }

    /// What belongs to the line above.
    fn under(&mut self, depth: usize, text: &str, role: Role) {
        let margin = (if self.dated { 23 } else { 10 }) + 2 * depth.min(self.label / 6);
        let room = self.paper.width.saturating_sub(margin).max(10);
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
        let all = (self.end.0 - self.start.0).max(1) as f64;
        let last = self.axis - 1;
        let place = |time: Timestamp| (((time.0 - self.start.0) as f64 / all) * last as f64).round() as usize;
        let (from, to) = (place(start).min(last), place(end).min(last));
        let glyphs = self.paper.glyphs;
        let bar = match to.saturating_sub(from) {
            0 => glyphs.moment.to_owned(),
            length => format!("{}{}{}", glyphs.open, glyphs.bar.repeat(length - 1), glyphs.close),
        };
        " ".repeat(from) + &bar
    }
}

/// Whether the same actor did the same to the same fields, with the same outcome.
fn is_alike(a: &Span<'_>, b: &Span<'_>) -> bool {
    let paths = |span: &Span<'_>| -> Vec<String> {
        let diff = text_of(&span.attributes, "diff").unwrap_or_default();
        diff.lines().map(|line| line.split(' ').next().unwrap_or_default().to_owned()).collect()
    };
    a.name == b.name && a.service == b.service && a.status == b.status && paths(a) == paths(b)
}

fn object_name(span: &Span<'_>) -> String {
    let text = |key| text_of(&span.attributes, key).unwrap_or_default();
    let group = text("group");
    let resource =
        if group.is_empty() { text("resource").to_owned() } else { format!("{}.{group}", text("resource")) };
    let parts = [resource.as_str(), text("namespace"), text("name")];
    let parts: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    parts.join("/")
}
