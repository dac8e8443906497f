//! The API: every way to read, make, change and end an object, each with its line in the log.

use super::actors::Actor;
use super::agenda::Action;
use super::kinds::Kind;
use super::line::{Call, put};
use super::object::{Field, Fields, Id, Object, Owner};
use super::text;
use super::world::{Form, World};
use std::rc::Rc;

/// An object to be made.
pub(crate) struct New<'a> {
    pub(crate) kind: Kind,
    pub(crate) namespace: &'a Rc<str>,
    pub(crate) app: &'a Rc<str>,
    /// The name, or its beginning where the server completes it.
    pub(crate) name: &'a str,
    pub(crate) is_generated: bool,
    pub(crate) owner: Option<Id>,
    /// Who controls it, among whose children it is counted.
    pub(crate) controls: bool,
    pub(crate) fields: Fields,
}

/// How requests of people differ from those of programs.
const APPLIED: &str = "?fieldManager=kubectl-client-side-apply\\u0026fieldValidation=Strict";

impl World {
    /// A request for this object.
    pub(crate) fn call(&self, actor: Actor, verb: &'static str, id: Id) -> Call {
        let object = self.objects.get(id);
        Call::new(actor, verb, object.kind, Rc::clone(&object.namespace), Rc::clone(&object.name))
    }

    /// POST.
    pub(crate) fn create(&mut self, actor: Actor, new: New<'_>) -> Id {
        let cause = new.owner.map_or(0, |owner| self.objects.get(owner).touched);
        let mut name = new.name.as_bytes().to_vec();
        if new.is_generated {
            text::letters(&mut name, self.random.next(), 5);
        }
        let owner = new.owner.map(|id| {
            let owner = self.objects.get(id);
            let (name, uid) = (Rc::clone(&owner.name), owner.uid);
            Rc::new(Owner { kind: owner.kind, name, uid, controls: new.controls })
        });
        let mut fields = new.fields;
        fields.set(Field::Created, self.seconds()).set(Field::SpecAt, self.seconds());
        let uid = self.random.uid();
        let id = self.objects.add(Object {
            kind: new.kind,
            namespace: Rc::clone(new.namespace),
            app: Rc::clone(new.app),
            name: String::from_utf8_lossy(&name).into(),
            prefix: if new.is_generated { new.name.len() } else { 0 },
            uid,
            revision: 0,
            before: 0,
            first: 0,
            versions: 0,
            touched: self.now,
            owner,
            parent: new.owner,
            children: Vec::new(),
            fields,
            list: Vec::new(),
            is_queued: false,
        });
        self.counts.objects += 1;
        let mut call = self.call(actor, "create", id);
        call.code = 201;
        call.is_nameless = new.is_generated;
        if matches!(actor, Actor::Alice | Actor::Bob | Actor::Pipeline) {
            call.query = APPLIED;
        }
        let request = self.show(id, Form::Draft);
        self.stored(id);
        let response = self.show(id, Form::Stored);
        self.log(&call, cause, request, response);
        id
    }

    /// The object is stored as it is now.
    pub(crate) fn stored(&mut self, id: Id) {
        let revision = self.next_revision();
        let now = self.now;
        let object = self.objects.get_mut(id);
        object.before = std::mem::replace(&mut object.revision, revision);
        object.versions += 1;
        object.touched = now;
        if object.first == 0 {
            object.first = revision;
        }
        let result = self.truth.put(self.objects.get(id));
        self.keep(result);
    }

