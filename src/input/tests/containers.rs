//! Compressed files, sound and damaged.

use super::*;
use std::io::Write;

pub(super) fn gzip(text: &[u8]) -> Vec<u8> {
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
    encoder.write_all(text).unwrap();
    encoder.finish().unwrap()
}

pub(super) fn bzip2(text: &[u8]) -> Vec<u8> {
    let mut encoder = bzip2::write::BzEncoder::new(Vec::new(), bzip2::Compression::fast());
    encoder.write_all(text).unwrap();
    encoder.finish().unwrap()
}

pub(super) fn xz(text: &[u8]) -> Vec<u8> {
    let mut writer = lzma_rust2::XzWriter::new(Vec::new(), lzma_rust2::XzOptions::with_preset(1)).unwrap();
    writer.write_all(text).unwrap();
    writer.finish().unwrap()
}

pub(super) fn zstd(text: &[u8]) -> Vec<u8> {
    let mut encoder = zstd::Encoder::new(Vec::new(), 1).unwrap();
    encoder.include_checksum(true).unwrap();
    encoder.write_all(text).unwrap();
    encoder.finish().unwrap()
}

type Packer = (fn(&[u8]) -> Vec<u8>, &'static str);
const PACKERS: [Packer; 4] = [(gzip, "gzip"), (zstd, "zstd"), (bzip2, "bzip2"), (xz, "xz")];

/// Lines that do not compress to nothing.
pub(super) fn log(lines: u64) -> Vec<u8> {
    let line = |i: u64| format!("{{\"n\":{i},\"h\":\"{:016x}\"}}\n", i.wrapping_mul(0x9e37_79b9_7f4a_7c15));
    (0..lines).flat_map(|i| line(i).into_bytes()).collect()
}

#[test]
fn every_nesting_of_sound_streams() {
    let text = log(20_000);
    let half = text.len() / 2;
    let members = |pack: fn(&[u8]) -> Vec<u8>| [pack(&text[..half]), pack(b""), pack(&text[half..])].concat();
    let skippable = [&[0x50, 0x2a, 0x4d, 0x18, 3, 0, 0, 0, 1, 2, 3][..], &members(zstd)].concat();
    for (name, content) in [
        ("gzip", members(gzip)),
        ("zstd", members(zstd)),
        ("zstd", skippable),
        ("bzip2", members(bzip2)),
        ("xz", members(xz)),
        ("xz", [&xz(&text)[..], &[0; 1000]].concat()),
        ("gzip+bzip2", gzip(&bzip2(&text))),
        ("xz+gzip", xz(&gzip(&text))),
        ("gzip+gzip", gzip(&gzip(&text))),
        ("zstd+gzip", zstd(&gzip(&text))),
        ("gzip+zstd", gzip(&zstd(&text))),
        ("compressed four times", gzip(&zstd(&gzip(&gzip(&text))))),
        ("gzip", [&gzip(&text)[..], &[0; 1000]].concat()),
        ("zstd", [&zstd(&text)[..], &[0; 1000]].concat()),
    ] {
        let outcome = read_bytes(&content, ReadOptions::default());
        assert_eq!(outcome.said, [format!("{name}/lines")]);
        assert!(outcome.text == text, "{name}");
        assert_eq!(outcome.consumed, content.len() as u64, "{name}");
    }
    let five = gzip(&gzip(&gzip(&gzip(&gzip(&text)))));
    let said = read_bytes(&five, ReadOptions::default()).said;
    assert_eq!(said[1], "0:0: file compressed more than four times, not read");
}

/// Reads damaged content; all that came out must be a beginning of the text.
fn damaged(content: &[u8], text: &[u8]) -> (String, usize) {
    let outcome = read_bytes(content, ReadOptions { block: 1000, ..ReadOptions::default() });
    assert!(text.starts_with(&outcome.text));
    let lines = 1 + excerpt::newlines(&outcome.text);
    let place = format!("{lines}:{}: ", outcome.text.len());
    let fault = outcome.said.last().unwrap();
    (fault.strip_prefix(&place).expect(fault).to_owned(), outcome.text.len())
}

#[test]
fn truncation_keeps_what_decodes() {
    let text = log(100_000);
    for (pack, name) in PACKERS {
        let packed = pack(&text);
        for cut in [3, 100_000, packed.len() / 2, packed.len() - 1] {
            let cut = if cut == 3 && name != "gzip" { 10 } else { cut };
            let (reason, kept) = damaged(&packed[..cut], &text);
            assert_eq!(reason, format!("{name} stream ends early"));
            // A block of zstd (and a larger one of bzip2) decodes as a whole or not at all.
            let expected = (text.len() * cut / packed.len()).saturating_sub(300_000);
            assert!(kept >= expected, "{name}: {kept} < {expected}");
        }
        let (_, kept) = damaged(&packed[..packed.len() - 1], &text);
        assert!(name == "zstd" || kept == text.len(), "{name}");
    }
}

#[test]
fn damage_and_garbage_keep_what_came_before() {
    let text = log(100_000);
    for (pack, name) in PACKERS {
        let mut packed = pack(&text);
        let with_garbage = [&packed[..], b"\0\0garbage"].concat();
        let (reason, kept) = damaged(&with_garbage, &text);
        assert_eq!(reason, format!("garbage after the end of the {name} stream"));
        assert_eq!(kept, text.len());
        // What decodes to something else is found out by the checksum at the end.
        let middle = packed.len() / 2;
        packed[middle..middle + 300].fill(0xff);
        let packed = [pack(b""), packed].concat();
        let outcome = read_bytes(&packed, ReadOptions::default());
        assert!(outcome.said[1].contains("corrupt"), "{:?}", outcome.said);
        assert!(outcome.text.len() > text.len() / 3);
        assert!(text[..text.len() / 3] == outcome.text[..text.len() / 3]);
    }
}

#[test]
fn a_damaged_outer_layer_does_not_hide_the_inner_one() {
    let text = log(50_000);
    let mut packed = gzip(&zstd(&text));
    packed.truncate(packed.len() / 2);
    let (reason, kept) = damaged(&packed, &text);
    assert_eq!(reason, "gzip stream ends early");
    assert!(kept > text.len() / 4);
}

#[test]
fn a_bomb_goes_off_in_no_layer() {
    let options = ReadOptions { max_expansion: 1 << 20, ..ReadOptions::default() };
    let lines = b"{\"a\":1}\n".repeat(1 << 20);
    let outcome = read_bytes(&zstd(&lines), options);
    assert_eq!(outcome.text.len(), 1 << 20);
    assert!(outcome.said[1].contains("expands to more than 1048576 bytes"), "{:?}", outcome.said);
    // Padding within is not read for ever either.
    let padded = gzip(&[&gzip(b"{}\n")[..], &[0; 10 << 20]].concat());
    let outcome = read_bytes(&padded, options);
    assert_eq!(outcome.text, b"{}\n");
    assert!(outcome.said[1].contains("expands to more than 1048576 bytes"), "{:?}", outcome.said);
}

#[test]
fn nothing_within_is_nothing() {
    assert_eq!(read_bytes(&gzip(b""), small()).said, ["gzip/empty"]);
    assert_eq!(read_bytes(&zstd(b""), small()).said, ["zstd/empty"]);
    let truncated = read_bytes(&gzip(b"{}")[..5], small());
    assert_eq!(truncated.said, ["gzip/empty", "1:0: gzip stream ends early"]);
}

/// What files are is known from reading them, compressed or not; of one that is left before its end nothing is said.
#[test]
fn what_was_read_is_sealed_as_it_was_stored() {
    let directory = tempfile::tempdir().unwrap();
    let text = log(20_000);
    let stored = [
        text.clone(),
        gzip(&text),
        zstd(&text),
        xz(&gzip(&text)),
        Vec::new(),
        b"\x7fELF\0\x01".repeat(20_000),
    ];
    let path = |nth: usize| directory.path().join(nth.to_string());
    for (nth, content) in stored.iter().enumerate() {
        std::fs::write(path(nth), content).unwrap();
    }
    let seals = Seals::default();
    let files = inputs(&[0, 1, 2, 3, 4, 5].map(path));
    let options = ReadOptions { head: 4096, ..ReadOptions::default() };
    let pieces = || read(&files, options);
    assert_eq!(pieces().with_seals(Some(seals.clone())).count(), pieces().count());
    let hash = |content: &Vec<u8>| xxhash_rust::xxh3::xxh3_128(content);
    let seal = |content: &Vec<u8>| Seal { bytes: content.len() as u64, xxh3_128: hash(content) };
    for (file, content) in files.iter().zip(&stored[..5]) {
        assert_eq!(seals.of(file.id), Some(seal(content)), "{}", file.path.display());
    }
    assert_eq!(seals.of(files[5].id), None, "a binary file is left at its head");
}
