//! What the path of a file says of the objects in it: only where they do not say it themselves.
//!
//! Some tools write objects without kind and tell it by the place of the file: Insights (an object a
//! file), old sonobuoy (bare arrays). The layouts are those of the tools' own documentation; a directory or
//! file that has the name of a built-in kind or its plural is believed, too.

use crate::model::{BuiltinKind, builtin_by_any_name, builtin_by_resource};
use std::path::Path;

/// What the place of a file says of the objects in it. Empty texts where it says nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PathHint {
    /// Their kind.
    pub kind: String,
    /// Their apiVersion; `group/` where the path does not tell the version.
    pub api_version: String,
    /// Their plural resource.
    pub resource: String,
    /// Their namespace.
    pub namespace: String,
    /// Whether they live in namespaces; `None` where unknown.
    pub namespaced: Option<bool>,
    /// Whether the file is the log of a container: what looks like an object there is what a program said.
    pub is_container_log: bool,
    /// The path itself, where a source may want it.
    pub path: String,
    /// The sources that claim the file, by their place in the list.
    pub claimed_by: Box<[usize]>,
}

/// What ends the name of an archive, before `:` and the path of a member.
const ARCHIVES: &[&str] =
    &[".tar", ".tgz", ".tbz", ".tbz2", ".txz", ".zip", ".kshrk", ".gz", ".zst", ".bz2", ".xz"];

impl PathHint {
    /// Derives it from a path; of a member of an archive (`archive.tar.gz:path`) from the part behind `:`.
    /// Pure: nothing is looked up.
    pub fn of(path: &Path) -> Self {
        let text = path.to_string_lossy();
        let names = components(&text);
        let Some((file, dirs)) = names.split_last() else { return Self::default() };
        let stem = stem(file);
        let mut hint = by_layout(dirs, stem).or_else(|| by_name(dirs, stem)).unwrap_or_default();
        hint.is_container_log = is_container_log(dirs, file);
        hint
    }

    /// Whether it tells what the objects are.
    pub fn tells(&self) -> bool {
        !self.kind.is_empty() || !self.resource.is_empty()
    }

    /// Whether an object of this namespace can be what the path says.
    pub fn fits(&self, namespace: &str) -> bool {
        let same = self.namespace.is_empty() || namespace.is_empty() || self.namespace == namespace;
        same && self.namespaced.is_none_or(|namespaced| namespaced != namespace.is_empty())
    }

    fn builtin(kind: &BuiltinKind) -> Self {
        let api_version = if kind.group.is_empty() { String::new() } else { format!("{}/", kind.group) };
        Self {
            kind: kind.kind.to_owned(),
            api_version,
            resource: kind.resource.to_owned(),
            namespaced: Some(kind.namespaced),
            ..Self::default()
        }
    }

    fn resource(group: &str, version: &str, resource: &str) -> Self {
        let api_version = match (group, version) {
            ("", version) => version.to_owned(),
            (group, version) => format!("{group}/{version}"),
        };
        let known = builtin_by_resource(group, resource).map(Self::builtin).unwrap_or_default();
        Self { api_version, resource: resource.to_owned(), ..known }
    }

    fn within(mut self, namespace: &str) -> Self {
        namespace.clone_into(&mut self.namespace);
        self
    }
}

/// The names in a path, an archive's apart from its member's.
fn components(path: &str) -> Vec<&str> {
    let mut names = Vec::new();
    for name in path.split(['/', '\\']).filter(|name| !matches!(*name, "" | ".")) {
        let is_archive = |at: &usize| ARCHIVES.iter().any(|end| name[..*at].ends_with(end));
        match name.match_indices(':').map(|(at, _)| at).find(is_archive) {
            // What stands before a member says nothing of it.
            Some(at) => {
                names.clear();
                names.extend(Some(&name[at + 1..]).filter(|name| !name.is_empty()));
            }
            None => names.push(name),
        }
    }
    names
}

/// The name of a file without what tells its format and compression.
fn stem(file: &str) -> &str {
    let strip =
        |name, ends: &[&str]| ends.iter().find_map(|end| str::strip_suffix(name, end)).unwrap_or(name);
    strip(strip(file, &[".gz", ".zst", ".bz2", ".xz"]), &[".json", ".yaml", ".yml", ".jsonl", ".ndjson"])
}

