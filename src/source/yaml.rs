//! YAML text to JSON text, so that only one format has to be understood further on.

use serde::de::{DeserializeSeed, Deserializer, Error as _, MapAccess, SeqAccess, Visitor};
use serde_saphyr::options::{DuplicateKeyPolicy, NonFiniteFloatPolicy};
use std::fmt;

/// How deep YAML may be nested. Deeper than any manifest (schemas in definitions of custom resources
/// reach some forty levels), and shallow enough for the stack of a thread.
const DEEPEST: usize = 128;

/// Turns one YAML document (or one item of a sequence, dash and all) into compact JSON.
///
/// Plain scalars are what the core schema of YAML 1.2 makes of them: `yes`, `on` and timestamps are
/// strings, and so is `0755`, which means different numbers to different readers. Keys are strings as they are spelled. `!!binary` keeps its base64, other tags that say
/// nothing about plain types are dropped, merge keys are merged, duplicate keys stay duplicate
/// below the top level. No document is `null`.
///
/// # Errors
/// In words for a person, with line and column in `yaml`: what is no YAML, or several documents, or
/// a mapping at the top level that has
/// a key twice, nested deeper than 128 levels, or expands far beyond its size by aliases.
pub fn to_json(yaml: &str) -> Result<Vec<u8>, String> {
    // Without aliases there are fewer nodes than bytes and at most two more events than nodes.
    let (nodes, events) = (yaml.len() + 64, 3 * yaml.len() + 64);
    let options = serde_saphyr::options! {
        budget: serde_saphyr::budget! {
            max_nodes: nodes,
            max_events: events,
            max_depth: DEEPEST,
            max_total_scalar_bytes: 2 * yaml.len() + (1 << 20),
        },
        duplicate_keys: DuplicateKeyPolicy::PassThrough,
        strict_booleans: true,
        leading_zero_numbers_as_strings: true,
        underscored_numbers_as_strings: true,
        ignore_binary_tag_for_string: true,
        non_finite_float_policy: NonFiniteFloatPolicy::AsString,
        with_snippet: false,
        // Else a hundred lines of them in a row would be too many.
        emit_comments: false,
    };
    let mut json = Vec::with_capacity(yaml.len());
    serde_saphyr::with_deserializer_from_str_with_options(yaml, options, |deserializer| {
        Node { json: &mut json, is_top_level: true }.deserialize(deserializer)
    })
    .map_err(|error| error.to_string())?;
    Ok(json)
}

/// Writes a value to the JSON.
struct Node<'a> {
    json: &'a mut Vec<u8>,
    is_top_level: bool,
}

impl Node<'_> {
    fn inside(json: &mut Vec<u8>) -> Node<'_> {
        Node { json, is_top_level: false }
    }
}

/// Apart, since each level of a document would need the room for it.
#[cold]
#[inline(never)]
fn note_key(keys: &mut Vec<Vec<u8>>, key: &[u8]) -> Result<(), String> {
    if keys.iter().any(|known| known == key) {
        return Err(format!("the key {} stands twice at the top level", String::from_utf8_lossy(key)));
    }
    // Of more keys no object of the API is made; a map of anything stays cheap.
    if keys.len() < 256 {
        keys.push(key.to_owned());
    }
    Ok(())
}

/// Writes a key to the JSON.
struct Key<'a>(&'a mut Vec<u8>);

fn write<E: serde::de::Error>(json: &mut Vec<u8>, value: impl serde::Serialize) -> Result<(), E> {
    serde_json::to_writer(json, &value).map_err(E::custom)
}

impl<'de> DeserializeSeed<'de> for Node<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Node<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value")
    }

    fn visit_unit<E: serde::de::Error>(self) -> Result<(), E> {
        write(self.json, ())
    }

    fn visit_bool<E: serde::de::Error>(self, value: bool) -> Result<(), E> {
        write(self.json, value)
    }

    fn visit_i64<E: serde::de::Error>(self, value: i64) -> Result<(), E> {
        write(self.json, value)
    }

    fn visit_u64<E: serde::de::Error>(self, value: u64) -> Result<(), E> {
        write(self.json, value)
    }

    fn visit_f64<E: serde::de::Error>(self, value: f64) -> Result<(), E> {
        write(self.json, value)
    }

    fn visit_str<E: serde::de::Error>(self, value: &str) -> Result<(), E> {
        write(self.json, value)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<(), A::Error> {
        let mut separator = b'[';
        loop {
            let len = self.json.len();
            self.json.push(separator);
            if items.next_element_seed(Node::inside(self.json))?.is_none() {
                self.json.truncate(len);
                break;
            }
            separator = b',';
        }
        self.json.extend_from_slice(if separator == b'[' { b"[]" } else { b"]" });
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<(), A::Error> {
        let mut separator = b'{';
        // Two documents with no mark between them: all but one would be lost.
        let mut keys = Vec::new();
        loop {
            let len = self.json.len();
            self.json.push(separator);
            if entries.next_key_seed(Key(self.json))?.is_none() {
                self.json.truncate(len);
                break;
            }
            if self.is_top_level {
                note_key(&mut keys, &self.json[len + 1..]).map_err(A::Error::custom)?;
            }
            self.json.push(b':');
            entries.next_value_seed(Node::inside(self.json))?;
            separator = b',';
        }
        self.json.extend_from_slice(if separator == b'{' { b"{}" } else { b"}" });
        Ok(())
    }
}

impl<'de> DeserializeSeed<'de> for Key<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_option(self)
    }
}

