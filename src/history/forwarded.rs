//! Requests that one server passed on to another: both log them, with one audit id.
//!
//! The aggregator in front of an aggregated API, and one API server that asks another of a newer
//! version, send their `Audit-ID` along. The copy of the one in front was received earlier, was answered
//! later and has no body: alone it would look like a second object.

use super::census::Census;
use super::object::{Attached, Evidence, RequestId};
use super::request::Request;
use rustc_hash::FxHashMap;

/// Requests that were passed on, by the request that they became.
pub(super) type Forwarded = FxHashMap<RequestId, Vec<RequestId>>;

/// No API server waits longer for another: what lasts longer is an open connection.
const LONGEST: i64 = 60_000_000_000;

/// Takes requests that were passed on out of the queue of those without an object.
pub(super) fn set_aside(census: &mut Census<'_>, requests: &[Request]) -> Forwarded {
    let mut forwarded = Forwarded::default();
    census.anonymous.retain(|&(_, front)| {
        let mut became = backend_of(requests, front);
        // Passed on twice: the last in the chain did it.
        while let Some(next) = became.and_then(|id| backend_of(requests, id)) {
            became = Some(next);
        }
        became.into_iter().for_each(|id| forwarded.entry(id).or_default().push(front));
        became.is_none()
    });
    forwarded
}

/// The request of the same id within the time of this one. Requests are in the order of their start.
fn backend_of(requests: &[Request], id: RequestId) -> Option<RequestId> {
    let front = &requests[id.0 as usize];
    let (start, end) = front.start().zip(front.end())?;
    if !front.verb.is_write() || end.nanos() - start.nanos() > LONGEST {
        return None;
    }
    let after = requests.iter().enumerate().skip(id.0 as usize + 1);
    let mut within = after.take_while(|(_, r)| r.start().is_some_and(|s| s <= end));
    let is_backend = |r: &Request| {
        let (asked, got) = (&front.object, &r.object);
        r.audit_id == front.audit_id
            && r.start() > Some(start)
            && r.end() <= Some(end)
            && (r.verb, got.resource, got.namespace) == (front.verb, asked.resource, asked.namespace)
            && (asked.name.is_empty() || got.name == asked.name)
    };
    within.find(|(_, r)| is_backend(r)).map(|(i, _)| RequestId(i as u32))
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
