//! What must never leave the program, and what stands in its place.
//!
//! On by default. Replaced are the values of Secrets, tokens that are requested or reviewed, what stands
//! under a name that looks secret (environment variables, ConfigMaps, any field), what looks secret by
//! itself (private keys, JSON Web Tokens, passwords in URLs and arguments) and all copies of these in
//! annotations such as `last-applied-configuration`. Names of keys, references to Secrets and booleans stay,
//! and so do numbers but where the name says that they are the secret (`numbers`). A replaced value is
//! `<redacted 5f0a1b2c3d4e>`, a keyed hash: equal values have equal texts wherever they stand, so that it
//! shows whether something changed.
//!
//! The texts are edited, not rebuilt: what is not secret keeps its bytes, and a clean text is borrowed.
//!
//! | of the redactor | takes | of what is no JSON, or too large to be looked at, comes |
//! |---|---|---|
//! | [`document`](Redactor::document) | a body of a request | one string of JSON |
//! | [`kept`](Redactor::kept) | a body that is read again | one string of JSON; of no JSON a text that is none either |
//! | [`object`](Redactor::object), [`look_at`](Redactor::look_at) | an object that nobody has read yet | nothing; one string of JSON if it is too large |
//! | [`value`](Redactor::value) | a part of an object, with its path | one string of JSON |
//! | [`change`](Redactor::change) | both sides of a change, which are JSON | one string of JSON |
//! | [`message`](Redactor::message), [`prose`](Redactor::prose) | words, about an object or not | (they are not JSON) |
//! | [`uri`](Redactor::uri), [`field`](Redactor::field) | a URI, a field of a log | (they are not JSON) |

mod calm;
mod clean;
mod fields;
mod key;
mod manifest;
mod memo;
mod message;
mod names;
mod numbers;
mod outline;
mod parts;
mod place;
mod rule;
mod skim;
mod stays;
mod subject;
mod text;
mod uri;
mod walk;

use crate::state::scan::is_json;
use std::borrow::Cow;
use std::sync::atomic::{AtomicU64, Ordering};

pub use key::{KeyMaterial, RedactKey, is_placeholder};
pub use rule::{Rule, RuleError};
pub use stays::Looked;

use clean::Key;
use key::Marker;
use names::Names;
use outline::Outline;
use parts::Parts;
use place::{Place, Verdict};
use rule::{Matches, Objects};
use subject::Subject;

/// Whom a text is about: the `objectRef` of a request, or the key and kind of an object.
///
/// What is not known is empty. A body that says more of itself (`kind`, `metadata`) is believed, but
/// nothing that the target makes secret becomes public by it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Target<'a> {
    /// API group, empty for core.
    pub group: &'a str,
    /// Version without its group: `v1`.
    pub version: &'a str,
    /// Plural resource name: `secrets`.
    pub resource: &'a str,
    /// `status`, `token` …
    pub subresource: &'a str,
    /// Namespace, empty for objects of the cluster.
    pub namespace: &'a str,
    /// Name of the object.
    pub name: &'a str,
    /// Kind: `Secret`.
    pub kind: &'a str,
}

