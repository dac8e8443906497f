//! What is concluded when every request and Event has its object, and the order in which an index has its objects.

use super::attribution::{attribute_versions, claim_answers};
use super::chronicle::{Chronicle, Sight};
use super::dating::Dating;
use super::halves::take_halves;
use super::leases::is_lease;
use super::lifetime::{end_of_life, note_absence};
use super::object::{Attached, Evidence, Existence, Object};
use super::shown::show_unlogged;
use super::{Index, Noise, Request};
use crate::model::{ObjectKey, StageKind, Strings, Timestamp, Uid, has_events};

impl Index {
    /// What can be said once every request has its object: ends, versions, kinds, the final order. `skew`: by how many
    /// nanoseconds the clocks of API servers disagree.
    pub(super) fn complete(&mut self, mut sights: Vec<Sight>, skew: i64) {
        for object in &mut self.objects {
            object.requests.sort_by_key(|attached| attached.request);
            object.requests.dedup_by_key(|attached| attached.request);
            object.deleted = end_of_life(object, &self.requests, &self.strings);
            note_absence(object, &self.requests, &self.strings);
            object.in_snapshot &= object.deleted.is_none() && !object.has_outgrown_snapshots();
            object.revisions.sort_by_key(|revision| (revision.resource_version, revision.body));
            object.revisions.dedup_by_key(|revision| revision.resource_version);
            claim_answers(object, &self.requests, skew);
            show_unlogged(object, &self.requests, &self.strings);
            if object.kind.is_empty() && !object.key.resource.is_empty() {
                object.kind = self.kinds.kind(object.key.group, object.key.resource, &mut self.strings);
            }
        }
        Dating::new(&self.objects, &self.requests, &sights).apply(&mut self.objects, &self.strings);
        for object in &mut self.objects {
            let unknown = attribute_versions(object, &self.requests, &self.strings);
            let halves = take_halves(object, &self.requests, &self.strings);
            self.tally.unknown_writers += unknown.saturating_sub(halves) as u64;
        }
        let requests = &self.requests;
        let written = self.objects.iter().flat_map(|object| &object.requests).filter_map(|attached| {
            let request = &requests[attached.request.0 as usize];
            let (version, evidence) = attached.written?;
            // What was inferred itself must not bound others.
            (evidence == Evidence::Exact).then_some((request.start()?, request.end()?, version))
        });
        sights.extend(written);
        // A store that was set back gave its numbers twice.
        if self.set_backs.is_empty() {
            Chronicle::new(sights).deduce(&mut self.objects, requests, &self.strings);
        }
        self.objects.iter_mut().for_each(Object::mark_guesses);
        let is_stage = |r: &Request| r.stage == StageKind::RequestReceived;
        self.tally.unanswered = self.requests.iter().filter(|r| is_stage(r)).count() as u64;
        self.tally.event_gaps = self.events.iter().filter(|e| e.has_gap()).count() as u64;
        let strings = &self.strings;
        // Computed on demand, never stored: no objects, although snapshots list them.
        self.objects.retain(|object| strings.get(object.key.resource) != "componentstatuses");
        self.objects.sort_by_cached_key(|object| order(object, strings));
        self.end_former();
    }

    /// Leaves out what is not to be told. Until then the index holds all that there is to conclude from.
    pub fn narrow(&mut self, noise: Noise) {
        for object in &mut self.objects {
            let is_told = |attached: &Attached| self.told[attached.request.0 as usize];
            object.untold = object.requests.extract_if(.., |attached| !is_told(attached)).collect();
            object.shrink_to_fit();
        }
        if noise == Noise::LeftOut {
            let strings = &self.strings;
            self.objects.retain(|object| !is_noise(&object.key, strings) || !object.requests.is_empty());
        }
    }
}

/// Whether an object is a Lease or an Event: other groups may have kinds of these names.
fn is_noise(key: &ObjectKey, strings: &Strings) -> bool {
    is_lease(key, strings) || strings.get(key.resource) == "events" && has_events(strings.get(key.group))
}

pub(super) type Order<'s> = ([&'s str; 4], Option<Timestamp>, &'s str, Existence);

/// Where an object stands in the index.
pub(super) fn order<'s>(object: &Object, strings: &'s Strings) -> Order<'s> {
    let key = &object.key;
    let text = |symbol| strings.get(symbol);
    let path = [text(key.group), text(key.resource), text(key.namespace), text(key.name)];
    (path, object.start(), text(Uid(object.uid.0).0), object.existence)
}
