//! Goes through a JSON text and notes what has to be exchanged.

use std::borrow::Cow;
use std::ops::Range;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;

use super::clean::{self, Key};
use super::key::is_placeholder;
use super::manifest::Head;
use super::message;
use super::outline::{Outline, ROOT, Shape};
use super::place::{Place, Verdict};
use super::rule::unescape_pointer;
use super::subject::Subject;
use super::text::{self, Command, Manner};
use super::{Redactor, Step, Target};

/// Levels that are followed, those of JSON texts within texts included; what is deeper is replaced whole.
/// A little below the 128 that serde_json reads.
pub(super) const DEEPEST: usize = 120;

/// Fields of containers: what runs, and with which arguments.
pub(super) const COMMAND: &str = "command";
pub(super) const ARGUMENTS: &str = "args";

/// Shorter caBundles are left as they are: that they are public does not make them a nuisance.
const SHORT_BUNDLE: usize = 64;

/// A JSON text with its secrets replaced; `None` where it is no JSON.
pub(super) fn redact<'t>(
    by: &Redactor,
    of: &Target<'_>,
    place: &Place<'_>,
    json: &'t str,
    depth: usize,
) -> Option<Cow<'t, str>> {
    Some(redact_outline(by, of, place, &Outline::of(json)?, depth).0)
}

/// The same of a text whose values are known, and how many objects and documents of their own were met: see
/// [`Walk::apart`].
pub(super) fn redact_outline<'t>(
    by: &Redactor,
    of: &Target<'_>,
    place: &Place<'_>,
    outline: &Outline<'t>,
    depth: usize,
) -> (Cow<'t, str>, usize) {
    let json = outline.text;
    let mut walk = Walk { by, of: *of, outline, edits: Vec::new(), apart: 0 };
    walk.value(ROOT, place, depth);
    if walk.edits.is_empty() {
        return (Cow::Borrowed(json), walk.apart);
    }
    let (mut out, mut at) = (String::with_capacity(json.len()), 0);
    for (Range { start, end }, replacement) in &walk.edits {
        out.push_str(&json[at..*start]);
        out.push_str(replacement);
        at = *end;
    }
    out.push_str(&json[at..]);
    (Cow::Owned(out), walk.apart)
}

/// A text as a string of JSON.
pub(super) fn quote(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}

pub(super) struct Walk<'w> {
    pub(super) by: &'w Redactor,
    pub(super) of: Target<'w>,
    pub(super) outline: &'w Outline<'w>,
    /// In the order of the text, since the walk follows it.
    pub(super) edits: Vec<(Range<usize>, String)>,
    /// Objects and documents of their own that were met: what becomes of them is told by more than their place.
    pub(super) apart: usize,
}

impl<'w> Walk<'w> {
    /// Looks at an object or a list, unless one like it was found clean at such a place.
    fn unless_known(&mut self, node: usize, place: &Place<'_>, depth: usize, look: impl FnOnce(&mut Self)) {
        let raw = self.outline.raw(node);
        let worth = clean::WORTH.contains(&raw.len());
        let print = if worth { place.fingerprint((self.by.id, depth, self.of.kind)) } else { None };
        let Some(key) = print.map(|print| Key::of(print, raw)) else { return look(self) };
        if key.is_clean() {
            return;
        }
        let before = (self.edits.len(), self.apart);
        look(self);
        if (self.edits.len(), self.apart) == before {
            key.set_clean();
        }
    }

    fn value(&mut self, node: usize, place: &Place<'_>, depth: usize) {
        if place.keeps_all() {
            return;
        }
        match self.outline.shape(node) {
            Shape::Object if place.names_fields() => {
                let root = Place::root(&self.of, place.subject, &self.by.objects);
                if !self.are_calm_fields(node, &root, depth) {
                    // Each write of a manager changes the time beside this, and seldom the fields.
                    self.unless_known(node, place, depth, |walk| walk.fields(node, &root, depth));
                }
            }
            Shape::Object => self.unless_known(node, place, depth, |walk| {
                walk.object(node, &Head::of(walk.outline, node), place, depth);
            }),
            Shape::Array if depth >= DEEPEST => self.hide_raw(node),
            Shape::Array => {
                self.unless_known(node, place, depth, |walk| {
                    walk.array(node, Command::default(), place, depth);
                });
            }
            Shape::String => self.string(node, None, place, depth),
            Shape::Scalar if place.hides_scalar(self.outline.raw(node), &self.by.names) => {
                self.hide_raw(node)
            }
            // `null` deletes in a merge patch: no value, but a fact.
            Shape::Scalar | Shape::Null => {}
        }
    }

