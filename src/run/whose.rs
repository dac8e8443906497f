//! Whose the records of an input are, as far as that is known before they are read.

use super::Job;
use crate::archive::Said;
use crate::history::UNNAMED;
use crate::model::FileId;
use crate::source::PathHint;
use std::sync::Arc;

/// What is known of a file before it is read.
#[derive(Default)]
pub(super) struct Origin {
    /// What its path says.
    pub(super) hint: PathHint,
    /// What the user says of it.
    pub(super) cluster: Option<Cluster>,
}

/// The cluster that the records of an input are of.
pub(super) struct Cluster {
    name: Arc<str>,
    /// Only of those that name none.
    is_default: bool,
}

impl Cluster {
    /// That of an input, where the user said of any which it is of.
    pub(super) fn of(job: &Job, input: FileId) -> Option<Self> {
        let own = job.inputs.get(input.0 as usize).filter(|_| job.has_clusters())?.cluster.clone();
        let given = own.or_else(|| job.cluster.as_deref().map(Arc::from));
        let is_default = given.is_none();
        Some(Self { name: given.unwrap_or_else(|| UNNAMED.into()), is_default })
    }

    /// Names the cluster of all that a block holds.
    pub(super) fn name(&self, said: &mut Said) {
        if let Said::Batch { batch, .. } = said {
            batch.name_cluster(&self.name, self.is_default);
        }
    }

    /// Its name, where that is the one of all records.
    pub(super) fn given(self) -> Option<String> {
        (!self.is_default).then(|| self.name.to_string())
    }
}
