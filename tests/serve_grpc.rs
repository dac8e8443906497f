//! `kelemetry serve --grpc`: each call of Jaeger's remote storage, by a client that others generate.

#![cfg(all(feature = "net", unix))]
#![expect(clippy::unwrap_used, reason = "a panic is how a test complains")]

mod serving;
mod storage;

use opentelemetry_proto::tonic::trace::v1::TracesData;
use serving::{Place, Server};
use std::collections::{BTreeMap, BTreeSet};
use storage::v2::any_value::Value;
use storage::v2::{
    AnyValue, ArrayValue, FindTraceIDsRequest, FindTraceSummariesRequest, FindTracesRequest,
    GetCapabilitiesRequest, GetDependenciesRequest, GetOperationsRequest, GetServicesRequest, GetTraceParams,
    GetTracesRequest, KeyValue, TraceQueryParameters,
};
use storage::{Client, client, time};
use tonic::{Code, Request};

const GRPC: &[&str] = &["--grpc", "127.0.0.1:0"];

fn start(lessons: &[&str], more: &[&str]) -> (Place, Server) {
    let place = Place::of(lessons);
    let server = place.serve(lessons, &[GRPC, more].concat());
    (place, server)
}

fn attribute(key: &str, value: Value) -> KeyValue {
    KeyValue { key: key.to_owned(), value: Some(AnyValue { value: Some(value) }) }
}

fn tag(key: &str, value: &str) -> KeyValue {
    attribute(key, Value::StringValue(value.to_owned()))
}

fn everything() -> TraceQueryParameters {
    TraceQueryParameters { search_depth: 1_000, ..TraceQueryParameters::default() }
}

async fn found(client: &mut Client, query: TraceQueryParameters) -> Vec<TracesData> {
    let mut stream =
        client.traces.find_traces(FindTracesRequest { query: Some(query) }).await.unwrap().into_inner();
    let mut chunks = Vec::new();
    while let Some(chunk) = stream.message().await.unwrap() {
        chunks.push(chunk);
    }
    chunks
}

async fn ids(client: &mut Client, query: TraceQueryParameters) -> Vec<Vec<u8>> {
    let found = client.traces.find_trace_i_ds(FindTraceIDsRequest { query: Some(query) }).await.unwrap();
    found.into_inner().trace_ids.into_iter().map(|found| found.trace_id).collect()
}

async fn told(client: &mut Client, ids: Vec<Vec<u8>>) -> Result<Vec<TracesData>, tonic::Status> {
    let query = ids.into_iter().map(|trace_id| GetTraceParams { trace_id, ..GetTraceParams::default() });
    let mut stream =
        client.traces.get_traces(GetTracesRequest { query: query.collect() }).await?.into_inner();
    let mut chunks = Vec::new();
    while let Some(chunk) = stream.message().await? {
        chunks.push(chunk);
    }
    Ok(chunks)
}

/// Spans of chunks by trace, checked as Jaeger's rules have them: none empty, none of two traces, those of one trace
/// one after the other.
fn spans(chunks: &[TracesData]) -> BTreeMap<Vec<u8>, Vec<Vec<u8>>> {
    let mut spans: BTreeMap<Vec<u8>, Vec<Vec<u8>>> = BTreeMap::new();
    let mut last = Vec::new();
    for chunk in chunks {
        let all = chunk.resource_spans.iter().flat_map(|group| &group.scope_spans);
        let all: Vec<_> = all.flat_map(|scope| &scope.spans).collect();
        let traces: BTreeSet<_> = all.iter().map(|span| span.trace_id.clone()).collect();
        assert_eq!(traces.len(), 1, "of one trace, and not empty");
        let id = all[0].trace_id.clone();
        assert!(last == id || !spans.contains_key(&id), "chunks of a trace follow one another");
        spans.entry(id.clone()).or_default().extend(all.iter().map(|span| span.span_id.clone()));
        last = id;
    }
    // A large trace is told in parts, and each part by service.
    spans.values_mut().for_each(|ids| ids.sort_unstable());
    spans
}

