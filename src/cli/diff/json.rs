//! Changes as one JSON array.

use crate::ask::{Act, Changes, Deed, Entry, Failure};
use crate::history::Evidence;
use crate::model::{Change, ChangeClass, Op};
use serde::Serialize;
use serde_json::value::RawValue;

/// One change.
#[derive(Serialize)]
struct Element<'a> {
    time: Option<String>,
    /// Text, as in the API.
    resource_version: Option<String>,
    audit_id: Option<&'a str>,
    user: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    impersonated_by: Option<&'a str>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    source_ips: Vec<&'a str>,
    verb: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    subresource: Option<&'a str>,
    path: String,
    op: &'static str,
    old: Option<Json<'a>>,
    new: Option<Json<'a>>,
    certainty: &'static str,
    /// False of a write of which nothing tells whether it was carried out.
    #[serde(skip_serializing_if = "is_true")]
    answered: bool,
    /// So many versions came before that nothing shows: the change may be theirs.
    #[serde(skip_serializing_if = "Option::is_none")]
    unseen_versions: Option<u32>,
    /// The field managers of what was changed, where they are known, and those before, where they are others.
    #[serde(skip_serializing_if = "no_names")]
    managers: &'a [Box<str>],
    #[serde(skip_serializing_if = "no_names")]
    previous_managers: &'a [Box<str>],
    /// Of a request that failed; the code also of one that was answered with an error of the server.
    #[serde(skip_serializing_if = "Option::is_none")]
    code: Option<u16>,
    #[serde(skip_serializing_if = "Option::is_none")]
    reason: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    message: Option<&'a str>,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "as serde wants it")]
const fn is_true(value: &bool) -> bool {
    *value
}

fn addresses(text: &str) -> Vec<&str> {
    text.split(',').filter(|address| !address.is_empty()).collect()
}

fn no_names(names: &[Box<str>]) -> bool {
    names.is_empty()
}

/// A value as it was logged: no digit of a number is lost.
#[derive(Serialize)]
#[serde(untagged)]
enum Json<'a> {
    Value(&'a RawValue),
    /// What is no JSON, as text.
    Text(&'a str),
}

impl<'a> Json<'a> {
    fn new(text: &'a str) -> Self {
        serde_json::from_str(text).map_or(Self::Text(text), Self::Value)
    }
}

/// All changes of all lives, each on a line.
pub(super) fn array(lives: &[Changes], verbose: bool, failed: bool) -> String {
    let mut lines = Vec::new();
    for deed in lives.iter().flat_map(|changes| changes.deeds(failed)) {
        let elements = match deed {
            Deed::Write(entry) => elements(entry, verbose),
            Deed::Open(act) => vec![open(act)],
            Deed::Failure(failure) => vec![in_vain(failure)],
        };
        lines.extend(elements.iter().map(line));
    }
    if lines.is_empty() { "[]\n".to_owned() } else { format!("[\n{}\n]\n", lines.join(",\n")) }
}

fn line(element: &Element<'_>) -> String {
    serde_json::to_string(element).expect("only texts, and JSON that was read as such: cannot fail")
}

fn elements(entry: &Entry, verbose: bool) -> Vec<Element<'_>> {
    let version = &entry.version;
    let mut elements = Vec::new();
    let whole = version.snapshot.as_deref().map(Json::new);
    if entry.creates {
        elements.push(Element { op: Op::Add.name(), new: whole, ..outline(entry) });
    } else if !version.is_known && entry.ends.is_none() || version.is_known && !version.has_base {
        elements.push(Element { op: "unknown", certainty: "unknown", ..outline(entry) });
    }
    let told = |change: &Change| verbose || change.class == ChangeClass::Diff;
    let changes = version.changes.iter().enumerate().filter(|(_, change)| told(change));
    elements.extend(changes.map(|(at, change)| {
        let owners = version.owners.get(at);
        Element {
            path: change.path.keyed().to_string(),
            op: change.op.name(),
            old: change.old.as_deref().map(Json::new),
            new: change.new.as_deref().map(Json::new),
            unseen_versions: Some(version.unseen).filter(|unseen| *unseen > 0 && version.has_base),
            managers: owners.map_or(&[], |owners| &owners.managers),
            previous_managers: owners.map_or(&[], |owners| &owners.previous),
            ..by(entry, entry.author(at))
        }
    }));
    if let Some(evidence) = entry.ends {
        let old = version.snapshot.as_deref().filter(|_| !entry.creates).map(Json::new);
        elements.push(Element { op: Op::Remove.name(), old, certainty: evidence.name(), ..outline(entry) });
    }
    elements
}

/// A write of which nothing tells whether it was carried out.
fn open(act: &Act) -> Element<'_> {
    Element {
        time: act.start.map(|time| time.to_string()),
        op: "unknown",
        certainty: "unknown",
        answered: false,
        code: Some(act.code).filter(|code| *code > 0),
        ..made_by(Some(act))
    }
}

/// A request that failed.
fn in_vain(failure: &Failure) -> Element<'_> {
    let Failure { act, reason, message } = failure;
    Element {
        time: act.start.map(|time| time.to_string()),
        op: "failed",
        code: Some(act.code),
        reason: Some(&**reason).filter(|reason| !reason.is_empty()),
        message: Some(&**message).filter(|message| !message.is_empty()),
        ..made_by(Some(act))
    }
}

/// What all changes of a write share.
fn outline(entry: &Entry) -> Element<'_> {
    by(entry, entry.by.as_ref())
}

/// The same of a change that this request made.
fn by<'a>(entry: &'a Entry, author: Option<&'a Act>) -> Element<'a> {
    let version = &entry.version;
    Element {
        time: version.time.map(|time| time.to_string()),
        resource_version: version.version.map(|version| version.0.to_string()),
        certainty: entry.evidence().name(),
        ..made_by(author)
    }
}

/// Who it was.
fn made_by(author: Option<&Act>) -> Element<'_> {
    let text = |of: fn(&Act) -> &String| author.map(|act| of(act).as_str());
    Element {
        time: None,
        resource_version: None,
        audit_id: text(|act| &act.audit_id),
        user: text(|act| &act.user),
        impersonated_by: text(|act| &act.impersonated_by).filter(|by| !by.is_empty()),
        source_ips: author.map_or(Vec::new(), |act| addresses(&act.source_ips)),
        verb: text(|act| &act.verb),
        subresource: text(|act| &act.subresource).filter(|subresource| !subresource.is_empty()),
        path: String::new(),
        op: "",
        old: None,
        new: None,
        certainty: Evidence::Exact.name(),
        answered: true,
        unseen_versions: None,
        managers: &[],
        previous_managers: &[],
        code: None,
        reason: None,
        message: None,
    }
}
