//! What is written on: so many columns, these signs, these colours.

use crate::cli::paint::Paint;
use crate::plain::plain;
use std::borrow::Cow;
use std::io::IsTerminal as _;
use unicode_width::UnicodeWidthChar as _;

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

/// Columns of lines that are as long as they need to be.
pub(super) const ENDLESS: usize = 1 << 20;

/// The columns of the terminal; where there is none, lines may be as long as they need to be.
pub(super) fn columns_or_endless() -> usize {
    if is_unbounded() { ENDLESS } else { columns().into() }
}

/// Whether nobody has said how wide lines may be: there is no terminal that they must fit.
fn is_unbounded() -> bool {
    std::env::var_os("COLUMNS").is_none_or(|columns| columns.is_empty()) && !std::io::stdout().is_terminal()
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
        if width(text) <= columns {
            return text.to_owned();
        }
        let cut = self.glyphs.cut;
        let kept = head(text, columns.saturating_sub(width(cut)));
        format!("{kept}{}", head(cut, columns))
    }

    /// At most so many columns of a text, its beginning cut off: before the first of these signs that leaves enough,
    /// where there is one.
    pub(super) fn cut_front(&self, text: &str, columns: usize, at: &[char]) -> String {
        if width(text) <= columns {
            return text.to_owned();
        }
        let cut = self.glyphs.cut;
        let tail = tail(text, columns.saturating_sub(width(cut)));
        // What is worth a sign is worth no more than half of it.
        let begin = tail.find(at).filter(|begin| *begin <= tail.len() / 2).unwrap_or(0);
        format!("{}{}", head(cut, columns), &tail[begin..])
    }

    /// At most so many columns of a text, of which something in the middle is left out.
    pub(super) fn cut_middle(&self, text: &str, columns: usize) -> String {
        if width(text) <= columns {
            return text.to_owned();
        }
        let cut = head(self.glyphs.cut, columns);
        let kept = columns.saturating_sub(width(cut));
        format!("{}{cut}{}", head(text, kept - kept / 2), tail(text, kept / 2))
    }

    /// Exactly so many columns.
    pub(super) fn fit(&self, text: &str, columns: usize) -> String {
        let text = self.cut(text, columns);
        let missing = columns.saturating_sub(width(&text));
        text + &" ".repeat(missing)
    }

    /// A text in lines of at most so many columns, parted behind a word where one ends in the second half.
    pub(super) fn wrap(text: &str, columns: usize) -> Vec<String> {
        let (mut lines, mut rest) = (Vec::new(), text);
        loop {
            let mut line = head(rest, columns);
            if line.is_empty() {
                // A sign that is wider than a line has one of its own.
                line = rest.chars().next().map_or(rest, |c| &rest[..c.len_utf8()]);
            }
            if line.len() == rest.len() {
                lines.push(line.to_owned());
                return lines;
            }
            let word = line.rfind([' ', ',', ';']).map_or(line, |at| &line[..=at]);
            let line = if 2 * width(word) > columns { word } else { line };
            lines.push(line.to_owned());
            rest = &rest[line.len()..];
        }
    }
}

/// The columns that a text takes on a terminal.
pub(super) fn width(text: &str) -> usize {
    text.chars().map(columns_of).sum()
}

/// Signs of East Asian scripts and emoji take two, accents on the sign before none.
fn columns_of(sign: char) -> usize {
    sign.width().unwrap_or(0)
}

/// What fits into so many columns of the beginning of a text.
fn head(text: &str, columns: usize) -> &str {
    let mut taken = 0;
    let end = text.char_indices().find(|(_, sign)| {
        taken += columns_of(*sign);
        taken > columns
    });
    &text[..end.map_or(text.len(), |(at, _)| at)]
}

/// What fits into so many columns of its end.
fn tail(text: &str, columns: usize) -> &str {
    let mut taken = 0;
    let before = text.char_indices().rev().find(|(_, sign)| {
        taken += columns_of(*sign);
        taken > columns
    });
    let tail = before.map_or(text, |(at, sign)| &text[at + sign.len_utf8()..]);
    // Accents of the sign before.
    if before.is_some() { tail.trim_start_matches(|sign| columns_of(sign) == 0) } else { tail }
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
        let middle = |columns| unicode.cut_middle("po/größe-597758-xk2lq", columns);
        assert_eq!(
            [middle(21), middle(12), middle(2), middle(0)],
            ["po/größe-597758-xk2lq", "po/grö…xk2lq", "p…", ""]
        );
        assert_eq!((&*unicode.clean("größe"), &*ascii.clean("größe")), ("größe", "gr\\u{f6}\\u{df}e"));
        assert_eq!(Paper::wrap("abcde", 2), ["ab", "cd", "e"]);
        assert_eq!(Paper::wrap("a bcd efghijkl", 8), ["a bcd ", "efghijkl"]);
    }

    #[test]
    fn a_sign_may_take_two_columns_or_none() {
        let paper = Paper { width: 60, glyphs: Glyphs::UNICODE, paint: Paint::stdout(ColorChoice::Never) };
        assert_eq!([width("日本"), width("e\u{301}"), width("größe…")], [4, 1, 6]);
        assert_eq!(
            [paper.fit("日本語", 7), paper.fit("日本語", 5), paper.fit("日本語", 4)],
            ["日本語 ", "日本…", "日… "]
        );
        assert_eq!(
            [paper.cut_front("日本語", 5, &[]), paper.cut_front("xe\u{301}yz", 3, &[])],
            ["…本語", "…yz"]
        );
        assert_eq!(Paper::wrap("日本語", 4), ["日本", "語"]);
        assert_eq!(Paper::wrap("日本 語日本", 7), ["日本 ", "語日本"]);
        assert_eq!([Paper::wrap("日本", 1), Paper::wrap("", 1)], [vec!["日", "本"], vec![""]]);
    }
}
