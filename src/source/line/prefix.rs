//! What collectors, runtimes and terminals put in front of a record.

use super::time::{instant, moment};
use super::tools::{compose, events, kubetail, labels, pod};
use crate::input::stamps::{DAYS, MONTHS, behind_boot_time, behind_local_time, is_unix_time};
use crate::model::Timestamp;

/// Prefixes in front of prefixes: `[pod/…] time stream F …`, a host, an identifier, labels.
const MOST_STEPS: usize = 8;

/// The longest name of a node, a pod or a stream.
pub(super) const LONGEST_WORD: usize = 512;

/// What stands in front of a record.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Prefix<'a> {
    /// The last time in it: that of the program that wrote the record.
    pub(super) time: Option<Timestamp>,
    /// The first name of a machine, a pod or a stream: which of several API servers wrote it.
    pub(super) server: &'a str,
    /// The cluster that labels name; empty where there are none.
    pub(super) cluster: String,
    /// The namespace that labels name, which may be empty; None where there are no labels.
    pub(super) namespace: Option<String>,
    /// Whether it is the beginning of a line of a log, whatever follows.
    pub(super) is_stamped: bool,
}

impl<'a> Prefix<'a> {
    pub(super) fn name(&mut self, server: &'a str) {
        if self.server.is_empty() && server != "-" {
            self.server = server;
        }
    }
}

/// The part of a text that prefixes are looked for in: what is behind it is a record, however long.
pub(super) fn head(text: &str) -> &str {
    let end = text.len().min(4 * LONGEST_WORD);
    let is_boundary = |at: &usize| text.is_char_boundary(*at);
    &text[..(0..=end).rev().find(is_boundary).unwrap_or(0)]
}

/// Takes one prefix off a text.
type Step = for<'a> fn(&'a str, &mut Prefix<'a>) -> Option<&'a str>;

/// In the order in which they are tried.
const STEPS: &[Step] = &[
    pod,
    kubetail,
    compose,
    events,
    syslog,
    stamp,
    unix_stamp,
    short_stamp,
    bracketed_stamp,
    stream,
    unit,
    labels,
    fluent,
    words,
];

/// Parts a text into what is in front and the rest; all of it is rest where nothing is known.
pub(super) fn peel(text: &str) -> (Prefix<'_>, &str) {
    peel_each(text, |_, _| {})
}

/// The same; `each` is told what is left behind each prefix, and what is known by then.
pub(super) fn peel_each<'a>(
    text: &'a str,
    mut each: impl FnMut(&Prefix<'a>, &'a str),
) -> (Prefix<'a>, &'a str) {
    let mut prefix = Prefix::default();
    let mut rest = text;
    for _ in 0..MOST_STEPS {
        if rest.starts_with("{\"") || rest.starts_with(super::super::legacy::MARK) {
            break;
        }
        match STEPS.iter().find_map(|step| step(rest, &mut prefix)) {
            // A byte order mark stands in front of the text of a syslog message.
            Some(behind) => {
                rest = behind.trim_start_matches(['\u{feff}', ' ', '\t']);
                each(&prefix, rest);
            }
            None => break,
        }
    }
    (prefix, rest)
}

/// `<134>1 2024-11-12T05:00:01Z host app - - - ` (RFC 5424) and `<134>` (RFC 3164); in front may stand how many
/// bytes they are (RFC 6587).
fn syslog<'a>(text: &'a str, prefix: &mut Prefix<'a>) -> Option<&'a str> {
    let message = text.trim_start_matches(|c: char| c.is_ascii_digit());
    let message = if message.len() < text.len() { message.strip_prefix(' ')? } else { text };
    let (priority, rest) = message.strip_prefix('<')?.split_once('>')?;
    if priority.is_empty() || priority.len() > 3 || !priority.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    prefix.is_stamped = true;
    let Some(rest) = rest.strip_prefix("1 ") else { return Some(rest) };
    let mut fields = rest.splitn(6, ' ');
    prefix.time = instant(fields.next()?).or(prefix.time);
    prefix.name(fields.next()?);
    let [_app, _process, _id] = [fields.next()?, fields.next()?, fields.next()?];
    structured_data(fields.next()?)
}

