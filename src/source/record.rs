//! What a record is: the envelopes around it peeled, and the format behind them called.

use super::audit;
use super::batch::Batch;
use super::broken::{has_no_end, without_brackets, yaml_to_json};
use super::cluster::{appended_cluster, own_cluster};
use super::envelope;
use super::etcd;
use super::event;
use super::extension::Sources;
use super::foreign::{is_damaged, what_it_is};
use super::hint::PathHint;
use super::json::{Present, Text, lenient, not_json};
use super::keep::Keep;
use super::line::is_continued;
use super::list::for_each_item;
use super::meta::{Want, read_body};
use super::object::{self, ListContext};
use super::repair::{repair, without_colours, without_nuls};
use super::split::PREFIX;
use super::timeline;
use super::watch::watch_origin;
use crate::bodies::Keeper;
use crate::input::{Block, Piece, PieceKind, Records};
use crate::model::{Fault, Position, StateOrigin, Timestamp};
use serde::de::IgnoredAny;
use serde_json::value::RawValue;
use std::borrow::Cow;

lenient! {
    /// The top level of a record, as far as it tells what the record is.
    pub(super) struct Shape<'a> {
        kind: Text<'a> = "kind",
        api_version: Text<'a> = "apiVersion",
        audit_id: Present = "auditID",
        stage: Present = "stage",
        verb: Present = "verb",
        uri: Present = "requestURI",
        items: Option<&'a RawValue> = "items",
        watch_type: Option<&'a RawValue> = "type",
        watch_object: Option<&'a RawValue> = "object",
        shown_at: Option<&'a RawValue> = "at",
        metadata: Present = "metadata",
        regarding: Option<&'a RawValue> = "involvedObject" | "regarding",
        reason: Present = "reason",
        // What collectors do to audit events.
        level: Option<&'a RawValue> = "level",
        message: Option<&'a RawValue> = "message",
        lifted: Present = "user_username" | "objectRef_resource" | "responseStatus_code"
            | "user.username" | "objectRef.resource" | "responseStatus.code",
        parted: Present = "involvedObject.kind" | "regarding.kind",
        source_ips: Option<&'a RawValue> = "sourceIPs",
        user: Option<&'a RawValue> = "user",
        object_ref: Option<&'a RawValue> = "objectRef",
        status: Option<&'a RawValue> = "responseStatus",
    }
}

/// Envelopes inside envelopes beyond this are taken for nonsense.
pub(super) const MAX_DEPTH: u32 = 4;

/// Reads every record of a block of a file, whose path says what `hint` says, by what is built in.
pub fn parse_block(block: &Block, keep: Keep, hint: &PathHint) -> Batch {
    parse_block_with(block, keep, hint, &Sources::default())
}

/// Reads every record of a block of a file, whose path says what `hint` says.
pub fn parse_block_with(block: &Block, keep: Keep, hint: &PathHint, sources: &Sources) -> Batch {
    let bodies = if keep.no_bodies { Keeper::of_nothing() } else { Keeper::new(block) };
    let survey = keep.survey.then(Box::default);
    let mut reader =
        Reader { keep, hint, sources, batch: Batch { file: block.file, bodies, survey, ..Batch::default() } };
    match &block.records {
        Records::Lines => reader.lines(block),
        Records::Etcd(pieces) => etcd::revisions(block, pieces, &mut reader.batch),
        Records::Json(pieces) => reader.pieces(block, pieces, |bytes| Ok(Cow::Borrowed(bytes))),
        Records::Rebuilt(records) => reader.rebuilt(block, records),
        Records::Yaml(pieces) => {
            reader.pieces(block, pieces, |bytes| yaml_to_json(bytes).map(Cow::Owned));
        }
    }
    let mut batch = reader.batch;
    if let Some(mut survey) = batch.survey.take() {
        survey.documents(&batch);
        batch.survey = Some(survey);
    }
    batch
}

