//! Versions that are told, against the revisions that etcd held.

use super::etcd::{History, Place, Stored};
use kelemetry::ask::{Changes, Entry, Inquiry, Wanted};
use kelemetry::run::Archive;
use kelemetry::versions::Writer;
use std::collections::{BTreeMap, BTreeSet, HashSet};

/// What became of each revision in which an object was put.
#[derive(Debug, Default)]
pub(crate) struct Versions {
    pub(crate) revisions: usize,
    /// A request of the log wrote it.
    pub(crate) written: usize,
    /// Something shows or mentions it; the write is not in the log.
    pub(crate) unknown_writer: usize,
    /// A write that does not tell its version stands where the revision is missing.
    pub(crate) silent: usize,
    /// The object's last, and a delete is told to have ended it: at once, as with a grace period of 0, a delete
    /// writes two revisions, and its answer carries the second.
    pub(crate) halves: usize,
    /// Told of nowhere, of objects that are told.
    pub(crate) missing: Vec<String>,
    /// Revisions of objects that nothing in the archive names.
    pub(crate) unheard: usize,
    /// Versions that etcd gave to something else.
    pub(crate) invented: Vec<String>,
    /// Versions that are told twice of one object.
    pub(crate) doubled: Vec<String>,
}

/// Objects of the truth that cannot be told apart by uid are taken together, by place.
#[derive(Default)]
struct Group {
    puts: BTreeSet<u64>,
    deletions: HashSet<u64>,
}

impl Group {
    fn add(&mut self, stored: &Stored) {
        self.puts.extend(&stored.puts);
        self.deletions.extend(&stored.deletions);
    }
}

impl Versions {
    pub(crate) fn read(archive: &Archive, history: &History) -> Self {
        let inquiry = archive.inquiry();
        let mut versions = Self::default();
        let mut without_uid: BTreeMap<Place, Group> = BTreeMap::new();
        for (uid, stored) in &history.objects {
            let mut group = Group::default();
            group.add(stored);
            match inquiry.changes(&Wanted::Uid(uid.clone()), None, None) {
                Ok(lives) => versions.compare(&stored.place, &group, &lives),
                Err(_) => without_uid.entry(stored.place.clone()).or_default().add(stored),
            }
        }
        for (place, group) in &without_uid {
            match nameless(&inquiry, place) {
                lives if lives.is_empty() => {
                    versions.revisions += group.puts.len();
                    versions.unheard += group.puts.len();
                }
                lives => versions.compare(place, group, &lives),
            }
        }
        versions
    }

    fn compare(&mut self, place: &Place, group: &Group, lives: &[Changes]) {
        let entries: Vec<&Entry> = lives.iter().flat_map(|life| &life.entries).collect();
        let number = |entry: &Entry| entry.version.version.map(|version| version.0.get());
        let mut told: BTreeMap<u64, bool> = BTreeMap::new();
        for entry in &entries {
            let Some(number) = number(entry) else { continue };
            let name = format!("{place:?} {number}");
            let is_written = matches!(entry.version.writer, Writer::Request(_));
            if told.insert(number, is_written).is_some() {
                self.doubled.push(name);
            } else if !group.puts.contains(&number) && !group.deletions.contains(&number) {
                self.invented.push(name);
            }
        }
        self.revisions += group.puts.len();
        for revision in &group.puts {
            match told.get(revision) {
                Some(true) => self.written += 1,
                Some(false) => self.unknown_writer += 1,
                None => {}
            }
        }
        self.silent_or_missing(place, group, &told, &entries);
    }

    /// Revisions without a version, and the writes without a number between the same two versions.
    fn silent_or_missing(
        &mut self,
        place: &Place,
        group: &Group,
        told: &BTreeMap<u64, bool>,
        entries: &[&Entry],
    ) {
        let mut silent: BTreeMap<u64, usize> = BTreeMap::new();
        let mut behind = 0;
        for entry in entries {
            match entry.version.version {
                Some(version) => behind = version.0.get(),
                None => *silent.entry(behind).or_default() += 1,
            }
        }
        let ends = entries.iter().any(|entry| entry.ends);
        let last = group.puts.last().filter(|_| ends && group.deletions.len() == 1);
        for revision in group.puts.iter().filter(|revision| !told.contains_key(revision)) {
            let before = told.range(..revision).next_back().map_or(0, |(before, _)| *before);
            match silent.get_mut(&before) {
                Some(left) if *left > 0 => {
                    *left -= 1;
                    self.silent += 1;
                }
                _ if last == Some(revision) => self.halves += 1,
                _ => self.missing.push(format!("{place:?} {revision}")),
            }
        }
    }
}

/// The incarnations at a place that no evidence gives a uid.
fn nameless(inquiry: &Inquiry<'_>, (resource, namespace, name): &Place) -> Vec<Changes> {
    let parts = [resource, namespace, name].map(String::as_str);
    let parts: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    let Ok(wanted) = Wanted::parse(&parts.join("/")) else { return Vec::new() };
    let lives = inquiry.changes(&wanted, None, None).unwrap_or_default();
    lives.into_iter().filter(|life| life.life.object.uid.is_empty()).collect()
}
