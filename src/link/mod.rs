//! Links between objects: what each rule says, and what it comes to in the whole cluster.
//!
//! A [`LinkRule`] sees one object or one Event and names others by uid or by key; it knows nothing of
//! the rest. [`link`] finds the incarnations that are meant, gives every object at most one parent, and
//! keeps everything else as links.

mod resolve;
mod rules;

pub use resolve::{Cut, Forest, Link, Nesting, link};
pub use rules::BUILTIN;

use crate::history::{Event, Evidence, Object};
use crate::model::{ObjectKey, OwnerReference, Strings, Symbol, Timestamp, Uid};

/// What a rule looks at.
pub enum Fact<'a> {
    /// An object with its newest metadata.
    Object {
        /// The object.
        object: &'a Object,
        /// Who created it; empty where the log does not tell.
        creator: &'a str,
        /// When its creator last wrote to it: controllers write to what they control, and what outlives
        /// its controller is adopted by the next of that name.
        last_act: Option<Timestamp>,
    },
    /// An Event and the object that it hangs on.
    Event {
        /// The Event.
        event: &'a Event,
        /// What it is about.
        object: &'a Object,
    },
}

/// Whom a reference means.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Target {
    /// This incarnation.
    Uid(Uid),
    /// Whatever lived under one of these names then, if it is only one. Namespace and cluster are those
    /// of the fact's object.
    Named {
        /// Group, resource and name of each that it can be.
        any_of: Vec<(&'static str, &'static str, String)>,
        /// When. Of two statements about one name the later counts.
        at: Option<Timestamp>,
    },
}

/// What the target is to the fact's object.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// The target is above: the object may hang below it.
    Parent,
    /// The target is below.
    Child,
    /// Neither: a link, not a nesting.
    Peer,
}

/// One statement of a rule.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reference {
    /// Who is meant.
    pub target: Target,
    /// In which relation.
    pub role: Role,
    /// Class of the link: `children`, `owner` …
    pub class: &'static str,
    /// What it rests on.
    pub evidence: Evidence,
}

/// A way in which objects are related.
///
/// Rules are pure: the same fact gives the same references, whatever else is in the archive.
pub trait LinkRule: Send + Sync {
    /// Short name, as in `controller-owner`.
    fn name(&self) -> &'static str;
    /// One sentence for users.
    fn help(&self) -> &'static str;
    /// Adds what the fact says.
    fn references(&self, fact: &Fact<'_>, strings: &Strings, out: &mut Vec<Reference>);
}

/// The class of the link between an owner and what it controls.
pub const CHILDREN: &str = "children";

/// The class of the link to an owner that does not control.
pub const OWNER: &str = "owner";

/// The class of the link to a controller that an object had before.
pub const FORMER_CONTROLLER: &str = "former-controller";

/// A key beside another: same cluster and namespace.
fn beside(key: &ObjectKey, group: Symbol, resource: Symbol, name: Symbol) -> ObjectKey {
    ObjectKey { group, resource, name, ..*key }
}

/// The reference to an owner of this incarnation.
fn to_owner(owner: &OwnerReference, role: Role, class: &'static str) -> Reference {
    Reference { target: Target::Uid(owner.uid), role, class, evidence: Evidence::Exact }
}
