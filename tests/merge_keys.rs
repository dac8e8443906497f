//! The table of list types and merge keys is what its script makes of Kubernetes' API description.

mod beside;

use beside::beside;
use std::path::Path;
use std::process::Command;

#[test]
fn the_table_is_fresh() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let Some(document) = beside("openapi/openapi-v2.json.gz") else { return };
    let run = Command::new("python3").arg(root.join("scripts/merge_keys.py")).arg(&document).output();
    let Ok(made) = run else {
        eprintln!("skipped: there is no python3");
        return;
    };
    assert!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr));
    let kept = std::fs::read(root.join("src/state/schema/builtin.txt")).unwrap();
    assert!(made.stdout == kept, "run scripts/merge_keys.py again: its head says how");
}
