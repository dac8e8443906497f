//! What happened, taken from the spans and events of a trace.

use crate::cli::show::deed::{asked, command};
use crate::cli::show::lines::fate;
use crate::history::Silence;
use crate::model::Timestamp;
use crate::view::{Attribute, Span, SpanEvent, SpanId, SpanRole, Status, Trace, Value, text_of};
use std::collections::HashMap;
use std::sync::Arc;

/// What a row tells of. At the same time the former stands first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(in crate::cli::show) enum Kind {
    Request,
    /// A write that the log lacks.
    Unseen,
    /// A condition that turned, where no request in the log turned it.
    Condition,
    /// An Event of Kubernetes.
    Event,
    /// A record of another program's log.
    Record,
    /// The log of an API server has nothing.
    Silence,
}

/// How what was changed is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::cli::show) enum Form {
    /// Not at all.
    Nothing,
    /// A line for each.
    Lines,
    /// As JSON.
    Json,
}

/// The object that it happened on.
#[derive(Debug, Default)]
pub(super) struct Thing {
    pub(super) cluster: String,
    pub(super) group: String,
    pub(super) resource: String,
    pub(super) namespace: String,
    pub(super) name: String,
    pub(super) uid: String,
}

/// One thing that happened.
#[derive(Debug)]
pub(in crate::cli::show) struct Row {
    pub(super) time: Timestamp,
    /// Nothing tells when it was: it stands where its object begins.
    pub(super) is_timeless: bool,
    pub(super) kind: Kind,
    /// Who did or said it, in a word.
    pub(super) actor: String,
    /// The whole name of who asked, and of who asked as that user.
    pub(super) user: String,
    pub(super) impersonated_by: String,
    /// The verb and the subresource; the reason of an Event; the title of a record.
    pub(super) deed: String,
    /// What an `exec` ran, where a `proxy` led.
    pub(super) command: String,
    pub(super) object: Arc<Thing>,
    /// Code and reason of what failed.
    pub(super) failure: Option<[String; 2]>,
    pub(super) code: String,
    /// Why it failed; what an Event or a record says.
    pub(super) message: String,
    /// What it is not what it seems by: a dry run, changes that others made too …
    pub(super) marks: Vec<String>,
    /// What the changes, or that it was this object, rest on.
    pub(super) certainty: &'static str,
    /// `Available True MinimumReplicasAvailable`.
    pub(super) conditions: Vec<String>,
    /// What was changed, in the form that was asked for, and as lines.
    pub(super) changes: String,
    pub(super) paths: String,
    /// Who owns all that was changed, where it is one.
    pub(super) field_manager: String,
    /// How often an Event was said.
    pub(super) count: i64,
    /// When it was said last.
    pub(super) last: String,
    pub(super) is_warning: bool,
    pub(super) audit_id: String,
}

impl Row {
    /// All that happened in a trace.
    pub(in crate::cli::show) fn all(trace: &Trace<'_>, form: Form) -> Vec<Self> {
        let objects: HashMap<SpanId, Arc<Thing>> =
            trace.spans.iter().filter(|span| span.is_object()).map(|span| (span.id, thing(span))).collect();
        let (mut rows, mut turned) = (Vec::new(), HashMap::<(SpanId, String), Vec<String>>::new());
        for span in trace.spans.iter().filter(|span| span.is_object()) {
            for event in span.events.iter().filter(|event| event.name == "status.condition") {
                let written = text_of(&event.attributes, "kelemetry.condition.written").unwrap_or_default();
                turned.entry((span.id, written.to_owned())).or_default().push(condition(event));
            }
        }
        for span in trace.spans.iter().filter(|span| span.role == SpanRole::Request) {
            let Some(object) = span.parent.and_then(|parent| objects.get(&parent)) else { continue };
            let of_object = span.parent.unwrap_or(span.id);
            let conditions = match span.status {
                Status::Unset => turned.remove(&(of_object, span.start.to_string())).unwrap_or_default(),
                Status::Error(_) => Vec::new(),
            };
            rows.push(Self { conditions, ..Self::of_request(trace, span, object, form) });
        }
        for span in trace.spans.iter().filter(|span| span.is_object()) {
            let object = &objects[&span.id];
            let told = span.events.iter().filter(|event| {
                let written = text_of(&event.attributes, "kelemetry.condition.written");
                written.is_none_or(|written| turned.contains_key(&(span.id, written.to_owned())))
            });
            rows.extend(told.map(|event| Self::of_event(event, object, form)));
        }
        // Records may hang below requests, or below each other.
        let mut above: HashMap<SpanId, SpanId> = HashMap::new();
        for span in &trace.spans {
            let own = if span.is_object() { Some(span.id) } else { span.parent };
            let own = own.map(|own| above.get(&own).copied().unwrap_or(own));
            above.extend(own.map(|own| (span.id, own)));
            let object = own.filter(|_| span.role == SpanRole::Note).and_then(|own| objects.get(&own));
            rows.extend(object.map(|object| Self::of_record(trace, span, object)));
        }
        rows
    }

