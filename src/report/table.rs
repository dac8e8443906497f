//! The summary for people: a screen or two of plain text that fits 80 columns.

use super::numbers::{blank, bytes, counted, grouped, seconds};
use super::shown::{Column, Section, labelled, put, shortened, top};
use super::{ExistenceCounts, InputReport, Outcome, Period, Summary, pushed};
use std::cmp::Reverse;

/// Rows of a section before "… and n more".
const ROWS: usize = 10;

/// Characters of a path in the table of inputs.
const PATH: usize = 32;

/// Characters of the name of an API server.
const SERVER: usize = 20;

/// Characters of the name of a cluster.
const CLUSTER: usize = 40;

/// The whole summary, ending in a line feed.
pub fn table(s: &Summary) -> String {
    let sections = [
        inputs(s),
        servers(s),
        clusters(s),
        objects(s),
        requests(s),
        actors(s),
        events(s),
        links(s),
        gaps(s),
        rejections(s),
        warnings(s),
        totals(s),
    ];
    sections.into_iter().filter(|section| !section.is_empty()).collect::<Vec<_>>().join("\n")
}

/// The rejected records as `file:line: reason`, the first ten. Empty where nothing was rejected.
pub fn rejections(s: &Summary) -> String {
    let mut text = String::new();
    if s.ledger.rejected == 0 {
        return text;
    }
    put(&mut text, format_args!("Rejected ({}):", counted(s.ledger.rejected, "record")));
    for fault in s.ledger.faults.iter().take(ROWS) {
        put(&mut text, format_args!("  {}: {}", s.place(fault), fault.reason));
    }
    let shown = s.ledger.faults.len().min(ROWS) as u64;
    if s.ledger.rejected > shown {
        let more = grouped(s.ledger.rejected - shown);
        put(&mut text, format_args!("  … and {more} more (see --summary json)"));
    }
    text
}

fn inputs(s: &Summary) -> String {
    let columns = [
        Column::text("INPUT"),
        Column::text("HOLDS"),
        Column::number("SIZE"),
        Column::number("RECORDS"),
        Column::number("REJECTED"),
    ];
    let mut section = Section::new(&columns);
    for input in s.inputs_in_order().into_iter().take(ROWS) {
        section.row([
            shortened(&input.path, PATH),
            held(input),
            bytes(input.bytes),
            grouped(input.records),
            grouped(input.rejected),
        ]);
        if let Some(note) = &input.note {
            section.note(&format!("{}: {note}", shortened(&input.path, PATH)));
        }
    }
    section.more(s.inputs.len().saturating_sub(ROWS));
    section.render()
}

fn held(input: &InputReport) -> String {
    let holds = if input.holds.is_empty() { input.framing.clone() } else { input.holds.join(", ") };
    match input.container.as_str() {
        "" | "plain" => holds,
        container => format!("{holds} ({container})"),
    }
}

fn servers(s: &Summary) -> String {
    let columns = [
        Column::text("API SERVER"),
        Column::number("RECORDS"),
        Column::text("FIRST (UTC)"),
        Column::text("LAST (UTC)"),
        Column::number("LONGEST SILENCE"),
    ];
    let mut section = Section::new(&columns);
    for server in s.servers.iter().take(ROWS) {
        let (first, mut last) = Period::clocks(server.period);
        // A day is told once.
        if let Some(time) = first.get(..11).and_then(|day| last.strip_prefix(day)) {
            last = time.to_owned();
        }
        let silence = server.longest_silence.map_or_else(String::new, silence);
        section.row([shortened(&server.label, SERVER), grouped(server.records), first, last, silence]);
    }
    section.more(s.servers.len().saturating_sub(ROWS));
    section.render()
}

#[expect(clippy::cast_precision_loss, reason = "tenths of seconds are shown")]
fn silence(nanos: i64) -> String {
    seconds(nanos as f64 / 1e9)
}

fn clusters(s: &Summary) -> String {
    let columns = [
        Column::text("CLUSTER"),
        Column::number("OBJECTS"),
        Column::number("REQUESTS"),
        Column::number("FAILED"),
        Column::number("EVENTS"),
    ];
    let mut section = Section::new(&columns);
    let (rows, more) = top(&s.clusters, ROWS, |(_, n)| n.requests);
    for (name, n) in rows {
        section.row([
            shortened(name, CLUSTER),
            grouped(n.objects),
            grouped(n.requests),
            blank(n.failed),
            blank(n.events),
        ]);
    }
    section.more(more);
    section.render()
}

