//! Links between objects: what each rule says, and what it comes to in the whole cluster.
//!
//! A [`LinkRule`] sees one object or one Event and names others by uid or by key; it knows nothing of
//! the rest. [`link`] finds the incarnations that are meant, gives every object at most one parent, and
//! keeps everything else as links.

mod contexts;
mod declared;
mod explain;
mod fields;
mod finding;
mod forest;
mod places;
mod resolve;
mod rules;
mod selection;
mod subject;

pub use crate::declared::Wrong;
pub use contexts::Contexts;
pub use declared::rules_of;
pub use explain::{Statement, explain};
pub use fields::{FieldPath, Fields, NoPath};
pub use forest::{Cut, Forest, Link, Nesting};
pub use places::Place;
pub use resolve::{Linked, Outcome, Said, link};
pub use rules::{builtin, on_request};
pub use selection::Selection;
pub use subject::{Acting, Owner, Report, Subject};

pub use crate::history::Evidence;
use crate::history::ObjectId;
use crate::model::Timestamp;
use std::borrow::Cow;

/// What a rule looks at.
#[non_exhaustive]
pub enum Fact<'a> {
    /// An object with its newest metadata.
    Object(Subject<'a>),
    /// An Event and the object that it hangs on.
    Event {
        /// The Event.
        event: Report<'a>,
        /// What it is about.
        about: Subject<'a>,
    },
}

/// Whom a reference means.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Target<'a> {
    /// This incarnation.
    Uid {
        /// Its cluster; `None` for that of the fact's object.
        cluster: Option<Cow<'a, str>>,
        /// Its uid.
        uid: Cow<'a, str>,
    },
    /// All that was there at the same time as the fact's object and has such labels.
    Labelled {
        /// Where; the name in it is empty, and means any.
        within: Name<'a>,
        /// Which labels.
        labels: Selection,
    },
    /// Whatever lived under one of these names then, if it is only one.
    Named {
        /// Each that it can be.
        any_of: Vec<Name<'a>>,
        /// When. Of two statements about one name the later counts.
        at: Option<Timestamp>,
    },
}

/// The name of an object, beside the fact's object unless it says otherwise.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Name<'a> {
    /// Its cluster; `None` for that of the fact's object, [`ANY_CLUSTER`] for the only one that has it.
    pub cluster: Option<Cow<'a, str>>,
    /// API group; empty for core.
    pub group: Cow<'a, str>,
    /// Plural resource, `deployments`, or a kind, `Deployment`.
    pub resource: Cow<'a, str>,
    /// Its namespace (empty for objects of the cluster); `None` for that of the fact's object.
    pub namespace: Option<Cow<'a, str>>,
    /// Its name.
    pub name: Cow<'a, str>,
    /// Its uid; empty where the name is all that is known. With a uid no other incarnation is meant.
    pub uid: Cow<'a, str>,
}

/// As the cluster of a target: it may be in any, if it is in one alone.
pub const ANY_CLUSTER: &str = "*";

impl<'a> Name<'a> {
    /// An object of the cluster and namespace of the fact's object.
    pub fn beside(
        group: impl Into<Cow<'a, str>>,
        resource: impl Into<Cow<'a, str>>,
        name: impl Into<Cow<'a, str>>,
    ) -> Self {
        Self { group: group.into(), resource: resource.into(), name: name.into(), ..Self::default() }
    }
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
pub struct Reference<'a> {
    /// Who is meant.
    pub target: Target<'a>,
    /// In which relation.
    pub role: Role,
    /// Class of the link: `children`, `owner` …
    pub class: Cow<'static, str>,
    /// What it rests on. A body that shows the controller settles who the parent is: only exact evidence counts against
    /// it, and only before it.
    pub evidence: Evidence,
}

/// A way in which objects are related.
///
/// Rules are pure: the same fact gives the same references, whatever else is in the archive, in whatever order
/// and on whatever thread it is asked. A rule names others; only resolution sees the cluster, picks the
/// incarnation that was alive then, drops references to what is not there, gives every object at most one parent
/// (the strongest evidence first; of equals the rule that stands first, the built-in ones before all others; the
/// others stay as links), and opens circles.
pub trait LinkRule: Send + Sync {
    /// Short name, as in `controller-owner`; different from those of all other rules.
    fn name(&self) -> &str;
    /// One sentence for users.
    fn help(&self) -> &str;
    /// Adds what the fact says. Called once for each object, and once for each Event of it.
    fn references<'a>(&self, fact: &Fact<'a>, out: &mut Vec<Reference<'a>>);
    /// Whether it guesses: where a body shows the owners of an object, a guess does not count. Others hang an object
    /// that has no controller below what they name.
    fn is_guess(&self) -> bool {
        false
    }
    /// Whether it is of use only where there are several clusters; it is not asked otherwise.
    fn is_across_clusters(&self) -> bool {
        false
    }
    /// Where it is declared, `links.toml:12`; empty of what is built in.
    fn declared_at(&self) -> &str {
        ""
    }
}

/// Who tells what the bodies of objects say.
pub trait Manifests {
    /// The newest state of an object that is known.
    fn newest(&self, id: ObjectId) -> Option<State>;

    /// All of its states that are known, in their order, each as JSON with when it came about.
    fn each(&self, id: ObjectId, each: &mut dyn FnMut(&str, Option<Timestamp>));
}

/// A state of an object.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct State {
    /// The whole object as JSON.
    pub text: String,
    /// When it came about, as far as anything tells.
    pub at: Option<Timestamp>,
}

/// The class of the link between an owner and what it controls.
pub const CHILDREN: &str = "children";

/// The class of the link to an owner that does not control.
pub const OWNER: &str = "owner";

/// The class of the link to a controller that an object had before.
pub const FORMER_CONTROLLER: &str = "former-controller";

/// The reference to an owner of this incarnation.
fn to_owner<'a>(owner: &Owner<'a>, role: Role, class: &'static str) -> Reference<'a> {
    let target = Target::Uid { cluster: None, uid: owner.uid.into() };
    Reference { target, role, class: class.into(), evidence: Evidence::Exact }
}
