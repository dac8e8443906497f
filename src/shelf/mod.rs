//! Archives that stay open: which traces they hold, which of them answer a question, and each one by its id.
//!
//! Of every span a catalog keeps in memory what lists of traces tell (object, service, name,
//! times, whether it failed) and a hash of each of its attributes; so a search reads nothing, and finds spans by any
//! attribute that they have. Whatever serves traces, by whatever protocol, asks here.

mod catalog;
mod dependencies;
mod find;
mod outline;
mod query;
mod summary;
mod vocabulary;

pub use dependencies::Dependency;
pub use find::Found;
pub use query::Query;
pub use summary::{ServiceSummary, Summary};

use crate::history::ObjectId;
use crate::model::{Fault, Timestamp};
use crate::parallel::hand_over;
use crate::run::{Asked, Opened, Progress, RunError};
use crate::view::{Trace, TraceId, Views, mode_of};
use catalog::Catalog;
use rayon::{ThreadPool, ThreadPoolBuilder};
use rustc_hash::FxHashMap;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};
use vocabulary::{Modes, Vocabulary};

/// Archives that are open.
pub struct Shelf {
    volumes: Vec<Volume>,
    modes: Modes,
    /// The threads that answer. Always the same: each keeps memory for what it makes.
    pool: ThreadPool,
    /// What had to be read for it: traces in the original's modes, in numbers.
    known: Mutex<FxHashMap<Hit, Option<Summary>>>,
}

/// One of them.
struct Volume {
    path: PathBuf,
    opened: Opened,
    catalog: Catalog,
}

/// A trace of one of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Hit {
    volume: usize,
    asked: Asked,
    /// Its id.
    pub id: TraceId,
}

impl Hit {
    /// Where it stands: neighbours there are neighbours in their archive.
    const fn place(&self) -> (usize, ObjectId) {
        let (Asked::Story(object) | Asked::Alone(object) | Asked::Shown { object, .. }) = self.asked;
        (self.volume, object)
    }
}

/// The operation of a service.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Operation {
    /// What it is called.
    pub name: String,
    /// `internal`, `client`; empty where it is neither.
    pub kind: &'static str,
}

impl Shelf {
    /// Opens archives, and looks through all of their traces once; so many threads will answer. Besides as stories,
    /// objects are shown in the modes of `views`.
    ///
    /// # Errors
    /// One of them cannot be read, or the user wants to stop.
    pub fn open(
        paths: &[PathBuf],
        views: Views,
        threads: usize,
        progress: &dyn Progress,
    ) -> Result<Self, RunError> {
        progress.phase("opening");
        let views = Arc::new(views);
        let open = |path: &PathBuf| Volume::open(path, &views, progress);
        let volumes = paths.iter().map(open).collect::<Result<_, _>>()?;
        let pool = ThreadPoolBuilder::new().num_threads(threads).build().map_err(RunError::Threads)?;
        let shelf = Self { volumes, modes: Modes::of(&views), pool, known: Mutex::default() };
        shelf.warn_of_doubles(progress);
        Ok(shelf)
    }

    /// A trace that two archives have is shown of the first: it must be said.
    fn warn_of_doubles(&self, progress: &dyn Progress) {
        for (nth, volume) in self.volumes.iter().enumerate() {
            let doubles = volume.catalog.ids().filter(|id| self.is_double(nth, *id)).count();
            if doubles > 0 {
                progress.warn(&format!(
                    "{doubles} of the traces of {} are in an archive named before as well: those are shown",
                    volume.path.display()
                ));
            }
        }
    }

    /// Whether an archive in front of the `nth` has this trace as well.
    fn is_double(&self, nth: usize, id: TraceId) -> bool {
        self.volumes[..nth].iter().any(|volume| volume.catalog.story(id).is_some())
    }

    /// Has work done by one of the threads that answer.
    pub fn hand_over(&self, work: impl FnOnce() + Send + 'static) {
        hand_over(&self.pool, work);
    }

    /// The services there are: the display modes that have a number, then whatever has spans, by name.
    pub fn services(&self) -> Vec<String> {
        let names = self.volumes.iter().flat_map(|volume| volume.catalog.services());
        let names: BTreeSet<String> = names.map(str::to_owned).collect();
        self.modes.names().map(str::to_owned).chain(names).collect()
    }

