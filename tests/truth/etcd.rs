//! The truth: one line an etcd revision.

use flate2::read::MultiGzDecoder;
use serde::Deserialize;
use std::collections::{BTreeMap, HashMap, HashSet};
use std::fs::File;
use std::io::{BufRead as _, BufReader, Read};
use std::path::Path;

/// What is stored but no object of the story.
const ASIDE: &[&str] = &["Event", "Lease", "Endpoints", "FlowSchema", "PriorityLevelConfiguration"];

#[derive(Deserialize)]
struct Revision {
    rev: u64,
    #[serde(rename = "type")]
    change: String,
    kind: Option<String>,
    key: String,
    namespace: Option<String>,
    name: Option<String>,
    uid: Option<String>,
    #[serde(rename = "ownerReferences", default)]
    owners: Option<Vec<Owner>>,
}

#[derive(Deserialize)]
struct Owner {
    uid: String,
    #[serde(default)]
    controller: bool,
}

/// Where an object lived: resource, namespace, name.
pub(crate) type Place = (String, String, String);

/// An object as etcd held it.
pub(crate) struct Stored {
    pub(crate) place: Place,
    /// The controller that its last version named.
    pub(crate) controller: Option<String>,
    /// Revisions in which it was put.
    pub(crate) puts: HashSet<u64>,
    /// Revisions in which it was deleted.
    pub(crate) deletions: HashSet<u64>,
    /// The order of its first revision among all objects.
    pub(crate) order: usize,
}

/// All objects by uid.
pub(crate) struct History {
    pub(crate) objects: BTreeMap<String, Stored>,
}

impl History {
    pub(crate) fn read(path: &Path) -> Self {
        let mut objects: BTreeMap<String, Stored> = BTreeMap::new();
        let mut living: HashMap<String, String> = HashMap::new();
        let file = File::open(path).unwrap();
        let is_packed = path.extension().is_some_and(|ending| ending == "gz");
        let text: Box<dyn Read> =
            if is_packed { Box::new(MultiGzDecoder::new(file)) } else { Box::new(file) };
        for line in BufReader::new(text).lines() {
            let revision: Revision = serde_json::from_str(&line.unwrap()).unwrap();
            if revision.kind.as_deref().is_some_and(|kind| ASIDE.contains(&kind)) {
                continue;
            }
            if revision.change == "delete" {
                let uid = revision.uid.as_ref().or_else(|| living.get(&revision.key));
                if let Some(stored) = uid.and_then(|uid| objects.get_mut(uid)) {
                    stored.deletions.insert(revision.rev);
                }
                continue;
            }
            let Some(uid) = revision.uid.clone() else { continue };
            living.insert(revision.key.clone(), uid.clone());
            let order = objects.len();
            let stored = objects.entry(uid).or_insert_with(|| Stored {
                place: place(&revision),
                controller: None,
                puts: HashSet::new(),
                deletions: HashSet::new(),
                order,
            });
            stored.puts.insert(revision.rev);
            let mut owners = revision.owners.into_iter().flatten();
            stored.controller = owners.find(|owner| owner.controller).map(|owner| owner.uid);
        }
        Self { objects }
    }
}

/// `/registry/[group/]resource/[namespace/]name`; some resources have an old name in etcd.
fn place(revision: &Revision) -> Place {
    let parts: Vec<_> = revision.key.split('/').collect();
    let namespace = revision.namespace.clone().unwrap_or_default();
    let resource = parts[parts.len() - if namespace.is_empty() { 2 } else { 3 }];
    let resource = match resource {
        "minions" => "nodes",
        "specs" => "services",
        other => other,
    };
    let name = revision.name.clone().unwrap_or_else(|| parts[parts.len() - 1].to_owned());
    (resource.to_owned(), namespace, name)
}
