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

/// What an object says of its own deletion, once that has begun.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Going {
    /// `metadata.deletionTimestamp`.
    pub deadline: Option<Timestamp>,
    /// `metadata.deletionGracePeriodSeconds`.
    pub grace_seconds: Option<i64>,
    /// `metadata.finalizers`.
    pub finalizers: Vec<Box<str>>,
}

impl Going {
    /// Of an object as JSON.
    pub(super) fn of(object: &str) -> Option<Self> {
        if !may_be_deleted(object) {
            return None;
        }
        let text = about_deletion(object)?;
        let Body { metadata } = serde_json::from_str::<Body<'_>>(&text).ok()?;
        let finalizers = metadata.finalizers.unwrap_or_default();
        Some(Self {
            deadline: Timestamp::parse(metadata.deletion_timestamp?.as_bytes()),
            grace_seconds: metadata.deletion_grace_period_seconds,
            finalizers: finalizers.into_iter().map(|text| text.as_ref().into()).collect(),
        })
    }
}

/// The propagation policy that the options of a delete ask for.
pub(super) fn propagation(options: &str) -> Option<Box<str>> {
    let options = serde_json::from_str::<Options<'_>>(options).ok()?;
    let old = options.orphan_dependents.map(|orphan| if orphan { "Orphan" } else { "Background" });
    options.propagation_policy.as_deref().or(old).map(Into::into)
}

/// Keeps watch over what a version says of its deletion.
#[derive(Default)]
pub(super) struct Watch {
    deletion: Option<Deletion>,
    propagation: Box<str>,
}

impl Watch {
    /// Takes in the propagation policy that a delete asked for.
    pub(super) fn asked(&mut self, policy: Box<str>) {
        self.propagation = policy;
    }

    /// Takes in what is shown without being told as a version: the object may have been on its way out when the log began.
    pub(super) fn sight(&mut self, going: Option<Going>) {
        let Some(Going { deadline, grace_seconds, finalizers }) = going else { return };
        let remaining = finalizers.clone();
        self.deletion =
            Some(Deletion { deadline, grace_seconds, finalizers, remaining, ..Deletion::default() });
    }

    /// Takes in a version, the `at`th, and what its text says.
    pub(super) fn version(&mut self, at: u32, version: &Version, going: impl FnOnce() -> Option<Going>) {
        let is_first = at == 0 || version.snapshot.is_some();
        if !is_first && !version.changes.iter().any(is_about_deletion) {
            return;
        }
        let Some(Going { deadline, grace_seconds, finalizers: now }) = going() else { return };
        let deletion = self.deletion.get_or_insert_default();
        deletion.deadline = deadline;
        deletion.grace_seconds = grace_seconds;
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
