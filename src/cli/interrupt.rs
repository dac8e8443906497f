//! Ctrl-C: asks the work to stop, and the second time ends it.

use std::io::Write as _;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

static INTERRUPTED: AtomicBool = AtomicBool::new(false);
static IGNORED: AtomicBool = AtomicBool::new(false);

/// Listens for Ctrl-C and the polite signals (SIGTERM, SIGHUP) from now on. Where that is refused they
/// keep their default, which ends the process: nothing half-written is left under an output's name
/// either way.
pub(super) fn listen() {
    drop(ctrlc::set_handler(|| {
        if IGNORED.load(Ordering::Relaxed) {
            return;
        }
        if INTERRUPTED.swap(true, Ordering::Relaxed) {
            end();
        }
        // The work stops at the next block. Where that takes long (a pipe that gives nothing), say how to
        // end it; where it does not, the process is gone by then.
        std::thread::sleep(Duration::from_millis(500));
        drop(writeln!(std::io::stderr(), "stopping; once more ends it at once"));
    }));
}

/// From now on signals are for somebody else: a pager has the terminal, gets them too, and ends this as well.
pub(super) fn ignore() {
    IGNORED.store(true, Ordering::Relaxed);
}

/// Whether the user has asked to stop.
pub(super) fn requested() -> bool {
    INTERRUPTED.load(Ordering::Relaxed)
}

#[expect(clippy::exit, reason = "a second Ctrl-C means now, and there is no way back to main from here")]
fn end() {
    std::process::exit(130);
}
