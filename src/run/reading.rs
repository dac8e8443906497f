//! The first pass: every record of every input, once.

use super::{Job, Progress, RunError};
use crate::bodies::Bodies;
use crate::history::Builder;
use crate::input::{Member, Opened, Piecework, ReadOptions, Role, read as read_inputs};
use crate::model::{Fault, FileId, Position};
use crate::parallel::ordered;
use crate::source::{Batch, Counts, Keep, parse_block};
use rayon::ThreadPool;
use std::collections::BTreeSet;
use std::io;
use std::ops::ControlFlow;

/// What reading brought, by file.
#[derive(Default)]
pub(super) struct Books {
    pub(super) files: Vec<FileBook>,
    /// What was rejected, in the order of the inputs.
    pub(super) faults: Vec<Fault>,
    /// What was used after a repair.
    pub(super) repaired: Vec<Fault>,
}

/// What one file held.
#[derive(Default)]
pub(super) struct FileBook {
    /// The archive that it stands in.
    pub(super) member: Option<Member>,
    pub(super) container: String,
    pub(super) framing: &'static str,
    pub(super) bytes: u64,
    pub(super) counts: Counts,
    pub(super) rejected: u64,
    /// Lists whose end has not come.
    open_lists: BTreeSet<u32>,
}

/// The index under construction, and the books.
pub(super) struct Read {
    builder: Builder,
    books: Books,
    bodies: Bodies,
}

enum Step {
    Batch { batch: Box<Batch>, consumed: u64 },
    Other(Piecework),
}

/// Reads all inputs.
pub(super) fn read(job: &Job, pool: &ThreadPool, progress: &dyn Progress) -> Result<Read, RunError> {
    progress.total(job.inputs.iter().map(|input| input.size).sum());
    let keep = Keep { noise: job.keep_noise, reads: job.keep_reads, no_bodies: !job.keep_bodies };
    let mut read = Read {
        builder: Builder::default(),
        books: Books::default(),
        bodies: Bodies::new(job.inputs.iter().map(|input| input.path.as_path()), None),
    };
    read.books.files.resize_with(job.inputs.len(), FileBook::default);
    let work = |piece| match piece {
        Piecework::Block(block) => {
            Step::Batch { batch: Box::new(parse_block(&block, keep)), consumed: block.consumed }
        }
        other => Step::Other(other),
    };
    let flow = ordered(pool, read_inputs(&job.inputs, options(job)), work, |step| {
        if progress.cancelled() {
            return ControlFlow::Break(RunError::Interrupted);
        }
        match step {
            Step::Batch { batch, consumed } => {
                progress.advance(consumed);
                if let Err(error) = read.batch(*batch, consumed) {
                    return ControlFlow::Break(RunError::Spill(error));
                }
            }
            Step::Other(Piecework::Passed { file, bytes }) => {
                progress.advance(bytes);
                read.books.book(file).bytes += bytes;
            }
            Step::Other(piece) => read.other(piece),
        }
        ControlFlow::Continue(())
    });
    match flow {
        ControlFlow::Break(error) => Err(error),
        ControlFlow::Continue(()) => {
            read.books.report_cut_lists();
            Ok(read)
        }
    }
}

/// Who sets a limit means it; without one both are guarded, the size and the ratio.
fn options(job: &Job) -> ReadOptions {
    let options = ReadOptions::default();
    match job.max_expansion {
        Some(max_expansion) => ReadOptions { max_expansion, max_ratio: u64::MAX, ..options },
        None => options,
    }
}

impl Read {
    fn batch(&mut self, mut batch: Batch, consumed: u64) -> io::Result<()> {
        let book = self.books.book(batch.file);
        book.bytes += consumed;
        book.counts.add(&batch.counts);
        book.rejected += batch.faults.len() as u64;
        book.open_lists.append(&mut batch.lists);
        for (list, ..) in &batch.list_ends {
            book.open_lists.remove(list);
        }
        self.books.faults.append(&mut batch.faults);
        self.books.repaired.append(&mut batch.repaired);
        let base = self.bodies.add(&batch.take_packed())?;
        batch.shift_bodies(base);
        self.builder.absorb(batch);
        Ok(())
    }

    fn other(&mut self, piece: Piecework) {
        match piece {
            Piecework::Opened(Opened { file, member, container, framing }) => {
                let book = self.books.book(file);
                (book.member, book.container, book.framing) = (member, container, framing);
            }
            Piecework::Fault(fault) => {
                self.books.book(fault.position.file).rejected += 1;
                self.books.faults.push(fault);
            }
            Piecework::Block(_) | Piecework::Passed { .. } => {}
        }
    }

    /// Whether every input is what the user said.
    pub(super) fn check_roles(&self, job: &Job) -> Result<(), RunError> {
        for input in job.inputs.iter().filter(|input| input.role != Role::Any) {
            let counts = &self.books.counts(input.id);
            let wrong = match input.role {
                Role::Any => None,
                Role::Snapshot | Role::Events if counts.audit_events > 0 => Some("holds an audit log"),
                Role::Snapshot => (counts.objects == 0).then_some("is no snapshot: it holds no objects"),
                Role::Events if counts.k8s_events == 0 => Some("holds no Events"),
                Role::Events => (counts.objects > 0).then_some("holds other objects than Events"),
            };
            if let Some(wrong) = wrong {
                return Err(RunError::Role { path: input.path.clone(), wrong });
            }
        }
        Ok(())
    }

    pub(super) fn into_parts(self) -> (Builder, Books, Bodies) {
        (self.builder, self.books, self.bodies)
    }
}

impl Books {
    /// The book of a file; those of members of archives begin when they are met.
    fn book(&mut self, id: FileId) -> &mut FileBook {
        let at = id.0 as usize;
        if at >= self.files.len() {
            self.files.resize_with(at + 1, FileBook::default);
        }
        &mut self.files[at]
    }

    /// The input that a file is, or is a member of.
    pub(super) fn input_of(&self, id: FileId) -> FileId {
        let book = self.files.get(id.0 as usize);
        book.and_then(|book| book.member.as_ref()).map_or(id, |member| member.of)
    }

    /// What an input held, with the members of an archive.
    fn counts(&self, id: FileId) -> Counts {
        let mut counts = Counts::default();
        for (file, book) in (0..).map(FileId).zip(&self.files) {
            if self.input_of(file) == id {
                counts.add(&book.counts);
            }
        }
        counts
    }

    /// A list that was cut off between two items leaves no broken record: only its end is missing.
    fn report_cut_lists(&mut self) {
        for (file, book) in (0..).map(FileId).zip(&mut self.files) {
            if !book.open_lists.is_empty() && book.rejected == 0 {
                book.rejected += 1;
                let position = Position { file, ..Position::default() };
                self.faults.push(Fault { position, reason: "cut off: its list never ends".to_owned() });
            }
        }
    }
}
