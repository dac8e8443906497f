//! What happened, in so many columns: what tells most stays.

use crate::cli::paper::{Paper, width};
use crate::view::{Span, changed_path, text_of};
use std::borrow::Cow;

/// A request: who, what, and how it ended (empty where it ended well). The actor is cut before the outcome is.
pub(super) fn request(paper: &Paper, actor: &str, what: &str, outcome: &str, columns: usize) -> String {
    /// Of a name so much says who it is.
    const ENOUGH: usize = 12;
    // The code, and the word behind it.
    let head: String = outcome.split_inclusive(' ').take(2).collect();
    let head = width(head.trim_end_matches([' ', ':']));
    // With the sign that the rest is cut off.
    let taken = 1 + width(what) + if outcome.is_empty() { 0 } else { 2 + head };
    let room = columns.saturating_sub(taken).max(ENOUGH.min(width(actor)));
    let space = if outcome.is_empty() { "" } else { " " };
    paper.cut(&format!("{} {what}{space}{outcome}", paper.cut(actor, room)), columns)
}

/// An object: first its group goes, then its namespace, then its kind.
pub(super) fn object(paper: &Paper, name: &str, columns: usize) -> String {
    let fits = |text: &str| width(text) <= columns;
    let mut parts: Vec<&str> = name.split('/').collect();
    if fits(name) || parts.len() < 2 {
        return paper.cut_front(name, columns, &['/']);
    }
    parts[0] = parts[0].split('.').next().unwrap_or_default();
    let short = parts.join("/");
    let shorter = format!("{}/{}/{}", parts[0], paper.glyphs.cut, parts[parts.len() - 1]);
    match (fits(&short), fits(&shorter)) {
        (true, _) => short,
        (_, true) => shorter,
        _ => paper.cut_front(name, columns, &['/']),
    }
}

/// A changed field: the end of its path, and of each value the beginning, or where they begin to differ.
pub(super) fn change(paper: &Paper, line: &str, columns: usize) -> String {
    let path = changed_path(line);
    let Some((old, new)) = values(line.get(path.len() + 1..).unwrap_or_default()) else {
        return paper.cut(line, columns);
    };
    if width(line) <= columns {
        return line.to_owned();
    }
    let room = columns.saturating_sub(" ".len() + " -> ".len());
    let share = (room - width(path).min(room * 45 / 100)) / 2;
    let (old, new) = (&*apart(paper, old, new, share), &*apart(paper, new, old, share));
    let all = width(old) + width(new);
    let for_path = width(path).min((room * 45 / 100).max(room.saturating_sub(all)));
    let path = paper.cut_front(path, for_path, &['.', '[']);
    let for_values = room - width(&path);
    let for_old = width(old).min((for_values / 2).max(for_values.saturating_sub(width(new))));
    format!("{path} {} -> {}", paper.cut(old, for_old), paper.cut(new, for_values - for_old))
}

/// A changed field without the way to it: `image "a" -> "b"`, `labels["x/y"] null -> "z"`.
pub(super) fn field(line: &str) -> &str {
    let path = changed_path(line);
    let (mut depth, mut begin) = (0_u32, 0);
    for (at, c) in path.char_indices() {
        match c {
            '[' => depth += 1,
            ']' => depth = depth.saturating_sub(1),
            '.' if depth == 0 => begin = at + 1,
            _ => {}
        }
    }
    &line[begin..]
}

/// What says least comes last: conditions have lines of their own where they turn, and when something was last looked
/// at, everybody knows.
pub(super) fn rank(line: &str) -> u8 {
    let path = changed_path(line);
    let field = path.rsplit('.').next().unwrap_or_default();
    if field.starts_with("last") && field.ends_with("Time") {
        2
    } else {
        u8::from(path.starts_with("status.conditions"))
    }
}

/// A value, or, where it would be cut off before it differs from the other, what begins shortly before that.
fn apart<'t>(paper: &Paper, value: &'t str, other: &str, columns: usize) -> Cow<'t, str> {
    const BEFORE: usize = 3;
    let all_fits = [value, other].iter().all(|value| width(value) <= columns);
    let same = value.chars().zip(other.chars()).take_while(|(a, b)| a == b);
    let (same, left_out) =
        (width(&same.clone().map(|(sign, _)| sign).collect::<String>()), same.count().saturating_sub(BEFORE));
    if all_fits || same + BEFORE < columns || left_out <= paper.glyphs.cut.len() {
        return Cow::Borrowed(value);
    }
    let rest = value.char_indices().nth(left_out).map_or("", |(at, _)| &value[at..]);
    Cow::Owned(format!("{}{rest}", paper.glyphs.cut))
}

/// The old and the new value, which may hold an arrow themselves.
pub(super) fn values(text: &str) -> Option<(&str, &str)> {
    let (mut is_quoted, mut is_escaped) = (false, false);
    for (at, c) in text.char_indices() {
        match c {
            _ if is_escaped => is_escaped = false,
            '\\' if is_quoted => is_escaped = true,
            '"' => is_quoted = !is_quoted,
            ' ' if !is_quoted && text[at..].starts_with(" -> ") => {
                return Some((&text[..at], &text[at + 4..]));
            }
            _ => {}
        }
    }
    None
}

