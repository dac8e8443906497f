//! JSON values one after the other, whatever the lines.

use super::cut::{Cut, LOG_END, LOG_START};
use super::excerpt::{Span, behind};
use super::framing::opens_object;
use super::json_value::{Scan, Value};
use super::window::{Queue, Window};
use super::{Block, Piece, PieceKind, ReadOptions, Records};
use crate::model::Position;

/// Cuts a text into its top-level values, and a value too large to hold into the elements of its list.
///
/// Nothing is lost: what is no value is a piece too, up to the next line that starts with a bracket,
/// and so is a value that was cut off. Commas between values are passed over.
pub(super) struct JsonCutter {
    window: Window,
    whole: u64,
    queue: Queue,
    /// Where the text goes on that belongs to no record yet.
    at: Position,
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
    /// The log of a container in `kubectl cluster-info dump`; how much of it is known not to be its end.
    Log(u64),
}

/// A list that is being cut: its number, and its text up to the first element.
struct Emptied {
    number: u32,
    text: Vec<u8>,
}

impl JsonCutter {
    pub(super) fn new(window: Window, options: &ReadOptions) -> Self {
        Self {
            at: window.start,
            window,
            whole: options.json_whole as u64,
            queue: Queue::new(options.block, Records::Json),
            state: State::Between,
            lists: 0,
        }
    }

    /// The text from `at` on.
    fn rest(&self) -> &[u8] {
        self.window.from(self.at)
    }

    /// Passes over `len` bytes.
    fn pass(&mut self, len: usize) {
        self.at = behind(self.at, &self.rest()[..len]);
    }

    /// Makes the next `len` bytes a record of their own.
    fn give_up(&mut self, len: usize, kind: PieceKind) {
        let start = self.at;
        self.pass(len);
        self.queue.extend(self.window.excerpt(false).trimmed(start, self.at.offset), kind);
        self.state = State::Between;
    }

    /// Goes one step; false if that takes more text.
    fn step(&mut self, end: bool, out: &mut Vec<Block>) -> bool {
        match &mut self.state {
            State::Between => self.start(end),
            State::Zeros => {
                let zeros = self.rest().iter().take_while(|&&byte| byte == 0).count();
                let complete = zeros < self.rest().len() || end;
                if complete && zeros == 1 {
                    // What parts the records of a stream of GELF.
                    self.pass(zeros);
                    self.state = State::Between;
                    return true;
                }
                self.finish_garbage(zeros, complete)
            }
            State::Log(known) => {
                let known = *known as usize;
                self.follow_log(known, end)
            }
            State::Garbage(known) => {
                let known = *known as usize;
                let (found, looked_at) = match self.whole {
                    // The text was broken somewhere: a value may begin anywhere.
                    0 => next_bracket(self.rest(), known),
                    _ => next_value(self.rest(), known, end),
                };
                let len = found.unwrap_or(self.rest().len());
                if let State::Garbage(known) = &mut self.state {
                    *known = looked_at as u64;
                }
                self.finish_garbage(len, found.is_some() || end)
            }
            State::Value(..) => self.follow(end, out),
        }
    }

    fn finish_garbage(&mut self, len: usize, complete: bool) -> bool {
        // Cut into parts that can be held, always at the same places. What is broken is at hand as a whole.
        let most = if self.whole == 0 { usize::MAX } else { self.whole as usize };
        if len > most {
            self.give_up(most, PieceKind::Whole);
            return true;
        }
        if complete {
            self.give_up(len, PieceKind::Whole);
        }
        complete
    }

    /// Goes on in the log of a container, up to the line that ends it.
    fn follow_log(&mut self, known: usize, end: bool) -> bool {
        let rest = self.rest();
        let mark = memchr::memmem::find(&rest[known..], LOG_END).map(|at| known + at);
        let behind = mark.and_then(|at| Some(at + 2 + memchr::memchr(b'\n', &rest[at + 1..])?));
        let len = behind.unwrap_or(rest.len());
        let known = mark.unwrap_or(len.saturating_sub(LOG_END.len()));
        let most = (self.whole as usize).max(LOG_START.len());
        let complete = behind.is_some() || end;
        if len > most && known > most {
            self.give_up(most, PieceKind::Text);
            self.state = State::Log((known - most) as u64);
        } else if complete {
            self.give_up(len, PieceKind::Text);
        } else {
            self.state = State::Log(known as u64);
            return false;
        }
        true
    }

