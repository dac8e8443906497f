//! What the user is told at the end.

use super::books::{Books, FileBook};
use super::gaps::add_gaps;
use super::origins::{naming, servers};
use super::splitting::{EASY_BYTES, EASY_TRACES};
use super::telling::Told;
use super::{Job, silences};
use crate::history::{Existence, Index, NoteTally};
use crate::input::InputFile;
use crate::link::Forest;
use crate::model::{FileId, Symbol};
use crate::plain::counted;
use crate::report::{
    ClockReport, ClusterCounts, EventLedger, ExistenceCounts, InputReport, Ledger, LogLedger, ObjectLedger,
    Outcome, Period, Summary,
};
use crate::source::GapFact;

/// Beyond these Jaeger's page gets slow.
const EASY_SPANS: u64 = 10_000;

/// Everything but links, outputs and times.
pub(super) fn summary(job: &Job, books: Books, index: &Index, clocks: Vec<ClockReport>) -> Summary {
    let mut summary = Summary {
        inputs: books.files.iter().enumerate().map(|(at, book)| input_report(job, at, book)).collect(),
        servers: servers(job, &books, &clocks),
        clocks,
        bytes_read: books.files.iter().map(|book| book.bytes).sum(),
        ..Summary::default()
    };
    let tally = &index.tally;
    let objects: u64 = books.files.iter().map(|book| book.counts.objects).sum();
    let records = objects - tally.faults.len() as u64;
    let distinct = tally.documented_objects;
    summary.snapshots = ObjectLedger { records, distinct, merged: records.saturating_sub(distinct) };
    let entities = index.events.iter().filter(|event| event.note.is_none()).count() as u64;
    let records = tally.event_records;
    summary.k8s_events = EventLedger { records, entities, merged: records - entities };
    add_logs(&mut summary, index);
    add_idle_sources(&mut summary, job);
    if !books.repaired.is_empty() {
        let first = summary.place(&books.repaired[0]);
        let records = counted(books.repaired.len(), "record", "records");
        let what = "invalid UTF-8 or unpaired surrogates, replaced by U+FFFD";
        summary.warnings.push(format!("{records} with {what}, the first at {first}"));
    }
    let repaired = books.repaired.len() as u64;
    add_foreign_warning(&mut summary, &books);
    let naming = naming(&books);
    let named = naming.names();
    if job.cluster.is_none() && !job.has_clusters() && named.len() > 1 {
        let names: Vec<_> = named.iter().copied().take(5).collect();
        let more = if named.len() > names.len() { " …" } else { "" };
        let what = "told apart; --cluster NAME tells them as one";
        summary.warnings.push(format!(
            "the inputs name {} clusters, {what}: {}{more}",
            named.len(),
            names.join(", ")
        ));
    }
    summary.ledger = Ledger { repaired, ..ledger(&books, index) };
    add_contents(&mut summary, index);
    add_gaps(&mut summary, index, &books);
    add_unread_warning(&mut summary, &books);
    add_watch_gaps(&mut summary, index);
    silences::add_warnings(&mut summary);
    add_reading_warnings(&mut summary);
    summary
}

fn add_reading_warnings(summary: &mut Summary) {
    for input in &summary.inputs {
        if let Some(note) = &input.note {
            let warning = format!("{} is {note}: its records count as duplicates", input.path);
            summary.warnings.push(warning);
        }
        if let Some(n) = input.aside.get("encrypted at rest") {
            let revisions = counted(*n, "revision is", "revisions are");
            let warning = format!("{}: {revisions} encrypted at rest, and not read", input.path);
            summary.warnings.push(warning);
        }
        if input.framing == "etcd member" {
            let what =
                "is the file of a running etcd: writes that its write-ahead log alone holds are missing";
            summary.warnings.push(format!("{} {what}", input.path));
        }
    }
}

