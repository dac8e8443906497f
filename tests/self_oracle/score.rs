//! How many versions were rebuilt as they were, and what differs in the others.

use super::compare::{beyond_requests, differing};
use kelemetry::bodies::Bodies;
use kelemetry::history::{Index, Request, is_create};
use kelemetry::model::Verb;
use kelemetry::state::redact::Redactor;
use kelemetry::versions::{Rebuilt, Replayer};
use std::collections::BTreeMap;
use std::fmt;

/// Versions that were rebuilt in one way.
#[derive(Default)]
pub(crate) struct Tally {
    pub(crate) compared: usize,
    pub(crate) equal: usize,
    /// Equal but for what no request shows, by class. They are among `equal`.
    pub(crate) beyond: BTreeMap<&'static str, usize>,
    /// By what differs: how many, and one of them.
    pub(crate) classes: BTreeMap<String, (usize, String)>,
}

impl Tally {
    fn count(&mut self, rebuilt: &str, whole: &Rebuilt<'_>, of: impl FnOnce() -> String) {
        self.compared += 1;
        let mut paths = differing(rebuilt, whole.truth);
        let beyond = beyond_requests(&mut paths);
        if paths.is_empty() {
            self.equal += 1;
            beyond.into_iter().for_each(|class| *self.beyond.entry(class).or_default() += 1);
        } else {
            self.classes.entry(paths.join(" ")).or_insert_with(|| (0, of())).0 += 1;
        }
    }

    fn add(&mut self, other: &Self) {
        self.compared += other.compared;
        self.equal += other.equal;
    }

    pub(crate) fn share(&self) -> f64 {
        if self.compared == 0 { 1.0 } else { self.equal as f64 / self.compared as f64 }
    }
}

/// The writes of one verb to one subresource.
#[derive(Default)]
pub(crate) struct Row {
    /// From the true version before.
    pub(crate) alone: Tally,
    /// From rebuilt versions, as far back as nothing else shows one.
    pub(crate) chained: Tally,
    /// The longest way back.
    pub(crate) longest: u32,
    /// Writes of which nothing shows the version before.
    pub(crate) no_base: usize,
    /// Writes whose bodies were not logged, or cut off by the API server.
    pub(crate) no_body: usize,
    /// Writes that are known to say too little, by what they are.
    pub(crate) untold: usize,
}

/// The writes of a cluster by verb and subresource.
#[derive(Default)]
pub(crate) struct Score(BTreeMap<(&'static str, String), Row>);

/// The writes whose answers are not looked at: all but those that make objects and remove them.
fn is_hidden(request: &Request) -> bool {
    matches!(request.verb, Verb::Update | Verb::Patch | Verb::Create) && !is_create(request)
}

impl Score {
    pub(crate) fn of(index: &Index, bodies: &Bodies) -> Self {
        let redactor = Redactor::off();
        let replayer = Replayer::new(index, bodies, &redactor);
        let mut score = Self::default();
        for object in &index.objects {
            let faults = replayer.rebuild(object, is_hidden, |rebuilt| {
                let request = &index.requests[object.requests[rebuilt.request].request.0 as usize];
                score.add(index, request, &rebuilt);
            });
            assert!(faults.is_empty(), "{faults:?}");
        }
        score
    }

    fn add(&mut self, index: &Index, request: &Request, rebuilt: &Rebuilt<'_>) {
        let text = |symbol| index.strings.get(symbol);
        let verb = request.verb.known_name().unwrap_or("other");
        let row = self.0.entry((verb, text(request.object.subresource).to_owned())).or_default();
        if request.request_body.is_none() {
            row.no_body += 1;
            return;
        }
        let of = || {
            let kind = rebuilt.patch.map_or(String::new(), |patch| {
                format!("{}{}", patch.kind, if patch.is_sure { "" } else { " (a guess)" })
            });
            let (resource, agent) = (text(request.object.resource), text(request.caller.user_agent));
            let place = format!("input {}, line {}", request.position().file.0, request.position().line);
            format!("{place}: {kind} {resource} {agent} {}", text(request.uri))
        };
        match (rebuilt.met, rebuilt.alone) {
            (None, _) => row.no_base += 1,
            (Some(_), None) => row.untold += 1,
            (Some(_), Some(alone)) => row.alone.count(alone, rebuilt, of),
        }
        if let Some(chained) = rebuilt.chained {
            row.chained.count(chained, rebuilt, of);
            row.longest = row.longest.max(rebuilt.links);
        }
    }

    /// All writes of a verb, to the object and to its subresources.
    pub(crate) fn of_verb(&self, verb: &str) -> Row {
        let mut sum = Row::default();
        for (_, row) in self.0.iter().filter(|((of, _), _)| *of == verb) {
            sum.alone.add(&row.alone);
            sum.chained.add(&row.chained);
            sum.untold += row.untold;
        }
        sum
    }
}

/// A table, and under it what differs.
impl fmt::Display for Score {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(
            f,
            "  {:<28} {:>9} {:>9} {:>8} {:>9} {:>9} {:>8} {:>7} {:>7} {:>7} {:>6}",
            "write",
            "compared",
            "equal",
            "%",
            "chained",
            "equal",
            "%",
            "longest",
            "no base",
            "no body",
            "untold"
        )?;
        for ((verb, subresource), row) in &self.0 {
            let Row { alone, chained, .. } = row;
            writeln!(
                f,
                "  {:<28} {:>9} {:>9} {:>8.2} {:>9} {:>9} {:>8.2} {:>7} {:>7} {:>7} {:>6}",
                format!("{verb} {subresource}"),
                alone.compared,
                alone.equal,
                alone.share() * 100.0,
                chained.compared,
                chained.equal,
                chained.share() * 100.0,
                row.longest,
                row.no_base,
                row.no_body,
                row.untold
            )?;
        }
        for ((verb, subresource), row) in &self.0 {
            for (way, tally) in [("alone", &row.alone), ("chained", &row.chained)] {
                for (class, n) in &tally.beyond {
                    writeln!(f, "  {way} {verb} {subresource}: {n} x beyond requests: {class}")?;
                }
                for (paths, (n, one)) in &tally.classes {
                    writeln!(f, "  {way} {verb} {subresource}: {n} x {paths}\n      {one}")?;
                }
            }
        }
        Ok(())
    }
}
