#!/usr/bin/env bash
# Where the time goes: instructions by room, of a replay to a Jaeger file, of one to an archive, of an export from it,
# and of a merge. Instructions do not depend on what else the machine does; docs/performance.md has the tables.
#
# usage: benches/costs.sh [LOG] [MB]     (the first log of ../shared/data/bench, 40 MB of it by default)
#
# Needs valgrind. SHARED=DIR says where data/bench lies.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
command -v valgrind >/dev/null || { echo "valgrind is missing" >&2; exit 1; }
log="${1:-}"
[ -n "$log" ] || log="$(find "${SHARED:-../shared}/data/bench" -name '*.log.gz' | sort | head -n 1)"
[ -f "$log" ] || { echo "no log: name one (or set SHARED)" >&2; exit 1; }

cargo build --release --locked
kelemetry="${CARGO_TARGET_DIR:-target}/release/kelemetry"
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
case "$log" in *.gz) unpack="gzip -dc" ;; *) unpack=cat ;; esac
# The pipe is closed early on purpose; the last line is cut off.
{ $unpack "$log" 2>/dev/null || true; } | head -c "$((${2:-40} * 1000000))" | sed '$d' >"$work/part.log"
head -n "$(($(wc -l <"$work/part.log") / 2))" "$work/part.log" >"$work/one.log"

# Instructions of a run by room: what is inlined counts where it is called.
count() {
  local name="$1"
  shift
  valgrind --tool=callgrind --callgrind-out-file="$work/callgrind" "$kelemetry" "$@" --threads 1 \
    >/dev/null 2>"$work/told" || [ $? = 1 ] || { cat "$work/told" >&2; exit 1; }
  callgrind_annotate --auto=no --threshold=100 "$work/callgrind" 2>/dev/null | awk -v name="$name" '
    /PROGRAM TOTALS/ { gsub(",", "", $1); total = $1 }
    !/PROGRAM TOTALS/ && /^ *[0-9,]+ \(/ {
      line = $0; gsub(",", "", $1); room = "other"
      if (match(line, /kelemetry::state::redact/)) room = "redaction"
      else if (match(line, /kelemetry::[a-z_]+/)) room = substr(line, RSTART + 11, RLENGTH - 11)
      else if (line ~ /ZSTD|zstd|HUF_|FSE_/) room = "zstd"
      else if (line ~ /parquet/) room = "parquet"
      else if (line ~ /malloc|free|calloc|realloc/) room = "allocation"
      else if (line ~ /memmove|memcpy|memset|memcmp/) room = "copying"
      else if (line ~ /serde/) room = "serde"
      else if (line ~ /xxhash|sha2/) room = "hashing"
      else if (line ~ /memchr|CharSearcher|from_utf8|validations/) room = "searching"
      sum[room] += $1
    }
    END {
      printf "%s: %.0f M instructions\n", name, total / 1e6
      for (room in sum) printf "  %-12s %7.1f M %5.1f %%\n", room, sum[room] / 1e6, 100 * sum[room] / total | "sort -k2 -rn | head -n 12"
      close("sort -k2 -rn | head -n 12")
    }'
}

wc -c <"$work/part.log" | awk '{ printf "%.1f MB of audit log\n", $1 / 1e6 }'
count "to a Jaeger file" replay "$work/part.log" --jaeger-json /dev/null --summary none
count "the same without bodies" replay "$work/part.log" --jaeger-json /dev/null --summary none --no-bodies
count "to an archive" replay "$work/part.log" -o "$work/a" --summary none
count "to an archive without facts" replay "$work/part.log" -o "$work/b" --summary none --no-facts
count "from the archive to OTLP" export --archive "$work/a" --otlp-json -o "$work/story.jsonl"
wc -c <"$work/story.jsonl" | awk '{ printf "  %.1f MB of OTLP\n", $1 / 1e6 }'
"$kelemetry" replay "$work/one.log" -o "$work/b" --summary none || [ $? = 1 ]
count "merge with the archive of its half" merge "$work/a" "$work/b" -o "$work/c" --summary none
du -bs "$work/a" | awk '{ printf "the archive has %.2f MB\n", $1 / 1e6 }'
