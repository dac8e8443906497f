//! OTLP JSON as others write it: with nulls, numbers as texts, and ids in any case.

use crate::serve::refusal::Refusal;
use serde::{Deserialize, Deserializer};

/// A `TracesData`.
#[derive(Debug, Default, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Traces {
    #[serde(default, deserialize_with = "nullable")]
    pub(super) resource_spans: Vec<ResourceSpans>,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct ResourceSpans {
    #[serde(default, deserialize_with = "nullable")]
    pub(super) resource: Resource,
    #[serde(default, deserialize_with = "nullable")]
    pub(super) scope_spans: Vec<ScopeSpans>,
}

#[derive(Debug, Default, Deserialize)]
pub(super) struct Resource {
    #[serde(default, deserialize_with = "nullable")]
    pub(super) attributes: Vec<KeyValue>,
}

#[derive(Debug, Deserialize)]
pub(super) struct ScopeSpans {
    #[serde(default, deserialize_with = "nullable")]
    pub(super) scope: Scope,
    #[serde(default, deserialize_with = "nullable")]
    pub(super) spans: Vec<Span>,
}

#[derive(Debug, Default, Deserialize)]
pub(super) struct Scope {
    #[serde(default, deserialize_with = "nullable")]
    pub(super) name: String,
    #[serde(default, deserialize_with = "nullable")]
    pub(super) version: String,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Span {
    pub(super) trace_id: String,
    pub(super) span_id: String,
    #[serde(default, deserialize_with = "nullable")]
    pub(super) parent_span_id: String,
    #[serde(default, deserialize_with = "nullable")]
    pub(super) name: String,
    #[serde(default, deserialize_with = "nullable")]
    pub(super) kind: Kind,
    #[serde(default, deserialize_with = "nullable")]
    pub(super) start_time_unix_nano: Nanos,
    #[serde(default, deserialize_with = "nullable")]
    pub(super) end_time_unix_nano: Nanos,
    #[serde(default, deserialize_with = "nullable")]
    pub(super) attributes: Vec<KeyValue>,
    #[serde(default, deserialize_with = "nullable")]
    pub(super) events: Vec<Event>,
    #[serde(default, deserialize_with = "nullable")]
    pub(super) links: Vec<Link>,
    #[serde(default, deserialize_with = "nullable")]
    pub(super) status: Status,
}

/// A number, or its name.
#[derive(Debug, Deserialize)]
#[serde(untagged)]
pub(super) enum Kind {
    Number(u8),
    Name(String),
}

impl Default for Kind {
    fn default() -> Self {
        Self::Number(0)
    }
}

/// A number of 64 bits, or its digits.
#[derive(Debug, Deserialize)]
#[serde(untagged)]
pub(super) enum Nanos {
    Number(u64),
    Digits(String),
}

impl Default for Nanos {
    fn default() -> Self {
        Self::Number(0)
    }
}

impl Nanos {
    pub(super) fn micros(&self) -> u64 {
        match self {
            Self::Number(nanos) => nanos / 1_000,
            Self::Digits(digits) => digits.parse::<u64>().unwrap_or(0) / 1_000,
        }
    }
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Event {
    #[serde(default, deserialize_with = "nullable")]
    pub(super) time_unix_nano: Nanos,
    #[serde(default, deserialize_with = "nullable")]
    pub(super) name: String,
    #[serde(default, deserialize_with = "nullable")]
    pub(super) attributes: Vec<KeyValue>,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Link {
    pub(super) trace_id: String,
    pub(super) span_id: String,
}

#[derive(Debug, Default, Deserialize)]
pub(super) struct Status {
    #[serde(default, deserialize_with = "nullable")]
    pub(super) code: Kind,
    #[serde(default, deserialize_with = "nullable")]
    pub(super) message: String,
}

#[derive(Debug, Deserialize)]
pub(super) struct KeyValue {
    pub(super) key: String,
    #[serde(default, deserialize_with = "nullable")]
    pub(super) value: Value,
}

/// One of them is there.
#[derive(Debug, Default, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Value {
    pub(super) string_value: Option<String>,
    pub(super) bool_value: Option<bool>,
    pub(super) int_value: Option<Whole>,
    pub(super) double_value: Option<Double>,
    pub(super) bytes_value: Option<String>,
    pub(super) array_value: Option<Array>,
    pub(super) kvlist_value: Option<List>,
}

/// A signed number, or its digits.
#[derive(Debug, Deserialize)]
#[serde(untagged)]
pub(super) enum Whole {
    Number(i64),
    Digits(String),
}

/// A number, or `NaN` and the like.
#[derive(Debug, Deserialize)]
#[serde(untagged)]
pub(super) enum Double {
    Number(f64),
    Name(String),
}

#[derive(Debug, Default, Deserialize)]
pub(super) struct Array {
    #[serde(default, deserialize_with = "nullable")]
    pub(super) values: Vec<Value>,
}

#[derive(Debug, Default, Deserialize)]
pub(super) struct List {
    #[serde(default, deserialize_with = "nullable")]
    pub(super) values: Vec<KeyValue>,
}

/// Null stands for nothing.
fn nullable<'de, D: Deserializer<'de>, T: Deserialize<'de> + Default>(from: D) -> Result<T, D::Error> {
    Option::<T>::deserialize(from).map(Option::unwrap_or_default)
}

/// Reads a document.
pub(super) fn read(bytes: &[u8]) -> Result<Traces, Refusal> {
    let wrong = |error: serde_json::Error| Refusal::Malformed(format!("cannot unmarshal OTLP: {error}"));
    serde_json::from_slice(bytes).map_err(wrong)
}
