//! Who wrote what a version changed, as far as the log names it.

use super::content::{After, Current};
use super::version::Owners;
use crate::model::{Change, Op};
use crate::state::owners::{Managers, Ownership};
use crate::state::webhook::Mutation;
use std::sync::Arc;

/// For each change who owns the field now, who did before, and which webhook asked for it.
pub(super) fn owners(
    changes: &[Change],
    before: Option<&Current>,
    after: Option<&After>,
    mutations: &[Mutation],
) -> Vec<Owners> {
    let before = before.map(|before| Managers::at(&before.text, before.managed.of(&before.text)));
    let before = before.unwrap_or_default();
    let after = after.map(managers).unwrap_or_default();
    let both = Ownership::of(&before, &after, changes.iter().map(|change| &change.path));
    let mut names = Names::default();
    let of = |(at, change): (usize, &Change)| {
        let webhook = mutations.iter().rfind(|mutation| mutation.wrote(change));
        let managers = names.shared(both.names(1, at));
        let previous = if change.op == Op::Add { Names::none() } else { names.shared(both.names(0, at)) };
        Owners {
            previous: if previous == managers { Names::none() } else { previous },
            managers,
            webhook: webhook.map(|mutation| mutation.webhook.clone()),
        }
    };
    changes.iter().enumerate().map(of).collect()
}

/// The field managers of a version.
pub(super) fn managers(of: &After) -> Managers<'_> {
    Managers::at(&of.text, of.managed.of(&of.text))
}

/// The few lists of names that many fields share.
#[derive(Default)]
struct Names<'m> {
    lists: Vec<Arc<[Box<str>]>>,
    list: Vec<&'m str>,
}

impl<'m> Names<'m> {
    fn none() -> Arc<[Box<str>]> {
        Arc::default()
    }

    /// The names without repetition.
    fn shared(&mut self, names: impl Iterator<Item = &'m str>) -> Arc<[Box<str>]> {
        self.list.clear();
        for name in names {
            if !self.list.contains(&name) {
                self.list.push(name);
            }
        }
        if self.list.is_empty() {
            return Self::none();
        }
        let is_it = |known: &&Arc<[Box<str>]>| known.iter().map(|name| &**name).eq(self.list.iter().copied());
        if let Some(known) = self.lists.iter().find(is_it) {
            return Arc::clone(known);
        }
        let list: Arc<[Box<str>]> = self.list.iter().map(|&name| name.into()).collect();
        self.lists.push(Arc::clone(&list));
        list
    }
}
