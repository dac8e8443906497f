//! The logs of Kubernetes' components and of most controllers:
//! `I1123 12:00:01.123456       1 file.go:42] "Message" key="value" object="shop/web"`.

use super::fields::{logfmt, quoted};
use crate::source::line::is_klog;
use std::borrow::Cow;

/// `level`, `time` (without a year), `thread`, `source`, `msg`, and the fields behind the message.
pub(super) fn fields(text: &str) -> Option<Vec<(Cow<'_, str>, Cow<'_, str>)>> {
    let text = text.trim_end();
    if !is_klog(text) {
        return None;
    }
    let (head, said) = text.split_once("] ")?;
    let level = level(head.get(..1)?)?;
    let mut words = head.get(1..)?.split_whitespace();
    let (date, time, thread, source) = (words.next()?, words.next()?, words.next()?, words.next()?);
    let (message, rest) = match quoted(said).filter(|_| said.starts_with('"')) {
        Some((message, rest)) => (message, rest),
        None => (Cow::Borrowed(said), said),
    };
    let mut out: Vec<(Cow<'_, str>, Cow<'_, str>)> = vec![
        ("level".into(), level.into()),
        ("time".into(), format!("{date} {time}").into()),
        ("thread".into(), thread.into()),
        ("source".into(), source.into()),
        ("msg".into(), message),
    ];
    out.extend(logfmt(rest));
    Some(out)
}

/// What the letter in front of a line means.
pub(super) fn level(letter: &str) -> Option<&'static str> {
    match letter {
        "I" => Some("info"),
        "W" => Some("warning"),
        "E" => Some("error"),
        "F" => Some("fatal"),
        _ => None,
    }
}
