//! Damage in one item of a JSON list costs that item and no other, however the list is printed and cut.
#![expect(clippy::unwrap_used, reason = "a panic is how a test complains")]

use kelemetry::input::{Framing, ReadOptions, cut_text};
use kelemetry::source::{Batch, Keep, PathHint, parse_block};
use proptest::prelude::*;
use serde_json::Value;
use std::collections::BTreeSet;
use std::path::Path;
use std::sync::LazyLock;

/// The Events of the small rollout.
static EVENTS: LazyLock<Vec<Value>> = LazyLock::new(|| {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("testdata/rollout/events.json");
    let list: Value = serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap();
    list["items"].as_array().unwrap().clone()
});

/// How a list is printed.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Print {
    /// `kubectl get -o json`.
    Pretty,
    /// The API server's own answer, a webhook's body.
    Compact,
    /// With a space behind each comma and colon.
    Spaced,
    /// An item a line.
    Rows,
}

const PRINTS: [Print; 4] = [Print::Pretty, Print::Compact, Print::Spaced, Print::Rows];

/// A printed list, and where its items are.
fn print(how: Print, items: &[Value]) -> (String, Vec<(usize, usize)>) {
    let (head, between, tail) = match how {
        Print::Pretty => (
            "{\n    \"apiVersion\": \"v1\",\n    \"items\": [\n        ",
            ",\n        ",
            "\n    ],\n    \"kind\": \"List\",\n    \"metadata\": {\n        \"resourceVersion\": \"\"\n    }\n}\n",
        ),
        Print::Compact => {
            ("{\"kind\":\"EventList\",\"apiVersion\":\"v1\",\"metadata\":{},\"items\":[", ",", "]}\n")
        }
        Print::Spaced => ("{\"apiVersion\": \"v1\", \"items\": [", ", ", "], \"kind\": \"List\"}\n"),
        Print::Rows => ("[\n", ",\n", "\n]\n"),
    };
    let (mut text, mut ranges) = (head.to_owned(), Vec::new());
    for (i, item) in items.iter().enumerate() {
        if i > 0 {
            text += between;
        }
        let start = text.len();
        text += &match how {
            Print::Pretty => indented(item),
            Print::Spaced => spaced(item),
            Print::Compact | Print::Rows => item.to_string(),
        };
        ranges.push((start, text.len()));
    }
    (text + tail, ranges)
}

fn indented(item: &Value) -> String {
    let mut bytes = Vec::new();
    let format = serde_json::ser::PrettyFormatter::with_indent(b"    ");
    serde::Serialize::serialize(item, &mut serde_json::Serializer::with_formatter(&mut bytes, format))
        .unwrap();
    String::from_utf8(bytes).unwrap().replace('\n', "\n        ")
}

fn spaced(item: &Value) -> String {
    item.to_string().replace("\",\"", "\", \"").replace("\":", "\": ").replace("},\"", "}, \"")
}

/// What was used (uids) and what was rejected (lines).
#[derive(Debug, PartialEq)]
struct Outcome {
    used: BTreeSet<String>,
    times: usize,
    rejected: Vec<(u64, String)>,
}

fn read(framing: Framing, text: &[u8], chunk: usize, json_whole: usize) -> Outcome {
    let options = ReadOptions { json_whole, ..ReadOptions::default() };
    let mut outcome = Outcome { used: BTreeSet::new(), times: 0, rejected: Vec::new() };
    for block in cut_text(framing, text, chunk, &options) {
        let batch: Batch = parse_block(&block, Keep::default(), &PathHint::default());
        outcome.times += batch.events.len();
        outcome.used.extend(batch.events.iter().map(|event| batch.strings.get(event.uid.0).to_owned()));
        outcome.rejected.extend(batch.faults.into_iter().map(|fault| (fault.position.line, fault.reason)));
    }
    outcome.rejected.sort();
    outcome
}

#[derive(Clone, Copy, Debug)]
enum Damage {
    LoseQuote,
    LoseBracket,
    AddQuote,
    AddBracket,
    Nul,
    LineEnd,
    Escape,
    Word,
    Cut(usize),
}

