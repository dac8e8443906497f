//! Which request wrote which version: what answers tell, and what follows where they do not.

use super::census::is_create;
use super::object::{Evidence, Object, Revision};
use super::request::{BodyMeta, Request, UNNOTICED};
use crate::model::{ResourceVersion, Strings, Timestamp, Verb, stores};
use rustc_hash::FxHashMap;

/// Fills in `written` of those of an object's requests (which are in the order of their start) whose answers do
/// not tell it, and returns how many versions something shows whose writer is not in the log.
pub(super) fn attribute_versions(object: &mut Object, requests: &[Request], strings: &Strings) -> usize {
    find_no_ops(object, requests, strings);
    let claim = |a: &super::Attached| Some((a.written?.0, requests[a.request.0 as usize].start()?));
    let mut claimed: Vec<_> = object.requests.iter().filter_map(claim).collect();
    claimed.sort_unstable();
    let mut seen = std::mem::take(&mut object.versions_seen);
    seen.sort_unstable();
    seen.dedup_by_key(|(version, _)| *version);
    let unknown = infer(object, requests, strings, &seen, &claimed);
    object.versions_seen = seen;
    unknown
}

/// What the answers themselves say: a success with a body shows the version it wrote, unless another had written
/// that version. Clocks of API servers differ, so no stamp says whether it was there: a create, and an update that had
/// read another version, wrote what they show, whenever they seem to come. What lacks the finalizers with which others show
/// the version of an object on its way out came after it, and ended the object; of the others it is the first, unless
/// something had shown the version well before it was received.
pub(super) fn claim_answers(object: &mut Object, requests: &[Request], skew: i64) {
    object.versions_seen.sort_unstable();
    object.versions_seen.dedup_by_key(|(version, _)| *version);
    let disagreement = skew.saturating_mul(2);
    let mut claimed: Option<Answer> = None;
    for answer in Answer::all(object, requests, disagreement.saturating_add(UNNOTICED)) {
        let request = answer.request(object, requests);
        if ends_unstored(request) {
            // What it wrote was the deletion: it answers with the version that was there.
            continue;
        }
        let version = Some(answer.version);
        let repeated = claimed.take_if(|claimed| Some(claimed.version) == version);
        if answer.found || repeated.is_some() || version == request.object.resource_version {
            object.requests[answer.at].is_no_op = if request.verb == Verb::Delete {
                // It found the object on its way out, and let it go on so.
                is_held(request)
            } else {
                !lets_go(request)
            };
        } else {
            // A deletion that was asked for before may have got finalizers by this one, or nothing.
            let evidence = if request.finds_going() { Evidence::Inferred } else { Evidence::Exact };
            object.requests[answer.at].written = Some((answer.version, evidence));
        }
        if let Some(first) = &repeated
            && first.may_come_after(&answer, disagreement, (object, requests))
            && let Some((_, evidence)) = &mut object.requests[first.at].written
        {
            *evidence = Evidence::Inferred;
        }
        claimed = Some(repeated.unwrap_or(answer));
    }
}

/// A successful write whose answer shows a version. The first of those that show one is taken for its writer.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct Answer {
    version: ResourceVersion,
    /// Whether it may have changed nothing, and found the version.
    may_have_found: bool,
    lets_go: bool,
    start: Timestamp,
    end: Timestamp,
    /// Which of the object's requests it is.
    at: usize,
    /// Whether something had shown the version before.
    found: bool,
}

impl Answer {
    /// All of an object, in their order. What comes no more than `tolerance` before something may have come after it.
    fn all(object: &Object, requests: &[Request], tolerance: i64) -> Vec<Self> {
        let was_there = |version, start| {
            object.first_sight(version).is_some_and(|shown: Timestamp| shown.plus(tolerance) < start)
        };
        let answer = |(at, attached): (usize, &super::Attached)| {
            let request = &requests[attached.request.0 as usize];
            let body = request.response_meta().filter(|b| b.uid == object.uid || b.uid.is_unknown())?;
            let version =
                body.resource_version.filter(|_| request.took_effect() && request.verb.is_write())?;
            let had_read = request.object.resource_version;
            let must_have_written = is_create(request)
                || request.verb == Verb::Update && had_read.is_some_and(|read| read != version);
            let (start, end) = (request.start()?, request.end()?);
            let found = !must_have_written && was_there(version, start);
            let lets_go = lets_go(request);
            Some(Self { version, may_have_found: !must_have_written, lets_go, start, end, at, found })
        };
        let mut answers: Vec<Self> = object.requests.iter().enumerate().filter_map(answer).collect();
        answers.sort_unstable();
        answers
    }

