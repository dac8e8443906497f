//! `metadata.ownerReferences`.

use crate::history::Object;
use crate::link::{CHILDREN, FORMER_CONTROLLER, Fact, LinkRule, OWNER, Reference, Role, to_owner};
use crate::model::{OwnerReference, Strings};

/// The managing controller is the parent.
pub(super) struct ControllerOwner;

/// The controller of an object, if it can be resolved.
fn controller_owner(object: &Object) -> Option<&OwnerReference> {
    object.controller().filter(|owner| !owner.uid.is_unknown())
}

impl LinkRule for ControllerOwner {
    fn name(&self) -> &'static str {
        "controller-owner"
    }

    fn help(&self) -> &'static str {
        "an object hangs below the owner reference that says controller: true"
    }

    fn references(&self, fact: &Fact<'_>, _: &Strings, out: &mut Vec<Reference>) {
        if let Fact::Object { object, .. } = fact {
            out.extend(controller_owner(object).map(|owner| to_owner(owner, Role::Parent, CHILDREN)));
        }
    }
}

/// Owners that do not control, and controllers of the past, are links.
pub(super) struct OtherOwners;

impl LinkRule for OtherOwners {
    fn name(&self) -> &'static str {
        "other-owners"
    }

    fn help(&self) -> &'static str {
        "an object is linked to its other owners, and to controllers that it had before"
    }

    fn references(&self, fact: &Fact<'_>, _: &Strings, out: &mut Vec<Reference>) {
        let Fact::Object { object, .. } = fact else { return };
        let others = object.owners.iter().filter(|o| !o.controller).map(|o| (o, OWNER));
        let former = object.former_controllers.iter().map(|o| (o, FORMER_CONTROLLER));
        let known = others.chain(former).filter(|(o, _)| !o.uid.is_unknown());
        out.extend(known.map(|(owner, class)| to_owner(owner, Role::Peer, class)));
    }
}
