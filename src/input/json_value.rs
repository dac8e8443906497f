//! Follows one JSON value through its text, however damaged, and notes the elements of its list.

use super::excerpt::{Excerpt, Span, behind};
use super::json_list::List;
use super::json_mend::{Quote, before, opens_string, quote_in_string};
use crate::model::Position;

/// How far a value could be followed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Scan {
    /// The text ends within the value.
    More,
    /// The value is complete and ends before this offset.
    Complete(u64),
    /// The value never ended: another one starts at this offset.
    Broken(u64),
}

/// A JSON value that is being followed. All positions are offsets in the text of the file.
///
/// Brackets are matched with a stack of bytes, not by recursion: ten thousand levels cost 10 kB.
#[derive(Debug)]
pub(super) struct Value {
    pub(super) start: Position,
    /// Up to where it was followed.
    pub(super) at: Position,
    in_string: bool,
    /// Where the last string starts: a quote behind it may show that it ended before.
    string: u64,
    pub(super) open: Vec<u8>,
    /// How many of them are curly.
    pub(super) curly: usize,
    pub(super) list: Option<List>,
    /// Values that started a line where one was allowed to, and how many brackets were open there.
    pub(super) inner: Vec<(Span, usize)>,
    /// Those that are complete, but for those within others. If this value turns out to be broken,
    /// they are what can be saved.
    pub(super) saved: Vec<Span>,
}

/// Bytes that mean something outside of strings.
const STRUCTURE: [bool; 256] = table(b"\"{}[],\n");
/// Bytes that mean something inside of strings.
const STRING: [bool; 256] = table(b"\"\\\n");

const fn table(bytes: &[u8]) -> [bool; 256] {
    let mut table = [false; 256];
    let mut i = 0;
    while i < bytes.len() {
        table[bytes[i] as usize] = true;
        i += 1;
    }
    table
}

fn find(table: &[bool; 256], text: &[u8], from: usize) -> Option<usize> {
    text[from..].iter().position(|&byte| table[byte as usize]).map(|at| from + at)
}

impl Value {
    pub(super) fn new(start: Position) -> Self {
        Self {
            start,
            at: start,
            in_string: false,
            string: start.offset,
            open: Vec::new(),
            curly: 0,
            list: None,
            inner: Vec::new(),
            saved: Vec::new(),
        }
    }

    /// Up to where the value was followed for good.
    pub(super) fn followed(&self) -> u64 {
        if self.in_string { self.string } else { self.at.offset }
    }

    /// Where the byte `at` of the line stands that the value was followed to.
    pub(super) fn here(&self, text: Excerpt<'_>, at: usize) -> Position {
        Position { offset: text.offset(at), ..self.at }
    }

    /// Follows the value in `text`, which starts not behind the last unfinished element.
    pub(super) fn follow(&mut self, text: Excerpt<'_>) -> Scan {
        let bytes = text.text;
        let mut i = text.index(self.at.offset);
        let scan = loop {
            if self.in_string {
                match self.leave_string(text, i) {
                    Ok(behind) => i = behind,
                    Err(stopped) => {
                        i = stopped;
                        break Scan::More;
                    }
                }
                continue;
            }
            let Some(at) = find(&STRUCTURE, bytes, i) else {
                i = bytes.len();
                break Scan::More;
            };
            i = at + 1;
            let step = match bytes[at] {
                b'"' => {
                    self.in_string = opens_string(bytes, at);
                    self.string = text.offset(at);
                    Step::Goes
                }
                b'{' => self.open_object(text, at),
                b'[' => {
                    self.open_array(text, at);
                    Step::Goes
                }
                b',' => {
                    self.separate(text, at);
                    Step::Goes
                }
                b'\n' => self.line_start(text, i),
                bracket => self.close(text, at, bracket),
            };
            match step {
                Step::Goes if self.open.is_empty() => break Scan::Complete(text.offset(i)),
                Step::Goes => {}
                Step::Unknown => {
                    i = at;
                    break Scan::More;
                }
                Step::Breaks(stop) => break Scan::Broken(stop),
            }
        };
        self.at.offset = text.offset(i);
        match scan {
            Scan::More if text.is_last => {
                self.end_list(text, bytes.len());
                Scan::Broken(text.offset(bytes.len()))
            }
            Scan::Broken(stop) => {
                self.end_list(text, text.index(stop));
                scan
            }
            scan => scan,
        }
    }

    /// Goes on inside of a string: behind its end, or up to where more text is needed.
    fn leave_string(&mut self, text: Excerpt<'_>, mut i: usize) -> Result<usize, usize> {
        let bytes = text.text;
        while let Some(at) = find(&STRING, bytes, i) {
            match bytes[at] {
                b'\\' if at + 1 == bytes.len() => return Err(at),
                b'\\' => i = at + if bytes[at + 1] == b'\n' { 1 } else { 2 },
                b'"' => match quote_in_string(text, at).ok_or(at)? {
                    Quote::Closes => {
                        self.in_string = false;
                        return Ok(at + 1);
                    }
                    Quote::Stray => i = at + 1,
                    Quote::Opens(structure) => {
                        self.in_string = false;
                        return Ok(structure);
                    }
                },
                // A string never spans lines: the line end closes one that was damaged.
                _ => {
                    self.in_string = false;
                    return Ok(at);
                }
            }
        }
        Err(bytes.len())
    }