    fn new(time: Timestamp, kind: Kind, object: &Arc<Thing>, attributes: &[Attribute<'_>]) -> Self {
        let get = |key| text_of(attributes, key).unwrap_or_default().to_owned();
        Self {
            time,
            is_timeless: has(attributes, "kelemetry.time.unknown"),
            kind,
            actor: String::new(),
            user: String::new(),
            impersonated_by: String::new(),
            deed: String::new(),
            command: String::new(),
            object: Arc::clone(object),
            failure: None,
            code: String::new(),
            message: get("message"),
            marks: Vec::new(),
            certainty: "exact",
            conditions: Vec::new(),
            changes: String::new(),
            paths: String::new(),
            field_manager: get("kelemetry.field_manager"),
            count: 1,
            last: get("k8s.event.last_time"),
            is_warning: false,
            audit_id: String::new(),
        }
    }

    fn of_request(trace: &Trace<'_>, span: &Span<'_>, object: &Arc<Thing>, form: Form) -> Self {
        let get = |key| text_of(&span.attributes, key).unwrap_or_default().to_owned();
        let failure = match &span.status {
            Status::Error(message) => Some((get("responseCode"), get("error.type"), message.to_string())),
            Status::Unset => None,
        };
        let (failure, message) = match failure {
            Some((code, reason, message)) => (Some([code, reason]), message),
            None => (None, String::new()),
        };
        let inferred = ["kelemetry.diff.evidence", "kelemetry.attribution"];
        let is_inferred = inferred.iter().any(|key| has(&span.attributes, key));
        let is_unknown = text_of(&span.attributes, "kelemetry.diff.base") == Some("unknown");
        Self {
            actor: trace.services[span.service].name.to_string(),
            user: get("username"),
            impersonated_by: get("kelemetry.impersonated_by"),
            deed: asked(span),
            command: command(span).unwrap_or_default(),
            marks: marks(span, failure.is_some()),
            certainty: match (is_unknown, is_inferred) {
                (true, _) => "unknown",
                (_, true) => "inferred",
                _ => "exact",
            },
            failure,
            code: get("responseCode"),
            message,
            changes: changes(&span.attributes, form),
            audit_id: get("auditId"),
            ..Self::new(span.start, Kind::Request, object, &span.attributes)
        }
    }

    fn of_event(event: &SpanEvent<'_>, object: &Arc<Thing>, form: Form) -> Self {
        let get = |key| text_of(&event.attributes, key).unwrap_or_default().to_owned();
        let own = |kind| Self::new(event.time, kind, object, &event.attributes);
        match &*event.name {
            "status.condition" => Self {
                deed: "condition".to_owned(),
                conditions: vec![condition(event)],
                ..own(Kind::Condition)
            },
            "unknown writer" => Self {
                deed: "unseen write".to_owned(),
                changes: changes(&event.attributes, form),
                paths: get("diff"),
                marks: unseen_marks(&event.attributes),
                certainty: "inferred",
                ..own(Kind::Unseen)
            },
            title => {
                let log = get("kelemetry.log.source");
                let (kind, source) =
                    if log.is_empty() { (Kind::Event, get("source")) } else { (Kind::Record, log) };
                let number = |key: &str| event.attributes.iter().find(|attribute| attribute.key == key);
                let count = number("k8s.event.count").map(|attribute| &attribute.value);
                let level = get("kelemetry.log.level").to_lowercase();
                let is_alarming = ["warn", "err", "fatal", "crit"].iter().any(|word| level.starts_with(word));
                Self {
                    actor: source,
                    deed: title.to_owned(),
                    count: if let Some(Value::Int(n)) = count { *n } else { 1 },
                    is_warning: get("k8s.event.type") == "Warning" || is_alarming,
                    ..own(kind)
                }
            }
        }
    }

    fn of_record(trace: &Trace<'_>, span: &Span<'_>, object: &Arc<Thing>) -> Self {
        Self {
            actor: trace.services[span.service].name.to_string(),
            deed: span.name.to_string(),
            is_warning: matches!(span.status, Status::Error(_)),
            ..Self::new(span.start, Kind::Record, object, &span.attributes)
        }
    }

    pub(super) fn of_silence(silence: &Silence) -> Self {
        let until = silence.until.clock(3);
        let until = match silence.is_end {
            true => format!("its log ends, others go on until {until} UTC"),
            false => format!("nothing in its log until {until} UTC"),
        };
        Self {
            actor: silence.server.clone(),
            deed: "silence".to_owned(),
            message: format!("{until}: a write through it may be missing"),
            is_warning: true,
            certainty: "unknown",
            ..Self::new(silence.since, Kind::Silence, &Arc::default(), &[])
        }
    }
}

fn thing(span: &Span<'_>) -> Arc<Thing> {
    let get = |key| text_of(&span.attributes, key).unwrap_or_default().to_owned();
    Arc::new(Thing {
        cluster: get("cluster"),
        group: get("group"),
        resource: get("resource"),
        namespace: get("namespace"),
        name: get("name"),
        uid: get("k8s.object.uid"),
    })
}

fn condition(event: &SpanEvent<'_>) -> String {
    let get = |key| text_of(&event.attributes, key).unwrap_or_default();
    let status = Some(get("status")).filter(|status| !status.is_empty()).unwrap_or("removed");
    format!("{} {status} {}", get("type"), get("reason")).trim_end().to_owned()
}

fn changes(attributes: &[Attribute<'_>], form: Form) -> String {
    let key = match form {
        Form::Nothing => return String::new(),
        Form::Lines => "diff",
        Form::Json => "kelemetry.changes",
    };
    text_of(attributes, key).unwrap_or_default().to_owned()
}

fn has(attributes: &[Attribute<'_>], key: &str) -> bool {
    attributes.iter().any(|attribute| attribute.key == key)
}

/// What is known of a write that the log lacks, beside its changes.
fn unseen_marks(attributes: &[Attribute<'_>]) -> Vec<String> {
    let is_shown = ["diff", "verbose diff", "snapshot"].iter().any(|key| has(attributes, key));
    let mark = match (has(attributes, "kelemetry.resource_version.deleted"), is_shown) {
        (true, _) => "(deleted)",
        (_, false) => "(changes not known)",
        _ => return Vec::new(),
    };
    vec![mark.to_owned()]
}

/// By what a request is not what it seems.
fn marks(span: &Span<'_>, is_failure: bool) -> Vec<String> {
    let fate = if is_failure { "" } else { fate(span) };
    let mut marks: Vec<String> = if fate.is_empty() { Vec::new() } else { vec![fate.to_owned()] };
    let unseen = span.attributes.iter().find(|attribute| attribute.key == "kelemetry.diff.unseen_versions");
    if let Some(Value::Int(n)) = unseen.map(|attribute| &attribute.value) {
        marks.push(format!("(with {n} unseen)"));
    } else if has(&span.attributes, "kelemetry.diff.evidence") {
        marks.push("(inferred)".to_owned());
    }
    marks
}
