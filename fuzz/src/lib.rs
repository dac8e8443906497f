//! What must hold for any text and any framing.

use kelemetry::input::{Framing, PieceKind, ReadOptions, Records, cut_text};
use kelemetry::source::{Keep, PathHint, parse_block};

/// Cuts `data` whole and in small parts, with limits taken from its first bytes. The records must be
/// the same, and what is cut must be the text.
///
/// # Panics
/// When they are not.
pub fn cut(framing: Framing, data: &[u8]) {
    let [chunk, block, whole, text @ ..] = data else { return };
    let options = ReadOptions {
        block: usize::from(*block) + 1,
        json_whole: usize::from(*whole),
        yaml_whole: usize::from(*whole),
        ..ReadOptions::default()
    };
    let at_once = records(framing, text, text.len(), &options);
    let in_parts = records(framing, text, usize::from(*chunk) + 1, &options);
    assert_eq!(at_once, in_parts);
}

/// Puts records together from `data`, fed whole and in small parts: they must be the same.
///
/// # Panics
/// When they are not.
pub fn rebuild(framing: Framing, data: &[u8]) {
    let [chunk, block, text @ ..] = data else { return };
    let options = ReadOptions { block: usize::from(*block) + 1, ..ReadOptions::default() };
    let at_once = rebuilt(framing, text, text.len(), &options);
    let in_parts = rebuilt(framing, text, usize::from(*chunk) + 1, &options);
    assert_eq!(at_once, in_parts);
}

/// Each record with its line, and what is made of it.
fn rebuilt(framing: Framing, text: &[u8], chunk: usize, options: &ReadOptions) -> Vec<(u64, u64, Vec<u8>)> {
    let mut records = Vec::new();
    for block in cut_text(framing, text, chunk, options) {
        let batch = parse_block(&block, Keep { noise: true, reads: true, no_bodies: false, ..Keep::default() }, &PathHint::default());
        let told = (batch.stages.len() + batch.leases.len()) as u64 + batch.counts.filtered.values().sum::<u64>();
        assert_eq!(batch.counts.audit_events + batch.counts.texts, told);
        let Records::Rebuilt(rebuilt) = block.records else { panic!("records of the file's own text") };
        for record in rebuilt {
            let newlines = text[..record.offset as usize].iter().filter(|&&byte| byte == b'\n').count();
            assert_eq!(record.line, 1 + newlines as u64);
            records.push((record.line, record.offset, block.bytes[record.range].to_vec()));
        }
    }
    records
}

/// Each record with its line, checked against the text.
fn records(
    framing: Framing,
    text: &[u8],
    chunk: usize,
    options: &ReadOptions,
) -> Vec<(u64, PieceKind, Vec<u8>)> {
    let mut records = Vec::new();
    let mut offset = 0;
    for block in cut_text(framing, text, chunk, options) {
        let line = |at: usize| 1 + text[..at].iter().filter(|&&byte| byte == b'\n').count() as u64;
        let start = block.offset as usize;
        assert_eq!(block.first_line, line(start));
        let pieces = match block.records {
            Records::Json(pieces) | Records::Yaml(pieces) | Records::Etcd(pieces) => pieces,
            Records::Lines | Records::Rebuilt(_) => Vec::new(),
        };
        if !matches!(pieces.first().map(|piece| piece.kind), Some(PieceKind::ListEnd { .. })) {
            assert_eq!(start, offset);
            offset += block.bytes.len();
            assert_eq!(block.bytes[..], text[start..offset]);
        }
        for piece in pieces {
            assert_eq!(piece.line, line(start + piece.range.start));
            records.push((piece.line, piece.kind, block.bytes[piece.range].to_vec()));
        }
    }
    assert_eq!(offset, text.len());
    records
}
