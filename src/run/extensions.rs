//! What the program relates objects by: what is built in, and what was added to it.

use crate::link::{self, LinkRule};
use std::fmt;
use std::sync::Arc;

/// The list that everything is registered in, what is built in like what is added.
#[derive(Clone)]
pub struct Extensions {
    /// Rules, strongest first.
    pub rules: Vec<Arc<dyn LinkRule>>,
}

/// What is built in.
impl Default for Extensions {
    fn default() -> Self {
        Self { rules: link::builtin() }
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
        f.debug_struct("Extensions").field("rules", &rules).finish()
    }
}
