//! Colours, where somebody sees them.

use clap::builder::styling::{AnsiColor, Style};
use std::ffi::OsString;
use std::fmt::Display;
use std::io::IsTerminal as _;

/// When to colour.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub(super) enum ColorChoice {
    /// On a terminal, unless NO_COLOR is set or TERM is `dumb`
    Auto,
    /// Always
    Always,
    /// Never
    Never,
}

/// What a colour says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Role {
    /// The object.
    Heading,
    /// One write.
    Write,
    /// A value that was.
    Old,
    /// A value that is.
    New,
    /// What is not known for certain.
    Doubt,
    /// What matters less.
    Aside,
}

/// Colours text, or leaves it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Paint {
    is_on: bool,
}

impl Paint {
    /// For standard output.
    pub(super) fn stdout(choice: ColorChoice) -> Self {
        Self::new(choice, std::io::stdout().is_terminal(), |name| std::env::var_os(name))
    }

    fn new(choice: ColorChoice, is_terminal: bool, variable: impl Fn(&str) -> Option<OsString>) -> Self {
        // As https://no-color.org has it: whatever its value, unless that is empty.
        let is_unwanted = || variable("NO_COLOR").is_some_and(|value| !value.is_empty());
        let is_dumb = || variable("TERM").is_some_and(|term| term == "dumb");
        let is_on = match choice {
            ColorChoice::Always => true,
            ColorChoice::Never => false,
            ColorChoice::Auto => is_terminal && !is_unwanted() && !is_dumb(),
        };
        Self { is_on }
    }

    pub(super) fn text(self, role: Role, text: impl Display) -> String {
        if !self.is_on {
            return text.to_string();
        }
        let style = style(role);
        format!("{style}{text}{style:#}")
    }
}

fn style(role: Role) -> Style {
    match role {
        Role::Heading => Style::new().bold(),
        Role::Write => AnsiColor::Yellow.on_default(),
        Role::Old => AnsiColor::Red.on_default(),
        Role::New => AnsiColor::Green.on_default(),
        Role::Doubt => AnsiColor::Magenta.on_default(),
        Role::Aside => Style::new().dimmed(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_terminal_is_coloured_unless_its_user_does_not_want_it() {
        let is_on = |choice, is_terminal, variables: &[(&str, &str)]| {
            let variable = |name: &str| {
                let found = variables.iter().find(|(known, _)| *known == name);
                found.map(|(_, value)| OsString::from(value))
            };
            Paint::new(choice, is_terminal, variable).is_on
        };
        assert!(is_on(ColorChoice::Auto, true, &[("TERM", "xterm-256color")]));
        assert!(is_on(ColorChoice::Auto, true, &[("NO_COLOR", "")]));
        assert!(!is_on(ColorChoice::Auto, true, &[("NO_COLOR", "1")]));
        assert!(!is_on(ColorChoice::Auto, true, &[("TERM", "dumb")]));
        assert!(!is_on(ColorChoice::Auto, false, &[]));
        assert!(is_on(ColorChoice::Always, false, &[("NO_COLOR", "1"), ("TERM", "dumb")]));
        assert!(!is_on(ColorChoice::Never, true, &[]));
    }
}
