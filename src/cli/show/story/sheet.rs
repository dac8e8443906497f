//! Where things stand on a line, and what has lines of its own.

use super::{Teller, Times};
use crate::cli::paint::Role;
use crate::cli::paper::{Paper, width};
use crate::cli::show::Diff;
use crate::cli::show::list::offset;
use crate::model::Timestamp;

impl Teller<'_, '_> {
    /// Steps to the right: no more than leave room for what is to be said.
    fn indent(&self, depth: usize) -> usize {
        depth.min(self.label / 6)
    }

    /// Columns of what happened.
    pub(super) fn room(&self, depth: usize) -> usize {
        self.label.saturating_sub(2 * self.indent(depth))
    }

    /// Columns of what belongs to the line above.
    pub(super) fn room_under(&self, depth: usize) -> usize {
        let margin = self.times + 2 * self.indent(depth);
        self.paper.width.saturating_sub(margin).max(10)
    }

    /// When something happened: the time of day, how far behind the beginning, or both.
    fn when(&self, time: Timestamp) -> String {
        let offset = offset(time.nanos() - self.start.nanos());
        let clock = clock(time, self.shown == Times::Clock && !self.is_one_day);
        match (self.shown, clock) {
            (Times::Both, Some(clock)) => format!("{clock} {offset}"),
            (Times::Clock, Some(clock)) => clock,
            _ => offset,
        }
    }

    /// A line with its times and its bar.
    pub(super) fn line(&mut self, start: Timestamp, end: Timestamp, depth: usize, text: &str, role: Role) {
        let when = self.when(start);
        let indent = "  ".repeat(self.indent(depth));
        let label = self.paper.fit(&format!("{indent}{}", self.paper.clean(text)), self.label);
        let (bar, paint) = (self.bar(start, end), self.paper.paint);
        let line = format!(
            "{}{}  {}",
            paint.text(Role::Aside, format!("{when:times$}", times = self.times)),
            paint.text(role, label),
            bar
        );
        self.out += &(line.trim_end().to_owned() + "\n");
    }

    /// A line of something that has a message: below it where there is no room beside it, and it must not be cut off.
    pub(super) fn message(
        &mut self,
        time: Timestamp,
        depth: usize,
        (what, message): (&str, &str),
        role: Role,
    ) {
        let whole = self.paper.clean(&format!("{what} {message}")).trim_end().to_owned();
        let must_be_told = role == Role::Doubt || self.diff == Diff::Full;
        if message.is_empty() || !must_be_told || width(&whole) <= self.room(depth) {
            self.line(time, time, depth, &whole, role);
        } else {
            self.line(time, time, depth, what, role);
            self.under(depth + 1, message, role);
        }
    }

    /// What belongs to the line above.
    pub(super) fn under(&mut self, depth: usize, text: &str, role: Role) {
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

/// `11:50:04.125`, with its day `11-23 11:50:04`.
fn clock(time: Timestamp, is_dated: bool) -> Option<String> {
    let time = time.to_string();
    if is_dated {
        time.get(5..19).map(|clock| clock.replace('T', " "))
    } else {
        time.get(11..23).map(str::to_owned)
    }
}
