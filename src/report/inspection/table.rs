//! For people: a row a file, then what is in all of them.

use super::super::Period;
use super::super::numbers::{bytes, counted, grouped};
use super::super::shown::{Column, Section, clock, labelled, shortened, top};
use super::{Contents, FileInspection, Inspection};
use std::collections::BTreeMap;
use std::fmt::Write as _;

/// Characters of a path.
const PATH: usize = 30;

/// Names of a kind, verb … before "… and n more".
const NAMES: usize = 12;

/// Rejected records that are shown.
const FAULTS: usize = 10;

pub(super) fn table(inspection: &Inspection) -> String {
    let sections = [files(inspection), servers(inspection), faults(inspection), total(inspection)];
    sections.into_iter().filter(|section| !section.is_empty()).collect::<Vec<_>>().join("\n")
}

fn files(inspection: &Inspection) -> String {
    let mut section = Section::new(&[
        Column::text("FILE"),
        Column::text("FORM"),
        Column::number("SIZE"),
        Column::number("AUDIT"),
        Column::number("EVENTS"),
        Column::number("OBJECTS"),
        Column::number("REJECTED"),
    ]);
    for file in &inspection.files {
        let c = &file.contents;
        let numbers = [c.audit_events, c.k8s_events, c.objects, c.rejected].map(blank);
        let start = [shortened(&file.path, PATH), form(file), bytes(c.bytes)];
        section.row(start.into_iter().chain(numbers));
        if let Some(other) = &file.same_as {
            section.note(&format!(
                "{} is the same file as {}",
                shortened(&file.path, PATH),
                shortened(other, PATH)
            ));
        }
    }
    section.render()
}

fn form(file: &FileInspection) -> String {
    match (file.framing.as_str(), file.container.as_str()) {
        ("", _) => "not opened".to_owned(),
        (framing, "plain") => framing.to_owned(),
        (framing, container) => format!("{framing}, {container}"),
    }
}

fn servers(inspection: &Inspection) -> String {
    let mut servers: BTreeMap<&str, (u64, Option<Period>)> = BTreeMap::new();
    for file in &inspection.files {
        if let Some(server) = &file.api_server {
            let entry = servers.entry(server).or_default();
            entry.0 += file.contents.audit_events;
            entry.1 = match (entry.1, file.contents.period) {
                (Some(a), Some(b)) => Some(a.including(b)),
                (a, b) => a.or(b),
            };
        }
    }
    let mut section = Section::new(&[
        Column::text("API SERVER"),
        Column::number("AUDIT EVENTS"),
        Column::text("FIRST (UTC)"),
        Column::text("LAST (UTC)"),
    ]);
    for (server, (n, period)) in servers {
        let (first, last) = ends(period);
        section.row([shortened(server, PATH), grouped(n), first, last]);
    }
    section.render()
}

fn ends(period: Option<Period>) -> (String, String) {
    period.map_or_else(<(String, String)>::default, |p| (clock(p.first), clock(p.last)))
}

fn faults(inspection: &Inspection) -> String {
    let rejected = inspection.total.rejected;
    if rejected == 0 {
        return String::new();
    }
    let mut text = format!("Rejected ({}):\n", counted(rejected, "record"));
    let all = inspection.files.iter().flat_map(|file| file.faults.iter().map(move |fault| (file, fault)));
    let mut shown = 0;
    for (file, (line, reason)) in all.take(FAULTS) {
        let place = if *line == 0 { file.path.clone() } else { format!("{}:{line}", file.path) };
        put(&mut text, format_args!("  {place}: {reason}"));
        shown += 1;
    }
    if rejected > shown {
        put(&mut text, format_args!("  … and {} more (see --json)", grouped(rejected - shown)));
    }
    text
}

fn total(inspection: &Inspection) -> String {
    let c: &Contents = &inspection.total;
    let mut text = String::new();
    if c.audit_events > 0 {
        let sum = format!("{} of {}", counted(c.audit_events, "event"), counted(c.requests, "request"));
        text += &labelled("Audit", &sum);
        let told: BTreeMap<_, _> = c.by_level.iter().map(|(level, n)| (or_unknown(level), *n)).collect();
        text += &labelled("Levels", &names(&told));
        text += &labelled("Stages", &names(&c.by_stage));
        text += &labelled("Verbs", &names(&c.by_verb));
        text += &labelled("Versions", &names(&c.api_versions));
        if c.truncated > 0 {
            text += &labelled("Truncated", &counted(c.truncated, "event"));
        }
    }
    if c.k8s_events > 0 {
        let distinct = grouped(c.distinct_k8s_event_uids);
        text += &labelled("Events", &format!("{}, {distinct} uids", counted(c.k8s_events, "record")));
    }
    if c.objects > 0 {
        let owned = grouped(c.objects_with_owners);
        let distinct = grouped(c.distinct_uids);
        let sum = format!("{}, {distinct} uids, {owned} with owners", counted(c.objects, "record"));
        text += &labelled("Objects", &sum);
        text += &labelled("Kinds", &names(&c.kinds));
    }
    let (first, last) = ends(c.period);
    if !first.is_empty() {
        text += &labelled("Time", &format!("{first} to {last} (UTC)"));
    }
    let files = counted(inspection.files.len() as u64, "file");
    let rejected = format!("{} rejected", counted(c.rejected, "record"));
    text += &labelled("Read", &format!("{files}, {}, {rejected}", bytes(c.bytes)));
    text
}

fn or_unknown(level: &str) -> String {
    if level.is_empty() { "unknown".to_owned() } else { level.to_owned() }
}

/// The most frequent first.
fn names(map: &BTreeMap<String, u64>) -> String {
    let (rows, more) = top(map, NAMES, |(_, n)| **n);
    let name = |name: &str| if name.is_empty() { "(none)".to_owned() } else { name.to_owned() };
    let mut names: Vec<_> =
        rows.into_iter().map(|(key, n)| format!("{} {}", name(key), grouped(*n))).collect();
    if more > 0 {
        names.push(format!("… and {more} more"));
    }
    if names.is_empty() { "none told".to_owned() } else { names.join(", ") }
}

fn blank(n: u64) -> String {
    if n == 0 { String::new() } else { grouped(n) }
}

fn put(text: &mut String, line: std::fmt::Arguments<'_>) {
    writeln!(text, "{line}").expect("writing to a String cannot fail");
}