    /// PUT, of the object or one of its sides. A change of nothing is no write, but a request all the same. Every so
    /// often someone else was faster: the controller is told of the conflict, reads and tries again.
    pub(crate) fn update(
        &mut self,
        actor: Actor,
        id: Id,
        subresource: &'static str,
        edit: impl FnOnce(&mut Object),
    ) {
        let object = self.objects.get(id);
        let (read, before, cause) = (object.revision, object.before, object.touched);
        let (old, old_list) = (object.fields.clone(), object.list.clone());
        edit(self.objects.get_mut(id));
        let mut call = self.call(actor, "update", id);
        call.subresource = subresource;
        call.uid = Some(self.objects.get(id).uid);
        if before != 0 && self.random.permille(self.options.conflicts) {
            call.read = Some(before);
            self.conflict(&call, id, before);
            // What is read then is what is stored.
            let object = self.objects.get_mut(id);
            let edited = (object.fields.clone(), std::mem::replace(&mut object.list, old_list.clone()));
            object.fields = old.clone();
            self.get(actor, id);
            let object = self.objects.get_mut(id);
            (object.fields, object.list) = edited;
        }
        call.read = Some(read);
        let request = self.show(id, Form::Stored);
        let object = self.objects.get(id);
        if object.fields != old || object.list != old_list {
            self.stored(id);
        } else {
            self.now += 50;
        }
        let response = self.show(id, Form::Stored);
        self.log(&call, cause, request, response);
    }

    fn conflict(&mut self, call: &Call, id: Id, read: u64) {
        let facts = call.kind.facts();
        let group = if facts.group.is_empty() { String::new() } else { format!(".{}", facts.group) };
        let mut call = call.clone();
        call.code = 409;
        call.status = Some(format!(
            r#""status":"Failure","message":"Operation cannot be fulfilled on {}{group} \"{}\": the object has been modified; please apply your changes to the latest version and try again","reason":"Conflict","details":{{"name":"{}","kind":"{}"}}"#,
            facts.resource, call.name, call.name, facts.resource
        ));
        let request = self.show(id, Form::At(read));
        self.now += 60;
        self.log(&call, 0, request, Vec::new());
    }

    /// GET.
    pub(crate) fn get(&mut self, actor: Actor, id: Id) {
        let call = self.call(actor, "get", id);
        let response = self.show(id, Form::Stored);
        self.now += 40;
        let cause = self.objects.get(id).touched;
        self.log(&call, cause, Vec::new(), response);
    }

    /// PATCH with the body of this template, shown after the change.
    pub(crate) fn patch(
        &mut self,
        actor: Actor,
        id: Id,
        subresource: &'static str,
        template: &str,
        edit: impl FnOnce(&mut Object),
    ) {
        let object = self.objects.get(id);
        let (old, cause) = (object.fields.clone(), object.touched);
        edit(self.objects.get_mut(id));
        let mut call = self.call(actor, "patch", id);
        call.subresource = subresource;
        if matches!(actor, Actor::Alice | Actor::Bob | Actor::Pipeline) {
            call.query = "?fieldManager=kubectl-patch";
        }
        let request = self.show(id, Form::Patch(template));
        if self.objects.get(id).fields != old {
            self.stored(id);
        } else {
            self.now += 50;
        }
        let response = self.show(id, Form::Stored);
        // Patches name no version: some were sent before the write they come after.
        let cause = if self.random.permille(30) { 0 } else { cause };
        self.log(&call, cause, request, response);
    }

    /// Takes the last finalizer off: what was to be deleted is gone with it, and the answer has no new version.
    pub(crate) fn release_object(&mut self, actor: Actor, id: Id, template: &str) {
        if !self.objects.get(id).has(Field::Deleting) {
            return self.patch(actor, id, "", template, |object| {
                object.fields.set(Field::Finalized, 0);
            });
        }
        let cause = self.objects.get(id).touched;
        let mut call = self.call(actor, "patch", id);
        let request = self.show(id, Form::Patch(template));
        self.objects.get_mut(id).fields.set(Field::Finalized, 0);
        let response = self.show(id, Form::Stored);
        self.drop_object(id);
        call.code = 200;
        self.log(&call, cause, request, response);
    }

