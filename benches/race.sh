#!/usr/bin/env bash
# Races kelemetry, from audit logs to a Jaeger file, against DuckDB, which only scans the same logs.
#
# usage: benches/race.sh [ROUNDS]        (5 rounds by default)
#
# Once without the bodies (the story alone), once with what every write changed. All take turns on the same
# plain files, the page cache warm. Printed are the medians of the wall
# clock, their ratio, and the peak memory. Without python3 and its package duckdb only kelemetry runs.
#   SHARED=DIR   where bench/duckdb_scan.py and data/bench lie (default: ../shared)
#   RACE_DIR=DIR where the unpacked logs are kept for the next race (default: a temporary directory)
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
rounds="${1:-5}"
shared="${SHARED:-../shared}"
if [ ! -d "$shared/data/bench" ]; then
  echo "no $shared/data/bench: nothing to race on (set SHARED)" >&2
  exit 1
fi

cargo build --release --locked
kelemetry="${CARGO_TARGET_DIR:-target}/release/kelemetry"

results="$(mktemp -d)"
trap 'rm -rf "$results"' EXIT
logs="${RACE_DIR:-$results/logs}"
for packed in "$shared"/data/bench/apiserver-*/*.log.gz; do
  server="$(basename "$(dirname "$packed")")"
  plain="$logs/$server/$(basename "$packed" .gz)"
  mkdir -p "$logs/$server"
  [ -f "$plain" ] || { gzip -dc "$packed" >"$plain.part" && mv "$plain.part" "$plain"; }
done
cat "$logs"/*/*.log | wc -c | awk '{ printf "%.0f MB of audit log\n", $1 / 1e6 }' # and the cache is warm

duckdb=yes
if ! python3 -c 'import duckdb' 2>/dev/null; then
  duckdb=no
  echo 'python3 with the package duckdb is missing (pip install duckdb): kelemetry runs alone'
fi

# The key of a summary, of the last line that has one.
field() { sed -n "s/.*\"$1\":\([0-9.]*\).*/\1/p" "$2" | tail -n 1; }
seconds_now() { date +%s.%N; }

# One replay to a Jaeger file: its name in the results, and what it is told besides.
replay() {
  local name="$1" begin end
  shift
  # Wall clock around the whole process: its own figure would leave out the start and the exit. A
  # record that is rejected (status 1) is no reason to stop.
  begin="$(seconds_now)"
  "$kelemetry" replay "$logs" --jaeger-json "$results/story.json" --summary json "$@" 2>"$results/summary" ||
    [ $? = 1 ] || { cat "$results/summary" >&2; exit 1; }
  end="$(seconds_now)"
  awk -v begin="$begin" -v end="$end" 'BEGIN { printf "%.3f\n", end - begin }' >>"$results/$name"
  awk -v name="$name" -v s="$(tail -n 1 "$results/$name")" -v rss="$(field peak_rss_bytes "$results/summary")" \
    -v spans="$(field spans "$results/summary")" \
    'BEGIN { printf "%s: %.3f s  %d spans  %.0f MiB\n", name, s, spans, rss / 1048576 }'
}

for _ in $(seq "$rounds"); do
  if [ "$duckdb" = yes ]; then
    python3 "$shared/bench/duckdb_scan.py" --fields all "$logs"/*/*.log | tee "$results/duckdb.txt"
    sed -n 's/.*: \([0-9.]*\) s .*/\1/p' "$results/duckdb.txt" >>"$results/duckdb"
  fi
  replay no-bodies --no-bodies
  replay with-changes
done

median() { sort -n "$1" | awk '{ v[NR] = $1 } END { print (v[int((NR + 1) / 2)] + v[int(NR / 2) + 1]) / 2 }'; }
for name in no-bodies with-changes; do
  ours="$(median "$results/$name")"
  if [ "$duckdb" = yes ]; then
    theirs="$(median "$results/duckdb")"
    awk -v name="$name" -v ours="$ours" -v theirs="$theirs" 'BEGIN {
      printf "%s: median of kelemetry %.3f s, of duckdb %.3f s: %.2f times its speed\n", name, ours, theirs, theirs / ours }'
  else
    echo "$name: median of kelemetry $ours s"
  fi
done
