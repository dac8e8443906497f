//! The grammar of tables as text (RFC 4180), read leniently, and their rows as JSON objects.

use super::json_string::write_string;
use serde::de::IgnoredAny;
use std::borrow::Cow;

/// How far a row was followed.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Scan {
    at: usize,
    in_quotes: bool,
    /// Whether something of the field was passed.
    in_field: bool,
}

impl Scan {
    /// Where the row at the start of `text` ends, with its line end; None if it takes more text.
    pub(super) fn row_end(&mut self, text: &[u8], delimiter: u8, end: bool) -> Option<usize> {
        while let Some(&byte) = text.get(self.at) {
            if self.in_quotes {
                match memchr::memchr(b'"', &text[self.at..]) {
                    None => self.at = text.len(),
                    // What follows it decides.
                    Some(found) if self.at + found + 1 == text.len() && !end => {
                        self.at += found;
                        return None;
                    }
                    Some(found) => {
                        let quote = self.at + found;
                        let is_pair = text.get(quote + 1) == Some(&b'"');
                        self.in_quotes = is_pair || !closes(text, quote, delimiter);
                        self.at = quote + 1 + usize::from(is_pair);
                    }
                }
                continue;
            }
            self.at += 1;
            match byte {
                b'"' if !self.in_field => (self.in_quotes, self.in_field) = (true, true),
                b'\n' => {
                    let len = self.at;
                    *self = Self::default();
                    return Some(len);
                }
                byte => self.in_field = byte != delimiter,
            }
        }
        if end && !self.in_quotes && !text.is_empty() {
            *self = Self::default();
            return Some(text.len());
        }
        None
    }
}

/// Whether a quote ends its field: elsewhere it is one that should have been doubled.
fn closes(text: &[u8], quote: usize, delimiter: u8) -> bool {
    text.get(quote + 1).is_none_or(|&next| next == delimiter || matches!(next, b'\r' | b'\n'))
}

/// A row without its line end. What else is blank may be a column: of a table parted by tabs the last ones are.
pub(super) fn without_end(row: &[u8]) -> &[u8] {
    let row = row.strip_suffix(b"\n").unwrap_or(row);
    row.strip_suffix(b"\r").unwrap_or(row)
}

/// The fields of a row, unquoted.
pub(super) fn fields(row: &[u8], delimiter: u8) -> Vec<Cow<'_, [u8]>> {
    let mut fields = Vec::new();
    let mut rest = row;
    loop {
        let (field, behind) = match rest.strip_prefix(b"\"") {
            Some(quoted) => unquoted(quoted, delimiter),
            None => {
                let len = memchr::memchr(delimiter, rest).unwrap_or(rest.len());
                (Cow::Borrowed(&rest[..len]), &rest[len..])
            }
        };
        fields.push(field);
        match behind.split_first() {
            Some((_, behind)) => rest = behind,
            None => return fields,
        }
    }
}

/// The field behind an opening quote, and what stands behind the closing one.
fn unquoted(text: &[u8], delimiter: u8) -> (Cow<'_, [u8]>, &[u8]) {
    let mut field = Cow::Borrowed(&text[..0]);
    let mut from = 0;
    let mut at = 0;
    while let Some(found) = memchr::memchr(b'"', &text[at..]) {
        let quote = at + found;
        if text.get(quote + 1) == Some(&b'"') {
            field.to_mut().extend_from_slice(&text[from..=quote]);
            (from, at) = (quote + 2, quote + 2);
        } else if closes(text, quote, delimiter) {
            if field.is_empty() {
                return (Cow::Borrowed(&text[from..quote]), &text[quote + 1..]);
            }
            field.to_mut().extend_from_slice(&text[from..quote]);
            return (field, &text[quote + 1..]);
        } else {
            at = quote + 1;
        }
    }
    field.to_mut().extend_from_slice(&text[from..]);
    (field, &[])
}

