//! Writes in a row that are told as one.

use super::deed::command;
use super::lines::values;
use crate::view::{Span, Value, changed_path, text_of};
use std::borrow::Cow;

/// Whether the same actor did the same to the same fields, with the same outcome.
pub(super) fn is_alike(a: &Span<'_>, b: &Span<'_>) -> bool {
    let paths = |span: &Span<'_>| -> Vec<String> {
        let diff = text_of(&span.attributes, "diff").unwrap_or_default();
        diff.lines().map(|line| changed_path(line).to_owned()).collect()
    };
    a.name == b.name
        && a.service == b.service
        && a.status == b.status
        && marks(a) == marks(b)
        && command(a) == command(b)
        // Behind one name there may be several people.
        && text_of(&a.attributes, "user.id") == text_of(&b.attributes, "user.id")
        && paths(a) == paths(b)
}

/// What a line says of a request beside what it asked for and changed.
pub(super) fn marks<'t, 'a>(span: &'t Span<'a>) -> [Option<&'t Value<'a>>; 5] {
    const MARKS: [&str; 5] = [
        "kelemetry.dry_run",
        "kelemetry.unanswered",
        "kelemetry.unfinished",
        "kelemetry.no_op",
        "kelemetry.impersonated_by",
    ];
    MARKS.map(|mark| {
        span.attributes.iter().find(|attribute| attribute.key == mark).map(|attribute| &attribute.value)
    })
}

/// What writes that are alike changed together: from what the first found to what the last left. Both are the lines of
/// their changes.
pub(super) fn merged<'t>(first: &'t str, last: &'t str) -> Cow<'t, str> {
    if first == last {
        return Cow::Borrowed(first);
    }
    let lines = first.lines().zip(last.lines()).map(|(first, last)| {
        let path = changed_path(first);
        let of = |line: &'t str| values(line.get(path.len() + 1..).unwrap_or_default());
        match (of(first), of(last)) {
            (Some((old, _)), Some((_, new))) => format!("{path} {old} -> {new}"),
            _ => first.to_owned(),
        }
    });
    Cow::Owned(lines.collect::<Vec<_>>().join("\n"))
}

#[cfg(test)]
mod tests {
    use super::merged;

    #[test]
    fn many_writes_lead_from_the_first_to_the_last() {
        let (first, last) =
            ("a.b null -> 1\na[\"x y\"] \"p\" -> \"q\"", "a.b 8 -> 9\na[\"x y\"] \"q\" -> \"r\"");
        assert_eq!(merged(first, last), "a.b null -> 9\na[\"x y\"] \"p\" -> \"r\"");
        assert_eq!(merged(first, first), first);
        assert_eq!(merged("no change at all", "and none here"), "no change at all");
    }
}