/// Behind `-` or `[id name="value"][…]`.
fn structured_data(text: &str) -> Option<&str> {
    if let Some(rest) = text.strip_prefix('-') {
        return Some(rest.trim_start());
    }
    let mut in_string = false;
    let mut is_escaped = false;
    for (at, byte) in text.bytes().enumerate() {
        match byte {
            _ if is_escaped => is_escaped = false,
            b'\\' => is_escaped = true,
            b'"' => in_string = !in_string,
            b']' if !in_string && text.as_bytes().get(at + 1) != Some(&b'[') => {
                return Some(text[at + 1..].trim_start());
            }
            _ => {}
        }
    }
    None
}

/// `2024-11-12T05:00:01.123Z ` and the forms that [`instant`] knows; `Tue 2024-11-12 05:00:01 CET `, in a zone
/// that is unknown unless it is UTC.
fn stamp<'a>(text: &'a str, prefix: &mut Prefix<'a>) -> Option<&'a str> {
    let behind_day = DAYS.iter().find_map(|day| text.strip_prefix(day)?.strip_prefix(' '));
    if let Some(rest) = behind_day {
        let (zone, rest) = stamp(rest, prefix)?.trim_start().split_once(' ')?;
        prefix.time = prefix.time.filter(|_| zone == "UTC");
        return zone.bytes().all(|byte| byte.is_ascii_uppercase()).then_some(rest);
    }
    let ascii = text.bytes().take(42).take_while(u8::is_ascii).count();
    let near = &text[..ascii];
    let blank = |text: &str, from: usize| text.get(from..)?.find([' ', '\t']).map(|at| from + at);
    let first = blank(near, 0).filter(|&end| end <= 40)?;
    let second = blank(near, first + 1).filter(|&end| end <= 40);
    let (time, end) = [second, Some(first)]
        .into_iter()
        .flatten()
        .find_map(|end| Some((instant(text[..end].trim_end_matches(':'))?, end)))?;
    (prefix.time, prefix.is_stamped) = (Some(time), true);
    Some(&text[end..])
}

/// `1731387601.500000 `, of the journal.
fn unix_stamp<'a>(text: &'a str, prefix: &mut Prefix<'a>) -> Option<&'a str> {
    let (word, rest) = text.split_once(' ')?;
    let time = moment(word).filter(|_| is_unix_time(word.as_bytes()))?;
    (prefix.time, prefix.is_stamped) = (Some(time), true);
    Some(rest)
}

/// `Nov 12 05:00:01 `: without its year it is no time.
fn short_stamp<'a>(text: &'a str, prefix: &mut Prefix<'a>) -> Option<&'a str> {
    let month = text.get(..3)?;
    let rest = text.get(3..)?.strip_prefix(' ')?.trim_start();
    let (day, rest) = rest.split_once(' ')?;
    let (clock, rest) = rest.split_once(' ')?;
    let is_day = matches!(day.len(), 1 | 2) && day.bytes().all(|byte| byte.is_ascii_digit());
    let is_clock = clock.len() >= 8
        && clock.bytes().enumerate().all(|(at, byte)| match at {
            2 | 5 => byte == b':',
            8 => byte == b'.',
            _ => byte.is_ascii_digit(),
        });
    (MONTHS.contains(&month) && is_day && is_clock).then(|| {
        prefix.is_stamped = true;
        rest
    })
}

/// `[    5.123456] ` and `[Tue Nov 12 05:00:01 2024] `: since the boot, or in a zone that is unknown, it is no time.
fn bracketed_stamp<'a>(text: &'a str, prefix: &mut Prefix<'a>) -> Option<&'a str> {
    let line = text.as_bytes();
    let rest = behind_boot_time(line).or_else(|| behind_local_time(line))?;
    prefix.is_stamped = true;
    text.get(text.len() - rest.len()..)
}

/// `stdout F `, of the container runtimes.
fn stream<'a>(text: &'a str, prefix: &mut Prefix<'a>) -> Option<&'a str> {
    let rest = text.strip_prefix("stdout ").or_else(|| text.strip_prefix("stderr "))?;
    prefix.is_stamped = true;
    let (tags, behind) = rest.split_once(' ').unwrap_or((rest, ""));
    let is_tag = matches!(tags.split(':').next(), Some("P" | "F"));
    Some(if is_tag { behind } else { rest })
}

