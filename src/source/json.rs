//! Lenient typed reading of JSON objects: borrowed where possible, nothing fatal that need not be.
//!
//! serde's derive refuses a duplicate key and `null` for a plain field. Archives have both (edited
//! files, collectors that merge fields), so [`lenient!`] generates readers for which a missing key,
//! `null` and an unknown key are nothing, and of duplicate keys the last counts, as for the API
//! server's own decoder.

use super::foreign::shown_by_kubectl;
use serde::de::{self, Deserialize, Deserializer, Visitor};
use std::borrow::Cow;
use std::fmt;

/// A string, borrowed from the record unless it has escapes. Whoever writes YAML by hand, or a table of numbers, leaves
/// the quotes out: then it is the digits.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Text<'a>(pub(super) Cow<'a, str>);

impl std::ops::Deref for Text<'_> {
    type Target = str;
    fn deref(&self) -> &str {
        &self.0
    }
}

impl<'de> Deserialize<'de> for Text<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct TextVisitor;
        impl<'de> Visitor<'de> for TextVisitor {
            type Value = Text<'de>;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a string")
            }
            fn visit_borrowed_str<E: de::Error>(self, v: &'de str) -> Result<Self::Value, E> {
                Ok(Text(Cow::Borrowed(v)))
            }
            fn visit_str<E: de::Error>(self, v: &str) -> Result<Self::Value, E> {
                Ok(Text(Cow::Owned(v.to_owned())))
            }
            fn visit_string<E: de::Error>(self, v: String) -> Result<Self::Value, E> {
                Ok(Text(Cow::Owned(v)))
            }
            #[cold]
            fn visit_i64<E: de::Error>(self, v: i64) -> Result<Self::Value, E> {
                Ok(Text(Cow::Owned(v.to_string())))
            }
            #[cold]
            fn visit_u64<E: de::Error>(self, v: u64) -> Result<Self::Value, E> {
                Ok(Text(Cow::Owned(v.to_string())))
            }
        }
        deserializer.deserialize_any(TextVisitor)
    }
}

/// A time as a string, or as a number of an exporter's: its digits.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Stamp<'a>(Cow<'a, str>);

impl std::ops::Deref for Stamp<'_> {
    type Target = str;
    fn deref(&self) -> &str {
        &self.0
    }
}

impl<'de> Deserialize<'de> for Stamp<'de> {
    #[inline]
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct StampVisitor;
        impl<'de> Visitor<'de> for StampVisitor {
            type Value = Stamp<'de>;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a time")
            }
            fn visit_borrowed_str<E: de::Error>(self, v: &'de str) -> Result<Self::Value, E> {
                Ok(Stamp(Cow::Borrowed(v)))
            }
            fn visit_str<E: de::Error>(self, v: &str) -> Result<Self::Value, E> {
                Ok(Stamp(Cow::Owned(v.to_owned())))
            }
            fn visit_i64<E: de::Error>(self, v: i64) -> Result<Self::Value, E> {
                Ok(Stamp(Cow::Owned(v.to_string())))
            }
            fn visit_u64<E: de::Error>(self, v: u64) -> Result<Self::Value, E> {
                Ok(Stamp(Cow::Owned(v.to_string())))
            }
            fn visit_f64<E: de::Error>(self, v: f64) -> Result<Self::Value, E> {
                Ok(Stamp(Cow::Owned(v.to_string())))
            }
        }
        deserializer.deserialize_any(StampVisitor)
    }
}

/// A number in any notation; what does not fit an `i64` is 0, which every user of it reads as unknown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Number(pub(super) i64);

impl<'de> Deserialize<'de> for Number {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct NumberVisitor;
        impl Visitor<'_> for NumberVisitor {
            type Value = Number;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a number")
            }
            fn visit_i64<E: de::Error>(self, v: i64) -> Result<Number, E> {
                Ok(Number(v))
            }
            fn visit_u64<E: de::Error>(self, v: u64) -> Result<Number, E> {
                Ok(Number(i64::try_from(v).unwrap_or(0)))
            }
            fn visit_f64<E: de::Error>(self, v: f64) -> Result<Number, E> {
                Ok(Number(if v.abs() < 9e15 { v as i64 } else { 0 }))
            }
            fn visit_str<E: de::Error>(self, v: &str) -> Result<Number, E> {
                Ok(Number(v.parse().unwrap_or(0)))
            }
        }
        deserializer.deserialize_any(NumberVisitor)
    }
}

