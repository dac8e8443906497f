//! The stamps of records: nearly all are as the API server writes them, some as an exporter wrote them anew.

use super::batch::Counts;
use super::json::{Stamp, lenient};
use super::line::time::moment;
use crate::model::{Position, Timestamp};
use serde::{Deserialize, Serialize};

/// Stamps that stand there and say nothing: in a notation that nobody knows.
#[derive(Clone, Copy, Debug, Default, Serialize, Deserialize)]
pub struct Unread {
    /// How many.
    pub stamps: u64,
    /// The line of the first, counted from 1; 0 where there is none.
    pub line: u64,
}

impl Unread {
    /// Adds those of another block.
    pub(super) fn add(&mut self, other: Self) {
        self.stamps += other.stamps;
        self.line = if self.line == 0 || other.line == 0 {
            self.line.max(other.line)
        } else {
            self.line.min(other.line)
        };
    }
}

/// Reads the stamps of one record.
#[derive(Clone, Copy, Default)]
pub(super) struct Stamps {
    unread: u64,
}

impl Stamps {
    /// A stamp without a zone is in UTC, as the API server's are. None where there is no stamp, or none that can be
    /// read.
    #[inline]
    pub(super) fn read(&mut self, text: &str) -> Option<Timestamp> {
        let strict = Timestamp::parse(text.as_bytes());
        if strict.is_some() || text.is_empty() { strict } else { self.rewritten(text) }
    }

    /// The first of them that says when.
    #[inline]
    pub(super) fn first(&mut self, [one, other]: [&str; 2]) -> Option<Timestamp> {
        let time = self.read(one);
        if time.is_some() { time } else { self.read(other) }
    }

    #[cold]
    fn rewritten(&mut self, text: &str) -> Option<Timestamp> {
        if is_nothing(text) {
            return None;
        }
        let time = if is_small(text) { None } else { moment(text) };
        self.unread += u64::from(time.is_none());
        time
    }

    /// Counts what could not be read.
    #[inline]
    pub(super) fn count(self, position: Position, counts: &mut Counts) {
        if self.unread > 0 {
            counts.unread.add(Unread { stamps: self.unread, line: position.line });
        }
    }
}

/// What stands for no time: words of exporters, and Go's zero.
fn is_nothing(text: &str) -> bool {
    matches!(text.trim(), "" | "-" | "null") || text.starts_with("0001-01-01")
}

/// A number that is no time since 1970 of any cluster: a date without its dashes, an hour.
fn is_small(text: &str) -> bool {
    let whole = text.trim().split('.').next().unwrap_or_default();
    whole.len() < "1000000000".len() && whole.bytes().all(|byte| byte.is_ascii_digit())
}

lenient! {
    struct Beside<'a> {
        elastic: Stamp<'a> = "@timestamp",
        fluent: Stamp<'a> = "date",
        time: Stamp<'a> = "time" | "_time",
    }
}

/// When a collector says that a record was written, in a member that it put beside the record's own.
#[cold]
pub(super) fn beside(text: &str) -> Option<Timestamp> {
    let beside: Beside<'_> = serde_json::from_str(text).ok()?;
    let times = [beside.elastic, beside.fluent, beside.time];
    times.iter().filter(|time| !is_small(time)).find_map(|time| moment(time))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_there_and_says_nothing_is_counted() {
        for (text, reads, unread) in [
            ("2026-11-23T11:50:00.100000Z", true, 0),
            ("2026-11-23 11:50:00.1", true, 0),
            ("2026-11-23T11:50:00.1+0000", true, 0),
            ("1795434600100", true, 0),
            ("Nov 23, 2026 @ 11:50:00.100", true, 0),
            ("", false, 0),
            ("-", false, 0),
            ("0001-01-01T00:00:00Z", false, 0),
            ("23/11/2026, 11:50:00", false, 1),
            ("20261123", false, 1),
            ("yesterday", false, 1),
        ] {
            let mut stamps = Stamps::default();
            assert_eq!((stamps.read(text).is_some(), stamps.unread), (reads, unread), "{text}");
        }
    }

    #[test]
    fn the_first_line_is_kept() {
        let mut all = Unread::default();
        for line in [0, 7, 3, 9] {
            all.add(Unread { stamps: u64::from(line > 0), line });
        }
        assert_eq!((all.stamps, all.line), (3, 3));
    }
}
