//! Goes into an envelope and reads what is in it.

use super::other::MARK;
use super::{Content, Inner, Peeled, described_object};
use crate::model::{Position, StateOrigin};
use crate::source::audit;
use crate::source::batch::Batch;
use crate::source::object::{self, Setting};
use crate::source::record::{Context, MAX_ENVELOPES, Reader};
use serde::de::IgnoredAny;

impl Reader<'_> {
    /// Reads what an envelope holds. Where it is one record, its fault is that of the record; of several,
    /// each is rejected for itself.
    pub(in crate::source) fn peeled(&mut self, peeled: Peeled, context: Context<'_>) -> Result<(), String> {
        let Peeled { name, inner } = peeled;
        if context.envelopes >= MAX_ENVELOPES {
            return Err("envelopes nested too deeply".into());
        }
        let inside = Context { envelopes: context.envelopes + 1, ..context };
        let is_one = inner.len() == 1;
        let mut result = Ok(());
        for inner in inner {
            let Inner { content, cluster, instance, time } = inner;
            let inside = Context { time: time.or(inside.time), ..inside };
            let read = self.within(&instance, &cluster, |reader| reader.contents(content, inside));
            match read {
                Err(reason) if is_one => result = Err(format!("{name}: {reason}")),
                Err(reason) => self.reject(context.position, format!("{name}: {reason}")),
                Ok(()) => {}
            }
        }
        if result.is_ok() {
            *self.batch.counts.envelopes.entry(name).or_default() += 1;
        }
        result
    }

    fn contents(&mut self, content: Content, context: Context<'_>) -> Result<(), String> {
        match content {
            Content::Foreign(why) => Err(why),
            // A collector that joins lines may have joined some that have nothing to do with each other.
            Content::Text(text) if text.contains('\n') && text.contains(MARK) => {
                for line in text.lines().map(str::trim).filter(|line| !line.is_empty()) {
                    let read = self.contents(Inner::text(line.to_owned()).content, context);
                    read.unwrap_or_else(|reason| self.reject(context.position, reason));
                }
                Ok(())
            }
            Content::Text(text) => self.text(&text, context),
            Content::Audit(text) => {
                audit::parse(&text, (context.position, context.time), self.keep, &mut self.batch)
            }
            Content::Record(text) => {
                let Err(reason) = self.attempt(text.as_bytes(), context) else { return Ok(()) };
                match several(&text) {
                    Some(records) => {
                        let inside = Context { depth: context.depth + 1, ..context };
                        records.into_iter().for_each(|record| self.record(record.as_bytes(), inside));
                        Ok(())
                    }
                    None => self.offer_or(&text, context, reason),
                }
            }
        }
    }
}

/// The records of a text that is several of them: JSON values with nothing between them but blanks, line ends or commas.
/// What is behind the last that is whole is one more. None where there is but one.
fn several(text: &str) -> Option<Vec<&str>> {
    let is_between = |c: char| c.is_whitespace() || matches!(c, ',' | ';' | '\u{1e}');
    let mut records = Vec::new();
    let mut rest = text.trim();
    while rest.starts_with(['{', '[']) {
        let mut values = serde_json::Deserializer::from_str(rest).into_iter::<IgnoredAny>();
        let Some(Ok(_)) = values.next() else { break };
        let (record, behind) = rest.split_at(values.byte_offset());
        records.push(record);
        rest = behind.trim_start_matches(is_between);
    }
    if records.is_empty() || records.len() == 1 && !rest.starts_with("{\"") {
        return None;
    }
    records.extend(Some(rest).filter(|rest| !rest.is_empty()));
    Some(records)
}

/// Adds the object that an Event is about, where its reporter told the owners.
pub(in crate::source) fn note_involved(involved: &str, position: Position, batch: &mut Batch) {
    if memchr::memmem::find(involved.as_bytes(), br#""ownerReferences""#).is_none() {
        return;
    }
    if let Some(text) = described_object(involved) {
        let setting = Setting::alone(StateOrigin::Snapshot, position);
        // What the reporter left out of it is no fault of the Event.
        let _ = object::parse(&text, setting, batch);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_of_several_records() {
        let all = |text| several(text).unwrap_or_default();
        assert_eq!(all("{\"a\":1}\n{\"b\":2}\n"), ["{\"a\":1}", "{\"b\":2}"]);
        assert_eq!(all("{},[1];{}"), ["{}", "[1]", "{}"]);
        assert_eq!(all("{}{\"a\":"), ["{}", "{\"a\":"]);
        for text in ["{}", "{}\n", "{\"a\":", "a {}", ""] {
            assert!(several(text).is_none(), "{text}");
        }
    }
}
