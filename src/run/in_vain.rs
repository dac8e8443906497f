//! Why a selection holds nothing: which of its words fit nothing that was read.

use super::filtering::{Filter, is_below, without_elements};
use super::wanted::{WantedKind, is_address, is_code, is_user};
use super::{Job, Joined};
use crate::ask::nearest;
use crate::history::{Bound, Index, ObjectId, RequestId};
use crate::model::Timestamp;
use crate::versions::Histories;
use crate::wildcard;
use rustc_hash::FxHashSet;
use std::collections::BTreeSet;
use std::fmt;

/// Nothing fits.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InVain {
    /// What there is nothing of. Where there is all of it, nothing fits all of it at once.
    pub lacks: Vec<Lack>,
}

/// What was asked for, and is not there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Lack {
    /// A word that nothing has.
    Word {
        /// `cluster`, `namespace`, `kind`, `user`, `source IP`, `verb`, `code`, or `change of`.
        what: &'static str,
        /// The word.
        wanted: String,
        /// What may have been meant.
        near: Option<String>,
    },
    /// A time beyond what was read.
    Time {
        /// `--since lies after it`, `--until lies before it`.
        how: &'static str,
        /// From when to when anything was read.
        range: (Timestamp, Timestamp),
    },
}

impl fmt::Display for InVain {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("no request fits")?;
        if self.lacks.is_empty() {
            f.write_str(" all of the options at once")?;
        }
        for (at, lack) in self.lacks.iter().enumerate() {
            write!(f, "{}{lack}", if at == 0 { ": " } else { "; " })?;
        }
        Ok(())
    }
}

impl fmt::Display for Lack {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Word { what, wanted, near } => {
                write!(f, "there is no {what} {wanted:?}")?;
                near.iter().try_for_each(|near| write!(f, " (did you mean {near}?)"))
            }
            Self::Time { how, range: (first, last) } => {
                write!(f, "what was read spans {first} to {last}, {how}")
            }
        }
    }
}

impl Joined {
    /// Whether reads are asked for that the archive does not have, because it was written without them.
    pub fn lacks_reads(&self, job: &Job) -> bool {
        job.filter.is_about_reads() && self.kept().is_some_and(|options| !options.reads)
    }

    /// Why nothing is told, where options left everything out.
    pub fn in_vain(&self, job: &Job) -> Option<InVain> {
        let index = self.index();
        let is_narrowed = job.filter.is_on() || job.since.is_some() || job.until.is_some();
        if !is_narrowed || index.told.iter().any(|told| *told) {
            return None;
        }
        let mut lacks = Vec::new();
        let mut add = |what, wanted: &[String], names: &BTreeSet<&str>, fits: &dyn Fn(&str, &str) -> bool| {
            // To leave out what is not there is no mistake.
            let asked = wanted.iter().filter(|word| !word.starts_with('!'));
            for word in asked.filter(|word| !names.iter().any(|name| fits(word, name))) {
                let told = names.iter().copied().filter(|name| !name.is_empty());
                let near = nearest(word, told).map(str::to_owned);
                lacks.push(Lack::Word { what, wanted: word.clone(), near });
            }
        };
        let filter = &job.filter;
        let clusters = index.clusters().into_iter().collect();
        add("cluster", &filter.clusters, &clusters, &|wanted, name| wildcard::fits(wanted, name));
        add("namespace", &filter.namespaces, &namespaces(index), &|wanted, name| wanted == name);
        add("user", &filter.users, &users(index), &is_user);
        let text = |symbol| index.strings.get(symbol);
        let addresses = index.requests.iter().map(|request| text(request.caller.source_ips)).collect();
        add("source IP", &filter.source_ips, &addresses, &is_address);
        let verbs = index.requests.iter().map(|request| index.verb(request)).collect();
        let is_verb = |wanted: &str, verb: &str| wanted.eq_ignore_ascii_case(verb);
        add("verb", &filter.verbs, &verbs, &is_verb);
        let codes: BTreeSet<String> = index.requests.iter().map(|request| request.code.to_string()).collect();
        let codes = codes.iter().map(String::as_str).collect();
        add("code", &filter.codes, &codes, &|wanted, code| is_code(wanted, code.parse().unwrap_or(0)));
        if let Some(changed) = &self.changed {
            let paths = changed.iter().map(String::as_str).collect();
            let is_path = |wanted: &str, path: &str| is_below(path, &without_elements(wanted));
            add("change of", &filter.contains, &paths, &is_path);
        }
        lacks.extend(self.kinds_in_vain(&filter.kinds));
        lacks.extend(time_in_vain(index, job.since, job.until));
        Some(InVain { lacks })
    }

