//! A rule that a file declares.

use super::pattern::Patterns;
use super::template::{Template, View};
use crate::history::Evidence;
use crate::link::fields::{FieldPath, Fields, members, text_of};
use crate::link::subject::Subject;
use crate::link::{Fact, LinkRule, Name, Reference, Role, Selection, Target};
use crate::model::Timestamp;
use crate::state::scan::{Items, decoded};
use std::borrow::Cow;

/// A declared rule.
#[derive(Debug)]
pub(super) struct Declared {
    pub(super) name: String,
    pub(super) help: String,
    pub(super) declared_at: String,
    pub(super) role: Role,
    pub(super) class: String,
    /// All states are looked at, not the newest alone.
    pub(super) all_states: bool,
    pub(super) is_across: bool,
    pub(super) matcher: Matcher,
    pub(super) target: TargetOf,
}

/// Which objects it is about.
#[derive(Debug, Default)]
pub(super) struct Matcher {
    pub(super) cluster: Option<Patterns>,
    pub(super) group: Option<Patterns>,
    pub(super) resource: Option<Patterns>,
    pub(super) kind: Option<Patterns>,
    pub(super) namespace: Option<Patterns>,
    pub(super) name: Option<Patterns>,
    pub(super) fields: Vec<(FieldPath, Patterns)>,
}

impl Matcher {
    /// By what is known without a manifest.
    fn fits_key(&self, subject: &Subject<'_>) -> bool {
        let fits = |patterns: &Option<Patterns>, text: &str| patterns.as_ref().is_none_or(|p| p.fits(text));
        fits(&self.resource, subject.resource())
            && fits(&self.group, subject.group())
            && fits(&self.kind, subject.kind())
            && fits(&self.namespace, subject.namespace())
            && fits(&self.name, subject.name())
            && fits(&self.cluster, subject.cluster())
    }

    fn fits_fields(&self, fields: Option<&Fields<'_>>) -> bool {
        self.fields.iter().all(|(path, patterns)| {
            let values = fields.map(|fields| fields.values(path)).unwrap_or_default();
            values.into_iter().filter_map(text_of).any(|text| patterns.fits(&text))
        })
    }
}

/// Whom it names.
#[derive(Debug, Default)]
pub(super) struct TargetOf {
    /// One target for each of these.
    pub(super) each: Option<FieldPath>,
    /// An object with `kind`, `name` and the like, or such JSON in a text; relative to `each` with a dot in front.
    pub(super) reference: Option<(FieldPath, bool)>,
    pub(super) selector: Option<(FieldPath, bool)>,
    pub(super) labels: Vec<(String, Template)>,
    pub(super) group: Option<Template>,
    pub(super) resource: Option<Template>,
    pub(super) namespace: Option<Template>,
    pub(super) name: Option<Template>,
    pub(super) uid: Option<Template>,
    pub(super) cluster: Option<Template>,
}

impl TargetOf {
    pub(super) fn templates(&self) -> impl Iterator<Item = &Template> {
        let named = [&self.group, &self.resource, &self.namespace, &self.name, &self.uid, &self.cluster];
        named.into_iter().flatten().chain(self.labels.iter().map(|(_, template)| template))
    }

    fn needs_manifest(&self) -> bool {
        let has_path = self.each.is_some() || self.reference.is_some() || self.selector.is_some();
        has_path || self.templates().any(Template::needs_manifest)
    }
}

impl LinkRule for Declared {
    fn name(&self) -> &str {
        &self.name
    }

    fn help(&self) -> &str {
        &self.help
    }

    fn declared_at(&self) -> &str {
        &self.declared_at
    }

    fn is_across_clusters(&self) -> bool {
        self.is_across
    }

    fn references<'a>(&self, fact: &Fact<'a>, out: &mut Vec<Reference<'a>>) {
        let Fact::Object(subject) = fact else { return };
        if !subject.was_seen() || !self.matcher.fits_key(subject) {
            return;
        }
        if self.all_states {
            let mut found: Vec<Reference<'a>> = Vec::new();
            subject.each_state(&mut |text, at| {
                for reference in self.of_state(*subject, Some(Fields::of(text)), at) {
                    if found.iter().all(|known| !is_same(known, &reference)) {
                        found.push(reference);
                    }
                }
            });
            out.append(&mut found);
        } else if !self.matcher.fields.is_empty() || self.target.needs_manifest() {
            let Some(fields) = subject.fields() else { return };
            out.extend(self.of_state(*subject, Some(fields), subject.manifest_time()));
        } else {
            out.extend(self.of_state(*subject, None, subject.start()));
        }
    }
}

/// Whether two say the same, at whatever time.
fn is_same(one: &Reference<'_>, other: &Reference<'_>) -> bool {
    match (&one.target, &other.target) {
        (Target::Named { any_of: one, .. }, Target::Named { any_of: other, .. }) => one == other,
        (one, other) => one == other,
    }
}

