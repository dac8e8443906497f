//! Two ways to ask: by the names that spans bear, or as users of kubewharf/kelemetry are used to.

use crate::tree::Selector;
use crate::view::Mode;

/// What the service of a question means.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Vocabulary {
    /// The service of spans. Operation: their name; tags: their attributes.
    Standard(String),
    /// One of the original's display modes, by its number with those of modifiers. Operation: the cluster; tags: those
    /// of an object, which is then shown in this mode.
    Original(u32),
}

/// How the original calls a modifier in the names of modes.
fn words(selector: &Selector) -> String {
    match &*selector.name {
        "owned" => "owned objects".to_owned(),
        name => name.replace('-', " "),
    }
}

/// The original's modes, the one that it takes by default first, each without a modifier and with one.
fn all() -> impl Iterator<Item = (String, u32)> {
    let modes = Mode::built_in().into_iter().filter_map(|mode| Some((mode.id?, mode.name)));
    modes.flat_map(|(id, mode)| {
        let plain = (mode.to_string(), id);
        let modified = Selector::built_in().map(|one| (format!("{mode} [{}]", words(&one)), id | one.id));
        std::iter::once(plain).chain(modified)
    })
}

/// The names of the original's modes, with modifiers.
pub(super) fn modes() -> Vec<String> {
    all().map(|(name, _)| name).collect()
}

impl Vocabulary {
    /// What this service means. A mode wins over a service of its name.
    pub fn of(service: &str) -> Self {
        let name = service.strip_prefix("* ").unwrap_or(service);
        match all().find(|(known, _)| known == name) {
            Some((_, number)) => Self::Original(number),
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
        assert_eq!(Vocabulary::of("* tracing [owned objects]"), Vocabulary::Original(0x2400_0000));
        assert_eq!(Vocabulary::of("tracing"), Vocabulary::Original(0x2000_0000));
        assert_eq!(Vocabulary::of("pods"), Vocabulary::Standard("pods".to_owned()));
        assert_eq!(Vocabulary::of("story"), Vocabulary::Standard("story".to_owned()));
    }
}