#[tokio::test]
async fn services_operations_and_dependencies_are_those_of_http() {
    let (_place, server) = start(&["rollout"], &[]);
    let mut client = client(&server).await;
    let services = client.traces.get_services(GetServicesRequest {}).await.unwrap().into_inner().services;
    assert_eq!(services, serving::texts(&server.json("/api/services", 200)["data"]));
    let mut operations = async |service: &str, kind: &str| {
        let request = GetOperationsRequest { service: service.to_owned(), span_kind: kind.to_owned() };
        let found = client.traces.get_operations(request).await.unwrap().into_inner().operations;
        found.into_iter().map(|one| (one.name, one.span_kind)).collect::<Vec<_>>()
    };
    let web = ("shop web".to_owned(), "internal".to_owned());
    for kind in ["", "internal"] {
        assert_eq!(operations("deployments", kind).await, std::slice::from_ref(&web));
    }
    assert!(operations("deployments", "server").await.is_empty() && operations("", "").await.is_empty());
    assert_eq!(operations("tracing", "").await[0].0, "rollout");
    let found = client.dependencies.get_dependencies(GetDependenciesRequest::default()).await.unwrap();
    let http = server.json("/api/dependencies", 200);
    let http = http["data"].as_array().unwrap();
    let found = found.into_inner().dependencies;
    assert!(!found.is_empty() && found.len() == http.len());
    for (one, other) in found.iter().zip(http) {
        assert_eq!(
            (one.parent.as_str(), one.child.as_str()),
            (other["parent"].as_str().unwrap(), other["child"].as_str().unwrap())
        );
        assert_eq!(one.call_count, other["callCount"].as_u64().unwrap());
    }
    let can = client.capabilities.get_capabilities(GetCapabilitiesRequest {}).await.unwrap().into_inner();
    let search = can.search.unwrap();
    assert!(search.without_service_name && search.same_span_conjunction && search.filter.is_none());
}

#[tokio::test]
async fn traces_are_what_an_export_says_of_them() {
    let (place, server) = start(&["rollout"], &[]);
    let mut client = client(&server).await;
    let exported = place.run(&["export", "--archive", "rollout", "--otlp-json"]);
    let exported = String::from_utf8(exported).unwrap();
    let exported: Vec<TracesData> =
        exported.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let wanted = spans(&exported);
    assert!(wanted.len() > 1);
    assert_eq!(spans(&found(&mut client, everything()).await), wanted);
    let by_id = told(&mut client, wanted.keys().cloned().collect()).await.unwrap();
    assert_eq!(spans(&by_id), wanted);
    // Not only the same spans: the same in all that they say.
    let mut one = told(&mut client, vec![wanted.keys().next().unwrap().clone()]).await.unwrap();
    let id = wanted.keys().next().unwrap();
    let same = exported.iter().find(|data| data.resource_spans[0].scope_spans[0].spans[0].trace_id == *id);
    assert_eq!(one.remove(0), *same.unwrap());
}

#[tokio::test]
async fn searches_find_what_http_finds() {
    let (_place, server) = start(&["rollout"], &[]);
    let mut client = client(&server).await;
    let all = ids(&mut client, everything()).await;
    let hex = |id: &Vec<u8>| id.iter().map(|byte| format!("{byte:02x}")).collect::<String>();
    let hex = |ids: &[Vec<u8>]| ids.iter().map(hex).collect::<Vec<_>>();
    let http = |query: &str| {
        let found = server.json(&format!("/api/traces?limit=1000&{query}"), 200);
        let ids = found["data"].as_array().unwrap().iter().map(|trace| trace["traceID"].as_str().unwrap());
        ids.map(str::to_owned).collect::<Vec<_>>()
    };
    assert_eq!(hex(&all), http(""));
    let newest = TraceQueryParameters { search_depth: 2, ..everything() };
    assert_eq!(ids(&mut client, newest).await, all[..2]);
    let query = |service: &str, operation: &str, attributes: Vec<KeyValue>| TraceQueryParameters {
        service_name: service.to_owned(),
        operation_name: operation.to_owned(),
        attributes,
        ..everything()
    };
    let web = ids(&mut client, query("deployments", "shop web", Vec::new())).await;
    assert!(!web.is_empty() && web.len() < all.len());
    assert_eq!(hex(&web), http("service=deployments&operation=shop%20web"));
    let tags = vec![tag("namespace", "shop"), tag("name", "web")];
    let found = ids(&mut client, query("deployments", "", tags.clone())).await;
    assert_eq!(hex(&found), http("service=deployments&tags=namespace%3Dshop%20name%3Dweb"));
    // A typed value is the same as its text.
    let conflicts = |value| query("", "", vec![attribute("http.response.status_code", value)]);
    let typed = ids(&mut client, conflicts(Value::IntValue(201))).await;
    assert!(!typed.is_empty());
    assert_eq!(ids(&mut client, conflicts(Value::StringValue("201".to_owned()))).await, typed);
    assert!(ids(&mut client, query("", "", vec![tag("name", "no such")])).await.is_empty());
    assert!(ids(&mut client, query("no such", "", Vec::new())).await.is_empty());
    // The original's vocabulary: a mode, and its ids.
    let shown = ids(&mut client, query("tracing", "rollout", tags)).await;
    assert!(!shown.is_empty() && shown.iter().all(|id| id[0] == 0xff));
    let told = spans(&told(&mut client, shown.clone()).await.unwrap());
    assert_eq!(told.into_keys().collect::<BTreeSet<_>>(), shown.into_iter().collect());
}

