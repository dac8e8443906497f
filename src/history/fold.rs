//! Folds audit events into requests and finds those that were read before.

use super::late::is_late;
use super::packing::Packer;
use super::request::{Line, Request};
use super::sorting::sort_by_few_ties;
use crate::model::{AuditId, StageFact, StageKind, Strings, Symbol, Timestamp, Verb};
use hashbrown::HashTable;
use rustc_hash::{FxBuildHasher, FxHashMap, FxHashSet};
use std::cmp::Ordering;
use std::hash::BuildHasher as _;

/// What all stages of one request share. A proxy and the server behind it log the same `auditID` with
/// different receive times: two requests.
type Key = (AuditId, Option<Timestamp>, Verb, Symbol, Symbol, Symbol);

fn key(request: &Request) -> Key {
    let Request { audit_id, received, verb, uri, .. } = *request;
    (audit_id, received, verb, uri, request.caller.user, request.object.resource)
}

fn hash(request: &Request) -> u64 {
    FxBuildHasher.hash_one(key(request))
}

/// Requests under construction.
///
/// Lines that agree in all this and in their stage, but not in stamp or content (edited copies), are a
/// request each: the variants of a key. What they have in common is their last stage; the stages before it
/// say nothing that the last does not, and belong to all of them. Whichever line is read first, the
/// variants of a key are the different lines of its last stage.
#[derive(Default)]
pub(super) struct Folder {
    packer: Packer,
    requests: Vec<Request>,
    /// The first variant of each key. The key itself stands in the request alone: there are millions.
    firsts: HashTable<u32>,
    /// The variants of each key that has several, by the first of them.
    variants: FxHashMap<u32, Variants>,
    /// Variants that turned out to be an earlier stage of others.
    folded_away: FxHashSet<u32>,
    /// Second and further lines of a stage that is not the last.
    surplus: FxHashSet<(u32, StageKind, Line)>,
    /// Stages that do not tell when their request was received, see [`Folder::settle`].
    pub(super) late: Vec<StageFact>,
    /// Stages beyond the first of a request.
    pub(super) folded: u64,
    /// Lines read before.
    pub(super) duplicates: u64,
}

impl Folder {
    pub(super) fn add(&mut self, fact: StageFact) {
        if is_late(&fact) {
            self.late.push(fact);
        } else {
            self.add_stage(fact);
        }
    }

    pub(super) fn add_stage(&mut self, fact: StageFact) {
        let line = self.packer.request(fact);
        self.add_request(line);
    }

    /// Adds a line, as if it were all of its request.
    pub(super) fn add_request(&mut self, line: Request) {
        let (key_of_line, new) = (key(&line), u32::try_from(self.requests.len()).unwrap_or(u32::MAX));
        let Self { requests, firsts, .. } = self;
        let is_same = |&at: &u32| key(&requests[at as usize]) == key_of_line;
        let first = firsts.entry(hash(&line), is_same, |&at| hash(&requests[at as usize]));
        let first = *first.or_insert(new).get();
        let Some(request) = self.requests.get_mut(first as usize) else {
            self.requests.push(line);
            return;
        };
        match line.stage.cmp(&request.stage) {
            Ordering::Less => self.earlier(first, &line),
            Ordering::Equal => self.variant(first, line),
            Ordering::Greater => {
                let stage = request.stage;
                self.folded += 1;
                request.advance(line);
                self.merge_variants(first, stage);
            }
        }
    }

    /// The clusters of all stages.
    pub(super) fn clusters_mut(&mut self) -> impl Iterator<Item = &mut Symbol> {
        let late = self.late.iter_mut().map(|fact| &mut fact.cluster);
        self.requests.iter_mut().map(|request| &mut request.cluster).chain(late)
    }

    /// Drops copies of lines whose clusters have turned out to be one.
    pub(super) fn fold_copies(&mut self) {
        for (first, before) in std::mem::take(&mut self.variants) {
            let mut kept = Variants::of(first, self.requests[first as usize].line());
            for at in before.others {
                let variant = self.requests[at as usize].clone();
                let is_copy = |known: &Request| known.cluster == variant.cluster;
                if let Some(known) = kept.find(variant.line(), &self.requests, is_copy) {
                    self.requests[known as usize].enrich(variant);
                    self.folded_away.insert(at);
                    self.duplicates += 1;
                } else {
                    kept.add(at, variant.line());
                }
            }
            if !kept.others.is_empty() {
                self.variants.insert(first, kept);
            }
        }
    }

