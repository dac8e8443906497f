//! What the top level of a record tells of it.

use super::json::{Present, Text, lenient};
use super::meta::{Want, read_body};
use serde_json::value::RawValue;

lenient! {
    /// The top level of a record, as far as it tells what the record is.
    pub(super) struct Shape<'a> {
        kind: Text<'a> = "kind",
        api_version: Text<'a> = "apiVersion",
        audit_id: Present = "auditID",
        stage: Present = "stage",
        verb: Present = "verb",
        uri: Present = "requestURI",
        items: Option<&'a RawValue> = "items",
        watch_type: Option<&'a RawValue> = "type",
        watch_object: Option<&'a RawValue> = "object",
        shown_at: Option<&'a RawValue> = "at",
        metadata: Present = "metadata",
        regarding: Option<&'a RawValue> = "involvedObject" | "regarding",
        reason: Present = "reason",
        // What collectors do to audit events.
        level: Option<&'a RawValue> = "level",
        message: Option<&'a RawValue> = "message",
        lifted: Present = "user_username" | "objectRef_resource" | "responseStatus_code"
            | "user.username" | "objectRef.resource" | "responseStatus.code",
        parted: Present = "involvedObject.kind" | "regarding.kind",
        source_ips: Option<&'a RawValue> = "sourceIPs",
        user: Option<&'a RawValue> = "user",
        object_ref: Option<&'a RawValue> = "objectRef",
        status: Option<&'a RawValue> = "responseStatus",
    }
}

impl Shape<'_> {
    /// Whether it is an audit event, whatever a collector made of its members.
    pub(super) fn is_audit_event(&self) -> bool {
        self.audit_id.0 && self.stage.0 && (self.verb.0 || self.uri.0)
    }

    /// Whether a collector has changed an audit event: strings for nested fields, keys lifted, the level
    /// overwritten, the whole once more in a string.
    pub(super) fn is_changed(&self) -> bool {
        let is_text = |raw: Option<&RawValue>| raw.is_some_and(|raw| raw.get().starts_with('"'));
        self.lifted.0
            || [self.user, self.object_ref, self.status, self.source_ips].into_iter().any(is_text)
            || self.message.is_some_and(|raw| raw.get().starts_with(r#""{"#))
            || self.level.is_some_and(|raw| raw.get() == r#""default""# || !is_text(Some(raw)))
    }

    /// What it lacks that an audit event has, if it has the rest of one.
    pub(super) fn lack(&self) -> Option<&'static str> {
        match () {
            () if self.audit_id.0 && self.stage.0 => {
                Some("not a Kubernetes audit event: it has an auditID, but no verb")
            }
            () if self.audit_id.0 && self.uri.0 => {
                Some("not a Kubernetes audit event: it has an auditID, but no stage and verb")
            }
            () if self.stage.0 && self.verb.0 => Some("audit event without auditID"),
            () => None,
        }
    }

    /// Whether `text`, which has this shape, is a list. Kinds of objects may end in `List`, too.
    pub(super) fn is_list(&self, text: &str) -> bool {
        self.items.is_some() || self.kind.ends_with("List") && !is_named(text)
    }
}

/// Whether an object has a name, as lists never have.
fn is_named(text: &str) -> bool {
    read_body(text, Want::Head).is_some_and(|body| !body.meta.name.is_empty())
}

/// The kind of the items of a typed list; nothing for a plain `List`.
pub(super) fn item_kind(list_kind: &str) -> &str {
    list_kind.strip_suffix("List").unwrap_or("")
}
