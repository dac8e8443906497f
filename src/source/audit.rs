//! audit.k8s.io/v1 and v1beta1 events: one stage of one request each.

use super::batch::{Batch, Counts, KindFact, LeaseFact, SightFact};
use super::caller::Repeated;
use super::header::{Annotations, AuditEvent};
use super::json::not_json;
use super::keep::{EVENTS, Keep, READS, early_rule};
use super::meta::{Body, Want, is_heartbeat, read_body};
use super::quick::{read_around, read_or};
use super::raw::Raw;
use super::reference::{complete, object_ref};
use super::split::{Line, split};
use super::stamp::{Stamps, beside};
use super::{envelope, event, list};
use crate::model::{
    AuditId, Level, ObjectMeta, Position, StageFact, StageKind, StateOrigin, StatusDetails, Strings, Symbol,
    Timestamp, Uid, Verb,
};
use xxhash_rust::xxh3::xxh3_64;

/// The bodies of an event, as text.
#[derive(Clone, Copy, Default)]
struct Bodies<'t> {
    request: Option<&'t str>,
    response: Option<&'t str>,
}

/// Why an event is none whose verb is in capitals and whose user has no `username`: the API server writes its verbs small.
const OF_ANOTHER: &str =
    "not a Kubernetes audit event: its verb is a method of HTTP, as in the log of Rancher's own API";

/// Where an event stands, and when what stands around it says that it was written.
pub(super) type At = (Position, Option<Timestamp>);

/// What stands for a body that AKS found too large.
const SKIPPED: &str = r#""skipped-too-big-size-object""#;

/// Adds what the audit event says to the batch. An error is the reason for rejecting it.
pub(super) fn parse(text: &str, at: At, keep: Keep, batch: &mut Batch) -> Result<(), String> {
    parse_lanes(text, at, keep, batch)?;
    if let Some(survey) = &mut batch.survey {
        survey.version(text);
    }
    Ok(())
}

fn parse_lanes(text: &str, at: At, keep: Keep, batch: &mut Batch) -> Result<(), String> {
    if let Some(Line { bodies, request, response }) = split(text)
        && let Some(mut event) = read_around::<AuditEvent<'_>>(text, bodies)
        && (response.is_none() || is_whole(&event))
    {
        Reader::of(text, &mut event, Bodies { request, response }, at, keep)?.add(keep, batch);
        return Ok(());
    }
    parse_whole(text, at, keep, batch)
}

/// Whether everything that the API server writes around the bodies is there: what another writer put right
/// behind the response would have been taken for a part of it.
fn is_whole(e: &AuditEvent<'_>) -> bool {
    let texts = [&e.level, &e.stage, &e.uri, &e.verb, &e.user.name, &e.user_agent, &e.object.resource];
    let is_told = !e.source_ips.is_empty() && e.status.code.0 != 0 && e.annotations.is_some();
    is_told && !e.stamp.is_empty() && texts.iter().all(|text| !text.is_empty())
}

/// The same without the fast lane.
pub(super) fn parse_whole(text: &str, at: At, keep: Keep, batch: &mut Batch) -> Result<(), String> {
    let mut event: AuditEvent<'_> = serde_json::from_str(text).map_err(|e| not_json(text, &e))?;
    let bodies = Bodies { request: event.request.map(Raw::get), response: event.response.map(Raw::get) };
    Reader::of(text, &mut event, bodies, at, keep)?.add(keep, batch);
    Ok(())
}

/// An event that has all that an audit event must have.
struct Reader<'e, 'a> {
    event: &'e AuditEvent<'a>,
    bodies: Bodies<'e>,
    /// Whether a body was left out by Azure's collector.
    is_skipped: bool,
    stage: StageKind,
    position: Position,
    received: Option<Timestamp>,
    stamp: Option<Timestamp>,
    stamps: Stamps,
    /// Why it is not kept as a request, if it is not.
    rule: Option<&'static str>,
}

