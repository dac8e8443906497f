//! The vocabulary: what the evidence can say, in the words of the Kubernetes API conventions.
//!
//! Plain data without I/O and without policy. All text is held as a [`Symbol`] of one [`Strings`];
//! [`Relabel`] carries a fact from the strings of its batch to those of the whole replay.

mod answer;
mod body;
mod change;
mod cluster;
mod context;
mod event;
mod fault;
mod kinds;
mod named;
mod note;
mod object;
mod path;
mod path_text;
mod request;
mod strings;
mod subresource;
mod time;
mod words;

pub use answer::{Answer, is_of_another};
pub use body::{BodyPlace, BodyRef};
pub use change::{Change, ChangeClass, Op};
pub use cluster::{marked, name_and_marks};
pub use context::TraceContext;
pub use event::{EventFact, EventOrigin, Regarding, uncombined};
pub use fault::{Fault, FileId, Position};
pub use kinds::{
    BuiltinKind, builtin_by_any_name, builtin_by_kind, builtin_by_resource, builtin_by_short_name,
    guess_resource, has_events, short_name,
};
pub use named::{NamedTexts, named_texts};
pub use note::{Mention, Note, SpanOrigin};
pub use object::{
    ObjectKey, ObjectMeta, ObjectRef, ObjectState, OwnerReference, PARENT_LINK, ResourceVersion, StateOrigin,
    Stored, Uid,
};
pub use path::{Path, Segment};
pub use request::{
    AuditId, DeletedItem, LATENCY_ANNOTATION, Level, StageFact, StageKind, StatusDetails, Verb,
    WEBHOOK_ANNOTATION,
};
pub use strings::{Strings, Symbol};
pub use subresource::{connects, stores};
pub use time::Timestamp;
pub use words::{Word, read_counts, read_word, word};

/// A fact whose symbols can be exchanged for those of another [`Strings`].
pub trait Relabel {
    /// Replaces every symbol `s` by `to(s)`.
    fn relabel(&mut self, to: &impl Fn(Symbol) -> Symbol);
}

impl Relabel for Symbol {
    fn relabel(&mut self, to: &impl Fn(Symbol) -> Symbol) {
        *self = to(*self);
    }
}

impl<T: Relabel> Relabel for Option<T> {
    fn relabel(&mut self, to: &impl Fn(Symbol) -> Symbol) {
        if let Some(inner) = self {
            inner.relabel(to);
        }
    }
}

impl<T: Relabel> Relabel for Box<[T]> {
    fn relabel(&mut self, to: &impl Fn(Symbol) -> Symbol) {
        for item in self {
            item.relabel(to);
        }
    }
}

/// Implements [`Relabel`] by listing the fields that hold symbols.
macro_rules! relabel_fields {
    ($type:ty: $($field:tt),+) => {
        impl $crate::model::Relabel for $type {
            fn relabel(&mut self, to: &impl Fn($crate::model::Symbol) -> $crate::model::Symbol) {
                $($crate::model::Relabel::relabel(&mut self.$field, to);)+
            }
        }
    };
}
pub(crate) use relabel_fields;
