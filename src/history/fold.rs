//! Folds audit events into requests and finds those that were read before.

use super::request::Request;
use crate::model::{AuditId, StageFact, Strings, Timestamp};
use rustc_hash::FxHashMap;

/// Requests under construction, keyed by what all stages of one request share.
///
/// A proxy and the server behind it log the same `auditID` with different receive times: two requests.
/// Lines that agree in id, stage and stamps but not in content (edited copies) are two requests, too.
#[derive(Default)]
pub(super) struct Folder {
    requests: Vec<Request>,
    by_key: FxHashMap<(AuditId, Option<Timestamp>, u16), u32>,
    /// Stages beyond the first of a request.
    pub(super) folded: u64,
    /// Lines read before.
    pub(super) duplicates: u64,
}

impl Folder {
    pub(super) fn add(&mut self, fact: StageFact) {
        for variant in 0..u16::MAX {
            let key = (fact.audit_id, fact.received, variant);
            let Some(&at) = self.by_key.get(&key) else {
                self.by_key.insert(key, u32::try_from(self.requests.len()).unwrap_or(u32::MAX));
                self.requests.push(Request::from_stage(fact));
                return;
            };
            let request = &mut self.requests[at as usize];
            if request.is_duplicate(&fact) {
                self.duplicates += 1;
                request.absorb(fact);
                return;
            }
            if request.is_continued_by(&fact) {
                self.folded += 1;
                request.absorb(fact);
                return;
            }
        }
    }

    /// The requests by start, then id, then content: an order that no reading order can change.
    pub(super) fn finish(mut self, strings: &Strings) -> Vec<Request> {
        self.by_key = FxHashMap::default();
        // Symbols are numbered by reading order: ids that are no UUIDs are compared as text.
        let id = |r: &Request| match r.audit_id {
            AuditId::Uuid(bytes) => (bytes, ""),
            AuditId::Other(text) => ([0; 16], strings.get(text)),
        };
        // Requests are large: their keys are sorted, and each request is moved once.
        self.requests.sort_by_cached_key(|r| (r.start(), id(r), r.fingerprint()));
        self.requests
    }
}
