//! Which audit events are left out before anything is built of them, by named rules.

use super::header::{AuditEvent, Reference};
use crate::model::{connects, has_events};

/// What the user wants to see besides the writes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Keep {
    /// `--include-noise`: leases, leader election, heartbeats, probes, access reviews. Those that were denied are kept anyway.
    pub noise: bool,
    /// `--include-reads`: get, list, watch and requests on no resource, which are kept anyway where they were denied.
    pub reads: bool,
    /// Requests on Events as requests, and not for the Events that they write: they count in metrics alone.
    pub events: bool,
    /// `--no-bodies`: only what is needed of bodies is read, none is kept.
    pub no_bodies: bool,
    /// Also the bodies that nothing is concluded from: what was asked for where the answer shows what came of it, and
    /// answers of deletes that came too late.
    pub idle_bodies: bool,
    /// Only count: see [`super::Survey`].
    pub survey: bool,
}

/// A rule that leaves audit events out.
struct Rule {
    name: &'static str,
    is_noise: bool,
    matches: fn(&AuditEvent<'_>) -> bool,
}

/// The resource, and the rule that leaves requests on it out.
pub(super) const EVENTS: &str = "events";
/// The rule of requests that change nothing.
pub(super) const READS: &str = "reads";

/// In the order of their use. Leases, heartbeats and the window are judged later, by what a body or the
/// whole archive tells.
const EARLY: &[Rule] = &[
    Rule { name: EVENTS, is_noise: false, matches: |e| names_events(&e.object) && !wipes(e) },
    Rule {
        name: "leader-election",
        is_noise: true,
        matches: |e| {
            e.user_agent.contains("/leader-election")
                && matches!(&*e.object.resource, "configmaps" | "endpoints")
        },
    },
    Rule {
        name: "access-reviews",
        is_noise: true,
        matches: |e| matches!(&*e.object.group, "authorization.k8s.io" | "authentication.k8s.io"),
    },
    Rule { name: "probes", is_noise: true, matches: is_probe },
];

/// The rule that leaves this audit event out, judged by what all stages of a request share.
pub(super) fn early_rule(event: &AuditEvent<'_>, keep: Keep) -> Option<&'static str> {
    if is_refused(event) {
        return None;
    }
    let is_kept = |r: &&Rule| r.is_noise && keep.noise || r.name == EVENTS && keep.events;
    let rule = EARLY.iter().filter(|r| !is_kept(r)).find(|r| (r.matches)(event));
    match rule {
        Some(rule) => Some(rule.name),
        None if keep.reads || changes_something(event) => None,
        // Kept noise is noise that the user asked for, although much of it is reading.
        None if keep.noise && EARLY.iter().any(|r| r.is_noise && (r.matches)(event)) => None,
        None => Some(READS),
    }
}

/// Whether the request can change what is stored, or acts inside a container. Requests on no resource have the
/// methods of HTTP for verbs.
fn changes_something(event: &AuditEvent<'_>) -> bool {
    if event.object.resource.is_empty() {
        return matches!(&*event.verb, "post" | "put" | "patch" | "delete");
    }
    let acts = connects(&event.object.subresource);
    let writes = matches!(&*event.verb, "create" | "update" | "patch" | "delete" | "deletecollection");
    writes || acts
}

/// Whether a request is on the Events of Kubernetes.
fn names_events(object: &Reference<'_>) -> bool {
    &*object.resource == EVENTS && has_events(object.group_and_version().0)
}

/// Whether what was recorded is taken away. Events go by themselves, when their time has come, or with their namespace.
fn wipes(event: &AuditEvent<'_>) -> bool {
    const NAMESPACE_CONTROLLER: &str = "system:serviceaccount:kube-system:namespace-controller";
    matches!(&*event.verb, "delete" | "deletecollection") && &*event.user.name != NAMESPACE_CONTROLLER
}

/// Whether somebody tried what is not theirs, which is a story, whatever it was: looking around is what intruders begin with.
/// Events are recorded in vain where their namespace ends.
fn is_refused(event: &AuditEvent<'_>) -> bool {
    let records = || names_events(&event.object) && matches!(&*event.verb, "create" | "update" | "patch");
    matches!(event.status.code.0, 401 | 403) && !asks_for_health(event) && !records()
}

fn is_probe(event: &AuditEvent<'_>) -> bool {
    const PATHS: &[&str] = &["/version", "/openapi", "/metrics", "/api", "/apis", "/.well-known"];
    asks_for_health(event) || is_below(event, PATHS)
}

/// Whether a balancer or the kubelet may have asked, some of which nobody ever gave an identity.
fn asks_for_health(event: &AuditEvent<'_>) -> bool {
    is_below(event, &["/healthz", "/livez", "/readyz"])
}

/// Whether a request is on no resource, but at or below one of these paths.
fn is_below(event: &AuditEvent<'_>, paths: &[&str]) -> bool {
    let path = event.uri.split('?').next().unwrap_or_default();
    let is_at = |p: &&str| path.strip_prefix(*p).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'));
    event.object.resource.is_empty() && paths.iter().any(is_at)
}
