//! Logs that part long lines: which of their lines is a part of which text.

use super::chunk_collected;
use super::stamps::{DAYS, MONTHS, behind_boot_time, is_unix_time};
use serde::Deserialize;
use serde::de::{Deserializer, IgnoredAny, SeqAccess, Visitor};
use std::borrow::Cow;
use std::fmt;

/// A kind of log whose lines may be parts of one record.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LogShape {
    /// `<time> <stream> <P|F> <text>`: the container runtime interface's logs, which part a line after 16 KiB
    /// (kubernetes/cri-api, "logging").
    Cri,
    /// `{"log":"…\n","stream":"…","time":"…"}`: docker's json-file, where a part has no line end.
    Docker,
    /// `journalctl -o json`: `MESSAGE`, parted after `LineMax` (48 KiB), as a string or as bytes.
    JournalJson,
    /// Objects of a collector that did not join the parts, an object for each of them.
    Collected,
    /// `<time> <host> <identifier>[<pid>]: <text>`: journald and syslog as text, which do not tell of parts.
    JournalText,
}

/// Whether the text goes on in another line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum More {
    Yes,
    No,
    /// Only the text itself tells: it goes on where a JSON value is not complete.
    Judge,
}

/// A line taken apart.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Chunk<'a> {
    /// Which parts belong together.
    pub(super) stream: Cow<'a, [u8]>,
    /// What stands in front of the joined text: time and origin, in a form that any reader of prefixes knows.
    pub(super) prefix: Cow<'a, [u8]>,
    pub(super) text: Cow<'a, [u8]>,
    pub(super) more: More,
}

impl LogShape {
    /// The shape of a log, told by some of its first lines.
    pub(super) fn of<'h>(mut lines: impl Iterator<Item = &'h [u8]> + Clone) -> Option<Self> {
        let all = [Self::Cri, Self::Docker, Self::JournalJson, Self::JournalText];
        // Those that are JSON are JSON from the first line on: other logs are not searched for them.
        if lines.clone().next()?.starts_with(b"{") {
            let mut first = lines.clone().take(4);
            let shape =
                first.find_map(|line| all[1..3].iter().copied().find(|shape| shape.chunk(line).is_some()));
            return shape.or_else(|| lines.any(chunk_collected::is_of_one).then_some(Self::Collected));
        }
        lines.find_map(|line| all.into_iter().find(|shape| shape.chunk(line).is_some()))
    }

    /// Takes a line apart; None where it has another shape.
    pub(super) fn chunk(self, line: &[u8]) -> Option<Chunk<'_>> {
        match self {
            Self::Cri => cri(line),
            Self::Docker => docker(line),
            Self::JournalJson => journal_json(line),
            Self::JournalText => journal_text(line),
            Self::Collected => chunk_collected::chunk(line),
        }
    }

    /// What stands behind a joined text.
    pub(super) fn suffix(self) -> &'static [u8] {
        if self == Self::Collected { chunk_collected::SUFFIX } else { b"" }
    }
}

/// Splits at the first `byte`.
fn split(text: &[u8], byte: u8) -> Option<(&[u8], &[u8])> {
    let at = memchr::memchr(byte, text)?;
    Some((&text[..at], &text[at + 1..]))
}

/// Whether a word begins like an RFC 3339 time.
pub(super) fn is_time(word: &[u8]) -> bool {
    const SHAPE: &[u8] = b"dddd-dd-ddTdd:dd:dd";
    word.len() >= SHAPE.len()
        && word.iter().zip(SHAPE).all(|(byte, shape)| match shape {
            b'd' => byte.is_ascii_digit(),
            shape => byte == shape,
        })
}

pub(super) fn cri(line: &[u8]) -> Option<Chunk<'_>> {
    let (time, rest) = split(line, b' ')?;
    let (stream, rest) = split(rest, b' ')?;
    if !is_time(time) || !matches!(stream, b"stdout" | b"stderr") {
        return None;
    }
    // An empty text may have lost the blank before it; tags beyond the first are for later versions.
    let (tags, text) = split(rest, b' ').unwrap_or((rest, b""));
    let more = match tags.split(|&byte| byte == b':').next()? {
        b"P" => More::Yes,
        b"F" => More::No,
        _ => return None,
    };
    let prefix = [time, b" ", stream, b" F "].concat();
    Some(Chunk { stream: stream.into(), prefix: prefix.into(), text: text.into(), more })
}

/// A line with other fields is a collector's record of one, and tells more.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct DockerLine<'a> {
    #[serde(borrow)]
    log: Cow<'a, str>,
    #[serde(borrow)]
    stream: Cow<'a, str>,
    #[serde(borrow)]
    time: Cow<'a, str>,
    #[serde(rename = "attrs")]
    _attributes: Option<IgnoredAny>,
}

