//! Where the log of an API server is silent, while writes may have gone through it.
//!
//! Nobody can tell a log that is lost from a server that had nothing to say. What is told is what a careful reader would
//! notice: a silence far longer than any other of the same log, or a log that ends while those beside it go on.

use crate::model::Timestamp;
use crate::source::{PAUSE, Stretch};
use std::fmt;

/// A stretch for which the log of an API server has nothing, although it should.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Silence {
    /// The server, as the summary calls it.
    pub server: String,
    /// The clusters that its log is of; one, mostly.
    pub clusters: Vec<String>,
    /// The last that was heard of it.
    pub since: Timestamp,
    /// What was heard next; where it ended, when the others did.
    pub until: Timestamp,
    /// It was not heard of again.
    pub is_end: bool,
}

impl fmt::Display for Silence {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { server, since, until, is_end, .. } = self;
        if *is_end {
            write!(f, "the log of the API server {server} ends {since}, those of others go on until {until}")
        } else {
            write!(f, "the log of the API server {server} has nothing from {since} to {until}")
        }
    }
}

/// When an API server was heard of, by clocks that agree.
#[derive(Clone, Debug, Default)]
pub struct ServerLog {
    /// The clusters that its log is of.
    pub clusters: Vec<String>,
    /// What lies between its pauses, in order.
    pub stretches: Vec<Stretch>,
}

/// Shorter silences happen: a server is started anew, a client reconnects.
const SHORTEST: i64 = 30 * Timestamp::SECOND;

/// So many times as long as what is usual is far.
const FAR: i64 = 10;

/// A log tells what is usual if it was listened to for so many times as long.
const KNOWN: i64 = 100;

/// Silences that are few are believed where others went on, however long they are.
const FEW: usize = 3;

/// Logs that begin within this of the first record of all began together.
const TOGETHER: i64 = 60 * Timestamp::SECOND;

/// A server that goes leaves to one that comes within this.
const HANDOVER: i64 = 600 * Timestamp::SECOND;

/// The silences of each log, in the order of time, and whether each lasts to the end.
pub fn silences(logs: &[ServerLog]) -> Vec<Vec<(Stretch, bool)>> {
    (0..logs.len()).map(|at| of_log(logs, at)).collect()
}

fn of_log(logs: &[ServerLog], at: usize) -> Vec<(Stretch, bool)> {
    let log = &logs[at];
    let beside: Vec<&ServerLog> = logs.iter().filter(|other| log.is_beside(other)).collect();
    let (mut unusual, usual) = log.unusual(&beside);
    unusual.sort_unstable();
    let end = log.end(&beside, usual);
    unusual.into_iter().map(|stretch| (stretch, false)).chain(end.map(|end| (end, true))).collect()
}

const fn length((since, until): Stretch) -> i64 {
    until.saturating_sub(since)
}

impl ServerLog {
    /// The longest time that it was silent for between two records, if that was a pause.
    pub fn longest(&self) -> Option<i64> {
        self.pauses().map(length).max()
    }

    fn pauses(&self) -> impl Iterator<Item = Stretch> {
        self.stretches.windows(2).map(|pair| (pair[0].1, pair[1].0))
    }

    fn span(&self) -> Option<Stretch> {
        Some((self.stretches.first()?.0, self.stretches.last()?.1))
    }

    /// Whether the other is another server of the same cluster.
    fn is_beside(&self, other: &Self) -> bool {
        !std::ptr::eq(self, other) && self.clusters == other.clusters && other.span().is_some()
    }

    /// The pauses that are no usual ones, and how long those may be that are.
    fn unusual(&self, beside: &[&Self]) -> (Vec<Stretch>, i64) {
        let mut pauses: Vec<Stretch> = self.pauses().collect();
        pauses.sort_by_key(|pause| (std::cmp::Reverse(length(*pause)), *pause));
        let usual = |n: usize| pauses.get(n).map_or(0, |pause| length(*pause));
        let span = self.span().map_or(0, length);
        let mut silent = 0;
        let mut found = 0;
        for n in 1..=pauses.len() {
            let shortest = length(pauses[n - 1]);
            if shortest < SHORTEST {
                break;
            }
            silent += shortest;
            let (heard, often) = (span - silent, usual(n).max(PAUSE));
            let is_far = shortest >= often.saturating_mul(FAR) && heard >= often.saturating_mul(KNOWN);
            let went_on = || pauses[..n].iter().all(|pause| beside.iter().any(|other| other.goes_on(*pause)));
            // One that is silent for longer than it speaks is two logs, unless others speak meanwhile.
            if is_far && (silent <= heard || n <= FEW && went_on()) {
                found = n;
            }
        }
        let usual = usual(found);
        pauses.truncate(found);
        (pauses, usual)
    }

