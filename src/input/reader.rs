//! Reads the files one after the other and yields what is in them.

use super::archive::{Step, Walk};
use super::budget::Budget;
use super::cut::{Cut, cutter};
use super::etcd::Revisions;
use super::framing::Framing;
use super::open::{Content, Text};
use super::seals::Seals;
use super::window::Window;
use super::{Block, InputFile, Member, Opened, Piecework, ReadOptions, Records};
use crate::model::{Fault, FileId, Position};
use crate::spares::Spares;
use crate::stores::Fetch;
use std::collections::VecDeque;
use std::path::{Path, PathBuf};

/// Yields for each file in turn how it was opened, its blocks, and what could not be read. A file
/// that cannot be read is a [`Piecework::Fault`]; the others are read all the same.
pub fn read(files: &[InputFile], options: ReadOptions) -> Reader<'_> {
    let next_id = files.iter().map(|file| file.id.0 + 1).max().unwrap_or_default();
    let (ready, spares) = (VecDeque::new(), Spares::with_room(room(options.block)));
    let fetch = Fetch::new(files.iter().filter_map(|file| file.object.clone()));
    let has_lines = Box::new(|_: &Path| false);
    let mark = ("", "");
    Reader {
        files: files.iter(),
        options,
        fetch,
        fetched: 0,
        walk: None,
        next_id,
        current: None,
        etcd: None,
        ready,
        spares,
        has_lines,
        seals: None,
        mark,
        path: PathBuf::new(),
    }
}

/// Room for a block and what is left over of the one before, which is seldom more than a record.
const fn room(block: usize) -> usize {
    block + block / 4
}

/// See [`read`]. Holds one file open at a time.
pub struct Reader<'a> {
    files: std::slice::Iter<'a, InputFile>,
    options: ReadOptions,
    fetch: Fetch,
    /// How many objects of stores have been opened.
    fetched: usize,
    /// The archive that is being read.
    walk: Option<Walk>,
    /// The number of the next member of an archive.
    next_id: u32,
    current: Option<Open>,
    etcd: Option<Revisions>,
    ready: VecDeque<Piecework>,
    spares: Spares,
    has_lines: Box<dyn Fn(&Path) -> bool + 'a>,
    seals: Option<Seals>,
    /// What is looked for in files that cannot be read, and what it is a part of; empty for nothing.
    mark: (&'static str, &'static str),
    /// That of the file, or of the archive.
    path: PathBuf,
}

/// A file being cut.
struct Open {
    text: Text,
    cutter: Box<dyn Cut + Send>,
}

/// So many zeros of those that a crash left are enough to tell of them.
const ZEROS: usize = 64;

/// Reads on where a text begins with nothing but zeros, however many: a file that was written to again after a crash is
/// judged by what was written. Returns how many bytes were left out.
fn skip_zeros(text: &mut Text, head: &mut Vec<u8>) -> u64 {
    let mut skipped = 0;
    while head.len() > ZEROS && head.iter().all(|&byte| byte == 0) && !text.ended() {
        skipped += (head.len() - ZEROS) as u64;
        head.truncate(ZEROS);
        text.fill(head);
    }
    skipped
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
            } else if self.walk.is_some() && self.ready.is_empty() {
                self.walk();
            } else if self.walk.is_some() {
                break;
            } else if let Some(file) = self.ready.is_empty().then(|| self.files.next()).flatten() {
                self.open(file);
            } else {
                break;
            }
        }
        self.ready.pop_front()
    }
}

impl<'a> Reader<'a> {
    /// Files at paths of which this holds are cut into lines, whatever they look like. The path of a member stands
    /// below that of its archive.
    #[must_use]
    pub fn with_lines(self, has_lines: impl Fn(&Path) -> bool + 'a) -> Self {
        Self { has_lines: Box::new(has_lines), ..self }
    }

    /// What the bytes of each file hash to is noted in these.
    #[must_use]
    pub fn with_seals(self, seals: Option<Seals>) -> Self {
        Self { seals, ..self }
    }

    /// Of what cannot be read it is told if it holds this text, and what that is a part of.
    #[must_use]
    pub fn looking_for(self, mark: &'static str, what: &'static str) -> Self {
        Self { mark: (mark, what), ..self }
    }