#[tokio::test]
async fn times_and_lengths_narrow_a_search() {
    let (_place, server) = start(&["rollout"], &[]);
    let mut client = client(&server).await;
    let all = ids(&mut client, everything()).await.len();
    let year_one = time(-62_135_596_800);
    let unset = TraceQueryParameters {
        start_time_min: Some(year_one),
        start_time_max: Some(year_one),
        duration_min: Some(prost_types::Duration::default()),
        duration_max: Some(prost_types::Duration::default()),
        ..everything()
    };
    assert_eq!(ids(&mut client, unset).await.len(), all);
    let seconds = |seconds| Some(prost_types::Duration { seconds, nanos: 0 });
    let long = TraceQueryParameters { duration_min: seconds(5), ..everything() };
    let some = ids(&mut client, long).await.len();
    assert!(0 < some && some < all, "{some} of {all}");
    let before = TraceQueryParameters { start_time_max: Some(time(1)), ..everything() };
    assert!(ids(&mut client, before).await.is_empty());
    let since = TraceQueryParameters { start_time_min: Some(time(i64::MAX)), ..everything() };
    assert!(ids(&mut client, since).await.is_empty());
}

#[tokio::test]
async fn summaries_are_those_of_http() {
    let (_place, server) = start(&["rollout"], &[]);
    let mut client = client(&server).await;
    let request = FindTraceSummariesRequest { query: Some(everything()) };
    let mut stream = client.traces.find_trace_summaries(request).await.unwrap().into_inner();
    let mut found = Vec::new();
    while let Some(some) = stream.message().await.unwrap() {
        found.extend(some.summaries);
    }
    let range = "query.startTimeMin=2000-01-01T00:00:00Z&query.startTimeMax=2100-01-01T00:00:00Z";
    let http = server.json(&format!("/api/v3/trace-summaries?{range}&query.searchDepth=1000"), 200);
    let http = http["summaries"].as_array().unwrap();
    assert!(!found.is_empty() && found.len() == http.len());
    for (one, other) in found.iter().zip(http) {
        assert_eq!(one.root_service_name, other["rootServiceName"].as_str().unwrap());
        assert_eq!(one.root_operation_name, other["rootOperationName"].as_str().unwrap());
        assert_eq!(one.min_start_time_unix_nano.to_string(), other["minStartTimeUnixNano"].as_str().unwrap());
        assert_eq!(one.max_end_time_unix_nano.to_string(), other["maxEndTimeUnixNano"].as_str().unwrap());
        assert_eq!(i64::from(one.span_count), other["spanCount"].as_i64().unwrap());
        assert_eq!(i64::from(one.error_span_count), other["errorSpanCount"].as_i64().unwrap());
        assert_eq!(one.services.len(), other["services"].as_array().unwrap().len());
    }
}

#[tokio::test]
async fn what_is_nowhere_is_left_out() {
    let (_place, server) = start(&["rollout"], &[]);
    let mut client = client(&server).await;
    assert!(told(&mut client, vec![vec![7; 16]]).await.unwrap().is_empty());
    assert!(told(&mut client, Vec::new()).await.unwrap().is_empty());
    let there = ids(&mut client, TraceQueryParameters { search_depth: 1, ..everything() }).await.remove(0);
    let chunks = told(&mut client, vec![vec![7; 16], there.clone(), vec![0; 16]]).await.unwrap();
    assert_eq!(spans(&chunks).into_keys().collect::<Vec<_>>(), [there]);
}

