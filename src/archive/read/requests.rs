//! Requests from their rows.

use super::pages::{RowGroup, text};
use super::restore::Restoring;
use super::words::{evidence, index, time, version};
use crate::history::{Attached, Earlier, Evidence, Request, RequestId};
use crate::model::{
    AuditId, FileId, Level, ObjectMeta, ObjectRef, Position, ResourceVersion, StageFact, StageKind, Symbol,
    Uid, Verb,
};
use crate::state::latency::Phase;
use parquet::errors::{ParquetError, Result};

/// A request, and what its row tells besides.
pub(super) struct Row {
    /// Its number in the archive.
    pub(super) number: u32,
    pub(super) request: Request,
    /// The objects that it stands on.
    pub(super) objects: Vec<(u32, Attached)>,
    pub(super) phases: Vec<Phase>,
}

impl Restoring {
    pub(super) fn requests(&mut self, rows: &RowGroup<'_>) -> Result<()> {
        let facts = self.facts(rows)?;
        let earlier = earlier(rows)?;
        let phases = phases(rows)?;
        let objects = objects(rows)?;
        let numbers = rows.ints("request")?;
        let parts = facts.into_iter().zip(earlier).zip(phases).zip(objects).zip(numbers);
        for ((((fact, earlier), phases), objects), number) in parts {
            let request = self.packer.restored(fact, earlier);
            self.requests.push(Row { number: index(number)?, request, objects, phases });
        }
        Ok(())
    }

    fn facts(&mut self, rows: &RowGroup<'_>) -> Result<Vec<StageFact>> {
        let refs = self.refs(rows)?;
        let [verbs, users, impersonated, agents, ips] =
            rows.all_texts(["verb", "authenticated_user", "impersonated_user", "user_agent", "source_ips"])?;
        let [uris, reasons, messages, audit_ids, levels, stages] =
            rows.all_texts(["uri", "reason", "message", "audit_id", "level", "stage"])?;
        let [received, stamps, hashes, answers] =
            rows.all_maybe_ints(["received", "stage_time", "stage_hash", "answer_version"])?;
        let [dry_run, truncated, shows] = rows.all_flags(["dry_run", "truncated", "answer_has_object"])?;
        let (codes, files, lines) = (rows.ints("code")?, rows.ints("file")?, rows.ints("line")?);
        let told = self.callers(rows)?;
        let mut facts = Vec::with_capacity(rows.rows());
        for (row, object) in refs.into_iter().enumerate() {
            let answered = ObjectMeta { resource_version: version(answers[row]), ..ObjectMeta::default() };
            facts.push(StageFact {
                position: Position {
                    file: FileId(index(files[row])?),
                    line: lines[row].cast_unsigned(),
                    offset: 0,
                },
                cluster: Symbol::EMPTY,
                audit_id: AuditId::parse(text(&audit_ids[row])?, |text| self.strings.intern(text)),
                stage: stage(text(&stages[row])?)?,
                level: Level::parse(text(&levels[row])?),
                received: time(received[row]),
                stamp: time(stamps[row]),
                verb: Verb::parse(text(&verbs[row])?, |text| self.strings.intern(text)),
                uri: self.symbol(&uris[row])?,
                user: self.symbol(&users[row])?,
                impersonated: self.symbol(&impersonated[row])?,
                identity: told[0][row],
                impersonated_identity: told[1][row],
                acting_pod: Uid::default(),
                user_agent: self.symbol(&agents[row])?,
                source_ips: self.symbol(&ips[row])?,
                object,
                code: u16::try_from(codes[row]).unwrap_or(0),
                reason: self.symbol(&reasons[row])?,
                message: self.symbol(&messages[row])?,
                details: None,
                dry_run: dry_run[row],
                truncated: truncated[row],
                heartbeat: false,
                request_meta: None,
                response_meta: shows[row].then(|| Box::new(answered)),
                deleted_items: Box::default(),
                lists_deleted: false,
                request_body: None,
                response_body: None,
                annotations: None,
                audit_annotations: told[2][row],
                content: hashes[row].unwrap_or(0).cast_unsigned(),
            });
        }
        Ok(facts)
    }

    fn refs(&mut self, rows: &RowGroup<'_>) -> Result<Vec<ObjectRef>> {
        let [versions, subresources, groups, resources, namespaces, names, uids] = rows.all_texts([
            "api_version",
            "subresource",
            "ref_group",
            "ref_resource",
            "ref_namespace",
            "ref_name",
            "ref_uid",
        ])?;
        let read = rows.maybe_ints("read_version")?;
        let mut refs = Vec::with_capacity(rows.rows());
        for row in 0..rows.rows() {
            refs.push(ObjectRef {
                group: self.symbol(&groups[row])?,
                version: self.symbol(&versions[row])?,
                resource: self.symbol(&resources[row])?,
                subresource: self.symbol(&subresources[row])?,
                namespace: self.symbol(&namespaces[row])?,
                name: self.symbol(&names[row])?,
                uid: Uid(self.symbol(&uids[row])?),
                resource_version: version(read[row]),
            });
        }
        Ok(refs)
    }
}