    fn object(&mut self, node: usize, head: &Head, place: &Place<'_>, depth: usize) {
        if place.keeps_all() {
            return;
        }
        if depth >= DEEPEST {
            return self.hide_raw(node);
        }
        match head.manifest(self.outline).filter(|_| place.may_embed()) {
            Some(manifest) => {
                let of = manifest.target(&self.of);
                let subject = Subject::of(&of).or(manifest.subject(self.outline, node));
                let place = place.embedded(&of, subject, &self.by.objects);
                let edits = std::mem::take(&mut self.edits);
                let mut walk = Walk { by: self.by, of, outline: self.outline, edits, apart: 0 };
                walk.members(node, head, &place, depth);
                self.edits = walk.edits;
                self.apart += 1;
            }
            None => self.members(node, head, place, depth),
        }
    }

    fn members(&mut self, node: usize, head: &Head, place: &Place<'_>, depth: usize) {
        let name = self.name(head);
        let place = place.owned(name.as_deref());
        let is_calm = place.is_calm();
        for (key, value) in self.outline.members(node) {
            if let Some(command) = self.command_before(&key, value, node) {
                let place = self.by.step(&place, &Step::Field(&key));
                self.arguments(value, command, &place, depth + 1);
            } else if !(is_calm && self.is_calm_member(&key, value, &place, depth)) {
                self.value(value, &self.by.step(&place, &Step::Field(&key)), depth + 1);
            }
        }
    }

    /// Where `args` of a container follow a `command` that names a client whose flags are known: what it has said.
    fn command_before(&self, key: &str, value: usize, of: usize) -> Option<Command> {
        if key != ARGUMENTS || self.outline.shape(value) != Shape::Array {
            return None;
        }
        let words =
            self.outline.member(of, COMMAND).filter(|&words| self.outline.shape(words) == Shape::Array)?;
        let mut command = Command::default();
        self.outline.inside(words).for_each(|word| _ = command.secret_of(&self.outline.string(word)));
        command.has_client().then_some(command)
    }

    /// What is remembered of lists knows nothing of what stands before them.
    fn arguments(&mut self, node: usize, command: Command, place: &Place<'_>, depth: usize) {
        if depth >= DEEPEST {
            self.hide_raw(node);
        } else if !place.keeps_all() {
            self.array(node, command, place, depth);
        }
    }

