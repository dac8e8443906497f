//! Which source reads a record.

use super::facts::Facts;
use super::record::{Context, Reader, top_level};
use super::sources::{Reading, Record, Source};
use super::split::PREFIX;
use crate::model::Position;

/// The rule by which lines are left out that the source of their file does not know.
const OTHER_LINES: &str = "other-lines";

/// How lines of YAML begin that are of objects of the API or of audit events.
const OF_OBJECTS: &[&[u8]] =
    &[b"apiVersion:", b"kind:", b"- apiVersion:", b"- kind:", b"items:", b"auditID:"];

impl<'h> Reader<'h> {
    /// Has a record read, or tells why nobody can.
    ///
    /// What was added comes before what is built in, which has a meaning for nearly everything; but not for lines that
    /// begin as audit events do: there are millions of them.
    pub(super) fn ask(&mut self, bytes: &[u8], context: Context<'_>) -> Result<(), String> {
        let (sources, hint) = (self.sources, self.hint);
        if !hint.claimed_by.is_empty() {
            let mut claiming = hint.claimed_by.iter().map(|&at| &sources.all()[at]);
            if !claiming.any(|source| self.ask_one(&**source, bytes, context).is_none()) {
                self.batch.counts.set_aside(OTHER_LINES);
            }
            return Ok(());
        }
        let Some((built_in, added)) = sources.all().split_first() else { return Ok(()) };
        let has_to_ask = !added.is_empty() && !bytes.starts_with(PREFIX.as_bytes());
        if has_to_ask && added.iter().any(|source| self.ask_one(&**source, bytes, context).is_none()) {
            return Ok(());
        }
        self.ask_one(&**built_in, bytes, context).map_or(Ok(()), Err)
    }

    /// Asks one source: why it does not know the record, or nothing if that is settled.
    fn ask_one(&mut self, source: &dyn Source, bytes: &[u8], context: Context<'_>) -> Option<String> {
        let before = (self.batch.events.len(), self.batch.counts.notes);
        let record = Record { text: bytes, path: &self.hint.path, time: context.time };
        let reading = source.read(&record, &mut Facts::new(self, context, source.name()));
        let (reason, is_broken) = match reading {
            Reading::Done => return None,
            Reading::Foreign(reason) => (reason, false),
            Reading::Broken(reason) => (reason, true),
        };
        self.batch.events.truncate(before.0);
        self.batch.counts.notes = before.1;
        if is_broken {
            self.reject(context.position, format!("{}: {reason}", source.name()));
            return None;
        }
        Some(reason)
    }

    /// Asks the sources that were added about what stood in an envelope, and is nothing that is known.
    pub(super) fn offer(&mut self, text: &str, context: Context<'_>) -> bool {
        let added = self.sources.all().get(1..).unwrap_or_default();
        added.iter().any(|source| self.ask_one(&**source, text.as_bytes(), context).is_none())
    }

    /// The same of what cannot be used for this reason otherwise.
    pub(super) fn offer_or(
        &mut self,
        text: &str,
        context: Context<'_>,
        reason: String,
    ) -> Result<(), String> {
        if self.offer(text, context) { Ok(()) } else { Err(reason) }
    }

    /// Text that stands between records.
    pub(super) fn text_between(&mut self, text: &[u8], position: Position) {
        if !self.sources.has_more() {
            return self.leave_text();
        }
        let (_, others) = self.offer_lines(text, position);
        (0..others).for_each(|_| self.leave_text());
    }

    /// Whether a document that was taken for YAML is a log of a source that was added: what stands in front of a colon looks
    /// like a key.
    pub(super) fn are_log_lines(&mut self, document: &[u8], position: Position) -> bool {
        let is_object = |line: &[u8]| OF_OBJECTS.iter().any(|key| line.starts_with(key));
        if !self.sources.has_more() || document.split(|byte| *byte == b'\n').any(is_object) {
            return false;
        }
        let (taken, others) = self.offer_lines(document, position);
        if taken > 0 {
            (0..others).for_each(|_| self.leave_text());
        }
        taken > 0
    }

    /// Asks the sources that were added about each line that is not blank: how many they took, and how many not.
    fn offer_lines(&mut self, text: &[u8], position: Position) -> (u64, u64) {
        let (mut taken, mut others) = (0, 0);
        let mut place = position;
        for line in text.split_inclusive(|byte| *byte == b'\n') {
            let words = String::from_utf8_lossy(line.trim_ascii());
            if !words.is_empty() {
                let is_taken = self.offer(&words, top_level(place));
                *(if is_taken { &mut taken } else { &mut others }) += 1;
            }
            (place.line, place.offset) = (place.line + 1, place.offset + line.len() as u64);
        }
        (taken, others)
    }
}
