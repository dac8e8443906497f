#!/usr/bin/env bash
# Pushes to a real OpenTelemetry collector by every protocol, and compares what it accepts with what an
# export writes.
#
#   tests/e2e/push.sh [INPUT]...
#
# INPUT is what kelemetry (KELEMETRY, else the one in target/) reads; by default testdata/rollout. The
# collector is that of collector.sh; it listens at the loopback ports GRPC_PORT and HTTP_PORT. Without
# Go, Python or the modules the test is skipped.
# Exit status: 0 all accepted or skipped, 1 something was lost or misread.
set -euo pipefail

GRPC_PORT=${GRPC_PORT:-24317}
HTTP_PORT=${HTTP_PORT:-24318}

. "$(dirname "$0")/common.sh"
cache=${XDG_CACHE_HOME:-$HOME/.cache}/kelemetry-e2e
PATH=$PATH:/usr/local/go/bin

command -v go >/dev/null || skip "go is not installed"
command -v python3 >/dev/null || skip "python3 is not installed"

find_kelemetry
[ $# -gt 0 ] || set -- "$root/testdata/rollout"

. "$here/collector/build.sh"

# Rejected records (status 1) are no reason to stop.
"$kelemetry" export "$@" --otlp-json --summary none >"$work/traces.jsonl" || [ $? -eq 1 ]
written=$(python3 "$here/collector/count.py" "$work/traces.jsonl")
echo "written:  $written"

cat >"$work/config.yaml" <<CONFIG
receivers:
  otlp:
    protocols:
      grpc: {endpoint: "127.0.0.1:$GRPC_PORT"}
      http: {endpoint: "127.0.0.1:$HTTP_PORT"}
exporters:
  count:
service:
  telemetry:
    metrics: {level: none}
    logs: {level: warn}
  pipelines:
    traces: {receivers: [otlp], exporters: [count]}
CONFIG

for protocol in grpc http/protobuf http/json; do
    [ $protocol = grpc ] && port=$GRPC_PORT || port=$HTTP_PORT
    for compression in gzip none; do
        "$collector" "$work/config.yaml" >"$work/accepted" 2>"$work/log" &
        server_pid=$!
        # It is given some time to begin to listen: a push asks again.
        OTEL_EXPORTER_OTLP_COMPRESSION=$compression "$kelemetry" push "$@" --endpoint "http://127.0.0.1:$port" \
            --protocol $protocol --summary json 2>"$work/summary" || [ $? -eq 1 ] ||
            { cat "$work/summary" "$work/log" >&2; fail "$protocol: the push failed"; }
        kill -0 "$server_pid" 2>/dev/null || { cat "$work/log" >&2; fail "the collector has ended"; }
        kill "$server_pid"
        wait "$server_pid" || true
        server_pid=
        accepted=$(tail -n 1 "$work/accepted")
        echo "accepted: ${accepted:-nothing} ($protocol, $compression, $(wc -l <"$work/accepted") requests)"
        [ "$accepted" = "$written" ] || fail "$protocol: the collector did not accept what was to be sent"
        grep -q '"closes":true' "$work/summary" && ! grep -q '"stopped":"' "$work/summary" ||
            { cat "$work/summary" >&2; fail "$protocol: the summary says otherwise"; }
    done
done
