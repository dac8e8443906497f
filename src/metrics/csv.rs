//! A row for each series and step.

use super::collect::Family;
use super::steps::Steps;
use crate::plain::cell;
use std::io::{self, Write};

/// The families as CSV (RFC 4180): `time,metric,labels,count,sum`, running totals; labels as `name=value`, joined by
/// semicolons.
///
/// # Errors
/// Those of `out`.
pub fn csv(families: &[Family], steps: &Steps, out: &mut dyn Write) -> io::Result<()> {
    out.write_all(b"time,metric,labels,count,sum\r\n")?;
    for family in families {
        for (values, totals) in family.totals(steps) {
            let pairs = family.labels.iter().zip(values).map(|(name, value)| format!("{name}={value}"));
            let labels = pairs.collect::<Vec<_>>().join(";");
            let labels = cell(&labels);
            let name = cell(&family.name);
            for (time, total) in totals {
                write!(out, "{time},{name},{labels},{},{}\r\n", total.count, total.sum())?;
            }
        }
    }
    Ok(())
}
