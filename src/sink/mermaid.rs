//! Who owns what, for Mermaid: a flowchart with a frame for each trace, a box for each object, an arrow for each link.

use super::Encoder;
use super::owners::{self, ARROWS, Arrow, Drawn, LEGEND, TITLE};
use crate::view::Trace;
use std::fmt::Write as _;

/// The encoder. Requests are numbers on their objects; links to other traces are dotted.
#[derive(Clone, Copy, Debug)]
pub struct Mermaid {
    /// Whether each object tells its cluster.
    pub names_clusters: bool,
}

impl Encoder for Mermaid {
    fn name(&self) -> &str {
        "mermaid"
    }

    fn title(&self) -> &str {
        "Mermaid"
    }

    fn file_name(&self) -> &str {
        "owners.mmd"
    }

    fn among_clusters(&self) -> Option<&'static dyn Encoder> {
        Some(&Self { names_clusters: true })
    }

    fn begin(&self, out: &mut Vec<u8>) {
        let head = format!("---\ntitle: {TITLE}\n---\nflowchart LR\n");
        out.extend_from_slice(head.as_bytes());
        out.extend_from_slice(b"  classDef failed stroke:#c62828,stroke-width:3px\n");
        out.extend_from_slice(b"  classDef deleted stroke-dasharray:5 3\n");
    }

    fn trace(&self, trace: &Trace<'_>, out: &mut Vec<u8>) {
        let mut text = String::new();
        let root = trace.spans.first().map_or("", |root| &*root.name);
        let cluster = trace.spans.first().filter(|_| self.names_clusters);
        let cluster = cluster.map(|root| format!("cluster {}", trace.cluster_of(root)));
        let title: Vec<&str> = std::iter::once(root).chain(cluster.as_deref()).collect();
        let _ = writeln!(text, "  subgraph t{}[{}]", trace.id, quoted(&title));
        owners::each(
            (trace, self.names_clusters),
            &mut text,
            |text, id, Drawn { label, failed, deleted }| {
                _ = writeln!(text, "    s{id}[{}]", quoted(&label));
                for class in [failed.then_some("failed"), deleted.then_some("deleted")].into_iter().flatten()
                {
                    _ = writeln!(text, "    class s{id} {class}");
                }
            },
            |text| text.push_str("  end\n"),
            |text, from, to, arrow| {
                _ = match arrow {
                    Arrow::Owner => writeln!(text, "  s{from} --> s{to}"),
                    Arrow::Link(class) => writeln!(text, "  s{from} -. {} .-> s{to}", quoted(&[class])),
                }
            },
        );
        out.extend_from_slice(text.as_bytes());
    }

    fn end(&self, out: &mut Vec<u8>) {
        let mut text = format!("  subgraph legend[{}]\n", quoted(&[ARROWS]));
        for (class, meaning) in LEGEND {
            let _ = writeln!(
                text,
                "    legend_{class}[{}]\n    class legend_{class} {class}",
                quoted(&[meaning])
            );
        }
        text += "  end\n";
        out.extend_from_slice(text.as_bytes());
    }
}

/// A text of Mermaid's, on these lines: what its syntax or HTML would take for its own stands as entities.
fn quoted(lines: &[&str]) -> String {
    let mut out = String::from("\"");
    for (nth, line) in lines.iter().enumerate() {
        out.push_str(if nth == 0 { "" } else { "<br/>" });
        for c in line.chars() {
            match c {
                '"' | '#' | '&' | '<' | '>' | '\\' | '`' | '%' | ';' => {
                    let _ = write!(out, "#{};", u32::from(c));
                }
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
    use super::*;

    #[test]
    fn texts_are_quoted() {
        assert_eq!(quoted(&["a\"b#", "<x>\n"]), "\"a#34;b#35;<br/>#60;x#62; \"");
    }
}
