//! OpenMetrics text, with timestamps.

use super::collect::{BOUNDS, Family, Kind};
use crate::model::Timestamp;
use std::fmt::Write as _;

/// The families as OpenMetrics 1.0. Times are whole seconds where the steps are.
pub fn openmetrics(families: &[Family], ends: &[Timestamp]) -> String {
    let mut out = String::new();
    for family in families.iter().filter(|family| !family.series.is_empty()) {
        let name = name(&family.name);
        // The format appends it itself.
        let base =
            if family.kind == Kind::Counter { name.strip_suffix("_total").unwrap_or(&name) } else { &name };
        let kind = match family.kind {
            Kind::Counter => "counter",
            Kind::Histogram => "histogram",
            Kind::Summary => "summary",
        };
        let _ = writeln!(out, "# TYPE {base} {kind}");
        let _ = writeln!(out, "# HELP {base} {} of the requests in the audit log.", family.quantity);
        for (values, totals) in family.totals(ends) {
            let labels = labels(&family.labels, values);
            for (time, total) in totals {
                let time = seconds(time);
                let mut sample = |suffix: &str, more: &str, value: &dyn std::fmt::Display| {
                    let separator = if labels.is_empty() || more.is_empty() { "" } else { "," };
                    let braces = if labels.is_empty() && more.is_empty() {
                        String::new()
                    } else {
                        format!("{{{labels}{separator}{more}}}")
                    };
                    let _ = writeln!(out, "{base}{suffix}{braces} {value} {time}");
                };
                match family.kind {
                    Kind::Counter => sample("_total", "", &total.count),
                    Kind::Histogram => {
                        let mut below = 0;
                        for (bound, count) in BOUNDS.iter().zip(total.buckets) {
                            below += count;
                            sample("_bucket", &format!("le=\"{bound:?}\""), &below);
                        }
                        sample("_bucket", "le=\"+Inf\"", &total.count);
                        sample("_sum", "", &total.sum);
                        sample("_count", "", &total.count);
                    }
                    Kind::Summary => {
                        sample("_sum", "", &total.sum);
                        sample("_count", "", &total.count);
                    }
                }
            }
        }
    }
    out + "# EOF\n"
}

/// A name that metrics and labels may have.
fn name(text: &str) -> String {
    let allowed = |c: char| if c.is_ascii_alphanumeric() || c == '_' || c == ':' { c } else { '_' };
    let name: String = text.chars().map(allowed).collect();
    if name.starts_with(|c: char| c.is_ascii_digit()) { format!("_{name}") } else { name }
}

fn labels(names: &[&str], values: &[String]) -> String {
    let pairs = names.iter().zip(values).map(|(name, value)| {
        let value = value.replace('\\', "\\\\").replace('"', "\\\"").replace('\n', "\\n");
        format!("{name}=\"{value}\"")
    });
    pairs.collect::<Vec<_>>().join(",")
}

fn seconds(time: Timestamp) -> String {
    let (whole, rest) = (time.0.div_euclid(1_000_000_000), time.0.rem_euclid(1_000_000_000));
    if rest == 0 { whole.to_string() } else { format!("{whole}.{:03}", rest / 1_000_000) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_and_values_are_escaped() {
        assert_eq!(
            (name("a.b-c"), name("9"), name("ok:x_1")),
            ("a_b_c".into(), "_9".into(), "ok:x_1".into())
        );
        assert_eq!(labels(&["a", "b"], &["x\"\\".into(), "\n".into()]), "a=\"x\\\"\\\\\",b=\"\\n\"");
        assert_eq!(
            (seconds(Timestamp(5_000_000_000)), seconds(Timestamp(1_500_000_000))),
            ("5".into(), "1.500".into())
        );
    }
}
