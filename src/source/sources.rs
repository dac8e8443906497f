//! The door for formats: whoever reads records, built in or added, comes through here.

use super::PathHint;
use super::facts::Facts;
use super::kubernetes::Kubernetes;
use crate::model::Timestamp;
use std::fmt;
use std::path::Path;
use std::sync::Arc;

/// Reads records of some kind.
///
/// A source is asked about one record at a time, from any thread and in any order of blocks, so it keeps nothing
/// between two calls: the same record gives the same facts, whatever stands around it. What it says in one call is
/// kept as a whole or, where it answers [`Reading::Broken`], not at all. Which object a fact is about is not its
/// business: it says how the record names it.
pub trait Source: Send + Sync {
    /// Short name, `kubernetes`, different from those of all other sources. It stands in the books.
    fn name(&self) -> &str;
    /// One sentence for users.
    fn help(&self) -> &str;
    /// What tells it from others of the same name, such as a hash of its rules; nothing where the name does. Archives that
    /// were read by different sources are not joined.
    fn identity(&self) -> String {
        String::new()
    }
    /// Whether the lines of the file at this path are its own, whatever they look like. Nobody else is asked then
    /// about those that nobody claims, and lines that it does not know are set aside. For members of archives, the
    /// path is `archive.tar.gz/path`.
    fn claims(&self, path: &Path) -> bool {
        let _ = path;
        false
    }
    /// Reads a record, if it is one of its kind.
    fn read(&self, record: &Record<'_>, out: &mut Facts<'_, '_>) -> Reading;
}

/// What became of a record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reading {
    /// It was read, or it is known to say nothing.
    Done,
    /// It is none of this kind, for this reason. The next source is asked; what none reads is rejected, for the reason
    /// that the built-in one gives.
    Foreign(String),
    /// It is of this kind, but cannot be used: it is rejected, with its place and this reason.
    Broken(String),
}

/// A record: a line, a JSON value, a YAML document as JSON.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Record<'a> {
    /// Its text, without what a collector or a container runtime has put around it, if any source knows that.
    pub text: &'a [u8],
    /// The file that it stands in, as the user named it.
    pub path: &'a str,
    /// When it was written, by what stood around it.
    pub time: Option<Timestamp>,
}

impl<'a> Record<'a> {
    /// Its text, if it is UTF-8.
    pub fn as_str(&self) -> Option<&'a str> {
        std::str::from_utf8(self.text).ok()
    }
}

/// All sources, in the order in which they are asked.
#[derive(Clone)]
pub struct Sources(Vec<Arc<dyn Source>>);

/// What is built in.
impl Default for Sources {
    fn default() -> Self {
        Self(vec![Arc::new(Kubernetes)])
    }
}

impl fmt::Debug for Sources {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.0.iter().map(|source| source.name())).finish()
    }
}

impl Sources {
    /// Adds one, which is asked after all others.
    pub fn push(&mut self, source: Arc<dyn Source>) {
        self.0.push(source);
    }

    /// All of them.
    pub fn iter(&self) -> impl Iterator<Item = &Arc<dyn Source>> {
        self.0.iter()
    }

    /// Whether there is any but what is built in.
    pub fn has_more(&self) -> bool {
        self.0.len() > 1
    }

    /// The names of those that were added, each with what tells it from others, sorted.
    pub fn added(&self) -> Vec<String> {
        let words = |source: &Arc<dyn Source>| {
            format!("{} {}", source.name(), source.identity()).trim_end().to_owned()
        };
        let mut added: Vec<String> = self.0[1..].iter().map(words).collect();
        added.sort();
        added
    }

    /// Whether any claims the lines of a file.
    pub fn claim(&self, path: &Path) -> bool {
        self.has_more() && self.0.iter().any(|source| source.claims(path))
    }

    /// What a path says, and who claims the file.
    pub fn hint(&self, path: &Path) -> PathHint {
        let mut hint = PathHint::of(path);
        if self.has_more() {
            hint.path = path.to_string_lossy().into_owned();
            let claimed = self.0.iter().enumerate().filter(|(_, source)| source.claims(path));
            hint.claimed_by = claimed.map(|(at, _)| at).collect();
        }
        hint
    }

    pub(super) fn all(&self) -> &[Arc<dyn Source>] {
        &self.0
    }
}
