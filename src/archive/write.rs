//! Writes an archive: groups of trees on whatever thread, the files in their order.

use super::ArchiveError;
use super::checksum::Hashing;
use super::encode::{Encoded, File, Format};
use super::facts::{FACTS, FactsWriter, Header, Packed};
use super::manifest::{FactsReport, MANIFEST, Manifest};
use super::place::Place;
use super::rows::{Filled, Found, Group, Placed};
use super::tables::Table;
use crate::history::{Attached, EventId, ObjectId, RequestId};
use crate::model::Fault;
use rustc_hash::{FxHashMap, FxHashSet};
use std::io::{BufWriter, Write as _};
use std::path::Path;

const BUFFER: usize = 1024 * 1024;

/// About so many bytes of text are in a group of trees: enough for pages that are worth it, few enough for the
/// memory of every thread to hold one.
const GROUP: u64 = 24 * 1024 * 1024;

/// What a request takes besides its bodies.
const REQUEST: u64 = 512;

/// An archive that is being written.
pub struct Writer {
    place: Place,
    files: Vec<File<Hashing<BufWriter<std::fs::File>>>>,
    facts: Option<FactsWriter>,
    groups: usize,
}

/// Makes rows of trees.
pub struct Encoder<'a> {
    found: Found<'a>,
    formats: Vec<Format>,
    homes: Homes,
}

/// The rows of a group of trees, as they are in the files.
pub struct Piece {
    tables: Vec<Encoded>,
    /// The hashes of the bodies that the table of versions holds as they are: facts need not hold them again.
    pub shown: Vec<u64>,
    /// Bodies that could not be read again.
    pub faults: Vec<Fault>,
}

/// The object that each request is told of first, and which requests are told of others as well.
struct Homes {
    first: Vec<Option<ObjectId>>,
    others: FxHashMap<RequestId, Vec<ObjectId>>,
}

impl Homes {
    fn new(found: &Found<'_>) -> Self {
        let mut homes = Self { first: vec![None; found.index.requests.len()], others: FxHashMap::default() };
        for (id, object) in (0..).map(ObjectId).zip(&found.index.objects) {
            for attached in &object.requests {
                match &mut homes.first[attached.request.0 as usize] {
                    Some(_) => homes.others.entry(attached.request).or_default().push(id),
                    none => *none = Some(id),
                }
            }
        }
        homes
    }
}

impl<'a> Encoder<'a> {
    /// Of all that was found.
    ///
    /// # Errors
    /// The tables cannot be described: a defect.
    pub fn new(found: Found<'a>) -> Result<Self, ArchiveError> {
        let formats = Table::ALL.into_iter().map(Format::new).collect::<Result<_, _>>()?;
        let homes = Homes::new(&found);
        Ok(Self { found, formats, homes })
    }

    /// The trees by their roots, in the order of the forest, packed into groups. The last has what belongs to none.
    pub fn groups(&self) -> impl Iterator<Item = Vec<ObjectId>> {
        let mut roots = self.found.forest.roots.iter().copied().peekable();
        let mut is_over = false;
        std::iter::from_fn(move || {
            let (mut group, mut bytes) = (Vec::new(), 0);
            while bytes < GROUP
                && let Some(root) = roots.next()
            {
                bytes += self
                    .found
                    .forest
                    .below(root, |_| true)
                    .into_iter()
                    .map(|id| self.weight(id))
                    .sum::<u64>();
                group.push(root);
            }
            let is_last = roots.peek().is_none();
            (!std::mem::replace(&mut is_over, is_last)).then_some(group)
        })
    }

    fn weight(&self, id: ObjectId) -> u64 {
        let object = &self.found.index.objects[id.0 as usize];
        let sights = object.sightings.iter().map(|sighting| u64::from(sighting.body.len));
        let requests = object.requests.iter().map(|attached| {
            let request = &self.found.index.requests[attached.request.0 as usize];
            let body = request.response_body.or(request.request_body).map_or(0, |body| body.len);
            u64::from(body) + REQUEST
        });
        REQUEST + sights.chain(requests).sum::<u64>()
    }

    /// The rows of a group; `is_last`: with what belongs to no tree.
    ///
    /// # Errors
    /// They cannot be encoded.
    pub fn encode(&self, roots: &[ObjectId], is_last: bool) -> Result<Piece, ArchiveError> {
        let mut sinks: Vec<_> = self.formats.iter().map(Format::sinks).collect();
        let mut group = Group::new(&self.formats, &mut sinks);
        for &root in roots {
            for id in self.found.forest.below(root, |_| true) {
                self.object(&mut group, root, id);
            }
        }
        if is_last {
            self.rest(&mut group);
        }
        let Filled { closed, shown, faults } = group.close()?;
        let tables = sinks.into_iter().zip(closed).map(|(sinks, closed)| sinks.finish(closed));
        Ok(Piece { tables: tables.collect::<Result<_, _>>()?, shown, faults })
    }

