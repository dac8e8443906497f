//! JSON values one after the other, whatever the lines.

use super::cut::Cut;
use super::json_value::{Scan, Value};
use super::window::{Ready, Span, Window, take_ready};
use super::{Block, Piece, PieceKind, ReadOptions, Records};

/// Cuts a text into its top-level values, and a value too large to hold into the elements of its list.
///
/// Nothing is lost: what is no value is a piece too, up to the next line that starts with a bracket,
/// and so is a value that was cut off. Commas between values are passed over.
pub(super) struct JsonCutter {
    window: Window,
    block: usize,
    whole: u64,
    /// Complete records that were not yet handed on.
    ready: Vec<Ready>,
    /// Where the text goes on that belongs to no record yet, and its line.
    at: (u64, u64),
    state: State,
    lists: u32,
}

enum State {
    Between,
    Value(Box<Value>, Option<Emptied>),
    /// Text that is no JSON; how much of it is known to be.
    Garbage(u64),
    /// Zeros, which a crash leaves in files: a value may follow on their line.
    Zeros,
}

/// A list that is being cut: its number, and its text up to the first element.
struct Emptied {
    number: u32,
    text: Vec<u8>,
}

impl JsonCutter {
    pub(super) fn new(window: Window, options: &ReadOptions) -> Self {
        let at = (window.start.offset, window.start.line);
        let ReadOptions { block, json_whole, .. } = *options;
        let whole = json_whole as u64;
        Self { window, block, whole, ready: Vec::new(), at, state: State::Between, lists: 0 }
    }

    /// The text from `at` on.
    fn rest(&self) -> &[u8] {
        &self.window.text[(self.at.0 - self.window.start.offset) as usize..]
    }

    /// Passes over `len` bytes.
    fn pass(&mut self, len: usize) {
        self.at.1 += super::window::newlines(&self.rest()[..len]);
        self.at.0 += len as u64;
    }

    /// Makes the next `len` bytes a record of their own.
    fn give_up(&mut self, len: usize) {
        let (start, line) = self.at;
        self.pass(len);
        let range =
            (start - self.window.start.offset) as usize..(self.at.0 - self.window.start.offset) as usize;
        let span = Span::trimmed(&self.window.text, self.window.start.offset, range, line);
        self.ready.extend(span.map(|span| Ready { span, kind: PieceKind::Whole }));
        self.state = State::Between;
    }

    /// Goes one step; false if that takes more text.
    fn step(&mut self, end: bool, out: &mut Vec<Block>) -> bool {
        match &mut self.state {
            State::Between => self.start(),
            State::Zeros => {
                let zeros = self.rest().iter().take_while(|&&byte| byte == 0).count();
                self.finish_garbage(zeros, zeros < self.rest().len() || end)
            }
            State::Garbage(known) => {
                let known = *known as usize;
                let found = next_bracket_line(self.rest(), known);
                // A newline that ends the text may yet be followed by a bracket.
                let len = found.unwrap_or(self.rest().len());
                if let State::Garbage(known) = &mut self.state {
                    *known = (len as u64).saturating_sub(1);
                }
                self.finish_garbage(len, found.is_some() || end)
            }
            State::Value(..) => self.follow(end, out),
        }
    }

    fn finish_garbage(&mut self, len: usize, complete: bool) -> bool {
        // Cut into parts that can be held, always at the same places.
        let most = (self.whole as usize).max(1);
        if len > most {
            self.give_up(most);
            return true;
        }
        if complete {
            self.give_up(len);
        }
        complete
    }

    /// Looks for the next record.
    fn start(&mut self) -> bool {
        let rest = self.rest();
        // Commas where an array was broken; marks of byte order and of records where files were joined.
        let blank =
            |byte: &&u8| byte.is_ascii_whitespace() || matches!(byte, b',' | 0x1e | 0xef | 0xbb | 0xbf);
        let blanks = rest.iter().take_while(blank).count();
        let byte = rest.get(blanks).copied();
        self.pass(blanks);
        self.state = match byte {
            None => return false,
            Some(b'{' | b'[') => State::Value(Box::new(Value::new(self.at.0, self.at.1)), None),
            Some(0) => State::Zeros,
            Some(_) => State::Garbage(0),
        };
        true
    }

