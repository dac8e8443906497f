//! Numbers over all requests: what to count is configured as in the original (kelemetrix), what comes out
//! are time series.

mod collect;
mod config;
mod csv;
mod openmetrics;
mod otlp;
mod quantity;
mod steps;
mod stream;
mod table;
mod tags;

pub use collect::{Collector, Family};
pub use config::{Config, ConfigError};
pub use csv::csv;
pub use openmetrics::{distinct_names, openmetrics, prometheus};
pub use otlp::otlp_json;
pub use steps::{Pause, Steps};
pub use stream::Stream;
pub use table::table;
