//! The tables and their columns. docs/archive.md says what is in them; a test compares.

use super::column::Kind::{Flag, Int, MaybeInt, MaybeNat, MaybeText, MaybeTime, Text};
use super::column::{Column, column, in_list, long};

/// What stands under `source` for Events of Kubernetes.
pub(super) const EVENT: &str = "event";

/// A table: a file of the archive.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Table {
    Objects,
    Requests,
    Events,
    Links,
    Versions,
    Changes,
}

impl Table {
    pub(super) const ALL: [Self; 6] =
        [Self::Objects, Self::Requests, Self::Events, Self::Links, Self::Versions, Self::Changes];

    pub(super) const fn name(self) -> &'static str {
        match self {
            Self::Objects => "objects",
            Self::Requests => "requests",
            Self::Events => "events",
            Self::Links => "links",
            Self::Versions => "versions",
            Self::Changes => "changes",
        }
    }

    /// The name of its file.
    pub(super) fn file(self) -> String {
        format!("{}.parquet", self.name())
    }

    pub(super) const fn columns(self) -> &'static [Column] {
        match self {
            Self::Objects => OBJECTS,
            Self::Requests => REQUESTS,
            Self::Events => EVENTS,
            Self::Links => LINKS,
            Self::Versions => VERSIONS,
            Self::Changes => CHANGES,
        }
    }
}

const OBJECTS: &[Column] = &[
    column("object", Int),
    column("tree", Int),
    column("cluster", Text),
    column("api_group", Text),
    column("api_version", Text),
    column("resource", Text),
    column("kind", Text),
    column("namespace", Text),
    column("name", Text),
    column("uid", Text),
    column("existence", Text),
    column("identity", Text),
    column("created", MaybeTime),
    column("create_logged", Flag),
    column("deleted", MaybeTime),
    column("gone", Flag),
    column("first", MaybeTime),
    column("last", MaybeTime),
    column("last_read", MaybeTime),
    column("in_snapshot", Flag),
    column("chosen", Flag),
    column("requests", Int),
    column("events", Int),
    column("trace_context", Text),
    column("gone_by", MaybeTime),
];

const REQUESTS: &[Column] = &[
    column("request", Int),
    column("tree", MaybeInt),
    column("object", MaybeInt),
    column("time", MaybeTime),
    column("end_time", MaybeTime),
    column("user", Text),
    column("verb", Text),
    column("api_group", Text),
    column("api_version", Text),
    column("resource", Text),
    column("subresource", Text),
    column("namespace", Text),
    column("name", Text),
    column("uid", Text),
    column("code", Int),
    column("reason", Text),
    column("message", Text),
    column("read_version", MaybeNat),
    column("written_version", MaybeNat),
    column("written_evidence", Text),
    column("no_op", Flag),
    column("dry_run", Flag),
    column("forwarded", Flag),
    column("truncated", Flag),
    column("attribution", Text),
    column("guessed_version", Flag),
    column("user_agent", Text),
    column("source_ips", Text),
    column("uri", Text),
    column("audit_id", Text),
    column("level", Text),
    column("stage", Text),
    column("authenticated_user", Text),
    column("impersonated_user", Text),
    column("ref_group", Text),
    column("ref_resource", Text),
    column("ref_namespace", Text),
    column("ref_name", Text),
    column("ref_uid", Text),
    column("answer_has_object", Flag),
    column("answer_version", MaybeNat),
    column("received", MaybeTime),
    column("stage_time", MaybeTime),
    column("stage_hash", MaybeNat),
    in_list("earlier_stages", "stage", Text),
    in_list("earlier_stages", "time", MaybeTime),
    in_list("earlier_stages", "hash", MaybeNat),
    in_list("latencies", "phase", Text),
    in_list("latencies", "text", Text),
    in_list("latencies", "nanoseconds", Int),
    in_list("other_objects", "object", Int),
    in_list("other_objects", "attribution", Text),
    in_list("other_objects", "written_version", MaybeNat),
    in_list("other_objects", "written_evidence", Text),
    in_list("other_objects", "no_op", Flag),
    in_list("other_objects", "forwarded", Flag),
    in_list("other_objects", "guessed_version", Flag),
    column("file", Int),
    column("line", Int),
    column("authenticated_uid", Text),
    in_list("authenticated_groups", "", Text),
    in_list("authenticated_extra", "key", Text),
    in_list("authenticated_extra", "value", Text),
    column("impersonated_uid", Text),
    in_list("impersonated_groups", "", Text),
    in_list("impersonated_extra", "key", Text),
    in_list("impersonated_extra", "value", Text),
    in_list("annotations", "key", Text),
    in_list("annotations", "value", Text),
];