fn objects(s: &Summary) -> String {
    let columns = [
        Column::text("OBJECTS"),
        Column::number("SEEN"),
        Column::number("REFERENCED"),
        Column::number("NEVER MADE"),
    ];
    let all = |n: &ExistenceCounts| n.seen + n.referenced + n.never;
    let mut section = Section::new(&columns);
    let (rows, more) = top(&s.objects, ROWS, |(_, n)| all(n));
    for (resource, n) in rows {
        section.row([shortened(resource, 44), blank(n.seen), blank(n.referenced), blank(n.never)]);
    }
    section.more(more);
    section.render()
}

fn requests(s: &Summary) -> String {
    let used: Vec<Outcome> = Outcome::ALL
        .into_iter()
        .filter(|outcome| s.requests.values().any(|by| by.get(outcome).is_some_and(|n| *n > 0)))
        .collect();
    let mut columns = vec![Column::text("REQUESTS"), Column::number("TOTAL")];
    columns.extend(used.iter().map(|outcome| Column::number(outcome.name())));
    let mut section = Section::new(&columns);
    let (rows, more) = top(&s.requests, ROWS, |(_, by)| by.values().sum::<u64>());
    for (verb, by) in rows {
        let counts = used.iter().map(|outcome| blank(by.get(outcome).copied().unwrap_or(0)));
        section.row([shortened(verb, 24), grouped(by.values().sum())].into_iter().chain(counts));
    }
    section.more(more);
    section.render()
}

fn actors(s: &Summary) -> String {
    let columns = [Column::text("ACTORS"), Column::number("REQUESTS"), Column::number("FAILED")];
    let mut section = Section::new(&columns);
    let (rows, more) = top(&s.actors, ROWS, |(_, n)| n.requests);
    for (name, n) in rows {
        section.row([shortened(name, 56), grouped(n.requests), blank(n.failed)]);
    }
    section.more(more);
    section.render()
}

fn events(s: &Summary) -> String {
    let columns = [
        Column::text("EVENTS"),
        Column::text("TYPE"),
        Column::number("EVENTS"),
        Column::number("OCCURRENCES"),
    ];
    // Logs at level Metadata tell that there was an Event, not which.
    let told = |text: &str| if text.is_empty() { "(not told)".to_owned() } else { text.to_owned() };
    let mut section = Section::new(&columns);
    // Warnings first: they are few, and what the reader is looking for.
    let (rows, more) = top(&s.events, ROWS, |((kind, _), n)| (kind == "Warning", n.entities));
    for ((kind, reason), n) in rows {
        section.row([
            shortened(&told(reason), 40),
            shortened(&told(kind), 10),
            grouped(n.entities),
            grouped(n.occurrences),
        ]);
    }
    section.more(more);
    section.render()
}

fn links(s: &Summary) -> String {
    let columns = [Column::text("LINKS"), Column::text("EVIDENCE"), Column::number("COUNT")];
    let mut section = Section::new(&columns);
    let (rows, more) = top(&s.links, ROWS, |(_, n)| **n);
    for ((class, evidence), n) in rows {
        section.row([shortened(class, 40), shortened(evidence, 20), grouped(*n)]);
    }
    section.more(more);
    section.render()
}

fn gaps(s: &Summary) -> String {
    let columns = [Column::text("GAPS"), Column::number("COUNT"), Column::text("WHAT IT MEANS")];
    let mut section = Section::new(&columns);
    let (rows, more) = top(&s.gaps, ROWS, |(_, gap)| gap.count);
    for (kind, gap) in rows {
        section.row([shortened(kind, 28), grouped(gap.count), gap.meaning.clone()]);
    }
    section.more(more);
    section.render()
}

fn warnings(s: &Summary) -> String {
    let mut text = String::new();
    for warning in &s.warnings {
        put(&mut text, format_args!("warning: {warning}"));
    }
    text
}

/// The ledger and what was written: the last lines, since they stay on the screen.
fn totals(s: &Summary) -> String {
    let mut text = records(s);
    others(s, &mut text);
    if !s.closes() {
        put(&mut text, format_args!("          The sums do not close: this is a defect, please report it."));
    }
    put(&mut text, format_args!("Read      {}", read(s)));
    if !s.folded.is_empty() {
        let folded: Vec<_> = s.folded.iter().map(|(why, n)| format!("{} {why}", grouped(*n))).collect();
        put(&mut text, format_args!("Folded    {}", folded.join(", ")));
    }
    put(&mut text, format_args!("Traces    {}, {}", counted(s.traces, "trace"), counted(s.spans, "span")));
    written(s, &mut text);
    text
}

