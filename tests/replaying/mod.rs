//! A replay inside the test's own process.

use kelemetry::input::{Role, discover};
use kelemetry::report::Summary;
use kelemetry::run::{self, Job, Output, OutputFormat, Progress, RunError, Target};
use std::ffi::OsString;
use std::path::{Path, PathBuf};

/// Says nothing and never stops; calls back with the bytes read.
pub(crate) struct Watching<F>(pub(crate) F);

impl<F: Fn(u64) + Sync> Progress for Watching<F> {
    fn total(&self, _: u64) {}
    fn advance(&self, bytes: u64) {
        self.0(bytes);
    }
    fn phase(&self, _: &str) {}
    fn warn(&self, _: &str) {}
    fn cancelled(&self) -> bool {
        false
    }
}

/// The job of replaying these paths into a Jaeger file.
pub(crate) fn job(paths: &[PathBuf], threads: usize, jaeger: &Path) -> Job {
    let named: Vec<(OsString, Role)> = paths.iter().map(|path| (path.into(), Role::Any)).collect();
    let output = Output { format: OutputFormat::JAEGER_JSON, target: Target::File(jaeger.to_owned()) };
    Job {
        inputs: discover(&named).unwrap(),
        cluster: Some("demo".to_owned()),
        threads,
        outputs: vec![output],
        ..Job::default()
    }
}

/// Replays quietly.
pub(crate) fn run(job: Job) -> Result<Summary, RunError> {
    run::run(job, &Watching(|_| ()))
}
