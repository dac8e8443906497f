//! Audit logs as text, and anything in front of lines: every record ends in the books.
#![no_main]

use kelemetry::source::PathHint;
use kelemetry_fuzz::{keep, read};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|data: &[u8]| {
    for before in
        ["2017-03-21T03:57:09.106841886-04:00 AUDIT: id=\"a\" ", "<134>1 ", "[pod/", "2017-03-21T03:57:09Z "]
    {
        read(&[before.as_bytes(), data].concat(), keep(false), &PathHint::default());
    }
});
