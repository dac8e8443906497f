//! The span of a request.

use super::caller;
use super::ids::request_span_id;
use super::times::NOWHERE;
use super::trace::{Attribute, Span, SpanEvent, SpanId, SpanKind, SpanRole, Status, text_of};
use super::words::Words;
use crate::history::{Attached, Evidence, Index, Object, Request};
use crate::model::{StageKind, Verb};
use std::borrow::Cow;

/// A request on an object, as a child of the object's span.
pub(super) fn request_span<'a>(
    words: &Words<'a>,
    object: &'a Object,
    parent: SpanId,
    attached: &Attached,
    service: usize,
) -> Span<'a> {
    let index = words.index;
    let request = &index.requests[attached.request.0 as usize];
    let start = request.start().or(object.start()).or(index.range.map(|(first, _)| first));
    let start = start.unwrap_or(NOWHERE);
    let end = request.end().unwrap_or(start).max(start);
    let begun = request.response_started().filter(|_| request.has_more_after_start());
    let events =
        begun.map(|time| SpanEvent { time, name: Cow::Borrowed("ResponseStarted"), attributes: Vec::new() });
    Span {
        id: request_span_id(index, parent, request),
        parent: Some(parent),
        service,
        name: title(index, request).into(),
        kind: SpanKind::Client,
        role: SpanRole::Request,
        start,
        end,
        attributes: attributes(words, object, attached, request),
        events: events.into_iter().collect(),
        links: Vec::new(),
        status: status(words, request),
    }
}

/// The original's title: `<username> <verb>[ <subresource>][ (<HTTP status text>)]`.
fn title(index: &Index, request: &Request) -> String {
    let user = Some(index.acting_user(request)).filter(|user| !user.is_empty());
    let mut title = format!("{} {}", user.unwrap_or("unauthenticated"), index.verb(request));
    let subresource = index.strings.get(request.object.subresource);
    if !subresource.is_empty() {
        title = title + " " + subresource;
    }
    if request.code >= 300 {
        title = format!("{title} ({})", status_text(request.code));
    }
    title
}

fn method(request: &Request) -> Option<&'static str> {
    Some(match request.verb {
        Verb::Create => "POST",
        Verb::Update => "PUT",
        Verb::Patch => "PATCH",
        Verb::Delete | Verb::DeleteCollection => "DELETE",
        Verb::Get | Verb::List | Verb::Watch => "GET",
        Verb::Other(_) => return None,
    })
}

fn status<'a>(words: &Words<'a>, request: &'a Request) -> Status<'a> {
    let (message, reason) = (words.answer(request), words.index.strings.get(request.reason()));
    match request.code {
        400.. => Status::Error(if message.is_empty() { Cow::Borrowed(reason) } else { message }),
        _ if request.stage == StageKind::Panic => Status::Error(Cow::Borrowed("the API server panicked")),
        _ => Status::Unset,
    }
}

impl Span<'_> {
    /// Why it failed, in words: where the answer has none, in those of its code. `None` of what did not fail.
    pub fn failure(&self) -> Option<Cow<'_, str>> {
        let Status::Error(message) = &self.status else { return None };
        if !message.is_empty() {
            return Some(Cow::Borrowed(message));
        }
        let code = text_of(&self.attributes, "responseCode").and_then(|code| code.parse().ok());
        Some(code.map_or(Cow::Borrowed("failed"), status_text))
    }
}

/// The original's tags first, by their original names and all of them text; then those of the semantic
/// conventions; then what this replay found out.
fn attributes<'a>(
    words: &Words<'a>,
    object: &'a Object,
    attached: &Attached,
    request: &'a Request,
) -> Vec<Attribute<'a>> {
    let index = words.index;
    let text = |symbol| index.strings.get(symbol);
    // With what its version adds.
    let mut out = Vec::with_capacity(48);
    let id = index.audit_id(request);
    let user = index.acting_user(request);
    let (source_ip, proxy) =
        text(request.caller.source_ips).split_once(',').unwrap_or((text(request.caller.source_ips), ""));
    let key = &object.key;
    let target = &request.object;
    out.push(Attribute::text("auditId", id.clone()));
    out.push(Attribute::text("tag", index.verb(request)));
    out.push(Attribute::text("username", user));
    let agent = words.agent(request.caller.user_agent);
    out.push(Attribute::text("userAgent", agent.clone()));
    if request.code != 0 {
        out.push(Attribute::text("responseCode", request.code.to_string()));
    }
    out.push(Attribute::text(
        "resourceVersion",
        target.resource_version.map_or(String::new(), |v| v.0.to_string()),
    ));
    out.push(Attribute::text("sourceIP", source_ip));
    if !proxy.is_empty() {
        out.push(Attribute::text("proxy", proxy));
    }
    for (name, symbol) in [
        ("cluster", key.cluster),
        ("group", key.group),
        ("version", target.version),
        ("resource", key.resource),
        ("namespace", key.namespace),
        ("name", key.name),
        ("subresource", target.subresource),
    ] {
        out.push(Attribute::text(name, text(symbol)));
    }
    out.push(Attribute::text("audit-id", id));
    standard(&mut out, words, request, user, agent);
    caller::tell(&mut out, words, request);
    found_out(&mut out, attached, request, words);
    out
}

