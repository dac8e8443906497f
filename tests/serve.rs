//! What Jaeger's page, Grafana and scripts ask of `kelemetry serve`, as they ask it.
#![expect(clippy::unwrap_used, reason = "a panic is how a test complains")]

mod serving;

use serde_json::Value;
use serving::{Place, Server, escaped, texts};
use std::collections::BTreeSet;

/// The traces of a document, each as its line.
fn lines(document: &[u8]) -> Vec<String> {
    let text = String::from_utf8(document.to_vec()).unwrap();
    let lines = text.lines().filter(|line| line.starts_with("{\"traceID\""));
    lines.map(|line| line.trim_end_matches(',').to_owned()).collect()
}

fn id_of(line: &str) -> String {
    line["{\"traceID\":\"".len()..][..32].to_owned()
}

fn ids(answer: &Value) -> Vec<String> {
    let traces = answer["data"].as_array().unwrap();
    traces.iter().map(|trace| trace["traceID"].as_str().unwrap().to_owned()).collect()
}

/// As strict as the page is with what it gets (zod), and Grafana with spans.
fn check_trace(trace: &Value) {
    let spans = trace["spans"].as_array().unwrap();
    assert!(!spans.is_empty(), "Grafana takes the first span of each trace");
    for span in spans {
        assert!(span["startTime"].is_u64() && span["duration"].is_u64(), "{span}");
        let process = span["processID"].as_str().unwrap();
        assert!(trace["processes"][process]["serviceName"].is_string());
        assert!(span["tags"].is_array() && span["logs"].is_array() && span["references"].is_array());
    }
}

#[test]
fn services_and_operations_come_in_both_versions() {
    let place = Place::of(&["rollout"]);
    let server = place.serve(&["rollout"], &[]);
    let v1 = server.json("/api/services", 200);
    let services = texts(&v1["data"]);
    assert_eq!(v1["total"], services.len());
    assert!(v1["errors"].is_null());
    assert_eq!(services[0], "tracing");
    for service in ["deployments", "pods", "deployment-controller", "tree [full tree]"] {
        assert!(services.iter().any(|known| known == service), "{service}");
    }
    assert_eq!(texts(&server.json("/api/v3/services", 200)["services"]), services);
    let names = texts(&server.json("/api/services/deployments/operations", 200)["data"]);
    assert_eq!(names, ["shop web"]);
    let found = server.json("/api/operations?service=deployments&spanKind=internal", 200);
    assert_eq!(found["data"][0]["spanKind"], "internal");
    assert_eq!(server.json("/api/operations?service=deployments&spanKind=server", 200)["total"], 0);
    server.json("/api/operations", 400);
    let found = server.json("/api/v3/operations?service=deployments", 200);
    assert_eq!(found["operations"][0]["name"], "shop web");
    assert_eq!(texts(&server.json("/api/services/tracing/operations", 200)["data"]), ["rollout"]);
    let unknown = server.json(&format!("/api/services/{}/operations", escaped("../no/such")), 200);
    assert_eq!(unknown["total"], 0);
    let calls = server.json("/api/dependencies?endTs=1795433000000&lookback=604800000", 200);
    let calls = calls["data"].as_array().unwrap().clone();
    assert!(
        calls.iter().all(|call| call["callCount"].as_u64().unwrap() > 0 && call["parent"] != call["child"])
    );
    assert!(
        calls.iter().any(|call| call["parent"] == "deployments" && call["child"] == "deployment-controller")
    );
}

#[test]
fn a_trace_is_what_an_export_says_of_it() {
    let place = Place::of(&["rollout"]);
    let server = place.serve(&["rollout"], &[]);
    let exported = lines(&place.run(&["export", "--archive", "rollout", "--jaeger-json"]));
    assert!(exported.len() > 1);
    for line in &exported {
        let answer = server.get(&format!("/api/traces/{}", id_of(line)));
        let document =
            format!("{{\"data\":[\n{line}\n],\"total\":0,\"limit\":0,\"offset\":0,\"errors\":null}}\n");
        assert!(answer.text() == document, "{}", id_of(line));
    }
    let otlp = place.run(&["export", "--archive", "rollout", "--otlp-json"]);
    let spans: usize =
        String::from_utf8(otlp).unwrap().lines().map(|line| line.matches("\"spanId\"").count()).sum();
    let served = exported.iter().map(|line| server.get(&format!("/api/v3/traces/{}", id_of(line))));
    let served = served.map(|answer| {
        assert!(answer.json()["result"]["resourceSpans"].is_array());
        answer.text().matches("\"spanId\"").count()
    });
    assert_eq!(served.sum::<usize>(), spans);
    // Grafana with its range of time, in milliseconds.
    server.json(&format!("/api/traces/{}?start=1795432433851&end=1795433187290", id_of(&exported[0])), 200);
    server.json(&format!("/api/v3/traces/{}?start_time=2026-11-23T11:00:00+00:00", id_of(&exported[0])), 200);
}

