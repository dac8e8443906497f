//! Writes that are missing from the log between two versions that it shows: what differs is more than the write that
//! stands there can have changed.
//!
//! What that is the API server decides, whoever asks, and no webhook comes after it: `PrepareForUpdate` of the strategies
//! in `pkg/registry`, `BeforeUpdate` and `BeforeDelete` in `apiserver/pkg/registry/rest`. Only what holds of all servers
//! is a rule here. A server of another release may show fields with defaults that the one before did not know: then there
//! was no other write, but it was not this one either that set them.

use super::content::{After, Current};
use super::replay::Replayer;
use super::strategy::{is_custom, keeps_metadata};
use super::version::Version;
use crate::history::{Evidence, Index, Object, Request};
use crate::model::{Change, Segment, Verb};
use crate::state::schema::Subresources;

/// Kubernetes' own kinds whose status nothing but its subresource writes, once they are created: their strategies take it
/// over from the old object. Services are not here, nor kinds whose other writes note something in their status, like
/// definitions (`status.storedVersions`) and namespaces.
const WITH_STATUS: [(&str, &str); 16] = [
    ("", "nodes"),
    ("", "persistentvolumeclaims"),
    ("", "persistentvolumes"),
    ("", "pods"),
    ("", "replicationcontrollers"),
    ("", "resourcequotas"),
    ("apps", "daemonsets"),
    ("apps", "deployments"),
    ("apps", "replicasets"),
    ("apps", "statefulsets"),
    ("autoscaling", "horizontalpodautoscalers"),
    ("batch", "cronjobs"),
    ("batch", "jobs"),
    ("extensions", "deployments"),
    ("networking.k8s.io", "ingresses"),
    ("policy", "poddisruptionbudgets"),
];

impl Replayer<'_> {
    /// Whether one version cannot have been made of the other by one write, nor by just this one. Both must be shown.
    pub(super) fn lacks_a_write(
        &self,
        object: &Object,
        request: Option<&Request>,
        changes: &[Change],
        (before, after): (&Current, &After),
    ) -> bool {
        let is_shown =
            before.unseen == 0 && (before.evidence, after.evidence) == (Evidence::Exact, Evidence::Exact);
        // Nothing lies between a version and itself.
        if !is_shown || !changes.iter().any(|change| fields(change) == ("metadata", "resourceVersion")) {
            return false;
        }
        let verb = request.map(|request| request.verb);
        // Nobody becomes the manager of a field by deleting.
        let most = usize::from(!verb.is_some_and(|verb| verb.is_delete()));
        changes.iter().any(is_of_two_generations)
            || writers(before, after) > most
            || request.is_some_and(|request| {
                let write =
                    Write { declared: self.subresources(object), ..Write::new(self.index, object, request) };
                changes.iter().any(|change| write.cannot_change(change))
                    || self.changes_unasked(object, request, changes)
            })
    }
}

/// How many field managers have written since the version before, as far as their stamps, which are whole seconds, tell it.
/// A write stamps the entry of its own manager alone.
fn writers(before: &Current, after: &After) -> usize {
    match (before.managed.of(&before.text), after.managed.of(&after.text)) {
        (Some(old), Some(new)) => new.written_since(&after.text, (old, &before.text)),
        _ => 0,
    }
}

/// Whether the generation has grown by more than the one by which a write lets it grow.
fn is_of_two_generations(change: &Change) -> bool {
    let number = |side: &Option<Box<str>>| side.as_deref()?.parse::<i64>().ok();
    fields(change) == ("metadata", "generation")
        && number(&change.old).zip(number(&change.new)).is_some_and(|(old, new)| new.saturating_sub(old) > 1)
}

/// The first two fields of a path; empty where there are none.
fn fields(change: &Change) -> (&str, &str) {
    let field = |at: usize| match change.path.segments().get(at) {
        Some(Segment::Field(field)) => &**field,
        _ => "",
    };
    (field(0), field(1))
}

/// Whether a change that a request shows is not its own: versions that nothing shows came before, and the server lets no
/// such write change this. Of custom resources only what holds of all of them counts.
pub fn is_of_another(
    index: &Index,
    object: &Object,
    request: &Request,
    version: &Version,
    change: &Change,
) -> bool {
    version.unseen > 0 && version.has_base && Write::new(index, object, request).cannot_change(change)
}