    /// No more will come: what stands between the elements of the list is one.
    fn end_list(&mut self, text: Excerpt<'_>, at: usize) {
        let next = self.here(text, at);
        if let Some(list) = self.between_elements() {
            list.end_element(text, at, next);
        }
        if let Some(list) = &mut self.list {
            list.release();
        }
    }

    fn open_array(&mut self, text: Excerpt<'_>, at: usize) {
        self.open.push(b'[');
        let depth = self.open.len();
        let before = &text.text[..at];
        let is_list = self.list.is_none()
            && match depth {
                1 => true,
                2 => self.open[0] == b'{' && follows_items(before),
                _ => false,
            };
        if is_list {
            let document = &before[text.index(self.start.offset)..];
            self.list = Some(List::new(depth, self.here(text, at + 1), document));
        }
    }

    /// The list, if we are between its elements.
    pub(super) fn between_elements(&mut self) -> Option<&mut List> {
        let depth = self.open.len();
        self.list.as_mut().filter(|list| list.depth == depth && list.closed.is_none())
    }

    /// A comma, or another end of an element.
    pub(super) fn separate(&mut self, text: Excerpt<'_>, at: usize) {
        let next = self.here(text, at + 1);
        let Some(list) = self.between_elements() else { return };
        let follows_comma = || text.text[at] == b',' || before(text.text, at) == Some(b',');
        if !list.end_element(text, at, next) && follows_comma() {
            list.stray = true;
        }
        list.has_lost_its_end = false;
        self.inner.clear();
        self.saved.clear();
    }

    /// Looks at the line that starts at `i`: a value in the column of the top level or of the elements
    /// where none may be is the next one, since this one was cut off.
    fn line_start(&mut self, text: Excerpt<'_>, i: usize) -> Step {
        let open = self.list.as_ref().filter(|list| list.closed.is_none());
        let column = open.and_then(|list| list.column(text, i));
        let (before, rest) = text.text.split_at(i);
        let needed = column.map_or(1, |column| column + 1);
        let spaces = rest.iter().take(needed).take_while(|&&byte| byte == b' ').count();
        let Some(byte) = rest.get(spaces) else {
            return if text.is_last || spaces >= needed { self.next_line() } else { Step::Unknown };
        };
        if !matches!(byte, b'{' | b'[') || (spaces > 0 && Some(spaces) != column) {
            return self.next_line();
        }
        let allowed = match before.trim_ascii_end().last() {
            Some(b':' | b'[') => true,
            Some(b',') => self.open.last() == Some(&b'['),
            _ => false,
        };
        self.at.line += 1;
        if allowed {
            if spaces == 0 {
                let start = self.here(text, i);
                let value = Span { start, end: start.offset };
                self.inner.push((value, self.open.len()));
            }
            Step::Goes
        } else if self.list.is_some() && Some(spaces) == column {
            self.start_element(text, i);
            Step::Goes
        } else {
            Step::Breaks(text.offset(i))
        }
    }

    fn next_line(&mut self) -> Step {
        self.at.line += 1;
        Step::Goes
    }

    /// Where the text starts that is in no element that was noted.
    pub(super) fn rest(&self) -> Position {
        match &self.list {
            Some(list) => list.closed.unwrap_or(list.next),
            None => self.start,
        }
    }

    /// What to make of the text `from..end` of a broken value: the complete values that start its
    /// lines, and what is between them.
    pub(super) fn salvage(&self, text: Excerpt<'_>, from: Position, end: u64) -> Vec<Span> {
        let is_comma = |span: &Span| text.of(*span).iter().all(|byte| b", \t\r\n".contains(byte));
        let between = |from, to| text.trimmed(from, to).filter(|span| !is_comma(span));
        let mut at = from;
        let mut spans = Vec::new();
        let is_inside = |value: &&Span| value.start.offset >= from.offset && value.start.offset < end;
        for &value in self.saved.iter().filter(is_inside) {
            spans.extend(between(at, value.start.offset));
            spans.push(value);
            at = behind(value.start, text.of(value));
        }
        spans.extend(between(at, end));
        spans
    }
}

/// What a byte of structure leads to.
pub(super) enum Step {
    /// Too little of what follows is there to tell.
    Unknown,
    Goes,
    /// Another value starts at this offset.
    Breaks(u64),
}

/// Whether `text` ends with the key `items` and its colon.
fn follows_items(text: &[u8]) -> bool {
    text.trim_ascii_end()
        .strip_suffix(b":")
        .and_then(|text| text.trim_ascii_end().strip_suffix(b"\"items\""))
        .is_some_and(|text| !text.ends_with(b"\\"))
}
