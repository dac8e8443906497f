//! Rows become pages of Parquet, on whatever thread; the file takes them as they are.

use super::ArchiveError;
use super::column::{Cells, Column, Kind, Rows, Values, schema};
use super::tables::Table;
use bytes::Bytes;
use parquet::basic::{Compression, Encoding, ZstdLevel};
use parquet::column::writer::{ColumnCloseResult, ColumnWriter, get_column_writer};
use parquet::data_type::ByteArray;
use parquet::errors::{ParquetError, Result};
use parquet::file::metadata::KeyValue;
use parquet::file::properties::{EnabledStatistics, WriterProperties, WriterPropertiesPtr};
use parquet::file::writer::{SerializedFileWriter, SerializedPageWriter, TrackedWrite};
use parquet::schema::types::{ColumnPath, SchemaDescPtr, SchemaDescriptor};
use std::io::Write;
use std::sync::Arc;

/// Of zstd: more takes three times as long and saves a tenth.
const LEVEL: i32 = 1;

/// Cells of a page, at most: what a reader skips by the statistics of pages is this fine.
const PAGE_ROWS: usize = 8 * 1024;

/// Rows of a table that take more are encoded before the others of their group are there: of a tree, however large, no
/// more than this waits as it is.
const MOST_WAITING: usize = 2 * 1024 * 1024;

/// In the footer of each file: which group of trees each of its row groups holds.
pub(super) const GROUPS: &str = "kelemetry.groups";

/// How a table is written.
#[derive(Clone)]
pub(super) struct Format {
    schema: SchemaDescPtr,
    properties: WriterPropertiesPtr,
}

/// Rows of one group, encoded: for each column its bytes and what the footer says of them.
pub(super) struct Encoded {
    columns: Vec<(Bytes, ColumnCloseResult)>,
    rows: usize,
}

/// Where the pages of the columns of a table go.
pub(super) struct Sinks(Vec<TrackedWrite<Vec<u8>>>);

/// The rows of a group in one table: those that are encoded, and those that are not yet.
pub(super) struct Sheet<'s> {
    format: &'s Format,
    /// One for each column, until that is opened.
    sinks: std::slice::IterMut<'s, TrackedWrite<Vec<u8>>>,
    columns: Vec<ColumnWriter<'s>>,
    waiting: Rows,
    encoded: usize,
}

/// What the footer says of a table's rows.
pub(super) struct Closed {
    columns: Vec<ColumnCloseResult>,
    rows: usize,
}

impl Format {
    pub(super) fn new(table: Table) -> Result<Self, ArchiveError> {
        let build = || {
            let schema = Arc::new(SchemaDescriptor::new(schema(table.name(), table.columns())?));
            Result::Ok(Self { schema, properties: Arc::new(properties(table)?) })
        };
        build().map_err(ArchiveError::Encoding)
    }

    /// For the rows of one group.
    pub(super) fn sinks(&self) -> Sinks {
        Sinks(self.schema.columns().iter().map(|_| TrackedWrite::new(Vec::new())).collect())
    }
}

impl Sinks {
    /// What was written to them.
    pub(super) fn finish(self, closed: Closed) -> Result<Encoded, ArchiveError> {
        let sinks = self.0.into_iter().zip(closed.columns);
        let columns = sinks.map(|(sink, close)| Ok((whole(sink.into_inner()?), close)));
        let columns = columns.collect::<Result<_>>().map_err(ArchiveError::Encoding)?;
        Ok(Encoded { columns, rows: closed.rows })
    }
}

/// It may have to wait for groups before it: in no more memory than it needs.
fn whole(mut bytes: Vec<u8>) -> Bytes {
    bytes.shrink_to_fit();
    bytes.into()
}

impl<'s> Sheet<'s> {
    pub(super) fn new(table: Table, format: &'s Format, sinks: &'s mut Sinks) -> Self {
        let (sinks, waiting) = (sinks.0.iter_mut(), Rows::new(table.columns()));
        Self { format, sinks, columns: Vec::new(), waiting, encoded: 0 }
    }

    /// The rows that wait; between two rows they may be encoded before.
    pub(super) fn rows(&mut self) -> (&mut Rows, Result<()>) {
        let is_enough = self.waiting.weight >= MOST_WAITING && self.waiting.is_between();
        let done = if is_enough { self.encode() } else { Ok(()) };
        (&mut self.waiting, done)
    }

