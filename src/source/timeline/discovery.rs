//! Discovery documents: which resources an API server serves, and as which kinds.
//!
//! Three shapes: APIResourceList (one group version; also what `kubectl api-resources -o json` prints, where
//! every resource names its own group), APIGroupDiscovery (aggregated), and lists of groups, which tell
//! nothing of kinds. Support bundles keep the first and the last without kind.

use super::super::batch::{Batch, KindFact};
use super::super::json::{Text, lenient};

lenient! {
    struct Document<'a> {
        group_version: Text<'a> = "groupVersion",
        resources: Vec<Resource<'a>> = "resources",
        items: Vec<Group<'a>> = "items",
        metadata: Metadata<'a> = "metadata",
        versions: Vec<Version<'a>> = "versions",
    }
}

lenient! {
    struct Resource<'a> {
        name: Text<'a> = "name",
        group: Option<Text<'a>> = "group",
        kind: Text<'a> = "kind",
        namespaced: bool = "namespaced",
    }
}

lenient! {
    struct Group<'a> {
        metadata: Metadata<'a> = "metadata",
        versions: Vec<Version<'a>> = "versions",
    }
}

lenient! {
    struct Metadata<'a> {
        name: Text<'a> = "name",
    }
}

lenient! {
    struct Version<'a> {
        resources: Vec<Discovered<'a>> = "resources",
    }
}

lenient! {
    struct Discovered<'a> {
        resource: Text<'a> = "resource",
        response: ResponseKind<'a> = "responseKind",
        scope: Text<'a> = "scope",
    }
}

lenient! {
    struct ResponseKind<'a> {
        kind: Text<'a> = "kind",
    }
}

/// Takes in what a document tells of kinds; the record counts as set aside.
pub(super) fn learn(text: &str, batch: &mut Batch) {
    batch.counts.set_aside("discovery");
    // What is no discovery document after all tells nothing.
    let Ok(document) = serde_json::from_str::<Document<'_>>(text) else { return };
    let listed = document.group_version.split_once('/').map_or("", |(group, _)| group);
    for resource in &document.resources {
        let group = resource.group.as_deref().unwrap_or(listed);
        add(group, &resource.kind, &resource.name, resource.namespaced, batch);
    }
    let own = Group { metadata: document.metadata, versions: document.versions, ..Group::default() };
    for group in document.items.iter().chain([&own]) {
        for found in group.versions.iter().flat_map(|version| &version.resources) {
            let namespaced = &*found.scope == "Namespaced";
            add(&group.metadata.name, &found.response.kind, &found.resource, namespaced, batch);
        }
    }
}

fn add(group: &str, kind: &str, resource: &str, namespaced: bool, batch: &mut Batch) {
    // `pods/status` is served as a Pod, and `deployments/scale` as a Scale: neither is where a kind lives.
    if kind.is_empty() || resource.is_empty() || resource.contains('/') {
        return;
    }
    let strings = &mut batch.strings;
    batch.kinds.push(KindFact {
        group: strings.intern(group),
        kind: strings.intern(kind),
        resource: strings.intern(resource),
        namespaced,
    });
}

#[cfg(test)]
mod tests {
    use super::*;

    fn learned(text: &str) -> Vec<String> {
        let mut batch = Batch::default();
        learn(text, &mut batch);
        let text = |symbol| batch.strings.get(symbol).to_owned();
        let fact = |k: &KindFact| {
            format!("{} {} {} {}", text(k.group), text(k.kind), text(k.resource), k.namespaced)
        };
        batch.kinds.iter().map(fact).collect()
    }

    #[test]
    fn every_shape_teaches() {
        let list = r#"{"kind":"APIResourceList","groupVersion":"apps/v1","resources":[
            {"name":"deployments","namespaced":true,"kind":"Deployment"},
            {"name":"deployments/scale","group":"autoscaling","namespaced":true,"kind":"Scale"}]}"#;
        assert_eq!(learned(list), ["apps Deployment deployments true"]);
        let kubectl = r#"{"kind":"APIResourceList","groupVersion":"","resources":[
            {"name":"nodes","group":"","version":"v1","namespaced":false,"kind":"Node"},
            {"name":"meshes","group":"x.io","version":"v1","namespaced":true,"kind":"Mesh"}]}"#;
        assert_eq!(learned(kubectl), [" Node nodes false", "x.io Mesh meshes true"]);
        let aggregated = r#"{"kind":"APIGroupDiscoveryList","items":[{"metadata":{"name":"x.io"},"versions":[
            {"version":"v1","resources":[{"resource":"meshes","responseKind":{"kind":"Mesh"},"scope":"Cluster"}]}]}]}"#;
        assert_eq!(learned(aggregated), ["x.io Mesh meshes false"]);
        assert!(learned(r#"{"groups":[{"name":"apps"}]}"#).is_empty());
        assert!(learned(r#"{"resources":"none"}"#).is_empty());
    }
}