    fn object(&self, group: &mut Group<'_>, root: ObjectId, id: ObjectId) {
        let found = &self.found;
        let object = &found.index.objects[id.0 as usize];
        group.object(found, root, id);
        let latencies = found.replayer.latencies_of(object, &mut group.faults);
        let mut latencies = latencies.iter().peekable();
        for (at, attached) in object.requests.iter().enumerate() {
            let phases =
                latencies.next_if(|(request, _)| *request == at).map_or(&[][..], |(_, phases)| phases);
            if self.homes.first[attached.request.0 as usize] != Some(id) {
                continue;
            }
            let mut objects = vec![(id, *attached)];
            objects.extend(self.homes.others.get(&attached.request).into_iter().flatten().filter_map(
                |other| {
                    let attached_to = &found.index.objects[other.0 as usize].requests;
                    Some((*other, *attached_to.iter().find(|also| also.request == attached.request)?))
                },
            ));
            group.request(found, attached.request, &Placed { root: Some(root), objects: &objects, phases });
        }
        for &event in &object.events {
            group.event(found, Some((root, id)), event);
        }
        group.history(found, root, id);
    }

    /// Requests and Events that stand on no object.
    fn rest(&self, group: &mut Group<'_>) {
        let found = &self.found;
        let told = (0..).map(RequestId).zip(&found.index.told).filter(|(_, told)| **told);
        for (id, _) in told.filter(|(id, _)| self.homes.first[id.0 as usize].is_none()) {
            group.request(
                found,
                id,
                &Placed { root: None, objects: &[] as &[(ObjectId, Attached)], phases: &[] },
            );
        }
        let placed: FxHashSet<EventId> =
            found.index.objects.iter().flat_map(|object| object.events.iter().copied()).collect();
        let events = (0..).take(found.index.events.len()).map(EventId);
        events.filter(|id| !placed.contains(id)).for_each(|id| group.event(found, None, id));
    }
}

impl Writer {
    /// An archive that will stand at `path`, in the place of one that is there.
    ///
    /// # Errors
    /// Something else is there, or nothing can be written there.
    pub fn create(path: &Path) -> Result<Self, ArchiveError> {
        let place = Place::create(path)?;
        let create = |table: Table| {
            let file = std::fs::File::create_new(place.file(&table.file())).map_err(io(&place))?;
            File::create(&Format::new(table)?, Hashing::new(BufWriter::with_capacity(BUFFER, file)))
        };
        let files = Table::ALL.into_iter().map(create).collect::<Result<_, _>>()?;
        Ok(Self { place, files, facts: None, groups: 0 })
    }

    /// Begins the facts that it was made of.
    ///
    /// # Errors
    /// They cannot be written.
    pub fn begin_facts(&mut self, header: &Header) -> Result<(), ArchiveError> {
        let create = || {
            let mut facts = FactsWriter::create(&self.place.file(FACTS))?;
            facts.header(header)?;
            Ok(facts)
        };
        self.facts = Some(create().map_err(io(&self.place))?);
        Ok(())
    }

    /// Appends the next facts.
    ///
    /// # Errors
    /// They cannot be written.
    pub fn append_facts(&mut self, facts: &Packed) -> Result<(), ArchiveError> {
        self.facts.as_mut().map_or(Ok(()), |writer| writer.frame(facts)).map_err(io(&self.place))
    }

    /// Appends the next group.
    ///
    /// # Errors
    /// It cannot be written.
    pub fn append(&mut self, piece: Piece) -> Result<(), ArchiveError> {
        for (file, encoded) in self.files.iter_mut().zip(piece.tables) {
            file.append(self.groups, encoded)?;
        }
        self.groups += 1;
        Ok(())
    }

    /// Completes the archive and gives it its place. Returns how many bytes it has.
    ///
    /// # Errors
    /// It cannot be written, or something else has taken its place meanwhile.
    pub fn finish(self, mut manifest: Manifest) -> Result<u64, ArchiveError> {
        let place = self.place;
        for (table, file) in Table::ALL.into_iter().zip(self.files) {
            let (out, rows) = file.finish()?;
            let (out, bytes, hash) = out.finish();
            let file = out.into_inner().map_err(|error| io(&place)(error.into_error()))?;
            file.sync_all().map_err(io(&place))?;
            manifest.add(table, rows, bytes, hash);
        }
        let facts = self.facts.map(FactsWriter::finish).transpose().map_err(io(&place))?;
        let facts =
            facts.map(|(bytes, hash)| FactsReport { file: FACTS.to_owned(), bytes, xxh3_128: Some(hash) });
        manifest.facts = facts;
        let text = serde_json::to_string_pretty(&manifest).map_err(|error| io(&place)(error.into()))? + "\n";
        let mut file = std::fs::File::create_new(place.file(MANIFEST)).map_err(io(&place))?;
        file.write_all(text.as_bytes()).and_then(|()| file.sync_all()).map_err(io(&place))?;
        let facts = manifest.facts.map_or(0, |facts| facts.bytes);
        let bytes =
            manifest.tables.values().map(|table| table.bytes).sum::<u64>() + facts + text.len() as u64;
        place.take()?;
        Ok(bytes)
    }
}

fn io(place: &Place) -> impl Fn(std::io::Error) -> ArchiveError {
    |source| ArchiveError::Io { path: place.path().to_owned(), source }
}
