//! What an audit event says outside of its bodies, borrowed from its line.

use super::json::{Number, Stamp, Text, lenient};
use super::raw::Raw;

lenient! {
    /// An audit event; the bodies are text that is read where it is wanted.
    pub(super) struct AuditEvent<'a> {
        level: Text<'a> = "level",
        audit_id: Text<'a> = "auditID",
        stage: Text<'a> = "stage",
        uri: Text<'a> = "requestURI",
        verb: Text<'a> = "verb",
        user: User<'a> = "user",
        impersonated: User<'a> = "impersonatedUser",
        source_ips: Vec<Text<'a>> = "sourceIPs",
        user_agent: Text<'a> = "userAgent",
        object: Reference<'a> = "objectRef",
        status: ResponseStatus<'a> = "responseStatus",
        request: Option<Raw<'a>> = "requestObject",
        response: Option<Raw<'a>> = "responseObject",
        received: Stamp<'a> = "requestReceivedTimestamp",
        stamp: Stamp<'a> = "stageTimestamp",
        // v1beta1 before 1.8 had whole seconds only.
        old_received: Stamp<'a> = "timestamp",
        metadata: OldMetadata<'a> = "metadata",
        // Read where it is new: most say no more than who allowed the request.
        annotations: Option<Raw<'a>> = "annotations",
    }
}

lenient! {
    pub(super) struct User<'a> {
        name: Text<'a> = "username",
        // What `caller.rs` reads where it is new.
        uid: Option<Raw<'a>> = "uid",
        groups: Option<Raw<'a>> = "groups",
        extra: Option<Raw<'a>> = "extra",
    }
}

lenient! {
    pub(super) struct Reference<'a> {
        resource: Text<'a> = "resource",
        namespace: Text<'a> = "namespace",
        name: Text<'a> = "name",
        uid: Text<'a> = "uid",
        group: Text<'a> = "apiGroup",
        version: Text<'a> = "apiVersion",
        resource_version: Text<'a> = "resourceVersion",
        subresource: Text<'a> = "subresource",
    }
}

lenient! {
    pub(super) struct ResponseStatus<'a> {
        code: Number = "code",
        reason: Text<'a> = "reason",
        message: Text<'a> = "message",
        details: StatusDetail<'a> = "details",
    }
}

lenient! {
    pub(super) struct StatusDetail<'a> {
        name: Text<'a> = "name",
        uid: Text<'a> = "uid",
    }
}

lenient! {
    pub(super) struct OldMetadata<'a> {
        created: Stamp<'a> = "creationTimestamp",
    }
}

lenient! {
    pub(super) struct Annotations<'a> {
        truncated: Text<'a> = "audit.k8s.io/truncated",
    }
}
