//! The source that is always there: what the API server writes and serves.

use super::facts::Facts;
use super::sources::{Reading, Record, Source};

/// Audit events, Events, objects and lists of them, in every envelope that is known.
pub(super) struct Kubernetes;

impl Source for Kubernetes {
    fn name(&self) -> &str {
        "kubernetes"
    }

    fn help(&self) -> &str {
        "audit events, Events, objects and lists of them, whatever collectors and clouds have put around them"
    }

    fn read(&self, record: &Record<'_>, out: &mut Facts<'_, '_>) -> Reading {
        match out.attempt(record.text) {
            Ok(()) => Reading::Done,
            Err(reason) => Reading::Foreign(reason),
        }
    }
}
