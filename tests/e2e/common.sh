# Sourced by the scripts beside it: how they end, where they work, and the program that they try.

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$(cd "$here/../.." && pwd)

skip() { echo "skipped: $*"; exit 0; }
fail() { echo "FAILED: $*" >&2; exit 1; }

work=$(mktemp -d)
server_pid= # what finish stops
finish() {
    [ -z "$server_pid" ] || kill "$server_pid" 2>/dev/null || true
    rm -rf "$work"
}
trap finish EXIT

# Sets kelemetry: KELEMETRY, else the one in target/.
find_kelemetry() {
    local target=${CARGO_TARGET_DIR:-$root/target}
    for kelemetry in "${KELEMETRY:-}" "$target/release/kelemetry" "$target/debug/kelemetry"; do
        [ ! -x "$kelemetry" ] || return 0
    done
    fail "there is no kelemetry: run cargo build first"
}
