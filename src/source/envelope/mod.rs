//! What collectors and clouds put around a record: recognised by keys, taken off, until what is inside is a
//! record of the API. Each family of envelopes has a file, which rewrites nothing but what its envelope
//! changed; the readers of plain records do the rest, so that there is one meaning.
//!
//! [docs/inputs.md](../../../docs/inputs.md) lists the envelopes and what is lost in each.

mod aws;
mod azure;
mod elastic;
mod events;
mod flat;
mod google;
mod loki;
mod members;
mod other;
mod otlp;
mod parted;
mod pipeline;
mod spelled;
mod splunk;
mod walk;

use members::{Members, string};
pub(super) use walk::note_involved;

use super::line::time::moment;
use crate::model::Timestamp;

/// One thing that was in an envelope.
struct Inner {
    content: Content,
    /// Name or id of the cluster; empty where the envelope does not know it.
    cluster: String,
    /// The API server's instance: a log stream, pod or node; empty where the envelope does not know it.
    instance: String,
    /// The envelope's own time: for cut records, which have lost theirs.
    time: Option<Timestamp>,
}

/// What it is.
enum Content {
    /// A record of any kind, maybe in another envelope.
    Record(String),
    /// An audit event that was put together again: plain.
    Audit(String),
    /// A line of text that is no JSON: of a program's own log, or an audit event in words.
    Text(String),
    /// Nothing of ours, and why.
    Foreign(String),
}

/// An envelope that was taken off.
pub(super) struct Peeled {
    name: &'static str,
    inner: Vec<Inner>,
}

impl Peeled {
    /// With the cluster that is named beside all that was in the envelope. What stands further in knows better.
    fn named(mut self, cluster: &str) -> Self {
        for inner in self.inner.iter_mut().filter(|inner| inner.cluster.is_empty()) {
            cluster.clone_into(&mut inner.cluster);
        }
        self
    }

    /// Whether a text is anywhere in what was in the envelope.
    fn mentions(&self, text: &str) -> bool {
        self.inner.iter().any(|inner| {
            matches!(&inner.content, Content::Record(record) | Content::Audit(record) if record.contains(text))
        })
    }
}

impl Inner {
    fn new(content: Content) -> Self {
        Self { content, cluster: String::new(), instance: String::new(), time: None }
    }

    /// A record that stands there as JSON, or as JSON in a string.
    fn of(raw: &str) -> Self {
        match string(raw) {
            Some(text) => Self::text(text),
            None if raw.starts_with(['{', '[']) => Self::new(Content::Record(raw.to_owned())),
            None => Self::new(Content::Foreign("neither an object nor text".into())),
        }
    }

    /// A record inside a text.
    fn text(text: String) -> Self {
        let inside = text.trim();
        match inside.as_bytes().first() {
            Some(b'{' | b'[') => {
                let same = inside.len() == text.len();
                Self::new(Content::Record(if same { text } else { inside.to_owned() }))
            }
            None => Self::foreign("an empty line"),
            Some(_) => Self::new(Content::Text(inside.to_owned())),
        }
    }

    fn foreign(why: &str) -> Self {
        Self::new(Content::Foreign(why.to_owned()))
    }

    fn from(self, cluster: &str, instance: &str) -> Self {
        Self { cluster: cluster.to_owned(), instance: instance.to_owned(), ..self }
    }

    /// At a time in any of the notations of envelopes; what is none of them tells nothing.
    fn at(self, time: &str) -> Self {
        Self { time: moment(time), ..self }
    }
}

/// The cluster that is named at the top of a record, or in what shippers keep there; empty where none is.
pub(super) fn cluster_beside(text: &str) -> String {
    Members::of(text).map_or_else(String::new, |members| members.cluster())
}

