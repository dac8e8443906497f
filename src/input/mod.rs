//! From paths to blocks of records: discovers, opens, decompresses, cuts.
//!
//! This room knows bytes and structure (lines, JSON values, YAML documents), never what a record
//! means. It holds the only decompressors.

mod archive;
pub mod bbolt;
mod budget;
mod built;
mod chunk;
mod chunk_collected;
mod codec;
mod cut;
mod cut_chunks;
mod cut_json;
mod cut_lines;
mod cut_rows;
mod cut_yaml;
mod decode;
mod discover;
mod embedded;
mod etcd;
mod excerpt;
mod framing;
mod json_brackets;
mod json_list;
mod json_mend;
mod json_string;
mod json_value;
mod members;
mod msgpack;
mod not_json;
mod open;
mod reader;
mod rows;
mod seals;
pub(crate) mod stamps;
#[cfg(test)]
mod tests;
mod transcoding;
mod utf16;
mod window;
mod yaml_line;

#[doc(hidden)]
pub use crate::spares::Buffer;
pub use chunk::LogShape;
pub use cut::cut_text;
pub use discover::{Argument, DiscoverError, discover, discover_all};
pub use embedded::gunzip;
pub use framing::BINARY_FILE;
#[doc(hidden)]
pub use framing::Framing;
#[doc(hidden)]
pub use members::RawMembers;
pub use msgpack::msgpack_to_json;
pub use reader::{Reader, read};
pub use seals::{Seal, Seals};

use crate::model::{Fault, FileId, Position, Word, read_word};
use crate::stores::Object;
use serde::{Deserialize, Serialize};
use std::ops::Range;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// What the user said that an input is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Role {
    /// Whatever its content shows.
    #[default]
    Any,
    /// `--snapshot`: must hold objects and no audit events.
    Snapshot,
    /// `--events`: must hold Events and no audit events.
    Events,
}

/// One file (or standard input) to read.
#[derive(Clone, Debug)]
pub struct InputFile {
    /// Its index in the list of inputs.
    pub id: FileId,
    /// Where it is; `-` for standard input, a URL for an object of a store.
    pub path: PathBuf,
    /// What the user said it is.
    pub role: Role,
    /// The cluster that the user says all of it is of.
    pub cluster: Option<Arc<str>>,
    /// Whether nobody named it: it was found below a directory.
    pub walked: bool,
    /// Size on disk, or in the store, in bytes; 0 where unknown.
    pub size: u64,
    /// The first input that is the same file (by its canonical path), if it was given before. It is
    /// read again all the same; its records will be found to be duplicates.
    pub repeat_of: Option<FileId>,
    /// What it is in an object store; none where it is a file.
    pub object: Option<Object>,
}

/// Sizes that bound how much of a file is held at once.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ReadOptions {
    /// Bytes read at a time, and about the size of a block.
    pub block: usize,
    /// Bytes looked at to decide how a file is framed.
    pub head: usize,
    /// A JSON value longer than this many bytes is cut into the items of its list, if it has one. With 0, for text that is
    /// broken somewhere, each list is, and values may begin inside of lines.
    pub json_whole: usize,
    /// A YAML document longer than this many bytes is cut into the items of its list, if it has one.
    pub yaml_whole: usize,
    /// Bytes that a compressed file may expand to in any of its layers, those of the members of an archive
    /// taken together; what is beyond is not read.
    pub max_expansion: u64,
    /// The same as a multiple of the size on disk, for what expands to more than 64 MiB.
    pub max_ratio: u64,
}

impl Default for ReadOptions {
    fn default() -> Self {
        Self {
            block: 1 << 20,
            head: 4 << 20,
            json_whole: 4 << 20,
            yaml_whole: 1 << 20,
            max_expansion: 100 << 30,
            max_ratio: 1000,
        }
    }
}

/// How the bytes of a block are cut into records.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Records {
    /// One record a line (`\n` or `\r\n`), blank lines between are nothing.
    Lines,
    /// JSON values, or what should have been some.
    Json(Vec<Piece>),
    /// YAML documents or items of a list.
    Yaml(Vec<Piece>),
    /// Entries of the bucket `key` of an etcd database: the length of the key (u32, little-endian), the key, the
    /// value. A line is an entry here, and offsets count the bytes of the entries.
    Etcd(Vec<Piece>),
    /// Records put together from the file's text, which is not the block's.
    Rebuilt(Vec<Rebuilt>),
}

