//! Requests, as the audit log tells them: one fact per logged stage.

use super::{BodyRef, ObjectMeta, ObjectRef, Position, Relabel, Symbol, Timestamp, Uid, relabel_fields};
use serde::{Deserialize, Serialize};

/// `auditID`. Nearly always a UUID; clients may send any string in the `Audit-ID` header.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub enum AuditId {
    /// Lower-case hyphenated UUID.
    Uuid([u8; 16]),
    /// Anything else, verbatim.
    Other(Symbol),
}

impl AuditId {
    /// The id that is written so; `other` makes a symbol of what is no UUID.
    pub fn parse(text: &str, other: impl FnOnce(&str) -> Symbol) -> Self {
        uuid_bytes(text).map_or_else(|| Self::Other(other(text)), Self::Uuid)
    }
}

/// The bytes of a lower-case hyphenated UUID; printing them gives the same text again.
fn uuid_bytes(text: &str) -> Option<[u8; 16]> {
    let digits = text.as_bytes();
    let hyphens = [8, 13, 18, 23];
    if digits.len() != 36 || hyphens.iter().any(|&i| digits[i] != b'-') {
        return None;
    }
    let mut out = [0; 16];
    let mut nibbles = digits.iter().enumerate().filter(|(i, _)| !hyphens.contains(i)).map(|(_, b)| match b {
        b'0'..=b'9' => Some(b - b'0'),
        b'a'..=b'f' => Some(b - b'a' + 10),
        _ => None,
    });
    for byte in &mut out {
        *byte = nibbles.next()?? << 4 | nibbles.next()??;
    }
    Some(out)
}

impl Relabel for AuditId {
    fn relabel(&mut self, to: &impl Fn(Symbol) -> Symbol) {
        if let Self::Other(symbol) = self {
            symbol.relabel(to);
        }
    }
}

/// `stage`, in the order in which a request passes them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum StageKind {
    /// Before the handler chain.
    RequestReceived,
    /// Response headers sent, long-running requests (and failed authentication) only.
    ResponseStarted,
    /// Response finished.
    ResponseComplete,
    /// The handler panicked.
    Panic,
}

impl StageKind {
    /// How many there are.
    pub const COUNT: usize = 4;

    /// Reads the name used on the wire.
    pub fn parse(text: &str) -> Option<Self> {
        Some(match text {
            "RequestReceived" => Self::RequestReceived,
            "ResponseStarted" => Self::ResponseStarted,
            "ResponseComplete" => Self::ResponseComplete,
            "Panic" => Self::Panic,
            _ => return None,
        })
    }

    /// The name used on the wire.
    pub const fn name(self) -> &'static str {
        match self {
            Self::RequestReceived => "RequestReceived",
            Self::ResponseStarted => "ResponseStarted",
            Self::ResponseComplete => "ResponseComplete",
            Self::Panic => "Panic",
        }
    }
}

/// `level`: how much the audit policy kept of the request.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Level {
    /// Missing, or overwritten by a collector.
    #[default]
    Unknown,
    /// No bodies.
    Metadata,
    /// The request's body.
    Request,
    /// Both bodies.
    RequestResponse,
}

impl Level {
    /// Reads the name used on the wire.
    pub fn parse(text: &str) -> Self {
        match text {
            "Metadata" => Self::Metadata,
            "Request" => Self::Request,
            "RequestResponse" => Self::RequestResponse,
            _ => Self::Unknown,
        }
    }

    /// The name used on the wire; empty where unknown.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Unknown => "",
            Self::Metadata => "Metadata",
            Self::Request => "Request",
            Self::RequestResponse => "RequestResponse",
        }
    }
}

/// `verb`: the API verb, or the lower-case HTTP method of a request on no resource.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Verb {
    /// POST on a collection or subresource.
    Create,
    /// PUT.
    Update,
    /// PATCH.
    Patch,
    /// DELETE on one object.
    Delete,
    /// DELETE on a collection.
    DeleteCollection,
    /// GET of one object.
    Get,
    /// GET of a collection.
    List,
    /// Watch.
    Watch,
    /// `proxy`, `post`, `head`, the empty verb of an unknown method …
    Other(Symbol),
}

impl Verb {
    /// The known verb of this name, or what `other` makes of it.
    pub fn parse(text: &str, other: impl FnOnce(&str) -> Symbol) -> Self {
        match text {
            "create" => Self::Create,
            "update" => Self::Update,
            "patch" => Self::Patch,
            "delete" => Self::Delete,
            "deletecollection" => Self::DeleteCollection,
            "get" => Self::Get,
            "list" => Self::List,
            "watch" => Self::Watch,
            _ => Self::Other(other(text)),
        }
    }

    /// Its name on the wire, `None` for [`Verb::Other`].
    pub const fn known_name(self) -> Option<&'static str> {
        Some(match self {
            Self::Create => "create",
            Self::Update => "update",
            Self::Patch => "patch",
            Self::Delete => "delete",
            Self::DeleteCollection => "deletecollection",
            Self::Get => "get",
            Self::List => "list",
            Self::Watch => "watch",
            Self::Other(_) => return None,
        })
    }

    /// Whether the verb asks for objects to be deleted.
    pub const fn is_delete(self) -> bool {
        matches!(self, Self::Delete | Self::DeleteCollection)
    }

    /// Whether the verb asks for a change of stored objects.
    pub const fn is_write(self) -> bool {
        matches!(self, Self::Create | Self::Update | Self::Patch | Self::Delete | Self::DeleteCollection)
    }
}

