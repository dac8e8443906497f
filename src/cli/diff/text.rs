//! Changes as text: a line for each write, and below it one for each change.

use crate::ask::{Act, Changes, Deed, Entry, Failure};
use crate::cli::paint::{Paint, Role};
use crate::cli::paper::{Paper, width};
use crate::cli::words;
use crate::history::Evidence;
use crate::model::{Change, ChangeClass};
use crate::plain::{counted, plain};
use crate::state::lines::{Naming, VALUE_LIMIT, line, values};
use crate::state::manifest::Manifest;
use crate::state::webhook::Mutation;
use crate::versions::{Condition, Owners, Version, Writer};
use serde_json::Value;

/// How to print.
#[derive(Clone, Copy, Debug)]
pub(super) struct Style {
    pub(super) paint: Paint,
    /// Columns: names are not parted by the end of a line.
    pub(super) width: usize,
    /// Requests that failed, too.
    pub(super) failed: bool,
    /// Verbose changes too.
    pub(super) verbose: bool,
    /// Whole objects where they are created or deleted.
    pub(super) snapshots: bool,
    /// Whether options keep some of the writes.
    pub(super) is_filtered: bool,
}

/// The lives of one name, each with a heading.
pub(super) fn lives(lives: &[Changes], style: Style) -> String {
    let texts: Vec<String> = lives.iter().map(|changes| style.life(changes)).collect();
    texts.join("\n")
}

impl Style {
    fn life(self, changes: &Changes) -> String {
        let heading = plain(&changes.life.object.to_string()).into_owned();
        let mut out = self.paint.text(Role::Heading, heading) + "\n";
        for line in Paper::wrap(&words::life(&changes.life), self.width) {
            out += &(line.trim_end().to_owned() + "\n");
        }
        let (inside, all) = (changes.entries.len(), changes.versions);
        if all == 0 {
            out += &self.doubt("no write of it is in the log");
        } else if inside < all {
            let how = if self.is_filtered { "shown" } else { "in the window" };
            let aside = format!("{inside} of {} {how}", counted(all, "write", "writes"));
            out += &(self.paint.text(Role::Aside, aside) + "\n");
        }
        for silence in &changes.silences {
            out += &self.doubt(&plain(&format!("{silence}: a write through it may be missing")));
        }
        let failed = changes.failures.len();
        if failed > 0 && !self.failed {
            let requests = counted(failed, "request on it", "requests on it");
            out += &(self.paint.text(Role::Aside, format!("{requests} failed (--failed shows them)")) + "\n");
        }
        for deed in changes.deeds(self.failed) {
            out += "\n";
            out += &match deed {
                Deed::Write(entry) => self.entry(entry),
                Deed::Open(act) => self.open(act),
                Deed::Failure(failure) => self.failure(failure),
            };
        }
        out
    }

    /// A write of which nothing tells whether it was carried out.
    fn open(self, act: &Act) -> String {
        let time = act.start.map_or_else(|| "at an unknown time".to_owned(), |time| time.to_string());
        let parts = [vec![time, "rv ?".to_owned()], request(act, self.verbose)].concat();
        let how =
            if act.code >= 500 { "it was answered with an error of the server" } else { "it has no answer" };
        let doubt = format!("  nothing tells whether it was carried out: {how}");
        self.packed(&parts, Role::Write) + &self.doubt(&doubt)
    }

    fn failure(self, failure: &Failure) -> String {
        let Failure { act, reason, message } = failure;
        let time = act.start.map_or_else(|| "at an unknown time".to_owned(), |time| time.to_string());
        let mut parts = vec![time, "failed".to_owned()];
        parts.extend(request(act, self.verbose));
        let mut out = self.packed(&parts, Role::Old);
        let texts = [reason, message].into_iter().filter(|text| !text.is_empty());
        let text = texts.map(|text| plain(text)).collect::<Vec<_>>().join(": ");
        for line in Paper::wrap(&text, self.width.saturating_sub(2)).iter().filter(|line| !line.is_empty()) {
            out += &format!("  {}\n", line.trim_end());
        }
        out
    }

    /// As many of the parts on a line as it has room for.
    fn packed(self, parts: &[String], role: Role) -> String {
        let mut lines: Vec<String> = Vec::new();
        for part in parts {
            match lines.last_mut() {
                Some(line) if width(line) + 2 + width(part) <= self.width => *line += &format!("  {part}"),
                Some(_) => lines.push(format!("    {part}")),
                None => lines.push(part.clone()),
            }
        }
        lines.into_iter().map(|line| self.paint.text(role, line) + "\n").collect()
    }