/// Appends a row as a JSON object: JSON objects and arrays as such, everything else as strings. Empty fields
/// are left out.
pub(super) fn write_row(names: &[String], fields: &[Cow<'_, [u8]>], out: &mut Vec<u8>) {
    let mut open = b'{';
    for (name, field) in names.iter().zip(fields) {
        let value = field.trim_ascii();
        if value.is_empty() {
            continue;
        }
        out.push(open);
        open = b',';
        write_string(name.as_bytes(), out);
        out.push(b':');
        let is_json = matches!(value[0], b'{' | b'[') && serde_json::from_slice::<IgnoredAny>(value).is_ok();
        if is_json {
            out.extend_from_slice(value);
        } else {
            write_string(field, out);
        }
    }
    if open == b'{' {
        out.push(b'{');
    }
    out.push(b'}');
}

/// Columns by which exports of logs are known, whatever is in their rows; paths that end so count as well.
const KNOWN: &[&str] = &[
    "@message",
    "_raw",
    "log_s",
    "auditID",
    "AuditId",
    "auditId",
    "requestURI",
    "RequestUri",
    // Azure's KubeEvents.
    "ObjectKind",
    "KubeEventType",
];

/// Columns by which an Event is known, whose members have paths.
const PARTED: &[&str] = &["involvedObject.kind", "regarding.kind"];

/// The delimiter of a table with a row of names, told by its first lines: there is a column of JSON, or one
/// that logs have.
///
/// In front may stand a title, notes, and what tells Excel of the delimiter: `sep=;`.
pub(super) fn delimiter(head: &[u8], whole: bool) -> Option<u8> {
    let mut rest = head;
    for _ in 0..MOST_TITLES {
        let found = [b',', b'\t', b';'].into_iter().find(|&delimiter| is_table(rest, delimiter, whole));
        if found.is_some() {
            return found;
        }
        let len = memchr::memchr(b'\n', rest)? + 1;
        let line = without_end(&rest[..len]);
        if !line.is_empty() && !is_note(line) && !is_title(line) {
            return None;
        }
        rest = &rest[len..];
    }
    None
}

/// So many lines may stand in front of the names of columns.
const MOST_TITLES: usize = 8;

/// Whether a line in front of the names is no row, whatever parts the columns.
pub(super) fn is_note(line: &[u8]) -> bool {
    line.starts_with(b"#") || line.len() == 5 && line.to_ascii_lowercase().starts_with(b"sep=")
}

/// Whether a line is words and nothing else.
fn is_title(line: &[u8]) -> bool {
    line.len() <= LONGEST_NAME
        && line.iter().all(|byte| byte.is_ascii_alphanumeric() || b" ._-:/()".contains(byte))
}

/// The longest name of a column.
const LONGEST_NAME: usize = 128;

/// Whether a field may be the name of a column.
pub(super) fn is_name(name: &[u8]) -> bool {
    let first = name.first().is_some_and(|&byte| byte.is_ascii_alphabetic() || b"@_".contains(&byte));
    let is_plain = |byte: &u8| byte.is_ascii_alphanumeric() || b"@_.-[]{} ()/:".contains(byte);
    first && name.len() <= LONGEST_NAME && name.iter().all(is_plain)
}

fn is_table(head: &[u8], delimiter: u8, whole: bool) -> bool {
    let mut scan = Scan::default();
    let Some(first) = scan.row_end(head, delimiter, whole) else { return false };
    let mut names = fields(without_end(&head[..first]), delimiter);
    let columns = names.len();
    // What ends each row with a tab ends that of the names with one as well.
    names.pop_if(|name| name.is_empty() && columns > 1);
    if !names.iter().all(|name| is_name(name)) {
        return false;
    }
    let is_known = |name: &Cow<'_, [u8]>| {
        let last = name.rsplit(|byte| *byte == b'.').next().unwrap_or_default();
        KNOWN.iter().any(|known| known.as_bytes() == last)
            || PARTED.iter().any(|known| name.ends_with(known.as_bytes()))
    };
    let is_known = names.iter().any(is_known);
    let mut rest = &head[first..];
    // What a program says before its first record stands in a row as well.
    for _ in 0..MOST_ROWS {
        let Some(len) = scan.row_end(rest, delimiter, whole) else { return is_known };
        let row = fields(without_end(&rest[..len]), delimiter);
        if row.len() != columns {
            return false;
        }
        // Of one column only its quotes tell that it is a table's.
        let is_quoted = rest.starts_with(b"\"") && delimiter == b',';
        if is_known || (columns > 1 || is_quoted) && row.iter().any(|field| begins_object(field)) {
            return true;
        }
        rest = &rest[len..];
    }
    false
}

