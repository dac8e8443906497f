//! A watch of everything that can be watched.

use super::call::Api;
use super::cluster::Entry;
use super::follow::follow;
use super::kinds::{Discovered, Kind, PARALLEL, discover};
use super::line::{End, Gap, Shown, note};
use super::record::Record;
use super::snapshot::{discovered, greet, head};
use super::{LiveError, Place, Redactor, Server, Trouble, now, run, stopped};
use crate::model::Timestamp;
use crate::run::Progress;
use crate::state::redact;
use std::collections::BTreeMap;
use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;
use tokio::sync::{Notify, Semaphore, mpsc};
use tokio::task::JoinSet;
use tokio::time::{Instant, sleep, sleep_until, timeout};

/// So often it is asked whether there are new kinds, and shortly after a definition of one was written.
const LOOK_AGAIN: Duration = Duration::from_secs(60);
const AFTER_A_DEFINITION: Duration = Duration::from_millis(500);
/// Lines that wait to be written.
const WAITING: usize = 256;
const TELL: Duration = Duration::from_secs(1);
/// So many warnings are told at a time.
const TOLD: usize = 3;

/// What a watch recorded.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Watched {
    /// What the server said of itself.
    pub server: Server,
    /// Kinds that were followed at the end.
    pub kinds: u64,
    /// Resources that can be listed, but not watched: nothing of them is recorded.
    pub unwatched: Vec<String>,
    /// Resources that show the objects of another one.
    pub repeated: Vec<String>,
    /// Lines by type: `LISTED`, `ADDED`, `MODIFIED`, `DELETED`, `GONE`, `BOOKMARK`.
    pub lines: BTreeMap<String, u64>,
    /// Stretches in which something was missed.
    pub gaps: u64,
    /// What is missing.
    pub troubles: Vec<Trouble>,
    /// Bytes written.
    pub bytes: u64,
}

/// Something that happened and is told at once.
pub(super) enum Notice {
    /// A list or a watch fails, and is tried again.
    Waiting { what: String, why: String },
    /// It does not fail any more.
    Settled { what: String },
    /// A kind is not followed any more.
    Lost { what: String, why: String },
    /// Something was missed.
    Gap { what: String, milliseconds: i64, why: String },
}

/// Where all followers leave what they see.
#[derive(Clone)]
pub(super) struct Desk {
    pub(super) api: Api,
    /// For another one, where this is refused.
    pub(super) entry: Arc<Entry>,
    pub(super) redactor: Redactor,
    /// For lists: so many at a time.
    pub(super) room: Arc<Semaphore>,
    lines: mpsc::Sender<Vec<u8>>,
    books: Arc<Mutex<Books>>,
    changed: Arc<Notify>,
}

#[derive(Default)]
struct Books {
    lines: BTreeMap<Shown, u64>,
    gaps: u64,
    troubles: Vec<Trouble>,
    untold: Vec<String>,
    /// What fails, by resource, and why.
    waiting: BTreeMap<String, String>,
}

impl Desk {
    /// Hands on lines; false where nobody takes them any more.
    pub(super) async fn say(&self, lines: Vec<u8>) -> bool {
        lines.is_empty() || self.lines.send(lines).await.is_ok()
    }

    pub(super) fn count(&self, shown: Shown) {
        *self.books().lines.entry(shown).or_default() += 1;
    }

    pub(super) fn kinds_may_change(&self) {
        self.changed.notify_one();
    }

    pub(super) fn notice(&self, notice: Notice) {
        let mut books = self.books();
        match notice {
            Notice::Waiting { what, why } => {
                books.untold.push(format!("{what} cannot be recorded for now: {why}"));
                books.waiting.insert(what, why);
            }
            Notice::Settled { what } => drop(books.waiting.remove(&what)),
            Notice::Lost { what, why } => {
                books.untold.push(format!("{what} is not recorded: {why}"));
                books.waiting.remove(&what);
                books.troubles.push(Trouble { what, why });
            }
            Notice::Gap { what, milliseconds, why } => {
                books.gaps += 1;
                let (seconds, tenths) = (milliseconds / 1000, milliseconds % 1000 / 100);
                books.untold.push(format!("{what}: a gap of {seconds}.{tenths} s: {why}"));
            }
        }
    }

