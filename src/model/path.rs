//! Where in an object: paths whose list elements are named by what identifies them.

use std::fmt::{self, Display, Formatter};
use std::sync::Arc;

/// A place in an object. The empty path is the whole object.
///
/// The order of paths is that of a listing: fields by name, elements by position.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Path(Box<[Segment]>);

/// One step of a [`Path`]. Positions are those in the new version, or in the old one where the path names
/// an element that was removed; they count from 0. Texts are shared, since most of a path is that of the
/// change before.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Segment {
    /// A member of an object, by its decoded name.
    Field(Arc<str>),
    /// An element of a list whose elements are told apart by one or several of their fields.
    Element {
        /// The position.
        index: u32,
        /// Those fields: name and value, the value as JSON; a field that is absent has its default.
        keys: Arc<[(Box<str>, Box<str>)]>,
    },
    /// A member of a set of scalars.
    Member {
        /// The position.
        index: u32,
        /// The member as JSON.
        value: Arc<str>,
    },
    /// An element of a list whose elements have no identity.
    Index(u32),
}

impl Path {
    /// The steps, from the object's root.
    pub fn segments(&self) -> &[Segment] {
        &self.0
    }

    /// With elements named by their keys: `spec.containers[name=web].image`,
    /// `ports[containerPort=80,protocol=TCP]`, `finalizers[="a/b"]` for a member of a set (as server-side
    /// apply writes it), `tolerations[0]` where there is no identity.
    ///
    /// A key's string stands without quotes where nothing can be mistaken.
    pub fn keyed(&self) -> impl Display + '_ {
        Shown { path: self, keyed: true }
    }

    /// With elements named by their positions, as the original does: `spec.containers[0].image`.
    pub fn positional(&self) -> impl Display + '_ {
        Shown { path: self, keyed: false }
    }
}

impl FromIterator<Segment> for Path {
    fn from_iter<I: IntoIterator<Item = Segment>>(segments: I) -> Self {
        Self(segments.into_iter().collect())
    }
}

struct Shown<'p> {
    path: &'p Path,
    keyed: bool,
}

impl Display for Shown<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        for (at, segment) in self.path.0.iter().enumerate() {
            match segment {
                Segment::Field(name) => field(f, name, at == 0)?,
                Segment::Element { keys, .. } if self.keyed => {
                    for (at, (name, value)) in keys.iter().enumerate() {
                        f.write_str(if at == 0 { "[" } else { "," })?;
                        write!(f, "{name}={}", bare(value))?;
                    }
                    f.write_str("]")?;
                }
                Segment::Member { value, .. } if self.keyed => write!(f, "[={value}]")?,
                Segment::Element { index, .. } | Segment::Member { index, .. } | Segment::Index(index) => {
                    write!(f, "[{index}]")?;
                }
            }
        }
        Ok(())
    }
}

/// `.name`, or `["a/b"]` for what would not read as one name.
fn field(f: &mut Formatter<'_>, name: &str, first: bool) -> fmt::Result {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-' | b'$');
    if name.is_empty() || !name.bytes().all(plain) {
        write!(f, "[{}]", Quoted(name))
    } else {
        f.write_str(if first { "" } else { "." })?;
        f.write_str(name)
    }
}

/// A key's value without its quotes, where it is a string that can be taken for nothing else.
fn bare(json: &str) -> &str {
    let plain = |c: char| c.is_ascii_alphanumeric() || "-_./:".contains(c);
    let inner = json.strip_prefix('"').and_then(|rest| rest.strip_suffix('"')).unwrap_or_default();
    let starts_as_word = inner.starts_with(|c: char| c.is_ascii_alphabetic());
    let is_literal = ["true", "false", "null"].contains(&inner);
    if starts_as_word && !is_literal && inner.chars().all(plain) { inner } else { json }
}

/// A string as JSON with the fewest escapes.
struct Quoted<'t>(&'t str);

impl Display for Quoted<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.write_str("\"")?;
        for c in self.0.chars() {
            match c {
                '"' | '\\' => write!(f, "\\{c}")?,
                '\n' => f.write_str("\\n")?,
                '\u{0}'..='\u{1f}' => write!(f, "\\u{:04x}", u32::from(c))?,
                _ => write!(f, "{c}")?,
            }
        }
        f.write_str("\"")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn name(name: &str) -> Segment {
        Segment::Field(name.into())
    }

    fn element(index: u32, keys: &[(&str, &str)]) -> Segment {
        Segment::Element { index, keys: keys.iter().map(|&(k, v)| (k.into(), v.into())).collect() }
    }

    #[test]
    fn paths_read_both_ways() {
        let cases = [
            (vec![], "", ""),
            (
                vec![name("spec"), name("containers"), element(0, &[("name", "\"web\"")]), name("image")],
                "spec.containers[name=web].image",
                "spec.containers[0].image",
            ),
            (
                vec![name("metadata"), name("annotations"), name("a/b.c[0]\"\n")],
                "metadata.annotations[\"a/b.c[0]\\\"\\n\"]",
                "metadata.annotations[\"a/b.c[0]\\\"\\n\"]",
            ),
            (
                vec![name("ports"), element(1, &[("containerPort", "80"), ("protocol", "\"TCP\"")])],
                "ports[containerPort=80,protocol=TCP]",
                "ports[1]",
            ),
            (vec![element(2, &[("name", "\"80\"")])], "[name=\"80\"]", "[2]"),
            (vec![element(2, &[("name", "\"true\"")])], "[name=\"true\"]", "[2]"),
            (
                vec![name("finalizers"), Segment::Member { index: 3, value: "\"x]\"".into() }],
                "finalizers[=\"x]\"]",
                "finalizers[3]",
            ),
            (vec![name("matrix"), Segment::Index(1), Segment::Index(0)], "matrix[1][0]", "matrix[1][0]"),
        ];
        for (segments, keyed, positional) in cases {
            let path: Path = segments.into_iter().collect();
            assert_eq!(
                (path.keyed().to_string(), path.positional().to_string()),
                (keyed.into(), positional.into())
            );
        }
    }
}
