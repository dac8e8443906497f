//! Kubernetes Events: requests of their own, and what is left of them at the end.

use super::actors::Actor;
use super::kinds::Kind;
use super::line::{Call, put};
use super::object::{Id, node_name};
use super::text;
use super::world::World;
use std::collections::VecDeque;
use std::io::{self, Write};
use std::rc::Rc;

/// An Event.
pub(crate) struct Note {
    /// The object it is about, as its author saw it.
    kind: Kind,
    namespace: Rc<str>,
    about: Rc<str>,
    about_uid: u128,
    about_revision: u64,
    reason: &'static str,
    message: Box<str>,
    is_warning: bool,
    component: &'static str,
    host: Box<str>,
    uid: u128,
    revision: u64,
    first_revision: u64,
    first: u64,
    last: u64,
    count: u32,
}

/// The Events that are not yet too old.
#[derive(Default)]
pub(crate) struct Notes(VecDeque<Note>);

/// How an Event is written.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Form {
    Draft,
    Stored,
    /// As kubectl lists it.
    Listed,
}

impl Note {
    /// The scheduler writes events.k8s.io/v1.
    fn is_new(&self) -> bool {
        self.component == "default-scheduler"
    }

    fn name(&self) -> String {
        format!("{}.{:016x}", self.about, text::START * 1_000_000_000 + self.first * 1000)
    }

