//! Archives: whose members they are, in which order, and what is said of damage.

use super::containers::{bzip2, gzip, log, xz, zstd};
use super::*;
use std::io::Write;

/// What reading an archive gave.
#[derive(Debug, Default, PartialEq)]
struct Told {
    /// The members that were opened, as `path container/framing`.
    opened: Vec<String>,
    /// `path:line: reason`.
    faults: Vec<String>,
    /// The text of each.
    texts: Vec<(String, Vec<u8>)>,
    consumed: u64,
}

impl Told {
    fn text(&self, name: &str) -> &[u8] {
        self.texts.iter().find(|(path, _)| path == name).map_or(b"nothing", |(_, text)| text)
    }
}

fn told(path: &Path, options: ReadOptions) -> Told {
    let mut told = Told::default();
    let mut names = vec!["archive".to_owned()];
    let size = std::fs::metadata(path).unwrap().len();
    let mut files = inputs(&[path]);
    files[0].size = size;
    for item in read(&files, options) {
        match item {
            Piecework::Opened(Opened { file, member, container, framing }) => {
                let name = member.map_or("archive".to_owned(), |member| member.path);
                assert!(file.0 as usize == names.len() || file.0 == 0);
                if file.0 > 0 {
                    names.push(name.clone());
                }
                told.opened.push(format!("{name} {container}/{framing}"));
            }
            Piecework::Fault(Fault { position, reason }) => {
                let name = &names[position.file.0 as usize];
                told.faults.push(format!("{name}:{}: {reason}", position.line));
            }
            Piecework::Block(block) => {
                assert!(!block.can_be_read_again);
                told.consumed += block.consumed;
                let name = &names[block.file.0 as usize];
                if told.texts.last().is_none_or(|(last, _)| last != name) {
                    told.texts.push((name.clone(), Vec::new()));
                }
                let text = &mut told.texts.last_mut().unwrap().1;
                assert_eq!(block.offset, text.len() as u64);
                text.extend_from_slice(&block.bytes);
            }
            Piecework::Passed { bytes, .. } => told.consumed += bytes,
        }
    }
    told
}

fn told_bytes(content: &[u8]) -> Told {
    told_within(content, ReadOptions::default())
}

fn told_within(content: &[u8], options: ReadOptions) -> Told {
    let file = tempfile::NamedTempFile::new().unwrap();
    std::fs::write(file.path(), content).unwrap();
    told(file.path(), options)
}

type Entry<'a> = (&'a str, &'a [u8]);

