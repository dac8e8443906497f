//! tar, of any age: v7, ustar, pax, GNU.

use super::feed::Feed;
use super::sparse::{Map, Sparse};
use super::tar_header::{BLOCK, Header, pax_records, text};
use super::{Found, Members};
use crate::input::budget::Budget;
use crate::input::decode::Layer;
use std::io;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// Names and pax headers longer than this are taken for damage.
const LONGEST_EXTENSION: u64 = 1 << 20;

/// So are sizes from here on: what lies behind could not be counted.
const LARGEST: u64 = 1 << 62;

const CUT: &str = "the archive ends inside of it";

/// A tar archive being read.
pub(in crate::input) struct Tar {
    shared: Arc<Mutex<Shared>>,
    budget: Budget,
    /// What the headers before a member say of it.
    extension: Extension,
    /// The member that was last given.
    last: String,
    /// Whether blocks of zeros have come: the end.
    marked: bool,
    /// A header that was found behind damage.
    found: Option<Vec<u8>>,
    done: bool,
}

/// What the walker and the member that it gave both read.
struct Shared {
    feed: Feed,
    /// Bytes of the member that have not been read.
    left: u64,
    /// Those up to the next header, behind the member.
    padding: u64,
    /// Whether the member has told that the archive ends too early.
    told: bool,
}

#[derive(Default)]
struct Extension {
    name: Option<Vec<u8>>,
    size: Option<u64>,
    map: Option<Map>,
    /// The pieces of a sparse file are told in front of its data.
    map_in_data: bool,
}

fn lock(shared: &Mutex<Shared>) -> MutexGuard<'_, Shared> {
    shared.lock().unwrap_or_else(PoisonError::into_inner)
}

/// The bytes of a member.
struct Content(Arc<Mutex<Shared>>);

impl Layer for Content {
    fn fill(&mut self, out: &mut Vec<u8>) -> io::Result<()> {
        let shared = &mut *lock(&self.0);
        let spare = ((out.capacity() - out.len()) as u64).min(shared.left) as usize;
        let before = out.len();
        let result = shared.feed.append(out, spare);
        shared.left -= (out.len() - before) as u64;
        shared.told |= result.is_err();
        if result? < spare {
            shared.told = true;
            return Err(io::Error::other(CUT));
        }
        Ok(())
    }

    fn on_disk(&self) -> u64 {
        lock(&self.0).feed.on_disk()
    }
}

impl Tar {
    /// The archive in `feed`. What its sparse members expand to is booked in `budget`.
    pub(in crate::input) fn new(feed: Feed, budget: Budget) -> Self {
        let shared = Shared { feed, left: 0, padding: 0, told: false };
        Self {
            shared: Arc::new(Mutex::new(shared)),
            budget,
            extension: Extension::default(),
            last: String::new(),
            marked: false,
            found: None,
            done: false,
        }
    }

    /// The next block; a shorter one, or none, at the end.
    fn block(&self) -> io::Result<Vec<u8>> {
        let mut block = Vec::with_capacity(BLOCK);
        lock(&self.shared).feed.append(&mut block, BLOCK)?;
        Ok(block)
    }

    /// Goes to the end of the last member. False if the archive ends before.
    fn pass(&self) -> io::Result<bool> {
        let shared = &mut *lock(&self.shared);
        let left = std::mem::take(&mut shared.left);
        let whole = shared.feed.skip(left)? == left;
        let padding = std::mem::take(&mut shared.padding);
        // A file that was cut within the padding lacks nothing but the mark of its end.
        shared.feed.skip(padding)?;
        Ok(whole || shared.told)
    }

    /// What comes next, or None if it was nothing to tell of.
    fn step(&mut self) -> io::Result<Option<Found>> {
        if !self.pass()? {
            self.done = true;
            return Ok(Some(Found::bad(&self.last, CUT)));
        }
        let block = match self.found.take() {
            Some(block) => block,
            None => self.block()?,
        };
        let Some(block) = block.first_chunk::<BLOCK>() else {
            self.done = true;
            let told = std::mem::take(&mut lock(&self.shared).told);
            return Ok(match block.as_slice() {
                _ if told => None,
                [] if self.marked => None,
                [] => Some(Found::trouble("the archive has no end mark, as if it was cut off")),
                rest if rest.iter().all(|&byte| byte == 0) => None,
                _ => Some(Found::trouble("the archive ends inside of a header")),
            });
        };
        if block.iter().all(|&byte| byte == 0) {
            self.marked = true;
            return Ok(None);
        }
        match Header::parse(block) {
            Some(header) => {
                self.marked = false;
                self.header(block, header)
            }
            None => self.find_header(),
        }
    }

    /// From a header that is none to the next one.
    fn find_header(&mut self) -> io::Result<Option<Found>> {
        self.extension = Extension::default();
        let after = if self.last.is_empty() { String::new() } else { format!(" behind {}", self.last) };
        let what =
            if self.marked { "what follows its end mark is no archive" } else { "a header is damaged" };
        let mut blocks = 1u64;
        loop {
            let block = self.block()?;
            let Some(block) = block.first_chunk::<BLOCK>() else {
                self.done = true;
                return Ok(Some(Found::trouble(format!("{what}{after}, the rest is not read"))));
            };
            // Without magic bytes, text might be taken for a header.
            if &block[257..262] == b"ustar" && Header::parse(block).is_some() {
                self.found = Some(block.to_vec());
                let reason = format!("{what}{after}, {} bytes are not read", blocks * BLOCK as u64);
                return Ok(Some(Found::trouble(reason)));
            }
            blocks += 1;
        }
    }

