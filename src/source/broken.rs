//! Documents that are broken somewhere: the sound items of their lists are used, each of the others is
//! rejected once, with the line where it starts.

use super::json::not_json;
use super::meta::{Want, read_body};
use super::object::ListContext;
use super::record::{Context, Reader, top_level};
use super::salvage::salvage;
use super::shape::{Shape, item_kind};
use super::yaml;
use crate::input::{Block, Framing, Piece, PieceKind, ReadOptions, Records, cut_text};
use crate::model::Position;
use serde_json::value::RawValue;
use std::collections::BTreeMap;

/// By this key audit events are known, whatever is broken of them.
const AUDIT_ID: &[u8] = br#""auditID""#;

/// What a list says of its items.
#[derive(Default)]
struct Head {
    kind: String,
    api_version: String,
}

impl Head {
    /// Of a list without its items: all of it if it is sound, else what stands before or behind them.
    fn of(list: &[u8]) -> Self {
        let text = String::from_utf8_lossy(list);
        let open = text.rfind(r#""items""#).unwrap_or(text.len());
        let before = text[..open].trim_end().trim_end_matches(',');
        let behind = text[open..].split_once(']').map_or("", |(_, behind)| behind).trim_start();
        [text.to_string(), format!("{before}}}"), format!("{{{}", behind.trim_start_matches(','))]
            .iter()
            .filter_map(|text| serde_json::from_str::<Shape<'_>>(text).ok())
            .map(|shape| Self {
                kind: item_kind(&shape.kind).to_owned(),
                api_version: shape.api_version.to_string(),
            })
            .find(|head| !head.kind.is_empty())
            .unwrap_or_default()
    }

    fn context(&self) -> ListContext<'_> {
        ListContext { kind: &self.kind, api_version: &self.api_version, pending: None }
    }
}

/// Why a list, emptied of its items, is broken; None if it is sound.
fn fault_of_list(list: &[u8]) -> Option<String> {
    let error = serde_json::from_slice::<Shape<'_>>(list).err();
    let error = if list.starts_with(b"[") { serde_json::from_slice::<&RawValue>(list).err() } else { error };
    error.map(|error| match error.is_eof() {
        true => "cut off: the list has no end".into(),
        false => "broken JSON between the items of a list or around them".into(),
    })
}

impl Reader<'_> {
    /// The end of a list whose items came before it.
    pub(super) fn list_end(&mut self, list: u32, json: &[u8], position: Position) {
        if let Some(reason) = fault_of_list(json) {
            self.reject(position, reason);
        }
        let mut head = Head::of(json);
        if head.kind.is_empty() {
            (head.kind, head.api_version) = (self.hint.kind.clone(), self.hint.api_version.clone());
        }
        let strings = &mut self.batch.strings;
        let kind = strings.intern(&head.kind);
        self.batch.list_ends.push((list, kind, strings.intern(&head.api_version)));
    }

    /// A JSON document, or a line of several, that is broken: what is sound in it is used.
    pub(super) fn broken_document(&mut self, document: &[u8], at: Position, reason: String) {
        // Text of a log may quote an object; what is a record begins as one, unless a crash cut off its head.
        if !matches!(document.first(), Some(b'{' | b'['))
            && memchr::memmem::find(document, AUDIT_ID).is_none()
        {
            self.reject(at, reason);
            return;
        }
        let options = ReadOptions { json_whole: 0, ..ReadOptions::default() };
        let blocks = cut_text(Framing::Json, document, document.len(), &options);
        let ends = pieces(&blocks).filter_map(|(block, piece)| match piece.kind {
            PieceKind::ListEnd { list } => Some((list, &block.bytes[piece.range.clone()])),
            _ => None,
        });
        let ends: BTreeMap<u32, &[u8]> = ends.collect();
        // The items in an answer that an audit event holds are not the document's.
        let is_event = ends.values().any(|list| memchr::memmem::find(list, AUDIT_ID).is_some());
        let before = self.batch.faults.len();
        let count = if is_event { 0 } else { self.pieces_of_broken(&blocks, &ends, at) };
        let faults = self.batch.faults.len() - before;
        // Nothing but sound records, one behind the other: they lack a line end, and nothing of them.
        if faults == 0 && ends.is_empty() && count > 1 {
            return;
        }
        // Told once where nothing in it is sound, or where nothing in it is to blame.
        if faults == 0 || (ends.is_empty() && faults == count) {
            self.batch.faults.truncate(before);
            self.reject(at, reason);
        }
    }

