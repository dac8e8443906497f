//! Google Cloud Logging: entries of the service k8s.io are audit events in other words; Events are payloads.

use super::members::{Members, Writer, quoted};
use super::{Content, Inner, Peeled, peeled};
use crate::model::marked;
use crate::source::line::time::instant;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;

const NAME: &str = "google-cloud-logging";

pub(super) fn peel(m: &Members<'_>) -> Option<Peeled> {
    if let Some(messages) = m.array("receivedMessages") {
        let of = |text: &str| Members::of(text)?.object("message").and_then(|m| published(&m));
        let inner = messages.into_iter().map(|text| of(text).unwrap_or_else(|| Inner::foreign("no data")));
        return peeled("pubsub", inner);
    }
    if let Some(inner) = m.object("message").filter(|inner| inner.has("data")).and_then(|m| published(&m)) {
        return peeled("pubsub", [inner]);
    }
    let is_entry = |text: &&str| Members::of(text).is_some_and(|m| m.has("logName") || m.has("insertId"));
    if let Some(entries) = m.array("entries").filter(|entries| entries.first().is_some_and(is_entry)) {
        return peeled(NAME, entries.into_iter().map(Inner::of));
    }
    if !(m.has("logName") || m.has("insertId")) {
        return None;
    }
    let label = |key| m.text_at(&["resource", "labels", key]);
    let marks = [("cloud", "google"), ("location", &*label("location")), ("project", &*label("project_id"))];
    let cluster = marked(&label("cluster_name"), &marks);
    // The last is BigQuery's.
    let payload = ["protoPayload", "proto_payload", "protopayload_auditlog"];
    let payload = payload.into_iter().find_map(|key| m.object(key));
    let content = match (payload, m.get("jsonPayload"), m.text("textPayload")) {
        (Some(payload), ..) => match payload.scalar("serviceName").as_str() {
            "k8s.io" => audit_event(m, &payload),
            other => Content::Foreign(format!("an entry of another service: {other}")),
        },
        (_, Some(json), _) => json_payload(json),
        (_, _, Some(text)) => Inner::text(text).content,
        _ => return None,
    };
    peeled(NAME, [Inner::new(content).from(&cluster, "").at(&m.scalar("timestamp"))])
}

/// A message of Pub/Sub: base64 of an entry.
fn published(m: &Members<'_>) -> Option<Inner> {
    let bytes = STANDARD.decode(m.text("data")?.trim()).ok()?;
    Some(String::from_utf8(bytes).map_or_else(|_| Inner::foreign("data that is no text"), Inner::text))
}

fn json_payload(raw: &str) -> Content {
    let m = Members::of(raw).unwrap_or_default();
    let is_event = m.has("involvedObject") || m.has("regarding");
    let holds_text = ["log", "message"].iter().any(|key| m.text(key).is_some_and(|t| t.starts_with('{')));
    if is_event || holds_text || m.has("auditID") || m.has("kubernetes.audit") {
        Content::Record(without_type(raw))
    } else {
        Content::Foreign("an entry with a component's log".into())
    }
}

/// An object without the `@type` that its way through a protobuf added.
fn without_type(raw: &str) -> String {
    let Some(m) = Members::of(raw).filter(|m| m.has("@type")) else { return raw.to_owned() };
    let mut writer = Writer::default();
    m.iter().filter(|(key, _)| *key != "@type").for_each(|(key, value)| writer.raw(key, value));
    writer.end()
}