/// Records of other programs' logs, and those of them that found no object.
fn add_logs(summary: &mut Summary, index: &Index) {
    for (reader, NoteTally { records, merged, unplaced, example }) in &index.tally.notes {
        let placed = records - merged - unplaced;
        let ledger = LogLedger { records: *records, placed, unplaced: *unplaced, merged: *merged };
        summary.logs.insert(reader.clone(), ledger);
        if *unplaced > 0 {
            let what = "of objects that nothing shows, such as";
            summary.warnings.push(format!("{reader}: {unplaced} of {records} records are {what} {example}"));
        }
    }
}

/// Sources that were added and read nothing, by their names: files with rules are given in any order.
fn add_idle_sources(summary: &mut Summary, job: &Job) {
    let added = job.extensions.sources.iter().skip(1).map(|source| source.name());
    let mut idle: Vec<&str> = added.filter(|name| !summary.logs.contains_key(*name)).collect();
    idle.sort_unstable();
    summary.warnings.extend(idle.into_iter().map(|name| format!("the source {name} has read no record")));
}

/// Warns where the books of what became of all records do not close.
pub(super) fn check(summary: &mut Summary) {
    if !summary.closes() {
        let warning = "the ledger does not close: a defect of this program, please report it";
        summary.warnings.push(warning.to_owned());
    }
}

/// Foreign files are told of once, however many there are.
fn add_foreign_warning(summary: &mut Summary, books: &Books) {
    let is_foreign = |(_, book): &(&InputReport, &FileBook)| book.foreign > 0;
    let mut foreign =
        summary.inputs.iter().zip(&books.files).filter(is_foreign).map(|(input, _)| &input.path);
    let names: Vec<&str> = foreign.by_ref().take(3).map(String::as_str).collect();
    let more = foreign.count();
    let (named, n) = (names.join(", "), names.len() + more);
    let others = if more > 0 { format!(" and {more} more") } else { String::new() };
    let what = "found in a directory, without any audit event, Event or object";
    match n {
        0 => {}
        1 => summary.warnings.push(format!("1 file {what}: {named}")),
        _ => summary.warnings.push(format!("{n} files {what}: {named}{others}")),
    }
}

/// The input with this index, or the member of one.
pub(super) fn input_of<'a>(job: &'a Job, at: usize, book: &FileBook) -> &'a InputFile {
    &job.inputs[book.member.as_ref().map_or(at, |member| member.of.0 as usize)]
}

fn input_report(job: &Job, at: usize, book: &FileBook) -> InputReport {
    let counts = &book.counts;
    let input = input_of(job, at, book);
    let holds = [
        (counts.audit_events, "audit log"),
        (counts.k8s_events, "Events"),
        (counts.objects, "snapshot"),
        (counts.notes, "log"),
    ];
    let path_of = |id: crate::model::FileId| job.inputs[id.0 as usize].path.display().to_string();
    let archive = input.path.display().to_string();
    let repeated = input.repeat_of.filter(|_| book.member.is_none());
    InputReport {
        path: match &book.member {
            Some(member) => format!("{archive}:{}", member.path),
            None => archive.clone(),
        },
        member_of: book.member.as_ref().map(|_| archive),
        container: book.container.clone(),
        framing: book.framing.to_owned(),
        holds: holds.into_iter().filter(|(n, _)| *n > 0).map(|(_, what)| what.to_owned()).collect(),
        bytes: book.bytes,
        records: counts.audit_events
            + counts.k8s_events
            + counts.objects
            + counts.notes
            + counts.texts
            + counts.aside.values().sum::<u64>()
            + book.rejected
            + book.foreign
            + counts.set_aside.values().sum::<u64>(),
        aside: counts.aside.iter().map(|(why, n)| ((*why).to_owned(), *n)).collect(),
        requests: 0,
        rejected: book.rejected,
        period: counts.span.map(|(first, last)| Period { first, last }),
        note: repeated.map(|id| format!("the same file as {}", path_of(id))),
    }
}

/// The path of a file or member, as people know it.
pub(super) fn path_of(job: &Job, at: usize, book: &FileBook) -> String {
    let path = input_of(job, at, book).path.display();
    match &book.member {
        Some(member) => format!("{path}:{}", member.path),
        None => path.to_string(),
    }
}

