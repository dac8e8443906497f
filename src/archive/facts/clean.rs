//! Takes secrets out of the facts of a block, and gathers the texts of its bodies.

use super::Facts;
use crate::model::{
    BodyPlace, BodyRef, BuiltinKind, EventFact, Fault, Mention, NamedTexts, Note, ObjectState, Position,
    Regarding, Relabel as _, StageFact, Strings, Symbol, builtin_by_any_name, builtin_by_kind,
    builtin_by_resource, named_texts,
};
use crate::source::Batch;
use crate::state::redact::{Redactor, Target};
use crate::state::webhook;
use std::borrow::Cow;
use std::cell::RefCell;
use xxhash_rust::xxh3::xxh3_64;

pub(super) struct Cleaner<'a> {
    of: &'a Facts<'a>,
    base: u64,
    buffer: Vec<u8>,
    /// The texts of the bodies so far.
    pub(super) texts: Vec<u8>,
    /// Bodies that could not be read again.
    pub(super) faults: Vec<Fault>,
}

/// What stands in the place of a text, if anything has to.
fn hidden(clean: Cow<'_, str>) -> Option<String> {
    match clean {
        Cow::Borrowed(_) => None,
        Cow::Owned(text) => Some(text),
    }
}

/// The same of texts with names.
fn noted(redactor: &Redactor, told: &str) -> Option<String> {
    let clean = |(name, value)| match name {
        "uid" | "groups" => Cow::Borrowed(value),
        name => redactor.noted(name.strip_prefix("extra.").unwrap_or(name), value),
    };
    if named_texts(told).map(clean).all(|value| matches!(value, Cow::Borrowed(_))) {
        return None;
    }
    let mut made = NamedTexts::default();
    named_texts(told).for_each(|(name, value)| made.add(name, &clean((name, value))));
    Some(made.as_str().to_owned())
}

impl<'a> Cleaner<'a> {
    pub(super) const fn new(of: &'a Facts<'a>, base: u64) -> Self {
        Self { of, base, buffer: Vec::new(), texts: Vec::new(), faults: Vec::new() }
    }

    /// Cleans a batch: its bodies lie in [`Self::texts`] then, its strings are those that are in use.
    pub(super) fn batch(&mut self, batch: &mut Batch) {
        // Most bodies stay as they are: growing step by step would copy them over and over.
        self.texts.reserve(batch.body_bytes(|body| !self.is_shown(body)));
        let strings = &mut batch.strings;
        batch.stages.iter_mut().for_each(|stage| self.stage(strings, stage));
        batch.leases.iter_mut().for_each(|lease| self.stage(strings, &mut lease.stage));
        batch.events.iter_mut().for_each(|event| self.event(strings, event));
        let etcd = batch.etcd.iter_mut().filter_map(|fact| fact.state.as_mut());
        batch.states.iter_mut().chain(etcd).for_each(|state| self.state(strings, state));
        keep_used(batch);
    }

    fn stage(&mut self, strings: &mut Strings, stage: &mut StageFact) {
        let position = stage.position;
        let known: &Strings = strings;
        let text = |symbol: Symbol| known.get(symbol);
        let asked = &stage.object;
        let meta = stage.response_meta.as_deref().or(stage.request_meta.as_deref());
        let name = if asked.name.is_empty() { meta.map_or(asked.name, |meta| meta.name) } else { asked.name };
        let kind = builtin_by_resource(text(asked.group), text(asked.resource));
        let of = Target {
            group: text(asked.group),
            version: text(asked.version),
            resource: text(asked.resource),
            subresource: text(asked.subresource),
            namespace: text(asked.namespace),
            name: text(name),
            kind: kind.map_or("", |builtin| builtin.kind),
        };
        let redactor = self.of.redactor;
        self.body(&mut stage.request_body, position, |text| redactor.kept(&of, text));
        self.body(&mut stage.response_body, position, |text| redactor.kept(&of, text));
        self.body(&mut stage.annotations, position, |text| webhook::redacted(redactor, &of, text));
        for item in &mut stage.deleted_items {
            let of = Target { namespace: text(item.meta.namespace), name: text(item.meta.name), ..of };
            self.body(&mut item.body, position, |text| redactor.kept(&of, text));
        }
        let texts = [
            hidden(redactor.uri(text(stage.uri))),
            hidden(redactor.message(&of, text(stage.message))),
            hidden(redactor.prose(text(stage.user_agent))),
            noted(redactor, text(stage.identity)),
            noted(redactor, text(stage.impersonated_identity)),
            noted(redactor, text(stage.audit_annotations)),
        ];
        let symbols = [
            &mut stage.uri,
            &mut stage.message,
            &mut stage.user_agent,
            &mut stage.identity,
            &mut stage.impersonated_identity,
            &mut stage.audit_annotations,
        ];
        for (symbol, text) in symbols.into_iter().zip(texts) {
            if let Some(text) = text {
                *symbol = strings.intern(&text);
            }
        }
    }

    fn event(&self, strings: &mut Strings, event: &mut EventFact) {
        let clean = {
            let named = event.note.as_deref().and_then(|note| about_named(strings, note));
            let of = named.unwrap_or_else(|| about(strings, &event.regarding));
            hidden(self.of.redactor.message(&of, strings.get(event.message)))
        };
        if let Some(text) = clean {
            event.message = strings.intern(&text);
        }
        let Some(note) = &mut event.note else { return };
        if let Some(title) = hidden(self.of.redactor.prose(strings.get(event.reason))) {
            event.reason = strings.intern(&title);
        }
        for (key, value) in &mut note.attributes {
            if let Some(clean) = hidden(self.of.redactor.field(strings.get(*key), strings.get(*value))) {
                *value = strings.intern(&clean);
            }
        }
    }