    /// Encodes the rows that wait.
    fn encode(&mut self) -> Result<()> {
        while let Some(writer) = self.open() {
            self.columns.push(writer);
        }
        for (writer, cells) in self.columns.iter_mut().zip(&mut self.waiting.cells) {
            write(writer, cells)?;
        }
        self.encoded += std::mem::take(&mut self.waiting.count);
        self.waiting.weight = 0;
        Ok(())
    }

    /// The next column.
    fn open(&mut self) -> Option<ColumnWriter<'s>> {
        let at = self.format.schema.columns().len() - self.sinks.len();
        let pages = Box::new(SerializedPageWriter::new(self.sinks.next()?));
        let descriptor = self.format.schema.column(at);
        Some(get_column_writer(descriptor, self.format.properties.clone(), pages))
    }

    /// Encodes what is left.
    pub(super) fn close(mut self) -> Result<Closed, ArchiveError> {
        self.close_columns().map_err(ArchiveError::Encoding)
    }

    fn close_columns(&mut self) -> Result<Closed> {
        let mut columns = Vec::new();
        if self.columns.is_empty() {
            // One after the other: each takes memory while it is open.
            for cells in &mut std::mem::take(&mut self.waiting.cells) {
                if let Some(mut writer) = self.open() {
                    write(&mut writer, cells)?;
                    columns.push(close(writer)?);
                }
            }
            return Ok(Closed { columns, rows: self.waiting.count });
        }
        self.encode()?;
        for writer in std::mem::take(&mut self.columns) {
            columns.push(close(writer)?);
        }
        Ok(Closed { columns, rows: self.encoded })
    }
}

fn properties(table: Table) -> Result<WriterProperties> {
    let mut properties = WriterProperties::builder()
        .set_compression(Compression::ZSTD(ZstdLevel::try_new(LEVEL)?))
        .set_data_page_row_count_limit(PAGE_ROWS)
        .set_statistics_enabled(EnabledStatistics::Page);
    for column in table.columns() {
        let path = ColumnPath::new(column.path());
        if !is_packed(table, column) {
            properties = properties.set_column_compression(path.clone(), Compression::UNCOMPRESSED);
        }
        if !has_statistics(column) {
            properties = properties.set_column_statistics_enabled(path.clone(), EnabledStatistics::None);
        }
        if matches!(column.name, "audit_id" | "stage_hash" | "hash") {
            // Each is another one, and says nothing of the next.
            properties = properties.set_column_dictionary_enabled(path, false);
        } else if column.is_long {
            properties = properties.set_column_dictionary_enabled(path, false);
        } else if is_counted(column) {
            properties = properties
                .set_column_dictionary_enabled(path.clone(), false)
                .set_column_encoding(path, Encoding::DELTA_BINARY_PACKED);
        }
    }
    Ok(properties.build())
}

/// Columns that zstd makes much shorter: texts of all kinds, and what many rows in turn have alike. Others hold numbers or
/// few words, which their encoding makes as short; whoever writes or reads a column of a group sets up zstd for it, which
/// takes longer than to write or read such a column.
const PACKED: &[&str] = &[
    "audit_id",
    "authenticated_user",
    "deletion_timestamp",
    "event_name",
    "event_uid",
    "hash",
    "impersonated_user",
    "key",
    "last_transition_time",
    "message",
    "name",
    "object",
    "place",
    "ref_name",
    "ref_uid",
    "related_name",
    "stage_hash",
    "text",
    "trace_context",
    "type",
    "uid",
    "uri",
    "user",
    "user_agent",
    "value",
];

fn is_packed(table: Table, column: &Column) -> bool {
    // What a write changed are rows in turn.
    matches!(table, Table::Changes) || column.is_long || PACKED.contains(&column.name)
}

/// Texts that rows are looked for by. Of others the least and the greatest say nothing, and take time to be found.
const SOUGHT: &[&str] = &[
    "cluster",
    "api_group",
    "resource",
    "subresource",
    "kind",
    "namespace",
    "name",
    "uid",
    "verb",
    "user",
    "reason",
    "type",
];

fn has_statistics(column: &Column) -> bool {
    let is_text = matches!(column.kind, Kind::Text | Kind::MaybeText);
    !is_text || column.list.is_empty() && SOUGHT.contains(&column.name)
}