impl<'e, 'a> Reader<'e, 'a> {
    /// An error is the reason for rejecting the event.
    fn of(
        text: &str,
        event: &'e mut AuditEvent<'a>,
        bodies: Bodies<'e>,
        (position, time): At,
        keep: Keep,
    ) -> Result<Self, String> {
        if event.audit_id.is_empty() {
            return Err("audit event without auditID".into());
        }
        if event.user.name.is_empty() {
            if envelope::lifts_user(text) {
                return Err("audit event whose members were lifted".into());
            }
            if event.verb.starts_with(|c: char| c.is_ascii_uppercase()) {
                return Err(OF_ANOTHER.into());
            }
        }
        let stage = StageKind::parse(&event.stage).ok_or("audit event with an unknown stage")?;
        complete(event);
        let rule = early_rule(event, keep);
        let mut stamps = Stamps::default();
        let received = stamps.first([&event.received, &event.old_received]);
        let stamp = match rule {
            // Nobody asks for it.
            Some(rule) if rule != EVENTS && received.is_some() => None,
            _ => stamps.first([&event.stamp, &event.metadata.created]),
        };
        let stamp = if received.or(stamp).is_none() { time.or_else(|| beside(text)) } else { stamp };
        let is_skipped = [bodies.request, bodies.response].contains(&Some(SKIPPED));
        let told = |body: &&str| *body != SKIPPED;
        let bodies = Bodies { request: bodies.request.filter(told), response: bodies.response.filter(told) };
        Ok(Self { event, bodies, is_skipped, stage, position, received, stamp, stamps, rule })
    }

    /// Adds what it says to the batch.
    fn add(&self, keep: Keep, batch: &mut Batch) {
        self.count(&mut batch.counts);
        let event = self.event;
        if let Some(survey) = &mut batch.survey {
            let truncated = event.annotations.is_some_and(|raw| is_truncated(raw.get()));
            survey.audit_event(event, self.stage, truncated);
            return;
        }
        match self.rule {
            Some(EVENTS) => self.events(batch),
            Some(READS) => self.answer(batch),
            _ => {}
        }
        if let Some(rule) = self.rule {
            *batch.counts.filtered.entry(rule).or_default() += 1;
            return;
        }
        if !matches!(&*event.verb, "create" | "update" | "patch" | "delete" | "deletecollection") {
            self.answer(batch);
        }
        self.fact(batch, keep);
    }

    fn count(&self, counts: &mut Counts) {
        let Self { event, received, stamp, .. } = *self;
        self.stamps.count(self.position, counts);
        counts.audit_events += 1;
        *counts.levels.entry(Level::parse(&event.level).name()).or_default() += 1;
        if let Some(time) = received.or(stamp) {
            counts.cover(time);
        }
        // What lasted long was written at its end.
        let written = stamp.or_else(|| Timestamp::parse(event.stamp.as_bytes()));
        written.or(received).into_iter().for_each(|time| counts.heard.hear(time));
    }

    /// Bodies of requests on the Events API are Event records.
    fn events(&self, batch: &mut Batch) {
        let done = matches!(self.stage, StageKind::ResponseComplete)
            && (200..300).contains(&self.event.status.code.0);
        let (true, Some(time)) = (done, self.received.or(self.stamp)) else { return };
        if matches!(&*self.event.verb, "create" | "update" | "patch") {
            let body = self.bodies.response.or(self.bodies.request);
            let version = event::parse_audited(body, &self.event.object, time, self.position, batch);
            if let (Some(version), Some(begun), Some(ended), Some(_)) =
                (version, self.received, self.stamp, self.bodies.response)
            {
                batch.sights.push(SightFact { begun, ended, version, cluster: Symbol::EMPTY });
            }
        }
    }

    /// The answer of a read shows states of objects.
    fn answer(&self, batch: &mut Batch) {
        let (Some(body), Some(received)) = (self.bodies.response, self.received) else { return };
        if self.event.status.code.0 == 200 && matches!(&*self.event.object.subresource, "" | "status") {
            let origin = StateOrigin::Read(received);
            list::parse_answer(body, &self.event.object, origin, self.position, batch);
        }
    }

