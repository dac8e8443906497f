//! Which resource a kind is served as.

use crate::model::{Strings, Symbol, builtin_by_kind, builtin_by_resource, guess_resource};
use crate::source::KindFact;
use rustc_hash::FxHashMap;
use std::borrow::Cow;

/// How it is known where a kind lives.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum KindSource {
    /// From the archive: a body next to its objectRef, a CustomResourceDefinition.
    Seen,
    /// Kubernetes itself serves it so.
    Builtin,
    /// The plural that conventions would give.
    Guessed,
}

/// The resource of a kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Resource {
    /// API group.
    pub group: Symbol,
    /// Plural name.
    pub resource: Symbol,
    /// Whether its objects live in namespaces; `None` where unknown.
    pub namespaced: Option<bool>,
    /// How this is known.
    pub source: KindSource,
}

/// Kinds by group and name, and back.
#[derive(Default)]
pub struct Kinds {
    seen: FxHashMap<(Symbol, Symbol), (Symbol, bool)>,
    back: FxHashMap<(Symbol, Symbol), Symbol>,
}

impl Kinds {
    pub(super) fn learn(&mut self, fact: KindFact) {
        if !fact.kind.is_empty() && !fact.resource.is_empty() {
            let entry = self.seen.entry((fact.group, fact.kind)).or_insert((fact.resource, fact.namespaced));
            entry.1 |= fact.namespaced;
            self.back.entry((fact.group, fact.resource)).or_insert(fact.kind);
        }
    }

    /// The plural resource of a kind of a group: as seen, else as it is built in, else as conventions have it.
    pub fn named<'k>(&self, group: &str, kind: &str, strings: &'k Strings) -> Cow<'k, str> {
        let seen = strings.find(group).zip(strings.find(kind)).and_then(|key| self.seen.get(&key));
        match seen {
            Some((resource, _)) => Cow::Borrowed(strings.get(*resource)),
            None => match builtin_by_kind(group, kind) {
                Some(builtin) => Cow::Borrowed(builtin.resource),
                None => Cow::Owned(guess_resource(kind)),
            },
        }
    }

    /// The resource of `kind` in `api_version` (`apps/v1`, `v1`).
    pub fn resource(&self, api_version: Symbol, kind: Symbol, strings: &mut Strings) -> Resource {
        let group = match strings.get(api_version).split_once('/') {
            Some((group, _)) => {
                let group = group.to_owned();
                strings.intern(&group)
            }
            None => Symbol::EMPTY,
        };
        if let Some(&(resource, namespaced)) = self.seen.get(&(group, kind)) {
            return Resource { group, resource, namespaced: Some(namespaced), source: KindSource::Seen };
        }
        if let Some(builtin) = builtin_by_kind(strings.get(group), strings.get(kind)) {
            let resource = strings.intern(builtin.resource);
            return Resource {
                group,
                resource,
                namespaced: Some(builtin.namespaced),
                source: KindSource::Builtin,
            };
        }
        let guess = guess_resource(strings.get(kind));
        Resource { group, resource: strings.intern(&guess), namespaced: None, source: KindSource::Guessed }
    }

    /// The kind that is served as `resource`; empty where nothing tells.
    pub fn kind(&self, group: Symbol, resource: Symbol, strings: &mut Strings) -> Symbol {
        if let Some(&kind) = self.back.get(&(group, resource)) {
            return kind;
        }
        match builtin_by_resource(strings.get(group), strings.get(resource)) {
            Some(builtin) => strings.intern(builtin.kind),
            None => Symbol::EMPTY,
        }
    }
}
