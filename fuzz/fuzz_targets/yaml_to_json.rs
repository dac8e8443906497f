#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|yaml: &str| {
    if let Ok(json) = kelemetry::source::yaml::to_json(yaml) {
        serde_json::from_slice::<serde::de::IgnoredAny>(&json).expect("what it writes is JSON");
    }
});
