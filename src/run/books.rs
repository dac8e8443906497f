//! The books: what each file held, how it was opened, and what was rejected.

use super::{Job, Progress, RunError};
use crate::archive::Said;
use crate::input::{BINARY_FILE, Member, Opened, Piecework, Role, Seals};
use crate::model::{Fault, FileId, Position};
use crate::report::FAULTS_KEPT;
use crate::source::{Batch, Counts};
use std::collections::BTreeSet;

/// What reading brought, by file.
#[derive(Default)]
pub(super) struct Books {
    pub(super) files: Vec<FileBook>,
    /// What was rejected, in the order of the inputs.
    pub(super) faults: Vec<Fault>,
    /// What was used after a repair.
    pub(super) repaired: Vec<Fault>,
    /// What the bytes of the inputs hash to, where an archive is to say it.
    pub(super) seals: Seals,
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
    /// Records of a file without anything to tell, that a walk came across: neither used nor rejected.
    pub(super) foreign: u64,
    /// Faults of this file that are kept with their words.
    kept: usize,
    /// Whether there was anything about it that reading the bytes could not cope with.
    is_unreadable: bool,
    /// Lists whose end has not come.
    open_lists: BTreeSet<u32>,
}

/// How much of what an input of this role should hold it holds.
const fn held(role: Role, counts: &Counts) -> u64 {
    match role {
        Role::Any => 0,
        Role::Snapshot => counts.objects,
        Role::Events => counts.k8s_events,
    }
}

impl Books {
    pub(super) fn new(files: usize) -> Self {
        let mut books = Self::default();
        books.files.resize_with(files, FileBook::default);
        books
    }

    /// Whether every input is what the user said.
    pub(super) fn check_roles(&self, job: &Job) -> Result<(), RunError> {
        // Archives that are merged were made of inputs that had been checked.
        if job.merged.is_some() || job.inputs.iter().all(|input| input.role == Role::Any) {
            return Ok(());
        }
        let all = self.counts_of_inputs(job.inputs.len());
        let is_held = [Role::Snapshot, Role::Events].map(|role| {
            let of_role = job.inputs.iter().zip(&all).filter(|(input, _)| input.role == role);
            (role, of_role.map(|(_, counts)| held(role, counts)).sum::<u64>() > 0)
        });
        for (input, counts) in job.inputs.iter().zip(&all).filter(|(input, _)| input.role != Role::Any) {
            // A bundle's directory holds more than what it is named for; and a list may be empty.
            let is_empty = counts.lists > 0 && counts.objects + counts.k8s_events == 0;
            let is_excused = is_empty || input.walked && is_held.contains(&(input.role, true));
            let is_missing = |n: u64| n == 0 && !is_excused;
            let wrong = match input.role {
                Role::Any => None,
                Role::Snapshot | Role::Events if counts.audit_events > 0 => Some("holds an audit log"),
                Role::Snapshot => is_missing(counts.objects).then_some("is no snapshot: it holds no objects"),
                Role::Events if is_missing(counts.k8s_events) => Some("holds no Events"),
                Role::Events => (counts.objects > 0).then_some("holds other objects than Events"),
            };
            if let Some(wrong) = wrong {
                return Err(RunError::Role { path: input.path.clone(), wrong });
            }
        }
        Ok(())
    }

    /// Notes what was said; what a block said is handed on.
    pub(super) fn hear(&mut self, said: Said, progress: &dyn Progress) -> Option<Box<Batch>> {
        match said {
            Said::Batch { mut batch, consumed } => {
                progress.advance(consumed);
                self.enter(&mut batch, consumed);
                return Some(batch);
            }
            Said::Opened(opened) => self.note(Piecework::Opened(opened)),
            Said::Passed { file, bytes } => {
                progress.advance(bytes);
                self.note(Piecework::Passed { file, bytes });
            }
            Said::Fault(fault) => self.note(Piecework::Fault(fault)),
        }
        None
    }

    /// All has been read.
    pub(super) fn close(&mut self, job: &Job) {
        self.report_cut_lists();
        self.set_foreign_aside(job);
    }

