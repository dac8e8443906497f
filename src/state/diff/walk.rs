//! The walk over both texts.

use super::scan::{Doc, Kind, Next, Span, common_prefix, end_within};
use super::text::{canonical, same_scalar};
use super::{Body, BrokenBody, Difference, MAX_DEPTH, Version, class, members};
use crate::model::{Change, ChangeClass, Op, Segment};
use crate::state::scan::is_json;
use crate::state::schema::Type;
use std::borrow::Cow;
use std::mem;

/// Offsets in the old and in the new text.
pub(super) type Ends = (usize, usize);

/// The state of a walk.
pub(super) struct Walk<'t> {
    pub(super) old: Doc<'t>,
    pub(super) new: Doc<'t>,
    /// Where the walk is.
    pub(super) path: Vec<Segment>,
    pub(super) changes: Vec<Change>,
    /// The keys seen so far of all objects that are walked side by side, the outermost first.
    keys: Vec<&'t str>,
    equal: EqualRun,
    /// Whether objects are walked side by side at first. The result never depends on it.
    lockstep: bool,
    /// See [`Difference::is_all`].
    pub(super) is_all: bool,
}

/// A stretch in which both texts are known to be equal, byte by byte.
struct EqualRun {
    /// In the old text; at `to` they differ, or `until` is reached.
    from: usize,
    to: usize,
    /// Offset in the new text less that in the old one.
    shift: usize,
    /// Nothing behind this offset of the old text is of interest.
    until: usize,
}

impl EqualRun {
    fn within(until: usize) -> Self {
        Self { from: usize::MAX, to: 0, shift: 0, until }
    }
}

impl<'t> Walk<'t> {
    pub(super) fn new(old: Body<'t>, new: Body<'t>) -> Self {
        Self {
            equal: EqualRun::within(old.text.len()),
            old: Doc::new(old, Version::Old),
            new: Doc::new(new, Version::New),
            path: Vec::new(),
            changes: Vec::new(),
            keys: Vec::new(),
            lockstep: true,
            is_all: true,
        }
    }

    /// The same walk without the short cut, to compare with.
    #[cfg(test)]
    pub(super) fn without_lockstep(old: &'t str, new: &'t str) -> Self {
        let body = |text| Body { text, managed: None };
        Self { lockstep: false, ..Self::new(body(old), body(new)) }
    }

    /// Walks whole texts, as far as they are there.
    pub(super) fn run(mut self, there: (bool, bool), ty: Type<'_>) -> Result<Difference, BrokenBody> {
        let starts = (self.old.root(), self.new.root());
        let ends = match there {
            (false, false) => return Ok(self.difference()),
            (true, true) if self.old.bytes() == self.new.bytes() => return Ok(self.difference()),
            (true, true) => self.value(starts, ty)?,
            (true, false) => {
                let (old, end) = self.old.whole(starts.0)?;
                self.push(Op::Remove, Some(old), None);
                (end, starts.1)
            }
            (false, true) => {
                let (new, end) = self.new.whole(starts.1)?;
                self.push(Op::Add, None, Some(new));
                (starts.0, end)
            }
        };
        self.old.finish(ends.0)?;
        self.new.finish(ends.1)?;
        self.changes.sort_unstable_by(|a, b| (&a.path, a.op).cmp(&(&b.path, b.op)));
        Ok(self.difference())
    }

    fn difference(self) -> Difference {
        Difference { changes: self.changes, is_all: self.is_all }
    }

    /// Compares the values at `at`, which are at the current path; gives their ends.
    pub(super) fn value(&mut self, at: Ends, ty: Type<'_>) -> Result<Ends, BrokenBody> {
        let kinds = (self.old.kind(at.0)?, self.new.kind(at.1)?);
        let is_one_value = self.path.len() >= MAX_DEPTH;
        match kinds {
            (Kind::Object, Kind::Object) if !is_one_value => self.object(at, ty),
            (Kind::List, Kind::List) if !is_one_value => self.list(at, ty),
            _ => {
                let spans = (self.old.value(at.0)?, self.new.value(at.1)?);
                let texts = (self.old.slice(spans.0), self.new.slice(spans.1));
                let same = match kinds {
                    (Kind::Text | Kind::Word, _) => same_scalar(texts.0, texts.1),
                    (old, new) => old == new && canonical(texts.0) == canonical(texts.1),
                };
                if !same {
                    self.replaced(spans.0, spans.1)?;
                } else if texts.0 != texts.1 {
                    self.is_all = false;
                }
                Ok((spans.0.end, spans.1.end))
            }
        }
    }

    /// Compares two values whose ends are known and which are `child` of the current path.
    pub(super) fn between<'s>(
        &mut self,
        (old, new): (Span, Span),
        child: impl FnOnce() -> (Segment, Type<'s>),
    ) -> Result<(), BrokenBody> {
        if self.old.slice(old) == self.new.slice(new) {
            return Ok(());
        }
        let (step, ty) = child();
        let outer = mem::replace(&mut self.equal, EqualRun::within(old.end));
        self.path.push(step);
        self.value((old.start, new.start), ty)?;
        self.path.pop();
        self.equal = outer;
        Ok(())
    }

    fn object(&mut self, at: Ends, ty: Type<'_>) -> Result<Ends, BrokenBody> {
        let items = (self.old.first(at.0, b'}'), self.new.first(at.1, b'}'));
        if !self.lockstep {
            return self.sorted_members(items, ty);
        }
        let (keys, changes) = (self.keys.len(), self.changes.len());
        let found = self.members_side_by_side(items, keys, changes, ty)?;
        self.keys.truncate(keys);
        if let Some(ends) = found {
            return Ok(ends);
        }
        // A key that is there twice hides the value before it. Once more, without the short cut all the
        // way down: walking twice on each level would double the work with each level.
        self.changes.truncate(changes);
        (self.lockstep, self.is_all) = (false, false);
        let ends = self.sorted_members(items, ty)?;
        self.lockstep = true;
        Ok(ends)
    }

