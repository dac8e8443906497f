#!/usr/bin/env bash
# Replays generated logs of growing size: time, memory, and how time grows with size.
#
# usage: benches/generated.sh [SIZE]...        (100MB 1GB by default; 100MB 1GB 10GB is the full scale test)
#
# For each size a set is made (examples/generate) and replayed, once with what every write changed and once without
# the bodies, into a Jaeger file that nobody keeps. RssAnon is what the process owns: pages of mapped or cached files
# are not in it. The last line of each kind is the exponent of time between the first and the last size: 1 is linear.
#   SEED=N       another cluster (default: 1)
#   OPTIONS=…    more options of the generator, as `--policy gce` (default: 600 nodes, 400 apps)
#   SET_DIR=DIR  where sets are made; each is removed after its replays (default: a temporary directory)
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
[ $# -gt 0 ] || set -- 100MB 1GB
options="${OPTIONS:---nodes 600 --apps 400 --namespaces 20 --pods 8 --churn 90 --event-ttl 300}"

cargo build --release --locked --bins --example generate
release="${CARGO_TARGET_DIR:-target}/release"

work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
set_dir="${SET_DIR:-$work}/set"

# What the process owned at most, in KiB, asked twenty times a second until it ends.
peak_anonymous() {
  local most=0 now
  while now="$(awk '/^RssAnon/ { print $2 }' "/proc/$1/status" 2>/dev/null)" && [ -n "$now" ]; do
    [ "$now" -le "$most" ] || most="$now"
    sleep 0.05
  done
  echo "$most"
}

# One replay: the name of its results, and what it is told besides.
replay() {
  local name="$1" begin end pid
  shift
  begin="$(date +%s.%N)"
  "$release/kelemetry" replay "$set_dir" --jaeger-json /dev/null --summary json "$@" 2>"$work/summary" &
  pid=$!
  peak_anonymous "$pid" >"$work/peak" &
  # A record that is rejected (status 1) is no reason to stop.
  wait "$pid" || [ $? = 1 ] || { cat "$work/summary" >&2; exit 1; }
  end="$(date +%s.%N)"
  wait
  awk -v begin="$begin" -v end="$end" -v bytes="$bytes" -v peak="$(cat "$work/peak")" -v name="$name" 'BEGIN {
    printf "%-12s %8.2f s %6.0f MB/s %6.0f MiB anonymous\n", name, end - begin, bytes / 1e6 / (end - begin), peak / 1024 }'
  awk -v begin="$begin" -v end="$end" -v bytes="$bytes" 'BEGIN { print bytes, end - begin }' >>"$work/$name"
}

for size in "$@"; do
  rm -rf "$set_dir"
  begin="$(date +%s.%N)"
  # shellcheck disable=SC2086
  "$release/examples/generate" --output "$set_dir" --size "$size" --seed "${SEED:-1}" $options >"$work/made"
  end="$(date +%s.%N)"
  # Beside the set lies the truth, which is no input.
  mv "$set_dir/truth.jsonl" "$set_dir/generated.json" "$work"
  bytes="$(awk '$1 == "bytes" { print $2 }' "$work/made")"
  awk -v size="$size" -v begin="$begin" -v end="$end" '{ made[$1] = $2 } END {
    printf "%s: %d lines, %d revisions, %d objects, %d Events; made at %.0f MB/s\n", size, made["lines"],
      made["revisions"], made["objects"], made["events"], made["bytes"] / 1e6 / (end - begin) }' "$work/made"
  replay with-changes
  replay no-bodies --no-bodies
done

if [ $# -gt 1 ]; then
  for name in with-changes no-bodies; do
    awk -v name="$name" '{ bytes[NR] = $1; seconds[NR] = $2 } END {
      printf "%s: exponent %.2f\n", name, log(seconds[NR] / seconds[1]) / log(bytes[NR] / bytes[1]) }' "$work/$name"
  done
fi
