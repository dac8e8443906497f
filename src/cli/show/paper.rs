//! What is written on: so many columns, these signs, these colours.

use crate::cli::paint::Paint;
use crate::plain::plain;
use std::borrow::Cow;

/// Columns where nothing tells them.
const USUAL: u16 = 100;

/// What a text is made for.
#[derive(Clone, Copy, Debug)]
pub(super) struct Paper {
    pub(super) width: usize,
    pub(super) glyphs: Glyphs,
    pub(super) paint: Paint,
}

/// Signs that the terminal can show.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Glyphs {
    pub(super) is_ascii: bool,
    pub(super) bar: &'static str,
    pub(super) open: &'static str,
    pub(super) close: &'static str,
    pub(super) moment: &'static str,
    pub(super) event: &'static str,
    pub(super) change: &'static str,
    pub(super) object: &'static str,
    pub(super) cut: &'static str,
    pub(super) times: &'static str,
}

impl Glyphs {
    pub(super) const UNICODE: Self = Self {
        is_ascii: false,
        bar: "━",
        open: "┣",
        close: "┫",
        moment: "┃",
        event: "●",
        change: "Δ",
        object: "▸",
        cut: "…",
        times: "×",
    };
    pub(super) const ASCII: Self = Self {
        is_ascii: true,
        bar: "=",
        open: "[",
        close: "]",
        moment: "|",
        event: "*",
        change: "~",
        object: ">",
        cut: "...",
        times: "x",
    };

    /// Those of the locale: Unicode where its name says UTF-8.
    pub(super) fn of_the_locale() -> Self {
        let variable = |name: &&str| std::env::var(name).ok().filter(|value| !value.is_empty());
        let locale = ["LC_ALL", "LC_CTYPE", "LANG"].iter().find_map(variable).unwrap_or_default();
        let locale = locale.to_lowercase();
        if locale.contains("utf-8") || locale.contains("utf8") { Self::UNICODE } else { Self::ASCII }
    }
}

/// The columns of the terminal.
pub(super) fn columns() -> u16 {
    let told = std::env::var("COLUMNS").ok().and_then(|text| text.parse().ok());
    let terminal = || terminal_size::terminal_size().map(|(width, _)| width.0);
    told.or_else(terminal).unwrap_or(USUAL).clamp(60, 250)
}

impl Paper {
    /// A text that others wrote, on one line, in signs that the terminal can show, and harmless.
    pub(super) fn clean<'t>(&self, text: &'t str) -> Cow<'t, str> {
        let text = plain(text);
        if !self.glyphs.is_ascii || text.is_ascii() {
            return text;
        }
        let shown = |c: char| if c.is_ascii() { c.to_string() } else { c.escape_unicode().to_string() };
        Cow::Owned(text.chars().map(shown).collect())
    }

    /// At most so many columns of a text, its end cut off.
    pub(super) fn cut(&self, text: &str, columns: usize) -> String {
        if text.chars().count() <= columns {
            return text.to_owned();
        }
        let mark = self.glyphs.cut.chars().count();
        let kept: String = text.chars().take(columns.saturating_sub(mark)).collect();
        (kept + self.glyphs.cut).chars().take(columns).collect()
    }

    /// At most so many columns of a text, its beginning cut off: before the first of these signs that leaves enough,
    /// where there is one.
    pub(super) fn cut_front(&self, text: &str, columns: usize, at: &[char]) -> String {
        let length = text.chars().count();
        if length <= columns {
            return text.to_owned();
        }
        let kept = columns.saturating_sub(self.glyphs.cut.chars().count());
        let tail: String = text.chars().skip(length - kept).collect();
        // What is worth a sign is worth no more than half of it.
        let begin = tail.find(at).filter(|begin| *begin <= tail.len() / 2).unwrap_or(0);
        format!("{}{}", self.glyphs.cut, &tail[begin..]).chars().take(columns).collect()
    }

    /// Exactly so many columns.
    pub(super) fn fit(&self, text: &str, columns: usize) -> String {
        let text = self.cut(text, columns);
        let missing = columns.saturating_sub(text.chars().count());
        text + &" ".repeat(missing)
    }

    /// A text in lines of at most so many columns, parted behind a word where one ends in the second half.
    pub(super) fn wrap(text: &str, columns: usize) -> Vec<String> {
        let columns = columns.max(1);
        let chars: Vec<char> = text.chars().collect();
        let (mut lines, mut rest) = (Vec::new(), chars.as_slice());
        while rest.len() > columns {
            let ends = |c: &char| matches!(c, ' ' | ',' | ';');
            let end = rest[..columns].iter().rposition(ends).map_or(columns, |at| at + 1);
            let (line, other) = rest.split_at(if 2 * end > columns { end } else { columns });
            lines.push(line.iter().collect());
            rest = other;
        }
        lines.push(rest.iter().collect());
        lines
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cli::paint::ColorChoice;

    #[test]
    fn texts_fit_and_need_no_more_than_ascii() {
        let paper = |glyphs| Paper { width: 60, glyphs, paint: Paint::stdout(ColorChoice::Never) };
        let (unicode, ascii) = (paper(Glyphs::UNICODE), paper(Glyphs::ASCII));
        assert_eq!((unicode.cut("größer", 4), ascii.cut("grosser", 5)), ("grö…".into(), "gr...".into()));
        assert_eq!(unicode.fit("ab", 4), "ab  ");
        let front = |columns| unicode.cut_front("pods/größe/web-1", columns, &['/']);
        assert_eq!(
            [front(16), front(12), front(5), front(0)],
            ["pods/größe/web-1", "…größe/web-1", "…eb-1", ""]
        );
        assert_eq!((&*unicode.clean("größe"), &*ascii.clean("größe")), ("größe", "gr\\u{f6}\\u{df}e"));
        assert_eq!(Paper::wrap("abcde", 2), ["ab", "cd", "e"]);
        assert_eq!(Paper::wrap("a bcd efghijkl", 8), ["a bcd ", "efghijkl"]);
    }
}