impl<'de> Visitor<'de> for Key<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a string for a key")
    }

    fn visit_none<E: serde::de::Error>(self) -> Result<(), E> {
        write(self.0, "null")
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_str(self)
    }

    fn visit_str<E: serde::de::Error>(self, value: &str) -> Result<(), E> {
        write(self.0, value)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::Value;
    use std::path::Path;

    fn json(yaml: &str) -> String {
        to_json(yaml).map_or_else(|error| format!("error: {error}"), |json| String::from_utf8(json).unwrap())
    }

    #[test]
    fn comments_of_any_length_are_nothing() {
        let long = "# why\n".repeat(500);
        assert_eq!(json(&format!("{long}a:\n{long}  b: 1 # so\n{long}")), r#"{"a":{"b":1}}"#);
    }

    #[test]
    fn scalars_are_what_the_core_schema_says() {
        for (yaml, expected) in [
            ("", "null"),
            ("# nothing\n", "null"),
            ("---\n", "null"),
            ("~", "null"),
            ("a: \n", r#"{"a":null}"#),
            ("[yes, on, y, n, true, FALSE]", r#"["yes","on","y","n",true,false]"#),
            ("[1, -2, 0x1F, 18446744073709551615, 1.5, 1e3]", "[1,-2,31,18446744073709551615,1.5,1000.0]"),
            (
                "[2026-11-23T11:11:28Z, 2026-11-23, 12:30:45]",
                r#"["2026-11-23T11:11:28Z","2026-11-23","12:30:45"]"#,
            ),
            (
                r#"["1", 'true', "null", 1_000, 1.2.3, 10Gi, 0755]"#,
                r#"["1","true","null","1_000","1.2.3","10Gi","0755"]"#,
            ),
            ("yes: 1\n123: 2\nnull: 3\n1.50: 4\n", r#"{"yes":1,"123":2,"null":3,"1.50":4}"#),
            ("- a: 1\n  b: [ ]\n  c: {}\n", r#"[{"a":1,"b":[],"c":{}}]"#),
            ("  - a: |\n      x\n       y\n\n", r#"[{"a":"x\n y\n"}]"#),
            ("a: >-\n  one\n  two\n", r#"{"a":"one two"}"#),
            ("a: \"\\u00e9\\x07\\\\\"\n", r#"{"a":"é\u0007\\"}"#),
            ("a: !!binary aGk=\nb: !custom x\nc: !!str 1\n", r#"{"a":"aGk=","b":"x","c":"1"}"#),
            (
                "base: &b {x: 1, y: 2}\nuse:\n  <<: *b\n  y: 3\n",
                r#"{"base":{"x":1,"y":2},"use":{"y":3,"x":1}}"#,
            ),
            ("a: {b: 1, b: 2}\n", r#"{"a":{"b":1,"b":2}}"#),
            ("a: 1\r\nb: 2\r\n", r#"{"a":1,"b":2}"#),
        ] {
            assert_eq!(json(yaml), expected, "{yaml:?}");
        }
    }

    #[test]
    fn what_is_no_document_is_an_error() {
        for yaml in [
            "a: [",
            "a: b: c",
            "a: 1\n---\nb: 2\n",
            "\"a",
            "{a: 1}}",
            "? [a]\n: b\n",
            "*unknown",
            "a: 1\nb: 2\na: 1\n",
        ] {
            assert!(to_json(yaml).is_err(), "{yaml:?} {}", json(yaml));
        }
    }

    #[test]
    fn neither_laughs_nor_depth_cost_more_than_an_error() {
        let mut laughs = "a0: &a0 [lol, lol, lol, lol, lol, lol, lol, lol, lol, lol]\n".to_owned();
        for i in 1..12 {
            let aliases = vec![format!("*a{}", i - 1); 10].join(", ");
            laughs += &format!("a{i}: &a{i} [{aliases}]\n");
        }
        assert!(to_json(&laughs).is_err());
        let deep = |levels: usize| format!("{}1{}", "[".repeat(levels), "]".repeat(levels));
        assert!(to_json(&deep(100)).is_ok());
        assert!(to_json(&deep(10_000)).is_err());
        let block: String = (0..10_000).map(|i| format!("{}a:\n", " ".repeat(i))).collect();
        assert!(to_json(&block).is_err());
    }

    #[test]
    fn large_documents_fit_their_budget() {
        let text = "- {a: 1, b: [2, 3], c: x}\n".repeat(100_000);
        assert_eq!(json(&text).len(), 2 + 100_000 * r#"{"a":1,"b":[2,3],"c":"x"},"#.len() - 1);
    }

    /// The YAML that kubectl printed is the JSON that it printed.
    #[test]
    fn real_lists_equal_their_json() {
        let data = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/data/rollout-rr");
        for name in ["events", "snapshot"] {
            let read = |extension| std::fs::read_to_string(data.join(name).with_extension(extension));
            let (Ok(yaml), Ok(expected)) = (read("yaml"), read("json")) else {
                eprintln!("skipped: no {name} in {}", data.display());
                return;
            };
            let value: Value = serde_json::from_slice(&to_json(&yaml).unwrap()).unwrap();
            let expected: Value = serde_json::from_str(&expected).unwrap();
            let items = |value: &Value| value["items"].as_array().unwrap().clone();
            let key = |item: &Value| (item["kind"].to_string(), item["metadata"]["uid"].to_string());
            let expected: std::collections::BTreeMap<_, _> =
                items(&expected).into_iter().map(|item| (key(&item), item)).collect();
            let all = items(&value);
            assert!(all.len() > 50, "{name}: {}", all.len());
            for item in all {
                assert_eq!(Some(&item), expected.get(&key(&item)), "{name}");
            }
        }
    }
}
