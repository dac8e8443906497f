//! The file of a table, read from wherever by whatever thread, and the columns of its row groups.

use crate::archive::ArchiveError;
use crate::archive::column::Column;
use crate::archive::encode::GROUPS;
use crate::archive::tables::Table;
use bytes::Bytes;
use parquet::column::reader::get_typed_column_reader;
use parquet::data_type::{BoolType, ByteArray, ByteArrayType, DataType, Int64Type};
use parquet::errors::{ParquetError, Result};
use parquet::file::reader::{ChunkReader, FileReader, Length, RowGroupReader};
use parquet::file::serialized_reader::SerializedFileReader;
use std::fs::File;
use std::io::Read;
use std::path::Path;
use std::sync::Arc;

/// A file that is read by position.
struct Source {
    file: Arc<File>,
    len: u64,
}

impl Length for Source {
    fn len(&self) -> u64 {
        self.len
    }
}

impl ChunkReader for Source {
    type T = Cursor;

    fn get_read(&self, start: u64) -> Result<Cursor> {
        Ok(Cursor { file: Arc::clone(&self.file), at: start, end: self.len })
    }

    fn get_bytes(&self, start: u64, length: usize) -> Result<Bytes> {
        let mut bytes = vec![0; length];
        read_exact_at(&self.file, start, &mut bytes)?;
        Ok(bytes.into())
    }
}

/// Reads on from a position.
struct Cursor {
    file: Arc<File>,
    at: u64,
    end: u64,
}

impl Read for Cursor {
    fn read(&mut self, out: &mut [u8]) -> std::io::Result<usize> {
        let n = out.len().min(usize::try_from(self.end.saturating_sub(self.at)).unwrap_or(usize::MAX));
        read_exact_at(&self.file, self.at, &mut out[..n])?;
        self.at += n as u64;
        Ok(n)
    }
}

#[cfg(unix)]
fn read_exact_at(file: &File, at: u64, out: &mut [u8]) -> std::io::Result<()> {
    std::os::unix::fs::FileExt::read_exact_at(file, out, at)
}

#[cfg(windows)]
fn read_exact_at(file: &File, mut at: u64, mut out: &mut [u8]) -> std::io::Result<()> {
    while !out.is_empty() {
        let n = std::os::windows::fs::FileExt::seek_read(file, out, at)?;
        if n == 0 {
            return Err(std::io::ErrorKind::UnexpectedEof.into());
        }
        at += n as u64;
        out = &mut out[n..];
    }
    Ok(())
}

/// The file of a table.
pub(super) struct TableFile {
    table: Table,
    reader: SerializedFileReader<Source>,
    /// Of which group of trees each row group is.
    groups: Vec<usize>,
}

impl TableFile {
    pub(super) fn open(directory: &Path, table: Table) -> std::result::Result<Self, ArchiveError> {
        let path = directory.join(table.file());
        let failed = |source| ArchiveError::Io { path: path.clone(), source };
        let file = File::open(&path).map_err(failed)?;
        let len = file.metadata().map_err(failed)?.len();
        let broken = |source| ArchiveError::Broken { path: path.clone(), source };
        let reader = SerializedFileReader::new(Source { file: Arc::new(file), len }).map_err(broken)?;
        let metadata = reader.metadata().file_metadata().key_value_metadata();
        let groups = metadata.into_iter().flatten().find(|pair| pair.key == GROUPS);
        let groups = groups.and_then(|pair| pair.value.as_deref()).unwrap_or_default();
        let groups: Vec<usize> = groups.split(',').filter_map(|group| group.parse().ok()).collect();
        if groups.len() != reader.num_row_groups() {
            return Err(broken(ParquetError::General("not all of its row groups are named".to_owned())));
        }
        Ok(Self { table, reader, groups })
    }

    /// All of its groups.
    pub(super) fn groups(&self) -> &[usize] {
        &self.groups
    }

    /// The rows of a group of trees, if it has any.
    pub(super) fn group(&self, group: usize) -> Option<Result<RowGroup<'_>>> {
        let at = self.groups.binary_search(&group).ok()?;
        let read = self.reader.get_row_group(at);
        Some(read.map(|reader| RowGroup { table: self.table, reader }))
    }
}

/// The rows of a group.
pub(super) struct RowGroup<'r> {
    table: Table,
    reader: Box<dyn RowGroupReader + 'r>,
}