impl Declared {
    fn of_state(
        &self,
        subject: Subject<'_>,
        fields: Option<Fields<'_>>,
        at: Option<Timestamp>,
    ) -> Vec<Reference<'static>> {
        if !self.matcher.fits_fields(fields.as_ref()) {
            return Vec::new();
        }
        let elements: Vec<Option<&str>> = match (&self.target.each, &fields) {
            (Some(each), Some(fields)) => fields.values(each).into_iter().map(Some).collect(),
            _ => vec![None],
        };
        let targets =
            elements.into_iter().flat_map(|element| self.targets(&View { subject, fields, element }, at));
        targets.map(|(target, evidence)| self.reference(target, evidence)).collect()
    }

    fn reference(&self, target: Target<'static>, evidence: Evidence) -> Reference<'static> {
        Reference { target, role: self.role, class: Cow::Owned(self.class.clone()), evidence }
    }

    fn targets(&self, view: &View<'_>, at: Option<Timestamp>) -> Vec<(Target<'static>, Evidence)> {
        let target = &self.target;
        let Some(within) = self.within(view) else { return Vec::new() };
        let values = |(path, is_relative): &(FieldPath, bool)| match (is_relative, view.element, &view.fields)
        {
            (true, Some(element), _) => path.values(element),
            (false, _, Some(fields)) => fields.values(path),
            _ => Vec::new(),
        };
        if let Some(path) = &target.reference {
            let named = values(path).into_iter().filter_map(|json| referred(json, within.clone()));
            return named.map(|name| named_at(name, at)).collect();
        }
        let inferred = |labels| (Target::Labelled { within: within.clone(), labels }, Evidence::Inferred);
        if let Some(path) = &target.selector {
            return values(path).into_iter().filter_map(Selection::of_json).map(inferred).collect();
        }
        if !target.labels.is_empty() {
            let labels = target.labels.iter().map(|(key, value)| Some((key.clone(), value.first(view)?)));
            return labels
                .collect::<Option<Vec<_>>>()
                .map(Selection::of_labels)
                .map(inferred)
                .into_iter()
                .collect();
        }
        let Some(name) = &target.name else {
            let uid = within.uid;
            if uid.is_empty() {
                return Vec::new();
            }
            return vec![(Target::Uid { cluster: within.cluster, uid }, Evidence::Exact)];
        };
        let names = name.fill(view).into_iter().filter(|name| !name.is_empty());
        names.map(|name| named_at(Name { name: name.into(), ..within.clone() }, at)).collect()
    }

    /// All of the target but its name; `None` where a field is missing that says where it is.
    fn within(&self, view: &View<'_>) -> Option<Name<'static>> {
        let target = &self.target;
        let fill = |template: &Option<Template>| match template {
            Some(template) => template.first(view).map(|text| Some(Cow::Owned(text))),
            None => Some(None),
        };
        Some(Name {
            cluster: fill(&target.cluster)?,
            group: fill(&target.group)?.map_or(Cow::Borrowed(""), group_of),
            resource: fill(&target.resource)?.unwrap_or_default(),
            namespace: fill(&target.namespace)?,
            name: Cow::Borrowed(""),
            uid: fill(&target.uid)?.unwrap_or_default(),
        })
    }
}

fn named_at(name: Name<'static>, at: Option<Timestamp>) -> (Target<'static>, Evidence) {
    let evidence = if name.uid.is_empty() { Evidence::Inferred } else { Evidence::Exact };
    (Target::Named { any_of: vec![name], at }, evidence)
}

/// The group of `apps/v1`, `v1`, or of itself.
fn group_of(text: Cow<'static, str>) -> Cow<'static, str> {
    match text.split_once('/') {
        Some((group, _)) => Cow::Owned(group.to_owned()),
        None if is_version(&text) => Cow::Borrowed(""),
        None => text,
    }
}

fn is_version(text: &str) -> bool {
    text.strip_prefix('v')
        .is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_digit()) && !rest.contains('.'))
}

/// What an object reference names, beside what is known of it; `None` where it names nothing.
fn referred(json: &str, mut name: Name<'static>) -> Option<Name<'static>> {
    let inner = if json.starts_with('"') { text_of(json)? } else { Cow::Borrowed(json) };
    let items = Items::of(&inner).filter(Items::is_object)?;
    for item in members(items) {
        let Some(text) = text_of(item.value).filter(|text| !text.is_empty()) else { continue };
        let text: Cow<'static, str> = Cow::Owned(text.into_owned());
        match &*decoded(item.key) {
            "apiVersion" | "apiGroup" | "group" => name.group = group_of(text),
            "kind" | "resource" => name.resource = text,
            "name" => name.name = text,
            "namespace" => name.namespace = Some(text),
            "uid" => name.uid = text,
            "cluster" => name.cluster = Some(text),
            _ => {}
        }
    }
    (!name.name.is_empty() && !name.resource.is_empty()).then_some(name)
}
