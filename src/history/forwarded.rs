//! Requests that one server passed on to another: both log them, with one audit id.
//!
//! The aggregator in front of an aggregated API, and one API server that asks another of a newer
//! version, send their `Audit-ID` along. The copy of the one in front was received earlier, was answered
//! later and has no body: alone it would look like a second object.

use super::census::Census;
use super::object::{Attached, Evidence, RequestId};
use super::request::Request;
use crate::model::{AuditId, Timestamp};
use rustc_hash::FxHashMap;
use std::cell::OnceCell;

/// Requests that were passed on, by the request that they became.
pub(super) type Forwarded = FxHashMap<RequestId, Vec<RequestId>>;

/// No API server waits longer for another: what lasts longer is an open connection.
const LONGEST: i64 = 60 * Timestamp::SECOND;

/// Takes requests that were passed on out of the queue of those without an object.
pub(super) fn set_aside(census: &mut Census<'_>, requests: &[Request]) -> Forwarded {
    let mut forwarded = Forwarded::default();
    let backends = Backends { requests, by_audit_id: OnceCell::new() };
    census.anonymous.retain(|&(_, front)| {
        let mut became = backends.of(front);
        // Passed on twice: the last in the chain did it.
        while let Some(next) = became.and_then(|id| backends.of(id)) {
            became = Some(next);
        }
        became.into_iter().for_each(|id| forwarded.entry(id).or_default().push(front));
        became.is_none()
    });
    forwarded
}

/// Where more requests than this begin while another lasts, those of its id are not looked for one by one.
const FEW: usize = 64;

/// Requests, in the order of their start, as those that others were passed on as.
struct Backends<'r> {
    requests: &'r [Request],
    /// Writes by their id: only a log in which very many requests overlap needs it.
    by_audit_id: OnceCell<FxHashMap<AuditId, Vec<RequestId>>>,
}

impl Backends<'_> {
    /// The request of the same id within the time of this one.
    fn of(&self, id: RequestId) -> Option<RequestId> {
        let front = &self.requests[id.0 as usize];
        let (start, end) = front.start().zip(front.end())?;
        if !front.verb.is_write() || end.since(start) > LONGEST {
            return None;
        }
        let is_backend = |id: &RequestId| {
            let request = &self.requests[id.0 as usize];
            let (asked, got) = (&front.object, &request.object);
            request.audit_id == front.audit_id
                && request.start() > Some(start)
                && request.end() <= Some(end)
                && (request.verb, got.resource, got.namespace)
                    == (front.verb, asked.resource, asked.namespace)
                && (asked.name.is_empty() || got.name == asked.name)
        };
        let after = &self.requests[id.0 as usize + 1..];
        let within = after.partition_point(|request| request.start().is_some_and(|start| start <= end));
        if within <= FEW {
            return (id.0 + 1..).take(within).map(RequestId).find(is_backend);
        }
        let same = self.by_audit_id.get_or_init(|| self.group()).get(&front.audit_id)?;
        same[same.partition_point(|same| *same <= id)..].iter().copied().find(is_backend)
    }

    fn group(&self) -> FxHashMap<AuditId, Vec<RequestId>> {
        let mut by_audit_id: FxHashMap<AuditId, Vec<RequestId>> = FxHashMap::default();
        let all = (0..).map(RequestId).zip(self.requests);
        for (id, request) in all.filter(|(_, request)| request.verb.is_write()) {
            by_audit_id.entry(request.audit_id).or_default().push(id);
        }
        by_audit_id
    }
}

/// Puts them on the object of the request that they became: every other request has one by now.
pub(super) fn attach(census: &mut Census<'_>, requests: &[Request], forwarded: &Forwarded) {
    for object in census.objects.iter_mut().filter(|_| !forwarded.is_empty()) {
        let fronts = object.requests.iter().filter_map(|a| forwarded.get(&a.request)).flatten();
        for front in fronts.copied().collect::<Vec<_>>() {
            object.requests.push(Attached { is_forwarded: true, ..Attached::new(front, Evidence::Exact) });
            requests[front.0 as usize].start().into_iter().for_each(|time| object.cover(time));
        }
    }
}
