//! Puts audit events into the envelopes of clouds and collectors.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use flate2::Compression;
use flate2::write::GzEncoder;
use serde_json::{Value, json};
use std::io::Write;

pub(crate) type Wrap = fn(&[String]) -> String;

/// A text as a JSON string.
pub(crate) fn s(text: &str) -> String {
    serde_json::to_string(text).unwrap()
}

/// One line an event.
pub(crate) fn lines(events: &[String], wrap: impl Fn(&str) -> String) -> String {
    events.iter().map(|event| wrap(event) + "\n").collect()
}

pub(crate) fn list(events: &[String], wrap: impl Fn(&str) -> String) -> String {
    events.iter().map(|event| wrap(event)).collect::<Vec<_>>().join(",")
}

pub(crate) fn packed(text: &str) -> String {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::fast());
    encoder.write_all(text.as_bytes()).unwrap();
    STANDARD.encode(encoder.finish().unwrap())
}

pub(crate) fn subscription(events: &[String]) -> String {
    let inner = list(events, |e| format!(r#"{{"id":"1","timestamp":1684560417511,"message":{}}}"#, s(e)));
    format!(
        r#"{{"messageType":"DATA_MESSAGE","owner":"1","logGroup":"/aws/eks/shop/cluster","logStream":"kube-apiserver-audit-1","subscriptionFilters":["f"],"logEvents":[{inner}]}}"#
    )
}

/// The members of an event that are objects or arrays, as JSON in strings.
pub(crate) fn flattened(event: &str) -> String {
    let Value::Object(event) = serde_json::from_str(event).unwrap() else { panic!() };
    let flat = event.into_iter().map(|(key, value)| match value {
        Value::Object(_) | Value::Array(_) => (key, Value::String(value.to_string())),
        value => (key, value),
    });
    Value::Object(flat.collect()).to_string()
}

pub(crate) fn lifted(event: &str) -> String {
    let Value::Object(event) = serde_json::from_str(event).unwrap() else { panic!() };
    let mut flat = serde_json::Map::new();
    for (key, value) in event {
        match value {
            Value::Object(inner) if ["user", "objectRef", "responseStatus"].contains(&&*key) => {
                flat.extend(inner.into_iter().map(|(sub, value)| (format!("{key}_{sub}"), value)));
            }
            value => drop(flat.insert(key, value)),
        }
    }
    Value::Object(flat).to_string()
}

/// Nested members by their paths, as stores of logs have them; bodies stay whole.
pub(crate) fn paths(event: &str) -> serde_json::Map<String, Value> {
    fn add(flat: &mut serde_json::Map<String, Value>, path: &str, value: Value) {
        match value {
            Value::Object(inner) if !inner.is_empty() => {
                inner.into_iter().for_each(|(key, value)| add(flat, &format!("{path}.{key}"), value));
            }
            value => drop(flat.insert(path.to_owned(), value)),
        }
    }
    let Value::Object(event) = serde_json::from_str(event).unwrap() else { panic!() };
    let (bodies, members): (Vec<_>, Vec<_>) = event.into_iter().partition(|(key, _)| key.ends_with("Object"));
    let mut flat: serde_json::Map<_, _> = bodies.into_iter().collect();
    members.into_iter().for_each(|(key, value)| add(&mut flat, &key, value));
    flat
}

/// All values as text.
pub(crate) fn victorialogs(event: &str) -> String {
    let text = |value: Value| if value.is_string() { value } else { Value::from(value.to_string()) };
    let mut flat: serde_json::Map<_, _> =
        paths(event).into_iter().map(|(path, value)| (path, text(value))).collect();
    flat.insert("_msg".to_owned(), json!("audit"));
    flat.insert("_time".to_owned(), json!("2026-01-01T00:00:00Z"));
    Value::Object(flat).to_string()
}

/// The event with further members in front.
pub(crate) fn with(event: &str, more: &str) -> String {
    format!("{{{more},{}", &event[1..])
}

pub(crate) fn viaq(event: &str) -> String {
    let mut value: Value = serde_json::from_str(event).unwrap();
    let level = value["level"].clone();
    value["level"] = json!("default");
    value["k8s_audit_level"] = level;
    value["hostname"] = json!("master-0");
    value["openshift"] = json!({"cluster_id": "c", "sequence": 1});
    value.to_string()
}

pub(crate) fn row(event: &str, as_text: bool) -> Value {
    let event: Value = serde_json::from_str(event).unwrap();
    let columns = [
        ("Level", "level"),
        ("AuditId", "auditID"),
        ("Stage", "stage"),
        ("RequestUri", "requestURI"),
        ("Verb", "verb"),
        ("User", "user"),
        ("SourceIps", "sourceIPs"),
        ("UserAgent", "userAgent"),
        ("ObjectRef", "objectRef"),
        ("ResponseStatus", "responseStatus"),
        ("RequestObject", "requestObject"),
        ("ResponseObject", "responseObject"),
        ("RequestReceivedTime", "requestReceivedTimestamp"),
        ("StageReceivedTime", "stageTimestamp"),
        ("Annotations", "annotations"),
    ];
    let text = |value: &Value| match value {
        Value::Null if as_text => json!(""),
        Value::String(_) | Value::Null => value.clone(),
        value if as_text => json!(value.to_string()),
        value => value.clone(),
    };
    let mut row: serde_json::Map<String, Value> =
        columns.iter().map(|(column, field)| ((*column).to_owned(), text(&event[*field]))).collect();
    row.insert("PodName".into(), json!("kube-apiserver-1"));
    row.insert("TimeGenerated".into(), json!("2026-01-01T00:00:00.0000000Z"));
    Value::Object(row)
}

pub(crate) fn table(events: &[String]) -> String {
    let rows: Vec<Value> = events.iter().map(|e| row(e, true)).collect();
    let names: Vec<String> = rows[0].as_object().unwrap().keys().cloned().collect();
    let columns: Vec<Value> = names.iter().map(|n| json!({"name": n, "type": "string"})).collect();
    let rows: Vec<Value> = rows.iter().map(|r| names.iter().map(|n| r[n].clone()).collect()).collect();
    json!({"tables": [{"name": "PrimaryResult", "columns": columns, "rows": rows}]}).to_string()
}

pub(crate) fn any_value(value: &Value) -> Value {
    match value {
        Value::String(text) => json!({"stringValue": text}),
        Value::Bool(is) => json!({"boolValue": is}),
        Value::Number(n) if n.is_f64() => json!({"doubleValue": n}),
        Value::Number(n) => json!({"intValue": n.to_string()}),
        Value::Array(all) => json!({"arrayValue": {"values": all.iter().map(any_value).collect::<Vec<_>>()}}),
        Value::Object(all) => {
            let pairs: Vec<_> = all.iter().map(|(k, v)| json!({"key": k, "value": any_value(v)})).collect();
            json!({"kvlistValue": {"values": pairs}})
        }
        Value::Null => json!({}),
    }
}

pub(crate) fn otlp(events: &[String], body: impl Fn(&str) -> String) -> String {
    let records = list(events, |e| format!(r#"{{"timeUnixNano":"1","body":{}}}"#, body(e)));
    format!(
        r#"{{"resourceLogs":[{{"resource":{{}},"scopeLogs":[{{"scope":{{}},"logRecords":[{records}]}}]}}]}}"#
    )
}

pub(crate) fn elastic_agent(event: &str) -> String {
    let mut event: Value = serde_json::from_str(event).unwrap();
    if let Some(annotations) = event["annotations"].as_object_mut() {
        let old = std::mem::take(annotations);
        *annotations = old.into_iter().map(|(key, value)| (key.replace('.', "_"), value)).collect();
    }
    json!({"@timestamp": "2026-01-01T00:00:00Z", "agent": {"name": "a"}, "kubernetes": {"audit": event}})
        .to_string()
}

/// Entries of the service k8s.io, as the API server's events are exported by GKE.
pub(crate) fn google(events: &[String]) -> String {
    let entry = |event: &str| {
        let e: Value = serde_json::from_str(event).unwrap();
        let text = |path: &str| e.pointer(path).and_then(Value::as_str).unwrap_or_default().to_owned();
        let [group, version] = [text("/objectRef/apiGroup"), text("/objectRef/apiVersion")];
        let resource = text("/objectRef/resource");
        let mut name =
            vec![if group.is_empty() { "core".to_owned() } else { group.clone() }, version.clone()];
        let namespace = text("/objectRef/namespace");
        if !namespace.is_empty() && resource != "namespaces" {
            name.extend(["namespaces".to_owned(), namespace]);
        }
        name.push(resource.clone());
        let own = [text("/responseObject/metadata/name"), text("/objectRef/name")];
        let own = own.iter().rev().find(|n| !n.is_empty()).cloned().unwrap_or_default();
        let sub = text("/objectRef/subresource");
        name.extend([own, sub.clone()].into_iter().filter(|part| !part.is_empty()));
        let method: Vec<_> = ["io.k8s".to_owned(), name[0].clone(), version, resource, sub, text("/verb")]
            .into_iter()
            .filter(|part| !part.is_empty())
            .collect();
        let is_resource = e["objectRef"].is_object();
        json!({
            "insertId": text("/auditID"), "logName": "projects/p/logs/cloudaudit.googleapis.com%2Factivity",
            "labels": e["annotations"], "timestamp": text("/requestReceivedTimestamp"),
            "operation": {"first": true, "last": text("/stage") == "ResponseComplete",
                "id": text("/auditID"), "producer": "k8s.io"},
            "resource": {"type": "k8s_cluster", "labels": {"cluster_name": "c"}},
            "protoPayload": {
                "@type": "type.googleapis.com/google.cloud.audit.AuditLog", "serviceName": "k8s.io",
                "methodName": method.join("."), "resourceName": if is_resource { name.join("/") } else { String::new() },
                "authenticationInfo": {"principalEmail": text("/user/username")},
                "requestMetadata": {"callerIp": text("/sourceIPs/0"), "callerSuppliedUserAgent": text("/userAgent")},
                "request": e["requestObject"], "response": e["responseObject"], "status": {"code": 0},
            },
        }).to_string()
    };
    format!("[{}]", list(events, entry))
}

/// The same entries as rows of a table in BigQuery.
pub(crate) fn bigquery(entries: &str) -> String {
    let entries: Vec<Value> = serde_json::from_str(entries).unwrap();
    let row = |mut entry: Value| {
        let mut payload = entry["protoPayload"].take();
        for (body, column) in [("request", "requestJson"), ("response", "responseJson")] {
            let body = payload[body].take();
            payload[column] = if body.is_null() { body } else { json!(body.to_string()) };
        }
        let time = entry["timestamp"].as_str().unwrap().replace('T', " ").replace('Z', " UTC");
        (entry["protopayload_auditlog"], entry["timestamp"]) = (payload, json!(time));
        entry.to_string()
    };
    entries.into_iter().map(|entry| row(entry) + "\n").collect()
}

/// Those that sort the keys of the event.
pub(crate) const SORTED: &[&str] = &[
    "otlp-attributes",
    "aks-audit-rows",
    "aks-audit-csv",
    "log-analytics",
    "viaq",
    "aro-lifted",
    "paths",
    "victorialogs",
    "elastic-fields",
    "elastic-agent",
    "elastic-agent-paths",
    "otlp-map",
    "alibaba",
];

/// Name and envelope of each of the clouds.
pub(crate) const CLOUDS: &[(&str, Wrap)] = &[
    ("filter-log-events", |e| {
        let inner = list(e, |e| {
            format!(
                r#"{{"logStreamName":"kube-apiserver-audit-1","timestamp":1684560417511,"message":{},"ingestionTime":1,"eventId":"3"}}"#,
                s(e)
            )
        });
        format!(r#"{{"events":[{inner}],"searchedLogStreams":[],"nextToken":"t"}}"#)
    }),
    ("get-log-events", |e| {
        let half = |e: &[String]| {
            let inner =
                list(e, |e| format!(r#"{{"timestamp":1684560417511,"message":{},"ingestionTime":1}}"#, s(e)));
            format!(r#"{{"events":[{inner}],"nextForwardToken":"f","nextBackwardToken":"b"}}"#)
        };
        half(&e[..100]) + "\n" + &half(&e[100..])
    }),
    ("query-messages", |e| format!("[\n{}\n]", list(e, s))),
    ("query-messages-as-text", |e| e.join("\t")),
    ("query-tuples", |e| {
        format!("[{}]", list(e, |e| format!(r#"[1684560417511,"kube-apiserver-audit-1",{}]"#, s(e))))
    }),
    ("subscription", |e| subscription(&e[..50]) + &subscription(&e[50..])),
    ("lambda", |e| format!(r#"{{"awslogs":{{"data":"{}"}}}}"#, packed(&subscription(e)))),
    ("kinesis", |e| {
        let records: Vec<_> = e
            .chunks(40)
            .map(|e| format!(r#"{{"kinesis":{{"data":"{}"}}}}"#, packed(&subscription(e))))
            .collect();
        format!(r#"{{"Records":[{}]}}"#, records.join(","))
    }),
    ("kinesis-get-records", |e| {
        let record =
            |e: &[String]| format!(r#"{{"SequenceNumber":"1","Data":"{}"}}"#, packed(&subscription(e)));
        let records: Vec<_> = e.chunks(40).map(record).collect();
        format!(r#"{{"Records":[{}],"MillisBehindLatest":0}}"#, records.join(","))
    }),
    ("firehose", |e| {
        let record = |e: &[String]| format!(r#"{{"recordId":"1","data":"{}"}}"#, packed(&subscription(e)));
        let records: Vec<_> = e.chunks(40).map(record).collect();
        format!(r#"{{"invocationId":"i","deliveryStreamArn":"a","records":[{}]}}"#, records.join(","))
    }),
    ("firehose-http", |e| {
        format!(
            r#"{{"requestId":"r","timestamp":1,"records":[{{"data":"{}"}}]}}"#,
            STANDARD.encode(subscription(e))
        )
    }),
    ("insights", |e| {
        let rows = list(e, |e| {
            format!(
                r#"[{{"field":"@timestamp","value":"2023-05-20 05:26:57.511"}},{{"field":"@message","value":{}}},{{"field":"@ptr","value":"p"}}]"#,
                s(e)
            )
        });
        format!(r#"{{"results":[{rows}],"statistics":{{}},"status":"Complete"}}"#)
    }),
    ("insights-rows", |e| {
        format!("[{}]", list(e, |e| format!(r#"[{{"field":"@message","value":{}}}]"#, s(e))))
    }),
    ("insights-json", |e| format!("[{}]", list(e, |e| format!(r#"{{"@timestamp":"t","@message":{e}}}"#)))),
    ("azure-blob", |e| {
        lines(e, |e| {
            format!(
                r#"{{"category":"kube-audit","properties":{{"log":{},"stream":"stdout","pod":"kube-apiserver-1"}},"time":"2020-10-09T08:47:18.0000000Z"}}"#,
                s(&(e.to_owned() + "\n"))
            )
        })
    }),
    ("azure-blob-object", |e| {
        lines(e, |e| format!(r#"{{"category":"kube-audit","properties":{{"log":{e}}}}}"#))
    }),
    ("event-hub", |e| {
        let records = list(e, |e| {
            format!(r#"{{"category":"kube-audit","properties":{{"log":{},"pod":"kube-apiserver-1"}}}}"#, s(e))
        });
        format!(r#"{{"records":[{records}]}}"#)
    }),
    ("azure-diagnostics", |e| {
        lines(e, |e| format!(r#"{{"Category":"kube-audit","log_s":{},"pod_s":"p"}}"#, s(e)))
    }),
    ("aks-audit-rows", |e| format!("[{}]", list(e, |e| row(e, false).to_string()))),
    ("aks-audit-csv", |e| lines(e, |e| row(e, true).to_string())),
    ("log-analytics", table),
    ("gcp-json-payload", |e| {
        lines(e, |e| {
            format!(
                r#"{{"logName":"l","insertId":"i","jsonPayload":{e},"timestamp":"2026-01-01T00:00:00Z"}}"#
            )
        })
    }),
    ("gcp-answer", |e| {
        let entries = list(e, |e| format!(r#"{{"logName":"l","insertId":"i","jsonPayload":{e}}}"#));
        format!(r#"{{"entries":[{entries}],"nextPageToken":"t"}}"#)
    }),
    ("gcp-text-payload", |e| lines(e, |e| format!(r#"{{"logName":"l","textPayload":{}}}"#, s(e)))),
    ("pubsub", |e| {
        lines(e, |e| {
            format!(
                r#"{{"message":{{"data":"{}"}}}}"#,
                STANDARD.encode(format!(r#"{{"logName":"l","jsonPayload":{e}}}"#))
            )
        })
    }),
];