/// `409 Conflict: the object has been modified`.
pub(super) fn outcome(code: &str, reason: &str, message: &str) -> String {
    let reason = Some(reason).filter(|reason| !reason.is_empty() && *reason != code && *reason != message);
    let parts = [Some(code), reason, Some(message).filter(|message| !message.is_empty())];
    match parts {
        [Some(code), Some(reason), Some(message)] => format!("{code} {reason}: {message}"),
        parts => parts.into_iter().flatten().collect::<Vec<_>>().join(" "),
    }
}

/// What became of a request that did not fail, where that is not what one would think.
pub(super) fn fate(span: &Span<'_>) -> &'static str {
    // A dry run changes nothing anyway.
    const FATES: [(&str, &str); 4] = [
        ("kelemetry.dry_run", "(dry run)"),
        ("kelemetry.unanswered", "(no answer)"),
        ("kelemetry.unfinished", "(its end is not in the log)"),
        ("kelemetry.no_op", "(changed nothing)"),
    ];
    let has = |key: &str| span.attributes.iter().any(|attribute| attribute.key == key);
    let is_unknown = || text_of(&span.attributes, "kelemetry.diff.base") == Some("unknown");
    let fate = FATES.iter().find(|(key, _)| has(key)).map(|(_, words)| *words);
    fate.unwrap_or_else(|| if is_unknown() { "(changes not known)" } else { "" })
}

/// `deployments.apps/shop/web`.
pub(super) fn object_name(span: &Span<'_>) -> String {
    let text = |key| text_of(&span.attributes, key).unwrap_or_default();
    let group = text("group");
    let resource =
        if group.is_empty() { text("resource").to_owned() } else { format!("{}.{group}", text("resource")) };
    let parts = [resource.as_str(), text("namespace"), text("name")];
    let parts: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    parts.join("/")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cli::paint::{ColorChoice, Paint};
    use crate::cli::paper::Glyphs;

    fn paper() -> Paper {
        Paper { width: 60, glyphs: Glyphs::UNICODE, paint: Paint::stdout(ColorChoice::Never) }
    }

    #[test]
    fn outcomes_outlast_names() {
        let outcome = "409 Conflict: the object has been modified";
        let request = |columns| request(&paper(), "deployment-controller", "update status", outcome, columns);
        assert_eq!(
            request(90),
            "deployment-controller update status 409 Conflict: the object has been modified"
        );
        assert_eq!(request(48), "deployment-controll… update status 409 Conflict…");
        assert_eq!(request(40), "deployment-… update status 409 Conflict…");
    }

    #[test]
    fn names_outlast_kinds() {
        let object = |columns| object(&paper(), "deployments.apps/shop/web", columns);
        assert_eq!(object(25), "deployments.apps/shop/web");
        assert_eq!([object(20), object(18)], ["deployments/shop/web", "deployments/…/web"]);
        assert_eq!([object(10), object(5)], ["…/shop/web", "…/web"]);
    }

    #[test]
    fn fields_and_values_outlast_the_way_to_them() {
        let line = "spec.template.spec.containers[name=web].image \"nginx:1.27\" -> \"nginx:1.28\"";
        assert_eq!(change(&paper(), line, 80), line);
        assert_eq!(change(&paper(), line, 50), "…[name=web].image \"nginx:1.27\" -> \"nginx:1.28\"");
        let long = "a.message \"x -> y, and so on and so on\" -> \"z and so on and so on and so on\"";
        assert_eq!(change(&paper(), long, 40), "a.message \"x -> y, and… -> \"z and so on…");
        assert_eq!(change(&paper(), "no change at all", 9), "no chang…");
    }

    #[test]
    fn what_differs_outlasts_what_does_not() {
        let line = "spec.template.spec.containers[name=web].image \"registry/nginx:1.27\" -> \"registry/nginx:1.28\"";
        assert_eq!(change(&paper(), line, 40), "…[name=web].image …1.27\" -> …1.28\"");
        let grown = "data.hosts \"one, two, three, four, five\" -> \"one, two, three, four, five, six\"";
        assert_eq!(change(&paper(), grown, 40), "data.hosts …ive\" -> …ive, six\"");
    }

    #[test]
    fn a_field_is_known_by_its_name() {
        assert_eq!(field("spec.containers[name=a.b].image \"x.y\" -> \"z\""), "image \"x.y\" -> \"z\"");
        assert_eq!(
            field("metadata.annotations[\"a.b/c\"] null -> \"2\""),
            "annotations[\"a.b/c\"] null -> \"2\""
        );
        assert_eq!(field("Available True"), "Available True");
    }

    #[test]
    fn what_tells_most_comes_first() {
        assert_eq!(rank("status.conditions[type=Ready].lastHeartbeatTime \"a\" -> \"b\""), 2);
        assert_eq!(rank("status.conditions[type=Ready].reason \"a\" -> \"b\""), 1);
        assert_eq!([rank("status.startTime null -> \"b\""), rank("status.lastScheduled 1 -> 2")], [0, 0]);
    }
}
