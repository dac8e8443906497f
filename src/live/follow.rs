//! One kind, followed: its list, and then what becomes of its objects.

use super::call::{Answer, Refusal, Status};
use super::kinds::Kind;
use super::line::{About, Gap, Head, Remains, Shown, note};
use super::now;
use super::pages::{Pages, escaped};
use super::watch::{Desk, Notice};
use crate::model::Timestamp;
use serde::Deserialize;
use serde_json::value::RawValue;
use std::borrow::Cow;
use std::collections::{HashMap, HashSet};
use std::time::Duration;
use tokio::time::{sleep, timeout};

/// The server ends a watch after this; what stands between it and us (proxies, load balancers) may do so sooner.
const LASTS: Duration = Duration::from_secs(290);
/// Beyond that nobody is there any more.
const SILENCE: Duration = Duration::from_secs(320);
const FIRST_PAUSE: Duration = Duration::from_millis(500);
/// So many watches may break off at once; beyond that the user is told.
const FAILURES: u32 = 3;
const LONGEST_PAUSE: Duration = Duration::from_secs(20);

/// What is known of a kind's objects.
struct Follower {
    desk: Desk,
    kind: Kind,
    /// By uid.
    known: HashMap<Box<str>, Remains>,
    /// What the watch has come to.
    version: String,
    /// When that was so.
    since: Timestamp,
    /// What is missing since then, until the next list.
    gap: Option<Gap>,
    /// The user was told that it does not go on.
    is_waiting: bool,
    /// A watch has said something since the last gap.
    has_gone_on: bool,
    /// How often in a row its watch was refused although a list was not.
    refused: u32,
}

#[derive(Deserialize)]
struct WatchLine<'a> {
    #[serde(borrow, rename = "type")]
    kind: Cow<'a, str>,
    #[serde(borrow)]
    object: &'a RawValue,
}

/// How a watch ended.
enum Ended {
    /// As watches do: it goes on at the version that it had come to.
    InTime,
    /// The same, but not as it should have.
    Broken(String),
    /// The server does not have the versions behind it any more.
    TooOld(String),
    /// For good.
    Refused(Refusal),
    /// Nobody takes what it says.
    Stopped,
}

/// Follows a kind until the desk closes. Of a kind that was not there from the beginning `gap` says since when it may
/// have been.
pub(super) async fn follow(desk: Desk, kind: Kind, gap: Option<Gap>) {
    let since = now();
    let mut follower = Follower {
        desk,
        kind,
        known: HashMap::new(),
        version: String::new(),
        since,
        gap,
        is_waiting: false,
        has_gone_on: false,
        refused: 0,
    };
    let mut pause = FIRST_PAUSE;
    loop {
        let ended = match follower.list().await {
            Ok(true) => follower.watch().await,
            Ok(false) => Ended::Stopped,
            Err(refusal @ (Refusal::Forbidden(_) | Refusal::Missing(_))) => Ended::Refused(refusal),
            Err(refusal) => {
                follower.wait(refusal.words());
                sleep(pause).await;
                pause = (pause * 2).min(LONGEST_PAUSE);
                continue;
            }
        };
        match ended {
            Ended::Stopped | Ended::InTime | Ended::Broken(_) => return,
            // Its definition was deleted, after all of its objects.
            Ended::Refused(Refusal::Missing(_)) if follower.was_listed() && follower.known.is_empty() => {
                return;
            }
            // Credentials are given anew, and what serves a kind comes back.
            Ended::Refused(refusal) if follower.may_come_back() => {
                if std::mem::take(&mut follower.has_gone_on) {
                    pause = FIRST_PAUSE;
                }
                follower.lose(refusal).await;
                sleep(pause).await;
                pause = (pause * 2).min(LONGEST_PAUSE);
            }
            Ended::Refused(refusal) => return follower.give_up(&refusal.words()).await,
            Ended::TooOld(reason) => {
                follower.gap = Some(Gap { since: follower.since, from: follower.version.clone(), reason });
                // Where no version is ever new enough, lists alone would be all that the server does.
                if std::mem::take(&mut follower.has_gone_on) {
                    pause = FIRST_PAUSE;
                }
                sleep(pause).await;
                pause = (pause * 2).min(LONGEST_PAUSE);
            }
        }
    }
}

