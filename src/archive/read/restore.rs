//! The index and the links that an archive was written of.

use super::Reader;
use super::histories::Groups;
use super::pages::{RowGroup, text};
use super::words::{class, evidence, existence, index, time};
use crate::archive::Manifest;
use crate::archive::tables::Table;
use crate::history::{
    Attached, Event, EventId, Index, Kinds, Object, ObjectId, Packer, Request, RequestId, Tally,
};
use crate::link::{Link, Nesting};
use crate::model::{ObjectKey, Strings, Symbol, TraceContext, Uid};
use crate::state::latency::Phase;
use parquet::data_type::ByteArray;
use parquet::errors::{ParquetError, Result};
use rustc_hash::{FxHashMap, FxHashSet};

/// What an archive holds, as a replay finds it.
pub struct Restored {
    /// Objects, requests and Events: those that are told.
    pub index: Index,
    /// Who hangs below whom.
    pub nesting: Nesting,
    /// The objects that were asked for, if not all were.
    pub chosen: Option<FxHashSet<ObjectId>>,
    /// What only histories tell.
    pub(super) places: Places,
    pub(super) groups: Groups,
}

impl Restored {
    /// Forgets what was read of histories, and from now on keeps of the last `groups` groups of trees alone.
    pub fn keep_groups(&mut self, groups: usize) {
        self.groups = Groups::of(groups);
    }
}

/// Where what belongs to objects and requests stands.
#[derive(Default)]
pub(super) struct Places {
    /// The group of trees of each object.
    pub(super) groups: Vec<u32>,
    /// The numbers of the requests in the archive, in their order.
    pub(super) numbers: Vec<u32>,
    /// Where the time of slow requests went.
    pub(super) phases: FxHashMap<RequestId, Vec<Phase>>,
}

impl Places {
    /// The request with this number.
    pub(super) fn request(&self, number: i64) -> Option<RequestId> {
        let number = u32::try_from(number).ok()?;
        let at = self.numbers.binary_search(&number).ok()?;
        Some(RequestId(u32::try_from(at).ok()?))
    }
}

/// The index under construction.
pub(super) struct Restoring {
    pub(super) strings: Strings,
    pub(super) objects: Vec<Option<Object>>,
    pub(super) nesting: Nesting,
    pub(super) chosen: FxHashSet<ObjectId>,
    pub(super) requests: Vec<super::requests::Row>,
    pub(super) packer: Packer,
    /// Each with the object that it is on.
    pub(super) events: Vec<Option<(Event, Option<u32>)>>,
    pub(super) places: Places,
    /// Texts of the columns that are being read, by where they stand.
    recent: Vec<Option<((usize, usize), Symbol)>>,
    cluster: Symbol,
}

/// Of [`Restoring::recent`].
const SLOTS: usize = 4096;

impl Reader {
    /// Reads all but the histories of objects.
    pub(super) fn restored(&self) -> Result<Restored> {
        let objects = self.count(Table::Objects, "object")?;
        let events = self.count(Table::Events, "event")?;
        let mut strings = Strings::default();
        let cluster = strings.intern(&self.manifest.cluster);
        let mut restoring = Restoring {
            strings,
            objects: vec![None; objects],
            nesting: Nesting::of(objects),
            chosen: FxHashSet::default(),
            requests: Vec::with_capacity(self.count(Table::Requests, "request")?),
            packer: Packer::default(),
            events: vec![None; events],
            places: Places { groups: vec![0; objects], ..Places::default() },
            recent: vec![None; SLOTS],
            cluster,
        };
        for table in [Table::Objects, Table::Links, Table::Requests, Table::Events] {
            let file = &self.tables[table as usize];
            for (&group, rows) in file.groups().iter().filter_map(|group| Some((group, file.group(*group)?)))
            {
                let rows = rows?;
                match table {
                    Table::Objects => restoring.objects(group, &rows)?,
                    Table::Links => restoring.links(&rows)?,
                    Table::Requests => restoring.requests(&rows)?,
                    _ => restoring.events(&rows)?,
                }
            }
        }
        restoring.finish(&self.manifest)
    }

