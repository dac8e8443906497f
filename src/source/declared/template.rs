//! Texts with fields in them: `{app.namespace}/{app.name}`, and what is taken from a field: `{object|after /}`.

use super::fields::Fields;
use std::borrow::Cow;

/// A text with fields in it.
#[derive(Clone, Debug, Default)]
pub(super) struct Template(Vec<Part>);

#[derive(Clone, Debug)]
enum Part {
    Text(String),
    Field { path: String, filters: Vec<Filter> },
}

/// What is made of the text of a field.
#[derive(Clone, Debug)]
enum Filter {
    /// What stands in front of the first of these; nothing where there is none.
    Before(String),
    /// What stands behind the last.
    After(String),
    /// In small letters.
    Lower,
    /// This where there is no such field, or nothing in it.
    Or(String),
}

const FILTERS: &[&str] = &["before", "after", "lower", "or"];

impl Template {
    /// Reads a template, or tells what is wrong with it.
    pub(super) fn parse(text: &str) -> Result<Self, String> {
        let (mut parts, mut rest) = (Vec::new(), text);
        while let Some(at) = rest.find(['{', '}']) {
            let (before, from) = rest.split_at(at);
            push_text(&mut parts, before);
            if from.starts_with("{{") || from.starts_with("}}") {
                push_text(&mut parts, &from[..1]);
                rest = &from[2..];
                continue;
            }
            let inside = from.strip_prefix('{').ok_or_else(|| {
                format!("{text:?} has a }} that closes nothing: }}}} stands for the character")
            })?;
            let (field, behind) =
                inside.split_once('}').ok_or_else(|| format!("{text:?} has a {{ that is not closed"))?;
            parts.push(field_of(field, text)?);
            rest = behind;
        }
        push_text(&mut parts, rest);
        Ok(Self(parts))
    }

    /// A field for itself alone.
    pub(super) fn field(path: &str) -> Self {
        Self(vec![Part::Field { path: path.to_owned(), filters: Vec::new() }])
    }

    /// The fields that it names.
    pub(super) fn fields(&self) -> impl Iterator<Item = &str> {
        self.0.iter().filter_map(|part| match part {
            Part::Field { path, .. } => Some(path.as_str()),
            Part::Text(_) => None,
        })
    }

    /// The text; `None` where a field is not there.
    pub(super) fn fill<'f>(&'f self, fields: &'f Fields<'_>) -> Option<Cow<'f, str>> {
        if let [part] = self.0.as_slice() {
            return part.fill(fields);
        }
        let mut out = String::new();
        for part in &self.0 {
            out.push_str(&part.fill(fields)?);
        }
        Some(Cow::Owned(out))
    }

    /// The text; what is not there is left out.
    pub(super) fn fill_all<'f>(&'f self, fields: &'f Fields<'_>) -> Cow<'f, str> {
        if let [part] = self.0.as_slice() {
            return part.fill(fields).unwrap_or_default();
        }
        let filled = self.0.iter().map(|part| part.fill(fields).unwrap_or_default());
        Cow::Owned(filled.collect::<String>().trim().to_owned())
    }
}

fn push_text(parts: &mut Vec<Part>, text: &str) {
    match parts.last_mut() {
        _ if text.is_empty() => {}
        Some(Part::Text(last)) => last.push_str(text),
        _ => parts.push(Part::Text(text.to_owned())),
    }
}

fn field_of(inside: &str, whole: &str) -> Result<Part, String> {
    let mut pieces = inside.split('|');
    let path = pieces.next().unwrap_or_default().trim();
    if path.is_empty() {
        return Err(format!("{whole:?} has a {{}} without a field"));
    }
    let filters = pieces.map(|filter| {
        let filter = filter.trim_start();
        let (name, argument) = filter.split_once(' ').unwrap_or((filter.trim_end(), ""));
        let needs = |argument: &str| match argument {
            "" => Err(format!("{name} in {whole:?} needs a text behind it: {{{path}|{name} /}}")),
            argument => Ok(argument.to_owned()),
        };
        match name {
            "before" => Ok(Filter::Before(needs(argument)?)),
            "after" => Ok(Filter::After(needs(argument)?)),
            "or" => Ok(Filter::Or(argument.to_owned())),
            "lower" => Ok(Filter::Lower),
            other => Err(format!("{whole:?} asks for {other:?}: there is {}", FILTERS.join(", "))),
        }
    });
    Ok(Part::Field { path: path.to_owned(), filters: filters.collect::<Result<_, _>>()? })
}

impl Part {
    fn fill<'f>(&'f self, fields: &'f Fields<'_>) -> Option<Cow<'f, str>> {
        let (path, filters) = match self {
            Self::Text(text) => return Some(Cow::Borrowed(text)),
            Self::Field { path, filters } => (path, filters),
        };
        filters.iter().fold(fields.get(path), |value, filter| match filter {
            Filter::Before(mark) => value
                .and_then(|text| text.split_once(mark.as_str()).map(|(before, _)| before.to_owned().into())),
            Filter::After(mark) => value
                .and_then(|text| text.rsplit_once(mark.as_str()).map(|(_, after)| after.to_owned().into())),
            Filter::Lower => value.map(|text| text.to_lowercase().into()),
            Filter::Or(other) => value.filter(|text| !text.is_empty()).or(Some(Cow::Borrowed(other))),
        })
    }
}
