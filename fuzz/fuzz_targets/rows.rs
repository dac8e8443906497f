//! Tables: the same rows however the text is fed.
#![no_main]

use kelemetry::input::Framing;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|data: &[u8]| {
    let [delimiter, data @ ..] = data else { return };
    let delimiters = [b',', b'\t', b';'];
    kelemetry_fuzz::rebuild(Framing::Rows(delimiters[usize::from(*delimiter) % delimiters.len()]), data);
});
