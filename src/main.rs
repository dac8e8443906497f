//! The `kelemetry` command.
fn main() {}