    fn header(&mut self, block: &[u8; BLOCK], header: Header) -> io::Result<Option<Found>> {
        match header.kind {
            b'L' | b'K' | b'x' | b'X' | b'g' => self.extend(&header).map(|()| None),
            // Links, devices, directories, pipes, volume labels: no content, whatever the size says.
            b'1'..=b'6' | b'V' => {
                self.extension = Extension::default();
                Ok(None)
            }
            // A list of names that GNU keeps for incremental backups.
            b'D' => {
                self.extension = Extension::default();
                self.expect(header.size);
                Ok(None)
            }
            b'M' => {
                let name = self.name(&header);
                self.expect(header.size);
                Ok(Some(Found::bad(&name, "the continuation of a file in another volume, not read")))
            }
            _ => self.file(block, &header),
        }
    }

    /// Sets where the next header is.
    fn expect(&self, size: u64) {
        let shared = &mut *lock(&self.shared);
        (shared.left, shared.padding, shared.told) = (size, Header::padding(size), false);
    }

    fn name(&mut self, header: &Header) -> String {
        let name = self.extension.name.take();
        String::from_utf8_lossy(name.as_deref().unwrap_or(&header.name)).into_owned()
    }

    /// Reads what is told of the next member.
    fn extend(&mut self, header: &Header) -> io::Result<()> {
        self.expect(header.size);
        if header.size > LONGEST_EXTENSION || matches!(header.kind, b'K' | b'g') {
            return Ok(());
        }
        let mut said = Vec::new();
        let most = header.size as usize;
        {
            let shared = &mut *lock(&self.shared);
            let read = shared.feed.append(&mut said, most)? as u64;
            shared.left -= read;
        }
        if header.kind == b'L' {
            self.extension.name = Some(text(&said).to_vec());
            return Ok(());
        }
        self.extension.map = Map::of_pax(&said);
        let (mut real_name, mut major) = (None, None);
        for (key, value) in pax_records(&said) {
            let number = || std::str::from_utf8(value).ok()?.parse().ok();
            match key {
                b"path" => self.extension.name = Some(value.to_vec()),
                b"size" => self.extension.size = number().filter(|&size: &u64| size < LARGEST),
                b"GNU.sparse.name" => real_name = Some(value.to_vec()),
                b"GNU.sparse.major" => major = number(),
                _ => {}
            }
        }
        self.extension.name = real_name.or(self.extension.name.take());
        self.extension.map_in_data = major == Some(1);
        Ok(())
    }

    fn file(&mut self, block: &[u8; BLOCK], header: &Header) -> io::Result<Option<Found>> {
        let name = self.name(header);
        let Extension { size, map, map_in_data, .. } = std::mem::take(&mut self.extension);
        let size = size.unwrap_or(header.size);
        let sparse = match header.kind {
            b'S' => Some(self.old_map(block)?),
            _ => map.map(Some),
        };
        self.expect(size);
        if name.ends_with('/') {
            return Ok(None);
        }
        self.last.clone_from(&name);
        let Some(map) = sparse else {
            return Ok(Some(Found::Member { name, size, layer: Box::new(Content(self.shared.clone())) }));
        };
        let map = match map {
            Some(map) if map_in_data => self.map_in_data(map)?,
            map => map,
        };
        let data = lock(&self.shared).left;
        Ok(Some(match map.filter(|map| map.is_sound(data)) {
            Some(map) => {
                let (size, content) = (map.size, Box::new(Content(self.shared.clone())));
                let layer = Box::new(Sparse::new(content, map, self.budget.above()));
                Found::Member { name, size, layer }
            }
            None => Found::bad(&name, "sparse, and where its pieces belong is damaged"),
        }))
    }

    /// The pieces in a header of GNU's old format and in the blocks behind it.
    fn old_map(&self, header: &[u8; BLOCK]) -> io::Result<Option<Map>> {
        let mut map = Map::default();
        let Some(size) = super::tar_header::number(&header[483..495]) else { return Ok(None) };
        map.size = size;
        let mut sound = map.add_old(header, 386, 4);
        let mut more = header[482] != 0;
        while more && sound.is_some() {
            let block = self.block()?;
            let Some(block) = block.first_chunk::<BLOCK>() else { return Ok(None) };
            sound = map.add_old(block, 0, 21);
            more = block[504] != 0;
        }
        Ok(sound.map(|()| map))
    }

    fn map_in_data(&self, mut map: Map) -> io::Result<Option<Map>> {
        let mut error = None;
        let sound = map.add_lines(|| {
            let is_there = lock(&self.shared).left >= BLOCK as u64;
            let block = self.block().map_err(|trouble| error = Some(trouble)).ok().filter(|_| is_there)?;
            lock(&self.shared).left -= block.len() as u64;
            block.first_chunk::<BLOCK>().copied()
        });
        match error {
            Some(error) => Err(error),
            None => Ok(sound.map(|()| map)),
        }
    }
}

impl Members for Tar {
    fn next(&mut self) -> Option<Found> {
        while !self.done {
            match self.step() {
                Ok(None) => {}
                Ok(found) => return found,
                Err(error) => {
                    self.done = true;
                    return Some(Found::trouble(error.to_string()));
                }
            }
        }
        None
    }

    fn on_disk(&self) -> u64 {
        lock(&self.shared).feed.on_disk()
    }
}
