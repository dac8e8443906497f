//! The compressions, known by their first bytes, and what decodes a stretch of each.

use flate2::{Decompress, FlushDecompress, Status};
use std::io;
use xz4rust::{XzDecoder, XzError, XzNextBlockResult};
use zstd::stream::raw::{Decoder as ZstdDecoder, InBuffer, Operation, OutBuffer};

/// The dictionary of an xz stream is as large as its header says: `xz -9` says 64 MiB.
const LARGEST_DICTIONARY: usize = 256 << 20;
/// Bytes asked of the xz decoder at a time: what the same call decoded before an error is lost.
const XZ_STEP: usize = 64 << 10;

/// A compression.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Codec {
    Gzip,
    Zstd,
    Bzip2,
    Xz,
    /// Bare, as members of zip archives are; nothing tells it by its content.
    Deflate,
}

impl Codec {
    /// The one that a stream with these first bytes has.
    pub(super) fn of(head: &[u8]) -> Option<Self> {
        match head {
            [0x1f, 0x8b, 8, ..] => Some(Self::Gzip),
            [0x28, 0xb5, 0x2f, 0xfd, ..] | [0x50..=0x5f, 0x2a, 0x4d, 0x18, ..] => Some(Self::Zstd),
            [0xfd, b'7', b'z', b'X', b'Z', 0, ..] => Some(Self::Xz),
            // Then comes a block, or the end of a stream without any: the digits of pi, of its root.
            [b'B', b'Z', b'h', b'1'..=b'9', 0x31, 0x41, 0x59, 0x26, 0x53, 0x59, ..]
            | [b'B', b'Z', b'h', b'1'..=b'9', 0x17, 0x72, 0x45, 0x38, 0x50, 0x90, ..] => Some(Self::Bzip2),
            _ => None,
        }
    }

    /// How many bytes [`Codec::of`] has to see.
    pub(super) const MAGIC: usize = 10;

    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Gzip => "gzip",
            Self::Zstd => "zstd",
            Self::Bzip2 => "bzip2",
            Self::Xz => "xz",
            Self::Deflate => "deflate",
        }
    }
}

/// The decoder of one member or frame.
pub(super) enum Inflater {
    Flate { inflate: Decompress, codec: Codec },
    Zstd { decoder: ZstdDecoder<'static>, wanted: usize },
    Bzip2(bzip2::Decompress),
    Xz { decoder: Box<XzDecoder<'static>>, decoded: Vec<u8> },
}

impl Inflater {
    pub(super) fn new(codec: Codec) -> io::Result<Self> {
        Ok(match codec {
            Codec::Gzip => Self::Flate { inflate: Decompress::new_gzip(15), codec },
            Codec::Deflate => Self::Flate { inflate: Decompress::new(false), codec },
            // The least that tells the size of a frame's header.
            Codec::Zstd => Self::Zstd { decoder: ZstdDecoder::new()?, wanted: 5 },
            Codec::Bzip2 => Self::Bzip2(bzip2::Decompress::new(false)),
            Codec::Xz => Self::Xz {
                decoder: Box::new(XzDecoder::with_alloc_dict_size(0, LARGEST_DICTIONARY)),
                decoded: Vec::new(),
            },
        })
    }

    /// Decodes some of `input` into the spare capacity of `out`. Says how much input it took and
    /// whether the member is complete.
    pub(super) fn step(&mut self, input: &[u8], out: &mut Vec<u8>) -> (usize, io::Result<bool>) {
        match self {
            Self::Flate { inflate, codec } => {
                let before = inflate.total_in();
                let status = inflate.decompress_vec(input, out, FlushDecompress::None);
                let ended = status.map(|status| status == Status::StreamEnd);
                let taken = (inflate.total_in() - before) as usize;
                (taken, ended.map_err(|_| corrupt(*codec)))
            }
            Self::Zstd { decoder, wanted } => zstd_step(decoder, wanted, input, out),
            Self::Bzip2(decoder) => {
                let before = decoder.total_in();
                let status = decoder.decompress_vec(input, out);
                let ended = status.map(|status| status == bzip2::Status::StreamEnd);
                ((decoder.total_in() - before) as usize, ended.map_err(|_| corrupt(Codec::Bzip2)))
            }
            Self::Xz { decoder, decoded } => {
                decoded.resize((out.capacity() - out.len()).min(XZ_STEP), 0);
                let (taken, made, ended) = match decoder.decode(input, decoded) {
                    Ok(XzNextBlockResult::NeedMoreData(taken, made)) => (taken, made, Ok(false)),
                    Ok(XzNextBlockResult::EndOfStream(taken, made)) => (taken, made, Ok(true)),
                    Err(XzError::NeedsLargerInputBuffer) => (0, 0, Ok(false)),
                    Err(error) => (0, 0, Err(what(Codec::Xz, &error.to_string()))),
                };
                out.extend_from_slice(&decoded[..made]);
                (taken, ended)
            }
        }
    }
}

fn zstd_step(
    decoder: &mut ZstdDecoder<'static>,
    wanted: &mut usize,
    input: &[u8],
    out: &mut Vec<u8>,
) -> (usize, io::Result<bool>) {
    // On an error zstd forgets what the same call had decoded: give it no more than the one block it
    // asks for.
    let mut input = InBuffer::around(&input[..input.len().min(*wanted)]);
    let len = out.len();
    let ended = match decoder.run(&mut input, &mut OutBuffer::around_pos(out, len)) {
        Ok(hint) => {
            *wanted = hint.max(1);
            Ok(hint == 0)
        }
        Err(error) => Err(what(Codec::Zstd, &error.to_string())),
    };
    (input.pos(), ended)
}

fn corrupt(codec: Codec) -> io::Error {
    io::Error::other(format!("{} stream is corrupt", codec.name()))
}

fn what(codec: Codec, error: &str) -> io::Error {
    io::Error::other(format!("{} stream is corrupt: {}", codec.name(), error.to_lowercase()))
}
