//! Texts in another spelling than UTF-8 JSON and its like: known by their first bytes, rewritten on the way.

use super::decode::Layer;
use super::msgpack::{Transcoder, is_map};
use super::utf16::{Order, Utf16};

/// A spelling that is rewritten.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Transcoding {
    MessagePack,
    Utf16(Order),
}

impl Transcoding {
    /// That of a file with these first bytes.
    pub(super) fn of(head: &[u8]) -> Option<Self> {
        if is_map(head) { Some(Self::MessagePack) } else { Order::of(head).map(Self::Utf16) }
    }

    pub(super) fn name(self) -> &'static str {
        match self {
            Self::MessagePack => "messagepack",
            Self::Utf16(_) => "utf-16",
        }
    }

    /// Rewrites `head` and what follows it in `below`, into at most `max` bytes where it grows.
    pub(super) fn layer(self, head: Vec<u8>, below: Box<dyn Layer>, max: u64) -> Box<dyn Layer> {
        match self {
            Self::MessagePack => Box::new(Transcoder::new(head, below, max)),
            Self::Utf16(order) => Box::new(Utf16::new(order, head, below)),
        }
    }
}
