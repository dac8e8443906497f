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

VERSION=v0.158.0
PATIENCE=${PATIENCE:-20} # seconds without any progress until the rest counts as dropped

here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
cache=${XDG_CACHE_HOME:-$HOME/.cache}/kelemetry-e2e
PATH=$PATH:/usr/local/go/bin

skip() { echo "skipped: $*"; exit 0; }
fail() { echo "FAILED: $*" >&2; exit 1; }

command -v go >/dev/null || skip "go is not installed"
command -v python3 >/dev/null || skip "python3 is not installed"

work=$(mktemp -d)
collector_pid=
finish() {
    [ -z "$collector_pid" ] || kill "$collector_pid" 2>/dev/null || true
    rm -rf "$work"
}
trap finish EXIT

# What is to be read, under a name without characters that a glob would take for its own.
if [ $# -gt 0 ]; then
    cp -- "$1" "$work/traces.jsonl"
else
    target=${CARGO_TARGET_DIR:-$root/target}
    for kelemetry in "${KELEMETRY:-}" "$target/release/kelemetry" "$target/debug/kelemetry"; do
        [ ! -x "$kelemetry" ] || break
    done
    [ -x "$kelemetry" ] || fail "there is no kelemetry: run cargo build first"
    "$kelemetry" export "$root/testdata/rollout" --otlp-json -o "$work/traces.jsonl"
fi

# Built anew only when its source or version changes.
collector=$cache/collector-$VERSION-$(cksum <"$here/collector/main.go" | tr ' ' '-')
if [ ! -x "$collector" ]; then
    echo "building the collector in $cache (once; takes minutes)"
    source=$cache/source
    mkdir -p "$source"
    cp "$here/collector/main.go" "$source/"
    cat >"$source/go.mod" <<MODULE
module kelemetry.invalid/e2e

go 1.25.0

require (
	github.com/open-telemetry/opentelemetry-collector-contrib/receiver/otlpjsonfilereceiver $VERSION
	go.opentelemetry.io/collector/otelcol $VERSION
)
MODULE
    (cd "$source" && go mod tidy) >"$cache/build.log" 2>&1 ||
        skip "the collector's modules cannot be had: $(tail -n 1 "$cache/build.log")"
    (cd "$source" && nice go build -o "$collector.new" .) >"$cache/build.log" 2>&1 ||
        fail "the collector cannot be built, see $cache/build.log"
    mv "$collector.new" "$collector"
fi

written=$(python3 - "$work/traces.jsonl" <<'PYTHON'
import json, sys

spans = events = links = attributes = 0
for line in open(sys.argv[1], encoding="utf-8", newline="\n"):
    for resource in json.loads(line)["resourceSpans"]:
        attributes += len(resource["resource"]["attributes"])
        for span in (s for scope in resource["scopeSpans"] for s in scope["spans"]):
            spans += 1
            events += len(span.get("events", []))
            links += len(span.get("links", []))
            parts = [span, *span.get("events", []), *span.get("links", [])]
            attributes += sum(len(part.get("attributes", [])) for part in parts)
print(f"spans={spans} events={events} links={links} attributes={attributes} odd=0")
PYTHON
)

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
collector_pid=$!
accepted=
waited=0
while [ "$accepted" != "$written" ] && [ "$waited" -lt $((PATIENCE * 5)) ]; do
    kill -0 "$collector_pid" 2>/dev/null || { cat "$work/log" >&2; fail "the collector has ended"; }
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
