//! Every logged patch with a full answer, against that answer: the previous answer of the same object plus
//! the patch must give it, but for what the server fills in.
//!
//! The logs lie beside the repository (`../shared/data`, or where `SHARED_DATA` says) and are skipped where
//! they are not.
#![expect(clippy::print_stderr, reason = "what is skipped or differs is said")]
#![expect(clippy::unwrap_used, reason = "a panic is how a test complains")]

mod beside;

use beside::beside;
use kelemetry::state::patch::{Certainty, Logged, Manager, PatchKind, apply, field_manager, infer};
use kelemetry::state::schema::{Schemas, Type};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::io::Read;
use std::path::Path;

/// The events of a log directory that completed with an object.
fn answers(log: &Path) -> Vec<Value> {
    let mut events = Vec::new();
    for server in ["apiserver-a", "apiserver-b"] {
        for entry in std::fs::read_dir(log.join(server)).unwrap() {
            let path = entry.unwrap().path();
            let mut text = String::new();
            let mut file = std::fs::File::open(&path).unwrap();
            match path.extension().is_some_and(|extension| extension == "gz") {
                true => flate2::read::MultiGzDecoder::new(file).read_to_string(&mut text).unwrap(),
                false => file.read_to_string(&mut text).unwrap(),
            };
            events.extend(text.lines().filter_map(|line| serde_json::from_str::<Value>(line).ok()));
        }
    }
    events.retain(|event| {
        event["stage"] == "ResponseComplete"
            && event["responseStatus"]["code"].as_u64().is_some_and(|code| code < 300)
            && !event["requestURI"].as_str().unwrap_or_default().contains("dryRun=")
    });
    events
}

/// An object with its version and uid.
fn version(object: &Value) -> Option<(String, u64)> {
    let metadata = &object["metadata"];
    let version = metadata["resourceVersion"].as_str()?.parse().ok()?;
    Some((metadata["uid"].as_str()?.to_owned(), version))
}

/// All versions of all objects that were answered, by uid.
fn versions(events: &[Value]) -> HashMap<String, BTreeMap<u64, &Value>> {
    let mut found: HashMap<String, BTreeMap<u64, &Value>> = HashMap::new();
    for event in events.iter().filter(|event| event["objectRef"]["subresource"] != "scale" && !is_last(event))
    {
        let object = &event["responseObject"];
        if let Some((uid, at)) = version(object).filter(|_| object["kind"] != PARTIAL) {
            found.entry(uid).or_default().insert(at, object);
        }
    }
    found
}

/// Whether a patch removed the last finalizer of an object that was to be deleted: it is answered with the
/// version that it found.
fn is_last(event: &Value) -> bool {
    let metadata = &event["responseObject"]["metadata"];
    event["verb"] == "patch" && metadata["deletionTimestamp"].is_string() && is_empty(&metadata["finalizers"])
}

/// What metadata clients are answered with.
const PARTIAL: &str = "PartialObjectMetadata";

/// The versions that etcd held, by uid.
fn history(log: &Path) -> HashMap<String, BTreeSet<u64>> {
    let mut text = String::new();
    let file = std::fs::File::open(log.join("truth.jsonl.gz")).unwrap();
    flate2::read::MultiGzDecoder::new(file).read_to_string(&mut text).unwrap();
    let mut found: HashMap<String, BTreeSet<u64>> = HashMap::new();
    for line in text.lines() {
        let revision: Value = serde_json::from_str(line).unwrap();
        if let (Some(uid), Some(at)) = (revision["uid"].as_str(), revision["rev"].as_u64()) {
            found.entry(uid.to_owned()).or_default().insert(at);
        }
    }
    found
}

#[derive(Default)]
struct Score {
    equal: usize,
    sure: usize,
    no_previous: usize,
    kinds: BTreeMap<&'static str, usize>,
    /// By what differs.
    differing: BTreeMap<String, Vec<String>>,
}

impl Score {
    fn compared(&self) -> usize {
        self.equal + self.differing.values().map(Vec::len).sum::<usize>()
    }
}

fn score(log: &Path) -> Score {
    let events = answers(log);
    let (versions, history) = (versions(&events), history(log));
    let schemas = schemas(log);
    let mut score = Score::default();
    // Each version is the work of the first patch that was answered with it; later ones changed nothing.
    let mut seen = BTreeSet::new();
    for event in
        events.iter().filter(|event| event["verb"] == "patch" && event["requestObject"] != Value::Null)
    {
        let after = &event["responseObject"];
        let Some((uid, at)) = version(after).filter(|_| event["objectRef"]["subresource"] != "scale") else {
            continue;
        };
        let found = if is_last(event) {
            Some(at)
        } else if seen.insert((uid.clone(), at)) {
            history.get(&uid).and_then(|all| all.contains(&at).then(|| all.range(..at).next_back())?).copied()
        } else {
            None
        };
        let Some(before) = found.and_then(|found| versions.get(&uid)?.get(&found)) else {
            score.no_previous += 1;
            continue;
        };
        let api = before["apiVersion"].as_str().unwrap_or_default();
        let (group, version) = api.rsplit_once('/').unwrap_or(("", api));
        let schema = schemas.object(group, version, before["kind"].as_str().unwrap_or_default());
        check(event, before, after, schema, group.ends_with("example.com"), &mut score);
    }
    score
}

