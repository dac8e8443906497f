//! Colours, where somebody sees them.

use clap::builder::styling::{AnsiColor, Style};
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
        let set = |name: &str| std::env::var_os(name).is_some_and(|value| !value.is_empty());
        let is_dumb = std::env::var_os("TERM").is_some_and(|term| term == "dumb");
        let is_on = match choice {
            ColorChoice::Always => true,
            ColorChoice::Never => false,
            ColorChoice::Auto => std::io::stdout().is_terminal() && !set("NO_COLOR") && !is_dumb,
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
