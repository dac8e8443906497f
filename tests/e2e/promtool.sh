#!/usr/bin/env bash
# Prometheus' own tools take the metrics: promtool makes blocks of them and finds every series there.
#
#   PROMTOOL=/path/to/promtool tests/e2e/promtool.sh [LOG...]      (Debian: the package prometheus)
set -euo pipefail
cd "$(dirname "$0")/../.."
promtool=${PROMTOOL:-$(command -v promtool || true)}
if [[ -z $promtool ]]; then
  echo "skipped: there is no promtool (PROMTOOL=/path/to/promtool)"
  exit 0
fi
kelemetry=${KELEMETRY:-target/release/kelemetry}
if [[ ! -x $kelemetry ]]; then
  echo "skipped: there is no $kelemetry (cargo build --release, or KELEMETRY=/path/to/kelemetry)"
  exit 0
fi
logs=("$@")
[[ ${#logs[@]} -gt 0 ]] || logs=(testdata/rollout)
room=$(mktemp -d)
trap 'rm -rf "$room"' EXIT

"$kelemetry" metrics "${logs[@]}" --step 15s -o "$room/metrics.om"
tail -n 1 "$room/metrics.om" | grep -qx '# EOF'
mkdir -p "$room/data/wal"
"$promtool" tsdb create-blocks-from openmetrics "$room/metrics.om" "$room/data" > "$room/blocks.txt"
"$promtool" tsdb dump "$room/data" > "$room/dump.txt"

samples=$(grep -vc '^#' "$room/metrics.om")
found=$(wc -l < "$room/dump.txt")
if [[ $samples -ne $found ]]; then
  echo "failed: $samples samples were written, Prometheus has $found"
  exit 1
fi

# `check metrics` lints both formats: a name, a type and a help for every sample.
"$promtool" check metrics < "$room/metrics.om"
"$kelemetry" metrics "${logs[@]}" --format prometheus | "$promtool" check metrics
echo "ok: $samples samples in $(grep -c '^# TYPE' "$room/metrics.om") metrics"
