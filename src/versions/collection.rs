//! What a deletecollection deleted whose answer does not list it: what its selectors fitted at that time.

use super::replay::Replayer;
use crate::history::{Deleted, Evidence, Existence, Index, Object, ObjectId, Request, RequestId};
use crate::model::{Symbol, Timestamp, Verb};
use crate::state::selector::{Selected, Selector};
use rustc_hash::{FxHashMap, FxHashSet};
use serde_json::Value;
use std::ops::ControlFlow;

/// Where objects live: group, resource, namespace.
type Collection = (Symbol, Symbol, Symbol);

/// Whether there is a deletecollection whose objects have to be found.
pub fn has_silent_collections(index: &Index) -> bool {
    index.requests.iter().any(is_silent)
}

/// At the levels Metadata and Request, and where the answer is a Status.
fn is_silent(request: &Request) -> bool {
    let is_done = request.succeeded() && !request.dry_run;
    request.verb == Verb::DeleteCollection
        && is_done
        && !request.lists_deleted
        && !request.object.resource.is_empty()
}

impl Replayer<'_> {
    /// The objects that were there when such a request came and that its selectors fit, in the order of the
    /// requests and of the index. Where what a selector asks for is not known, nothing is chosen, nor is what
    /// lived on.
    pub fn deleted_by_collections(&self) -> Vec<Deleted> {
        let index = self.index;
        let mut collections: FxHashMap<Collection, Vec<ObjectId>> = FxHashMap::default();
        let mut everywhere: FxHashMap<(Symbol, Symbol), Vec<ObjectId>> = FxHashMap::default();
        for (i, object) in index.objects.iter().enumerate() {
            let (id, key) = (ObjectId(i as u32), &object.key);
            collections.entry((key.group, key.resource, key.namespace)).or_default().push(id);
            everywhere.entry((key.group, key.resource)).or_default().push(id);
        }
        let mut deleted = Vec::new();
        // The namespace controller asks again and again until nothing is left.
        let mut gone = FxHashSet::default();
        for (i, request) in index.requests.iter().enumerate().filter(|(_, request)| is_silent(request)) {
            let asked = &request.object;
            let candidates = if asked.namespace.is_empty() {
                everywhere.get(&(asked.group, asked.resource))
            } else {
                collections.get(&(asked.group, asked.resource, asked.namespace))
            };
            let Some(selector) = Selector::of_uri(index.strings.get(request.uri)) else { continue };
            for &id in candidates.into_iter().flatten() {
                if gone.contains(&id) {
                    continue;
                }
                if let Some(is_end) = self.deletes(&index.objects[id.0 as usize], request, &selector) {
                    gone.extend(is_end.then_some(id));
                    deleted.push(Deleted { object: id, request: RequestId(i as u32), is_end });
                }
            }
        }
        deleted
    }

    /// Whether the request deleted this object, and whether that was its end.
    fn deletes(&self, object: &Object, request: &Request, selector: &Selector) -> Option<bool> {
        let (start, end) = (request.start()?, request.end()?);
        let is_there = object.start().is_some_and(|birth| birth <= start) && object.is_alive_at(start);
        if !is_there || object.existence != Existence::Seen {
            return None;
        }
        let after = self.afterwards(object, end);
        if after == Afterwards::Lives {
            return None;
        }
        let state = self.state_at(object, start);
        let text = |symbol| self.index.strings.get(symbol);
        let key = &object.key;
        if selector.selects(text(key.namespace), text(key.name), state.as_ref()) != Selected::Yes {
            return None;
        }
        let finalizers = state.as_ref().and_then(|state| state.pointer("/metadata/finalizers")?.as_array());
        let is_held = finalizers.is_some_and(|finalizers| !finalizers.is_empty());
        Some(after == Afterwards::Nothing && !is_held && object.deleted.is_none())
    }

    /// What the log tells of an object after a time.
    fn afterwards(&self, object: &Object, time: Timestamp) -> Afterwards {
        let mut after = Afterwards::Nothing;
        for (at, attached) in object.requests.iter().enumerate() {
            let request = self.request(object, at);
            let is_write = request.verb.is_write() && request.succeeded() && !request.dry_run;
            // What no uid ties to it may be about the next of its name.
            let is_sure = attached.evidence == Evidence::Exact || object.uid.is_unknown();
            if !is_write || !is_sure || request.start() <= Some(time) {
                continue;
            }
            let is_going = request.response_meta.as_deref().is_some_and(|meta| meta.deletion.is_some());
            match request.verb {
                _ if is_going => after = after.max(Afterwards::Goes),
                Verb::Delete | Verb::DeleteCollection => after = after.max(Afterwards::Goes),
                _ if after == Afterwards::Nothing => return Afterwards::Lives,
                _ => {}
            }
        }
        // Whether a state that was read or lies in the snapshot shows a deletion, its body tells.
        let mut is_seen = false;
        self.shown(object, |shown| {
            let is_later = shown.time.map_or(object.in_snapshot, |seen| seen > time);
            let is_deletion = shown.request.is_some_and(|at| {
                matches!(self.request(object, at).verb, Verb::Delete | Verb::DeleteCollection)
            });
            if is_later && !is_deletion && shown.unseen == 0 && shown.text.is_some_and(lives) {
                is_seen = true;
                return ControlFlow::Break(());
            }
            ControlFlow::Continue(())
        });
        match after {
            _ if is_seen => Afterwards::Lives,
            Afterwards::Nothing if object.in_snapshot => Afterwards::Goes,
            _ => after,
        }
    }

    /// The last state that is known from before a time.
    fn state_at(&self, object: &Object, time: Timestamp) -> Option<Value> {
        let mut last = None;
        self.shown(object, |shown| {
            match shown.time {
                Some(seen) if seen > time => return ControlFlow::Break(()),
                Some(_) => last = shown.text.map(str::to_owned).or(last.take()),
                None => {}
            }
            ControlFlow::Continue(())
        });
        serde_json::from_str(&last?).ok()
    }
}

/// What an object did after it may have been deleted.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Afterwards {
    /// Nothing shows it any more.
    Nothing,
    /// It was on its way: finalizers or a grace period held it.
    Goes,
    /// It was not deleted.
    Lives,
}

/// Whether a state is of an object that is not being deleted.
fn lives(text: &str) -> bool {
    let state: Result<Value, _> = serde_json::from_str(text);
    state.is_ok_and(|state| state.pointer("/metadata/deletionTimestamp").is_none())
}