    fn fact(&self, batch: &mut Batch, keep: Keep) {
        let e = self.event;
        let is_lease = &*e.object.resource == "leases" && &*e.object.group == "coordination.k8s.io";
        let wants_parts =
            matches!(&*e.verb, "delete" | "deletecollection") || &*e.object.subresource == "eviction";
        let is_status = &*e.object.subresource == "status" && &*e.object.resource == "nodes";
        // What finalizers of its own hold tells whether a write was its end.
        let is_finalize = &*e.object.subresource == "finalize"
            || &*e.object.resource == "namespaces" && matches!(&*e.verb, "update" | "patch");
        let request_want = match () {
            () if is_finalize => Want::Finalizers,
            () if wants_parts => Want::Parts,
            () if is_status => Want::Status,
            () if is_lease => Want::Lease,
            () => Want::Head,
        };
        let request = self.bodies.request.and_then(|body| read_body(body, request_want));
        let failed = e.status.code.0 >= 400;
        let response_want = match () {
            () if is_finalize && !failed => Want::Finalizers,
            () if wants_parts || failed => Want::Parts,
            () if is_lease => Want::Lease,
            () => Want::Head,
        };
        let response = self.bodies.response.and_then(|body| read_body(body, response_want));
        let Batch { strings, repeated, .. } = &mut *batch;
        let mut fact = self.header(strings, repeated);
        let annotated = repeated.annotations(e, strings);
        fact.audit_annotations = annotated.told;
        fact.dry_run |= request.as_ref().is_some_and(|b| b.dry_run);
        fact.heartbeat = request.as_ref().and_then(|b| b.status).is_some_and(|s| is_heartbeat(s.get()));
        let holder = [&response, &request].into_iter().flatten().map(|b| &b.holder).find(|h| !h.is_empty());
        let holder = holder.map_or(Symbol::EMPTY, |h| batch.strings.intern(h));
        fact.request_meta = request.as_ref().and_then(|b| b.to_new_meta(&mut batch.strings)).map(Box::new);
        if let Some(response) = &response {
            self.response(response, &mut fact, batch);
        }
        fact.content = content_hash(e);
        let Bodies { request, response } = self.telling(&fact, &batch.strings, keep);
        fact.request_body = request.and_then(|body| batch.bodies.keep(body));
        fact.response_body = response.and_then(|body| batch.bodies.keep(body));
        let told = e.annotations.map(Raw::get).filter(|_| annotated.has_more);
        fact.annotations = told.and_then(|text| batch.bodies.keep(text));
        if is_lease && !keep.noise {
            batch.leases.push(LeaseFact { stage: fact, holder });
        } else {
            batch.stages.push(fact);
        }
    }

