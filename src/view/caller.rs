//! Who asked, beyond the name, and what the API server noted on the request.

use super::trace::{Attribute, Value};
use super::words::Words;
use crate::history::Request;
use crate::model::{Symbol, named_texts};
use std::borrow::Cow;

/// The names of what is told of a user: uid, groups, and what stands in front of the keys of extra fields.
type Names = [&'static str; 3];

/// Of the user that a request was made as.
const ACTING: Names = ["user.id", "user.roles", "audit.user.extra."];

/// Of who asked to be taken for that one.
const IMPERSONATOR: Names =
    ["kelemetry.impersonated_by.id", "kelemetry.impersonated_by.roles", "kelemetry.impersonated_by.extra."];

/// What stands in front of the keys of audit annotations.
const ANNOTATION: &str = "audit.annotation.";

/// That an authorizer allowed what was done is no news; why it did is.
const ALLOWED: (&str, &str) = ("authorization.k8s.io/decision", "allow");

/// Adds it to the attributes of the request's span.
pub(super) fn tell<'a>(out: &mut Vec<Attribute<'a>>, words: &Words<'a>, request: &'a Request) {
    let caller = &request.caller;
    if caller.impersonated.is_empty() {
        identity(out, words, caller.identity, ACTING);
    } else {
        identity(out, words, caller.impersonated_identity, ACTING);
        identity(out, words, caller.identity, IMPERSONATOR);
    }
    for (key, value) in named_texts(words.text(caller.annotations)).filter(|told| *told != ALLOWED) {
        out.push(named(ANNOTATION, key, Value::Text(words.noted(key, value))));
    }
}

fn identity<'a>(out: &mut Vec<Attribute<'a>>, words: &Words<'a>, told: Symbol, [id, roles, extra]: Names) {
    let mut groups = Vec::new();
    let mut fields: Vec<(&'a str, Vec<Cow<'a, str>>)> = Vec::new();
    for (name, value) in named_texts(words.text(told)) {
        match name {
            "uid" => out.push(Attribute::text(id, value)),
            "groups" => groups.push(Cow::Borrowed(value)),
            name => {
                let key = name.strip_prefix("extra.").unwrap_or(name);
                let value = words.noted(key, value);
                match fields.last_mut() {
                    Some((last, values)) if *last == key => values.push(value),
                    _ => fields.push((key, vec![value])),
                }
            }
        }
    }
    if !groups.is_empty() {
        out.push(Attribute { key: Cow::Borrowed(roles), value: Value::List(groups) });
    }
    for (key, mut values) in fields {
        let value = match values.pop() {
            Some(one) if values.is_empty() => Value::Text(one),
            last => Value::List(values.into_iter().chain(last).collect()),
        };
        out.push(named(extra, key, value));
    }
}

fn named<'a>(before: &str, key: &str, value: Value<'a>) -> Attribute<'a> {
    Attribute { key: Cow::Owned([before, key].concat()), value }
}
