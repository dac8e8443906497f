//! Discovery: what the API server serves.

use super::Trouble;
use super::call::{Api, Refusal};
use serde::Deserialize;
use std::collections::BTreeMap;
use std::sync::Arc;
use tokio::sync::Semaphore;
use tokio::task::JoinSet;

/// How many questions are asked at a time.
pub(super) const PARALLEL: usize = 8;

/// A resource that can be listed.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Kind {
    /// API group, empty for core.
    pub(super) group: String,
    /// Plural resource.
    pub(super) resource: String,
    /// Version, without the group.
    pub(super) version: String,
    /// Kind.
    pub(super) kind: String,
    /// Whether it can be watched.
    pub(super) is_watched: bool,
    /// Whether its objects are in namespaces.
    pub(super) is_namespaced: bool,
    /// The namespace whose objects alone are meant; without one all of them are.
    pub(super) namespace: Option<String>,
}

impl Kind {
    /// `apps/v1`, `v1`.
    pub(super) fn api_version(&self) -> String {
        group_version(&self.group, &self.version)
    }

    /// `deployments.apps`, `pods`.
    pub(super) fn name(&self) -> String {
        let Self { group, resource, .. } = self;
        if group.is_empty() { resource.clone() } else { format!("{resource}.{group}") }
    }

    /// The same, with the namespace that is meant: `pods in shop`.
    pub(super) fn title(&self) -> String {
        let within = self.namespace.as_ref().map_or(String::new(), |name| format!(" in {name}"));
        self.name() + &within
    }

    /// Where the objects that are meant are listed.
    pub(super) fn path(&self) -> String {
        let within = self.namespace.as_ref().map_or(String::new(), |name| format!("/namespaces/{name}"));
        format!("{}{within}/{}", place_of(&self.group, &self.version), self.resource)
    }

    /// In each of these namespaces; nothing of what is in none. As it is where none is named.
    fn within(self, namespaces: &[String]) -> Vec<Self> {
        if namespaces.is_empty() {
            return vec![self];
        }
        let names = namespaces.iter().filter(|_| self.is_namespaced).cloned();
        names.map(|name| Self { namespace: Some(name), ..self.clone() }).collect()
    }
}

/// What was discovered.
#[derive(Debug, Default)]
pub(super) struct Discovered {
    /// The resources, by group and name, each in one version.
    pub(super) kinds: Vec<Kind>,
    /// The documents, each on a line.
    pub(super) documents: Vec<String>,
    /// Group versions that could not be discovered.
    pub(super) troubles: Vec<Trouble>,
    /// Resources that show the objects of another one, and are not listed.
    pub(super) repeated: Vec<String>,
}

#[derive(Deserialize)]
struct Groups {
    #[serde(default)]
    groups: Vec<Group>,
}

#[derive(Deserialize)]
struct Group {
    name: String,
    #[serde(default)]
    versions: Vec<Version>,
    #[serde(default, rename = "preferredVersion")]
    preferred: Version,
}

#[derive(Default, PartialEq, Eq, Deserialize)]
struct Version {
    #[serde(default)]
    version: String,
}

#[derive(Deserialize)]
struct Resources {
    #[serde(default)]
    resources: Vec<Resource>,
}

#[derive(Deserialize)]
struct Resource {
    name: String,
    #[serde(default)]
    kind: String,
    #[serde(default)]
    namespaced: bool,
    #[serde(default)]
    verbs: Vec<String>,
}

