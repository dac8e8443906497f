//! Small objects out of large ones, for readers that want few fields.

use super::{Item, Items, end};

/// Of an object only the parts that are named, and of those only the fields: what a parser makes of these
/// is the same as of the whole. Members whose keys are written with escapes stay, and so do parts that are
/// no objects. `None` if the text is no object, as far as brackets tell.
pub fn excerpt(text: &str, parts: &[(&str, &[&str])]) -> Option<String> {
    let mut out = String::from("{");
    let mut items = Items::of(text).filter(Items::is_object)?;
    while let Some((key, start)) = items.enter() {
        let part = parts.iter().find(|(name, _)| *name == key);
        let end = match (part, Items::at(text, start).filter(Items::is_object)) {
            (Some((_, fields)), Some(members)) => {
                push(&mut out, key, "{");
                let end = push_fields(&mut out, members, fields)?;
                out.push('}');
                end
            }
            (part, _) => {
                let end = end(text.as_bytes(), start)?;
                if part.is_some() || key.contains('\\') {
                    push(&mut out, key, text.get(start..end)?);
                }
                end
            }
        };
        items.pass(end)?;
    }
    out.push('}');
    items.is_whole().then_some(out)
}

/// The fields out of the members of a part; gives its end.
fn push_fields(out: &mut String, mut members: Items<'_>, fields: &[&str]) -> Option<usize> {
    for Item { key, value } in members.by_ref() {
        if fields.contains(&key) || key.contains('\\') {
            push(out, key, value);
        }
    }
    members.end()
}

fn push(out: &mut String, key: &str, value: &str) {
    for text in [if out.ends_with('{') { "\"" } else { ",\"" }, key, "\":", value] {
        out.push_str(text);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::{Value, json};

    #[test]
    fn what_is_named_stays() {
        let text = r#" {"a": {"x":1, "y":[2], "\u0078":3, "x":4}, "b":7, "c": {"x":{}}, "a":null, "d":[1]}"#;
        let found = excerpt(text, &[("a", &["x"]), ("d", &["x"])]).unwrap();
        assert_eq!(found, r#"{"a":{"x":1,"\u0078":3,"x":4},"a":null,"d":[1]}"#);
        assert_eq!(serde_json::from_str::<Value>(&found).unwrap(), json!({"a": null, "d": [1]}));
    }

    #[test]
    fn what_is_no_object_has_none() {
        for text in ["", "[]", "7", r#"{"a":{"#, r#"{"a":}"#, r#"{"a" 1}"#] {
            assert_eq!(excerpt(text, &[("a", &["x"])]), None, "{text}");
        }
        assert_eq!(excerpt("{}", &[]).as_deref(), Some("{}"));
    }
}
