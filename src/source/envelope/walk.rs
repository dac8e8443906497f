//! Goes into an envelope and reads what is in it.

use super::{Content, Inner, Peeled, Provenance, cut, described_object};
use crate::model::{Fault, Position};
use crate::source::PathHint;
use crate::source::audit;
use crate::source::batch::Batch;
use crate::source::json::not_json;
use crate::source::object;
use crate::source::record::{Context, MAX_DEPTH, Reader};
use serde::de::IgnoredAny;

impl Reader<'_> {
    /// Reads what an envelope holds. Where it is one record, its fault is that of the record; of several,
    /// each is rejected for itself.
    pub(in crate::source) fn peeled(&mut self, peeled: Peeled, context: Context<'_>) -> Result<(), String> {
        let Peeled { name, inner } = peeled;
        if context.envelopes >= MAX_DEPTH {
            return Err("envelopes nested too deeply".into());
        }
        let inside = Context { envelopes: context.envelopes + 1, ..context };
        let is_one = inner.len() == 1;
        let mut result = Ok(());
        for inner in inner {
            let counts = &mut self.batch.counts;
            let (before, span) = (counts.audit_events, counts.span.take());
            let from = inner.from.clone();
            let read = self.contents(inner, name, inside);
            let counts = &mut self.batch.counts;
            counts.note(&from, counts.audit_events - before);
            if let Some((first, last)) = span {
                counts.cover(first);
                counts.cover(last);
            }
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

    fn contents(&mut self, inner: Inner, name: &'static str, context: Context<'_>) -> Result<(), String> {
        match inner.content {
            Content::Foreign(why) => Err(why),
            Content::Audit(text) => audit::parse(&text, context.position, self.keep, &mut self.batch),
            Content::Record(text) => {
                let Err(reason) = self.attempt(text.as_bytes(), context) else { return Ok(()) };
                let Err(error) = serde_json::from_str::<IgnoredAny>(&text) else { return Err(reason) };
                let Some(head) = cut::salvaged(&text, &inner.time) else { return Err(reason) };
                audit::parse(&head.text, context.position, self.keep, &mut self.batch)
                    .map_err(|_| not_json(&text, &error))?;
                let stamped = if head.is_stamped { ", with the time of the envelope" } else { "" };
                let reason = format!("{name}: cut off; its header is used{stamped}");
                self.batch.repaired.push(Fault { position: context.position, reason });
                let mark = if head.is_stamped { "cut, stamped by the envelope" } else { "cut" };
                *self.batch.counts.envelopes.entry(mark).or_default() += 1;
                Ok(())
            }
        }
    }
}

/// Notes the cluster that an audit event names itself.
pub(in crate::source) fn note_cluster(raw: &str, audit_events: u64, batch: &mut Batch) {
    if let Some(cluster) = super::string(raw) {
        batch.counts.note(&Provenance { cluster, instance: String::new() }, audit_events);
    }
}

/// Adds the object that an Event is about, where its reporter told the owners.
pub(in crate::source) fn note_involved(involved: &str, position: Position, batch: &mut Batch) {
    if memchr::memmem::find(involved.as_bytes(), br#""ownerReferences""#).is_none() {
        return;
    }
    if let Some(text) = described_object(involved) {
        let (list, origin) = (object::ListContext::default(), crate::model::StateOrigin::Snapshot);
        // What the reporter left out of it is no fault of the Event.
        let _ = object::parse(&text, list, &PathHint::default(), origin, position, batch);
    }
}
