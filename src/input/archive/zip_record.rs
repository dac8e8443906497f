//! The records of a zip archive (APPNOTE.TXT 4.3, 4.5). All numbers are little-endian.

/// A member, as the directory or its own header tells of it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Record {
    pub(super) name: String,
    pub(super) flags: u16,
    pub(super) method: u16,
    pub(super) crc: u32,
    /// Bytes in the archive.
    pub(super) packed: u64,
    /// Bytes of the file.
    pub(super) size: u64,
    /// Where its own header is; 0 in that header itself.
    pub(super) offset: u64,
    /// Whether it is a link to another name.
    pub(super) is_link: bool,
}

/// The size of a record of the directory without its names.
pub(super) const CENTRAL: usize = 46;
/// The size of a member's own header without its names.
pub(super) const LOCAL: usize = 30;
/// The size of the record at the end without its comment.
pub(super) const END: usize = 22;

pub(super) const CENTRAL_MAGIC: &[u8; 4] = b"PK\x01\x02";
pub(super) const LOCAL_MAGIC: &[u8; 4] = b"PK\x03\x04";
pub(super) const END_MAGIC: &[u8; 4] = b"PK\x05\x06";
pub(super) const END64_MAGIC: &[u8; 4] = b"PK\x06\x06";
pub(super) const LOCATOR64_MAGIC: &[u8; 4] = b"PK\x06\x07";
pub(super) const DESCRIPTOR_MAGIC: &[u8; 4] = b"PK\x07\x08";

const ENCRYPTED: u16 = 1;
const SIZES_FOLLOW: u16 = 1 << 3;
const UTF8: u16 = 1 << 11;

/// The number of 2, 4 or 8 bytes at `at`; 0 where there is none.
pub(super) fn number(bytes: &[u8], at: usize, len: usize) -> u64 {
    let bytes = bytes.get(at..at + len).unwrap_or_default();
    bytes.iter().rev().fold(0, |sum, &byte| sum << 8 | u64::from(byte))
}

impl Record {
    /// From a record of the directory: how long its names are, given the first [`CENTRAL`] bytes.
    pub(super) fn central_names(fixed: &[u8]) -> [usize; 3] {
        [28, 30, 32].map(|at| number(fixed, at, 2) as usize)
    }

    /// The same for a member's own header.
    pub(super) fn local_names(fixed: &[u8]) -> [usize; 2] {
        [26, 28].map(|at| number(fixed, at, 2) as usize)
    }

    /// From a record of the directory, and the name and the extra fields behind it.
    pub(super) fn of_central(fixed: &[u8], name: &[u8], extra: &[u8]) -> Self {
        let unix_mode = number(fixed, 38, 4) >> 16;
        let is_unix = fixed[5] == 3;
        let mut record = Self {
            offset: number(fixed, 42, 4),
            is_link: is_unix && unix_mode & 0o170_000 == 0o120_000,
            ..Self::common(&fixed[8..], name)
        };
        let mut large = zip64(extra);
        // Only what does not fit stands there, in this order.
        for field in [&mut record.size, &mut record.packed, &mut record.offset] {
            if *field == u64::from(u32::MAX) {
                *field = large.next().unwrap_or(*field);
            }
        }
        record
    }

    /// From a member's own header, and the name and the extra fields behind it.
    pub(super) fn of_local(fixed: &[u8], name: &[u8], extra: &[u8]) -> Self {
        let mut record = Self::common(&fixed[6..], name);
        let mut large = zip64(extra);
        for field in [&mut record.size, &mut record.packed] {
            if *field == u64::from(u32::MAX) {
                *field = large.next().unwrap_or(*field);
            }
        }
        record
    }

    /// What stands in both, from the flags on.
    fn common(fixed: &[u8], name: &[u8]) -> Self {
        let flags = number(fixed, 0, 2) as u16;
        // Without the flag it is code page 437: its first half is ASCII, the rest seldom matters.
        let name = match std::str::from_utf8(name) {
            Ok(name) => name.to_owned(),
            Err(_) if flags & UTF8 == 0 => {
                name.iter().map(|&b| if b < 128 { b as char } else { '\u{fffd}' }).collect()
            }
            Err(_) => String::from_utf8_lossy(name).into_owned(),
        };
        Self {
            name,
            flags,
            method: number(fixed, 2, 2) as u16,
            crc: number(fixed, 8, 4) as u32,
            packed: number(fixed, 12, 4),
            size: number(fixed, 16, 4),
            ..Self::default()
        }
    }

    /// Whether its content is a secret.
    pub(super) const fn is_encrypted(&self) -> bool {
        self.flags & ENCRYPTED != 0
    }

    /// Whether its own header does not know its sizes: they follow the content.
    pub(super) const fn sizes_follow(&self) -> bool {
        self.flags & SIZES_FOLLOW != 0
    }

    /// Whether it is a file: not a directory, not a link.
    pub(super) fn is_file(&self) -> bool {
        !self.is_link && !self.name.ends_with('/')
    }
}

/// The large numbers among the extra fields.
fn zip64(mut extra: &[u8]) -> impl Iterator<Item = u64> {
    let mut field: &[u8] = &[];
    while extra.len() >= 4 {
        let len = number(extra, 2, 2) as usize;
        let content = &extra[4..extra.len().min(4 + len)];
        if number(extra, 0, 2) == 1 {
            field = content;
            break;
        }
        extra = extra.get(4 + len..).unwrap_or_default();
    }
    field.chunks_exact(8).map(|number| self::number(number, 0, 8))
}
