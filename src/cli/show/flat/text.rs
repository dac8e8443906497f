//! A line for each: when, who, what to which object, and what came of it.

use super::row::{Kind, Row, Thing};
use crate::cli::paint::Role;
use crate::cli::paper::{ENDLESS, Paper, width};
use crate::cli::show::list::{lasted, offset};
use crate::cli::show::{Diff, Times, lines};
use crate::cli::words::impersonated;
use crate::model::{Timestamp, short_name};
use crate::plain::counted;
use std::collections::BTreeSet;

/// How rows are told.
pub(in crate::cli::show) struct Style<'s> {
    pub(in crate::cli::show) paper: &'s Paper,
    pub(in crate::cli::show) diff: Diff,
    pub(in crate::cli::show) times: Option<Times>,
    /// So many rows are told.
    pub(in crate::cli::show) limit: Option<usize>,
}

/// Changes of a write that are shown in short, and what the next one needs to be worth it.
const FEW: usize = 3;
const WORTH: usize = 20;

/// What stands in front of changes that are concluded; where lines are short, a sign that the heading explains.
const INFERRED: &str = "(inferred)";

/// Where lines are shorter, what all rows have in common is said once, and fields are named by their last names.
const WIDE: usize = 160;

/// Columns for who did it; where lines are shorter than so many, half of it.
const ACTOR: usize = 24;
const NARROW: usize = 110;

/// Columns that a name of an object keeps.
const NAME: usize = 12;

pub(super) fn sheet(rows: &[Row], style: &Style<'_>) -> String {
    let Some((first, last)) = rows.first().zip(rows.last()) else { return String::new() };
    let all = |of: fn(&Thing) -> &str| -> BTreeSet<&str> {
        rows.iter().filter(|row| row.kind != Kind::Silence).map(|row| of(&row.object)).collect()
    };
    let is_narrow = style.paper.width < WIDE;
    let (clusters, mut namespaces) = (all(|object| &object.cluster), all(|object| &object.namespace));
    namespaces.remove("");
    let actor = rows.iter().map(|row| width(&style.actor(row))).max().unwrap_or(0);
    let is_one_day = first.time.to_string().get(..10) == last.time.to_string().get(..10);
    let mut sheet = Sheet {
        style,
        start: first.time,
        times: style.times.unwrap_or(Times::Clock),
        is_one_day,
        actor: match style.paper.width {
            ..NARROW => actor.min(ACTOR / 2),
            NARROW..WIDE => actor.min(ACTOR),
            _ => actor,
        },
        is_narrow,
        names_clusters: clusters.len() > 1,
        names_namespaces: !is_narrow || namespaces.len() > 1,
        out: String::new(),
    };
    sheet.heading(rows, last.time, &namespaces);
    let shown = rows.len().min(style.limit.unwrap_or(usize::MAX));
    for row in &rows[..shown] {
        sheet.row(row);
    }
    if shown < rows.len() {
        let (cut, more) = (style.paper.glyphs.cut, rows.len() - shown);
        sheet.out += &format!("{cut} and {more} more, until {} UTC (--limit)\n", last.time.clock(3));
    }
    sheet.out
}

impl Style<'_> {
    fn actor(&self, row: &Row) -> String {
        let actor = if row.actor.is_empty() { "-" } else { &row.actor };
        impersonated(self.paper.clean(actor), &self.paper.clean(&row.impersonated_by)).into_owned()
    }
}

struct Sheet<'s> {
    style: &'s Style<'s>,
    start: Timestamp,
    times: Times,
    is_one_day: bool,
    /// Columns of who did it.
    actor: usize,
    is_narrow: bool,
    names_clusters: bool,
    names_namespaces: bool,
    out: String,
}