    /// The clusters there are, by name.
    pub fn clusters(&self) -> Vec<String> {
        let names = self.volumes.iter().flat_map(|volume| volume.opened.clusters());
        names.map(str::to_owned).collect::<BTreeSet<_>>().into_iter().collect()
    }

    /// What a service does, by name; of a display mode, the clusters. `kind`: only of that kind of span.
    pub fn operations(&self, service: &str, kind: Option<&str>) -> Vec<Operation> {
        let operations: BTreeSet<Operation> = match self.modes.meaning(service) {
            Vocabulary::Original(_) => {
                let clusters = self.volumes.iter().flat_map(|volume| volume.opened.clusters());
                clusters.map(|name| Operation { name: name.to_owned(), kind: "internal" }).collect()
            }
            Vocabulary::Standard(service) => {
                self.volumes.iter().flat_map(|volume| volume.catalog.operations(&service)).collect()
            }
        };
        operations.into_iter().filter(|operation| kind.is_none_or(|kind| kind == operation.kind)).collect()
    }

    /// From the earliest span to the latest.
    pub fn range(&self) -> Option<(Timestamp, Timestamp)> {
        let ranges = || self.volumes.iter().filter_map(|volume| volume.opened.index().range);
        Some((ranges().map(|(first, _)| first).min()?, ranges().map(|(_, last)| last).max()?))
    }

    /// How many traces and spans are shown: a trace that several archives have counts once.
    pub fn size(&self) -> (usize, usize) {
        let shown = (0..).zip(&self.volumes).flat_map(|(nth, volume)| {
            let trees = volume.catalog.trees().iter().filter(move |tree| !self.is_double(nth, tree.id));
            trees.map(|tree| tree.spans.len())
        });
        shown.fold((0, 0), |(traces, spans), more| (traces + 1, spans + more))
    }

    /// The trace with this id: of a tree, or of an object in one of the original's modes.
    pub fn by_id(&self, id: TraceId) -> Option<Hit> {
        (0..).zip(&self.volumes).find_map(|(nth, volume)| {
            let asked = match mode_of(id) {
                None => Asked::Story(volume.catalog.story(id)?),
                Some((number, low)) => {
                    volume.opened.mode(number)?;
                    Asked::Shown { object: volume.catalog.object(low)?, number }
                }
            };
            Some(Hit { volume: nth, asked, id })
        })
    }

    /// Makes something of a trace; `None` where it has no span.
    ///
    /// # Errors
    /// Its archive cannot be read any more.
    pub fn trace<T>(&self, hit: Hit, make: impl FnOnce(&Trace<'_>) -> T) -> Result<Option<T>, Fault> {
        self.volumes[hit.volume].opened.tell(hit.asked, make)
    }

    /// Makes something of each part of a trace, side by side, and something of all of that: see
    /// [`Opened::tell_parts`].
    ///
    /// # Errors
    /// See [`Shelf::trace`].
    pub fn parts<P: Send, T>(
        &self,
        hit: Hit,
        part: impl Fn(&Trace<'_>) -> P + Sync,
        make: impl FnOnce(&Trace<'_>, Vec<P>) -> T,
    ) -> Result<Option<T>, Fault> {
        self.volumes[hit.volume].opened.tell_parts(hit.asked, part, make)
    }

    /// The spans of one object of a trace that is a story, by the id of the object's span.
    ///
    /// # Errors
    /// See [`Shelf::trace`].
    pub fn object<T>(
        &self,
        hit: Hit,
        span: u64,
        make: impl FnOnce(&Trace<'_>) -> T,
    ) -> Result<Option<T>, Fault> {
        let volume = &self.volumes[hit.volume];
        match volume.catalog.object_of_span(hit.id, span) {
            Some(object) => volume.opened.tell(Asked::Alone(object), make),
            None => Ok(None),
        }
    }
}

impl Volume {
    fn open(path: &Path, views: &Arc<Views>, progress: &dyn Progress) -> Result<Self, RunError> {
        let mut opened = Opened::open(path, Arc::clone(views), progress)?;
        let (catalog, faults) = Catalog::of(&opened, progress)?;
        if let Some(fault) = faults.first() {
            progress.warn(&format!(
                "{}: {} histories cannot be read: {}",
                path.display(),
                faults.len(),
                fault.reason
            ));
        }
        opened.forget();
        Ok(Self { path: path.to_owned(), opened, catalog })
    }
}