/// `host kube-apiserver[7]: ` behind a time, or `kube-apiserver[7]: `.
fn unit<'a>(text: &'a str, prefix: &mut Prefix<'a>) -> Option<&'a str> {
    let is_unit = |word: &str| {
        let name = word.strip_suffix("]:").and_then(|name| name.split_once('['));
        name.is_some_and(|(name, pid)| {
            !name.is_empty() && (pid == "-" || pid.bytes().all(|byte| byte.is_ascii_digit()))
        })
    };
    let (first, rest) = text.split_once(' ')?;
    if !prefix.is_stamped || first.len() > LONGEST_WORD {
        return None;
    }
    if is_unit(first) {
        return Some(rest);
    }
    let (second, rest) = rest.split_once(' ')?;
    is_unit(second).then(|| {
        prefix.name(first);
        rest
    })
}

/// `kube.audit: [1731387601.0, {…}]` and `[0] kube.audit: [[1731387601.0, {}], {…}]`: fluent-bit's outputs to
/// a file and to the terminal.
fn fluent<'a>(text: &'a str, prefix: &mut Prefix<'a>) -> Option<&'a str> {
    let at = head(text).find(": [")?;
    let (tag, rest) = (&text[..at], &text[at + 3..]);
    let tag = match tag.strip_prefix('[') {
        Some(numbered) => numbered.split_once("] ").filter(|(n, _)| n.bytes().all(|b| b.is_ascii_digit()))?.1,
        None => tag,
    };
    let is_tag = |c: char| c.is_ascii_alphanumeric() || "._-/*".contains(c);
    if tag.len() > LONGEST_WORD || !tag.chars().all(is_tag) {
        return None;
    }
    let record = rest.strip_suffix(']')?;
    let (seconds, record) = match record.strip_prefix('[') {
        Some(nested) => {
            let (seconds, behind) = nested.split_once(',')?;
            (seconds, behind.split_once("], ")?.1)
        }
        None => record.split_once(',')?,
    };
    let (whole, fraction) = seconds.trim().split_once('.').unwrap_or((seconds.trim(), "0"));
    let whole: i64 = whole.parse().ok()?;
    let nanos: i64 = format!("{fraction:0<9.9}").parse().ok()?;
    prefix.time = whole.checked_mul(1_000_000_000).map(|time| Timestamp::at(time).plus(nanos));
    Some(record.trim())
}

