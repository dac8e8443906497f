//! The states of an object: what a write changed in it.
//!
//! Pure functions over JSON text. Knows neither files nor spans.

pub mod diff;
pub mod lines;
pub mod schema;
