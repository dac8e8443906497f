//! Where the time of a slow request went, as its audit annotations tell it.
//!
//! From half a second on the API server notes `apiserver.latency.k8s.io/etcd`, `…/authorization` and others, as
//! durations in Go's notation (k8s.io/apiserver, pkg/endpoints/filters/audit.go and request/server_metrics).

use crate::model::LATENCY_ANNOTATION;
use serde_json::Value;
use std::borrow::Cow;
use std::collections::BTreeMap;

/// One part of a request's latency.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Phase {
    /// `etcd`, `authorization` …; `total` is all of it.
    pub name: Box<str>,
    /// As it is annotated.
    pub text: Box<str>,
    /// Nanoseconds.
    pub nanos: i64,
}

/// The order in which a request passes what is annotated; what is not known comes last.
const ORDER: [&str; 9] = [
    "authentication",
    "authorization",
    "apf-queue-wait",
    "mutating-webhook",
    "validating-webhook",
    "etcd",
    "transform-response-object",
    "serialize-response-object",
    "response-write",
];

/// The parts that the annotations of an audit event tell, in the order in which they are passed.
pub fn phases(annotations: &str) -> Vec<Phase> {
    let Ok(annotations) = serde_json::from_str::<BTreeMap<Cow<'_, str>, Value>>(annotations) else {
        return Vec::new();
    };
    let mut phases: Vec<Phase> = annotations
        .iter()
        .filter_map(|(key, value)| {
            let (name, text) = (key.strip_prefix(LATENCY_ANNOTATION)?, value.as_str()?);
            Some(Phase { name: name.into(), text: text.into(), nanos: nanoseconds(text)? })
        })
        .collect();
    let place = |phase: &Phase| ORDER.iter().position(|name| **name == *phase.name).unwrap_or(ORDER.len());
    phases.sort_by_key(place);
    phases
}

/// A duration as Go prints it: `1m2.5s`, `1.5ms`, `107.44µs`, `260ns`. In nanoseconds; none of what is no duration.
pub fn nanoseconds(text: &str) -> Option<i64> {
    let (mut rest, mut sum) = (text, 0.0);
    while !rest.is_empty() {
        let digits = rest.find(|c: char| !c.is_ascii_digit() && c != '.').filter(|at| *at > 0)?;
        let number: f64 = rest[..digits].parse().ok()?;
        let behind = &rest[digits..];
        let unit = behind.find(|c: char| c.is_ascii_digit() || c == '.').unwrap_or(behind.len());
        sum += number
            * match &behind[..unit] {
                "ns" => 1.0,
                "µs" | "μs" | "us" => 1e3,
                "ms" => 1e6,
                "s" => 1e9,
                "m" => 60e9,
                "h" => 3_600e9,
                _ => return None,
            };
        rest = &behind[unit..];
    }
    // What does not fit is cut to what does.
    (!text.is_empty()).then_some(sum.round() as i64)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn durations_are_go_s() {
        for (text, nanos) in [
            ("107.44µs", 107_440),
            ("260ns", 260),
            ("1m2.5s", 62_500_000_000),
            ("2.008375357s", 2_008_375_357),
        ] {
            assert_eq!(nanoseconds(text), Some(nanos), "{text}");
        }
        for bad in ["", "5", "s", "1x", "-1s"] {
            assert_eq!(nanoseconds(bad), None, "{bad}");
        }
    }

    #[test]
    fn phases_come_in_the_order_of_the_request() {
        let told = phases(
            r#"{"apiserver.latency.k8s.io/total":"2s","apiserver.latency.k8s.io/etcd":"1s",
            "apiserver.latency.k8s.io/authorization":"5µs","authorization.k8s.io/decision":"allow"}"#,
        );
        let names: Vec<&str> = told.iter().map(|phase| &*phase.name).collect();
        assert_eq!(names, ["authorization", "etcd", "total"]);
    }
}