/// A record that was put together from parts, or written anew.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rebuilt {
    /// Where in [`Block::bytes`].
    pub range: Range<usize>,
    /// Line in the file, counted from 1, where it starts.
    pub line: u64,
    /// Offset in the decompressed text where it starts.
    pub offset: u64,
    /// What it is.
    pub kind: RebuiltKind,
}

/// What was rebuilt.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RebuiltKind {
    /// A line of a log, its parts joined.
    Line,
    /// A row of a table as a JSON object: column → JSON object or array, or string.
    Row,
    /// What should have been a row, as it stands.
    Ragged,
}

/// A part of a block that is one record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Piece {
    /// Where in [`Block::bytes`].
    pub range: Range<usize>,
    /// Line in the file, counted from 1.
    pub line: u64,
    /// What it is.
    pub kind: PieceKind,
}

/// What a piece is to the document it was cut from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PieceKind {
    /// A whole top-level value or document.
    Whole,
    /// One element of the `items` of a list too large to hold, or of a top-level array. A YAML item
    /// still carries its dash (`- apiVersion: …`), that is, it is a sequence of one element.
    Item {
        /// Numbers the lists of one file from 0; [`PieceKind::ListEnd`] has the same number.
        list: u32,
    },
    /// After the last item: the list itself with `items` emptied (`{"kind":"PodList","items":[]}`), or
    /// `[]` for an array. It stands alone in its block, whose line and offset are those where the list
    /// starts. Missing where the file ended inside the list.
    ListEnd {
        /// The number of the list.
        list: u32,
    },
    /// No record: the log of a program, or a part of it, that is known to stand between records.
    Text,
}

/// Consecutive records of one file. But for the ends of lists, the blocks of a file follow each other
/// without a gap: text that is no record (blank lines, commas) stands between the pieces.
#[derive(Clone, Debug)]
pub struct Block {
    /// The file.
    pub file: FileId,
    /// Line number of the first byte, counted from 1.
    pub first_line: u64,
    /// Offset of the first byte in the decompressed text.
    pub offset: u64,
    /// The text.
    pub bytes: Buffer,
    /// Where the records are.
    pub records: Records,
    /// Bytes of the file on disk read since the block before: progress. The sum over the blocks of a
    /// file that could be read is its size (of a file without any text there are no blocks).
    pub consumed: u64,
    /// Whether the file holds this very text at this offset, and can be read again: it is a plain file.
    pub can_be_read_again: bool,
}

impl Block {
    /// Records that start there, of which nobody has told yet where they came from.
    pub fn new(start: Position, bytes: Buffer, records: Records) -> Self {
        let Position { file, line, offset } = start;
        Self { file, first_line: line, offset, bytes, records, consumed: 0, can_be_read_again: false }
    }

    /// Where it starts.
    pub(super) fn start(&self) -> Position {
        Position { file: self.file, line: self.first_line, offset: self.offset }
    }
}

/// What reading yields.
#[derive(Clone, Debug)]
pub enum Piecework {
    /// Records to parse.
    Block(Block),
    /// Something that could not be read: the stream went bad, the file vanished.
    Fault(Fault),
    /// How a file was opened, before its first block; and that it exists although it may be empty.
    Opened(Opened),
    /// Bytes on disk that no block tells of: those of an archive that stand between its members.
    Passed {
        /// The archive.
        file: FileId,
        /// So many.
        bytes: u64,
    },
}

/// What was found out about a file by looking at its first bytes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Opened {
    /// The file. Members of archives get the numbers behind those of the inputs, in the order in which they
    /// are met.
    pub file: FileId,
    /// What it is a member of, if it is.
    pub member: Option<Member>,
    /// `plain`, `gzip`, `zstd`, `gzip+gzip`, `tar+gzip`, `utf-16` …; nothing where a member cannot be opened.
    pub container: String,
    /// `lines`, `cri`, `docker`, `journal`, `csv`, `tsv`, `json`, `yaml`, `etcd`, `etcd member` (the file of a
    /// running etcd), `empty`, `binary`, `archive`, `unreadable`.
    #[serde(deserialize_with = "read_word")]
    pub framing: Word,
}

/// Where a file stands in an archive.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Member {
    /// The input that is, or holds, the archive.
    pub of: FileId,
    /// The path in there, without control characters; `inner.tar:path` in an archive in the archive.
    pub path: String,
}

impl Member {
    /// Its path as if the archive, which lies at `archive`, were a directory: of a member that is named by an absolute
    /// path (`tar -P`), too.
    pub(crate) fn below(&self, archive: &Path) -> PathBuf {
        archive.join(self.path.trim_start_matches('/'))
    }
}