/// What became of the records of audit logs, as an equation.
fn records(s: &Summary) -> String {
    let ledger = &s.ledger;
    let filtered: u64 = ledger.filtered.values().sum();
    let terms = [
        (ledger.requests, counted(ledger.requests, "request")),
        (ledger.folded, format!("{} folded", grouped(ledger.folded))),
        (ledger.duplicates, counted(ledger.duplicates, "duplicate")),
        (filtered, format!("{} filtered", grouped(filtered))),
        (ledger.rejected, format!("{} rejected", grouped(ledger.rejected))),
    ];
    let terms: Vec<_> = terms.into_iter().filter(|(n, _)| *n > 0).map(|(_, term)| term).collect();
    let sign = if ledger.closes() { "=" } else { "≠" };
    let sum = if terms.is_empty() { String::new() } else { format!(" {sign} {}", terms.join(" + ")) };
    let mut text = labelled("Ledger", &format!("{}{sum}", counted(ledger.records, "record")));
    if ledger.repaired > 0 {
        text.push_str(&labelled("Repaired", &counted(ledger.repaired, "record")));
    }
    if filtered > 0 {
        let mut rules: Vec<_> = ledger.filtered.iter().filter(|(_, n)| **n > 0).collect();
        rules.sort_by_key(|(_, n)| Reverse(**n));
        let rules: Vec<_> = rules.into_iter().map(|(rule, n)| format!("{rule} {}", grouped(*n))).collect();
        text.push_str(&labelled("Filtered", &rules.join(", ")));
    }
    text
}

/// The same of Events, objects and other programs' logs.
fn others(s: &Summary, text: &mut String) {
    let (events, objects) = (s.k8s_events, s.snapshots);
    if events.records > 0 {
        let (records, entities) = (counted(events.records, "record"), counted(events.entities, "Event"));
        put(text, format_args!("Events    {records} = {entities} + {} merged", grouped(events.merged)));
    }
    if objects.records > 0 {
        let (records, distinct) = (counted(objects.records, "record"), counted(objects.distinct, "object"));
        put(text, format_args!("Snapshot  {records} = {distinct} + {} merged", grouped(objects.merged)));
    }
    for (reader, log) in &s.logs {
        let records = counted(log.records, "record");
        let [placed, unplaced, merged] = [log.placed, log.unplaced, log.merged].map(grouped);
        let parts =
            format!("{placed} on objects + {unplaced} of objects that nothing shows + {merged} merged");
        put(text, format_args!("Log       {reader}: {records} = {parts}"));
    }
}

/// How much was read, how fast, and in how much memory.
#[expect(clippy::cast_precision_loss, reason = "three digits are shown")]
fn read(s: &Summary) -> String {
    let speed = if s.seconds > 0.0 { s.bytes_read as f64 / s.seconds } else { 0.0 };
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a speed is not negative")]
    let speed = bytes(speed as u64);
    let memory = s.peak_rss_bytes.map_or_else(String::new, |n| format!(", {} of memory at most", bytes(n)));
    format!("{} in {} ({speed}/s){memory}", bytes(s.bytes_read), seconds(s.seconds))
}

fn written(s: &Summary, text: &mut String) {
    for output in &s.outputs {
        put(text, format_args!("Written   {} ({}, {})", output.path, output.format, bytes(output.bytes)));
    }
    match &s.pushed {
        Some(pushed) => text.push_str(&pushed::table(pushed, s.spans)),
        None if s.outputs.is_empty() => {
            put(
                text,
                format_args!("Written   nothing: no output was asked for (-o, --jaeger-json and others)"),
            );
        }
        None => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::sample;

    #[test]
    fn fits_eighty_columns() {
        for line in table(&sample::rollout()).lines() {
            // A place is never broken: it is there to be copied.
            assert!(line.chars().count() <= 80 || line.contains("testdata"), "{line}");
            assert_eq!(line, line.trim_end());
        }
    }

    #[test]
    fn sorts_by_count_and_tells_what_is_left_out() {
        let text = table(&sample::rollout());
        let of = |n: usize| text.find(&format!("controller-{n} "));
        assert!(of(0) < of(1) && of(0).is_some());
        assert!(text.contains("… and 4 more"), "{text}");
    }

    #[test]
    fn lists_rejected_records_by_place() {
        let text = rejections(&sample::rollout());
        let place = "testdata/rollout/apiserver-a/audit.log:17: not JSON: unexpected end at column 310";
        assert!(text.contains(place), "{text}");
        assert_eq!(rejections(&Summary::default()), "");
    }

    #[test]
    fn the_ledger_is_an_equation() {
        let mut summary = sample::rollout();
        summary.ledger.folded = 0;
        summary.ledger.requests += 60;
        let equation = "516 records = 440 requests + 39 duplicates + 36 filtered + 1 rejected\n";
        assert!(table(&summary).contains(equation), "{}", table(&summary));
        // These are among the others.
        assert!(
            table(&summary).lines().any(|line| line.starts_with("Repaired") && line.ends_with(" 2 records"))
        );
        summary.ledger.folded += 1;
        assert!(table(&summary).contains("516 records ≠"));
    }
}