impl Shape<'_> {
    /// Whether a collector has changed an audit event: strings for nested fields, keys lifted, the level
    /// overwritten, the whole once more in a string.
    fn is_changed(&self) -> bool {
        let is_text = |raw: Option<&RawValue>| raw.is_some_and(|raw| raw.get().starts_with('"'));
        self.lifted.0
            || [self.user, self.object_ref, self.status, self.source_ips].into_iter().any(is_text)
            || self.message.is_some_and(|raw| raw.get().starts_with(r#""{"#))
            || self.level.is_some_and(|raw| raw.get() == r#""default""# || !is_text(Some(raw)))
    }
}

pub(super) struct Reader<'h> {
    pub(super) keep: Keep,
    pub(super) hint: &'h PathHint,
    pub(super) sources: &'h Sources,
    pub(super) batch: Batch,
}

/// Where a record stands and what its list says about it.
#[derive(Clone, Copy)]
pub(super) struct Context<'a> {
    pub(super) position: Position,
    pub(super) list: ListContext<'a>,
    pub(super) origin: StateOrigin,
    /// How many envelopes are around it; 0 for what is no part of a list.
    pub(super) depth: u32,
    /// When what stands around it says that it was written.
    pub(super) time: Option<Timestamp>,
    /// How many envelopes other than lists were taken off.
    pub(super) envelopes: u32,
}

