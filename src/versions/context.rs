//! Traces of others that objects carry: who made an object was in a span, and wrote down which.

use super::tags::ResourceTag;
use serde_json::Value;

/// The tag that the context stands under.
pub const TRACE_CONTEXT: &str = "kelemetry.trace_context";

/// Annotations that hold one, by resource. Tekton writes a JSON object with the headers of W3C's Trace Context.
const KNOWN: &[(&str, &str)] = &[
    ("pipelineruns.tekton.dev", "tekton.dev/pipelinerunSpanContext"),
    ("taskruns.tekton.dev", "tekton.dev/taskrunSpanContext"),
];

/// Annotations that hold one on whatever object.
const ANYWHERE: &[&str] = &["traceparent", "opentelemetry.io/traceparent"];

/// The fields that hold a context: of kinds that are known to have one, or of all.
pub fn trace_contexts(of_all: bool) -> Vec<ResourceTag> {
    let annotation = |resource: &str, name: &str| {
        let path = ["metadata", "annotations", name].map(str::to_owned);
        ResourceTag::lasting(resource, TRACE_CONTEXT, path.into())
    };
    let known = KNOWN.iter().map(|(resource, name)| annotation(resource, name));
    let others = ANYWHERE.iter().filter(|_| of_all).map(|name| annotation("*", name));
    known.chain(others).collect()
}

/// The ids of trace and span in a context: `00-<32 hex digits>-<16 hex digits>-01`, or JSON that has it under
/// `traceparent`. All zeros are no id.
pub fn ids(context: &str) -> Option<(u128, u64)> {
    let inside = serde_json::from_str::<Value>(context).ok();
    let inside = inside.as_ref().and_then(|value| value.get("traceparent")).and_then(Value::as_str);
    let mut parts = inside.unwrap_or(context).trim().split('-');
    let (version, trace, span) = (parts.next()?, parts.next()?, parts.next()?);
    let is_hex = |text: &str, len| text.len() == len && text.bytes().all(|byte| byte.is_ascii_hexdigit());
    if !is_hex(version, 2) || version == "ff" || !is_hex(trace, 32) || !is_hex(span, 16) {
        return None;
    }
    let ids = (u128::from_str_radix(trace, 16).ok()?, u64::from_str_radix(span, 16).ok()?);
    (ids.0 != 0 && ids.1 != 0).then_some(ids)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn contexts_have_ids() {
        let parent = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";
        let expected = Some((0x0af7_6519_16cd_43dd_8448_eb21_1c80_319c, 0xb7ad_6b71_6920_3331));
        assert_eq!(ids(parent), expected);
        assert_eq!(ids(&format!("{{\"traceparent\":\"{parent}\",\"tracestate\":\"\"}}")), expected);
        for bad in ["", "{}", "00-0-0-01", &parent.replace('b', "x"), &parent.replace("00-0af", "ff-0af")] {
            assert_eq!(ids(bad), None, "{bad}");
        }
        assert_eq!(ids("00-00000000000000000000000000000000-b7ad6b7169203331-01"), None);
    }
}
