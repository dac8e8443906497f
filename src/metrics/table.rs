//! Totals for people.

use super::collect::{Family, Kind};
use crate::plain::plain;
use std::cmp::Reverse;
use std::fmt::Write as _;

/// The series of each family with the highest counts, at most `limit`.
pub fn table(families: &[Family], limit: usize) -> String {
    let mut out = String::new();
    for family in families {
        if !out.is_empty() {
            out.push('\n');
        }
        let _ = writeln!(out, "{} ({})", plain(&family.name), family.quantity.name());
        let mut rows: Vec<_> = family.sums().collect();
        rows.sort_by_key(|(_, total)| Reverse(total.count));
        for (values, total) in rows.iter().take(limit) {
            let pairs = family.labels.iter().zip(*values).filter(|(_, value)| !value.is_empty());
            let labels =
                pairs.map(|(name, value)| format!("{name}={}", plain(value))).collect::<Vec<_>>().join(" ");
            let mean = total.sum() / total.count.max(1) as f64;
            let mean =
                if family.kind() == Kind::Counter { String::new() } else { format!("  mean {mean:.6}") };
            let _ = writeln!(out, "{:>10}  {labels}{mean}", total.count);
        }
        match rows.len() {
            0 => out += "           nothing\n",
            n if n > limit => {
                let _ = writeln!(out, "           and {} more", n - limit);
            }
            _ => {}
        }
    }
    out
}
