//! Objects within texts: what they say of themselves.

use super::Target;
use super::outline::Outline;
use super::subject::Subject;
use crate::model::builtin_by_kind;

/// What an object says it is: each one with `apiVersion` and `kind`, wherever it stands.
pub(super) struct Manifest {
    group: String,
    version: String,
    kind: String,
    namespace: Option<String>,
    name: Option<String>,
}

/// The members that tell what an object is, by their nodes: found in one pass, since few objects have any.
#[derive(Default)]
pub(super) struct Head {
    pub(super) name: Option<usize>,
    pub(super) key: Option<usize>,
    kind: Option<usize>,
    api_version: Option<usize>,
    metadata: Option<usize>,
}

impl Head {
    /// Of members that are there twice the last one counts, as Go's decoder has it.
    pub(super) fn of(outline: &Outline<'_>, node: usize) -> Self {
        let mut head = Self::default();
        for (key, value) in outline.members(node) {
            let place = match &*key {
                "name" => &mut head.name,
                "key" => &mut head.key,
                "kind" => &mut head.kind,
                "apiVersion" => &mut head.api_version,
                "metadata" => &mut head.metadata,
                _ => continue,
            };
            *place = Some(value);
        }
        head
    }

    pub(super) fn manifest(&self, outline: &Outline<'_>) -> Option<Manifest> {
        let kind = outline.string(self.kind?).into_owned();
        let api_version = outline.string(self.api_version?);
        if kind.is_empty() {
            return None;
        }
        let (group, version) = api_version.split_once('/').unwrap_or(("", &api_version));
        let (group, version) = (group.to_owned(), version.to_owned());
        let of_metadata = |name| {
            let node = outline.member(self.metadata?, name)?;
            Some(outline.string(node).into_owned())
        };
        Some(Manifest {
            group,
            version,
            kind,
            namespace: of_metadata("namespace"),
            name: of_metadata("name"),
        })
    }
}

impl Manifest {
    /// What the rules see. Where the body leaves something out, the request says it.
    pub(super) fn target<'m>(&'m self, outer: &Target<'m>) -> Target<'m> {
        if self.kind == "Status" {
            return *outer;
        }
        let list_of = self.kind.strip_suffix("List").unwrap_or(&self.kind);
        let is_same = outer.kind == self.kind || outer.kind.is_empty() || outer.kind == list_of;
        let builtin = builtin_by_kind(&self.group, list_of);
        // A guess does not beat what the request says of the same kind.
        let resource = match builtin {
            Some(builtin) => builtin.resource,
            None if is_same => outer.resource,
            None => "",
        };
        Target {
            group: &self.group,
            version: &self.version,
            resource,
            subresource: if is_same { outer.subresource } else { "" },
            namespace: self.namespace.as_deref().unwrap_or(outer.namespace),
            name: self.name.as_deref().unwrap_or(if is_same { outer.name } else { "" }),
            kind: &self.kind,
        }
    }

    /// Whether any of the names that a doubled `kind` gives is secret, and whom an Event is about.
    pub(super) fn subject(&self, outline: &Outline<'_>, node: usize) -> Subject {
        let mut subject = Subject::default();
        for (key, value) in outline.members(node) {
            let kind = match &*key {
                "kind" => outline.string(value),
                "involvedObject" | "regarding" => match outline.member(value, "kind") {
                    Some(kind) => outline.string(kind),
                    None => continue,
                },
                _ => continue,
            };
            let of = Subject::of(&Target { kind: &kind, ..Target::default() });
            let is_event = key != "kind";
            let about = Subject { quotes: of.quotes, ..Subject::default() };
            subject = subject.or(if is_event { about } else { of });
        }
        subject
    }
}
