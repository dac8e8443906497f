//! The same audit events in every envelope tell the same story. docs/inputs.md says what an envelope loses.
#![expect(clippy::unwrap_used, reason = "a panic is how a test complains")]

#[path = "envelopes/collectors.rs"]
mod collectors;
#[path = "envelopes/wrap.rs"]
mod wrap;

mod replaying;

use serde_json::Value;
use std::fs;
use std::path::Path;

/// The first requests of the small rollout.
fn events() -> Vec<String> {
    let log = Path::new(env!("CARGO_MANIFEST_DIR")).join("testdata/rollout/apiserver-a/audit.log");
    fs::read_to_string(log).unwrap().lines().take(200).map(str::to_owned).collect()
}

/// The Jaeger bytes of a file, how many audit events it held and how many records were rejected.
fn story(name: &str, text: &[u8]) -> (String, u64, u64) {
    let directory = tempfile::tempdir().unwrap();
    let (input, jaeger) = (directory.path().join(name), directory.path().join("out.json"));
    fs::write(&input, text).unwrap();
    let summary = replaying::run(replaying::job(&[input], 2, &jaeger)).unwrap();
    assert!(summary.closes(), "{name}");
    (fs::read_to_string(jaeger).unwrap(), summary.ledger.records, summary.ledger.rejected)
}

