//! Whether archives were written alike: what keeps them from being joined, and what is to be said of it.

use super::{MergeError, Merged, Source};
use crate::archive::Options;
use crate::history::UNNAMED;

/// That the same was asked for in both.
///
/// # Errors
/// What differs.
pub(super) fn same_options(first: &Source, other: &Source) -> Result<(), MergeError> {
    type Has = fn(&Options) -> bool;
    let asked: [(Has, &'static str); 4] = [
        (|options| options.noise, "with --include-noise"),
        (|options| options.reads, "with --include-reads"),
        (|options| !options.changes, "with --no-bodies"),
        (|options| !options.redacted, "with --no-redact"),
    ];
    let (one, two) = (&first.manifest.options, &other.manifest.options);
    let differ = |one: &Source, other: &Source, what: String| {
        Err(MergeError::Differ { one: one.path.clone(), other: other.path.clone(), what })
    };
    if let Some((is_so, what)) = asked.into_iter().find(|(is_so, _)| is_so(one) != is_so(two)) {
        let (one, other) = if is_so(one) { (first, other) } else { (other, first) };
        return differ(one, other, what.to_owned());
    }
    if one.sources != two.sources {
        let is_first = !one.sources.is_empty();
        let (one, other) = if is_first { (first, other) } else { (other, first) };
        return differ(one, other, format!("with --sources ({})", one.manifest.options.sources.join(", ")));
    }
    // What a rule hides in one of them would look as if it had been changed, and be shown by the other.
    let (rules, others) = (&one.redact_rules, &two.redact_rules);
    if rules == others {
        return Ok(());
    }
    let is_first = !rules.is_empty();
    let (one, other) = if is_first { (first, other) } else { (other, first) };
    differ(one, other, rules_in_words(if is_first { rules } else { others }))
}

fn rules_in_words(rules: &[String]) -> String {
    let options: Vec<String> = rules.iter().map(|rule| format!("--redact-rule {rule}")).collect();
    format!("with {}", options.join(" "))
}

/// Whether both may tell of the same cluster: one without a name is of any.
fn may_share_a_cluster(a: &Source, b: &Source) -> bool {
    let [a, b] = [a, b].map(|source| source.manifest.cluster.split(", ").collect::<Vec<_>>());
    a.contains(&UNNAMED) || b.contains(&UNNAMED) || a.iter().any(|name| b.contains(name))
}

impl Merged {
    /// The archives that were linked by rules which are none of `rules`, or without some of these: what they told is
    /// concluded anew.
    pub(in crate::run) fn linked_otherwise(&self, rules: &[&str]) -> Option<String> {
        let differs = |source: &&Source| {
            let theirs = &source.manifest.options.link_rules;
            !theirs.is_empty() && *theirs != rules
        };
        let source = self.sources.iter().find(differs)?;
        let theirs = &source.manifest.options.link_rules;
        let lacking = theirs.iter().filter(|rule| !rules.contains(&rule.as_str())).map(String::as_str);
        let more = rules.iter().copied().filter(|rule| !theirs.iter().any(|known| known == rule));
        let lists = [("with", lacking.collect::<Vec<_>>()), ("without", more.collect())];
        let lists = lists.iter().filter(|(_, names)| !names.is_empty());
        let words: Vec<String> = lists.map(|(how, names)| format!("{how} {}", names.join(", "))).collect();
        let path = source.path.display();
        (!words.is_empty()).then(|| {
            format!(
                "{path} was linked {}: links are concluded anew, by the rules of this command (--links, --link and --no-link)",
                words.join(" and "),
            )
        })
    }

    /// What is to be said where secrets cannot be compared: in archives that both tell of one cluster.
    pub(super) fn different_keys(&self) -> Option<String> {
        let key = |source: &Source| source.manifest.options.redact_key.clone();
        let differ = |a: &Source, b: &Source| key(a) != key(b) && may_share_a_cluster(a, b);
        let pairs = self
            .sources
            .iter()
            .enumerate()
            .flat_map(|(nth, first)| self.sources[nth + 1..].iter().map(move |other| (first, other)));
        let (first, other) = pairs.into_iter().find(|(first, other)| differ(first, other))?;
        Some(format!(
            "{} and {} were redacted with different keys: a secret that stayed the same looks as if it had been \
             changed between them (--redact-key gives replays one key)",
            first.path.display(),
            other.path.display(),
        ))
    }
}