fn docker(line: &[u8]) -> Option<Chunk<'_>> {
    if !line.starts_with(b"{\"log\":") {
        return None;
    }
    let DockerLine { log, stream, time, .. } = serde_json::from_slice(line).ok()?;
    if !is_time(time.as_bytes()) {
        return None;
    }
    // Collectors that hand such lines on take the line end away.
    let more = match log.ends_with('\n') {
        true => More::No,
        false if serde_json::from_str::<IgnoredAny>(&log).is_ok() => More::No,
        false => More::Yes,
    };
    let text = log.trim_end_matches(['\n', '\r']).as_bytes().to_vec();
    let prefix = format!("{time} {stream} F ").into_bytes();
    Some(Chunk { stream: stream.as_bytes().to_vec().into(), prefix: prefix.into(), text: text.into(), more })
}

#[derive(Deserialize)]
struct JournalLine<'a> {
    #[serde(rename = "MESSAGE")]
    message: Message,
    #[serde(rename = "__REALTIME_TIMESTAMP", borrow)]
    micros: Cow<'a, str>,
    #[serde(rename = "_HOSTNAME", borrow, default)]
    host: Cow<'a, str>,
    #[serde(rename = "SYSLOG_IDENTIFIER", borrow, default)]
    identifier: Cow<'a, str>,
    #[serde(rename = "_PID", borrow, default)]
    pid: Cow<'a, str>,
    #[serde(rename = "_LINE_BREAK", borrow, default)]
    line_break: Cow<'a, str>,
}

/// Text, or the bytes of what is no text.
struct Message(Vec<u8>);

impl<'de> Deserialize<'de> for Message {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct MessageVisitor;
        impl<'de> Visitor<'de> for MessageVisitor {
            type Value = Message;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a string or an array of bytes")
            }
            fn visit_str<E>(self, text: &str) -> Result<Message, E> {
                Ok(Message(text.as_bytes().to_vec()))
            }
            fn visit_seq<A: SeqAccess<'de>>(self, mut bytes: A) -> Result<Message, A::Error> {
                let mut message = Vec::new();
                while let Some(byte) = bytes.next_element::<u8>()? {
                    message.push(byte);
                }
                Ok(Message(message))
            }
        }
        deserializer.deserialize_any(MessageVisitor)
    }
}

fn journal_json(line: &[u8]) -> Option<Chunk<'_>> {
    if !line.starts_with(b"{") || memchr::memmem::find(line, b"\"__REALTIME_TIMESTAMP\"").is_none() {
        return None;
    }
    let journal: JournalLine<'_> = serde_json::from_slice(line).ok()?;
    let time = chrono::DateTime::from_timestamp_micros(journal.micros.parse().ok()?)?;
    let time = time.to_rfc3339_opts(chrono::SecondsFormat::Micros, true);
    let or_dash = |text: &str| if text.is_empty() { "-".to_owned() } else { text.replace([' ', '\n'], "_") };
    let stream = format!("{}[{}]", or_dash(&journal.identifier), or_dash(&journal.pid));
    let prefix = format!("{time} {} {stream}: ", or_dash(&journal.host)).into_bytes();
    // Older versions do not tell where they parted a line.
    let more = if journal.line_break == "line-max" { More::Yes } else { More::Judge };
    let mut text = journal.message.0;
    text.truncate(text.trim_ascii_end().len().max(if more == More::Yes { text.len() } else { 0 }));
    Some(Chunk { stream: stream.into_bytes().into(), prefix: prefix.into(), text: text.into(), more })
}

fn journal_text(line: &[u8]) -> Option<Chunk<'_>> {
    let behind_time = match split(line, b' ')? {
        (time, rest) if is_time(time) || is_unix_time(time) => rest,
        (day, rest) if DAYS.iter().any(|known| known.as_bytes() == day) => behind_zone(rest)?,
        _ if line.starts_with(b"[") => behind_boot_time(line)?,
        _ => behind_short_time(line)?,
    };
    let (_, rest) = split(behind_time, b' ')?;
    let (unit, text) = split(rest, b' ')?;
    let name = unit.strip_suffix(b"]:")?;
    let open = memchr::memrchr(b'[', name)?;
    let is_pid = open > 0 && open + 1 < name.len() && name[open + 1..].iter().all(u8::is_ascii_digit);
    let prefix = &line[..line.len() - text.len()];
    is_pid.then(|| Chunk { stream: unit.into(), prefix: prefix.into(), text: text.into(), more: More::Judge })
}

/// What follows upon `2024-11-12 05:00:01 CET `.
fn behind_zone(text: &[u8]) -> Option<&[u8]> {
    let (date, rest) = split(text, b' ')?;
    let (clock, rest) = split(rest, b' ')?;
    let (_, rest) = split(rest, b' ')?;
    is_time(&[date, b"T", clock].concat()).then_some(rest)
}

