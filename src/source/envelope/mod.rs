//! What collectors and clouds put around a record: recognised by keys, taken off, until what is inside is a
//! record of the API. Each family of envelopes has a file, which rewrites nothing but what its envelope
//! changed; the readers of plain records do the rest, so that there is one meaning.
//!
//! [docs/inputs.md](../../../docs/inputs.md) lists the envelopes and what is lost in each.

mod aws;
mod azure;
mod cut;
mod elastic;
mod events;
mod flat;
mod google;
mod loki;
mod members;
mod otlp;
mod pipeline;
mod splunk;
mod walk;

use members::{Members, string};
pub(super) use walk::{note_cluster, note_involved};

/// Who wrote a record, as far as its envelope knows.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Provenance {
    /// Name or id of the cluster; empty where unknown.
    pub cluster: String,
    /// The API server's instance: a log stream, pod or node; empty where unknown.
    pub instance: String,
}

/// One thing that was in an envelope.
struct Inner {
    content: Content,
    from: Provenance,
    /// The envelope's own time, RFC 3339: for cut records, which have lost theirs.
    time: String,
}

/// What it is.
enum Content {
    /// A record of any kind, maybe in another envelope.
    Record(String),
    /// An audit event that was put together again: plain.
    Audit(String),
    /// Nothing of ours, and why.
    Foreign(String),
}

/// An envelope that was taken off.
pub(super) struct Peeled {
    name: &'static str,
    inner: Vec<Inner>,
}

impl Inner {
    fn new(content: Content) -> Self {
        Self { content, from: Provenance::default(), time: String::new() }
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
            Some(_) => Self::foreign("a line of text, not JSON"),
        }
    }

    fn foreign(why: &str) -> Self {
        Self::new(Content::Foreign(why.to_owned()))
    }

    fn from(self, cluster: &str, instance: &str) -> Self {
        let from = Provenance { cluster: cluster.to_owned(), instance: instance.to_owned() };
        Self { from, ..self }
    }

    fn at(self, time: String) -> Self {
        Self { time, ..self }
    }
}

/// How a family takes one of its envelopes off; `None` where it is none of them.
type Family = fn(&Members<'_>) -> Option<Peeled>;

/// In the order in which they are asked: those with telling keys first, those with a `message` last.
const FAMILIES: &[Family] = &[
    google::peel,
    azure::peel,
    aws::peel,
    otlp::peel,
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
    FAMILIES.iter().find_map(|peel| peel(&members))
}

/// The envelopes that are arrays: rows of fields, and a time before a record.
pub(super) fn of_array(text: &str) -> Option<Peeled> {
    let inside = text[1..].trim_ascii_start();
    if inside.starts_with(|c: char| c.is_ascii_digit()) {
        return pipeline::of_pair(text);
    }
    let head = &inside.as_bytes()[..inside.len().min(200)];
    let is_row = inside.starts_with('{') && memchr::memmem::find(head, br#""field""#).is_some();
    is_row.then(|| aws::of_row(text)).flatten()
}

/// An audit event that a collector has changed at its top level.
pub(super) fn of_audit(text: &str) -> Option<Peeled> {
    flat::peel(&Members::of(text)?)
}

/// Whether a plain line's level was overwritten by a collector, which writes the event's keys in order.
pub(super) fn has_lost_its_level(behind_prefix: &str) -> bool {
    behind_prefix.starts_with(r#"v1","level":"default""#)
}

/// An object that an Event's reporter described together with its owners.
pub(super) fn described_object(involved: &str) -> Option<String> {
    events::described_object(involved)
}
