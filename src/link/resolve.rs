//! From what rules say to links: which incarnations are meant, and who hangs below whom.

use super::contexts::contexts;
use super::finding::Finder;
use super::forest::{Link, Nesting};
use super::places::{Place, place_of};
use super::subject::{Acts, LazyManifest, Report, Subject};
use super::{Fact, LinkRule, Manifests, Reference, Role, Target};
use crate::history::{Evidence, Index, Object, ObjectId, Request, is_create};
use crate::model::{Timestamp, word};
use std::borrow::Cow;
use std::collections::BTreeMap;

/// What the rules come to.
pub struct Linked {
    /// All links.
    pub nesting: Nesting,
    /// What each rule said, in their order.
    pub said: Vec<Said>,
    /// Clusters that rules named in vain, since there are no inputs of them: how often.
    pub unknown_clusters: BTreeMap<String, u64>,
}

/// How much a rule said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Said {
    /// Its name.
    pub rule: String,
    /// Where it is declared; empty of what is built in.
    pub declared_at: String,
    /// How often it named something.
    pub references: u64,
    /// How often that was there.
    pub found: u64,
}

/// What came of a statement.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// The one hangs below the other.
    Nests,
    /// It is a link.
    Links,
    /// It would nest, but something stronger names another parent: it is a link.
    Weaker,
    /// It guesses, and a body shows the owners.
    Settled,
    /// It guesses, and another parent is named by what counts as much and was there first, or more.
    Outdone,
    /// The same was said before.
    Repeats,
    /// It names the object that says so.
    Itself,
    /// Nothing in the inputs is what it names.
    Missing,
    /// Several objects are what it names, and only one can be meant.
    Several,
}

/// A statement, and what came of it.
pub(super) struct Heard<'h> {
    pub(super) rule: &'h dyn LinkRule,
    /// Whose metadata, manifest or Event says it.
    pub(super) from: ObjectId,
    /// Where that stands, for those who tell it.
    pub(super) place: &'h dyn Fn() -> Place,
    pub(super) reference: &'h Reference<'h>,
    /// Who is meant; nobody where it does not come to a link.
    pub(super) to: Option<ObjectId>,
    pub(super) outcome: Outcome,
}

/// Links the objects of the index by these rules; `kept` are links that are known. None where `is_over` said to stop, which
/// is asked before each object.
pub fn link<'r>(
    index: &Index,
    rules: impl IntoIterator<Item = &'r dyn LinkRule>,
    manifests: &dyn Manifests,
    kept: Option<Nesting>,
    is_over: &dyn Fn() -> bool,
) -> Option<Linked> {
    let rules: Vec<_> = rules.into_iter().collect();
    listen(index, &rules, manifests, kept, is_over, &mut |_| {})
}

/// The same, and tells what is said.
pub(super) fn listen(
    index: &Index,
    rules: &[&dyn LinkRule],
    manifests: &dyn Manifests,
    kept: Option<Nesting>,
    is_over: &dyn Fn() -> bool,
    heard: &mut dyn FnMut(Heard<'_>),
) -> Option<Linked> {
    let mut kept = kept;
    let contexts = contexts(index, manifests, kept.as_mut().map(|kept| std::mem::take(&mut kept.contexts)));
    let mut resolver = Resolver::new(index, manifests, kept);
    let has_several = resolver.finder.has_several_clusters();
    let asked = |rule: &&&dyn LinkRule| has_several || !rule.is_across_clusters();
    let said = |rule: &&dyn LinkRule| Said {
        rule: rule.name().to_owned(),
        declared_at: rule.declared_at().to_owned(),
        references: 0,
        found: 0,
    };
    let mut said: Vec<Said> = rules.iter().map(said).collect();
    let rules: Vec<_> = rules.iter().enumerate().filter(|(_, rule)| asked(rule)).collect();
    for (i, object) in index.objects.iter().enumerate() {
        if is_over() {
            return None;
        }
        let id = ObjectId(i as u32);
        let manifest = LazyManifest::new(manifests, id);
        let subject = Subject::new(index, object, acts(index, object), &manifest);
        let events = object.events.iter().map(|e| {
            let event = Report::new(&index.events[e.0 as usize], &index.strings);
            (Some(*e), Fact::Event { event, about: subject })
        });
        let facts: Vec<_> = std::iter::once((None, Fact::Object(subject))).chain(events).collect();
        let mut references = Vec::new();
        for (&(nth, rule), (event, fact)) in
            rules.iter().flat_map(|rule| facts.iter().map(move |fact| (rule, fact)))
        {
            rule.references(fact, &mut references);
            for reference in references.drain(..) {
                said[nth].references += 1;
                let is_guess = rule.is_guess();
                resolver.add(id, &reference, is_guess, &mut |to, outcome| {
                    said[nth].found += u64::from(outcome != Outcome::Missing);
                    let place = || event.map_or_else(|| place_of(index, object), Place::Event);
                    heard(Heard { rule: *rule, from: id, place: &place, reference: &reference, to, outcome });
                });
            }
        }
    }
    let Resolver { parents, links, finder, .. } = resolver;
    let unknown_clusters = finder.unknown_clusters;
    Some(Linked { nesting: Nesting { parents, links, contexts }, said, unknown_clusters })
}

/// Who created the object (empty where the log does not tell), and when they last wrote to it.
fn acts<'i>(index: &'i Index, object: &Object) -> Acts<'i> {
    let writes = || {
        // What is not told has happened all the same.
        let all = object.requests.iter().chain(&object.untold);
        let requests = all.map(|a| &index.requests[a.request.0 as usize]);
        requests.filter(|r| r.verb.is_write() && r.took_effect())
    };
    let created = writes().find(|r| is_create(r)).filter(|_| object.create_logged);
    let Some(creator) = created.map(|created| index.acting_user(created)) else { return Acts::default() };
    let last = writes().filter(|r| index.acting_user(r) == creator).filter_map(Request::start).max();
    Acts { creator, last }
}

