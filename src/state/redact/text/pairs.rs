//! `Name:"DB_PASSWORD", Value:"hunter2"`: what is called one thing in one field and has its value in another, as Go dumps
//! variables, go-cmp compares them and JSON has them.

use std::ops::Range;

use super::Manner;
use super::assignments::name_before;
use super::literals::{Literal, behind_quotes, blanks, is_nothing, word};
use crate::state::redact::names::Names;

/// Fields that tell whose value it is, in any case.
pub(super) const OWNERS: &[&str] = &["name", "key"];
/// Fields that hold it.
pub(super) const VALUES: &[&str] = &["value", "values", "defaultValue", "stringValue"];

/// What stands between two brackets, those within aside, or in the lines of a mapping.
#[derive(Default)]
pub(super) struct Group {
    /// A name in it looks secret.
    pub(super) is_secret: bool,
    pub(super) values: Vec<Range<usize>>,
    /// Where a value began that is in brackets of its own.
    composite: Option<usize>,
}

impl Group {
    /// The next field of the group begins, or the group ends.
    fn next(&mut self, text: &str, end: usize) {
        if let Some(start) = self.composite.take() {
            let value =
                text[start..end].trim_end_matches(|c: char| c.is_whitespace() || ",+-\"\\".contains(c));
            self.values.push(start..start + value.len());
        }
    }

    pub(super) fn close(mut self, text: &str, end: usize, found: &mut Vec<Range<usize>>) {
        self.next(text, end);
        if self.is_secret {
            found.extend(self.values);
        }
    }
}

pub(super) fn find(text: &str, manner: Manner, names: &Names, found: &mut Vec<Range<usize>>) {
    let mut groups = vec![Group::default()];
    let mut behind = 0;
    for (at, sign) in text.bytes().enumerate() {
        if at < behind {
            continue;
        }
        match sign {
            b'{' | b'[' => groups.push(Group::default()),
            b'}' | b']' => {
                groups.pop().unwrap_or_default().close(text, at, found);
                if groups.is_empty() {
                    groups.push(Group::default());
                }
            }
            // Lines of settings are no group.
            b':' if manner == Manner::Prose || groups.len() > 1 => {
                if let Some(group) = groups.last_mut() {
                    behind = field(text, at, names, group);
                }
            }
            _ => {}
        }
    }
    while let Some(group) = groups.pop() {
        group.close(text, text.len(), found);
    }
}

/// Takes note of the field whose colon is at `sign`; returns where to go on.
fn field(text: &str, sign: usize, names: &Names, group: &mut Group) -> usize {
    let Some(name) = name_before(text, sign) else { return sign };
    group.next(text, name.start);
    let is_one_of = |fields: &[&str]| {
        let field = &text[name.start..name.end];
        fields.iter().any(|known| known.eq_ignore_ascii_case(field))
    };
    let (is_owner, is_value) = (is_one_of(OWNERS), is_one_of(VALUES));
    if !is_owner && !is_value {
        return sign;
    }
    let start = sign + 1 + blanks(text, sign + 1);
    let (value, next) = match Literal::at(text, start) {
        Literal::Quoted(inside) => (inside.clone(), behind_quotes(text, inside.end)),
        Literal::Word(start) => (word(text, start, start == sign + 1), sign),
        Literal::Composite(start) => {
            group.composite = Some(start).filter(|_| is_value);
            return sign;
        }
    };
    if is_owner {
        group.is_secret |= names.is_secret(&text[value]);
    } else if !is_nothing(&text[value.clone()]) {
        group.values.push(value);
    }
    next
}
