//! From a file to its sources, or to what is wrong with it and where.

use super::fields::Format;
use super::idle::idle_key;
use super::template::Template;
use super::time::{Instant, Notation, Unit, zone};
use super::{Condition, Declared, Subject};
use crate::declared::{Located, Syntax, Table, Wrong, in_a_line, read};
use chrono::FixedOffset;
use regex::Regex;
use xxhash_rust::xxh3::xxh3_64;

const KEYS: &[&str] = &[
    "name",
    "trace-source",
    "files",
    "path",
    "format",
    "pattern",
    "when",
    "unless",
    "time",
    "time-format",
    "time-is",
    "zone",
    "end",
    "duration",
    "duration-unit",
    "title",
    "message",
    "level",
    "attributes",
    "object",
];

const OBJECT_KEYS: &[&str] = &["uid", "container", "address", "group", "kind", "namespace", "name"];

/// Names that are taken: what is told under them is something else.
const TAKEN: &[&str] = &["kubernetes", "audit", "event", "object"];

/// Attributes that are told of every record.
const RESERVED: &[&str] = &["message", "source"];

pub(super) fn parse(text: &str) -> Result<Vec<Declared>, Wrong> {
    let file = read(text, Syntax::Toml)?;
    let file = file.table("the file")?;
    file.knows(&["source"])?;
    let declared = file.list("source")?;
    if declared.is_empty() {
        return Err(Wrong::at(1, "it declares no source: [[source]] begins one".to_owned()));
    }
    let mut sources: Vec<Declared> = Vec::new();
    for one in declared {
        let new = Declared { identity: xxh3_64(text.as_bytes()), ..source(one)? };
        if sources.iter().any(|other| other.name == new.name) {
            return Err(Wrong::at(one.line, format!("there is a source {:?} already", new.name)));
        }
        sources.push(new);
    }
    Ok(sources)
}

fn source(declared: &Located) -> Result<Declared, Wrong> {
    let table = declared.table("a source")?;
    table.knows(KEYS)?;
    let name =
        name(&table, "name")?.ok_or_else(|| Wrong::at(table.line, "a source has no name".to_owned()))?;
    let format = format(&table)?;
    let path = table.get("path").map(|path| regex(path, "path")).transpose()?;
    let known = Known::of(&format, path.as_ref());
    let text = |key: &str| template(&table, key, &known);
    let zone = table.get("zone").map(zone_of).transpose()?;
    let instant = |key: &str| instant(&table, key, &format, zone, &known);
    let source = Declared {
        trace_source: self::name(&table, "trace-source")?.unwrap_or_else(|| name.clone()),
        name,
        identity: 0,
        files: files(&table)?,
        when: conditions(&table, &known)?,
        title: title(&table, &format, &known)?,
        message: text("message")?,
        level: text("level")?.or_else(|| (format == Format::Klog).then(|| Template::field("level"))),
        time: instant("time")?.unwrap_or_else(|| usual_time(&format, zone)),
        is_over: is_over(&table)?,
        end: instant("end")?,
        duration: text("duration")?.map(|text| Ok((text, unit(&table)?))).transpose()?,
        attributes: attributes(&table, &known)?,
        objects: objects(&table, &format, &known)?,
        path,
        format,
    };
    if source.files.is_empty() && source.when.is_empty() && source.has_loose_format() {
        let what = "would take every record there is: files or when tell which are its own";
        return Err(Wrong::at(table.line, format!("the source {:?} {what}", source.name)));
    }
    if let Some(both) = table.get("duration").filter(|_| source.end.is_some()) {
        return Err(Wrong::at(both.line, "duration and end say the same: one of them".to_owned()));
    }
    match idle_key(&table, &source) {
        Some(wrong) => Err(wrong),
        None => Ok(source),
    }
}

impl Declared {
    /// Whether nearly every record of a log has its format.
    fn has_loose_format(&self) -> bool {
        matches!(self.format, Format::Json | Format::Logfmt | Format::Klog)
    }
}

/// The fields that a template may name; nothing where any may be there.
struct Known(Option<Vec<String>>);

impl Known {
    fn of(format: &Format, path: Option<&Regex>) -> Self {
        let groups =
            |regex: &Regex| -> Vec<String> { regex.capture_names().flatten().map(str::to_owned).collect() };
        let mut fields = match format {
            Format::Regex(regex) => groups(regex),
            _ => return Self(None),
        };
        fields.extend(path.into_iter().flat_map(groups));
        Self(Some(fields))
    }
}

fn name(table: &Table<'_>, key: &str) -> Result<Option<String>, Wrong> {
    let Some(value) = table.get(key) else { return Ok(None) };
    let name = value.words(key)?;
    let is_plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.');
    if name.is_empty() || !name.chars().all(is_plain) {
        return Err(Wrong::at(
            value.line,
            format!("{key} is made of letters, digits, - _ and ., not {name:?}"),
        ));
    }
    if TAKEN.contains(&name) {
        return Err(Wrong::at(value.line, format!("{key} {name:?} is taken: {name}s have it")));
    }
    Ok(Some(name.to_owned()))
}

