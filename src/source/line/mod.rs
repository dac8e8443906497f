//! Lines that have something in front of their record, and records that were rebuilt from a text.
//!
//! What stands in front is known by its shape: a line of prose that quotes JSON is no record.

mod prefix;
mod row;
pub(super) mod time;
mod tools;

use super::envelope;
use super::legacy;
use super::record::{Context, Reader, top_level};
use super::split::PREFIX;
use crate::input::{Block, Rebuilt, RebuiltKind, stamps};
use crate::model::{Position, Timestamp};
use prefix::{Prefix, peel, peel_each};
use tools::is_between;

/// Why a line of Alloy's alone is of no use.
const NO_LABELS: &str = "an Event in the words of Grafana Alloy, whose time and namespace are not in the line: they are the \
                         entry's in Loki and one of its labels (export both, as logcli does)";

/// The rule by which lines of a program's own log are left out.
const LOG_TEXT: &str = "log-text";

impl Reader<'_> {
    /// Records whose text is not the file's.
    pub(super) fn rebuilt(&mut self, block: &Block, records: &[Rebuilt]) {
        for record in records {
            let position = Position { file: block.file, line: record.line, offset: record.offset };
            let bytes = block.bytes[record.range.clone()].trim_ascii();
            let context = top_level(position);
            match record.kind {
                RebuiltKind::Line => self.record(bytes, context),
                RebuiltKind::Row => self.row(bytes, context),
                RebuiltKind::Ragged => {
                    let reason = "a row that has other columns than the first one names, or does not end";
                    self.reject(position, reason.to_owned());
                }
            }
        }
    }

    /// Reads a line that has something in front of its record; None where it has not.
    pub(super) fn prefixed(&mut self, text: &str, context: Context<'_>) -> Option<Result<(), String>> {
        if let Some(done) = self.bare(text, context) {
            return Some(done);
        }
        // Only labels begin like JSON and are none.
        let is_json =
            |rest: &str| !rest.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_' || c == '}');
        if text.strip_prefix('{').is_some_and(is_json) {
            return None;
        }
        let (Prefix { time, server, cluster, namespace, is_stamped }, rest) = peel(text);
        if self.sources.has_more() && rest.len() < text.len() && !is_audit(rest) {
            let is_taken = self.within(server, &cluster, |reader| reader.offer_behind(text, context));
            if is_taken {
                return Some(Ok(()));
            }
        }
        if let Some(done) = self.alloy(rest, (namespace, time), &cluster, context) {
            return Some(done);
        }
        let rest = logged(rest).unwrap_or(rest);
        if rest.starts_with(legacy::MARK) {
            let time = time.or(context.time);
            return Some(self.within("", &cluster, |reader| {
                legacy::parse(rest, time, context.position, reader.keep, &mut reader.batch)
            }));
        }
        if is_between(rest) || is_between(text) {
            return Some(self.log_text("", context));
        }
        if rest.len() == text.len() {
            return is_klog(text).then(|| self.log_text(text, context));
        }
        if !rest.starts_with('{') {
            // A word in front of nothing that is known is no prefix.
            let context = Context { time: time.or(context.time), ..context };
            return (is_stamped || is_klog(rest)).then(|| self.log_text(rest, context));
        }
        let context = Context { time: time.or(context.time), ..context };
        Some(self.within(server, &cluster, |reader| reader.value(rest, context)))
    }

    /// Asks the sources that were added about what stands behind each thing that collectors and runtimes put in front: a
    /// program may write its own time there. All of it they were asked about already, unless it stood in an envelope.
    fn offer_behind(&mut self, text: &str, context: Context<'_>) -> bool {
        let is_inside = context.depth + context.envelopes > 0;
        let mut left = if is_inside { vec![(None, text)] } else { Vec::new() };
        peel_each(text, |prefix, rest| left.push((prefix.time, rest)));
        let ask = |(time, rest): (Option<Timestamp>, &str)| {
            self.offer(rest, Context { time: time.or(context.time), ..context })
        };
        left.into_iter().any(ask)
    }

    /// Reads a line of Grafana Alloy's about an Event; None of any other. Its namespace is a label in Loki, its time that of
    /// the entry there.
    fn alloy(
        &mut self,
        line: &str,
        (namespace, time): (Option<String>, Option<Timestamp>),
        cluster: &str,
        context: Context<'_>,
    ) -> Option<Result<(), String>> {
        let is_known = line.starts_with("name=") || namespace.is_some() && !is_audit(line);
        let is_event = is_known && line.contains("objectAPIversion") && line.contains("eventRV");
        let time = time.or(context.time).map(|time| time.to_string());
        let peeled = match (namespace, time) {
            _ if !is_event && line.contains(" entry=") && line.contains(" labels=") => {
                envelope::of_echo(line)?
            }
            _ if !is_event => return None,
            (Some(namespace), Some(time)) => envelope::of_alloy(line, &namespace, &time)?,
            _ => return Some(Err(NO_LABELS.to_owned())),
        };
        Some(self.within("", cluster, |reader| reader.peeled(peeled, context)))
    }

    /// Reads a line without what files and terminals put around it: a byte order mark where files were joined, colours.
    fn bare(&mut self, text: &str, context: Context<'_>) -> Option<Result<(), String>> {
        if let Some(text) = text.strip_prefix('\u{feff}') {
            return Some(self.value(text.trim_start(), context));
        }
        let plain = text.starts_with('\u{1b}').then(|| without_colours(text))?;
        Some(self.value(plain.trim(), context))
    }

    /// Reads a line of text that stood in an envelope.
    pub(super) fn text(&mut self, text: &str, context: Context<'_>) -> Result<(), String> {
        self.prefixed(text, context).unwrap_or_else(|| self.log_text(text, context))
    }

    /// The part of a broken line that may hold sound records; None where all of it is text. Brackets in what
    /// stands in front of it are not JSON's.
    pub(super) fn behind_prefix<'b>(&self, line: &'b [u8]) -> Option<&'b [u8]> {
        let from = memchr::memmem::find(line, b"{\"").unwrap_or(line.len());
        let Ok(text) = std::str::from_utf8(&line[..from]) else { return Some(line) };
        let (prefix, _) = peel(text);
        match from == line.len() {
            true if prefix.is_stamped => None,
            false if prefix.is_stamped => Some(&line[from..]),
            _ => Some(line),
        }
    }

    /// What a program wrote around its audit events is no damage, unless it looks like a part of one.
    fn log_text(&mut self, text: &str, context: Context<'_>) -> Result<(), String> {
        if self.offer(text, context) {
            return Ok(());
        }
        if !is_klog(text) && (text.contains("\":") || text.ends_with('}')) {
            return Err("a part of a record, whose beginning is missing".to_owned());
        }
        self.leave_text();
        Ok(())
    }

    /// A line that goes on with what the one before it says.
    pub(super) fn continued(&mut self, bytes: &[u8], context: Context<'_>) {
        if bytes.starts_with(b"{") {
            return self
                .reject(context.position, "an indented line: a part of what stands around it".to_owned());
        }
        let Err(reason) = self.ask(bytes, context) else { return };
        // What quotes keys may be what is left of a record.
        if memchr::memmem::find(bytes, b"\":").is_some() {
            return self.reject(context.position, reason);
        }
        self.leave_text();
    }

    /// Counts a text between the records.
    pub(super) fn leave_text(&mut self) {
        self.batch.counts.texts += 1;
        *self.batch.counts.filtered.entry(LOG_TEXT).or_default() += 1;
    }
}

