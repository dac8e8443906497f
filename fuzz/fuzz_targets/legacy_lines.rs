//! Audit logs as text, and anything in front of lines: every record ends in the books.
#![no_main]

use kelemetry::input::{Block, Records};
use kelemetry::model::FileId;
use kelemetry::source::{Keep, PathHint, parse_block};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|data: &[u8]| {
    for before in
        ["2017-03-21T03:57:09.106841886-04:00 AUDIT: id=\"a\" ", "<134>1 ", "[pod/", "2017-03-21T03:57:09Z "]
    {
        let text = [before.as_bytes(), data].concat();
        let block = Block {
            file: FileId(0),
            first_line: 1,
            offset: 0,
            bytes: text.into(),
            records: Records::Lines,
            consumed: 0,
            can_be_read_again: false,
        };
        let batch = parse_block(
            &block,
            Keep { noise: true, reads: true, no_bodies: false, ..Keep::default() },
            &PathHint::default(),
        );
        let told =
            (batch.stages.len() + batch.leases.len()) as u64 + batch.counts.filtered.values().sum::<u64>();
        assert_eq!(batch.counts.audit_events + batch.counts.texts, told);
    }
});
