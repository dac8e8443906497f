//! The texts of two versions, passed over value by value.

use super::members::without_managed_fields;
use super::walk::told;
use super::{Body, BrokenBody, Version};
use crate::state::scan;
pub(super) use crate::state::scan::{Kind, Next, common_prefix, end_within};
use memchr::memmem::Finder;
use std::borrow::Cow;
use std::sync::LazyLock;

static FIND_KEY: LazyLock<Finder<'static>> = LazyLock::new(|| Finder::new("managedFields"));

/// The text of one version.
#[derive(Clone, Copy)]
pub(super) struct Doc<'t> {
    text: &'t str,
    version: Version,
    /// A value whose end is known; none starts at the end of the text.
    known: Span,
}

/// Where a value starts, and one past its end.
#[derive(Clone, Copy, Debug)]
pub(super) struct Span {
    pub(super) start: usize,
    pub(super) end: usize,
}

/// The member of an object.
pub(super) struct Member<'t> {
    /// The key as written, without its quotes.
    pub(super) key: &'t str,
    /// Where its value starts.
    pub(super) value: usize,
}

impl<'t> Doc<'t> {
    pub(super) fn new(body: Body<'t>, version: Version) -> Self {
        let len = body.text.len();
        let known =
            body.managed.map_or(Span { start: len, end: len }, |r| Span { start: r.start, end: r.end });
        Self { text: body.text, version, known }
    }

    pub(super) fn bytes(self) -> &'t [u8] {
        self.text.as_bytes()
    }

    /// The text of a value.
    pub(super) fn slice(self, span: Span) -> &'t str {
        self.text.get(span.start..span.end).unwrap_or_default()
    }

    pub(super) fn broken(self, at: usize) -> BrokenBody {
        BrokenBody { version: self.version, at }
    }

    /// Where the root value starts.
    pub(super) fn root(self) -> usize {
        scan::skip_space(self.bytes(), 0)
    }

    /// Checks that nothing follows the root value that ends at `at`.
    pub(super) fn finish(self, at: usize) -> Result<(), BrokenBody> {
        let end = scan::skip_space(self.bytes(), at);
        if end == self.text.len() { Ok(()) } else { Err(self.broken(end)) }
    }

    /// The kind of the value that starts at `at`.
    pub(super) fn kind(self, at: usize) -> Result<Kind, BrokenBody> {
        scan::kind(self.bytes(), at).ok_or(self.broken(at))
    }

    /// The value that starts at `start`.
    pub(super) fn value(self, start: usize) -> Result<Span, BrokenBody> {
        if self.is_known(start) {
            return Ok(self.known);
        }
        self.kind(start)?;
        let end = scan::end(self.bytes(), start);
        Ok(Span { start, end: end.ok_or(self.broken(start))? })
    }

    /// Whether it is the value whose end is known.
    pub(super) fn is_known(self, start: usize) -> bool {
        start == self.known.start && start < self.known.end
    }

    /// The value at `at` as it is told where it is the whole object, and its end.
    pub(super) fn whole(self, at: usize) -> Result<(Box<str>, usize), BrokenBody> {
        let (text, end, _) = self.unchecked(at)?;
        Ok((told(self, at, text)?, end))
    }

    /// The same, before anybody has looked at all of it, and whether nothing is missing but managedFields that were known.
    pub(super) fn unchecked(self, at: usize) -> Result<(Cow<'t, str>, usize, bool), BrokenBody> {
        if let Some(text) = self.without_known(at) {
            return Ok((Cow::Owned(text), self.text.len(), true));
        }
        let (text, end) = without_managed_fields(self, at)?;
        let is_all = matches!(text, Cow::Borrowed(_));
        Ok((text, end, is_all))
    }

    /// All of the object but its managedFields, if it is known where they stand. What is left is still to be
    /// looked at. `None` where another spelling could hide more of them.
    fn without_known(self, at: usize) -> Option<String> {
        let (metadata, _) = self.find(at, |member| member.key == "metadata")?;
        let (managed, before) = self.find(metadata.value, |member| member.key == "managedFields")?;
        let behind = self.text.get(self.known.end..)?;
        let may_hold_more = FIND_KEY.find(behind.as_bytes()).is_some() || scan::may_respell(behind);
        if may_hold_more || !self.is_known(managed.value) {
            return None;
        }
        let (kept, rest) = match before {
            Some(end) => (end, behind),
            None => {
                let rest = behind.trim_start();
                (metadata.value + 1, rest.strip_prefix(',').unwrap_or(rest))
            }
        };
        Some([self.text.get(..kept)?, rest].concat())
    }

    /// The first such member of the object at `at`, and the end of the value before it. `None` where a key before
    /// it is written with escapes.
    fn find(self, at: usize, is_wanted: impl Fn(&Member<'_>) -> bool) -> Option<(Member<'t>, Option<usize>)> {
        let mut before = None;
        let mut next = (self.kind(at).ok()? == Kind::Object).then(|| self.first(at, b'}'))?;
        while let Next::Item(at) = next {
            let member = self.member(at).ok()?;
            if is_wanted(&member) {
                return Some((member, before));
            }
            let end = self.value(member.value).ok().filter(|_| !member.key.contains('\\'))?.end;
            before = Some(end);
            next = self.next(end, b'}').ok()?;
        }
        None
    }

    /// Reads `"key":` at `at`.
    pub(super) fn member(self, at: usize) -> Result<Member<'t>, BrokenBody> {
        let (key, value) = scan::key(self.text, at).map_err(|at| self.broken(at))?;
        Ok(Member { key, value })
    }

    /// The first item of the object or list that opens at `at`.
    pub(super) fn first(self, at: usize, close: u8) -> Next {
        scan::first(self.bytes(), at, close)
    }

    /// What follows the item that ends at `at`.
    pub(super) fn next(self, at: usize, close: u8) -> Result<Next, BrokenBody> {
        scan::next(self.bytes(), at, close).map_err(|at| self.broken(at))
    }

    /// Adds the elements of a list from `next` on; gives its end.
    pub(super) fn elements(self, mut next: Next, to: &mut Vec<Span>) -> Result<usize, BrokenBody> {
        loop {
            match next {
                Next::End(end) => return Ok(end),
                Next::Item(at) => {
                    let element = self.value(at)?;
                    to.push(element);
                    next = self.next(element.end, b']')?;
                }
            }
        }
    }
}