/// Whether what stands there is an audit event, or one in words: nobody else is asked about those.
fn is_audit(text: &str) -> bool {
    text.starts_with(PREFIX) || text.starts_with(legacy::MARK)
}

/// Whether a line begins as those of the Kubernetes components do: `I1123 11:52:01.123456`.
pub(in crate::source) fn is_klog(line: &str) -> bool {
    stamps::is_klog(line.as_bytes())
}

/// Whether a line is one of several that a program said at once: klog indents the lines of a value by a tab and ends it
/// with ` >`, Go the places in the trace of a panic. No record of a line begins so, unless by a bracket.
pub(super) fn is_continued(line: &[u8]) -> bool {
    let is_text = |rest: &[u8]| rest.trim_ascii().first().is_some_and(|byte| !b"{[\"".contains(byte));
    line.strip_prefix(b"\t").is_some_and(is_text) || line.trim_ascii_end() == b" >" || is_quoted_object(line)
}

/// Whether a line is an object as something else quotes it, an annotation of YAML say: indented. Records of logs may be
/// indented as well, and are known by what objects have not.
fn is_quoted_object(line: &[u8]) -> bool {
    let has = |what: &[u8]| memchr::memmem::find(line, what).is_some();
    let is_object = line.starts_with(b"  ") && line.trim_ascii_start().starts_with(b"{\"");
    is_object
        && has(b"\"metadata\"")
        && ![&b"auditID"[..], b"involvedObject", b"regarding"].iter().any(|key| has(key))
}

