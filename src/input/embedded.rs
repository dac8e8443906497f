//! Compressed text inside records.

use flate2::read::MultiGzDecoder;
use std::io::Read;

/// What a compressed text inside a record may expand to, in bytes: CloudWatch's records hold 1 MB at most.
const LIMIT: u64 = 64 << 20;

/// Decompresses gzip, at most twice, as Firehose may do it; text that is none stays as it is. `None` if it
/// is broken or expands to more than 64 MiB.
pub fn gunzip(bytes: &[u8]) -> Option<Vec<u8>> {
    let mut text = bytes.to_vec();
    for _ in 0..2 {
        if !text.starts_with(&[0x1f, 0x8b]) {
            break;
        }
        let mut out = Vec::new();
        MultiGzDecoder::new(text.as_slice()).take(LIMIT + 1).read_to_end(&mut out).ok()?;
        if out.len() as u64 > LIMIT {
            return None;
        }
        text = out;
    }
    Some(text)
}
