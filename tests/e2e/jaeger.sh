#!/usr/bin/env bash
# Gives traces to a real Jaeger and compares, span for span, what its query API serves with the Jaeger JSON
# of the same replay: two encoders and a translator that others wrote must agree, and Jaeger must find
# nothing to warn of. They come there in four ways: as OTLP JSON lines, pushed by gRPC and by HTTP, and
# with `serve --grpc` as its remote storage.
#
#   JAEGER_BIN=/path/to/jaeger tests/e2e/jaeger.sh [INPUT]...
#
# INPUT is what kelemetry (KELEMETRY, else the one in target/) replays; by default testdata/rollout.
# JAEGER_BIN is the program of Jaeger 2 (written against 2.20), else the `jaeger` in PATH; it keeps the
# traces in memory and listens at the loopback ports QUERY_PORT, OTLP_PORT and GRPC_PORT; kelemetry at
# STORAGE_PORT. Without it or Python the test is skipped.
# Exit status: 0 no difference or skipped, 1 something was lost or misread.
set -euo pipefail

QUERY_PORT=${QUERY_PORT:-26686}
OTLP_PORT=${OTLP_PORT:-24318}
GRPC_PORT=${GRPC_PORT:-24317}
STORAGE_PORT=${STORAGE_PORT:-27271}

. "$(dirname "$0")/common.sh"

command -v python3 >/dev/null || skip "python3 is not installed"
jaeger=${JAEGER_BIN:-$(command -v jaeger || true)}
[ -n "$jaeger" ] || skip "there is no jaeger: name one by JAEGER_BIN or put it into PATH"
[ -x "$jaeger" ] || fail "JAEGER_BIN=$jaeger is no program"

find_kelemetry
[ $# -gt 0 ] || set -- "$root/testdata/rollout"
# Rejected records (status 1) are no reason to stop.
inputs=("$@")
write() { "$kelemetry" "$@" "${inputs[@]}" --summary none || [ $? -eq 1 ]; }
write export --otlp-json -o "$work/traces.jsonl"
write export --jaeger-json --max-spans 0 -o "$work/traces.json"

# Its default configuration opens a dozen more ports.
configuration() { # BACKEND
    cat <<CONFIG
extensions:
  jaeger_storage: {backends: {here: $1}}
  jaeger_query:
    storage: {traces: here}
    http: {endpoint: "127.0.0.1:$QUERY_PORT"}
    grpc: {endpoint: "127.0.0.1:0"}
receivers:
  otlp: {protocols: {http: {endpoint: "127.0.0.1:$OTLP_PORT"}, grpc: {endpoint: "127.0.0.1:$GRPC_PORT"}}}
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
}

start() { # BACKEND
    configuration "$1" >"$work/config.yaml"
    # It traces itself too and would look for a collector.
    OTEL_TRACES_SAMPLER=always_off "$jaeger" --config "$work/config.yaml" >"$work/log" 2>&1 &
    server_pid=$!
}

# Compares what is served. RECEIVER: where the lines are sent first; `-`: they are there.
check() { # WAY RECEIVER
    echo "== $1"
    if ! python3 "$here/jaeger/check.py" "$2" "http://127.0.0.1:$QUERY_PORT" "$work/traces.jsonl" "$work/traces.json"
    then
        tail -n 5 "$work/log" >&2
        fail "$1: Jaeger does not serve what was written"
    fi
    # Another server at these ports would have been tested instead.
    kill -0 "$server_pid" 2>/dev/null || { tail -n 5 "$work/log" >&2; fail "jaeger has ended"; }
    kill "$server_pid"
    wait "$server_pid" || true
    server_pid=
}

memory='{memory: {max_traces: 1000000}}'
start "$memory"
check "OTLP JSON lines" "http://127.0.0.1:$OTLP_PORT"

for protocol in grpc http/protobuf; do
    [ $protocol = grpc ] && port=$GRPC_PORT || port=$OTLP_PORT
    start "$memory"
    # It is given some time to begin to listen: a push asks again.
    write push --endpoint "http://127.0.0.1:$port" --protocol $protocol --max-spans 0
    check "pushed by $protocol" -
done

write replay -o "$work/archive"
"$kelemetry" serve --archive "$work/archive" --listen 127.0.0.1:0 --grpc "127.0.0.1:$STORAGE_PORT" 2>"$work/served" &
storage_pid=$!
trap 'kill $storage_pid 2>/dev/null || true; finish' EXIT
start "{grpc: {endpoint: \"127.0.0.1:$STORAGE_PORT\", tls: {insecure: true}}}"
check "as its remote storage" -
kill -0 "$storage_pid" 2>/dev/null || { cat "$work/served" >&2; fail "kelemetry has ended"; }
