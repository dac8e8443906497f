//! Data that lies beside the repository: in `../shared/data`, or where `SHARED_DATA` says.
#![expect(clippy::print_stderr, reason = "what is skipped is said")]

use std::path::{Path, PathBuf};

/// A file or directory of it. Where it is absent a test is skipped, which is said; with `REQUIRE_DATA` it fails.
pub(crate) fn beside(name: &str) -> Option<PathBuf> {
    let data = std::env::var_os("SHARED_DATA")
        .map_or_else(|| Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/data"), PathBuf::from);
    let path = data.join(name);
    if path.exists() {
        return Some(path);
    }
    assert!(std::env::var_os("REQUIRE_DATA").is_none(), "there is no {}", path.display());
    eprintln!("skipped: there is no {}", path.display());
    None
}
