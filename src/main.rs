//! The `kelemetry` command.

use std::process::ExitCode;

fn main() -> ExitCode {
    kelemetry::App::new().run()
}
