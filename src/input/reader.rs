//! Reads the files one after the other and yields what is in them.

use super::buffer::Spares;
use super::cut::{Cut, cutter};
use super::etcd::Revisions;
use super::framing::Framing;
use super::open::Text;
use super::window::Window;
use super::{Block, InputFile, Opened, Piecework, ReadOptions};
use crate::model::{Fault, Position};
use std::collections::VecDeque;

/// Yields for each file in turn how it was opened, its blocks, and what could not be read. A file
/// that cannot be read is a [`Piecework::Fault`]; the others are read all the same.
pub fn read(files: &[InputFile], options: ReadOptions) -> Reader<'_> {
    Reader {
        files: files.iter(),
        options,
        current: None,
        etcd: None,
        ready: VecDeque::new(),
        spares: Spares::default(),
    }
}

/// See [`read`]. Holds one file open at a time.
pub struct Reader<'a> {
    files: std::slice::Iter<'a, InputFile>,
    options: ReadOptions,
    current: Option<Open>,
    etcd: Option<Revisions>,
    ready: VecDeque<Piecework>,
    spares: Spares,
}

/// A file being cut.
struct Open {
    text: Text,
    cutter: Box<dyn Cut + Send>,
}

impl Iterator for Reader<'_> {
    type Item = Piecework;

    fn next(&mut self) -> Option<Piecework> {
        // While the file is open its last item is held back: a block may have to take the bytes that
        // are read before the end is seen.
        while self.ready.len() < 2 {
            if self.current.is_some() {
                self.advance();
            } else if let Some(etcd) = &mut self.etcd {
                match etcd.next() {
                    Some(piece) => self.ready.push_back(piece),
                    None => self.etcd = None,
                }
            } else if let Some(file) = self.ready.is_empty().then(|| self.files.next()).flatten() {
                self.open(file);
            } else {
                break;
            }
        }
        self.ready.pop_front()
    }
}

impl Reader<'_> {
    fn open(&mut self, file: &InputFile) {
        // Line 0: the file as a whole.
        let start = Position { file: file.id, line: 0, offset: 0 };
        let mut text = match Text::open(file, &self.options) {
            Ok(text) => text,
            Err(reason) => {
                self.ready.push_back(Piecework::Fault(Fault { position: start, reason }));
                return;
            }
        };
        let mut head = std::mem::take(&mut text.head);
        let bom: &[u8] = b"\xef\xbb\xbf";
        let skipped = if head.starts_with(bom) { head.drain(..bom.len()).len() } else { 0 };
        let framing = Framing::of(&head, text.ended());
        if framing == Framing::Etcd {
            self.open_etcd(file, text, head);
            return;
        }
        let opened = Opened { file: file.id, container: text.container, framing: framing.name() };
        self.ready.push_back(Piecework::Opened(opened));
        let mut window = Window::new(file.id, skipped as u64, head);
        window.spares = self.spares.clone();
        if let Framing::Binary(what) = framing {
            let reason = format!("{what}, not read");
            self.ready.push_back(Piecework::Fault(Fault { position: start, reason }));
            return;
        }
        let cutter = cutter(framing, window, &self.options);
        self.current = Some(Open { text, cutter });
        self.cut();
    }

    fn open_etcd(&mut self, file: &InputFile, mut text: Text, head: Vec<u8>) {
        let (revisions, is_saved) =
            Revisions::open(file, &mut text, head, &self.options, self.spares.clone());
        let framing = if is_saved { "etcd" } else { "etcd member" };
        self.ready.push_back(Piecework::Opened(Opened { file: file.id, container: text.container, framing }));
        self.etcd = Some(revisions);
    }

    /// Reads on and cuts.
    fn advance(&mut self) {
        let Some(Open { text, cutter }) = &mut self.current else { return };
        let buffer = &mut cutter.window().text;
        // A record that does not fit lets the reads grow with it, so that its text is moved seldom.
        buffer.reserve(self.options.block.max(buffer.len()));
        text.fill(buffer);
        self.cut();
    }

    fn cut(&mut self) {
        let Some(Open { text, cutter }) = &mut self.current else { return };
        let mut blocks = Vec::new();
        let ended = text.ended();
        cutter.cut(ended, &mut blocks);
        let can_be_read_again = text.can_be_read_again();
        self.ready
            .extend(blocks.into_iter().map(|block| Piecework::Block(Block { can_be_read_again, ..block })));
        if let Some(Piecework::Block(block)) = self.ready.back_mut() {
            block.consumed += text.consumed();
        }
        if ended {
            let position = cutter.window().start;
            let trouble = text.trouble().map(|reason| Fault { position, reason });
            self.ready.extend(trouble.map(Piecework::Fault));
            self.current = None;
        }
    }
}
