//! When an object was gone.

use super::census::is_create;
use super::object::{Existence, Object};
use super::packing::Head;
use super::request::Request;
use crate::model::{Level, ObjectMeta, ResourceVersion, Strings, Timestamp, Verb};

/// Clocks of API servers may differ by so many nanoseconds: what seems to come right after an end may have come before it.
pub(super) const SKEW: i64 = Timestamp::SECOND;

/// When the request that ended the object was answered: the last delete that succeeded, the removal of
/// the last finalizer of an object that was already being deleted, or a namespace's last `finalize`.
/// A delete without an answer is the end, too, unless it is that of a namespace, finalizers held the object or it was
/// written later.
/// Where no request tells, but a watch saw the end: when it was due, or written last if that was later. `None` while it
/// lives, and while a deletion is only announced.
pub(super) fn end_of_life(object: &Object, requests: &[Request], strings: &Strings) -> Option<Timestamp> {
    let mut end: Option<End<'_>> = None;
    let mut had_finalizers = false;
    let (mut lived, mut last_sign) = (false, None);
    for attached in &object.requests {
        let request = &requests[attached.request.0 as usize];
        if !request.took_effect() {
            continue;
        }
        if end.is_some_and(|end| end.is_outlived_by(request, object)) {
            // It was written after what seemed its end: that was the beginning of its grace.
            (end, lived) = (None, true);
        }
        if needs_life(request) {
            last_sign = last_sign.max(request.end());
        }
        if !matches!(strings.get(request.object.subresource), "" | "finalize") {
            continue;
        }
        if ends(object, request, had_finalizers, strings) {
            let later = request.end().filter(|at| end.is_none_or(|end| end.at <= *at));
            end = later.map(|at| End { request, at }).or(end);
        }
        had_finalizers = request.response_meta().map_or(had_finalizers, |body| body.has_finalizers);
    }
    // It was gone no earlier than it was written last.
    let last_sign = last_sign.filter(|_| lived && object.is_gone);
    end.filter(|end| !end.is_before_snapshot(object)).map(|end| end.at).or(object.due.max(last_sign))
}

/// Whether the object is gone with a request that succeeded, as far as that tells.
fn ends(object: &Object, request: &Request, had_finalizers: bool, strings: &Strings) -> bool {
    let body = request.response_meta();
    match request.verb {
        Verb::Delete => match body {
            Some(body) => !is_announced(body, request, strings),
            // Only of an object that is gone the answer is a Status.
            None if request.details().is_some() => true,
            // Without an answer finalizers tell; and a namespace has one of its own until `finalize` takes it away.
            None => !had_finalizers && !is_namespace(object, strings),
        },
        Verb::DeleteCollection => ends_with_collection(object, request),
        // At level Metadata finalize has no body, and nothing but a deletion calls it.
        Verb::Update if strings.get(request.object.subresource) == "finalize" => {
            let body = body.or(request.any_meta());
            body.is_none_or(|body| body.is_let_go())
        }
        Verb::Update | Verb::Patch => body.is_some_and(|body| {
            // What has neither grace nor finalizers is not stored.
            body.is_let_go() && body.grace_seconds.map_or(had_finalizers, |seconds| seconds == 0)
        }),
        _ => false,
    }
}

/// What seems to be the end of an object.
#[derive(Clone, Copy)]
struct End<'r> {
    request: &'r Request,
    at: Timestamp,
}

