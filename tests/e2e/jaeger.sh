#!/usr/bin/env bash
# Gives OTLP JSON lines to a real Jaeger and compares, span for span, what its query API serves with
# the Jaeger JSON of the same replay: two encoders and a translator that others wrote must agree, and
# Jaeger must find nothing to warn of.
#
#   JAEGER=/path/to/jaeger tests/e2e/jaeger.sh [INPUT]...
#
# INPUT is what kelemetry (KELEMETRY, else the one in target/) replays; by default testdata/rollout.
# JAEGER is the program of Jaeger 2 (written against 2.20), else the `jaeger` in PATH; it keeps the
# traces in memory and listens at the loopback ports QUERY_PORT and OTLP_PORT. Without it or Python
# the test is skipped. Exit status: 0 no difference or skipped, 1 something was lost or misread.
set -euo pipefail

QUERY_PORT=${QUERY_PORT:-26686}
OTLP_PORT=${OTLP_PORT:-24318}

. "$(dirname "$0")/common.sh"

command -v python3 >/dev/null || skip "python3 is not installed"
jaeger=${JAEGER:-$(command -v jaeger || true)}
[ -n "$jaeger" ] || skip "there is no jaeger: name one by JAEGER or put it into PATH"
[ -x "$jaeger" ] || fail "JAEGER=$jaeger is no program"

find_kelemetry
[ $# -gt 0 ] || set -- "$root/testdata/rollout"
# Rejected records (status 1) are no reason to stop.
write() { "$kelemetry" export "${inputs[@]}" --summary none "$@" || [ $? -eq 1 ]; }
inputs=("$@")
write --otlp-json -o "$work/traces.jsonl"
write --jaeger-json -o "$work/traces.json"

# Its default configuration opens a dozen more ports.
cat >"$work/config.yaml" <<CONFIG
extensions:
  jaeger_storage: {backends: {here: {memory: {max_traces: 1000000}}}}
  jaeger_query:
    storage: {traces: here}
    http: {endpoint: "127.0.0.1:$QUERY_PORT"}
    grpc: {endpoint: "127.0.0.1:0"}
receivers:
  otlp: {protocols: {http: {endpoint: "127.0.0.1:$OTLP_PORT"}}}
exporters:
  jaeger_storage_exporter: {trace_storage: here}
service:
  extensions: [jaeger_storage, jaeger_query]
  telemetry:
    metrics: {level: none}
    logs: {level: error}
  pipelines:
    traces: {receivers: [otlp], exporters: [jaeger_storage_exporter]}
CONFIG

# It traces itself too and would look for a collector.
OTEL_TRACES_SAMPLER=always_off "$jaeger" --config "$work/config.yaml" >"$work/log" 2>&1 &
server_pid=$!
if ! python3 "$here/jaeger/check.py" "http://127.0.0.1:$OTLP_PORT" "http://127.0.0.1:$QUERY_PORT" \
    "$work/traces.jsonl" "$work/traces.json"; then
    tail -n 5 "$work/log" >&2
    fail "Jaeger does not serve what was written"
fi
# Another server at these ports would have been tested instead.
kill -0 "$server_pid" 2>/dev/null || { tail -n 5 "$work/log" >&2; fail "jaeger has ended"; }