/// A write, and where it went.
struct Write<'w> {
    /// Group and resource of its object.
    kind: (&'w str, &'w str),
    verb: Verb,
    subresource: &'w str,
    /// Those of a custom resource, where its definition is known.
    declared: Option<&'w Subresources>,
}

impl<'w> Write<'w> {
    fn new(index: &'w Index, object: &Object, request: &Request) -> Self {
        let text = |symbol| index.strings.get(symbol);
        Self {
            kind: (text(object.key.group), text(object.key.resource)),
            verb: request.verb,
            subresource: text(request.object.subresource),
            declared: None,
        }
    }

    /// Whether the server lets no such write change this.
    fn cannot_change(&self, change: &Change) -> bool {
        let (top, field) = fields(change);
        if matches!((top, field), ("apiVersion" | "kind", _) | ("metadata", "resourceVersion" | "selfLink")) {
            return false;
        }
        match (self.verb, self.subresource) {
            (Verb::Delete | Verb::DeleteCollection, "") => {
                self.cannot_be_marked(top, field)
                    || (top, field) == ("metadata", "finalizers") && !is_of_collector(change)
            }
            // Only a deletion marks an object as deleted.
            (Verb::Update | Verb::Patch, _) if is_mark(top, field) => true,
            (Verb::Update | Verb::Patch, "status") => self.is_apart_from_status(top, field),
            (Verb::Update | Verb::Patch, "") => top == "status" && self.has_own_status(field),
            (Verb::Create, "binding") => !is_bound(top, field),
            _ => false,
        }
    }

    /// A delete marks what lives on for a while, and adds or takes away the finalizers of the garbage collector. It
    /// tells of a namespace and of a definition in their status that they are going.
    fn cannot_be_marked(&self, top: &str, field: &str) -> bool {
        let (group, resource) = self.kind;
        let tells_more = matches!(
            (group, resource),
            ("", "namespaces") | ("apiextensions.k8s.io", "customresourcedefinitions")
        );
        let is_marked =
            is_mark(top, field) || top == "metadata" && matches!(field, "generation" | "finalizers");
        !tells_more && !is_marked
    }

    /// A write of the status leaves the spec as it is, and so the generation. Some kinds keep all of their metadata, too:
    /// so do custom resources.
    fn is_apart_from_status(&self, top: &str, field: &str) -> bool {
        let (group, resource) = self.kind;
        match top {
            "spec" => true,
            "metadata" if field == "generation" => true,
            "metadata" if is_custom(group) => self.declared.is_some(),
            "metadata" if (group, resource) == ("apps", "deployments") => field == "labels",
            "metadata" if (group, resource) == ("", "pods") => field == "ownerReferences",
            "metadata" => keeps_metadata(group, resource),
            _ => false,
        }
    }

    /// Whether the kind has a status that other writes leave alone. Servers from 1.27 to 1.32 note in that of a pod that
    /// it is to be resized.
    fn has_own_status(&self, field: &str) -> bool {
        let (group, resource) = self.kind;
        if is_custom(group) {
            return self.declared.is_some_and(|declared| declared.has_status);
        }
        WITH_STATUS.contains(&(group, resource)) && (resource, field) != ("pods", "resize")
    }
}

/// What the binding of a pod sets; servers from 1.34 take the nominated node away.
fn is_bound(top: &str, field: &str) -> bool {
    matches!(
        (top, field),
        ("spec", "nodeName")
            | ("metadata", "annotations" | "labels")
            | ("status", "conditions" | "nominatedNodeName")
    )
}

/// Whether no finalizers but those of the garbage collector come or go with a change.
fn is_of_collector(change: &Change) -> bool {
    let names = |side: &Option<Box<str>>| -> Vec<String> {
        let text = side.as_deref().unwrap_or("null");
        serde_json::from_str(text)
            .or_else(|_| serde_json::from_str(text).map(|one| vec![one]))
            .unwrap_or_default()
    };
    let (old, new) = (names(&change.old), names(&change.new));
    let (gone, come) =
        (old.iter().filter(|name| !new.contains(name)), new.iter().filter(|name| !old.contains(name)));
    gone.chain(come).all(|name| matches!(&**name, "orphan" | "foregroundDeletion"))
}

/// What a deletion sets.
fn is_mark(top: &str, field: &str) -> bool {
    top == "metadata" && matches!(field, "deletionTimestamp" | "deletionGracePeriodSeconds")
}