/// One step of the path to a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step<'a> {
    /// A field of an object, or a key of a map.
    Field(&'a str),
    /// An element of a list of objects.
    Element {
        /// The value of its `name`, else of its `key`; `None` where it has neither or it is not known.
        /// Under `env` and the like an unknown name makes the value secret.
        name: Option<&'a str>,
    },
    /// An element of a list of plain strings, and the string before it (empty before the first): what
    /// follows `--password` is a secret. As an [`Step::Element`] without a name, arguments that are no
    /// flags are hidden to be safe.
    After(&'a str),
}

/// Replaces what is secret.
#[derive(Clone)]
pub struct Redactor {
    on: bool,
    marker: Marker,
    names: Names,
    objects: Objects,
    /// Tells its rules from those of others.
    id: u64,
}

/// How many redactors were made.
static MADE: AtomicU64 = AtomicU64::new(0);

impl Redactor {
    /// The built-in rules, and the user's over them; of the latter the last that matches decides.
    pub fn new(key: RedactKey, rules: Vec<Rule>) -> Self {
        let mut by = Self { on: true, ..Self::with(&key) };
        for rule in rules {
            match rule.matches {
                Matches::Name(pattern) => by.names.rules.push((pattern, rule.hides)),
                Matches::Object { pattern, path } => by.objects.push(pattern, path, rule.hides),
            }
        }
        by
    }

    /// Leaves everything as it is: `--no-redact`.
    pub fn off() -> Self {
        Self::with(&RedactKey::from_bytes([0; 32]))
    }

    fn with(key: &RedactKey) -> Self {
        let (marker, names, objects) = (Marker::new(key), Names::default(), Objects::default());
        let id = MADE.fetch_add(1, Ordering::Relaxed);
        Self { on: false, marker, names, objects, id }
    }

    /// A whole body as JSON: an object, a list, a patch of any type. Borrowed when nothing had to go; what
    /// is no JSON becomes one string, whatever it holds.
    pub fn document<'a>(&self, of: &Target<'_>, json: &'a str) -> Cow<'a, str> {
        if !self.on {
            return Cow::Borrowed(json);
        }
        self.body(of, json).map_or_else(|| Cow::Owned(self.whole(json)), |(clean, _)| clean)
    }

    /// The same for whoever reads it again: what is no JSON does not become any.
    pub fn kept<'a>(&self, of: &Target<'_>, json: &'a str) -> Cow<'a, str> {
        if !self.on {
            return Cow::Borrowed(json);
        }
        match self.body(of, json) {
            Some((clean, _)) => clean,
            None if is_json(json) => Cow::Owned(self.whole(json)),
            None => Cow::Owned(self.marker.redacted(json.as_bytes())),
        }
    }

    /// A value as JSON, scalar or subtree, that stands at `path` of the object.
    pub fn value<'a>(&self, of: &Target<'_>, path: &[Step<'_>], json: &'a str) -> Cow<'a, str> {
        if !self.on {
            return Cow::Borrowed(json);
        }
        let root = Place::root(of, Subject::of(of), &self.objects);
        let place = path.iter().fold(root, |place, step| self.step(&place, step));
        let clean = walk::redact(self, of, &place, json, 0);
        clean.unwrap_or_else(|| Cow::Owned(self.whole(json)))
    }

    /// An object that nobody has read yet, as JSON; `None` if it turns out that it is none.
    pub fn object(&self, of: &Target<'_>, json: String) -> Option<String> {
        match self.look_at(of, &json)?.text {
            Cow::Owned(clean) => Some(clean),
            Cow::Borrowed(_) => Some(json),
        }
    }

    /// A whole body, and how many objects and documents of their own are in it; `None` where it is no JSON, or too large
    /// to be looked at.
    fn body<'a>(&self, of: &Target<'_>, json: &'a str) -> Option<(Cow<'a, str>, usize)> {
        let parts = Parts::of(self, of, json);
        let rest =
            parts.as_ref().filter(|parts| parts.is_reduced).and_then(|parts| self.look(of, &parts.rest));
        let (clean, apart) = match rest {
            Some((Cow::Borrowed(_), apart)) => (Cow::Borrowed(json), apart),
            _ => self.look(of, json)?,
        };
        // The body itself is one.
        if let Some(parts) = parts.filter(|_| matches!(clean, Cow::Borrowed(_)) && apart <= 1) {
            parts.learn();
        }
        Some((clean, apart))
    }

    /// A body with its secrets replaced, and how many objects and documents of their own are in it.
    fn look<'t>(&self, of: &Target<'_>, json: &'t str) -> Option<(Cow<'t, str>, usize)> {
        let root = Place::root(of, Subject::of(of), &self.objects);
        Some(walk::redact_outline(self, of, &root, &Outline::of(json)?, 0))
    }

    /// What tells its key from others, and no more than a hash of a known text does; empty where it is off.
    pub fn key_name(&self) -> String {
        if self.on { self.marker.name() } else { String::new() }
    }

    fn whole(&self, json: &str) -> String {
        walk::quote(&self.marker.redacted(json.as_bytes()))
    }

    /// Both values of a change at `path`, JSON that was read as such before: what has to stand in their
    /// places, if anything.
    pub fn change(
        &self,
        of: &Target<'_>,
        path: &[Step<'_>],
        values: [Option<&str>; 2],
    ) -> [Option<String>; 2] {
        if !self.on || self.is_calm(of, path.iter().copied(), values) {
            return [None, None];
        }
        let root = Place::root(of, Subject::of(of), &self.objects);
        let place = path.iter().fold(root, |place, step| self.step(&place, step));
        values.map(|json| {
            let Some(outline) = Outline::of_valid(json?) else { return Some(self.whole(json?)) };
            match walk::redact_outline(self, of, &place, &outline, 0).0 {
                Cow::Borrowed(_) => None,
                Cow::Owned(hidden) => Some(hidden),
            }
        })
    }

    /// Whether no rule but those about fields and texts can say anything of these values, and they say nothing:
    /// so most changes are, seen without following their path. Names of elements play no part in it.
    pub fn is_calm<'s>(
        &self,
        of: &Target<'_>,
        mut path: impl Iterator<Item = Step<'s>>,
        values: [Option<&str>; 2],
    ) -> bool {
        let Some(Step::Field("spec" | "status")) = path.next() else { return false };
        let is_calm = |step: Step<'_>| match step {
            Step::Field(field) => calm::is_calm_field(field, &self.names),
            Step::Element { .. } => true,
            Step::After(_) => false,
        };
        let mut ends_with_field = true;
        let is_plain = path.all(|step| {
            ends_with_field = matches!(step, Step::Field(_));
            is_calm(step)
        });
        is_plain
            && ends_with_field
            && self.objects.is_empty()
            && !Subject::of(of).quotes
            && values.into_iter().flatten().all(calm::is_calm_value)
    }

    /// Words of the server about an object: `responseStatus.message`, messages of Events.
    pub fn message<'a>(&self, of: &Target<'_>, text: &'a str) -> Cow<'a, str> {
        if !self.on {
            return Cow::Borrowed(text);
        }
        let place = Place::root(of, Subject::of(of), &self.objects);
        match place.verdict(text, &self.names) {
            Verdict::Keep => Cow::Borrowed(text),
            Verdict::Hide { .. } if !key::is_placeholder(text) => {
                Cow::Owned(self.marker.redacted(text.as_bytes()))
            }
            Verdict::Hide { .. } => Cow::Borrowed(text),
            _ if place.subject.quotes => {
                text::settle(text, &self.marker, |text| match message::redact(of, text, &self.marker) {
                    Cow::Borrowed(text) => self.prose(text),
                    Cow::Owned(text) => Cow::Owned(self.prose(&text).into_owned()),
                })
            }
            _ => self.prose(text),
        }
    }

    /// A request URI, or its path or query. What the query of a URI hides is replaced without encoding.
    pub fn uri<'a>(&self, uri: &'a str) -> Cow<'a, str> {
        if self.on { uri::redact(uri, &self.names, &self.marker) } else { Cow::Borrowed(uri) }
    }

    /// The value of a field of a log, judged by its name too.
    pub fn field<'a>(&self, name: &str, value: &'a str) -> Cow<'a, str> {
        let line = format!("{name}={value}");
        match self.prose(&line) {
            Cow::Borrowed(_) => Cow::Borrowed(value),
            Cow::Owned(clean) => match clean.strip_prefix(name).and_then(|rest| rest.strip_prefix('=')) {
                Some(value) => Cow::Owned(value.to_owned()),
                None => Cow::Owned(clean),
            },
        }
    }

    /// What an audit event says under a name: a field of `user.extra`, an annotation. Kubernetes' own names say nothing
    /// secret: its `credential-id` names a token, and is none.
    pub fn noted<'a>(&self, name: &str, value: &'a str) -> Cow<'a, str> {
        let is_own = name.split_once('/').is_some_and(|(domain, _)| {
            ["k8s.io", "kubernetes.io"].iter().any(|own| {
                domain.strip_suffix(own).is_some_and(|rest| rest.is_empty() || rest.ends_with('.'))
            })
        });
        if is_own { self.prose(value) } else { self.field(name, value) }
    }

    /// Words about nothing in particular, such as the name that a client gives itself (`User-Agent`).
    pub fn prose<'a>(&self, text: &'a str) -> Cow<'a, str> {
        if !self.on {
            return Cow::Borrowed(text);
        }
        // Few clients make most requests.
        let key = Key::of_prose(self.id, text);
        if key.is_clean() {
            return Cow::Borrowed(text);
        }
        let clean = text::redact(text, text::Manner::Prose, &self.names, &self.marker);
        if matches!(clean, Cow::Borrowed(_)) {
            key.set_clean();
        }
        clean
    }

    fn step<'c, 'p: 'c>(&self, place: &Place<'p>, step: &Step<'c>) -> Place<'c> {
        place.step(step, &self.names, &self.objects)
    }
}

#[cfg(test)]
mod tests;