    /// Reads what a broken document at `at` was cut into; tells how many pieces that was.
    fn pieces_of_broken(&mut self, blocks: &[Block], ends: &BTreeMap<u32, &[u8]>, at: Position) -> usize {
        let heads: BTreeMap<u32, Head> = ends.iter().map(|(&list, json)| (list, Head::of(json))).collect();
        let (before, mut count) = (self.batch.faults.len(), 0);
        let mut in_garbage = false;
        // What stands in front of a record that can be used is whatever wrote it down.
        let mut in_front = false;
        for (block, piece) in pieces(blocks) {
            let bytes = &block.bytes[piece.range.clone()];
            let position = inside(at, block, piece);
            let context = Context { depth: 1, ..top_level(position) };
            // What is no JSON may come in several parts, such as zeros and text: it is told once.
            let was_garbage = in_garbage;
            in_garbage = piece.kind == PieceKind::Whole && !matches!(bytes.first(), Some(b'{' | b'['));
            if was_garbage && in_garbage {
                continue;
            }
            match piece.kind {
                PieceKind::Item { list } => {
                    let list = heads.get(&list).map(Head::context).unwrap_or_default();
                    self.record(bytes, Context { list, ..context });
                }
                PieceKind::ListEnd { .. } => {
                    if let Some(reason) = fault_of_list(bytes) {
                        self.reject(position, reason);
                    }
                }
                PieceKind::Text => self.leave_text(),
                PieceKind::Whole if count == 0 && in_garbage && may_stand_in_front(bytes) => {
                    in_front = true;
                    self.reject(position, "not JSON".to_owned());
                }
                PieceKind::Whole => match self.attempt(bytes, context) {
                    Ok(()) if count == 1 && in_front => drop(self.batch.faults.remove(before)),
                    Ok(()) => {}
                    Err(reason) => self.reject(position, reason),
                },
            }
            count += 1;
        }
        count
    }

    /// An item that is broken: whole records that it swallowed are used.
    pub(super) fn broken_item(&mut self, item: &[u8], context: Context<'_>, reason: String) {
        let text = String::from_utf8_lossy(item);
        let is_audit = memchr::memmem::find(item, AUDIT_ID).is_some();
        let is_record = |value: &str| is_record(value, context.list, is_audit);
        let before = self.batch.faults.len();
        let mut reason = Some(reason);
        let mut reject = |reader: &mut Self, position, gap: &str| {
            let why = || serde_json::from_str::<&RawValue>(gap).err().map(|e| not_json(gap, &e));
            let reason = reason.take().or_else(why).unwrap_or_else(|| "not JSON".into());
            reader.reject(position, reason);
        };
        let (mut at, mut place) = (0, Place { text: &text, at: 0, position: context.position });
        for record in salvage(&text, is_record) {
            if let Some((start, gap)) = broken(&text, at, record.start) {
                reject(self, place.of(start), gap);
            }
            let position = place.of(record.start);
            if let Err(reason) = self.value(&text[record.clone()], Context { position, ..context }) {
                self.reject(position, reason);
            }
            at = record.end;
        }
        match broken(&text, at, text.len()) {
            Some((start, gap)) => reject(self, place.of(start), gap),
            None if self.batch.faults.len() == before => reject(self, context.position, ""),
            None => {}
        }
    }

