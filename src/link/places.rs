//! Where the evidence of a statement stands.

use crate::history::{EventId, Index, Object, Request};
use crate::model::{BodyPlace, FileId, Position, is_of_another};

/// Where something stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// In the newest record that shows the object.
    Line(Position),
    /// In a document, or the answer of a read, in this file.
    File(FileId),
    /// In an Event.
    Event(EventId),
    /// Nothing shows the object; its name tells.
    Name,
}

/// Where the newest body of an object stands.
pub(super) fn place_of(index: &Index, object: &Object) -> Place {
    let attached = object.requests.iter().chain(&object.untold);
    let requests = attached.map(|attached| &index.requests[attached.request.0 as usize]);
    // What was refused, or only tried out, shows what somebody wanted, and a Scale or a Binding no metadata of it.
    let is_shown_by = |request: &&Request| {
        let meta = request.any_meta().filter(|_| request.took_effect());
        meta.is_some_and(|meta| !is_of_another(index.strings.get(meta.kind)))
    };
    if let Some(request) = requests.filter(is_shown_by).max_by_key(|request| request.start()) {
        return Place::Line(request.position());
    }
    let sighting = object.sightings.iter().rev().find_map(|sighting| match sighting.body.place() {
        BodyPlace::Input { file, .. } => Some(file),
        BodyPlace::Packed { .. } | BodyPlace::Shared { .. } => None,
    });
    sighting.map_or(Place::Name, Place::File)
}