impl Relabel for Verb {
    fn relabel(&mut self, to: &impl Fn(Symbol) -> Symbol) {
        if let Self::Other(symbol) = self {
            symbol.relabel(to);
        }
    }
}

/// What stands in the keys of the audit annotations about mutating webhooks, between the word for what they
/// tell and the number of the round.
pub const WEBHOOK_ANNOTATION: &str = "webhook.admission.k8s.io/round_";

/// What stands in front of the keys of the audit annotations about where the time of a slow request went.
pub const LATENCY_ANNOTATION: &str = "apiserver.latency.k8s.io/";

/// `details` of a Status answer: what a successful delete without an object body deleted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct StatusDetails {
    /// The object's name.
    pub name: Symbol,
    /// Its uid.
    pub uid: Uid,
}
relabel_fields!(StatusDetails: name, uid);

/// An object that the answer of a deletecollection shows, as it was before.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct DeletedItem {
    /// Its metadata.
    pub meta: ObjectMeta,
    /// All of it.
    pub body: Option<BodyRef>,
}
relabel_fields!(DeletedItem: meta);

/// One audit event: one stage of one request.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct StageFact {
    /// Where the line stands.
    pub position: Position,
    /// The cluster that the record, or what stands around it, names; empty where nothing does.
    pub cluster: Symbol,
    /// `auditID`.
    pub audit_id: AuditId,
    /// `stage`.
    pub stage: StageKind,
    /// `level`.
    pub level: Level,
    /// `requestReceivedTimestamp`: equal in all stages of a request.
    pub received: Option<Timestamp>,
    /// `stageTimestamp`.
    pub stamp: Option<Timestamp>,
    /// `verb`.
    pub verb: Verb,
    /// `requestURI`.
    pub uri: Symbol,
    /// `user.username`.
    pub user: Symbol,
    /// `impersonatedUser.username`, empty where nobody was impersonated.
    pub impersonated: Symbol,
    /// What else `user` says: `uid`, `groups` and `extra.…`, as [`NamedTexts`](super::NamedTexts).
    pub identity: Symbol,
    /// The same of `impersonatedUser`.
    pub impersonated_identity: Symbol,
    /// The uid of the pod whose token it was made with (`user.extra`); empty where nothing tells.
    pub acting_pod: Uid,
    /// `userAgent`.
    pub user_agent: Symbol,
    /// `sourceIPs`, joined by a comma.
    pub source_ips: Symbol,
    /// `objectRef`.
    pub object: ObjectRef,
    /// `responseStatus.code`, 0 where unknown.
    pub code: u16,
    /// `responseStatus.reason`.
    pub reason: Symbol,
    /// `responseStatus.message`.
    pub message: Symbol,
    /// `responseStatus.details`, or those of a Status response body.
    pub details: Option<StatusDetails>,
    /// Whether nothing was to be stored: `dryRun` in the URI, the options or the body.
    pub dry_run: bool,
    /// Whether the log says that the bodies were cut off (`audit.k8s.io/truncated`).
    pub truncated: bool,
    /// Whether the request body is a bare node heartbeat: a status patch that only renews
    /// `lastHeartbeatTime`.
    pub heartbeat: bool,
    /// Metadata of the request body, where it is an object of the API.
    pub request_meta: Option<Box<ObjectMeta>>,
    /// Metadata of the response body, where it is an object of the API.
    pub response_meta: Option<Box<ObjectMeta>>,
    /// The objects that a deletecollection names in its answer.
    pub deleted_items: Box<[DeletedItem]>,
    /// Whether the answer of a deletecollection lists what it deleted, be it nothing.
    pub lists_deleted: bool,
    /// The request body as text, if any was logged.
    pub request_body: Option<BodyRef>,
    /// The response body as text.
    pub response_body: Option<BodyRef>,
    /// `annotations` as text, where they tell what admission webhooks did.
    pub annotations: Option<BodyRef>,
    /// All others of them, as [`NamedTexts`](super::NamedTexts).
    pub audit_annotations: Symbol,
    /// Hash of everything that must be equal in two copies of one line (bodies, level and
    /// annotations aside).
    pub content: u64,
}

impl StageFact {
    /// All bodies that it brings.
    pub fn bodies_mut(&mut self) -> impl Iterator<Item = &mut Option<BodyRef>> {
        let items = self.deleted_items.iter_mut().map(|item| &mut item.body);
        [&mut self.request_body, &mut self.response_body, &mut self.annotations].into_iter().chain(items)
    }
}

impl Relabel for StageFact {
    fn relabel(&mut self, to: &impl Fn(Symbol) -> Symbol) {
        self.audit_id.relabel(to);
        self.verb.relabel(to);
        for symbol in [
            &mut self.cluster,
            &mut self.uri,
            &mut self.user,
            &mut self.impersonated,
            &mut self.identity,
            &mut self.impersonated_identity,
            &mut self.audit_annotations,
            &mut self.user_agent,
            &mut self.source_ips,
            &mut self.reason,
            &mut self.message,
        ] {
            symbol.relabel(to);
        }
        self.acting_pod.relabel(to);
        self.object.relabel(to);
        self.details.relabel(to);
        for meta in [&mut self.request_meta, &mut self.response_meta].into_iter().flatten() {
            meta.relabel(to);
        }
        self.deleted_items.relabel(to);
    }
}