    fn entry(self, entry: &Entry) -> String {
        let version = &entry.version;
        let mut out = self.packed(&header(entry, self.verbose), Role::Write);
        let common = version.common_manager();
        for note in doubts(entry) {
            out += &self.doubt(&format!("  {note}"));
        }
        out += &self.whole(entry);
        let told = |change: &Change| change.class == ChangeClass::Diff || self.verbose;
        let owners = |at: usize| version.owners.get(at);
        for (at, change) in version.changes.iter().enumerate().filter(|(_, change)| told(change)) {
            let author = if entry.by.is_some() && entry.author(at).is_none() {
                self.paint.text(Role::Doubt, "  [not by this write]")
            } else {
                String::new()
            };
            out += &format!("{}{}{author}\n", self.change(change), self.owners(owners(at), common));
        }
        for condition in &version.conditions {
            out += &format!("  {}\n", self.paint.text(Role::Aside, condition_line(condition)));
        }
        for mutation in &version.mutations {
            out += &self.mutation(mutation);
        }
        let hidden = version.changes.iter().filter(|change| !told(change)).count();
        if hidden > 0 && hidden == version.changes.len() {
            let aside = format!(
                "  only {} changed (--verbose shows them)",
                counted(hidden, "verbose field", "verbose fields")
            );
            out += &(self.paint.text(Role::Aside, aside) + "\n");
        } else if version.is_known && version.has_base && version.changes.is_empty() && entry.ends.is_none() {
            out += &(self.paint.text(Role::Aside, "  nothing changed") + "\n");
        }
        out
    }

    /// That it was created or deleted, and what it was.
    fn whole(self, entry: &Entry) -> String {
        let said = match (entry.creates, entry.ends.is_some(), entry.version.snapshot.is_some()) {
            (true, ..) => "created",
            (_, true, _) => "deleted",
            (_, _, true) => "deletion begun",
            _ => return String::new(),
        };
        let Some(json) = entry.version.snapshot.as_deref() else { return format!("  {said}\n") };
        let role = if entry.creates { Role::New } else { Role::Old };
        if self.snapshots {
            let yaml = Manifest::new(json, true).yaml();
            let lines = yaml.lines().map(|line| format!("    {}\n", self.paint.text(role, line)));
            return format!("  {said}:\n") + &lines.collect::<String>();
        }
        let fields = serde_json::from_str(json).map_or(0, |tree| fields(&tree));
        let with = if entry.creates { "with" } else { "it had" };
        format!("  {said}, {with} {} (--snapshots shows them)\n", counted(fields, "field", "fields"))
    }

    fn change(self, change: &Change) -> String {
        let [old, new] = values(change, VALUE_LIMIT);
        let path = change.path.keyed().to_string();
        let (path, old, new) = (plain(&path), plain(&old), plain(&new));
        let is_long = 2 + width(&path) + 1 + width(&old) + 4 + width(&new) > self.width;
        let parting = if is_long { "\n    " } else { " " };
        let (old, new) = (self.paint.text(Role::Old, old), self.paint.text(Role::New, new));
        format!("  {path}{parting}{old}{parting}-> {new}")
    }

    /// Field managers that are not just the common one, and webhooks.
    fn owners(self, owners: Option<&Owners>, common: Option<&str>) -> String {
        let Some(owners) = owners else { return String::new() };
        let mut parts = Vec::new();
        if common.is_none() && !owners.managers.is_empty() {
            parts.push(format!("manager {}", plain(&owners.managers.join(", "))));
        }
        if owners.changed_hands(common) {
            parts.push(format!("owned by {} before", plain(&owners.previous.join(", "))));
        }
        parts.extend(owners.webhook.as_ref().map(|webhook| format!("webhook {}", plain(webhook))));
        if parts.is_empty() {
            return String::new();
        }
        self.paint.text(Role::Aside, format!("  [{}]", parts.join("; ")))
    }

    fn mutation(self, mutation: &Mutation) -> String {
        let webhook = format!("  webhook {} ({})", plain(&mutation.webhook), plain(&mutation.configuration));
        let mut out = self.paint.text(Role::Aside, webhook) + "\n";
        for change in &mutation.changes {
            let line = line(change, Naming::Positional, VALUE_LIMIT).to_string();
            out += &format!("    {}\n", self.paint.text(Role::Aside, plain(&line)));
        }
        out
    }

