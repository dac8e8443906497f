//! What a record is: the envelopes around it peeled, and the format behind them called.

use super::audit;
use super::batch::Batch;
use super::broken::{has_no_end, without_brackets, yaml_to_json};
use super::cluster::{appended_cluster, own_cluster};
use super::envelope;
use super::etcd;
use super::event;
use super::foreign::{is_damaged, what_it_is};
use super::hint::PathHint;
use super::json::not_json;
use super::keep::Keep;
use super::line::is_continued;
use super::list::for_each_item;
use super::object::{self, ListContext, Setting};
use super::repair::{repair, without_colours, without_nuls};
use super::shape::{Shape, item_kind};
use super::sources::Sources;
use super::split::PREFIX;
use super::timeline;
use super::watch::watch_origin;
use crate::bodies::Keeper;
use crate::input::{Block, Piece, PieceKind, Records};
use crate::model::{Fault, Position, StateOrigin, Timestamp};
use serde::de::IgnoredAny;
use serde_json::value::RawValue;
use std::borrow::Cow;

/// Lists inside lists beyond this are taken for nonsense.
pub(super) const MAX_DEPTH: u32 = 4;

/// Envelopes inside envelopes as well: a search in Oracle's cloud answers with five.
pub(super) const MAX_ENVELOPES: u32 = 8;

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
        let is_yaml = matches!(block.records, Records::Yaml(_));
        for piece in pieces {
            let bytes = &block.bytes[piece.range.clone()];
            let offset = block.offset + piece.range.start as u64;
            let position = Position { file: block.file, line: piece.line, offset };
            if piece.kind == PieceKind::Text {
                self.text_between(bytes, position);
                continue;
            }
            if is_yaml && piece.kind == PieceKind::Whole && self.are_log_lines(bytes, position) {
                continue;
            }
            match to_json(bytes) {
                Ok(json) => {
                    let json = json.trim_ascii();
                    // JSON tells by its brackets.
                    if is_yaml && has_no_end(json) {
                        let reason =
                            "cut off: the list ends before its kind, its last item may be half of one";
                        self.reject(position, reason.into());
                    }
                    self.piece(piece.kind, json, position);
                }
                Err(reason) => {
                    self.batch.counts.damaged += u64::from(is_damaged(bytes, self.hint));
                    match piece.kind {
                        PieceKind::Whole => self.broken_yaml(bytes, position, reason),
                        _ => self.reject(position, reason),
                    }
                }
            }
        }
    }

    /// A document, an item of a list, or what is left of a list without its items.
    fn piece(&mut self, kind: PieceKind, json: &[u8], position: Position) {
        let mut context = top_level(position);
        let mut json = json;
        match kind {
            PieceKind::Whole | PieceKind::Text => {}
            PieceKind::Item { list } => {
                self.batch.lists.insert(list);
                context.list.pending = Some(list);
                context.depth = 1;
                json = without_brackets(json);
            }
            PieceKind::ListEnd { list } => {
                self.list_end(list, json, position);
                return;
            }
        }
        // `null` is an empty YAML document.
        if !json.is_empty() && json != b"null" {
            self.record(json, context);
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
            return self.audit_line(text, context);
        }
        if let Some(peeled) = text.strip_prefix('"').and_then(|_| envelope::of_string(text)) {
            return self.peeled(peeled, context);
        }
        if let Some(done) = self.prefixed(text, context) {
            return done;
        }
        if text.starts_with('[') {
            return self.array(text, context);
        }
        match serde_json::from_str(text) {
            Ok(shape) => self.shaped(text, &shape, context),
            Err(error) => self.cut_short(text, not_json(text, &error), context),
        }
    }

    /// What begins as the API server begins its lines.
    fn audit_line(&mut self, text: &str, context: Context<'_>) -> Result<(), String> {
        let done = match appended_cluster(text) {
            Some(cluster) => self.within("", &cluster, |reader| reader.audit_event(text, context)),
            None => self.audit_event(text, context),
        };
        done.or_else(|reason| match envelope::of_broken_audit(text) {
            Some(peeled) => self.peeled(peeled, context),
            None => self.cut_short(text, reason, context),
        })
    }

    fn array(&mut self, text: &str, context: Context<'_>) -> Result<(), String> {
        // All of it first: what is broken adds nothing.
        let array: &RawValue = serde_json::from_str(text).map_err(|e| not_json(text, &e))?;
        match envelope::of_array(array.get()) {
            Some(peeled) => self.peeled(peeled, context),
            None => self.items(array.get(), context),
        }
    }

    /// A JSON object. What comes first is surer, or more frequent: the order tells apart what has members of several.
    fn shaped(&mut self, text: &str, shape: &Shape<'_>, context: Context<'_>) -> Result<(), String> {
        if shape.is_audit_event() {
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
        if let Some(done) = timeline::of_kind(self, text, shape, context) {
            return done;
        }
        if shape.is_list(text) {
            return self.list(shape, context);
        }
        if shape.parted.0
            && shape.regarding.is_none()
            && let Some(peeled) = envelope::of_parted_event(text)
        {
            return self.peeled(peeled, context);
        }
        let is_event = event::is_event(&shape.kind, &shape.api_version, context.list);
        if is_event && (shape.regarding.is_some() || shape.reason.0)
            || shape.regarding.is_some() && shape.metadata.0
        {
            return self.within("", &own_cluster(text), |reader| reader.event(text, shape, context));
        }
        if !shape.metadata.0
            && let Some(peeled) = envelope::of_object(text)
        {
            return self.peeled(peeled, context);
        }
        if let Some(lack) = shape.lack() {
            return Err(lack.to_owned());
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

    fn list(&mut self, shape: &Shape<'_>, context: Context<'_>) -> Result<(), String> {
        self.batch.counts.lists += 1;
        let kind = item_kind(&shape.kind);
        let list = ListContext { kind, api_version: &shape.api_version, pending: None };
        shape.items.map_or(Ok(()), |items| self.items(items.get(), Context { list, ..context }))
    }

    fn event(&mut self, text: &str, shape: &Shape<'_>, context: Context<'_>) -> Result<(), String> {
        event::parse(text, context.position, &mut self.batch)?;
        if let Some(involved) = shape.regarding {
            envelope::note_involved(involved.get(), context.position, &mut self.batch);
        }
        Ok(())
    }

    /// An object, or something else that has metadata.
    fn object(&mut self, text: &str, context: Context<'_>) -> Result<(), String> {
        let Context { list, origin, position, .. } = context;
        let setting = Setting { list, hint: self.hint, origin, position };
        let Err(reason) = object::parse(text, setting, &mut self.batch) else { return Ok(()) };
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