    fn open(&mut self, file: &InputFile) {
        self.path.clone_from(&file.path);
        // Line 0: the file as a whole.
        let start = Position { file: file.id, line: 0, offset: 0 };
        let budget = Budget::new(&self.options, file.size);
        let sealing = self.seals.as_ref().map(|seals| seals.begin(file.id));
        let content = if file.object.is_some() {
            let source = self.fetch.open(self.fetched);
            self.fetched += 1;
            Content::fetch(source, file.size, sealing, &budget, &self.options)
        } else {
            Content::open(file, sealing, &budget, &self.options)
        };
        match content {
            Ok(Content::Text(text)) => {
                let on_disk = Some(file.path.as_path()).filter(|_| file.object.is_none());
                self.start(file.id, None, text, on_disk);
            }
            Ok(Content::Archive { members, container }) => {
                let opened = Opened { file: file.id, member: None, container, framing: "archive" };
                self.ready.push_back(Piecework::Opened(opened));
                self.walk = Some(Walk::new(file.id, members, budget, self.options));
            }
            Err(reason) => self.ready.push_back(Piecework::Fault(Fault { position: start, reason })),
        }
    }

    /// Goes on to the next member of the archive.
    fn walk(&mut self) {
        match self.walk.as_mut().and_then(|walk| walk.next(&mut self.next_id)) {
            Some(Step::Text(file, member, text)) => self.start(file, Some(member), text, None),
            Some(Step::Tell(pieces)) => self.ready.extend(pieces),
            None => self.walk = None,
        }
    }

    /// `path` is that of a file on disk.
    fn start(&mut self, file: FileId, member: Option<Member>, mut text: Text, path: Option<&Path>) {
        let start = Position { file, line: 0, offset: 0 };
        let mut head = std::mem::take(&mut text.head);
        let bom: &[u8] = b"\xef\xbb\xbf";
        let skipped = if head.starts_with(bom) { head.drain(..bom.len()).len() } else { 0 };
        let skipped = skipped as u64 + skip_zeros(&mut text, &mut head);
        let named = member.as_ref().map_or_else(|| self.path.clone(), |member| member.below(&self.path));
        let framing = Framing::of(&head, text.ended());
        let is_cut = matches!(framing, Framing::Rows(_) | Framing::Json | Framing::Yaml);
        let framing = if is_cut && (self.has_lines)(&named) { Framing::Lines } else { framing };
        let container = std::mem::take(&mut text.container);
        if framing == Framing::Etcd {
            let spares = self.spares.clone();
            let (revisions, is_saved) = Revisions::open(file, path, &mut text, head, &self.options, spares);
            let framing = if is_saved { "etcd" } else { "etcd member" };
            self.ready.push_back(Piecework::Opened(Opened { file, member, container, framing }));
            self.etcd = Some(revisions);
            return;
        }
        let opened = Opened { file, member, container, framing: framing.name() };
        self.ready.push_back(Piecework::Opened(opened));
        let (mark, part_of) = self.mark;
        let is_binary = matches!(framing, Framing::Binary(_));
        let holds_mark =
            is_binary && !mark.is_empty() && memchr::memmem::find(&head, mark.as_bytes()).is_some();
        let mut window = Window::new(file, skipped, head);
        window.spares = self.spares.clone();
        if let Framing::Binary(what) = framing {
            let told = if holds_mark { format!("{part_of} in a {what}") } else { what.to_owned() };
            let reason = format!("{told}, not read");
            self.ready.push_back(Piecework::Fault(Fault { position: start, reason }));
            if let (None, bytes @ 1..) = (self.walk.as_ref(), text.on_disk()) {
                self.ready.push_back(Piecework::Passed { file, bytes });
            }
            return;
        }
        let cutter = cutter(framing, window, &self.options);
        self.current = Some(Open { text, cutter });
        self.cut();
    }

    /// Reads on and cuts.
    fn advance(&mut self) {
        let Some(Open { text, cutter }) = &mut self.current else { return };
        let buffer = &mut cutter.window().text;
        let (block, len) = (self.options.block, buffer.len());
        // A record that does not fit lets the reads grow with it, so that its text is moved seldom. What is read is as
        // much as there is room for, and that must not depend on which buffers came back in time: else blocks did.
        let wanted = (len + block.max(len)).next_multiple_of(room(block));
        buffer.reserve_exact(wanted - len);
        buffer.shrink_to(wanted);
        text.fill(buffer);
        self.cut();
    }

    fn cut(&mut self) {
        let Some(Open { text, cutter }) = &mut self.current else { return };
        let mut blocks = Vec::new();
        let ended = text.ended();
        cutter.cut(ended, &mut blocks);
        let can_be_read_again = text.can_be_read_again();
        for block in blocks {
            let can_be_read_again = can_be_read_again && !matches!(block.records, Records::Rebuilt(_));
            self.ready.push_back(Piecework::Block(Block { can_be_read_again, ..block }));
        }
        if let Some(Piecework::Block(block)) = self.ready.back_mut() {
            block.consumed += text.consumed();
        }
        if ended {
            let position = cutter.window().start;
            let trouble = text.trouble().map(|reason| Fault { position, reason });
            self.ready.extend(trouble.map(Piecework::Fault));
            if let Some(walk) = &mut self.walk {
                walk.told = text.told();
            }
            self.current = None;
        }
    }
}
