//! One record a line.

use super::cut::Cut;
use super::window::Window;
use super::{Block, Records};

/// Cuts after the last newline at hand, into blocks of about `block` bytes or of one longer line.
#[derive(Debug)]
pub(super) struct LineCutter {
    window: Window,
    block: usize,
    /// Bytes of the window that are known to hold no newline.
    searched: usize,
}

impl LineCutter {
    pub(super) fn new(window: Window, block: usize) -> Self {
        Self { window, block, searched: 0 }
    }
}

impl Cut for LineCutter {
    fn window(&mut self) -> &mut Window {
        &mut self.window
    }

    fn cut(&mut self, end: bool, out: &mut Vec<Block>) {
        loop {
            let text = &self.window.text;
            // The head of a file holds several blocks: the workers shall share it.
            let wanted = if text.len() / 2 >= self.block { self.block } else { text.len() };
            let from = self.searched.min(wanted);
            let found = match memchr::memrchr(b'\n', &text[from..wanted]) {
                Some(at) => Some(from + at + 1),
                None => memchr::memchr(b'\n', &text[wanted.max(self.searched)..])
                    .map(|at| wanted.max(self.searched) + at + 1),
            };
            let len = match found {
                Some(len) => len,
                None if end && !text.is_empty() => text.len(),
                None => break,
            };
            out.push(self.window.take(len, Records::Lines));
            self.searched = 0;
        }
        self.searched = self.window.text.len();
    }
}
