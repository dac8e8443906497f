//! Answers of writes that changed nothing: they show what others wrote.

use super::object::{Object, Sighting};
use super::request::Request;
use crate::model::{Answer, ResourceVersion, StateOrigin, Strings};

/// Keeps those that show a version whose write is not in the log, as the answers of reads are kept.
pub(super) fn show_unlogged(object: &mut Object, requests: &[Request], strings: &Strings) {
    if !object.requests.iter().any(|attached| attached.is_no_op) {
        return;
    }
    let is_logged = |version: ResourceVersion| {
        object.requests.iter().any(|attached| attached.written.is_some_and(|(written, _)| written == version))
    };
    let mut sights: Vec<Sighting> = Vec::new();
    for attached in object.requests.iter().filter(|attached| attached.is_no_op) {
        let request = &requests[attached.request.0 as usize];
        let Some(sight) = shown(request, object, strings) else { continue };
        let is_known = |sights: &[Sighting]| sights.iter().any(|known| known.version == sight.version);
        let is_news = !is_known(&sights) && !is_known(&object.sightings);
        if is_news && !sight.version.is_some_and(is_logged) {
            sights.push(sight);
        }
    }
    object.sightings.extend(sights);
}

/// The object as the answer shows it, whole.
fn shown(request: &Request, object: &Object, strings: &Strings) -> Option<Sighting> {
    let meta = request.response_meta().filter(|meta| meta.uid.is_unknown() || meta.uid == object.uid)?;
    let is_whole = Answer::new(strings.get(meta.kind), meta.resource_version.is_some()) == Answer::Stored;
    let body = request.response_body.filter(|_| is_whole)?;
    Some(Sighting { version: meta.resource_version, origin: StateOrigin::Read(request.end()?), body })
}
