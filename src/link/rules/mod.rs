//! The built-in rules. A new one is an entry of `declared.toml`, or, where fields do not do, a file here and a line in
//! [`ALL`].

mod acting_pod;
mod generated_names;
mod owners;
mod parent_link;
mod reported;

use super::{LinkRule, declared};
use std::sync::{Arc, LazyLock};

/// All built-in rules, strongest first, each with whether it is on where nobody says otherwise.
static ALL: LazyLock<Vec<(Arc<dyn LinkRule>, bool)>> = LazyLock::new(|| {
    let mut rules: Vec<(Arc<dyn LinkRule>, bool)> = vec![
        (Arc::new(owners::ControllerOwner), true),
        (Arc::new(owners::OtherOwners), true),
        (Arc::new(parent_link::ParentLink), true),
        (Arc::new(reported::ReportedChildren), true),
        (Arc::new(generated_names::GeneratedNames), true),
        (Arc::new(acting_pod::ActingPod), false),
    ];
    rules.extend(declared::built_in(include_str!("declared.toml")));
    rules
});

fn those_that(are_on: bool) -> Vec<Arc<dyn LinkRule>> {
    ALL.iter().filter(|(_, is_on)| *is_on == are_on).map(|(rule, _)| Arc::clone(rule)).collect()
}

/// The built-in rules that are on, strongest first: of two that name a parent with equal evidence the first wins.
pub fn builtin() -> Vec<Arc<dyn LinkRule>> {
    those_that(true)
}

/// The built-in rules that are off where nobody asks for them: they would link most of a cluster with most of it.
pub fn on_request() -> Vec<Arc<dyn LinkRule>> {
    those_that(false)
}