/// Names in front of a record: of a node (`oc adm node-logs`), of a pod and its container, of a stream of
/// CloudWatch; behind a time up to three. Or the file that grep found it in: `audit.log:`, `audit.log:12:`.
fn words<'a>(text: &'a str, prefix: &mut Prefix<'a>) -> Option<&'a str> {
    let at = head(text).find("{\"")?;
    let (before, rest) = text.split_at(at);
    let is_name = |word: &str| {
        let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || b"._:/-|@".contains(&byte);
        word.len() <= LONGEST_WORD && word.bytes().all(is_plain)
    };
    let mut words = before.split_ascii_whitespace();
    let first = words.next()?;
    let others = words.clone().count();
    let is_file = others == 0 && first.len() > 1 && before.ends_with(':');
    let most_others = if prefix.is_stamped { 2 } else { 1 };
    let are_names = before.ends_with([' ', '\t']) && others <= most_others && words.all(is_name);
    if !is_name(first) || !(is_file || are_names) {
        return None;
    }
    // Behind a time it is the program's tag.
    let host = first.strip_suffix(':').filter(|_| !is_file && others == 0 && !prefix.is_stamped);
    prefix.name(host.unwrap_or(if first.ends_with(':') { "" } else { first }));
    Some(rest)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn known_shapes() {
        let at = "2024-11-12T05:00:01.5Z";
        let time = Timestamp::parse(at.as_bytes());
        for (text, server, told) in [
            ("2024-11-12T05:00:01.5Z stdout F {\"a\":1}", "", time),
            ("[pod/api-m0/kube-apiserver] {\"a\":1}", "api-m0", None),
            ("[pod/api-m0/kube-apiserver] 2024-11-12T05:00:01.5Z {\"a\":1}", "api-m0", time),
            ("<134>1 2024-11-12T05:00:01.5Z m0 audit - - - {\"a\":1}", "m0", time),
            ("<134>1 2024-11-12T05:00:01.5Z m0 audit 7 x [a@1 b=\"\\\"]\"][c] \u{feff}{\"a\":1}", "m0", time),
            ("<13>Nov  2 05:00:01 m0 audit[7]: {\"a\":1}", "m0", None),
            ("<13>Nov 12 05:00:01 m0 audit: {\"a\":1}", "m0", None),
            ("Nov 12 05:00:01 m0 kube-apiserver[7]: {\"a\":1}", "m0", None),
            ("2024-11-12T05:00:01.5+0000 m0 kube-apiserver[7]: {\"a\":1}", "m0", time),
            (
                "2024-11-12T05:00:01.500000+00:00 kube-apiserver-audit-9 {\"a\":1}",
                "kube-apiserver-audit-9",
                time,
            ),
            ("2024-11-12 05:00:01,5 {\"a\":1}", "", time),
            ("76 <134>1 2024-11-12T05:00:01.5Z m0 audit - - - {\"a\":1}", "m0", time),
            ("Nov 12 05:00:01 m0 audit: @cee: {\"a\":1}", "m0", None),
            ("Tue 2024-11-12 05:00:01.5 UTC m0 kube-apiserver[7]: {\"a\":1}", "m0", time),
            ("Tue 2024-11-12 05:00:01.5 CET m0 kube-apiserver[7]: {\"a\":1}", "m0", None),
            ("1731387601.500000 m0 kube-apiserver[7]: {\"a\":1}", "m0", time),
            ("[    5.123456] m0 kube-apiserver[7]: {\"a\":1}", "m0", None),
            ("[Tue Nov 12 05:00:01.123 2024] {\"a\":1}", "", None),
            ("2024-11-12T05:00:01.5Z {job=\"a}\", x=\"\\\"\"} {\"a\":1}", "", time),
            ("2024-11-12T05:00:01.5Z {} {\"a\":1}", "", time),
            ("master-0.example {\"a\":1}", "master-0.example", None),
            ("audit/a.log:12:{\"a\":1}", "", None),
            ("m0: {\"a\":1}", "m0", None),
            ("2024-11-12T05:00:01.5Z stdout F audit: {\"a\":1}", "", time),
            ("kube.audit: [1731387601.5, {\"a\":1}]", "", time),
            ("[0] kube.audit: [[1731387601.500000000, {}], {\"a\":1}]", "", time),
            ("[api-m0] {\"a\":1}", "api-m0", None),
            ("[api-m0 kube-apiserver] {\"a\":1}", "api-m0", None),
            ("kube-apiserver-1  | {\"a\":1}", "kube-apiserver-1", None),
            ("kube-apiserver-1  | 2024-11-12T05:00:01.5Z {\"a\":1}", "kube-apiserver-1", time),
            ("EVENTS\t1731387602000\t{\"a\":1}\t1731387601500", "", time),
            ("EVENTS\t3812\t1731387602000\taudit-9\t{\"a\":1}\t1731387601500", "audit-9", time),
        ] {
            let (prefix, rest) = peel(text);
            assert_eq!((prefix.server, prefix.time, rest), (server, told, "{\"a\":1}"), "{text}");
        }
    }

    #[test]
    fn other_lines_have_none() {
        for text in [
            "b\":1}}",
            "I0102 15:04:05.678901       1 main.go:10] started: yes",
            "he said: (\"x\") {\"a\":1}",
            "1, 2, {\"a\":1}",
            "it then said {\"a\":1}",
            ":{\"a\":1}",
            "a,b,\"{\"\"a\"\":1}\"",
            "<a>{\"a\":1}",
            "\u{fffd}{\"a\":1}",
            "",
        ] {
            assert_eq!(peel(text), (Prefix::default(), text), "{text}");
        }
        let (prefix, rest) = peel("2024-11-12T05:00:01Z stderr F I1112 05:00:01.0 7 a.go:1] x");
        assert_eq!((prefix.is_stamped, rest), (true, "I1112 05:00:01.0 7 a.go:1] x"));
    }
}
