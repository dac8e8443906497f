//! Who owns what, for Graphviz: a cluster for each trace, a node for each object, an arrow for each link.

use super::Encoder;
use super::owners::{self, ARROWS, Arrow, Drawn, LEGEND, TITLE};
use crate::view::Trace;
use std::fmt::Write as _;

/// The encoder. Requests are numbers on their objects; links to other traces are dashed.
#[derive(Clone, Copy, Debug)]
pub struct Graphviz {
    /// Whether each object tells its cluster.
    pub names_clusters: bool,
}

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

    fn among_clusters(&self) -> Option<&'static dyn Encoder> {
        Some(&Self { names_clusters: true })
    }

    fn begin(&self, out: &mut Vec<u8>) {
        let title = quoted(&[TITLE]);
        let head = format!(
            "digraph kelemetry {{\n  label={title};\n  labelloc=t;\n  rankdir=LR;\n  fontname=\"sans-serif\";\n  \
             node [shape=box, fontname=\"sans-serif\"];\n"
        );
        out.extend_from_slice(head.as_bytes());
    }

    fn trace(&self, trace: &Trace<'_>, out: &mut Vec<u8>) {
        let mut text = String::new();
        let _ = writeln!(text, "  subgraph \"cluster_{}\" {{", trace.id);
        owners::each(
            (trace, self.names_clusters),
            &mut text,
            |text, id, Drawn { label, failed, deleted }| {
                let look = look(failed, deleted);
                _ = writeln!(text, "    \"{id}\" [label={}{look}];", quoted(&label));
            },
            |text| text.push_str("  }\n"),
            |text, from, to, arrow| {
                _ = match arrow {
                    Arrow::Owner => writeln!(text, "  \"{from}\" -> \"{to}\";"),
                    Arrow::Link(class) => {
                        writeln!(text, "  \"{from}\" -> \"{to}\" [style=dashed, label={}];", quoted(&[class]))
                    }
                }
            },
        );
        out.extend_from_slice(text.as_bytes());
    }

    fn end(&self, out: &mut Vec<u8>) {
        let mut text = format!("  subgraph \"cluster_legend\" {{\n    label={};\n", quoted(&[ARROWS]));
        for (class, meaning) in LEGEND {
            let look = look(class == "failed", class == "deleted");
            let _ = writeln!(text, "    \"legend {class}\" [label={}{look}];", quoted(&[meaning]));
        }
        text += "  }\n}\n";
        out.extend_from_slice(text.as_bytes());
    }
}

/// The attributes of a box.
fn look(failed: bool, deleted: bool) -> String {
    let failed = if failed { ", color=\"#c62828\", penwidth=3" } else { "" };
    failed.to_owned() + if deleted { ", style=dashed" } else { "" }
}

/// A label of these lines. Graphviz reads entities of HTML in it.
fn quoted(lines: &[&str]) -> String {
    let mut out = String::from("\"");
    for (nth, line) in lines.iter().enumerate() {
        out.push_str(if nth == 0 { "" } else { "\\n" });
        for c in line.chars() {
            match c {
                '"' | '\\' => out.extend(['\\', c]),
                '&' => out.push_str("&amp;"),
                c if c.is_control() => out.push(' '),
                c => out.push(c),
            }
        }
    }
    out.push('"');
    out
}

#[cfg(test)]
mod tests {
    use super::quoted;

    #[test]
    fn labels_are_quoted() {
        assert_eq!(quoted(&["a\"b\\", "&lt;\n\u{1b}<"]), "\"a\\\"b\\\\\\n&amp;lt;  <\"");
    }
}
