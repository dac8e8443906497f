//! Lists: by identity where there is one, else by position.

use super::identity::{Identities, Identity};
use super::same::same;
use super::scan::{Kind, Next, Span};
use super::walk::{Ends, Walk};
use super::{BrokenBody, class};
use crate::model::{Op, Segment};
use crate::state::schema::Type;

/// The elements of both versions.
type Elements<'e> = (&'e [Span], &'e [Span]);

impl<'t> Walk<'t> {
    /// Compares the lists that open at `at`; gives their ends.
    pub(super) fn list(&mut self, at: Ends, ty: Type<'_>) -> Result<Ends, BrokenBody> {
        let (old, new, ends) = self.elements(at)?;
        match Identities::of((self.old, &old), (self.new, &new), ty.list())? {
            Some(identities) => self.by_identity((&old, &new), &identities, ty)?,
            None => self.by_position((&old, &new), ty)?,
        }
        Ok(ends)
    }

    /// The elements of both lists, and their ends. Where a text is the same in both its end is looked for
    /// once.
    fn elements(&self, at: Ends) -> Result<(Vec<Span>, Vec<Span>, Ends), BrokenBody> {
        let (mut olds, mut news) = (Vec::new(), Vec::new());
        let mut next = (self.old.first(at.0, b']'), self.new.first(at.1, b']'));
        while let (Next::Item(old), Next::Item(new)) = next {
            let old = self.old.value(old)?;
            let text = self.old.slice(old).as_bytes();
            // A number may go on behind what is the same.
            let ends_itself = !matches!(self.old.kind(old.start)?, Kind::Word);
            let is_same = ends_itself && self.new.bytes()[new..].starts_with(text);
            let new =
                if is_same { Span { start: new, end: new + text.len() } } else { self.new.value(new)? };
            next = (self.old.next(old.end, b']')?, self.new.next(new.end, b']')?);
            olds.push(old);
            news.push(new);
        }
        let ends = (self.old.elements(next.0, &mut olds)?, self.new.elements(next.1, &mut news)?);
        Ok((olds, news, ends))
    }

    fn by_identity(
        &mut self,
        (old, new): Elements<'_>,
        identities: &Identities<'t>,
        ty: Type<'_>,
    ) -> Result<(), BrokenBody> {
        let partners = identities.partners();
        // Members of sets may be spelled in another way, and what follows upon a text may be told by it.
        self.is_all &= !identities.names.is_empty();
        let mut stayed = vec![false; old.len()];
        for (at, partner) in partners.iter().enumerate() {
            let step = || segment(at, &identities.names, &identities.new[at]);
            match *partner {
                Some(before) => {
                    stayed[before] = true;
                    // A member of a set is its identity.
                    if !identities.names.is_empty() {
                        self.between((old[before], new[at]), || (step(), ty.element()))?;
                    }
                }
                None => self.added_at(step(), new[at])?,
            }
        }
        for at in (0..old.len()).filter(|&at| !stayed[at]) {
            self.removed_at(segment(at, &identities.names, &identities.old[at]), old[at])?;
        }
        if !partners.iter().flatten().is_sorted() {
            let class = class::of_order(&self.path, ty.list());
            self.tell(Op::Reorder, Some(listed(&identities.old)), Some(listed(&identities.new)), class);
        }
        Ok(())
    }

    /// In lists of different lengths, what is equal at both ends is left out first, so that an insertion
    /// is one change.
    fn by_position(&mut self, (old, new): Elements<'_>, ty: Type<'_>) -> Result<(), BrokenBody> {
        // What is left out may be spelled in another way.
        self.is_all &= old.len() == new.len();
        let start = if old.len() == new.len() { 0 } else { self.same_ahead(pairs(old, new))? };
        let (old, new) = (&old[start..], &new[start..]);
        let from_end = old.iter().copied().rev().zip(new.iter().copied().rev());
        let end = if old.len() == new.len() { 0 } else { self.same_ahead(from_end)? };
        let (old, new) = (&old[..old.len() - end], &new[..new.len() - end]);
        for (at, pair) in pairs(old, new).enumerate() {
            self.between(pair, || (Segment::Index(position(start + at)), ty.element()))?;
        }
        for (at, &element) in old.iter().enumerate().skip(new.len()) {
            self.removed_at(Segment::Index(position(start + at)), element)?;
        }
        for (at, &element) in new.iter().enumerate().skip(old.len()) {
            self.added_at(Segment::Index(position(start + at)), element)?;
        }
        Ok(())
    }

    /// How many of the pairs are equal before one is not.
    fn same_ahead(&self, pairs: impl Iterator<Item = (Span, Span)>) -> Result<usize, BrokenBody> {
        let mut count = 0;
        for (old, new) in pairs {
            if !same((self.old, old), (self.new, new), self.path.len() + 1)? {
                break;
            }
            count += 1;
        }
        Ok(count)
    }

    fn added_at(&mut self, step: Segment, value: Span) -> Result<(), BrokenBody> {
        self.path.push(step);
        self.added(value)?;
        self.path.pop();
        Ok(())
    }

    fn removed_at(&mut self, step: Segment, value: Span) -> Result<(), BrokenBody> {
        self.path.push(step);
        self.removed(value)?;
        self.path.pop();
        Ok(())
    }
}

/// Elements that stand at the same position.
pub(super) fn pairs(old: &[Span], new: &[Span]) -> impl Iterator<Item = (Span, Span)> {
    old.iter().copied().zip(new.iter().copied())
}

fn segment(at: usize, names: &[Box<str>], identity: &Identity<'_>) -> Segment {
    let index = position(at);
    if names.is_empty() {
        return Segment::Member { index, value: identity.concat().into() };
    }
    let keys = names.iter().zip(identity).map(|(name, value)| (name.clone(), value.as_ref().into()));
    Segment::Element { index, keys: keys.collect() }
}

fn position(at: usize) -> u32 {
    u32::try_from(at).unwrap_or(u32::MAX)
}

/// Identities as a JSON array.
fn listed(identities: &[Identity<'_>]) -> Box<str> {
    let one = |identity: &Identity<'_>| match &identity[..] {
        [single] => single.to_string(),
        several => format!("[{}]", several.join(",")),
    };
    format!("[{}]", identities.iter().map(one).collect::<Vec<_>>().join(",")).into()
}
