//! All evidence with a uid, in its order, down to what merely names an object: Events, and owner references.

use super::{Census, version_of};
use crate::history::event::Event;
use crate::history::object::{Existence, ObjectId, RequestId};
use crate::history::request::Request;
use crate::history::states::SeenState;
use crate::model::{ObjectKey, ObjectState, Regarding, StateOrigin, Symbol};

impl Census<'_> {
    /// Takes in all evidence with a uid: requests first, then states, Events, and owner references.
    pub(in crate::history) fn take(&mut self, requests: &[Request], states: &[SeenState], events: &[Event]) {
        for (i, request) in requests.iter().enumerate() {
            self.request(RequestId(i as u32), request);
        }
        for SeenState { state, last_read } in states {
            self.state(state);
            if let &Some(last) = last_read {
                let origin = match state.origin {
                    StateOrigin::Recorded { deleted, .. } => StateOrigin::Recorded { at: last, deleted },
                    _ => StateOrigin::Read(last),
                };
                let again = ObjectState { origin, body: None, ..state.clone() };
                self.state(&again);
            }
        }
        for event in events {
            for regarding in [event.regarding, event.related()] {
                self.regarding(&regarding, event);
            }
        }
        self.owners();
    }

    fn regarding(&mut self, regarding: &Regarding, event: &Event) {
        if regarding.uid.is_unknown() {
            return;
        }
        let key = self.regarding_key(regarding);
        if self.by_uid(regarding.uid).is_none() && self.is_static(&key, event) {
            return;
        }
        let at = self.reference(key, regarding.uid, regarding.kind, Existence::Seen);
        self.learn_version(at, regarding.api_version);
        let is_scheduled = self.strings.get(event.reason) == "Scheduled";
        let object = &mut self.objects[at.0 as usize];
        if is_scheduled {
            object.unbound = object.unbound.max(regarding.resource_version);
        }
        for time in [event.first, event.last].into_iter().flatten() {
            object.cover(time);
        }
        object.versions_seen.extend(regarding.resource_version.zip(event.first));
    }

    /// Whether an Event is of a pod that a kubelet made of a file, told by that kubelet: what it gives as the uid is the hash of
    /// the file, which may be written as a UUID (OpenShift's is). The pod that stands for it in the API belongs to its node.
    fn is_static(&self, key: &ObjectKey, event: &Event) -> bool {
        let text = |symbol| self.strings.get(symbol);
        let is_pod = (text(key.group), text(key.resource)) == ("", "pods");
        is_pod
            && text(event.component) == "kubelet"
            && self.incarnations(key).iter().any(|id| {
                let owners = &self.objects[id.0 as usize].owners;
                owners.iter().any(|owner| owner.controller && text(owner.kind) == "Node")
            })
    }

    /// What names an object names its API version, too.
    pub(in crate::history) fn learn_version(&mut self, at: ObjectId, api_version: Symbol) {
        if self.objects[at.0 as usize].version.is_empty() {
            let version = version_of(self.strings.get(api_version)).to_owned();
            self.objects[at.0 as usize].version = self.strings.intern(&version);
        }
    }

    pub(in crate::history) fn regarding_key(&mut self, regarding: &Regarding) -> ObjectKey {
        let found = self.kinds.resource(regarding.api_version, regarding.kind, self.strings);
        let namespace = if found.namespaced == Some(false) { Symbol::EMPTY } else { regarding.namespace };
        let (group, resource) = (found.group, found.resource);
        ObjectKey { cluster: self.cluster, group, resource, namespace, name: regarding.name }
    }

    /// Every owner has an object, if only a placeholder.
    pub(in crate::history) fn owners(&mut self) {
        let mut i = 0;
        while i < self.objects.len() {
            let object = &self.objects[i];
            let child = object.key;
            let owners: Vec<_> = object.owners.iter().chain(&object.former_controllers).copied().collect();
            for owner in owners.iter().filter(|o| !o.uid.is_unknown()) {
                let key = self.owner_key(owner, child);
                let at = self.reference(key, owner.uid, owner.kind, Existence::Referenced);
                self.learn_version(at, owner.api_version);
            }
            i += 1;
        }
    }
}
