//! Follows one JSON value through its text, however damaged, and notes the elements of its list.

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

/// The array that a value too large to hold is cut along: itself, or its `items`.
#[derive(Debug)]
pub(super) struct List {
    /// How many brackets are open between its elements.
    depth: usize,
    /// Offset behind its opening bracket.
    pub(super) opened: u64,
    /// Offset and line of its closing bracket.
    pub(super) closed: Option<(u64, u64)>,
    /// Complete elements that were not yet handed on.
    pub(super) elements: Vec<Span>,
    /// Whether there was any element.
    pub(super) any: bool,
    /// Where the element starts that is not complete, and its line.
    next: (u64, u64),
    /// The column of the elements, if the first one starts a line.
    column: Option<usize>,
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
    at_line: u64,
    in_string: bool,
    open: Vec<u8>,
    /// How many of them are curly.
    curly: usize,
    pub(super) list: Option<List>,
    /// Values that started a line where one was allowed to, and how many brackets were open there.
    inner: Vec<(Span, usize)>,
    /// Those that are complete, but for those within others. If this value turns out to be broken,
    /// they are what can be saved.
    saved: Vec<Span>,
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

    /// Up to where the value was followed.
    pub(super) fn followed(&self) -> u64 {
        self.at
    }

    /// Follows the value in `text`, which starts at offset `base` not behind the last unfinished
    /// element. With `end` there will be no more.
    pub(super) fn follow(&mut self, text: &[u8], base: u64, end: bool) -> Scan {
        let mut i = (self.at - base) as usize;
        let scan = loop {
            if self.in_string {
                // A string never spans lines: the line end closes one that was damaged.
                match find(&STRING, text, i) {
                    Some(at) if text[at] == b'\\' && at + 1 == text.len() => i = at,
                    Some(at) if text[at] == b'\\' => {
                        i = at + if text[at + 1] == b'\n' { 1 } else { 2 };
                        continue;
                    }
                    Some(at) => {
                        self.in_string = false;
                        i = if text[at] == b'"' { at + 1 } else { at };
                        continue;
                    }
                    None => i = text.len(),
                }
                break Scan::More;
            }
            let Some(at) = find(&STRUCTURE, text, i) else {
                i = text.len();
                break Scan::More;
            };
            i = at + 1;
            match text[at] {
                b'"' => self.in_string = true,
                b'{' => {
                    self.open.push(b'{');
                    self.curly += 1;
                }
                b'[' => self.open_array(text, base, at),
                b',' => self.separate(text, base, at),
                b'\n' => match self.line_start(text, base, i, end) {
                    Line::Unknown => {
                        i = at;
                        break Scan::More;
                    }
                    Line::Goes => self.at_line += 1,
                    Line::Breaks => {
                        self.at_line += 1;
                        break Scan::Broken(base + i as u64);
                    }
                },
                bracket => {
                    self.close(text, base, at, bracket);
                    if self.open.is_empty() {
                        break Scan::Complete(base + i as u64);
                    }
                }
            }
        };
        self.at = base + i as u64;
        scan
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
            let opened = base + at as u64 + 1;
            self.list = Some(List {
                depth,
                opened,
                closed: None,
                elements: Vec::new(),
                any: false,
                next: (opened, self.at_line),
                column: None,
            });
        }
    }

    /// The list, if we are between its elements.
    fn between_elements(&mut self) -> Option<&mut List> {
        let depth = self.open.len();
        self.list.as_mut().filter(|list| list.depth == depth && list.closed.is_none())
    }

    /// A comma, or another end of an element.
    fn separate(&mut self, text: &[u8], base: u64, at: usize) {
        let line = self.at_line;
        let Some(list) = self.between_elements() else { return };
        let (start, start_line) = list.next;
        let range = (start - base) as usize..at;
        if let Some(element) = Span::trimmed(text, base, range, start_line) {
            if !list.any {
                let before = &text[..(element.start - base) as usize];
                let column = before.iter().rev().take_while(|&&byte| byte == b' ').count();
                let starts_line = before[..before.len() - column].ends_with(b"\n");
                list.column = Some(column).filter(|_| starts_line);
            }
            list.any = true;
            list.elements.push(element);
        }
        list.next = (base + at as u64 + 1, line);
        self.inner.clear();
        self.saved.clear();
    }

    fn close(&mut self, text: &[u8], base: u64, at: usize, bracket: u8) {
        let opening = if bracket == b'}' { b'{' } else { b'[' };
        let offset = base + at as u64;
        if bracket == b']' && self.between_elements().is_some() {
            self.separate(text, base, at);
            let line = self.at_line;
            if let Some(list) = self.between_elements() {
                list.closed = Some((offset, line));
            }
            self.open.pop();
        } else {
            // A bracket that does not match closes what was left open within; but damage in one
            // element must not end the list.
            let floor = self.list.as_ref().filter(|list| list.closed.is_none()).map_or(0, |list| list.depth);
            let depth = self.matching(opening, floor.min(self.open.len()));
            let Some(depth) = depth else { return };
            self.truncate(depth);
        }
        while let Some((mut value, _)) = self.inner.pop_if(|(_, depth)| *depth >= self.open.len()) {
            value.end = offset + 1;
            self.saved.truncate(self.saved.partition_point(|saved| saved.start < value.start));
            self.saved.push(value);
        }
    }

    /// Which of the open brackets from `floor` on the closing one of `opening` belongs to.
    fn matching(&self, opening: u8, floor: usize) -> Option<usize> {
        // Searched only if there is one, so that what is passed over is closed: many brackets that
        // match nothing must not take quadratic time.
        let (below, within) = self.open.split_at(floor);
        let curly = self.curly - below.iter().filter(|&&open| open == b'{').count();
        let count = if opening == b'{' { curly } else { within.len() - curly };
        (count > 0).then(|| within.iter().rposition(|&open| open == opening)).flatten().map(|at| floor + at)
    }

    /// Leaves only the first `depth` brackets open.
    fn truncate(&mut self, depth: usize) {
        self.curly -= self.open[depth..].iter().filter(|&&open| open == b'{').count();
        self.open.truncate(depth);
    }

    /// Looks at the line that starts at `i`: a value in the column of the top level or of the elements
    /// where none may be is the next one, since this one was cut off.
    fn line_start(&mut self, text: &[u8], base: u64, i: usize, end: bool) -> Line {
        let column = self.list.as_ref().filter(|list| list.closed.is_none()).and_then(|list| list.column);
        let rest = &text[i..];
        let needed = column.map_or(1, |column| column + 1);
        let spaces = rest.iter().take(needed).take_while(|&&byte| byte == b' ').count();
        let Some(byte) = rest.get(spaces) else {
            return if end || spaces >= needed { Line::Goes } else { Line::Unknown };
        };
        if !matches!(byte, b'{' | b'[') || (spaces > 0 && Some(spaces) != column) {
            return Line::Goes;
        }
        let before = text[..i].trim_ascii_end().last();
        let allowed = match before {
            Some(b':' | b'[') => true,
            Some(b',') => self.open.last() == Some(&b'['),
            _ => false,
        };
        if allowed {
            if spaces == 0 {
                let start = base + i as u64;
                let value = Span { start, end: start, line: self.at_line + 1 };
                self.inner.push((value, self.open.len()));
            }
            Line::Goes
        } else if let Some(depth) =
            self.list.as_ref().filter(|_| Some(spaces) == column).map(|list| list.depth)
        {
            self.truncate(depth);
            self.separate(text, base, i);
            // `separate` has gone one byte too far: there is no comma here.
            if let Some(list) = &mut self.list {
                list.next = (base + i as u64, self.at_line + 1);
            }
            Line::Goes
        } else {
            Line::Breaks
        }
    }

    /// Where the text starts that is in no element that was noted, and its line.
    pub(super) fn rest(&self) -> (u64, u64) {
        match &self.list {
            Some(List { closed: Some(closed), .. }) => *closed,
            Some(list) => list.next,
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

/// What the start of a line says.
enum Line {
    /// Too little of it is there.
    Unknown,
    Goes,
    Breaks,
}

/// Whether `text` ends with the key `items` and its colon.
fn follows_items(text: &[u8]) -> bool {
    text.trim_ascii_end()
        .strip_suffix(b":")
        .and_then(|text| text.trim_ascii_end().strip_suffix(b"\"items\""))
        .is_some_and(|text| !text.ends_with(b"\\"))
}
