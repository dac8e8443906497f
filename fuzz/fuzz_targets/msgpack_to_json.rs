//! MessagePack of anything: JSON, or an error, within its bounds.
#![no_main]

use kelemetry::input::msgpack_to_json;
use libfuzzer_sys::fuzz_target;
use serde::de::IgnoredAny;

const MOST: usize = 1 << 20;

fuzz_target!(|data: &[u8]| {
    let Ok(json) = msgpack_to_json(data, MOST) else { return };
    assert!(json.len() <= MOST);
    if json.len() < MOST {
        for line in String::from_utf8_lossy(&json).lines() {
            serde_json::from_str::<IgnoredAny>(line).expect("whole values are JSON");
        }
    }
});
