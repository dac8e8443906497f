//! Who asked, beyond the name, and what the API server noted on the request: read once where many records say the same.

use super::header::{AuditEvent, User};
use super::raw::Raw;
use crate::model::{LATENCY_ANNOTATION, NamedTexts, Strings, Symbol, Uid, WEBHOOK_ANNOTATION};
use memchr::memmem::Finder;
use serde_json::Value;
use std::sync::LazyLock;

/// The key of `user.extra` that names the pod that a token of a service account was made for.
const POD_UID: &str = "authentication.kubernetes.io/pod-uid";

/// `user` or `impersonatedUser` but for the name.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Identity {
    /// Its uid, groups and extra fields, as [`NamedTexts`].
    pub(super) told: Symbol,
    /// The pod that acts.
    pub(super) pod: Uid,
}

/// What was made of texts that the records of a block repeat.
#[derive(Default)]
pub(crate) struct Repeated {
    texts: Strings,
    identities: Vec<Option<Identity>>,
    buffer: String,
}

/// Which annotations a record has.
#[derive(Clone, Copy)]
pub(super) struct Annotated {
    /// Those that are told as they are, as [`NamedTexts`].
    pub(super) told: Symbol,
    /// Whether others tell what webhooks did, or where the time went.
    pub(super) has_more: bool,
}

impl Repeated {
    /// Who a user is.
    pub(super) fn identity(&mut self, user: &User<'_>, strings: &mut Strings) -> Identity {
        let parts = [user.uid, user.groups, user.extra].map(|raw| raw.map_or("", Raw::get));
        if parts.iter().all(|part| part.is_empty()) {
            return Identity::default();
        }
        self.buffer.clear();
        for part in parts {
            self.buffer.push_str(part);
            self.buffer.push('\0');
        }
        let slot = self.slot();
        if let Some(known) = self.identities[slot] {
            return known;
        }
        let made = identity(parts, strings);
        *self.identities[slot].insert(made)
    }

    /// What the annotations of a record tell.
    pub(super) fn annotations(&mut self, event: &AuditEvent<'_>, strings: &mut Strings) -> Annotated {
        let Some(text) = event.annotations.map(Raw::get) else {
            return Annotated { told: Symbol::EMPTY, has_more: false };
        };
        // Those are of one request alone.
        if tells_more(text) {
            return Annotated { told: annotations(text, strings), has_more: true };
        }
        self.buffer.clear();
        self.buffer.push_str(text);
        let slot = self.slot();
        if let Some(known) = self.identities[slot] {
            return Annotated { told: known.told, has_more: false };
        }
        let told = annotations(text, strings);
        self.identities[slot] = Some(Identity { told, pod: Uid::default() });
        Annotated { told, has_more: false }
    }

    /// Where what is made of the text in the buffer stands.
    fn slot(&mut self) -> usize {
        let slot = self.texts.intern(&self.buffer).0 as usize;
        if slot >= self.identities.len() {
            self.identities.resize(slot + 1, None);
        }
        slot
    }
}

/// Texts of a list, or the one that stands in its place.
fn texts(value: &Value) -> impl Iterator<Item = String> {
    let (list, one) = match value {
        Value::Array(list) => (list.as_slice(), None),
        Value::Null => (&[][..], None),
        one => (&[][..], Some(one)),
    };
    list.iter().chain(one).map(|value| match value {
        Value::String(text) => text.clone(),
        other => other.to_string(),
    })
}

/// The list itself where stores without lists keep it as text (VictoriaLogs).
fn parsed(value: Value) -> Value {
    let list = value.as_str().filter(|text| text.starts_with('['));
    list.and_then(|text| serde_json::from_str::<Vec<Value>>(text).ok()).map_or(value, Value::Array)
}

fn members(text: &str) -> Vec<(String, Value)> {
    let Ok(Value::Object(members)) = serde_json::from_str(text) else { return Vec::new() };
    let mut members: Vec<(String, Value)> = members.into_iter().collect();
    members.sort_by(|(a, _), (b, _)| a.cmp(b));
    members
}

fn identity([uid, groups, extra]: [&str; 3], strings: &mut Strings) -> Identity {
    let mut made = NamedTexts::default();
    for (name, text) in [("uid", uid), ("groups", groups)] {
        let value: Value = serde_json::from_str(text).unwrap_or_default();
        texts(&parsed(value)).for_each(|text| made.add(name, &text));
    }
    let mut pod = Symbol::EMPTY;
    for (key, value) in members(extra) {
        for text in texts(&parsed(value)) {
            if key == POD_UID && pod.is_empty() {
                pod = strings.intern(&text);
            }
            made.add(&format!("extra.{key}"), &text);
        }
    }
    Identity { told: strings.intern(made.as_str()), pod: Uid(pod) }
}

fn annotations(text: &str, strings: &mut Strings) -> Symbol {
    let mut made = NamedTexts::default();
    for (key, value) in members(text).into_iter().filter(|(key, _)| !is_told_elsewhere(key)) {
        texts(&value).for_each(|text| made.add(&key, &text));
    }
    strings.intern(made.as_str())
}

/// Whether an annotation tells what webhooks did, or where the time went.
fn is_told_elsewhere(key: &str) -> bool {
    let of_webhook = key.strip_prefix("mutation.").or_else(|| key.strip_prefix("patch."));
    key.starts_with(LATENCY_ANNOTATION) || of_webhook.is_some_and(|key| key.starts_with(WEBHOOK_ANNOTATION))
}

/// Whether any of them does.
fn tells_more(annotations: &str) -> bool {
    static MARKS: LazyLock<[Finder<'_>; 2]> =
        LazyLock::new(|| [Finder::new(WEBHOOK_ANNOTATION), Finder::new(LATENCY_ANNOTATION)]);
    MARKS.iter().any(|mark| mark.find(annotations.as_bytes()).is_some())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::named_texts;

    #[test]
    fn what_is_said_in_another_order_is_the_same() {
        let mut strings = Strings::default();
        let extra = [r#"{"b":["2","3"],"a":"1"}"#, r#"{ "a": ["1"], "b": ["2", "3"], "c": [] }"#];
        let made = extra.map(|extra| identity([r#""u""#, r#"["g"]"#, extra], &mut strings).told);
        assert_eq!(made[0], made[1]);
        let parts: Vec<_> = named_texts(strings.get(made[0])).collect();
        assert_eq!(
            parts,
            [("uid", "u"), ("groups", "g"), ("extra.a", "1"), ("extra.b", "2"), ("extra.b", "3")]
        );
    }

    #[test]
    fn what_is_no_identity_is_none() {
        let mut strings = Strings::default();
        for parts in [["null", "null", "null"], ["{", "{}", "[1]"], [r#""""#, "[]", "{}"]] {
            let identity = identity(parts, &mut strings);
            assert!(identity.pod.0.is_empty());
        }
    }

    #[test]
    fn annotations_that_are_told_elsewhere_stay_there() {
        let mut strings = Strings::default();
        let text = r#"{"patch.webhook.admission.k8s.io/round_0_index_1":"{}","apiserver.latency.k8s.io/etcd":"1s",
            "failed-open.mutation.webhook.admission.k8s.io/round_0_index_1":"w","a":"1"}"#;
        assert!(tells_more(text));
        let told = annotations(text, &mut strings);
        let keys: Vec<_> = named_texts(strings.get(told)).map(|(key, _)| key).collect();
        assert_eq!(keys, ["a", "failed-open.mutation.webhook.admission.k8s.io/round_0_index_1"]);
    }
}
