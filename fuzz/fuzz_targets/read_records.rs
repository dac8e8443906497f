//! Lines of anything: every record ends in the books, none in a panic.
#![no_main]

use kelemetry::input::{Block, Records};
use kelemetry::model::FileId;
use kelemetry::source::{Keep, PathHint, parse_block};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|data: &[u8]| {
    let block = |text: &[u8]| Block {
        file: FileId(0),
        first_line: 1,
        offset: 0,
        bytes: text.to_vec().into(),
        records: Records::Lines,
        consumed: 0,
        can_be_read_again: false,
    };
    let path = if data.first().is_some_and(|byte| byte % 2 == 0) { "config/pod/shop/web.json" } else { "-" };
    let hint = PathHint::of(path.as_ref());
    for keep in [Keep::default(), Keep { noise: true, reads: true, no_bodies: true, ..Keep::default() }] {
        let batch = parse_block(&block(data), keep, &hint);
        let told =
            (batch.stages.len() + batch.leases.len()) as u64 + batch.counts.filtered.values().sum::<u64>();
        assert_eq!(batch.counts.audit_events + batch.counts.texts, told);
    }
});
