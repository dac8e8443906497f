//! YAML text to JSON text.
