//! Logs whose lines are parts of records: the same records however the text is fed.
#![no_main]

use kelemetry::input::{Framing, LogShape};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|data: &[u8]| {
    let [shape, data @ ..] = data else { return };
    let shapes = [LogShape::Cri, LogShape::Docker, LogShape::JournalJson, LogShape::JournalText];
    kelemetry_fuzz::rebuild(Framing::Parts(shapes[usize::from(*shape) % shapes.len()]), data);
});