    /// Compares members pair by pair while the keys are the same, then the rest by key. `None` if a key is
    /// there twice in a way that can matter.
    fn members_side_by_side(
        &mut self,
        mut items: (Next, Next),
        first_key: usize,
        first_change: usize,
        ty: Type<'_>,
    ) -> Result<Option<Ends>, BrokenBody> {
        loop {
            let (old_at, new_at) = match items {
                (Next::End(old), Next::End(new)) => {
                    let unsure = self.changes.len() > first_change && has_twins(&mut self.keys[first_key..]);
                    return Ok(if unsure { None } else { Some((old, new)) });
                }
                (Next::Item(old), Next::Item(new)) => (old, new),
                _ => break,
            };
            let (old, new) = (self.old.member(old_at)?, self.new.member(new_at)?);
            if old.key != new.key || old.key.contains('\\') {
                break;
            }
            self.keys.push(old.key);
            let ends = self.member(old.key, (old.value, new.value), ty)?;
            items = (self.old.next(ends.0, b'}')?, self.new.next(ends.1, b'}')?);
        }
        let rest = members::Members::read(self.old, items.0, self.new, items.1)?;
        if rest.has_twins || rest.has_any(&mut self.keys[first_key..]) {
            return Ok(None);
        }
        self.members(&rest, ty)?;
        Ok(Some(rest.ends))
    }

    fn sorted_members(&mut self, items: (Next, Next), ty: Type<'_>) -> Result<Ends, BrokenBody> {
        let all = members::Members::read(self.old, items.0, self.new, items.1)?;
        self.members(&all, ty)?;
        Ok(all.ends)
    }

    /// Compares the values of a member; gives their ends.
    fn member(&mut self, key: &str, at: Ends, ty: Type<'_>) -> Result<Ends, BrokenBody> {
        if class::is_managed_fields(&self.path, key) {
            self.is_all &= self.new.is_known(at.1);
            return Ok((self.old.value(at.0)?.end, self.new.value(at.1)?.end));
        }
        if let Some(length) = self.equal_length(at) {
            return Ok((at.0 + length, at.1 + length));
        }
        self.path.push(Segment::Field(key.into()));
        let ends = self.value(at, ty.field(key))?;
        self.path.pop();
        Ok(ends)
    }

    /// The length of the value at `at`, if it is the same in both texts byte by byte.
    fn equal_length(&mut self, (old, new): Ends) -> Option<usize> {
        let run = &mut self.equal;
        let shift = new.wrapping_sub(old);
        if run.shift != shift || old < run.from || old > run.to {
            let (a, b) = (self.old.bytes().get(old..run.until)?, self.new.bytes().get(new..)?);
            *run = EqualRun { from: old, to: old + common_prefix(a, b), shift, until: run.until };
        }
        end_within(&self.old.bytes()[..run.to], old).map(|end| end - old)
    }

    pub(super) fn added(&mut self, new: Span) -> Result<(), BrokenBody> {
        // It is told without managedFields.
        self.is_all &= !class::is_metadata(&self.path);
        let new = self.shown(self.new, new)?;
        self.push(Op::Add, None, Some(new));
        Ok(())
    }

    pub(super) fn removed(&mut self, old: Span) -> Result<(), BrokenBody> {
        let old = self.shown(self.old, old)?;
        self.push(Op::Remove, Some(old), None);
        Ok(())
    }

    fn replaced(&mut self, old: Span, new: Span) -> Result<(), BrokenBody> {
        self.is_all &= !class::is_metadata(&self.path);
        let (old, new) = (self.shown(self.old, old)?, self.shown(self.new, new)?);
        self.push(Op::Replace, Some(old), Some(new));
        Ok(())
    }

    fn push(&mut self, op: Op, old: Option<Box<str>>, new: Option<Box<str>>) {
        let class = class::of_value(&self.path, op, old.as_deref().or(new.as_deref()));
        self.tell(op, old, new, class);
    }

    pub(super) fn tell(&mut self, op: Op, old: Option<Box<str>>, new: Option<Box<str>>, class: ChangeClass) {
        self.changes.push(Change { path: self.path.iter().cloned().collect(), op, old, new, class });
    }

    /// A value as it is told: valid, on one line, without managedFields.
    fn shown(&self, doc: Doc<'t>, span: Span) -> Result<Box<str>, BrokenBody> {
        match self.path.len() {
            0 => Ok(doc.whole(span.start)?.0),
            1 if class::is_metadata(&self.path) => {
                match members::metadata_without_managed_fields(doc, span.start)?.0 {
                    Some(text) => told(doc, span.start, text.into()),
                    None => told(doc, span.start, doc.slice(span).into()),
                }
            }
            _ => told(doc, span.start, doc.slice(span).into()),
        }
    }
}

/// A text out of what stands at `at`: valid, on one line.
pub(super) fn told(doc: Doc<'_>, at: usize, text: Cow<'_, str>) -> Result<Box<str>, BrokenBody> {
    if !is_json(&text) {
        return Err(doc.broken(at));
    }
    if let Cow::Owned(told) = canonical(&text) {
        return Ok(told.into());
    }
    Ok(text.into_owned().into())
}

/// Whether a key is there twice.
fn has_twins(keys: &mut [&str]) -> bool {
    // Maps are written in order.
    if keys.windows(2).all(|pair| pair[0] < pair[1]) {
        return false;
    }
    keys.sort_unstable();
    keys.windows(2).any(|pair| pair[0] == pair[1])
}
