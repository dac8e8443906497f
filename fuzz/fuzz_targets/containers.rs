//! Anything as a file: archives in archives and compressions over one another, down to the records. All of it is
//! read, within what it may expand to, and every record ends in the books.
#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|data: &[u8]| kelemetry_fuzz::whole(data));
