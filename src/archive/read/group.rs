//! The histories of a group of trees.

use super::pages::{Lists, text};
use super::words::{change_class, evidence, index, op, patch, time, version};
use super::{Reader, restore::Places};
use crate::archive::tables::Table;
use crate::history::{Evidence, Index, Object, ObjectId};
use crate::model::{Change, Path};
use crate::parallel::both;
use crate::state::webhook::Mutation;
use crate::versions::{Condition, Going, Kept, Owners, PatchReading, ShownBy, Version, Writer};
use parquet::data_type::ByteArray;
use parquet::errors::{ParquetError, Result};
use rustc_hash::FxHashMap;
use std::borrow::Cow;
use std::ops::Range;
use std::sync::{Arc, OnceLock};

type MaybeInts = Vec<Option<i64>>;

/// What histories are made of, each half read when it is first asked for.
#[derive(Default)]
pub(super) struct Halves {
    versions: OnceLock<Result<Option<Group>, String>>,
    changes: OnceLock<Result<Option<Changes>, String>>,
}

impl Halves {
    /// Reads both, of which another thread of the pool may take one. A half waits for nobody while it is read: who
    /// waits for it does not wait in vain.
    pub(super) fn read(&self, reader: &Reader, group: usize, at_once: bool) {
        if self.versions.get().is_some() && self.changes.get().is_some() {
            return;
        }
        let said = |error: ParquetError| error.to_string();
        let versions = || _ = self.versions.get_or_init(|| Group::read(reader, group).map_err(said));
        let changes = || _ = self.changes.get_or_init(|| Changes::read(reader, group).map_err(said));
        if at_once {
            both(versions, changes);
        } else {
            versions();
            changes();
        }
    }

    /// Those that were read; `None` of a group without rows.
    ///
    /// # Errors
    /// What could not be read.
    pub(super) fn get(&self) -> Result<Option<(&Group, Option<&Changes>)>, &str> {
        let versions = self.versions.get().map_or(Ok(None), |half| half.as_ref().map(Option::as_ref));
        let changes = self.changes.get().map_or(Ok(None), |half| half.as_ref().map(Option::as_ref));
        let (versions, changes) = (versions.map_err(String::as_str)?, changes.map_err(String::as_str)?);
        Ok(versions.map(|versions| (versions, changes)))
    }
}

/// The columns of `versions`.
pub(super) struct Group {
    /// The rows of each object.
    rows: FxHashMap<u32, Range<usize>>,
    shown_by: Vec<ByteArray>,
    certainty: Vec<ByteArray>,
    content_certainty: Vec<ByteArray>,
    patch: Vec<ByteArray>,
    times: [MaybeInts; 4],
    numbers: [MaybeInts; 3],
    flags: [Vec<bool>; 7],
    unseen: Vec<i64>,
    texts: [Vec<Option<ByteArray>>; 3],
    conditions: ([Lists<ByteArray>; 4], Lists<Option<i64>>, Lists<bool>),
    mutations: [Lists<ByteArray>; 2],
    finalizers: Lists<ByteArray>,
    bodies: OnceLock<Result<Vec<Option<ByteArray>>, String>>,
}

/// The columns of `changes`.
pub(super) struct Changes {
    /// The rows of each version, by object and place.
    rows: FxHashMap<(u32, i64), Range<usize>>,
    mutation: MaybeInts,
    path: Vec<Path>,
    op: Vec<ByteArray>,
    values: [Vec<Option<ByteArray>>; 2],
    verbose: Vec<bool>,
    managers: [Lists<ByteArray>; 2],
    webhook: Vec<Option<ByteArray>>,
}

/// Where rows with one key begin and end; those of a key stand together.
fn ranges<K: Copy + Eq + std::hash::Hash>(keys: &[K]) -> FxHashMap<K, Range<usize>> {
    let mut at = 0;
    let ranges = keys.chunk_by(|a, b| a == b).map(|chunk| {
        let range = at..at + chunk.len();
        at = range.end;
        (chunk[0], range)
    });
    ranges.collect()
}

