//! Lines as they are written: plain, or as frames of zstd that each hold whole lines.

use std::io;
use std::path::Path;
use zstd::bulk::Compressor;
use zstd::zstd_safe::CParameter;

/// So many bytes of lines make a frame.
const FRAME: usize = 1 << 20;
const LEVEL: i32 = 3;

/// How lines are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// As they are.
    Plain,
    /// As frames of zstd with checksums.
    Zstd,
}

impl Form {
    /// That of a file: plain where its name ends with `.json` or `.jsonl`, and on standard output (`-`).
    pub fn of(path: &Path) -> Self {
        let is_plain = path == Path::new("-")
            || path.extension().is_some_and(|extension| extension == "json" || extension == "jsonl");
        if is_plain { Self::Plain } else { Self::Zstd }
    }
}

/// Takes lines, gives bytes.
pub(super) struct Packer {
    form: Form,
    lines: Vec<u8>,
    packed: Vec<u8>,
}

impl Packer {
    pub(super) const fn new(form: Form) -> Self {
        Self { form, lines: Vec::new(), packed: Vec::new() }
    }

    /// Appends lines, each with its end.
    pub(super) fn add(&mut self, lines: &[u8]) -> io::Result<()> {
        self.lines.extend_from_slice(lines);
        if self.lines.len() >= FRAME { self.pack() } else { Ok(()) }
    }

    /// Everything so far, of whole lines and whole frames.
    pub(super) fn take(&mut self) -> io::Result<Vec<u8>> {
        self.pack()?;
        Ok(std::mem::take(&mut self.packed))
    }

    /// Forgets everything.
    pub(super) fn clear(&mut self) {
        self.lines.clear();
        self.packed.clear();
    }

    fn pack(&mut self) -> io::Result<()> {
        if self.lines.is_empty() {
            return Ok(());
        }
        match self.form {
            Form::Plain => self.packed.append(&mut self.lines),
            Form::Zstd => {
                let mut compressor = Compressor::new(LEVEL)?;
                compressor.set_parameter(CParameter::ChecksumFlag(true))?;
                self.packed.append(&mut compressor.compress(&self.lines)?);
                self.lines.clear();
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_name_tells_the_form() {
        let form = |name: &str| Form::of(Path::new(name));
        assert_eq!([form("-"), form("a.jsonl"), form("b/c.json")], [Form::Plain; 3]);
        assert_eq!([form("a.jsonl.zst"), form("snapshot"), form("json")], [Form::Zstd; 3]);
    }

    #[test]
    fn frames_hold_whole_lines() {
        let mut packer = Packer::new(Form::Zstd);
        let line = [b"x".repeat(700_000), b"\n".to_vec()].concat();
        for _ in 0..3 {
            packer.add(&line).unwrap();
        }
        let packed = packer.take().unwrap();
        let first = zstd::zstd_safe::find_frame_compressed_size(&packed).unwrap();
        assert!(first < packed.len());
        assert_eq!(zstd::bulk::decompress(&packed[..first], 2 << 20).unwrap().len(), 2 * line.len());
        assert_eq!(zstd::bulk::decompress(&packed[first..], 2 << 20).unwrap(), line);
        assert!(packer.take().unwrap().is_empty());
    }
}
