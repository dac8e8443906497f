//! The span of an object.

use super::change::{condition_event, unknown_writer};
use super::event::span_event;
use super::ids::{object_span_id, trace_id};
use super::notes::lasts;
use super::times::Life;
use super::trace::{
    Attribute, Span, SpanEvent, SpanId, SpanKind, SpanLink, SpanRole, Status, TraceId, Value,
};
use super::words::Words;
use crate::history::{Evidence, Existence, Object, ObjectId};
use crate::link::Link;
use crate::tree::ObjectTree;
use crate::versions::{Versions, Writer};
use std::borrow::Cow;

/// An object, and its place in a trace.
pub(super) struct Placed<'a> {
    pub(super) id: ObjectId,
    pub(super) versions: Option<&'a Versions>,
    pub(super) life: Life,
    /// The span of its parent, and how that is known.
    pub(super) parent: Option<(SpanId, Link)>,
    pub(super) service: usize,
}

/// The life of an object.
pub(super) fn object_span<'a>(
    tree: &ObjectTree<'a>,
    placed: Placed<'a>,
    is_member: impl Fn(ObjectId) -> bool,
) -> Span<'a> {
    let Placed { id, versions, life, parent, service } = placed;
    let (index, object) = (tree.index, tree.object(id));
    let words = Words::new(tree, object);
    let told = object.events.iter().map(|e| &index.events[e.0 as usize]);
    let told = told.filter(|event| !lasts(event));
    let told = told.filter(|event| event.first.is_none() || index.is_in_window(event.first, event.last));
    let mut events: Vec<SpanEvent<'a>> = told.map(|event| span_event(&words, event, life.start)).collect();
    events.extend(versions.into_iter().flat_map(|versions| state_events(tree, versions, life)));
    events.sort_by_key(|event| event.time);
    let text = |symbol| index.strings.get(symbol);
    let name = match (text(object.key.namespace), text(object.key.name)) {
        ("", "") => Cow::Borrowed("(collection)"),
        (namespace, "") => Cow::Owned(format!("{namespace} (collection)")),
        ("", name) => Cow::Borrowed(name),
        (namespace, name) => Cow::Owned(format!("{namespace} {name}")),
    };
    let mut attributes = attributes(tree, id, life, parent.map(|(_, link)| link));
    if let Some(versions) = versions {
        deletion(&mut attributes, tree, object, versions);
    }
    Span {
        id: object_span_id(index, object),
        parent: parent.map(|(id, _)| id),
        service,
        name,
        kind: SpanKind::Internal,
        role: SpanRole::Object,
        start: life.start,
        end: life.end,
        attributes,
        events,
        links: links(tree, id, is_member),
        status: Status::Unset,
    }
}

/// What changed in its state besides by the requests that have spans: conditions at their own times, and
/// versions whose writers are not in the log.
fn state_events<'a>(tree: &ObjectTree<'a>, versions: &'a Versions, life: Life) -> Vec<SpanEvent<'a>> {
    let mut out = Vec::new();
    for version in &versions.list {
        let time = version.time.or(version.seen).unwrap_or(life.end);
        if !tree.index.is_in_window(Some(time), Some(time)) {
            continue;
        }
        out.extend(version.conditions.iter().map(|condition| condition_event(condition, time, life.start)));
        if matches!(version.writer, Writer::Unknown(_)) {
            out.push(unknown_writer(version, time));
        }
    }
    out
}

/// What held the object when it was to go, and who let it go.
fn deletion<'a>(
    out: &mut Vec<Attribute<'a>>,
    tree: &ObjectTree<'a>,
    object: &'a Object,
    versions: &Versions,
) {
    let Some(deletion) = &versions.deletion else { return };
    let list = |key: &'static str, names: &[Box<str>]| Attribute {
        key: Cow::Borrowed(key),
        value: Value::List(names.iter().map(|name| Cow::Owned(name.to_string())).collect()),
    };
    if let Some(deadline) = deletion.deadline {
        out.push(Attribute::text("kelemetry.deletion.timestamp", deadline.to_string()));
    }
    if let Some(seconds) = deletion.grace_seconds {
        out.push(Attribute::int("kelemetry.deletion.grace_seconds", seconds));
    }
    if !deletion.propagation.is_empty() {
        out.push(Attribute::text("kelemetry.deletion.propagation", deletion.propagation.to_string()));
    }
    if !deletion.finalizers.is_empty() {
        out.push(list("kelemetry.deletion.finalizers", &deletion.finalizers));
    }
    if object.deleted.is_none() && !deletion.remaining.is_empty() {
        out.push(list("kelemetry.deletion.blocked_by", &deletion.remaining));
    }
    let writer = deletion.released_by.and_then(|at| versions.list.get(at as usize)).map(|v| &v.writer);
    if let Some(&Writer::Request(at)) = writer {
        let request = &tree.index.requests[object.requests[at].request.0 as usize];
        out.push(Attribute::text("kelemetry.deletion.released_by", tree.index.acting_user(request)));
    }
}

