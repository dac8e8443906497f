//! Two ways to ask: by the names that spans bear, or as users of kubewharf/kelemetry are used to.

use crate::tree::Selector;
use crate::view::Mode;

/// What the service of a question means.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Vocabulary {
    /// The service of spans. Operation: their name; tags: their attributes.
    Standard(String),
    /// One of the original's display modes. Operation: the cluster; tags: those of an object, which is then shown in
    /// this mode.
    Original {
        /// The mode.
        mode: Mode,
        /// [`Selector::id`] of each modifier.
        modifiers: u32,
    },
}

/// The original's modes, the one that it takes by default first.
const MODES: [Mode; 4] = [Mode::Tracing, Mode::Grouped, Mode::Timeline, Mode::Tree];

/// How the original calls a modifier in the names of modes.
const fn words(selector: Selector) -> &'static str {
    match selector {
        Selector::FullTree => "full tree",
        Selector::Ancestors => "ancestors",
        Selector::Owned => "owned objects",
    }
}

fn all() -> impl Iterator<Item = (String, Mode, u32)> {
    MODES.into_iter().flat_map(|mode| {
        let modified = Selector::ALL
            .into_iter()
            .map(move |selector| (format!("{} [{}]", mode.name(), words(selector)), mode, selector.id()));
        std::iter::once((mode.name().to_owned(), mode, 0)).chain(modified)
    })
}

/// The names of the original's modes, with modifiers.
pub(super) fn modes() -> Vec<String> {
    all().map(|(name, ..)| name).collect()
}

impl Vocabulary {
    /// What this service means. A mode wins over a service of its name.
    pub fn of(service: &str) -> Self {
        let name = service.strip_prefix("* ").unwrap_or(service);
        match all().find(|(known, ..)| known == name) {
            Some((_, mode, modifiers)) => Self::Original { mode, modifiers },
            None => Self::Standard(service.to_owned()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn modes_are_called_as_in_the_original() {
        let names = modes();
        assert_eq!(names.len(), 16);
        assert_eq!(names[..2], ["tracing", "tracing [full tree]"]);
        let tracing = |modifiers| Vocabulary::Original { mode: Mode::Tracing, modifiers };
        assert_eq!(Vocabulary::of("* tracing [owned objects]"), tracing(0x0400_0000));
        assert_eq!(Vocabulary::of("tracing"), tracing(0));
        assert_eq!(Vocabulary::of("pods"), Vocabulary::Standard("pods".to_owned()));
        assert_eq!(Vocabulary::of("story"), Vocabulary::Standard("story".to_owned()));
    }
}
