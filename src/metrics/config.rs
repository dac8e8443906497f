//! What is counted: the original's TOML, unchanged.

use super::quantity::Quantity;
use super::tags::Tag;
use crate::declared::in_a_line;
use regex::Regex;
use serde::Deserialize;

/// The metrics that are asked for.
#[derive(Debug)]
pub struct Config {
    pub(super) metrics: Vec<Metric>,
    /// What of it cannot be had, in words.
    pub remarks: Vec<String>,
}

/// Why a configuration cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum ConfigError {
    /// It is no TOML, or has keys that there are not.
    #[error("line {line}: {what}")]
    Toml {
        /// Where, from one.
        line: usize,
        /// What is wrong there.
        what: String,
    },
    /// It names something that there is not.
    #[error("metric {metric}: there is no {what} {name}, but {known}")]
    Unknown {
        /// Which metric.
        metric: String,
        /// `tag`, `quantifier`, `quantity`, `operator`.
        what: &'static str,
        /// What it names.
        name: String,
        /// What there is.
        known: String,
    },
    /// An expression that is none.
    #[error("metric {metric}: no regular expression: {what}")]
    Regex {
        /// Which metric.
        metric: String,
        /// What is wrong.
        what: String,
    },
    /// A threshold that nothing is above or below.
    #[error("metric {metric}: a threshold that is no number")]
    NoNumber {
        /// Which metric.
        metric: String,
    },
    /// A tag that stands twice: no format has two labels of one name.
    #[error("metric {metric}: the tag {tag} stands twice")]
    TagTwice {
        /// Which metric.
        metric: String,
        /// Which tag.
        tag: String,
    },
    /// Two metrics of one name.
    #[error("there are two metrics {0}")]
    Twice(String),
    /// Two metrics whose names become one in a format that takes only some signs, or has endings of its own.
    #[error("the metrics {one} and {other} are both called {name} in this format")]
    Alike {
        /// The first.
        one: String,
        /// The second.
        other: String,
        /// What both are called.
        name: String,
    },
    /// A metric without a name.
    #[error("there is a metric without a name")]
    Unnamed,
}

#[derive(Debug)]
pub(super) struct Metric {
    pub(super) name: String,
    pub(super) quantity: Quantity,
    pub(super) tags: Vec<Tag>,
    pub(super) tag_filters: Vec<TagFilter>,
    pub(super) quantity_filters: Vec<QuantityFilter>,
}

#[derive(Debug)]
pub(super) struct TagFilter {
    pub(super) tag: Tag,
    choices: Vec<Choice>,
    negate: bool,
}

#[derive(Debug)]
enum Choice {
    Text(String),
    Regex(Regex),
}

impl TagFilter {
    /// As in the original: a choice that fits, or with `negate` one that does not, is enough.
    pub(super) fn admits(&self, value: &str) -> bool {
        self.choices.iter().any(|choice| {
            let fits = match choice {
                Choice::Text(text) => text == value,
                Choice::Regex(regex) => regex.is_match(value),
            };
            fits != self.negate
        })
    }
}

#[derive(Debug)]
pub(super) struct QuantityFilter {
    pub(super) quantity: Quantity,
    operator: Operator,
    threshold: f64,
}

#[derive(Clone, Copy, Debug)]
enum Operator {
    Less,
    Greater,
    LessOrEqual,
    GreaterOrEqual,
}

impl QuantityFilter {
    pub(super) fn admits(&self, value: f64) -> bool {
        match self.operator {
            Operator::Less => value < self.threshold,
            Operator::Greater => value > self.threshold,
            Operator::LessOrEqual => value <= self.threshold,
            Operator::GreaterOrEqual => value >= self.threshold,
        }
    }
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    #[serde(default)]
    metrics: Vec<FileMetric>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
struct FileMetric {
    name: String,
    quantifier: String,
    #[serde(default)]
    tags: Vec<String>,
    #[serde(default)]
    tag_filters: Vec<FileTagFilter>,
    #[serde(default)]
    quantity_filters: Vec<FileQuantityFilter>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
struct FileTagFilter {
    tag: String,
    #[serde(default)]
    one_of: Vec<String>,
    #[serde(default)]
    is_regex: bool,
    #[serde(default)]
    negate: bool,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
struct FileQuantityFilter {
    quantity: String,
    operator: String,
    threshold: f64,
}

/// What is counted where nothing else is asked for.
const DEFAULT: &str = include_str!("default.toml");

/// The original's delay between an event and its handling, which an archive does not have.
const QUEUE: &str = "mq_latency";

impl Default for Config {
    fn default() -> Self {
        Self::parse(DEFAULT).expect("the built-in configuration, tried by a test")
    }
}

impl Config {
    /// Whether requests are told apart by their cluster before they are counted.
    pub fn filters_clusters(&self) -> bool {
        self.metrics.iter().flat_map(|metric| &metric.tag_filters).any(|filter| filter.tag == Tag::Cluster)
    }

