//! The argument that names clusters, and the inputs of each.

use crate::input::{Argument, Role};
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

/// Adds the inputs of clusters; the cluster of all others.
///
/// # Errors
/// All others have two.
pub(super) fn clusters(named: Vec<Cluster>, paths: &mut Vec<Argument>) -> Result<Option<String>> {
    let mut rest = None;
    for cluster in named {
        match cluster {
            Cluster::Of(name, path) => paths.push(Argument { path, role: Role::Any, cluster: Some(name) }),
            Cluster::Rest(name) => {
                if let Some(other) = rest.replace(name) {
                    bail!(
                        "--cluster names two clusters for the same inputs, one of them {other}: write NAME=PATH"
                    );
                }
            }
        }
    }
    Ok(rest)
}
