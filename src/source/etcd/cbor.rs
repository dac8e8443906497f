//! CBOR (RFC 8949) to JSON, as the API server writes it with `CBORServingAndStorage`: texts are byte strings,
//! and bytes carry the tag that asks for base64.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Map, Number, Value};

/// The tag that says of what follows that it is CBOR.
pub(super) const SELF_DESCRIBED: &[u8] = &[0xd9, 0xd9, 0xf7];

/// The tag of bytes that are to be base64 in JSON.
const BASE64: u64 = 22;

/// Objects of the API are not nested so deeply.
const DEEPEST: u32 = 128;

/// The JSON text of one value. `None` if it is broken, has no end, or is followed by more.
pub(super) fn to_json(cbor: &[u8]) -> Option<String> {
    let mut reader = Reader { rest: cbor };
    let value = reader.value(DEEPEST)?;
    if !reader.rest.is_empty() {
        return None;
    }
    serde_json::to_string(&value).ok()
}

struct Reader<'c> {
    rest: &'c [u8],
}

impl<'c> Reader<'c> {
    fn take(&mut self, len: u64) -> Option<&'c [u8]> {
        let (taken, rest) = self.rest.split_at_checked(usize::try_from(len).ok()?)?;
        self.rest = rest;
        Some(taken)
    }

    /// Major type, and the number behind it; none for a length that is not told.
    fn head(&mut self) -> Option<(u8, u8, Option<u64>)> {
        let first = self.take(1)?[0];
        let (major, info) = (first >> 5, first & 0x1f);
        let number = match info {
            0..=23 => Some(info.into()),
            24..=27 => {
                let bytes = self.take(1 << (info - 24))?;
                Some(bytes.iter().fold(0, |number, byte| number << 8 | u64::from(*byte)))
            }
            31 if matches!(major, 2..=5 | 7) => None,
            _ => return None,
        };
        Some((major, info, number))
    }

    fn value(&mut self, depth: u32) -> Option<Value> {
        let depth = depth.checked_sub(1)?;
        let (major, info, number) = self.head()?;
        Some(match (major, number) {
            (0, Some(number)) => number.into(),
            (1, Some(number)) => (-1 - i64::try_from(number).ok()?).into(),
            (2 | 3, len) => String::from_utf8_lossy(&self.string(major, len)?).into_owned().into(),
            (4, len) => self.list(len, depth)?,
            (5, len) => self.map(len, depth)?,
            (6, Some(BASE64)) => {
                let (major, _, len) = self.head().filter(|(major, ..)| *major == 2)?;
                STANDARD.encode(self.string(major, len)?).into()
            }
            (6, Some(_)) => self.value(depth)?,
            (7, Some(number)) => simple(info, number)?,
            _ => return None,
        })
    }

    /// A string, which may come in parts.
    fn string(&mut self, major: u8, len: Option<u64>) -> Option<Vec<u8>> {
        if let Some(len) = len {
            return self.take(len).map(<[u8]>::to_vec);
        }
        let mut whole = Vec::new();
        while !self.ended()? {
            let (_, _, len) = self.head().filter(|(part, ..)| *part == major)?;
            whole.extend(self.take(len?)?);
        }
        Some(whole)
    }

    fn list(&mut self, len: Option<u64>, depth: u32) -> Option<Value> {
        let mut list = Vec::new();
        while self.has_more(len, list.len())? {
            list.push(self.value(depth)?);
        }
        Some(list.into())
    }

    fn map(&mut self, len: Option<u64>, depth: u32) -> Option<Value> {
        let (mut map, mut pairs) = (Map::new(), 0);
        while self.has_more(len, pairs)? {
            let Value::String(key) = self.value(depth)? else { return None };
            map.insert(key, self.value(depth)?);
            pairs += 1;
        }
        Some(map.into())
    }

    fn has_more(&mut self, len: Option<u64>, read: usize) -> Option<bool> {
        match len {
            Some(len) => Some((read as u64) < len),
            None => Some(!self.ended()?),
        }
    }

    /// Takes the end of what has no length, if it is next.
    fn ended(&mut self) -> Option<bool> {
        let is_end = *self.rest.first()? == 0xff;
        self.rest = &self.rest[usize::from(is_end)..];
        Some(is_end)
    }
}

fn simple(info: u8, number: u64) -> Option<Value> {
    let float = |number| Number::from_f64(number).map_or(Value::Null, Value::Number);
    Some(match (info, number) {
        (20, _) => false.into(),
        (21, _) => true.into(),
        (22 | 23, _) => Value::Null,
        (25, bits) => float(half(u16::try_from(bits).ok()?)),
        (26, bits) => float(f32::from_bits(u32::try_from(bits).ok()?).into()),
        (27, bits) => float(f64::from_bits(bits)),
        _ => return None,
    })
}

/// A number of half precision: the API server writes each in the fewest bytes that hold it.
fn half(bits: u16) -> f64 {
    let (exponent, fraction) = (i32::from(bits >> 10 & 0x1f), f64::from(bits & 0x3ff));
    let size = match exponent {
        0 => fraction * 2_f64.powi(-24),
        0x1f if fraction > 0.0 => f64::NAN,
        0x1f => f64::INFINITY,
        _ => (fraction + 1024.0) * 2_f64.powi(exponent - 25),
    };
    if bits >> 15 == 1 { -size } else { size }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_in_the_fewest_bytes() {
        // Of RFC 8949, appendix A.
        for (bits, number) in [
            (0x3800, 0.5),
            (0x3e00, 1.5),
            (0x7bff, 65504.0),
            (0x0001, 5.960_464_477_539_063e-8),
            (0x0400, 0.000_061_035_156_25),
            (0xc400, -4.0),
            (0x8000, -0.0),
            (0x7c00, f64::INFINITY),
        ] {
            assert_eq!(half(bits).to_bits(), f64::to_bits(number), "{bits:04x}");
        }
        assert!(half(0x7e00).is_nan());
        assert_eq!(to_json(b"\x83\xf9\x38\0\xfa\x3f\x80\0\0\xf9\x7e\0").unwrap(), "[0.5,1.0,null]");
    }

    #[test]
    fn reads_what_the_api_server_writes() {
        // {'kind': 'A', 'n': [1, -2, 1.5, true, null], 'b': 22('hi'), "t": {}}
        let cbor =
            b"\xa4\x44kind\x41A\x41n\x85\x01\x21\xfb\x3f\xf8\0\0\0\0\0\0\xf5\xf6\x41b\xd6\x42hi\x61t\xa0";
        let text = to_json(cbor).unwrap();
        assert_eq!(text, r#"{"b":"aGk=","kind":"A","n":[1,-2,1.5,true,null],"t":{}}"#);
        assert_eq!(to_json(b"\x9f\x01\x7f\x61a\x61b\xff\xff").unwrap(), r#"[1,"ab"]"#);
        for end in 0..cbor.len() {
            assert_eq!(to_json(&cbor[..end]), None, "cut at {end}");
        }
        assert_eq!(to_json(&[0x81; 1000]), None);
        assert_eq!(to_json(b"\x9b\xff\xff\xff\xff\xff\xff\xff\xff"), None);
        assert_eq!(to_json(b"\x01\x01"), None);
    }
}