    /// Enters what a block held; takes its faults.
    pub(super) fn enter(&mut self, batch: &mut Batch, consumed: u64) {
        let book = self.book(batch.file);
        book.bytes += consumed;
        book.counts.add(&batch.counts);
        book.rejected += batch.faults.len() as u64;
        book.open_lists.append(&mut batch.lists);
        for (list, ..) in &batch.list_ends {
            book.open_lists.remove(list);
        }
        // The ledger keeps no more words than this of all files; logs that are none have millions of lines.
        batch.faults.truncate(FAULTS_KEPT.saturating_sub(book.kept));
        book.kept += batch.faults.len();
        self.faults.append(&mut batch.faults);
        self.repaired.append(&mut batch.repaired);
    }

    /// Notes how a file was opened, or that it could not be read further.
    pub(super) fn note(&mut self, piece: Piecework) {
        match piece {
            Piecework::Opened(Opened { file, member, container, framing }) => {
                let book = self.book(file);
                (book.member, book.container, book.framing) = (member, container, framing);
            }
            Piecework::Passed { file, bytes } => self.book(file).bytes += bytes,
            Piecework::Fault(fault) => {
                let book = self.book(fault.position.file);
                book.rejected += 1;
                // What is no text is foreign like any other; what should have been readable is not.
                book.is_unreadable |= !fault.reason.starts_with(BINARY_FILE);
                self.faults.push(fault);
            }
            Piecework::Block(_) => {}
        }
    }

    /// The book of a file; those of members of archives begin when they are met.
    fn book(&mut self, id: FileId) -> &mut FileBook {
        let at = id.0 as usize;
        if at >= self.files.len() {
            self.files.resize_with(at + 1, FileBook::default);
        }
        &mut self.files[at]
    }

    /// The input of each member of an archive, in the order of their numbers.
    pub(super) fn members(&self, inputs: usize) -> Vec<FileId> {
        let ids = (0..self.files.len()).skip(inputs).filter_map(|at| u32::try_from(at).ok());
        ids.map(|id| self.input_of(FileId(id))).collect()
    }

    /// The input that a file is, or is a member of.
    pub(super) fn input_of(&self, id: FileId) -> FileId {
        let book = self.files.get(id.0 as usize);
        book.and_then(|book| book.member.as_ref()).map_or(id, |member| member.of)
    }

    /// What each input held, with the members of archives.
    fn counts_of_inputs(&self, inputs: usize) -> Vec<Counts> {
        let mut all = vec![Counts::default(); inputs];
        for (file, book) in (0..).map(FileId).zip(&self.files) {
            if let Some(counts) = all.get_mut(self.input_of(file).0 as usize) {
                counts.add(&book.counts);
            }
        }
        all
    }

    /// Files that nobody named, and that hold nothing of ours: version files, error notes, logs of containers.
    /// They stand in the books as foreign, unless there is nothing else.
    fn set_foreign_aside(&mut self, job: &Job) {
        for at in 0..self.files.len() {
            if self.is_foreign(job, at) {
                self.files[at].foreign = self.files[at].rejected;
            }
        }
        for book in self.files.iter_mut().filter(|book| book.foreign > 0) {
            book.rejected = 0;
        }
        let files = &self.files;
        self.faults.retain(|fault| files[fault.position.file.0 as usize].foreign == 0);
    }

    /// Whether a file was only come across and holds nothing of ours, while another one does.
    pub(super) fn is_foreign(&self, job: &Job, at: usize) -> bool {
        let book = &self.files[at];
        let is_ours = book.counts.is_any_good() || book.counts.damaged > 0 || book.is_unreadable;
        let is_found = book.member.is_some() || job.inputs.get(at).is_some_and(|input| input.walked);
        // An empty list is none: there is nothing to set aside.
        is_found && !is_ours && book.rejected > 0 && self.files.iter().any(|book| book.counts.is_any_good())
    }

    /// A list that was cut off between two items leaves no broken record: only its end is missing.
    pub(super) fn report_cut_lists(&mut self) {
        for (file, book) in (0..).map(FileId).zip(&mut self.files) {
            if !book.open_lists.is_empty() && book.rejected == 0 {
                book.rejected += 1;
                let position = Position { file, ..Position::default() };
                self.faults.push(Fault { position, reason: "cut off: its list never ends".to_owned() });
            }
        }
    }
}
