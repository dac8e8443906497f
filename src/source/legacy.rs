//! Audit logs as text: `--audit-log-format=legacy`, a line for each stage, and the basic audit of Kubernetes
//! before 1.8, two lines for each request (kubernetes/apiserver, pkg/audit/format.go and, until 2018-07,
//! pkg/endpoints/filters/legacy_audit.go).
//!
//! A line becomes an audit event of today and is read as such.

use super::batch::Batch;
use super::keep::Keep;
use super::request_info::{RequestInfo, request_info};
use super::{audit, quoted};
use crate::model::{Position, Timestamp};
use serde::Serialize;
use serde::ser::{SerializeMap, Serializer};

/// How such a line goes on behind its time.
pub(super) const MARK: &str = "AUDIT: id=";

/// Reads a line behind its time. An error is the reason for rejecting it.
pub(super) fn parse(
    text: &str,
    time: Option<Timestamp>,
    position: Position,
    keep: Keep,
    batch: &mut Batch,
) -> Result<(), String> {
    let pairs = quoted::pairs(text.trim_start_matches("AUDIT: ")).ok_or("cut off: a legacy audit line")?;
    let get = |key: &str| pairs.iter().find(|(known, _)| *known == key).map(|(_, value)| value.as_str());
    let time = time.ok_or("a legacy audit line without a time")?.to_string();
    let (method, uri) = (get("method").unwrap_or_default(), get("uri").unwrap_or_default());
    let code = get("response").and_then(|code| code.parse::<u16>().ok());
    let is_answer = method.is_empty() && uri.is_empty();
    if is_answer && code.is_none() {
        return Err("a legacy audit line without request and response".into());
    }
    let info = request_info(method, uri);
    // The verb of the API, or before 1.8 the method of HTTP.
    let verb = if method.bytes().all(|byte| byte.is_ascii_uppercase()) { info.verb } else { method };
    let stage = get("stage").unwrap_or(if is_answer { "ResponseComplete" } else { "RequestReceived" });
    let line = Line {
        id: get("id").unwrap_or_default(),
        stage,
        uri,
        verb,
        user: Name { username: get("user").unwrap_or_default(), groups: groups(get("groups")) },
        acting_as: Name {
            username: get("as").filter(|name| *name != "<self>").unwrap_or_default(),
            groups: groups(get("asgroups")),
        },
        ip: get("ip").unwrap_or_default(),
        agent: get("user-agent").unwrap_or_default(),
        info: &info,
        code,
        received: if is_answer { "" } else { &time },
        // All lines of a request have the time of its receipt since 1.8.
        stamp: if is_answer || stage == "RequestReceived" { &time } else { "" },
    };
    let event = serde_json::to_string(&line).map_err(|_| "a legacy audit line that is no text")?;
    // What the request was is told by its first line alone: the answer must not be left out without it.
    let keep = Keep { reads: keep.reads || is_answer, ..keep };
    audit::parse_whole(&event, (position, None), keep, batch)
}

/// A line as an audit event.
struct Line<'a> {
    id: &'a str,
    stage: &'a str,
    uri: &'a str,
    verb: &'a str,
    user: Name<'a>,
    acting_as: Name<'a>,
    ip: &'a str,
    agent: &'a str,
    info: &'a RequestInfo<'a>,
    code: Option<u16>,
    received: &'a str,
    stamp: &'a str,
}

#[derive(Serialize)]
struct Name<'a> {
    username: &'a str,
    groups: Vec<&'a str>,
}

/// `"a","b"`; `<lookup>` and `<none>` are none.
fn groups(text: Option<&str>) -> Vec<&str> {
    let quoted = text.unwrap_or_default().split(',').map(str::trim);
    quoted.filter_map(|group| group.strip_prefix('"')?.strip_suffix('"')).collect()
}

#[derive(Serialize)]
struct Code {
    code: u16,
}

impl Serialize for Line<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        let texts = [
            ("auditID", self.id),
            ("stage", self.stage),
            ("requestURI", self.uri),
            ("verb", self.verb),
            ("userAgent", self.agent),
            ("requestReceivedTimestamp", self.received),
            ("stageTimestamp", self.stamp),
        ];
        for (key, text) in texts {
            map.serialize_entry(key, text)?;
        }
        map.serialize_entry("user", &self.user)?;
        if !self.acting_as.username.is_empty() {
            map.serialize_entry("impersonatedUser", &self.acting_as)?;
        }
        if !self.ip.is_empty() {
            map.serialize_entry("sourceIPs", &[self.ip])?;
        }
        if !self.info.resource.is_empty() {
            map.serialize_entry("objectRef", self.info)?;
        }
        if let Some(code) = self.code {
            map.serialize_entry("responseStatus", &Code { code })?;
        }
        map.end()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{StageKind, Verb, named_texts};

    fn read(text: &str) -> Result<Batch, String> {
        let time = Timestamp::parse(b"2017-03-21T03:57:09.106841886-04:00");
        let mut batch = Batch::default();
        let keep = Keep { reads: true, ..Keep::default() };
        parse(text, time, Position::default(), keep, &mut batch).map(|()| batch)
    }

    #[test]
    fn a_line_a_stage() {
        let batch = read(
            r#"AUDIT: id="a" stage="ResponseComplete" ip="10.0.0.1" method="update" user="alice" groups="\"system:masters\"" as="<self>" asgroups="<lookup>" user-agent="kubectl/\"x\"" namespace="default" uri="/api/v1/namespaces/default/pods/web/status?a=b" response="200""#,
        )
        .unwrap();
        let stage = &batch.stages[0];
        let text = |symbol| batch.strings.get(symbol);
        assert_eq!((stage.verb, stage.stage, stage.code), (Verb::Update, StageKind::ResponseComplete, 200));
        assert_eq!((text(stage.user), text(stage.impersonated)), ("alice", ""));
        assert_eq!(text(stage.user_agent), "kubectl/\"x\"");
        let told: Vec<_> = named_texts(text(stage.identity)).collect();
        assert_eq!(told, [("groups", "system:masters")]);
        let object = &stage.object;
        let parts = [object.resource, object.namespace, object.name, object.subresource, object.version];
        assert_eq!(parts.map(text), ["pods", "default", "web", "status", "v1"]);
        assert!(stage.received.is_some() && stage.stamp.is_none());
    }

    #[test]
    fn two_lines_a_request() {
        let batch = read(
            r#"AUDIT: id="c" ip="127.0.0.1" method="POST" user="admin" groups="\"a\"" as="bob" asgroups="<lookup>" namespace="default" uri="/api/v1/namespaces/default/pods""#,
        )
        .unwrap();
        let stage = &batch.stages[0];
        assert_eq!((stage.verb, stage.stage), (Verb::Create, StageKind::RequestReceived));
        assert_eq!(batch.strings.get(stage.impersonated), "bob");
        let batch = read(r#"AUDIT: id="c" response="201""#).unwrap();
        let stage = &batch.stages[0];
        assert_eq!((stage.stage, stage.code), (StageKind::ResponseComplete, 201));
        assert!(stage.received.is_none() && stage.stamp.is_some());
    }

    #[test]
    fn what_is_cut_is_refused() {
        for text in
            ["AUDIT: id=\"c\" uri=\"/ap", "AUDIT: id=\"c\"", "AUDIT: id=", "AUDIT: id=\"\" response=\"200\""]
        {
            assert!(read(text).is_err(), "{text}");
        }
    }
}
