//! A row for each series and step.

use super::collect::Family;
use crate::model::Timestamp;
use std::fmt::Write as _;

/// The families as CSV (RFC 4180): `time,metric,labels,count,sum`, running totals; labels as `name=value`, joined by
/// semicolons.
pub fn csv(families: &[Family], ends: &[Timestamp]) -> String {
    let mut out = String::from("time,metric,labels,count,sum\r\n");
    for family in families {
        for (values, totals) in family.totals(ends) {
            let pairs = family.labels.iter().zip(values).map(|(name, value)| format!("{name}={value}"));
            let labels = field(&pairs.collect::<Vec<_>>().join(";"));
            for (time, total) in totals {
                let name = field(&family.name);
                let _ = write!(out, "{time},{name},{labels},{},{}\r\n", total.count, total.sum());
            }
        }
    }
    out
}

fn field(text: &str) -> String {
    if text.contains([',', '"', '\r', '\n']) {
        format!("\"{}\"", text.replace('"', "\"\""))
    } else {
        text.to_owned()
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn fields_are_quoted_where_they_must_be() {
        assert_eq!((super::field("a b"), super::field("a,\"b\"")), ("a b".into(), "\"a,\"\"b\"\"\"".into()));
    }
}
