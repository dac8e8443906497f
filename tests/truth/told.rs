//! What a Jaeger file tells, by the attributes that are promised.

use super::etcd::{History, Place};
use serde_json::Value;
use std::collections::{BTreeMap, HashMap};
use std::fs;
use std::path::Path;

pub(crate) type Id = (String, String);

pub(crate) struct Span {
    parent: Option<Id>,
    tags: HashMap<String, String>,
    /// Versions of unknown writers.
    pub(crate) unknown: Vec<u64>,
}

impl Span {
    pub(crate) fn get(&self, key: &str) -> &str {
        self.tags.get(key).map_or("", String::as_str)
    }

    fn is_object(&self) -> bool {
        self.tags.contains_key("resource") && !self.tags.contains_key("auditId")
    }

    fn place(&self) -> Place {
        let get = |key| self.get(key).to_owned();
        (get("resource"), get("namespace"), get("name"))
    }
}

pub(crate) struct Told {
    pub(crate) spans: BTreeMap<Id, Span>,
    /// Objects that existed, by uid.
    by_uid: BTreeMap<String, Vec<Id>>,
    /// Those without one, in the order of the file: by key and birth.
    by_place: BTreeMap<Place, Vec<Id>>,
}

pub(crate) struct Owners {
    pub(crate) right: usize,
    pub(crate) wrong: Vec<String>,
    pub(crate) missing: Vec<String>,
}

pub(crate) struct Writes {
    pub(crate) attributed: usize,
    pub(crate) contradicted: Vec<String>,
}

impl Told {
    pub(crate) fn read(path: &Path) -> Self {
        let file: Value = serde_json::from_slice(&fs::read(path).unwrap()).unwrap();
        let mut told = Self { spans: BTreeMap::new(), by_uid: BTreeMap::new(), by_place: BTreeMap::new() };
        for span in list(&file["data"]).iter().flat_map(|trace| list(&trace["spans"])) {
            told.add(span);
        }
        told
    }

    fn add(&mut self, json: &Value) {
        let text = |value: &Value| value.as_str().map_or_else(|| value.to_string(), str::to_owned);
        let id = |of: &Value| (text(&of["traceID"]), text(&of["spanID"]));
        let parent = list(&json["references"]).iter().find(|r| r["refType"] == "CHILD_OF").map(id);
        let tags = list(&json["tags"]).iter().map(|tag| (text(&tag["key"]), text(&tag["value"]))).collect();
        let unknown = list(&json["logs"]).iter().filter_map(|log| unknown_version(&log["fields"])).collect();
        let span = Span { parent, tags, unknown };
        if span.is_object() && span.get("kelemetry.object.existence") == "seen" {
            match span.get("k8s.object.uid") {
                "" => self.by_place.entry(span.place()).or_default().push(id(json)),
                uid => self.by_uid.entry(uid.to_owned()).or_default().push(id(json)),
            }
        }
        self.spans.insert(id(json), span);
    }

    /// The span of each object of the truth that is told: by uid, else by place, one an incarnation.
    pub(crate) fn found(&self, history: &History) -> BTreeMap<String, Id> {
        let mut found: BTreeMap<String, Id> = BTreeMap::new();
        let mut rest: HashMap<&Place, std::slice::Iter<'_, Id>> =
            self.by_place.iter().map(|(place, ids)| (place, ids.iter())).collect();
        let mut objects: Vec<_> = history.objects.iter().collect();
        objects.sort_by_key(|(_, stored)| stored.order);
        for (uid, stored) in objects {
            let by_uid = self.by_uid.get(uid).map(|ids| &ids[0]);
            if let Some(id) = by_uid.or_else(|| rest.get_mut(&stored.place)?.next()) {
                found.insert(uid.clone(), id.clone());
            }
        }
        found
    }

    /// Objects that are told to have existed, and did not. Kinds that etcd's history leaves aside do.
    pub(crate) fn unknown(&self, history: &History, found: &BTreeMap<String, Id>) -> Vec<String> {
        const ASIDE: &[&str] =
            &["events", "leases", "endpoints", "flowschemas", "prioritylevelconfigurations"];
        let uids = self.by_uid.iter().filter(|(uid, _)| !history.objects.contains_key(*uid));
        let places = self.by_place.values().flatten().filter(|id| found.values().all(|known| known != *id));
        let spans = uids.map(|(_, ids)| &ids[0]).chain(places).map(|id| &self.spans[id]);
        spans
            .filter(|span| !ASIDE.contains(&span.get("resource")))
            .map(|span| format!("{:?}", span.place()))
            .collect()
    }

    pub(crate) fn several(&self) -> Vec<String> {
        self.by_uid.iter().filter(|(_, ids)| ids.len() > 1).map(|(uid, _)| uid.clone()).collect()
    }

    /// Owners by the nesting of spans. An object without a controller that is nested all the same is
    /// wrong, too.
    pub(crate) fn owners(&self, history: &History, found: &BTreeMap<String, Id>) -> Owners {
        let uids: HashMap<&Id, &str> = found.iter().map(|(uid, id)| (id, uid.as_str())).collect();
        let mut owners = Owners { right: 0, wrong: Vec::new(), missing: Vec::new() };
        for (uid, id) in found {
            let stored = &history.objects[uid];
            let above = self.object_above(id);
            let told = above.map(|id| uids.get(id).copied().unwrap_or(self.spans[id].get("k8s.object.uid")));
            match (told, stored.controller.as_deref()) {
                (None, None) => {}
                (None, Some(_)) => owners.missing.push(format!("{:?}", stored.place)),
                (told, truth) if told == truth => owners.right += 1,
                (told, truth) => owners.wrong.push(format!("{:?}: {told:?}, not {truth:?}", stored.place)),
            }
        }
        owners
    }

    pub(crate) fn writes(&self, history: &History, found: &BTreeMap<String, Id>) -> Writes {
        let uids: HashMap<&Id, &str> = found.iter().map(|(uid, id)| (id, uid.as_str())).collect();
        let mut claimed = std::collections::HashSet::new();
        let mut contradicted = Vec::new();
        for (id, span) in &self.spans {
            let version = span.get("kelemetry.resource_version.written");
            let uid = self.object_above(id).and_then(|above| uids.get(above));
            let (Some(stored), Ok(version)) = (uid.map(|uid| &history.objects[*uid]), version.parse::<u64>())
            else {
                continue;
            };
            if stored.puts.contains(&version) {
                claimed.insert((stored.order, version));
            } else if !stored.deletions.contains(&version) {
                contradicted.push(format!("{:?} {version}", stored.place));
            }
        }
        Writes { attributed: claimed.len(), contradicted }
    }

    pub(crate) fn object_above(&self, id: &Id) -> Option<&Id> {
        let mut up = self.spans[id].parent.as_ref()?;
        while !self.spans.get(up)?.is_object() {
            up = self.spans[up].parent.as_ref()?;
        }
        Some(up)
    }
}

/// The version of a log that tells of an unknown writer.
fn unknown_version(fields: &Value) -> Option<u64> {
    let get = |key: &str| list(fields).iter().find(|field| field["key"] == key)?["value"].as_str();
    get("event").filter(|event| *event == "unknown writer")?;
    get("kelemetry.resource_version.written")?.parse().ok()
}

fn list(value: &Value) -> &[Value] {
    value.as_array().map_or(&[], Vec::as_slice)
}
