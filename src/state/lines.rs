//! Changes as lines of text: `<path> <old> -> <new>`, as the original logs them.

use crate::model::Change;
use std::borrow::Cow;
use std::fmt::{self, Display, Formatter};

/// Bytes of a value in a line, unless told otherwise: a line still fits a log field, and the longest values
/// that people read (messages, images, small structs) stay whole.
pub const VALUE_LIMIT: usize = 1024;

/// How a line names list elements.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Naming {
    /// By what identifies them: `spec.containers[name=web].image`.
    Keyed,
    /// By position, as the original does: `spec.containers[0].image`.
    Positional,
}

/// One change as a line, without its end: values as JSON, each at most about `limit` bytes ([`cut`]); a value
/// that is not there is `null`, as in the original.
pub fn line(change: &Change, naming: Naming, limit: usize) -> impl Display + '_ {
    Line { change, naming, limit }
}

struct Line<'c> {
    change: &'c Change,
    naming: Naming,
    limit: usize,
}

impl Display for Line<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self.naming {
            Naming::Keyed => self.change.path.keyed().fmt(f)?,
            Naming::Positional => self.change.path.positional().fmt(f)?,
        }
        let [old, new] = values(self.change, self.limit);
        write!(f, " {old} -> {new}")
    }
}

/// The old and the new value, as they stand in a line.
pub fn values(change: &Change, limit: usize) -> [Cow<'_, str>; 2] {
    [&change.old, &change.new].map(|json| cut(json.as_deref().unwrap_or("null"), limit))
}

/// `text`, or where it is longer than `limit` bytes its head and what tells it from others:
/// `…(len=12345 xxh3=0123456789abcdef)`, the length in bytes and the hash (XXH3, 64 bits) of the whole.
/// Never cuts within a character.
pub fn cut(text: &str, limit: usize) -> Cow<'_, str> {
    if text.len() <= limit {
        return Cow::Borrowed(text);
    }
    let end = (0..=limit).rev().find(|&at| text.is_char_boundary(at)).unwrap_or(0);
    let head = &text[..end];
    let hash = xxhash_rust::xxh3::xxh3_64(text.as_bytes());
    Cow::Owned(format!("{head}…(len={} xxh3={hash:016x})", text.len()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{ChangeClass, Op, Segment};

    #[test]
    fn lines_read_as_the_original_s() {
        let field = |name: &str| Segment::Field(name.into());
        let element = Segment::Element { index: 1, keys: [("name".into(), "\"web\"".into())].into() };
        let mut change = Change {
            path: [field("spec"), field("containers"), element, field("image")].into_iter().collect(),
            op: Op::Add,
            old: None,
            new: Some("\"v2\"".into()),
            class: ChangeClass::Diff,
        };
        let both =
            |change: &Change| [Naming::Keyed, Naming::Positional].map(|n| line(change, n, 9).to_string());
        assert_eq!(
            both(&change),
            ["spec.containers[name=web].image null -> \"v2\"", "spec.containers[1].image null -> \"v2\""]
        );
        change.new = Some("\"0123456789\"".into());
        assert_eq!(
            both(&change)[1],
            "spec.containers[1].image null -> \"01234567…(len=12 xxh3=689d61c03979b3b0)"
        );
    }

    #[test]
    fn cuts_between_characters() {
        assert_eq!(cut("größe", 7), "größe");
        for (limit, head) in [(0, ""), (2, "gr"), (3, "gr"), (4, "grö"), (5, "grö"), (6, "größ")] {
            let text = cut("größe", limit);
            assert!(text.starts_with(&format!("{head}…(len=7 xxh3=")), "{limit}: {text}");
        }
        assert_ne!(cut("aab", 1), cut("aac", 1));
    }
}