struct Resolver<'i> {
    index: &'i Index,
    finder: Finder<'i>,
    parents: Vec<Option<Link>>,
    /// When what names the parent was said.
    said_at: Vec<Option<Timestamp>>,
    /// Whether that was a guess.
    guessed: Vec<bool>,
    links: Vec<Vec<Link>>,
}

impl<'i> Resolver<'i> {
    fn new(index: &'i Index, manifests: &'i dyn Manifests, kept: Option<Nesting>) -> Self {
        let n = index.objects.len();
        let kept = kept.unwrap_or_else(|| Nesting::of(n));
        Self {
            index,
            finder: Finder::new(index, manifests),
            parents: kept.parents,
            said_at: vec![None; n],
            guessed: vec![false; n],
            links: kept.links,
        }
    }

    fn add(
        &mut self,
        from: ObjectId,
        reference: &Reference<'_>,
        is_guess: bool,
        told: &mut dyn FnMut(Option<ObjectId>, Outcome),
    ) {
        let class = match &reference.class {
            Cow::Borrowed(class) => class,
            // Classes are the words of rules, of which there are a few.
            Cow::Owned(class) => match word(class) {
                Some(class) => class,
                None => return,
            },
        };
        let found = self.finder.find(from, &reference.target);
        match found.as_slice() {
            [] => return told(None, Outcome::Missing),
            [_, _, ..]
                if reference.role == Role::Parent || matches!(reference.target, Target::Named { .. }) =>
            {
                return told(None, Outcome::Several);
            }
            _ => {}
        }
        let at = match reference.target {
            Target::Named { at, .. } => at,
            Target::Uid { .. } | Target::Labelled { .. } => None,
        };
        for to in found {
            let link = |to| Link { to, class, evidence: reference.evidence, cut: None };
            // Whose own uid it gives as that of its owner is a circle of one. By name or label a rule may well find
            // the object that it read.
            let owns_itself = reference.role == Role::Parent
                && matches!(reference.target, Target::Uid { .. })
                && self.parents[from.0 as usize].is_none();
            let outcome = match reference.role {
                _ if to == from && !owns_itself => Outcome::Itself,
                Role::Parent => self.nest(from, link(to), at, is_guess),
                Role::Child => self.nest(to, link(from), at, is_guess),
                Role::Peer => self.link(from, link(to)),
            };
            told(Some(to), outcome);
        }
    }

    fn link(&mut self, from: ObjectId, link: Link) -> Outcome {
        let links = &mut self.links[from.0 as usize];
        if links.contains(&link) {
            return Outcome::Repeats;
        }
        links.push(link);
        Outcome::Links
    }

    /// Bodies that show the owners settle the matter: then no guess counts, and where they show a controller only exact
    /// evidence. Otherwise the stronger statement counts; of two about different incarnations of one name, the later.
    /// What does not count is a link, unless it was a guess.
    fn nest(&mut self, child_id: ObjectId, link: Link, at: Option<Timestamp>, is_guess: bool) -> Outcome {
        let child = child_id.0 as usize;
        let object = &self.index.objects[child];
        let is_settled = object.owners_known
            && link.evidence != Evidence::Exact
            && (is_guess || object.controller().is_some());
        let known = self.parents[child];
        if let Some(known) = known.filter(|known| known.to == link.to) {
            return if is_settled {
                Outcome::Repeats
            } else {
                self.confirm(child, known, link, at, is_guess)
            };
        }
        let is_better = !is_settled
            && known.is_none_or(|known| {
                let key = |id: ObjectId| self.index.objects[id.0 as usize].key;
                let same_name = known.evidence != Evidence::Exact && key(known.to) == key(link.to);
                if same_name { self.said_at[child] < at } else { known.evidence < link.evidence }
            });
        if is_better {
            let was_guess = std::mem::replace(&mut self.guessed[child], is_guess);
            self.parents[child] = Some(link);
            self.said_at[child] = at;
            if let Some(known) = known.filter(|_| !was_guess) {
                self.link(child_id, known);
            }
            return Outcome::Nests;
        }
        if is_guess {
            return if is_settled { Outcome::Settled } else { Outcome::Outdone };
        }
        match self.link(child_id, link) {
            Outcome::Links => Outcome::Weaker,
            other => other,
        }
    }

    /// What names the parent that is known already makes it no other; the nesting rests on the stronger of both, and is a
    /// guess if both are. A controller says that it made a pod a moment before anything else shows the pod: the time is
    /// that of the latest.
    fn confirm(
        &mut self,
        child: usize,
        known: Link,
        link: Link,
        at: Option<Timestamp>,
        is_guess: bool,
    ) -> Outcome {
        self.said_at[child] = self.said_at[child].max(at);
        self.guessed[child] &= is_guess;
        if known.evidence >= link.evidence {
            return Outcome::Repeats;
        }
        self.parents[child] = Some(link);
        Outcome::Nests
    }
}
