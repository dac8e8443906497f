//! Which traces there are to be: what is read, what of it is told, and how.

use super::archive::ArchiveArgs;
use super::cluster::of_cluster;
use super::filter::FilterArgs;
use super::inputs::{self, InputArgs};
use super::linking::{LinkArgs, with_links};
use super::outputs::Writes;
use super::showing::{ViewArgs, showing};
use crate::run::{Extensions, Job};
use anyhow::Result;
use std::path::Path;

#[derive(Debug, clap::Args)]
pub(super) struct TracesArgs {
    #[command(flatten)]
    input: InputArgs,

    #[command(flatten)]
    archive: ArchiveArgs,

    #[command(flatten)]
    filter: FilterArgs,

    #[command(flatten)]
    view: ViewArgs,

    #[command(flatten)]
    links: LinkArgs,
}

impl TracesArgs {
    /// The file that declares views, if there is one.
    pub(super) fn views(&self) -> Option<&Path> {
        self.view.file()
    }

    /// What is to be done for them.
    ///
    /// # Errors
    /// Something in the arguments is wrong, or cannot be read.
    pub(super) fn job(self, writes: Writes<'_>, is_for_viewers: bool, with: &Extensions) -> Result<Job> {
        let showing = showing(self.view, self.filter.namespace(), is_for_viewers)?;
        let job = with_links(inputs::job(self.input, Some(self.archive), writes, with)?, self.links)?;
        of_cluster(Job { showing, ..self.filter.of(job) })
    }
}
