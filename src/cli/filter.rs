//! The arguments that choose what is told.

use crate::run::{Filter, Job};

/// Which objects and requests.
#[derive(Debug, clap::Args)]
#[command(next_help_heading = "Selection")]
pub(super) struct FilterArgs {
    /// Keep objects in this namespace, and complete the names of --object
    ///
    /// This and the options below can be given several times, or with commas: any may fit. Different options
    /// must all fit. What is left out is counted by the option's name; owners of what is kept stay, without
    /// their requests.
    #[arg(short, long, value_name = "NAME", value_delimiter = ',')]
    namespace: Vec<String>,

    /// Keep objects of this kind: deploy, Deployment, deployments.apps
    #[arg(long, value_name = "KIND", value_delimiter = ',')]
    kind: Vec<String>,

    /// Keep requests of this user, also those made as somebody else; `*` stands for anything
    #[arg(long, value_name = "NAME", value_delimiter = ',')]
    user: Vec<String>,

    /// Keep requests with this verb: create, update, patch, delete, get …
    #[arg(long, value_name = "VERB", value_delimiter = ',')]
    verb: Vec<String>,

    /// Keep requests that failed: answered with 400 or above
    #[arg(long)]
    errors_only: bool,

    /// Keep requests that changed this field or something in it
    ///
    /// spec.replicas, spec.template.spec.containers.image, metadata.labels; elements of lists may be named:
    /// containers[name=web].
    #[arg(long, value_name = "PATH", conflicts_with = "no_bodies")]
    contains: Vec<String>,
}

impl FilterArgs {
    /// The namespace in which an object without one is meant.
    pub(super) fn namespace(&self) -> Option<&str> {
        match self.namespace.as_slice() {
            [one] => Some(one),
            _ => None,
        }
    }

    /// Whether it needs to be known what was changed.
    pub(super) fn is_about_changes(&self) -> bool {
        !self.contains.is_empty()
    }

    /// Whether only what failed is asked for; requests are chosen by it no more, because whoever takes it away does that.
    pub(super) fn take_errors_only(&mut self) -> bool {
        std::mem::take(&mut self.errors_only)
    }

    /// A job that tells what is asked for: reads, too, where their verbs are, and an archive has what it has.
    pub(super) fn of(self, job: Job) -> Job {
        let Self { namespace, kind, user, verb, errors_only, contains } = self;
        let filter = Filter {
            namespaces: namespace,
            kinds: kind,
            users: user,
            verbs: verb,
            errors_only,
            contains,
            ..job.filter
        };
        let keep_reads = job.keep_reads || filter.is_about_reads() && job.archive.is_none();
        Job { filter, keep_reads, ..job }
    }
}