fn tar(entries: &[Entry<'_>]) -> Vec<u8> {
    let mut builder = tar::Builder::new(Vec::new());
    for (name, content) in entries {
        let mut header = tar::Header::new_gnu();
        header.set_size(content.len() as u64);
        header.set_mode(0o644);
        builder.append_data(&mut header, name, *content).unwrap();
    }
    builder.into_inner().unwrap()
}

/// A zip archive, written by the book: method, and whether the sizes follow the content.
fn zip(entries: &[Entry<'_>], method: u16, sizes_follow: bool) -> Vec<u8> {
    let (mut out, mut directory) = (Vec::new(), Vec::new());
    for (name, content) in entries {
        let packed = match method {
            8 => {
                let mut encoder = flate2::write::DeflateEncoder::new(Vec::new(), flate2::Compression::fast());
                encoder.write_all(content).unwrap();
                encoder.finish().unwrap()
            }
            93 => zstd(content),
            _ => content.to_vec(),
        };
        let mut crc = flate2::Crc::new();
        crc.update(content);
        let numbers = [crc.sum(), packed.len() as u32, content.len() as u32].map(u32::to_le_bytes).concat();
        let offset = (out.len() as u32).to_le_bytes();
        let flags = if sizes_follow { 8u16 } else { 0 }.to_le_bytes();
        let start = [&[20, 0][..], &flags, &method.to_le_bytes(), &[0; 4]].concat();
        let lengths = [(name.len() as u16).to_le_bytes(), [0, 0]].concat();
        out.extend([&b"PK\x03\x04"[..], &start].concat());
        out.extend(if sizes_follow { vec![0; 12] } else { numbers.clone() });
        out.extend([&lengths[..], name.as_bytes(), &packed].concat());
        if sizes_follow {
            out.extend([&b"PK\x07\x08"[..], &numbers].concat());
        }
        directory.extend([&b"PK\x01\x02\x14\x03"[..], &start, &numbers, &lengths].concat());
        directory.extend([&[0; 10][..], &offset, name.as_bytes()].concat());
    }
    let count = (entries.len() as u16).to_le_bytes();
    let size = (directory.len() as u32).to_le_bytes();
    let at = (out.len() as u32).to_le_bytes();
    let end = [&b"PK\x05\x06\0\0\0\0"[..], &count, &count, &size, &at, &[0, 0]].concat();
    [out, directory, end].concat()
}

#[test]
fn members_in_every_kind_of_archive() {
    let (a, b) = (log(20_000), log(10));
    let long = format!("{}/{}/audit.log", "d".repeat(90), "e".repeat(120));
    let entries: [Entry<'_>; 4] = [("x/a.log", &a), (&long, &b), ("empty", b""), ("z.gz", &gzip(&b))];
    let tar = tar(&entries);
    for (name, content) in [
        ("tar", tar.clone()),
        ("tar+gzip", gzip(&tar)),
        ("tar+zstd", zstd(&tar)),
        ("tar+bzip2", bzip2(&tar)),
        ("tar+xz", xz(&tar)),
        ("tar+gzip+gzip", gzip(&gzip(&tar))),
        ("zip", zip(&entries, 0, false)),
        ("zip", zip(&entries, 8, false)),
        ("zip", zip(&entries, 8, true)),
        ("zip", zip(&entries, 93, false)),
        ("zip", [b"#!/bin/sh\n".as_slice(), &zip(&entries, 8, true)].concat()[10..].to_vec()),
        ("zip+gzip", gzip(&zip(&entries, 8, false))),
    ] {
        let told = told_bytes(&content);
        let opened = [
            format!("archive {name}/archive"),
            "x/a.log plain/lines".to_owned(),
            format!("{long} plain/lines"),
            "empty plain/empty".to_owned(),
            "z.gz gzip/lines".to_owned(),
        ];
        assert_eq!(told.opened, opened, "{name}");
        assert!(told.faults.is_empty(), "{name}: {:?}", told.faults);
        assert!(told.text("x/a.log") == a && told.text(&long) == b && told.text("z.gz") == b, "{name}");
        assert_eq!(told.consumed, content.len() as u64, "{name}");
    }
}

#[test]
fn archives_in_archives_are_read_once() {
    let text = log(10);
    let inner = tar(&[("a.log", &text)]);
    let middle = zip(&[("in.tar.gz", &gzip(&inner)), ("b.log", &text)], 8, false);
    let outer = tar(&[("mid.zip", &middle), ("c.log", &text)]);
    let told = told_bytes(&middle);
    assert_eq!(
        told.opened[1..],
        ["in.tar.gz tar+gzip/archive", "in.tar.gz:a.log plain/lines", "b.log plain/lines"]
    );
    assert!(told.faults.is_empty() && told.texts.len() == 2);
    let told = told_bytes(&outer);
    assert_eq!(told.faults, ["mid.zip:in.tar.gz:0: tar archive in an archive in an archive, not read"]);
    assert!(told.text("mid.zip:b.log") == text && told.text("c.log") == text);
}

#[test]
fn what_is_no_file_makes_no_noise() {
    let mut builder = tar::Builder::new(Vec::new());
    let mut add = |name: &str, kind: tar::EntryType, content: &[u8]| {
        let mut header = tar::Header::new_gnu();
        header.set_entry_type(kind);
        header.set_size(content.len() as u64);
        if kind.is_symlink() || kind.is_hard_link() {
            header.set_link_name("elsewhere").unwrap();
        }
        builder.append_data(&mut header, name, content).unwrap();
    };
    add("d/", tar::EntryType::Directory, b"");
    add("d/link", tar::EntryType::Symlink, b"");
    add("d/hard", tar::EntryType::Link, b"");
    add("d/fifo", tar::EntryType::Fifo, b"");
    add("comment", tar::EntryType::XGlobalHeader, b"20 comment=0123abcd\n");
    add("d/._a.log", tar::EntryType::Regular, b"\0\x05\x16\x07\0\x02\0\0Mac OS X        ");
    add("./d/a.log", tar::EntryType::Regular, b"{}\n");
    let told = told_bytes(&builder.into_inner().unwrap());
    assert_eq!(told.opened[1..], ["d/a.log plain/lines"]);
    assert!(told.faults.is_empty(), "{:?}", told.faults);
}

#[test]
fn damage_is_told_and_the_rest_is_used() {
    let text = log(1000);
    let names = ["a", "b", "c"];
    let entries = names.map(|name| (name, text.as_slice()));
    let whole = tar(&entries);
    let member = 512 + text.len().next_multiple_of(512);
    // A damaged header: the other members.
    let mut damaged = whole.clone();
    damaged[member + 3] = b'!';
    let told = told_bytes(&damaged);
    assert_eq!(
        told.faults,
        [format!("archive:0: a header is damaged behind a, {member} bytes are not read")]
    );
    assert!(told.text("a") == text && told.text("c") == text && told.texts.len() == 2);
    // The end is missing.
    for cut in [member + 700, 2 * member, 2 * member + 100] {
        let told = told_bytes(&whole[..cut]);
        assert_eq!(told.faults.len(), 1, "{:?}", told.faults);
        assert!(told.text("a") == text && text.starts_with(told.text("b")));
    }
    let told = told_bytes(&gzip(&whole)[..20_000]);
    assert_eq!(told.faults.len(), 1, "{:?}", told.faults);
    assert!(told.faults[0].ends_with("gzip stream ends early") && text.starts_with(told.text("a")));
    // A checksum at the very end.
    let mut packed = gzip(&whole);
    let at = packed.len() - 6;
    packed[at] ^= 1;
    let told = told_bytes(&packed);
    assert_eq!(told.faults, ["archive:0: gzip stream is corrupt"]);
    assert_eq!(told.texts.len(), 3);
    // Two archives in a row, as `cat` makes them; and garbage.
    assert_eq!(told_bytes(&[&whole[..], &whole].concat()).texts.len(), 6);
    let told = told_bytes(&[&whole[..], &b"garbage ".repeat(100)].concat());
    assert_eq!(
        told.faults,
        ["archive:0: what follows its end mark is no archive behind c, the rest is not read"]
    );
}

#[test]
fn damaged_zips_too() {
    let text = log(1000);
    let entries = ["a", "b", "c"].map(|name| (name, text.as_slice()));
    for (method, follow) in [(0, false), (8, false), (0, true), (8, true)] {
        let whole = zip(&entries, method, follow);
        let told = told_bytes(&whole[..whole.len() - 100]);
        assert!(told.faults[0].contains("has no directory"), "{:?}", told.faults);
        assert_eq!((told.faults.len(), told.texts.len()), (1, 3), "{method} {follow} {:?}", told.faults);
        assert!(told.texts.iter().all(|(_, content)| *content == text), "{method} {follow}");
        let told = told_bytes(&whole[..whole.len() / 2]);
        // Where nothing tells the size, what is there is all.
        let faults = if method == 0 && follow { 1 } else { 2 };
        assert_eq!(told.faults.len(), faults, "{method} {follow} {:?}", told.faults);
        assert!(told.text("a") == text && text.starts_with(told.text("b")));
    }
    let mut whole = zip(&entries, 0, false);
    whole[100] ^= 1;
    let told = told_bytes(&whole);
    assert_eq!(told.faults.len(), 1);
    assert!(told.faults[0].ends_with("its checksum is wrong: some of it is damaged"), "{:?}", told.faults);
    let mut secret = zip(&entries[..1], 0, false);
    for at in [6, secret.len() - 22 - 47 + 8] {
        secret[at] |= 1;
    }
    assert_eq!(told_bytes(&secret).faults, ["a:0: encrypted, not read"]);
    assert_eq!(
        told_bytes(&zip(&entries[..1], 97, false)).faults,
        ["a:0: compressed by method 97, which is not supported"]
    );
}

#[test]
fn bytes_that_several_members_claim_are_counted_once() {
    let inner = zip(&[("a", &log(100))], 8, false);
    let mut content = zip(&[("in.zip", &inner)], 0, false);
    let end = content.len() - 22;
    let mut directory = content[end - 46 - "in.zip".len()..end].to_vec();
    directory[46..].copy_from_slice(b"on.zip");
    content[end + 12] += directory.len() as u8;
    content.splice(end..end, directory);
    let told = told_bytes(&content);
    assert_eq!(told.opened.len(), 5, "{:?}", told.opened);
    assert_eq!((told.consumed, told.faults.len()), (content.len() as u64, 0));
}

#[test]
fn a_size_beyond_all_numbers_is_damage() {
    let record = b"29 size=18446744073709551615\n";
    let mut extension = tar::Header::new_ustar();
    extension.set_entry_type(tar::EntryType::XHeader);
    extension.set_path("pax").unwrap();
    extension.set_size(record.len() as u64);
    extension.set_cksum();
    let mut content = [extension.as_bytes().as_slice(), record].concat();
    content.resize(1024, 0);
    content.extend(tar(&[("a", b"{}\n")]));
    let told = told_bytes(&content);
    assert_eq!((told.text("a"), told.faults.len()), (b"{}\n".as_slice(), 0), "{:?}", told.faults);
}

#[test]
fn a_bomb_among_members_ends_the_archive_alone() {
    let options = ReadOptions { max_expansion: 1 << 20, ..ReadOptions::default() };
    let (text, bomb) = (log(10), gzip(&b"{\"a\":1}\n".repeat(1 << 18)));
    let content = tar(&[("a", &text), ("bomb", &bomb), ("c", &text)]);
    let told = told_within(&content, options);
    assert_eq!(told.text("a"), text);
    assert_eq!(told.text("bomb").len(), 1 << 20);
    assert_eq!(told.faults.len(), 2, "{:?}", told.faults);
    assert!(told.faults[0].starts_with("bomb:131073: expands to more than 1048576 bytes"));
    assert_eq!(told.faults[1], "archive:0: it expands too far, the rest is not read");
    assert_eq!(told.consumed, content.len() as u64);
}

#[test]
fn sparse_files_have_their_holes() {
    // The old way: pieces in the header.
    let mut header = tar::Header::new_gnu();
    header.set_path("a").unwrap();
    header.set_size(8);
    header.set_entry_type(tar::EntryType::GNUSparse);
    let block = header.as_mut_bytes();
    for (at, number) in [(386, 0), (398, 4), (410, 1000), (422, 4), (483, 1004)] {
        block[at..at + 12].copy_from_slice(format!("{number:011o}\0").as_bytes());
    }
    header.set_cksum();
    let mut old = [header.as_bytes().as_slice(), b"{}\n {}\n "].concat();
    old.resize(2048, 0);
    // The new way: a pax header, and pieces in front of the data.
    let records =
        b"22 GNU.sparse.major=1\n22 GNU.sparse.minor=0\n22 GNU.sparse.name=a\n28 GNU.sparse.realsize=1004\n";
    let mut new = tar(&[]);
    new.clear();
    let records =
        String::from_utf8(records.to_vec()).unwrap().replace("22 GNU.sparse.name", "21 GNU.sparse.name");
    for (kind, content) in [
        (tar::EntryType::XHeader, records.as_bytes().to_vec()),
        (tar::EntryType::Regular, {
            let mut data = b"2\n0\n4\n1000\n4\n".to_vec();
            data.resize(512, 0);
            data.extend(b"{}\n {}\n ");
            data
        }),
    ] {
        let mut header = tar::Header::new_ustar();
        header.set_entry_type(kind);
        header.set_path("GNUSparseFile.1/a").unwrap();
        header.set_size(content.len() as u64);
        header.set_cksum();
        new.extend(header.as_bytes());
        new.extend(&content);
        new.resize(new.len().next_multiple_of(512), 0);
    }
    new.resize(new.len() + 1024, 0);
    for content in [old, new] {
        let told = told_bytes(&content);
        assert!(told.faults.is_empty(), "{:?}", told.faults);
        assert_eq!(told.text("a"), [b"{}\n ".as_slice(), &[0; 996], b"{}\n "].concat());
    }
}

#[test]
fn absolute_members_lie_below_their_archive() {
    for path in ["var/log/audit.log", "/var/log/audit.log"] {
        let member = Member { of: FileId(0), path: path.into() };
        assert_eq!(member.below(Path::new("a/logs.tar")), Path::new("a/logs.tar/var/log/audit.log"));
    }
}