/// Lists, one for each row.
pub(super) struct Lists<T> {
    values: Vec<T>,
    ends: Vec<usize>,
}

impl<T> Lists<T> {
    pub(super) fn of(&self, row: usize) -> &[T] {
        let begin = row.checked_sub(1).map_or(0, |before| self.ends[before]);
        &self.values[begin..self.ends[row]]
    }

    /// One of a row's; another list says that there is such a one.
    ///
    /// # Errors
    /// There is none.
    pub(super) fn at(&self, row: usize, nth: usize) -> Result<&T> {
        self.of(row)
            .get(nth)
            .ok_or_else(|| ParquetError::General("lists of a row differ in length".to_owned()))
    }

    /// Lists of values of which so many must be there.
    fn new(values: Vec<T>, ends: Vec<usize>, rows: usize) -> Result<Self> {
        if ends.len() != rows || ends.last().copied().unwrap_or(0) != values.len() {
            return Err(lacking());
        }
        Ok(Self { values, ends })
    }
}

/// A column has not what its row group says of it.
fn lacking() -> ParquetError {
    ParquetError::General("a column lacks values".to_owned())
}

/// Room for more is made when it is there: what a file says of itself may be made up.
const ROOM: usize = 1 << 20;

/// A value as it is in a column that may have none.
type Levels = (Vec<i16>, Vec<i16>);

impl RowGroup<'_> {
    pub(super) fn rows(&self) -> usize {
        usize::try_from(self.reader.metadata().num_rows()).unwrap_or(0)
    }

    /// Whether there is such a column: archives of before may lack it.
    pub(super) fn has(&self, name: &str) -> bool {
        self.reader.metadata().columns().iter().any(|column| column.column_path().string() == name)
    }

    fn cells<T: DataType>(&self, list: &str, name: &str) -> Result<(Vec<T::T>, Levels)> {
        let is_it = |column: &Column| column.list == list && column.name == name;
        let wanted = self.table.columns().iter().find(|column| is_it(column));
        let path = wanted.map(Column::path).unwrap_or_default();
        let columns = self.reader.metadata().columns();
        let at = columns.iter().position(|column| column.column_path().parts() == path);
        let missing = || ParquetError::General(format!("{} has no column {list}{name}", self.table.name()));
        let at = at.ok_or_else(missing)?;
        if columns[at].column_type() != T::get_physical_type() {
            return Err(missing());
        }
        let mut reader = get_typed_column_reader::<T>(self.reader.get_column_reader(at)?);
        let rows = self.rows();
        let (mut values, mut definitions, mut repetitions) =
            (Vec::with_capacity(rows.min(ROOM)), Vec::new(), Vec::new());
        let (read, ..) =
            reader.read_records(rows, Some(&mut definitions), Some(&mut repetitions), &mut values)?;
        if read != rows {
            return Err(ParquetError::EOF(format!("{} ends too early", self.table.name())));
        }
        Ok((values, (definitions, repetitions)))
    }

    fn all<T: DataType>(&self, name: &str) -> Result<Vec<T::T>> {
        let values = self.cells::<T>("", name)?.0;
        if values.len() == self.rows() { Ok(values) } else { Err(lacking()) }
    }

    fn some<T: DataType>(&self, name: &str) -> Result<Vec<Option<T::T>>> {
        let (values, (definitions, _)) = self.cells::<T>("", name)?;
        if definitions.len() == self.rows() { Ok(spread(values, &definitions, 1)) } else { Err(lacking()) }
    }

    pub(super) fn texts(&self, name: &str) -> Result<Vec<ByteArray>> {
        self.all::<ByteArrayType>(name)
    }

    /// Several columns of text.
    pub(super) fn all_texts<const N: usize>(&self, names: [&str; N]) -> Result<[Vec<ByteArray>; N]> {
        several(names, |name| self.texts(name))
    }

    /// Several columns of numbers that may be none.
    pub(super) fn all_maybe_ints<const N: usize>(&self, names: [&str; N]) -> Result<[Vec<Option<i64>>; N]> {
        several(names, |name| self.maybe_ints(name))
    }

    /// Several columns of truth values.
    pub(super) fn all_flags<const N: usize>(&self, names: [&str; N]) -> Result<[Vec<bool>; N]> {
        several(names, |name| self.flags(name))
    }

    pub(super) fn maybe_texts(&self, name: &str) -> Result<Vec<Option<ByteArray>>> {
        self.some::<ByteArrayType>(name)
    }

    pub(super) fn ints(&self, name: &str) -> Result<Vec<i64>> {
        self.all::<Int64Type>(name)
    }

    pub(super) fn maybe_ints(&self, name: &str) -> Result<Vec<Option<i64>>> {
        self.some::<Int64Type>(name)
    }

    pub(super) fn flags(&self, name: &str) -> Result<Vec<bool>> {
        self.all::<BoolType>(name)
    }

    fn lists<T: DataType>(&self, list: &str, name: &str) -> Result<Lists<T::T>> {
        let (values, (definitions, repetitions)) = self.cells::<T>(list, name)?;
        Lists::new(values, ends(&definitions, &repetitions), self.rows())
    }

    fn maybe_lists<T: DataType>(&self, list: &str, name: &str) -> Result<Lists<Option<T::T>>> {
        let (values, (definitions, repetitions)) = self.cells::<T>(list, name)?;
        let there: Vec<i16> = definitions.iter().copied().filter(|definition| *definition > 0).collect();
        Lists::new(spread(values, &there, 2), ends(&definitions, &repetitions), self.rows())
    }

    pub(super) fn text_lists(&self, list: &str, name: &str) -> Result<Lists<ByteArray>> {
        self.lists::<ByteArrayType>(list, name)
    }

    pub(super) fn int_lists(&self, list: &str, name: &str) -> Result<Lists<i64>> {
        self.lists::<Int64Type>(list, name)
    }

    pub(super) fn maybe_int_lists(&self, list: &str, name: &str) -> Result<Lists<Option<i64>>> {
        self.maybe_lists::<Int64Type>(list, name)
    }

    pub(super) fn flag_lists(&self, list: &str, name: &str) -> Result<Lists<bool>> {
        self.lists::<BoolType>(list, name)
    }
}

