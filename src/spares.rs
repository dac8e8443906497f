//! Buffers that are used again: fresh memory for every block costs more than what is done to it.

use std::ops::Deref;
use std::sync::{Arc, Mutex, PoisonError};

/// Larger buffers, grown for a long record, are given back to the system.
const LARGEST_KEPT: usize = 8 << 20;
/// More than a pool of workers holds at a time is given back, too.
const MOST_KEPT: usize = 64;

/// Buffers that nobody holds.
#[derive(Clone, Debug, Default)]
pub(crate) struct Spares {
    kept: Arc<Mutex<Vec<Vec<u8>>>>,
    /// The room of each, where all have the same.
    room: Option<usize>,
}

impl Spares {
    /// Those with just so much room.
    pub(crate) fn with_room(room: usize) -> Self {
        Self { room: Some(room), ..Self::default() }
    }

    /// An empty buffer, with room if there was a used one.
    pub(crate) fn take(&self) -> Vec<u8> {
        let mut buffer = self.kept.lock().unwrap_or_else(PoisonError::into_inner).pop().unwrap_or_default();
        buffer.clear();
        buffer
    }

    fn give(&self, buffer: Vec<u8>) {
        let mut kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        let room = buffer.capacity();
        if self.room.map_or(room <= LARGEST_KEPT, |wanted| room == wanted) && kept.len() < MOST_KEPT {
            kept.push(buffer);
        }
    }
}

/// The text of a block. Dropped, its memory goes back to the reader it came from.
#[derive(Debug, Default)]
pub struct Buffer {
    bytes: Vec<u8>,
    home: Option<Spares>,
}

impl Buffer {
    pub(crate) fn new(bytes: Vec<u8>, home: Spares) -> Self {
        Self { bytes, home: Some(home) }
    }
}

impl From<Vec<u8>> for Buffer {
    fn from(bytes: Vec<u8>) -> Self {
        Self { bytes, home: None }
    }
}

impl Clone for Buffer {
    fn clone(&self) -> Self {
        self.bytes.clone().into()
    }
}

impl Deref for Buffer {
    type Target = [u8];
    fn deref(&self) -> &[u8] {
        &self.bytes
    }
}

impl Drop for Buffer {
    fn drop(&mut self) {
        if let Some(home) = self.home.take() {
            home.give(std::mem::take(&mut self.bytes));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_dropped_buffer_is_used_again() {
        let spares = Spares::default();
        let buffer = Buffer::new(Vec::with_capacity(1 << 20), spares.clone());
        assert_eq!(spares.take().capacity(), 0);
        drop(buffer);
        assert!(spares.take().capacity() >= 1 << 20);
        drop(Buffer::new(Vec::with_capacity(LARGEST_KEPT + 1), spares.clone()));
        assert_eq!(spares.take().capacity(), 0);
        let equal = Spares::with_room(100);
        for room in [99, 100, 101] {
            drop(Buffer::new(Vec::with_capacity(room), equal.clone()));
        }
        assert_eq!([equal.take().capacity(), equal.take().capacity()], [100, 0]);
    }
}
