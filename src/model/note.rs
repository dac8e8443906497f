//! What the logs of other programs say of objects.

use super::{Relabel, Symbol, Timestamp, relabel_fields};
use serde::{Deserialize, Serialize};

/// What a record of another log has beyond an Event: its time, title, level and message are those of the
/// [`EventFact`](super::EventFact) that it is a part of.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Note {
    /// What the record is told under, as `audit` and `event` are: the original's trace source.
    pub source: Symbol,
    /// The [`Source`](crate::source::Source) that read it.
    pub reader: Symbol,
    /// When what it tells of was over, where it lasted.
    pub end: Option<Timestamp>,
    /// Its time has no year: the year 2000 stands for it until the year is known.
    pub lacks_year: bool,
    /// The object that it is about: the first of these that is there.
    pub subjects: Vec<Mention>,
    /// Other fields, in their order.
    pub attributes: Vec<(Symbol, Symbol)>,
    /// The span of another trace that it is.
    pub span: Option<SpanOrigin>,
}

/// A span of another trace, by ids as they were written, in small letters.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct SpanOrigin {
    /// The trace.
    pub trace: Symbol,
    /// The span.
    pub id: Symbol,
    /// The span that it is below; empty for none.
    pub parent: Symbol,
}
relabel_fields!(SpanOrigin: trace, id, parent);

/// How a record names an object.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Mention {
    /// By its uid.
    Uid(Symbol),
    /// By its name.
    Named {
        /// API group; `None` for any.
        group: Option<Symbol>,
        /// Kind or plural resource, in capitals or not.
        kind: Symbol,
        /// Namespace; `None` where the record does not tell, so that the name has to be the only one.
        namespace: Option<Symbol>,
        /// Name.
        name: Symbol,
    },
    /// The pod that a container is of: its id, without `containerd://`.
    Container(Symbol),
    /// What had this address then: a pod, a Service, a node.
    Address(Symbol),
    /// What a logged request was about, by its audit id.
    Request(Symbol),
}

impl Relabel for Note {
    fn relabel(&mut self, to: &impl Fn(Symbol) -> Symbol) {
        self.source.relabel(to);
        self.reader.relabel(to);
        self.span.relabel(to);
        self.subjects.iter_mut().for_each(|subject| subject.relabel(to));
        for (key, value) in &mut self.attributes {
            key.relabel(to);
            value.relabel(to);
        }
    }
}

impl Relabel for Mention {
    fn relabel(&mut self, to: &impl Fn(Symbol) -> Symbol) {
        match self {
            Self::Uid(symbol) | Self::Container(symbol) | Self::Address(symbol) | Self::Request(symbol) => {
                symbol.relabel(to);
            }
            Self::Named { group, kind, namespace, name } => {
                group.relabel(to);
                kind.relabel(to);
                namespace.relabel(to);
                name.relabel(to);
            }
        }
    }
}

impl<T: Relabel> Relabel for Box<T> {
    fn relabel(&mut self, to: &impl Fn(Symbol) -> Symbol) {
        (**self).relabel(to);
    }
}