    /// Uses the sound items of a YAML list of which anything is broken, and rejects the others; or the
    /// document, where no item is to blame.
    pub(super) fn broken_yaml(&mut self, document: &[u8], at: Position, reason: String) {
        let options = ReadOptions { yaml_whole: 0, ..ReadOptions::default() };
        let blocks = cut_text(Framing::Yaml, document, document.len(), &options);
        let end = pieces(&blocks).find(|(_, piece)| matches!(piece.kind, PieceKind::ListEnd { .. }));
        let end = end.and_then(|(block, piece)| yaml_to_json(&block.bytes[piece.range.clone()]).ok());
        let head = Head::of(&end.unwrap_or_default());
        let list = head.context();
        let mut is_item_broken = false;
        for (block, piece) in
            pieces(&blocks).filter(|(_, piece)| matches!(piece.kind, PieceKind::Item { .. }))
        {
            let position = inside(at, block, piece);
            match yaml_to_json(&block.bytes[piece.range.clone()]) {
                Ok(json) => {
                    self.record(without_brackets(&json), Context { list, depth: 1, ..top_level(position) });
                }
                Err(reason) => {
                    is_item_broken = true;
                    self.reject(position, reason);
                }
            }
        }
        if !is_item_broken {
            self.reject(at, reason);
        }
    }
}

pub(super) fn yaml_to_json(bytes: &[u8]) -> Result<Vec<u8>, String> {
    yaml::to_json(&String::from_utf8_lossy(bytes)).map_err(|e| {
        // It counts lines from the start of the document.
        format!("broken YAML: {}", e.replacen(" at line ", " in its line ", 1))
    })
}

/// Whether a list lacks the kind that every printer writes behind the items or before them: the only
/// sign of YAML that was cut off between two lines.
pub(super) fn has_no_end(list: &[u8]) -> bool {
    let shape = serde_json::from_slice::<Shape<'_>>(list);
    shape.is_ok_and(|list| list.items.is_some() && list.kind.is_empty() && !list.api_version.is_empty())
}

/// A YAML item still has its dash: a sequence of one.
pub(super) fn without_brackets(json: &[u8]) -> &[u8] {
    json.strip_prefix(b"[").and_then(|j| j.strip_suffix(b"]")).unwrap_or(json)
}

fn pieces(blocks: &[Block]) -> impl Iterator<Item = (&Block, &Piece)> {
    blocks.iter().flat_map(|block| {
        let pieces = match &block.records {
            Records::Json(pieces) | Records::Yaml(pieces) => pieces.as_slice(),
            Records::Lines | Records::Rebuilt(_) | Records::Etcd(_) => &[],
        };
        pieces.iter().map(move |piece| (block, piece))
    })
}

/// Where a piece stands of a document that was cut again.
fn inside(document: Position, block: &Block, piece: &Piece) -> Position {
    let offset = match piece.kind {
        PieceKind::ListEnd { .. } => block.offset,
        _ => block.offset + piece.range.start as u64,
    };
    Position { line: document.line + piece.line - 1, offset: document.offset + offset, ..document }
}

/// Whether a text in front of a record is no part of one that was damaged: what is quotes its keys.
fn may_stand_in_front(text: &[u8]) -> bool {
    !text.iter().any(|byte| b"\"{}[]".contains(byte) || *byte == 0)
}

/// A place in the text of an item that is gone through once: lines are counted on.
struct Place<'t> {
    text: &'t str,
    at: usize,
    position: Position,
}

impl Place<'_> {
    /// Where the text stands that starts `at` bytes behind the start of the item, not before the last one asked for.
    fn of(&mut self, at: usize) -> Position {
        let passed = &self.text.as_bytes()[self.at..at];
        self.position.line += memchr::memchr_iter(b'\n', passed).count() as u64;
        self.position.offset += passed.len() as u64;
        self.at = at;
        self.position
    }
}

