//! Deployments and ReplicaSets, scaling, and the slices of services.

use super::actors::Actor;
use super::agenda::Action;
use super::api::New;
use super::kinds::Kind;
use super::line::put;
use super::object::{Field, Fields, Id, node_name};
use super::text;
use super::world::{Form, World};
use std::rc::Rc;

const DEPLOYMENTS: Actor = Actor::Controller("deployment-controller");
const REPLICASETS: Actor = Actor::Controller("replicaset-controller");

/// ReplicaSets of old templates that are kept.
const HISTORY: usize = 3;

impl World {
    pub(crate) fn sync_deployment(&mut self, id: Id) {
        let deployment = self.objects.get(id);
        if deployment.has(Field::Deleting) {
            // In the foreground: its own end comes after that of all it controls.
            if deployment.children.is_empty() {
                let collector = Actor::Controller("generic-garbage-collector");
                self.release_object(collector, id, "patch-deployment-finalizer");
            }
            return;
        }
        if !self.is_open(&Rc::clone(&deployment.namespace)) {
            return;
        }
        let new = self.current_set(id);
        self.balance(id, new);
        self.tell_deployment(id, new);
        self.forget_sets(id, new);
    }

    /// The ReplicaSet of the template, made if there is none.
    fn current_set(&mut self, id: Id) -> Id {
        let deployment = self.objects.get(id);
        let template = deployment.get(Field::Template);
        let sets = deployment.children.iter().copied();
        if let Some(set) = sets.clone().find(|set| self.objects.get(*set).get(Field::Template) == template) {
            return set;
        }
        let revision = sets.map(|set| self.objects.get(set).get(Field::Revision)).max().unwrap_or(0) + 1;
        let mut name = Vec::from(deployment.app.as_bytes());
        name.push(b'-');
        text::letters(&mut name, template.into(), 10);
        let fields = Fields::of(&[
            (Field::Generation, 1),
            (Field::Template, template),
            (Field::Hashed, 1),
            (Field::Tag, deployment.get(Field::Tag)),
            (Field::Restarted, deployment.get(Field::Restarted)),
            (Field::Serial, deployment.get(Field::Serial)),
            (Field::Desired, deployment.get(Field::Replicas)),
            (Field::Most, deployment.get(Field::Replicas).div_ceil(4) + deployment.get(Field::Replicas)),
            (Field::Revision, revision),
        ]);
        let (namespace, app) = (Rc::clone(&deployment.namespace), Rc::clone(&deployment.app));
        let new = New {
            kind: Kind::ReplicaSet,
            namespace: &namespace,
            app: &app,
            name: &String::from_utf8_lossy(&name),
            is_generated: false,
            owner: Some(id),
            controls: true,
            fields,
        };
        let set = self.create(DEPLOYMENTS, new);
        self.update(DEPLOYMENTS, id, "", |deployment| {
            deployment.fields.set(Field::Revision, revision);
        });
        set
    }

    /// A rolling update with a quarter more and a quarter less than what is wanted.
    fn balance(&mut self, id: Id, new: Id) {
        let deployment = self.objects.get(id);
        let wanted = deployment.get(Field::Replicas);
        let (most, least) = (wanted + wanted.div_ceil(4), wanted - wanted / 4);
        let sets = deployment.children.clone();
        let sum =
            |world: &Self, field| sets.iter().map(|set| world.objects.get(*set).get(field)).sum::<u32>();
        let held = self.objects.get(new).get(Field::Replicas);
        let room = most.saturating_sub(sum(self, Field::Replicas));
        self.scale_set(id, new, if held > wanted { wanted } else { wanted.min(held + room) }, wanted, most);
        let set = self.objects.get(new);
        let unready = set.get(Field::Replicas).saturating_sub(set.get(Field::Ready));
        let mut spare = sum(self, Field::Replicas).saturating_sub(least + unready);
        for old in sets.iter().copied().filter(|set| *set != new) {
            let held = self.objects.get(old).get(Field::Replicas);
            let fewer = held.min(spare);
            spare -= fewer;
            self.scale_set(id, old, held - fewer, wanted, most);
        }
    }

