//! The lines of a recording. docs/snapshot.md describes them; `source/timeline/recording.rs` reads them.
//!
//! An object is a line of a watch with the time at which it was shown: `{"type":"ADDED","at":"…","object":{…}}`. All else
//! is a document of [`GROUP`] that says of itself what it is.

use super::kinds::Kind;
use crate::model::Timestamp;
use crate::state::redact::{Redactor, Target};
use serde::{Deserialize, Serialize};
use std::borrow::Cow;
use std::io::Write as _;

/// The apiVersion of documents that are no objects of the cluster.
pub(super) const GROUP: &str = "kelemetry/v1";

/// How an object came to be shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Shown {
    /// A list held it.
    Listed,
    /// The three of a watch.
    Added,
    Modified,
    Deleted,
    /// A list did not hold it any more, and no watch saw it go.
    Gone,
    /// The watch of its kind had come to this version. No object.
    Bookmark,
}

impl Shown {
    /// As it stands in the line.
    pub(super) const fn name(self) -> &'static str {
        match self {
            Self::Listed => "LISTED",
            Self::Added => "ADDED",
            Self::Modified => "MODIFIED",
            Self::Deleted => "DELETED",
            Self::Gone => "GONE",
            Self::Bookmark => "BOOKMARK",
        }
    }

    /// That of a line of a watch.
    pub(super) fn of_watch(kind: &str) -> Option<Self> {
        [Self::Added, Self::Modified, Self::Deleted, Self::Bookmark].into_iter().find(|it| it.name() == kind)
    }
}

/// What has to be known of an object.
#[derive(Default, Deserialize)]
pub(super) struct Head<'a> {
    #[serde(borrow, default)]
    kind: Option<Cow<'a, str>>,
    #[serde(borrow, default)]
    pub(super) metadata: Meta<'a>,
}

#[derive(Default, Deserialize)]
pub(super) struct Meta<'a> {
    #[serde(borrow, default)]
    pub(super) uid: Cow<'a, str>,
    #[serde(borrow, default)]
    pub(super) namespace: Cow<'a, str>,
    #[serde(borrow, default)]
    pub(super) name: Cow<'a, str>,
    #[serde(borrow, default, rename = "resourceVersion")]
    pub(super) version: Cow<'a, str>,
}

impl<'a> Head<'a> {
    /// Reads it; nothing of what is no object.
    pub(super) fn of(text: &'a str) -> Self {
        serde_json::from_str(text).unwrap_or_default()
    }