    /// The bodies that something is concluded from.
    fn telling(&self, fact: &StageFact, strings: &Strings, keep: Keep) -> Bodies<'_> {
        let Bodies { request, response } = self.bodies;
        let response = response.filter(|_| fact.response_meta.is_some());
        if keep.idle_bodies {
            return Bodies { request, response };
        }
        Bodies {
            request: request.filter(|_| !fact.is_told_by_answer(strings)),
            response: response.filter(|_| !fact.has_idle_answer(strings)),
        }
    }

    fn response(&self, body: &Body<'_>, fact: &mut StageFact, batch: &mut Batch) {
        if &*body.kind == "Status" {
            if fact.details.is_none() && !body.details.uid.is_empty() {
                let strings = &mut batch.strings;
                let uid = Uid(strings.intern(&body.details.uid));
                fact.details = Some(StatusDetails { name: strings.intern(&body.details.name), uid });
            }
            return;
        }
        if let Some(items) = body.items {
            if matches!(fact.verb, Verb::DeleteCollection) {
                fact.lists_deleted = true;
                fact.deleted_items = list::deleted_items(items.get(), batch);
            }
            return;
        }
        fact.response_meta = object_meta(Some(body), &mut batch.strings);
        if let Some(meta) = &fact.response_meta
            && fact.object.subresource.is_empty()
            && !body.kind.starts_with("Partial")
        {
            let namespaced = !meta.namespace.is_empty();
            let kind = KindFact {
                group: fact.object.group,
                kind: meta.kind,
                resource: fact.object.resource,
                namespaced,
            };
            if batch.kinds.last() != Some(&kind) {
                batch.kinds.push(kind);
            }
        }
    }

    /// Everything but the bodies.
    fn header(&self, strings: &mut Strings, repeated: &mut Repeated) -> StageFact {
        let e = self.event;
        let [own, impersonated] = [&e.user, &e.impersonated].map(|user| repeated.identity(user, strings));
        let details = (!e.status.details.uid.is_empty()).then(|| StatusDetails {
            name: strings.intern(&e.status.details.name),
            uid: Uid(strings.intern(&e.status.details.uid)),
        });
        let source_ips = match e.source_ips.as_slice() {
            [] => Symbol::EMPTY,
            [one] => strings.intern(one),
            more => strings.intern(&more.iter().map(|ip| &**ip).collect::<Vec<_>>().join(",")),
        };
        StageFact {
            position: self.position,
            cluster: Symbol::EMPTY,
            audit_id: audit_id(&e.audit_id, strings),
            stage: self.stage,
            level: Level::parse(&e.level),
            received: self.received,
            stamp: self.stamp,
            verb: Verb::parse(&e.verb, |v| strings.intern(v)),
            uri: strings.intern(&e.uri),
            user: strings.intern(&e.user.name),
            impersonated: strings.intern(&e.impersonated.name),
            identity: own.told,
            impersonated_identity: impersonated.told,
            acting_pod: own.pod,
            user_agent: strings.intern(&e.user_agent),
            source_ips,
            object: object_ref(&e.object, strings),
            code: u16::try_from(e.status.code.0).unwrap_or(0),
            reason: strings.intern(&e.status.reason),
            message: strings.intern(&e.status.message),
            details,
            dry_run: is_dry_run(&e.uri),
            truncated: self.is_skipped || e.annotations.is_some_and(|raw| is_truncated(raw.get())),
            heartbeat: false,
            request_meta: None,
            response_meta: None,
            deleted_items: Box::default(),
            content: 0,
            request_body: None,
            lists_deleted: false,
            response_body: None,
            annotations: None,
            audit_annotations: Symbol::EMPTY,
        }
    }
}

fn object_meta(body: Option<&Body<'_>>, strings: &mut Strings) -> Option<Box<ObjectMeta>> {
    body?.to_meta(strings).map(Box::new)
}

fn audit_id(text: &str, strings: &mut Strings) -> AuditId {
    AuditId::parse(text, |text| strings.intern(text))
}

/// `audit.k8s.io/truncated`: the log's sink left the bodies out because they were too large.
fn is_truncated(annotations: &str) -> bool {
    annotations.contains("truncated")
        && read_or::<Annotations<'_>>(annotations).is_ok_and(|a| &*a.truncated == "true")
}

fn is_dry_run(uri: &str) -> bool {
    uri.split_once('?')
        .is_some_and(|(_, query)| query.split('&').any(|p| p.starts_with("dryRun=") && p.len() > 7))
}

/// Two copies of one line have equal hashes, whichever sink they went through: the level, the bodies
/// and the annotations may differ (a policy per sink, truncation).
fn content_hash(e: &AuditEvent<'_>) -> u64 {
    let mut content = Vec::with_capacity(512);
    let o = &e.object;
    let texts = [&e.uri, &e.verb, &e.user.name, &e.impersonated.name, &e.user_agent, &e.status.reason];
    let object = [
        &o.resource,
        &o.namespace,
        &o.name,
        &o.uid,
        &o.group,
        &o.version,
        &o.resource_version,
        &o.subresource,
    ];
    for text in texts.into_iter().chain(object).chain(&e.source_ips) {
        content.extend_from_slice(text.as_bytes());
        content.push(0xff);
    }
    content.extend_from_slice(&e.status.code.0.to_le_bytes());
    xxh3_64(&content)
}
