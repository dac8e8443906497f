//! Logs whose lines are parts, and tables.

use super::super::chunk::LogShape;
use super::*;
use proptest::prelude::*;

/// The records of a text as `line:offset kind text`.
fn rebuilt(framing: Framing, text: &[u8], chunk: usize) -> Vec<String> {
    let options = ReadOptions { block: 48, ..small() };
    let mut records = Vec::new();
    for block in cut_text(framing, text, chunk, &options) {
        assert!(!block.bytes.is_empty());
        let Records::Rebuilt(rebuilt) = &block.records else { panic!("not rebuilt") };
        for record in rebuilt {
            let before = &text[..record.offset as usize];
            assert_eq!(record.line, 1 + excerpt::newlines(before));
            let text = String::from_utf8_lossy(&block.bytes[record.range.clone()]).into_owned();
            records.push(format!("{}:{} {:?} {text}", record.line, record.offset, record.kind));
        }
    }
    records
}

/// The same however it is fed.
fn all(framing: Framing, text: &str) -> Vec<String> {
    let records = rebuilt(framing, text.as_bytes(), text.len());
    for chunk in [1, 2, 3, 7, 64] {
        assert_eq!(rebuilt(framing, text.as_bytes(), chunk), records, "parts of {chunk}");
    }
    records
}

#[test]
fn parts_are_joined_by_stream() {
    let log = "2024-11-12T05:00:01Z stdout P {\"a\"\n\
               2024-11-12T05:00:02Z stderr F I1 x\r\n\
               not of this shape\n\
               \n\
               2024-11-12T05:00:03Z stdout P :\n\
               2024-11-12T05:00:04Z stdout F 1}\n\
               2024-11-12T05:00:05Z stdout P {\"b\"\n\
               2024-11-12T05:00:06Z stdout F {\"kind\":\"Event\",\"apiVersion\":\"audit.k8s.io/v1\"}\n\
               2024-11-12T05:00:07Z stderr P I2";
    assert_eq!(
        all(Framing::Parts(LogShape::Cri), log),
        [
            "2:35 Line 2024-11-12T05:00:02Z stderr F I1 x",
            "3:71 Line not of this shape",
            "1:0 Line 2024-11-12T05:00:01Z stdout F {\"a\":1}",
            "7:155 Line 2024-11-12T05:00:05Z stdout F {\"b\"",
            "8:190 Line 2024-11-12T05:00:06Z stdout F {\"kind\":\"Event\",\"apiVersion\":\"audit.k8s.io/v1\"}",
            "9:268 Line 2024-11-12T05:00:07Z stderr F I2",
        ]
    );
}

#[test]
fn parts_of_the_journal_end_with_their_brackets() {
    let log = "Nov 12 05:00:01 m0 a[1]: {\"a\":\"}\n\
               Nov 12 05:00:01 m0 b[2]: I1112 x\n\
               Nov 12 05:00:01 m0 a[1]: \\\"{\"}\n\
               Nov 12 05:00:01 m0 a[1]: {\"b\"\n\
               Nov 12 05:00:01 m0 a[1]: I1112 05:00:01.1 y\n";
    assert_eq!(
        all(Framing::Parts(LogShape::JournalText), log),
        [
            "2:33 Line Nov 12 05:00:01 m0 b[2]: I1112 x",
            "1:0 Line Nov 12 05:00:01 m0 a[1]: {\"a\":\"}\\\"{\"}",
            "4:97 Line Nov 12 05:00:01 m0 a[1]: {\"b\"",
            "5:127 Line Nov 12 05:00:01 m0 a[1]: I1112 05:00:01.1 y",
        ]
    );
}

#[test]
fn streams_without_ends_are_bounded() {
    let line = |i| format!("Nov 12 05:00:01 m0 a[{i}]: {{\n");
    let log: String = (0..1000).map(line).collect();
    assert_eq!(all(Framing::Parts(LogShape::JournalText), &log).len(), 1000);
}

#[test]
fn rows_become_objects() {
    let table = "a,b [UTC]\r\n1,\"{\"\"c\"\":\r\n[2]}\"\r\n\r\na,b [UTC]\r\n3\r\n4,{\r\n5,\"x\ny";
    assert_eq!(
        all(Framing::Rows(b','), table),
        [
            "2:11 Row {\"a\":\"1\",\"b\":{\"c\":\r\n[2]}}",
            "6:43 Ragged 3",
            "7:46 Row {\"a\":\"4\",\"b\":\"{\"}",
            "8:51 Ragged 5,\"x",
            "9:56 Ragged y",
        ]
    );
    assert_eq!(all(Framing::Rows(b','), "a,b"), [""; 0]);
    for front in ["sep=,\n", "# by hand\n", "A title\n\n", "sep=,\nA title\n"] {
        assert_eq!(all(Framing::Rows(b','), &format!("{front}a,b\n1,2\n")).len(), 1, "{front}");
    }
    assert_eq!(all(Framing::Rows(b'\t'), "a\tb\n1\t\n"), ["2:4 Row {\"a\":\"1\"}"]);
}

#[test]
fn rebuilt_text_is_not_read_again() {
    let file = tempfile::NamedTempFile::new().unwrap();
    std::fs::write(file.path(), "2024-11-12T05:00:01Z stdout F {}\n").unwrap();
    let mut seen = 0;
    for item in read(&inputs(&[file.path()]), small()) {
        if let Piecework::Block(block) = item {
            assert!(!block.can_be_read_again);
            seen += block.consumed;
        }
    }
    assert_eq!(seen, 33);
}

fn any_framing() -> impl Strategy<Value = Framing> {
    prop::sample::select(vec![
        Framing::Parts(LogShape::Cri),
        Framing::Parts(LogShape::Docker),
        Framing::Parts(LogShape::JournalJson),
        Framing::Parts(LogShape::JournalText),
        Framing::Rows(b','),
        Framing::Rows(b'\t'),
    ])
}

proptest! {
    #[test]
    fn the_same_however_it_is_fed(
        framing in any_framing(),
        lines in prop::collection::vec(prop_oneof![
            "2024-11-12T05:00:01Z std(out|err) [PF] [{}\"a\\\\]{0,9}",
            "Nov 12 05:00:01 m0 a\\[[12]\\]: [{}\"a\\\\]{0,9}",
            r#"\{"log":"[a{]{0,4}(\\n)?","stream":"std(out|err)","time":"2024-11-12T05:00:01Z"\}"#,
            "[a,\"\t{}\r]{0,12}",
        ], 0..20),
        chunk in 1usize..40,
        newline_at_end: bool,
    ) {
        let text = lines.join("\n") + if newline_at_end { "\n" } else { "" };
        let at_once = rebuilt(framing, text.as_bytes(), text.len());
        prop_assert_eq!(rebuilt(framing, text.as_bytes(), chunk), at_once);
    }
}
