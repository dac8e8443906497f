//! Events.

use super::{Found, Group};
use crate::archive::tables::{EVENT, Table};
use crate::history::{EventId, ObjectId};
use crate::state::redact::Target;
use crate::versions::target;

impl Group<'_> {
    /// An Event, on an object of the tree with this root, or on none.
    pub(in crate::archive) fn event(
        &mut self,
        found: &Found<'_>,
        on: Option<(ObjectId, ObjectId)>,
        id: EventId,
    ) {
        let (event, regarding) =
            (&found.index.events[id.0 as usize], &found.index.events[id.0 as usize].regarding);
        let object = on.map(|(_, object)| found.object(object));
        let about = object.map_or_else(Target::default, |object| target(found.index, object));
        let (namespace, name, uid) = match object {
            Some(object) => (object.key.namespace, object.key.name, object.uid),
            None => (regarding.namespace, regarding.name, regarding.uid),
        };
        let redactor = found.replayer.redactor();
        let rows = self.rows(Table::Events);
        rows.int("event", id.0);
        rows.maybe_int("tree", on.map(|(root, _)| root.0.into()));
        rows.maybe_int("object", on.map(|(_, object)| object.0.into()));
        rows.time("time", event.first);
        rows.time("last_time", event.last);
        rows.int("count", event.count);
        rows.text("type", found.text(event.event_type));
        match event.note {
            Some(_) => rows.text("reason", &redactor.prose(found.text(event.reason))),
            None => rows.text("reason", found.text(event.reason)),
        }
        rows.text("message", &redactor.message(&about, found.text(event.message)));
        rows.text("component", found.text(event.component));
        rows.text("instance", found.text(event.instance));
        rows.text("action", found.text(event.action));
        rows.text("api_group", about.group);
        rows.text("resource", about.resource);
        rows.text("namespace", found.text(namespace));
        rows.text("name", found.text(name));
        rows.text("uid", found.text(uid.0));
        rows.text("field_path", found.text(event.regarding.field_path));
        rows.text("event_namespace", found.text(event.namespace));
        rows.text("event_name", found.text(event.name));
        rows.text("event_uid", found.text(event.uid.0));
        rows.text("related_kind", found.text(event.related().kind));
        rows.text("related_namespace", found.text(event.related().namespace));
        rows.text("related_name", found.text(event.related().name));
        rows.list(&*event.written, |rows, time| rows.time("", Some(*time)));
        rows.int("records", event.records);
        let note = event.note.as_deref();
        let (source, reader) = note.map_or(Default::default(), |note| (note.source, note.reader));
        rows.text("source", if note.is_some() { found.text(source) } else { EVENT });
        rows.text("reader", found.text(reader));
        rows.time("end_time", note.and_then(|note| note.end));
        rows.list(note.into_iter().flat_map(|note| &note.attributes), |rows, (key, value)| {
            let key = found.text(*key);
            rows.text("key", key);
            rows.text("value", &redactor.field(key, found.text(*value)));
        });
        rows.maybe_int("request", event.request.map(|request| request.0.into()));
        let span = note.and_then(|note| note.span).unwrap_or_default();
        rows.text("span_trace", found.text(span.trace));
        rows.text("span_id", found.text(span.id));
        rows.text("span_parent", found.text(span.parent));
        rows.end();
    }
}
