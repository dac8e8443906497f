//! Goes into an envelope and reads what is in it.

use super::{Content, Inner, Peeled, described_object};
use crate::model::Position;
use crate::source::PathHint;
use crate::source::audit;
use crate::source::batch::Batch;
use crate::source::object;
use crate::source::record::{Context, MAX_DEPTH, Reader};

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
            Content::Text(text) => self.text(&text, context),
            Content::Audit(text) => {
                audit::parse(&text, (context.position, context.time), self.keep, &mut self.batch)
            }
            Content::Record(text) => {
                let read = self.attempt(text.as_bytes(), context);
                read.or_else(|reason| self.offer_or(&text, context, reason))
            }
        }
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
