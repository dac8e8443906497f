//! What is taken out before anything is written.

use crate::history::Index;
use crate::model::{AuditId, BodyRef};
use crate::state::redact::{KeyMaterial, RedactKey, Redactor, Rule};

/// How secrets are treated.
#[derive(Clone, Debug)]
pub enum Redaction {
    /// Everything is told as it is.
    Off,
    /// What is read is without secrets.
    Done {
        /// What tells the key from others; empty where there were several.
        key: String,
        /// The rules that it was read by, as they were written.
        rules: Vec<String>,
    },
    /// Secrets are replaced by keyed hashes.
    On {
        /// What the key is derived from; without it from the inputs' own content.
        key: Option<String>,
        /// Rules over the built-in ones.
        rules: Vec<Rule>,
    },
}

impl Default for Redaction {
    fn default() -> Self {
        Self::On { key: None, rules: Vec::new() }
    }
}

impl Redaction {
    /// Whether nobody asked for anything else.
    pub const fn is_usual(&self) -> bool {
        matches!(self, Self::On { key: None, rules } if rules.is_empty())
    }

    /// The rules beside the built-in ones, as they were written.
    pub(super) fn rules(&self) -> Vec<String> {
        match self {
            Self::Off => Vec::new(),
            Self::Done { rules, .. } => rules.clone(),
            Self::On { rules, .. } => rules.iter().map(|rule| rule.text().to_owned()).collect(),
        }
    }

    pub(super) fn redactor(&self, index: &Index) -> Redactor {
        match self {
            Self::Off | Self::Done { .. } => Redactor::off(),
            Self::On { key, rules } => {
                let key = key.as_deref().map_or_else(|| key_of(index), RedactKey::from_text);
                Redactor::new(key, rules.clone())
            }
        }
    }
}

/// A key that whoever has the same inputs derives again, in whatever files and order they come, and nobody
/// else: from the content of all bodies; where there are none, from who asked for what, and the random ids
/// of the requests.
fn key_of(index: &Index) -> RedactKey {
    let mut material = KeyMaterial::default();
    let mut has_bodies = false;
    let mut add = |body: Option<BodyRef>| {
        if let Some(body) = body {
            has_bodies = true;
            material.add(&body.hash.to_le_bytes());
        }
    };
    for request in &index.requests {
        add(request.request_body);
        add(request.response_body);
    }
    index.objects.iter().flat_map(|object| &object.sightings).for_each(|sight| add(Some(sight.body)));
    if !has_bodies {
        for request in &index.requests {
            material.add(&request.content.to_le_bytes());
            match request.audit_id {
                AuditId::Uuid(bytes) => material.add(&bytes),
                AuditId::Other(text) => material.add(index.strings.get(text).as_bytes()),
            }
        }
        for event in &index.events {
            material.add(index.strings.get(event.uid.0).as_bytes());
        }
    }
    material.key()
}
