//! Which traces answer a question.

use super::catalog::{Catalog, Entry, mark};
use super::vocabulary::Vocabulary;
use super::{Asked, Hit, Query, Shelf, Volume};
use crate::history::ObjectId;
use crate::link::Forest;
use crate::model::{Symbol, Timestamp};
use crate::tree::{Selector, ancestors};
use rustc_hash::{FxHashMap, FxHashSet};
use std::cmp::Reverse;

/// What was found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Found {
    /// The newest, by the begin of their latest span that answers the question; no more than were asked for.
    pub hits: Vec<Hit>,
    /// How many there are.
    pub total: usize,
}

/// A trace, and when its latest span begins that answers the question.
type Dated = (Timestamp, Hit);

impl Shelf {
    /// The traces that answer a question. `None`: `is_late` said so, which is asked now and then.
    pub fn find(&self, query: &Query, is_late: impl Fn() -> bool) -> Option<Found> {
        let volumes = (0..).zip(&self.volumes);
        let meant = query.service.as_deref().map(|service| self.modes.meaning(service));
        let mut found: Vec<Dated> = Vec::new();
        for (nth, volume) in volumes {
            found.extend(volume.find(nth, query, meant.as_ref(), &is_late)?);
        }
        // Of two archives that have one trace the first shows it.
        let mut seen = FxHashSet::default();
        found.retain(|(_, hit)| seen.insert(hit.id));
        found.sort_by_key(|(latest, hit)| (Reverse(*latest), hit.id));
        let total = found.len();
        found.truncate(query.limit);
        Some(Found { hits: found.into_iter().map(|(_, hit)| hit).collect(), total })
    }
}

impl Volume {
    /// `None`: it is too late.
    fn find(
        &self,
        nth: usize,
        query: &Query,
        meant: Option<&Vocabulary>,
        is_late: &dyn Fn() -> bool,
    ) -> Option<Vec<Dated>> {
        let found = match meant {
            Some(Vocabulary::Original(number)) => {
                // The original's operations are clusters.
                let cluster = query.operation.as_ref().map(|name| ("cluster".to_owned(), name.clone()));
                let tags = query.tags.iter().cloned().chain(cluster).collect();
                let query = Query { operation: None, tags, ..query.clone() };
                Test::of(&self.catalog, &query, None)
                    .map(|test| self.find_objects(nth, &test, *number, is_late))
            }
            Some(Vocabulary::Standard(name)) => {
                Test::of(&self.catalog, query, Some(name)).map(|test| self.find_trees(nth, &test, is_late))
            }
            None => Test::of(&self.catalog, query, None).map(|test| self.find_trees(nth, &test, is_late)),
        };
        // Where nothing is called so, nothing can be found.
        found.unwrap_or_else(|| Some(Vec::new()))
    }

    fn find_trees(&self, nth: usize, test: &Test, is_late: &dyn Fn() -> bool) -> Option<Vec<Dated>> {
        let mut found = Vec::new();
        for (so_far, tree) in self.catalog.trees().iter().enumerate() {
            if so_far % GLANCE == 0 && is_late() {
                return None;
            }
            let wanted = tree.beyond_services(&test.marks);
            let marked = self.catalog.marked(tree);
            let passing = marked.filter(|(entry, marks)| test.passes(entry) && has_all(marks, &wanted));
            let latest = passing.map(|(entry, _)| entry.start).max();
            let hit = Hit { volume: nth, asked: Asked::Story(tree.root), id: tree.id };
            found.extend(latest.map(|latest| (latest, hit)));
        }
        Some(found)
    }