    fn request<'r>(&self, object: &Object, requests: &'r [Request]) -> &'r Request {
        &requests[object.requests[self.at].request.0 as usize]
    }

    /// Whether it may have come after another one, of the log of another server, whose clock is known to disagree.
    fn may_come_after(&self, other: &Self, disagreement: i64, of: (&Object, &[Request])) -> bool {
        let file = |answer: &Self| answer.request(of.0, of.1).position().file;
        disagreement > 0
            && self.may_have_found
            && self.lets_go == other.lets_go
            && self.start.plus(disagreement) >= other.start
            && file(self) != file(other)
    }
}

/// Whether the answer shows an object on its way out which nothing holds, be it for a while.
fn lets_go(request: &Request) -> bool {
    request.response_meta().is_some_and(|body| body.is_let_go() && body.grace_seconds.unwrap_or(0) == 0)
}

/// Whether the answer shows an object on its way out that finalizers or its grace hold.
fn is_held(request: &Request) -> bool {
    let is_held = |body: &BodyMeta| body.has_finalizers || body.grace_seconds.is_some_and(|left| left > 0);
    request.response_meta().is_some_and(|body| body.deletion.is_some() && is_held(body))
}

/// Whether an update or patch ended the object: one that is marked, and that neither a finalizer nor its grace holds, is
/// deleted instead of stored. Of those that tell no grace (namespaces) other servers store it first, and an update that had
/// read another version than it is answered with was stored.
fn ends_unstored(request: &Request) -> bool {
    let shown = request.response_meta().and_then(|body| body.resource_version);
    if request.object.resource_version.is_some_and(|read| Some(read) != shown) {
        return false;
    }
    let has_no_grace = request.response_meta().is_some_and(|body| body.grace_seconds == Some(0));
    matches!(request.verb, Verb::Update | Verb::Patch) && has_no_grace && lets_go(request)
}

/// Finds the updates that changed nothing, although no answer says so: the server compared the version that they had read
/// with the current one, so of several which had read the same the last alone can have written. Of those that were under way
/// at once nothing tells which that was.
fn find_no_ops(object: &mut Object, requests: &[Request], strings: &Strings) {
    // By the version that they had read: when the last of them began. One whose answer shows what it wrote is that.
    let mut last: FxHashMap<ResourceVersion, Timestamp> = FxHashMap::default();
    for attached in object.requests.iter().filter(|attached| !attached.is_forwarded) {
        let request = &requests[attached.request.0 as usize];
        let Some(read) = read_and_stored(request) else { continue };
        let wrote = attached.written.is_some_and(|(_, evidence)| evidence == Evidence::Exact);
        let Some(start) = (if wrote { Some(Timestamp::MAX) } else { request.start() }) else { continue };
        let known = last.entry(read).or_insert(start);
        *known = start.max(*known);
    }
    for attached in object.requests.iter_mut().filter(|attached| attached.is_silent()) {
        let request = &requests[attached.request.0 as usize];
        let next =
            read_and_stored(request).filter(|_| writes(request, strings)).and_then(|read| last.get(&read));
        attached.is_no_op = next.zip(request.end()).is_some_and(|(next, end)| end < *next);
    }
}

/// The version that an update had read, which was the current one then.
fn read_and_stored(request: &Request) -> Option<ResourceVersion> {
    request.object.resource_version.filter(|_| request.is_done() && request.verb == Verb::Update)
}

/// A write whose answer does not tell its version.
struct Silent {
    start: Timestamp,
    end: Timestamp,
    read: Option<ResourceVersion>,
    creates: bool,
    binds: bool,
    verb: Verb,
    at: usize,
}

impl Silent {
    /// Whether it can have written this revision of an etcd database.
    fn can_have_stored(&self, revision: &Revision) -> bool {
        let ends = matches!(self.verb, Verb::Delete | Verb::DeleteCollection | Verb::Update | Verb::Patch);
        self.creates == revision.stored.is_first
            && (ends || !revision.stored.is_deletion)
            && revision.between.is_none_or(|(after, _)| self.end >= after)
    }

    /// Whether it may as well have written the second version that is known of its object: the first, which
    /// only a snapshot shows, may be older than the archive.
    fn may_have_written(&self, second: Option<&(ResourceVersion, Timestamp)>) -> bool {
        !self.creates
            && self.read.is_none()
            && second.is_some_and(|(_, first_sight)| self.start < *first_sight)
    }
}

/// A version that something shows, whose writer is looked for.
struct Orphan<'o> {
    first_sight: Timestamp,
    /// The scheduler had read it, or a later one, before it bound the pod.
    is_unbound: bool,
    /// What an etcd database tells of it.
    revision: Option<&'o Revision>,
    /// The version that it followed upon.
    before: Option<ResourceVersion>,
}

/// The silent writes of an object by their start, and which of them have got a version.
struct Candidates {
    silent: Vec<Silent>,
    taken: Vec<bool>,
    /// How long the longest of them took, in nanoseconds.
    longest: i64,
    /// Whatever wrote the next version was not over before.
    floor: Timestamp,
}

