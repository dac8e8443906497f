//! YAML documents and lists.

use super::*;
use proptest::prelude::*;

fn yaml(text: &str) -> Vec<String> {
    cut(Framing::Yaml, text, &small())
}

/// Cuts what is longer than a few bytes into its items.
fn items(text: &str) -> Vec<String> {
    cut(Framing::Yaml, text, &ReadOptions { yaml_whole: 8, ..small() })
}

#[test]
fn documents_end_at_marks() {
    assert_eq!(
        yaml(
            "# top\na: 1\n---\n\n# second\nb: |\n  ---\n  x\n\n---\n--- # third\nc: 3\n...\n--- !t\nd: 4\n--- {}\n"
        ),
        [
            "2 whole a: 1\n",
            "6 whole b: |\n  ---\n  x\n",
            "12 whole c: 3\n",
            "14 whole --- !t\nd: 4\n",
            "16 whole --- {}\n"
        ]
    );
    assert_eq!(
        yaml("%YAML 1.2\r\n---\r\na: 1\r\n...\r\n%TAG ! !\r\n---\r\nb: 2"),
        ["1 whole %YAML 1.2\r\n---\r\na: 1\r\n", "5 whole %TAG ! !\r\n---\r\nb: 2"]
    );
    assert_eq!(yaml("---\n# nothing\n---\n...\n"), [""; 0]);
    assert_eq!(yaml("null\n---\n\ta"), ["1 whole null\n", "3 whole \ta"]);
}

#[test]
fn documents_without_marks_end_where_a_key_stands_twice() {
    let list = "apiVersion: v1\nitems:\n- a: 1\nkind: List\n";
    let (whole, cut) =
        (format!("{list}{list}"), ["3 item0 - a: 1\n", "1 end0 apiVersion: v1\nitems: []\nkind: List\n"]);
    assert_eq!(yaml(&whole), [format!("1 whole {list}"), format!("5 whole {list}")]);
    assert_eq!(items(&whole)[..2], cut);
    assert_eq!(items(&whole)[2..], ["7 item1 - a: 1\n", "5 end1 apiVersion: v1\nitems: []\nkind: List\n"]);
    for documents in [
        // By hand, in either order.
        ["kind: A\napiVersion: v1\nspec:\n  kind: B\n", "kind: C\napiVersion: v1\n"],
        ["kind: A\nmetadata: {}\n", "apiVersion: v1\nkind: C\n"],
        ["apiVersion: v1\nkind: A\ndata: {}\n", "kind: C\napiVersion: v1\n"],
        // By kubectl, with a key before `apiVersion`.
        ["apiVersion: v1\nkind: A\nports:\n- a: 1\n", "addressType: IPv4\n'apiVersion': v1\nkind: C\n"],
    ] {
        let line = 1 + documents[0].matches('\n').count();
        let expected = [format!("1 whole {}", documents[0]), format!("{line} whole {}", documents[1])];
        assert_eq!(yaml(&documents.concat()), expected);
    }
    for one in ["{kind: A,\nkind: B}\n", "a: |\n  kind: A\n  kind: B\n", "- kind: A\n- kind: B\n"] {
        assert_eq!(yaml(one), [format!("1 whole {one}")]);
    }
}

#[test]
fn a_long_list_is_cut_into_items() {
    let text = "apiVersion: v1\nitems:\n- a: 1\n  b:\n  - x\n  c: |\n    - y\n\n# comment\n-\n  d: 2\n- e\nkind: List\nmetadata: {}\n";
    assert_eq!(
        items(text),
        [
            "3 item0 - a: 1\n  b:\n  - x\n  c: |\n    - y\n\n# comment\n",
            "10 item0 -\n  d: 2\n",
            "12 item0 - e\n",
            "1 end0 apiVersion: v1\nitems: []\nkind: List\nmetadata: {}\n",
        ]
    );
    assert_eq!(
        items("items:\r\n  - a: 1\r\n  - b: 2\r\n---\r\nitems: # all\r\n- c\r\n- d"),
        [
            "2 item0   - a: 1\r\n",
            "3 item0   - b: 2\r\n",
            "1 end0 items: []\n",
            "6 item1 - c\r\n",
            "7 item1 - d",
            "5 end1 items: []\n"
        ]
    );
}

#[test]
fn a_sequence_is_a_list() {
    assert_eq!(items("- a: 1\n- b: 2\n"), ["1 item0 - a: 1\n", "2 item0 - b: 2\n", "1 end0 []\n"]);
    assert_eq!(yaml("- a: 1\n- b: 2\n"), ["1 whole - a: 1\n- b: 2\n"]);
}

#[test]
fn other_documents_stay_whole() {
    for text in
        ["items: []\nkind: List\n", "items:\n  a: 1\n", "spec:\n  items:\n  - a\n  - b\n", "a: 1\n- b\n- c\n"]
    {
        assert_eq!(items(text), [format!("1 whole {text}")]);
    }
}

#[test]
fn real_lists_come_out_item_by_item() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/data/rollout-rr/events.yaml");
    let Ok(text) = std::fs::read(&path) else {
        eprintln!("skipped: no {}", path.display());
        return;
    };
    let options = ReadOptions { yaml_whole: 1000, ..ReadOptions::default() };
    let cut = records(Framing::Yaml, &text, 1 << 20, &options);
    assert_eq!(records(Framing::Yaml, &text, 997, &options), cut);
    let dashes = text.windows(3).filter(|window| window == b"\n- ").count();
    assert_eq!(cut.len(), dashes + 1);
    assert_eq!(
        cut[dashes],
        "1 end0 apiVersion: v1\nitems: []\nkind: List\nmetadata:\n  resourceVersion: \"\"\n"
    );
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2000, ..ProptestConfig::default() })]

    #[test]
    fn any_text_is_cut_the_same_in_any_chunks(
        tokens in prop::collection::vec(
            prop::sample::select(vec![
                "a: 1\n", "items:\n", "- ", "  ", "\n", "-\n", "---", "---\n", "...\n", "%YAML\n", "# c\n", "\t",
                "- a\n", "  - b\n", "x", "\r\n", "|\n", "'items': \n",
                "apiVersion: v1\n", "kind: A\n", "kind: B\n",
            ]),
            0..30,
        ),
        chunk in 1usize..9,
        yaml_whole in 0usize..40,
        block in 1usize..40,
    ) {
        let text = tokens.concat();
        let options = ReadOptions { yaml_whole, block, ..small() };
        let all = records(Framing::Yaml, text.as_bytes(), text.len(), &options);
        prop_assert_eq!(records(Framing::Yaml, text.as_bytes(), chunk, &options), all);
    }
}

/// `kubectl cluster-info dump -o yaml` prints the logs of all containers behind the documents.
#[test]
fn logs_behind_documents_are_told_apart() {
    let log = "==== START logs for container a of pod b/c ====\nx: [\n---\n- {\n==== END logs for container a of pod b/c ====\n";
    let told = cut(Framing::Yaml, &format!("a: 1\n{log}{log}b: 2\n"), &small());
    let expected = ["1 whole a: 1\n", &format!("2 text {log}"), &format!("7 text {log}"), "12 whole b: 2\n"];
    assert_eq!(told, expected);
}
