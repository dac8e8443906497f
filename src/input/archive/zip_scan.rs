//! zip without its directory, as when the file was cut off: from one member's header to the next.

use super::Found;
use super::zip::Bytes;
use super::zip_record::{CENTRAL_MAGIC, DESCRIPTOR_MAGIC, LOCAL, LOCAL_MAGIC, Record};
use crate::input::budget::Budget;
use std::io;

/// Bytes searched at a time.
const CHUNK: u64 = 64 << 10;

/// Where the search is.
#[derive(Default)]
pub(super) struct Scan {
    at: u64,
    told: bool,
}

impl Scan {
    /// The next member.
    pub(super) fn next(&mut self, file: &mut Bytes, budget: &Budget) -> io::Result<Option<Found>> {
        if !std::mem::replace(&mut self.told, true) {
            let reason = "the archive has no directory, as if it was cut off: what lies before is read";
            return Ok(Some(Found::trouble(reason)));
        }
        loop {
            let Some(at) = find(file, self.at, &[LOCAL_MAGIC])? else { return Ok(None) };
            self.at = at + LOCAL_MAGIC.len() as u64;
            let Some(fixed) = file.vec(at, LOCAL)? else { return Ok(None) };
            let [name, extra] = Record::local_names(&fixed);
            let start = at + (LOCAL + name + extra) as u64;
            let Some(names) = file.vec(at + LOCAL as u64, name + extra)? else { return Ok(None) };
            let mut record = Record::of_local(&fixed, &names[..name], &names[name..]);
            let is_known = !record.sizes_follow();
            if !is_known {
                let ends: &[&[u8; 4]] = &[DESCRIPTOR_MAGIC, LOCAL_MAGIC, CENTRAL_MAGIC];
                // Compressed content ends itself, and may hold such bytes by chance.
                let ends = if record.method == 0 { ends } else { &[] };
                record.packed = find(file, start, ends)?.unwrap_or(file.size).saturating_sub(start);
                record.size = record.packed;
            }
            self.at =
                if is_known || record.method == 0 { start.saturating_add(record.packed) } else { start };
            if record.is_file() {
                let opened = match is_known {
                    true => file.open(&record, start, budget),
                    false => file.open_unchecked(&record, start, budget),
                };
                return Ok(Some(match opened {
                    Ok(layer) => Found::Member { name: record.name, size: record.size, layer },
                    Err(reason) => Found::bad(&record.name, reason),
                }));
            }
        }
    }
}

/// Where the first of `magics` is, from `at` on.
fn find(file: &mut Bytes, mut at: u64, magics: &[&[u8; 4]]) -> io::Result<Option<u64>> {
    while !magics.is_empty() && at < file.size {
        let len = CHUNK.min(file.size - at);
        let chunk = file.vec(at, len as usize)?.unwrap_or_default();
        let first = magics.iter().filter_map(|magic| memchr::memmem::find(&chunk, *magic)).min();
        if let Some(found) = first {
            return Ok(Some(at + found as u64));
        }
        // What straddles two chunks is found in the second.
        at += if len > 3 && at + len < file.size { len - 3 } else { len };
    }
    Ok(None)
}
