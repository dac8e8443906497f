//! `key="value"` pairs, quoted as Go's `%q` does.

/// The pairs of a line; None where it is no such line or breaks off.
pub(super) fn pairs(mut text: &str) -> Option<Vec<(&str, String)>> {
    let mut pairs = Vec::new();
    loop {
        text = text.trim_start();
        if text.is_empty() {
            return Some(pairs);
        }
        let (key, rest) = text.split_once('=')?;
        if key.is_empty() || key.contains([' ', '"']) {
            return None;
        }
        let (value, rest) = match rest.strip_prefix('"') {
            Some(quoted) => unquote(quoted)?,
            None => {
                let (value, rest) = rest.split_once(' ').unwrap_or((rest, ""));
                (value.to_owned(), rest)
            }
        };
        pairs.push((key, value));
        text = rest;
    }
}

/// The text behind an opening quote up to the closing one, and what stands behind that.
fn unquote(text: &str) -> Option<(String, &str)> {
    let mut value = String::new();
    let mut bytes = Vec::new();
    let mut chars = text.char_indices();
    while let Some((at, c)) = chars.next() {
        let escaped = match c {
            '"' => {
                flush(&mut bytes, &mut value);
                return Some((value, &text[at + 1..]));
            }
            '\\' => chars.next()?.1,
            plain => {
                flush(&mut bytes, &mut value);
                value.push(plain);
                continue;
            }
        };
        let digits = match escaped {
            'x' => 2,
            'u' => 4,
            'U' => 8,
            _ => 0,
        };
        if digits > 0 {
            let mut code = 0;
            for _ in 0..digits {
                code = code << 4 | chars.next()?.1.to_digit(16)?;
            }
            match u8::try_from(code) {
                // Bytes that are no UTF-8, perhaps several of one character.
                Ok(byte) if digits == 2 => bytes.push(byte),
                _ => {
                    flush(&mut bytes, &mut value);
                    value.push(char::from_u32(code).unwrap_or('\u{fffd}'));
                }
            }
            continue;
        }
        flush(&mut bytes, &mut value);
        value.push(match escaped {
            'n' => '\n',
            't' => '\t',
            'r' => '\r',
            'a' => '\u{7}',
            'b' => '\u{8}',
            'f' => '\u{c}',
            'v' => '\u{b}',
            other => other,
        });
    }
    None
}

fn flush(bytes: &mut Vec<u8>, value: &mut String) {
    if !bytes.is_empty() {
        value.push_str(&String::from_utf8_lossy(bytes));
        bytes.clear();
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn as_go_quotes() {
        let read = |text| pairs(text).unwrap();
        let expected = vec![("a", "x \"y\"\n".to_owned()), ("b-c", String::new()), ("d", "200".to_owned())];
        assert_eq!(read(r#"a="x \"y\"\n" b-c="" d=200"#), expected);
        assert_eq!(read(r#"a="\xc3\xa9\u00e9\U0001f600\xff""#), [("a", "éé😀\u{fffd}".to_owned())]);
        for text in [r#"a="x"#, r#"a="\x4"#, "a", "\"a\"=1", r#"="x""#, r#"a="\"#] {
            assert_eq!(pairs(text), None, "{text}");
        }
    }

    proptest! {
        #[test]
        fn never_panics(text in "[a=\"\\\\xuU0-9é ]{0,40}") {
            let _ = pairs(&text);
        }
    }
}