#[test]
fn the_mode_stands_in_the_id() {
    let place = Place::of(&["rollout"]);
    let server = place.serve(&["rollout"], &[]);
    for (mode, number) in
        [("tracing", "21000000"), ("grouped", "31000000"), ("tree", "01000000"), ("timeline", "11000000")]
    {
        let args = ["export", "--archive", "rollout", "--jaeger-json", "--object", "deploy/shop/web"];
        let exported = lines(&place.run(&[&args[..], &["--select", "full-tree", "--mode", mode]].concat()));
        assert_eq!(exported.len(), 2, "it was deleted, and made again");
        for line in &exported {
            let id = id_of(line);
            assert_eq!(id[2..10], *number);
            let served = lines(&server.get(&format!("/api/traces/{id}")).body);
            assert!(served.as_slice() == std::slice::from_ref(line), "{mode} {id}");
        }
    }
    // A search for a pod in the original's words leads to an id in which the mode can be edited.
    let tags = escaped(r#"{"resource":"pods","namespace":"shop"}"#);
    let found = server.json(&format!("/api/traces?service=tracing&operation=rollout&tags={tags}"), 200);
    let alone = &ids(&found)[0];
    assert_eq!(alone[..10], *"ff20000000");
    assert_eq!(found["data"][0]["processes"].as_object().unwrap().len(), 1);
    let whole = server.json(&format!("/api/traces/ff21{}", &alone[4..]), 200);
    let names: Vec<&str> = whole["data"][0]["processes"]
        .as_object()
        .unwrap()
        .values()
        .map(|p| p["serviceName"].as_str().unwrap())
        .collect();
    assert!(names.iter().any(|name| name.contains("deployments")), "{names:?}");
    assert_eq!(whole["data"][0]["traceID"], format!("ff21{}", &alone[4..]));
    // All pods are in two trees.
    let whole = server.json(&format!("/api/traces?service=tracing%20%5Bfull+tree%5D&tags={tags}"), 200);
    assert!(ids(&found).len() > 2 && ids(&whole).len() == 2);
    server.json(&format!("/api/traces/ff50{}", &alone[4..]), 404);
    assert_eq!(
        server.json("/api/traces?service=tracing&operation=elsewhere", 200)["data"],
        Value::Array(Vec::new())
    );
}

#[test]
fn searches_are_understood_as_clients_send_them() {
    let place = Place::of(&["rollout"]);
    let server = place.serve(&["rollout"], &[]);
    let info = server.json("/api/kelemetry/info", 200);
    let (first, last) = (info["first"].as_i64().unwrap(), info["last"].as_i64().unwrap());
    let all = ids(&server.json("/api/traces", 200));
    assert_eq!(all.len() as u64, info["traces"].as_u64().unwrap());
    let count = |query: &str| {
        let answer = server.json(&format!("/api/traces?{query}"), 200);
        answer["data"].as_array().unwrap().iter().for_each(check_trace);
        ids(&answer).len()
    };
    // Jaeger's page up to 2.14.
    let tags = escaped(r#"{"verb":"x"}"#);
    assert_eq!(
        count(&format!(
            "end={last}&limit=20&lookback=1h&maxDuration&minDuration&service=deployments&start={first}"
        )),
        2
    );
    assert_eq!(
        count(&format!("end={last}&limit=20&lookback=custom&service=deployments&start={first}&tags={tags}")),
        0
    );
    // Grafana.
    let tags = escaped(r#"{"http.response.status_code":"409"}"#);
    let conflicts = count(&format!(
        "service=deployment-controller&operation=&tags={tags}&minDuration=&maxDuration=&limit=&start={first}&end={last}"
    ));
    assert_eq!(conflicts, count("service=deployment-controller&tag=http.response.status_code:409"));
    // What one span has; an object is found by the time in which it lived.
    assert_eq!(count("service=deployments&tags=name%3Dweb+namespace%3Dshop"), 2);
    assert_eq!(count("service=pods&tags=resource%3Ddeployments"), 0);
    let before = format!("start={}&end={}", first - 2_000_000, first - 1_000_000);
    assert_eq!(count(&format!("service=deployments&{before}")), 0);
    assert_eq!(count("service=deployments&minDuration=1ms&maxDuration=1000h"), 2);
    assert_eq!(count("service=deployments&maxDuration=1us"), 0);
    assert_eq!(count("service=deployments&minDuration=1ms&maxDuration=0s"), 2, "zero is no bound");
    assert_eq!(count("limit=1"), 1);
    assert_eq!(count("service=nobody"), 0);
    // What a write changed, and Events.
    assert!(count("tag=tag:create") > 0 && count("tag=event:Scheduled") > 0);
    let some =
        server.json(&format!("/api/traces?traceID={}&traceID=00000000000000000000000000000001", all[0]), 200);
    assert_eq!((ids(&some).len(), &some["errors"][0]["code"]), (1, &Value::from(404)));
}

/// What the page of Jaeger 2.20 was seen to send, from its search to all of its views of one trace.
#[test]
fn all_that_the_page_sends_is_answered() {
    let place = Place::of(&["rollout"]);
    let server = place.serve(&["rollout"], &[]);
    let range =
        "query.startTimeMin=2026-11-23T11%3A08%3A20.000Z&query.startTimeMax=2026-11-23T12%3A15%3A10.000Z";
    let object = "query.attributes=%7B%22resource%22%3A%22deployments%22%2C%22name%22%3A%22web%22%7D";
    let mode = "query.serviceName=tracing+%5Bfull+tree%5D&query.operationName=rollout";
    server.json("/api/v3/operations?service=tracing%20%5Bfull%20tree%5D", 200);
    for (query, count) in [(range.to_owned(), 20), (format!("{mode}&{range}&{object}"), 2)] {
        let found = server.json(&format!("/api/v3/trace-summaries?{query}&query.searchDepth=20"), 200);
        let found = found["summaries"].as_array().unwrap();
        assert_eq!(found.len(), count, "{query}");
        // Its views of the JSON of a trace open the latter two.
        for (trace, how) in
            found.iter().zip(["", "?prettyPrint=true", "?prettyPrint=true&raw=true"].iter().cycle())
        {
            let answer =
                server.json(&format!("/api/traces/{}{how}", trace["traceId"].as_str().unwrap()), 200);
            check_trace(&answer["data"][0]);
            assert_eq!(answer["data"][0]["traceID"], trace["traceId"]);
        }
    }
}

/// What Jaeger would compare a tag with.
fn text_of(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

#[test]
fn any_attribute_finds_what_a_look_at_all_spans_finds() {
    let place = Place::of(&["rollout"]);
    let server = place.serve(&["rollout"], &[]);
    let exported = lines(&place.run(&["export", "--archive", "rollout", "--jaeger-json"]));
    let traces: Vec<Value> = exported.iter().map(|line| serde_json::from_str(line).unwrap()).collect();
    // Of each span: its service, its name, and all of its tags.
    let mut spans = Vec::new();
    for trace in &traces {
        for span in trace["spans"].as_array().unwrap() {
            let service = text_of(&trace["processes"][span["processID"].as_str().unwrap()]["serviceName"]);
            let logs = span["logs"].as_array().unwrap().iter().map(|log| &log["fields"]);
            let tags = std::iter::once(&span["tags"]).chain(logs).flat_map(|tags| tags.as_array().unwrap());
            let tags: Vec<(String, String)> =
                tags.map(|tag| (text_of(&tag["key"]), text_of(&tag["value"]))).collect();
            spans.push((text_of(&trace["traceID"]), service, text_of(&span["operationName"]), tags));
        }
    }
    let short = |(_, value): &&(String, String)| value.len() < 1_000;
    let questions = spans
        .iter()
        .flat_map(|(_, service, name, tags)| tags.iter().filter(short).map(move |tag| (service, name, tag)));
    let mut asked = 0;
    for (service, name, tag) in questions.step_by(97) {
        let looked =
            spans.iter().filter(|span| span.1 == *service && span.2 == *name && span.3.contains(tag));
        let looked: BTreeSet<&str> = looked.map(|span| span.0.as_str()).collect();
        let tags = serde_json::json!({ tag.0.as_str(): tag.1 }).to_string();
        let [service, name, tags] = [service, name, &tags].map(|text| escaped(text));
        let path = format!("/api/kelemetry/traces?limit=1000&service={service}&operation={name}&tags={tags}");
        let found = server.json(&path, 200);
        let found = found["traces"].as_array().unwrap().iter().map(|line| line["id"].as_str().unwrap());
        assert_eq!(found.collect::<BTreeSet<_>>(), looked, "{path}");
        asked += 1;
    }
    assert!(asked > 50, "{asked}");
}

#[test]
fn summaries_pass_the_checks_of_the_page() {
    let place = Place::of(&["rollout"]);
    let server = place.serve(&["rollout"], &[]);
    let range =
        "query.startTimeMin=2000-01-01T00%3A00%3A00.000Z&query.startTimeMax=2100-01-01T00%3A00%3A00.000Z";
    let whole = server.json(&format!("/api/v3/trace-summaries?{range}&query.searchDepth=500"), 200);
    let summaries = whole["summaries"].as_array().unwrap();
    assert!(!summaries.is_empty());
    for summary in summaries {
        let id = summary["traceId"].as_str().unwrap();
        assert!(id.len() == 32 && id.bytes().all(|b| b.is_ascii_hexdigit()));
        let digits = |name: &str| summary[name].as_str().unwrap().parse::<u64>().unwrap();
        assert!(digits("minStartTimeUnixNano") <= digits("maxEndTimeUnixNano"));
        let number = |value: &Value, name: &str| value[name].as_u64().unwrap();
        let services = summary["services"].as_array().unwrap();
        for (whole, part) in [("spanCount", "spanCount"), ("errorSpanCount", "errorSpanCount")] {
            let parts: u64 = services.iter().map(|service| number(service, part)).sum();
            assert_eq!(number(summary, whole), parts);
        }
        assert_eq!(summary["orphanSpanCount"], 0);
        let trace = &server.json(&format!("/api/traces/{id}"), 200)["data"][0];
        assert_eq!(trace["spans"].as_array().unwrap().len() as u64, number(summary, "spanCount"));
        assert_eq!(trace["spans"][0]["operationName"], summary["rootOperationName"]);
    }
    let query =
        "query.serviceName=deployments&query.operationName=shop+web&query.durationMin=1ms&query.attributes";
    let attributes = escaped(r#"{"name":"web"}"#);
    let found = server.json(&format!("/api/v3/trace-summaries?{range}&{query}={attributes}"), 200);
    assert_eq!(found["summaries"].as_array().unwrap().len(), 2);
    let modes = server.json(&format!("/api/v3/trace-summaries?{range}&query.serviceName=tree"), 200);
    assert!(modes["summaries"][0]["traceId"].as_str().unwrap().starts_with("ff00000000e1e3e7"));
    let traces = server.json(&format!("/api/v3/traces?{range}&query.serviceName=deployments"), 200);
    assert!(!traces["result"]["resourceSpans"].as_array().unwrap().is_empty());
    let none = server.json(&format!("/api/v3/traces?{range}&query.serviceName=nobody"), 404);
    assert_eq!(none["error"]["httpCode"], 404);
}

#[test]
fn ids_are_known_in_all_their_forms() {
    use base64::Engine as _;
    let place = Place::of(&["rollout"]);
    let server = place.serve(&["rollout"], &[]);
    let id = ids(&server.json("/api/traces?limit=1", 200)).remove(0);
    let bytes = u128::from_str_radix(&id, 16).unwrap().to_be_bytes();
    let standard = escaped(&base64::engine::general_purpose::STANDARD.encode(bytes));
    let url_safe = base64::engine::general_purpose::URL_SAFE_NO_PAD.encode(bytes);
    for form in [id.to_uppercase(), standard, url_safe] {
        assert_eq!(server.json(&format!("/api/traces/{form}"), 200)["data"][0]["traceID"], id, "{form}");
        server.json(&format!("/api/v3/traces/{form}"), 200);
    }
    assert_eq!(server.json("/api/traces/12ab", 404)["errors"][0]["msg"], "trace not found");
}

#[test]
fn otlp_that_is_opened_in_the_page_comes_back_in_its_form() {
    let place = Place::of(&["rollout"]);
    let server = place.serve(&["rollout"], &[]);
    let id = ids(&server.json("/api/traces?service=deployments", 200)).remove(0);
    let otlp = server.get(&format!("/api/v3/traces/{id}")).json();
    let answer = server.post("/api/transform", &otlp["result"].to_string());
    assert_eq!(answer.status, 200, "{}", answer.text());
    let (came, direct) = (answer.json(), server.json(&format!("/api/traces/{id}"), 200));
    let (came, direct) = (&came["data"][0], &direct["data"][0]);
    check_trace(came);
    let spans = |trace: &Value| {
        let of = |span: &Value| {
            let part = |name: &str| span[name].to_string();
            let service = &trace["processes"][span["processID"].as_str().unwrap()]["serviceName"];
            (
                part("spanID"),
                part("operationName"),
                part("startTime"),
                part("references"),
                service.to_string(),
            )
        };
        let mut spans: Vec<_> = trace["spans"].as_array().unwrap().iter().map(of).collect();
        spans.sort();
        spans
    };
    assert_eq!(spans(came), spans(direct));
    for bad in ["", "{", "[1]", "{\"resourceSpans\":1}"] {
        assert_eq!(server.post("/api/transform", bad).status, 400, "{bad}");
    }
}

#[test]
fn two_clusters_are_shown_side_by_side() {
    let place = Place::of(&["rollout", "conflict"]);
    let server = place.serve(&["rollout", "conflict", "rollout"], &[]);
    let clusters = texts(&server.json("/api/services/tracing/operations", 200)["data"]);
    assert_eq!(clusters, ["conflict", "rollout"]);
    for cluster in clusters {
        let found = server.json(&format!("/api/traces?tag=cluster:{cluster}"), 200);
        assert!(!ids(&found).is_empty(), "{cluster}");
        let unique: BTreeSet<String> = ids(&found).into_iter().collect();
        assert_eq!(unique.len(), ids(&found).len(), "an archive that is named twice is shown once");
    }
    place.run(&["merge", "rollout", "conflict", "-o", "both"]);
    let merged = place.serve(&["both"], &[]);
    assert_eq!(texts(&merged.json("/api/services/tracing/operations", 200)["data"]), ["conflict", "rollout"]);
    for cluster in ["conflict", "rollout"] {
        let found =
            |server: &Server, path: &str| ids(&server.json(path, 200)).into_iter().collect::<BTreeSet<_>>();
        let direct = found(&server, &format!("/api/traces?limit=1000&tag=cluster:{cluster}"));
        // What a service tells, not a span.
        let by_service = found(&merged, &format!("/api/traces?limit=1000&tag=k8s.cluster.name:{cluster}"));
        assert_eq!(by_service, direct, "{cluster}");
    }
}

#[test]
fn the_page_of_its_own_asks_nobody_else() {
    let place = Place::of(&["rollout"]);
    let server: Server = place.serve(&["rollout"], &[]);
    let page = server.get("/");
    assert_eq!((page.status, page.header("content-type")), (200, Some("text/html; charset=utf-8")));
    assert!(page.header("content-security-policy").unwrap().contains("connect-src 'self'"));
    let text = page.text();
    assert!(!text.contains("http://") && !text.contains("https://"), "it would ask others");
    let found = server.json("/api/kelemetry/traces?service=deployments&limit=5", 200);
    let line = &found["traces"][0];
    assert_eq!((&line["object"], &found["total"]), (&Value::from("deployments/shop/web"), &Value::from(2)));
    let columns = server.json(&format!("/api/kelemetry/traces/{}", line["id"].as_str().unwrap()), 200);
    let spans = columns["ids"].as_array().unwrap();
    assert_eq!(spans.len() as u64, line["spans"].as_u64().unwrap());
    for name in ["parents", "service", "name", "starts", "durations", "flags"] {
        assert_eq!(columns[name].as_array().unwrap().len(), spans.len(), "{name}");
    }
    for span in spans {
        let path = format!(
            "/api/kelemetry/traces/{}/objects/{}",
            line["id"].as_str().unwrap(),
            span.as_str().unwrap()
        );
        let told = server.json(&path, 200);
        let told = told["data"][0]["spans"].as_array().unwrap();
        assert!(told.iter().any(|one| one["spanID"] == *span), "{path}");
    }
    server.json("/api/kelemetry/traces/1/objects/1", 404);
    server.json(&format!("/api/kelemetry/traces/{}/objects/x", line["id"].as_str().unwrap()), 400);
}
