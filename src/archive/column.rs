//! Columns of tables: what they are called and hold, and the rows of a table before they are written.

use crate::model::Timestamp;
use parquet::basic::{LogicalType, Repetition, TimeUnit, Type as Physical};
use parquet::schema::types::{Type, TypePtr};
use std::sync::Arc;

/// What a column holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// Text in UTF-8; empty where there is none.
    Text,
    /// Text, or null.
    MaybeText,
    /// A signed number.
    Int,
    /// A signed number, or null.
    MaybeInt,
    /// A number of 64 bits without a sign, or null.
    MaybeNat,
    /// An instant in nanoseconds, UTC, or null.
    MaybeTime,
    /// A truth value.
    Flag,
}

impl Kind {
    const fn is_optional(self) -> bool {
        matches!(self, Self::MaybeText | Self::MaybeInt | Self::MaybeNat | Self::MaybeTime)
    }
}

/// A column.
#[derive(Clone, Copy, Debug)]
pub(super) struct Column {
    /// Its name; in a list its name within the elements, empty where those are plain values.
    pub(super) name: &'static str,
    pub(super) kind: Kind,
    /// The list that it is part of; empty for none. Columns of one list stand together.
    pub(super) list: &'static str,
    /// Long texts that never come twice: no dictionary.
    pub(super) is_long: bool,
}

/// A column of its own.
pub(super) const fn column(name: &'static str, kind: Kind) -> Column {
    Column { name, kind, list: "", is_long: false }
}

/// A column of long texts.
pub(super) const fn long(name: &'static str) -> Column {
    Column { name, kind: Kind::MaybeText, list: "", is_long: true }
}

/// A field of the elements of a list.
pub(super) const fn in_list(list: &'static str, name: &'static str, kind: Kind) -> Column {
    Column { name, kind, list, is_long: false }
}

impl Column {
    /// The path of its leaf in the schema.
    pub(super) fn path(&self) -> Vec<String> {
        let parts: &[&str] = match (self.list, self.name) {
            ("", name) => &[name],
            (list, "") => &[list, "list", "element"],
            (list, name) => &[list, "list", "element", name],
        };
        parts.iter().map(|part| (*part).to_owned()).collect()
    }

    fn leaf(&self, name: &str) -> parquet::errors::Result<TypePtr> {
        let time = LogicalType::timestamp(true, TimeUnit::NANOS);
        let (physical, logical) = match self.kind {
            Kind::Text | Kind::MaybeText => (Physical::BYTE_ARRAY, Some(LogicalType::String)),
            Kind::Int | Kind::MaybeInt => (Physical::INT64, None),
            Kind::MaybeNat => (Physical::INT64, Some(LogicalType::integer(64, false))),
            Kind::MaybeTime => (Physical::INT64, Some(time)),
            Kind::Flag => (Physical::BOOLEAN, None),
        };
        let repetition = if self.kind.is_optional() { Repetition::OPTIONAL } else { Repetition::REQUIRED };
        let leaf = Type::primitive_type_builder(name, physical).with_logical_type(logical);
        leaf.with_repetition(repetition).build().map(Arc::new)
    }
}

/// The schema of a table.
pub(super) fn schema(name: &str, columns: &[Column]) -> parquet::errors::Result<TypePtr> {
    let mut fields = Vec::new();
    for columns in columns.chunk_by(|a, b| !a.list.is_empty() && a.list == b.list) {
        let first = columns[0];
        fields.push(match (first.list, first.name) {
            ("", name) => first.leaf(name)?,
            (list, "") => list_of(list, first.leaf("element")?)?,
            (list, _) => {
                let leaves: Vec<TypePtr> =
                    columns.iter().map(|column| column.leaf(column.name)).collect::<Result<_, _>>()?;
                let element = Type::group_type_builder("element").with_fields(leaves);
                list_of(list, Arc::new(element.with_repetition(Repetition::REQUIRED).build()?))?
            }
        });
    }
    Type::group_type_builder(name).with_fields(fields).build().map(Arc::new)
}

fn list_of(name: &str, element: TypePtr) -> parquet::errors::Result<TypePtr> {
    let list = Type::group_type_builder("list").with_repetition(Repetition::REPEATED);
    let list = Arc::new(list.with_fields(vec![element]).build()?);
    let outer = Type::group_type_builder(name).with_repetition(Repetition::REQUIRED);
    outer.with_logical_type(Some(LogicalType::List)).with_fields(vec![list]).build().map(Arc::new)
}

/// The values of a column, one after the other.
#[derive(Debug)]
pub(super) enum Values {
    Texts { bytes: Vec<u8>, ends: Vec<usize> },
    Longs(Vec<i64>),
    Flags(Vec<bool>),
}

