//! Anything in any envelope, and in two: every record ends in the books, none in a panic, and what an envelope
//! holds is not told more often than it stands there.
#![no_main]

use kelemetry::source::PathHint;
use kelemetry_fuzz::{ENVELOPES, keep, read};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|data: &[u8]| {
    let [inner, outer, text @ ..] = data else { return };
    let Ok(text) = std::str::from_utf8(text) else { return };
    let read = |text: &str| read(text.as_bytes(), keep(true), &PathHint::default());
    let once = wrapped(*inner, text);
    read(&once);
    let twice = wrapped(*outer, &once);
    let events = read(&twice);
    assert!(events <= 1 + twice.matches("auditID").count() as u64, "{events} events in {twice}");
});

/// In an envelope: as text where it has a `$`, as it is where it has a `#`.
fn wrapped(which: u8, text: &str) -> String {
    let envelope = ENVELOPES[usize::from(which) % ENVELOPES.len()];
    match envelope.split_once('$') {
        Some((before, behind)) => format!("{before}{}{behind}", serde_json::Value::from(text)),
        None => envelope.replacen('#', text, 1),
    }
}
