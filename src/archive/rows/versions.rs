//! States of objects, as what versions they are told.

use super::changes::Whose;
use super::{Found, Group};
use crate::archive::tables::Table;
use crate::history::ObjectId;
use crate::model::Timestamp;
use crate::versions::{Condition, Going, Kept, ShownBy, Version, Writer};

impl Group<'_> {
    /// All states of an object of the tree with this root.
    pub(in crate::archive) fn history(&mut self, found: &Found<'_>, root: ObjectId, id: ObjectId) {
        let object = found.object(id);
        let mut place = 0;
        let faults = found.replayer.keep(object, found.bodies, |kept| {
            let request = match kept.shown_by {
                ShownBy::Write(at) => object.requests.get(at).map(|attached| attached.request),
                ShownBy::Sight | ShownBy::Mention => None,
            };
            let whose = Whose { found, root, id, place, request };
            self.state(&whose, &kept);
            if let Some(version) = &kept.told {
                self.changes(&whose, version);
            }
            self.shown.extend(kept.body.map(|body| body.hash));
            place += 1;
        });
        self.faults.extend(faults);
    }

    fn state(&mut self, whose: &Whose<'_>, kept: &Kept<'_>) {
        let told = kept.told.as_ref();
        let rows = self.rows(Table::Versions);
        rows.int("object", whose.id.0);
        rows.int("place", whose.place);
        rows.int("tree", whose.root.0);
        rows.time("time", told.map_or(kept.time, |version| version.time));
        rows.maybe_nat("resource_version", kept.version.map(|version| version.0.get()));
        whose.name(rows);
        let shown_by = match kept.shown_by {
            ShownBy::Write(_) => "write",
            ShownBy::Sight => "sight",
            ShownBy::Mention => "mention",
        };
        rows.text("shown_by", shown_by);
        rows.maybe_int("request", whose.request.map(|id| id.0.into()));
        whose.actor(rows);
        rows.flag("told", told.is_some());
        rows.text("certainty", told.map_or("", |version| version.evidence.name()));
        rows.flag("content_known", kept.is_known);
        rows.text("content_certainty", if kept.is_known { kept.evidence.name() } else { "" });
        rows.time("content_time", kept.time);
        rows.time("first_seen", kept.seen);
        rows.flag("based", told.is_some_and(|version| version.has_base));
        rows.int("unseen", told.map_or(0, |version| version.unseen));
        let manager = told.and_then(|version| match &version.writer {
            Writer::Unknown(manager) => manager.as_deref(),
            Writer::Request(_) => None,
        });
        rows.maybe_text("field_manager", manager);
        rows.flag("stored", told.is_some_and(|version| version.is_stored));
        rows.flag("deletes", told.is_some_and(|version| version.is_deletion));
        let patch = told.and_then(|version| version.patch);
        rows.text("patch", patch.map_or("", |patch| patch.kind));
        rows.flag("patch_sure", patch.is_some_and(|patch| patch.is_sure));
        conditions(rows, told.map_or(&[], |version| &version.conditions));
        mutations(rows, told);
        rows.maybe_text("propagation", kept.propagation.as_deref());
        going(rows, kept.going.as_ref());
        rows.maybe_text("snapshot", told.and_then(|version| version.snapshot.as_deref()));
        rows.maybe_text("body", kept.text.as_deref());
        rows.end();
    }
}

fn conditions(rows: &mut crate::archive::column::Rows, conditions: &[Condition]) {
    rows.list(conditions, |rows, condition| {
        rows.text("type", &condition.condition_type);
        rows.text("status", &condition.status);
        rows.text("reason", &condition.reason);
        rows.text("message", &condition.message);
        rows.time("last_transition_time", condition.transition);
        rows.flag("moved", condition.is_transition);
    });
}

fn mutations(rows: &mut crate::archive::column::Rows, told: Option<&Version>) {
    rows.list(told.into_iter().flat_map(|version| &version.mutations), |rows, mutation| {
        rows.text("webhook", &mutation.webhook);
        rows.text("configuration", &mutation.configuration);
        rows.int("changes", mutation.changes.len() as u64);
    });
}

fn going(rows: &mut crate::archive::column::Rows, going: Option<&Going>) {
    let deadline: Option<Timestamp> = going.and_then(|going| going.deadline);
    rows.flag("going", going.is_some());
    rows.time("deletion_timestamp", deadline);
    rows.maybe_int("deletion_grace_seconds", going.and_then(|going| going.grace_seconds));
    rows.list(going.into_iter().flat_map(|going| &going.finalizers), |rows, name| rows.text("", name));
}
