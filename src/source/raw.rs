//! Values that are kept as text and read where they are wanted.

use serde::de::{self, Deserialize, Visitor};
use serde_json::value::RawValue;
use std::fmt;

/// A value as text. serde_json finds out that it is JSON; [`Quick`](super::quick::Quick) does where it passes nothing over unseen.
#[derive(Clone, Copy, Debug)]
pub(super) struct Raw<'a>(&'a str);

impl<'a> Raw<'a> {
    pub(super) fn get(self) -> &'a str {
        self.0
    }
}

/// Only [`Quick`](super::quick::Quick) knows this name.
pub(super) const RAW: &str = "Raw";

impl<'de> Deserialize<'de> for Raw<'de> {
    fn deserialize<D: de::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct RawVisitor;
        impl<'de> Visitor<'de> for RawVisitor {
            type Value = Raw<'de>;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("any value")
            }
            fn visit_newtype_struct<D: de::Deserializer<'de>>(self, d: D) -> Result<Raw<'de>, D::Error> {
                <&RawValue>::deserialize(d).map(|value| Raw(value.get()))
            }
            fn visit_borrowed_str<E>(self, text: &'de str) -> Result<Raw<'de>, E> {
                Ok(Raw(text))
            }
        }
        deserializer.deserialize_newtype_struct(RAW, RawVisitor)
    }
}