fn schemas(log: &Path) -> Schemas {
    let mut schemas = Schemas::builtin();
    let snapshot: Value = serde_json::from_slice(&std::fs::read(log.join("snapshot.json")).unwrap()).unwrap();
    let items = snapshot["items"].as_array().unwrap();
    for crd in items.iter().filter(|item| item["kind"] == "CustomResourceDefinition") {
        schemas.learn_crd(crd);
    }
    schemas
}

fn check(event: &Value, before: &Value, after: &Value, schema: Type<'_>, is_custom: bool, score: &mut Score) {
    let uri = event["requestURI"].as_str().unwrap();
    let agent = event["userAgent"].as_str().unwrap_or_default();
    let patch = &event["requestObject"];
    let logged = Logged { body: patch, uri_query: uri, user_agent: agent, is_custom_resource: is_custom };
    let (kind, certainty) = infer(logged, before, schema);
    score.sure += usize::from(certainty == Certainty::Sure);
    *score.kinds.entry(kind.name()).or_default() += 1;
    let manager = field_manager(uri);
    let subresource = event["objectRef"]["subresource"].as_str().unwrap_or_default();
    let manager = manager.as_deref().map(|name| Manager { name, subresource });
    let class = match apply(kind, before, patch, schema, manager) {
        Ok(next) => {
            let mut paths = Vec::new();
            let (left, right) = if after["kind"] == PARTIAL {
                (&next["metadata"], &after["metadata"])
            } else {
                (&next, after)
            };
            differing(left, right, &mut String::new(), &mut paths);
            if kind == PatchKind::Apply && !same_books(&next, after) {
                paths.push("managedFields".to_owned());
            }
            paths.retain(|path| !FILLED_IN.iter().any(|end| path.ends_with(end)));
            paths.join(" ")
        }
        Err(error) => error.to_string(),
    };
    if class.is_empty() {
        score.equal += 1;
    } else {
        let what = format!("{} {kind:?} {} {}", event["auditID"], event["objectRef"]["resource"], uri);
        score.differing.entry(class).or_default().push(what);
    }
}

/// What the server sets: in every write, from other fields of a pod's status, and from the generation.
const FILLED_IN: [&str; 5] = [
    "/resourceVersion",
    "/generation",
    "/status/podIPs",
    "/status/hostIPs",
    "/deprecated.daemonset.template.generation",
];

/// Whether the appliers own the same fields.
fn same_books(next: &Value, after: &Value) -> bool {
    let books = |object: &Value| -> BTreeSet<String> {
        let books = object["metadata"]["managedFields"].as_array().into_iter().flatten();
        let key = |book: &Value| {
            [&book["manager"], &book["operation"], &book["subresource"], &book["fieldsV1"]]
                .map(Value::to_string)
                .join(" ")
        };
        // The order is that of their times, which the server sets.
        books.filter(|book| book["operation"] == "Apply").map(key).collect()
    };
    books(next) == books(after)
}

fn differing(next: &Value, after: &Value, path: &mut String, found: &mut Vec<String>) {
    let len = path.len();
    match (next, after) {
        _ if next == after || path.ends_with("/managedFields") => {}
        (Value::Object(next), Value::Object(after)) => {
            let keys: BTreeSet<_> = next.keys().chain(after.keys()).collect();
            for key in keys {
                *path += &format!("/{key}");
                let at = |map: &serde_json::Map<String, Value>| map.get(key).cloned().unwrap_or_default();
                differing(&at(next), &at(after), path, found);
                path.truncate(len);
            }
        }
        (Value::Array(next), Value::Array(after)) if next.len() == after.len() => {
            for (next, after) in next.iter().zip(after) {
                *path += "/*";
                differing(next, after, path, found);
                path.truncate(len);
            }
        }
        // Decoded and encoded again: empty fields are left out or are filled in, times have whole seconds.
        (Value::String(next), Value::String(after)) if whole_seconds(next) == whole_seconds(after) => {}
        _ if is_empty(next) && is_empty(after) => {}
        _ => found.push(path.clone()),
    }
}

fn is_empty(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::Array(list) => list.is_empty(),
        Value::Object(map) => map.is_empty(),
        _ => value == "",
    }
}

fn whole_seconds(text: &str) -> &str {
    let time = text.strip_suffix('Z').and_then(|text| text.split_once('.'));
    time.map_or_else(|| text.trim_end_matches('Z'), |(seconds, _)| seconds)
}

/// At least so many patches are compared, at most so many differ.
fn compare(set: &str, at_least: usize, at_most: usize) {
    let Some(log) = beside(set) else { return };
    let score = score(&log);
    eprintln!(
        "{set}: {} of {} patches give the answer, {} sure, {:?}, {} without a previous version",
        score.equal,
        score.compared(),
        score.sure,
        score.kinds,
        score.no_previous
    );
    for (class, whats) in &score.differing {
        eprintln!("  {} x {class}: {}", whats.len(), whats[0]);
    }
    assert!(score.compared() >= at_least, "{} were compared", score.compared());
    assert!(score.compared() - score.equal <= at_most, "{:#?}", score.differing);
}

/// Two differ: a new container that the server fills with its defaults, and a `kubectl patch --type=merge`
/// that its log line does not tell from a strategic one.
#[test]
fn every_kind_of_write() {
    compare("rollout-rr", 420, 2);
}

#[test]
fn custom_resources() {
    compare("crd-truncated-rr", 100, 0);
}

#[test]
fn a_small_rollout() {
    compare("rollout-small", 40, 0);
}