impl Reader<'_> {
    fn lines(&mut self, block: &Block) {
        let (mut line, mut start) = (block.first_line, 0);
        for end in memchr::memchr_iter(b'\n', &block.bytes).chain(std::iter::once(block.bytes.len())) {
            let whole = &block.bytes[start..end];
            let bytes = without_nuls(whole.trim_ascii());
            let position = Position { file: block.file, line, offset: block.offset + start as u64 };
            if is_continued(whole) {
                self.continued(bytes, top_level(position));
            } else if !bytes.is_empty() {
                self.record(bytes, top_level(position));
            }
            (line, start) = (line + 1, end + 1);
            if start > block.bytes.len() {
                break;
            }
        }
    }

    fn pieces<'b>(
        &mut self,
        block: &'b Block,
        pieces: &[Piece],
        to_json: impl Fn(&'b [u8]) -> Result<Cow<'b, [u8]>, String>,
    ) {
        for piece in pieces {
            let offset = block.offset + piece.range.start as u64;
            let position = Position { file: block.file, line: piece.line, offset };
            if piece.kind == PieceKind::Text {
                self.text_between(&block.bytes[piece.range.clone()], position);
                continue;
            }
            let json = match to_json(&block.bytes[piece.range.clone()]) {
                Ok(json) => json,
                Err(reason) => {
                    self.batch.counts.damaged +=
                        u64::from(is_damaged(&block.bytes[piece.range.clone()], self.hint));
                    match piece.kind {
                        PieceKind::Whole => {
                            self.broken_yaml(&block.bytes[piece.range.clone()], position, reason)
                        }
                        _ => self.reject(position, reason),
                    }
                    continue;
                }
            };
            let mut context = top_level(position);
            let mut json = json.trim_ascii();
            // JSON tells by its brackets.
            if matches!(block.records, Records::Yaml(_)) && has_no_end(json) {
                let reason = "cut off: the list ends before its kind, its last item may be half of one";
                self.reject(position, reason.into());
            }
            match piece.kind {
                PieceKind::Whole | PieceKind::Text => {}
                PieceKind::Item { list } => {
                    self.batch.lists.insert(list);
                    context.list.pending = Some(list);
                    context.depth = 1;
                    json = without_brackets(json);
                }
                PieceKind::ListEnd { list } => {
                    self.list_end(list, json, position);
                    continue;
                }
            }
            // `null` is an empty YAML document.
            if !json.is_empty() && json != b"null" {
                self.record(json, context);
            }
        }
    }

    /// One record, repaired if that is what it takes.
    pub(super) fn record(&mut self, bytes: &[u8], context: Context<'_>) {
        let Err(reason) = self.ask(bytes, context) else { return };
        self.batch.counts.damaged += u64::from(is_damaged(bytes, self.hint));
        if serde_json::from_str::<IgnoredAny>(&String::from_utf8_lossy(bytes)).is_ok() {
            self.reject(context.position, reason);
        } else if context.depth == 0 {
            match self.behind_prefix(bytes) {
                Some(record) => self.broken_document(record, context.position, reason),
                None => self.reject(context.position, reason),
            }
        } else {
            self.broken_item(bytes, context, reason);
        }
    }

    /// Reads a record or tells why it cannot be used. Nothing was added then.
    pub(super) fn attempt(&mut self, bytes: &[u8], context: Context<'_>) -> Result<(), String> {
        let first = std::str::from_utf8(bytes).map_err(|_| "invalid UTF-8".to_owned());
        let Err(reason) = first.and_then(|text| self.value(text, context)) else { return Ok(()) };
        if let Some(plain) = without_colours(bytes) {
            return self.attempt(plain.trim_ascii(), context).map_err(|_| reason);
        }
        let Some(repaired) = repair(bytes) else { return Err(reason) };
        self.value(&repaired, context)?;
        let reason = "invalid UTF-8 or an unpaired surrogate, replaced by U+FFFD".to_owned();
        self.batch.repaired.push(Fault { position: context.position, reason });
        Ok(())
    }

    /// Adds what a JSON value says, or tells why it says nothing. Nothing was added then.
    pub(super) fn value(&mut self, text: &str, context: Context<'_>) -> Result<(), String> {
        if text.starts_with(PREFIX) && !envelope::has_lost_its_level(&text[PREFIX.len()..]) {
            let cluster = appended_cluster(text);
            let done = match cluster {
                Some(cluster) => self.within("", &cluster, |reader| reader.audit_event(text, context)),
                None => self.audit_event(text, context),
            };
            return done.or_else(|reason| match envelope::of_broken_audit(text) {
                Some(peeled) => self.peeled(peeled, context),
                None => self.cut_short(text, reason, context),
            });
        }
        if let Some(peeled) = text.strip_prefix('"').and_then(|_| envelope::of_string(text)) {
            return self.peeled(peeled, context);
        }
        if let Some(done) = self.prefixed(text, context) {
            return done;
        }
        if text.starts_with('[') {
            // All of it first: what is broken adds nothing.
            let array: &RawValue = serde_json::from_str(text).map_err(|e| not_json(text, &e))?;
            if let Some(peeled) = envelope::of_array(array.get()) {
                return self.peeled(peeled, context);
            }
            return self.items(array.get(), context);
        }
        let shape: Shape<'_> = match serde_json::from_str(text) {
            Ok(shape) => shape,
            Err(error) => return self.cut_short(text, not_json(text, &error), context),
        };
        if shape.audit_id.0 && shape.stage.0 && (shape.verb.0 || shape.uri.0) {
            if shape.is_changed()
                && let Some(peeled) = envelope::of_audit(text)
            {
                return self.peeled(peeled, context);
            }
            return self.within("", &own_cluster(text), |reader| reader.audit_event(text, context));
        }
        if let (Some(object), Some(kind)) = (shape.watch_object, shape.watch_type) {
            let at = shape.shown_at.map_or("", |at| at.get().trim_matches('"'));
            let origin = watch_origin(kind.get(), Timestamp::parse(at.as_bytes()))?;
            return origin.map_or(Ok(()), |origin| self.watch_line(origin, object.get(), context));
        }
        if let Some(done) = timeline::of_kind(self, text, &shape, context) {
            return done;
        }
        if shape.items.is_some() || shape.kind.ends_with("List") && !is_named(text) {
            self.batch.counts.lists += 1;
            let mut inner = context;
            let kind = item_kind(&shape.kind);
            inner.list = ListContext { kind, api_version: &shape.api_version, pending: None };
            return shape.items.map_or(Ok(()), |items| self.items(items.get(), inner));
        }
        let is_event = event::is_event(&shape.kind, &shape.api_version, context.list);
        let involved = shape.regarding;
        if shape.parted.0
            && involved.is_none()
            && let Some(peeled) = envelope::of_parted_event(text)
        {
            return self.peeled(peeled, context);
        }
        if is_event && (involved.is_some() || shape.reason.0) || involved.is_some() && shape.metadata.0 {
            return self.within("", &own_cluster(text), |reader| {
                event::parse(text, context.position, &mut reader.batch)?;
                if let Some(involved) = involved {
                    envelope::note_involved(involved.get(), context.position, &mut reader.batch);
                }
                Ok(())
            });
        }
        if !shape.metadata.0
            && let Some(peeled) = envelope::of_object(text)
        {
            return self.peeled(peeled, context);
        }
        if shape.audit_id.0 && (shape.uri.0 || shape.stage.0) {
            let lacks = if shape.stage.0 { "no verb" } else { "no stage and verb" };
            return Err(format!("not a Kubernetes audit event: it has an auditID, but {lacks}"));
        }
        if shape.stage.0 && shape.verb.0 {
            return Err("audit event without auditID".into());
        }
        if shape.metadata.0 {
            return self.object(text, context);
        }
        if let Some(done) = timeline::without_kind(self, text, context) {
            return done;
        }
        if let Some(done) = self.spans(text, context) {
            return done;
        }
        Err(what_it_is(text).unwrap_or("JSON, but no audit event, Event, object or list of them").into())
    }

    /// An object, or something else that has metadata.
    fn object(&mut self, text: &str, context: Context<'_>) -> Result<(), String> {
        let Context { list, origin, position, .. } = context;
        let Err(reason) = object::parse(text, list, self.hint, origin, position, &mut self.batch) else {
            return Ok(());
        };
        match envelope::of_labelled(text).map(|peeled| self.peeled(peeled, context)) {
            Some(Ok(())) => Ok(()),
            _ => Err(what_it_is(text).map_or(reason, str::to_owned)),
        }
    }

    fn audit_event(&mut self, text: &str, context: Context<'_>) -> Result<(), String> {
        audit::parse(text, (context.position, context.time), self.keep, &mut self.batch)
    }

    fn items(&mut self, array: &str, context: Context<'_>) -> Result<(), String> {
        if context.depth >= MAX_DEPTH {
            return Err("lists nested too deeply".into());
        }
        // Faults of single items are theirs alone; the list as such was readable.
        let inner = Context { depth: context.depth + 1, ..context };
        for_each_item(array, |item| self.record(item.as_bytes(), inner))
            .map_err(|_| "a list whose items are no array".to_owned())
    }

    /// Reads what an envelope holds.
    pub(super) fn inner(&mut self, text: &str, context: Context<'_>) -> Result<(), String> {
        if context.depth >= MAX_DEPTH {
            return Err("envelopes nested too deeply".into());
        }
        let inside = Context { depth: context.depth + 1, ..context };
        self.value(text, inside).or_else(|reason| self.offer_or(text, inside, reason))
    }

    pub(super) fn reject(&mut self, position: Position, reason: String) {
        self.batch.faults.push(Fault { position, reason });
    }
}

pub(super) fn top_level<'a>(position: Position) -> Context<'a> {
    Context {
        position,
        list: ListContext::default(),
        origin: StateOrigin::Snapshot,
        depth: 0,
        time: None,
        envelopes: 0,
    }
}

/// Whether an object has a name, as lists never have: kinds of objects may end in `List`, too.
fn is_named(text: &str) -> bool {
    read_body(text, Want::Head).is_some_and(|body| !body.meta.name.is_empty())
}

/// The kind of the items of a typed list; nothing for a plain `List`.
pub(super) fn item_kind(list_kind: &str) -> &str {
    list_kind.strip_suffix("List").unwrap_or("")
}