fn standard<'a>(
    out: &mut Vec<Attribute<'a>>,
    words: &Words<'a>,
    request: &'a Request,
    user: &'a str,
    agent: Cow<'a, str>,
) {
    let text = |symbol| words.index.strings.get(symbol);
    out.extend(method(request).map(|method| Attribute::text("http.request.method", method)));
    if request.code != 0 {
        out.push(Attribute::int("http.response.status_code", request.code.into()));
    }
    let (path, query) = words.uri(request.uri);
    let client = text(request.caller.source_ips).split(',').next().unwrap_or_default();
    for (name, value) in [
        ("url.path", path),
        ("url.query", query),
        ("user.name", user.into()),
        ("user_agent.original", agent),
        ("client.address", client.into()),
        ("audit.level", request.level.name().into()),
    ] {
        if !value.is_empty() {
            out.push(Attribute::text(name, value));
        }
    }
    if request.failed() {
        let reason = text(request.reason());
        let kind =
            if reason.is_empty() { Cow::Owned(request.code.to_string()) } else { Cow::Borrowed(reason) };
        out.push(Attribute::text("error.type", kind));
    }
    if !request.caller.impersonated.is_empty() {
        out.push(Attribute::text("kelemetry.impersonated_by", text(request.caller.user)));
    }
}

fn found_out<'a>(out: &mut Vec<Attribute<'a>>, attached: &Attached, request: &'a Request, words: &Words<'a>) {
    if let Some(read) = request.object.resource_version {
        out.push(Attribute::text("kelemetry.resource_version.read", read.0.to_string()));
    }
    if let Some((written, evidence)) = attached.written {
        out.push(Attribute::text("kelemetry.resource_version.written", written.0.to_string()));
        if evidence != Evidence::Exact {
            out.push(Attribute::text("kelemetry.resource_version.evidence", evidence.name()));
        }
    }
    if attached.evidence != Evidence::Exact {
        out.push(Attribute::text("kelemetry.attribution", attached.evidence.name()));
    }
    let flags = [
        ("kelemetry.no_op", attached.is_no_op),
        ("kelemetry.forwarded", attached.is_forwarded),
        ("kelemetry.dry_run", request.dry_run),
        ("kelemetry.truncated", request.truncated),
        ("kelemetry.unanswered", request.stage == StageKind::RequestReceived),
        ("kelemetry.unfinished", request.is_unfinished()),
        ("kelemetry.time.unknown", request.start().is_none()),
    ];
    out.extend(flags.into_iter().filter(|(_, is_set)| *is_set).map(|(name, _)| Attribute::bool(name, true)));
    if request.has_one_time() {
        out.push(Attribute::text("kelemetry.time.evidence", Evidence::Inferred.name()));
    }
    let message = words.answer(request);
    if !message.is_empty() && !request.failed() {
        out.push(Attribute::text("audit.response.message", message));
    }
}

/// The texts of Go's `net/http`, for the codes that API servers send.
fn status_text(code: u16) -> Cow<'static, str> {
    Cow::Borrowed(match code {
        301 => "Moved Permanently",
        302 => "Found",
        304 => "Not Modified",
        307 => "Temporary Redirect",
        400 => "Bad Request",
        401 => "Unauthorized",
        403 => "Forbidden",
        404 => "Not Found",
        405 => "Method Not Allowed",
        406 => "Not Acceptable",
        408 => "Request Timeout",
        409 => "Conflict",
        410 => "Gone",
        413 => "Request Entity Too Large",
        415 => "Unsupported Media Type",
        422 => "Unprocessable Entity",
        429 => "Too Many Requests",
        500 => "Internal Server Error",
        501 => "Not Implemented",
        502 => "Bad Gateway",
        503 => "Service Unavailable",
        504 => "Gateway Timeout",
        other => return Cow::Owned(other.to_string()),
    })
}