const EVENTS: &[Column] = &[
    column("event", Int),
    column("tree", MaybeInt),
    column("object", MaybeInt),
    column("time", MaybeTime),
    column("last_time", MaybeTime),
    column("count", Int),
    column("type", Text),
    column("reason", Text),
    column("message", Text),
    column("component", Text),
    column("instance", Text),
    column("action", Text),
    column("api_group", Text),
    column("resource", Text),
    column("namespace", Text),
    column("name", Text),
    column("uid", Text),
    column("field_path", Text),
    column("event_namespace", Text),
    column("event_name", Text),
    column("event_uid", Text),
    column("related_kind", Text),
    column("related_namespace", Text),
    column("related_name", Text),
    in_list("written", "", MaybeTime),
    column("records", Int),
    column("source", Text),
    column("reader", Text),
    column("end_time", MaybeTime),
    in_list("attributes", "key", Text),
    in_list("attributes", "value", Text),
    column("request", MaybeInt),
    column("span_trace", Text),
    column("span_id", Text),
    column("span_parent", Text),
];

const LINKS: &[Column] = &[
    column("from_object", Int),
    column("to_object", Int),
    column("relation", Text),
    column("class", Text),
    column("evidence", Text),
    column("cut", Text),
];

const VERSIONS: &[Column] = &[
    column("object", Int),
    column("place", Int),
    column("tree", Int),
    column("time", MaybeTime),
    column("resource_version", MaybeNat),
    column("api_group", Text),
    column("resource", Text),
    column("namespace", Text),
    column("name", Text),
    column("uid", Text),
    column("shown_by", Text),
    column("request", MaybeInt),
    column("user", Text),
    column("verb", Text),
    column("told", Flag),
    column("certainty", Text),
    column("content_known", Flag),
    column("content_certainty", Text),
    column("content_time", MaybeTime),
    column("first_seen", MaybeTime),
    column("based", Flag),
    column("unseen", Int),
    column("field_manager", MaybeText),
    column("stored", Flag),
    column("deletes", Flag),
    column("patch", Text),
    column("patch_sure", Flag),
    in_list("conditions", "type", Text),
    in_list("conditions", "status", Text),
    in_list("conditions", "reason", Text),
    in_list("conditions", "message", Text),
    in_list("conditions", "last_transition_time", MaybeTime),
    in_list("conditions", "moved", Flag),
    in_list("mutations", "webhook", Text),
    in_list("mutations", "configuration", Text),
    in_list("mutations", "changes", Int),
    column("propagation", MaybeText),
    column("going", Flag),
    column("deletion_timestamp", MaybeTime),
    column("deletion_grace_seconds", MaybeInt),
    in_list("finalizers", "", Text),
    long("snapshot"),
    long("body"),
];

const CHANGES: &[Column] = &[
    column("object", Int),
    column("place", Int),
    column("tree", Int),
    column("time", MaybeTime),
    column("request", MaybeInt),
    column("user", Text),
    column("verb", Text),
    column("resource_version", MaybeNat),
    column("api_group", Text),
    column("resource", Text),
    column("namespace", Text),
    column("name", Text),
    column("uid", Text),
    column("mutation", MaybeInt),
    column("path", Text),
    in_list("positions", "", Int),
    column("op", Text),
    long("old"),
    long("new"),
    column("certainty", Text),
    column("routine", Flag),
    in_list("managers", "", Text),
    in_list("previous_managers", "", Text),
    column("webhook", MaybeText),
];

#[cfg(test)]
mod tests {
    use super::*;

    /// The columns that docs/archive.md names for a table, in their order.
    fn documented(table: Table) -> Vec<String> {
        let document = include_str!("../../docs/archive.md");
        let section = document.split("\n## ").find(|section| section.starts_with(table.name())).unwrap();
        let rows = section.lines().filter_map(|line| line.strip_prefix("| `")?.split_once('`'));
        rows.map(|(name, _)| name.to_owned()).collect()
    }

    #[test]
    fn the_document_names_the_columns_and_nothing_else() {
        for table in Table::ALL {
            let name = |column: &Column| match (column.list, column.name) {
                ("", name) => name.to_owned(),
                (list, "") => list.to_owned(),
                (list, name) => format!("{list}.{name}"),
            };
            let columns: Vec<String> = table.columns().iter().map(name).collect();
            assert_eq!(documented(table), columns, "{}", table.name());
        }
    }
}
