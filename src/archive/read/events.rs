//! Events from their rows.

use super::pages::{RowGroup, text};
use super::restore::{Restoring, missing};
use super::words::{index, time};
use crate::history::{Event, RequestId};
use crate::model::{Note, Regarding, SpanOrigin, Uid};
use parquet::errors::Result;

impl Restoring {
    pub(super) fn events(&mut self, rows: &RowGroup<'_>) -> Result<()> {
        let [kinds, reasons, messages, components, instances, actions] =
            rows.all_texts(["type", "reason", "message", "component", "instance", "action"])?;
        let [fields, namespaces, names, uids] =
            rows.all_texts(["field_path", "event_namespace", "event_name", "event_uid"])?;
        let [related_kinds, related_namespaces, related_names] =
            rows.all_texts(["related_kind", "related_namespace", "related_name"])?;
        let [objects, first, last] = rows.all_maybe_ints(["object", "time", "last_time"])?;
        let (ids, counts, records) = (rows.ints("event")?, rows.ints("count")?, rows.ints("records")?);
        let written = rows.maybe_int_lists("written", "")?;
        let mut notes = self.notes(rows)?;
        let requests =
            if rows.has("request") { rows.maybe_ints("request")? } else { vec![None; rows.rows()] };
        for row in 0..rows.rows() {
            let event = Event {
                uid: Uid(self.symbol(&uids[row])?),
                namespace: self.symbol(&namespaces[row])?,
                name: self.symbol(&names[row])?,
                regarding: Regarding { field_path: self.symbol(&fields[row])?, ..Regarding::default() },
                related: Regarding {
                    kind: self.symbol(&related_kinds[row])?,
                    namespace: self.symbol(&related_namespaces[row])?,
                    name: self.symbol(&related_names[row])?,
                    ..Regarding::default()
                }
                .boxed(),
                reason: self.symbol(&reasons[row])?,
                message: self.symbol(&messages[row])?,
                event_type: self.symbol(&kinds[row])?,
                action: self.symbol(&actions[row])?,
                component: self.symbol(&components[row])?,
                instance: self.symbol(&instances[row])?,
                first: time(first[row]),
                last: time(last[row]),
                count: index(counts[row])?,
                written: written.of(row).iter().filter_map(|nanos| time(*nanos)).collect(),
                records: index(records[row])?,
                request: requests[row].map(index).transpose()?.map(RequestId),
                note: notes[row].take(),
            };
            let object = objects[row].map(index).transpose()?;
            let place = self.events.get_mut(index(ids[row])? as usize).ok_or_else(|| missing("an Event"))?;
            *place = Some((event, object));
        }
        Ok(())
    }

    /// What each row has as a record of another program's log. Archives of before have none.
    fn notes(&mut self, rows: &RowGroup<'_>) -> Result<Vec<Option<Box<Note>>>> {
        if !rows.has("source") {
            return Ok(vec![None; rows.rows()]);
        }
        let [sources, readers] = rows.all_texts(["source", "reader"])?;
        let ends = rows.maybe_ints("end_time")?;
        let [traces, ids, parents] = rows.all_texts(["span_trace", "span_id", "span_parent"])?;
        let (keys, values) = (rows.text_lists("attributes", "key")?, rows.text_lists("attributes", "value")?);
        let mut notes = Vec::with_capacity(rows.rows());
        for row in 0..rows.rows() {
            if text(&readers[row])?.is_empty() {
                notes.push(None);
                continue;
            }
            let mut attributes = Vec::new();
            for (key, value) in keys.of(row).iter().zip(values.of(row)) {
                attributes.push((self.symbol(key)?, self.symbol(value)?));
            }
            notes.push(Some(Box::new(Note {
                source: self.symbol(&sources[row])?,
                reader: self.symbol(&readers[row])?,
                end: time(ends[row]),
                lacks_year: false,
                subjects: Vec::new(),
                span: Some(SpanOrigin {
                    trace: self.symbol(&traces[row])?,
                    id: self.symbol(&ids[row])?,
                    parent: self.symbol(&parents[row])?,
                })
                .filter(|span| *span != SpanOrigin::default()),
                attributes,
            })));
        }
        Ok(notes)
    }
}
