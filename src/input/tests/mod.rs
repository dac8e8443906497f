//! Tests of the room as a whole: from files to blocks.

mod containers;
mod lines;

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
        size: 0,
        repeat_of: None,
    };
    (0..).zip(paths).map(input).collect()
}

/// What reading one file gave.
#[derive(Debug, Default, PartialEq)]
struct Outcome {
    /// `container/framing`, and the faults as `line:offset: reason`.
    said: Vec<String>,
    blocks: usize,
    /// The text of the blocks of lines.
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
            Piecework::Fault(Fault { position, reason }) => {
                outcome.said.push(format!("{}:{}: {reason}", position.line, position.offset));
            }
            Piecework::Block(block) => {
                assert!(!block.bytes.is_empty());
                assert_eq!(block.first_line, 1 + window::newlines(&outcome.text));
                outcome.text.extend(&block.bytes);
                outcome.blocks += 1;
                outcome.consumed += block.consumed;
            }
        }
    }
    outcome
}

/// Writes `content` to a file and reads it.
fn read_bytes(content: &[u8], options: ReadOptions) -> Outcome {
    let file = tempfile::NamedTempFile::new().unwrap();
    std::fs::write(file.path(), content).unwrap();
    outcome(read(&inputs(&[file.path()]), options))
}