impl Candidates {
    fn of(object: &Object, requests: &[Request], strings: &Strings) -> Self {
        let mut silent: Vec<Silent> = Vec::new();
        for (at, attached) in object.requests.iter().enumerate() {
            let request = &requests[attached.request.0 as usize];
            let (Some(start), Some(end)) = (request.start(), request.end()) else { continue };
            // A deletion of what is in a namespace stands on it and writes nothing of it.
            let is_own =
                request.verb != Verb::DeleteCollection || request.object.resource == object.key.resource;
            if attached.is_silent() && is_own && writes(request, strings) {
                let (read, creates) = (request.object.resource_version, is_create(request));
                let binds = strings.get(request.object.subresource) == "binding";
                silent.push(Silent { start, end, read, creates, binds, verb: request.verb, at });
            }
        }
        silent.sort_by_key(|s| (s.start, s.at));
        let longest = silent.iter().map(|s| s.end.since(s.start)).max().unwrap_or(0);
        let taken = vec![false; silent.len()];
        Self { silent, taken, longest, floor: Timestamp::MIN }
    }

    /// By version, when the last began of those that had read it: an update that succeeded found it current, so
    /// whatever followed came later.
    fn found_current(&self) -> FxHashMap<ResourceVersion, Timestamp> {
        let mut found: FxHashMap<ResourceVersion, Timestamp> = FxHashMap::default();
        for (read, start) in self.silent.iter().filter_map(|s| Some((s.read?, s.start))) {
            let latest = found.entry(read).or_insert(start);
            *latest = start.max(*latest);
        }
        found
    }

    fn raise_floor(&mut self, to: Option<Timestamp>) {
        self.floor = to.map_or(self.floor, |to| self.floor.max(to));
    }

    /// The one write that can have led to a version; none where several can.
    fn only_writer(&self, orphan: &Orphan<'_>) -> Option<usize> {
        let begun = self.silent.partition_point(|s| s.start < orphan.first_sight);
        let reachable = self.silent[..begun]
            .iter()
            .enumerate()
            .rev()
            .take_while(|(_, s)| s.start.plus(self.longest) >= self.floor);
        let mut fitting = reachable
            .filter(|(_, s)| orphan.revision.is_none_or(|revision| s.can_have_stored(revision)))
            .filter(|(_, s)| !(s.binds && orphan.is_unbound))
            .filter(|&(i, s)| {
                !self.taken[i] && s.end >= self.floor && s.read.is_none_or(|read| Some(read) == orphan.before)
            })
            .map(|(i, _)| i);
        let first = fitting.next()?;
        fitting.next().is_none().then_some(first)
    }

    /// Takes a write, and tells which of the object's requests it is.
    fn take(&mut self, i: usize) -> usize {
        self.taken[i] = true;
        self.floor = self.floor.max(self.silent[i].start);
        self.silent[i].at
    }
}

/// Gives a version that was seen to the one silent write that can have written it: an update that had
/// read the version before, or a write between the last sight of the version before and the first of
/// this one. Where two fit, none gets it. Returns how many versions nobody got.
fn infer(
    object: &mut Object,
    requests: &[Request],
    strings: &Strings,
    seen: &[(ResourceVersion, Timestamp)],
    claimed: &[(ResourceVersion, Timestamp)],
) -> usize {
    let mut candidates = Candidates::of(object, requests, strings);
    let found_current = candidates.found_current();
    let claim = |version: ResourceVersion| {
        claimed.binary_search_by_key(&version, |(version, _)| *version).ok().map(|at| claimed[at].1)
    };
    let (mut unknown, mut before) = (0, None);
    for (nth, &(version, first_sight)) in seen.iter().enumerate() {
        candidates.raise_floor(before.and_then(|before| found_current.get(&before)).copied());
        if let Some(start) = claim(version) {
            candidates.raise_floor(Some(start));
        } else {
            let is_timeless = nth == 0 && first_sight == Timestamp::MAX;
            let second = seen.get(nth + 1).filter(|(version, _)| is_timeless && claim(*version).is_none());
            let revision = object.revision(version);
            let before = object.version_before(version).or(before);
            let is_unbound = object.unbound >= Some(version);
            let orphan = Orphan { first_sight, is_unbound, revision, before };
            let writer = candidates.only_writer(&orphan);
            match writer.filter(|&i| !candidates.silent[i].may_have_written(second)) {
                Some(i) => {
                    let written = Some((version, Evidence::Inferred));
                    object.requests[candidates.take(i)].written = written;
                }
                None => unknown += 1,
            }
        }
        before = Some(version);
    }
    unknown
}

fn writes(request: &Request, strings: &Strings) -> bool {
    request.verb.is_write()
        && request.is_done()
        && stores(strings.get(request.object.subresource))
        && request.response_meta().is_none_or(|b| b.resource_version.is_none())
}