#[tokio::test]
async fn what_is_no_question_is_told_so() {
    let (_place, server) = start(&["rollout"], &[]);
    let mut client = client(&server).await;
    for id in [vec![], vec![1; 15], vec![1; 17], vec![1; 8]] {
        assert_eq!(told(&mut client, vec![id]).await.unwrap_err().code(), Code::InvalidArgument);
    }
    assert_eq!(told(&mut client, vec![vec![1; 16]; 1_501]).await.unwrap_err().code(), Code::InvalidArgument);
    assert_eq!(
        told(&mut client, vec![vec![1; 16]; 90_000]).await.unwrap_err().code(),
        Code::ResourceExhausted
    );
    let seconds = |seconds| Some(prost_types::Duration { seconds, nanos: 0 });
    let list =
        ArrayValue { values: vec![AnyValue { value: Some(Value::ArrayValue(ArrayValue::default())) }] };
    for query in [
        TraceQueryParameters { search_depth: -1, ..everything() },
        TraceQueryParameters { duration_min: seconds(-1), ..everything() },
        TraceQueryParameters { duration_min: seconds(2), duration_max: seconds(1), ..everything() },
        TraceQueryParameters { filter: Some(storage::expression::Call::default()), ..everything() },
        TraceQueryParameters { attributes: vec![attribute("a", Value::BytesValue(vec![1]))], ..everything() },
        TraceQueryParameters { attributes: vec![attribute("a", Value::ArrayValue(list))], ..everything() },
    ] {
        let request = FindTracesRequest { query: Some(query.clone()) };
        let status = client.traces.find_traces(request).await.unwrap_err();
        assert_eq!(status.code(), Code::InvalidArgument, "{query:?}: {status}");
        assert!(!status.message().is_empty());
    }
    let mut health = storage::call::<_, ()>(&server, "/grpc.health.v1.Health/Watch", ()).await.unwrap_err();
    assert_eq!(health.code(), Code::Unimplemented);
    health = storage::call::<_, ()>(&server, "/grpc.health.v1.Health/Check", "elsewhere".to_owned())
        .await
        .unwrap_err();
    assert_eq!(health.code(), Code::NotFound);
    storage::call::<_, ()>(&server, "/grpc.health.v1.Health/Check", ()).await.unwrap();
    // What speaks HTTP/1 there is no client.
    let answer = serving::ask(server.grpc.as_deref().unwrap(), "GET / HTTP/1.1\r\nHost: localhost\r\n\r\n");
    assert_eq!(answer.status, 0);
}

#[tokio::test]
async fn requests_may_be_compressed() {
    let (_place, server) = start(&["rollout"], &[]);
    let client = client(&server).await;
    let mut traces = client.traces.send_compressed(tonic::codec::CompressionEncoding::Gzip);
    let request = FindTraceIDsRequest { query: Some(everything()) };
    assert!(!traces.find_trace_i_ds(request).await.unwrap().into_inner().trace_ids.is_empty());
}

#[tokio::test]
async fn a_token_keeps_others_out() {
    let (_place, server) = start(&["rollout"], &["--token", "s3cret-t0ken"]);
    let mut client = client(&server).await;
    for (token, is_known) in
        [(None, false), (Some("Bearer wrong"), false), (Some("Bearer s3cret-t0ken"), true)]
    {
        let mut request = Request::new(GetServicesRequest {});
        if let Some(token) = token {
            request.metadata_mut().insert("authorization", token.parse().unwrap());
        }
        match client.traces.get_services(request).await {
            Ok(_) => assert!(is_known),
            Err(status) => assert!(!is_known && status.code() == Code::Unauthenticated, "{status}"),
        }
    }
}

#[tokio::test]
async fn pages_elsewhere_cannot_ask() {
    let (_place, server) = start(&["rollout"], &["--allow-host", "logs.example"]);
    for (origin, is_meant) in
        [("http://evil.example", false), ("http://logs.example", true), ("http://localhost:1", true)]
    {
        let mut client = storage::client_as(&server, origin).await;
        match client.traces.get_services(GetServicesRequest {}).await {
            Ok(_) => assert!(is_meant, "{origin}"),
            Err(status) => assert!(!is_meant && status.code() == Code::PermissionDenied, "{status}"),
        }
    }
}

#[test]
fn others_are_let_in_on_purpose_only() {
    let place = Place::of(&["rollout"]);
    let output = std::process::Command::new(serving::PROGRAM)
        .current_dir(place.path())
        .args(["serve", "--archive", "rollout", "--listen", "127.0.0.1:0", "--grpc", "0.0.0.0:0"])
        .output()
        .unwrap();
    let said = String::from_utf8(output.stderr).unwrap();
    assert!(output.status.code() == Some(2) && said.contains("--allow-remote"), "{said}");
}
