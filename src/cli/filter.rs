//! The arguments that choose what is told.

use crate::run::{Filter, Job};

/// Which objects and requests.
#[derive(Debug, clap::Args)]
#[command(next_help_heading = "Selection")]
pub(super) struct FilterArgs {
    /// Keep objects in this namespace, and complete the names of --object
    ///
    /// This and the options below can be given several times, or with commas: any may fit. Different options
    /// must all fit. A word behind a `!` leaves out what fits it: -n '!kube-system'. What is left out is counted by the option's name; owners of what is kept stay, without
    /// their requests.
    #[arg(short, long, value_name = "NAME", value_delimiter = ',')]
    namespace: Vec<String>,

    /// Keep objects of this kind: deploy, Deployment, deployments.apps; requests on a subresource: pods/exec, '*/exec'
    #[arg(long, value_name = "KIND", value_delimiter = ',')]
    kind: Vec<String>,

    /// Keep requests of this user, also those made as somebody else; `*` stands for anything
    #[arg(long, value_name = "NAME", value_delimiter = ',')]
    user: Vec<String>,

    /// Keep requests from this address: 10.0.0.5, 10.0.*, 10.0.0.0/8
    #[arg(long, value_name = "ADDRESS", value_delimiter = ',')]
    source_ip: Vec<String>,

    /// Keep requests with this verb: create, update, patch, delete, get …
    #[arg(long, value_name = "VERB", value_delimiter = ',')]
    verb: Vec<String>,

    /// Keep requests that were answered with this code: 403, 4xx
    #[arg(long, value_name = "CODE", value_delimiter = ',', value_parser = code)]
    code: Vec<String>,

    /// Keep requests that failed: answered with 400 or above
    #[arg(long)]
    errors_only: bool,

    /// Keep requests that changed this field or something in it
    ///
    /// spec.replicas, spec.template.spec.containers.image, metadata.labels; elements of lists may be named:
    /// containers[name=web].
    #[arg(long, value_name = "PATH", conflicts_with = "no_bodies", value_parser = changed)]
    contains: Vec<String>,
}

impl FilterArgs {
    /// The namespace in which an object without one is meant.
    pub(super) fn namespace(&self) -> Option<&str> {
        match self.namespace.as_slice() {
            [one] if !one.starts_with('!') => Some(one),
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
        let Self { namespace, kind, user, source_ip, verb, code, errors_only, contains } = self;
        let filter = Filter {
            namespaces: namespace,
            kinds: kind,
            users: user,
            source_ips: source_ip,
            verbs: verb,
            codes: code,
            errors_only,
            contains,
            ..job.filter
        };
        let keep_reads = job.keep_reads || filter.is_about_reads() && job.archive.is_none();
        Job { filter, keep_reads, ..job }
    }
}

/// A field that was changed: what changed others is not asked for by what it left alone.
pub(super) fn changed(typed: &str) -> Result<String, String> {
    match typed.starts_with('!') {
        true => Err("a field: requests are not left out by what they changed".to_owned()),
        false => Ok(typed.to_owned()),
    }
}

/// A status, or the hundred that it is in.
fn code(typed: &str) -> Result<String, String> {
    let digits = typed.strip_prefix('!').unwrap_or(typed);
    let is_code = digits == "0"
        || digits.len() == 3
            && digits.starts_with(|c: char| c.is_ascii_digit())
            && (digits[1..].eq_ignore_ascii_case("xx") || digits.bytes().all(|byte| byte.is_ascii_digit()));
    if is_code {
        Ok(typed.to_owned())
    } else {
        Err("neither a code (403) nor a hundred of them (4xx)".to_owned())
    }
}