    fn find_objects(
        &self,
        nth: usize,
        test: &Test,
        number: u32,
        is_late: &dyn Fn() -> bool,
    ) -> Option<Vec<Dated>> {
        let mut objects: FxHashMap<ObjectId, Timestamp> = FxHashMap::default();
        for (so_far, tree) in self.catalog.trees().iter().enumerate() {
            if so_far % GLANCE == 0 && is_late() {
                return None;
            }
            let wanted = tree.beyond_services(&test.marks);
            for (entry, marks) in self.catalog.marked(tree) {
                if test.passes(entry) && has_all(marks, &wanted) {
                    let latest = objects.entry(entry.object).or_insert(entry.start);
                    *latest = entry.start.max(*latest);
                }
            }
        }
        let shown = without_covered(self.opened.forest(), &objects, number);
        let dated = shown.into_iter().filter_map(|(object, latest)| {
            let asked = Asked::Shown { object, number };
            Some((latest, Hit { volume: nth, asked, id: self.opened.id(asked)? }))
        });
        Some(dated.collect())
    }
}

/// So many trees are looked through between two looks at the clock.
const GLANCE: usize = 64;

/// As many links as a modifier follows.
const DISTANCE: usize = 3;

/// Objects without those that the trace of another one of them shows as well. Each has the time of the latest that its
/// trace stands for.
fn without_covered(
    forest: &Forest,
    objects: &FxHashMap<ObjectId, Timestamp>,
    number: u32,
) -> FxHashMap<ObjectId, Timestamp> {
    let [full_tree, only_ancestors, owned] = Selector::built_in().map(|selector| number & selector.id != 0);
    let above = |id: ObjectId| ancestors(forest, id).take(DISTANCE);
    // By its top: how deep the topmost object stands, which one it is, and the latest time.
    let mut groups: FxHashMap<ObjectId, (usize, ObjectId, Timestamp)> = FxHashMap::default();
    for (&id, &latest) in objects {
        // Objects with one top are in one trace; the topmost of them stands for it.
        let top = if full_tree {
            above(id).last().unwrap_or(id)
        } else if owned {
            above(id).filter(|above| objects.contains_key(above)).last().unwrap_or(id)
        } else {
            id
        };
        let depth = ancestors(forest, id).count();
        let group = groups.entry(top).or_insert((depth, id, latest));
        let (first, latest) = ((group.0, group.1).min((depth, id)), group.2.max(latest));
        *group = (first.0, first.1, latest);
    }
    let mut shown: FxHashMap<ObjectId, Timestamp> =
        groups.into_values().map(|(_, id, latest)| (id, latest)).collect();
    if only_ancestors && !full_tree {
        let covered: FxHashSet<ObjectId> = shown.keys().flat_map(|id| above(*id)).collect();
        shown.retain(|id, _| !covered.contains(id));
    }
    shown
}

/// A question in the numbers of one catalog.
struct Test {
    service: Option<Symbol>,
    name: Option<Symbol>,
    marks: Vec<u64>,
    start: Option<Timestamp>,
    end: Option<Timestamp>,
    min_duration: i64,
    max_duration: i64,
}

impl Test {
    /// `None`: nothing in the catalog has such a name.
    fn of(catalog: &Catalog, query: &Query, service: Option<&str>) -> Option<Self> {
        let symbol = |name: Option<&str>| match name {
            Some(name) => catalog.names.find(name).map(Some),
            None => Some(None),
        };
        let (service, name) = (symbol(service)?, symbol(query.operation.as_deref())?);
        let marks = query.tags.iter().map(|(key, value)| mark(key, value));
        Some(Self {
            service,
            name,
            marks: marks.collect(),
            start: query.start,
            end: query.end,
            min_duration: query.min_duration.unwrap_or(i64::MIN),
            max_duration: query.max_duration.unwrap_or(i64::MAX),
        })
    }

    /// Whether all is so of a span but its attributes.
    fn passes(&self, entry: &Entry) -> bool {
        let duration = entry.end.nanos().saturating_sub(entry.start.nanos());
        self.service.is_none_or(|service| service == entry.service)
            && self.name.is_none_or(|name| name == entry.name)
            && self.start.is_none_or(|start| entry.end >= start)
            && self.end.is_none_or(|end| entry.start <= end)
            && (self.min_duration..=self.max_duration).contains(&duration)
    }
}

fn has_all(marks: &[u64], wanted: &[u64]) -> bool {
    wanted.iter().all(|mark| marks.contains(mark))
}
