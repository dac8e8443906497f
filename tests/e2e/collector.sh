#!/usr/bin/env bash
# Gives OTLP JSON lines to a real OpenTelemetry collector and compares what it accepts with what was
# written. Its otlpjsonfile receiver says nothing about lines that it drops, so only counting tells.
#
#   tests/e2e/collector.sh [FILE]
#
# FILE is what kelemetry wrote; by default kelemetry (KELEMETRY, else the one in target/) replays
# testdata/rollout. The collector is built once from Go modules, which takes minutes, and kept in
# ${XDG_CACHE_HOME:-~/.cache}/kelemetry-e2e. Without Go, Python or the modules the test is skipped.
# Exit status: 0 all accepted or skipped, 1 something was lost or misread.
set -euo pipefail

PATIENCE=${PATIENCE:-20} # seconds without any progress until the rest counts as dropped

. "$(dirname "$0")/common.sh"
cache=${XDG_CACHE_HOME:-$HOME/.cache}/kelemetry-e2e
PATH=$PATH:/usr/local/go/bin

command -v go >/dev/null || skip "go is not installed"
command -v python3 >/dev/null || skip "python3 is not installed"

# What is to be read, under a name without characters that a glob would take for its own.
if [ $# -gt 0 ]; then
    cp -- "$1" "$work/traces.jsonl"
else
    find_kelemetry
    "$kelemetry" export "$root/testdata/rollout" --otlp-json -o "$work/traces.jsonl"
fi

. "$here/collector/build.sh"

written=$(python3 "$here/collector/count.py" "$work/traces.jsonl")

cat >"$work/config.yaml" <<CONFIG
receivers:
  otlp_json_file:
    include: [$work/traces.jsonl]
    start_at: beginning
    include_file_name: false
exporters:
  count:
service:
  telemetry:
    metrics: {level: none}
    logs: {level: warn}
  pipelines:
    traces: {receivers: [otlp_json_file], exporters: [count]}
CONFIG

"$collector" "$work/config.yaml" >"$work/accepted" 2>"$work/log" &
server_pid=$!
accepted=
waited=0
while [ "$accepted" != "$written" ] && [ "$waited" -lt $((PATIENCE * 5)) ]; do
    kill -0 "$server_pid" 2>/dev/null || { cat "$work/log" >&2; fail "the collector has ended"; }
    sleep 0.2
    now=$(tail -n 1 "$work/accepted")
    if [ "$now" = "$accepted" ]; then waited=$((waited + 1)); else waited=0; fi
    accepted=$now
done
# Nothing may come after the last span either.
sleep 1
accepted=$(tail -n 1 "$work/accepted")
grep -v '^$' "$work/log" | head -n 5 >&2 || true

echo "written:  $written in $(wc -l <"$work/traces.jsonl") lines, $(wc -c <"$work/traces.jsonl") bytes"
echo "accepted: ${accepted:-nothing}"
[ "$accepted" = "$written" ] || fail "the collector did not accept what was written"