impl Follower {
    /// Lists all objects: those that are new or have changed are told, and those that are gone. Returns whether anybody
    /// listens.
    async fn list(&mut self) -> Result<bool, Refusal> {
        let begun = now();
        let (desk, kind) = (self.desk.clone(), self.kind.clone());
        let _permit = desk.room.acquire().await;
        let mut pages = Pages::of(&desk.api, &kind);
        let (mut seen, mut objects) = (HashSet::new(), 0);
        while let Some(page) = pages.next().await? {
            if page.is_anew {
                seen.clear();
                objects = 0;
            }
            let (at, mut lines) = (now(), Vec::new());
            for item in page.items() {
                let head = Head::of(item.get());
                let uid: Box<str> = head.metadata.uid.as_ref().into();
                if uid.is_empty() {
                    continue;
                }
                objects += 1;
                let is_known =
                    self.known.get(&uid).is_some_and(|known| *known.version == *head.metadata.version);
                if !is_known {
                    head.write(&mut lines, (Shown::Listed, at), &kind, item.get(), &desk.redactor);
                    self.known.insert(uid.clone(), Remains::of(&head.metadata));
                    desk.count(Shown::Listed);
                }
                seen.insert(uid);
            }
            if !desk.say(lines).await {
                return Ok(false);
            }
        }
        let mut lines = Vec::new();
        self.since = now();
        self.version = std::mem::take(&mut pages.version);
        note(&mut lines, &About::list(&kind, (begun, self.since), &self.version, objects));
        if let Some(gap) = self.gap.take() {
            self.tell_gap(&mut lines, gap);
            self.no_longer_waits();
        }
        self.tell_gone(&mut lines, &seen);
        Ok(desk.say(lines).await)
    }

    /// That something was missed until a list.
    fn tell_gap(&self, lines: &mut Vec<u8>, gap: Gap) {
        note(lines, &About::gap(&self.kind, &gap, self.since, &self.version));
        let length = (self.since.nanos() - gap.since.nanos()) / 1_000_000;
        self.desk.notice(Notice::Gap { what: self.kind.title(), milliseconds: length, why: gap.reason });
    }

    /// What a list does not show any more. That is so behind a gap, and where a list had begun before that did not come to
    /// its end: what its pages showed is known, and the watch begins behind the deletion.
    fn tell_gone(&mut self, lines: &mut Vec<u8>, seen: &HashSet<Box<str>>) {
        let mut gone: Vec<_> = self.known.extract_if(|uid, _| !seen.contains(uid)).collect();
        gone.sort_by(|a, b| a.0.cmp(&b.0));
        for (uid, remains) in gone {
            remains.write(lines, self.since, &self.kind, &uid);
            self.desk.count(Shown::Gone);
        }
    }

    /// Tells, once, that this kind cannot be recorded for now.
    fn wait(&mut self, why: String) {
        if !std::mem::replace(&mut self.is_waiting, true) {
            self.desk.notice(Notice::Waiting { what: self.kind.title(), why });
        }
    }

    /// It goes on.
    fn settle(&mut self) {
        self.has_gone_on = true;
        self.refused = 0;
        self.no_longer_waits();
    }

    fn no_longer_waits(&mut self) {
        if std::mem::take(&mut self.is_waiting) {
            self.desk.notice(Notice::Settled { what: self.kind.title() });
        }
    }

    /// Watches, again and again, until that is not possible any more.
    async fn watch(&mut self) -> Ended {
        let (mut pause, mut failures) = (FIRST_PAUSE, 0);
        loop {
            let begun = tokio::time::Instant::now();
            let ended = match self.desk.api.open(&self.path()).await {
                Ok(mut answer) => self.read(&mut answer).await,
                Err(Refusal::Expired(reason)) => Ended::TooOld(reason),
                Err(refusal @ (Refusal::Forbidden(_) | Refusal::Missing(_))) => Ended::Refused(refusal),
                Err(refusal) => Ended::Broken(refusal.words()),
            };
            match ended {
                Ended::InTime if begun.elapsed() > FIRST_PAUSE => {
                    (pause, failures) = (FIRST_PAUSE, 0);
                    self.settle();
                }
                Ended::InTime | Ended::Broken(_) => {
                    failures += 1;
                    if let Ended::Broken(why) = ended
                        && failures >= FAILURES
                    {
                        self.wait(why);
                    }
                    sleep(pause).await;
                    pause = (pause * 2).min(LONGEST_PAUSE);
                }
                ended => return ended,
            }
        }
    }

