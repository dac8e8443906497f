//! What a rule sees of an object and of an Event: texts, no handles.

use super::fields::{Fields, Outline};
use super::{Manifests, State};
use crate::history::{self, Existence, Index, Object, ObjectId};
use crate::model::{OwnerReference, Strings, Symbol, Timestamp};
use std::cell::OnceCell;

/// An object with its newest metadata, as rules see it.
#[derive(Clone, Copy)]
pub struct Subject<'a> {
    object: &'a Object,
    index: &'a Index,
    strings: &'a Strings,
    acts: Acts<'a>,
    manifest: &'a LazyManifest<'a>,
}

/// A pod that wrote to an object.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Acting<'a> {
    /// Its uid, as the token says it.
    pub pod: &'a str,
    /// When it wrote first.
    pub at: Option<Timestamp>,
}

/// What its creator did to an object.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Acts<'a> {
    /// Who created it; empty where the log does not tell.
    pub(super) creator: &'a str,
    /// When they last wrote to it.
    pub(super) last: Option<Timestamp>,
}

/// The manifest of an object, once a rule asks for it.
pub(super) struct LazyManifest<'a> {
    manifests: &'a dyn Manifests,
    id: ObjectId,
    newest: OnceCell<Option<(State, Outline)>>,
}

impl<'a> LazyManifest<'a> {
    pub(super) fn new(manifests: &'a dyn Manifests, id: ObjectId) -> Self {
        Self { manifests, id, newest: OnceCell::new() }
    }

    fn get(&self) -> Option<&(State, Outline)> {
        let newest = || self.manifests.newest(self.id).map(|state| (state, Outline::default()));
        self.newest.get_or_init(newest).as_ref()
    }
}

/// One entry of `metadata.ownerReferences`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Owner<'a> {
    /// Group and version, `apps/v1`.
    pub api_version: &'a str,
    /// Kind.
    pub kind: &'a str,
    /// Name.
    pub name: &'a str,
    /// Uid; empty where the evidence has none.
    pub uid: &'a str,
    /// Whether it is the managing controller.
    pub controller: bool,
}

impl<'a> Subject<'a> {
    pub(super) const fn new(
        index: &'a Index,
        object: &'a Object,
        acts: Acts<'a>,
        manifest: &'a LazyManifest<'a>,
    ) -> Self {
        Self { object, index, strings: &index.strings, acts, manifest }
    }