fn several<T, const N: usize>(
    names: [&str; N],
    read: impl Fn(&str) -> Result<Vec<T>>,
) -> Result<[Vec<T>; N]> {
    let all = names.into_iter().map(read).collect::<Result<Vec<_>>>()?;
    all.try_into().map_err(|_| ParquetError::General("a column is missing".to_owned()))
}

/// Values with the gaps between them; `full` is the level of one that is there.
fn spread<T>(values: Vec<T>, definitions: &[i16], full: i16) -> Vec<Option<T>> {
    let mut values = values.into_iter();
    definitions.iter().map(|level| (*level == full).then(|| values.next()).flatten()).collect()
}

/// Where the list of each row ends.
fn ends(definitions: &[i16], repetitions: &[i16]) -> Vec<usize> {
    let (mut ends, mut elements) = (Vec::new(), 0);
    for (at, (definition, repetition)) in std::iter::zip(definitions, repetitions).enumerate() {
        if *repetition == 0 && at > 0 {
            ends.push(elements);
        }
        elements += usize::from(*definition > 0);
    }
    if !definitions.is_empty() {
        ends.push(elements);
    }
    ends
}

/// A text of a column.
pub(super) fn text(bytes: &ByteArray) -> Result<&str> {
    std::str::from_utf8(bytes.data()).map_err(|error| ParquetError::General(error.to_string()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_have_a_value_for_each_element_and_an_end_for_each_row() {
        let lists = |values: &[u8], definitions: &[i16], repetitions: &[i16], rows| {
            Lists::new(values.to_vec(), ends(definitions, repetitions), rows)
        };
        // `[1, 2], [], [3]`
        let (definitions, repetitions) = ([1, 1, 0, 1], [0, 1, 0, 0]);
        let whole = lists(&[1, 2, 3], &definitions, &repetitions, 3).unwrap();
        assert_eq!((whole.of(0), whole.of(1), whole.of(2)), (&[1, 2][..], &[][..], &[3][..]));
        assert_eq!(whole.at(0, 1).unwrap(), &2);
        assert!(whole.at(1, 0).is_err());
        assert!(lists(&[1, 2], &definitions, &repetitions, 3).is_err());
        assert!(lists(&[1, 2, 3], &definitions, &repetitions, 4).is_err());
        // A column without levels.
        assert!(lists(&[1, 2, 3], &[], &[], 3).is_err());
    }
}
