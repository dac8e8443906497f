//! Files that declare something: YAML and TOML as one tree that knows its lines, so that whatever is wrong can be
//! pointed at.

mod located;
mod table;

pub use located::{Entry, Located, Value, read};
pub use table::{Table, in_a_line};

/// How a file is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Syntax {
    /// YAML, or JSON.
    Yaml,
    /// TOML.
    Toml,
}

/// Why a file cannot be used: the line, from one, and what is wrong there.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{line}: {what}")]
pub struct Wrong {
    /// The line.
    pub line: usize,
    /// What is wrong.
    pub what: String,
}

impl Wrong {
    /// At a line.
    pub const fn at(line: usize, what: String) -> Self {
        Self { line, what }
    }

    /// Something is named that there is not; what is there, and what may have been meant.
    pub fn unknown(line: usize, kind: &str, name: &str, place: &str, known: &[&str]) -> Self {
        let space = if place.is_empty() { "" } else { " " };
        let hint = match meant(name, known) {
            Some(near) => format!("did you mean {near}?"),
            None if known.is_empty() => "there is none".to_owned(),
            None => format!("there is {}", known.join(", ")),
        };
        Self::at(line, format!("unknown {kind} {name:?}{space}{place}; {hint}"))
    }
}

/// Which of the names that there are may have been meant.
pub fn meant<'n>(name: &str, known: &[&'n str]) -> Option<&'n str> {
    let lower = name.to_lowercase();
    let distance = |other: &&&str| strsim::damerau_levenshtein(&other.to_lowercase(), &lower);
    let near = known.iter().min_by_key(distance).filter(|near| distance(near) <= 1 + name.len() / 3);
    near.or_else(|| known.iter().find(|other| other.to_lowercase().contains(&lower))).copied()
}

/// The text of a file.
///
/// # Errors
/// It is not in UTF-8: at the first line that is not.
pub fn utf8(bytes: Vec<u8>) -> Result<String, Wrong> {
    String::from_utf8(bytes).map_err(|error| {
        let (at, bytes) = (error.utf8_error().valid_up_to(), error.as_bytes());
        let line = 1 + bytes[..at].iter().filter(|byte| **byte == b'\n').count();
        Wrong::at(line, format!("no UTF-8: byte {:#04x} is no part of it; save the file as UTF-8", bytes[at]))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_are_in_utf_8() {
        assert_eq!(utf8("é".into()), Ok("é".to_owned()));
        let wrong = utf8(b"a = 1\nb = \"caf\xe9\"\n".to_vec()).unwrap_err();
        assert_eq!(wrong.to_string(), "2: no UTF-8: byte 0xe9 is no part of it; save the file as UTF-8");
    }

    #[test]
    fn what_was_meant_is_near() {
        let known = ["pod-node", "volumes/pod-claims"];
        assert_eq!(meant("pod-nod", &known), Some("pod-node"));
        assert_eq!(meant("claims", &known), Some("volumes/pod-claims"));
        assert_eq!(meant("ingress", &known), None);
    }
}
