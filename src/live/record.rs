//! The file of a watch: it grows, and is valid at any moment.

use super::packing::Packer;
use super::{Form, LiveError};
use std::fs::File;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::time::Duration;
use tokio::sync::mpsc::Receiver;
use tokio::time::{Instant, timeout_at};

/// What is waiting is written after this.
const FLUSH: Duration = Duration::from_secs(1);

/// The file of a watch.
pub(super) struct Record {
    path: PathBuf,
    out: Box<dyn Write>,
    packer: Packer,
    /// Bytes written.
    pub(super) bytes: u64,
}

impl Record {
    /// Begins a new file; one that is there stays as it is.
    pub(super) fn create(path: &Path) -> Result<Self, LiveError> {
        let out: Box<dyn Write> = if path == Path::new("-") {
            Box::new(io::stdout())
        } else {
            let failed = |source| LiveError::Record { path: path.to_owned(), source };
            Box::new(File::create_new(path).map_err(failed)?)
        };
        Ok(Self { path: path.to_owned(), out, packer: Packer::new(Form::of(path)), bytes: 0 })
    }

    /// Writes what comes, soon, until nothing more can come.
    pub(super) async fn write_all(&mut self, lines: &mut Receiver<Vec<u8>>) -> Result<(), LiveError> {
        while let Some(first) = lines.recv().await {
            self.add(&first)?;
            let due = Instant::now() + FLUSH;
            while let Ok(Some(more)) = timeout_at(due, lines.recv()).await {
                self.add(&more)?;
            }
            self.flush()?;
        }
        self.flush()
    }

    pub(super) fn add(&mut self, lines: &[u8]) -> Result<(), LiveError> {
        self.packer.add(lines).map_err(|source| self.failed(source))
    }

    /// Writes whole lines in whole frames, by one call.
    pub(super) fn flush(&mut self) -> Result<(), LiveError> {
        let write = |record: &mut Self| {
            let bytes = record.packer.take()?;
            record.out.write_all(&bytes)?;
            record.bytes += bytes.len() as u64;
            record.out.flush()
        };
        write(self).map_err(|source| self.failed(source))
    }

    fn failed(&self, source: io::Error) -> LiveError {
        LiveError::Record { path: self.path.clone(), source }
    }
}
