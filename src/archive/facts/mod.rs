//! What the records said, before anything was concluded from it: so that archives can be joined.
//!
//! Conclusions cannot be added up: which object a request was about, which write made a version, what it changed,
//! depends on all that is known. So an archive keeps, beside its tables, the facts of every block that was read,
//! without secrets, and [`merge`](crate::run) concludes anew from the facts of several archives.
//!
//! `facts.bin` is [`MAGIC`], then frames: the file (or member) that it is of as an u32, the bytes packed as an u32,
//! the bytes unpacked as an u64 (all little endian), and a frame of zstd: the length of the facts as an u64, the
//! facts (postcard), the texts of their bodies one after the other, but for those that the table of versions holds as they
//! are. The first frame, of no file, is the [`Header`].

mod clean;
mod read;
mod spill;
mod write;

pub use read::{FactsFile, Frame};
pub use spill::{Spill, Spilled};
pub(super) use write::FactsWriter;
pub use write::{Facts, Packed};

use crate::input::{Opened, Role};
use crate::model::{Fault, FileId};
use crate::source::Batch;
use serde::{Deserialize, Serialize};

/// The name of the file.
pub(super) const FACTS: &str = "facts.bin";

/// What it begins with; another version of the program may have other facts.
const MAGIC: &[u8] = b"kelemetry facts 8\n";

/// What a step of reading brought.
#[derive(Serialize, Deserialize)]
pub enum Said {
    /// A block of records.
    Batch {
        /// What they said.
        batch: Box<Batch>,
        /// Bytes of the file, as on disk.
        consumed: u64,
    },
    /// How a file was opened.
    Opened(Opened),
    /// Bytes of an archive between its members.
    Passed {
        /// The archive.
        file: FileId,
        /// So many.
        bytes: u64,
    },
    /// What could not be read.
    Fault(Fault),
}

impl Said {
    /// The file that it is about.
    pub fn file(&self) -> FileId {
        match self {
            Self::Batch { batch, .. } => batch.file,
            Self::Opened(opened) => opened.file,
            Self::Passed { file, .. } => *file,
            Self::Fault(fault) => fault.position.file,
        }
    }

    /// As bytes.
    ///
    /// # Panics
    /// Never: there is no fact that has no form.
    pub fn to_bytes(&self) -> Vec<u8> {
        postcard::to_stdvec(self).expect("facts have a form")
    }
}

/// What facts are of.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Header {
    /// The name of the cluster, where the user said it.
    pub cluster: Option<String>,
    /// The inputs, by number.
    pub inputs: Vec<Input>,
    /// The cluster of each input, where the user named any; empty of those whose records tell.
    pub clusters: Vec<String>,
    /// The input that each member of an archive is of: their numbers go on behind those of the inputs.
    pub members: Vec<FileId>,
}

/// An input, as it was found.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Input {
    /// Its path, as it was named.
    pub path: String,
    /// What the user said that it is.
    pub role: Role,
    /// Whether it was found below a directory.
    pub walked: bool,
    /// Bytes.
    pub size: u64,
    /// The input that it was before.
    pub repeat_of: Option<FileId>,
}