    /// Kinds of which there is no object.
    fn kinds_in_vain(&self, wanted: &[String]) -> Vec<Lack> {
        let (index, histories) = (self.index(), self.histories());
        let text = |symbol| index.strings.get(symbol);
        let names: BTreeSet<&str> = index
            .objects
            .iter()
            .flat_map(|object| [text(object.key.resource), text(object.kind)])
            .filter(|name| !name.is_empty())
            .collect();
        let is_there = |kind: &&String| {
            let kind = WantedKind::new(kind, histories.definitions().into_iter());
            index.objects.iter().any(|object| kind.names(index, object))
        };
        let lack = |kind: &String| {
            let kind = kind.split_once('/').map_or(kind.as_str(), |(kind, _)| kind);
            // `deplyo` is near to the beginning of `deployments`.
            let begins = names.iter().filter_map(|name| name.get(..kind.len()));
            let near = nearest(&kind.to_lowercase(), names.iter().copied().chain(begins));
            let near = near.and_then(|near| names.iter().find(|name| name.starts_with(near)));
            let near = near.map(|name| (*name).to_owned());
            Lack::Word { what: "kind", wanted: kind.to_owned(), near }
        };
        wanted.iter().filter(|kind| !kind.starts_with('!') && !is_there(kind)).map(lack).collect()
    }
}

/// All fields that writes changed, and what they are in: where a field is asked for, and none of these requests was found to
/// change it. Once requests are left out, what they changed is not told.
pub(super) fn changed(
    filter: &Filter,
    changing: &FxHashSet<RequestId>,
    index: &Index,
    histories: &dyn Histories,
) -> Option<BTreeSet<String>> {
    if filter.contains.is_empty() || !changing.is_empty() {
        return None;
    }
    let mut paths = BTreeSet::new();
    for (id, _) in (0..).map(ObjectId).zip(&index.objects) {
        let versions = histories.versions(id);
        for change in versions.list.iter().flat_map(|version| &version.changes) {
            let path = without_elements(&change.path.keyed().to_string());
            let ends = path.match_indices('.').map(|(at, _)| at).chain([path.len()]);
            paths.extend(ends.map(|end| path[..end].to_owned()));
        }
    }
    Some(paths)
}

fn namespaces(index: &Index) -> BTreeSet<&str> {
    let text = |symbol| index.strings.get(symbol);
    let of = |object: &crate::history::Object| {
        let key = &object.key;
        let is_one = text(key.resource) == "namespaces" && text(key.group).is_empty();
        text(if is_one { key.name } else { key.namespace })
    };
    index.objects.iter().map(of).filter(|name| !name.is_empty()).collect()
}

fn users(index: &Index) -> BTreeSet<&str> {
    let of = |request| {
        let by = Some(index.impersonator(request)).filter(|by| !by.is_empty());
        [index.acting_user(request)].into_iter().chain(by)
    };
    index.requests.iter().flat_map(of).collect()
}

fn time_in_vain(index: &Index, since: Option<Bound>, until: Option<Bound>) -> Option<Lack> {
    let range @ (first, last) = index.range?;
    let instant = |bound: Option<Bound>| bound?.instant(index.end);
    if instant(since).is_some_and(|since| since > last) {
        return Some(Lack::Time { how: "--since lies after it", range });
    }
    let is_before = instant(until).is_some_and(|until| until < first);
    is_before.then_some(Lack::Time { how: "--until lies before it", range })
}
