//! What must hold for any file, from its containers to its records.

use crate::{check_books, keep};
use flate2::Compression;
use flate2::write::GzEncoder;
use kelemetry::input::{
    Block, InputFile, Opened, PieceKind, Piecework, ReadOptions, Records, Role, read,
};
use kelemetry::model::FileId;
use kelemetry::source::{PathHint, parse_block};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

/// What each layer of a file may expand to.
const MOST: u64 = 1 << 16;

/// Sizes small enough that a few kilobytes are many blocks.
const OPTIONS: ReadOptions = ReadOptions {
    block: 512,
    head: 2048,
    json_whole: 1024,
    yaml_whole: 1024,
    max_expansion: MOST,
    max_ratio: 1000,
};

/// The one file that is written again and again.
static FILE: LazyLock<PathBuf> =
    LazyLock::new(|| std::env::temp_dir().join(format!("kelemetry-fuzz-{}", std::process::id())));

/// Reads `data` as a file, and, behind a byte 1 or 2, compressed, so that what is in it can change and the
/// compression stays sound.
///
/// # Panics
/// When what is told of the file does not add up, or is more than it may expand to.
pub fn whole(data: &[u8]) {
    let content = match data {
        [1, text @ ..] => gzip(&sealed(text)),
        [2, text @ ..] => gzip(&gzip(&sealed(text))),
        _ => sealed(data),
    };
    std::fs::write(&*FILE, &content).expect("the file is written");
    let size = content.len() as u64;
    let file = InputFile {
        id: FileId(0),
        path: FILE.clone(),
        role: Role::Any,
        cluster: None,
        walked: false,
        size,
        repeat_of: None,
        object: None,
    };
    let mut told = Told::default();
    read(&[file], OPTIONS).for_each(|piece| told.add(piece));
    assert!(told.consumed <= size, "{} of {size} bytes", told.consumed);
    assert!(told.faults > 0 || told.consumed == size, "{} of {size} bytes", told.consumed);
    assert!(told.text <= 20 * (size + MOST), "{} bytes of {size}", told.text);
}

/// What reading told.
#[derive(Default)]
struct Told {
    /// Files and members so far.
    files: u32,
    hint: PathHint,
    faults: u64,
    consumed: u64,
    /// Bytes of text.
    text: u64,
}

impl Told {
    fn add(&mut self, piece: Piecework) {
        match piece {
            Piecework::Opened(Opened { file, member, .. }) => {
                assert_eq!(file.0, self.files, "members are numbered as they come");
                self.files += 1;
                let path = member.map(|member| member.path).unwrap_or_default();
                self.hint = PathHint::of(Path::new(&path));
            }
            Piecework::Fault(fault) => {
                assert!(fault.position.file.0 < self.files.max(1), "{}", fault.reason);
                self.faults += 1;
            }
            Piecework::Passed { bytes, .. } => self.consumed += bytes,
            Piecework::Block(block) => self.block(&block),
        }
    }

    fn block(&mut self, block: &Block) {
        assert_eq!(block.file.0 + 1, self.files, "a block of the file that was opened last");
        self.consumed += block.consumed;
        let is_end = matches!(&block.records, Records::Json(pieces) | Records::Yaml(pieces)
            if pieces.first().is_some_and(|piece| matches!(piece.kind, PieceKind::ListEnd { .. })));
        if !is_end && !matches!(block.records, Records::Rebuilt(_)) {
            self.text += block.bytes.len() as u64;
        }
        check_books(&parse_block(block, keep(true), &self.hint));
    }
}

/// The text, compressed.
///
/// # Panics
/// Never: memory takes everything.
pub fn gzip(text: &[u8]) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::fast());
    encoder.write_all(text).expect("memory takes everything");
    encoder.finish().expect("memory takes everything")
}

/// The text with the checksums of what may be headers of tar archives put right: few changed ones would be
/// looked at otherwise.
fn sealed(text: &[u8]) -> Vec<u8> {
    let mut text = text.to_vec();
    for block in text.chunks_exact_mut(512).filter(|block| &block[257..262] == b"ustar") {
        block[148..156].fill(b' ');
        let sum: u64 = block.iter().map(|&byte| u64::from(byte)).sum();
        block[148..156].copy_from_slice(format!("{sum:06o}\0 ").as_bytes());
    }
    text
}
