//! Texts that are made of fields: `{metadata.name}-config`, `{.claimName}`, `{spec.ns ?? metadata.namespace}`.

use crate::declared::{Located, Table, Wrong, in_a_line};
use crate::link::fields::{FieldPath, Fields, text_of};
use crate::link::subject::Subject;
use regex::Regex;
use std::borrow::Cow;

/// What a rule looks at, at the moment.
#[derive(Clone, Copy)]
pub(super) struct View<'v> {
    pub(super) subject: Subject<'v>,
    /// The state; none where the rule needs none.
    pub(super) fields: Option<Fields<'v>>,
    /// The element, where the rule is about each of several.
    pub(super) element: Option<&'v str>,
}

/// A text made of fields.
#[derive(Clone, Debug)]
pub(super) struct Template(Vec<Piece>);

#[derive(Clone, Debug)]
enum Piece {
    Text(String),
    Field { sources: Vec<Source>, filters: Vec<Filter> },
}

#[derive(Clone, Debug)]
enum Source {
    /// What is known without a manifest.
    Own(Own),
    Path(FieldPath),
    /// Below the element.
    Relative(FieldPath),
    /// The element itself.
    Element,
    Literal(String),
}

#[derive(Clone, Copy, Debug)]
enum Own {
    Name,
    Namespace,
    Uid,
    Cluster,
    Group,
    Resource,
}

#[derive(Clone, Debug)]
enum Filter {
    Before(String),
    After(String),
    Match(Regex),
    Lower,
}

/// What stands behind a bar.
const FILTERS: &[&str] = &["before", "after", "match", "lower"];

impl Template {
    /// The one under a key. The core group is empty, and so is the namespace of what has none.
    pub(super) fn of(table: &Table<'_>, key: &str) -> Result<Option<Self>, Wrong> {
        let may_be_empty = ["group", "namespace"].contains(&key);
        let read = |value: &Located| match value.words(key)? {
            "" if may_be_empty => Ok(Self(Vec::new())),
            _ => Self::read(value, key),
        };
        table.get(key).map(read).transpose()
    }

    pub(super) fn read(value: &Located, what: &str) -> Result<Self, Wrong> {
        let text = value.words(what)?;
        pieces(text).map(Self).map_err(|wrong| Wrong::at(value.line, format!("{what}: {wrong}")))
    }

    /// Whether a state of the object is needed.
    pub(super) fn needs_manifest(&self) -> bool {
        self.sources().any(|source| !matches!(source, Source::Own(_) | Source::Literal(_)))
    }

    /// Whether it is about an element.
    pub(super) fn is_relative(&self) -> bool {
        self.sources().any(|source| matches!(source, Source::Relative(_) | Source::Element))
    }

    fn sources(&self) -> impl Iterator<Item = &Source> {
        self.0.iter().flat_map(|piece| match piece {
            Piece::Text(_) => &[],
            Piece::Field { sources, .. } => sources.as_slice(),
        })
    }

    /// The texts that it makes: none where a field is missing, several where a path leads to several.
    pub(super) fn fill(&self, view: &View<'_>) -> Vec<String> {
        let mut made = vec![String::new()];
        for piece in &self.0 {
            match piece {
                Piece::Text(text) => made.iter_mut().for_each(|made| made.push_str(text)),
                Piece::Field { sources, filters } => {
                    let values =
                        sources.iter().map(|source| source.values(view)).find(|values| !values.is_empty());
                    let values = values.unwrap_or_default().into_iter();
                    let values: Vec<_> = values.filter_map(|value| apply(filters, value)).collect();
                    made = made
                        .iter()
                        .flat_map(|made| values.iter().map(move |value| format!("{made}{value}")))
                        .collect();
                }
            }
        }
        made
    }

    /// The first of them.
    pub(super) fn first(&self, view: &View<'_>) -> Option<String> {
        self.fill(view).into_iter().next()
    }
}

impl Source {
    fn values<'v>(&'v self, view: &View<'v>) -> Vec<Cow<'v, str>> {
        let texts = |values: Vec<&'v str>| values.into_iter().filter_map(text_of).collect();
        let own = |text: &'v str| if text.is_empty() { Vec::new() } else { vec![Cow::Borrowed(text)] };
        match self {
            Self::Own(Own::Name) => own(view.subject.name()),
            // That of an object of the cluster is empty, and no less known.
            Self::Own(Own::Namespace) => vec![Cow::Borrowed(view.subject.namespace())],
            Self::Own(Own::Uid) => own(view.subject.uid()),
            Self::Own(Own::Cluster) => own(view.subject.cluster()),
            Self::Own(Own::Group) => vec![Cow::Borrowed(view.subject.group())],
            Self::Own(Own::Resource) => own(view.subject.resource()),
            Self::Path(path) => texts(view.fields.map(|fields| fields.values(path)).unwrap_or_default()),
            Self::Relative(path) => {
                texts(view.element.map(|element| path.values(element)).unwrap_or_default())
            }
            Self::Element => texts(view.element.into_iter().collect()),
            Self::Literal(text) => vec![Cow::Borrowed(text)],
        }
    }
}

