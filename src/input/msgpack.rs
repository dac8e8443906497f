//! MessagePack to JSON: a layer over the bytes of a file, so that only one format has to be understood
//! further on. SimKube writes its traces so.
//!
//! A stream: memory is bounded by the depth, the longest key that is no text and what is read at a time.
//! Keys that are no text become text: numbers as they are, lists and maps as the JSON of them. Binary
//! becomes hexadecimal text, extensions and numbers without a value `null`.

use super::decode::{Disk, Layer};
use super::json_string::{escape, write_string};
use std::io;

/// Bytes read from below at a time.
const INPUT: usize = 256 << 10;

/// How deep values may be nested; JSON beyond it is not read either.
const DEEPEST: usize = 128;

/// Whether a file begins as a MessagePack map whose first key is a short word. No text begins so.
pub(super) fn is_map(head: &[u8]) -> bool {
    let key = match head {
        [0x81..=0x8f, key @ ..] | [0xde, 0, 1..=255, key @ ..] => key,
        _ => return false,
    };
    let [marker @ 0xa1..=0xbf, word @ ..] = key else { return false };
    let word = word.get(..usize::from(marker & 0x1f));
    word.is_some_and(|word| word.iter().all(|b| b.is_ascii_alphanumeric() || *b == b'_'))
}

/// A list or map that is open.
struct Frame {
    /// Elements, or keys and values, still to come.
    left: u64,
    is_map: bool,
    is_first: bool,
}

impl Frame {
    fn is_key_next(&self) -> bool {
        self.is_map && self.left.is_multiple_of(2)
    }
}

/// Text or bytes of which more is to come.
#[derive(Clone, Copy)]
struct Run {
    left: u64,
    is_text: bool,
    /// Skipped rather than written.
    is_extension: bool,
}

/// See the module.
pub(super) struct Transcoder {
    below: Box<dyn Layer>,
    input: Vec<u8>,
    used: usize,
    trouble: Option<io::Error>,
    open: Vec<Frame>,
    run: Option<Run>,
    /// A key that is a list or map: the depth at which it began, and its JSON so far.
    key: Option<(usize, Vec<u8>)>,
    output: Vec<u8>,
    sent: usize,
    max: u64,
    produced: u64,
    /// Why there is no more output.
    end: Option<io::Result<()>>,
}

impl Transcoder {
    /// Turns `input`, which has been read from `below`, and what follows it, into at most `max` bytes.
    pub(super) fn new(input: Vec<u8>, below: Box<dyn Layer>, max: u64) -> Self {
        Self {
            below,
            input,
            used: 0,
            trouble: None,
            open: Vec::new(),
            run: None,
            key: None,
            output: Vec::new(),
            sent: 0,
            max,
            produced: 0,
            end: None,
        }
    }

    /// Makes as much input ready, unless there is no more.
    fn want(&mut self, least: usize) -> io::Result<()> {
        if self.input.len() - self.used >= least {
            return Ok(());
        }
        self.input.drain(..self.used);
        self.used = 0;
        if self.trouble.is_none() {
            self.input.reserve(INPUT);
            self.trouble = self.below.fill(&mut self.input).err();
        }
        match self.trouble.take_if(|_| self.input.len() < least) {
            Some(trouble) => Err(trouble),
            None => Ok(()),
        }
    }

    fn take(&mut self, n: usize) -> io::Result<&[u8]> {
        self.want(n)?;
        let bytes = self.input.get(self.used..self.used + n);
        self.used += n;
        bytes.ok_or_else(|| io::Error::other("MessagePack is cut off"))
    }

    fn number(&mut self, bytes: usize) -> io::Result<u64> {
        Ok(self.take(bytes)?.iter().fold(0, |number, &byte| number << 8 | u64::from(byte)))
    }

    fn write(&mut self, json: &[u8]) {
        let out = self.key.as_mut().map_or(&mut self.output, |(_, key)| key);
        out.extend_from_slice(json);
    }

