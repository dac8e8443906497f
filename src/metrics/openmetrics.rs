//! OpenMetrics text, with timestamps, and Prometheus' older format of a single moment.

use super::collect::{BOUNDS, Family, Kind, Total};
use super::config::{Config, ConfigError};
use super::quantity::Quantity;
use super::steps::Steps;
use crate::model::Timestamp;
use crate::plain::plain_lines;
use std::collections::BTreeMap;
use std::fmt::Display;
use std::io::{self, Write};

/// The families as OpenMetrics: running totals. Times are whole seconds where the steps are. Counters have `_total` in the
/// name of their family too, as OpenMetrics 2.0 has it: Prometheus' tools ask for it there, and take it everywhere.
///
/// # Errors
/// Those of `out`.
pub fn openmetrics(families: &[Family], steps: &Steps, out: &mut dyn Write) -> io::Result<()> {
    for family in families.iter().filter(|family| !family.series.is_empty()) {
        let base = head(out, family)?;
        for (values, totals) in family.totals(steps) {
            let samples =
                Samples { kind: family.kind(), base: &base, labels: labels(&family.labels, values) };
            for (time, total) in totals {
                samples.write(&total, Some(time), out)?;
            }
        }
    }
    out.write_all(b"# EOF\n")
}

/// The families in Prometheus' text format: the totals in the end, as a server would tell them then.
///
/// # Errors
/// Those of `out`.
pub fn prometheus(families: &[Family], out: &mut dyn Write) -> io::Result<()> {
    for family in families.iter().filter(|family| !family.series.is_empty()) {
        let base = head(out, family)?;
        for (values, total) in family.sums() {
            let samples =
                Samples { kind: family.kind(), base: &base, labels: labels(&family.labels, values) };
            samples.write(&total, None, out)?;
        }
    }
    Ok(())
}

/// What is said of a family. Returns what the names of its samples begin with.
fn head(out: &mut dyn Write, family: &Family) -> io::Result<String> {
    let (base, suffix) = base_and_suffix(&family.name, family.kind());
    let kind = match family.kind() {
        Kind::Counter => "counter",
        Kind::Histogram => "histogram",
        Kind::Summary => "summary",
    };
    let what = match family.quantity {
        Quantity::Count => "Requests in the audit log",
        Quantity::Latency => "Seconds from the receipt of requests in the audit log to their answers",
        Quantity::LatencyRatio => {
            "How often the latency of requests in the audit log goes into the time that they were given"
        }
    };
    writeln!(out, "# HELP {base}{suffix} {what}.\n# TYPE {base}{suffix} {kind}")?;
    Ok(base)
}

/// A family is called by both; the names of its samples begin with the first.
fn base_and_suffix(text: &str, kind: Kind) -> (String, &'static str) {
    let mut base = name(text);
    if kind != Kind::Counter {
        return (base, "");
    }
    if let Some(short) = base.strip_suffix("_total") {
        base.truncate(short.len());
    }
    (base, "_total")
}

/// Whether these formats can tell all metrics apart.
///
/// # Errors
/// Two of them get one name.
pub fn distinct_names(config: &Config) -> Result<(), ConfigError> {
    let mut names = BTreeMap::new();
    for metric in &config.metrics {
        let (base, suffix) = base_and_suffix(&metric.name, Kind::of(metric.quantity));
        let name = base + suffix;
        if let Some(one) = names.insert(name.clone(), &metric.name) {
            return Err(ConfigError::Alike { one: one.clone(), other: metric.name.clone(), name });
        }
    }
    Ok(())
}

/// How the samples of one series are written.
struct Samples<'f> {
    kind: Kind,
    /// What their names begin with.
    base: &'f str,
    labels: String,
}

impl Samples<'_> {
    /// Those of one time, which is told where it is known.
    fn write(&self, total: &Total, time: Option<Timestamp>, out: &mut dyn Write) -> io::Result<()> {
        let Self { kind, base, labels } = self;
        let time = time.map_or_else(String::new, |time| format!(" {}", seconds(time)));
        let mut sample = |suffix: &str, more: &str, value: &dyn Display| {
            let separator = if labels.is_empty() || more.is_empty() { "" } else { "," };
            let all = format!("{labels}{separator}{more}");
            let braces = if all.is_empty() { all } else { format!("{{{all}}}") };
            writeln!(out, "{base}{suffix}{braces} {value}{time}")
        };
        match kind {
            Kind::Counter => return sample("_total", "", &total.count),
            Kind::Histogram => {
                let mut below = 0;
                for (bound, count) in BOUNDS.iter().zip(total.buckets) {
                    below += count;
                    sample("_bucket", &format!("le=\"{bound:?}\""), &below)?;
                }
                sample("_bucket", "le=\"+Inf\"", &total.count)?;
            }
            Kind::Summary => {}
        }
        sample("_sum", "", &total.sum())?;
        sample("_count", "", &total.count)
    }
}

/// A name that metrics and labels may have.
fn name(text: &str) -> String {
    let allowed = |c: char| if c.is_ascii_alphanumeric() || c == '_' || c == ':' { c } else { '_' };
    let name: String = text.chars().map(allowed).collect();
    if name.starts_with(|c: char| c.is_ascii_digit()) { format!("_{name}") } else { name }
}

fn labels(names: &[&str], values: &[String]) -> String {
    let pairs = names.iter().zip(values).map(|(name, value)| {
        let value = plain_lines(value).replace('\\', "\\\\").replace('"', "\\\"").replace('\n', "\\n");
        format!("{name}=\"{value}\"")
    });
    pairs.collect::<Vec<_>>().join(",")
}

fn seconds(time: Timestamp) -> String {
    let (whole, rest) = (time.nanos().div_euclid(1_000_000_000), time.nanos().rem_euclid(1_000_000_000));
    if rest == 0 { whole.to_string() } else { format!("{whole}.{:03}", rest / 1_000_000) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn metrics_whose_names_become_one_are_told() {
        let told = |names: [&str; 2]| {
            let metric = |name| format!("[[metrics]]\nname = {name:?}\nquantifier = \"request_count\"\n");
            let told = distinct_names(&Config::parse(&names.map(metric).concat()).unwrap());
            told.map_err(|error| error.to_string())
        };
        assert_eq!((told(["x", "y_total"]), told(["x_count", "x_sum"])), (Ok(()), Ok(())));
        assert_eq!(
            told(["x", "x_total"]),
            Err("the metrics x and x_total are both called x_total in this format".into())
        );
        assert!(told(["a.b", "a_b"]).is_err());
    }

    #[test]
    fn names_and_values_are_escaped() {
        assert_eq!(
            (name("a.b-c"), name("9"), name("ok:x_1")),
            ("a_b_c".into(), "_9".into(), "ok:x_1".into())
        );
        assert_eq!(labels(&["a", "b"], &["x\"\\".into(), "\n".into()]), "a=\"x\\\"\\\\\",b=\"\\n\"");
        assert_eq!(labels(&["a"], &["\u{1b}[1m".into()]), "a=\"\\\\u{1b}[1m\"");
        assert_eq!(
            (seconds(Timestamp::at(5_000_000_000)), seconds(Timestamp::at(1_500_000_000))),
            ("5".into(), "1.500".into())
        );
    }
}