/// The layouts of tools, by the directory that they begin with.
fn by_layout(dirs: &[&str], stem: &str) -> Option<PathHint> {
    let names: Vec<&str> = dirs.iter().copied().chain([stem]).collect();
    (0..names.len()).rev().find_map(|at| {
        let rest = &names[at + 1..];
        match names[at] {
            "resources" => sonobuoy(rest).or_else(|| velero(rest)),
            "cluster-resources" => troubleshoot(rest),
            "cluster-scoped-resources" => match rest {
                [group, resource] | [group, resource, _] => grouped(group, resource),
                _ => None,
            },
            "namespaces" => namespace(rest),
            "config" => insights(rest),
            _ => None,
        }
    })
}

/// `ns/<namespace>/<Type>`, `cluster/<Type>`; the type as `Pods` or as `apps_v1_deployments`.
fn sonobuoy(rest: &[&str]) -> Option<PathHint> {
    match rest {
        ["ns", namespace, name] => Some(named(name)?.within(namespace)),
        ["cluster", name] => named(name),
        _ => None,
    }
}

/// `<plural[.group]>/[<version>/]{namespaces/<namespace>,cluster}/<name>`.
fn velero(rest: &[&str]) -> Option<PathHint> {
    match rest {
        [resource, "namespaces", namespace, _] | [resource, _, "namespaces", namespace, _] => {
            Some(dotted(resource)?.within(namespace))
        }
        [resource, "cluster", _] | [resource, _, "cluster", _] => dotted(resource),
        _ => None,
    }
}

/// `<plural>`, `<plural>/<namespace>`, `custom-resources/<plural.group>[/<namespace>]`.
fn troubleshoot(rest: &[&str]) -> Option<PathHint> {
    match rest {
        ["custom-resources", resource] => dotted(resource),
        ["custom-resources", resource, namespace] => Some(dotted(resource)?.within(namespace)),
        [resource] => named(resource),
        [resource, namespace] => Some(named(resource)?.within(namespace)),
        _ => None,
    }
}

/// `oc adm inspect`: `<namespace>/<group or core>/<plural>[/<name>]`, `<namespace>/pods/<pod>/<pod>`,
/// `<namespace>/<namespace>`; crust-gather: `<namespace>/<group-version>/<kind>/<name>`.
fn namespace(rest: &[&str]) -> Option<PathHint> {
    match rest {
        [namespace, name] if namespace == name => named("namespaces"),
        [namespace, resource, _, _] if *resource == "pods" => Some(named(resource)?.within(namespace)),
        [namespace, group, resource] | [namespace, group, resource, _] => {
            Some(grouped(group, resource)?.within(namespace))
        }
        _ => None,
    }
}

/// Insights: `<kind>/<name>`, `<kind>/<namespace>/<name>`.
fn insights(rest: &[&str]) -> Option<PathHint> {
    match rest {
        [kind, _] => named(kind),
        [kind, namespace, _] => Some(named(kind)?.within(namespace)),
        _ => None,
    }
}

/// Any directory of lists: the file is called after a kind (`nodes`, `<namespace>/pods`), or what it is in.
fn by_name(dirs: &[&str], stem: &str) -> Option<PathHint> {
    named(stem).or_else(|| named(dirs.last()?))
}

/// A group and a plural in two directories; crust-gather has group and version, and the kind.
fn grouped(group: &str, resource: &str) -> Option<PathHint> {
    let group = if group == "core" || group == "v1" { "" } else { group };
    if let Some(kind) = builtin_by_resource(group, resource) {
        return Some(PathHint::builtin(kind));
    }
    if let Some((group, version)) = group.rsplit_once('-').filter(|(_, version)| is_version(version)) {
        let kind = builtin_by_any_name(resource).filter(|kind| kind.group == group)?;
        return Some(PathHint { api_version: format!("{group}/{version}"), ..PathHint::builtin(kind) });
    }
    match group {
        "" => builtin_by_any_name(resource).filter(|kind| kind.group.is_empty()).map(PathHint::builtin),
        group => {
            (group.contains('.') && is_plural(resource)).then(|| PathHint::resource(group, "", resource))
        }
    }
}

/// `<plural>.<group>`, or the plural of a built-in kind.
fn dotted(name: &str) -> Option<PathHint> {
    match name.split_once('.') {
        Some((resource, group)) if is_plural(resource) => Some(PathHint::resource(group, "", resource)),
        _ => named(name),
    }
}

/// The name of a built-in kind in any spelling (`Pods`, `pod`, `storage-classes`), or what tells group,
/// version and plural (`apps_v1_deployments`, `core_v1_pods`).
fn named(name: &str) -> Option<PathHint> {
    let parts: Vec<&str> = name.split('_').collect();
    if let [group, version, resource] = parts[..]
        && is_version(version)
        && is_plural(resource)
    {
        let group = if group == "core" { "" } else { group };
        return Some(PathHint::resource(group, version, resource));
    }
    if let Some((resource, group)) = name.split_once('.') {
        return builtin_by_resource(group, resource).map(PathHint::builtin);
    }
    builtin_by_any_name(name).map(PathHint::builtin)
}

