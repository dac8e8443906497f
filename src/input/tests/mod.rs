//! Tests of the room as a whole: from files to blocks.

mod archives;
mod containers;
mod json;
mod lines;
mod msgpack;
mod rebuilt;
mod yaml;

use super::*;
use std::path::Path;

/// Options small enough that a few kilobytes are many blocks.
fn small() -> ReadOptions {
    ReadOptions { block: 64, head: 256, json_whole: 512, yaml_whole: 512, ..ReadOptions::default() }
}

/// The inputs that `paths` are, without looking at them.
fn inputs<P: AsRef<Path>>(paths: &[P]) -> Vec<InputFile> {
    let input = |(id, path): (u32, &P)| InputFile {
        id: FileId(id),
        path: path.as_ref().to_path_buf(),
        role: Role::Any,
        walked: false,
        size: 0,
        cluster: None,
        repeat_of: None,
        object: None,
    };
    (0..).zip(paths).map(input).collect()
}

/// What reading one file gave.
#[derive(Debug, Default, PartialEq)]
struct Outcome {
    /// `container/framing`, and the faults as `line:offset: reason`.
    said: Vec<String>,
    blocks: usize,
    /// The text of the blocks; the ends of lists only repeat some of it.
    text: Vec<u8>,
    consumed: u64,
}

fn outcome(items: impl Iterator<Item = Piecework>) -> Outcome {
    let mut outcome = Outcome::default();
    for item in items {
        match item {
            Piecework::Opened(opened) => {
                outcome.said.push(format!("{}/{}", opened.container, opened.framing));
            }
            Piecework::Passed { bytes, .. } => outcome.consumed += bytes,
            Piecework::Fault(Fault { position, reason }) => {
                outcome.said.push(format!("{}:{}: {reason}", position.line, position.offset));
            }
            Piecework::Block(block) => {
                assert!(!block.bytes.is_empty());
                outcome.consumed += block.consumed;
                if is_list_end(&block) {
                    continue;
                }
                assert_eq!(block.first_line, 1 + excerpt::newlines(&outcome.text));
                outcome.text.extend_from_slice(&block.bytes);
                outcome.blocks += 1;
            }
        }
    }
    outcome
}

fn is_list_end(block: &Block) -> bool {
    let (Records::Json(pieces) | Records::Yaml(pieces)) = &block.records else { return false };
    matches!(pieces[..], [Piece { kind: PieceKind::ListEnd { .. }, .. }])
}

/// Writes `content` to a file and reads it.
fn read_bytes(content: &[u8], options: ReadOptions) -> Outcome {
    let file = tempfile::NamedTempFile::new().unwrap();
    std::fs::write(file.path(), content).unwrap();
    outcome(read(&inputs(&[file.path()]), options))
}

/// The records of a text, as `line kind text`, having checked that the blocks are sound: they follow
/// each other, their lines and offsets are exact, and the ends of lists stand alone.
fn records(framing: Framing, text: &[u8], chunk: usize, options: &ReadOptions) -> Vec<String> {
    let mut records = Vec::new();
    let mut offset = 0;
    for block in cut_text(framing, text, chunk, options) {
        let (Records::Json(pieces) | Records::Yaml(pieces)) = &block.records else { panic!("lines") };
        let is_end = is_list_end(&block);
        if !is_end {
            assert_eq!(block.offset, offset);
            offset += block.bytes.len() as u64;
            assert_eq!(block.bytes[..], text[block.offset as usize..offset as usize]);
        }
        assert_eq!(block.first_line, 1 + excerpt::newlines(&text[..block.offset as usize]));
        let mut at = 0;
        for piece in pieces {
            assert!(piece.range.start >= at && !piece.range.is_empty());
            at = piece.range.end;
            let start = block.offset as usize + piece.range.start;
            assert_eq!(piece.line, 1 + excerpt::newlines(&text[..start]));
            let kind = match piece.kind {
                PieceKind::Whole => "whole".to_owned(),
                PieceKind::Item { list } => format!("item{list}"),
                PieceKind::ListEnd { list } => format!("end{list}"),
                PieceKind::Text => "text".to_owned(),
            };
            let text = String::from_utf8_lossy(&block.bytes[piece.range.clone()]);
            records.push(format!("{} {kind} {text}", piece.line));
        }
    }
    assert_eq!(offset, text.len() as u64);
    records
}

/// The records of a text, which are the same however it is fed.
fn cut(framing: Framing, text: &str, options: &ReadOptions) -> Vec<String> {
    let all = records(framing, text.as_bytes(), text.len(), options);
    for chunk in [1, 2, 3, 7, 64] {
        assert_eq!(records(framing, text.as_bytes(), chunk, options), all, "chunks of {chunk}");
    }
    all
}
