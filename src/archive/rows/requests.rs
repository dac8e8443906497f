//! Requests.

use super::{Found, Group};
use crate::archive::tables::Table;
use crate::history::{Attached, ObjectId, Request, RequestId};
use crate::model::{ResourceVersion, StageKind, named_texts};
use crate::state::latency::Phase;
use crate::state::redact::Target;
use crate::versions::target;

/// A request, and the objects that it stands on.
pub(in crate::archive) struct Placed<'a> {
    /// The root of the tree of the first.
    pub(in crate::archive) root: Option<ObjectId>,
    pub(in crate::archive) objects: &'a [(ObjectId, Attached)],
    pub(in crate::archive) phases: &'a [Phase],
}

/// The columns of the uid, the groups and the extra fields of both users.
pub(in crate::archive) const IDENTITIES: [[&str; 3]; 2] = [
    ["authenticated_uid", "authenticated_groups", "authenticated_extra"],
    ["impersonated_uid", "impersonated_groups", "impersonated_extra"],
];

/// What it wrote, if anything.
fn written(attached: &Attached) -> (Option<u64>, &'static str) {
    let number = |(version, _): (ResourceVersion, _)| version.0.get();
    (attached.written.map(number), attached.written.map_or("", |(_, evidence)| evidence.name()))
}

impl Group<'_> {
    pub(in crate::archive) fn request(&mut self, found: &Found<'_>, id: RequestId, placed: &Placed<'_>) {
        let index = found.index;
        let request = &index.requests[id.0 as usize];
        let asked = &request.object;
        let redactor = found.replayer.redactor();
        let first = placed.objects.first();
        let object = first.map(|(object, _)| found.object(*object));
        let about = object.map_or_else(Target::default, |object| target(index, object));
        let about = Target { subresource: found.text(asked.subresource), ..about };
        let nothing = Attached::new(id, crate::history::Evidence::Inferred);
        let attached = first.map_or(&nothing, |(_, attached)| attached);
        let rows = self.rows(Table::Requests);
        rows.int("request", id.0);
        rows.maybe_int("tree", placed.root.map(|root| root.0.into()));
        rows.maybe_int("object", first.map(|(object, _)| object.0.into()));
        rows.time("time", request.start());
        rows.time("end_time", request.end());
        rows.text("user", index.acting_user(request));
        rows.text("verb", index.verb(request));
        rows.text("api_group", about.group);
        rows.text("api_version", found.text(asked.version));
        rows.text("resource", about.resource);
        rows.text("subresource", about.subresource);
        rows.text("namespace", about.namespace);
        rows.text("name", about.name);
        rows.text("uid", object.map_or("", |object| found.text(object.uid.0)));
        rows.int("code", request.code);
        rows.text("reason", found.text(request.reason()));
        rows.text("message", &redactor.message(&about, found.text(request.message())));
        rows.maybe_nat("read_version", asked.resource_version.map(|version| version.0.get()));
        let (version, evidence) = written(attached);
        rows.maybe_nat("written_version", version);
        rows.text("written_evidence", evidence);
        rows.flag("no_op", attached.is_no_op);
        rows.flag("dry_run", request.dry_run);
        rows.flag("forwarded", attached.is_forwarded);
        rows.flag("truncated", request.truncated);
        rows.text("attribution", attached.evidence.name());
        rows.flag("guessed_version", attached.is_guess);
        rows.text("user_agent", &redactor.prose(found.text(request.caller.user_agent)));
        rows.text("source_ips", found.text(request.caller.source_ips));
        rows.text("uri", &redactor.uri(found.text(request.uri)));
        rows.text("audit_id", &index.audit_id(request));
        rows.text("level", request.level.name());
        rows.text("stage", request.stage.name());
        self.request_as_logged(found, id, placed);
    }

    /// What only a reader of the archive needs, to make of it the request that it was.
    fn request_as_logged(&mut self, found: &Found<'_>, id: RequestId, placed: &Placed<'_>) {
        let request = &found.index.requests[id.0 as usize];
        let asked = &request.object;
        let rows = self.rows(Table::Requests);
        rows.text("authenticated_user", found.text(request.caller.user));
        rows.text("impersonated_user", found.text(request.caller.impersonated));
        rows.text("ref_group", found.text(asked.group));
        rows.text("ref_resource", found.text(asked.resource));
        rows.text("ref_namespace", found.text(asked.namespace));
        rows.text("ref_name", found.text(asked.name));
        rows.text("ref_uid", found.text(asked.uid.0));
        let shows = request.response_meta().is_some() || !request.deleted_items().is_empty();
        rows.flag("answer_has_object", shows);
        let answered = request.response_meta().and_then(|meta| meta.resource_version);
        rows.maybe_nat("answer_version", answered.map(|version| version.0.get()));
        rows.time("received", request.received);
        rows.time("stage_time", request.stamp);
        rows.maybe_nat("stage_hash", Some(request.content));
        let stages = [StageKind::RequestReceived, StageKind::ResponseStarted, StageKind::ResponseComplete];
        let earlier = std::iter::zip(stages, request.earlier());
        rows.list(earlier.filter_map(|(stage, line)| Some((stage, line?))), |rows, (stage, line)| {
            rows.text("stage", stage.name());
            rows.time("time", line.1);
            rows.maybe_nat("hash", Some(line.0));
        });
        rows.list(placed.phases, |rows, phase| {
            rows.text("phase", &phase.name);
            rows.text("text", &phase.text);
            rows.int("nanoseconds", phase.nanos);
        });
        rows.list(placed.objects.iter().skip(1), |rows, (object, attached)| {
            rows.int("object", object.0);
            rows.text("attribution", attached.evidence.name());
            let (version, evidence) = written(attached);
            rows.maybe_nat("written_version", version);
            rows.text("written_evidence", evidence);
            rows.flag("no_op", attached.is_no_op);
            rows.flag("forwarded", attached.is_forwarded);
            rows.flag("guessed_version", attached.is_guess);
        });
        rows.int("file", request.position().file.0);
        rows.int("line", request.position().line);
        self.caller(found, request);
    }

    /// Who asked, beyond the name, and what the API server noted on it.
    fn caller(&mut self, found: &Found<'_>, request: &Request) {
        let redactor = found.replayer.redactor();
        let caller = &request.caller;
        let rows = self.rows(Table::Requests);
        for (columns, told) in IDENTITIES.iter().zip([caller.identity, caller.impersonated_identity]) {
            let told = || named_texts(found.text(told));
            rows.text(columns[0], told().find(|(name, _)| *name == "uid").map_or("", |(_, uid)| uid));
            rows.list(told().filter(|(name, _)| *name == "groups"), |rows, (_, group)| rows.text("", group));
            let extra = told().filter_map(|(name, value)| Some((name.strip_prefix("extra.")?, value)));
            rows.list(extra, |rows, (key, value)| {
                rows.text("key", key);
                rows.text("value", &redactor.noted(key, value));
            });
        }
        rows.list(named_texts(found.text(caller.annotations)), |rows, (key, value)| {
            rows.text("key", key);
            rows.text("value", &redactor.noted(key, value));
        });
        rows.end();
    }
}