    /// How many rows a table has, counted in one of its columns: what a file says of itself may be made up.
    fn count(&self, table: Table, column: &str) -> Result<usize> {
        let file = &self.tables[table as usize];
        let groups = file.groups().iter().filter_map(|group| file.group(*group));
        groups.map(|rows| Ok(rows?.ints(column)?.len())).sum()
    }
}

impl Restoring {
    pub(super) fn symbol(&mut self, bytes: &ByteArray) -> Result<Symbol> {
        let data = bytes.data();
        if data.is_empty() {
            return Ok(Symbol::EMPTY);
        }
        // A column repeats the entries of its dictionary: same place, mostly the same text. Another column may
        // stand where one stood that was let go.
        let place = (data.as_ptr().addr(), data.len());
        let slot = (place.0 ^ place.0 >> 10 ^ place.1) % SLOTS;
        if let Some((known, symbol)) = self.recent[slot]
            && known == place
            && self.strings.get(symbol).as_bytes() == data
        {
            return Ok(symbol);
        }
        let symbol = self.strings.intern(text(bytes)?);
        self.recent[slot] = Some((place, symbol));
        Ok(symbol)
    }

    fn objects(&mut self, group: usize, rows: &RowGroup<'_>) -> Result<()> {
        let [clusters, groups, versions, resources, kinds] =
            rows.all_texts(["cluster", "api_group", "api_version", "resource", "kind"])?;
        let [namespaces, names, uids, existences, identities] =
            rows.all_texts(["namespace", "name", "uid", "existence", "identity"])?;
        let [created, deleted, first, last, last_read] =
            rows.all_maybe_ints(["created", "deleted", "first", "last", "last_read"])?;
        let [logged, gone, snapshot, chosen] =
            rows.all_flags(["create_logged", "gone", "in_snapshot", "chosen"])?;
        let contexts = if rows.has("trace_context") { Some(rows.texts("trace_context")?) } else { None };
        let gone_by = if rows.has("gone_by") { rows.maybe_ints("gone_by")? } else { vec![None; rows.rows()] };
        let ids = rows.ints("object")?;
        for row in 0..rows.rows() {
            let key = ObjectKey {
                cluster: self.symbol(&clusters[row])?,
                group: self.symbol(&groups[row])?,
                resource: self.symbol(&resources[row])?,
                namespace: self.symbol(&namespaces[row])?,
                name: self.symbol(&names[row])?,
            };
            let uid = Uid(self.symbol(&uids[row])?);
            let mut object = Object::new(key, uid, existence(text(&existences[row])?)?);
            object.kind = self.symbol(&kinds[row])?;
            object.version = self.symbol(&versions[row])?;
            object.identity = evidence(text(&identities[row])?)?;
            object.created = time(created[row]);
            object.create_logged = logged[row];
            object.deleted = time(deleted[row]);
            object.is_gone = gone[row];
            object.gone_by = time(gone_by[row]);
            object.first = time(first[row]);
            object.last = time(last[row]);
            object.last_read = time(last_read[row]);
            object.in_snapshot = snapshot[row];
            let id = index(ids[row])?;
            *self.objects.get_mut(id as usize).ok_or_else(|| missing("an object"))? = Some(object);
            if let Some(context) =
                contexts.as_ref().and_then(|all| TraceContext::parse(text(&all[row]).ok()?))
            {
                self.nesting.contexts.insert(ObjectId(id), context);
            }
            self.places.groups[id as usize] = u32::try_from(group).unwrap_or(u32::MAX);
            if chosen[row] {
                self.chosen.insert(ObjectId(id));
            }
        }
        Ok(())
    }

