//! Lines of YAML in which one field is called something and the next has its value:
//! `- name: DB_PASSWORD` above `  value: hunter2`, as in the manifests and charts that ConfigMaps hold.

use std::ops::Range;

use super::Manner;
use super::assignments::on_line;
use super::pairs::{Group, OWNERS, VALUES};
use crate::state::redact::names::Names;
use crate::state::redact::place::is_no_secret;

/// The fields of one mapping, which begin in the same column.
struct Mapping {
    column: usize,
    fields: Group,
}

/// A line `  - name: value`.
struct Line<'t> {
    /// Where the name starts in the line, behind the dashes of items.
    column: usize,
    is_item: bool,
    name: &'t str,
    /// Where the value starts in the line.
    value: usize,
}

impl<'t> Line<'t> {
    fn of(line: &'t str) -> Option<Self> {
        let column = super::run(line, 0, |byte| matches!(byte, b' ' | b'-'));
        let (name, value) = line[column..].split_once(':')?;
        let blanks = super::run(value, 0, |byte| byte == b' ');
        let is_field = blanks > 0 || value.trim_end().is_empty();
        let end = column + name.len();
        let name = name.trim_matches(['"', '\'']);
        is_field.then_some(Self {
            column,
            is_item: line[..column].contains('-'),
            name,
            value: end + 1 + blanks,
        })
    }
}

pub(super) fn find(text: &str, names: &Names, found: &mut Vec<Range<usize>>) {
    let mut open: Vec<Mapping> = Vec::new();
    let (mut start, mut behind) = (0, 0);
    for whole in text.split_inclusive('\n') {
        let at = start;
        start += whole.len();
        let Some(line) = Line::of(whole).filter(|_| at >= behind) else { continue };
        let is_over = |mapping: &mut Mapping| {
            mapping.column > line.column || (mapping.column == line.column && line.is_item)
        };
        while let Some(mapping) = open.pop_if(is_over) {
            mapping.fields.close(text, at, found);
        }
        if open.last().is_none_or(|mapping| mapping.column < line.column) {
            open.push(Mapping { column: line.column, fields: Group::default() });
        }
        let (is_owner, is_value) = (OWNERS.contains(&line.name), VALUES.contains(&line.name));
        let Some(mapping) = open.last_mut().filter(|_| is_owner || is_value) else { continue };
        let value = on_line(text, at + line.value, line.column, Manner::Settings);
        let Some(value) = value.filter(|value| !is_no_secret(&text[value.clone()])) else { continue };
        behind = value.end;
        if is_owner {
            mapping.fields.is_secret |= names.is_secret(&text[value]);
        } else {
            mapping.fields.values.push(value);
        }
    }
    open.into_iter().for_each(|mapping| mapping.fields.close(text, text.len(), found));
}
