//! The progress bar: by input bytes, on a terminal, when the work takes a while.

use super::execute::{SummaryStyle, print_line};
use super::interrupt;
use crate::plain::plain;
use crate::run::Progress;
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use std::io::IsTerminal as _;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

/// What takes less is over before anybody could read the bar.
const PATIENCE: Duration = Duration::from_millis(500);

/// Tells the user of the work on standard error.
pub(super) struct Terminal {
    bar: ProgressBar,
    since: Instant,
    shown: AtomicBool,
    is_terminal: bool,
    tells_warnings: bool,
}

impl Terminal {
    pub(super) fn new() -> Self {
        Self {
            bar: ProgressBar::with_draw_target(None, ProgressDrawTarget::hidden()),
            since: Instant::now(),
            shown: AtomicBool::new(false),
            is_terminal: std::io::stderr().is_terminal(),
            tells_warnings: true,
        }
    }

    /// The same where a summary in this style is printed at the end, which tells the warnings.
    pub(super) fn beside(summary: SummaryStyle) -> Self {
        Self { tells_warnings: summary == SummaryStyle::None, ..Self::new() }
    }

    /// Clears the bar away.
    pub(super) fn finish(&self) {
        self.bar.finish_and_clear();
    }

    fn show_when_due(&self) {
        if self.is_terminal && self.since.elapsed() > PATIENCE && !self.shown.swap(true, Ordering::Relaxed) {
            self.bar.set_draw_target(ProgressDrawTarget::stderr());
            self.bar.enable_steady_tick(Duration::from_millis(200));
        }
    }

    fn style(&self, template: &str) {
        self.bar.set_style(
            ProgressStyle::with_template(template)
                .expect("a constant template, tried by the tests")
                .progress_chars("=> "),
        );
    }
}

const OF_KNOWN_SIZE: &str =
    "{msg} [{bar:24}] {percent}% of {decimal_total_bytes}, {decimal_bytes_per_sec}, {eta} left";
const OF_UNKNOWN_SIZE: &str = "{msg} {spinner} {decimal_bytes}, {decimal_bytes_per_sec}";
const PHASE: &str = "{msg} {spinner} {elapsed}";
const OF_A_PHASE: &str = "{msg} [{bar:24}] {percent}%, {elapsed}";

impl Progress for Terminal {
    fn total(&self, bytes: u64) {
        self.bar.set_message("reading");
        if bytes == 0 {
            self.style(OF_UNKNOWN_SIZE);
        } else {
            self.bar.set_length(bytes);
            self.style(OF_KNOWN_SIZE);
        }
    }

    fn advance(&self, bytes: u64) {
        self.bar.inc(bytes);
        self.show_when_due();
    }

    fn phase(&self, name: &str) {
        self.style(PHASE);
        self.bar.set_message(plain(name).into_owned());
        self.show_when_due();
    }

    fn done(&self, per_mille: u64, words: &str) {
        self.style(OF_A_PHASE);
        self.bar.set_length(1000);
        self.bar.set_position(per_mille);
        self.bar.set_message(plain(words).into_owned());
        self.show_when_due();
    }

    fn warn(&self, message: &str) {
        if self.tells_warnings {
            self.bar.suspend(|| print_line(&format!("warning: {message}")));
        }
    }

    fn cancelled(&self) -> bool {
        interrupt::requested()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_templates_are_valid() {
        let terminal = Terminal::new();
        terminal.total(0);
        terminal.total(10);
        terminal.advance(3);
        assert_eq!((terminal.bar.position(), terminal.bar.length()), (3, Some(10)));
        terminal.phase("linking");
        assert_eq!(terminal.bar.message(), "linking");
        terminal.done(250, "2,000 spans");
        assert_eq!((terminal.bar.position(), terminal.bar.length()), (250, Some(1000)));
        terminal.finish();
    }
}