    pub(super) fn requests(&self) -> &[Request] {
        &self.requests
    }

    fn earlier(&mut self, first: u32, line: &Request) {
        self.requests[first as usize].keep_marks(line);
        if self.add_earlier(first, line.stage, line.line()) {
            self.folded += 1;
        } else {
            self.duplicates += 1;
        }
    }

    /// Adds a line of a stage before the last, of which the least counts; false if it was read before.
    fn add_earlier(&mut self, first: u32, stage: StageKind, line: Line) -> bool {
        let request = &mut self.requests[first as usize];
        let Some(known) = request.earlier().get(stage as usize).copied() else { return false };
        request.set_earlier(stage, known.map_or(line, |known| known.min(line)));
        known.is_none_or(|known| known != line && self.surplus.insert((first, stage, known.max(line))))
    }

    fn variant(&mut self, first: u32, line: Request) {
        let may_be_copy = |known: &Request| known.may_be_of(line.cluster);
        let known = match self.variants.get(&first) {
            Some(variants) => variants.find(line.line(), &self.requests, may_be_copy),
            None => {
                let request = &self.requests[first as usize];
                (request.line() == line.line() && may_be_copy(request)).then_some(first)
            }
        };
        if let Some(known) = known {
            self.duplicates += 1;
            self.requests[known as usize].enrich(line);
            return;
        }
        let new = u32::try_from(self.requests.len()).unwrap_or(u32::MAX);
        let of_first = self.requests[first as usize].line();
        let variants = self.variants.entry(first).or_insert_with(|| Variants::of(first, of_first));
        variants.add(new, line.line());
        self.requests.push(line);
    }

    /// The variants of what was the last stage so far are lines of an earlier one.
    fn merge_variants(&mut self, first: u32, stage: StageKind) {
        for at in self.variants.remove(&first).into_iter().flat_map(|variants| variants.others) {
            let variant = self.requests[at as usize].clone();
            self.requests[first as usize].keep_marks(&variant);
            self.add_earlier(first, stage, variant.line());
            self.folded += 1;
            self.folded_away.insert(at);
        }
    }

    /// The requests by start, then id, then content: an order that no reading order can change.
    pub(super) fn finish(mut self, strings: &Strings) -> Vec<Request> {
        self.share_earlier_stages();
        let mut requests = self.requests;
        if !self.folded_away.is_empty() {
            let mut at = 0..;
            requests.retain(|_| at.next().is_some_and(|at| !self.folded_away.contains(&at)));
        }
        sort_by_few_ties(&mut requests, Request::start, |a, b| a.order(strings).cmp(&b.order(strings)));
        requests
    }

    /// The first variant alone was told of the stages before the last.
    fn share_earlier_stages(&mut self) {
        for (first, variants) in &self.variants {
            let told = self.requests[*first as usize].clone();
            for at in &variants.others {
                self.requests[*at as usize].share_earlier(&told);
            }
        }
    }
}

/// The different lines of the last stage of one key. There may be very many, where ids are no ids.
#[derive(Default)]
struct Variants {
    /// All but the first, as they were read.
    others: Vec<u32>,
    /// All of them by their lines; of one line those of different clusters.
    by_line: FxHashMap<Line, Vec<u32>>,
}

impl Variants {
    fn of(first: u32, line: Line) -> Self {
        let mut variants = Self::default();
        variants.by_line.insert(line, vec![first]);
        variants
    }

    fn add(&mut self, at: u32, line: Line) {
        self.others.push(at);
        self.by_line.entry(line).or_default().push(at);
    }

    /// The first that has this line and fits.
    fn find(&self, line: Line, requests: &[Request], fits: impl Fn(&Request) -> bool) -> Option<u32> {
        self.by_line.get(&line)?.iter().copied().find(|at| fits(&requests[*at as usize]))
    }
}
