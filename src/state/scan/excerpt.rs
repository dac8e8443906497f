//! Small objects out of large ones, for readers that want few fields.

use super::{Item, Items};

/// Of an object only the parts that are named, and of those only the fields: what a parser makes of these
/// is the same as of the whole. Members whose keys are written with escapes stay, and so do parts that are
/// no objects. `None` if the text is no object, as far as brackets tell.
pub fn excerpt(text: &str, parts: &[(&str, &[&str])]) -> Option<String> {
    let mut out = String::from("{");
    each(text, |item| {
        let part = parts.iter().find(|(name, _)| *name == item.key);
        match part {
            None if !item.key.contains('\\') => {}
            None => push(&mut out, item.key, item.value),
            Some((_, fields)) => {
                let start = out.len();
                push(&mut out, item.key, "");
                if push_fields(&mut out, item.value, fields).is_none() {
                    out.truncate(start);
                    push(&mut out, item.key, item.value);
                }
            }
        }
    })?;
    out.push('}');
    Some(out)
}

fn push_fields(out: &mut String, part: &str, fields: &[&str]) -> Option<()> {
    out.push('{');
    each(part, |item| {
        if fields.contains(&item.key) || item.key.contains('\\') {
            push(out, item.key, item.value);
        }
    })?;
    out.push('}');
    Some(())
}

/// All members of an object, if it is one.
fn each<'t>(text: &'t str, mut each: impl FnMut(Item<'t>)) -> Option<()> {
    let mut items = Items::of(text).filter(Items::is_object)?;
    items.by_ref().for_each(&mut each);
    items.is_whole().then_some(())
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
