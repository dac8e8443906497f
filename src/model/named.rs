//! Texts with names, held as one text: what an audit event says of its caller, and its annotations.
//!
//! Few of them are told by many requests, so that they are interned as a whole; taken apart they are borrowed.

/// Behind a name, and behind a value. In a text of the API they would be no more than an accident.
const ENDS: [char; 2] = ['\u{1f}', '\u{1e}'];

/// Makes such a text, in the order in which its parts are added.
#[derive(Clone, Debug, Default)]
pub struct NamedTexts(String);

impl NamedTexts {
    /// Adds one; one without a value tells nothing.
    pub fn add(&mut self, name: &str, value: &str) {
        if value.is_empty() {
            return;
        }
        for (text, end) in [(name, ENDS[0]), (value, ENDS[1])] {
            if text.contains(ENDS) {
                self.0.push_str(&text.replace(ENDS, " "));
            } else {
                self.0.push_str(text);
            }
            self.0.push(end);
        }
    }

    /// All of them as one.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// The names and values that a text was made of.
pub fn named_texts(text: &str) -> impl Iterator<Item = (&str, &str)> {
    text.split_terminator(ENDS[1]).filter_map(|part| part.split_once(ENDS[0]))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_added_is_there() {
        let mut made = NamedTexts::default();
        for (name, value) in [("a", "1"), ("b", ""), ("a", "two\nlines"), ("c\u{1e}", "\u{1f}=")] {
            made.add(name, value);
        }
        let parts: Vec<_> = named_texts(made.as_str()).collect();
        assert_eq!(parts, [("a", "1"), ("a", "two\nlines"), ("c ", " =")]);
        assert_eq!(named_texts("").count(), 0);
    }
}