    /// What it lacks at its end, if others that were there before go on.
    fn end(&self, beside: &[&Self], usual: i64) -> Option<Stretch> {
        let (first, last) = self.span()?;
        let spans = || beside.iter().filter_map(|other| Some((*other, other.span()?)));
        let begin = spans().map(|(_, (first, _))| first).min()?.min(first);
        let is_late = |since: i64| since.saturating_sub(begin) > TOGETHER;
        let is_near = |since: i64| last.saturating_sub(since).saturating_abs() < HANDOVER;
        let replaces = |since: i64| is_late(since) && since > first && is_near(since);
        if spans().any(|(_, (since, _))| replaces(since)) {
            return None;
        }
        let goes_on = |(other, (since, until)): &(&Self, Stretch)| {
            (*since <= last || !is_late(*since)) && *until > last && other.goes_on((last, *until))
        };
        let until = spans().filter(goes_on).map(|(_, (_, until))| until).max()?;
        let end = (last, until);
        (length(end) >= SHORTEST.max(usual.saturating_mul(FAR))).then_some(end)
    }

    /// Whether it is heard of all through a stretch.
    fn goes_on(&self, (since, until): Stretch) -> bool {
        let longest = length((since, until)) / FAR;
        let mut heard = since;
        for stretch in self.stretches.iter().skip_while(|stretch| stretch.1 < since) {
            if stretch.0.min(until).saturating_sub(heard) > longest {
                return false;
            }
            heard = stretch.1;
            if heard >= until {
                return true;
            }
        }
        until.saturating_sub(heard) <= longest
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Records at these seconds, of a log of one cluster.
    fn log(seconds: impl IntoIterator<Item = i64>) -> ServerLog {
        let mut stretches: Vec<Stretch> = Vec::new();
        for at in seconds {
            match stretches.last_mut() {
                Some(last) if at * Timestamp::SECOND - last.1 < PAUSE => last.1 = at * Timestamp::SECOND,
                _ => stretches.push((at * Timestamp::SECOND, at * Timestamp::SECOND)),
            }
        }
        ServerLog { clusters: vec!["default".into()], stretches }
    }

    /// The silences of the first, in seconds.
    fn told(logs: &[ServerLog]) -> Vec<(i64, i64, bool)> {
        let all = silences(logs).swap_remove(0);
        all.into_iter()
            .map(|((since, until), is_end)| (since / Timestamp::SECOND, until / Timestamp::SECOND, is_end))
            .collect()
    }

    #[test]
    fn a_lost_file_is_a_silence_far_beyond_the_usual() {
        let lost = || (0..103).chain(155..400);
        assert_eq!(told(&[log(lost())]), [(102, 155, false)]);
        // Two of them do not make each other usual.
        assert_eq!(
            told(&[log(lost().filter(|at| !(300..340).contains(at)))]),
            [(102, 155, false), (299, 340, false)]
        );
        // Other pauses of ten seconds: fifty are not far from that.
        assert!(told(&[log(lost().filter(|at| !(300..310).contains(at)))]).is_empty());
    }

    #[test]
    fn quiet_logs_are_not_told_of() {
        assert!(told(&[log([0, 1, 2, 3, 900])]).is_empty(), "too little is known of it");
        assert!(told(&[log((0..300).chain(9000..9300))]).is_empty(), "two afternoons");
        assert!(told(&[log((0..2000).step_by(40))]).is_empty());
        let hourly = (0..24).flat_map(|hour| hour * 3600..hour * 3600 + 200);
        assert!(told(&[log(hourly), log((0..86_400).step_by(5))]).is_empty());
    }

    #[test]
    fn others_that_go_on_make_a_long_silence_one() {
        let windows = || log((0..300).chain(9000..9300));
        assert_eq!(told(&[windows(), log(0..9300)]), [(299, 9000, false)]);
        let elsewhere = ServerLog { clusters: vec!["other".into()], ..log(0..9300) };
        assert!(told(&[windows(), elsewhere]).is_empty());
    }

    #[test]
    fn a_log_that_ends_while_others_go_on_is_told_of() {
        assert_eq!(told(&[log([0]), log((30..3600).step_by(60))]), [(0, 3570, true)]);
        assert_eq!(told(&[log(0..100), log(5..400)]), [(99, 399, true)]);
        assert!(told(&[log(0..380), log(5..400)]).is_empty(), "no further behind than usual");
        assert!(told(&[log((0..100).step_by(20)), log(5..200)]).is_empty(), "no longer than is usual for it");
        assert!(told(&[log(0..100), log([5, 200])]).is_empty(), "nobody goes on");
        assert!(told(&[log(0..100)]).is_empty());
    }

    #[test]
    fn servers_come_and_go() {
        // One that takes its place.
        assert!(told(&[log(0..1000), log(0..5000), log(1200..5000)]).is_empty());
        assert!(told(&[log(0..1000), log(0..5000), log(700..5000)]).is_empty());
        // A file of the next day.
        assert!(told(&[log(0..1000), log(80_000..90_000)]).is_empty());
        // One that comes late lacks nothing, and one that was there before goes on.
        assert!(told(&[log(500..5000), log(0..5000)]).is_empty());
        assert_eq!(told(&[log(0..2000), log(0..5000), log(100..5000)]), [(1999, 4999, true)]);
    }
}
