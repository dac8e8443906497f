//! Plain text, a record a line.

use super::*;
use proptest::prelude::*;

#[test]
fn blocks_end_with_lines() {
    let text: String = (0..500).map(|i| format!("{{\"n\":{i}}}\n")).collect();
    let file = tempfile::NamedTempFile::new().unwrap();
    std::fs::write(file.path(), &text).unwrap();
    let mut offset = 0;
    for item in read(&inputs(&[file.path()]), small()) {
        if let Piecework::Block(block) = item {
            assert_eq!(block.offset, offset);
            assert_eq!(block.records, Records::Lines);
            assert!(block.bytes.ends_with(b"\n"));
            offset += block.bytes.len() as u64;
        }
    }
    assert_eq!(offset, text.len() as u64);
}

#[test]
fn a_head_of_several_blocks_is_shared_out() {
    let text = "{\"a\":1}\n".repeat(1 << 19);
    let outcome = read_bytes(text.as_bytes(), ReadOptions::default());
    assert_eq!((outcome.text.len(), outcome.consumed), (4 << 20, 4 << 20));
    assert_eq!(outcome.blocks, 4);
}

#[test]
fn no_line_is_too_long() {
    let long = format!("{{\"a\":\"{}\"}}\n", "x".repeat(5 << 20));
    let text = format!("{{\"b\":1}}\n{long}{{\"c\":1}}");
    let outcome = read_bytes(text.as_bytes(), ReadOptions::default());
    assert_eq!(outcome.said, ["plain/lines"]);
    assert!(outcome.text == text.as_bytes());
}

#[test]
fn marks_and_binaries() {
    let with_bom = read_bytes(b"\xef\xbb\xbf{\"a\":1}\n", small());
    assert_eq!((with_bom.text.as_slice(), with_bom.consumed), (&b"{\"a\":1}\n"[..], 11));
    assert_eq!(read_bytes(b"", small()).said, ["plain/empty"]);
    let elf = read_bytes(b"\x7fELF\0\0\0\0", small());
    assert_eq!(elf.said, ["plain/binary", "0:0: binary file, not read"]);
    assert_eq!(elf.blocks, 0);
    let nuls = [&[0; 300][..], b"\n{\"a\":1}\n"].concat();
    assert_eq!(read_bytes(&nuls, ReadOptions::default()).said, ["plain/lines"]);
}

#[test]
fn a_file_that_cannot_be_read_does_not_stop_the_others() {
    let directory = tempfile::tempdir().unwrap();
    let good = directory.path().join("good");
    std::fs::write(&good, "{\"a\":1}\n").unwrap();
    let gone = directory.path().join("gone");
    let files = inputs(&[gone.as_path(), directory.path(), good.as_path()]);
    let outcome = outcome(read(&files, small()));
    assert_eq!(outcome.said.len(), 3);
    assert!(outcome.said[0].starts_with("0:0: cannot be opened: No such file"), "{:?}", outcome.said);
    assert_eq!(outcome.said[1..], ["0:0: cannot be opened: is a directory", "plain/lines"]);
    assert_eq!(outcome.text, b"{\"a\":1}\n");
}

#[test]
fn a_file_that_shrinks_is_told() {
    let text = "{\"a\":1}\n".repeat(1000);
    let file = tempfile::NamedTempFile::new().unwrap();
    std::fs::write(file.path(), &text).unwrap();
    let files = inputs(&[file.path()]);
    let mut reader = read(&files, small());
    let first = reader.next();
    assert!(matches!(first, Some(Piecework::Opened(_))));
    file.as_file().set_len(4000).unwrap();
    let outcome = outcome(reader);
    assert_eq!(outcome.said, ["501:4000: file shrank while being read"]);
    assert_eq!(outcome.text.len(), 4000);
}

#[test]
fn a_named_pipe_is_read() {
    let directory = tempfile::tempdir().unwrap();
    let pipe = directory.path().join("pipe");
    let made = std::process::Command::new("mkfifo").arg(&pipe).status();
    if !made.is_ok_and(|status| status.success()) {
        eprintln!("skipped: no mkfifo");
        return;
    }
    let writer = std::thread::spawn({
        let pipe = pipe.clone();
        move || std::fs::write(pipe, "{\"a\":1}\n".repeat(100)).unwrap()
    });
    let files = discover(&[(pipe.into_os_string(), Role::Any)]).unwrap();
    let outcome = outcome(read(&files, small()));
    writer.join().unwrap();
    assert_eq!((outcome.said, outcome.text.len()), (vec!["plain/lines".to_owned()], 800));
}

proptest! {
    #[test]
    fn nothing_is_lost_for_any_block_size(
        lines in prop::collection::vec("[ -z]{0,90}\r?", 0..60),
        block in 1usize..200,
        head in 1usize..300,
        newline_at_end: bool,
    ) {
        let mut text = format!("{{}}\n{}", lines.join("\n")).into_bytes();
        if newline_at_end {
            text.push(b'\n');
        }
        let outcome = read_bytes(&text, ReadOptions { block, head, ..small() });
        prop_assert_eq!(&outcome.text, &text);
        prop_assert_eq!(outcome.consumed, text.len() as u64);
    }
}

/// What is in a block depends on the file alone, not on which buffers others have given back by then.
#[test]
fn blocks_are_the_same_whoever_holds_them() {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("lines");
    let text: String = (0..400).map(|n| format!("{}\n", "x".repeat(n * 7 % 90))).collect();
    std::fs::write(&path, text).unwrap();
    let inputs = inputs(&[path]);
    let place = |item: &Piecework| match item {
        Piecework::Block(block) => Some((block.offset, block.bytes.len())),
        _ => None,
    };
    let held: Vec<Piecework> = read(&inputs, small()).collect();
    let held: Vec<_> = held.iter().filter_map(place).collect();
    let dropped: Vec<_> = read(&inputs, small()).filter_map(|item| place(&item)).collect();
    let mut late = std::collections::VecDeque::new();
    let some = read(&inputs, small()).filter_map(|item| {
        let place = place(&item);
        late.push_back(item);
        late.truncate(if late.len() > 7 { 2 } else { 7 });
        place
    });
    assert_eq!(some.collect::<Vec<_>>(), held);
    assert_eq!(dropped, held);
    assert!(held.len() > 100);
}
