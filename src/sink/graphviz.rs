//! Who owns what, for Graphviz: a cluster for each trace, a node for each object, an arrow for each link.

use super::Encoder;
use crate::view::{Trace, text_of};
use std::fmt::Write as _;

/// The encoder. Requests are numbers on their objects; links to other traces are dashed.
#[derive(Clone, Copy, Debug)]
pub struct Graphviz;

impl Encoder for Graphviz {
    fn name(&self) -> &str {
        "dot"
    }

    fn title(&self) -> &str {
        "DOT"
    }

    fn file_name(&self) -> &str {
        "owners.dot"
    }

    fn begin(&self, out: &mut Vec<u8>) {
        out.extend_from_slice(
            b"digraph kelemetry {\n  rankdir=LR;\n  node [shape=box, fontname=\"sans-serif\"];\n",
        );
    }

    fn trace(&self, trace: &Trace<'_>, out: &mut Vec<u8>) {
        let mut text = String::new();
        let objects = || trace.spans.iter().filter(|span| span.is_object());
        let requests = trace.requests_of_objects();
        let _ = writeln!(text, "  subgraph \"cluster_{}\" {{", trace.id);
        for span in objects() {
            let service = &trace.services[span.service].name;
            let count = requests[&span.id];
            let label =
                format!("{service}\n{}\n{count} request{}", span.name, if count == 1 { "" } else { "s" });
            let _ = writeln!(text, "    \"{}\" [label={}];", span.id, quoted(&label));
        }
        text.push_str("  }\n");
        for span in objects() {
            if let Some(parent) = span.parent.filter(|parent| requests.contains_key(parent)) {
                let _ = writeln!(text, "  \"{}\" -> \"{}\";", parent, span.id);
            }
            for link in &span.links {
                let class = quoted(text_of(&link.attributes, "kelemetry.link.class").unwrap_or_default());
                let _ =
                    writeln!(text, "  \"{}\" -> \"{}\" [style=dashed, label={class}];", span.id, link.span);
            }
        }
        out.extend_from_slice(text.as_bytes());
    }

    fn between(&self, _: &mut Vec<u8>) {}

    fn end(&self, out: &mut Vec<u8>) {
        out.extend_from_slice(b"}\n");
    }
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
