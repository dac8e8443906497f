//! Archives: files of many files. Recognised by content, read member by member in the order in which they
//! lie, without unpacking.
//!
//! tar (POSIX.1-2024 `pax`, and GNU's extensions) is read as a stream. zip (PKWARE's APPNOTE.TXT
//! 6.3) is read by its directory at the end; where that is missing, from one member's header to the next.

mod feed;
mod sparse;
mod tar;
mod tar_header;
mod walk;
mod zip;
mod zip_record;
mod zip_scan;

pub(super) use feed::Feed;
pub(super) use tar::Tar;
pub(super) use walk::{Step, Walk};
pub(super) use zip::Zip;

use super::decode::Layer;

/// How deep archives are read: an archive, and those in it.
pub(super) const DEEPEST: usize = 2;

/// What stands in an archive.
pub(super) trait Members: Send {
    /// The next file, or what is wrong; None at the end. What an earlier call gave must have been dropped.
    fn next(&mut self) -> Option<Found>;

    /// Bytes on disk read so far; at the end all of the file's.
    fn on_disk(&self) -> u64;
}

/// Something in an archive.
pub(super) enum Found {
    /// A file.
    Member {
        /// Its name as the archive has it.
        name: String,
        /// Its bytes, about how many the archive says.
        size: u64,
        /// Its content.
        layer: Box<dyn Layer>,
    },
    /// Something that cannot be read.
    Trouble {
        /// The member it is about; None if it is the archive.
        name: Option<String>,
        /// What is wrong, in words for a person.
        reason: String,
    },
}

impl Found {
    fn trouble(reason: impl Into<String>) -> Self {
        Self::Trouble { name: None, reason: reason.into() }
    }

    fn bad(name: &str, reason: impl Into<String>) -> Self {
        Self::Trouble { name: Some(name.to_owned()), reason: reason.into() }
    }
}

/// The kinds of archives.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Tar,
    Zip,
}

impl Kind {
    /// That of a file with these first bytes.
    pub(super) fn of(head: &[u8]) -> Option<Self> {
        if head.starts_with(b"PK\x03\x04") || head.starts_with(b"PK\x05\x06") {
            return Some(Self::Zip);
        }
        tar_header::starts_archive(head).then_some(Self::Tar)
    }

    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Tar => "tar",
            Self::Zip => "zip",
        }
    }
}

/// The first bytes of what macOS keeps beside a file in archives, named `._` and its name: attributes, no
/// content (AppleDouble, RFC 1740).
pub(super) fn is_apple_double(name: &str, head: &[u8]) -> bool {
    let base = name.rsplit('/').next().unwrap_or(name);
    base.starts_with("._") && head.starts_with(&[0, 5, 0x16, 7])
}

/// A name of a member as people shall see it: no `./` in front, nothing that moves a terminal's cursor.
pub(super) fn shown(name: &str) -> String {
    let mut name = name;
    while let Some(rest) = name.strip_prefix("./") {
        name = rest.trim_start_matches('/');
    }
    name.chars().map(|c| if c.is_control() { '\u{fffd}' } else { c }).collect()
}
