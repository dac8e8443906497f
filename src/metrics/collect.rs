//! From requests to time series.

use super::config::{Config, Metric};
use super::quantity::Quantity;
use super::steps::Steps;
use super::tags::{Tag, Words};
use crate::history::{Index, Request};
use crate::model::Timestamp;
use std::collections::BTreeMap;

/// Upper bounds of the buckets of a histogram, in seconds: from what is usual for a write to what is for a watch.
pub(super) const BOUNDS: [f64; 18] = [
    0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0, 30.0, 60.0, 120.0, 300.0, 600.0, 1800.0,
    3600.0,
];

/// What a metric is to those who read it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// It only grows.
    Counter,
    /// How many lay below each bound.
    Histogram,
    /// Number and sum.
    Summary,
}

impl Kind {
    pub(super) const fn of(quantity: Quantity) -> Self {
        match quantity {
            Quantity::Count => Self::Counter,
            Quantity::Latency => Self::Histogram,
            Quantity::LatencyRatio => Self::Summary,
        }
    }
}

/// All series of one metric.
#[derive(Clone, Debug)]
pub struct Family {
    pub(super) name: String,
    pub(super) quantity: Quantity,
    /// Names of its labels.
    pub(super) labels: Vec<&'static str>,
    /// By the values of the labels.
    pub(super) series: BTreeMap<Vec<String>, Series>,
}

/// What was added in each step, by the end of the step.
pub(super) type Series = BTreeMap<Timestamp, Total>;

/// A number of observations.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Total {
    pub(super) count: u64,
    /// Billionths: a sum that does not depend on the order.
    sum: i128,
    /// How many lay in each bucket; the last has no bound.
    pub(super) buckets: [u64; BOUNDS.len() + 1],
}

impl Total {
    fn observe(&mut self, value: f64) {
        self.count += 1;
        self.sum = self.sum.saturating_add((value * 1e9).round() as i128);
        let bucket = BOUNDS.iter().position(|bound| value <= *bound).unwrap_or(BOUNDS.len());
        self.buckets[bucket] += 1;
    }

    pub(super) fn sum(&self) -> f64 {
        self.sum as f64 / 1e9
    }

    pub(super) fn add(&mut self, other: &Self) {
        self.count += other.count;
        self.sum = self.sum.saturating_add(other.sum);
        self.buckets.iter_mut().zip(other.buckets).for_each(|(own, more)| *own += more);
    }
}

/// Counts requests.
#[derive(Debug)]
pub struct Collector<'c> {
    config: &'c Config,
    /// Nanoseconds.
    step: i64,
}

impl<'c> Collector<'c> {
    /// For a configuration; totals are told each `step` nanoseconds.
    pub const fn new(config: &'c Config, step: i64) -> Self {
        Self { config, step }
    }

    /// What is configured, of all requests that are told.
    pub fn collect(&self, index: &Index) -> Vec<Family> {
        let mut families = self.families();
        self.add(&mut families, index);
        families
    }

    /// What is configured, without any request.
    pub(super) fn families(&self) -> Vec<Family> {
        let family = |metric: &Metric| Family {
            name: metric.name.clone(),
            quantity: metric.quantity,
            labels: metric.tags.iter().copied().map(Tag::name).collect(),
            series: BTreeMap::new(),
        };
        self.config.metrics.iter().map(family).collect()
    }

    /// Adds all requests that are told.
    pub(super) fn add(&self, families: &mut [Family], index: &Index) {
        let told = index.requests.iter().zip(&index.told).filter(|(_, told)| **told);
        told.for_each(|(request, _)| self.observe(families, Words::of(index), request));
    }

    /// Adds a request, if it was answered.
    pub(super) fn observe(&self, families: &mut [Family], words: Words<'_>, request: &Request) {
        let Some(time) = request.end().filter(|_| request.is_answered()) else {
            return;
        };
        let nth = i128::from(time.nanos().div_euclid(self.step)) + 1;
        let end = Timestamp::at(i64::try_from(nth * i128::from(self.step)).unwrap_or(i64::MAX));
        for (metric, family) in self.config.metrics.iter().zip(families) {
            let Some(value) = admitted(metric, words, request) else { continue };
            let labels = metric.tags.iter().map(|tag| tag.of(words, request).into_owned()).collect();
            family.series.entry(labels).or_default().entry(end).or_default().observe(value);
        }
    }

    /// The steps that are told of them.
    pub fn steps(&self, families: &[Family]) -> Steps {
        Steps::of(families, self.step)
    }
}

/// The value of a request that passes all filters.
fn admitted(metric: &Metric, words: Words<'_>, request: &Request) -> Option<f64> {
    let value = metric.quantity.of(words, request)?;
    let tags = metric.tag_filters.iter().all(|filter| filter.admits(&filter.tag.of(words, request)));
    // One that has no value is nought, as in the original.
    let quantity = |quantity: Quantity| quantity.of(words, request).unwrap_or(0.0);
    let quantities = || metric.quantity_filters.iter().all(|filter| filter.admits(quantity(filter.quantity)));
    (tags && quantities()).then_some(value)
}

impl Family {
    pub(super) const fn kind(&self) -> Kind {
        Kind::of(self.quantity)
    }

    /// For each series its labels, and its running totals from the end before its first step on: one after the other,
    /// since a long log has more of them than fit into memory.
    pub(super) fn totals<'f>(
        &'f self,
        steps: &'f Steps,
    ) -> impl Iterator<Item = (&'f [String], impl Iterator<Item = (Timestamp, Total)>)> {
        self.series.iter().map(|(labels, series)| {
            let first = series.keys().next().copied().unwrap_or(Timestamp::MAX);
            let mut total = Total::default();
            let totals = steps.around(first).map(move |end| {
                series.get(&end).into_iter().for_each(|step| total.add(step));
                (end, total.clone())
            });
            (labels.as_slice(), totals)
        })
    }

    /// For each series its labels and its total.
    pub(super) fn sums(&self) -> impl Iterator<Item = (&[String], Total)> {
        self.series.iter().map(|(labels, steps)| {
            let mut total = Total::default();
            steps.values().for_each(|step| total.add(step));
            (labels.as_slice(), total)
        })
    }
}
