//! Objects as people read them: YAML as kubectl prints it, or JSON.

use super::yaml::yaml;
use serde_json::Value;

/// A whole object, to be printed.
#[derive(Clone, Debug, PartialEq)]
pub enum Manifest {
    /// Its fields, by name.
    Tree(Value),
    /// Its text, where that is nested so deep (more than 127 levels) that no API server would have read it.
    Text(String),
}

impl Manifest {
    /// The object of this JSON text, with or without `metadata.managedFields`.
    pub fn new(json: &str, with_managed_fields: bool) -> Self {
        let Ok(mut tree) = serde_json::from_str::<Value>(json) else { return Self::Text(json.to_owned()) };
        if !with_managed_fields
            && let Some(metadata) = tree.get_mut("metadata").and_then(Value::as_object_mut)
        {
            metadata.remove("managedFields");
        }
        Self::Tree(tree)
    }

    /// With these where it tells none: objects in lists have neither kind nor apiVersion.
    #[must_use]
    pub fn of_type(mut self, api_version: &str, kind: &str) -> Self {
        if let Self::Tree(Value::Object(fields)) = &mut self {
            for (name, text) in [("apiVersion", api_version), ("kind", kind)] {
                if !text.is_empty() && !fields.contains_key(name) {
                    fields.insert(name.to_owned(), Value::from(text));
                }
            }
        }
        self
    }

    /// As JSON, indented, without the end of the last line.
    pub fn json(&self) -> String {
        match self {
            Self::Tree(tree) => format!("{tree:#}"),
            Self::Text(text) => text.clone(),
        }
    }

    /// As YAML, with the end of the last line: strings are quoted where any reader, of YAML 1.1 or 1.2, could
    /// take them for something else; those of several lines stand as blocks.
    pub fn yaml(&self) -> String {
        match self {
            Self::Tree(tree) => yaml(tree).unwrap_or_else(|| self.json() + "\n"),
            // JSON is YAML.
            Self::Text(text) => format!("{text}\n"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use serde_json::json;

    #[test]
    fn reads_as_kubectl_prints() {
        let object = json!({
            "kind": "ConfigMap", "apiVersion": "v1",
            "metadata": {"name": "web", "managedFields": [{"manager": "kubectl"}], "labels": {}},
            "data": {"on": "yes", "port": "80", "motd": "one\ntwo\n", "empty": "", "long": "word ".repeat(30) + "."},
            "list": [{"name": "a", "port": 1}, null],
        });
        let manifest = Manifest::new(&object.to_string(), false);
        let long = "word ".repeat(30) + ".";
        let expected = format!(
            "apiVersion: v1\ndata:\n  empty: \"\"\n  long: {long}\n  motd: |\n    one\n    two\n  \"on\": \"yes\"\n  \
             port: \"80\"\nkind: ConfigMap\nlist:\n- name: a\n  port: 1\n- null\nmetadata:\n  labels: {{}}\n  name: web\n"
        );
        assert_eq!(manifest.yaml(), expected);
        assert!(
            Manifest::new(&object.to_string(), true).yaml().contains("managedFields:\n  - manager: kubectl")
        );
    }

    #[test]
    fn objects_of_lists_get_their_type() {
        let typed = |json: &str| Manifest::new(json, false).of_type("apps/v1", "Deployment").json();
        assert_eq!(typed("{}"), "{\n  \"apiVersion\": \"apps/v1\",\n  \"kind\": \"Deployment\"\n}");
        assert_eq!(
            typed(r#"{"apiVersion":"v1","kind":"Pod"}"#),
            "{\n  \"apiVersion\": \"v1\",\n  \"kind\": \"Pod\"\n}"
        );
    }

    #[test]
    fn what_is_nested_too_deep_stays_text() {
        let deep = "[".repeat(10_000) + &"]".repeat(10_000);
        let manifest = Manifest::new(&deep, false);
        assert_eq!((manifest.json(), manifest.yaml()), (deep.clone(), deep + "\n"));
    }

    fn scalar() -> impl Strategy<Value = Value> {
        let odd = prop::sample::select(vec![
            "true",
            "no",
            "~",
            "null",
            "1e3",
            "0x1F",
            "1_000",
            "12:30:45",
            "2026-11-23",
            "- a",
            "a: b",
            "#x",
            "*a",
            "&a",
            "!t",
            "|",
            "> x",
            "%y",
            "@z",
            "`",
            "{}",
            "[]",
            "?",
            ": ",
            "---",
            "...",
            " x",
            "x ",
            "\n",
            "\r\n",
            "a\n",
            "\n\na",
            "a\n  b\n\n",
            "\ta",
            "\ta\n",
            "\n\tb",
            "\t\nb\n",
            "a\u{85}b",
            "\u{2028}",
            "\u{feff}",
            "\u{9b}31m",
            "\u{202e}",
            "\u{7f}",
            "\u{1b}[31m",
            "=",
            "<<",
        ]);
        prop_oneof![
            Just(Value::Null),
            any::<bool>().prop_map(Value::from),
            any::<i64>().prop_map(Value::from),
            any::<u64>().prop_map(Value::from),
            (-1_000_000i32..1_000_000).prop_map(|n| Value::from(f64::from(n) / 64.0)),
            odd.prop_map(Value::from),
            ".{0,12}".prop_map(Value::from),
            "[ -~\n]{0,40}".prop_map(Value::from),
            "[ a\n\t]{0,8}".prop_map(Value::from),
        ]
    }

    fn value() -> impl Strategy<Value = Value> {
        let key = prop_oneof!["[a-z/.]{0,5}", ".{0,4}", "[ \n:#]{0,3}"];
        scalar().prop_recursive(4, 40, 5, move |inner| {
            prop_oneof![
                prop::collection::vec(inner.clone(), 0..5).prop_map(Value::from),
                prop::collection::btree_map(key.clone(), inner, 0..5)
                    .prop_map(|map| Value::Object(map.into_iter().collect())),
            ]
        })
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(2000))]
        #[test]
        fn yaml_says_what_the_object_says(value in value()) {
            let yaml = Manifest::new(&value.to_string(), true).yaml();
            let back: Value = serde_saphyr::from_str(&yaml).map_err(|e| TestCaseError::fail(format!("{e}\n{yaml}")))?;
            prop_assert_eq!(back, value, "{}", yaml);
        }
    }
}
