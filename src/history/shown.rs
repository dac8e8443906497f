//! Answers of writes that changed nothing: they show what others wrote.

use super::object::{Object, Sighting};
use super::request::Request;
use crate::model::{Answer, ResourceVersion, StateOrigin, Strings};
use rustc_hash::FxHashSet;

/// Keeps those that show a version whose write is not in the log, as the answers of reads are kept.
pub(super) fn show_unlogged(object: &mut Object, requests: &[Request], strings: &Strings) {
    if !object.requests.iter().any(|attached| attached.is_no_op) {
        return;
    }
    let written = object.requests.iter().filter_map(|attached| Some(attached.written?.0));
    let seen = object.sightings.iter().filter_map(|sight| sight.resource_version);
    let mut known: FxHashSet<ResourceVersion> = written.chain(seen).collect();
    let no_ops = object.requests.iter().filter(|attached| attached.is_no_op);
    let shown = no_ops.filter_map(|no_op| shown(&requests[no_op.request.0 as usize], object, strings));
    let news = |sight: &Sighting| sight.resource_version.is_some_and(|version| known.insert(version));
    let sights: Vec<Sighting> = shown.filter(news).collect();
    object.sightings.extend(sights);
}

/// The object as the answer shows it, whole.
fn shown(request: &Request, object: &Object, strings: &Strings) -> Option<Sighting> {
    let meta = request.response_meta().filter(|meta| meta.uid.is_unknown() || meta.uid == object.uid)?;
    let is_whole = Answer::new(strings.get(meta.kind), meta.resource_version.is_some()) == Answer::Stored;
    let body = request.response_body.filter(|_| is_whole)?;
    Some(Sighting {
        resource_version: meta.resource_version,
        origin: StateOrigin::Read(request.end()?),
        body,
    })
}