    /// Writes the line of the object with this text.
    pub(super) fn write(
        &self,
        out: &mut Vec<u8>,
        (shown, at): (Shown, Timestamp),
        kind: &Kind,
        text: &str,
        redactor: &Redactor,
    ) {
        let mut text = Cow::Borrowed(text);
        if self.kind.is_none() && text.starts_with('{') {
            // Items of lists do not say what they are.
            let rest = text[1..].trim_start();
            let comma = if rest.starts_with('}') { "" } else { "," };
            let (version, name) = (kind.api_version(), &kind.kind);
            text = Cow::Owned(format!(r#"{{"apiVersion":"{version}","kind":"{name}"{comma}{rest}"#));
        }
        let of = Target {
            group: &kind.group,
            version: &kind.version,
            resource: &kind.resource,
            subresource: "",
            namespace: &self.metadata.namespace,
            name: &self.metadata.name,
            kind: &kind.kind,
        };
        let clean = redactor.document(&of, &text);
        // Writing to memory does not fail.
        let _ = write!(out, r#"{{"type":"{}","at":"{at}","object":"#, shown.name());
        // No string of JSON holds such a byte.
        out.extend(clean.bytes().map(|byte| if matches!(byte, b'\n' | b'\r') { b' ' } else { byte }));
        out.extend_from_slice(b"}\n");
    }
}

/// An object that is not there any more, by what is left of it.
#[derive(Clone, Debug)]
pub(super) struct Remains {
    pub(super) namespace: Box<str>,
    pub(super) name: Box<str>,
    pub(super) version: Box<str>,
}

impl Remains {
    pub(super) fn of(meta: &Meta<'_>) -> Self {
        Self {
            namespace: meta.namespace.as_ref().into(),
            name: meta.name.as_ref().into(),
            version: meta.version.as_ref().into(),
        }
    }

    pub(super) fn write(&self, out: &mut Vec<u8>, at: Timestamp, kind: &Kind, uid: &str) {
        #[derive(Serialize)]
        #[serde(rename_all = "camelCase")]
        struct Metadata<'a> {
            #[serde(skip_serializing_if = "str::is_empty")]
            namespace: &'a str,
            name: &'a str,
            uid: &'a str,
        }
        #[derive(Serialize)]
        #[serde(rename_all = "camelCase")]
        struct Object<'a> {
            api_version: String,
            kind: &'a str,
            metadata: Metadata<'a>,
        }
        let metadata = Metadata { namespace: &self.namespace, name: &self.name, uid };
        let object = Object { api_version: kind.api_version(), kind: &kind.kind, metadata };
        #[derive(Serialize)]
        struct Line<'a> {
            r#type: &'a str,
            at: String,
            object: Object<'a>,
        }
        note(out, &Line { r#type: Shown::Gone.name(), at: at.to_string(), object });
    }
}

/// What a recording is; its first line.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Recording<'a> {
    api_version: &'a str,
    kind: &'a str,
    /// `snapshot` or `watch`.
    what: &'a str,
    at: String,
    program: &'a str,
    /// The version of the API server.
    server: &'a str,
}

impl<'a> Recording<'a> {
    pub(super) fn new(what: &'a str, at: Timestamp, server: &'a str) -> Self {
        let program = concat!("kelemetry ", env!("CARGO_PKG_VERSION"));
        Self { api_version: GROUP, kind: "Recording", what, at: at.to_string(), program, server }
    }
}

/// About a kind: that it was listed, or why not, or what is missing of it.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct About<'a> {
    api_version: &'a str,
    kind: &'a str,
    group: &'a str,
    version: &'a str,
    resource: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    namespace: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    since: Option<String>,
    at: String,
    /// The version of the last that was known, then that of the list.
    #[serde(skip_serializing_if = "Option::is_none")]
    from: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    resource_version: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    objects: Option<u64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    reason: Option<&'a str>,
}

impl<'a> About<'a> {
    fn new(what: &'a str, kind: &'a Kind, at: Timestamp) -> Self {
        Self {
            api_version: GROUP,
            kind: what,
            group: &kind.group,
            version: &kind.version,
            resource: &kind.resource,
            namespace: kind.namespace.as_deref(),
            since: None,
            at: at.to_string(),
            from: None,
            resource_version: None,
            objects: None,
            reason: None,
        }
    }

    /// A list was complete at this version.
    pub(super) fn list(
        kind: &'a Kind,
        (since, at): (Timestamp, Timestamp),
        version: &'a str,
        n: u64,
    ) -> Self {
        let of = Self::new("RecordingList", kind, at);
        Self { since: Some(since.to_string()), resource_version: Some(version), objects: Some(n), ..of }
    }

    /// Nothing more is recorded of it.
    pub(super) fn trouble(kind: &'a Kind, at: Timestamp, from: &'a str, why: &'a str) -> Self {
        let from = Some(from).filter(|from| !from.is_empty());
        Self { from, reason: Some(why), ..Self::new("RecordingTrouble", kind, at) }
    }

    /// What happened in between is not recorded.
    pub(super) fn gap(kind: &'a Kind, gap: &'a Gap, at: Timestamp, version: &'a str) -> Self {
        let of = Self::new("RecordingGap", kind, at);
        let from = Some(&*gap.from).filter(|from| !from.is_empty());
        let (since, reason) = (Some(gap.since.to_string()), Some(&*gap.reason));
        Self { since, from, resource_version: Some(version), reason, ..of }
    }
}

/// Where a gap begins.
#[derive(Clone, Debug)]
pub(super) struct Gap {
    /// When all was known last.
    pub(super) since: Timestamp,
    /// The version until which it was; empty where nothing was.
    pub(super) from: String,
    pub(super) reason: String,
}

/// The end of a recording that was ended in order.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct End<'a> {
    api_version: &'a str,
    kind: &'a str,
    at: String,
}

impl End<'_> {
    pub(super) fn at(at: Timestamp) -> Self {
        Self { api_version: GROUP, kind: "RecordingEnd", at: at.to_string() }
    }
}

/// Writes a document on a line of its own.
pub(super) fn note(out: &mut Vec<u8>, document: &impl Serialize) {
    // What is a struct of strings and numbers has a form, and memory takes it.
    let _ = serde_json::to_writer(&mut *out, document);
    out.push(b'\n');
}