    fn doubt(self, text: &str) -> String {
        self.paint.text(Role::Doubt, text) + "\n"
    }
}

/// Time, version, verb, user, address where more is told, user agent, audit id, status.
fn header(entry: &Entry, verbose: bool) -> Vec<String> {
    let version = &entry.version;
    let time = version.time.map_or_else(|| "at an unknown time".to_owned(), |time| time.to_string());
    let number = version.version.map_or_else(|| "rv ?".to_owned(), |version| format!("rv {}", version.0));
    let mut parts = vec![time, number];
    match &entry.by {
        Some(act) => parts.extend(request(act, verbose)),
        None => parts.push("unknown writer: no request in the log wrote this".to_owned()),
    }
    match (&version.writer, version.common_manager()) {
        (_, Some(manager)) => parts.push(format!("manager {}", plain(manager))),
        (Writer::Unknown(Some(manager)), None) => parts.push(format!("last manager {}", plain(manager))),
        _ => {}
    }
    parts
}

fn request(act: &Act, verbose: bool) -> Vec<String> {
    let mut parts = vec![words::verb(act), words::user(act).into_owned()];
    if verbose && !act.source_ips.is_empty() {
        parts.push(format!("from {}", plain(&act.source_ips.replace(',', ", "))));
    }
    if !act.user_agent.is_empty() {
        parts.push(format!("({})", plain(&act.user_agent)));
    }
    parts.push(format!("audit {}", plain(&act.audit_id)));
    parts.push(if act.code == 0 { "no status".to_owned() } else { act.code.to_string() });
    parts
}

/// What is not known of a version, or not for certain.
fn doubts(entry: &Entry) -> Vec<String> {
    let version = &entry.version;
    let mut doubts = Vec::new();
    if !version.is_known && entry.creates {
        doubts.push("what it was is not known: nothing in the log shows it".to_owned());
    } else if !version.is_known && entry.ends.is_none() {
        doubts.push("what it changed is not known: nothing in the log shows it".to_owned());
    } else if version.is_known && !version.has_base && !entry.creates {
        doubts.push(unknown_base(version).to_owned());
    }
    if entry.is_guess {
        doubts.push("inferred: nothing tells for certain that this write made the version".to_owned());
    }
    if version.unseen > 0 && version.has_base && version.is_known {
        let unseen = counted(version.unseen, "version", "versions");
        doubts.push(format!("together with {unseen} before it that nothing shows"));
    } else if version.evidence != Evidence::Exact && version.is_known {
        doubts.push(format!("inferred{}", worked_out(version)));
    } else if entry.ends.is_some_and(|evidence| evidence != Evidence::Exact) {
        doubts.push("inferred: no answer shows what it was last, or that it was this object".to_owned());
    }
    doubts
}

fn unknown_base(version: &Version) -> &'static str {
    if version.changes.is_empty() {
        "what it changed is not known: nothing shows the version before"
    } else {
        "what it changed beside the metadata is not known: the version before is shown in another API version"
    }
}

fn worked_out(version: &Version) -> String {
    match version.patch {
        Some(patch) if patch.is_sure => {
            format!(": the {} patch was applied, no answer shows what came of it", patch.kind)
        }
        Some(patch) => {
            format!(": the patch was taken for a {} patch, no answer shows what came of it", patch.kind)
        }
        None => ": this version or the one before is not shown by an answer".to_owned(),
    }
}

fn condition_line(condition: &Condition) -> String {
    let quoted = |text: &str| plain(&serde_json::to_string(text).unwrap_or_default()).into_owned();
    let status = if condition.status.is_empty() { "removed" } else { &condition.status };
    let mut text = format!("condition {}: {}", plain(&condition.condition_type), plain(status));
    if !condition.reason.is_empty() {
        text += &format!(" {}", plain(&condition.reason));
    }
    if !condition.message.is_empty() {
        text += &format!(" {}", quoted(&condition.message));
    }
    if let Some(transition) = condition.transition {
        text += &format!(" since {transition}");
    }
    text
}

/// Fields that have a value of their own.
fn fields(tree: &Value) -> usize {
    match tree {
        Value::Object(members) => members.values().map(fields).sum(),
        Value::Array(elements) => elements.iter().map(fields).sum(),
        _ => 1,
    }
}
