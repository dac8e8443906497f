//! JSON that does not keep to lines.

use super::*;
use proptest::prelude::*;

fn json(text: &str) -> Vec<String> {
    cut(Framing::Json, text, &small())
}

/// Cuts what is longer than a few bytes into its items.
fn items(text: &str) -> Vec<String> {
    cut(Framing::Json, text, &ReadOptions { json_whole: 8, ..small() })
}

#[test]
fn values_need_no_space_between() {
    assert_eq!(
        json("{\"a\":\"}{\"}{\"b\":\"\\\"\"}\n\n [1,\n2] {\n}\n"),
        ["1 whole {\"a\":\"}{\"}", "1 whole {\"b\":\"\\\"\"}", "3 whole [1,\n2]", "4 whole {\n}"]
    );
    assert_eq!(json(" \n"), [""; 0]);
    assert_eq!(json("\u{feff}{},{}\n\u{feff}\u{1e}{}"), ["1 whole {}", "1 whole {}", "2 whole {}"]);
}

#[test]
fn a_large_list_is_cut_into_items() {
    let list = "{\n \"kind\": \"List\",\n \"x\": {\"items\": [0]},\n \"items\": [\n  {\"a\": [1,2]},\n  {}\n ],\n \"z\": 1\n}\n";
    assert_eq!(
        items(list),
        [
            "5 item0 {\"a\": [1,2]}",
            "6 item0 {}",
            "1 end0 {\n \"kind\": \"List\",\n \"x\": {\"items\": [0]},\n \"items\": [],\n \"z\": 1\n}"
        ]
    );
    assert_eq!(
        items("[{\"a\":1} , \"b,]\",\n[3]]{\"items\" : [1, 2]}"),
        [
            "1 item0 {\"a\":1}",
            "1 item0 \"b,]\"",
            "2 item0 [3]",
            "1 end0 []",
            "2 item1 1",
            "2 item1 2",
            "2 end1 {\"items\" : []}"
        ]
    );
    assert_eq!(
        items("{\"items\":[]}{\"a\\\"items\":[1]}"),
        ["1 end0 {\"items\":[]}", "1 whole {\"a\\\"items\":[1]}"]
    );
    assert_eq!(items("{\"items\":{\"a\":[1,2,3]}}"), ["1 whole {\"items\":{\"a\":[1,2,3]}}"]);
}

#[test]
fn a_list_up_to_the_limit_stays_whole() {
    let limits = ReadOptions { json_whole: 13, ..small() };
    assert_eq!(cut(Framing::Json, "{\"items\":[1]}", &limits).len(), 1);
    assert_eq!(cut(Framing::Json, "{\"items\":[12]}", &limits).len(), 2);
}

#[test]
fn what_is_no_json_is_told_and_passed_over() {
    assert_eq!(
        json("{}\nI0101 some {text}\n more [text]\n[1]\n==== end\n"),
        ["1 whole {}", "2 whole I0101 some {text}\n more [text]", "4 whole [1]", "5 whole ==== end"]
    );
    assert_eq!(
        json("{}\n\0\0\0\0{\"a\":1}\n\0\0"),
        ["1 whole {}", "2 whole \0\0\0\0", "2 whole {\"a\":1}", "3 whole \0\0"]
    );
    // Held in parts, not as a whole.
    let parts = cut(Framing::Json, &"x".repeat(20), &ReadOptions { json_whole: 8, ..small() });
    assert_eq!(parts.iter().map(String::len).collect::<Vec<_>>(), [16, 16, 12]);
}

