//! Sections of the table: columns without frames, so that they can be copied and searched.

use crate::plain::plain;
use comfy_table::{CellAlignment, ContentArrangement, LineStyle, Table, TableStyle};
use std::cmp::Reverse;
use unicode_width::{UnicodeWidthChar as _, UnicodeWidthStr as _};

/// The width to fit: what a terminal over SSH has at least.
const WIDTH: u16 = 80;

const STYLE: TableStyle = TableStyle::new().header_separator(LineStyle::none().fill('-'));

/// Between columns.
const GAP: u16 = 2;

/// A column: how it is called and to which side it is set.
#[derive(Clone, Copy)]
pub(super) struct Column {
    title: &'static str,
    alignment: CellAlignment,
}

impl Column {
    pub(super) const fn text(title: &'static str) -> Self {
        Self { title, alignment: CellAlignment::Left }
    }

    pub(super) const fn number(title: &'static str) -> Self {
        Self { title, alignment: CellAlignment::Right }
    }
}

/// How much room these columns leave for another before them, if these are their widest cells.
pub(super) fn room_beside(columns: &[Column], widest: impl Fn(usize) -> usize) -> usize {
    let taken =
        columns.iter().enumerate().map(|(at, column)| usize::from(GAP) + column.title.len().max(widest(at)));
    usize::from(WIDTH).saturating_sub(taken.sum())
}

/// One part of the summary; renders to nothing while it has no rows.
pub(super) struct Section {
    table: Table,
    after: Vec<String>,
}

impl Section {
    pub(super) fn new(columns: &[Column]) -> Self {
        let mut table = Table::new();
        table.load_style(STYLE).set_width(WIDTH).set_content_arrangement(ContentArrangement::Dynamic);
        table.set_header(columns.iter().map(|column| column.title));
        for (i, column) in columns.iter().enumerate() {
            if let Some(set) = table.column_mut(i) {
                let gap = if i + 1 == columns.len() { 0 } else { GAP };
                set.set_padding((0, gap)).set_cell_alignment(column.alignment);
            }
        }
        Self { table, after: Vec::new() }
    }

    pub(super) fn row(&mut self, cells: impl IntoIterator<Item = String>) {
        self.table.add_row(cells.into_iter().map(|cell| plain(&cell).into_owned()).collect::<Vec<_>>());
    }

    pub(super) fn more(&mut self, left_out: usize) {
        if left_out > 0 {
            self.after.push(format!("… and {left_out} more"));
        }
    }

    pub(super) fn note(&mut self, note: &str) {
        self.after.push(plain(note).into_owned());
    }

    pub(super) fn render(&self) -> String {
        if self.table.is_empty() {
            return String::new();
        }
        let mut text = String::new();
        for line in self.table.lines().chain(self.after.iter().cloned()) {
            text.push_str(line.trim_end());
            text.push('\n');
        }
        text
    }
}

/// The `limit` entries with the highest rank (ties in the order of the keys), and how many are left out.
pub(super) fn top<'a, K, V, R: Ord>(
    map: impl IntoIterator<Item = (&'a K, &'a V)>,
    limit: usize,
    rank: impl Fn(&(&'a K, &'a V)) -> R,
) -> (Vec<(&'a K, &'a V)>, usize) {
    let mut rows: Vec<_> = map.into_iter().collect();
    rows.sort_by_key(|row| Reverse(rank(row)));
    let left_out = rows.len().saturating_sub(limit);
    rows.truncate(limit);
    (rows, left_out)
}

/// A line of the text. Names, paths and reasons in it are as the logs have them.
pub(super) fn put(text: &mut String, line: std::fmt::Arguments<'_>) {
    text.push_str(&plain(&line.to_string()));
    text.push('\n');
}

/// At most `width` columns: the start gives way, since names differ at their ends.
pub(super) fn shortened(text: &str, width: usize) -> String {
    let text = plain(text);
    if text.width() <= width {
        return text.into_owned();
    }
    let mut left = width.saturating_sub(1);
    let fits = |&(_, c): &(usize, char)| match left.checked_sub(c.width().unwrap_or(0)) {
        Some(rest) => {
            left = rest;
            true
        }
        None => false,
    };
    let start = text.char_indices().rev().take_while(fits).last().map_or(text.len(), |(at, _)| at);
    format!("…{}", &text[start..])
}

/// A label and a text broken between words, its further lines indented to stand below the first.
pub(super) fn labelled(label: &str, text: &str) -> String {
    let indent = 10;
    let mut lines = String::new();
    let mut line = format!("{label:indent$}");
    for word in plain(text).split(' ') {
        if line.len() > indent && line.width() + word.width() > usize::from(WIDTH) {
            lines.push_str(line.trim_end());
            lines.push('\n');
            line = " ".repeat(indent);
        }
        line.push_str(word);
        line.push(' ');
    }
    lines + line.trim_end() + "\n"
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shortens_from_the_left() {
        assert_eq!(shortened("audit.log", 9), "audit.log");
        assert_eq!(shortened("/var/log/audit.log", 10), "…audit.log");
        assert_eq!(shortened("größer", 3), "…er");
        // Two columns each.
        assert_eq!((shortened("名前空間", 8), shortened("名前空間", 6)), ("名前空間".into(), "…空間".into()));
    }

    #[test]
    fn nothing_of_it_is_obeyed() {
        let bad = "a\u{1b}[2J\nLedger";
        let mut text = String::new();
        put(&mut text, format_args!("{bad}"));
        let mut section = Section::new(&[Column::text("A")]);
        section.row([bad.into()]);
        section.note(bad);
        for text in [text, section.render(), labelled("", bad)] {
            assert!(text.contains("a\\u{1b}[2J\\u{a}Ledger\n") && !text.contains('\u{1b}'), "{text}");
        }
        assert_eq!(shortened(bad, 5), "…dger");
    }

    #[test]
    fn breaks_long_texts_between_words() {
        assert_eq!(labelled("Read", "1 B"), "Read      1 B\n");
        let lines = labelled("Ledger", &"1,234 filtered + ".repeat(6));
        assert_eq!(lines.lines().map(|line| line.chars().count()).collect::<Vec<_>>(), [77, 43]);
        assert!(lines.lines().nth(1).is_some_and(|line| line.starts_with("          ")), "{lines}");
    }

    #[test]
    fn an_empty_section_is_nothing() {
        let mut section = Section::new(&[Column::text("A"), Column::number("N")]);
        assert_eq!(section.render(), "");
        section.row(["x".into(), "12".into()]);
        section.more(3);
        assert_eq!(section.render(), "A   N\n-----\nx  12\n… and 3 more\n");
    }

    #[test]
    fn ranks_before_names() {
        let map = std::collections::BTreeMap::from([("a", 1), ("b", 3), ("c", 3)]);
        let (rows, left_out) = top(&map, 2, |(_, n)| **n);
        assert_eq!((rows, left_out), (vec![(&"b", &3), (&"c", &3)], 1));
    }
}
