//! How an object went: what was asked, what held it, who let it go.

use super::version::{Deletion, Version};
use crate::model::{Segment, Timestamp};
use crate::state::query::parameter;
use crate::state::scan::{excerpt, may_respell};
use memchr::memmem::Finder;
use serde::Deserialize;
use serde_json::{Value, json};
use std::borrow::Cow;
use std::sync::LazyLock;

/// What an object says of its own deletion; to be read from [`about_deletion`].
#[derive(Deserialize)]
pub(super) struct Body<'a> {
    #[serde(borrow)]
    pub(super) metadata: Metadata<'a>,
}

/// What [`Body`] reads of an object, apart from the rest of it.
pub(super) fn about_deletion(object: &str) -> Option<String> {
    excerpt(object, &[("metadata", &["deletionTimestamp", "deletionGracePeriodSeconds", "finalizers"])])
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Metadata<'a> {
    #[serde(borrow, default)]
    pub(super) deletion_timestamp: Option<Cow<'a, str>>,
    #[serde(default)]
    pub(super) deletion_grace_period_seconds: Option<i64>,
    #[serde(borrow, default)]
    finalizers: Option<Vec<Cow<'a, str>>>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Options<'a> {
    #[serde(borrow, default)]
    propagation_policy: Option<Cow<'a, str>>,
    #[serde(default)]
    orphan_dependents: Option<bool>,
}

/// The options of a delete without a body: those in its URI.
pub(super) fn options_of_uri(uri: &str) -> Value {
    let of = |name: &str| parameter(uri, name);
    json!({
        "propagationPolicy": of("propagationPolicy"),
        "orphanDependents": of("orphanDependents").and_then(|text| text.parse::<bool>().ok()),
        "gracePeriodSeconds": of("gracePeriodSeconds").and_then(|text| text.parse::<i64>().ok()),
    })
}

/// Keeps watch over what a version says of its deletion.
#[derive(Default)]
pub(super) struct Watch {
    deletion: Option<Deletion>,
    propagation: Box<str>,
}

impl Watch {
    /// Takes in the options of a delete.
    pub(super) fn asked(&mut self, options: &str) {
        let Ok(options) = serde_json::from_str::<Options<'_>>(options) else { return };
        let old = options.orphan_dependents.map(|orphan| if orphan { "Orphan" } else { "Background" });
        if let Some(policy) = options.propagation_policy.as_deref().or(old) {
            self.propagation = policy.into();
        }
    }

    /// Takes in a version, the `at`th, and its text.
    pub(super) fn version(&mut self, at: u32, version: &Version, text: &str) {
        let is_first = at == 0 || version.snapshot.is_some();
        if !is_first && !version.changes.iter().any(is_about_deletion) || !may_be_deleted(text) {
            return;
        }
        let Some(text) = about_deletion(text) else { return };
        let Ok(Body { metadata }) = serde_json::from_str::<Body<'_>>(&text) else { return };
        let Some(deadline) = metadata.deletion_timestamp else { return };
        let now: Vec<Box<str>> =
            metadata.finalizers.unwrap_or_default().into_iter().map(|text| text.as_ref().into()).collect();
        let deletion = self.deletion.get_or_insert_default();
        deletion.deadline = Timestamp::parse(deadline.as_bytes());
        deletion.grace_seconds = metadata.deletion_grace_period_seconds;
        for finalizer in now.iter().chain(&removed(version)) {
            if !deletion.finalizers.contains(finalizer) {
                deletion.finalizers.push(finalizer.clone());
            }
        }
        if now.is_empty() && !deletion.finalizers.is_empty() && deletion.released_by.is_none() {
            deletion.released_by = Some(at);
        }
        deletion.remaining = now;
    }

    /// What became known.
    pub(super) fn finish(self) -> Option<Deletion> {
        let propagation = self.propagation;
        match self.deletion {
            Some(deletion) => Some(Deletion { propagation, ..deletion }),
            None if !propagation.is_empty() => Some(Deletion { propagation, ..Deletion::default() }),
            None => None,
        }
    }
}

static FIND_TIMESTAMP: LazyLock<Finder<'static>> = LazyLock::new(|| Finder::new("deletionTimestamp"));

/// Whether the text has the field, or one that is spelled so that it cannot be told by its bytes.
fn may_be_deleted(text: &str) -> bool {
    FIND_TIMESTAMP.find(text.as_bytes()).is_some() || may_respell(text)
}

fn is_about_deletion(change: &crate::model::Change) -> bool {
    let field = |at: usize, name: &str| matches!(change.path.segments().get(at), Some(Segment::Field(field)) if **field == *name);
    field(0, "metadata")
        && (change.path.segments().len() == 1 || field(1, "finalizers") || field(1, "deletionTimestamp"))
}

/// Finalizers that a write took away.
fn removed(version: &Version) -> Vec<Box<str>> {
    let of_finalizers = version.changes.iter().filter(|change| {
        let in_finalizers =
            matches!(change.path.segments(), [_, Segment::Field(field), ..] if **field == *"finalizers");
        in_finalizers && change.new.is_none()
    });
    let texts = of_finalizers.filter_map(|change| change.old.as_deref());
    let one_or_many = texts.flat_map(|text| {
        serde_json::from_str::<Vec<Box<str>>>(text)
            .or_else(|_| serde_json::from_str::<Box<str>>(text).map(|one| vec![one]))
            .unwrap_or_default()
    });
    one_or_many.collect()
}
