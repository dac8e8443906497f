//! Follows one JSON value through its text, however damaged, and notes the elements of its list.

use super::json_list::List;
use super::json_mend::{Quote, before, opens_string, quote_in_string};
use super::window::{Span, newlines};

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
    pub(super) start: u64,
    pub(super) line: u64,
    /// Up to where it was followed, and the line there.
    at: u64,
    pub(super) at_line: u64,
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
    pub(super) fn new(start: u64, line: u64) -> Self {
        Self {
            start,
            line,
            at: start,
            at_line: line,
            in_string: false,
            string: start,
            open: Vec::new(),
            curly: 0,
            list: None,
            inner: Vec::new(),
            saved: Vec::new(),
        }
    }

    /// The line where [`Scan`] ended.
    pub(super) fn end_line(&self) -> u64 {
        self.at_line
    }

    /// Up to where the value was followed for good.
    pub(super) fn followed(&self) -> u64 {
        if self.in_string { self.string } else { self.at }
    }

    /// Follows the value in `text`, which starts at offset `base` not behind the last unfinished
    /// element. With `end` there will be no more.
    pub(super) fn follow(&mut self, text: &[u8], base: u64, end: bool) -> Scan {
        let mut i = (self.at - base) as usize;
        let scan = loop {
            if self.in_string {
                match self.leave_string(text, i, end) {
                    Ok(behind) => i = behind,
                    Err(stopped) => {
                        i = stopped;
                        break Scan::More;
                    }
                }
                continue;
            }
            let Some(at) = find(&STRUCTURE, text, i) else {
                i = text.len();
                break Scan::More;
            };
            i = at + 1;
            let step = match text[at] {
                b'"' => {
                    self.in_string = opens_string(text, at);
                    self.string = base + at as u64;
                    Step::Goes
                }
                b'{' => self.open_object(text, base, at, end),
                b'[' => {
                    self.open_array(text, base, at);
                    Step::Goes
                }
                b',' => {
                    self.separate(text, base, at);
                    Step::Goes
                }
                b'\n' => self.line_start(text, base, i, end),
                bracket => self.close(text, base, at, bracket, end),
            };
            match step {
                Step::Goes if self.open.is_empty() => break Scan::Complete(base + i as u64),
                Step::Goes => {}
                Step::Unknown => {
                    i = at;
                    break Scan::More;
                }
                Step::Breaks(stop) => break Scan::Broken(stop),
            }
        };
        self.at = base + i as u64;
        match scan {
            Scan::More if end => {
                self.end_list(text, base, text.len());
                Scan::Broken(base + text.len() as u64)
            }
            Scan::Broken(stop) => {
                self.end_list(text, base, (stop - base) as usize);
                scan
            }
            scan => scan,
        }
    }

    /// Goes on inside of a string: behind its end, or up to where more text is needed.
    fn leave_string(&mut self, text: &[u8], mut i: usize, end: bool) -> Result<usize, usize> {
        while let Some(at) = find(&STRING, text, i) {
            match text[at] {
                b'\\' if at + 1 == text.len() => return Err(at),
                b'\\' => i = at + if text[at + 1] == b'\n' { 1 } else { 2 },
                b'"' => match quote_in_string(text, at, end).ok_or(at)? {
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
        Err(text.len())
    }

    /// No more will come: what stands between the elements of the list is one.
    fn end_list(&mut self, text: &[u8], base: u64, at: usize) {
        let line = self.at_line;
        if let Some(list) = self.between_elements() {
            list.end_element(text, base, at, (base + at as u64, line));
        }
        if let Some(list) = &mut self.list {
            list.release();
        }
    }

    fn open_array(&mut self, text: &[u8], base: u64, at: usize) {
        self.open.push(b'[');
        let depth = self.open.len();
        let before = &text[..at];
        let is_list = self.list.is_none()
            && match depth {
                1 => true,
                2 => self.open[0] == b'{' && follows_items(before),
                _ => false,
            };
        if is_list {
            let document = &text[(self.start - base) as usize..at];
            self.list = Some(List::new(depth, (base + at as u64 + 1, self.at_line), document));
        }
    }

    /// The list, if we are between its elements.
    pub(super) fn between_elements(&mut self) -> Option<&mut List> {
        let depth = self.open.len();
        self.list.as_mut().filter(|list| list.depth == depth && list.closed.is_none())
    }

    /// A comma, or another end of an element.
    pub(super) fn separate(&mut self, text: &[u8], base: u64, at: usize) {
        let next = (base + at as u64 + 1, self.at_line);
        let Some(list) = self.between_elements() else { return };
        if !list.end_element(text, base, at, next) && (text[at] == b',' || before(text, at) == Some(b',')) {
            list.stray = true;
        }
        list.has_lost_its_end = false;
        self.inner.clear();
        self.saved.clear();
    }

    /// Looks at the line that starts at `i`: a value in the column of the top level or of the elements
    /// where none may be is the next one, since this one was cut off.
    fn line_start(&mut self, text: &[u8], base: u64, i: usize, end: bool) -> Step {
        let open = self.list.as_ref().filter(|list| list.closed.is_none());
        let column = open.and_then(|list| list.column(text, base, i));
        let rest = &text[i..];
        let needed = column.map_or(1, |column| column + 1);
        let spaces = rest.iter().take(needed).take_while(|&&byte| byte == b' ').count();
        let Some(byte) = rest.get(spaces) else {
            return if end || spaces >= needed { self.next_line() } else { Step::Unknown };
        };
        if !matches!(byte, b'{' | b'[') || (spaces > 0 && Some(spaces) != column) {
            return self.next_line();
        }
        let before = text[..i].trim_ascii_end().last();
        let allowed = match before {
            Some(b':' | b'[') => true,
            Some(b',') => self.open.last() == Some(&b'['),
            _ => false,
        };
        self.at_line += 1;
        if allowed {
            if spaces == 0 {
                let start = base + i as u64;
                let value = Span { start, end: start, line: self.at_line };
                self.inner.push((value, self.open.len()));
            }
            Step::Goes
        } else if self.list.is_some() && Some(spaces) == column {
            self.start_element(text, base, i);
            Step::Goes
        } else {
            Step::Breaks(base + i as u64)
        }
    }

    fn next_line(&mut self) -> Step {
        self.at_line += 1;
        Step::Goes
    }

    /// Where the text starts that is in no element that was noted, and its line.
    pub(super) fn rest(&self) -> (u64, u64) {
        match &self.list {
            Some(list) => list.closed.unwrap_or(list.next),
            None => (self.start, self.line),
        }
    }

    /// What to make of the text `from..end` of a broken value: the complete values that start its
    /// lines, and what is between them.
    pub(super) fn salvage(&self, text: &[u8], base: u64, from: (u64, u64), end: u64) -> Vec<Span> {
        let (mut at, mut line) = from;
        let mut spans = Vec::new();
        let end_only = Span { start: end, end, line: 0 };
        for &value in self.saved.iter().filter(|value| value.start >= from.0).chain([&end_only]) {
            let range = (at - base) as usize..(value.start - base) as usize;
            let is_comma = |span: &Span| span.of(text, base).iter().all(|byte| b", \t\r\n".contains(byte));
            spans.extend(Span::trimmed(text, base, range, line).filter(|span| !is_comma(span)));
            if value.start < end {
                spans.push(value);
                at = value.end;
                line = value.line + newlines(value.of(text, base));
            }
        }
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