/// The cells of a column.
#[derive(Debug)]
pub(super) struct Cells {
    pub(super) values: Values,
    /// Whether each cell is there; empty where a column has no use for it.
    pub(super) definitions: Vec<i16>,
    /// Whether each cell goes on with a list.
    pub(super) repetitions: Vec<i16>,
}

/// Rows of a table, cell by cell in the order of its columns.
#[derive(Debug)]
pub(super) struct Rows {
    columns: &'static [Column],
    pub(super) cells: Vec<Cells>,
    /// The column that comes next.
    at: usize,
    /// Within a list: whether this is its first element.
    is_first: bool,
    pub(super) count: usize,
    /// About so many bytes they take.
    pub(super) weight: usize,
}

impl Rows {
    pub(super) fn new(columns: &'static [Column]) -> Self {
        let cells = columns.iter().map(|column| {
            let values = match column.kind {
                Kind::Text | Kind::MaybeText => Values::Texts { bytes: Vec::new(), ends: Vec::new() },
                Kind::Int | Kind::MaybeInt | Kind::MaybeNat | Kind::MaybeTime => Values::Longs(Vec::new()),
                Kind::Flag => Values::Flags(Vec::new()),
            };
            Cells { values, definitions: Vec::new(), repetitions: Vec::new() }
        });
        Self { columns, cells: cells.collect(), at: 0, is_first: true, count: 0, weight: 0 }
    }

    /// The cells of the next column, after a cell that is there or is not has been noted.
    fn next(&mut self, name: &str, is_there: bool) -> &mut Values {
        let column = &self.columns[self.at];
        debug_assert_eq!(column.name, name, "columns are written in the order of their table");
        let cells = &mut self.cells[self.at];
        self.at += 1;
        let in_list = !column.list.is_empty();
        if in_list {
            cells.repetitions.push(i16::from(!self.is_first));
        }
        if in_list || column.kind.is_optional() {
            let is_there = is_there && column.kind.is_optional();
            cells.definitions.push(i16::from(in_list) + i16::from(is_there));
        }
        &mut cells.values
    }

    fn put_text(&mut self, name: &str, text: Option<&str>) {
        if let (Values::Texts { bytes, ends }, Some(text)) = (self.next(name, text.is_some()), text) {
            bytes.extend_from_slice(text.as_bytes());
            ends.push(bytes.len());
            self.weight += text.len();
        }
    }

    fn put_long(&mut self, name: &str, value: Option<i64>) {
        if let (Values::Longs(values), Some(value)) = (self.next(name, value.is_some()), value) {
            values.push(value);
        }
    }

    pub(super) fn text(&mut self, name: &str, text: &str) {
        self.put_text(name, Some(text));
    }

    pub(super) fn maybe_text(&mut self, name: &str, text: Option<&str>) {
        self.put_text(name, text);
    }

    pub(super) fn int(&mut self, name: &str, value: impl TryInto<i64>) {
        self.put_long(name, Some(value.try_into().unwrap_or(i64::MAX)));
    }

    pub(super) fn maybe_int(&mut self, name: &str, value: Option<i64>) {
        self.put_long(name, value);
    }

    pub(super) fn maybe_nat(&mut self, name: &str, value: Option<u64>) {
        self.put_long(name, value.map(u64::cast_signed));
    }

    pub(super) fn time(&mut self, name: &str, time: Option<Timestamp>) {
        self.put_long(name, time.map(|time| time.nanos()));
    }

    pub(super) fn flag(&mut self, name: &str, is_set: bool) {
        if let Values::Flags(values) = self.next(name, true) {
            values.push(is_set);
        }
    }

    /// A list: `put` writes the fields of an element.
    pub(super) fn list<I>(&mut self, items: impl IntoIterator<Item = I>, mut put: impl FnMut(&mut Self, I)) {
        let (begin, list) = (self.at, self.columns[self.at].list);
        let end = begin + self.columns[begin..].iter().take_while(|column| column.list == list).count();
        let mut is_empty = true;
        for item in items {
            (self.at, self.is_first) = (begin, is_empty);
            put(self, item);
            debug_assert_eq!(self.at, end, "all fields of {list} are written");
            is_empty = false;
        }
        if is_empty {
            for cells in &mut self.cells[begin..end] {
                cells.repetitions.push(0);
                cells.definitions.push(0);
            }
        }
        (self.at, self.is_first) = (end, true);
    }

    /// The row is whole.
    pub(super) fn end(&mut self) {
        debug_assert_eq!(self.at, self.columns.len(), "all columns are written");
        self.at = 0;
        self.count += 1;
        self.weight += self.columns.len() * size_of::<u64>();
    }

    /// Whether all rows are whole.
    pub(super) const fn is_between(&self) -> bool {
        self.at == 0
    }
}