    fn scale_set(&mut self, deployment: Id, id: Id, replicas: u32, desired: u32, most: u32) {
        let set = self.objects.get(id);
        let held = set.get(Field::Replicas);
        if held == replicas && set.get(Field::Desired) == desired {
            return;
        }
        let seconds = self.seconds();
        self.update(DEPLOYMENTS, id, "", |set| {
            let generation = set.get(Field::Generation);
            set.fields.set(Field::Replicas, replicas).set(Field::Desired, desired).set(Field::Most, most);
            set.fields.set(Field::SpecAt, seconds);
            if held != replicas {
                set.fields.set(Field::Generation, generation + 1);
            }
        });
        if held != replicas {
            let way = if replicas > held { "up" } else { "down" };
            let name = &self.objects.get(id).name;
            let message = format!("Scaled {way} replica set {name} from {held} to {replicas}");
            self.tell(DEPLOYMENTS, deployment, "ScalingReplicaSet", message);
        }
        self.look(id);
    }

    /// The Deployment's status, where it is not what it was.
    fn tell_deployment(&mut self, id: Id, new: Id) {
        let seconds = self.seconds();
        let deployment = self.objects.get(id);
        let sum =
            |field| deployment.children.iter().map(|set| self.objects.get(*set).get(field)).sum::<u32>();
        let (total, ready) = (sum(Field::Total), sum(Field::Ready));
        let mut fields = deployment.fields.clone();
        fields.set(Field::Total, total).set(Field::Ready, ready);
        fields.set(Field::Updated, self.objects.get(new).get(Field::Total));
        fields.set(Field::Lacking, deployment.get(Field::Replicas).saturating_sub(ready));
        fields.set(Field::Observed, deployment.get(Field::Generation));
        if ready > 0 && !deployment.has(Field::Available) {
            fields.set(Field::Available, seconds);
        }
        if fields != deployment.fields {
            fields.set(Field::StatusAt, seconds);
            let parent = deployment.parent;
            self.update(DEPLOYMENTS, id, "status", |deployment| deployment.fields = fields);
            if let Some(parent) = parent {
                self.look(parent);
            }
        }
    }

    fn forget_sets(&mut self, id: Id, new: Id) {
        let mut old: Vec<(u32, Id)> = Vec::new();
        for set in self.objects.get(id).children.iter().copied().filter(|set| *set != new) {
            let object = self.objects.get(set);
            if !object.has(Field::Replicas) && !object.has(Field::Total) && object.children.is_empty() {
                old.push((object.get(Field::Revision), set));
            }
        }
        old.sort();
        let surplus = old.len().saturating_sub(HISTORY);
        for (_, set) in old.into_iter().take(surplus) {
            self.delete(DEPLOYMENTS, set, "");
        }
    }

    pub(crate) fn sync_replicaset(&mut self, id: Id) {
        let set = self.objects.get(id);
        if !self.is_open(&Rc::clone(&set.namespace)) {
            self.refuse(REPLICASETS, id);
            return;
        }
        let wanted = set.get(Field::Replicas) as usize;
        let mut active = self.active(id);
        for _ in active.len()..wanted {
            let pod = self.make_pod(REPLICASETS, id, None, &[]);
            active.push(pod);
        }
        // What is not ready goes first.
        active.sort_by_key(|pod| !self.objects.get(*pod).has(Field::Live));
        for pod in active.drain(wanted..).collect::<Vec<_>>() {
            let message = format!("Deleted pod: {}", self.objects.get(pod).name);
            self.delete(REPLICASETS, pod, "");
            self.tell(REPLICASETS, id, "SuccessfulDelete", message);
        }
        self.tell_count(REPLICASETS, id, &active);
    }

    /// Pods of a workload that are not going and have not ended.
    pub(crate) fn active(&self, id: Id) -> Vec<Id> {
        let children = self.objects.get(id).children.iter().copied();
        let is_active = |pod: &Id| {
            let pod = self.objects.get(*pod);
            pod.kind == Kind::Pod && !pod.has(Field::Deleting) && !pod.has(Field::Finished)
        };
        children.filter(is_active).collect()
    }