impl End<'_> {
    /// Whether a request that succeeded tells that the object was there after this. Versions tell it for certain, times
    /// only as far as clocks agree.
    fn is_outlived_by(&self, request: &Request, object: &Object) -> bool {
        if is_create(request) {
            return false;
        }
        let start = request.start();
        let is_behind = |nanos| Some(self.at.plus(nanos)) <= start;
        if let Some(body) = request.response_meta().filter(|body| body.uid == object.uid) {
            return match self.version(object).zip(body.resource_version) {
                Some((ended, shown)) => ended < shown,
                // What a delete leaves is marked.
                None if body.deletion.is_none() && !self.may_be_dry_run() => false,
                None => is_behind(if self.is_certain() { SKEW } else { 0 }),
            };
        }
        let is_named = !object.uid.is_unknown() && request.object.uid == object.uid;
        let may_be_none = self.is_silent() || self.may_be_dry_run() && is_named;
        may_be_none && needs_life(request) && is_behind(SKEW)
    }

    /// Whether a snapshot shows the object later than this. Only what the log shows in no later version can have been
    /// there when the log ends.
    fn is_before_snapshot(&self, object: &Object) -> bool {
        let is_later = || match self.version(object) {
            Some(ended) => object.snapshot.is_some_and(|shown| ended < shown),
            None => !self.is_certain(),
        };
        object.in_snapshot && !object.has_outgrown_snapshots() && is_later()
    }

    /// The version that it shows last.
    fn version(&self, object: &Object) -> Option<ResourceVersion> {
        let item = deleted_item(object, self.request).and_then(|item| item.resource_version);
        item.or_else(|| self.request.response_meta()?.resource_version)
    }

    /// Nothing but a delete that was answered without a word says so.
    fn is_silent(&self) -> bool {
        self.request.verb == Verb::Delete && !self.request.tells_what_it_deleted()
    }

    /// Whether nothing may have been deleted: at level Metadata options are not logged, and the answer is the same.
    fn may_be_dry_run(&self) -> bool {
        let is_cut = self.request.truncated || self.request.level <= Level::Metadata;
        is_cut && self.request.verb.is_delete() && self.request.response_meta().is_none()
    }

    /// Whether its answer tells that the object is gone.
    fn is_certain(&self) -> bool {
        let is_told = match self.request.verb.is_delete() {
            true => self.request.tells_what_it_deleted(),
            false => self.request.any_meta().is_some(),
        };
        is_told && !self.may_be_dry_run()
    }
}

fn is_namespace(object: &Object, strings: &Strings) -> bool {
    object.key.group.is_empty() && strings.get(object.key.resource) == "namespaces"
}

/// Notes that an object was gone when a request that names it did not find it, unless anything shows it later.
pub(super) fn note_absence(object: &mut Object, requests: &[Request], strings: &Strings) {
    let is_open = object.deleted.is_none() && object.existence == Existence::Seen;
    if !is_open || object.in_snapshot || object.key.name.is_empty() {
        return;
    }
    let all = || object.requests.iter().map(|attached| &requests[attached.request.0 as usize]);
    let missed = all().filter(|request| misses(object, request, strings));
    let Some(missed) = missed.min_by_key(|request| (request.end(), request.start())) else { return };
    let shown =
        all().filter(|request| request.succeeded() && !request.dry_run).filter_map(Request::end).max();
    let last_sign = shown.max(object.last).max(object.last_read);
    let is_later = |start: &Timestamp| last_sign.is_some_and(|sign| sign.plus(SKEW) <= *start);
    if missed.start().filter(is_later).is_some() {
        (object.is_gone, object.gone_by) = (true, missed.end());
    }
}

/// Whether a request was told that there is no such object. A read of some version may be answered from a cache that lags
/// behind, and of subresources others may be missing.
fn misses(object: &Object, request: &Request, strings: &Strings) -> bool {
    if request.code != 404 {
        return false;
    }
    let (reason, message) = (strings.get(request.reason()), strings.get(request.message()));
    let is_named =
        reason == "NotFound" && (message.is_empty() || message.contains(strings.get(object.key.name)));
    let is_current = !strings.get(request.uri).contains("resourceVersion=");
    let is_whole = request.object.subresource.is_empty() && request.object.resource == object.key.resource;
    is_named && is_current && is_whole && !is_create(request)
}

/// Whether a request that succeeded would have failed without the object.
pub(super) fn needs_life(request: &Request) -> bool {
    request.verb.is_write() && !request.verb.is_delete() && !is_create(request)
}

/// Whether the answer to a delete shows an object that lives on for a while: finalizers hold it, its
/// grace period has only begun, or it is a namespace, which is emptied first.
fn is_announced(body: &Head, request: &Request, strings: &Strings) -> bool {
    body.deletion.is_some_and(|at| {
        let has_time = match body.grace_seconds {
            Some(seconds) => seconds > 0,
            None => request.end().is_some_and(|end| at > end),
        };
        body.has_finalizers || has_time || strings.get(body.kind) == "Namespace"
    })
}

/// A deletecollection shows its objects as they were before. On a namespace it stands because it
/// emptied it.
fn ends_with_collection(object: &Object, request: &Request) -> bool {
    let shown = deleted_item(object, request);
    let is_held = |item: &ObjectMeta| {
        item.has_finalizers || item.deletion.is_some() && item.grace_seconds.is_some_and(|left| left > 0)
    };
    request.object.resource == object.key.resource && !shown.is_some_and(is_held)
}

/// The object as the answer to a deletecollection shows it.
fn deleted_item<'r>(object: &Object, request: &'r Request) -> Option<&'r ObjectMeta> {
    let items = request.deleted_items().iter().map(|item| &item.meta);
    items.filter(|item| !item.uid.is_unknown()).find(|item| item.uid == object.uid)
}
