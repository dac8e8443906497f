//! Pages of anything behind a meta page that is right: no panic, no end that does not come, no more bytes than
//! there are; and every entry ends in the books.
#![no_main]

use kelemetry::input::bbolt::Database;
use kelemetry::input::{Block, Piece, PieceKind, Records};
use kelemetry::model::{FileId, Position};
use kelemetry::source::{Keep, PathHint, parse_block};
use libfuzzer_sys::fuzz_target;

const PAGE: usize = 512;

fuzz_target!(|data: &[u8]| {
    let mut file = meta();
    file.resize(2 * PAGE, 0);
    file.extend(data);
    let len = file.len();
    // The root bucket is page 2, unless it has no `key`: then page 2 is taken for the leaf of an entry.
    if let Ok((mut walk, _)) = Database::open(Box::new(file)).and_then(|file| file.bucket(b"key")) {
        let mut read = 0;
        while let Some(leaf) = walk.next_leaf() {
            let Ok(leaf) = leaf else { continue };
            for entry in leaf.entries().flatten() {
                read += entry.key.len() + entry.value.len();
                parse(entry.key, entry.value);
            }
        }
        assert!(read <= 2 * len, "{read} of {len} bytes");
    }
    let (key, value) = data.split_at(data.len().min(18));
    parse(key, value);
    // What follows a revision's name, as the record of a put.
    parse(b"\0\0\0\0\0\0\0\x09_\0\0\0\0\0\0\0\0", data);
    parse(b"\0\0\0\0\0\0\0\x09_\0\0\0\0\0\0\0\0", &put(&[b"k8s\0", data].concat()));
    parse(b"\0\0\0\0\0\0\0\x09_\0\0\0\0\0\0\0\0", &put(&[b"\xd9\xd9\xf7", data].concat()));
});

fn parse(key: &[u8], value: &[u8]) {
    let bytes = [&(key.len() as u32).to_le_bytes()[..], key, value].concat();
    let piece = Piece { range: 0..bytes.len(), line: 1, kind: PieceKind::Whole };
    let start = Position { file: FileId(0), line: 1, offset: 0 };
    let block = Block::new(start, bytes.into(), Records::Etcd(vec![piece]));
    let batch = parse_block(&block, Keep::default(), &PathHint::default());
    let told = batch.etcd.len() + batch.events.len() + batch.faults.len();
    assert_eq!(told as u64 + batch.counts.aside.values().sum::<u64>(), 1);
}

/// `mvccpb.KeyValue` with a key and this value.
fn put(value: &[u8]) -> Vec<u8> {
    let mut record = b"\x0a\x0b/registry/a\x2a".to_vec();
    let mut len = value.len();
    while len >= 0x80 {
        record.push(len as u8 | 0x80);
        len >>= 7;
    }
    record.push(len as u8);
    record.extend(value);
    record
}

fn meta() -> Vec<u8> {
    let mut meta = [0xed0c_daed_u32, 2, PAGE as u32, 0].map(u32::to_le_bytes).concat();
    meta.extend([2_u64, 0, 3, 9, 1].map(u64::to_le_bytes).concat());
    let hash = meta.iter().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
        (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3)
    });
    meta.extend(hash.to_le_bytes());
    [vec![0; 16], meta].concat()
}
