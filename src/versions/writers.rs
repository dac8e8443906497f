//! Who wrote what a version changed, as far as the log names it.

use super::replay::{After, Current};
use super::version::Owners;
use crate::model::{Change, Op};
use crate::state::owners::Managers;
use crate::state::webhook::Mutation;

/// For each change who owns the field now, who did before, and which webhook asked for it.
pub(super) fn owners(
    changes: &[Change],
    before: Option<&Current>,
    after: Option<&After>,
    mutations: &[Mutation],
) -> Vec<Owners> {
    let before = before.map(|before| Managers::of(&before.text)).unwrap_or_default();
    let after = after.map(|after| Managers::of(&after.text)).unwrap_or_default();
    let of = |(change, [before, after]): (&Change, [Vec<&str>; 2])| {
        let webhook = mutations.iter().rfind(|mutation| mutation.wrote(change));
        Owners {
            previous: if before == after || change.op == Op::Add { Box::default() } else { boxed(&before) },
            managers: boxed(&after),
            webhook: webhook.map(|mutation| mutation.webhook.clone()),
        }
    };
    let both = Managers::owners(&before, &after, changes.iter().map(|change| &change.path));
    std::iter::zip(changes, both).map(of).collect()
}

fn boxed(names: &[&str]) -> Box<[Box<str>]> {
    names.iter().map(|&name| name.into()).collect()
}