#[test]
fn every_envelope_tells_the_same_story() {
    let events = events();
    let plain = story("plain.log", wrap::lines(&events, str::to_owned).as_bytes());
    assert_eq!((plain.1, plain.2), (200, 0));
    // Some wrappings here go through trees of values, which sort keys; a snapshot in a span is the body as it
    // was written. Their control is the plain log with sorted keys.
    let sort = |event: &str| serde_json::from_str::<serde_json::Value>(event).unwrap().to_string();
    let sorted = story("sorted.log", wrap::lines(&events, sort).as_bytes());
    assert_eq!((sorted.1, sorted.2), (200, 0));
    let mut wrong = Vec::new();
    let only = std::env::var("CASE").ok();
    let all = wrap::CLOUDS.iter().chain(collectors::COLLECTORS);
    for (name, wrap) in all.filter(|(name, _)| only.as_ref().is_none_or(|o| name.contains(o.as_str()))) {
        let told = story(name, wrap(&events).as_bytes());
        if (told.1, told.2) != (plain.1, plain.2) {
            wrong.push(format!("{name}: {} records, {} rejected", told.1, told.2));
        } else if told.0 != if wrap::SORTED.contains(name) { &sorted } else { &plain }.0 {
            let at = told.0.bytes().zip(plain.0.bytes()).position(|(a, b)| a != b).unwrap_or(0);
            let around = |text: &str| {
                String::from_utf8_lossy(&text.as_bytes()[at.saturating_sub(200)..(at + 60).min(text.len())])
                    .into_owned()
            };
            wrong.push(format!(
                "{name}: another story\n told {}\nplain {}",
                around(&told.0),
                around(&plain.0)
            ));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// What Cloud Logging keeps of each event: the requests, their objects and bodies; not the user's groups,
/// uids in references, nor the second stamp.
#[test]
fn cloud_logging_tells_every_request() {
    let events = events();
    let (jaeger, records, rejected) = story("gcp.json", wrap::google(&events).as_bytes());
    assert_eq!((records, rejected), (200, 0));
    let (plain, ..) = story("plain.log", wrap::lines(&events, str::to_owned).as_bytes());
    let operations = |text: &str| {
        let names = text
            .match_indices(r#""operationName":""#)
            .map(|(at, key)| text[at + key.len()..].split('"').next().unwrap_or_default().to_owned());
        let mut names: Vec<_> = names.collect();
        names.sort();
        names
    };
    assert!(operations(&jaeger).len() * 10 >= operations(&plain).len() * 9);
    let table = story("bigquery.json", wrap::bigquery(&wrap::google(&events)).as_bytes());
    assert_eq!(table, (jaeger, 200, 0));
}

/// What an envelope knows of the cluster and of the API server is used where nobody says otherwise.
#[test]
fn the_cluster_and_the_servers_are_known_by_the_envelopes() {
    let events = events();
    let directory = tempfile::tempdir().unwrap();
    let input = directory.path().join("a.json");
    let half = |stream: &str, events: &[String]| {
        wrap::subscription(events).replace("kube-apiserver-audit-1", stream)
    };
    fs::write(&input, half("audit-1", &events[..120]) + &half("audit-2", &events[120..])).unwrap();
    let jaeger = directory.path().join("out.json");
    let replay = |cluster: Option<&str>| {
        let job = replaying::job(std::slice::from_ref(&input), 2, &jaeger);
        let job = kelemetry::run::Job { cluster: cluster.map(str::to_owned), ..job };
        (replaying::run(job).unwrap(), fs::read_to_string(&jaeger).unwrap())
    };
    let (summary, told) = replay(None);
    let servers: Vec<_> = summary.servers.iter().map(|s| (s.label.as_str(), s.records)).collect();
    assert_eq!(servers, [("audit-1", 120), ("audit-2", 80)]);
    assert!(summary.servers.iter().all(|server| server.period.is_some()));
    assert!(told.contains(r#""key":"cluster","type":"string","value":"shop""#));
    assert!(replay(Some("mine")).1.contains(r#""key":"cluster","type":"string","value":"mine""#));
    fs::write(&input, wrap::subscription(&events) + &wrap::subscription(&events).replace("shop", "other"))
        .unwrap();
    let (summary, told) = replay(None);
    for cluster in ["other", "shop"] {
        assert!(
            told.contains(&format!(r#""key":"cluster","type":"string","value":"{cluster}""#)),
            "{cluster}"
        );
    }
    assert!(!told.contains(r#""key":"cluster","type":"string","value":"default""#));
    assert!(
        summary.warnings.iter().any(|w| w.contains("name 2 clusters") && w.contains("other, shop")),
        "{:?}",
        summary.warnings
    );
}

/// Of messages that a collector cut what is whole is used, with the time of the envelope.
#[test]
fn cut_messages_are_used_with_the_time_of_their_envelopes() {
    let events = events();
    let cut: Vec<_> = events.iter().filter(|event| event.len() > 3000).map(|event| &event[..1800]).collect();
    let text = |wrap: fn(&str) -> String| cut.iter().map(|event| wrap(event) + "\n").collect::<String>();
    for (name, text) in [
        (
            "cloudwatch",
            text(|e| {
                let message = Value::from(format!("{e}[Truncated...]"));
                format!(r#"{{"events":[{{"timestamp":1684560417500,"message":{message}}}],"nextToken":"t"}}"#)
            }),
        ),
        (
            "azure",
            text(|e| {
                format!(
                    r#"{{"category":"c","time":"2023-05-20T05:26:57.5000000Z","properties":{{"log":{}}}}}"#,
                    Value::from(e)
                )
            }),
        ),
        ("hec", text(|e| format!(r#"{{"time":1684560417.5,"host":"h","event":{}}}"#, Value::from(e)))),
        ("fluent", text(|e| format!(r#"{{"date":1684560417.5,"log":{}}}"#, Value::from(e)))),
    ] {
        let directory = tempfile::tempdir().unwrap();
        let input = directory.path().join(name);
        fs::write(&input, text).unwrap();
        let summary =
            replaying::run(replaying::job(&[input], 1, &directory.path().join("out.json"))).unwrap();
        assert_eq!((summary.ledger.records, summary.ledger.rejected), (cut.len() as u64, 0), "{name}");
        assert_eq!(summary.gaps["truncated request"].count, summary.ledger.requests, "{name}");
        let period = summary.servers[0].period.map(|period| period.first.to_string());
        assert_eq!(period.as_deref(), Some("2023-05-20T05:26:57.500000Z"), "{name}");
    }
    assert!(cut.len() > 10);
}