    /// The counts of a workload's status, where they are not what they were; then its owner looks.
    pub(crate) fn tell_count(&mut self, actor: Actor, id: Id, active: &[Id]) {
        let seconds = self.seconds();
        let object = self.objects.get(id);
        let ready = active.iter().filter(|pod| self.objects.get(**pod).has(Field::Live)).count() as u32;
        let current = |pod: &&Id| self.objects.get(**pod).get(Field::Template) == object.get(Field::Template);
        let updated = active.iter().filter(current).count() as u32;
        let mut fields = object.fields.clone();
        fields.set(Field::Total, active.len() as u32).set(Field::Ready, ready);
        fields.set(Field::Observed, object.get(Field::Generation));
        if object.kind != Kind::ReplicaSet {
            fields.set(Field::Updated, updated);
            fields.set(Field::Lacking, object.get(Field::Replicas).saturating_sub(ready));
        }
        if fields == object.fields {
            return;
        }
        fields.set(Field::StatusAt, seconds);
        let parent = object.parent;
        self.update(actor, id, "status", |object| object.fields = fields);
        if let Some(parent) = parent {
            self.look(parent);
        }
    }

    /// A pod of a workload; with a name where it has one of its own.
    pub(crate) fn make_pod(&mut self, actor: Actor, id: Id, name: Option<&str>, more: &[(Field, u32)]) -> Id {
        let owner = self.objects.get(id);
        let mut fields = Fields::of(more);
        for field in [Field::Template, Field::Hashed, Field::Tag, Field::Restarted, Field::Serial] {
            fields.set(field, owner.get(field));
        }
        let (namespace, app, prefix) =
            (Rc::clone(&owner.namespace), Rc::clone(&owner.app), format!("{}-", owner.name));
        fields.set(Field::Generation, 1).set(Field::Token, self.random.next() as u32 | 1);
        let new = New {
            kind: Kind::Pod,
            namespace: &namespace,
            app: &app,
            name: name.unwrap_or(&prefix),
            is_generated: name.is_none(),
            owner: Some(id),
            controls: true,
            fields,
        };
        let pod = self.create(actor, new);
        let message = format!("Created pod: {}", self.objects.get(pod).name);
        self.tell(actor, id, "SuccessfulCreate", message);
        let delay = self.random.between(2_000, 20_000);
        self.after(delay, Action::Bind(pod));
        pod
    }

    /// The scale of a workload is set, by PATCH or by PUT.
    pub(crate) fn scale_to(&mut self, actor: Actor, id: Id, replicas: u32, verb: &'static str) {
        let seconds = self.seconds();
        let mut call = self.call(actor, verb, id);
        let object = self.objects.get(id);
        call.subresource = "scale";
        if verb == "update" {
            (call.uid, call.read) = (Some(object.uid), Some(object.revision));
        }
        let (cause, changes) = (object.touched, object.get(Field::Replicas) != replicas);
        let object = self.objects.get_mut(id);
        let generation = object.get(Field::Generation) + u32::from(changes);
        object.fields.set(Field::Replicas, replicas).set(Field::Generation, generation);
        if changes {
            object.fields.set(Field::SpecAt, seconds);
        }
        let form = Form::Patch(if verb == "update" { "scale" } else { "patch-replicas" });
        let request = self.show(id, form);
        if changes {
            self.stored(id);
        }
        let response = self.show(id, Form::Patch("scale"));
        self.now += 30;
        self.log(&call, cause, request, response);
    }

    /// The slice of a service follows the pods.
    pub(crate) fn sync_slice(&mut self, id: Id) {
        let serial = self.objects.get(id).get(Field::Serial) as usize;
        let Some(root) = self.apps[serial - 1].root else { return };
        let mut list = Vec::new();
        for pod in self.pods_below(root) {
            let pod = self.objects.get(pod);
            if !pod.has(Field::Live) || pod.has(Field::Finished) {
                continue;
            }
            put!(list, if list.is_empty() { "" } else { "," }, r#"{"addresses":[""#);
            text::address(&mut list, 10, pod.get(Field::Ip).into());
            put!(list, r#""],"conditions":{"ready":true,"serving":true,"terminating":false},"#);
            put!(list, r#""targetRef":{"kind":"Pod","namespace":""#, &*pod.namespace, r#"","name":""#);
            put!(list, &*pod.name, r#"","uid":""#);
            text::uid(&mut list, pod.uid);
            put!(list, r#""},"nodeName":""#, &node_name(pod.get(Field::Node).into()), "\"}");
        }
        if self.objects.get(id).list == list {
            return;
        }
        let seconds = self.seconds();
        self.update(Actor::Controller("endpointslice-controller"), id, "", |slice| {
            let generation = slice.get(Field::Generation);
            slice.list = list;
            slice.fields.set(Field::Generation, generation + 1);
            slice.fields.set(Field::StatusAt, seconds).set(Field::SpecAt, seconds);
        });
    }
}
