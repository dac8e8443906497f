//! JSON the way the API server writes it, for the same typed readers that serde_json feeds.
//!
//! Compact text, plain keys, whole numbers: whatever is not so is declined, and the caller asks serde_json,
//! which accepts it or has the words for what is wrong. What is read is read as serde_json would; what nobody
//! asks for is passed over by its brackets, if the text is trusted, or else looked at closely, too.

use super::json::Text;
use super::raw::RAW;
use crate::brackets::{container_end, string_stop};
use serde::de::{self, Deserialize, DeserializeSeed, MapAccess, SeqAccess, Visitor};
use std::borrow::Cow;
use std::fmt;
use std::ops::Range;

/// What a value that is passed over has to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Passing {
    /// JSON.
    Checked,
    /// Brackets that pair.
    Trusted,
}

/// The deepest values that are looked at closely: what the API server writes around bodies is shallow.
const MAX_DEPTH: u32 = 16;

/// The text is not of the expected shape; why is not told.
#[derive(Debug)]
pub(super) struct Declined;

impl fmt::Display for Declined {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("not as the API server writes it")
    }
}

impl std::error::Error for Declined {}

impl de::Error for Declined {
    fn custom<T: fmt::Display>(_: T) -> Self {
        Self
    }
}

/// The value that `text` is, or nothing if it is not plain enough.
pub(super) fn read<'a, T: Deserialize<'a>>(text: &'a str, passing: Passing) -> Option<T> {
    let mut quick = Quick::new(text, passing);
    let value = T::deserialize(&mut quick).ok()?;
    (quick.at == text.len()).then_some(value)
}

/// The same of a text with a gap, behind a member: what is in the gap is no part of it. All else is looked at.
pub(super) fn read_around<'a, T: Deserialize<'a>>(text: &'a str, gap: Option<Range<usize>>) -> Option<T> {
    let mut quick = Quick { gap: gap.unwrap_or(NO_GAP), ..Quick::new(text, Passing::Checked) };
    let value = T::deserialize(&mut quick).ok()?;
    (quick.at == text.len() && quick.gap == NO_GAP).then_some(value)
}

/// The value that `text` is, by the fast way or by serde_json.
pub(super) fn read_or<'a, T: Deserialize<'a>>(text: &'a str) -> serde_json::Result<T> {
    read(text, Passing::Trusted).map_or_else(|| serde_json::from_str(text), Ok)
}

const NO_GAP: Range<usize> = usize::MAX..usize::MAX;

/// A deserializer of plain JSON.
pub(super) struct Quick<'a> {
    text: &'a str,
    at: usize,
    gap: Range<usize>,
    passing: Passing,
}

impl<'a> Quick<'a> {
    pub(super) fn new(text: &'a str, passing: Passing) -> Self {
        Self { text, at: 0, gap: NO_GAP, passing }
    }

    #[inline]
    fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    #[inline]
    fn eat(&mut self, byte: u8) -> Result<(), Declined> {
        if self.peek() != Some(byte) {
            return Err(Declined);
        }
        self.at += 1;
        Ok(())
    }

    fn eat_word(&mut self, word: &str) -> Result<(), Declined> {
        let rest = self.text.as_bytes().get(self.at..).ok_or(Declined)?;
        if !rest.starts_with(word.as_bytes()) {
            return Err(Declined);
        }
        self.at += word.len();
        Ok(())
    }

