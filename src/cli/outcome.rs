//! Exit statuses, all in one place.

use std::process::ExitCode;

/// Nothing was written: usage, nothing readable, an output that cannot be created.
pub(super) const NOTHING_WRITTEN: u8 = 2;

/// How an execution ended that was carried out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Outcome {
    /// All of the input was read, or the reader of a pipe had enough.
    Complete,
    /// The output was written, but some records were rejected.
    Rejected,
    /// There is nothing of what was asked for, or it was not there then; the user has been told.
    NoAnswer,
    /// Nothing was written, and the user has been told why.
    NothingWritten,
    /// The user stopped it.
    Interrupted,
}

impl From<Outcome> for ExitCode {
    fn from(outcome: Outcome) -> Self {
        match outcome {
            Outcome::Complete => Self::SUCCESS,
            Outcome::Rejected | Outcome::NoAnswer => Self::from(1),
            Outcome::NothingWritten => Self::from(NOTHING_WRITTEN),
            // 128 + SIGINT, as shells have it.
            Outcome::Interrupted => Self::from(130),
        }
    }
}