#[test]
fn a_truncated_value_does_not_swallow_the_next() {
    let next = "{\n  \"ok\": 1\n}\n";
    for broken in [
        "{\"a\":",
        "{\n  \"a\": 1,",
        "{\n  \"a\": \"tex",
        "{\n  \"a\": {\n    \"b\": [\n      {",
        "{\"a\":[[[[",
    ] {
        let expected = [
            format!("1 whole {broken}"),
            format!("{} whole {}", 2 + broken.matches('\n').count(), next.trim()),
        ];
        if !broken.ends_with([':', '[']) {
            assert_eq!(json(&format!("{broken}\n{next}")), expected);
        }
        // Where a value may follow the end of the file tells, or another value.
        let two = json(&format!("{broken}\n{next}{next}"));
        assert_eq!(two[..2], expected);
        assert_eq!(two.len(), 3);
    }
    let cut_at_end = "{\"a\":\n{\"b\":1}\n";
    assert_eq!(json(cut_at_end), ["1 whole {\"a\":", "2 whole {\"b\":1}"]);
}

#[test]
fn of_a_truncated_list_the_items_stay() {
    assert_eq!(
        json("{\"items\":[\n    {\"a\":1},\n    {\"b\":2},\n    {\"c\":"),
        ["2 item0 {\"a\":1}", "3 item0 {\"b\":2}", "4 item0 {\"c\":", "1 end0 {\"items\":[]}"]
    );
    // The next document.
    assert_eq!(
        items("{\"items\":[\n    {\"a\":1},\n    {\"c\":3\n{\"items\":[2]}"),
        [
            "2 item0 {\"a\":1}",
            "3 item0 {\"c\":3",
            "1 end0 {\"items\":[]}",
            "4 item1 2",
            "4 end1 {\"items\":[]}"
        ]
    );
    // One object a line in an array that never ends. No element tells it, so the list does.
    assert_eq!(json("[\n{\"a\":1},\n{\"b\":2},\n"), ["2 item0 {\"a\":1}", "3 item0 {\"b\":2}", "1 end0 ["]);
}

#[test]
fn damage_in_an_item_costs_that_item() {
    let list = |damaged: &str| {
        let text =
            format!("{{\"items\": [\n  {{\n    \"a\": 1\n  }},\n{damaged}  {{\n    \"c\": 3\n  }}\n]}}\n");
        let mut records = items(&text);
        records.retain(|record| !record.contains("\"a\": 1\n"));
        records
    };
    let lines = |record: &str| record.split_once(' ').unwrap().1.to_owned();
    for damaged in ["  {\n    \"b\": {\n", "  {\n    \"b\": \"te\n  },\n", "  {\n    \"b\": [[}\n  },\n"] {
        let records: Vec<_> = list(damaged).iter().map(|record| lines(record)).collect();
        assert_eq!(records.len(), 3, "{records:?}");
        assert!(records[0].starts_with("item0 {\n    \"b\""));
        assert_eq!(records[1], "item0 {\n    \"c\": 3\n  }");
        assert_eq!(records[2], "end0 {\"items\": []}");
    }
}

#[test]
fn depth_costs_no_stack_and_mismatches_no_time() {
    let deep = format!("{}{}", "[".repeat(1 << 20), "]".repeat(1 << 20));
    let options = ReadOptions::default();
    assert_eq!(records(Framing::Json, deep.as_bytes(), 1 << 20, &options).len(), 1);
    for line in ["[", "[}", "{\n", "[\n", "[\n{},\n", "}", "\0", "{\"items\":[\n", "\n{\"a\":[\n"] {
        cut_text(Framing::Json, line.repeat(1 << 18).as_bytes(), 1 << 20, &options);
    }
    let hostile = format!("{}{}", "[".repeat(1 << 20), "}".repeat(1 << 20));
    cut_text(Framing::Json, hostile.as_bytes(), 1 << 20, &options);
}

#[test]
fn blocks_are_of_a_size() {
    let item = format!("{{\"a\":\"{}\"}},\n", "x".repeat(1000));
    let text = format!("{{\"items\":[\n{}{{}}]}}", item.repeat(10_000));
    let outcome = outcome_sizes(text.as_bytes());
    assert!(outcome.len() > 8);
    assert!(outcome[..outcome.len() - 3].iter().all(|&size| size > 300_000), "{outcome:?}");
}