    fn follow(&mut self, end: bool, out: &mut Vec<Block>) -> bool {
        let State::Value(value, emptied) = &mut self.state else { return true };
        let Window { text, start, .. } = &self.window;
        let scan = value.follow(text, start.offset, end);
        let stop = match scan {
            Scan::More => value.followed(),
            Scan::Complete(stop) | Scan::Broken(stop) => stop,
        };
        let broken = matches!(scan, Scan::Broken(_));
        if let Some(list) = &mut value.list {
            // Of a broken value the complete elements can be saved, however small it is.
            let cut = stop - value.start > self.whole || (broken && list.any);
            if cut && emptied.is_none() {
                let head = Span { start: value.start, end: list.opened, line: value.line };
                let text = head.of(text, start.offset).to_vec();
                *emptied = Some(Emptied { number: self.lists, text });
                self.lists += 1;
            }
            if let Some(Emptied { number: list_number, .. }) = *emptied {
                let kind = PieceKind::Item { list: list_number };
                self.ready.extend(list.elements.drain(..).map(|span| Ready { span, kind }));
            }
        }
        if let Scan::More = scan {
            return false;
        }
        let end_line = value.end_line();
        let closed = value.list.as_ref().is_some_and(|list| list.closed.is_some());
        let mut is_left = value.list.as_ref().is_some_and(|list| list.has_lost_its_end);
        if broken && !(closed && emptied.is_some()) {
            let (from, kind) = match emptied {
                Some(Emptied { number, .. }) => (value.rest(), PieceKind::Item { list: *number }),
                None => ((value.start, value.line), PieceKind::Whole),
            };
            let spans = value.salvage(text, start.offset, from, stop);
            is_left |= !spans.is_empty();
            self.ready.extend(spans.into_iter().map(|span| Ready { span, kind }));
        } else if emptied.is_none() {
            let span = Span { start: value.start, end: stop, line: value.line };
            self.ready.push(Ready { span, kind: PieceKind::Whole });
        }
        if let Some(emptied) = emptied.take() {
            let end_of_list = list_end(value, emptied, &self.window, stop, is_left);
            take_ready(&mut self.window, &mut self.ready, self.block, true, Records::Json, out);
            out.push(end_of_list);
        }
        self.at = (stop, end_line);
        self.state = State::Between;
        true
    }
}

impl Cut for JsonCutter {
    fn window(&mut self) -> &mut Window {
        &mut self.window
    }

    fn cut(&mut self, end: bool, out: &mut Vec<Block>) {
        while self.step(end, out) {}
        take_ready(&mut self.window, &mut self.ready, self.block, end, Records::Json, out);
        if end && !self.window.text.is_empty() {
            let len = self.window.text.len();
            out.push(self.window.take(len, Records::Json(Vec::new())));
        }
    }
}

/// The list without its elements, as a block of its own. One that breaks off stays open, unless
/// `is_told` by what is left of an element; one with commas too many or too few keeps a comma.
fn list_end(value: &Value, emptied: Emptied, window: &Window, stop: u64, is_told: bool) -> Block {
    let Emptied { number, text: mut bytes } = emptied;
    if value.list.as_ref().is_some_and(|list| list.stray) {
        bytes.push(b',');
    }
    if value.list.as_ref().is_some_and(|list| list.closed.is_some()) {
        let (start, line) = value.rest();
        bytes.extend_from_slice(Span { start, end: stop, line }.of(&window.text, window.start.offset));
    } else if is_told {
        bytes.extend_from_slice(if bytes.starts_with(b"[") { b"]" } else { b"]}" });
    }
    let piece = Piece { range: 0..bytes.len(), line: value.line, kind: PieceKind::ListEnd { list: number } };
    Block {
        file: window.start.file,
        first_line: value.line,
        offset: value.start,
        bytes: bytes.into(),
        records: Records::Json(vec![piece]),
        consumed: 0,
        can_be_read_again: false,
    }
}

/// Where the next line starts with a bracket, looking at the lines that start behind `from`.
fn next_bracket_line(text: &[u8], from: usize) -> Option<usize> {
    memchr::memchr_iter(b'\n', &text[from..])
        .map(|at| from + at + 1)
        .find(|&line| matches!(text.get(line), Some(b'{' | b'[')))
}