    /// Looks for the next record.
    fn start(&mut self, end: bool) -> bool {
        let rest = self.rest();
        // Commas where an array was broken; marks of byte order and of records where files were joined.
        let blank =
            |byte: &&u8| byte.is_ascii_whitespace() || matches!(byte, b',' | 0x1e | 0xef | 0xbb | 0xbf);
        let blanks = rest.iter().take_while(blank).count();
        let byte = rest.get(blanks).copied();
        self.pass(blanks);
        let rest = self.rest();
        // What may yet become a mark.
        let is_short = |mark: &[u8]| !end && rest.len() < mark.len() && mark.starts_with(rest);
        self.state = match byte {
            None => return false,
            Some(_) if is_short(LOG_START) || is_short(b"---\n") => return false,
            Some(b'=') if rest.starts_with(LOG_START) => State::Log(0),
            // What stands between documents of YAML, and scripts write between others.
            Some(b'-') if is_dashes(rest) => {
                self.pass(3);
                return true;
            }
            Some(b'{' | b'[') => State::Value(Box::new(Value::new(self.at)), None),
            Some(0) => State::Zeros,
            Some(_) => State::Garbage(0),
        };
        true
    }

    fn follow(&mut self, end: bool, out: &mut Vec<Block>) -> bool {
        let State::Value(value, emptied) = &mut self.state else { return true };
        let text = self.window.excerpt(end);
        let scan = value.follow(text);
        let stop = match scan {
            Scan::More => value.followed(),
            Scan::Complete(stop) | Scan::Broken(stop) => stop,
        };
        let broken = matches!(scan, Scan::Broken(_));
        if let Some(list) = &mut value.list {
            // Of a broken value the complete elements can be saved, however small it is.
            let cut = stop - value.start.offset > self.whole || (broken && list.any);
            if cut && emptied.is_none() {
                let head = Span { start: value.start, end: list.opened };
                *emptied = Some(Emptied { number: self.lists, text: text.of(head).to_vec() });
                self.lists += 1;
            }
            if let Some(Emptied { number, .. }) = *emptied {
                self.queue.extend(list.elements.drain(..), PieceKind::Item { list: number });
            }
        }
        if let Scan::More = scan {
            return false;
        }
        let behind = Position { offset: stop, ..value.at };
        let closed = value.list.as_ref().is_some_and(|list| list.closed.is_some());
        let mut is_left = value.list.as_ref().is_some_and(|list| list.has_lost_its_end);
        if broken && !(closed && emptied.is_some()) {
            let (from, kind) = match emptied {
                Some(Emptied { number, .. }) => (value.rest(), PieceKind::Item { list: *number }),
                None => (value.start, PieceKind::Whole),
            };
            let spans = value.salvage(text, from, stop);
            is_left |= !spans.is_empty();
            self.queue.extend(spans, kind);
        } else if emptied.is_none() {
            self.queue.push(Span { start: value.start, end: stop }, PieceKind::Whole);
        }
        if let Some(emptied) = emptied.take() {
            let end_of_list = list_end(value, emptied, &self.window, stop, is_left);
            self.queue.hand_on_all(&mut self.window, out);
            out.push(end_of_list);
        }
        self.at = behind;
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
        match end {
            true => self.queue.finish(&mut self.window, out),
            false => self.queue.hand_on(&mut self.window, out),
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
        let rest = Span { start: value.rest(), end: stop };
        bytes.extend_from_slice(window.excerpt(false).of(rest));
    } else if is_told {
        bytes.extend_from_slice(if bytes.starts_with(b"[") { b"]" } else { b"]}" });
    }
    let piece =
        Piece { range: 0..bytes.len(), line: value.start.line, kind: PieceKind::ListEnd { list: number } };
    Block::new(value.start, bytes.into(), Records::Json(vec![piece]))
}

/// Whether the text begins with a line of three dashes.
fn is_dashes(text: &[u8]) -> bool {
    text.strip_prefix(b"---").is_some_and(|behind| matches!(behind.first(), None | Some(b'\r' | b'\n')))
}

/// Where the next bracket opens from `from` on, and from where on to look when there is more text.
fn next_bracket(text: &[u8], from: usize) -> (Option<usize>, usize) {
    let found = memchr::memchr2(b'{', b'[', &text[from..]).map(|at| from + at);
    (found, found.unwrap_or(text.len()))
}

/// Where the next value may start, looking at the lines from the one at `from` on: it starts a line, or ends one
/// that starts with a time (`aws logs tail --format json`). And from where on to look when there is more text.
fn next_value(text: &[u8], from: usize, end: bool) -> (Option<usize>, usize) {
    let mut line = from;
    loop {
        let rest = &text[line..];
        let len = memchr::memchr(b'\n', rest);
        match rest.first() {
            Some(b'{' | b'[') => return (Some(line), line),
            Some(byte) if byte.is_ascii_digit() => match len.or(end.then_some(rest.len())) {
                None => return (None, line),
                Some(len) if opens_object(&rest[..len]) => return (Some(line + len - 1), line),
                Some(_) => {}
            },
            _ => {}
        }
        match len {
            Some(len) => line += len + 1,
            None => return (None, line),
        }
    }
}
