//! Which objects the deletion of a collection took, where its answer does not say: those that its selectors
//! fitted at that time, unless the log shows that they lived on.

mod afterlife;

use super::replay::Replayer;
use super::shown::Shown;
use crate::bodies::Bodies;
use crate::history::{Deleted, Existence, Index, Object, ObjectId, Request, RequestId};
use crate::model::{Symbol, Timestamp};
use crate::state::redact::Redactor;
use crate::state::selector::{Selected, Selector};
use afterlife::Afterlife;
use rustc_hash::FxHashMap;
use serde_json::Value;
use std::cell::OnceCell;
use std::ops::ControlFlow;

/// The objects that were deleted by requests on their collections whose answers do not name them.
pub fn deleted_by_collections(index: &Index, bodies: &Bodies) -> Vec<Deleted> {
    let silent = index.silent_collections();
    if silent.is_empty() {
        return Vec::new();
    }
    let redactor = Redactor::off();
    let replayer = Replayer::new(index, bodies, &redactor);
    let requests = by_collection(index, &silent);
    let objects = (0..).map(ObjectId).zip(&index.objects);
    objects.filter_map(|(id, object)| deleted(&replayer, &requests, id, object)).collect()
}

/// A deletion of a collection.
struct Asked {
    id: RequestId,
    start: Timestamp,
    end: Timestamp,
    selector: Selector,
}

/// Group, resource and namespace; the namespace is empty where all are meant.
type Collection = [Symbol; 3];

/// The requests by what they emptied, each in the order of their start.
fn by_collection(index: &Index, silent: &[RequestId]) -> FxHashMap<Collection, Vec<Asked>> {
    let mut requests: FxHashMap<Collection, Vec<Asked>> = FxHashMap::default();
    for &id in silent {
        let request = &index.requests[id.0 as usize];
        let selector = Selector::of_uri(index.strings.get(request.uri));
        if let (Some(start), Some(end), Some(selector)) = (request.start(), request.end(), selector) {
            let of = &request.object;
            let collection = [of.group, of.resource, of.namespace];
            requests.entry(collection).or_default().push(Asked { id, start, end, selector });
        }
    }
    requests
}

/// The first of the requests that can have deleted the object: those that followed found it gone, or going.
fn deleted(
    replayer: &Replayer<'_>,
    requests: &FxHashMap<Collection, Vec<Asked>>,
    id: ObjectId,
    object: &Object,
) -> Option<Deleted> {
    let key = &object.key;
    if object.existence != Existence::Seen || key.name.is_empty() {
        return None;
    }
    let of = |namespace| requests.get(&[key.group, key.resource, namespace]).into_iter().flatten();
    let everywhere = (!key.namespace.is_empty()).then(|| of(Symbol::EMPTY)).into_iter().flatten();
    let next = next_incarnation(replayer.index, id);
    let can_see =
        |asked: &&Asked| object.is_alive_at(asked.start) && next.is_none_or(|next| next > asked.start);
    let mut asked: Vec<_> = of(key.namespace).chain(everywhere).filter(can_see).collect();
    if asked.is_empty() {
        return None;
    }
    asked.sort_by_key(|asked| asked.id);
    let mut life = Life { replayer, object, fitting: Vec::new() };
    let afterlife = life.replay(&asked);
    let found =
        life.fitting.into_iter().find(|(asked, held)| afterlife.allows(asked.start, asked.end, *held));
    let (asked, held) = found?;
    let is_end = held != Held::Yes && !afterlife.lives_on(asked.end);
    Some(Deleted { object: id, request: asked.id, is_end })
}

/// When the next object of this name began. Incarnations of one name stand one after the other.
fn next_incarnation(index: &Index, id: ObjectId) -> Option<Timestamp> {
    let object = &index.objects[id.0 as usize];
    let later = index.objects[id.0 as usize + 1..].iter().take_while(|next| next.key == object.key);
    later.filter(|next| next.existence == Existence::Seen).find_map(Object::start)
}

/// Whether anything kept a deleted object for a while.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Held {
    /// Finalizers.
    Yes,
    /// Nothing could.
    No,
    /// Its finalizers are not known, or it is a pod, which gets time to end.
    Perhaps,
}

/// One object, on the way to the requests that may have deleted it.
struct Life<'l, 'a> {
    replayer: &'l Replayer<'a>,
    object: &'l Object,
    /// Those whose selectors fitted.
    fitting: Vec<(&'l Asked, Held)>,
}

impl<'l> Life<'l, '_> {
    /// Tries every request on the state that it met. States that no time tells of stand where their version
    /// puts them.
    fn replay(&mut self, asked: &[&'l Asked]) -> Afterlife {
        let mut afterlife = Afterlife::of(self.replayer, self.object);
        let mut pending = asked.iter().copied().peekable();
        let mut state = State::default();
        // Bodies that cannot be read are reported where they are told.
        let _faults = self.replayer.states_of(self.object, |shown: Shown<'_>| {
            if let Some(time) = shown.time {
                while let Some(asked) = pending.next_if(|asked| asked.start < time) {
                    self.try_on(asked, &state);
                }
            }
            shown.text.into_iter().for_each(|text| afterlife.see(text));
            let is_current = shown.unseen == 0 && shown.time.is_some();
            let text = shown.text.filter(|_| pending.peek().is_some()).map(str::to_owned);
            state = State { text, is_current, value: OnceCell::new() };
            ControlFlow::Continue(())
        });
        pending.for_each(|asked| self.try_on(asked, &state));
        afterlife
    }

    fn try_on(&mut self, asked: &'l Asked, state: &State) {
        let text = |symbol| self.replayer.index.strings.get(symbol);
        let key = &self.object.key;
        let value = state.value();
        let selected = asked.selector.selects(text(key.namespace), text(key.name), value, state.is_current);
        if selected == Selected::Yes {
            let is_pod = key.group.is_empty() && text(key.resource) == "pods";
            self.fitting.push((asked, held(value, is_pod)));
        }
    }
}

/// What an object was at a time.
#[derive(Default)]
struct State {
    text: Option<String>,
    is_current: bool,
    /// Of the text, once it is asked for.
    value: OnceCell<Option<Value>>,
}

impl State {
    fn value(&self) -> Option<&Value> {
        self.value.get_or_init(|| serde_json::from_str(self.text.as_ref()?).ok()).as_ref()
    }
}

fn held(state: Option<&Value>, is_pod: bool) -> Held {
    let Some(state) = state else { return Held::Perhaps };
    let finalizers = state.pointer("/metadata/finalizers").and_then(Value::as_array);
    match finalizers {
        Some(finalizers) if !finalizers.is_empty() => Held::Yes,
        _ if is_pod => Held::Perhaps,
        _ => Held::No,
    }
}

/// Whether a request shows that its object was there.
fn shows_life(request: &Request) -> bool {
    request.took_effect()
}
