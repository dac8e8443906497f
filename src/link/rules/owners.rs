//! `metadata.ownerReferences`.

use crate::link::{CHILDREN, FORMER_CONTROLLER, Fact, LinkRule, OWNER, Reference, Role, to_owner};

/// The managing controller is the parent.
pub(super) struct ControllerOwner;

impl LinkRule for ControllerOwner {
    fn name(&self) -> &str {
        "controller-owner"
    }

    fn help(&self) -> &str {
        "an object hangs below the owner reference that says controller: true"
    }

    fn references<'a>(&self, fact: &Fact<'a>, out: &mut Vec<Reference<'a>>) {
        let Fact::Object(object) = fact else { return };
        let controller = object.owners().find(|owner| owner.controller).filter(|owner| !owner.uid.is_empty());
        out.extend(controller.map(|owner| to_owner(&owner, Role::Parent, CHILDREN)));
    }
}

/// Owners that do not control, and controllers of the past, are links.
pub(super) struct OtherOwners;

impl LinkRule for OtherOwners {
    fn name(&self) -> &str {
        "other-owners"
    }

    fn help(&self) -> &str {
        "an object is linked to its other owners, and to controllers that it had before"
    }

    fn references<'a>(&self, fact: &Fact<'a>, out: &mut Vec<Reference<'a>>) {
        let Fact::Object(object) = fact else { return };
        let others = object.owners().filter(|o| !o.controller).map(|o| (o, OWNER));
        let former = object.former_controllers().map(|o| (o, FORMER_CONTROLLER));
        let known = others.chain(former).filter(|(o, _)| !o.uid.is_empty());
        out.extend(known.map(|(owner, class)| to_owner(&owner, Role::Peer, class)));
    }
}
