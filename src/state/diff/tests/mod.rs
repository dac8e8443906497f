//! The diff against its specification, a naive twin, and itself on other spellings.

mod apply;
mod generate;
mod naive;
mod properties;
mod rules;
mod spell;
