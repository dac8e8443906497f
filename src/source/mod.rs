//! From records to facts, one file per format.

pub mod yaml;