impl Group {
    fn read(reader: &Reader, group: usize) -> Result<Option<Self>> {
        let Some(rows) = reader.tables[Table::Versions as usize].group(group) else { return Ok(None) };
        let rows = rows?;
        let ids = rows.ints("object")?.into_iter().map(index).collect::<Result<Vec<u32>>>()?;
        let [shown_by, certainty, content_certainty, patch] =
            rows.all_texts(["shown_by", "certainty", "content_certainty", "patch"])?;
        let conditions = ["type", "status", "reason", "message"];
        let lists = |list: &str, name: &str| rows.text_lists(list, name);
        let [kinds, states, reasons, messages] = conditions.map(|name| lists("conditions", name));
        Ok(Some(Self {
            rows: ranges(&ids),
            shown_by,
            certainty,
            content_certainty,
            patch,
            times: rows.all_maybe_ints(["time", "content_time", "first_seen", "deletion_timestamp"])?,
            numbers: rows.all_maybe_ints(["resource_version", "request", "deletion_grace_seconds"])?,
            flags: rows.all_flags([
                "told",
                "content_known",
                "based",
                "stored",
                "deletes",
                "patch_sure",
                "going",
            ])?,
            unseen: rows.ints("unseen")?,
            texts: [
                rows.maybe_texts("field_manager")?,
                rows.maybe_texts("propagation")?,
                rows.maybe_texts("snapshot")?,
            ],
            conditions: (
                [kinds?, states?, reasons?, messages?],
                rows.maybe_int_lists("conditions", "last_transition_time")?,
                rows.flag_lists("conditions", "moved")?,
            ),
            mutations: [lists("mutations", "webhook")?, lists("mutations", "configuration")?],
            finalizers: lists("finalizers", "")?,
            bodies: OnceLock::new(),
        }))
    }

    /// The texts of bodies, read when somebody asks for the first of them.
    fn body(&self, reader: &Reader, group: usize, row: usize) -> Result<Option<String>> {
        let read = || {
            let rows = reader.tables[Table::Versions as usize].group(group);
            rows.map_or(Ok(Vec::new()), |rows| rows?.maybe_texts("body")).map_err(|e| e.to_string())
        };
        let bodies = self.bodies.get_or_init(read).as_ref();
        let bodies = bodies.map_err(|error| ParquetError::General(error.clone()))?;
        bodies.get(row).and_then(Option::as_ref).map(|body| Ok(text(body)?.to_owned())).transpose()
    }

    /// The rows of an object.
    pub(super) fn rows_of(&self, id: ObjectId) -> Range<usize> {
        self.rows.get(&id.0).cloned().unwrap_or_default()
    }
}

/// An object whose rows are read.
pub(super) struct Of<'a> {
    pub(super) reader: &'a Reader,
    pub(super) places: &'a Places,
    pub(super) index: &'a Index,
    pub(super) id: ObjectId,
    pub(super) group: &'a Group,
    pub(super) changes: Option<&'a Changes>,
    /// Whether its bodies are wanted as well.
    pub(super) with_bodies: bool,
}

