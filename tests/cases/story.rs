//! A Jaeger file as a person reads it: a tree, a line for each span, times from the earliest one.
//!
//! ```text
//! +0.000s 93.120s  deployments: shop/web [Deployment uid-web]
//! +0.000s  0.012s    alice create [201 rv -> 731]
//! +0.031s 40.002s    replicasets: shop/web-5d4 [ReplicaSet uid-rs] link.class=children link.evidence=exact
//!                      @ +0.033s SuccessfulCreate …
//! ```

use serde_json::Value;
use std::collections::HashMap;
use std::fmt::Write as _;

/// Values longer than this are cut: the story is there to be read.
const LONGEST: usize = 100;

/// Characters of a changed line or a snapshot.
const LONGEST_LINE: usize = 400;

/// Of them at the end of a changed line: what stands for the rest of a long value.
const TAIL: usize = 80;

/// The story of a Jaeger file.
pub(crate) fn of(jaeger: &[u8]) -> String {
    let file: Value = serde_json::from_slice(jaeger).unwrap();
    let traces: Vec<&Value> = list(&file["data"]).collect();
    let spans = || traces.iter().flat_map(|trace| list(&trace["spans"]).map(move |span| (*trace, span)));
    let zero = spans().map(|(_, span)| micros(&span["startTime"])).min().unwrap_or(0);
    let names = spans().map(|(trace, span)| (id(span), name(trace, span))).collect();
    let mut text = String::new();
    for trace in traces {
        if !text.is_empty() {
            text.push('\n');
        }
        Teller { zero, trace, names: &names, text: &mut text }.tell();
    }
    text
}

struct Teller<'a> {
    zero: u64,
    trace: &'a Value,
    /// What the spans of the whole file are called.
    names: &'a HashMap<(&'a str, &'a str), String>,
    text: &'a mut String,
}

impl Teller<'_> {
    fn tell(&mut self) {
        let mut below: HashMap<&str, Vec<&Value>> = HashMap::new();
        for span in list(&self.trace["spans"]) {
            below.entry(parent(span).unwrap_or("")).or_default().push(span);
        }
        for spans in below.values_mut() {
            spans.sort_by_key(|span| (micros(&span["startTime"]), span["spanID"].as_str()));
        }
        // A stack instead of recursion: a chain of owners may be deep.
        let mut stack: Vec<(&Value, usize)> =
            below.get("").into_iter().flatten().rev().map(|span| (*span, 0)).collect();
        while let Some((span, depth)) = stack.pop() {
            self.span(span, depth);
            let children = below.get(id(span).1).into_iter().flatten();
            stack.extend(children.rev().map(|child| (*child, depth + 1)));
        }
    }

    fn span(&mut self, span: &Value, depth: usize) {
        let start = self.since(micros(&span["startTime"]));
        let length = format!("{:.3}s", seconds(micros(&span["duration"])));
        let indent = " ".repeat(depth * 2);
        let (name, tags) = (name(self.trace, span), tags(span));
        self.line(&format!("{start:>9} {length:>8}  {indent}{name}{tags}"));
        let margin = " ".repeat(22 + depth * 2);
        for (mark, key) in [("=", "snapshot"), ("\u{394}", "diff"), ("\u{b7}", "verbose diff")] {
            let tag = list(&span["tags"]).find(|tag| tag["key"] == key);
            let lines = tag.and_then(|tag| tag["value"].as_str()).unwrap_or_default();
            let tail = if key == "snapshot" { 0 } else { TAIL };
            let shown = |line: &str| format!("{margin}{mark} {}", cut_inside(line, tail));
            lines.lines().for_each(|line| self.line(&shown(line)));
        }
        for owned in owned(span) {
            self.line(&format!("{margin}\u{2690} {owned}"));
        }
        for log in list(&span["logs"]) {
            let at = self.since(micros(&log["timestamp"]));
            self.line(&format!("{margin}@ {at}{}", fields(log)));
        }
        for reference in list(&span["references"]).skip(usize::from(parent(span).is_some())) {
            let other = (text(&reference["traceID"]), text(&reference["spanID"]));
            let other = self.names.get(&other).map_or("a span elsewhere", String::as_str).to_owned();
            self.line(&format!("{margin}~ {other}"));
        }
    }

    fn since(&self, micros: u64) -> String {
        // A time in whole seconds may lie before the request that it tells of.
        let sign = if micros < self.zero { '-' } else { '+' };
        format!("{sign}{:.3}s", seconds(micros.abs_diff(self.zero)))
    }

    fn line(&mut self, line: &str) {
        writeln!(self.text, "{line}").unwrap();
    }
}

/// Changed fields of which more is told than that the writer owns them now.
fn owned(span: &Value) -> Vec<String> {
    let changes = list(&span["tags"]).find(|tag| tag["key"] == "kelemetry.changes");
    let changes = changes.and_then(|tag| tag["value"].as_str()).unwrap_or("[]");
    let changes: Vec<Value> = serde_json::from_str(changes).unwrap();
    let mut told = Vec::new();
    for change in &changes {
        let keys = ["managers", "previous_managers", "webhook"].into_iter();
        let facts = keys.filter_map(|key| Some(format!(" {key}={}", change.get(key)?))).collect::<String>();
        if !facts.is_empty() {
            told.push(format!("{}{facts}", text(&change["path"])));
        }
    }
    told
}