fn is_version(text: &str) -> bool {
    text.strip_prefix('v').is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_digit()))
}

fn is_plural(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
}

/// `…/logs/current.log` and its rotated kin of must-gather, `podlogs/` of sonobuoy, `<pod>/logs.txt` of
/// `kubectl cluster-info dump`.
fn is_container_log(dirs: &[&str], file: &str) -> bool {
    let below = |name| dirs.last() == Some(&name);
    dirs.contains(&"podlogs")
        || file == "logs.txt"
        || (below("logs") || below("rotated")) && dirs.contains(&"pods") && file.contains(".log")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(path: &str) -> String {
        let hint = PathHint::of(Path::new(path));
        format!("{} {} {} {}", hint.kind, hint.api_version, hint.resource, hint.namespace)
    }

    #[test]
    fn layouts_of_tools() {
        for (path, expected) in [
            ("x/config/pod/openshift-etcd/etcd-0.lab.json", "Pod  pods openshift-etcd"),
            ("config/node/master-0.lab.json", "Node  nodes "),
            ("conditional/namespaces/mon/pods/a-0/a-0.json", "Pod  pods mon"),
            ("mg/namespaces/demo/core/pods.yaml", "Pod  pods demo"),
            ("mg/namespaces/demo/apps/replicasets/web-1.yaml", "ReplicaSet apps/ replicasets demo"),
            ("mg/namespaces/demo/demo.yaml", "Namespace  namespaces "),
            ("mg/cluster-scoped-resources/core/nodes/n1.yaml", "Node  nodes "),
            ("mg/cluster-scoped-resources/a.example.com/widgets.yaml", " a.example.com/ widgets "),
            ("cg/namespaces/demo/apps-v1/deployment/web.yaml", "Deployment apps/v1 deployments demo"),
            ("b/resources/pods/namespaces/demo/web.json", "Pod  pods demo"),
            (
                "b/resources/deployments.apps/v1-preferredversion/namespaces/demo/web.json",
                "Deployment apps/ deployments demo",
            ),
            ("b/resources/persistentvolumes/cluster/pv1.json", "PersistentVolume  persistentvolumes "),
            ("s/resources/ns/kube-system/Pods.json", "Pod  pods kube-system"),
            ("s/resources/cluster/ComponentStatuses.json", "ComponentStatus  componentstatuses "),
            ("s/resources/ns/demo/apps_v1_deployments.json", "Deployment apps/v1 deployments demo"),
            ("s/resources/ns/demo/core_v1_pods.json", "Pod v1 pods demo"),
            ("t/cluster-resources/storage-classes.json", "StorageClass storage.k8s.io/ storageclasses "),
            ("t/cluster-resources/pods/default.json", "Pod  pods default"),
            (
                "t/cluster-resources/custom-resources/addons.k3s.cattle.io/kube-system.yaml",
                " k3s.cattle.io/ addons kube-system",
            ),
            ("dump/nodes.json", "Node  nodes "),
            (
                "dump/kube-system/replication-controllers.yaml.gz",
                "ReplicationController  replicationcontrollers ",
            ),
            ("dump/events.json", "Event  events "),
            ("pods/anything.json", "Pod  pods "),
            ("a.tar.gz:./resources/ns/demo/Pods.json", "Pod  pods demo"),
            ("nodes/a.zip:b.tar:c.json", "   "),
            ("c/system:node.json", "   "),
            ("audit.log", "   "),
            ("-", "   "),
        ] {
            assert_eq!(said(path), expected, "{path}");
        }
    }

    #[test]
    fn the_content_contradicts() {
        let hint = PathHint::of(Path::new("config/pod/a/x.json"));
        assert!(hint.fits("a") && !hint.fits("b") && !hint.fits(""));
        let hint = PathHint::of(Path::new("config/node/x.json"));
        assert!(hint.fits("") && !hint.fits("a"));
    }

    #[test]
    fn logs_of_containers() {
        let is_log = |path: &str| PathHint::of(Path::new(path)).is_container_log;
        assert!(is_log("namespaces/a/pods/p/c/c/logs/current.log"));
        assert!(is_log("namespaces/a/pods/p/c/c/logs/rotated/1.log.20231102-061208.gz"));
        assert!(is_log("r.tar.gz:podlogs/a/p/logs/c.txt"));
        assert!(is_log("dump/default/web-1/logs.txt"));
        assert!(!is_log("audit_logs/kube-apiserver/node-audit.log"));
    }
}
