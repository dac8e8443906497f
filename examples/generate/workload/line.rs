//! Lines of an audit log.

use super::actors::Actor;
use super::kinds::Kind;
use super::policy::Level;
use super::text;
use std::rc::Rc;

/// A request, from outside.
#[derive(Clone, Debug)]
pub(crate) struct Call {
    pub(crate) actor: Actor,
    pub(crate) verb: &'static str,
    pub(crate) kind: Kind,
    pub(crate) subresource: &'static str,
    pub(crate) namespace: Rc<str>,
    /// Empty for collections.
    pub(crate) name: Rc<str>,
    /// Of a create with generateName: in no place of the line but the bodies.
    pub(crate) is_nameless: bool,
    /// `?…` as JSON has it.
    pub(crate) query: &'static str,
    /// What objectRef says of the object's identity.
    pub(crate) uid: Option<u128>,
    pub(crate) read: Option<u64>,
    pub(crate) code: u16,
    /// The members of a Status but its code; with it, the answer is that Status.
    pub(crate) status: Option<String>,
    /// Events alone: they are written by two APIs.
    pub(crate) is_new_events: bool,
}

impl Call {
    pub(crate) fn new(
        actor: Actor,
        verb: &'static str,
        kind: Kind,
        namespace: Rc<str>,
        name: Rc<str>,
    ) -> Self {
        Self {
            actor,
            verb,
            kind,
            subresource: "",
            namespace,
            name,
            is_nameless: false,
            query: "",
            uid: None,
            read: None,
            code: 200,
            status: None,
            is_new_events: false,
        }
    }

    fn group(&self) -> &'static str {
        if self.is_new_events { "events.k8s.io" } else { self.kind.facts().group }
    }
}

/// A moment of a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Stage {
    Received,
    Started,
    Complete,
}

/// What the log adds to a request: how much of it, whose credentials, when.
pub(crate) struct Entry<'a> {
    pub(crate) level: Level,
    pub(crate) audit_id: u128,
    pub(crate) stage: Stage,
    pub(crate) credentials: &'a str,
    pub(crate) reason: &'a str,
    pub(crate) request: &'a [u8],
    pub(crate) response: &'a [u8],
    pub(crate) received: u64,
    pub(crate) at: u64,
    /// The bodies were cut off for size.
    pub(crate) is_truncated: bool,
}

/// Puts strings and bytes one behind the other.
macro_rules! put {
    ($out:expr, $($part:expr),* $(,)?) => {{ $( $out.extend_from_slice(AsRef::<[u8]>::as_ref($part)); )* }};
}
pub(crate) use put;

/// Writes one line with its end.
pub(crate) fn write(out: &mut Vec<u8>, call: &Call, entry: &Entry<'_>) {
    let stage = match entry.stage {
        Stage::Received => "RequestReceived",
        Stage::Started => "ResponseStarted",
        Stage::Complete => "ResponseComplete",
    };
    put!(out, r#"{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":""#, entry.level.name());
    put!(out, r#"","auditID":""#);
    text::uid(out, entry.audit_id);
    put!(out, r#"","stage":""#, stage, r#"","requestURI":""#);
    uri(out, call);
    put!(out, r#"","verb":""#, call.verb, "\",", entry.credentials);
    put!(out, r#","objectRef":{"resource":""#, call.kind.facts().resource, "\"");
    reference(out, call);
    if entry.stage != Stage::Received {
        put!(out, r#"},"responseStatus":{"metadata":{},"#);
        status(out, call);
        let bodies = if entry.is_truncated { Level::Metadata } else { entry.level };
        if bodies >= Level::Request && !entry.request.is_empty() {
            put!(out, r#","requestObject":"#, entry.request);
        }
        if bodies >= Level::RequestResponse && call.status.is_some() {
            put!(out, r#","responseObject":{"kind":"Status","apiVersion":"v1","metadata":{},"#);
            status(out, call);
        } else if bodies >= Level::RequestResponse && !entry.response.is_empty() {
            put!(out, r#","responseObject":"#, entry.response);
        }
    } else {
        put!(out, "}");
    }
    put!(out, r#","requestReceivedTimestamp":""#);
    text::micros(out, entry.received);
    put!(out, r#"","stageTimestamp":""#);
    text::micros(out, entry.at);
    if entry.stage == Stage::Received || call.code == 401 {
        put!(out, "\"}\n");
        return;
    }
    put!(out, r#"","annotations":{"#);
    if entry.is_truncated {
        put!(out, r#""audit.k8s.io/truncated":"true","#);
    }
    let decision = if call.code == 403 { "forbid" } else { "allow" };
    put!(out, r#""authorization.k8s.io/decision":""#, decision);
    put!(out, r#"","authorization.k8s.io/reason":""#, entry.reason, "\"}}\n");
}

/// The path of the request.
pub(crate) fn uri(out: &mut Vec<u8>, call: &Call) {
    let facts = call.kind.facts();
    match call.group() {
        "" => put!(out, "/api/", facts.version),
        group => put!(out, "/apis/", group, "/", facts.version),
    }
    if facts.namespaced && !call.namespace.is_empty() {
        put!(out, "/namespaces/", &*call.namespace);
    }
    put!(out, "/", facts.resource);
    let is_new = call.verb == "create" && call.subresource.is_empty();
    if !call.name.is_empty() && !is_new {
        put!(out, "/", &*call.name);
    }
    if !call.subresource.is_empty() {
        put!(out, "/", call.subresource);
    }
    put!(out, call.query);
}

/// The members of objectRef after the resource.
fn reference(out: &mut Vec<u8>, call: &Call) {
    let facts = call.kind.facts();
    let member = |out: &mut Vec<u8>, key: &str, value: &str| {
        if !value.is_empty() {
            put!(out, ",\"", key, "\":\"", value, "\"");
        }
    };
    // A namespace is in its own.
    let namespace = if call.kind == Kind::Namespace { &call.name } else { &call.namespace };
    member(out, "namespace", namespace);
    if !call.is_nameless {
        member(out, "name", &call.name);
    }
    if let Some(uid) = call.uid {
        put!(out, r#","uid":""#);
        text::uid(out, uid);
        put!(out, "\"");
    }
    member(out, "apiGroup", call.group());
    member(out, "apiVersion", facts.version);
    if let Some(read) = call.read {
        put!(out, r#","resourceVersion":""#);
        text::number(out, read);
        put!(out, "\"");
    }
    member(out, "subresource", call.subresource);
}

/// The rest of a Status, with its brace.
fn status(out: &mut Vec<u8>, call: &Call) {
    if let Some(status) = &call.status {
        put!(out, status, ",");
    }
    put!(out, "\"code\":");
    text::number(out, call.code.into());
    put!(out, "}");
}