    fn write(&self, form: Form, is_managed: bool, out: &mut Vec<u8>) {
        let is_new = self.is_new() && form != Form::Listed;
        let group = if is_new { "events.k8s.io/v1" } else { "v1" };
        put!(out, r#"{"kind":"Event","apiVersion":""#, group, r#"","metadata":{"name":""#, &self.name());
        put!(out, r#"","namespace":""#, &*self.namespace, "\"");
        if form != Form::Draft {
            put!(out, r#","uid":""#);
            text::uid(out, self.uid);
            put!(out, r#"","resourceVersion":""#);
            text::number(out, self.revision);
            put!(out, r#"","creationTimestamp":""#);
            text::seconds(out, self.first / 1_000_000);
            put!(out, "\"");
        }
        if form == Form::Stored && is_managed {
            put!(out, r#","managedFields":[{"manager":""#, self.component, r#"","operation":"Update","#);
            put!(out, r#""apiVersion":""#, group, r#"","time":""#);
            text::seconds(out, self.last / 1_000_000);
            put!(out, r#"","fieldsType":"FieldsV1","fieldsV1":{"#);
            let fields = if is_new {
                r#""f:action":{},"f:eventTime":{},"f:note":{},"f:reason":{},"f:regarding":{},"f:reportingController":{},"f:reportingInstance":{},"f:type":{}"#
            } else {
                r#""f:count":{},"f:firstTimestamp":{},"f:involvedObject":{},"f:lastTimestamp":{},"f:message":{},"f:reason":{},"f:reportingComponent":{},"f:source":{"f:component":{}},"f:type":{}"#
            };
            put!(out, fields, "}}]");
        }
        put!(out, "},");
        if is_new { self.write_new(out) } else { self.write_old(out) }
    }

    fn write_about(&self, key: &str, out: &mut Vec<u8>) {
        put!(out, "\"", key, r#"":{"kind":""#, self.kind.facts().kind, r#"","namespace":""#);
        put!(out, &*self.namespace, r#"","name":""#, &*self.about, r#"","uid":""#);
        text::uid(out, self.about_uid);
        put!(out, r#"","apiVersion":""#, &self.kind.api_version(), r#"","resourceVersion":""#);
        text::number(out, self.about_revision);
        put!(out, "\"}");
    }

    fn kind_of_note(&self) -> &'static str {
        if self.is_warning { "Warning" } else { "Normal" }
    }

    fn write_old(&self, out: &mut Vec<u8>) {
        self.write_about("involvedObject", out);
        put!(out, r#","reason":""#, self.reason, r#"","message":""#, &*self.message);
        if self.is_new() {
            // The scheduler's, converted.
            put!(
                out,
                r#"","source":{},"firstTimestamp":null,"lastTimestamp":null,"type":"Normal","eventTime":""#
            );
            text::micros(out, self.first);
            put!(
                out,
                r#"","action":"Binding","reportingComponent":"default-scheduler","reportingInstance":"default-scheduler-cp-a"}"#
            );
            return;
        }
        put!(out, r#"","source":{"component":""#, self.component, "\"");
        if !self.host.is_empty() {
            put!(out, r#","host":""#, &*self.host, "\"");
        }
        put!(out, r#"},"firstTimestamp":""#);
        text::seconds(out, self.first / 1_000_000);
        put!(out, r#"","lastTimestamp":""#);
        text::seconds(out, self.last / 1_000_000);
        put!(out, r#"","count":"#);
        text::number(out, self.count.into());
        put!(out, r#","type":""#, self.kind_of_note(), r#"","eventTime":null,"reportingComponent":""#);
        put!(out, self.component, r#"","reportingInstance":""#, &*self.host, "\"}");
    }

    fn write_new(&self, out: &mut Vec<u8>) {
        put!(out, r#""eventTime":""#);
        text::micros(out, self.first);
        put!(
            out,
            r#"","reportingController":"default-scheduler","reportingInstance":"default-scheduler-cp-a","#
        );
        put!(out, r#""action":"Binding","reason":""#, self.reason, "\",");
        self.write_about("regarding", out);
        put!(out, r#","note":""#, &*self.message, r#"","type":""#, self.kind_of_note());
        put!(
            out,
            r#"","deprecatedSource":{},"deprecatedFirstTimestamp":null,"deprecatedLastTimestamp":null}"#
        );
    }

    /// Its line of the truth.
    fn history(&self, change: &str, revision: u64) -> String {
        let mut uid = Vec::new();
        text::uid(&mut uid, self.uid);
        format!(
            r#"{{"rev":{revision},"sub":0,"type":"{change}","key":"/registry/events/{0}/{1}","create_revision":{2},"version":{3},"apiVersion":"v1","kind":"Event","namespace":"{0}","name":"{1}","uid":"{4}","event":{{"involvedObject":{{"Kind":"{5}","Namespace":"{0}","Name":"{6}"}},"reason":"{7}","type":"{8}","count":{3}}}}}{9}"#,
            self.namespace,
            self.name(),
            self.first_revision,
            self.count,
            String::from_utf8_lossy(&uid),
            self.kind.facts().kind,
            self.about,
            self.reason,
            self.kind_of_note(),
            '\n'
        )
    }
}

impl World {
    /// An Event about an object: a new one, or one more of the same.
    pub(crate) fn tell(&mut self, actor: Actor, id: Id, reason: &'static str, message: String) {
        if self.options.no_events {
            return;
        }
        self.forget();
        let uid = self.objects.get(id).uid;
        let recent = self.notes.0.len().saturating_sub(100);
        let same = (recent..self.notes.0.len()).rev().find(|index| {
            let note = &self.notes.0[*index];
            note.about_uid == uid && note.reason == reason && *note.message == *message && !note.is_new()
        });
        match same {
            Some(index) => self.tell_again(actor, index),
            None => self.tell_first(actor, id, reason, message),
        }
    }

    fn tell_first(&mut self, actor: Actor, id: Id, reason: &'static str, message: String) {
        let (component, host) = match actor {
            Actor::Kubelet(node) => ("kubelet", node_name(node.into())),
            Actor::Controller(name) => (name, String::new()),
            Actor::Scheduler => ("default-scheduler", String::new()),
            _ => ("widget-operator", String::new()),
        };
        let uid = self.random.uid();
        let is_warning = matches!(reason, "BackOff" | "FailedCreate" | "Unhealthy");
        let first = self.now;
        let revision = self.next_revision();
        let object = self.objects.get(id);
        let note = Note {
            kind: object.kind,
            namespace: Rc::clone(&object.namespace),
            about: Rc::clone(&object.name),
            about_uid: object.uid,
            // The scheduler names the version that it read, which is the one before it bound the pod.
            about_revision: if reason == "Scheduled" { object.before } else { object.revision },
            reason,
            message: message.into(),
            is_warning,
            component,
            host: host.into(),
            uid,
            revision,
            first_revision: revision,
            first,
            last: first,
            count: 1,
        };
        let cause = object.touched;
        let mut call =
            Call::new(actor, "create", Kind::Event, Rc::clone(&note.namespace), note.name().into());
        call.code = 201;
        call.is_new_events = note.is_new();
        let (mut request, mut response) = (self.body(), self.body());
        note.write(Form::Draft, false, &mut request);
        note.write(Form::Stored, self.is_managed(), &mut response);
        self.log(&call, cause, request, response);
        let result = self.truth.raw(note.history("put", revision).as_bytes());
        self.keep(result);
        self.notes.0.push_back(note);
        self.counts.events += 1;
    }

    fn tell_again(&mut self, actor: Actor, index: usize) {
        let revision = self.next_revision();
        let (now, is_managed) = (self.now, self.is_managed());
        let (mut request, mut response) = (self.body(), self.body());
        let note = &mut self.notes.0[index];
        note.count += 1;
        note.last = now;
        note.revision = revision;
        put!(request, r#"{"count":"#);
        text::number(&mut request, note.count.into());
        put!(request, r#","lastTimestamp":""#);
        text::seconds(&mut request, now / 1_000_000);
        put!(request, "\"}");
        note.write(Form::Stored, is_managed, &mut response);
        let history = note.history("put", revision);
        let call = Call::new(actor, "patch", Kind::Event, Rc::clone(&note.namespace), note.name().into());
        let result = self.truth.raw(history.as_bytes());
        self.keep(result);
        self.log(&call, 0, request, response);
    }

    fn is_managed(&self) -> bool {
        !self.options.no_managed_fields && !self.options.policy.omits_managed_fields()
    }

    /// Events that are too old go, with their leases, without a request.
    fn forget(&mut self) {
        let kept = self.options.event_ttl * 1_000_000;
        while self.notes.0.front().is_some_and(|note| note.last + kept < self.now) {
            let Some(note) = self.notes.0.pop_front() else { return };
            let revision = self.next_revision();
            let result = self.truth.raw(note.history("delete", revision).as_bytes());
            self.keep(result);
        }
    }

    /// `kubectl get events -A -o json`.
    pub(crate) fn write_events(&self, out: &mut impl Write) -> io::Result<()> {
        out.write_all(br#"{"apiVersion":"v1","items":["#)?;
        let mut item = Vec::new();
        for (index, note) in self.notes.0.iter().enumerate() {
            item.clear();
            put!(item, if index > 0 { ",\n" } else { "\n" });
            note.write(Form::Listed, false, &mut item);
            out.write_all(&item)?;
        }
        out.write_all(b"\n],\"kind\":\"List\",\"metadata\":{\"resourceVersion\":\"\"}}\n")
    }

    /// `kubectl get … -A -o json` of all kinds but Events.
    pub(crate) fn write_snapshot(&self, out: &mut impl Write) -> io::Result<()> {
        let mut ids: Vec<_> = self
            .objects
            .iter()
            .map(|(id, object)| (object.kind, Rc::clone(&object.namespace), Rc::clone(&object.name), id))
            .collect();
        ids.sort();
        out.write_all(br#"{"apiVersion":"v1","items":["#)?;
        let mut item = Vec::new();
        for (index, (.., id)) in ids.into_iter().enumerate() {
            item.clear();
            put!(item, if index > 0 { ",\n" } else { "\n" });
            self.show_into(self.objects.get(id), super::world::Form::Stored, false, &mut item);
            out.write_all(&item)?;
        }
        out.write_all(b"\n],\"kind\":\"List\",\"metadata\":{\"resourceVersion\":\"\"}}\n")
    }
}