    fn slice(&self, range: Range<usize>) -> Result<&'a str, Declined> {
        self.text.get(range).ok_or(Declined)
    }

    /// Whether another item follows the opening bracket.
    #[inline]
    fn first(&mut self, close: u8) -> bool {
        let any = self.peek() != Some(close);
        self.at += usize::from(!any);
        any
    }

    /// Whether another item follows the one that ends here.
    #[inline]
    fn next(&mut self, close: u8) -> Result<bool, Declined> {
        if self.at == self.gap.start {
            self.at = self.gap.end;
            self.gap = NO_GAP;
        }
        let byte = self.peek().ok_or(Declined)?;
        self.at += 1;
        match byte {
            b',' => Ok(true),
            _ if byte == close => Ok(false),
            _ => Err(Declined),
        }
    }

    /// A key and its colon. One with escapes is declined.
    #[inline]
    fn key(&mut self) -> Result<&'a str, Declined> {
        self.eat(b'"')?;
        let end = string_stop(self.text.as_bytes(), self.at).ok_or(Declined)?;
        let key = self.slice(self.at..end)?;
        self.at = end;
        self.eat(b'"')?;
        self.eat(b':')?;
        Ok(key)
    }

    /// A string with its quotes, and whether there are escapes in it.
    #[inline]
    fn quoted(&mut self) -> Result<(&'a str, bool), Declined> {
        let start = self.at;
        self.eat(b'"')?;
        let bytes = self.text.as_bytes();
        let mut end = string_stop(bytes, self.at).ok_or(Declined)?;
        let has_escapes = bytes[end] == b'\\';
        while bytes[end] == b'\\' {
            end = string_stop(bytes, end + 2).ok_or(Declined)?;
        }
        if bytes[end] != b'"' {
            return Err(Declined);
        }
        self.at = end + 1;
        Ok((self.slice(start..end + 1)?, has_escapes))
    }

    #[inline]
    fn string(&mut self) -> Result<Cow<'a, str>, Declined> {
        let (quoted, has_escapes) = self.quoted()?;
        if has_escapes {
            return serde_json::from_str::<Text<'_>>(quoted).map(|text| text.0).map_err(|_| Declined);
        }
        quoted.get(1..quoted.len() - 1).map(Cow::Borrowed).ok_or(Declined)
    }

    /// A whole number of at most 18 digits.
    fn number(&mut self) -> Result<i64, Declined> {
        let is_negative = self.peek() == Some(b'-');
        self.at += usize::from(is_negative);
        let start = self.at;
        let mut number = 0;
        while let Some(digit @ b'0'..=b'9') = self.peek() {
            if self.at == start + 18 || self.at > start && number == 0 {
                return Err(Declined);
            }
            number = number * 10 + i64::from(digit - b'0');
            self.at += 1;
        }
        // `-0` is a float to serde_json.
        if self.at == start || is_negative && number == 0 || matches!(self.peek(), Some(b'.' | b'e' | b'E')) {
            return Err(Declined);
        }
        Ok(if is_negative { -number } else { number })
    }

    /// Passes over a value.
    fn pass(&mut self) -> Result<(), Declined> {
        if self.passing == Passing::Checked {
            return self.check(0);
        }
        match self.peek() {
            Some(b'{' | b'[') => {
                self.at = container_end(self.text.as_bytes(), self.at).ok_or(Declined)?;
                Ok(())
            }
            Some(b'"') => self.quoted().map(drop),
            _ => self.word(),
        }
    }

    /// Passes over a number, `true`, `false` or `null`, or what stands for one.
    fn word(&mut self) -> Result<(), Declined> {
        let rest = self.text.as_bytes().get(self.at..).ok_or(Declined)?;
        let in_word = |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'+' | b'.');
        let len = rest.iter().take_while(|&byte| in_word(byte)).count();
        self.at += len;
        if len == 0 { Err(Declined) } else { Ok(()) }
    }

    /// Passes over a value, looking at all of it.
    fn check(&mut self, depth: u32) -> Result<(), Declined> {
        match self.peek().ok_or(Declined)? {
            b'"' => match self.quoted()? {
                (_, false) => Ok(()),
                (quoted, true) => {
                    serde_json::from_str::<de::IgnoredAny>(quoted).map(drop).map_err(|_| Declined)
                }
            },
            _ if depth == MAX_DEPTH => Err(Declined),
            b'{' => {
                self.at += 1;
                let mut more = self.first(b'}');
                while more {
                    self.key()?;
                    self.check(depth + 1)?;
                    more = self.next(b'}')?;
                }
                Ok(())
            }
            b'[' => {
                self.at += 1;
                let mut more = self.first(b']');
                while more {
                    self.check(depth + 1)?;
                    more = self.next(b']')?;
                }
                Ok(())
            }
            b't' => self.eat_word("true"),
            b'f' => self.eat_word("false"),
            b'n' => self.eat_word("null"),
            _ => self.number().map(drop),
        }
    }
}

