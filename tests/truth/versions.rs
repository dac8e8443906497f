//! The versions that are told of each object, against its revisions in etcd.

use super::etcd::{History, Stored};
use super::told::{Id, Span, Told};
use std::collections::{BTreeMap, BTreeSet};

/// Writes to these change nothing that is stored.
const STORES_NOTHING: &[&str] = &["token", "exec", "attach", "portforward", "proxy", "log"];

#[derive(Default)]
pub(crate) struct Comparison {
    /// Versions that etcd never gave to the object.
    pub(crate) invented: Vec<String>,
    /// Versions that are told twice: of two requests, or of one and of an unknown writer.
    pub(crate) twice: Vec<String>,
    /// Versions by unknown writers.
    pub(crate) unknown: usize,
    pub(crate) unknown_of: Vec<String>,
    /// Puts that are told: as the version of a request or of an unknown writer.
    pub(crate) told: usize,
    /// Puts of which nothing is told, beyond what the writes without a version can have made.
    pub(crate) missing: Vec<String>,
    /// Objects with more writes that tell no version, deletes aside, than there are revisions for them.
    pub(crate) surplus: Vec<String>,
}

/// What the requests on an object claim.
#[derive(Default)]
struct Claims {
    versions: Vec<u64>,
    /// Successful writes of which no version is known; of deletes, which may change nothing (the object is
    /// going, or it is the namespace of what was deleted), as many are `silent_ends`.
    silent: usize,
    silent_ends: usize,
    /// Deletes and evictions. One request writes two revisions: a pod that goes at once is marked for
    /// deletion first, an evicted one gets a condition before it is deleted.
    ends: usize,
}

pub(crate) fn compare(told: &Told, history: &History, found: &BTreeMap<String, Id>) -> Comparison {
    let mut claims: BTreeMap<&Id, Claims> = BTreeMap::new();
    for (id, span) in &told.spans {
        if let Some(above) = told.object_above(id).filter(|_| is_stored_write(span)) {
            claims.entry(above).or_default().add(span);
        }
    }
    let mut comparison = Comparison::default();
    for (uid, id) in found {
        let claims = claims.remove(id).unwrap_or_default();
        comparison.add(&history.objects[uid], &told.spans[id], &claims);
    }
    comparison
}

fn is_stored_write(span: &Span) -> bool {
    let is_write = ["create", "update", "patch", "delete", "deletecollection"].contains(&span.get("tag"));
    let is_flagged = ["kelemetry.no_op", "kelemetry.dry_run", "kelemetry.forwarded"]
        .into_iter()
        .any(|flag| span.get(flag) == "true");
    let stores = !STORES_NOTHING.contains(&span.get("subresource"));
    is_write && stores && !is_flagged && span.get("responseCode").starts_with('2')
}

impl Claims {
    fn add(&mut self, span: &Span) {
        let ends = span.get("tag").starts_with("delete") || span.get("subresource") == "eviction";
        self.ends += usize::from(ends);
        match span.get("kelemetry.resource_version.written").parse() {
            Ok(version) => self.versions.push(version),
            Err(_) => {
                self.silent += 1;
                self.silent_ends += usize::from(ends);
            }
        }
    }
}

impl Comparison {
    fn add(&mut self, stored: &Stored, span: &Span, claims: &Claims) {
        let place = &stored.place;
        let mut versions = BTreeSet::new();
        for &version in claims.versions.iter().chain(&span.unknown) {
            if !stored.puts.contains(&version) && !stored.deletions.contains(&version) {
                self.invented.push(format!("{place:?} {version}"));
            } else if !versions.insert(version) {
                self.twice.push(format!("{place:?} {version}"));
            }
        }
        self.unknown += span.unknown.len();
        self.unknown_of.extend(span.unknown.iter().map(|version| format!("{place:?} {version}")));
        self.told += versions.intersection(&stored.puts.iter().copied().collect()).count();
        // What was before the archive is said to have been there.
        let is_older = !span.get("kelemetry.object.created_before").is_empty();
        let first = versions.first().copied().unwrap_or(u64::MAX);
        let untold: Vec<u64> = stored.puts.iter().copied().filter(|put| !versions.contains(put)).collect();
        let missing = untold.iter().filter(|put| !(is_older && **put < first)).count();
        if missing > claims.silent + claims.ends {
            self.missing.push(format!("{place:?} {untold:?}"));
        }
        let deletions = stored.deletions.iter().filter(|version| !versions.contains(version)).count();
        if claims.silent - claims.silent_ends > untold.len() + deletions {
            self.surplus.push(format!("{place:?}"));
        }
    }
}
