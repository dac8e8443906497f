#![no_main]

use kelemetry::input::Framing;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|data: &[u8]| kelemetry_fuzz::cut(Framing::Lines, data));