fn attributes<'a>(
    tree: &ObjectTree<'a>,
    id: ObjectId,
    life: Life,
    parent: Option<Link>,
) -> Vec<Attribute<'a>> {
    let (index, object) = (tree.index, tree.object(id));
    let text = |symbol| index.strings.get(symbol);
    let key = &object.key;
    let mut out: Vec<_> = [
        ("cluster", key.cluster),
        ("group", key.group),
        ("version", object.version),
        ("resource", key.resource),
        ("namespace", key.namespace),
        ("name", key.name),
        ("k8s.object.kind", object.kind),
    ]
    .into_iter()
    .map(|(name, symbol)| Attribute::text(name, text(symbol)))
    .collect();
    if !object.uid.is_unknown() {
        out.push(Attribute::text("k8s.object.uid", text(object.uid.0)));
    }
    out.push(Attribute::text("kelemetry.object.existence", object.existence.name()));
    if object.identity == Evidence::Inferred && object.existence == Existence::Seen {
        out.push(Attribute::text("kelemetry.object.identity", Evidence::Inferred.name()));
    }
    semantic(&mut out, tree, object);
    if let Some(created) = life.created_before {
        out.push(Attribute::text("kelemetry.object.created_before", created.to_string()));
    }
    if life.is_unknown {
        out.push(Attribute::bool("kelemetry.time.unknown", true));
    }
    if let Some(deleted) = object.deleted {
        out.push(Attribute::text("kelemetry.object.deleted", deleted.to_string()));
    } else if object.is_gone {
        out.push(Attribute::bool("kelemetry.object.gone", true));
        out.extend(object.gone_by.map(|at| Attribute::text("kelemetry.object.gone_by", at.to_string())));
    }
    if let Some(link) = parent {
        out.push(Attribute::text("kelemetry.link.class", link.class));
        out.push(Attribute::text("kelemetry.link.evidence", link.evidence.name()));
    }
    let others: Vec<_> =
        tree.forest.links[id.0 as usize].iter().map(|link| Cow::Owned(in_words(tree, link))).collect();
    if !others.is_empty() {
        // References in Jaeger have no attributes: said once more where every reader shows it.
        out.push(Attribute { key: Cow::Borrowed("kelemetry.links"), value: Value::List(others) });
    }
    out
}

/// `k8s.<kind>.name` and `.uid` for the kinds that the semantic conventions know.
fn semantic<'a>(out: &mut Vec<Attribute<'a>>, tree: &ObjectTree<'a>, object: &'a Object) {
    let text = |symbol| tree.index.strings.get(symbol);
    if !object.key.namespace.is_empty() {
        out.push(Attribute::text("k8s.namespace.name", text(object.key.namespace)));
    }
    if let Some((name, uid)) = semantic_names(text(object.key.group), text(object.key.resource)) {
        out.push(Attribute::text(name, text(object.key.name)));
        if !object.uid.is_unknown() {
            out.push(Attribute::text(uid, text(object.uid.0)));
        }
    }
}

/// What the conventions call name and uid of such an object. Other groups may have kinds of the same name.
fn semantic_names(group: &str, resource: &str) -> Option<(&'static str, &'static str)> {
    Some(match (group, resource) {
        ("", "pods") => ("k8s.pod.name", "k8s.pod.uid"),
        ("", "nodes") => ("k8s.node.name", "k8s.node.uid"),
        ("apps", "deployments") => ("k8s.deployment.name", "k8s.deployment.uid"),
        ("apps", "replicasets") => ("k8s.replicaset.name", "k8s.replicaset.uid"),
        ("apps", "statefulsets") => ("k8s.statefulset.name", "k8s.statefulset.uid"),
        ("apps", "daemonsets") => ("k8s.daemonset.name", "k8s.daemonset.uid"),
        ("batch", "jobs") => ("k8s.job.name", "k8s.job.uid"),
        ("batch", "cronjobs") => ("k8s.cronjob.name", "k8s.cronjob.uid"),
        _ => return None,
    })
}

fn in_words(tree: &ObjectTree<'_>, link: &Link) -> String {
    let key = &tree.object(link.to).key;
    let text = |symbol| tree.index.strings.get(symbol);
    let [resource, namespace, name] = [key.resource, key.namespace, key.name].map(text);
    let place = if namespace.is_empty() { String::new() } else { format!("{namespace}/") };
    let cut = link.cut.map_or(String::new(), |cut| format!(", cut: {}", cut.name()));
    format!("{}: {resource} {place}{name} ({}{cut})", link.class, link.evidence.name())
}

/// A root has no links into its own trace (what was cut to make it the root is in `kelemetry.links`):
/// Jaeger's page takes the first reference it can resolve for the parent, however the trace came to
/// Jaeger, hangs the root below its own descendant, and shows nothing of such a circle. Links to what is not told
/// would lead nowhere.
fn links<'a>(tree: &ObjectTree<'a>, id: ObjectId, is_member: impl Fn(ObjectId) -> bool) -> Vec<SpanLink<'a>> {
    let trace_of = |id| trace_id(tree.index, tree.object(id));
    let trace = trace_of(tree.members[0]);
    let is_root = id == tree.members[0];
    let told = tree.forest.links[id.0 as usize].iter().filter_map(|link| {
        let to = link.to;
        let trace = match is_member(to) {
            true => Some(trace).filter(|_| !is_root),
            false => {
                Some(trace_of(tree.forest.root_of(to))).filter(|other| *other != trace && tree.tells_of(to))
            }
        };
        Some((link, trace?))
    });
    let link = |(link, trace): (&Link, TraceId)| {
        let mut attributes = vec![
            Attribute::text("kelemetry.link.class", link.class),
            Attribute::text("kelemetry.link.evidence", link.evidence.name()),
        ];
        attributes.extend(link.cut.map(|cut| Attribute::text("kelemetry.link.cut", cut.name())));
        SpanLink { trace, span: object_span_id(tree.index, tree.object(link.to)), attributes }
    };
    told.map(link).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn kinds_of_other_groups_are_others() {
        assert_eq!(semantic_names("batch", "jobs"), Some(("k8s.job.name", "k8s.job.uid")));
        assert_eq!(semantic_names("batch.volcano.sh", "jobs"), None);
        assert_eq!(semantic_names("metrics.k8s.io", "pods"), None);
    }
}
