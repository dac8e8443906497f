//! YAML and TOML as one tree that knows its lines, so that whatever is wrong can be pointed at.

use super::{Syntax, Wrong};
use serde_saphyr::granit_parser::{Event, Options, Parser, ScalarStyle, Span};
use toml::Spanned;
use toml::de::{DeTable, DeValue};

/// A value, and the line at which it begins, from one.
#[derive(Clone, Debug)]
pub struct Located {
    /// The line.
    pub line: usize,
    /// The value.
    pub value: Value,
}

/// What a file may say.
#[derive(Clone, Debug)]
pub enum Value {
    /// Nothing.
    Null,
    /// A text; in YAML whatever is no list and no table, as it is written.
    Text(String),
    /// A number, a truth value or a time of TOML, as it is written.
    Plain(String),
    /// A list.
    List(Vec<Located>),
    /// In the order of the file.
    Table(Vec<Entry>),
}

/// A key of a table.
#[derive(Clone, Debug)]
pub struct Entry {
    /// The line.
    pub line: usize,
    /// The key.
    pub key: String,
    /// What stands under it.
    pub value: Located,
}

/// Deeper than anything that can be declared.
const MAX_DEPTH: usize = 64;

/// Reads a file.
///
/// # Errors
/// It is not of this syntax.
pub fn read(text: &str, syntax: Syntax) -> Result<Located, Wrong> {
    match syntax {
        Syntax::Yaml => {
            let mut options = Options::default();
            options.emit_comments = false;
            Yaml { events: Parser::new_from_str_with_options(text, options) }.document()
        }
        Syntax::Toml => {
            let lines = Lines::of(text);
            let table = DeTable::parse(text).map_err(|error| {
                let line = error.span().map_or(1, |span| lines.at(span.start));
                Wrong::at(line, format!("no TOML: {}", error.message()))
            })?;
            let line = lines.at(table.span().start);
            Ok(Located { line, value: toml_table(table.get_ref(), &lines) })
        }
    }
}

/// Where the lines of a text begin.
struct Lines(Vec<usize>);

impl Lines {
    fn of(text: &str) -> Self {
        let ends = text.bytes().enumerate().filter(|(_, byte)| *byte == b'\n');
        Self([0].into_iter().chain(ends.map(|(at, _)| at + 1)).collect())
    }

    fn at(&self, byte: usize) -> usize {
        self.0.partition_point(|begin| *begin <= byte)
    }
}

fn toml_table(table: &DeTable<'_>, lines: &Lines) -> Value {
    let entry = |(key, value): (&Spanned<_>, &Spanned<DeValue<'_>>)| {
        let key: &Spanned<std::borrow::Cow<'_, str>> = key;
        Entry {
            line: lines.at(key.span().start),
            key: key.get_ref().clone().into_owned(),
            value: toml_value(value, lines),
        }
    };
    let mut entries: Vec<Entry> = table.iter().map(entry).collect();
    // The table has them by name.
    entries.sort_by_key(|entry| entry.line);
    Value::Table(entries)
}

fn toml_value(value: &Spanned<DeValue<'_>>, lines: &Lines) -> Located {
    let line = lines.at(value.span().start);
    let value = match value.get_ref() {
        DeValue::String(text) => Value::Text(text.clone().into_owned()),
        DeValue::Integer(number) => Value::Plain(number.to_string()),
        DeValue::Float(number) => Value::Plain(number.as_str().to_owned()),
        DeValue::Boolean(is_so) => Value::Plain(is_so.to_string()),
        DeValue::Datetime(time) => Value::Plain(time.to_string()),
        DeValue::Array(list) => Value::List(list.iter().map(|value| toml_value(value, lines)).collect()),
        DeValue::Table(table) => toml_table(table, lines),
    };
    Located { line, value }
}

struct Yaml<'t> {
    events: Parser<'t, serde_saphyr::granit_parser::StrInput<'t>>,
}

impl<'t> Yaml<'t> {
    fn next(&mut self) -> Result<(Event<'t>, usize), Wrong> {
        match self.events.next_event() {
            Some(Ok((event, span))) => Ok((event, line(&span))),
            Some(Err(error)) => Err(Wrong::at(error.marker().line(), format!("no YAML: {error}"))),
            None => Ok((Event::StreamEnd, 1)),
        }
    }

    /// The only document of the stream.
    fn document(mut self) -> Result<Located, Wrong> {
        let document = loop {
            match self.next()? {
                (Event::StreamStart | Event::DocumentStart(..) | Event::DocumentEnd, _) => {}
                (Event::StreamEnd, _) => return Ok(Located { line: 1, value: Value::Null }),
                begun => break self.value(begun, 0)?,
            }
        };
        loop {
            match self.next()? {
                (Event::DocumentEnd, _) => {}
                (Event::StreamEnd, _) => return Ok(document),
                (_, line) => return Err(Wrong::at(line, "a second document".to_owned())),
            }
        }
    }

    fn value(&mut self, (event, line): (Event<'t>, usize), depth: usize) -> Result<Located, Wrong> {
        if depth > MAX_DEPTH {
            return Err(Wrong::at(line, format!("nested deeper than {MAX_DEPTH} levels")));
        }
        let value = match event {
            Event::Scalar(text, ScalarStyle::Plain, ..)
                if matches!(&*text, "" | "~" | "null" | "Null" | "NULL") =>
            {
                Value::Null
            }
            Event::Scalar(text, ..) => Value::Text(text.into_owned()),
            Event::SequenceStart(..) => {
                let mut list = Vec::new();
                loop {
                    match self.next()? {
                        (Event::SequenceEnd, _) => break Value::List(list),
                        begun => list.push(self.value(begun, depth + 1)?),
                    }
                }
            }
            Event::MappingStart(..) => {
                let mut entries = Vec::new();
                loop {
                    match self.next()? {
                        (Event::MappingEnd, _) => break Value::Table(entries),
                        (Event::Scalar(key, ..), line) => {
                            let begun = self.next()?;
                            let value = self.value(begun, depth + 1)?;
                            entries.push(Entry { line, key: key.into_owned(), value });
                        }
                        (_, line) => return Err(Wrong::at(line, "a key that is no text".to_owned())),
                    }
                }
            }
            Event::Alias(_) => return Err(Wrong::at(line, "an alias: write it out".to_owned())),
            _ => return Err(Wrong::at(line, "it ends too early".to_owned())),
        };
        Ok(Located { line, value })
    }
}

fn line(span: &Span) -> usize {
    span.start.line()
}