/// What stands between sound records, unless it only separates them; and where.
fn broken(text: &str, from: usize, to: usize) -> Option<(usize, &str)> {
    let is_separator = |c: char| c.is_ascii_whitespace() || matches!(c, ',' | ']' | '}');
    let gap = text[from..to].trim_start_matches(is_separator);
    (!gap.is_empty()).then(|| (to - gap.len(), gap))
}

/// Whether a value inside of a broken item is a record of its own and no part of it: an audit event, or
/// an object that the API server gave a uid.
fn is_record(value: &str, list: ListContext<'_>, is_audit: bool) -> bool {
    let Ok(shape) = serde_json::from_str::<Shape<'_>>(value) else { return false };
    if is_audit {
        return shape.is_audit_event();
    }
    let has_kind = !shape.kind.is_empty() || !list.kind.is_empty() || list.pending.is_some();
    let body = || read_body(value, Want::Head);
    has_kind && shape.metadata.0 && body().is_some_and(|body| !body.meta.uid.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::{Batch, Keep, PathHint, parse_block};

    fn read(framing: Framing, text: &str) -> Vec<Batch> {
        let blocks = cut_text(framing, text.as_bytes(), text.len(), &ReadOptions::default());
        blocks.iter().map(|block| parse_block(block, Keep::default(), &PathHint::default())).collect()
    }

    fn faults(framing: Framing, text: &str) -> Vec<Position> {
        read(framing, text).iter().flat_map(|batch| &batch.faults).map(|fault| fault.position).collect()
    }

    #[test]
    fn garbage_is_one_piece_however_long() {
        let line = format!("{{\"a\":1}}{}{{\"b\":1}}y", "x".repeat(3 << 20));
        let options = ReadOptions { json_whole: 0, ..ReadOptions::default() };
        let blocks = cut_text(Framing::Json, line.as_bytes(), line.len(), &options);
        assert_eq!(pieces(&blocks).count(), 4);
        assert_eq!(faults(Framing::Lines, &line).len(), 1);
    }

    #[test]
    fn records_in_a_broken_item_know_their_lines() {
        let pod = |n: usize| format!(r#"{{"kind":"Pod","metadata":{{"name":"a{n}","uid":"u{n}"}}}},"k":1,"#);
        let pods: Vec<String> = (0..20_000).map(pod).collect();
        let text = format!(r#"{{"kind":"List","apiVersion":"v1","items":[{{"a":[{}"#, pods.join("\n"));
        let faults = faults(Framing::Json, &text);
        assert!(faults.iter().is_sorted_by_key(|at| (at.line, at.offset)), "{faults:?}");
    }

    #[test]
    fn what_stands_in_front_of_a_record_is_no_record() {
        let event = r#"{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"a","stage":"ResponseComplete","requestURI":"/api/v1/pods","verb":"create","user":{"username":"a"},"requestReceivedTimestamp":"2026-03-01T10:00:02.000000Z","stageTimestamp":"2026-03-01T10:00:02.010000Z"}"#;
        for (front, expected) in [
            ("CreateTime:1795434679848\tPartition:0\tOffset:0\tNO_HEADERS\tmaster-0\t", (1, 0)),
            ("2026-11-23T11:51:19Z\tkube-audit\t", (1, 0)),
            ("[Mon Nov 23 11:51:19 2026] ", (1, 0)),
            ("[  123.456789] m0 kube-apiserver[1]: ", (1, 0)),
            ("\u{feff}", (1, 0)),
            ("\u{1b}[32m", (1, 0)),
            ("ID\":\"b\"} ", (1, 1)),
            ("and again: {\"a\":1} ", (1, 2)),
        ] {
            let batch = &read(Framing::Lines, &format!("{front}{event}\n"))[0];
            let told = (batch.counts.audit_events, batch.faults.len());
            assert_eq!(told, expected, "{front}: {:?}", batch.faults);
        }
    }
}
