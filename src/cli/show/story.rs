//! One trace: a line for each object, request and Event, times on the left, bars on the right.

mod requests;
mod sheet;

use super::entries::{Entry, entries};
use super::lines::{self, object_name};
use super::list::{lasted, offset};
use super::root;
use super::siblings::Siblings;
use super::{Diff, Times};
use crate::ask::Wanted;
use crate::cli::paint::Role;
use crate::cli::paper::{Paper, width};
use crate::model::Timestamp;
use crate::plain::counted;
use crate::view::{Span, SpanEvent, SpanRole, Status, Trace, Value, text_of};
use std::collections::HashMap;

/// How traces are told.
#[derive(Clone, Copy)]
pub(super) struct How<'h> {
    pub(super) paper: &'h Paper,
    pub(super) diff: Diff,
    /// When things happened; without it in whatever way there is room for.
    pub(super) times: Option<Times>,
    /// Whether options leave out requests.
    pub(super) is_filtered: bool,
    /// Whether several clusters are told of.
    pub(super) has_clusters: bool,
}

/// The trace as text; `asked`: the objects that were asked for.
pub(super) fn tell(trace: &Trace<'_>, how: How<'_>, asked: &[Wanted]) -> String {
    let How { paper, diff, times, is_filtered, has_clusters } = how;
    let start = trace.spans.iter().map(|span| span.start).min().unwrap_or(root(trace).start);
    let end = trace.spans.iter().map(|span| span.end).max().unwrap_or(root(trace).end);
    // What happened needs the room more than when.
    let axis = match paper.width {
        width if width < 80 => width / 5,
        width if width < 160 => width / 4,
        width => width * 2 / 5,
    };
    let is_one_day = start.to_string().get(..10) == end.to_string().get(..10);
    let shown = times.unwrap_or(match (paper.width >= 110, is_one_day) {
        (true, _) => Times::Both,
        (_, true) => Times::Clock,
        _ => Times::Offset,
    });
    let offsets = offset(end.nanos() - start.nanos()).len().max(9) + 1;
    let times = match shown {
        Times::Both => 13 + offsets,
        Times::Clock if is_one_day => 13,
        Times::Clock => 15,
        Times::Offset => offsets,
    };
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
        shown,
        is_one_day,
        is_filtered,
        has_clusters,
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
    shown: Times,
    /// Whether the time of day tells the day.
    is_one_day: bool,
    is_filtered: bool,
    has_clusters: bool,
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
        let name = match self.has_clusters {
            true => format!("{}@{}", object_name(root(trace)), trace.cluster_of(root(trace))),
            false => object_name(root(trace)),
        };
        let name = self.paper.cut_front(&self.paper.clean(&name), self.paper.width, &['/']);
        let (start, end) = (self.start.clock(3), self.end.clock(3));
        self.out += &(self.paper.paint.text(Role::Heading, name) + "\n");
        let dash = if self.paper.glyphs.is_ascii { "-" } else { "–" };
        let lines = [
            format!("trace {}", trace.id),
            format!(
                "{} {dash} {} UTC, {}",
                start,
                // The day is told once.
                end.get(11..).filter(|_| self.is_one_day).unwrap_or(&end),
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
        let times =
            format!("{:times$}", if self.shown == Times::Offset { "" } else { "UTC" }, times = self.times);
        let last = format!("+{}", lasted(self.end.nanos() - self.start.nanos()));
        let scale = format!("+0{last:>width$}", width = self.axis.saturating_sub(2));
        let line = format!("{times}{:label$}  {scale}", "", label = self.label);
        self.out += &(self.paper.paint.text(Role::Aside, line.trim_end()) + "\n");
    }

    fn body(&mut self, asked: &[Wanted]) {
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
        let names = objects.iter().map(|span| text(span, "name") + &self.elsewhere(span));
        let names: Vec<String> = names.collect();
        self.under(depth + 1, &names.join(" "), Role::Aside);
    }

    /// The cluster of an object that is in another one than the root, which the heading names.
    fn elsewhere(&self, span: &Span<'_>) -> String {
        match self.trace.cluster_of(span) {
            cluster if cluster == self.trace.cluster_of(root(self.trace)) => String::new(),
            cluster => format!("@{cluster}"),
        }
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
        let name = object_name(span) + &self.elsewhere(span);
        let name = lines::object(self.paper, &self.paper.clean(&name), room);
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

    /// Nothing for more than a tenth of all the time: what happened then may have been left out.
    fn gap(&mut self, from: Timestamp, to: Timestamp, depth: usize) {
        let (gap, all) = (to.nanos() - from.nanos(), self.end.nanos() - self.start.nanos());
        if gap > all / 10 && gap >= 1_000_000_000 {
            let what = if self.is_filtered { "no request that fits" } else { "nothing shown" };
            let text = format!("{} {what} for {}", self.paper.glyphs.cut, lasted(gap));
            self.under(depth, &text, Role::Aside);
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
        let (what, message) = match &*event.name {
            "status.condition" => {
                (format!("{glyph} {} {} {}", get("type"), get("status"), get("reason")), "")
            }
            "unknown writer" => (format!("{glyph} written by somebody who is not in the log"), ""),
            name => (format!("{glyph} {name}{times}"), get("message")),
        };
        let is_warning = get("k8s.event.type") == "Warning";
        let role = if is_warning || &*event.name == "unknown writer" { Role::Doubt } else { Role::Aside };
        self.message(event.time, depth, (&what, message), role);
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
}
