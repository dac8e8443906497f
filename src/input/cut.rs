//! What the framings have in common: text goes in, blocks come out.

use super::cut_chunks::ChunkCutter;
use super::cut_json::JsonCutter;
use super::cut_lines::LineCutter;
use super::cut_rows::RowCutter;
use super::cut_yaml::YamlCutter;
use super::framing::Framing;
use super::window::Window;
use super::{Block, ReadOptions};
use crate::model::FileId;

/// How the logs of containers begin and end among the objects of `kubectl cluster-info dump`.
pub(super) const LOG_START: &[u8] = b"==== START logs for container ";
pub(super) const LOG_END: &[u8] = b"\n==== END logs for container ";

/// A framing at work: text is appended to its window, and blocks come out.
pub(super) trait Cut: Send {
    /// Where to append text.
    fn window(&mut self) -> &mut Window;

    /// Cuts what is complete; with `end`, when no more text will follow, all that is left, so that the
    /// window is empty and starts at the end of the text.
    fn cut(&mut self, end: bool, out: &mut Vec<Block>);
}

/// What cuts a text of this framing.
pub(super) fn cutter(framing: Framing, window: Window, options: &ReadOptions) -> Box<dyn Cut> {
    match framing {
        Framing::Json => Box::new(JsonCutter::new(window, options)),
        Framing::Yaml => Box::new(YamlCutter::new(window, options)),
        Framing::Parts(shape) => Box::new(ChunkCutter::new(window, options.block, shape)),
        Framing::Rows(delimiter) => Box::new(RowCutter::new(window, options.block, delimiter)),
        Framing::Lines | Framing::Empty | Framing::Etcd | Framing::Binary(_) => {
            Box::new(LineCutter::new(window, options.block))
        }
    }
}

/// Cuts a text at hand, feeding it in parts of `chunk` bytes. For tests and fuzzing.
pub fn cut_text(framing: Framing, text: &[u8], chunk: usize, options: &ReadOptions) -> Vec<Block> {
    let mut cutter = cutter(framing, Window::new(FileId(0), 0, Vec::new()), options);
    let mut blocks = Vec::new();
    for part in text.chunks(chunk.max(1)) {
        cutter.window().text.extend_from_slice(part);
        cutter.cut(false, &mut blocks);
    }
    cutter.cut(true, &mut blocks);
    blocks
}
