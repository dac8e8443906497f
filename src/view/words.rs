//! Texts of the log that people wrote, without the secrets that they may quote.

use crate::history::{Index, Object, Request};
use crate::model::Symbol;
use crate::state::redact::{Redactor, Target};
use crate::tree::ObjectTree;
use crate::versions::target;
use std::borrow::Cow;

/// Texts about one object.
pub(super) struct Words<'a> {
    pub(super) index: &'a Index,
    redactor: &'a Redactor,
    target: Target<'a>,
}

impl<'a> Words<'a> {
    pub(super) fn new(tree: &ObjectTree<'a>, object: &Object) -> Self {
        Self { index: tree.index, redactor: tree.redactor, target: target(tree.index, object) }
    }

    /// The answer to a request in words. One to a subresource is about that: tokens of a service account.
    pub(super) fn answer(&self, request: &Request) -> Cow<'a, str> {
        let text = |symbol| self.index.strings.get(symbol);
        let target = Target { subresource: text(request.object.subresource), ..self.target };
        self.redactor.message(&target, text(request.message()))
    }

    /// A message of an Event.
    pub(super) fn message(&self, text: Symbol) -> Cow<'a, str> {
        self.redactor.message(&self.target, self.index.strings.get(text))
    }

    /// `userAgent`: whatever the client made of it.
    pub(super) fn agent(&self, text: Symbol) -> Cow<'a, str> {
        self.redactor.prose(self.index.strings.get(text))
    }

    /// Words about nothing in particular.
    pub(super) fn prose(&self, text: Symbol) -> Cow<'a, str> {
        self.redactor.prose(self.index.strings.get(text))
    }

    /// What an audit event says under a name.
    pub(super) fn noted(&self, name: &str, value: &'a str) -> Cow<'a, str> {
        self.redactor.noted(name, value)
    }

    /// A text that holds no secret.
    pub(super) fn text(&self, text: Symbol) -> &'a str {
        self.index.strings.get(text)
    }

    /// The value of a field of a log.
    pub(super) fn field(&self, name: &str, value: Symbol) -> Cow<'a, str> {
        self.redactor.field(name, self.index.strings.get(value))
    }

    /// Path and query of a request URI.
    pub(super) fn uri(&self, uri: Symbol) -> (Cow<'a, str>, Cow<'a, str>) {
        match self.redactor.uri(self.index.strings.get(uri)) {
            Cow::Borrowed(uri) => {
                let (path, query) = uri.split_once('?').unwrap_or((uri, ""));
                (path.into(), query.into())
            }
            Cow::Owned(uri) => {
                let (path, query) = uri.split_once('?').unwrap_or((&uri, ""));
                (path.to_owned().into(), query.to_owned().into())
            }
        }
    }
}