impl Of<'_> {
    /// What a row keeps; `place`: its number among those of the object, from 0 on.
    pub(super) fn kept(&self, row: usize, place: usize) -> Result<Kept<'static>> {
        let group = self.group;
        let [_, known, ..] = &group.flags;
        let [_, content_times, seen, _] = &group.times;
        let number = self.places.groups.get(self.id.0 as usize).copied().unwrap_or(u32::MAX) as usize;
        let shown_by = self.shown_by(row)?;
        Ok(Kept {
            version: version(group.numbers[0][row]),
            shown_by,
            time: time(content_times[row]),
            seen: time(seen[row]),
            is_known: known[row],
            evidence: if known[row] {
                evidence(text(&group.content_certainty[row])?)?
            } else {
                Evidence::Inferred
            },
            text: if self.with_bodies { group.body(self.reader, number, row)?.map(Cow::Owned) } else { None },
            body: None,
            told: if group.flags[0][row] { Some(self.told(row, place, shown_by)?) } else { None },
            going: self.going(row)?,
            propagation: boxed(group.texts[1][row].as_ref())?,
        })
    }

    /// The request is the one of this index, if it is among those of the object.
    fn shown_by(&self, row: usize) -> Result<ShownBy> {
        Ok(match text(&self.group.shown_by[row])? {
            "write" => {
                let request = self.group.numbers[1][row].and_then(|number| self.places.request(number));
                let object: &Object = &self.index.objects[self.id.0 as usize];
                let place = request.and_then(|request| {
                    let told = object.requests.binary_search_by_key(&request, |attached| attached.request);
                    let untold = || object.untold.binary_search_by_key(&request, |attached| attached.request);
                    told.ok().or_else(|| untold().ok().map(|at| object.requests.len() + at))
                });
                ShownBy::Write(place.unwrap_or(usize::MAX))
            }
            "sight" => ShownBy::Sight,
            _ => ShownBy::Mention,
        })
    }

    fn told(&self, row: usize, place: usize, shown_by: ShownBy) -> Result<Version> {
        let group = self.group;
        let [_, is_known, based, stored, deletes, patch_sure, _] = &group.flags;
        let [managers, _, snapshots] = &group.texts;
        let reading = match text(&group.patch[row])? {
            "" => None,
            word => Some(PatchReading { kind: patch(word)?, is_sure: patch_sure[row] }),
        };
        let mut told = Version {
            version: version(group.numbers[0][row]),
            writer: match shown_by {
                ShownBy::Write(at) => Writer::Request(at),
                ShownBy::Sight | ShownBy::Mention => Writer::Unknown(boxed(managers[row].as_ref())?),
            },
            time: time(group.times[0][row]),
            seen: time(group.times[2][row]),
            is_stored: stored[row],
            is_deletion: deletes[row],
            evidence: evidence(text(&group.certainty[row])?)?,
            unseen: index(group.unseen[row])?,
            is_known: is_known[row],
            has_base: based[row],
            changes: Vec::new(),
            owners: Vec::new(),
            mutations: self.mutations(row)?,
            snapshot: boxed(snapshots[row].as_ref())?,
            conditions: self.conditions(row)?,
            patch: reading,
        };
        if let Some(changes) = self.changes {
            changes.tell(&mut told, self.id, place)?;
        }
        Ok(told)
    }

    fn mutations(&self, row: usize) -> Result<Vec<Mutation>> {
        let [webhooks, configurations] = &self.group.mutations;
        let names = webhooks.of(row).iter().zip(configurations.of(row));
        let mutation = |(webhook, configuration)| {
            let (webhook, configuration) = (text(webhook)?.into(), text(configuration)?.into());
            Ok(Mutation { webhook, configuration, changes: Vec::new() })
        };
        names.map(mutation).collect()
    }

    fn conditions(&self, row: usize) -> Result<Vec<Condition>> {
        let (texts, transitions, moved) = &self.group.conditions;
        let condition = |(nth, (transition, moved)): (usize, (&Option<i64>, &bool))| {
            let text = |of: usize| -> Result<Box<str>> { Ok(text(texts[of].at(row, nth)?)?.into()) };
            let (kind, status, reason, message) = (text(0)?, text(1)?, text(2)?, text(3)?);
            let transition = time(*transition);
            Ok(Condition { condition_type: kind, status, reason, message, transition, is_transition: *moved })
        };
        transitions.of(row).iter().zip(moved.of(row)).enumerate().map(condition).collect()
    }

    fn going(&self, row: usize) -> Result<Option<Going>> {
        let group = self.group;
        let [.., is_going] = &group.flags;
        if !is_going[row] {
            return Ok(None);
        }
        let finalizers = group.finalizers.of(row).iter().map(|name| Ok(text(name)?.into()));
        Ok(Some(Going {
            deadline: time(group.times[3][row]),
            grace_seconds: group.numbers[2][row],
            finalizers: finalizers.collect::<Result<_>>()?,
        }))
    }
}

