//! The `kelemetry` command.

use std::process::ExitCode;

fn main() -> ExitCode {
    kelemetry::cli::main(std::env::args_os())
}