    fn books(&self) -> std::sync::MutexGuard<'_, Books> {
        // Nobody panics while holding it, and counts would still be counts.
        self.books.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Records until the user stops it, or for so long. What was written until then stays.
///
/// # Errors
/// The watch could not begin, or what it records cannot be written any more.
pub fn watch(
    place: &Place,
    redactor: redact::Redactor,
    path: &Path,
    length: Option<Duration>,
    progress: &dyn Progress,
) -> Result<Watched, LiveError> {
    run(async {
        progress.phase("asking what there is");
        let (api, server, found) = tokio::select! {
            begun = begin(place) => begun?,
            () = stopped(progress) => return Err(LiveError::Interrupted),
        };
        let mut record = Record::create(path)?;
        record.add(&head("watch", &server, &found))?;
        record.flush()?;
        let (sender, mut receiver) = mpsc::channel(WAITING);
        let entry = Arc::new(Entry::new(place, &api));
        let desk = Desk {
            api,
            entry,
            redactor: Arc::new(redactor),
            room: Arc::new(Semaphore::new(PARALLEL)),
            lines: sender,
            books: Arc::default(),
            changed: Arc::default(),
        };
        let books = Arc::clone(&desk.books);
        let mut unwatched: Vec<String> =
            found.kinds.iter().filter(|kind| !kind.is_watched).map(Kind::name).collect();
        unwatched.dedup();
        let repeated = found.repeated.clone();
        let mut followers = Followers::new(desk, found);
        tokio::select! {
            () = over(length, progress) => {}
            written = record.write_all(&mut receiver) => written?,
            () = followers.go_on(progress) => {}
        }
        let kinds = followers.followed.len() as u64;
        // What was handed on is written; what a follower still holds goes with it.
        drop(followers);
        record.write_all(&mut receiver).await?;
        let mut last = Vec::new();
        note(&mut last, &End::at(now()));
        record.add(&last)?;
        record.flush()?;
        let books = std::mem::take(&mut *books.lock().unwrap_or_else(PoisonError::into_inner));
        Ok(Watched { server, kinds, unwatched, repeated, bytes: record.bytes, ..books.into() })
    })
}

/// A connection, who answers there, and what there is to record.
async fn begin(place: &Place) -> Result<(Api, Server, Discovered), LiveError> {
    let api = place.api().await?;
    let server = greet(&api).await?;
    let found = discovered(&api).await?;
    Ok((api, server, found))
}

/// Waits for the user to stop it, or for so long.
async fn over(length: Option<Duration>, progress: &dyn Progress) {
    match length {
        Some(length) => tokio::select! { () = sleep(length) => {}, () = stopped(progress) => {} },
        None => stopped(progress).await,
    }
}

/// What the books tell.
impl From<Books> for Watched {
    fn from(books: Books) -> Self {
        let Books { lines, gaps, mut troubles, waiting, .. } = books;
        let lines = lines.into_iter().map(|(shown, n)| (shown.name().to_owned(), n)).collect();
        troubles.extend(waiting.into_iter().map(|(what, why)| Trouble { what, why }));
        Self { lines, gaps, troubles, ..Self::default() }
    }
}

/// All kinds that are followed.
struct Followers {
    desk: Desk,
    tasks: JoinSet<String>,
    /// By [`Kind::title`], as they are served.
    followed: BTreeMap<String, Kind>,
    /// When it was known last what there is.
    looked: Timestamp,
}

impl Followers {
    fn new(desk: Desk, found: Discovered) -> Self {
        let mut followers = Self { desk, tasks: JoinSet::new(), followed: BTreeMap::new(), looked: now() };
        followers.desk.books().troubles = found.troubles;
        found.kinds.into_iter().for_each(|kind| followers.add(kind, None));
        followers
    }

    fn add(&mut self, kind: Kind, gap: Option<Gap>) {
        // What cannot be watched is made up when it is asked for.
        if kind.is_watched && !self.followed.contains_key(&kind.title()) {
            self.followed.insert(kind.title(), kind.clone());
            let (desk, name) = (self.desk.clone(), kind.title());
            self.tasks.spawn(async move {
                follow(desk, kind, gap).await;
                name
            });
        }
    }

    /// Looks for new kinds, and tells what happens. Does not end by itself.
    async fn go_on(&mut self, progress: &dyn Progress) {
        let mut due = Instant::now() + LOOK_AGAIN;
        loop {
            let changed = Arc::clone(&self.desk.changed);
            let is_due = tokio::select! {
                () = changed.notified() => {
                    due = due.min(Instant::now() + AFTER_A_DEFINITION);
                    false
                }
                () = sleep_until(due) => true,
                Some(done) = self.tasks.join_next(), if !self.tasks.is_empty() => {
                    if let Ok(name) = done {
                        self.followed.remove(&name);
                    }
                    false
                }
                () = sleep(TELL) => false,
            };
            if is_due {
                self.look_again().await;
                due = Instant::now() + LOOK_AGAIN;
            }
            self.tell(progress);
        }
    }

    async fn look_again(&mut self) {
        let looked = now();
        self.desk.api = self.desk.entry.api().await;
        let Ok(Ok(found)) = timeout(LOOK_AGAIN, discover(&self.desk.api)).await else { return };
        let new: Vec<Kind> =
            found.kinds.into_iter().filter(|kind| kind.is_watched && !self.is_known(kind)).collect();
        if !new.is_empty() {
            let mut lines: Vec<u8> = Vec::new();
            found.documents.iter().for_each(|document| lines.extend([document.as_bytes(), b"\n"].concat()));
            self.desk.say(lines).await;
        }
        for kind in new {
            let reason = "the kind was not served before".to_owned();
            self.add(kind, Some(Gap { since: self.looked, from: String::new(), reason }));
        }
        self.looked = looked;
    }

    /// Kinds that were given up are not asked for again.
    fn is_known(&self, kind: &Kind) -> bool {
        let name = kind.title();
        self.followed.contains_key(&name) || self.desk.books().troubles.iter().any(|t| t.what == name)
    }

    fn tell(&self, progress: &dyn Progress) {
        let mut books = self.desk.books();
        let untold = std::mem::take(&mut books.untold);
        let of = |shown: &[Shown]| shown.iter().filter_map(|shown| books.lines.get(shown)).sum::<u64>();
        let (listed, changes) =
            (of(&[Shown::Listed]), of(&[Shown::Added, Shown::Modified, Shown::Deleted, Shown::Gone]));
        let words = format!("{} kinds, {listed} objects, {changes} changes", self.followed.len());
        drop(books);
        progress.phase(&words);
        untold.iter().take(TOLD).for_each(|words| progress.warn(words));
        // A server that was started anew has forgotten the versions of all kinds at once.
        if let Some(more @ 1..) = untold.len().checked_sub(TOLD) {
            progress.warn(&format!("{more} more warnings like these"));
        }
    }
}
