//! What a source says of a record, and where it puts it.

use super::record::{Context, Reader};
use crate::model::{EventFact, EventOrigin, Mention, Note, Regarding, Strings, Symbol, Timestamp, Uid};
use std::borrow::Cow;

/// What a record of another program's log says. It becomes an event on the span of the object that it is about, or
/// a span below it where it lasted.
#[derive(Clone, Debug, Default)]
pub struct LogEntry<'a> {
    /// What it is told under, as `audit` and `event` are; the name of the source where it is empty.
    pub source: Cow<'a, str>,
    /// What happened, in a few words.
    pub title: Cow<'a, str>,
    /// More of it.
    pub message: Cow<'a, str>,
    /// How bad it is, in the words of the log.
    pub level: Cow<'a, str>,
    /// When it happened, or began; the time that stands around the record where it is `None`.
    pub start: Option<Timestamp>,
    /// When it was over, if it lasted.
    pub end: Option<Timestamp>,
    /// The times have no year (they are of the year 2000): it is the one that brings them closest to the end of the
    /// log.
    pub lacks_year: bool,
    /// How it names the object that it is about: the first of these that is there is meant.
    pub about: Vec<About<'a>>,
    /// Other fields, in the order in which they are to be shown.
    pub attributes: Vec<(Cow<'a, str>, Cow<'a, str>)>,
}

/// How a record names an object.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum About<'a> {
    /// By its uid.
    Uid(Cow<'a, str>),
    /// By its name.
    Named {
        /// API group, empty for core; `None` for any.
        group: Option<Cow<'a, str>>,
        /// Kind or plural resource, in capitals or not.
        kind: Cow<'a, str>,
        /// Namespace, empty for objects of the cluster; `None` where the record does not tell.
        namespace: Option<Cow<'a, str>>,
        /// Name.
        name: Cow<'a, str>,
    },
    /// The pod that a container is of, by the container's id (`containerd://` in front is taken off).
    Container(Cow<'a, str>),
    /// The pod, Service or node that had this address then (a port behind it is taken off).
    Address(Cow<'a, str>),
    /// What a logged request was about, by its audit id; what lasted hangs below that request.
    Request(Cow<'a, str>),
}

/// Where a source puts what a record says.
pub struct Facts<'r, 'h> {
    reader: &'r mut Reader<'h>,
    context: Context<'r>,
    name: &'r str,
}

impl<'r, 'h> Facts<'r, 'h> {
    pub(super) fn new(reader: &'r mut Reader<'h>, context: Context<'r>, name: &'r str) -> Self {
        Self { reader, context, name }
    }

    /// The text of a record of the API (an audit event, an Event, an object, a list of them) that was in this
    /// record, with whatever else is known to stand around it.
    ///
    /// # Errors
    /// It is none, and why. Nothing was added.
    pub fn kubernetes(&mut self, text: &str) -> Result<(), String> {
        self.reader.inner(text, self.context)
    }

    /// What a record of a program's log says of an object.
    pub fn log(&mut self, entry: &LogEntry<'_>) {
        let start = entry.start.or(self.context.time);
        let position = self.context.position;
        let batch = &mut self.reader.batch;
        let strings = &mut batch.strings;
        let reader = strings.intern(self.name);
        let source = if entry.source.is_empty() { reader } else { strings.intern(&entry.source) };
        let subjects = entry.about.iter().filter_map(|about| mention(about, strings)).collect();
        let attributes = entry.attributes.iter();
        let attributes =
            attributes.map(|(key, value)| (strings.intern(key), strings.intern(value))).collect();
        let end = entry.end.filter(|end| start.is_some_and(|start| *end > start));
        let note =
            Note { source, reader, end, lacks_year: entry.lacks_year, subjects, attributes, span: None };
        batch.events.push(EventFact {
            position,
            cluster: Symbol::EMPTY,
            origin: EventOrigin::Dump,
            uid: Uid::default(),
            namespace: Symbol::EMPTY,
            name: Symbol::EMPTY,
            resource_version: None,
            regarding: Regarding::default(),
            related: Regarding::default(),
            reason: strings.intern(&entry.title),
            message: strings.intern(&entry.message),
            event_type: strings.intern(&entry.level),
            action: Symbol::EMPTY,
            component: Symbol::EMPTY,
            instance: Symbol::EMPTY,
            first: start,
            last: start,
            count: 0,
            note: Some(Box::new(note)),
        });
        batch.counts.notes += 1;
    }

    /// What the built-in source of the API says of the record.
    pub(super) fn attempt(&mut self, text: &[u8]) -> Result<(), String> {
        self.reader.attempt(text, self.context)
    }
}

fn mention(about: &About<'_>, strings: &mut Strings) -> Option<Mention> {
    let mention = match about {
        About::Uid(uid) if !uid.is_empty() => Mention::Uid(strings.intern(uid)),
        About::Named { group, kind, namespace, name } if !name.is_empty() => Mention::Named {
            group: group.as_ref().map(|group| strings.intern(group)),
            kind: strings.intern(kind),
            namespace: namespace.as_ref().map(|namespace| strings.intern(namespace)),
            name: strings.intern(name),
        },
        About::Container(id) if !id.is_empty() => {
            Mention::Container(strings.intern(id.rsplit("://").next().unwrap_or(id)))
        }
        About::Address(address) => Mention::Address(strings.intern(without_port(address)?)),
        About::Request(id) if !id.is_empty() => Mention::Request(strings.intern(id)),
        About::Uid(_) | About::Named { .. } | About::Container(_) | About::Request(_) => return None,
    };
    Some(mention)
}

/// `10.0.0.1`, of `10.0.0.1:8080` and `[::1]:8080` too; `None` for what is no address.
fn without_port(text: &str) -> Option<&str> {
    let is_address = |text: &str| text.parse::<std::net::IpAddr>().is_ok();
    let bracketed = text.strip_prefix('[').and_then(|rest| rest.split_once(']')).map(|(address, _)| address);
    let behind = text.rsplit_once(':').map(|(address, _)| address);
    [Some(text), bracketed, behind].into_iter().flatten().find(|text| is_address(text))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_lose_their_ports() {
        for (text, address) in [
            ("10.0.0.1", Some("10.0.0.1")),
            ("10.0.0.1:8080", Some("10.0.0.1")),
            ("fd00::1", Some("fd00::1")),
            ("[fd00::1]:80", Some("fd00::1")),
            ("web", None),
            ("", None),
        ] {
            assert_eq!(without_port(text), address, "{text}");
        }
    }
}
