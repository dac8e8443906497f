//! Rules at work on what was read.

use super::joined::{Found, Joined};
use super::{Progress, RunError};
use crate::history::ObjectId;
use crate::link::{self, LinkRule, Linked, Manifests, Nesting, Said, State, Statement};
use crate::model::Timestamp;
use crate::versions::{Histories, target};
use std::borrow::Cow;
use std::cell::OnceCell;
use std::collections::BTreeMap;
use std::ops::ControlFlow;

impl Joined {
    /// Who hangs below whom.
    pub(super) fn nesting(&self, progress: &dyn Progress) -> Result<Nesting, RunError> {
        Ok(self.linked(progress)?.nesting)
    }

    /// The same, and how much each rule said.
    ///
    /// # Errors
    /// Interrupted.
    pub fn linked(&self, progress: &dyn Progress) -> Result<Linked, RunError> {
        let (states, is_over) = (States::of(self, false), || progress.cancelled());
        let linked = link::link(self.index(), self.rules(), &states, self.kept_links(), &is_over);
        linked.ok_or(RunError::Interrupted)
    }

    /// The same, and what was said by, of or about some objects.
    ///
    /// # Errors
    /// Interrupted.
    pub fn explain(
        &self,
        asked: &[ObjectId],
        progress: &dyn Progress,
    ) -> Result<(Linked, Vec<Statement>), RunError> {
        let (states, is_over) = (States::of(self, true), || progress.cancelled());
        let linked = link::explain(self.index(), self.rules(), &states, self.kept_links(), asked, &is_over);
        linked.ok_or(RunError::Interrupted)
    }

    /// The rules that have something to say. An archive holds what those said that were on when it was written.
    pub fn rules(&self) -> Vec<&dyn LinkRule> {
        let rules = self.extensions.rules.iter().map(|rule| &**rule);
        match &self.found {
            Found::Logs { .. } => rules.collect(),
            Found::Tables(_) => {
                let built_in = link::builtin();
                rules.filter(|rule| built_in.iter().all(|known| known.name() != rule.name())).collect()
            }
        }
    }

    /// Whether it tells of several clusters.
    pub fn has_clusters(&self) -> bool {
        let objects = &self.index().objects;
        objects
            .first()
            .is_some_and(|first| objects.iter().any(|object| object.key.cluster != first.key.cluster))
    }

    /// The links that an archive holds.
    pub fn kept_links(&self) -> Option<Nesting> {
        match &self.found {
            Found::Logs { .. } => None,
            Found::Tables(tables) => Some(tables.1.nesting.clone()),
        }
    }
}

/// What declared rules said in vain.
pub(super) fn in_vain(said: &[Said]) -> Vec<String> {
    let declared = said.iter().filter(|said| !said.declared_at.is_empty());
    let why = |said: &Said| match (said.references, said.found) {
        (0, _) => Some(
            "names no object: none fits it, or none that does has what its target is looked for in"
                .to_owned(),
        ),
        (1, 0) => Some("names one object, which is not in the inputs".to_owned()),
        (n, 0) => Some(format!("names {n} objects, none of which is in the inputs")),
        _ => None,
    };
    let told = declared.filter_map(|said| {
        let why = why(said)?;
        Some(format!("the link rule {} ({}) {why}", said.rule, said.declared_at))
    });
    told.collect()
}

/// Clusters that links would lead to if there were inputs of them.
pub(super) fn without_inputs(unknown: &BTreeMap<String, u64>) -> Option<String> {
    let first = unknown.keys().next()?;
    let named = unknown.iter().map(|(cluster, n)| format!("{cluster} ({n})")).collect::<Vec<_>>().join(", ");
    let clusters = if unknown.len() == 1 { "a cluster" } else { "clusters" };
    Some(format!(
        "objects name others in {clusters} that no input is of, {named}: say which are, as in --cluster {first}=PATH"
    ))
}

/// The states of objects, for rules that ask. What is made of them are names of objects that are there, which are no
/// secrets; those of Secrets are hidden all the same, and where the words of rules are told, those of all objects.
struct States<'a> {
    joined: &'a Joined,
    are_told: bool,
    /// Made when the first asks.
    histories: OnceCell<Box<dyn Histories + 'a>>,
}

impl<'a> States<'a> {
    const fn of(joined: &'a Joined, are_told: bool) -> Self {
        Self { joined, are_told, histories: OnceCell::new() }
    }

    /// A state of an object, without what must not be told.
    fn shown<'t>(&self, id: ObjectId, text: &'t str) -> Cow<'t, str> {
        let index = self.joined.index();
        let object = &index.objects[id.0 as usize];
        let is_secret = index.strings.get(object.key.resource) == "secrets";
        if !self.are_told && !is_secret {
            return Cow::Borrowed(text);
        }
        self.histories().redactor().document(&target(index, object), text)
    }

    fn histories(&self) -> &(dyn Histories + 'a) {
        &**self.histories.get_or_init(|| self.joined.histories())
    }
}

impl Manifests for States<'_> {
    fn newest(&self, id: ObjectId) -> Option<State> {
        let (text, at) = self.histories().newest(id)?;
        let hidden = match self.shown(id, &text) {
            Cow::Owned(hidden) => Some(hidden),
            Cow::Borrowed(_) => None,
        };
        Some(State { text: hidden.unwrap_or(text), at })
    }

    fn each(&self, id: ObjectId, each: &mut dyn FnMut(&str, Option<Timestamp>)) {
        drop(self.histories().shown(id, &mut |shown| {
            if let Some(text) = shown.text {
                each(&self.shown(id, text), shown.time.or(shown.seen));
            }
            ControlFlow::Continue(())
        }));
    }
}