    /// What the object calls itself: the one that looks secret if `name` and `key` do not agree.
    fn name(&self, head: &Head) -> Option<Cow<'w, str>> {
        let string = |node: Option<usize>| node.map(|node| self.outline.string(node));
        match (string(head.name), string(head.key)) {
            (Some(name), Some(key)) => {
                let names = &self.by.names;
                Some(if !names.is_secret(&name) && names.is_secret(&key) { key } else { name })
            }
            (name, key) => name.or(key),
        }
    }

    /// A list, which may be the words of a command; `command` is what stands before them.
    fn array(&mut self, node: usize, mut command: Command, place: &Place<'_>, depth: usize) {
        let mut before = Cow::Borrowed("");
        for element in self.outline.inside(node) {
            let pointer = if place.is_root() { pointer(self.outline, element) } else { None };
            match (pointer, self.outline.shape(element)) {
                (Some(pointer), _) => self.operation(element, &pointer, place, depth),
                (None, Shape::Object) if self.is_calm_below(element, place, depth + 1) => {}
                (None, Shape::Object) => {
                    let head = Head::of(self.outline, element);
                    let name = self.name(&head);
                    let place = self.by.step(place, &Step::Element { name: name.as_deref() });
                    self.unless_known(element, &place, depth + 1, |walk| {
                        walk.object(element, &head, &place, depth + 1);
                    });
                }
                _ => {
                    let place = self.by.step(place, &Step::After(&before));
                    let text = self.outline.string(element);
                    match command.secret_of(&text).filter(|_| !place.keeps_all()) {
                        Some(secret) => self.string(element, Some(secret), &place, depth + 1),
                        None => self.value(element, &place, depth + 1),
                    }
                    before = text;
                }
            }
        }
    }

    /// An operation of a JSON Patch: its value stands where the path points to.
    fn operation(&mut self, node: usize, pointer: &str, place: &Place<'_>, depth: usize) {
        let steps: Vec<_> = pointer.split('/').skip(1).map(unescape_pointer).collect();
        let target = steps.iter().fold(place.clone(), |place, step| {
            // A number may be the key of a map as well, but none that means anything.
            let is_index = step == "-" || (!step.is_empty() && step.bytes().all(|b| b.is_ascii_digit()));
            let step = if is_index { Step::Element { name: None } } else { Step::Field(step) };
            self.by.step(&place, &step)
        });
        let operation = self.by.step(place, &Step::Element { name: None });
        for (key, value) in self.outline.members(node) {
            match &*key {
                "value" => self.value(value, &target, depth + 1),
                _ => self.value(value, &self.by.step(&operation, &Step::Field(&key)), depth + 1),
            }
        }
    }

    /// `secret`: where in it something stands that is known to be one.
    fn string(&mut self, node: usize, secret: Option<Range<usize>>, place: &Place<'_>, depth: usize) {
        let text = self.outline.string(node);
        if is_placeholder(&text) {
            return;
        }
        let marker = &self.by.marker;
        let hidden = |text: &str| Cow::Owned(marker.redacted(text.as_bytes()));
        let new = match place.verdict(&text, &self.by.names) {
            Verdict::Keep => return,
            Verdict::Hide { .. } if text.is_empty() => return,
            Verdict::Hide { base64 } => {
                let decoded =
                    Some(text.as_bytes()).filter(|_| base64).and_then(|text| STANDARD.decode(text).ok());
                Cow::Owned(marker.redacted(decoded.as_deref().unwrap_or(text.as_bytes())))
            }
            Verdict::CaBundle if text.len() > SHORT_BUNDLE => Cow::Owned(marker.ca_bundle(&text)),
            Verdict::CaBundle => Cow::Borrowed(&*text),
            Verdict::HideUnlessJson => self.inner(&text, place, depth).unwrap_or_else(|| hidden(&text)),
            Verdict::Quotes => message::redact(&self.of, &text, marker),
            Verdict::Look { settings } => self.inner(&text, place, depth).unwrap_or_else(|| {
                let manner = if settings { Manner::Settings } else { Manner::Prose };
                let (names, shown) =
                    (&self.by.names, secret.map(|secret| text::replace(&text, vec![secret], marker)));
                match shown {
                    Some(rest) => Cow::Owned(text::redact(&rest, manner, names, marker).into_owned()),
                    None => text::redact(&text, manner, names, marker),
                }
            }),
        };
        if new != text {
            self.edits.push((self.outline.range(node), quote(&new)));
        }
    }

    /// The text as a JSON document of its own, as annotations and ConfigMaps hold them.
    fn inner<'t>(&mut self, text: &'t str, place: &Place<'_>, depth: usize) -> Option<Cow<'t, str>> {
        let is_json = text.trim_start().starts_with(['{', '[']);
        self.apart += usize::from(is_json);
        if is_json { redact(self.by, &self.of, &place.document(), text, depth + 1) } else { None }
    }

    pub(super) fn hide_raw(&mut self, node: usize) {
        let mark = self.by.marker.redacted(self.outline.raw(node).as_bytes());
        self.edits.push((self.outline.range(node), quote(&mark)));
    }
}

/// The path of an operation of RFC 6902.
fn pointer(outline: &Outline<'_>, node: usize) -> Option<String> {
    outline.member(node, "op")?;
    Some(outline.string(outline.member(node, "path")?).into_owned())
}
