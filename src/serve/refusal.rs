//! Why a question has no answer.

use super::params::Malformed;
use crate::model::Fault;
use hyper::StatusCode;

/// In the words that clients show.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Refusal {
    /// It cannot be understood.
    Malformed(String),
    /// It is about this, but not asked in this way.
    NotAllowed,
    /// Its URL is too long.
    LongUrl(String),
    /// It means another server.
    Misdirected,
    /// Who asks is not known.
    Unknown,
    /// There is no such thing.
    NotFound(&'static str),
    /// There are too many questions.
    Busy,
    /// It takes too long.
    Late,
    /// It is too long.
    TooLarge,
    /// The answer would be.
    TooMuch,
    /// This server does not do it.
    Disabled(&'static str),
    /// Something is wrong here.
    Broken(String),
}

impl Refusal {
    pub(super) const fn status(&self) -> StatusCode {
        match self {
            Self::Malformed(_) => StatusCode::BAD_REQUEST,
            Self::NotAllowed => StatusCode::METHOD_NOT_ALLOWED,
            Self::LongUrl(_) => StatusCode::URI_TOO_LONG,
            Self::Misdirected => StatusCode::MISDIRECTED_REQUEST,
            Self::Unknown => StatusCode::UNAUTHORIZED,
            Self::NotFound(_) => StatusCode::NOT_FOUND,
            Self::Busy | Self::Late => StatusCode::SERVICE_UNAVAILABLE,
            Self::TooLarge | Self::TooMuch => StatusCode::PAYLOAD_TOO_LARGE,
            Self::Disabled(_) => StatusCode::NOT_IMPLEMENTED,
            Self::Broken(_) => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }

    pub(super) fn message(&self) -> &str {
        match self {
            Self::Malformed(message) | Self::Broken(message) | Self::LongUrl(message) => message,
            Self::NotAllowed => "method not allowed",
            Self::Misdirected => "the Host of this request is no name of this server (--allow-host adds one)",
            Self::Unknown => "a token is needed: Authorization: Bearer …",
            Self::NotFound(message) | Self::Disabled(message) => message,
            Self::Busy => "too many questions at a time, try again",
            Self::Late => "this takes too long: ask for less",
            Self::TooLarge => "the request is too large",
            Self::TooMuch => "what was found is too large for one answer: ask for fewer traces",
        }
    }
}

impl From<Malformed> for Refusal {
    fn from(malformed: Malformed) -> Self {
        Self::Malformed(malformed.0)
    }
}

impl From<Fault> for Refusal {
    fn from(fault: Fault) -> Self {
        Self::Broken(fault.reason)
    }
}
