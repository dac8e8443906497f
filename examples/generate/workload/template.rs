//! Bodies of objects as text with holes.
//!
//! A template is lines of JSON that are put together without the breaks between them. `${name}` is a hole, `#if
//! name`, `#else` and `#end` choose lines, `#include file` puts another template in its place. Parsed once, a body
//! is then a handful of copies: no tree of values is built for a line.

use super::object::{Field, Place};

/// What a template asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Hole {
    Place(Place),
    Field(Shape, Field),
}

/// How a field is spelled.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Shape {
    Number,
    /// Counted from 0, stored from 1: 0 says that there is none.
    Index,
    /// Seconds, RFC 3339.
    Time,
    /// Seconds, as microseconds.
    Micro,
    /// Ten letters, as the hash of a pod template.
    Hash,
    /// Five letters.
    Short,
    /// The name of a node.
    Node,
    /// The address of a node.
    Host,
    /// The address of a pod or service.
    Address,
    /// A planted secret in base64.
    Base64,
}

/// What is asked of an object or of the occasion.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Flag {
    /// It is an answer or an object that was read: it has uid, version and times.
    Stored,
    Named,
    Generated,
    Namespaced,
    Owned,
    /// managedFields are shown.
    Managed,
    /// It is a patch.
    Patch,
    Field(Field),
}

#[derive(Debug)]
enum Piece {
    Text(Box<[u8]>),
    Hole(Hole),
    List,
    Choice(Flag, Vec<Piece>, Vec<Piece>),
}

/// Who fills the holes.
pub(crate) trait Fill {
    fn flag(&self, flag: Flag) -> bool;
    fn hole(&self, hole: Hole, out: &mut Vec<u8>);
    /// The only list of a template.
    fn list(&self, out: &mut Vec<u8>);
}

/// A parsed template.
#[derive(Debug)]
pub(crate) struct Template(Vec<Piece>);

impl Template {
    /// Parses the template of this name; `source` knows the text of each. Panics on a mistake in a template: they
    /// are part of the program.
    pub(crate) fn parse(name: &str, source: &dyn Fn(&str) -> &'static str) -> Self {
        let mut lines = Vec::new();
        expand(name, source, &mut lines);
        let mut rest = lines.as_slice();
        let pieces = block(name, &mut rest);
        assert!(rest.is_empty(), "{name}: #end or #else without #if");
        Self(pieces)
    }

    pub(crate) fn render(&self, fill: &impl Fill, out: &mut Vec<u8>) {
        render(&self.0, fill, out);
    }
}

fn render(pieces: &[Piece], fill: &impl Fill, out: &mut Vec<u8>) {
    for piece in pieces {
        match piece {
            Piece::Text(text) => out.extend_from_slice(text),
            Piece::Hole(hole) => fill.hole(*hole, out),
            Piece::List => fill.list(out),
            Piece::Choice(flag, yes, no) => render(if fill.flag(*flag) { yes } else { no }, fill, out),
        }
    }
}

/// The lines of a template with what it includes.
fn expand(name: &str, source: &dyn Fn(&str) -> &'static str, lines: &mut Vec<&'static str>) {
    for line in source(name).lines() {
        match line.strip_prefix("#include ") {
            Some(included) => expand(included, source, lines),
            None => lines.push(line),
        }
    }
}

/// Pieces up to the end of the block, which is left in the rest.
fn block(name: &str, rest: &mut &[&'static str]) -> Vec<Piece> {
    let mut pieces = Vec::new();
    while let Some((line, after)) = rest.split_first() {
        if ["#else", "#end"].contains(line) {
            break;
        }
        *rest = after;
        if let Some(flag) = line.strip_prefix("#if ") {
            let flag = flag_of(flag).unwrap_or_else(|| panic!("{name}: unknown flag {flag}"));
            let yes = block(name, rest);
            let mut no = Vec::new();
            if rest.first() == Some(&"#else") {
                *rest = &rest[1..];
                no = block(name, rest);
            }
            assert_eq!(rest.first(), Some(&"#end"), "{name}: #if without #end");
            *rest = &rest[1..];
            pieces.push(Piece::Choice(flag, yes, no));
        } else if line.starts_with("#list") {
            pieces.push(Piece::List);
        } else {
            text(name, line, &mut pieces);
        }
    }
    pieces
}

fn text(name: &str, mut line: &str, pieces: &mut Vec<Piece>) {
    while let Some((before, after)) = line.split_once("${") {
        let (hole, rest) = after.split_once('}').unwrap_or_else(|| panic!("{name}: an open hole"));
        literal(before, pieces);
        pieces.push(Piece::Hole(hole_of(hole).unwrap_or_else(|| panic!("{name}: unknown hole {hole}"))));
        line = rest;
    }
    literal(line, pieces);
}

/// Adds text, to the text before it if there is some.
fn literal(text: &str, pieces: &mut Vec<Piece>) {
    if let Some(Piece::Text(before)) = pieces.last_mut() {
        *before = [before, text.as_bytes()].concat().into();
    } else if !text.is_empty() {
        pieces.push(Piece::Text(text.as_bytes().into()));
    }
}

fn hole_of(name: &str) -> Option<Hole> {
    if let Some(place) = Place::named(name) {
        return Some(Hole::Place(place));
    }
    let (shape, field) = name.split_once(':').unwrap_or(("", name));
    let shape = match shape {
        "" => Shape::Number,
        "number" => Shape::Index,
        "time" => Shape::Time,
        "micro" => Shape::Micro,
        "hash" => Shape::Hash,
        "short" => Shape::Short,
        "node" => Shape::Node,
        "host" => Shape::Host,
        "ip" => Shape::Address,
        "base64" => Shape::Base64,
        _ => return None,
    };
    Some(Hole::Field(shape, Field::named(field)?))
}

fn flag_of(name: &str) -> Option<Flag> {
    Some(match name {
        "stored" => Flag::Stored,
        "named" => Flag::Named,
        "generated" => Flag::Generated,
        "namespaced" => Flag::Namespaced,
        "owned" => Flag::Owned,
        "managed" => Flag::Managed,
        "patch" => Flag::Patch,
        field => Flag::Field(Field::named(field)?),
    })
}