    fn path(&self) -> String {
        let (path, version, lasts) = (self.kind.path(), escaped(&self.version), LASTS.as_secs());
        format!("{path}?watch=true&allowWatchBookmarks=true&timeoutSeconds={lasts}&resourceVersion={version}")
    }

    async fn read(&mut self, answer: &mut Answer) -> Ended {
        let mut text: Vec<u8> = Vec::new();
        loop {
            match timeout(SILENCE, answer.next()).await {
                Ok(Ok(Some(bytes))) => text.extend_from_slice(&bytes),
                Ok(Ok(None)) => return Ended::InTime,
                Ok(Err(why)) => return Ended::Broken(why),
                Err(_) => return Ended::Broken("the watch fell silent".into()),
            }
            let Some(end) = memchr::memrchr(b'\n', &text) else { continue };
            let mut lines = Vec::new();
            let mut ended = None;
            for line in text[..end].split(|byte| *byte == b'\n').filter(|line| !line.is_empty()) {
                ended = self.take(line, &mut lines);
                if ended.is_some() {
                    break;
                }
            }
            text.drain(..=end);
            if !self.desk.say(lines).await {
                return Ended::Stopped;
            }
            if let Some(ended) = ended {
                return ended;
            }
        }
    }

    /// One line of a watch.
    fn take(&mut self, line: &[u8], lines: &mut Vec<u8>) -> Option<Ended> {
        let text = String::from_utf8_lossy(line);
        let Ok(WatchLine { kind, object }) = serde_json::from_str(&text) else {
            return Some(Ended::Broken("a line of the watch cannot be read".into()));
        };
        let Some(shown) = Shown::of_watch(&kind) else {
            let refusal = Status::of(object.get().as_bytes()).map(Status::refusal);
            return Some(match refusal {
                Some(Refusal::Expired(reason)) => Ended::TooOld(reason),
                Some(refusal) => Ended::Broken(refusal.words()),
                None => Ended::Broken("the watch ended with an error".into()),
            });
        };
        let head = Head::of(object.get());
        let meta = &head.metadata;
        let at = now();
        self.since = at;
        if !meta.version.is_empty() {
            self.version = meta.version.as_ref().to_owned();
        }
        match shown {
            Shown::Deleted => drop(self.known.remove(meta.uid.as_ref())),
            Shown::Bookmark => {}
            _ => drop(self.known.insert(meta.uid.as_ref().into(), Remains::of(meta))),
        }
        head.write(lines, (shown, at), &self.kind, object.get(), &self.desk.redactor);
        self.desk.count(shown);
        self.settle();
        if matches!(&*self.kind.resource, "customresourcedefinitions" | "apiservices")
            && shown != Shown::Bookmark
        {
            self.desk.kinds_may_change();
        }
        None
    }

    const fn was_listed(&self) -> bool {
        !self.version.is_empty()
    }

    /// Who may list but not watch is not asked for ever: each list would be a gap.
    const fn may_come_back(&self) -> bool {
        !self.version.is_empty() && self.refused < FAILURES
    }

    /// What was recorded until now cannot be for a while: the recording says from when, and the next list until when.
    async fn lose(&mut self, refusal: Refusal) {
        let is_forbidden = matches!(refusal, Refusal::Forbidden(_));
        let why = refusal.words();
        if self.gap.is_none() {
            self.refused += 1;
            let mut lines = Vec::new();
            note(&mut lines, &About::trouble(&self.kind, self.since, &self.version, &why));
            self.desk.say(lines).await;
            self.gap = Some(Gap { since: self.since, from: self.version.clone(), reason: why.clone() });
        }
        self.wait(why);
        if is_forbidden {
            self.desk.api = self.desk.entry.anew().await;
        }
    }

    async fn give_up(self, why: &str) {
        let mut lines = Vec::new();
        note(&mut lines, &About::trouble(&self.kind, now(), &self.version, why));
        self.desk.say(lines).await;
        self.desk.notice(Notice::Lost { what: self.kind.title(), why: why.to_owned() });
    }
}
