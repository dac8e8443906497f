//! Who owns what, for Graphviz: a cluster for each trace, a node for each object, an arrow for each link.

use super::Encoder;
use crate::view::{Span, Trace, Value};
use std::fmt::Write as _;

/// The encoder. Requests are numbers on their objects; links to other traces are dashed.
#[derive(Clone, Copy, Debug)]
pub struct Graphviz;

impl Encoder for Graphviz {
    fn name(&self) -> &'static str {
        "dot"
    }

    fn begin(&self, out: &mut Vec<u8>) {
        out.extend_from_slice(
            b"digraph kelemetry {\n  rankdir=LR;\n  node [shape=box, fontname=\"sans-serif\"];\n",
        );
    }

    fn trace(&self, trace: &Trace<'_>, out: &mut Vec<u8>) {
        let mut text = String::new();
        let objects = || trace.spans.iter().filter(|span| span.is_object());
        let requests = |of: &Span<'_>| {
            trace.spans.iter().filter(|span| span.parent == Some(of.id) && !span.is_object()).count()
        };
        let _ = writeln!(text, "  subgraph \"cluster_{:032x}\" {{", trace.id.0);
        for span in objects() {
            let service = &trace.services[span.service].name;
            let label = format!("{service}\n{}\n{} requests", span.name, requests(span));
            let _ = writeln!(text, "    \"{}\" [label={}];", node(span.id.0), quoted(&label));
        }
        text.push_str("  }\n");
        for span in objects() {
            if let Some(parent) = span.parent.filter(|parent| objects().any(|other| other.id == *parent)) {
                let _ = writeln!(text, "  \"{}\" -> \"{}\";", node(parent.0), node(span.id.0));
            }
            for link in &span.links {
                let class = link.attributes.iter().find(|attribute| attribute.key == "kelemetry.link.class");
                let class = match class.map(|attribute| &attribute.value) {
                    Some(Value::Text(class)) => quoted(class),
                    _ => quoted(""),
                };
                let ends = (node(span.id.0), node(link.span.0));
                let _ = writeln!(text, "  \"{}\" -> \"{}\" [style=dashed, label={class}];", ends.0, ends.1);
            }
        }
        out.extend_from_slice(text.as_bytes());
    }

    fn between(&self, _: &mut Vec<u8>) {}

    fn end(&self, out: &mut Vec<u8>) {
        out.extend_from_slice(b"}\n");
    }
}

fn node(id: u64) -> String {
    format!("{id:016x}")
}

/// A string of the DOT language.
fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\"").replace('\n', "\\n"))
}

#[cfg(test)]
mod tests {
    #[test]
    fn strings_are_quoted() {
        assert_eq!(super::quoted("a\"b\\\n"), "\"a\\\"b\\\\\\n\"");
    }
}