    fn state(&mut self, strings: &Strings, state: &mut ObjectState) {
        let text = |symbol: Symbol| strings.get(symbol);
        let meta = &state.meta;
        let (group, version) = parted(text(meta.api_version));
        let resource = match text(state.resource) {
            "" => builtin_by_kind(group, text(meta.kind)).map_or("", |builtin| builtin.resource),
            resource => resource,
        };
        let kind = match text(meta.kind) {
            "" => builtin_by_resource(group, resource).map_or("", |builtin| builtin.kind),
            kind => kind,
        };
        let (namespace, name) = (text(meta.namespace), text(meta.name));
        let of = Target { group, version, resource, subresource: "", namespace, name, kind };
        let redactor = self.of.redactor;
        self.body(&mut state.body, state.position, |text| redactor.kept(&of, text));
    }

    /// Whether the table of versions holds a body.
    fn is_shown(&self, body: BodyRef) -> bool {
        self.of.shown.binary_search(&body.hash).is_ok()
    }

    /// Reads a body, cleans it, and puts it behind the others; not one that the table of versions holds. What cannot be
    /// read is none.
    fn body(
        &mut self,
        body: &mut Option<BodyRef>,
        position: Position,
        clean: impl for<'t> Fn(&'t str) -> Cow<'t, str>,
    ) {
        let Some(mut found) = body.take() else { return };
        if self.is_shown(found) {
            *body = Some(BodyRef::new(found.hash, found.len, BodyPlace::Shared { offset: 0, len: 0 }));
            return;
        }
        found.shift(self.base);
        let mut buffer = std::mem::take(&mut self.buffer);
        let read = self.of.bodies.read(found, &mut buffer).map_err(|error| error.to_string());
        let text = read.and_then(|()| std::str::from_utf8(&buffer).map_err(|error| error.to_string()));
        match text {
            Ok(text) => {
                let clean = clean(text);
                // The hash of what was there before would be a way to try secrets.
                let hash = match &clean {
                    Cow::Borrowed(_) => found.hash,
                    Cow::Owned(text) => xxh3_64(text.as_bytes()),
                };
                *body = self.keep(&clean, hash);
            }
            Err(reason) => self.faults.push(Fault { position, reason }),
        }
        self.buffer = buffer;
    }

    fn keep(&mut self, text: &str, hash: u64) -> Option<BodyRef> {
        let (offset, len) = (self.texts.len() as u64, u32::try_from(text.len()).ok()?);
        self.texts.extend_from_slice(text.as_bytes());
        Some(BodyRef::new(hash, len, BodyPlace::Packed { offset, len }))
    }
}

/// Group and version of `apps/v1`.
fn parted(api_version: &str) -> (&str, &str) {
    api_version.split_once('/').unwrap_or(("", api_version))
}

fn about<'s>(strings: &'s Strings, regarding: &Regarding) -> Target<'s> {
    let text = |symbol: Symbol| strings.get(symbol);
    let (group, version) = parted(text(regarding.api_version));
    let builtin = builtin_by_kind(group, text(regarding.kind));
    Target {
        group,
        version,
        resource: builtin.map_or("", |builtin| builtin.resource),
        subresource: "",
        namespace: text(regarding.namespace),
        name: text(regarding.name),
        kind: text(regarding.kind),
    }
}

/// What a record of another program's log names by its kind: what it quotes of a Secret is hidden as an Event's words are.
fn about_named<'s>(strings: &'s Strings, note: &Note) -> Option<Target<'s>> {
    note.subjects.iter().find_map(|mention| {
        let Mention::Named { kind, namespace, name, .. } = *mention else { return None };
        let builtin = builtin_by_any_name(strings.get(kind))?;
        let version = if builtin.group.is_empty() { "v1" } else { "" };
        let namespace = namespace.map_or("", |namespace| strings.get(namespace));
        let BuiltinKind { group, resource, kind, .. } = *builtin;
        Some(Target { group, version, resource, subresource: "", namespace, name: strings.get(name), kind })
    })
}

/// Keeps no string but those that are in use: the others are what was taken out.
fn keep_used(batch: &mut Batch) {
    let old = std::mem::take(&mut batch.strings);
    let new = RefCell::new(Strings::default());
    let to = |symbol: Symbol| new.borrow_mut().intern(old.get(symbol));
    batch.stages.iter_mut().for_each(|stage| stage.relabel(&to));
    for lease in &mut batch.leases {
        lease.stage.relabel(&to);
        lease.holder.relabel(&to);
    }
    batch.events.iter_mut().for_each(|event| event.relabel(&to));
    batch.states.iter_mut().for_each(|state| state.relabel(&to));
    batch.etcd.iter_mut().for_each(|fact| fact.relabel(&to));
    batch.gaps.iter_mut().for_each(|gap| gap.relabel(&to));
    for kind in &mut batch.kinds {
        for symbol in [&mut kind.group, &mut kind.kind, &mut kind.resource] {
            symbol.relabel(&to);
        }
    }
    for (_, kind, api_version) in &mut batch.list_ends {
        kind.relabel(&to);
        api_version.relabel(&to);
    }
    batch.strings = new.into_inner();
}
