//! MessagePack as JSON: what is whole, and what is cut off.

use crate::input::decode::{Disk, Layer};
use crate::input::msgpack::{Transcoder, is_map, msgpack_to_json};
use proptest::prelude::*;
use std::io;

fn json(bytes: &[u8]) -> Result<String, String> {
    let text = msgpack_to_json(bytes, 1 << 20)?;
    Ok(String::from_utf8_lossy(&text).into_owned())
}

#[test]
fn values() {
    for (bytes, expected) in [
        (&b"\x82\xa1a\x01\xa1b\x93\xc0\xc2\xff"[..], "{\"a\":1,\"b\":[null,false,-1]}\n"),
        (b"\x81\x92\xa1x\x01\x81\x05\xc3", "{\"[\\\"x\\\",1]\":{\"5\":true}}\n"),
        (b"\x93\xd9\x02a\"\xc4\x02\x00\xff\xd4\x01\x07", "[\"a\\\"\",\"00ff\",null]\n"),
        (b"\x94\xcd\x01\x00\xd1\xff\x00\xcb\x3f\xf8\0\0\0\0\0\0\xdc\0\x01\x01", "[256,-256,1.5,[1]]\n"),
        (b"\x80\x90", "{}\n[]\n"),
        (b"\xa2\n\x01", "\"\\n\\u0001\"\n"),
    ] {
        assert_eq!(json(bytes).unwrap(), expected);
    }
    assert!(json(b"\x82\xa1a").unwrap_err().contains("cut off"));
    assert!(json(&[0x91; 1000]).unwrap_err().contains("too deeply"));
    assert!(json(b"\xc1").is_err());
}

#[test]
fn what_stands_before_an_error_is_read() {
    let sound = b"\x81\xa1a\x01".repeat(1000);
    for (bytes, max) in [([&sound[..], b"\x82\xa1b"].concat(), 1 << 20), (sound, 7000)] {
        for capacity in [1, 7, 4096, 1 << 20] {
            let below = Box::new(Disk::new(io::Cursor::new(bytes.clone())));
            let mut layer = Transcoder::new(Vec::new(), below, max);
            let mut all = Vec::new();
            let error = loop {
                let mut part = Vec::with_capacity(capacity);
                let result = layer.fill(&mut part);
                all.append(&mut part);
                if let Err(error) = result {
                    break error.to_string();
                }
            };
            let records = all.split(|&byte| byte == b'\n').filter(|line| *line == b"{\"a\":1}").count();
            let (expected, told) = if max == 7000 { (875, "expands to more") } else { (1000, "cut off") };
            assert_eq!(records, expected, "{capacity}");
            assert!(error.contains(told), "{error}");
        }
    }
}

#[test]
fn only_maps_with_words_for_keys_are_told() {
    assert!(is_map(b"\x85\xa7version\x02"));
    assert!(is_map(b"\xde\0\x10\xa7version\x02"));
    for no in [&b"{\"version\":2}"[..], b"\x85\x01\x02", b"\x85\xa7ver", b"\xff\xfe", b"\xde\xb4\xa1a", b""] {
        assert!(!is_map(no));
    }
}

proptest! {
    #[test]
    fn never_panics_and_what_is_whole_is_json(bytes: Vec<u8>) {
        if let Ok(text) = json(&bytes) {
            for line in text.lines() {
                prop_assert!(serde_json::from_str::<serde::de::IgnoredAny>(line).is_ok(), "{line}");
            }
        }
    }
}
