//! Objects that stay clean: most of a version is what the version before was, and what it changed is told anyway.

use super::clean::Key;
use super::outline::Outline;
use super::parts::head;
use super::place::{Place, VALUES};
use super::subject::Subject;
use super::{Redactor, Step, Target, walk};
use crate::state::scan::{self, Items, is_json};
use memchr::memmem;
use rustc_hash::FxBuildHasher;
use std::borrow::Cow;
use std::hash::BuildHasher as _;

/// Fields that tell what stands beside them, or are told by it: whose value it is, what kind of object, what an argument
/// means.
const TELLING: &[&str] =
    &["name", "key", "kind", "apiVersion", ABOUT[0], ABOUT[1], walk::COMMAND, walk::ARGUMENTS];

/// Fields that tell whom the words of an object are about.
const ABOUT: [&str; 2] = ["involvedObject", "regarding"];

/// A text that was looked at.
pub struct Looked<'t> {
    /// Without secrets. Borrowed when nothing had to go.
    pub text: Cow<'t, str>,
    /// Whether it is clean, and nothing in it tells more of other places than [`Redactor::stays_clean`] knows.
    pub can_stay_clean: bool,
}

impl Redactor {
    /// A whole object as JSON, as [`Self::object`] takes it.
    pub fn look_at<'t>(&self, of: &Target<'_>, json: &'t str) -> Option<Looked<'t>> {
        if !self.on {
            return is_json(json).then_some(Looked { text: Cow::Borrowed(json), can_stay_clean: true });
        }
        let Some((text, apart)) = self.body(of, json) else {
            let text = is_json(json).then(|| Cow::Owned(self.whole(json)))?;
            return Some(Looked { text, can_stay_clean: false });
        };
        // The object itself is one.
        let is_alone = matches!(text, Cow::Borrowed(_)) && apart <= 1 && self.objects.is_empty();
        let can_stay_clean = is_alone && Subject::of(of).is_plain() && is_plain(json);
        Some(Looked { text, can_stay_clean })
    }

    /// Whether an object that can stay clean does so with a new value at `path`, or without the one that was there:
    /// that is clean by itself, and says nothing of what stands beside it.
    pub fn stays_clean(
        &self,
        of: &Target<'_>,
        path: &[Step<'_>],
        old: Option<&str>,
        new: Option<&str>,
    ) -> bool {
        let is_known = |step: &Step<'_>| !matches!(step, Step::Field(field) if VALUES.contains(field));
        let are_objects = || [old, new].into_iter().flatten().all(|value| value.starts_with('{'));
        let says_nothing = match path.last() {
            Some(Step::Field(field)) => !TELLING.contains(field),
            // A text is told by the one before, which all but objects hide.
            Some(Step::Element { .. }) => are_objects(),
            Some(Step::After(_)) | None => false,
        };
        let is_clean = || new.is_none_or(|new| self.is_clean(of, path, new));
        !self.on || says_nothing && path.iter().all(is_known) && is_clean()
    }

    /// Whether a list of managedFields (JSON, empty where there is none) of such an object is clean. Most entries of a
    /// version are those of the version before.
    pub fn are_clean_fields(&self, of: &Target<'_>, list: &str) -> bool {
        !self.on || list.is_empty() || self.look_at_entries(of, list).unwrap_or(false)
    }

    /// `None` if it is no list of objects.
    fn look_at_entries(&self, of: &Target<'_>, list: &str) -> Option<bool> {
        let place = FxBuildHasher.hash_one((self.id, "entry", of.group, of.version, of.resource, of.kind));
        let mut items = Items::of(list).filter(|items| !items.is_object())?;
        let (mut fresh, mut keys) = (String::new(), Vec::new());
        while let Some((_, start)) = items.enter() {
            let end = scan::end(list.as_bytes(), start)?;
            let entry = list.get(start..end).filter(|entry| entry.starts_with('{'))?;
            let key = Key::of(place, entry);
            if !key.is_clean() {
                fresh.push_str(if keys.is_empty() { "" } else { "," });
                fresh.push_str(entry);
                keys.push(key);
            }
            items.pass(end)?;
        }
        if keys.is_empty() {
            return Some(items.is_whole());
        }
        let Target { group, version, kind, .. } = of;
        let (group, slash) = if group.is_empty() { ("", "") } else { (*group, "/") };
        let alone = format!(
            r#"{{"kind":"{kind}","apiVersion":"{group}{slash}{version}","metadata":{{"managedFields":[{fresh}]}}}}"#
        );
        let is_clean = items.is_whole() && matches!(self.document(of, &alone), Cow::Borrowed(_));
        keys.into_iter().filter(|_| is_clean).for_each(Key::set_clean);
        Some(is_clean)
    }

    fn is_clean(&self, of: &Target<'_>, path: &[Step<'_>], json: &str) -> bool {
        if self.is_calm(of, path.iter().copied(), [Some(json), None]) {
            return true;
        }
        let root = Place::root(of, Subject::of(of), &self.objects);
        let place = path.iter().fold(root, |place, step| self.step(&place, step));
        let outline = Outline::of_valid(json);
        outline.is_some_and(|outline| {
            matches!(walk::redact_outline(self, of, &place, &outline, 0), (Cow::Borrowed(_), 0))
        })
    }
}

/// Whether an object says at its beginning that it is of a kind whose values are secret only by their fields and by
/// themselves, and its words are about nothing else.
fn is_plain(json: &str) -> bool {
    let is_of_kind = head(json).is_some_and(|(kind, api_version)| {
        let subject = Subject::of(&Target { kind, ..Target::default() });
        !kind.is_empty() && !api_version.is_empty() && subject.is_plain()
    });
    let is_about = |field: &str| memmem::find(json.as_bytes(), field.as_bytes()).is_some();
    is_of_kind && !ABOUT.into_iter().any(is_about) && !scan::may_respell(json)
}
