//! Logs, read as a replay reads them.

use kelemetry::bodies::Bodies;
use kelemetry::history::{Builder, Index, Noise, Window};
use kelemetry::input::{Piecework, ReadOptions, Role, discover, read};
use kelemetry::source::{Keep, PathHint, parse_block};
use std::path::PathBuf;

/// What the logs of a cluster say, and the bodies in them.
pub(crate) fn index(paths: &[PathBuf], keep: Keep) -> (Index, Bodies) {
    let named: Vec<_> = paths.iter().map(|path| (path.into(), Role::Any)).collect();
    let inputs = discover(&named).unwrap();
    let mut bodies = Bodies::new(inputs.iter().map(|input| input.path.as_path()), None);
    let mut builder = Builder::default();
    for piece in read(&inputs, ReadOptions::default()) {
        if let Piecework::Block(block) = piece {
            let mut batch = parse_block(&block, keep, &PathHint::default());
            let base = bodies.add(&batch.take_packed()).unwrap();
            batch.shift_bodies(base);
            builder.absorb(batch);
        }
    }
    (builder.finish(Some("demo"), Window::default(), Noise::LeftOut), bodies)
}