/// So many rows are looked at for JSON.
const MOST_ROWS: usize = 8;

/// Whether a JSON object begins in a field, in one line or in many.
fn begins_object(field: &[u8]) -> bool {
    let inside = field.trim_ascii_start().strip_prefix(b"{").map(<[u8]>::trim_ascii_start);
    inside.is_some_and(|inside| inside.starts_with(b"\""))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rows(text: &str, delimiter: u8) -> Vec<Vec<String>> {
        let mut rest = text.as_bytes();
        let mut rows = Vec::new();
        while let Some(len) = Scan::default().row_end(rest, delimiter, true) {
            let row = without_end(&rest[..len]);
            rows.push(
                fields(row, delimiter).iter().map(|f| String::from_utf8_lossy(f).into_owned()).collect(),
            );
            rest = &rest[len..];
        }
        rows
    }

    #[test]
    fn quotes_hold_delimiters_line_ends_and_quotes() {
        assert_eq!(rows("a,b\r\n\"x,\"\"y\"\"\n\",z\n", b','), [vec!["a", "b"], vec!["x,\"y\"\n", "z"]]);
        assert_eq!(rows("a\t\t\r\n", b'\t'), [vec!["a", "", ""]]);
        assert_eq!(rows("a\t{\"b\":\"c,d\"}", b'\t'), [vec!["a", "{\"b\":\"c,d\"}"]]);
        assert_eq!(rows("\"say \"hi\" now\",\n", b','), [vec!["say \"hi\" now", ""]]);
    }

    #[test]
    fn rows_are_objects() {
        let names = ["a", "b", "c", "d"].map(str::to_owned);
        let row = ["{\"x\":[1]}", "{\"x\":", "", "2\t"].map(|field| Cow::Borrowed(field.as_bytes()));
        let mut out = Vec::new();
        write_row(&names, &row, &mut out);
        assert_eq!(String::from_utf8(out).unwrap(), r#"{"a":{"x":[1]},"b":"{\"x\":","d":"2\t"}"#);
        let mut out = Vec::new();
        write_row(&names, &[Cow::Borrowed(b"")], &mut out);
        assert_eq!(out, b"{}");
    }

    #[test]
    fn tables_have_names_and_json() {
        let of = |text: &str| delimiter(text.as_bytes(), true);
        assert_eq!(of("@timestamp,@message\n1,\"{\"\"a\"\":1}\"\n"), Some(b','));
        assert_eq!(of("message\n\"{\"\"a\"\":1}\"\n"), Some(b','));
        assert_eq!(of("sep=;\ntime;message\n1;\"{\"\"a\"\":1}\"\n"), Some(b';'));
        assert_eq!(of("# by hand\nAudit log\n\ntime,message\n1,\"{\"\"a\"\":1}\"\n"), Some(b','));
        assert_eq!(of("_raw\n\"{\"\"a\"\":1}\"\n"), Some(b','));
        assert_eq!(of("kubernetes.audit.auditID,kubernetes.audit.sourceIPs{}\na,b\n"), Some(b','));
        assert_eq!(of("Time\tLine\n1\t{\"a\":1}\n"), Some(b'\t'));
        assert_eq!(of("Time\tLine\tStream\r\n1\t{\"a\":1}\t\r\n"), Some(b'\t'));
        assert_eq!(of("Time\tLine\t\n1\t{\"a\":1}\t\n"), Some(b'\t'));
        assert_eq!(of("TimeGenerated [UTC];x\n1;\"{\"\"a\"\":1}\"\n"), Some(b';'));
        for text in ["a,b\n1,2\n", "1,2\n3,\"{\"\"a\"\":1}\"\n", "NAME READY\nweb 1\n", "a\n{\"b\":1}\n", ""]
        {
            assert_eq!(of(text), None, "{text}");
        }
    }
}