/// Damages an item somewhere: at the character of the right sort that `pick` tells.
fn damage(item: &str, how: Damage, pick: prop::sample::Index) -> Vec<u8> {
    let bytes = item.as_bytes();
    let choose = |sort: &[u8]| {
        let all: Vec<_> = (0..bytes.len()).filter(|&at| sort.contains(&bytes[at])).collect();
        *pick.get(&all)
    };
    let splice = |at: usize, len: usize, with: &[u8]| [&bytes[..at], with, &bytes[at + len..]].concat();
    match how {
        Damage::LoseQuote => splice(choose(b"\""), 1, b""),
        Damage::LoseBracket => splice(choose(b"{}[]"), 1, b""),
        Damage::AddQuote => splice(choose(b"abcdefghijklmnopqrstuvwxyz0123456789"), 0, b"\""),
        Damage::AddBracket => splice(choose(b","), 0, b"}"),
        Damage::Nul => splice(choose(b"abcdefghijklmnopqrstuvwxyz"), 0, b"\0"),
        Damage::LineEnd => splice(choose(b"abcdefghijklmnopqrstuvwxyz"), 0, b"\n"),
        Damage::Escape => splice(choose(b"abcdefghijklmnopqrstuvwxyz"), 0, b"\\x"),
        Damage::Word => splice(choose(b":"), 1, b":oops "),
        Damage::Cut(len) => {
            let start = pick.index(bytes.len() - len);
            splice(start, len, b"")
        }
    }
}

fn damages() -> impl Strategy<Value = Damage> {
    prop::sample::select(vec![
        Damage::LoseQuote,
        Damage::LoseBracket,
        Damage::AddQuote,
        Damage::AddBracket,
        Damage::Nul,
        Damage::LineEnd,
        Damage::Escape,
        Damage::Word,
        Damage::Cut(200),
    ])
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 3000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn one_broken_item_costs_one_item(
        how in prop::sample::select(PRINTS.to_vec()),
        broken in 0usize..12,
        damaged in damages(),
        pick in any::<prop::sample::Index>(),
        chunk in 50usize..5000,
    ) {
        let (text, ranges) = print(how, &EVENTS[20..32]);
        let (start, end) = ranges[broken];
        let bytes = [&text.as_bytes()[..start], &damage(&text[start..end], damaged, pick), &text.as_bytes()[end..]].concat();
        let small = read(Framing::Json, &bytes, bytes.len(), 4 << 20);
        let shown = || String::from_utf8_lossy(&bytes[start.saturating_sub(20)..(end + 20).min(bytes.len())]).into_owned();
        // A cut may by chance leave an item that is sound JSON.
        let is_sound = serde_json::from_slice::<Value>(&bytes).is_ok();
        for (i, event) in EVENTS[20..32].iter().enumerate().filter(|(i, _)| *i != broken) {
            prop_assert!(small.used.contains(event["metadata"]["uid"].as_str().unwrap()), "lost {i} {}\n{small:?}", shown());
        }
        if !is_sound {
            prop_assert_eq!((small.used.len(), small.times), (11, 11), "{}", shown());
            prop_assert_eq!(small.rejected.len(), 1, "{} {:?}", shown(), small.rejected);
            let line = 1 + text[..start].matches('\n').count() as u64;
            prop_assert!(small.rejected[0].0.abs_diff(line) <= 1, "{} != {}: {}", small.rejected[0].0, line, shown());
        } else {
            return Ok(());
        }
        for (json_whole, chunk) in [(0, bytes.len()), (0, chunk), (4 << 20, chunk)] {
            prop_assert_eq!(&read(Framing::Json, &bytes, chunk, json_whole), &small, "{}", shown());
        }
        if how == Print::Compact && !matches!(damaged, Damage::LineEnd) {
            prop_assert_eq!(&read(Framing::Lines, &bytes, chunk, 0), &small);
        }
    }
}

/// The items of a typed list have no kind: it stands before or behind them, and is known for all of them
/// wherever one is broken.
#[test]
fn a_broken_item_leaves_the_others_their_kind() {
    let item = |n: u32| format!("{{\"metadata\":{{\"name\":\"p{n}\",\"uid\":\"u{n}\"}}}}");
    let items: Vec<_> = (0..6).map(item).collect();
    for broken in 0..6 {
        let mut items = items.clone();
        items[broken] = items[broken].replacen("\":\"p", "\":p", 1);
        let items = items.join(",");
        let kind = "\"kind\":\"PodList\",\"apiVersion\":\"v1\"";
        for text in [
            format!("{{{kind},\"metadata\":{{}},\"items\":[{items}]}}"),
            format!("{{\"items\":[{items}],{kind}}}"),
            format!("{{{kind},\"items\":[{items},{{\"meta"),
            format!("{{\"oops,\"items\":[{items}],{kind}}}"),
        ] {
            let block = &cut_text(Framing::Lines, text.as_bytes(), 1000, &ReadOptions::default())[0];
            let batch = parse_block(block, Keep::default(), &PathHint::default());
            let kinds =
                batch.states.iter().map(|state| batch.strings.get(state.meta.kind)).collect::<Vec<_>>();
            assert_eq!(kinds, ["Pod"; 5], "{text}");
            let is_cut = !text.ends_with('}');
            let is_head_broken = text.contains("oops");
            assert_eq!(batch.faults.len(), 1 + usize::from(is_cut || is_head_broken), "{:?}", batch.faults);
        }
    }
}