fn files(table: &Table<'_>) -> Result<Vec<glob::Pattern>, Wrong> {
    let Some(value) = table.get("files") else { return Ok(Vec::new()) };
    let pattern = |value: &Located| {
        let text = value.words("a pattern of files")?;
        // A name alone is one in any directory.
        let text = if text.contains('/') { text.to_owned() } else { format!("**/{text}") };
        let wrong =
            |error: glob::PatternError| Wrong::at(value.line, format!("no pattern of files: {error}"));
        glob::Pattern::new(&text).map_err(wrong)
    };
    value.list("files")?.iter().map(pattern).collect()
}

fn regex(value: &Located, key: &str) -> Result<Regex, Wrong> {
    let wrong = |error| Wrong::at(value.line, format!("{key}: no regular expression: {}", in_a_line(&error)));
    Regex::new(value.words(key)?).map_err(wrong)
}

fn format(table: &Table<'_>) -> Result<Format, Wrong> {
    let value = table.need("format")?;
    let format = match value.words("format")? {
        "json" => Format::Json,
        "logfmt" => Format::Logfmt,
        "klog" => Format::Klog,
        "helm-release" => Format::HelmRelease,
        "regex" => {
            let pattern = regex(table.need("pattern")?, "pattern")?;
            if pattern.capture_names().flatten().next().is_none() {
                let what = "pattern has no named group, (?P<name>…), so there would be no fields";
                return Err(Wrong::at(table.need("pattern")?.line, what.to_owned()));
            }
            return Ok(Format::Regex(pattern));
        }
        other => return Err(Wrong::unknown(value.line, "format", other, "", Format::NAMES)),
    };
    match table.get("pattern") {
        Some(value) => Err(Wrong::at(value.line, "pattern is for format = \"regex\"".to_owned())),
        None => Ok(format),
    }
}

fn of_text(value: &Located, key: &str, known: &Known) -> Result<Template, Wrong> {
    let template =
        Template::parse(value.words(key)?).map_err(|what| Wrong::at(value.line, format!("{key}: {what}")))?;
    if let Known(Some(known)) = known {
        let names: Vec<&str> = known.iter().map(String::as_str).collect();
        if let Some(field) = template.fields().find(|field| !names.contains(field)) {
            return Err(Wrong::unknown(value.line, "field", field, &format!("in {key}"), &names));
        }
    }
    Ok(template)
}

fn template(table: &Table<'_>, key: &str, known: &Known) -> Result<Option<Template>, Wrong> {
    table.get(key).map(|value| of_text(value, key, known)).transpose()
}

fn title(table: &Table<'_>, format: &Format, known: &Known) -> Result<Template, Wrong> {
    if let Some(value) = table.get("title") {
        if value.words("title")?.trim().is_empty() {
            return Err(Wrong::at(
                value.line,
                "title is empty: say what happened, as in \"{msg}\"".to_owned(),
            ));
        }
        return of_text(value, "title", known);
    }
    let usual = match format {
        Format::Klog => "{msg}",
        Format::HelmRelease => "Helm {name} {chart}-{chart-version} {status}",
        _ => return Err(Wrong::at(table.line, "a source has no title".to_owned())),
    };
    Template::parse(usual).map_err(|what| Wrong::at(table.line, what))
}

fn zone_of(value: &Located) -> Result<FixedOffset, Wrong> {
    let text = value.words("zone")?;
    let what = || format!("zone {text:?} is neither UTC nor an offset such as +02:00");
    zone(text).ok_or_else(|| Wrong::at(value.line, what()))
}

fn utc(zone: Option<FixedOffset>) -> FixedOffset {
    zone.or_else(|| FixedOffset::east_opt(0)).expect("no offset is an offset")
}

fn usual_time(format: &Format, zone: Option<FixedOffset>) -> Instant {
    match format {
        Format::Klog => Instant { template: Template::field("time"), notation: Notation::klog(utc(zone)) },
        Format::HelmRelease => {
            Instant { template: Template::field("last-deployed"), notation: Notation::Usual }
        }
        // Nothing: the time that stands around the record counts.
        _ => Instant { template: Template::field(""), notation: Notation::Usual },
    }
}

fn instant(
    table: &Table<'_>,
    key: &str,
    format: &Format,
    zone: Option<FixedOffset>,
    known: &Known,
) -> Result<Option<Instant>, Wrong> {
    let Some(template) = template(table, key, known)? else { return Ok(None) };
    let notation = match table.get("time-format") {
        Some(value) => Notation::of(value.words("time-format")?, utc(zone))
            .map_err(|what| Wrong::at(value.line, format!("time-format: {what}")))?,
        None if *format == Format::Klog => Notation::klog(utc(zone)),
        None => match table.get("zone") {
            Some(zone) => {
                let what = "zone is for times of a time-format; others tell it themselves, or are in UTC";
                return Err(Wrong::at(zone.line, what.to_owned()));
            }
            None => Notation::Usual,
        },
    };
    Ok(Some(Instant { template, notation }))
}

