//! The cluster that fields name, wherever collectors put them: beside a record, behind it, in labels, tags or attributes.

use super::envelope;
use crate::model::marked;
use memchr::memmem::Finder;
use std::cmp::Reverse;
use std::sync::LazyLock;

/// So many bytes from the end of an audit event a field may begin that was appended.
const TAIL: usize = 256;

static FIND_CLUSTER: LazyLock<Finder<'static>> = LazyLock::new(|| Finder::new("luster"));

/// In the annotation by which kcp, which is many clusters at once, tells which of them was asked.
static FIND_KCP: LazyLock<Finder<'static>> = LazyLock::new(|| Finder::new("tenancy.kcp."));

/// Whose field it is, or in which member it was, before the words of a key that says cluster. Labels of pods are not
/// among them: they name clusters of databases.
const OWNERS: &[&str] = &[
    "",
    "k8s",
    "kube",
    "kubernetes",
    "orchestrator",
    "openshift",
    "gdch",
    "dt_kubernetes",
    "eks",
    "aks",
    "gke",
    "fields",
    "labels",
    "resource",
    "attributes",
    "resourceattributes",
];

/// What a field says of a cluster.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Said {
    Name,
    Id,
}

/// What a field of this key says: `cluster`, `clusterName`, `k8s.cluster.name`, `kubernetes_cluster`, `_cluster`,
/// `cluster_uid` and their like.
fn said(key: &str) -> Option<Said> {
    if !key.contains("luster") && !key.contains("LUSTER") {
        return None;
    }
    let plain = key.to_ascii_lowercase().replace(['.', '-'], "_");
    let (owner, what) = plain.rsplit_once("cluster")?;
    if !OWNERS.contains(&owner.trim_matches('_')) {
        return None;
    }
    match what.trim_start_matches('_') {
        "" | "name" => Some(Said::Name),
        "id" | "uid" | "uuid" => Some(Said::Id),
        _ => None,
    }
}

/// Whether a field of this key names a cluster, or gives its id.
pub(super) fn names_cluster(key: &str) -> bool {
    said(key).is_some()
}

/// The cluster that fields name: by its name, else by its id; empty where they name none. Of several the one with the
/// shortest key counts.
pub(super) fn told_cluster<K: AsRef<str>>(fields: impl IntoIterator<Item = (K, String)>) -> String {
    let told: Vec<_> = fields
        .into_iter()
        .filter(|(_, text)| !text.is_empty())
        .filter_map(|(key, text)| Some((said(key.as_ref())?, key, text)))
        .collect();
    let first = |what: Said| {
        let all = told.iter().filter(|(said, ..)| *said == what);
        all.max_by_key(|(_, key, _)| Reverse((key.as_ref().len(), key.as_ref())))
    };
    let text = |(_, _, text): &(Said, K, String)| text.clone();
    called(first(Said::Name).map(text), first(Said::Id).map(text))
}

/// A cluster by its name and its id.
pub(super) fn called(name: Option<String>, id: Option<String>) -> String {
    let id = id.unwrap_or_default();
    match name.filter(|name| !name.is_empty()) {
        Some(name) => marked(&name, &[("id", &id)]),
        None => id,
    }
}

/// The cluster that a collector appended to an audit event: as the API server wrote it, it has no such field. Only its
/// end is looked at.
pub(super) fn appended_cluster(text: &str) -> Option<String> {
    let tail = &text.as_bytes()[text.len().saturating_sub(TAIL)..];
    if may_name(tail) {
        Some(envelope::cluster_beside(text)).filter(|cluster| !cluster.is_empty())
    } else {
        None
    }
}

/// The cluster that fields at the top of a record name, or in what collectors keep there; empty where there are none.
pub(super) fn own_cluster(text: &str) -> String {
    if may_name(text.as_bytes()) { envelope::cluster_beside(text) } else { String::new() }
}

/// Whether there is a key in the text, however deep, that would name a cluster.
fn may_name(text: &[u8]) -> bool {
    let is_word = |byte: &u8| byte.is_ascii_alphanumeric() || b"_.-".contains(byte);
    let is_key = |at: usize| {
        // Most that is found are words of sentences.
        let Some(end) = text[at..].iter().position(|byte| !is_word(byte)).map(|len| at + len) else {
            return false;
        };
        if text[end] != b'"' || !text[end + 1..].trim_ascii_start().starts_with(b":") {
            return false;
        }
        let start = text[..at].iter().rposition(|byte| !is_word(byte)).filter(|&start| text[start] == b'"');
        start.is_some_and(|start| std::str::from_utf8(&text[start + 1..end]).is_ok_and(names_cluster))
    };
    FIND_CLUSTER.find_iter(text).any(is_key) || FIND_KCP.find(text).is_some()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_of_collectors() {
        for key in [
            "cluster",
            "clusterName",
            "ClusterName",
            "cluster_uuid",
            "_cluster",
            "_gdch_cluster",
            "k8s.cluster.name",
            "k8s_cluster_name",
            "kubernetes.cluster_name",
            "kubernetes_cluster",
            "kube_cluster_name",
            "orchestrator.cluster.id",
            "dt.kubernetes.cluster.name",
            "fields.cluster",
            "labels.cluster-name",
        ] {
            assert!(names_cluster(key), "{key}");
        }
        for key in [
            "clusterIP",
            "kubernetes.labels.cluster",
            "ecs_cluster",
            "clusters",
            "cluster_version",
            "name",
            "",
        ] {
            assert!(!names_cluster(key), "{key}");
        }
    }

    #[test]
    fn the_shortest_key_counts() {
        let told = |fields: &[(&str, &str)]| {
            told_cluster(fields.iter().map(|(key, text)| (*key, (*text).to_owned())))
        };
        assert_eq!(told(&[("k8s.cluster.name", "b"), ("cluster", "a"), ("_cluster", "c")]), "a");
        assert_eq!(told(&[("cluster", ""), ("k8s_cluster_name", "b"), ("job", "c")]), "b");
        assert_eq!(told(&[("cluster_uid", "1")]), "1");
        assert_eq!(told(&[("cluster_uid", "1"), ("cluster", "a")]), marked("a", &[("id", "1")]));
    }

    #[test]
    fn values_are_no_keys() {
        assert!(may_name(br#"{"a":1,"k8s_cluster_name" : "b"}"#));
        assert!(may_name(br#""kubernetes":{"cluster_name":"b"}}"#));
        assert!(!may_name(br#""reason":"RBAC: allowed by ClusterRole \"cluster-admin\" of \"cluster\":"}"#));
        assert!(!may_name(br#"{"a":"cluster"}"#));
        assert!(!may_name(b"luster"));
    }
}