/// Asks for all groups, and for what each of their versions serves. A version that does not answer (the server behind
/// an aggregated API is down) is a [`Trouble`].
pub(super) async fn discover(api: &Api) -> Result<Discovered, Refusal> {
    let groups = api.get("/apis").await?;
    let groups: Groups = serde_json::from_slice(&groups)
        .map_err(|_| Refusal::Failed("the answer at /apis is no list of API groups".into()))?;
    let mut versions = vec![(String::new(), "v1".to_owned())];
    for Group { name, versions: mut served, preferred } in groups.groups {
        // The preferred one counts, where it serves the resource.
        served.sort_by_key(|version| *version != preferred);
        versions.extend(served.into_iter().map(|version| (name.clone(), version.version)));
    }
    let answers = ask_all(api, &versions).await;
    let mut found = Discovered::default();
    let mut kinds: BTreeMap<(String, String), Kind> = BTreeMap::new();
    for ((group, version), answer) in versions.iter().zip(answers) {
        let what = group_version(group, version);
        let text = match answer {
            Ok(body) => String::from_utf8_lossy(&body).replace(['\n', '\r'], " "),
            Err(refusal) => {
                found.troubles.push(Trouble { what, why: format!("discovery failed: {}", refusal.words()) });
                continue;
            }
        };
        let Ok(served) = serde_json::from_str::<Resources>(&text) else {
            let why = "discovery failed: the answer is no list of resources".to_owned();
            found.troubles.push(Trouble { what, why });
            continue;
        };
        found.documents.push(text.trim().to_owned());
        for resource in served.resources.into_iter().filter(is_listed) {
            let Resource { name: resource, kind, namespaced: is_namespaced, verbs } = resource;
            let is_watched = verbs.iter().any(|verb| verb == "watch");
            let (group, version) = (group.clone(), version.clone());
            let key = (group.clone(), resource.clone());
            let namespace = None;
            let kind = Kind { group, resource, version, kind, is_watched, is_namespaced, namespace };
            kinds.entry(key).or_insert(kind);
        }
    }
    let all: Vec<Kind> = kinds.into_values().collect();
    let (repeated, kinds) = all.iter().cloned().partition(|kind| is_repeated(kind, &all));
    let repeated: Vec<Kind> = repeated;
    found.repeated = repeated.iter().map(Kind::name).collect();
    let kinds: Vec<Kind> = kinds;
    let kinds = kinds.into_iter().flat_map(|kind| kind.within(&api.namespaces)).collect();
    Ok(Discovered { kinds, ..found })
}

fn is_listed(resource: &Resource) -> bool {
    !resource.name.contains('/') && resource.verbs.iter().any(|verb| verb == "list")
}

/// Whether another group serves the same objects: Events are one store behind two APIs, and so was what moved out of
/// the group `extensions`.
fn is_repeated(kind: &Kind, all: &[Kind]) -> bool {
    let is_elsewhere = |is_it: &dyn Fn(&str) -> bool| {
        all.iter()
            .any(|other| other.resource == kind.resource && other.group != kind.group && is_it(&other.group))
    };
    match &*kind.group {
        "events.k8s.io" => is_elsewhere(&str::is_empty),
        "extensions" => is_elsewhere(&|group| matches!(group, "apps" | "networking.k8s.io" | "policy")),
        _ => false,
    }
}

async fn ask_all(api: &Api, versions: &[(String, String)]) -> Vec<Result<Vec<u8>, Refusal>> {
    let room = Arc::new(Semaphore::new(PARALLEL));
    let mut tasks = JoinSet::new();
    for (at, (group, version)) in versions.iter().enumerate() {
        let (api, room, path) = (api.clone(), Arc::clone(&room), place_of(group, version));
        tasks.spawn(async move {
            let _permit = room.acquire().await;
            (at, api.get(&path).await)
        });
    }
    let mut answers: Vec<_> = versions.iter().map(|_| Err(Refusal::Failed("not asked".into()))).collect();
    while let Some(done) = tasks.join_next().await {
        if let Ok((at, answer)) = done {
            answers[at] = answer;
        }
    }
    answers
}

fn group_version(group: &str, version: &str) -> String {
    if group.is_empty() { version.to_owned() } else { format!("{group}/{version}") }
}

fn place_of(group: &str, version: &str) -> String {
    if group.is_empty() { format!("/api/{version}") } else { format!("/apis/{group}/{version}") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_two_groups_serve_is_listed_once() {
        let kind = |group: &str, resource: &str| Kind {
            group: group.into(),
            resource: resource.into(),
            version: "v1".into(),
            kind: String::new(),
            is_watched: true,
            is_namespaced: true,
            namespace: None,
        };
        let all = [
            kind("", "events"),
            kind("events.k8s.io", "events"),
            kind("extensions", "deployments"),
            kind("apps", "deployments"),
            kind("extensions", "others"),
            kind("example.com", "deployments"),
        ];
        let repeated: Vec<_> = all.iter().filter(|kind| is_repeated(kind, &all)).map(Kind::name).collect();
        assert_eq!(repeated, ["events.events.k8s.io", "deployments.extensions"]);
        assert_eq!(all[3].path(), "/apis/apps/v1/deployments");
        assert_eq!(all[0].path(), "/api/v1/events");
        let within = all[3].clone().within(&["shop".into(), "bank".into()]);
        let paths: Vec<_> = within.iter().map(|kind| (kind.path(), kind.title())).collect();
        let place = |name: &str| format!("/apis/apps/v1/namespaces/{name}/deployments");
        let title = |name: &str| format!("deployments.apps in {name}");
        assert_eq!(paths, ["shop", "bank"].map(|name| (place(name), title(name))));
        assert!(Kind { is_namespaced: false, ..all[0].clone() }.within(&["shop".into()]).is_empty());
        assert_eq!((all[0].api_version(), all[3].api_version()), ("v1".into(), "apps/v1".into()));
    }
}