fn stage(name: &str) -> Result<StageKind> {
    StageKind::parse(name).ok_or_else(|| ParquetError::General(format!("`{name}` is no stage")))
}

fn earlier(rows: &RowGroup<'_>) -> Result<Vec<Earlier>> {
    const LIST: &str = "earlier_stages";
    let stages = rows.text_lists(LIST, "stage")?;
    let (times, hashes) = (rows.maybe_int_lists(LIST, "time")?, rows.maybe_int_lists(LIST, "hash")?);
    let mut all = Vec::with_capacity(rows.rows());
    for row in 0..rows.rows() {
        let mut lines: Earlier = Default::default();
        for ((name, at), hash) in stages.of(row).iter().zip(times.of(row)).zip(hashes.of(row)) {
            if let Some(line) = lines.get_mut(stage(text(name)?)? as usize) {
                *line = Some((hash.unwrap_or(0).cast_unsigned(), time(*at)));
            }
        }
        all.push(lines);
    }
    Ok(all)
}

fn phases(rows: &RowGroup<'_>) -> Result<Vec<Vec<Phase>>> {
    const LIST: &str = "latencies";
    let (names, texts) = (rows.text_lists(LIST, "phase")?, rows.text_lists(LIST, "text")?);
    let nanos = rows.int_lists(LIST, "nanoseconds")?;
    let mut all = Vec::with_capacity(rows.rows());
    for row in 0..rows.rows() {
        let parts = names.of(row).iter().zip(texts.of(row)).zip(nanos.of(row));
        let phases = parts.map(|((name, annotated), nanos)| {
            Ok(Phase { name: text(name)?.into(), text: text(annotated)?.into(), nanos: *nanos })
        });
        all.push(phases.collect::<Result<_>>()?);
    }
    Ok(all)
}

/// What a row tells of a request on an object.
struct On<'t> {
    attribution: &'t str,
    written: Option<ResourceVersion>,
    written_evidence: &'t str,
    flags: [bool; 3],
}

impl On<'_> {
    fn attached(&self) -> Result<Attached> {
        let rests_on = |word: &str| if word.is_empty() { Ok(Evidence::Inferred) } else { evidence(word) };
        let written = rests_on(self.written_evidence)?;
        let [is_no_op, is_forwarded, is_guess] = self.flags;
        Ok(Attached {
            written: self.written.map(|version| (version, written)),
            is_no_op,
            is_forwarded,
            is_guess,
            ..Attached::new(RequestId(0), rests_on(self.attribution)?)
        })
    }
}

fn objects(rows: &RowGroup<'_>) -> Result<Vec<Vec<(u32, Attached)>>> {
    const LIST: &str = "other_objects";
    let [firsts, written] = rows.all_maybe_ints(["object", "written_version"])?;
    let [attributions, evidences] = rows.all_texts(["attribution", "written_evidence"])?;
    let [no_ops, forwarded, guesses] = rows.all_flags(["no_op", "forwarded", "guessed_version"])?;
    let others = rows.int_lists(LIST, "object")?;
    let (of_others, their_evidence) =
        (rows.text_lists(LIST, "attribution")?, rows.text_lists(LIST, "written_evidence")?);
    let their_written = rows.maybe_int_lists(LIST, "written_version")?;
    let their_flags =
        ["no_op", "forwarded", "guessed_version"].map(|name| rows.flag_lists(LIST, name)).into_iter();
    let their_flags = their_flags.collect::<Result<Vec<_>>>()?;
    let mut all = Vec::with_capacity(rows.rows());
    for row in 0..rows.rows() {
        let mut objects = Vec::new();
        if let Some(first) = firsts[row] {
            let on = On {
                attribution: text(&attributions[row])?,
                written: version(written[row]),
                written_evidence: text(&evidences[row])?,
                flags: [no_ops[row], forwarded[row], guesses[row]],
            };
            objects.push((index(first)?, on.attached()?));
        }
        for (nth, other) in others.of(row).iter().enumerate() {
            let flag = |of: usize| their_flags[of].at(row, nth).copied();
            let on = On {
                attribution: text(of_others.at(row, nth)?)?,
                written: version(*their_written.at(row, nth)?),
                written_evidence: text(their_evidence.at(row, nth)?)?,
                flags: [flag(0)?, flag(1)?, flag(2)?],
            };
            objects.push((index(*other)?, on.attached()?));
        }
        all.push(objects);
    }
    Ok(all)
}
