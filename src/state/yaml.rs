//! YAML that every reader reads alike.

use serde::{Serialize, Serializer};
use serde_json::Value;
use serde_saphyr::{DoubleQuoted, ser_options, to_string_with_options};

/// A tree as YAML, with the end of the last line; `None` of what YAML cannot say.
pub(super) fn yaml(tree: &Value) -> Option<String> {
    let unfolded = ser_options! { folded_wrap_chars: usize::MAX };
    to_string_with_options(&Node(tree), unfolded).ok()
}

struct Node<'a>(&'a Value);

impl Serialize for Node<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.0 {
            Value::Object(fields) => {
                serializer.collect_map(fields.iter().map(|(name, value)| (name, Node(value))))
            }
            Value::Array(elements) => serializer.collect_seq(elements.iter().map(Node)),
            Value::String(text) if is_refused_as_block(text) => DoubleQuoted(text).serialize(serializer),
            other => other.serialize(serializer),
        }
    }
}

/// go-yaml, and so kubectl, takes a tab at the beginning of a block for bad indentation, though YAML allows it.
fn is_refused_as_block(text: &str) -> bool {
    text.contains('\n') && text.trim_start_matches('\n').starts_with('\t')
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn a_tab_begins_no_block() {
        let yaml = |text: &str| yaml(&json!({ "k": text })).unwrap();
        for (text, written) in [
            ("\ta\n", "k: \"\\ta\\n\"\n"),
            ("\n\n\tb", "k: \"\\n\\n\\tb\"\n"),
            ("\t\nb", "k: \"\\t\\nb\"\n"),
            ("all:\n\tgo build\n", "k: |\n  all:\n  \tgo build\n"),
        ] {
            assert_eq!(yaml(text), written, "{text:?}");
        }
    }
}