    /// Writes a number or word, as text where it is a key.
    fn scalar(&mut self, json: &str) {
        let is_key = self.open.last().is_some_and(Frame::is_key_next);
        self.write(if is_key { format!("\"{json}\"") } else { json.to_owned() }.as_bytes());
        self.end_of_value();
    }

    fn separate(&mut self) {
        let separator: &[u8] = match self.open.last_mut() {
            None => return,
            Some(frame) if frame.is_map && !frame.is_key_next() => b":",
            Some(frame) if frame.is_first => {
                frame.is_first = false;
                b""
            }
            Some(_) => b",",
        };
        self.write(separator);
    }

    fn end_of_value(&mut self) {
        match self.open.last_mut() {
            Some(frame) => frame.left -= 1,
            None => self.write(b"\n"),
        }
    }

    fn start(&mut self, elements: u64, is_map: bool) -> io::Result<()> {
        if self.open.len() >= DEEPEST {
            return Err(io::Error::other("MessagePack is nested too deeply"));
        }
        if self.key.is_none() && self.open.last().is_some_and(Frame::is_key_next) {
            self.key = Some((self.open.len(), Vec::new()));
        }
        self.write(if is_map { b"{" } else { b"[" });
        let left = if is_map { 2 * elements } else { elements };
        self.open.push(Frame { left, is_map, is_first: true });
        Ok(())
    }

    fn close(&mut self, is_map: bool) {
        self.open.pop();
        self.write(if is_map { b"}" } else { b"]" });
        if let Some((_, key)) = self.key.take_if(|(depth, _)| *depth == self.open.len()) {
            write_string(&key, &mut self.output);
        }
        self.end_of_value();
    }

    fn text(&mut self, left: u64, is_text: bool) {
        self.write(b"\"");
        self.run = Some(Run { left, is_text, is_extension: false });
    }

    /// An extension: its type, and bytes that mean nothing to anybody else.
    fn extension(&mut self, length: u64) {
        self.run = Some(Run { left: length + 1, is_text: false, is_extension: true });
    }

    fn go_on(&mut self, run: Run) -> io::Result<()> {
        if run.left == 0 {
            self.run = None;
            if run.is_extension {
                self.scalar("null");
            } else {
                self.write(b"\"");
                self.end_of_value();
            }
            return Ok(());
        }
        self.want(1)?;
        let ready = (self.input.len() - self.used).min(INPUT);
        let n = ready.min(usize::try_from(run.left).unwrap_or(usize::MAX));
        if n == 0 {
            return Err(io::Error::other("MessagePack is cut off"));
        }
        let bytes = &self.input[self.used..self.used + n];
        let out = self.key.as_mut().map_or(&mut self.output, |(_, key)| key);
        match run {
            Run { is_extension: true, .. } => {}
            Run { is_text: true, .. } => escape(bytes, out),
            Run { .. } => bytes.iter().for_each(|b| out.extend_from_slice(format!("{b:02x}").as_bytes())),
        }
        self.used += n;
        self.run = Some(Run { left: run.left - n as u64, ..run });
        Ok(())
    }

    /// Goes on a little; false at the end of the stream.
    fn advance(&mut self) -> io::Result<bool> {
        if let Some(run) = self.run {
            self.go_on(run)?;
            return Ok(true);
        }
        if let Some(&Frame { left: 0, is_map, .. }) = self.open.last() {
            self.close(is_map);
            return Ok(true);
        }
        if self.open.is_empty() {
            self.want(1)?;
            if self.input.len() == self.used {
                return Ok(false);
            }
        }
        self.separate();
        self.value()?;
        Ok(true)
    }