    /// DELETE. Whether it is gone.
    pub(crate) fn delete(&mut self, actor: Actor, id: Id, options: &str) -> bool {
        let object = self.objects.get(id);
        let (kind, cause, uid) = (object.kind, object.touched, object.uid);
        let mut call = self.call(actor, "delete", id);
        let mut request = self.body();
        put!(request, r#"{"kind":"DeleteOptions","apiVersion":"meta.k8s.io/__internal""#, options);
        if matches!(actor, Actor::Controller("generic-garbage-collector")) {
            put!(request, r#","preconditions":{"uid":""#);
            text::uid(&mut request, uid);
            put!(request, "\"}");
        }
        put!(request, "}");
        if self.mark(id) {
            let response = self.show(id, Form::Stored);
            self.log(&call, cause, request, response);
            return false;
        }
        let response = if kind.is_returned() {
            let revision = self.revision + 1;
            self.show(id, Form::At(revision))
        } else {
            let mut details = self.body();
            put!(details, r#""status":"Success","details":{"name":""#, &*call.name);
            put!(details, r#"","kind":""#, kind.facts().resource, r#"","uid":""#);
            text::uid(&mut details, uid);
            put!(details, "\"}");
            call.status = Some(String::from_utf8_lossy(&details).into());
            details
        };
        self.drop_object(id);
        self.log(&call, cause, request, response);
        true
    }

    /// Marks an object for deletion, if that is all a DELETE does to it. Whether it was.
    pub(crate) fn mark(&mut self, id: Id) -> bool {
        let seconds = self.seconds();
        let object = self.objects.get_mut(id);
        let is_graceful = object.kind == Kind::Pod
            && object.has(Field::Node)
            && !object.has(Field::Finished)
            && !object.has(Field::Deleting);
        let waits = object.has(Field::Finalized) || object.kind == Kind::Namespace || is_graceful;
        if waits && object.has(Field::Deleting) {
            // It is going already: nothing changes.
            return true;
        }
        if !waits && object.kind != Kind::Pod {
            return false;
        }
        let grace = if is_graceful { 30 } else { 0 };
        let generation = object.get(Field::Generation);
        if generation > 0 && !object.has(Field::Deleting) {
            object.fields.set(Field::Generation, generation + 1);
        }
        object.fields.set(Field::Deleting, seconds + grace).set(Field::Grace, grace);
        self.stored(id);
        self.counts.halves += u64::from(!waits);
        if is_graceful {
            let delay = self.random.between(200_000, 3_000_000);
            self.after(delay, Action::Stopped(id));
        }
        waits
    }

    /// The object is gone from etcd; the garbage collector will see to what it controlled.
    pub(crate) fn drop_object(&mut self, id: Id) {
        let revision = self.next_revision();
        let result = self.truth.delete(self.objects.get(id), revision);
        self.keep(result);
        let removed = self.objects.remove(id);
        for child in removed.children {
            let delay = self.random.delay(150_000);
            self.after(delay, Action::Collect(child));
        }
        if let Some(parent) = removed.parent {
            self.look(parent);
        }
    }

    /// DELETE of all objects of a kind in a namespace, answered with the list of them as they were.
    pub(crate) fn delete_collection(&mut self, actor: Actor, kind: Kind, namespace: &Rc<str>) {
        let mut ids: Vec<(Rc<str>, Id)> = self
            .objects
            .iter()
            .filter(|(_, object)| object.kind == kind && object.namespace == *namespace)
            .map(|(id, object)| (Rc::clone(&object.name), id))
            .collect();
        ids.sort();
        let facts = kind.facts();
        let mut response = self.body();
        put!(response, r#"{"kind":""#, facts.kind, r#"List","apiVersion":""#, &kind.api_version());
        put!(response, r#"","metadata":{"resourceVersion":""#);
        text::number(&mut response, self.revision);
        put!(response, r#""},"items":["#);
        let head = format!(r#""kind":"{}","apiVersion":"{}","#, facts.kind, kind.api_version());
        for (index, (_, id)) in ids.iter().enumerate() {
            let item = self.show(*id, Form::Stored);
            // Items of lists say neither kind nor version of the API.
            put!(response, if index > 0 { ",{" } else { "{" }, &item[1 + head.len()..]);
            self.give_back(item);
        }
        put!(response, "]}");
        for (_, id) in ids {
            if !self.mark(id) {
                self.drop_object(id);
            }
        }
        let call = Call::new(actor, "deletecollection", kind, Rc::clone(namespace), "".into());
        let request =
            br#"{"kind":"DeleteOptions","apiVersion":"meta.k8s.io/__internal","propagationPolicy":"Background"}"#;
        self.now += 50;
        self.log(&call, 0, request.to_vec(), response);
    }
}
