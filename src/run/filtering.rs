//! Which requests are told, by what the user asks for.

use super::wanted::{WantedKind, chooses, chooses_addresses, is_code, is_user};
use crate::history::{Index, Object, ObjectId, Request, RequestId};
use crate::model::{Change, Symbol};
use crate::versions::{Histories, is_of_another};
use crate::wildcard;
use rustc_hash::FxHashSet;

/// What is told; everything where nothing is asked for. Of several words for one thing any may fit, of several
/// things all must. What fits a word behind a `!` is left out.
#[derive(Clone, Debug, Default)]
pub struct Filter {
    /// Objects of these clusters; `*` stands for anything.
    pub clusters: Vec<String>,
    /// Objects in these namespaces, and the namespaces.
    pub namespaces: Vec<String>,
    /// Objects of these kinds, in any words that people have for them; behind a `/` requests on a subresource.
    pub kinds: Vec<String>,
    /// Requests of these users, also as somebody else; `*` stands for anything.
    pub users: Vec<String>,
    /// Requests from these addresses, by pattern or network.
    pub source_ips: Vec<String>,
    /// Requests with these verbs.
    pub verbs: Vec<String>,
    /// Requests that were answered with these codes; `4xx`: all from 400 to 499.
    pub codes: Vec<String>,
    /// Requests that were answered with 400 or above.
    pub errors_only: bool,
    /// Requests that changed one of these fields, or something in it.
    pub contains: Vec<String>,
}

impl Filter {
    /// Whether it asks for requests that change nothing.
    pub fn is_about_reads(&self) -> bool {
        let is_read =
            |verb: &String| ["get", "list", "watch"].iter().any(|read| verb.eq_ignore_ascii_case(read));
        self.verbs.iter().any(is_read)
    }

    /// Whether objects are chosen by what was asked of them.
    pub fn is_about_requests(&self) -> bool {
        let words = [&self.users, &self.source_ips, &self.verbs, &self.codes, &self.contains];
        self.errors_only
            || words.iter().any(|words| !words.is_empty())
            || self.kinds.iter().any(|kind| WantedKind::has_subresource(kind))
    }

    /// Whether anything is left out.
    pub fn is_on(&self) -> bool {
        self.is_about_requests()
            || [&self.clusters, &self.namespaces, &self.kinds].iter().any(|words| !words.is_empty())
    }

    /// The kinds, as the archive knows them.
    pub(super) fn kinds(&self, histories: &dyn Histories) -> Vec<WantedKind> {
        self.kinds.iter().map(|kind| WantedKind::new(kind, histories.definitions().into_iter())).collect()
    }

    /// Whether an object may be shown.
    pub(super) fn admits(&self, kinds: &[WantedKind], index: &Index, object: &Object) -> bool {
        self.is_of_cluster(index, object.key.cluster)
            && self.is_there(index, object)
            && WantedKind::choose(kinds, index, object, None)
    }

    fn is_of_cluster(&self, index: &Index, cluster: Symbol) -> bool {
        let name = index.strings.get(cluster);
        chooses(&self.clusters, |wanted| wildcard::fits(wanted, name))
    }

    fn is_there(&self, index: &Index, object: &Object) -> bool {
        let text = |symbol| index.strings.get(symbol);
        let namespace = match text(object.key.resource) {
            "namespaces" if text(object.key.group).is_empty() => text(object.key.name),
            _ => text(object.key.namespace),
        };
        chooses(&self.namespaces, |wanted| wanted == namespace)
    }

    /// Requests that changed a field that is asked for.
    pub(super) fn changing(&self, index: &Index, histories: &dyn Histories) -> FxHashSet<RequestId> {
        let mut found = FxHashSet::default();
        if self.contains.is_empty() {
            return found;
        }
        let objects = (0..).map(ObjectId).zip(&index.objects);
        for (id, object) in objects.filter(|(_, object)| !object.requests.is_empty()) {
            let versions = histories.versions(id);
            for (at, attached) in object.requests.iter().enumerate() {
                let Some(version) = versions.of_request(at) else { continue };
                let request = &index.requests[attached.request.0 as usize];
                // Who is asked for did not change what another one did.
                let is_own = |change: &Change| {
                    self.users.is_empty() || !is_of_another(index, object, request, version, change)
                };
                let is_asked_for = |change: &Change| self.contains.iter().any(|path| is_in(change, path));
                if version.changes.iter().any(|change| is_asked_for(change) && is_own(change)) {
                    found.insert(attached.request);
                }
            }
        }
        found
    }

