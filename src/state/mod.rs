//! What the states of an object say: pure functions over bodies, without files, spans or threads.

pub mod patch;
pub mod schema;
