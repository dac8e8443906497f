//! The argument that names clusters, and the inputs of each.

use crate::ask::Wanted;
use crate::input::{Argument, Role};
use crate::run::Job;
use anyhow::{Result, bail};
use std::ffi::OsString;
use std::str::FromStr;
use std::sync::Arc;

/// A name for a cluster.
#[derive(Clone, Debug)]
pub(super) enum Cluster {
    /// That of all inputs that have none.
    Rest(String),
    /// That of this input.
    Of(Arc<str>, OsString),
}

impl FromStr for Cluster {
    type Err = String;
    fn from_str(text: &str) -> Result<Self, String> {
        let (name, path) = text.split_once('=').map_or((text, None), |(name, path)| (name, Some(path)));
        match path {
            _ if name.is_empty() => Err("a cluster has a name: NAME, or NAME=PATH".to_owned()),
            Some("") => Err(format!("the cluster {name} has no input: write {name}=PATH")),
            Some(path) => Ok(Self::Of(name.into(), path.into())),
            None => Ok(Self::Rest(name.to_owned())),
        }
    }
}

/// Names without inputs.
#[derive(Debug)]
pub(super) struct Names {
    names: Vec<String>,
    /// Whether there are inputs that were named without a cluster.
    has_others: bool,
}

/// Adds the inputs of clusters; the names that are left.
pub(super) fn clusters(named: Vec<Cluster>, paths: &mut Vec<Argument>) -> Names {
    let has_others = !paths.is_empty();
    let mut names = Vec::new();
    for cluster in named {
        match cluster {
            Cluster::Of(name, path) => paths.push(Argument { path, role: Role::Any, cluster: Some(name) }),
            Cluster::Rest(name) => names.push(name),
        }
    }
    Names { names, has_others }
}

impl Names {
    /// The cluster of all inputs that have none, and the clusters to tell of: where every input has its own, a question
    /// with a name can only mean one of them. `archive`: whether one is read, where the command reads archives; its objects
    /// have clusters.
    ///
    /// # Errors
    /// The inputs without a cluster have two.
    pub(super) fn meant(
        mut self,
        archive: Option<bool>,
        paths: &[Argument],
    ) -> Result<(Option<String>, Vec<String>)> {
        let have_own = || !self.has_others && paths.iter().any(|path| path.cluster.is_some());
        if archive.is_some_and(|is_read| is_read || have_own()) {
            return Ok((None, self.names));
        }
        if let [one, _, ..] = self.names.as_slice() {
            bail!("--cluster names two clusters for the same inputs, one of them {one}: write NAME=PATH");
        }
        Ok((self.names.pop(), Vec::new()))
    }
}

/// The objects that are asked for, of the cluster to tell of. What is told beside them may be of others.
///
/// # Errors
/// There are several.
pub(super) fn completed(objects: Vec<Wanted>, clusters: &mut Vec<String>) -> Result<Vec<Wanted>> {
    match (objects.is_empty(), clusters.as_slice()) {
        (true, _) | (_, []) => Ok(objects),
        (false, [cluster]) => {
            let objects = objects.into_iter().map(|object| object.in_cluster(cluster)).collect();
            clusters.clear();
            Ok(objects)
        }
        (false, [..]) => bail!(
            "an object is of one cluster: name one alone, or each with its object, as in {}@{}",
            objects[0],
            clusters[0]
        ),
    }
}

/// The same for the objects that a job shows.
///
/// # Errors
/// There are several.
pub(super) fn of_cluster(mut job: Job) -> Result<Job> {
    let mut clusters = job.filter.clusters.clone();
    job.showing.objects = completed(job.showing.objects, &mut clusters)?;
    // What is asked for by its labels is all of the cluster's.
    if job.showing.labelled.is_empty() {
        job.filter.clusters = clusters;
    }
    Ok(job)
}
