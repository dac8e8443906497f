//! Two ways to ask: by the names that spans bear, or as users of kubewharf/kelemetry are used to.

use crate::tree::Selector;
use crate::view::Views;

/// What the service of a question means.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Vocabulary {
    /// The service of spans. Operation: their name; tags: their attributes.
    Standard(String),
    /// One of the display modes that have a number, by it, with those of modifiers. Operation: the cluster; tags: those
    /// of an object, which is then shown in this mode.
    Original(u32),
}

/// The display modes that can be asked for as services, each without a modifier and with one.
pub(super) struct Modes(Vec<(String, u32)>);

/// How the original calls a modifier in the names of modes.
fn words(selector: &Selector) -> String {
    match &*selector.name {
        "owned" => "owned objects".to_owned(),
        name => name.replace('-', " "),
    }
}

impl Modes {
    /// Those of these views, the one that is taken by default first. Of two with one name or one number the first
    /// counts.
    pub(super) fn of(views: &Views) -> Self {
        let numbered = views.modes.iter().filter_map(|mode| Some((mode.id?, &mode.name)));
        let (first, others): (Vec<_>, Vec<_>) = numbered.partition(|(id, _)| Some(*id) == views.default);
        let mut modes = Self(Vec::new());
        for (id, name) in first.into_iter().chain(others) {
            // What has been declared may bear the number of a mode with a modifier.
            let is_shadowed = modes.0.iter().any(|(known, number)| known == &**name || *number == id);
            if is_shadowed {
                continue;
            }
            modes.add(name.to_string(), id);
            for selector in views.selectors.iter().filter(|selector| selector.id & id == 0) {
                modes.add(format!("{name} [{}]", words(selector)), id | selector.id);
            }
        }
        modes
    }

    fn add(&mut self, name: String, number: u32) {
        if self.0.iter().all(|(known, other)| *known != name && *other != number) {
            self.0.push((name, number));
        }
    }

    /// Their names.
    pub(super) fn names(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(|(name, _)| name.as_str())
    }

    /// What this service means. A mode wins over a service of its name.
    pub(super) fn meaning(&self, service: &str) -> Vocabulary {
        let name = service.strip_prefix("* ").unwrap_or(service);
        match self.0.iter().find(|(known, _)| known == name) {
            Some((_, number)) => Vocabulary::Original(*number),
            None => Vocabulary::Standard(service.to_owned()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::declared::Syntax;

    #[test]
    fn modes_are_called_as_in_the_original() {
        let modes = Modes::of(&Views::default());
        let names: Vec<&str> = modes.names().collect();
        assert_eq!(names.len(), 16);
        assert_eq!(names[..2], ["tracing", "tracing [full tree]"]);
        assert_eq!(modes.meaning("* tracing [owned objects]"), Vocabulary::Original(0x2400_0000));
        assert_eq!(modes.meaning("tracing"), Vocabulary::Original(0x2000_0000));
        assert_eq!(modes.meaning("pods"), Vocabulary::Standard("pods".to_owned()));
        assert_eq!(modes.meaning("story"), Vocabulary::Standard("story".to_owned()));
    }

    #[test]
    fn declared_modes_stand_before_those_of_their_number() {
        let text = "defaultConfig: '50000000'\nconfigs:\n\
                    - {id: '20000000', name: mine, steps: []}\n- {id: '50000000', name: short, steps: []}\n";
        let modes = Modes::of(&Views::parse(text, Syntax::Yaml).unwrap());
        let names: Vec<&str> = modes.names().filter(|name| !name.contains('[')).collect();
        assert_eq!(names, ["short", "mine", "grouped", "tree", "timeline"]);
        assert_eq!(modes.meaning("mine [full tree]"), Vocabulary::Original(0x2100_0000));
        assert_eq!(modes.meaning("tracing"), Vocabulary::Standard("tracing".to_owned()));
    }
}
