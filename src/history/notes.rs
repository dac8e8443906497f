//! Records of the logs of other programs: copies joined.

use super::event::{Event, Times};
use super::{EventId, Index, ObjectId, RequestId};
use crate::model::{EventFact, FileId, Note, Symbol, Timestamp};
use rustc_hash::FxHashMap;
use std::collections::BTreeMap;

/// What all copies of a record share.
type Content = (Option<Timestamp>, [Symbol; 3], Box<Note>);

/// The records, each once. What stands in two files is a copy; what stands twice in one file happened twice.
pub(super) fn folded(facts: Vec<EventFact>) -> impl Iterator<Item = Event> {
    let mut copies: FxHashMap<[Symbol; 3], BTreeMap<Content, Vec<FileId>>> = FxHashMap::default();
    for mut fact in facts {
        let Some(note) = fact.note.take() else { continue };
        let words = [fact.reason, fact.message, fact.event_type];
        let alike = copies.entry(words).or_default();
        alike.entry((fact.first, words, note)).or_default().push(fact.position.file);
    }
    copies.into_values().flatten().map(|((first, [reason, message, kind], note), files)| {
        let mut by_file: FxHashMap<FileId, u32> = FxHashMap::default();
        files.iter().for_each(|file| *by_file.entry(*file).or_default() += 1);
        Event {
            uid: Default::default(),
            namespace: Symbol::EMPTY,
            name: Symbol::EMPTY,
            regarding: Default::default(),
            related: None,
            reason,
            message,
            event_type: kind,
            action: Symbol::EMPTY,
            component: Symbol::EMPTY,
            instance: Symbol::EMPTY,
            first,
            last: first,
            count: by_file.into_values().max().unwrap_or(1),
            written: Times::Never,
            records: u32::try_from(files.len()).unwrap_or(u32::MAX),
            note: Some(note),
            request: None,
        }
    })
}

/// What became of the records that one source read.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NoteTally {
    /// How many there were.
    pub records: u64,
    /// Copies of others.
    pub merged: u64,
    /// Those whose object nothing shows, or several could be.
    pub unplaced: u64,
    /// How one of them names its object.
    pub example: String,
}

impl NoteTally {
    pub(super) fn add(&mut self, other: Self) {
        self.records += other.records;
        self.merged += other.merged;
        self.unplaced += other.unplaced;
        if self.example.is_empty() {
            self.example = other.example;
        }
    }
}

impl Index {
    /// Whether there are records of other programs' logs.
    pub fn has_notes(&self) -> bool {
        self.events.iter().any(|event| event.note.is_some())
    }

    /// Hangs records of other programs' logs on their objects, and counts them. `find` tells the object of a record,
    /// or how the record names one that nothing shows.
    pub fn place_notes(
        &mut self,
        mut find: impl FnMut(&Self, &Event, &Note) -> Result<(ObjectId, Option<RequestId>), String>,
    ) {
        for at in 0..self.events.len() {
            let event = &self.events[at];
            let Some(note) = event.note.as_deref() else { continue };
            let place = find(self, event, note);
            let happened = u64::from(event.count);
            let counts = NoteTally {
                records: event.records.into(),
                merged: u64::from(event.records).saturating_sub(happened),
                unplaced: if place.is_err() { happened } else { 0 },
                example: place.as_ref().err().cloned().unwrap_or_default(),
            };
            let (reader, first, end) = (note.reader, event.first, note.end.or(event.first));
            let reader = self.strings.get(reader).to_owned();
            self.tally.notes.entry(reader).or_default().add(counts);
            let Ok((id, request)) = place else { continue };
            self.events[at].request = request;
            let object = &mut self.objects[id.0 as usize];
            let before = object.events.partition_point(|other| (other.0 as usize) < at);
            object.events.insert(before, EventId(at as u32));
            [first, end].into_iter().flatten().for_each(|time| object.cover(time));
        }
    }
}
