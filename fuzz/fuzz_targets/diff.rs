//! Two texts of anything: no panic, and of JSON, no difference from itself in another spelling.
#![no_main]

use kelemetry::state::diff::diff;
use kelemetry::state::schema::{Schemas, Type};
use libfuzzer_sys::fuzz_target;
use serde_json::Value;

fuzz_target!(|texts: (&str, &str)| {
    let (old, new) = texts;
    let schemas = Schemas::builtin();
    for ty in [schemas.object("", "v1", "Pod"), Type::UNKNOWN] {
        let _ = diff(Some(old), Some(new), ty);
        let _ = diff(None, Some(new), ty);
    }
    // Numbers are compared as written, and trees of values may write them differently.
    if let Ok(value) = serde_json::from_str::<Value>(old)
        && !old.bytes().any(|byte| byte.is_ascii_digit())
    {
        let pretty = format!("{value:#}");
        assert_eq!(diff(Some(&value.to_string()), Some(&pretty), Type::UNKNOWN), Ok(Vec::new()));
    }
});
