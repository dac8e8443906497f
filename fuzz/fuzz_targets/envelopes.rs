//! Anything in any envelope, and in two: every record ends in the books, none in a panic, and what an envelope
//! holds is not told more often than it stands there.
#![no_main]

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use kelemetry::source::PathHint;
use kelemetry_fuzz::{ENVELOPES, gzip, keep, read};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|data: &[u8]| {
    let [inner, outer, text @ ..] = data else { return };
    let Ok(text) = std::str::from_utf8(text) else { return };
    let read = |text: &str| read(text.as_bytes(), keep(true), &PathHint::default());
    let once = wrapped(*inner, text);
    read(&once);
    let twice = wrapped(*outer, &once);
    let events = read(&twice);
    // Three words of which every audit event has one, plain or in the columns and entries of clouds.
    let parts = [text, envelope(*inner), envelope(*outer)];
    let words = ["auditID", "AuditId", "ayload"].into_iter();
    let most = words.flat_map(|word| parts.map(|part| part.matches(word).count() as u64)).sum::<u64>();
    assert!(events <= 1 + most, "{events} events in {twice}");
});

fn envelope(which: u8) -> &'static str {
    ENVELOPES[usize::from(which) % ENVELOPES.len()]
}

/// In an envelope, in the form that the envelope's sign asks for.
fn wrapped(which: u8, text: &str) -> String {
    let envelope = envelope(which);
    let Some(at) = envelope.find(['$', '#', '^', '~']) else { return envelope.to_owned() };
    let text = match envelope.as_bytes()[at] {
        b'$' => serde_json::Value::from(text).to_string(),
        b'^' => STANDARD.encode(text),
        b'~' => STANDARD.encode(gzip(text.as_bytes())),
        _ => text.to_owned(),
    };
    format!("{}{text}{}", &envelope[..at], &envelope[at + 1..])
}
