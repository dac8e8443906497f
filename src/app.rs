//! The program, with what others add to it.

use crate::link::LinkRule;
use crate::run::Extensions;
use crate::sink::{Encoder, Format};
use crate::source::Source;
use std::ffi::OsString;
use std::process::ExitCode;
use std::sync::Arc;

/// A program of your own that has all commands of `kelemetry`, and reads, relates and writes more than it.
///
/// What is added stands in the lists in which what is built in stands, behind it: there is no other way in.
///
/// ```no_run
/// # use kelemetry::{Fact, LinkRule, Reference};
/// # struct TeamOfANamespace;
/// # impl LinkRule for TeamOfANamespace {
/// #     fn name(&self) -> &str { "team" }
/// #     fn help(&self) -> &str { "" }
/// #     fn references<'a>(&self, _: &Fact<'a>, _: &mut Vec<Reference<'a>>) {}
/// # }
/// fn main() -> std::process::ExitCode {
///     kelemetry::App::new().link_rule(TeamOfANamespace).run()
/// }
/// ```
#[derive(Clone, Debug, Default)]
pub struct App {
    extensions: Extensions,
}

impl App {
    /// What `kelemetry` itself is.
    pub fn new() -> Self {
        Self::default()
    }

    /// Reads records of another kind. It is asked before the built-in source, except about lines that begin as audit
    /// events do.
    #[must_use]
    pub fn source(mut self, source: impl Source + 'static) -> Self {
        self.extensions.sources.push(Arc::new(source));
        self
    }

    /// Relates objects by another rule. Where two rules name a parent by equal evidence, the one that was added first
    /// counts, and those that are built in before all others. An archive keeps the links that were found when it was
    /// written.
    #[must_use]
    pub fn link_rule(mut self, rule: impl LinkRule + 'static) -> Self {
        self.extensions.rules.push(Arc::new(rule));
        self
    }

    /// Writes traces in another format: `replay --sink NAME=PATH` and `export --sink NAME`.
    #[must_use]
    pub fn sink(mut self, sink: impl Encoder + 'static) -> Self {
        self.extensions.sinks.push(Format::new(sink));
        self
    }

    /// Runs the command that the process was started with.
    pub fn run(self) -> ExitCode {
        self.run_with(std::env::args_os())
    }

    /// Runs the command of these arguments, the first of which is the name of the program.
    pub fn run_with(self, args: impl IntoIterator<Item = OsString>) -> ExitCode {
        crate::cli::main_with(args, &self.extensions)
    }
}
