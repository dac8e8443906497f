//! The audit log of one API server: lines in the order of their stages, in files of a bounded size.

use super::text;
use flate2::write::GzEncoder;
use std::cmp::Reverse;
use std::collections::BinaryHeap;
use std::fs::{self, File};
use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};

/// How files are compressed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub(crate) enum Compress {
    /// Plain text.
    None,
    /// `.gz`
    Gzip,
    /// `.zst`
    Zstd,
}

/// A file that is compressed or not.
enum Sink {
    Plain(BufWriter<File>),
    Gzip(GzEncoder<BufWriter<File>>),
    Zstd(zstd::Encoder<'static, BufWriter<File>>),
}

impl Sink {
    fn create(path: &Path, compress: Compress) -> io::Result<Self> {
        let file = |ending: &str| {
            let mut name = path.as_os_str().to_owned();
            name.push(ending);
            File::create(name).map(|file| BufWriter::with_capacity(1 << 20, file))
        };
        Ok(match compress {
            Compress::None => Self::Plain(file("")?),
            Compress::Gzip => Self::Gzip(GzEncoder::new(file(".gz")?, flate2::Compression::fast())),
            Compress::Zstd => Self::Zstd(zstd::Encoder::new(file(".zst")?, 1)?),
        })
    }

    fn write(&mut self, bytes: &[u8]) -> io::Result<()> {
        match self {
            Self::Plain(file) => file.write_all(bytes),
            Self::Gzip(file) => file.write_all(bytes),
            Self::Zstd(file) => file.write_all(bytes),
        }
    }

    fn finish(self) -> io::Result<()> {
        match self {
            Self::Plain(mut file) => file.flush(),
            Self::Gzip(file) => file.finish()?.flush(),
            Self::Zstd(file) => file.finish()?.flush(),
        }
    }
}

/// A line that waits for those before it: stamp, place in the order of writing, text.
type Waiting = Reverse<(u64, u64, Box<[u8]>)>;

/// A log that is being written.
pub(crate) struct Spool {
    directory: PathBuf,
    compress: Compress,
    /// A file that is larger is put aside; as kube-apiserver does, under the time when it was.
    rotate: u64,
    file: Sink,
    in_file: u64,
    last: u64,
    waiting: BinaryHeap<Waiting>,
    order: u64,
    pub(crate) bytes: u64,
    pub(crate) lines: u64,
}

impl Spool {
    pub(crate) fn create(directory: PathBuf, compress: Compress, rotate: u64) -> io::Result<Self> {
        fs::create_dir_all(&directory)?;
        let file = Sink::create(&directory.join("audit.log"), compress)?;
        Ok(Self {
            directory,
            compress,
            rotate,
            file,
            in_file: 0,
            last: 0,
            waiting: BinaryHeap::new(),
            order: 0,
            bytes: 0,
            lines: 0,
        })
    }

    /// Takes a line of this stamp.
    pub(crate) fn push(&mut self, at: u64, line: &[u8]) {
        self.order += 1;
        self.waiting.push(Reverse((at, self.order, line.into())));
    }

    /// Writes what is stamped before this: nothing older will come.
    pub(crate) fn release(&mut self, before: u64) -> io::Result<()> {
        while self.waiting.peek().is_some_and(|Reverse((at, ..))| *at < before) {
            let Some(Reverse((at, _, line))) = self.waiting.pop() else { break };
            if self.in_file > 0 && self.in_file + line.len() as u64 > self.rotate {
                self.put_aside()?;
            }
            self.last = at;
            self.file.write(&line)?;
            self.in_file += line.len() as u64;
            self.bytes += line.len() as u64;
            self.lines += 1;
        }
        Ok(())
    }

    fn put_aside(&mut self) -> io::Result<()> {
        let current = self.directory.join("audit.log");
        let mut name = Vec::from(*b"audit-");
        text::micros(&mut name, self.last);
        let stamp: String = String::from_utf8_lossy(&name).replace(':', "-");
        let rotated = self.directory.join(format!("{}.log", &stamp[..stamp.len() - 4]));
        let ending = match self.compress {
            Compress::None => "",
            Compress::Gzip => ".gz",
            Compress::Zstd => ".zst",
        };
        let with = |path: &Path| format!("{}{ending}", path.display());
        // The file must be complete before its name tells that it is.
        let placeholder = Sink::create(&self.directory.join("audit.next"), self.compress)?;
        std::mem::replace(&mut self.file, placeholder).finish()?;
        fs::rename(with(&current), with(&rotated))?;
        fs::rename(with(&self.directory.join("audit.next")), with(&current))?;
        self.in_file = 0;
        Ok(())
    }

    /// Writes the rest.
    pub(crate) fn finish(mut self) -> io::Result<()> {
        self.release(u64::MAX)?;
        self.file.finish()
    }
}
