//! YAML documents, and the items of long lists.

use super::cut::{Cut, LOG_END, LOG_START};
use super::excerpt::{Span, behind};
use super::window::{Queue, Window};
use super::yaml_line::{Line, banner, is_items_key, is_no_yaml, top_level_key};
use super::{Block, Piece, PieceKind, ReadOptions, Records};
use crate::model::Position;

/// Cuts a text into its documents by the lines at their ends, and a document too large to hold along
/// its list: `items:` at the top level, or itself if it is a sequence.
///
/// A document may also lack the mark at its start, as where one output of kubectl was appended to another:
/// no document has the keys `apiVersion` and `kind` twice. What a terminal showed around documents ends them as well.
///
/// Only looks at how lines start. That is enough for what prints lists of objects: block style, all
/// items in one column. Any other document stays whole, however large it is.
pub(super) struct YamlCutter {
    window: Window,
    whole: u64,
    queue: Queue,
    /// The next line to look at.
    at: Position,
    /// Bytes behind `at` that hold no line end.
    searched: usize,
    document: Document,
    lists: u32,
    /// Whether the document is the log of a container in `kubectl cluster-info dump`.
    in_log: bool,
}

/// A document so far.
#[derive(Default)]
struct Document {
    /// Where its text starts. None before anything but comments.
    start: Option<Position>,
    /// Whether there was more than directives and the mark of the start.
    content: bool,
    /// Offset behind the colon of `items:`, if that was the last line that said anything.
    items: Option<u64>,
    list: Option<List>,
    /// None where it is no block mapping.
    keys: Option<Keys>,
}

/// The keys at the top level of a block mapping so far.
#[derive(Default)]
struct Keys {
    last: Vec<u8>,
    /// Where those start that stand in the order of the alphabet.
    sorted_from: Position,
    /// Where `apiVersion` stands.
    api_version: Option<u64>,
    has_kind: bool,
}

impl Keys {
    /// Takes the key of the line `at`. Tells where another document starts if it is one that only another can
    /// have: kubectl sorts keys, so that some stand before `apiVersion` (`addressType`, `aggregationRule`).
    fn add(&mut self, key: &[u8], at: Position) -> Option<Position> {
        if key <= self.last.as_slice() {
            self.sorted_from = at;
        }
        self.last.clear();
        self.last.extend_from_slice(key);
        let sorted_from = self.sorted_from;
        match key {
            b"apiVersion" => self.api_version.replace(at.offset).map(|_| sorted_from),
            b"kind" if !std::mem::replace(&mut self.has_kind, true) => None,
            // By hand it may come first, behind any key of the document before.
            b"kind" => Some(if self.api_version.is_some_and(|own| own >= sorted_from.offset) {
                sorted_from
            } else {
                at
            }),
            _ => None,
        }
    }
}

struct List {
    /// Spaces before the dashes.
    indent: usize,
    /// Offset behind the colon of `items:`; None if the document is the list.
    key: Option<u64>,
    /// Where the last item starts.
    item: Position,
    /// Where the text behind the list starts.
    closed: Option<u64>,
    /// Complete items that were not yet handed on.
    items: Vec<Span>,
    /// Once it is being cut: its number, and its text up to the items.
    emptied: Option<(u32, Vec<u8>)>,
}

impl YamlCutter {
    pub(super) fn new(window: Window, options: &ReadOptions) -> Self {
        Self {
            at: window.start,
            window,
            whole: options.yaml_whole as u64,
            queue: Queue::new(options.block, Records::Yaml),
            searched: 0,
            document: Document::default(),
            lists: 0,
            in_log: false,
        }
    }

    /// Looks at the next line; false if it is not complete.
    fn step(&mut self, end: bool, out: &mut Vec<Block>) -> bool {
        let rest = self.window.from(self.at);
        let len = match memchr::memchr(b'\n', &rest[self.searched..]) {
            Some(at) => self.searched + at + 1,
            None if end && !rest.is_empty() => rest.len(),
            None => {
                self.searched = rest.len();
                return false;
            }
        };
        let (starts_log, ends_log) = (rest.starts_with(LOG_START), rest.starts_with(&LOG_END[1..]));
        if starts_log || self.in_log {
            self.log_line(len, ends_log, out);
            return true;
        }
        let line = Line::of(&rest[..len]);
        if matches!(line, Line::Content { indent: 0, dash: false })
            && is_no_yaml(&rest[..len])
            && self.document.may_end_here()
        {
            match banner(rest, end) {
                None => return false,
                Some(0) => {}
                Some(len) => {
                    self.pass_banner(len, out);
                    return true;
                }
            }
        }
        let items = is_items_key(&rest[..len]).map(|len| self.at.offset + len as u64);
        let key = top_level_key(&rest[..len]).filter(|_| matches!(line, Line::Content { indent: 0, .. }));
        if let Some(start) = self.document.start_of_another(key, self.at) {
            self.at = start;
            self.searched = 0;
            self.finish(out);
            return true;
        }
        match line {
            Line::Start { .. } | Line::End => {
                self.finish(out);
                if let Line::Start { content, .. } = line {
                    self.open_document(content);
                }
            }
            Line::Blank => {}
            Line::Directive if !self.document.content => {
                self.document.start.get_or_insert(self.at);
            }
            Line::Directive => self.content(0, false, None),
            Line::Content { indent, dash } => self.content(indent, dash, items),
        }
        self.pass_line(len);
        self.cut_list(self.at.offset);
        true
    }

    /// Makes the next `len` bytes, whole lines, a text between documents.
    fn pass_banner(&mut self, len: usize, out: &mut Vec<Block>) {
        self.finish(out);
        let start = self.at;
        self.at = behind(start, &self.window.from(start)[..len]);
        self.searched = 0;
        self.queue.push(lines(&self.window, start, self.at.offset), PieceKind::Text);
    }