fn ledger(books: &Books, index: &Index) -> Ledger {
    let tally = &index.tally;
    let mut ledger = Ledger {
        records: books.files.iter().map(records_of).sum(),
        requests: index.told.iter().filter(|told| **told).count() as u64,
        folded: tally.folded,
        duplicates: tally.duplicates,
        ..Ledger::default()
    };
    for (rule, n) in books.files.iter().flat_map(|book| &book.counts.filtered).chain(&tally.filtered) {
        ledger.filter(rule, *n);
    }
    for book in &books.files {
        for (rule, n) in &book.counts.set_aside {
            ledger.filter(rule, *n);
        }
        if book.foreign > 0 {
            ledger.filter("foreign-files", book.foreign);
        }
    }
    let rejected: u64 = books.files.iter().map(|book| book.rejected).sum();
    let untold = rejected - books.faults.len() as u64;
    let mut faults = books.faults.clone();
    faults.extend(tally.faults.iter().cloned());
    faults.sort_by_key(|fault| (books.input_of(fault.position.file), fault.position));
    faults.into_iter().for_each(|fault| ledger.reject(fault));
    ledger.records += untold;
    ledger.rejected += untold;
    ledger
}

/// Records of a file for the ledger: audit events, and what was set aside with its name.
fn records_of(book: &FileBook) -> u64 {
    book.counts.audit_events + book.counts.texts + book.foreign + book.counts.set_aside.values().sum::<u64>()
}

/// What an index holds.
pub(super) fn add_contents(summary: &mut Summary, index: &Index) {
    add_requests(summary, index);
    add_objects(summary, index);
    add_events(summary, index);
    add_clusters(summary, index);
}

/// What there is of each cluster, where there are several.
fn add_clusters(summary: &mut Summary, index: &Index) {
    if index.clusters().len() < 2 {
        return;
    }
    let mut of = |cluster: Symbol, count: &dyn Fn(&mut ClusterCounts)| {
        count(summary.clusters.entry(index.strings.get(cluster).to_owned()).or_default());
    };
    for object in &index.objects {
        let counts = object.existence == Existence::Seen && !object.key.name.is_empty();
        of(object.key.cluster, &|all| all.objects += u64::from(counts));
        let events = object.events.iter().filter(|id| index.events[id.0 as usize].note.is_none()).count();
        of(object.key.cluster, &|all| all.events += events as u64);
    }
    let told = index.requests.iter().zip(&index.told).zip(index.request_clusters());
    for ((request, _), cluster) in told.filter(|((_, told), _)| **told) {
        of(cluster, &|all| {
            all.requests += 1;
            all.failed += u64::from(request.failed());
            let now = request.start().map(|time| Period { first: time, last: time });
            all.period = match (all.period, now) {
                (Some(before), Some(now)) => Some(before.including(now)),
                (before, now) => before.or(now),
            };
        });
    }
}

fn add_requests(summary: &mut Summary, index: &Index) {
    let told = index.requests.iter().zip(&index.told).filter(|(_, told)| **told).map(|(request, _)| request);
    for request in told {
        let by_outcome = summary.requests.entry(index.verb(request).to_owned()).or_default();
        *by_outcome.entry(Outcome::of(request.code)).or_default() += 1;
        let user = index.acting_user(request);
        let actor =
            summary.actors.entry(if user.is_empty() { "(nobody)" } else { user }.to_owned()).or_default();
        actor.requests += 1;
        actor.failed += u64::from(request.failed());
        summary.inputs[request.position().file.0 as usize].requests += 1;
    }
}

fn add_objects(summary: &mut Summary, index: &Index) {
    let text = |symbol| index.strings.get(symbol);
    for object in index.objects.iter().filter(|o| !o.key.name.is_empty() && !o.key.resource.is_empty()) {
        let (group, resource) = (text(object.key.group), text(object.key.resource));
        let name = if group.is_empty() { resource.to_owned() } else { format!("{resource}.{group}") };
        let counts: &mut ExistenceCounts = summary.objects.entry(name).or_default();
        match object.existence {
            Existence::Seen => counts.seen += 1,
            Existence::Referenced => counts.referenced += 1,
            Existence::Never => counts.never += 1,
        }
    }
}