/// What follows upon `Nov 12 05:00:01 ` and its kind with fractions.
fn behind_short_time(line: &[u8]) -> Option<&[u8]> {
    let is_month = MONTHS.iter().any(|month| line.starts_with(month.as_bytes()));
    let (day, clock) = (line.get(4..6)?, line.get(7..)?);
    let is_day = day.iter().all(|byte| byte.is_ascii_digit() || *byte == b' ');
    let (clock, rest) = split(clock, b' ')?;
    let is_clock = clock.len() >= 8 && clock[2] == b':' && clock[5] == b':';
    (is_month && is_day && is_clock && line[3] == b' ' && line[6] == b' ').then_some(rest)
}

/// Follows the brackets of a JSON object through its parts.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Brackets {
    open: u64,
    in_string: bool,
    is_escaped: bool,
}

impl Brackets {
    pub(super) fn follow(&mut self, text: &[u8]) {
        for &byte in text {
            match byte {
                _ if self.is_escaped => self.is_escaped = false,
                b'\\' if self.in_string => self.is_escaped = true,
                b'"' => self.in_string = !self.in_string,
                b'{' | b'[' if !self.in_string => self.open += 1,
                b'}' | b']' if !self.in_string => self.open = self.open.saturating_sub(1),
                _ => {}
            }
        }
    }

    pub(super) const fn are_closed(&self) -> bool {
        self.open == 0 && !self.in_string
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn chunk(shape: LogShape, line: &str) -> Option<(String, String, String, More)> {
        let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
        let chunk = shape.chunk(line.as_bytes())?;
        Some((text(&chunk.stream), text(&chunk.prefix), text(&chunk.text), chunk.more))
    }

    fn told(stream: &str, prefix: &str, text: &str, more: More) -> Option<(String, String, String, More)> {
        Some((stream.into(), prefix.into(), text.into(), more))
    }

    #[test]
    fn lines_of_containers() {
        let time = "2024-11-12T05:00:01.123456789Z";
        let prefix = format!("{time} stdout F ");
        let line = |rest: &str| chunk(LogShape::Cri, &format!("{time} {rest}"));
        assert_eq!(line("stdout P {\"a\""), told("stdout", &prefix, "{\"a\"", More::Yes));
        assert_eq!(line("stdout F:x  b"), told("stdout", &prefix, " b", More::No));
        assert_eq!(line("stdout F"), told("stdout", &prefix, "", More::No));
        assert_eq!((line("stdout X a"), line("stream F a")), (None, None));
        let docker = |log: &str| {
            let line = format!(r#"{{"log":"{log}","stream":"stdout","time":"{time}"}}"#);
            chunk(LogShape::Docker, &line)
        };
        assert_eq!(docker(r#"{\"a\":1}\n"#), told("stdout", &prefix, "{\"a\":1}", More::No));
        assert_eq!(docker(r#"{\"a\":1}"#), told("stdout", &prefix, "{\"a\":1}", More::No));
        let collected = format!(r#"{{"log":"a","stream":"stdout","time":"{time}","kubernetes":{{}}}}"#);
        assert_eq!(chunk(LogShape::Docker, &collected), None);
        assert_eq!(docker(r#"{\"a\":"#), told("stdout", &prefix, "{\"a\":", More::Yes));
    }

    #[test]
    fn lines_of_the_journal() {
        let line = |message: &str| {
            let line = format!(
                r#"{{"_HOSTNAME":"m0","SYSLOG_IDENTIFIER":"kube-apiserver","_PID":"7","__REALTIME_TIMESTAMP":"1731387601000000","MESSAGE":{message}}}"#
            );
            chunk(LogShape::JournalJson, &line)
        };
        let prefix = "2024-11-12T05:00:01.000000Z m0 kube-apiserver[7]: ";
        assert_eq!(line(r#""{}""#), told("kube-apiserver[7]", prefix, "{}", More::Judge));
        assert_eq!(line("[123,125]"), told("kube-apiserver[7]", prefix, "{}", More::Judge));
        assert_eq!(line("null"), None);
        for prefix in [
            "Nov 12 05:00:01 m0 kube-apiserver[7]: ",
            "2024-11-12T05:00:01+0000 m0 kube-apiserver[7]: ",
            "Tue 2024-11-12 05:00:01 CET m0 kube-apiserver[7]: ",
            "1731387601.500000 m0 kube-apiserver[7]: ",
            "[    5.123456] m0 kube-apiserver[7]: ",
            "[12345.456789 <    0.000123 >] m0 kube-apiserver[7]: ",
        ] {
            let line = chunk(LogShape::JournalText, &format!("{prefix}{{}}"));
            assert_eq!(line, told("kube-apiserver[7]:", prefix, "{}", More::Judge));
        }
        for other in ["Nov 12", "Nov", "Nov 12 05:00:01 m0 kernel: x", "a b c"] {
            assert_eq!(chunk(LogShape::JournalText, other), None, "{other}");
        }
    }
}