fn audit_event(m: &Members<'_>, payload: &Members<'_>) -> Content {
    let method = payload.scalar("methodName");
    let verb = method.rsplit('.').next().unwrap_or_default();
    let body = |key: &str, of_table: &str| {
        let raw = payload.get(key).map(str::to_owned).or_else(|| payload.text(of_table));
        raw.map(|raw| without_type(&raw))
    };
    let request = body("request", "requestJson");
    let response = body("response", "responseJson");
    let operation = m.object("operation").unwrap_or_default();
    let id = operation.text("id").unwrap_or_else(|| m.scalar("insertId"));
    let mut writer = Writer::default();
    let level = match (&request, &response) {
        (_, Some(_)) => "RequestResponse",
        (Some(_), None) => "Request",
        _ => "Metadata",
    };
    writer.text("level", level);
    writer.text("auditID", &id);
    let is = |key: &str| operation.get(key) == Some("true");
    let (is_begin, is_end) = (is("first") && !is("last"), is("last") && !is("first"));
    writer.text("stage", if is_begin { "ResponseStarted" } else { "ResponseComplete" });
    let resource = payload.scalar("resourceName");
    let dry_run =
        m.object("labels").is_some_and(|l| !matches!(&*l.scalar("command.gke.io/dryRun"), "" | "false"));
    writer.text("requestURI", &uri(&resource, dry_run));
    writer.text("verb", verb);
    let user = payload.text_at(&["authenticationInfo", "principalEmail"]);
    writer.raw("user", &format!(r#"{{"username":{}}}"#, quoted(&user)));
    let ip = payload.text_at(&["requestMetadata", "callerIp"]);
    if !ip.is_empty() {
        writer.raw("sourceIPs", &format!("[{}]", quoted(&ip)));
    }
    writer.text("userAgent", &payload.text_at(&["requestMetadata", "callerSuppliedUserAgent"]));
    if let Some(object) = reference(&resource, &method) {
        writer.raw("objectRef", &object);
    }
    writer.raw("responseStatus", &status(payload, response.as_deref(), verb));
    request.iter().for_each(|body| writer.raw("requestObject", body));
    response.iter().for_each(|body| writer.raw("responseObject", body));
    let own = m.scalar("timestamp");
    let time = if own.is_empty() { m.scalar("receiveTimestamp") } else { own };
    let time = instant(&time).map_or(time, |time| time.to_string());
    // There is one time: which of the two it was is known of the end of an operation alone. It must not stand for both.
    writer.text(if is_end { "stageTimestamp" } else { "requestReceivedTimestamp" }, &time);
    if let Some(labels) = m.get("labels") {
        writer.raw("annotations", labels);
    }
    Content::Audit(writer.end())
}

fn uri(resource: &str, dry_run: bool) -> String {
    let query = if dry_run { "?dryRun=All" } else { "" };
    match resource.strip_prefix("core/") {
        _ if resource.is_empty() => String::new(),
        Some(rest) => format!("/api/{rest}{query}"),
        None if resource.contains('/') => format!("/apis/{resource}{query}"),
        None => format!("/{resource}"),
    }
}

/// `group/version[/namespaces/ns]/resource[/name[/subresource]]`. Whether a namespace is the object itself,
/// only the method tells: `io.k8s.core.v1.namespaces.finalize.update`.
fn reference(name: &str, method: &str) -> Option<String> {
    let parts: Vec<&str> = name.split('/').collect();
    let [group, version, path @ ..] = parts.as_slice() else { return None };
    let behind = method.split_once(&format!(".{version}.")).map_or("", |(_, behind)| behind);
    let of_namespace = behind.starts_with("namespaces.");
    let (namespace, path) = match path {
        ["namespaces", namespace, rest @ ..] if !rest.is_empty() && !of_namespace => (*namespace, rest),
        path => ("", path),
    };
    let (resource, path) = path.split_first()?;
    let (object, sub) = path.split_first().map_or(("", String::new()), |(name, sub)| (*name, sub.join("/")));
    let mut writer = Writer::default();
    writer.text("resource", resource);
    writer.text("namespace", if *resource == "namespaces" { object } else { namespace });
    writer.text("name", object);
    writer.text("apiGroup", if *group == "core" { "" } else { group });
    writer.text("apiVersion", version);
    writer.text("subresource", &sub);
    Some(writer.end())
}

/// The HTTP status: the answer's own where it is a Status, else the nearest to the code of google.rpc.
fn status(payload: &Members<'_>, response: Option<&str>, verb: &str) -> String {
    let answer = response.and_then(Members::of).filter(|m| m.scalar("kind") == "Status");
    let own = answer.as_ref().and_then(|status| status.get("code")).unwrap_or_default();
    let rpc = payload.object("status").unwrap_or_default();
    let code = match &*rpc.scalar("code") {
        _ if !own.is_empty() => own,
        "" | "0" if verb == "create" => "201",
        "" | "0" => "200",
        "1" => "499",
        "3" | "9" | "11" => "400",
        "4" => "504",
        "5" => "404",
        "6" | "10" => "409",
        "7" => "403",
        "8" => "429",
        "12" => "501",
        "14" => "503",
        "16" => "401",
        _ => "500",
    };
    let mut writer = Writer::default();
    writer.raw("metadata", "{}");
    if let Some(reason) = answer.as_ref().and_then(|status| status.get("reason")) {
        writer.raw("reason", reason);
    }
    writer.text("message", &rpc.scalar("message"));
    if let Some(details) = answer.as_ref().and_then(|status| status.get("details")) {
        writer.raw("details", details);
    }
    writer.raw("code", code);
    writer.end()
}