impl<'de> de::Deserializer<'de> for &mut Quick<'de> {
    type Error = Declined;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Declined> {
        match self.peek().ok_or(Declined)? {
            b'"' => self.deserialize_str(visitor),
            b'{' => self.deserialize_map(visitor),
            b'[' => self.deserialize_seq(visitor),
            b't' | b'f' => self.deserialize_bool(visitor),
            b'n' => {
                self.eat_word("null")?;
                visitor.visit_unit()
            }
            // serde_json tells apart what is below zero.
            _ => match self.number()? {
                number @ 0.. => visitor.visit_u64(number.unsigned_abs()),
                number => visitor.visit_i64(number),
            },
        }
    }

    fn deserialize_bool<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Declined> {
        let value = self.peek() == Some(b't');
        self.eat_word(if value { "true" } else { "false" })?;
        visitor.visit_bool(value)
    }

    #[inline]
    fn deserialize_str<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Declined> {
        match self.string()? {
            Cow::Borrowed(text) => visitor.visit_borrowed_str(text),
            Cow::Owned(text) => visitor.visit_string(text),
        }
    }

    #[inline]
    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Declined> {
        if self.peek() == Some(b'n') {
            self.eat_word("null")?;
            return visitor.visit_none();
        }
        visitor.visit_some(self)
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        name: &'static str,
        visitor: V,
    ) -> Result<V::Value, Declined> {
        if name != RAW {
            return visitor.visit_newtype_struct(self);
        }
        let start = self.at;
        self.pass()?;
        visitor.visit_borrowed_str(self.slice(start..self.at)?)
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Declined> {
        self.eat(b'[')?;
        let state = if self.first(b']') { State::Starts } else { State::Ended };
        let mut items = Items { quick: self, state };
        let value = visitor.visit_seq(&mut items)?;
        if items.state == State::Ended { Ok(value) } else { Err(Declined) }
    }

    #[inline]
    fn deserialize_map<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Declined> {
        self.eat(b'{')?;
        let state = if self.first(b'}') { State::Starts } else { State::Ended };
        let mut items = Items { quick: self, state };
        let value = visitor.visit_map(&mut items)?;
        if items.state == State::Ended { Ok(value) } else { Err(Declined) }
    }

    fn deserialize_ignored_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Declined> {
        self.pass()?;
        visitor.visit_unit()
    }

    serde::forward_to_deserialize_any! {
        i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char string bytes byte_buf unit unit_struct
        tuple tuple_struct struct enum identifier
    }
}

/// How far an object or list is read.
#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    Starts,
    Goes,
    Ended,
}

/// The members of an object, or the elements of a list.
struct Items<'q, 'a> {
    quick: &'q mut Quick<'a>,
    state: State,
}

impl Items<'_, '_> {
    #[inline]
    fn has_more(&mut self, close: u8) -> Result<bool, Declined> {
        let more = match self.state {
            State::Starts => true,
            State::Goes => self.quick.next(close)?,
            State::Ended => false,
        };
        self.state = if more { State::Goes } else { State::Ended };
        Ok(more)
    }
}

impl<'de> MapAccess<'de> for &mut Items<'_, 'de> {
    type Error = Declined;

    #[inline]
    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, Declined> {
        if !self.has_more(b'}')? {
            return Ok(None);
        }
        let key = self.quick.key()?;
        seed.deserialize(de::value::BorrowedStrDeserializer::new(key)).map(Some)
    }

    #[inline]
    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, Declined> {
        seed.deserialize(&mut *self.quick)
    }
}

impl<'de> SeqAccess<'de> for &mut Items<'_, 'de> {
    type Error = Declined;

    fn next_element_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<Option<T::Value>, Declined> {
        if !self.has_more(b']')? {
            return Ok(None);
        }
        seed.deserialize(&mut *self.quick).map(Some)
    }
}
