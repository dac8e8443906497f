//! For people: a row a file, then what is in all of them.

use super::super::Period;
use super::super::numbers::{blank, bytes, counted, grouped};
use super::super::shown::{Column, Section, labelled, put, room_beside, shortened, top};
use super::{Contents, FileInspection, Inspection};
use std::collections::BTreeMap;

/// Characters of a path: with all numbers a row has a line. Where the rest of the rows is short, paths have its room.
const PATH: usize = 23;

/// Names of a kind, verb … before "… and n more".
const NAMES: usize = 12;

/// Rejected records that are shown, and of one file.
const FAULTS: usize = 10;
const OF_A_FILE: usize = 4;

/// Characters of a path that has a line to itself, and of the name of an API server.
const LINE: usize = 78;
const SERVER: usize = 27;

pub(super) fn table(inspection: &Inspection) -> String {
    let sections =
        [files(inspection), logs(inspection), servers(inspection), faults(inspection), total(inspection)];
    sections.into_iter().filter(|section| !section.is_empty()).collect::<Vec<_>>().join("\n")
}

fn files(inspection: &Inspection) -> String {
    let columns = [
        Column::text("FILE"),
        Column::text("FORM"),
        Column::number("SIZE"),
        Column::number("AUDIT"),
        Column::number("EVENTS"),
        Column::number("OBJECTS"),
        Column::number("REJECTED"),
    ];
    let rows: Vec<[String; 6]> = inspection.files.iter().map(cells).collect();
    let widest = |at: usize| rows.iter().map(|row| row[at].chars().count()).max().unwrap_or(0);
    let path = room_beside(&columns[1..], widest).max(PATH);
    let mut section = Section::new(&columns);
    for (file, cells) in inspection.files.iter().zip(rows) {
        section.row([shortened(&file.path, path)].into_iter().chain(cells));
        if let Some(other) = &file.same_as {
            let [one, other] = [&file.path, other].map(|file| shortened(file, PATH));
            section.note(&format!("{one} is the same file as {other}"));
        }
    }
    section.render()
}

/// What stands in the row of a file, behind its path.
fn cells(file: &FileInspection) -> [String; 6] {
    let c = &file.contents;
    let rejected = if file.is_foreign { "foreign".to_owned() } else { blank(c.rejected) };
    let [audit, events, objects] = [c.audit_events, c.k8s_events, c.objects].map(blank);
    [form(file), bytes(c.bytes), audit, events, objects, rejected]
}

/// How its text is cut, what it is packed in and what is around its records.
fn form(file: &FileInspection) -> String {
    let envelope = file.envelope();
    let parts = [file.framing.as_str(), file.container.as_str(), envelope.as_str()];
    match file.framing.as_str() {
        "" => "not opened".to_owned(),
        _ => {
            parts.into_iter().filter(|part| !matches!(*part, "plain" | "none")).collect::<Vec<_>>().join(", ")
        }
    }
}

/// What is to be known of each audit log, where there are several.
fn logs(inspection: &Inspection) -> String {
    let logs: Vec<_> = inspection.files.iter().filter(|file| file.contents.audit_events > 0).collect();
    if logs.len() < 2 {
        return String::new();
    }
    let mut text = String::from("Audit logs:\n");
    for file in logs {
        let c = &file.contents;
        let (first, last) = Period::clocks(c.period);
        let mut parts = vec![format!("{first} to {last}"), levels(c), names(&c.api_versions)];
        if !c.clusters.is_empty() {
            parts.push(format!("cluster {}", names(&c.clusters)));
        }
        if file.api_servers.len() > 1 {
            parts.push(format!("{} API servers", file.api_servers.len()));
        }
        put(&mut text, format_args!("  {}", shortened(&file.path, LINE)));
        text += &labelled("", &parts.join("; "));
    }
    text
}

fn servers(inspection: &Inspection) -> String {
    let mut servers: BTreeMap<&str, (u64, Option<Period>)> = BTreeMap::new();
    for file in &inspection.files {
        for (server, n) in &file.api_servers {
            let entry = servers.entry(server).or_default();
            entry.0 += n;
            // When each of several in one file received its requests is not told.
            let period = file.contents.period.filter(|_| file.api_servers.len() == 1);
            entry.1 = match (entry.1, period) {
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
        let (first, last) = Period::clocks(period);
        section.row([shortened(server, SERVER), grouped(n), first, last]);
    }
    section.render()
}

fn faults(inspection: &Inspection) -> String {
    let rejected = inspection.failures();
    let foreign = inspection.files.iter().filter(|file| file.is_foreign).count() as u64;
    let mut text = String::new();
    if foreign > 0 {
        let what = "without any audit event, Event or object";
        text += &labelled(
            "Foreign",
            &format!("{} {what}, come across in a directory or archive", counted(foreign, "file")),
        );
    }
    if rejected == 0 {
        return text;
    }
    put(&mut text, format_args!("Rejected ({}):", counted(rejected, "record")));
    let files = inspection.files.iter().filter(|file| !file.is_foreign);
    let all = files.flat_map(|file| file.faults.iter().take(OF_A_FILE).map(move |fault| (file, fault)));
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
        text += &labelled("Levels", &levels(c));
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
    let named =
        [("Logs", &c.logs), ("Envelopes", &c.envelopes), ("Clusters", &c.clusters), ("Skipped", &c.skipped)];
    for (label, map) in named {
        if !map.is_empty() {
            text += &labelled(label, &names(map));
        }
    }
    let (first, last) = Period::clocks(c.period);
    if !first.is_empty() {
        text += &labelled("Time", &format!("{first} to {last} (UTC)"));
    }
    let files = counted(inspection.files.len() as u64, "file");
    let rejected = format!("{} rejected", counted(inspection.failures(), "record"));
    text += &labelled("Read", &format!("{files}, {}, {rejected}", bytes(c.bytes)));
    if !c.is_useful() {
        text += "Nothing in there can be used: no audit event, no Event, no object.\n";
    }
    text
}

fn levels(c: &Contents) -> String {
    let name = |level: &str| if level.is_empty() { "unknown".to_owned() } else { level.to_owned() };
    names(&c.by_level.iter().map(|(level, n)| (name(level), *n)).collect())
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
