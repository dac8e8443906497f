//! What each version changed, field by field.

use super::{Found, Group};
use crate::archive::column::Rows;
use crate::archive::tables::Table;
use crate::history::{ObjectId, RequestId};
use crate::model::{Change, ChangeClass, Segment};
use crate::versions::{Owners, Version};
use std::fmt::Write as _;

/// Whose state it is.
pub(super) struct Whose<'a> {
    pub(super) found: &'a Found<'a>,
    pub(super) root: ObjectId,
    pub(super) id: ObjectId,
    pub(super) place: u64,
    /// The request that wrote it.
    pub(super) request: Option<RequestId>,
}

impl Whose<'_> {
    pub(super) fn name(&self, rows: &mut Rows) {
        let object = self.found.object(self.id);
        rows.text("api_group", self.found.text(object.key.group));
        rows.text("resource", self.found.text(object.key.resource));
        rows.text("namespace", self.found.text(object.key.namespace));
        rows.text("name", self.found.text(object.key.name));
        rows.text("uid", self.found.text(object.uid.0));
    }

    pub(super) fn actor(&self, rows: &mut Rows) {
        let index = self.found.index;
        let request = self.request.map(|id| &index.requests[id.0 as usize]);
        rows.text("user", request.map_or("", |request| index.acting_user(request)));
        rows.text("verb", request.map_or("", |request| index.verb(request)));
    }
}

impl Group<'_> {
    pub(super) fn changes(&mut self, whose: &Whose<'_>, version: &Version) {
        let nobody = Owners::default();
        let mut path = String::new();
        for (at, change) in version.changes.iter().enumerate() {
            let owners = version.owners.get(at).unwrap_or(&nobody);
            self.change(whose, version, None, change, owners, &mut path);
        }
        for (at, mutation) in version.mutations.iter().enumerate() {
            let owners = Owners { webhook: Some(mutation.webhook.clone()), ..Owners::default() };
            for change in &mutation.changes {
                self.change(whose, version, Some(at as i64), change, &owners, &mut path);
            }
        }
    }

    fn change(
        &mut self,
        whose: &Whose<'_>,
        version: &Version,
        mutation: Option<i64>,
        change: &Change,
        owners: &Owners,
        path: &mut String,
    ) {
        let rows = self.rows(Table::Changes);
        rows.int("object", whose.id.0);
        rows.int("place", whose.place);
        rows.int("tree", whose.root.0);
        rows.time("time", version.time);
        rows.maybe_int("request", whose.request.map(|id| id.0.into()));
        whose.actor(rows);
        rows.maybe_nat("resource_version", version.version.map(|version| version.0.get()));
        whose.name(rows);
        rows.maybe_int("mutation", mutation);
        path.clear();
        let _ = write!(path, "{}", change.path.keyed());
        rows.text("path", path);
        rows.list(change.path.segments().iter().filter_map(position), |rows, index| rows.int("", index));
        rows.text("op", change.op.name());
        rows.maybe_text("old", change.old.as_deref());
        rows.maybe_text("new", change.new.as_deref());
        rows.text("certainty", version.evidence.name());
        rows.flag("routine", change.class == ChangeClass::Verbose);
        rows.list(&*owners.managers, |rows, name| rows.text("", name));
        rows.list(&*owners.previous, |rows, name| rows.text("", name));
        rows.maybe_text("webhook", owners.webhook.as_deref());
        rows.end();
    }
}

/// Where an element stands that is named by something else.
const fn position(segment: &Segment) -> Option<u32> {
    match segment {
        Segment::Element { index, .. } | Segment::Member { index, .. } => Some(*index),
        Segment::Field(_) | Segment::Index(_) => None,
    }
}