fn outcome_sizes(text: &[u8]) -> Vec<usize> {
    let file = tempfile::NamedTempFile::new().unwrap();
    std::fs::write(file.path(), text).unwrap();
    let size = |item| match item {
        Piecework::Block(block) => Some(block.bytes.len()),
        _ => None,
    };
    read(&inputs(&[file.path()]), ReadOptions::default()).filter_map(size).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2000, ..ProptestConfig::default() })]

    #[test]
    fn any_text_is_cut_the_same_in_any_chunks(
        tokens in prop::collection::vec(
            prop::sample::select(vec![
                "{", "}", "[", "]", ",", ":", "\"", "\\", "\n", "\n", " ", "  ", "\n{", "\n[", "\n  {",
                "\"items\":[", "{\"items\":[\n  {", "{\"a\":1}", "\n{\"b\":[]}\n", "\"x\"", "{\"a\":", "},{\"a\":", "\"b\":1", "text", "\0", "1",
            ]),
            0..40,
        ),
        chunk in 1usize..9,
        json_whole in 0usize..40,
        block in 1usize..40,
    ) {
        let text = tokens.concat();
        let options = ReadOptions { json_whole, block, ..small() };
        let all = records(Framing::Json, text.as_bytes(), text.len(), &options);
        prop_assert_eq!(records(Framing::Json, text.as_bytes(), chunk, &options), all);
    }

    #[test]
    fn complete_values_come_out_as_they_went_in(
        values in prop::collection::vec("\\{\"[a-z]\":(\"[a-z{}\\[\\]:,]*\"|\\[[0-9](,[0-9]){0,3}\\]|\\{\\})\\}", 0..20),
        separator in "[ \n]{0,3}",
    ) {
        let text = values.join(&separator);
        let records = records(Framing::Json, text.as_bytes(), 5, &ReadOptions { json_whole: 1000, ..small() });
        let texts: Vec<_> = records.iter().map(|record| record.split_once(" whole ").unwrap().1).collect();
        prop_assert_eq!(texts, values);
    }
}

/// `kubectl cluster-info dump` prints lists, and the logs of all containers between them.
#[test]
fn logs_among_objects_are_told_apart() {
    let log = "==== START logs for container a of pod b/c ====\n{\"level\":1}\n\nplain\n\
               ==== END logs for container a of pod b/c ====";
    let text =
        format!("{{\n  \"a\": 1\n}}\n{log}\n{log}\n---\n{{\n  \"b\": 2\n}}\n==== START logs for container x");
    let told = cut(Framing::Json, &text, &small());
    let expected = [
        "1 whole {\n  \"a\": 1\n}".to_owned(),
        format!("4 text {log}"),
        format!("9 text {log}"),
        "15 whole {\n  \"b\": 2\n}".to_owned(),
        "18 text ==== START logs for container x".to_owned(),
    ];
    assert_eq!(told, expected);
    // What is too long to hold is told in parts.
    let long = format!("{}\n{{}}\n", log.replace("plain", &"plain\n".repeat(1000)));
    let told = cut(Framing::Json, &long, &small());
    assert!(told.len() > 10 && told[..told.len() - 1].iter().all(|record| record.contains(" text ")));
    assert_eq!(told.last().map(String::as_str), Some("1006 whole {}"));
}

/// `aws logs tail --format json` prints each event behind its time and its stream.
#[test]
fn objects_may_begin_behind_a_time() {
    let text = "2023-05-20T05:26:57.511000+00:00 s {\n  \"a\": 1\n}\n2023-05-20T05:26:57.511000+00:00 s {\n  \"a\": 2\n}\n";
    let time = "2023-05-20T05:26:57.511000+00:00 s";
    let told = cut(Framing::Json, text, &small());
    let expected = [
        format!("1 whole {time}"),
        "1 whole {\n  \"a\": 1\n}".to_owned(),
        format!("4 whole {time}"),
        "4 whole {\n  \"a\": 2\n}".to_owned(),
    ];
    assert_eq!(told, expected);
}
