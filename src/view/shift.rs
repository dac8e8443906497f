//! All times of a trace moved alike.

use super::trace::{Attribute, Trace};
use crate::model::Timestamp;

impl Trace<'_> {
    /// Moves everything by so many seconds, and says so on every service. Times that attributes tell in words
    /// stay: they are what the log says.
    pub fn shift(&mut self, seconds: i64) {
        let shifted = |time: Timestamp| time.plus_seconds(seconds);
        for span in &mut self.spans {
            (span.start, span.end) = (shifted(span.start), shifted(span.end));
            span.events.iter_mut().for_each(|event| event.time = shifted(event.time));
        }
        for service in &mut self.services {
            service.attributes.push(Attribute::int("kelemetry.time.shifted_seconds", seconds));
        }
    }
}