    fn value(&mut self) -> io::Result<()> {
        match self.take(1)?[0] {
            small @ 0x00..=0x7f => self.scalar(&small.to_string()),
            map @ 0x80..=0x8f => self.start(u64::from(map & 0x0f), true)?,
            list @ 0x90..=0x9f => self.start(u64::from(list & 0x0f), false)?,
            text @ 0xa0..=0xbf => self.text(u64::from(text & 0x1f), true),
            0xc0 => self.scalar("null"),
            0xc1 => return Err(io::Error::other("no MessagePack")),
            0xc2 => self.scalar("false"),
            0xc3 => self.scalar("true"),
            long @ (0xc4..=0xc6 | 0xd9..=0xdb) => {
                let is_text = long >= 0xd9;
                let length = self.number(1 << (long - if is_text { 0xd9 } else { 0xc4 }))?;
                self.text(length, is_text);
            }
            long @ 0xc7..=0xc9 => {
                let length = self.number(1 << (long - 0xc7))?;
                self.extension(length);
            }
            0xca => {
                let bits = self.number(4)? as u32;
                self.float(f64::from(f32::from_bits(bits)));
            }
            0xcb => {
                let bits = self.number(8)?;
                self.float(f64::from_bits(bits));
            }
            unsigned @ 0xcc..=0xcf => {
                let number = self.number(1 << (unsigned - 0xcc))?;
                self.scalar(&number.to_string());
            }
            signed @ 0xd0..=0xd3 => {
                let bytes = 1_u32 << (signed - 0xd0);
                let shift = 64 - 8 * bytes;
                let number = (self.number(bytes as usize)? << shift) as i64 >> shift;
                self.scalar(&number.to_string());
            }
            fixed @ 0xd4..=0xd8 => self.extension(1 << (fixed - 0xd4)),
            long @ (0xdc | 0xdd) => {
                let elements = self.number(if long == 0xdc { 2 } else { 4 })?;
                self.start(elements, false)?;
            }
            long @ (0xde | 0xdf) => {
                let entries = self.number(if long == 0xde { 2 } else { 4 })?;
                self.start(entries, true)?;
            }
            negative @ 0xe0..=0xff => self.scalar(&(negative as i8).to_string()),
        }
        Ok(())
    }

    fn float(&mut self, number: f64) {
        let json = if number.is_finite() { format!("{number:?}") } else { "null".to_owned() };
        self.scalar(&json);
    }
}

/// A text at hand as JSON, a value a line, of at most `max` bytes. For tests and fuzzing.
///
/// # Errors
/// What is no MessagePack, in words for a person.
pub fn msgpack_to_json(text: &[u8], max: usize) -> Result<Vec<u8>, String> {
    let below = Box::new(Disk::new(io::Cursor::new(text.to_vec())));
    // Room for one byte more, so that what does not fit is told.
    let mut json = Vec::with_capacity(max.saturating_add(1));
    let mut layer = Transcoder::new(Vec::new(), below, max as u64);
    layer.fill(&mut json).map_err(|error| error.to_string())?;
    Ok(json)
}

impl Transcoder {
    /// Writes some more output, which has been handed on.
    fn go_further(&mut self) {
        self.output.clear();
        self.sent = 0;
        while self.output.len() < INPUT && self.end.is_none() {
            self.end = match self.advance() {
                Ok(true) => None,
                Ok(false) => Some(Ok(())),
                Err(error) => Some(Err(error)),
            };
            if self.key.as_ref().is_some_and(|(_, key)| key.len() as u64 > self.max) {
                self.end = Some(Err(self.too_much()));
            }
        }
        let left = usize::try_from(self.max - self.produced).unwrap_or(usize::MAX);
        if self.output.len() > left {
            self.output.truncate(left);
            self.end = Some(Err(self.too_much()));
        }
        self.produced += self.output.len() as u64;
    }

    fn too_much(&self) -> io::Error {
        io::Error::other(format!("expands to more than {} bytes", self.max))
    }
}

impl Layer for Transcoder {
    fn fill(&mut self, out: &mut Vec<u8>) -> io::Result<()> {
        loop {
            let n = (out.capacity() - out.len()).min(self.output.len() - self.sent);
            out.extend_from_slice(&self.output[self.sent..self.sent + n]);
            self.sent += n;
            if out.len() == out.capacity() {
                return Ok(());
            }
            match self.end.as_mut() {
                Some(end) => return std::mem::replace(end, Ok(())),
                None => self.go_further(),
            }
        }
    }

    fn on_disk(&self) -> u64 {
        self.below.on_disk()
    }
}
