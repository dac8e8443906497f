//! Lines of anything: every record ends in the books, none in a panic.
#![no_main]

use kelemetry::source::{Keep, PathHint};
use kelemetry_fuzz::{keep, read};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|data: &[u8]| {
    let path = if data.first().is_some_and(|byte| byte % 2 == 0) { "config/pod/shop/web.json" } else { "-" };
    let hint = PathHint::of(path.as_ref());
    for keep in [Keep::default(), keep(true)] {
        read(data, keep, &hint);
    }
});
