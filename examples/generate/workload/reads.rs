//! Requests that change nothing: reads, watches, and those that are turned away.

use super::actors::Actor;
use super::agenda::Action;
use super::kinds::Kind;
use super::line::{Call, Stage, put};
use super::object::Id;
use super::text;
use super::world::{Form, World};
use std::rc::Rc;

/// Items of a list are cut off here: clients ask for pages.
const PAGE: usize = 50;

const WATCHED: &[Kind] =
    &[Kind::Pod, Kind::Node, Kind::Deployment, Kind::ReplicaSet, Kind::Secret, Kind::Job];

impl World {
    pub(crate) fn read(&mut self) {
        let pause = self.random.between(50_000, 700_000);
        self.after(pause, Action::Read);
        match self.random.below(20) {
            0..=5 => self.list(),
            6..=8 => self.watch(),
            9..=10 => self.turn_away(),
            11 => self.refuse_stranger(),
            _ => self.look_at_something(),
        }
    }

    /// Somebody reads the workload of an app.
    fn look_at_something(&mut self) {
        let Some(index) = self.some_app() else { return };
        if let Some(root) = self.well(self.apps[index].root) {
            let actor = [Actor::Prometheus, Actor::Bob][self.random.below(2) as usize];
            self.get(actor, root);
        }
    }

    fn some_app(&mut self) -> Option<usize> {
        let count = self.apps.len() as u64;
        (count > 0).then(|| self.random.below(count) as usize)
    }

    /// A page of the pods of an app's namespace.
    fn list(&mut self) {
        let Some(index) = self.some_app() else { return };
        let Some(root) = self.well(self.apps[index].root) else { return };
        let pods: Vec<Id> = self.pods_below(root).into_iter().take(PAGE).collect();
        let namespace = Rc::clone(&self.apps[index].namespace);
        let mut response = self.body();
        put!(response, r#"{"kind":"PodList","apiVersion":"v1","metadata":{"resourceVersion":""#);
        text::number(&mut response, self.revision);
        put!(response, r#""},"items":["#);
        for (index, pod) in pods.into_iter().enumerate() {
            let item = self.show(pod, Form::Stored);
            let head = r#"{"kind":"Pod","apiVersion":"v1","#;
            put!(response, if index > 0 { ",{" } else { "{" }, &item[head.len()..]);
            self.give_back(item);
        }
        put!(response, "]}");
        let mut call = Call::new(Actor::Prometheus, "list", Kind::Pod, namespace, "".into());
        call.query = "?limit=50";
        self.now += 100;
        self.log(&call, self.now - 50, Vec::new(), response);
    }

    /// A watch begins.
    fn watch(&mut self) {
        let kind = WATCHED[self.random.below(WATCHED.len() as u64) as usize];
        let actor = [Actor::Prometheus, Actor::Operator, Actor::Scheduler][self.random.below(3) as usize];
        let mut call = Call::new(actor, "watch", kind, "".into(), "".into());
        call.query = "?allowWatchBookmarks=true\\u0026timeoutSeconds=532\\u0026watch=true";
        self.now += 50;
        let (audit_id, received) = (self.random.uid(), self.now - 40);
        let started = [(Stage::Received, received), (Stage::Started, self.now + 2_000)];
        self.stages(&call, audit_id, received, &started, &[], &[]);
        let number = self.watches.iter().position(Option::is_none).unwrap_or_else(|| {
            self.watches.push(None);
            self.watches.len() - 1
        });
        self.watches[number] = Some((call, audit_id, received));
        let delay = self.random.between(5_000_000, 500_000_000);
        self.after(delay, Action::Unwatch(number as u32));
    }

    pub(crate) fn unwatch(&mut self, number: u32) {
        if let Some((call, audit_id, received)) = self.watches[number as usize].take() {
            self.now += 50;
            self.stages(&call, audit_id, received, &[(Stage::Complete, self.now)], &[], &[]);
        }
    }

    /// Someone asks for what is none of theirs.
    fn turn_away(&mut self) {
        let Some(index) = self.some_app() else { return };
        let app = &self.apps[index];
        let name: Rc<str> = format!("{}-credentials", app.name).into();
        let verb = if self.random.permille(500) { "get" } else { "delete" };
        let app = &self.apps[index];
        let mut call = Call::new(Actor::Intruder, verb, Kind::Secret, Rc::clone(&app.namespace), name);
        call.code = 403;
        call.status = Some(format!(
            r#""status":"Failure","message":"secrets \"{0}\" is forbidden: User \"mallory\" cannot {verb} resource \"secrets\" in API group \"\" in the namespace \"{1}\"","reason":"Forbidden","details":{{"name":"{0}","kind":"secrets"}}"#,
            call.name, call.namespace
        ));
        self.now += 40;
        self.log(&call, self.now - 30, Vec::new(), Vec::new());
    }

    /// Someone without an account: one stage, and no user.
    fn refuse_stranger(&mut self) {
        let mut call = Call::new(Actor::Nobody, "delete", Kind::Namespace, "".into(), "default".into());
        call.code = 401;
        call.status =
            Some(r#""status":"Failure","message":"Unauthorized","reason":"Unauthorized""#.to_owned());
        self.now += 40;
        let (audit_id, received) = (self.random.uid(), self.now - 30);
        self.stages(&call, audit_id, received, &[(Stage::Started, self.now)], &[], &[]);
    }
}
