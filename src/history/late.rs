//! Stages that do not tell when their request was received: the answers of the basic audit before Kubernetes
//! 1.8, which tell no more than an id and a code, the ends of what Google's logs call an operation, and audit events that
//! were cut off or thinned out.

use super::fold::Folder;
use super::request::Request;
use crate::model::{AuditId, StageFact, Strings, Symbol, Verb};
use rustc_hash::FxHashMap;

/// Whether a stage says nothing of its request but how it ended.
pub(super) fn is_answer(fact: &StageFact) -> bool {
    fact.verb == Verb::Other(Symbol::EMPTY)
        && fact.uri == Symbol::EMPTY
        && fact.object.resource == Symbol::EMPTY
}

/// Whether a stage can only be understood beside other lines of its request.
pub const fn is_late(fact: &StageFact) -> bool {
    fact.received.is_none()
}

impl Folder {
    /// Puts such stages to the requests whose other lines tell more, when all have been read. Says how many
    /// answers there are without a request: it was left out, or is in no file.
    pub(super) fn settle(&mut self, strings: &Strings) -> u64 {
        let mut late = std::mem::take(&mut self.late);
        if late.is_empty() {
            return 0;
        }
        let text = |symbol| strings.get(symbol);
        let id = |fact: &StageFact| match fact.audit_id {
            AuditId::Uuid(bytes) => (bytes, ""),
            AuditId::Other(symbol) => ([0; 16], text(symbol)),
        };
        late.sort_by(|a, b| {
            let key = |f: &StageFact| (id(f).0, f.stage, f.stamp, f.code, f.content, f.position);
            id(a).1.cmp(id(b).1).then_with(|| key(a).cmp(&key(b)))
        });
        let mut by_id: FxHashMap<AuditId, Vec<u32>> = FxHashMap::default();
        for (at, request) in (0..).zip(self.requests()) {
            if request.received.is_some() {
                by_id.entry(request.audit_id).or_default().push(at);
            }
        }
        for candidates in by_id.values_mut() {
            candidates.sort_by_key(|at| self.requests()[*at as usize].received);
        }
        let mut alone = 0;
        for fact in late {
            let candidates = by_id.get(&fact.audit_id).map_or(&[][..], Vec::as_slice);
            alone += u64::from(!self.settle_one(fact, candidates));
        }
        alone
    }

    /// False for an answer without a request. `candidates`: the requests of its id in the order of their receipt.
    fn settle_one(&mut self, fact: StageFact, candidates: &[u32]) -> bool {
        let is_answer = is_answer(&fact);
        let Some(request) = self.begun(&fact, candidates) else {
            if !is_answer {
                self.add_stage(fact);
            }
            return !is_answer;
        };
        if is_answer && request.stage >= fact.stage {
            let is_copy = (request.stage, request.stamp, request.code) == (fact.stage, fact.stamp, fact.code);
            self.duplicates += u64::from(is_copy);
            return is_copy;
        }
        if is_answer {
            let ended = request.ended(&fact);
            self.add_request(ended);
        } else if request.stage < fact.stage {
            let received = request.received;
            self.add_stage(StageFact { received, ..fact });
        } else {
            self.duplicates += 1;
        }
        true
    }

    /// The request that a stage is of. An id may be used again: the one that was received last before it, of those that
    /// wait for such a stage if there are any.
    fn begun(&self, fact: &StageFact, candidates: &[u32]) -> Option<&Request> {
        let requests = self.requests();
        let is_same = |r: &Request| {
            is_answer(fact)
                || (r.verb, r.uri, r.caller.user, r.object.resource)
                    == (fact.verb, fact.uri, fact.user, fact.object.resource)
        };
        let received = |at: u32| requests[at as usize].received;
        let in_time = |at: &u32| fact.stamp.is_none() || received(*at) <= fact.stamp;
        let before = &candidates[..candidates.partition_point(in_time)];
        let mut last = None;
        for moment in before.chunk_by(|one, other| received(*one) == received(*other)).rev() {
            let same = moment.iter().map(|&at| &requests[at as usize]).filter(|r| is_same(r));
            let (waiting, others): (Vec<_>, Vec<_>) = same.partition(|r| r.stage < fact.stage);
            // Whichever was read first.
            let one_of = |of: Vec<_>| of.into_iter().max_by_key(|r: &&Request| r.fingerprint());
            if !waiting.is_empty() {
                return one_of(waiting);
            }
            last = last.or_else(|| one_of(others));
        }
        last
    }
}
