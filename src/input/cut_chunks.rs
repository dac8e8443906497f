//! Logs that part long lines: the parts are joined before anything is read of them.

use super::built::Built;
use super::chunk::{Brackets, Chunk, LogShape, More};
use super::chunk_collected;
use super::cut::Cut;
use super::cut_lines::LineCutter;
use super::stamps::is_klog;
use super::window::Window;
use super::{Block, RebuiltKind};
use crate::model::Position;

/// Bytes held of texts that wait for their ends: more than any API server writes into a line.
const MOST_BYTES: usize = 128 << 20;
/// Texts that wait for their ends: a log has few streams, foreign text may seem to have many.
const MOST_OPEN: usize = 64;

/// How an audit event begins. No part but the first does.
const START: &[u8] = br#"{"kind":"Event","apiVersion":"audit.k8s.io/"#;

/// Cuts a log into lines and joins those that are parts of one.
///
/// What has no end (the log was rotated or broken off) is handed on as far as it goes, with the line where
/// it starts; so is a line of another shape.
pub(super) struct ChunkCutter {
    lines: LineCutter,
    shape: LogShape,
    /// By the line of the first part.
    open: Vec<Open>,
}

/// A text that is not complete.
struct Open {
    stream: Vec<u8>,
    /// Prefix and text.
    bytes: Vec<u8>,
    brackets: Brackets,
    /// Where its first part stands.
    at: Position,
}

impl ChunkCutter {
    pub(super) fn new(window: Window, block: usize, shape: LogShape) -> Self {
        Self { lines: LineCutter::new(window, block), shape, open: Vec::new() }
    }

    fn line(&mut self, line: &[u8], at: Position, built: &mut Built) {
        let Some(chunk) = self.shape.chunk(line) else {
            add(built, at, &[line]);
            return;
        };
        if let Some(known) = self.open.iter().position(|open| open.stream == *chunk.stream) {
            if chunk.more == More::Judge && !goes_on(&chunk.text) || begins(&chunk.text) {
                self.give_up(known, built);
            } else {
                self.go_on(known, &chunk, built);
                return;
            }
        }
        let mut brackets = Brackets::default();
        let is_whole = match chunk.more {
            More::Yes => false,
            More::No => true,
            More::Judge if chunk.text.starts_with(b"{") => {
                brackets.follow(&chunk.text);
                brackets.are_closed()
            }
            More::Judge => true,
        };
        if is_whole {
            match self.shape {
                LogShape::Collected => add(built, at, &[line]),
                _ => add(built, at, &[&chunk.prefix, &chunk.text]),
            }
            return;
        }
        let bytes = [&*chunk.prefix, &*chunk.text].concat();
        self.open.push(Open { stream: chunk.stream.into_owned(), bytes, brackets, at });
        while self.open.len() > MOST_OPEN || self.held() > MOST_BYTES {
            self.give_up(0, built);
        }
    }

    /// Adds a part to a text.
    fn go_on(&mut self, known: usize, chunk: &Chunk<'_>, built: &mut Built) {
        let open = &mut self.open[known];
        open.bytes.extend_from_slice(&chunk.text);
        let is_complete = match chunk.more {
            More::Yes => false,
            More::No => true,
            More::Judge => {
                open.brackets.follow(&chunk.text);
                open.brackets.are_closed()
            }
        };
        if is_complete {
            self.give_up(known, built);
        } else if self.held() > MOST_BYTES {
            self.give_up(0, built);
        }
    }

    fn held(&self) -> usize {
        self.open.iter().map(|open| open.bytes.len()).sum()
    }

    /// Hands on a text as far as it goes.
    fn give_up(&mut self, at: usize, built: &mut Built) {
        let open = self.open.remove(at);
        add(built, open.at, &[&open.bytes, self.shape.suffix()]);
    }

    fn rebuild(&mut self, raw: &Block) -> Built {
        let mut built = Built::default();
        let (mut at, mut start) = (raw.start(), 0);
        while start < raw.bytes.len() {
            let end = memchr::memchr(b'\n', &raw.bytes[start..]).map_or(raw.bytes.len(), |at| start + at);
            let text = &raw.bytes[start..end];
            let text = text.strip_suffix(b"\r").unwrap_or(text);
            if !text.trim_ascii().is_empty() {
                self.line(text, at, &mut built);
            }
            start = end + 1;
            (at.line, at.offset) = (at.line + 1, raw.offset + start as u64);
        }
        built
    }
}

/// Adds a line, of however many parts.
fn add(built: &mut Built, at: Position, parts: &[&[u8]]) {
    built.add(at, RebuiltKind::Line, |out| parts.iter().for_each(|part| out.extend_from_slice(part)));
}

/// Whether a text begins an audit event.
fn begins(text: &[u8]) -> bool {
    text.starts_with(START) || text.starts_with(chunk_collected::START)
}

/// Whether text of the journal may be a further part: neither a new record nor a line of klog.
fn goes_on(text: &[u8]) -> bool {
    !is_klog(text) && !text.starts_with(START)
}

impl Cut for ChunkCutter {
    fn window(&mut self) -> &mut Window {
        self.lines.window()
    }

    fn cut(&mut self, end: bool, out: &mut Vec<Block>) {
        let mut raw = Vec::new();
        self.lines.cut(end, &mut raw);
        for block in raw {
            out.extend(self.rebuild(&block).into_block(block.start()));
        }
        if end {
            let mut built = Built::default();
            while !self.open.is_empty() {
                self.give_up(0, &mut built);
            }
            out.extend(built.into_block(self.window().start));
        }
    }
}
