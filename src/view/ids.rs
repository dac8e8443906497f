//! Ids that are hashes of content: the same evidence has the same ids in every run.

use super::trace::{SpanId, TraceId};
use crate::history::{Index, Object, Request};
use crate::model::AuditId;
use xxhash_rust::xxh3::Xxh3;

fn object_hash(index: &Index, object: &Object) -> Xxh3 {
    let mut hash = Xxh3::new();
    let key = &object.key;
    let mut text = |symbol| {
        hash.update(index.strings.get(symbol).as_bytes());
        hash.update(&[0xff]);
    };
    text(key.cluster);
    if object.uid.is_unknown() {
        [key.group, key.resource, key.namespace, key.name].into_iter().for_each(&mut text);
        hash.update(object.existence.name().as_bytes());
        hash.update(&object.start().map_or(0, |t| t.nanos()).to_le_bytes());
    } else {
        text(object.uid.0);
    }
    hash
}

/// The trace whose root is this object, or that shows it in one of the original's modes.
pub fn trace_id(index: &Index, root: &Object) -> TraceId {
    let mut hash = object_hash(index, root);
    hash.update(b"trace");
    // A high half of zero is shortened by some readers, and zero is no id at all.
    TraceId(hash.digest128() | 1 << 127)
}

/// The id of the same trace in one of the original's display modes: `ff`, the eight digits of the mode with its
/// modifiers, `e1e3e7`, and what tells it from others of the mode. Its users edit the mode in there.
pub const fn mode_trace_id(mode: u32, trace: TraceId) -> TraceId {
    let low = trace.0 as u64;
    TraceId(FRAME | (mode as u128) << 88 | if low == 0 { 1 } else { low as u128 })
}

const FRAME: u128 = 0xff00_0000_00e1_e3e7 << 64;

/// What [`mode_trace_id`] put together: the number of the mode, and what tells the trace from others of the mode.
/// None of any other id.
pub const fn mode_of(id: TraceId) -> Option<(u32, u64)> {
    let (mode, low) = ((id.0 >> 88) as u32, id.0 as u64);
    if id.0 == FRAME | (mode as u128) << 88 | low as u128 { Some((mode, low)) } else { None }
}

/// The span of an object.
pub(super) fn object_span_id(index: &Index, object: &Object) -> SpanId {
    let mut hash = object_hash(index, object);
    hash.update(b"object");
    SpanId(hash.digest().max(1))
}

/// The span of a request on an object. A deletecollection has one on each object that it deleted.
pub(super) fn request_span_id(index: &Index, object: SpanId, request: &Request) -> SpanId {
    let mut hash = Xxh3::new();
    hash.update(&object.0.to_le_bytes());
    match request.audit_id {
        AuditId::Uuid(bytes) => hash.update(&bytes),
        AuditId::Other(text) => hash.update(index.strings.get(text).as_bytes()),
    }
    hash.update(&request.start().map_or(0, |t| t.nanos()).to_le_bytes());
    hash.update(&request.fingerprint().to_le_bytes());
    SpanId(hash.digest().max(1))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_put_into_an_id_can_be_read_from_it() {
        let trace = TraceId(0x8123_4567_89ab_cdef_0123_4567_89ab_cdef);
        let id = mode_trace_id(0x2100_0000, trace);
        assert_eq!(id.to_string(), "ff21000000e1e3e70123456789abcdef");
        assert_eq!(mode_of(id), Some((0x2100_0000, 0x0123_4567_89ab_cdef)));
        assert_eq!(mode_of(trace), None);
    }
}
