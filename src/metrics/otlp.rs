//! OTLP metrics as JSON.

use super::collect::{BOUNDS, Family, Kind, Total};
use super::steps::Steps;
use serde::{Serialize, Serializer};
use serde_json::{Value, json};
use std::io::{self, Write};

/// The families as one OTLP `MetricsData`, on one line: cumulative, from the time before the first step on.
///
/// # Errors
/// Those of `out`.
pub fn otlp_json(families: &[Family], steps: &Steps, out: &mut dyn Write) -> io::Result<()> {
    let scope_metrics = ScopeMetrics {
        metrics: families.iter().map(|family| Metric::of(family, steps)).collect(),
        scope: json!({"name": "kelemetry", "version": env!("CARGO_PKG_VERSION")}),
    };
    let resource = json!({"attributes": [attribute("service.name", "kelemetry")]});
    let resource_metrics = [ResourceMetrics { resource, scope_metrics: [scope_metrics] }];
    serde_json::to_writer(&mut *out, &MetricsData { resource_metrics })?;
    out.write_all(b"\n")
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct MetricsData<'a> {
    resource_metrics: [ResourceMetrics<'a>; 1],
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct ResourceMetrics<'a> {
    resource: Value,
    scope_metrics: [ScopeMetrics<'a>; 1],
}

#[derive(Serialize)]
struct ScopeMetrics<'a> {
    metrics: Vec<Metric<'a>>,
    scope: Value,
}

/// A metric, with one of the three shapes.
#[derive(Serialize)]
struct Metric<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    histogram: Option<Data<'a>>,
    name: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    sum: Option<Data<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    summary: Option<Data<'a>>,
    unit: &'static str,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Data<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    aggregation_temporality: Option<u8>,
    data_points: Points<'a>,
    #[serde(skip_serializing_if = "Option::is_none")]
    is_monotonic: Option<bool>,
}

impl<'a> Metric<'a> {
    fn of(family: &'a Family, steps: &'a Steps) -> Self {
        // Running totals, in OTLP's words.
        let cumulative = Some(2);
        let data_points = Points { family, steps };
        let (mut histogram, mut sum, mut summary) = (None, None, None);
        let (shape, aggregation_temporality, is_monotonic) = match family.kind() {
            Kind::Counter => (&mut sum, cumulative, Some(true)),
            Kind::Histogram => (&mut histogram, cumulative, None),
            Kind::Summary => (&mut summary, None, None),
        };
        *shape = Some(Data { aggregation_temporality, data_points, is_monotonic });
        let unit = if family.kind() == Kind::Histogram { "s" } else { "1" };
        Self { histogram, name: &family.name, sum, summary, unit }
    }
}

/// All points of a metric, made while they are written.
struct Points<'a> {
    family: &'a Family,
    steps: &'a Steps,
}

impl Serialize for Points<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Self { family, steps } = *self;
        serializer.collect_seq(family.totals(steps).flat_map(|(values, mut totals)| {
            let pairs = family.labels.iter().zip(values);
            let attributes: Value = pairs.map(|(name, value)| attribute(name, value)).collect();
            let start = totals.next().map_or(0, |(time, _)| time.nanos());
            totals.map(move |(time, total)| {
                let mut point = point(family.kind(), &total);
                point["attributes"] = attributes.clone();
                point["startTimeUnixNano"] = start.to_string().into();
                point["timeUnixNano"] = time.nanos().to_string().into();
                point
            })
        }))
    }
}

fn point(kind: Kind, total: &Total) -> Value {
    match kind {
        Kind::Counter => json!({"asInt": total.count.to_string()}),
        Kind::Histogram => json!({
            "count": total.count.to_string(),
            "sum": total.sum(),
            "explicitBounds": BOUNDS,
            "bucketCounts": total.buckets.map(|count| count.to_string()),
        }),
        Kind::Summary => json!({"count": total.count.to_string(), "sum": total.sum()}),
    }
}

fn attribute(key: &str, value: &str) -> Value {
    json!({"key": key, "value": {"stringValue": value}})
}