impl Changes {
    fn read(reader: &Reader, group: usize) -> Result<Option<Self>> {
        let Some(rows) = reader.tables[Table::Changes as usize].group(group) else { return Ok(None) };
        let rows = rows?;
        let ids = rows.ints("object")?.into_iter().map(index).collect::<Result<Vec<u32>>>()?;
        let keys: Vec<(u32, i64)> = ids.into_iter().zip(rows.ints("place")?).collect();
        let lists = |name: &str| rows.text_lists(name, "");
        Ok(Some(Self {
            rows: ranges(&keys),
            mutation: rows.maybe_ints("mutation")?,
            path: paths(&rows.texts("path")?, &rows.int_lists("positions", "")?)?,
            op: rows.texts("op")?,
            values: [rows.maybe_texts("old")?, rows.maybe_texts("new")?],
            verbose: rows.flags("routine")?,
            managers: [lists("managers")?, lists("previous_managers")?],
            webhook: rows.maybe_texts("webhook")?,
        }))
    }

    /// Adds what a version changed.
    fn tell(&self, version: &mut Version, id: ObjectId, place: usize) -> Result<()> {
        let rows = self.rows.get(&(id.0, i64::try_from(place).unwrap_or(-1))).cloned();
        for row in rows.unwrap_or_default() {
            let change = self.change(row)?;
            match self.mutation[row] {
                None => {
                    version.changes.push(change);
                    // A write has mostly one owner.
                    let owners = match version.owners.last() {
                        Some(before) if self.has_owners_of(row, row - 1) => before.clone(),
                        _ => self.owners(row)?,
                    };
                    version.owners.push(owners);
                }
                Some(nth) => {
                    let mutation = version.mutations.get_mut(index(nth)? as usize);
                    mutation.into_iter().for_each(|mutation| mutation.changes.push(change.clone()));
                }
            }
        }
        Ok(())
    }

    fn change(&self, row: usize) -> Result<Change> {
        let [old, new] = &self.values;
        Ok(Change {
            path: self.path[row].clone(),
            op: op(text(&self.op[row])?)?,
            old: boxed(old[row].as_ref())?,
            new: boxed(new[row].as_ref())?,
            class: change_class(self.verbose[row]),
        })
    }

    /// Whether a row and the one before name the same owners.
    fn has_owners_of(&self, row: usize, before: usize) -> bool {
        self.mutation[before].is_none()
            && self.managers.iter().all(|lists| lists.of(row) == lists.of(before))
            && self.webhook[row] == self.webhook[before]
    }

    fn owners(&self, row: usize) -> Result<Owners> {
        let [managers, previous] = &self.managers;
        let names = |lists: &Lists<ByteArray>| -> Result<Arc<[Box<str>]>> {
            lists.of(row).iter().map(|name| Ok(text(name)?.into())).collect()
        };
        let webhook = boxed(self.webhook[row].as_ref())?;
        Ok(Owners { managers: names(managers)?, previous: names(previous)?, webhook })
    }
}

/// The paths of all rows. Most have no positions, and come again and again.
fn paths(texts: &[ByteArray], positions: &Lists<i64>) -> Result<Vec<Path>> {
    let mut known: FxHashMap<&[u8], Path> = FxHashMap::default();
    let mut paths = Vec::with_capacity(texts.len());
    for (row, bytes) in texts.iter().enumerate() {
        let at = positions.of(row);
        if at.is_empty()
            && let Some(path) = known.get(bytes.data())
        {
            paths.push(path.clone());
            continue;
        }
        let at = at.iter().map(|at| index(*at)).collect::<Result<Vec<u32>>>()?;
        let path = text(bytes)?;
        let broken = || ParquetError::General(format!("`{path}` is no path"));
        let path = Path::parse(path, &at).ok_or_else(broken)?;
        if at.is_empty() {
            known.insert(bytes.data(), path.clone());
        }
        paths.push(path);
    }
    Ok(paths)
}

fn boxed(bytes: Option<&ByteArray>) -> Result<Option<Box<str>>> {
    bytes.map(|bytes| Ok(text(bytes)?.into())).transpose()
}

/// What nothing shows rests on nothing.
pub(super) const UNKNOWN: Evidence = Evidence::Inferred;
