//! The built-in rules. A new one is a file here and a line in [`BUILTIN`].

mod generated_names;
mod owners;
mod reported;

use super::LinkRule;

/// All built-in rules, strongest first: of two that name a parent with equal evidence the first wins.
pub const BUILTIN: &[&dyn LinkRule] = &[
    &owners::ControllerOwner,
    &owners::OtherOwners,
    &reported::ReportedChildren,
    &generated_names::GeneratedNames,
];
