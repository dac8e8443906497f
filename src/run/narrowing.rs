//! What the user chose not to see, in the summary.

use crate::history::{Index, RequestId};
use crate::report::{LargeTrace, Outcome, Summary};
use crate::view::Folded;

/// What has no span of its own.
pub(super) fn add_folded(summary: &mut Summary, folded: Folded) {
    for (why, n) in [("repeated", folded.repeated), ("expected", folded.expected)] {
        if n > 0 {
            summary.folded.insert(why.to_owned(), n);
        }
    }
}

/// Counts requests as filtered that had been counted as told.
pub(super) fn leave_out(summary: &mut Summary, index: &Index, rule: &str, requests: &[RequestId]) {
    if requests.is_empty() {
        return;
    }
    // Of what is read from an archive it is not certain that its ledger fits its tables.
    let less = |n: &mut u64, by: u64| *n = n.saturating_sub(by);
    less(&mut summary.ledger.requests, requests.len() as u64);
    summary.ledger.filter(rule, requests.len() as u64);
    for id in requests {
        let request = &index.requests[id.0 as usize];
        let (verb, user) = (index.verb(request), index.acting_user(request));
        if let Some(n) = summary.requests.get_mut(verb).and_then(|by| by.get_mut(&Outcome::of(request.code)))
        {
            less(n, 1);
        }
        if let Some(actor) = summary.actors.get_mut(if user.is_empty() { "(nobody)" } else { user }) {
            less(&mut actor.requests, 1);
            less(&mut actor.failed, u64::from(request.failed()));
        }
        less(&mut summary.inputs[request.position().file.0 as usize].requests, 1);
    }
    summary.requests.values_mut().for_each(|by| by.retain(|_, n| *n > 0));
    summary.requests.retain(|_, by| !by.is_empty());
    summary.actors.retain(|_, actor| actor.requests > 0);
}

/// Which traces had more spans than they may have, and that what happened all at once cannot be cut.
pub(super) fn add_large(
    summary: &mut Summary,
    max_spans: Option<usize>,
    largest: u64,
    large: Vec<LargeTrace>,
) {
    let Some(max) = max_spans else { return };
    if let Some(first) = large.iter().max_by_key(|trace| (trace.parts, trace.folded)) {
        let more = match large.len() {
            1 => "a trace has".to_owned(),
            n => format!("{n} traces have"),
        };
        summary.warnings.push(format!(
            "{more} more than {max} spans: repetition is folded, and what is still too much is cut by time into linked \
             parts; {} ({}) is in {}, with {} requests folded (--max-spans 0 keeps them whole)",
            first.root,
            first.trace_id,
            if first.parts == 1 { "one part".to_owned() } else { format!("{} parts", first.parts) },
            first.folded
        ));
    }
    if largest > max as u64 {
        let warning =
            format!("a trace has {largest} spans, more than {max}: what happened at once is not cut");
        summary.warnings.push(warning);
    }
    summary.large_traces = large;
}