    fn links(&mut self, rows: &RowGroup<'_>) -> Result<()> {
        let (from, to) = (rows.ints("from_object")?, rows.ints("to_object")?);
        let (relations, classes, evidences) =
            (rows.texts("relation")?, rows.texts("class")?, rows.texts("evidence")?);
        for row in 0..rows.rows() {
            let to = index(to[row])?;
            let (class, evidence) = (class(text(&classes[row])?)?, evidence(text(&evidences[row])?)?);
            let link = Link { to: ObjectId(to), class, evidence, cut: None };
            let from = index(from[row])? as usize;
            if from >= self.objects.len() || to as usize >= self.objects.len() {
                return Err(missing("an object"));
            }
            match text(&relations[row])? {
                "parent" => self.nesting.parents[from] = Some(link),
                _ => self.nesting.links[from].push(link),
            }
        }
        Ok(())
    }

    fn finish(mut self, manifest: &Manifest) -> Result<Restored> {
        let objects: Option<Vec<Object>> = std::mem::take(&mut self.objects).into_iter().collect();
        let mut objects = objects.ok_or_else(|| missing("an object"))?;
        let events = self.take_events(&mut objects)?;
        let requests = self.take_requests(&mut objects, manifest.summary.count_inputs())?;
        self.strings.shrink_to_fit();
        let instant = |text: &Option<String>| Manifest::time(text.as_ref());
        let window = (instant(&manifest.since), instant(&manifest.until));
        let index = Index {
            strings: self.strings,
            kinds: Kinds::default(),
            cluster: self.cluster,
            told: vec![true; requests.len()],
            requests,
            events,
            objects,
            range: manifest.range(),
            end: instant(&manifest.end),
            window,
            gaps: Vec::new(),
            begins: Vec::new(),
            set_backs: Vec::new(),
            silences: Vec::new(),
            tally: Tally::default(),
        };
        let chosen = manifest.options.filtered.then_some(self.chosen);
        let (nesting, places) = (self.nesting, self.places);
        Ok(Restored { index, nesting, chosen, places, groups: Groups::in_order() })
    }

    /// The Events in their order; their objects get to know them.
    fn take_events(&mut self, objects: &mut [Object]) -> Result<Vec<Event>> {
        let mut events = Vec::with_capacity(self.events.len());
        for (id, event) in (0..).map(EventId).zip(std::mem::take(&mut self.events)) {
            let (event, object) = event.ok_or_else(|| missing("an Event"))?;
            if let Some(object) = object {
                objects.get_mut(object as usize).ok_or_else(|| missing("an object"))?.events.push(id);
            }
            events.push(event);
        }
        Ok(events)
    }

    /// The requests in their order, of so many inputs; their objects get to know them.
    fn take_requests(&mut self, objects: &mut [Object], inputs: usize) -> Result<Vec<Request>> {
        let mut rows = std::mem::take(&mut self.requests);
        // Rows are large: their numbers are sorted, and each row is moved once.
        rows.sort_by_cached_key(|row| row.number);
        let mut requests = Vec::with_capacity(rows.len());
        for (id, mut row) in (0..).map(RequestId).zip(rows) {
            if row.request.position().file.0 as usize >= inputs {
                return Err(missing("an input"));
            }
            let of = row.objects.first().and_then(|(object, _)| objects.get(*object as usize));
            row.request.cluster = of.map_or(self.cluster, |object| object.key.cluster);
            for (object, attached) in row.objects {
                let object = objects.get_mut(object as usize).ok_or_else(|| missing("an object"))?;
                object.requests.push(Attached { request: id, ..attached });
            }
            if !row.phases.is_empty() {
                self.places.phases.insert(id, row.phases);
            }
            self.places.numbers.push(row.number);
            requests.push(row.request);
        }
        Ok(requests)
    }
}

pub(super) fn missing(what: &str) -> ParquetError {
    ParquetError::General(format!("{what} is missing"))
}