/// What matters of a span's tags: who it is and how it ended in brackets, then everything that this
/// program alone says (`kelemetry.*`), without the prefix.
fn tags(span: &Value) -> String {
    let get = |key: &str| list(&span["tags"]).find(|tag| tag["key"] == key).map(|tag| plain(&tag["value"]));
    let mut facts: Vec<String> = Vec::new();
    if get("auditId").is_some() {
        facts.extend(get("responseCode"));
        let versions = ["read", "written"].map(|which| get(&format!("kelemetry.resource_version.{which}")));
        match versions {
            [None, None] => {}
            [read, None] => facts.extend(read.map(|read| format!("rv {read}"))),
            [read, Some(written)] => {
                let deduced =
                    get("kelemetry.resource_version.evidence").map_or(String::new(), |e| format!(" {e}"));
                facts.push(format!("rv {}-> {written}{deduced}", read.map_or(String::new(), |r| r + " ")));
            }
        }
    } else {
        facts.extend(get("k8s.object.kind"));
        facts.extend(get("k8s.object.uid"));
    }
    let mut text = if facts.is_empty() { String::new() } else { format!(" [{}]", facts.join(" ")) };
    if get("error").is_some_and(|error| error == "true") {
        text.push_str(" ERROR");
    }
    for tag in list(&span["tags"]) {
        let Some(key) = tag["key"].as_str().and_then(|key| key.strip_prefix("kelemetry.")) else { continue };
        let value = plain(&tag["value"]);
        let usual = key == "object.existence" && value == "seen"
            || key.starts_with("resource_version.")
            || key == "changes";
        if !usual {
            write!(text, " {key}={value}").unwrap();
        }
    }
    text
}

/// The fields of a log, its name first.
fn fields(log: &Value) -> String {
    let mut text = String::new();
    for field in list(&log["fields"]).filter(|field| field["key"] == "event") {
        write!(text, " {}", plain(&field["value"])).unwrap();
    }
    for field in list(&log["fields"]).filter(|field| field["key"] != "event") {
        write!(text, " {}={}", plain(&field["key"]), plain(&field["value"])).unwrap();
    }
    text
}

fn name(trace: &Value, span: &Value) -> String {
    let service = &trace["processes"][text(&span["processID"])]["serviceName"];
    format!("{}: {}", plain(service), plain(&span["operationName"]))
}

fn id(span: &Value) -> (&str, &str) {
    (text(&span["traceID"]), text(&span["spanID"]))
}

fn parent(span: &Value) -> Option<&str> {
    let first = list(&span["references"]).next()?;
    (first["refType"] == "CHILD_OF" && first["traceID"] == span["traceID"]).then(|| text(&first["spanID"]))
}

fn plain(value: &Value) -> String {
    let whole = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
    cut(&whole, LONGEST)
}

fn cut(whole: &str, longest: usize) -> String {
    let mut cut: String = whole.chars().take(longest).map(|c| if c.is_control() { ' ' } else { c }).collect();
    if cut.len() < whole.len() {
        cut.push('…');
    }
    cut
}

/// A changed line or a snapshot, and of a long one the last characters, too.
fn cut_inside(line: &str, tail: usize) -> String {
    let length = line.chars().count();
    let end: String = line.chars().skip(length.saturating_sub(tail)).collect();
    if length > LONGEST_LINE { cut(line, LONGEST_LINE - tail) + &end } else { line.to_owned() }
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_default()
}

fn micros(value: &Value) -> u64 {
    value.as_u64().unwrap_or_default()
}

fn seconds(micros: u64) -> f64 {
    #[expect(clippy::cast_precision_loss, reason = "milliseconds are shown")]
    let micros = micros as f64;
    micros / 1e6
}

fn list(value: &Value) -> std::slice::Iter<'_, Value> {
    value.as_array().map_or([].iter(), |values| values.iter())
}

#[test]
fn tells_a_tree() {
    let tag = |key: &str, value: &str| serde_json::json!({"key": key, "type": "string", "value": value});
    let span = |id: &str, parent: Option<&str>, start: u64, name: &str, tags: Vec<Value>| {
        let references =
            parent.map(|p| serde_json::json!({"refType": "CHILD_OF", "traceID": "t", "spanID": p}));
        serde_json::json!({"traceID": "t", "spanID": id, "operationName": name, "startTime": start,
            "duration": 1500, "processID": "p1", "tags": tags, "logs": [],
            "references": references.into_iter().collect::<Vec<_>>()})
    };
    let root = vec![tag("k8s.object.kind", "Pod"), tag("kelemetry.object.existence", "referenced")];
    let request = vec![
        tag("auditId", "a"),
        tag("responseCode", "409"),
        tag("kelemetry.resource_version.read", "7"),
        serde_json::json!({"key": "error", "type": "bool", "value": true}),
    ];
    let mut first = span("1", None, 1_000_000, "shop/web", root);
    first["logs"] = serde_json::json!([{"timestamp": 1_250_000, "fields": [tag("reason", "Killing"), tag("event", "k8s.event")]}]);
    let spans = vec![
        first,
        span("3", Some("1"), 1_300_000, "late", vec![]),
        span("2", Some("1"), 1_200_000, "eve update", request),
    ];
    let file = serde_json::json!({"data": [{"traceID": "t", "spans": spans, "processes": {"p1": {"serviceName": "pods"}}}]});
    let expected = "  +0.000s   0.002s  pods: shop/web [Pod] object.existence=referenced
                      @ +0.250s k8s.event reason=Killing
  +0.200s   0.002s    pods: eve update [409 rv 7] ERROR
  +0.300s   0.002s    pods: late
";
    assert_eq!(of(file.to_string().as_bytes()), expected);
}
