//! Objects and the links between them.

use super::{Found, Group};
use crate::archive::tables::Table;
use crate::history::ObjectId;
use crate::link::Link;

impl Group<'_> {
    /// An object of the tree with this root.
    pub(in crate::archive) fn object(&mut self, found: &Found<'_>, root: ObjectId, id: ObjectId) {
        let (object, key) = (found.object(id), found.object(id).key);
        let rows = self.rows(Table::Objects);
        rows.int("object", id.0);
        rows.int("tree", root.0);
        rows.text("cluster", found.text(key.cluster));
        rows.text("api_group", found.text(key.group));
        rows.text("api_version", found.text(object.version));
        rows.text("resource", found.text(key.resource));
        rows.text("kind", found.text(object.kind));
        rows.text("namespace", found.text(key.namespace));
        rows.text("name", found.text(key.name));
        rows.text("uid", found.text(object.uid.0));
        rows.text("existence", object.existence.name());
        rows.text("identity", object.identity.name());
        rows.time("created", object.created);
        rows.flag("create_logged", object.create_logged);
        rows.time("deleted", object.deleted);
        rows.flag("gone", object.is_gone);
        rows.time("first", object.first);
        rows.time("last", object.last);
        rows.time("last_read", object.last_read);
        rows.flag("in_snapshot", object.in_snapshot);
        rows.flag("chosen", found.chosen.is_none_or(|chosen| chosen.contains(&id)));
        rows.int("requests", object.requests.len() as u64);
        rows.int("events", object.events.len() as u64);
        rows.text(
            "trace_context",
            &found.nesting.contexts.get(&id).map_or_else(String::new, ToString::to_string),
        );
        rows.time("gone_by", object.gone_by);
        rows.end();
        self.links(found, id);
    }

    fn links(&mut self, found: &Found<'_>, from: ObjectId) {
        let (parents, links) = (&found.nesting.parents, &found.nesting.links);
        let parent = parents[from.0 as usize].iter().map(|link| ("parent", link));
        let peers = links[from.0 as usize].iter().map(|link| ("peer", link));
        // A nesting that was given up is told as what it was, and why it is none. Who still has its parent may have the other
        // end of one.
        let has_parent = found.forest.parents[from.0 as usize].is_some();
        let given_up = |parent: &Link| {
            let is_it = |link: &&Link| !has_parent && link.cut.is_some() && link.to == parent.to;
            found.forest.links[from.0 as usize].iter().find(is_it).and_then(|link| link.cut)
        };
        let rows = self.rows(Table::Links);
        for (relation, link) in parent.chain(peers) {
            let cut = if relation == "parent" { given_up(link) } else { None };
            rows.int("from_object", from.0);
            rows.int("to_object", link.to.0);
            rows.text("relation", relation);
            rows.text("class", link.class);
            rows.text("evidence", link.evidence.name());
            rows.text("cut", cut.map_or("", |cut| cut.name()));
            rows.end();
        }
    }
}
