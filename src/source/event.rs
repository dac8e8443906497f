//! Kubernetes Events, core/v1 and events.k8s.io/v1, from dumps and from audited requests.

use super::batch::Batch;
use super::header::Reference;
use super::json::{Number, Stamp, Text, lenient, not_json};
use super::object::ListContext;
use super::quick::read_or;
use super::stamp::Stamps;
use crate::model::{
    EventFact, EventOrigin, Position, Regarding, ResourceVersion, Strings, Symbol, Timestamp, Uid, has_events,
};

lenient! {
    struct Event<'a> {
        metadata: EventMetadata<'a> = "metadata",
        regarding: Object<'a> = "involvedObject" | "regarding",
        related: Object<'a> = "related",
        reason: Text<'a> = "reason",
        message: Text<'a> = "message" | "note",
        kind: Text<'a> = "type",
        action: Text<'a> = "action",
        source: Source<'a> = "source" | "deprecatedSource",
        controller: Text<'a> = "reportingComponent" | "reportingController",
        instance: Text<'a> = "reportingInstance",
        event_time: Stamp<'a> = "eventTime",
        first: Stamp<'a> = "firstTimestamp" | "deprecatedFirstTimestamp",
        last: Stamp<'a> = "lastTimestamp" | "deprecatedLastTimestamp",
        count: Number = "count" | "deprecatedCount",
        series: Series<'a> = "series",
    }
}

lenient! {
    struct EventMetadata<'a> {
        name: Text<'a> = "name",
        namespace: Text<'a> = "namespace",
        uid: Text<'a> = "uid",
        resource_version: Text<'a> = "resourceVersion",
        created: Stamp<'a> = "creationTimestamp",
    }
}

lenient! {
    struct Object<'a> {
        api_version: Text<'a> = "apiVersion",
        kind: Text<'a> = "kind",
        namespace: Text<'a> = "namespace",
        name: Text<'a> = "name",
        uid: Text<'a> = "uid",
        resource_version: Text<'a> = "resourceVersion",
        field_path: Text<'a> = "fieldPath",
    }
}

lenient! {
    struct Source<'a> {
        component: Text<'a> = "component",
        host: Text<'a> = "host",
    }
}

lenient! {
    struct Series<'a> {
        count: Number = "count",
        last: Stamp<'a> = "lastObservedTime",
    }
}

/// Whether an object is an Event of Kubernetes; without a kind it is what its list says.
pub(super) fn is_event(kind: &str, api_version: &str, list: ListContext<'_>) -> bool {
    let (kind, api_version) = match kind {
        "" => (list.kind, if api_version.is_empty() { list.api_version } else { api_version }),
        kind => (kind, api_version),
    };
    let group = api_version.split_once('/').map_or("", |(group, _)| group);
    kind == "Event" && (group == "core" || has_events(group))
}

/// An Event of a dump, list or watch line.
pub(super) fn parse(text: &str, position: Position, batch: &mut Batch) -> Result<(), String> {
    let event: Event<'_> = read_or(text).map_err(|e| not_json(text, &e))?;
    // The bootstrap of a cluster writes Events with a name and a message alone.
    if [&event.regarding.name, &event.reason, &event.metadata.name].iter().all(|text| text.is_empty()) {
        return Err("Event without name, reason and involved object".into());
    }
    batch.counts.k8s_events += 1;
    let fact = event.fact(EventOrigin::Dump, position, batch);
    batch.events.push(fact);
    Ok(())
}

/// An Event that the audit log shows being written: the whole body, a patch with what changed of it,
/// or, at level Metadata, nothing but the name. Returns the version that the body shows.
pub(super) fn parse_audited(
    body: Option<&str>,
    target: &Reference<'_>,
    received: Timestamp,
    position: Position,
    batch: &mut Batch,
) -> Option<ResourceVersion> {
    let event: Event<'_> = body.and_then(|b| read_or(b).ok()).unwrap_or_default();
    let mut fact = event.fact(EventOrigin::Audit(received), position, batch);
    let strings = &mut batch.strings;
    if fact.name.is_empty() {
        fact.name = strings.intern(&target.name);
    }
    if fact.namespace.is_empty() {
        fact.namespace = strings.intern(&target.namespace);
    }
    if fact.regarding.is_empty() {
        // `<object>.<hex nanoseconds>`: the name alone tells whom it is about.
        let object = target
            .name
            .rsplit_once('.')
            .filter(|(_, nanos)| nanos.len() == 16)
            .map_or("", |(object, _)| object);
        fact.regarding.name = strings.intern(object);
    }
    let version = fact.resource_version;
    if !fact.name.is_empty() {
        batch.events.push(fact);
    }
    version
}

impl Event<'_> {
    fn fact(&self, origin: EventOrigin, position: Position, batch: &mut Batch) -> EventFact {
        let mut stamps = Stamps::default();
        let event_time = stamps.read(&self.event_time);
        let first = stamps.read(&self.first).or(event_time);
        let first = if first.is_some() { first } else { stamps.read(&self.metadata.created) };
        let last = stamps.first([&self.series.last, &self.last]).or(event_time);
        stamps.count(position, &mut batch.counts);
        let strings = &mut batch.strings;
        let either = |a: &Text<'_>, b: &Text<'_>, strings: &mut Strings| {
            strings.intern(if a.is_empty() { b } else { a })
        };
        let m = &self.metadata;
        let count = self.series.count.0.max(self.count.0);
        EventFact {
            position,
            cluster: Symbol::EMPTY,
            origin,
            uid: Uid(strings.intern(&m.uid)),
            namespace: strings.intern(&m.namespace),
            name: strings.intern(&m.name),
            resource_version: ResourceVersion::parse(&m.resource_version),
            regarding: self.regarding.reference(strings),
            related: self.related.reference(strings),
            reason: strings.intern(&self.reason),
            message: strings.intern(&self.message),
            event_type: strings.intern(&self.kind),
            action: strings.intern(&self.action),
            component: either(&self.controller, &self.source.component, strings),
            instance: either(&self.instance, &self.source.host, strings),
            first,
            last,
            count: u32::try_from(count).unwrap_or(0),
            note: None,
        }
    }
}

impl Object<'_> {
    fn reference(&self, strings: &mut Strings) -> Regarding {
        // A kubelet gives a node's name as its uid, and a static pod's config hash: neither is one.
        let is_uid = self.uid.len() == 36 && self.uid != self.name;
        Regarding {
            api_version: strings.intern(&self.api_version),
            kind: strings.intern(&self.kind),
            namespace: strings.intern(&self.namespace),
            name: strings.intern(&self.name),
            uid: Uid(if is_uid { strings.intern(&self.uid) } else { Symbol::EMPTY }),
            resource_version: ResourceVersion::parse(&self.resource_version),
            field_path: strings.intern(&self.field_path),
        }
    }
}

/// What each of two readers makes of an Event.
#[cfg(test)]
pub(super) fn by_both(text: &str) -> [Option<String>; 2] {
    let told = |event: Event<'_>| {
        let mut batch = Batch::default();
        let fact = event.fact(EventOrigin::Dump, Position::default(), &mut batch);
        format!("{fact:?} {:?}", batch.strings.iter().collect::<Vec<_>>())
    };
    let quick = super::quick::read(text, super::quick::Passing::Trusted).map(told);
    [quick, serde_json::from_str(text).ok().map(told)]
}
