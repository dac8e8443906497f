//! The built-in rules. A new one is a file here and a line in [`builtin`].

mod generated_names;
mod owners;
mod reported;

use super::LinkRule;
use std::sync::Arc;

/// All built-in rules, strongest first: of two that name a parent with equal evidence the first wins.
pub fn builtin() -> Vec<Arc<dyn LinkRule>> {
    vec![
        Arc::new(owners::ControllerOwner),
        Arc::new(owners::OtherOwners),
        Arc::new(reported::ReportedChildren),
        Arc::new(generated_names::GeneratedNames),
    ]
}