/// A text without the sequences by which terminals are told of colours: `ESC [ … m` and their like.
fn without_colours(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut parts = text.split('\u{1b}');
    plain.extend(parts.next());
    for part in parts {
        let behind =
            part.strip_prefix('[').map(|part| part.trim_start_matches(|c| ('\u{20}'..'\u{40}').contains(&c)));
        plain.push_str(behind.map_or(part, |behind| behind.get(1..).unwrap_or_default()));
    }
    plain
}

/// A record that a program wrote into its own log: `I1123 11:52:01.123456       1 glogsink.go:42] {"verb":…`, as
/// eventrouter does.
fn logged(line: &str) -> Option<&str> {
    let at = if is_klog(line) { line.find("] {\"")? + 2 } else { return None };
    let is_record = |text: &str| ["\"involvedObject\"", "\"auditID\""].iter().any(|key| text.contains(key));
    Some(&line[at..]).filter(|text| is_record(text) && text.ends_with('}'))
}

/// Whether something is in front of a record in a line: a collector may not have looked into it.
pub(in crate::source) fn holds_record(line: &str) -> bool {
    peel(line).1.starts_with("{\"")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::{Batch, Keep};

    #[test]
    fn what_is_quoted_is_no_object() {
        let pod = r#"{"kind":"Pod","apiVersion":"v1","metadata":{"name":"a","uid":"u"}}"#;
        let event = r#"{"auditID":"a","metadata":{}}"#;
        assert!(is_continued(format!("      {pod}\r").as_bytes()));
        assert!(!is_continued(pod.as_bytes()) && !is_continued(format!("  {event}").as_bytes()));
    }

    #[test]
    fn colours_are_left_out() {
        assert_eq!(
            without_colours("\u{1b}[1;39m{\u{1b}[0m\u{1b}[34;1m\"a\"\u{1b}[0m:1}\u{1b}[K"),
            "{\"a\":1}"
        );
        assert_eq!(without_colours("a\u{1b}"), "a");
        assert_eq!(without_colours("\u{1b}[\u{e9}"), "");
    }

    #[test]
    fn a_broken_line_is_rejected_once() {
        for (line, faults, events) in [
            ("Nov 12 05:00:01 m0 a[12]: {\"a\":\"b", 1, 0),
            ("Nov 12 05:00:01 m0 a[12]: x\":1}", 1, 0),
            ("Nov 12 05:00:01 m0 a[12]: I1112 x", 0, 0),
            ("-- Logs begin at Tue 2024-11-12 05:00:00 UTC, end at Tue 2024-11-12 06:00:00 UTC. --", 0, 0),
            ("2024-11-12T05:00:01Z stdout F \"b\":[1]}", 1, 0),
        ] {
            let mut reader = Reader {
                keep: Keep::default(),
                hint: &crate::source::PathHint::default(),
                sources: &crate::source::Sources::default(),
                batch: Batch::default(),
            };
            reader.record(line.as_bytes(), top_level(Position::default()));
            let batch = &reader.batch;
            assert_eq!((batch.faults.len(), batch.counts.audit_events), (faults, events), "{line}");
        }
    }
}
