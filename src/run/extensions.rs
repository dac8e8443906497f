//! What the program reads, relates and writes with: what is built in, and what was added to it.

use crate::link::{self, LinkRule};
use crate::sink::Format;
use crate::source::Sources;
use std::fmt;
use std::sync::Arc;

/// The lists that everything is registered in, what is built in like what is added.
#[derive(Clone)]
pub struct Extensions {
    /// What records are read by.
    pub sources: Sources,
    /// What objects are related by, strongest first.
    pub rules: Vec<Arc<dyn LinkRule>>,
    /// What traces are written as.
    pub sinks: Vec<Format>,
}

/// What is built in.
impl Default for Extensions {
    fn default() -> Self {
        Self { sources: Sources::default(), rules: link::builtin(), sinks: Format::ALL.to_vec() }
    }
}

impl Extensions {
    /// The output of this name.
    pub fn sink(&self, name: &str) -> Option<Format> {
        self.sinks.iter().copied().find(|sink| sink.name() == name)
    }
}

impl Extensions {
    /// Whether there are rules that were asked for.
    pub(super) fn added(&self) -> bool {
        let on_request = link::on_request();
        let is_asked_for = |rule: &Arc<dyn LinkRule>| {
            !rule.declared_at().is_empty() || on_request.iter().any(|known| known.name() == rule.name())
        };
        self.rules.iter().any(is_asked_for)
    }

    /// Whether a rule is not there that is on by itself.
    pub(super) fn lacks(&self) -> bool {
        link::builtin().iter().any(|rule| self.rules.iter().all(|known| known.name() != rule.name()))
    }
}

impl fmt::Debug for Extensions {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let rules: Vec<_> = self.rules.iter().map(|rule| rule.name()).collect();
        let mut out = f.debug_struct("Extensions");
        out.field("sources", &self.sources).field("rules", &rules).field("sinks", &self.sinks).finish()
    }
}