    fn text(&self, symbol: Symbol) -> &'a str {
        self.strings.get(symbol)
    }

    /// The cluster's name.
    pub fn cluster(&self) -> &'a str {
        self.text(self.object.key.cluster)
    }

    /// API group; empty for core.
    pub fn group(&self) -> &'a str {
        self.text(self.object.key.group)
    }

    /// API version without the group, `v1`; empty where nothing tells.
    pub fn version(&self) -> &'a str {
        self.text(self.object.version)
    }

    /// Plural resource, `deployments`.
    pub fn resource(&self) -> &'a str {
        self.text(self.object.key.resource)
    }

    /// Kind; empty where nothing tells.
    pub fn kind(&self) -> &'a str {
        self.text(self.object.kind)
    }

    /// Namespace; empty for objects of the cluster.
    pub fn namespace(&self) -> &'a str {
        self.text(self.object.key.namespace)
    }

    /// Name; empty for what was asked of a whole collection.
    pub fn name(&self) -> &'a str {
        self.text(self.object.key.name)
    }

    /// Uid; empty where no evidence has it.
    pub fn uid(&self) -> &'a str {
        self.text(self.object.uid.0)
    }

    /// Whether there was such an object: not only a name in a failed request or in an owner reference.
    pub fn was_seen(&self) -> bool {
        self.object.existence == Existence::Seen
    }

    /// Owners that its newest body names.
    pub fn owners(&self) -> impl Iterator<Item = Owner<'a>> + use<'a> {
        let (strings, object) = (self.strings, self.object);
        object.owners.iter().map(|owner| seen(strings, owner))
    }

    /// Whether any body showed its owners, be it that it has none.
    pub const fn owners_known(&self) -> bool {
        self.object.owners_known
    }

    /// Controllers that older bodies name and the newest does not.
    pub fn former_controllers(&self) -> impl Iterator<Item = Owner<'a>> + use<'a> {
        let (strings, object) = (self.strings, self.object);
        object.former_controllers.iter().map(|owner| seen(strings, owner))
    }

    /// When it began, as far as anything tells. Where only its body tells, that is a whole second.
    pub fn start(&self) -> Option<Timestamp> {
        self.object.start()
    }

    /// Who created it; empty where the log does not tell.
    pub const fn creator(&self) -> &'a str {
        self.acts.creator
    }

    /// When its creator last wrote to it: controllers write to what they control, and what outlives its
    /// controller is adopted by the next of that name.
    pub const fn last_act(&self) -> Option<Timestamp> {
        self.acts.last
    }

    /// Its newest state that is known, as JSON; `None` where no body shows any. Not redacted: what a rule makes of
    /// it is the name of another object. The first call replays the object's versions, so ask for kinds that the rule
    /// is about, and for no others.
    pub fn manifest(&self) -> Option<&'a str> {
        Some(self.manifest.get()?.0.text.as_str())
    }

    /// The same by fields: what several rules look at is looked for once.
    pub fn fields(&self) -> Option<Fields<'a>> {
        let (state, outline) = self.manifest.get()?;
        Some(Fields::outlined(&state.text, outline))
    }

    /// When its newest state came about, as far as anything tells.
    pub fn manifest_time(&self) -> Option<Timestamp> {
        self.manifest.get()?.0.at
    }

    /// Shows all of its states that are known, each as JSON with when it came about. Costs as much as telling it.
    pub fn each_state(&self, each: &mut dyn FnMut(&str, Option<Timestamp>)) {
        self.manifest.manifests.each(self.manifest.id, each);
    }

    /// What its newest body says of its parent in the annotation of kubewharf/kelemetry; empty where it does not.
    pub fn parent_link(&self) -> &'a str {
        self.text(self.object.parent_link)
    }

    /// The pods that wrote to it, by the tokens that they used, each once.
    pub fn acting_pods(&self) -> Vec<Acting<'a>> {
        let mut found: Vec<Acting<'a>> = Vec::new();
        for attached in self.object.requests.iter().chain(&self.object.untold) {
            let request = &self.index.requests[attached.request.0 as usize];
            let pod = self.strings.get(request.caller.acting_pod.0);
            let is_new = !pod.is_empty() && found.iter().all(|known| known.pod != pod);
            if is_new && request.verb.is_write() && request.took_effect() {
                found.push(Acting { pod, at: request.start() });
            }
        }
        found
    }
}

fn seen<'a>(strings: &'a Strings, owner: &OwnerReference) -> Owner<'a> {
    Owner {
        api_version: strings.get(owner.api_version),
        kind: strings.get(owner.kind),
        name: strings.get(owner.name),
        uid: strings.get(owner.uid.0),
        controller: owner.controller,
    }
}

/// An Event, as rules see it.
#[derive(Clone, Copy)]
pub struct Report<'a> {
    event: &'a history::Event,
    strings: &'a Strings,
}

impl<'a> Report<'a> {
    pub(super) const fn new(event: &'a history::Event, strings: &'a Strings) -> Self {
        Self { event, strings }
    }

    /// Reason, `SuccessfulCreate`; empty where the log has only the Event's name.
    pub fn reason(&self) -> &'a str {
        self.strings.get(self.event.reason)
    }

    /// Message of its newest record.
    pub fn message(&self) -> &'a str {
        self.strings.get(self.event.message)
    }

    /// The component that reported it.
    pub fn component(&self) -> &'a str {
        self.strings.get(self.event.component)
    }

    /// Kind, namespace and name of the other object that takes part (`related`); empty where there is none.
    pub fn related(&self) -> [&'a str; 3] {
        let related = self.event.related();
        [related.kind, related.namespace, related.name].map(|symbol| self.strings.get(symbol))
    }

    /// When it occurred first.
    pub const fn first(&self) -> Option<Timestamp> {
        self.event.first
    }

    /// When it occurred last.
    pub const fn last(&self) -> Option<Timestamp> {
        self.event.last
    }
}