fn is_over(table: &Table<'_>) -> Result<bool, Wrong> {
    let Some(value) = table.get("time-is") else { return Ok(false) };
    match value.words("time-is")? {
        "start" => Ok(false),
        "end" => Ok(true),
        other => Err(Wrong::unknown(value.line, "time-is", other, "", &["start", "end"])),
    }
}

fn unit(table: &Table<'_>) -> Result<Option<Unit>, Wrong> {
    let Some(value) = table.get("duration-unit") else { return Ok(None) };
    let name = value.words("duration-unit")?;
    Unit::of(name).map(Some).ok_or_else(|| Wrong::unknown(value.line, "unit", name, "", Unit::NAMES))
}

fn conditions(table: &Table<'_>, known: &Known) -> Result<Vec<Condition>, Wrong> {
    let mut out = Vec::new();
    for (key, wanted) in [("when", true), ("unless", false)] {
        let Some(value) = table.get(key) else { continue };
        for entry in value.table(key)?.entries() {
            if let Known(Some(known)) = known
                && !known.contains(&entry.key)
            {
                let names: Vec<&str> = known.iter().map(String::as_str).collect();
                return Err(Wrong::unknown(entry.line, "field", &entry.key, &format!("in {key}"), &names));
            }
            let regex = regex(&entry.value, &entry.key)?;
            out.push(Condition { field: Template::field(&entry.key), regex, wanted });
        }
    }
    Ok(out)
}

fn attributes(table: &Table<'_>, known: &Known) -> Result<Vec<(String, Template)>, Wrong> {
    let Some(value) = table.get("attributes") else { return Ok(Vec::new()) };
    let one = |entry: &crate::declared::Entry| {
        let key = &entry.key;
        if RESERVED.contains(&key.as_str()) || key.starts_with("kelemetry.") {
            let what = format!("the attribute {key} is told of every record: another name");
            return Err(Wrong::at(entry.line, what));
        }
        Ok((key.clone(), of_text(&entry.value, key, known)?))
    };
    value.table("attributes")?.entries().iter().map(one).collect()
}

fn objects(table: &Table<'_>, format: &Format, known: &Known) -> Result<Vec<Subject>, Wrong> {
    let declared = table.list("object")?;
    if declared.is_empty() && *format == Format::HelmRelease {
        let secret = Template::parse("Secret").map_err(|what| Wrong::at(table.line, what))?;
        let namespace = Some(Template::field("namespace"));
        return Ok(vec![Subject::Named {
            group: None,
            kind: secret,
            namespace,
            name: Template::field("secret"),
        }]);
    }
    if declared.is_empty() {
        let what = "a source has no object: [[source.object]] tells how it is found";
        return Err(Wrong::at(table.line, what.to_owned()));
    }
    declared.iter().map(|object| subject(object, known)).collect()
}

fn kind(table: &Table<'_>, known: &Known) -> Result<Template, Wrong> {
    let value = table.need("kind")?;
    if value.words("kind")?.trim().is_empty() {
        return Err(Wrong::at(value.line, "kind is empty: CronJob, or the field that tells it".to_owned()));
    }
    of_text(value, "kind", known)
}

fn subject(declared: &Located, known: &Known) -> Result<Subject, Wrong> {
    let table = declared.table("an object")?;
    table.knows(OBJECT_KEYS)?;
    let text = |key: &str| template(&table, key, known);
    let ways = ["uid", "container", "address", "name"].into_iter().filter(|key| table.get(key).is_some());
    let way = match ways.collect::<Vec<_>>().as_slice() {
        [one] => *one,
        [] => {
            let what = "an object is found by uid, by container, by address, or by kind and name";
            return Err(Wrong::at(table.line, what.to_owned()));
        }
        [one, other, ..] => {
            let what =
                format!("an object is found by {one} or by {other}: another [[source.object]] is tried next");
            return Err(Wrong::at(table.need(other)?.line, what));
        }
    };
    if way != "name"
        && let Some((key, value)) =
            ["group", "kind", "namespace"].iter().find_map(|key| Some((key, table.get(key)?)))
    {
        return Err(Wrong::at(value.line, format!("{key} goes with name, not with {way}")));
    }
    let needed = |key: &str| Ok(text(key)?.unwrap_or_default());
    Ok(match way {
        "uid" => Subject::Uid(needed(way)?),
        "container" => Subject::Container(needed(way)?),
        "address" => Subject::Address(needed(way)?),
        _ => Subject::Named {
            group: text("group")?,
            kind: kind(&table, known)?,
            namespace: text("namespace")?,
            name: needed("name")?,
        },
    })
}