/// Whether a column holds numbers that seldom come twice: a dictionary of them costs time and saves nothing.
fn is_counted(column: &Column) -> bool {
    match column.kind {
        Kind::MaybeTime | Kind::MaybeNat => true,
        Kind::Int | Kind::MaybeInt => !matches!(column.name, "code" | "count" | "file"),
        Kind::Text | Kind::MaybeText | Kind::Flag => false,
    }
}

/// Writes cells, of which nothing is left.
fn write(writer: &mut ColumnWriter<'_>, cells: &mut Cells) -> Result<()> {
    let [definitions, repetitions] = [&cells.definitions, &cells.repetitions]
        .map(|levels| (!levels.is_empty()).then_some(levels.as_slice()));
    match (writer, &mut cells.values) {
        (ColumnWriter::ByteArrayColumnWriter(writer), Values::Texts { bytes, ends }) => {
            let shared = Bytes::from(std::mem::take(bytes));
            let begins = std::iter::once(0).chain(ends.iter().copied());
            let texts = begins.zip(&*ends).map(|(begin, end)| ByteArray::from(shared.slice(begin..*end)));
            let texts: Vec<ByteArray> = texts.collect();
            writer.write_batch(&texts, definitions, repetitions)?;
            drop(texts);
            *bytes = emptied(shared);
            ends.clear();
        }
        (ColumnWriter::Int64ColumnWriter(writer), Values::Longs(values)) => {
            writer.write_batch(values, definitions, repetitions)?;
            values.clear();
        }
        (ColumnWriter::BoolColumnWriter(writer), Values::Flags(values)) => {
            writer.write_batch(values, definitions, repetitions)?;
            values.clear();
        }
        _ => return Err(ParquetError::General("a column holds what its schema does not say".to_owned())),
    }
    cells.definitions.clear();
    cells.repetitions.clear();
    Ok(())
}

/// The memory of texts that were written, for those that come next, which mostly take as much; other memory where the
/// writer keeps some of them for its dictionary.
fn emptied(texts: Bytes) -> Vec<u8> {
    let mut memory = texts.try_into_mut().map_or_else(|kept| Vec::with_capacity(kept.len()), Vec::from);
    memory.clear();
    memory
}

fn close(writer: ColumnWriter<'_>) -> Result<ColumnCloseResult> {
    match writer {
        ColumnWriter::ByteArrayColumnWriter(writer) => writer.close(),
        ColumnWriter::Int64ColumnWriter(writer) => writer.close(),
        ColumnWriter::BoolColumnWriter(writer) => writer.close(),
        _ => Err(ParquetError::General("a column has a type that no table has".to_owned())),
    }
}

/// The file of a table.
pub(super) struct File<W: Write + Send> {
    writer: SerializedFileWriter<W>,
    groups: Vec<String>,
    rows: u64,
}

impl<W: Write + Send> File<W> {
    pub(super) fn create(format: &Format, out: W) -> Result<Self, ArchiveError> {
        let (schema, properties) = (format.schema.root_schema_ptr(), format.properties.clone());
        let writer = SerializedFileWriter::new(out, schema, properties).map_err(ArchiveError::Encoding)?;
        Ok(Self { writer, groups: Vec::new(), rows: 0 })
    }

    /// Appends the rows of a group, if there are any.
    pub(super) fn append(&mut self, group: usize, encoded: Encoded) -> Result<(), ArchiveError> {
        if encoded.rows == 0 {
            return Ok(());
        }
        let append = || {
            let mut row_group = self.writer.next_row_group()?;
            for (bytes, close) in encoded.columns {
                row_group.append_column(&bytes, close)?;
            }
            row_group.close().map(drop)
        };
        append().map_err(ArchiveError::Encoding)?;
        self.groups.push(group.to_string());
        self.rows += encoded.rows as u64;
        Ok(())
    }

    /// Writes the footer. Returns what was written to, and how many rows there are.
    pub(super) fn finish(mut self) -> Result<(W, u64), ArchiveError> {
        let groups = KeyValue::new(GROUPS.to_owned(), self.groups.join(","));
        self.writer.append_key_value_metadata(groups);
        Ok((self.writer.into_inner().map_err(ArchiveError::Encoding)?, self.rows))
    }
}