    /// Reads a configuration.
    ///
    /// # Errors
    /// It cannot be used.
    pub fn parse(text: &str) -> Result<Self, ConfigError> {
        let file: File = toml::from_str(text).map_err(|error| {
            let before = error.span().and_then(|span| text.get(..span.start)).unwrap_or_default();
            let line = 1 + before.matches('\n').count();
            ConfigError::Toml { line, what: error.message().to_owned() }
        })?;
        let (mut metrics, mut remarks): (Vec<Metric>, _) = (Vec::new(), Vec::new());
        for wanted in file.metrics {
            let of_queue = wanted.quantity_filters.iter().any(|filter| filter.quantity == QUEUE);
            if wanted.quantifier == QUEUE || of_queue {
                remarks.push(format!(
                    "metric {}: mq_latency does not exist offline: there is no message queue; left out",
                    wanted.name
                ));
                continue;
            }
            if wanted.name.is_empty() {
                return Err(ConfigError::Unnamed);
            }
            if metrics.iter().any(|metric| metric.name == wanted.name) {
                return Err(ConfigError::Twice(wanted.name));
            }
            metrics.push(metric(wanted)?);
        }
        Ok(Self { metrics, remarks })
    }
}

fn metric(wanted: FileMetric) -> Result<Metric, ConfigError> {
    let name = wanted.name;
    let unknown = |what, asked: &str, known: String| ConfigError::Unknown {
        metric: name.clone(),
        what,
        name: asked.to_owned(),
        known,
    };
    let tag = |asked: &String| Tag::of_name(asked).ok_or_else(|| unknown("tag", asked, Tag::names()));
    let quantity =
        |what, asked: &str| Quantity::of_name(asked).ok_or_else(|| unknown(what, asked, Quantity::names()));
    let mut tag_filters = Vec::new();
    for filter in &wanted.tag_filters {
        let choice = |text: &String| match filter.is_regex {
            true => Regex::new(text).map(Choice::Regex),
            false => Ok(Choice::Text(text.clone())),
        };
        let choices = filter.one_of.iter().map(choice).collect::<Result<_, _>>();
        let choices =
            choices.map_err(|error| ConfigError::Regex { metric: name.clone(), what: in_a_line(&error) })?;
        tag_filters.push(TagFilter { tag: tag(&filter.tag)?, choices, negate: filter.negate });
    }
    let mut quantity_filters = Vec::new();
    for filter in &wanted.quantity_filters {
        let operator = match filter.operator.as_str() {
            "<" => Operator::Less,
            ">" => Operator::Greater,
            "<=" => Operator::LessOrEqual,
            ">=" => Operator::GreaterOrEqual,
            other => return Err(unknown("operator", other, "<, >, <=, >=".to_owned())),
        };
        if filter.threshold.is_nan() {
            return Err(ConfigError::NoNumber { metric: name });
        }
        let quantity = quantity("quantity", &filter.quantity)?;
        quantity_filters.push(QuantityFilter { quantity, operator, threshold: filter.threshold });
    }
    let mut tags = Vec::with_capacity(wanted.tags.len());
    for asked in &wanted.tags {
        let tag = tag(asked)?;
        if tags.contains(&tag) {
            return Err(ConfigError::TagTwice { metric: name, tag: asked.clone() });
        }
        tags.push(tag);
    }
    let quantity = quantity("quantifier", &wanted.quantifier)?;
    Ok(Metric { name, quantity, tags, tag_filters, quantity_filters })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_default_can_be_used() {
        let config = Config::default();
        assert!(!config.metrics.is_empty() && config.remarks.is_empty());
    }

    #[test]
    fn what_there_is_not_is_told() {
        let wrong = |text: &str| Config::parse(text).unwrap_err().to_string();
        let metric = "[[metrics]]\nname = \"a\"\nquantifier = \"request_count\"\n";
        assert!(wrong(&format!("{metric}tag = []")).starts_with("line 4: unknown field `tag`"));
        let filter = "[[metrics.tagFilters]]\ntag = \"verb\"\nisRegex = true\noneOf = [\"(\"]";
        assert_eq!(wrong(&format!("{metric}{filter}")), "metric a: no regular expression: unclosed group");
        assert!(
            wrong(&format!("{metric}tags = [\"who\"]"))
                .starts_with("metric a: there is no tag who, but cluster")
        );
        assert!(
            wrong("[[metrics]]\nname = \"a\"\nquantifier = \"n\"")
                .contains("no quantifier n, but request_count")
        );
        assert!(wrong(&format!("{metric}{metric}")).contains("two metrics a"));
        assert!(wrong(&format!("{metric}tags = [\"verb\", \"verb\"]")).contains("the tag verb stands twice"));
        let filter =
            "[[metrics.quantityFilters]]\nquantity = \"request_latency\"\noperator = \">\"\nthreshold = nan";
        assert!(wrong(&format!("{metric}{filter}")).contains("no number"));
        assert!(wrong("[[metrics]]\nname = \"\"\nquantifier = \"request_count\"").contains("without a name"));
        let queue = Config::parse("[[metrics]]\nname = \"b\"\nquantifier = \"mq_latency\"").unwrap();
        assert!(queue.metrics.is_empty() && queue.remarks[0].contains("does not exist offline"));
    }

    #[test]
    fn choices_are_the_original_s() {
        let filter = |choices: &[&str], negate| TagFilter {
            tag: Tag::Verb,
            choices: choices.iter().map(|text| Choice::Text((*text).to_owned())).collect(),
            negate,
        };
        assert!(filter(&["get", "list"], false).admits("list") && !filter(&["get"], false).admits("list"));
        assert!(filter(&["get"], true).admits("list") && !filter(&["get"], true).admits("get"));
        // With two choices one of them never fits.
        assert!(filter(&["get", "list"], true).admits("get") && !filter(&[], true).admits("get"));
    }
}
