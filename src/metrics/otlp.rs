//! OTLP metrics as JSON.

use super::collect::{BOUNDS, Family, Kind, Total};
use crate::model::Timestamp;
use serde_json::{Value, json};

/// The families as one OTLP `MetricsData`, on one line: cumulative, from the time before the first step on.
pub fn otlp_json(families: &[Family], ends: &[Timestamp]) -> String {
    let metrics: Vec<Value> = families.iter().map(|family| metric(family, ends)).collect();
    let data = json!({"resourceMetrics": [{
        "resource": {"attributes": [attribute("service.name", "kelemetry")]},
        "scopeMetrics": [{
            "scope": {"name": "kelemetry", "version": env!("CARGO_PKG_VERSION")},
            "metrics": metrics,
        }],
    }]});
    data.to_string() + "\n"
}

fn metric(family: &Family, ends: &[Timestamp]) -> Value {
    let mut points = Vec::new();
    for (values, totals) in family.totals(ends) {
        let attributes: Vec<Value> =
            family.labels.iter().zip(values).map(|(name, value)| attribute(name, value)).collect();
        let start = totals.first().map_or(Timestamp::at(0), |(time, _)| *time);
        points.extend(totals.into_iter().skip(1).map(|(time, total)| {
            let mut point = point(family.kind, &total);
            point["attributes"] = Value::from(attributes.clone());
            point["startTimeUnixNano"] = start.nanos().to_string().into();
            point["timeUnixNano"] = time.nanos().to_string().into();
            point
        }));
    }
    let unit = if family.kind == Kind::Histogram { "s" } else { "1" };
    let (shape, data) = match family.kind {
        Kind::Counter => {
            ("sum", json!({"aggregationTemporality": 2, "isMonotonic": true, "dataPoints": points}))
        }
        Kind::Histogram => ("histogram", json!({"aggregationTemporality": 2, "dataPoints": points})),
        Kind::Summary => ("summary", json!({"dataPoints": points})),
    };
    json!({"name": family.name, "unit": unit, shape: data})
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
