//! A row for each span, for spreadsheets and databases (RFC 4180).

use super::Encoder;
use crate::plain::cell;
use crate::view::{Span, Trace, Value};
use std::borrow::Cow;

/// The encoder. What a span has besides the columns is not in it.
#[derive(Clone, Copy, Debug)]
pub struct Csv {
    /// Whether each row tells its cluster.
    pub names_clusters: bool,
}

/// Attributes that have a column.
const COLUMNS: [&str; 18] = [
    "resource",
    "group",
    "namespace",
    "name",
    "k8s.object.uid",
    "username",
    "tag",
    "subresource",
    "responseCode",
    "auditId",
    "diff",
    "kelemetry.diff.unseen_versions",
    "kelemetry.impersonated_by",
    "sourceIP",
    "proxy",
    "url.path",
    "url.query",
    "userAgent",
];

impl Encoder for Csv {
    fn name(&self) -> &str {
        "csv"
    }

    fn title(&self) -> &str {
        "CSV"
    }

    fn file_name(&self) -> &str {
        "spans.csv"
    }

    fn among_clusters(&self) -> Option<&'static dyn Encoder> {
        Some(&Self { names_clusters: true })
    }

    fn begin(&self, out: &mut Vec<u8>) {
        let own = "trace_id,span_id,parent_id,service,operation,start,end,error,";
        out.extend_from_slice(own.as_bytes());
        out.extend_from_slice(COLUMNS.join(",").as_bytes());
        if self.names_clusters {
            out.extend_from_slice(b",k8s.cluster.name");
        }
        out.extend_from_slice(b"\r\n");
    }

    fn trace(&self, trace: &Trace<'_>, out: &mut Vec<u8>) {
        for span in &trace.spans {
            let parent = span.parent.map_or(String::new(), |parent| parent.to_string());
            let error = span.failure().unwrap_or_default();
            let own = [
                &trace.id.to_string(),
                &span.id.to_string(),
                &parent,
                &*trace.services[span.service].name,
                &*span.name,
                &span.start.to_string(),
                &span.end.to_string(),
                &*error,
            ];
            for (at, text) in own.into_iter().enumerate() {
                if at > 0 {
                    out.push(b',');
                }
                out.extend_from_slice(cell(text).as_bytes());
            }
            for key in COLUMNS {
                out.push(b',');
                out.extend_from_slice(attribute(span, key).as_bytes());
            }
            if self.names_clusters {
                out.push(b',');
                out.extend_from_slice(cell(trace.cluster_of(span)).as_bytes());
            }
            out.extend_from_slice(b"\r\n");
        }
    }
}

/// A column. Numbers stay numbers, whatever they begin with.
fn attribute<'a>(span: &'a Span<'_>, key: &str) -> Cow<'a, str> {
    match span.attributes.iter().find(|attribute| attribute.key == key).map(|attribute| &attribute.value) {
        Some(Value::Text(text)) => cell(text),
        Some(Value::Int(n)) => Cow::Owned(n.to_string()),
        _ => Cow::Borrowed(""),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sink::tests::sample;
    use crate::view::{Attribute, Status};

    #[test]
    fn what_failed_says_so() {
        let mut trace = sample();
        trace.spans[1].status = Status::Error("".into());
        let errors = |trace: &Trace<'_>| -> Vec<String> {
            let mut out = Vec::new();
            Csv { names_clusters: false }.trace(trace, &mut out);
            let text = String::from_utf8(out).unwrap();
            text.lines().map(|row| row.split(',').nth(7).unwrap().to_owned()).collect()
        };
        assert_eq!(errors(&trace), ["", "failed"]);
        trace.spans[1].attributes = vec![Attribute::text("responseCode", "500")];
        assert_eq!(errors(&trace), ["", "Internal Server Error"]);
    }

    #[test]
    fn texts_are_no_formulas_and_numbers_stay() {
        let mut trace = sample();
        trace.spans.truncate(1);
        trace.spans[0].attributes = vec![
            Attribute::text("username", "=HYPERLINK(\"http://evil\")"),
            Attribute { key: "responseCode".into(), value: Value::Int(-1) },
        ];
        let mut out = Vec::new();
        Csv { names_clusters: false }.trace(&trace, &mut out);
        let row = String::from_utf8(out).unwrap();
        assert!(row.ends_with(",,,,,,\"'=HYPERLINK(\"\"http://evil\"\")\",,,-1,,,,,,,,,\r\n"), "{row}");
    }
}
