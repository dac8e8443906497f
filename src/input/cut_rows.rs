//! Tables as text (CSV, TSV) with a row of names: each row becomes a JSON object.

use super::built::Built;
use super::cut::Cut;
use super::cut_lines::LineCutter;
use super::excerpt::behind;
use super::rows::{Scan, fields, is_name, is_note, without_end, write_row};
use super::window::Window;
use super::{Block, RebuiltKind};
use crate::model::Position;

/// A row longer than this many bytes is taken for damage: a quote without its other half.
const LONGEST_ROW: usize = 32 << 20;

/// Cuts a table into rows. A row that does not end, or has other columns than the first one names, is handed
/// on as it is, to be rejected.
pub(super) struct RowCutter {
    lines: LineCutter,
    delimiter: u8,
    names: Option<Vec<String>>,
    /// Whether there was anything behind them.
    has_rows: bool,
    first: Vec<u8>,
    /// The text of a row that is not complete, and where it starts.
    row: Vec<u8>,
    at: Position,
    scan: Scan,
}

impl RowCutter {
    pub(super) fn new(window: Window, block: usize, delimiter: u8) -> Self {
        let at = window.start;
        let (row, first) = (Vec::new(), Vec::new());
        let lines = LineCutter::new(window, block);
        Self { lines, delimiter, names: None, has_rows: false, first, row, at, scan: Scan::default() }
    }

    /// Takes the rows that `text` completes.
    fn rows(&mut self, text: &[u8], end: bool) -> Built {
        let mut built = Built::default();
        self.row.extend_from_slice(text);
        let mut start = 0;
        while let Some(stop) = self.scan.row_end(&self.row[start..], self.delimiter, end) {
            let row = start..start + stop;
            self.add(row.clone(), &mut built);
            self.pass(row.end - start, start);
            start = row.end;
        }
        // A stray quote swallows what follows it: that much is told line by line.
        if end || self.row.len() - start > LONGEST_ROW {
            while start < self.row.len() {
                let rest = &self.row[start..];
                let len = memchr::memchr(b'\n', rest).map_or(rest.len(), |at| at + 1);
                let line = &self.row[start..start + len];
                built.add(self.at, RebuiltKind::Ragged, |out| out.extend_from_slice(line.trim_ascii()));
                self.pass(len, start);
                start += len;
            }
            self.scan = Scan::default();
        }
        self.row.drain(..start);
        built
    }

    fn pass(&mut self, len: usize, start: usize) {
        self.at = behind(self.at, &self.row[start..start + len]);
    }

    fn add(&mut self, range: std::ops::Range<usize>, built: &mut Built) {
        let row = without_end(&self.row[range]);
        // Exports of several pages repeat the names.
        if row.trim_ascii().is_empty() || row == self.first {
            return;
        }
        if self.names.is_none() && is_note(row) {
            return;
        }
        let fields = fields(row, self.delimiter);
        // A title may stand in front of the names.
        let is_title = |names: &&Vec<String>| {
            !self.has_rows
                && names.len() == 1
                && fields.len() > 1
                && fields.iter().all(|field| is_name(field))
        };
        let Some(names) = self.names.as_ref().filter(|names| !is_title(names)) else {
            let name = |field: &std::borrow::Cow<'_, [u8]>| column_name(&String::from_utf8_lossy(field));
            self.names = Some(fields.iter().map(name).collect());
            self.first = row.to_vec();
            return;
        };
        self.has_rows = true;
        if fields.len() != names.len() {
            built.add(self.at, RebuiltKind::Ragged, |out| out.extend_from_slice(row.trim_ascii()));
            return;
        }
        built.add(self.at, RebuiltKind::Row, |out| write_row(names, &fields, out));
    }
}

/// The name of a column without the time zone that Azure's portal puts behind it: `TimeGenerated [UTC]`. Another zone than
/// that of all stamps must not be lost.
fn column_name(field: &str) -> String {
    let name = field.trim();
    name.strip_suffix(" [UTC]").unwrap_or(name).to_owned()
}

impl Cut for RowCutter {
    fn window(&mut self) -> &mut Window {
        self.lines.window()
    }

    fn cut(&mut self, end: bool, out: &mut Vec<Block>) {
        let mut raw = Vec::new();
        self.lines.cut(end, &mut raw);
        let count = raw.len();
        let mut ends = (1..=count).map(|n| end && n == count);
        let mut texts: Vec<_> =
            raw.iter().map(|block| (&block.bytes[..], ends.next() == Some(true))).collect();
        if end && texts.is_empty() {
            texts.push((&[], true));
        }
        for (text, end) in texts {
            let start = self.at;
            out.extend(self.rows(text, end).into_block(start));
        }
    }
}
