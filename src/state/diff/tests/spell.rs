//! One value in many spellings.

use serde_json::Value;

/// Other spellings than compact text.
#[derive(Clone, Copy, Debug)]
pub(super) struct Spelling {
    /// White space around everything.
    pub(super) airy: bool,
    /// Every character of every string as `\uXXXX`.
    pub(super) escaped: bool,
    /// Members of objects in the opposite order.
    pub(super) reversed: bool,
    /// Every object begins with its members once more, with other values.
    pub(super) doubled: bool,
}

impl Spelling {
    pub(super) fn write(self, value: &Value) -> String {
        let mut out = String::new();
        self.value(value, &mut out);
        out
    }

    fn value(self, value: &Value, out: &mut String) {
        self.space(out);
        match value {
            Value::Object(fields) => {
                let mut fields: Vec<(&String, &Value)> = fields.iter().collect();
                if self.reversed {
                    fields.reverse();
                }
                let hidden = Value::from("hidden");
                let twins: Vec<_> =
                    fields.iter().filter(|_| self.doubled).map(|(key, _)| (*key, &hidden)).collect();
                self.items('{', '}', twins.into_iter().chain(fields), out, |(key, value), out| {
                    self.value(&Value::from(key.as_str()), out);
                    out.push(':');
                    self.value(value, out);
                });
            }
            Value::Array(items) => self.items('[', ']', items.iter(), out, |item, out| self.value(item, out)),
            Value::String(text) if self.escaped => {
                out.push('"');
                for unit in text.encode_utf16() {
                    *out += &format!("\\u{unit:04X}");
                }
                out.push('"');
            }
            scalar => *out += &scalar.to_string(),
        }
        self.space(out);
    }

    fn items<T>(
        self,
        open: char,
        close: char,
        items: impl Iterator<Item = T>,
        out: &mut String,
        write: impl Fn(T, &mut String),
    ) {
        out.push(open);
        self.space(out);
        for (at, item) in items.enumerate() {
            if at > 0 {
                out.push(',');
            }
            write(item, out);
        }
        out.push(close);
    }

    fn space(self, out: &mut String) {
        if self.airy {
            *out += " \n\t";
        }
    }
}
