//! A sink of your own: every trace as an indented outline.
//!
//! ```text
//! cargo run --example custom_sink -- replay testdata/extensions/audit.log --sink outline=-
//! cargo run --example custom_sink -- export --sink outline
//! ```

use kelemetry::{App, Sink, SpanId, Status, Trace};
use std::collections::HashMap;
use std::process::ExitCode;

struct Outline;

impl Sink for Outline {
    fn name(&self) -> &str {
        "outline"
    }

    fn begin(&self, out: &mut Vec<u8>) {
        out.extend_from_slice(b"# Traces\n\n");
    }

    // Many threads encode traces at the same time: each call depends on its arguments alone.
    fn trace(&self, trace: &Trace<'_>, out: &mut Vec<u8>) {
        let mut depths: HashMap<SpanId, usize> = HashMap::new();
        // Parents stand before their children.
        for span in &trace.spans {
            let above = span.parent.and_then(|parent| depths.get(&parent));
            let depth = above.map_or(0, |depth| depth + 1);
            depths.insert(span.id, depth);
            let service = &trace.services[span.service].name;
            let failed = if matches!(span.status, Status::Error(_)) { " (failed)" } else { "" };
            let line = format!("{}- {} {service}: {}{failed}\n", "  ".repeat(depth), span.start, span.name);
            out.extend_from_slice(line.as_bytes());
        }
    }

    fn between(&self, out: &mut Vec<u8>) {
        out.push(b'\n');
    }
}

/// The program, for its tests.
pub(crate) fn app() -> App {
    App::new().sink(Outline)
}

fn main() -> ExitCode {
    app().run()
}
