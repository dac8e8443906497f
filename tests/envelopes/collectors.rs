//! The envelopes of collectors and of what stores logs.

use super::wrap::{
    Wrap, any_value, elastic_agent, flattened, lifted, lines, list, otlp, paths, s, viaq, victorialogs, with,
};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};

/// Name and envelope of each.
pub(crate) const COLLECTORS: &[(&str, Wrap)] = &[
    ("openshift-merged", |e| {
        lines(e, |e| {
            with(
                e,
                r#""@timestamp":"2026-01-01T00:00:00Z","hostname":"m","log_type":"audit","log_source":"kubeAPI""#,
            )
        })
    }),
    ("openshift-structured", |e| {
        lines(e, |e| format!(r#"{{"@timestamp":"t","log_type":"audit","structured":{e}}}"#))
    }),
    ("viaq", |e| lines(e, viaq)),
    ("graylog", |e| lines(e, |e| with(&viaq(e), &format!(r#""message":{}"#, s(e))))),
    ("graylog-level", |e| {
        lines(e, |event| {
            let mut value: Value = serde_json::from_str(event).unwrap();
            value["level"] = json!(6);
            value["message"] = json!(event);
            value.to_string()
        })
    }),
    ("graylog-message", |e| {
        lines(e, |e| {
            format!(r#"{{"_id":"1","gl2_remote_ip":"i","source":"m","message":{},"streams":["0000"]}}"#, s(e))
        })
    }),
    ("graylog-search", |e| {
        let messages =
            list(e, |e| format!(r#"{{"message":{{"message":{},"source":"m"}},"index":"g"}}"#, s(e)));
        format!(r#"{{"query":"*","messages":[{messages}],"total_results":200}}"#)
    }),
    ("aro-lifted", |e| lines(e, lifted)),
    ("paths", |e| lines(e, |e| Value::Object(paths(e)).to_string())),
    ("victorialogs", |e| lines(e, victorialogs)),
    ("elastic-fields", |e| {
        let fields = |e: &str| {
            let one = |value: Value| if value.is_array() { value } else { json!([value]) };
            let fields: serde_json::Map<_, _> =
                paths(e).into_iter().map(|(path, v)| (path, one(v))).collect();
            json!({"_id": "1", "fields": fields}).to_string()
        };
        format!(r#"{{"hits":{{"hits":[{}]}}}}"#, list(e, fields))
    }),
    ("elastic-agent-paths", |e| {
        lines(e, |e| {
            let own = paths(e).into_iter().map(|(path, value)| (format!("kubernetes.audit.{path}"), value));
            let all = own.chain([("@timestamp".to_owned(), json!("2026-01-01T00:00:00Z"))]);
            Value::Object(all.collect()).to_string()
        })
    }),
    ("elasticdump", |e| lines(e, |e| format!(r#"{{"_index":"i","_id":"1","_source":{e}}}"#))),
    ("elastic-hits", |e| {
        format!(
            r#"{{"took":1,"hits":{{"hits":[{}]}}}}"#,
            list(e, |e| format!(r#"{{"_source":{{"message":{}}}}}"#, s(e)))
        )
    }),
    ("elastic-agent", |e| lines(e, elastic_agent)),
    ("elastic-original", |e| {
        lines(e, |e| {
            format!(r#"{{"_source":{{"event":{{"dataset":"kubernetes.audit_logs","original":{}}}}}}}"#, s(e))
        })
    }),
    ("elastic-bulk", |e| lines(e, |e| format!("{{\"index\":{{\"_index\":\"audit\",\"_id\":\"1\"}}}}\n{e}"))),
    ("filebeat", |e| {
        lines(e, |e| {
            format!(r#"{{"@timestamp":"t","message":{},"log":{{"offset":1,"file":{{"path":"f"}}}}}}"#, s(e))
        })
    }),
    ("elastic-esql", |e| {
        let rows = list(e, |e| format!(r#"["2026-01-01T00:00:00Z",{}]"#, s(e)));
        let names = ["@timestamp", "message"].map(|name| json!({"name": name, "type": "keyword"}));
        format!(r#"{{"columns":{},"values":[{rows}]}}"#, json!(names))
    }),
    ("loki", |e| {
        let values = list(e, |e| format!(r#"["1684560417511000000",{}]"#, s(e)));
        format!(
            r#"{{"status":"success","data":{{"resultType":"streams","result":[{{"stream":{{"cluster":"c"}},"values":[{values}]}}]}}}}"#
        )
    }),
    ("logcli", |e| {
        lines(e, |e| {
            format!(r#"{{"labels":{{"cluster":"c"}},"line":{},"timestamp":"2026-01-01T00:00:00Z"}}"#, s(e))
        })
    }),
    ("splunk", |e| {
        lines(e, |e| format!(r#"{{"preview":false,"offset":0,"result":{{"_raw":{},"_time":"t"}}}}"#, s(e)))
    }),
    ("splunk-rows", |e| {
        let rows = list(e, |e| format!(r#"["t",{}]"#, s(e)));
        format!(r#"{{"preview":false,"fields":["_time",{{"name":"_raw"}}],"rows":[{rows}]}}"#)
    }),
    ("splunk-columns", |e| {
        let times = list(e, |_| s("t"));
        format!(r#"{{"fields":["_time","_raw"],"columns":[[{times}],[{}]]}}"#, list(e, s))
    }),
    ("splunk-hec", |e| {
        lines(e, |e| format!(r#"{{"time":1,"host":"h","sourcetype":"kube:apiserver-audit","event":{e}}}"#))
    }),
    ("splunk-csv", |e| lines(e, |e| format!(r#"{{"_time":"t","_raw":{}}}"#, s(e)))),
    ("fluent-bit", |e| lines(e, |e| format!(r#"{{"date":1.5,"log":{}}}"#, s(e)))),
    ("fluent-bit-container-log", |e| {
        lines(e, |e| format!(r#"{{"log":{}}}"#, s(&format!("2026-01-01T00:00:00.1Z stdout F {e}"))))
    }),
    ("fluent-bit-pairs", |e| lines(e, |e| format!(r#"[1684560417.5,{{"log":{}}}]"#, s(e)))),
    ("fluent-bit-metadata", |e| lines(e, |e| format!(r#"[[1684560417.5,{{}}],{{"log":{}}}]"#, s(e)))),
    ("fluentd-top-level", |e| lines(e, |e| with(e, r#""job":"audit""#))),
    ("vector", |e| {
        lines(e, |e| {
            format!(r#"{{"message":{},"file":"f","host":"h","source_type":"file","timestamp":"t"}}"#, s(e))
        })
    }),
    ("journald", |e| lines(e, |e| format!(r#"{{"MESSAGE":{},"__REALTIME_TIMESTAMP":"1"}}"#, s(e)))),
    ("otlp-string", |e| otlp(e, |e| format!(r#"{{"stringValue":{}}}"#, s(e)))),
    ("otlp-map", |e| otlp(e, |e| any_value(&serde_json::from_str(e).unwrap()).to_string())),
    ("otlp-bytes", |e| otlp(e, |e| format!(r#"{{"bytesValue":"{}"}}"#, STANDARD.encode(e)))),
    ("otlp-attributes", |e| {
        let attributes = |e: &str| {
            let map = any_value(&serde_json::from_str(e).unwrap());
            format!(r#"{{"stringValue":"audit"}},"attributes":{}"#, map["kvlistValue"]["values"])
        };
        otlp(e, attributes)
    }),
    ("datadog-message", |e| {
        let logs = list(e, |e| {
            format!(r#"{{"type":"log","attributes":{{"attributes":{{}},"host":"h","message":{}}}}}"#, s(e))
        });
        format!(r#"{{"data":[{logs}],"meta":{{}}}}"#)
    }),
    ("datadog", |e| {
        lines(e, |e| {
            format!(r#"{{"_id":"1","date":"d","service":"k8s","attributes":{e},"tags":[],"message":"m"}}"#)
        })
    }),
    ("ovh-gelf", |e| {
        lines(e, |e| {
            format!(r#"{{"message":{}}}"#, s(&format!(r#"{{"_appID":"a","short_message":{}}}"#, s(e))))
        })
    }),
    ("gelf", |e| {
        lines(e, |e| {
            format!(
                r#"{{"version":"1.1","host":"h","short_message":{},"full_message":{}}}"#,
                s(&e[..40]),
                s(e)
            )
        })
    }),
    ("tencent", |e| {
        let results = list(e, |e| format!(r#"{{"Time":1684560417511,"LogJson":{},"RawLog":""}}"#, s(e)));
        format!(r#"{{"Context":"","Results":[{results}]}}"#)
    }),
    ("alibaba", |e| {
        lines(e, |e| with(&flattened(e), r#""__time__":"1684560417","__source__":"10.0.0.1","__topic__":"""#))
    }),
    ("kelemetry", |e| lines(e, |e| with(e, r#""cluster":"shop","sourceAddr":"10.0.0.1""#))),
    ("cloud-events", |e| {
        lines(e, |e| format!(r#"{{"specversion":"1.0","id":"1","source":"s","data":{e}}}"#))
    }),
    ("nobody-knows", |e| {
        format!(r#"{{"page":{{"entries":[{}]}}}}"#, list(e, |e| format!(r#"{{"at":1,"what":{}}}"#, s(e))))
    }),
    ("four-deep", |e| {
        let hub = |e: &str| {
            format!(r#"{{"records":[{{"category":"kube-audit","properties":{{"log":{}}}}}]}}"#, s(e))
        };
        lines(e, |e| format!(r#"{{"log":{}}}"#, s(&hub(e))))
    }),
];
