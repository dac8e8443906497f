//! Through a pager, where it does not fit the terminal.

use crate::cli::asking::print_answer;
use crate::cli::interrupt;
use crate::cli::outcome::Outcome;
use anyhow::Result;
use std::io::{IsTerminal as _, Write as _};
use std::process::{Command, Stdio};

/// Prints a text; where standard output is a terminal that it does not fit, through the pager.
///
/// # Errors
/// It cannot be written.
pub(super) fn print(text: &str, may_page: bool) -> Result<Outcome> {
    // A terminal that cannot be paged says so.
    let is_dumb = std::env::var_os("TERM").is_none_or(|terminal| terminal.is_empty() || terminal == "dumb");
    let is_terminal = std::io::stdout().is_terminal() && !is_dumb;
    let height = terminal_size::terminal_size().map_or(0, |(_, height)| usize::from(height.0));
    if may_page && is_terminal && text.lines().count() > height && page(text) {
        return Ok(Outcome::Complete);
    }
    print_answer(text)
}

/// Whether there is a pager and it took the text.
fn page(text: &str) -> bool {
    let pager = match std::env::var("PAGER") {
        Ok(pager) if pager.trim().is_empty() => return false,
        Ok(pager) => pager,
        Err(_) => "less -FRX".to_owned(),
    };
    // Ctrl-C reaches both; the pager knows what to do with it.
    interrupt::ignore();
    let started = Command::new("sh").args(["-c", &pager]).stdin(Stdio::piped()).spawn();
    let Ok(mut started) = started else { return false };
    if let Some(mut stdin) = started.stdin.take() {
        // Whoever leaves the pager early has seen enough.
        drop(stdin.write_all(text.as_bytes()));
    }
    // 127: the shell did not find it.
    started.wait().is_ok_and(|status| status.code() != Some(127))
}