    /// Passes over a line of `len` bytes with its end.
    fn pass_line(&mut self, len: usize) {
        self.at.offset += len as u64;
        self.at.line += 1;
        self.searched = 0;
    }

    /// A line of a log, the first, or one that may be the last.
    fn log_line(&mut self, len: usize, ends: bool, out: &mut Vec<Block>) {
        if !self.in_log {
            self.finish(out);
            self.open_document(true);
            self.in_log = true;
        }
        self.pass_line(len);
        if ends {
            self.finish(out);
        }
    }

    /// `---`, and whether anything follows on its line.
    fn open_document(&mut self, content: bool) {
        // With directives or content the line is needed to read the document, else it is not.
        let needed = content || self.document.start.is_some();
        if needed {
            self.document.start.get_or_insert(self.at);
        }
        self.document.content = needed;
    }

    fn content(&mut self, indent: usize, dash: bool, items: Option<u64>) {
        let at = self.at;
        let Document { start, content, items: pending, list, .. } = &mut self.document;
        start.get_or_insert(at);
        let first = !std::mem::replace(content, true);
        let key = pending.take();
        match list {
            Some(list) if list.closed.is_some() => {}
            Some(list) => {
                if indent <= list.indent {
                    list.end_item(&self.window, at.offset);
                    list.item = at;
                    if indent < list.indent || !dash {
                        list.closed = Some(at.offset);
                    }
                }
            }
            None if dash && (first || key.is_some()) => {
                *list = Some(List { indent, key, item: at, closed: None, items: Vec::new(), emptied: None });
            }
            None => *pending = items,
        }
    }

    /// Starts to cut a document that ends at `end` or later, if it is too large to hold.
    fn cut_list(&mut self, end: u64) {
        let Document { start: Some(start), list: Some(list), .. } = &mut self.document else {
            return;
        };
        if list.emptied.is_none() {
            if end - start.offset <= self.whole {
                return;
            }
            let text = match list.key {
                Some(end) => {
                    let head = Span { start: *start, end };
                    [self.window.excerpt(false).of(head), b" []\n"].concat()
                }
                None => b"[]\n".to_vec(),
            };
            list.emptied = Some((self.lists, text));
            self.lists += 1;
        }
        if let Some((number, _)) = list.emptied {
            self.queue.extend(list.items.drain(..), PieceKind::Item { list: number });
        }
    }

    /// The document ends before the line we are at.
    fn finish(&mut self, out: &mut Vec<Block>) {
        let end = self.at.offset;
        if let Some(list) = self.document.list.as_mut().filter(|list| list.closed.is_none()) {
            list.end_item(&self.window, end);
            list.closed = Some(end);
        }
        self.cut_list(end);
        if !self.document.content {
            // Directives stay for the document that they stand before; at the end there is none.
            return;
        }
        let Document { start, list, .. } = std::mem::take(&mut self.document);
        let Some(start) = start else { return };
        let emptied = list.and_then(|list| Some((list.closed?, list.emptied?)));
        if let Some((closed, (number, mut bytes))) = emptied {
            let rest = Span { start: Position { offset: closed, ..start }, end };
            bytes.extend_from_slice(self.window.excerpt(false).of(rest));
            let piece =
                Piece { range: 0..bytes.len(), line: start.line, kind: PieceKind::ListEnd { list: number } };
            let records = Records::Yaml(vec![piece]);
            self.queue.hand_on_all(&mut self.window, out);
            out.push(Block::new(start, bytes.into(), records));
        } else {
            let span = lines(&self.window, start, end);
            let kind = if std::mem::take(&mut self.in_log) { PieceKind::Text } else { PieceKind::Whole };
            self.queue.push(span, kind);
        }
    }
}

impl Document {
    /// Whether what is no YAML may end it: it has not begun, or is a block mapping or a list at the left.
    fn may_end_here(&self) -> bool {
        let is_begun = self.content || self.start.is_some();
        !is_begun || self.keys.is_some() || self.list.as_ref().is_some_and(|list| list.indent == 0)
    }

    /// Where another document starts, if `key`, that of the line `at`, tells that one does.
    fn start_of_another(&mut self, key: Option<&[u8]>, at: Position) -> Option<Position> {
        let key = key?;
        if !self.content {
            self.keys = Some(Keys { sorted_from: at, ..Keys::default() });
        }
        let start = self.keys.as_mut()?.add(key, at)?;
        // Items of a list behind it may have been handed on.
        let is_list_before = |list: &List| list.closed.is_some_and(|closed| closed <= start.offset);
        (start == at || self.list.as_ref().is_none_or(is_list_before)).then_some(start)
    }
}

impl List {
    fn end_item(&mut self, window: &Window, end: u64) {
        self.items.push(lines(window, self.item, end));
    }
}

/// The lines from `start` to `end` without the blank ones at the end. The last line end stays, for
/// it may belong to a block scalar.
fn lines(window: &Window, start: Position, end: u64) -> Span {
    let text = window.excerpt(false).of(Span { start, end });
    let len = text.trim_ascii_end().len();
    let line_end = memchr::memchr(b'\n', &text[len..]).map_or(text.len(), |at| len + at + 1);
    Span { start, end: start.offset + line_end as u64 }
}

impl Cut for YamlCutter {
    fn window(&mut self) -> &mut Window {
        &mut self.window
    }

    fn cut(&mut self, end: bool, out: &mut Vec<Block>) {
        while self.step(end, out) {}
        if end {
            self.finish(out);
            self.queue.finish(&mut self.window, out);
        } else {
            self.queue.hand_on(&mut self.window, out);
        }
    }
}
