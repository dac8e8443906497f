//! Sources that a file declares: which records of a program's log are read, and what they say of which object.
//! docs/sources.md describes the file.

mod fields;
mod helm;
mod idle;
mod klog;
mod parse;
mod template;
#[cfg(test)]
mod tests;
mod time;

use super::facts::{About, Facts, LogEntry};
use super::sources::{Reading, Record, Source};
use crate::declared::Wrong;
use crate::model::Timestamp;
use fields::{Fields, Format};
use regex::Regex;
use std::borrow::Cow;
use std::path::Path;
use template::Template;
use time::{Instant, Unit};

/// A source that a file declares.
#[derive(Debug)]
pub struct Declared {
    name: String,
    /// The hash of the file that declares it.
    identity: u64,
    /// What it is told under.
    trace_source: String,
    /// The files that are its own.
    files: Vec<glob::Pattern>,
    /// Fields that the path of a file has.
    path: Option<Regex>,
    format: Format,
    /// What must be found in fields.
    when: Vec<Condition>,
    title: Template,
    message: Option<Template>,
    level: Option<Template>,
    time: Instant,
    /// Its time is that of its end.
    is_over: bool,
    end: Option<Instant>,
    duration: Option<(Template, Option<Unit>)>,
    attributes: Vec<(String, Template)>,
    objects: Vec<Subject>,
}

/// What must be in a field, or must not.
#[derive(Debug)]
struct Condition {
    field: Template,
    regex: Regex,
    /// Whether it must be there.
    wanted: bool,
}

/// A way to find the object.
#[derive(Debug)]
enum Subject {
    Uid(Template),
    Container(Template),
    Address(Template),
    Named { group: Option<Template>, kind: Template, namespace: Option<Template>, name: Template },
}

impl Declared {
    /// The sources of a TOML file.
    ///
    /// # Errors
    /// Something in it is not understood: what, and in which line.
    pub fn parse(text: &str) -> Result<Vec<Self>, Wrong> {
        parse::parse(text)
    }

    /// Whether the path is that of a file which is its own.
    fn is_own(&self, path: &str) -> bool {
        self.files.iter().any(|pattern| pattern.matches(path))
    }

    fn admits(&self, fields: &Fields<'_>) -> bool {
        self.when.iter().all(|condition| {
            let found = condition.field.fill(fields);
            found.is_some_and(|text| condition.regex.is_match(&text)) == condition.wanted
        })
    }

    /// When it began and was over, and whether that has no year.
    fn times(
        &self,
        fields: &Fields<'_>,
        around: Option<Timestamp>,
    ) -> Result<(Option<Timestamp>, Option<Timestamp>, bool), String> {
        let (time, lacks_year) = match self.time.read(fields)? {
            Some((time, lacks_year)) => (Some(time), lacks_year),
            None => (around, false),
        };
        let lasted = |(template, unit): &(Template, Option<Unit>)| {
            let text = template.fill(fields).filter(|text| !text.is_empty() && text != "-")?;
            Some(time::duration(&text, *unit))
        };
        let duration = self.duration.as_ref().and_then(lasted).transpose()?;
        if self.is_over {
            let start = time.zip(duration).map(|(end, nanos)| end.plus(-nanos));
            return Ok((start.or(time), time, lacks_year));
        }
        let end = match &self.end {
            Some(end) => end.read(fields)?.map(|(end, _)| end),
            None => time.zip(duration).map(|(start, nanos)| start.plus(nanos)),
        };
        Ok((time, end, lacks_year))
    }

    fn entry<'f>(&'f self, fields: &'f Fields<'f>, time: Option<Timestamp>) -> Result<LogEntry<'f>, String> {
        let (start, end, lacks_year) = self.times(fields, time)?;
        if start.is_none() {
            return Err("it has no time".to_owned());
        }
        let filled = |template: &'f Option<Template>| {
            template.as_ref().and_then(|template| template.fill(fields)).unwrap_or_default()
        };
        // Expressions take klog's letters as they are.
        let level = filled(&self.level);
        let attributes = self.attributes.iter().filter_map(|(key, template)| {
            let value = template.fill(fields).filter(|value| !value.is_empty())?;
            Some((Cow::Borrowed(key.as_str()), value))
        });
        Ok(LogEntry {
            source: Cow::Borrowed(&self.trace_source),
            title: self.title.fill_all(fields),
            message: filled(&self.message),
            level: klog::level(&level).map_or(level, Cow::Borrowed),
            start,
            end,
            lacks_year,
            about: self.objects.iter().filter_map(|subject| subject.about(fields)).collect(),
            attributes: attributes.collect(),
        })
    }
}

impl Subject {
    /// Whom it means; `None` where a field that it needs is not there.
    fn about<'f>(&'f self, fields: &'f Fields<'f>) -> Option<About<'f>> {
        let some = |template: &'f Template| template.fill(fields).filter(|text| !text.is_empty());
        Some(match self {
            Self::Uid(uid) => About::Uid(some(uid)?),
            Self::Container(id) => About::Container(some(id)?),
            Self::Address(address) => About::Address(some(address)?),
            Self::Named { group, kind, namespace, name } => About::Named {
                group: group.as_ref().map(|group| group.fill(fields)).map_or(Some(None), |g| g.map(Some))?,
                kind: some(kind)?,
                namespace: namespace.as_ref().map(|n| n.fill(fields)).map_or(Some(None), |n| n.map(Some))?,
                name: some(name)?,
            },
        })
    }
}

impl Source for Declared {
    fn name(&self) -> &str {
        &self.name
    }

    fn help(&self) -> &str {
        "declared in a file"
    }

    fn identity(&self) -> String {
        format!("{:016x}", self.identity)
    }

    fn claims(&self, path: &Path) -> bool {
        !self.files.is_empty() && self.is_own(&path.to_string_lossy())
    }

    fn read(&self, record: &Record<'_>, out: &mut Facts<'_, '_>) -> Reading {
        let foreign = || Reading::Foreign("no record of this source".to_owned());
        if !self.files.is_empty() && !self.is_own(record.path) {
            return foreign();
        }
        let text = String::from_utf8_lossy(record.text);
        let Some(mut fields) = self.format.fields(&text) else { return foreign() };
        if let Some(path) = &self.path {
            let Some(found) = path.captures(record.path) else { return foreign() };
            fields.add_captures(path, &found);
        }
        if !self.admits(&fields) {
            return foreign();
        }
        if self.format == Format::HelmRelease
            && let Err(reason) = out.kubernetes(&text)
        {
            return Reading::Foreign(reason);
        }
        match self.entry(&fields, record.time) {
            Ok(entry) => {
                out.log(&entry);
                Reading::Done
            }
            Err(reason) => Reading::Broken(reason),
        }
    }
}