/// Whether a key is there at all, whatever its value (but `null`, as everywhere, is nothing).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Present(pub(super) bool);

impl<'de> Deserialize<'de> for Present {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        de::IgnoredAny::deserialize(deserializer).map(|_| Self(true))
    }
}

/// Why a record could not be read as JSON, without quoting it. The parser counts lines from the start of
/// the record.
pub(super) fn not_json(text: &str, error: &serde_json::Error) -> String {
    if text.bytes().all(|b| b == 0) {
        return "a line of NUL bytes".into();
    }
    match text.as_bytes().first() {
        Some(b'{') if error.is_eof() => "cut off: the JSON ends too early".into(),
        Some(b'{') => {
            let words = error.to_string();
            let what = match words.split(" at line ").next() {
                Some(what) if error.is_syntax() => format!("broken JSON: {what}"),
                _ => "a field has another type than in the API".to_owned(),
            };
            match error.line() {
                1 => format!("{what}, at byte {}", error.column()),
                line => format!("{what}, in its line {line}"),
            }
        }
        _ => shown_by_kubectl(text).unwrap_or("not JSON").into(),
    }
}

/// Generates a struct and its lenient reader: `field: Type = "key" | "other key"`.
macro_rules! lenient {
    ($(#[$doc:meta])* $vis:vis struct $name:ident<$life:lifetime> {
        $($field:ident: $type:ty = $($key:literal)|+,)+
    }) => {
        $(#[$doc])*
        #[derive(Default)]
        $vis struct $name<$life> { $(pub(super) $field: $type,)+ _record: std::marker::PhantomData<&$life str> }

        impl<$life> serde::Deserialize<$life> for $name<$life> {
            fn deserialize<D: serde::Deserializer<$life>>(deserializer: D) -> Result<Self, D::Error> {
                #[allow(non_camel_case_types)]
                enum Key { $($field,)+ Other }
                impl<'de> serde::Deserialize<'de> for Key {
                    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                        struct KeyVisitor;
                        impl serde::de::Visitor<'_> for KeyVisitor {
                            type Value = Key;
                            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                                f.write_str("a key")
                            }
                            fn visit_str<E: serde::de::Error>(self, v: &str) -> Result<Key, E> {
                                Ok(match v { $($($key)|+ => Key::$field,)+ _ => Key::Other })
                            }
                        }
                        deserializer.deserialize_identifier(KeyVisitor)
                    }
                }
                struct ObjectVisitor<$life>(std::marker::PhantomData<&$life str>);
                impl<$life> serde::de::Visitor<$life> for ObjectVisitor<$life> {
                    type Value = $name<$life>;
                    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                        f.write_str("an object")
                    }
                    fn visit_map<A: serde::de::MapAccess<$life>>(self, mut map: A) -> Result<Self::Value, A::Error> {
                        let mut out = $name::default();
                        while let Some(key) = map.next_key()? {
                            match key {
                                $(Key::$field => out.$field = map.next_value::<Option<$type>>()?.unwrap_or_default(),)+
                                Key::Other => drop(map.next_value::<serde::de::IgnoredAny>()?),
                            }
                        }
                        Ok(out)
                    }
                }
                deserializer.deserialize_map(ObjectVisitor(std::marker::PhantomData))
            }
        }
    };
}
pub(super) use lenient;

#[cfg(test)]
mod tests {
    use super::*;

    lenient! {
        struct Sample<'a> {
            name: Text<'a> = "name" | "alias",
            code: Number = "code",
            extra: Present = "extra",
        }
    }

    #[test]
    fn null_missing_unknown_and_duplicate_keys() {
        let read = |s: &'static str| serde_json::from_str::<Sample<'_>>(s).unwrap();
        let s = read(r#"{"name":"a","x":[1,{}],"name":"b","code":null,"extra":{}}"#);
        assert_eq!((&*s.name, s.code.0, s.extra.0), ("b", 0, true));
        let s = read(r#"{"alias":"\u0041","code":1e3,"extra":null}"#);
        assert_eq!((&*s.name, s.code.0, s.extra.0), ("A", 1000, false));
        assert_eq!(read(r#"{"code":123456789012345678901234567890}"#).code.0, 0);
        assert_eq!(&*read(r#"{"name":301}"#).name, "301");
        for other in ["1.5", "true", "{}", "[]"] {
            assert!(serde_json::from_str::<Sample<'_>>(&format!(r#"{{"name":{other}}}"#)).is_err());
        }
    }
}
