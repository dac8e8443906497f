//! Audit events that a collector cut off: the members that are whole are used.

use super::members::{Members, Writer};

/// The head of a cut event.
pub(super) struct Head {
    pub(super) text: String,
    /// Whether its time is the envelope's: its own stands behind the bodies.
    pub(super) is_stamped: bool,
}

/// The members of an audit event that stand before the cut, marked as truncated.
pub(super) fn salvaged(text: &str, envelope_time: &str) -> Option<Head> {
    let end = last_whole_member(text)?;
    let closed = format!("{}}}", &text[..end]);
    let members = Members::of(&closed)?;
    if !(members.has("auditID") && members.has("stage") && members.has("verb")) {
        return None;
    }
    let mut writer = Writer::default();
    for (key, value) in members.iter().filter(|(key, _)| *key != "annotations") {
        writer.raw(key, value);
    }
    writer.raw("annotations", r#"{"audit.k8s.io/truncated":"true"}"#);
    let is_stamped = !members.has("requestReceivedTimestamp") && !envelope_time.is_empty();
    if is_stamped {
        writer.text("requestReceivedTimestamp", envelope_time);
    }
    Some(Head { text: writer.end(), is_stamped })
}

/// Where the last comma between members of the outermost object is.
fn last_whole_member(text: &str) -> Option<usize> {
    let (mut depth, mut in_string, mut escaped, mut last) = (0usize, false, false, None);
    for (at, byte) in text.bytes().enumerate() {
        match byte {
            _ if escaped => escaped = false,
            b'\\' if in_string => escaped = true,
            b'"' => in_string = !in_string,
            _ if in_string => {}
            b'{' | b'[' => depth += 1,
            b'}' | b']' => depth = depth.checked_sub(1)?,
            b',' if depth == 1 => last = Some(at),
            _ => {}
        }
    }
    last
}
