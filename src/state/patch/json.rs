//! JSON Patch, RFC 6902, with the API server's liberties: indices may count from the end, and a `test`
//! against null holds where nothing is.

use super::{PatchError, limits};
use serde_json::Value;

/// Applies all operations, or none.
pub(super) fn apply(previous: &Value, patch: &Value) -> Result<Value, PatchError> {
    let operations = patch.as_array().ok_or(PatchError::Form("a list of operations"))?;
    let mut document = Document { root: previous.clone(), copied: 0 };
    for (index, operation) in operations.iter().enumerate() {
        document.run(operation).map_err(|failure| failure.at(index, operation))?;
    }
    Ok(document.root)
}

/// Why an operation fails.
enum Failure {
    Malformed,
    Missing,
    Test,
    Limit(PatchError),
}

impl Failure {
    fn at(self, index: usize, operation: &Value) -> PatchError {
        let path = || operation["path"].as_str().unwrap_or_default().to_owned();
        match self {
            Self::Malformed => PatchError::Malformed(index),
            Self::Missing => PatchError::Missing(index, path()),
            Self::Test => PatchError::TestFailed(index, path()),
            Self::Limit(error) => error,
        }
    }
}

struct Document {
    root: Value,
    /// Bytes that were copied so far: copies of copies grow without bound.
    copied: usize,
}

impl Document {
    fn run(&mut self, operation: &Value) -> Result<(), Failure> {
        let path = Pointer::of(operation, "path")?;
        let value = || operation.get("value").cloned().ok_or(Failure::Malformed);
        match operation["op"].as_str() {
            Some("add") => self.add(&path, value()?),
            Some("remove") => self.remove(&path).map(drop),
            Some("replace") => self.replace(&path, value()?),
            Some("move") => {
                let value = self.remove(&Pointer::of(operation, "from")?)?;
                self.add(&path, value)
            }
            Some("copy") => {
                let value = self.find(&Pointer::of(operation, "from")?).ok_or(Failure::Missing)?;
                let copied = self.copied + limits::size(value);
                if copied > limits::MAX_COPIED {
                    return Err(Failure::Limit(PatchError::TooLarge));
                }
                let value = value.clone();
                self.copied = copied;
                self.add(&path, value)
            }
            Some("test") => {
                let found = self.find(&path).unwrap_or(&Value::Null);
                if *found == value()? { Ok(()) } else { Err(Failure::Test) }
            }
            _ => Err(Failure::Malformed),
        }
    }

    fn find(&self, path: &Pointer) -> Option<&Value> {
        path.0.iter().try_fold(&self.root, |at, token| match at {
            Value::Object(map) => map.get(token),
            Value::Array(list) => list.get(index(token, list.len())?),
            _ => None,
        })
    }

    fn find_mut(&mut self, path: &[String]) -> Result<&mut Value, Failure> {
        let found = path.iter().try_fold(&mut self.root, |at, token| match at {
            Value::Object(map) => map.get_mut(token),
            Value::Array(list) => index(token, list.len()).and_then(|at| list.get_mut(at)),
            _ => None,
        });
        found.ok_or(Failure::Missing)
    }

    fn add(&mut self, path: &Pointer, value: Value) -> Result<(), Failure> {
        limits::check_depth_below(&value, path.0.len()).map_err(Failure::Limit)?;
        let Some((last, parents)) = path.0.split_last() else {
            self.root = value;
            return Ok(());
        };
        match self.find_mut(parents)? {
            Value::Object(map) => {
                map.insert(last.clone(), value);
                Ok(())
            }
            Value::Array(list) => {
                // The place behind the last element counts.
                let at = if last == "-" { Some(list.len()) } else { index(last, list.len() + 1) };
                list.insert(at.ok_or(Failure::Missing)?, value);
                Ok(())
            }
            _ => Err(Failure::Missing),
        }
    }

    fn remove(&mut self, path: &Pointer) -> Result<Value, Failure> {
        let (last, parents) = path.0.split_last().ok_or(Failure::Malformed)?;
        match self.find_mut(parents)? {
            Value::Object(map) => map.remove(last).ok_or(Failure::Missing),
            Value::Array(list) => {
                let at = index(last, list.len()).ok_or(Failure::Missing)?;
                Ok(list.remove(at))
            }
            _ => Err(Failure::Missing),
        }
    }

    fn replace(&mut self, path: &Pointer, value: Value) -> Result<(), Failure> {
        limits::check_depth_below(&value, path.0.len()).map_err(Failure::Limit)?;
        *self.find_mut(&path.0)? = value;
        Ok(())
    }
}

/// The tokens of a JSON Pointer, RFC 6901.
struct Pointer(Vec<String>);

impl Pointer {
    fn of(operation: &Value, key: &str) -> Result<Self, Failure> {
        let text = operation[key].as_str().ok_or(Failure::Malformed)?;
        if text.is_empty() {
            return Ok(Self(Vec::new()));
        }
        let tokens = text.strip_prefix('/').ok_or(Failure::Malformed)?.split('/');
        // `~01` is `~1`, not `/`: the order matters.
        Ok(Self(tokens.map(|token| token.replace("~1", "/").replace("~0", "~")).collect()))
    }
}

/// The index that a token names among `len` places; `-1` is the last.
fn index(token: &str, len: usize) -> Option<usize> {
    let (digits, from_end) = token.strip_prefix('-').map_or((token, false), |digits| (digits, true));
    if !digits.bytes().all(|b| b.is_ascii_digit()) || (digits.len() > 1 && digits.starts_with('0')) {
        return None;
    }
    let number: usize = digits.parse().ok()?;
    let at = if from_end { len.checked_sub(number)? } else { number };
    (at < len).then_some(at)
}