fn add_events(summary: &mut Summary, index: &Index) {
    for event in index.events.iter().filter(|event| event.note.is_none()) {
        let [kind, reason] =
            [event.event_type, event.reason].map(|symbol| index.strings.get(symbol).to_owned());
        let counts = summary.events.entry((kind, reason)).or_default();
        counts.entities += 1;
        counts.occurrences += u64::from(event.count);
    }
}

/// Where to look at a stamp that could not be read.
fn add_unread_warning(summary: &mut Summary, books: &Books) {
    let files = || (0..).map(FileId).zip(&books.files).filter(|(_, book)| book.counts.unread.stamps > 0);
    let Some((file, book)) = files().min_by_key(|(file, _)| (books.input_of(*file), *file)) else { return };
    let n: u64 = files().map(|(_, book)| book.counts.unread.stamps).sum();
    let stamps = counted(n, "stamp", "stamps");
    let path = summary.inputs.get(file.0 as usize).map_or("", |input| &input.path);
    let line = book.counts.unread.line;
    let warning = format!("{stamps} in a notation that is not known, the first at {path}:{line}");
    summary.warnings.push(warning);
}

/// The longest gaps of recorded watches, by name.
fn add_watch_gaps(summary: &mut Summary, index: &Index) {
    let text = |symbol| index.strings.get(symbol);
    let length = |gap: &GapFact| gap.until.nanos().saturating_sub(gap.since.nanos());
    let mut gaps: Vec<_> = index.gaps.iter().collect();
    // What never ends is the longest.
    gaps.sort_by_key(|gap| (!gap.is_open(), std::cmp::Reverse(length(gap))));
    for gap in gaps.iter().take(3) {
        let group = if text(gap.group).is_empty() { String::new() } else { format!(".{}", text(gap.group)) };
        let what =
            format!("the watch of {}{group} missed what happened from {}", text(gap.resource), gap.since);
        summary.warnings.push(match gap.is_open() {
            true => format!("{what} on"),
            false => format!("{what} to {}", gap.until),
        });
    }
    if gaps.len() > 3 {
        summary.warnings.push(format!("{} more gaps of watches are shorter", gaps.len() - 3));
    }
}

/// Links by class and evidence, and nestings that had to be given up.
pub(super) fn add_links(summary: &mut Summary, forest: &Forest) {
    for ((class, evidence), n) in forest.counts() {
        summary.links.insert((class.to_owned(), evidence.to_owned()), n);
    }
    for (reason, n) in forest.cuts() {
        let why = match reason {
            "cycle" => "owner references form a circle; it was opened",
            "size" => "a tree has more spans than viewers can stand; it was parted",
            _ => "a tree is deeper than viewers can stand; it was parted",
        };
        summary.warnings.push(format!("{why} in {}", counted(n, "place", "places")));
    }
}

/// What the user should know about the outputs.
pub(super) fn add_warnings(summary: &mut Summary, told: &Told) {
    let mut warnings = Vec::new();
    for output in summary.outputs.iter().filter(|output| output.format == "Jaeger JSON" && output.path != "-")
    {
        let too = [
            (told.traces > EASY_TRACES, format!("{} traces", told.traces)),
            (told.largest > EASY_SPANS, format!("a trace of {} spans", told.largest)),
            (output.bytes > EASY_BYTES, format!("{} MB", output.bytes / 1_000_000)),
        ];
        let too: Vec<_> = too.into_iter().filter(|(is_too, _)| *is_too).map(|(_, what)| what).collect();
        if !too.is_empty() {
            let path = &output.path;
            warnings.push(format!(
                "{path} has {}: more than Jaeger's page opens with ease (a directory instead of a file \
                 gets files that it does)",
                too.join(", ")
            ));
        }
    }
    if let Some(first) = told.faults.first() {
        let path = summary.inputs.get(first.position.file.0 as usize).map_or("", |input| &input.path);
        let (n, line, reason) = (told.faults.len(), first.position.line, &first.reason);
        warnings.push(format!("what {n} bodies changed is not told; the first, {path}:{line}: {reason}"));
    }
    summary.warnings.append(&mut warnings);
}