fn apply(filters: &[Filter], value: Cow<'_, str>) -> Option<String> {
    filters.iter().try_fold(value.into_owned(), |value, filter| match filter {
        Filter::Before(mark) => Some(value.split_once(mark.as_str())?.0.to_owned()),
        Filter::After(mark) => Some(value.split_once(mark.as_str())?.1.to_owned()),
        Filter::Match(regex) => Some(regex.captures(&value)?.get(1)?.as_str().to_owned()),
        Filter::Lower => Some(value.to_lowercase()),
    })
}

fn pieces(text: &str) -> Result<Vec<Piece>, String> {
    let mut pieces = Vec::new();
    let mut rest = text;
    while let Some(at) = rest.find(['{', '}']) {
        let (before, behind) = rest.split_at(at);
        pieces.extend((!before.is_empty()).then(|| Piece::Text(before.to_owned())));
        if let Some(behind) = behind.strip_prefix("{{").or_else(|| behind.strip_prefix("}}")) {
            pieces.push(Piece::Text(rest[at..=at].to_owned()));
            rest = behind;
            continue;
        }
        let Some(inside) = behind.strip_prefix('{') else {
            return Err(format!("a brace is closed that was not opened in {text:?}; a brace itself is }}}}"));
        };
        let end = closing(inside)
            .ok_or_else(|| format!("a brace is not closed in {text:?}; a brace itself is {{{{"))?;
        pieces.push(field(inside[..end].trim())?);
        rest = &inside[end + 1..];
    }
    pieces.extend((!rest.is_empty()).then(|| Piece::Text(rest.to_owned())));
    if pieces.is_empty() { Err("it is empty".to_owned()) } else { Ok(pieces) }
}

/// The closing brace, which does not stand in quotes.
fn closing(text: &str) -> Option<usize> {
    outside_quotes(text).find(|(_, c)| *c == '}').map(|(at, _)| at)
}

fn outside_quotes(text: &str) -> impl Iterator<Item = (usize, char)> {
    let mut quote = None;
    text.char_indices().filter(move |(_, c)| {
        match (quote, c) {
            (None, '"' | '\'') => quote = Some(*c),
            (Some(open), _) if open == *c => quote = None,
            _ => {}
        }
        quote.is_none()
    })
}

/// The parts between marks that do not stand in quotes.
fn parted<'t>(text: &'t str, mark: &str) -> Vec<&'t str> {
    let mut parts = Vec::new();
    let mut begin = 0;
    for (at, _) in outside_quotes(text) {
        if at >= begin && text[at..].starts_with(mark) {
            parts.push(text[begin..at].trim());
            begin = at + mark.len();
        }
    }
    parts.push(text[begin..].trim());
    parts
}

fn field(text: &str) -> Result<Piece, String> {
    let mut parts = parted(text, "|").into_iter();
    let sources =
        parted(parts.next().unwrap_or_default(), "??").into_iter().map(source).collect::<Result<_, _>>()?;
    Ok(Piece::Field { sources, filters: parts.map(filter).collect::<Result<_, _>>()? })
}

fn source(text: &str) -> Result<Source, String> {
    if let Some(literal) = quoted(text) {
        return Ok(Source::Literal(literal.to_owned()));
    }
    if text == "." {
        return Ok(Source::Element);
    }
    let path = |text: &str| text.parse::<FieldPath>().map_err(|wrong| wrong.to_string());
    Ok(match text {
        "metadata.name" => Source::Own(Own::Name),
        "metadata.namespace" => Source::Own(Own::Namespace),
        "metadata.uid" => Source::Own(Own::Uid),
        "cluster" => Source::Own(Own::Cluster),
        "group" => Source::Own(Own::Group),
        "resource" => Source::Own(Own::Resource),
        _ => match text.strip_prefix('.') {
            Some(rest) => Source::Relative(path(rest)?),
            None => Source::Path(path(text)?),
        },
    })
}

fn quoted(text: &str) -> Option<&str> {
    let inside = |quote| text.strip_prefix(quote)?.strip_suffix(quote);
    inside('"').or_else(|| inside('\''))
}

fn filter(text: &str) -> Result<Filter, String> {
    let (name, rest) = text.split_once(' ').unwrap_or((text, ""));
    let mark = || {
        let mark = quoted(rest.trim()).filter(|mark| !mark.is_empty());
        mark.ok_or_else(|| format!("{name} needs a text in quotes: {name} \":\""))
    };
    Ok(match name {
        "before" => Filter::Before(mark()?.to_owned()),
        "after" => Filter::After(mark()?.to_owned()),
        "match" => {
            let wrong = |error: regex::Error| format!("no regular expression: {}", in_a_line(&error));
            let regex = Regex::new(mark()?).map_err(wrong)?;
            if regex.captures_len() < 2 {
                return Err(format!("match {rest} keeps nothing: put what is to be kept into parentheses"));
            }
            Filter::Match(regex)
        }
        "lower" => Filter::Lower,
        _ => return Err(Wrong::unknown(0, "filter", name, "", FILTERS).what),
    })
}