/// Whether a user's name was lifted to the top level.
pub(super) fn lifts_user(text: &str) -> bool {
    [r#""user_username""#, r#""user.username""#].iter().any(|key| text.contains(key))
}

/// How a family takes one of its envelopes off; `None` where it is none of them.
type Family = fn(&Members<'_>) -> Option<Peeled>;

/// In the order in which they are asked: those with telling keys first, those with a `message` last.
const FAMILIES: &[Family] = &[
    google::peel,
    azure::peel,
    spelled::peel,
    parted::peel,
    aws::peel,
    otlp::peel,
    flat::peel_named,
    elastic::peel,
    loki::peel,
    events::peel,
    splunk::peel,
    pipeline::peel,
];

fn peeled(name: &'static str, inner: impl IntoIterator<Item = Inner>) -> Option<Peeled> {
    Some(Peeled { name, inner: inner.into_iter().collect() })
}

/// Takes one envelope off a record that is an object and nothing plain.
pub(super) fn of_object(text: &str) -> Option<Peeled> {
    let members = Members::of(text)?;
    let peeled = match FAMILIES.iter().find_map(|peel| peel(&members)) {
        Some(known) if known.mentions(other::MARK) => Some(other::beside(known, &members)),
        // A table without rows still names its columns.
        Some(known) if known.inner.is_empty() && !text.contains(other::MARK) => Some(known),
        Some(known) if other::SPELLED.iter().any(|mark| known.mentions(mark)) => Some(known),
        // What stands under another key may be what is looked for.
        known => other::peel(&members).or(known).or_else(|| other::of_event(&members)),
    };
    Some(peeled?.named(&members.cluster()))
}

/// An Event whose members a collector parted into paths.
pub(super) fn of_parted_event(text: &str) -> Option<Peeled> {
    parted::peel(&Members::of(text)?)
}

/// The envelopes that have metadata of their own beside the audit event or Event that they hold.
pub(super) fn of_labelled(text: &str) -> Option<Peeled> {
    let members = Members::of(text)?;
    let peeled =
        spelled::peel(&members).or_else(|| other::peel(&members)).or_else(|| other::of_event(&members));
    Some(peeled?.named(&members.cluster()))
}

/// A record that stands there as JSON in a string: what `--query 'events[].message'` leaves of an answer.
pub(super) fn of_string(text: &str) -> Option<Peeled> {
    let inner = Inner::text(string(text)?);
    if matches!(inner.content, Content::Record(_)) { peeled("quoted", [inner]) } else { None }
}

/// A line of Grafana Alloy's about an Event, with what Loki keeps beside it.
pub(super) fn of_alloy(line: &str, namespace: &str, time: &str) -> Option<Peeled> {
    peeled("loki", parted::alloy(line, namespace, time))
}

/// A line of Alloy's own log that shows an entry on its way to Loki (loki.echo).
pub(super) fn of_echo(line: &str) -> Option<Peeled> {
    peeled("loki", [loki::echo(line)?])
}

/// The envelopes that are arrays: rows of fields, and a time and names before a record.
pub(super) fn of_array(text: &str) -> Option<Peeled> {
    let inside = text[1..].trim_ascii_start();
    let first = inside.strip_prefix('[').map_or(inside, str::trim_ascii_start);
    let is_word = |text: &str| !text.trim_ascii_start().starts_with(['{', '[']);
    if first.starts_with(|c: char| c.is_ascii_digit()) || first.strip_prefix('"').is_some_and(is_word) {
        return pipeline::of_tuple(text);
    }
    let head = &inside.as_bytes()[..inside.len().min(200)];
    let is_row = inside.starts_with('{') && memchr::memmem::find(head, br#""field""#).is_some();
    is_row.then(|| aws::of_row(text)).flatten()
}

/// An audit event that a collector has changed at its top level.
pub(super) fn of_audit(text: &str) -> Option<Peeled> {
    flat::peel(&Members::of(text)?)
}

/// An audit event in which [`audit`](super::audit) finds no user, or not what it expects: a collector has lifted
/// the user to the top level, or made strings of nested members.
pub(super) fn of_broken_audit(text: &str) -> Option<Peeled> {
    let members = Members::of(text)?;
    if lifts_user(text) || flat::has_flattened(&members) { flat::peel(&members) } else { None }
}

/// Whether a plain line's level was overwritten by a collector, which writes the event's keys in order.
pub(super) fn has_lost_its_level(behind_prefix: &str) -> bool {
    let level = behind_prefix.strip_prefix(r#"v1","level":"#);
    level.is_some_and(|level| !["\"M", "\"R", "\"N"].iter().any(|known| level.starts_with(known)))
}

/// An object that an Event's reporter described together with its owners.
pub(super) fn described_object(involved: &str) -> Option<String> {
    events::described_object(involved)
}
