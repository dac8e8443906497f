//! Traces of others that objects continue: who made an object was in a span, and wrote down which.

use serde::Deserialize;
use std::fmt;

/// A span of another trace, as W3C's Trace Context names it. Neither id is zero.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TraceContext {
    /// The trace.
    pub trace: u128,
    /// The span.
    pub span: u64,
    /// Bits that W3C defines; the lowest says that the span was recorded.
    pub flags: u8,
}

impl TraceContext {
    /// Reads `00-<32 hex digits>-<16 hex digits>-<2 hex digits>`, or JSON that has it under `traceparent`, as carriers of
    /// OpenTelemetry do. `None` of anything else; all zeros are no id.
    pub fn parse(text: &str) -> Option<Self> {
        let carrier = text.trim_start().starts_with('{').then(|| serde_json::from_str::<Carrier>(text).ok());
        let carrier = carrier.flatten();
        let inside = carrier.as_ref().map_or(text, |carrier| &carrier.traceparent);
        let mut parts = inside.trim().split('-');
        let mut hex = |len| {
            parts.next().filter(|part| part.len() == len && part.bytes().all(|b| b.is_ascii_hexdigit()))
        };
        let (version, trace, span, flags) = (hex(2)?, hex(32)?, hex(16)?, hex(2)?);
        let context = Self {
            trace: u128::from_str_radix(trace, 16).ok()?,
            span: u64::from_str_radix(span, 16).ok()?,
            flags: u8::from_str_radix(flags, 16).ok()?,
        };
        let is_one = !version.eq_ignore_ascii_case("ff") && context.trace != 0 && context.span != 0;
        is_one.then_some(context)
    }

    /// The one that annotations hold: under a name that ends in `traceparent` (`traceparent`, `example.com/traceparent`,
    /// `tekton.dev/deliveryTraceparent`), or as a carrier under whatever name (`tekton.dev/pipelinerunSpanContext`). Of
    /// several the one under the name that sorts first, names of the first kind before others.
    pub fn of_annotations<'a>(annotations: impl IntoIterator<Item = (&'a str, &'a str)>) -> Option<Self> {
        let named = |(name, value): (&'a str, &'a str)| {
            let is_named = name.len() >= NAME.len() && name.is_char_boundary(name.len() - NAME.len());
            let is_named = is_named && name[name.len() - NAME.len()..].eq_ignore_ascii_case(NAME);
            let is_carrier = value.trim_start().starts_with('{') && value.contains(NAME);
            let context = (is_named || is_carrier).then(|| Self::parse(value)).flatten()?;
            Some((!is_named, name, context))
        };
        annotations.into_iter().filter_map(named).min().map(|(_, _, context)| context)
    }
}

/// What OpenTelemetry's propagators write into.
#[derive(Deserialize)]
struct Carrier {
    traceparent: String,
}

/// How the names of annotations end, and what carriers call it.
const NAME: &str = "traceparent";

impl fmt::Display for TraceContext {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "00-{:032x}-{:016x}-{:02x}", self.trace, self.span, self.flags)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const PARENT: &str = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";

    #[test]
    fn contexts_have_ids() {
        let expected = TraceContext {
            trace: 0x0af7_6519_16cd_43dd_8448_eb21_1c80_319c,
            span: 0xb7ad_6b71_6920_3331,
            flags: 1,
        };
        assert_eq!(TraceContext::parse(PARENT), Some(expected));
        assert_eq!(expected.to_string(), PARENT);
        let carrier = format!("{{\"traceparent\":\"{PARENT}\",\"tracestate\":\"\"}}");
        assert_eq!(TraceContext::parse(&carrier), Some(expected));
        let longer = PARENT.replacen("00", "cc", 1) + "-what-will-be";
        assert_eq!(TraceContext::parse(&longer), Some(expected));
        for bad in ["", "{}", "00-0-0-01", &PARENT.replace('b', "x"), &PARENT.replace("00-0af", "ff-0af")] {
            assert_eq!(TraceContext::parse(bad), None, "{bad}");
        }
        assert_eq!(TraceContext::parse("00-00000000000000000000000000000000-b7ad6b7169203331-01"), None);
        assert_eq!(TraceContext::parse("00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331"), None);
    }

    #[test]
    fn annotations_hold_one_by_name_or_as_a_carrier() {
        let other = PARENT.replace("0af7", "0bf8");
        let carrier = format!("{{\"traceparent\":\"{other}\"}}");
        let found = |annotations: &[(&str, &str)]| {
            TraceContext::of_annotations(annotations.iter().copied()).map(|context| context.to_string())
        };
        assert_eq!(found(&[("tekton.dev/deliveryTraceparent", PARENT)]).as_deref(), Some(PARENT));
        assert_eq!(found(&[("traceparent", "no"), ("tekton.dev/taskrunSpanContext", &carrier)]), Some(other));
        assert_eq!(found(&[("a", &carrier), ("traceparent", PARENT)]).as_deref(), Some(PARENT));
        assert_eq!(found(&[("note", PARENT)]), None);
        let applied = format!("{{\"metadata\":{{\"annotations\":{{\"traceparent\":\"{PARENT}\"}}}}}}");
        assert_eq!(found(&[("kubectl.kubernetes.io/last-applied-configuration", &applied)]), None);
    }
}
