//! Members of objects, matched by their decoded keys.

use super::scan::{Doc, Kind, Next, Span};
use super::text::decoded;
use super::walk::{Ends, Walk};
use super::{BrokenBody, class};
use crate::model::Segment;
use crate::state::scan::is_key;
use crate::state::schema::Type;
use std::borrow::Cow;
use std::cmp::Ordering;

/// A member whose value was passed over.
pub(super) struct Entry<'t> {
    pub(super) key: Cow<'t, str>,
    pub(super) value: Span,
}

/// Members of both versions of an object, each sorted by key.
pub(super) struct Members<'t> {
    old: Vec<Entry<'t>>,
    new: Vec<Entry<'t>>,
    /// Whether a version had a key twice.
    pub(super) has_twins: bool,
    /// Ends of the objects.
    pub(super) ends: Ends,
}

impl<'t> Members<'t> {
    /// Reads the members from those at `old_at` and `new_at` on.
    pub(super) fn read(old: Doc<'t>, old_at: Next, new: Doc<'t>, new_at: Next) -> Result<Self, BrokenBody> {
        let (mut old, old_end) = entries(old, old_at)?;
        let (mut new, new_end) = entries(new, new_at)?;
        let has_twins = sort(&mut old) | sort(&mut new);
        Ok(Self { old, new, has_twins, ends: (old_end, new_end) })
    }

    /// Whether one of `keys` is among them.
    pub(super) fn has_any(&self, keys: &mut [&str]) -> bool {
        keys.sort_unstable();
        let known = |entry: &Entry<'_>| keys.binary_search(&&*entry.key).is_ok();
        self.old.iter().chain(&self.new).any(known)
    }
}

impl<'t> Walk<'t> {
    /// Compares members by their keys.
    pub(super) fn members(&mut self, members: &Members<'t>, ty: Type<'_>) -> Result<(), BrokenBody> {
        let (mut old, mut new) = (members.old.iter().peekable(), members.new.iter().peekable());
        loop {
            let order = match (old.peek(), new.peek()) {
                (None, None) => return Ok(()),
                (Some(_), None) => Ordering::Less,
                (None, Some(_)) => Ordering::Greater,
                (Some(old), Some(new)) => old.key.cmp(&new.key),
            };
            let before = if order.is_le() { old.next() } else { None };
            let after = if order.is_ge() { new.next() } else { None };
            self.entry(before, after, ty)?;
        }
    }

    fn entry(
        &mut self,
        old: Option<&Entry<'t>>,
        new: Option<&Entry<'t>>,
        ty: Type<'_>,
    ) -> Result<(), BrokenBody> {
        let Some(key) = old.or(new).map(|entry| &*entry.key) else { return Ok(()) };
        if class::is_managed_fields(&self.path, key) {
            self.is_all &= new.is_none_or(|new| self.new.is_known(new.value.start));
            return Ok(());
        }
        let step = || Segment::Field(key.into());
        if let (Some(old), Some(new)) = (old, new) {
            return self.between((old.value, new.value), || (step(), ty.field(key)));
        }
        self.path.push(step());
        if let Some(old) = old {
            self.removed(old.value)?;
        }
        if let Some(new) = new {
            self.added(new.value)?;
        }
        self.path.pop();
        Ok(())
    }
}

/// The members from `next` on as they are written, and the end of the object.
pub(super) fn entries(doc: Doc<'_>, mut next: Next) -> Result<(Vec<Entry<'_>>, usize), BrokenBody> {
    let mut entries = Vec::new();
    loop {
        match next {
            Next::End(end) => return Ok((entries, end)),
            Next::Item(at) => {
                let member = doc.member(at)?;
                let value = doc.value(member.value)?;
                entries.push(Entry { key: decoded(member.key), value });
                next = doc.next(value.end, b'}')?;
            }
        }
    }
}

/// Sorts by key and keeps the last one of each; whether there was another.
pub(super) fn sort(entries: &mut Vec<Entry<'_>>) -> bool {
    let all = entries.len();
    entries.reverse();
    entries.sort_by(|a, b| a.key.cmp(&b.key));
    entries.dedup_by(|a, b| a.key == b.key);
    entries.len() < all
}

/// The object at `start` as it is written, without its metadata's managedFields, and its end.
pub(super) fn without_managed_fields(
    doc: Doc<'_>,
    start: usize,
) -> Result<(Cow<'_, str>, usize), BrokenBody> {
    if doc.kind(start)? != Kind::Object {
        let value = doc.value(start)?;
        return Ok((Cow::Borrowed(doc.slice(value)), value.end));
    }
    let (mut text, mut copied) = (String::new(), start);
    let mut next = doc.first(start, b'}');
    loop {
        let at = match next {
            Next::Item(at) => at,
            Next::End(end) if copied == start => {
                return Ok((Cow::Borrowed(doc.slice(Span { start, end })), end));
            }
            Next::End(end) => {
                text += doc.slice(Span { start: copied, end });
                return Ok((Cow::Owned(text), end));
            }
        };
        let member = doc.member(at)?;
        let end = if is_key(member.key, "metadata") {
            let (metadata, end) = metadata_without_managed_fields(doc, member.value)?;
            if let Some(metadata) = metadata {
                text.reserve(doc.bytes().len());
                text += doc.slice(Span { start: copied, end: member.value });
                text += &metadata;
                copied = end;
            }
            end
        } else {
            doc.value(member.value)?.end
        };
        next = doc.next(end, b'}')?;
    }
}

/// An object's metadata without managedFields, if it has them, and its end in any case.
pub(super) fn metadata_without_managed_fields(
    doc: Doc<'_>,
    start: usize,
) -> Result<(Option<String>, usize), BrokenBody> {
    if doc.kind(start)? != Kind::Object {
        return Ok((None, doc.value(start)?.end));
    }
    let (mut kept, mut is_whole) = (Vec::new(), true);
    let mut next = doc.first(start, b'}');
    while let Next::Item(at) = next {
        let member = doc.member(at)?;
        let end = doc.value(member.value)?.end;
        if is_key(member.key, "managedFields") {
            is_whole = false;
        } else {
            kept.push(doc.slice(Span { start: at, end }));
        }
        next = doc.next(end, b'}')?;
    }
    let end = match next {
        Next::Item(end) | Next::End(end) => end,
    };
    Ok(((!is_whole).then(|| format!("{{{}}}", kept.join(","))), end))
}
