//! What a request says of itself, as text.

use super::{Caller, Index, Request};
use crate::model::{AuditId, Strings, Verb};
use std::borrow::Cow;

impl Request {
    /// The user that it was made as: the impersonated one, where there is one; empty where it had none.
    pub fn acting_user<'s>(&self, strings: &'s Strings) -> &'s str {
        let Caller { user, impersonated, .. } = *self.caller;
        strings.get(if impersonated.is_empty() { user } else { impersonated })
    }

    /// Its verb, as it is logged.
    pub fn verb_text<'s>(&self, strings: &'s Strings) -> &'s str {
        match self.verb {
            Verb::Other(text) => strings.get(text),
            known => known.known_name().unwrap_or_default(),
        }
    }
}

impl Index {
    /// The user a request was made as: the impersonated one, where there is one; empty where it had none.
    pub fn acting_user(&self, request: &Request) -> &str {
        request.acting_user(&self.strings)
    }

    /// Who made a request as somebody else; empty where nobody was impersonated.
    pub fn impersonator(&self, request: &Request) -> &str {
        let Caller { user, impersonated, .. } = *request.caller;
        if impersonated.is_empty() { "" } else { self.strings.get(user) }
    }

    /// The verb of a request, as it is logged.
    pub fn verb(&self, request: &Request) -> &str {
        request.verb_text(&self.strings)
    }

    /// The audit id of a request, as it is logged.
    pub fn audit_id(&self, request: &Request) -> Cow<'_, str> {
        match request.audit_id {
            AuditId::Other(text) => Cow::Borrowed(self.strings.get(text)),
            AuditId::Uuid(bytes) => Cow::Owned(hyphenated(bytes)),
        }
    }
}

fn hyphenated(bytes: [u8; 16]) -> String {
    const HEX: &[u8; 16] = b"0123456789abcdef";
    let mut text = String::with_capacity(36);
    for (i, byte) in bytes.into_iter().enumerate() {
        if matches!(i, 4 | 6 | 8 | 10) {
            text.push('-');
        }
        text.push(char::from(HEX[usize::from(byte >> 4)]));
        text.push(char::from(HEX[usize::from(byte & 15)]));
    }
    text
}
