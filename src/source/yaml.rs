//! YAML text to JSON text, so that one parser reads both.

use serde_saphyr::options;

/// One YAML document (or a sequence of one item) as compact JSON text.
///
/// Types are those of the YAML 1.2 core schema, as Kubernetes' own reader has them once `kubectl` has
/// quoted what needs it: `yes`, `on`, `0755` and dates stay text. Of a key that stands twice the last
/// counts. Anchors are followed within the limits of the reader, which end a "billion laughs" document.
///
/// # Errors
/// What the YAML reader makes of the text, in one line.
pub fn to_json(yaml: &str) -> Result<Vec<u8>, String> {
    let options = options! {
        duplicate_keys: serde_saphyr::DuplicateKeyPolicy::LastWins,
        strict_booleans: true,
        leading_zero_numbers_as_strings: true,
        underscored_numbers_as_strings: true,
        ignore_binary_tag_for_string: true,
        with_snippet: false,
        budget: serde_saphyr::budget! {
            max_reader_input_bytes: None,
            max_events: usize::MAX,
            max_nodes: usize::MAX,
            max_total_scalar_bytes: usize::MAX,
        },
    };
    let value: serde_json::Value =
        serde_saphyr::from_str_with_options(yaml, options).map_err(|error| one_line(&error.to_string()))?;
    serde_json::to_vec(&value).map_err(|error| error.to_string())
}

fn one_line(message: &str) -> String {
    message.lines().next().unwrap_or_default().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn json(yaml: &str) -> String {
        String::from_utf8(to_json(yaml).unwrap()).unwrap()
    }

    #[test]
    fn types_are_those_of_the_core_schema() {
        let yaml =
            "a: yes\nb: 0755\nc: 2026-11-23T11:00:00Z\nd: 5\ne: true\nf: null\ng: |\n  x\n  ---\nh: '1'\n";
        let expected = r#"{"a":"yes","b":"0755","c":"2026-11-23T11:00:00Z","d":5,"e":true,"f":null,"g":"x\n---\n","h":"1"}"#;
        assert_eq!(json(yaml), expected);
        assert_eq!(json("- a: 1\n  a: 2\n"), r#"[{"a":2}]"#);
        assert_eq!(json("# nothing\n"), "null");
        assert_eq!(json("1: a\non: b\n"), r#"{"1":"a","on":"b"}"#);
    }

    #[test]
    fn a_bomb_ends_in_an_error() {
        let mut bomb = String::from("a0: &a0 [x,x,x,x,x,x,x,x,x,x]\n");
        for i in 1..12 {
            let aliases = vec![format!("*a{}", i - 1); 10].join(",");
            bomb += &format!("a{i}: &a{i} [{aliases}]\n");
        }
        assert!(to_json(&bomb).is_err());
        assert!(to_json("a: [1\n").is_err());
    }
}