    /// Leaves out what is not asked for, and counts it by the first rule that it fails.
    pub(super) fn apply(
        &self,
        index: &mut Index,
        (kinds, objects): (&[WantedKind], &FxHashSet<ObjectId>),
        changing: &FxHashSet<RequestId>,
    ) {
        let by_request = index.objects_by_request();
        let of = |index: &Index, id: RequestId, fits: &dyn Fn(&Index, &Object) -> bool| {
            by_request[id.0 as usize].iter().any(|object| fits(index, &index.objects[object.0 as usize]))
        };
        if !self.clusters.is_empty() {
            let clusters = index.request_clusters();
            index.set_aside("cluster", |index, id| self.is_of_cluster(index, clusters[id.0 as usize]));
        }
        if !self.namespaces.is_empty() {
            index.set_aside("namespace", |index, id| {
                of(index, id, &|index, object| self.is_there(index, object))
            });
        }
        if !self.kinds.is_empty() {
            index.set_aside("kind", |index, id| {
                let subresource = index.strings.get(index.requests[id.0 as usize].object.subresource);
                let mut of = by_request[id.0 as usize].iter().filter(|id| objects.contains(id));
                of.any(|id| {
                    let object = &index.objects[id.0 as usize];
                    WantedKind::choose(kinds, index, object, Some(subresource))
                })
            });
        }
        let request = |index: &Index, id: RequestId, fits: &dyn Fn(&Request) -> bool| {
            fits(&index.requests[id.0 as usize])
        };
        if !self.users.is_empty() {
            index.set_aside("user", |index, id| {
                request(index, id, &|request| {
                    let (user, by) = (index.acting_user(request), index.impersonator(request));
                    chooses(&self.users, |wanted| {
                        is_user(wanted, user) || !by.is_empty() && is_user(wanted, by)
                    })
                })
            });
        }
        if !self.source_ips.is_empty() {
            index.set_aside("source-ip", |index, id| {
                let addresses = |request: &Request| index.strings.get(request.caller.source_ips);
                let fits = |request: &Request| chooses_addresses(&self.source_ips, addresses(request));
                request(index, id, &fits)
            });
        }
        if !self.verbs.is_empty() {
            let fits = |verb: &str| chooses(&self.verbs, |wanted| wanted.eq_ignore_ascii_case(verb));
            index.set_aside("verb", |index, id| request(index, id, &|request| fits(index.verb(request))));
        }
        if !self.codes.is_empty() {
            let fits = |request: &Request| chooses(&self.codes, |wanted| is_code(wanted, request.code));
            index.set_aside("code", |index, id| request(index, id, &fits));
        }
        if self.errors_only {
            index.set_aside("errors-only", |index, id| request(index, id, &Request::failed));
        }
        if !self.contains.is_empty() {
            index.set_aside("contains", |_, id| changing.contains(&id));
        }
    }
}

/// Whether a change is in a field: `spec.containers.image`, `spec.containers[name=web]`, `spec.containers[0].image`.
pub fn is_in(change: &Change, wanted: &str) -> bool {
    is_path_in(&change.path.keyed().to_string(), wanted)
        || is_below(&change.path.positional().to_string(), wanted)
}

/// The same of a path that names the elements of lists by their keys.
pub fn is_path_in(keyed: &str, wanted: &str) -> bool {
    is_below(keyed, wanted) || is_below(&without_elements(keyed), wanted)
}

pub(super) fn is_below(path: &str, field: &str) -> bool {
    path.strip_prefix(field).is_some_and(|rest| rest.is_empty() || rest.starts_with(['.', '[']))
}

/// `spec.containers[name=web].image` without what names the elements.
pub(super) fn without_elements(path: &str) -> String {
    let (mut out, mut depth) = (String::with_capacity(path.len()), 0_u32);
    for c in path.chars() {
        match c {
            '[' => depth += 1,
            ']' => depth = depth.saturating_sub(1),
            c if depth == 0 => out.push(c),
            _ => {}
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fields_end_where_names_end() {
        assert!(is_below("spec.replicas", "spec") && is_below("spec.replicas", "spec.replicas"));
        assert!(is_below("spec.containers[0].image", "spec.containers"));
        assert!(!is_below("spec.replicasOther", "spec.replicas") && !is_below("spec", "spec.replicas"));
        assert_eq!(
            without_elements("spec.containers[name=w.b].env[name=A].value"),
            "spec.containers.env.value"
        );
    }
}