impl Sheet<'_> {
    fn heading(&mut self, rows: &[Row], end: Timestamp, namespaces: &BTreeSet<&str>) {
        let paper = self.style.paper;
        let of = |kind| rows.iter().filter(move |row| row.kind == kind);
        // One that deleted several objects has a row for each.
        let requests: BTreeSet<&str> = of(Kind::Request).map(|row| row.audit_id.as_str()).collect();
        let failed = of(Kind::Request).filter(|row| row.failure.is_some());
        let failed: BTreeSet<&str> = failed.map(|row| row.audit_id.as_str()).collect();
        let mut parts = vec![
            format!("{} ({} failed)", counted(requests.len(), "request", "requests"), failed.len()),
            counted(of(Kind::Event).count(), "Event", "Events"),
        ];
        for (kind, one, many) in [
            (Kind::Unseen, "write that the log lacks", "writes that the log lacks"),
            (Kind::Record, "record of other logs", "records of other logs"),
            (Kind::Silence, "silence of an API server", "silences of API servers"),
        ] {
            let count = of(kind).count();
            parts.extend((count > 0).then(|| counted(count, one, many)));
        }
        let common = namespaces.first().filter(|_| !self.names_namespaces);
        parts.extend(common.map(|namespace| format!("all in {}", paper.clean(namespace))));
        if self.is_narrow && rows.iter().any(|row| row.marks.iter().any(|mark| mark == INFERRED)) {
            parts.push("~ inferred".to_owned());
        }
        let dash = if paper.glyphs.is_ascii { "-" } else { "–" };
        let (from, to) = (self.start.clock(3), end.clock(3));
        let to = to.get(11..).filter(|_| self.is_one_day).unwrap_or(&to).to_owned();
        let spans = lasted(end.nanos() - self.start.nanos());
        for line in [format!("{from} {dash} {to} UTC, {spans}"), parts.join(", ")] {
            for line in Paper::wrap(&line, paper.width) {
                self.out += &(paper.paint.text(Role::Heading, line.trim_end()) + "\n");
            }
        }
    }

    fn when(&self, row: &Row) -> String {
        let offset = offset(row.time.nanos() - self.start.nanos());
        let clock = row.time.to_string();
        let day = if self.is_one_day { 11 } else { 5 };
        let clock = clock.get(day..23).map_or_else(String::new, |clock| clock.replace('T', " "));
        match self.times {
            Times::Clock => clock,
            Times::Offset => format!("{offset:>10}"),
            Times::Both => format!("{clock} {offset:>10}"),
        }
    }

    fn object(&self, object: &Thing) -> String {
        let kind = short_name(&object.group, &object.resource).unwrap_or(&object.resource);
        let cluster = if self.names_clusters { format!("@{}", object.cluster) } else { String::new() };
        let namespace = if self.names_namespaces { &*object.namespace } else { "" };
        let parts = [kind, namespace, &object.name];
        let parts: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
        self.style.paper.clean(&format!("{}{cluster}", parts.join("/"))).into_owned()
    }

    fn deed(&self, row: &Row) -> String {
        let glyphs = self.style.paper.glyphs;
        let last = row.last.get(11..19).map_or_else(String::new, |clock| format!(" until {clock}"));
        let many =
            if row.count > 1 { format!(" {}{}{last}", glyphs.times, row.count) } else { String::new() };
        let warning = if row.is_warning && row.kind != Kind::Silence { "Warning " } else { "" };
        let sign = match row.kind {
            Kind::Event | Kind::Record => format!("{} {warning}", glyphs.event),
            _ => String::new(),
        };
        let command = if row.command.is_empty() { String::new() } else { format!(" \"{}\"", row.command) };
        self.style.paper.clean(&format!("{sign}{}{command}{many}", row.deed)).into_owned()
    }

    fn row(&mut self, row: &Row) {
        let paper = self.style.paper;
        let (when, actor) = (self.when(row), paper.fit(&self.style.actor(row), self.actor));
        let gap = if self.is_narrow { " " } else { "  " };
        let margin = width(&when) + gap.len();
        let room = paper.width.saturating_sub(margin + self.actor + gap.len());
        let deed = self.deed(row);
        let (object, whole) = (self.object(&row.object), self.outcome(row));
        let needed = if whole.is_empty() { width(&self.changed(row, room)) } else { width(&whole) };
        // A name is cut in its middle before what came of it is: kinds stand in front, and what is random behind.
        let space = room.saturating_sub(width(&deed) + 1);
        let object = match needed.min(room * 2 / 5) {
            0 => paper.cut_middle(&object, space),
            needed => paper.cut_middle(&object, space.saturating_sub(2 + needed).max(NAME)),
        };
        let head = format!("{deed} {object}").trim_end().to_owned();
        let rest = room.saturating_sub(width(&head) + 2);
        let must_be_told = row.failure.is_some() || row.is_warning || self.style.diff == Diff::Full;
        let is_apart = must_be_told && !row.message.is_empty() && width(&whole) > rest;
        let beside = match is_apart {
            true => row
                .failure
                .as_ref()
                .map_or_else(String::new, |[code, reason]| lines::outcome(code, reason, "")),
            false => whole,
        };
        let beside = if beside.is_empty() { self.changed(row, rest) } else { beside };
        let role = role(row);
        let line = format!("{head}  {}", paper.cut(&beside, rest));
        self.out += &paper.paint.text(Role::Aside, when);
        self.out += &format!("{gap}{actor}{gap}{}\n", paper.paint.text(role, line.trim_end()));
        if is_apart {
            self.under(margin, &row.message, role);
        }
        let is_folded = !row.changes.is_empty() && self.style.diff == Diff::Full && !self.is_endless();
        for change in row.changes.lines().filter(|_| is_folded) {
            self.under(margin, &format!("{} {change}", paper.glyphs.change), Role::New);
        }
    }

    /// What is said, or why it failed.
    fn outcome(&self, row: &Row) -> String {
        let text = match &row.failure {
            Some([code, reason]) => lines::outcome(code, reason, &row.message),
            None => row.message.clone(),
        };
        self.style.paper.clean(&text).into_owned()
    }

    /// By what it is not what it seems, the conditions that turned, and the first of what was changed.
    fn changed(&self, row: &Row, room: usize) -> String {
        let paper = self.style.paper;
        let shortest =
            |mark: &String| if self.is_narrow && mark == INFERRED { "~".to_owned() } else { mark.clone() };
        let mut out: Vec<String> = row.marks.iter().map(shortest).collect();
        if row.is_timeless {
            out.push("(at an unknown time)".to_owned());
        }
        let mut items: Vec<&str> = row.conditions.iter().map(String::as_str).collect();
        let is_short = self.style.diff == Diff::Short;
        if is_short || self.is_endless() {
            let mut changes: Vec<&str> = row.changes.lines().collect();
            changes.sort_by_key(|line| lines::rank(line));
            // A condition that turned tells what its fields do.
            changes.retain(|line| row.conditions.is_empty() || lines::rank(line) == 0);
            items.extend(changes);
        }
        let most = if is_short { FEW } else { usize::MAX };
        let cut = paper.glyphs.cut;
        for (at, item) in items.iter().enumerate() {
            let others = items.len() - at - 1;
            let item = paper.clean(item);
            let item = if self.is_narrow { lines::field(&item) } else { &item };
            let more = |n: usize| if self.is_narrow { format!("+{n}") } else { format!("{cut} {n} more") };
            let behind = if others > 0 { 2 + width(&more(others)) } else { 0 };
            let before = out.iter().map(|part| width(part) + 1).sum::<usize>();
            let left = room.saturating_sub(before + behind);
            if at > 0 && (at >= most || left < WORTH.min(width(item))) {
                out.push(more(others + 1));
                break;
            }
            let told = match left {
                // What the field is called says more than bits of its values.
                ..WORTH => paper.cut(item, left.max(8)),
                _ => lines::change(paper, item, left),
            };
            out.push(told + if others > 0 { "," } else { "" });
        }
        out.join(" ")
    }

    /// Whether lines are as long as they need to be.
    fn is_endless(&self) -> bool {
        self.style.paper.width >= ENDLESS
    }

    fn under(&mut self, margin: usize, text: &str, role: Role) {
        let paper = self.style.paper;
        let room = paper.width.saturating_sub(margin);
        let text = paper.clean(text);
        let lines = match self.style.diff {
            Diff::Full => Paper::wrap(&text, room),
            _ => vec![paper.cut(&text, room)],
        };
        for line in lines {
            self.out += &format!("{:margin$}{}\n", "", paper.paint.text(role, line.trim_end()));
        }
    }
}

fn role(row: &Row) -> Role {
    match row.kind {
        Kind::Request if row.failure.is_some() => Role::Old,
        Kind::Request => Role::Write,
        Kind::Unseen | Kind::Silence => Role::Doubt,
        _ if row.is_warning => Role::Doubt,
        Kind::Condition | Kind::Event | Kind::Record => Role::Aside,
    }
}
