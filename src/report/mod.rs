//! What became of every input record, and what the user is told at the end.
//!
//! [`Summary`] is plain data that [`crate::run`] fills; `table` renders it for people, `json` for
//! machines (`docs/summary.md` is its contract). Nothing here prints.

mod inspection;
mod json;
mod kept;
mod ledger;
mod memory;
mod numbers;
mod pushed;
#[cfg(test)]
mod sample;
mod shown;
mod summary;
mod table;

pub use inspection::{Contents, FileInspection, Inspection};
pub use json::json;
pub use kept::KeptSummary;
pub use ledger::{EventLedger, FAULTS_KEPT, Ledger, LogLedger, ObjectLedger};
pub use memory::peak_rss_bytes;
pub use pushed::Pushed;
pub use summary::{
    ActorCounts, ClockReport, ClusterCounts, EventCounts, ExistenceCounts, Gap, InputReport, LargeTrace,
    Outcome, Period, ServerReport, Summary, Written,
};
pub use table::{rejections, table};
