//! Events from their rows.

use super::pages::RowGroup;
use super::restore::{Restoring, missing};
use super::words::{index, time};
use crate::history::Event;
use crate::model::{Regarding, Uid};
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
                },
                reason: self.symbol(&reasons[row])?,
                message: self.symbol(&messages[row])?,
                kind: self.symbol(&kinds[row])?,
                action: self.symbol(&actions[row])?,
                component: self.symbol(&components[row])?,
                instance: self.symbol(&instances[row])?,
                first: time(first[row]),
                last: time(last[row]),
                count: index(counts[row])?,
                written: written.of(row).iter().filter_map(|nanos| time(*nanos)).collect(),
                records: index(records[row])?,
            };
            let object = objects[row].map(index).transpose()?;
            let place = self.events.get_mut(index(ids[row])? as usize).ok_or_else(|| missing("an Event"))?;
            *place = Some((event, object));
        }
        Ok(())
    }
}
