#!/usr/bin/env bash
# Reads the same log from files and from real servers of the protocols of S3, Azure and Google, and compares what is told.
#
#   tests/e2e/stores.sh [INPUT]
#
# INPUT is a directory that kelemetry (KELEMETRY, else the one in target/) reads; by default testdata/rollout.
# The servers, each of which is skipped with a line where it is missing; they keep their objects in memory and listen at
# the loopback ports S3_PORT, AZURE_PORT and GCS_PORT:
#   MOTO_SERVER      else moto_server in PATH: pip install 'moto[server]'
#   AZURITE_BLOB     else azurite-blob in PATH: npm install azurite
#   FAKE_GCS_SERVER  else fake-gcs-server in PATH: go install github.com/fsouza/fake-gcs-server@latest
# Exit status: 0 the same bytes or skipped, 1 something else was told.
set -euo pipefail

S3_PORT=${S3_PORT:-25000} AZURE_PORT=${AZURE_PORT:-25010} GCS_PORT=${GCS_PORT:-25020}

. "$(dirname "$0")/common.sh"

command -v python3 >/dev/null || skip "python3 is not installed"
find_kelemetry
input=${1:-$root/testdata/rollout}

export_of() { "$kelemetry" export "$1" --jaeger-json --summary none || [ $? -eq 1 ]; }
export_of "$input" >"$work/files.json"

# Starts a server in the background, which ends with this shell: the command.
start() {
    "$@" >"$work/log" 2>&1 &
    server_pid=$!
    trap 'kill $server_pid 2>/dev/null || true' EXIT
}

# What a store with the input in its bucket `logs`, below `in/`, must tell. Its scheme, and how it says that there is no
# such bucket.
check() {
    local url status=0 said
    for url in "$1://logs" "$1://logs/in/" "$1://logs/in/**"; do
        export_of "$url" >"$work/objects.json"
        cmp "$work/files.json" "$work/objects.json" || fail "$url tells something else than $input"
        echo "$url: $(wc -c <"$work/objects.json") bytes, as of the files"
    done
    said=$("$kelemetry" export "$1://nowhere/" --jaeger-json 2>&1 >/dev/null) || status=$?
    [ $status -eq 2 ] && grep -q "$2" <<<"$said" || fail "a missing bucket: status $status, $said"
    ! grep -q test-secret <<<"$said" || fail "a secret is told: $said"
    kill -0 "$server_pid" 2>/dev/null || fail "the server has ended"
}

in_s3() (
    export AWS_ACCESS_KEY_ID=test AWS_SECRET_ACCESS_KEY=test-secret AWS_REGION=us-east-1
    export AWS_ENDPOINT="http://127.0.0.1:$S3_PORT" AWS_ALLOW_HTTP=true
    start "$1" -H 127.0.0.1 -p "$S3_PORT"
    python3 "$here/stores/upload.py" "$AWS_ENDPOINT" logs "$input" || { tail "$work/log" >&2; fail "no upload"; }
    check s3 NoSuchBucket
)

in_azure() (
    export AZURE_STORAGE_USE_EMULATOR=true AZURITE_BLOB_STORAGE_URL="http://127.0.0.1:$AZURE_PORT" AZURE_ALLOW_HTTP=true
    start "$1" --silent --disableTelemetry --skipApiVersionCheck --inMemoryPersistence \
        --blobHost 127.0.0.1 --blobPort "$AZURE_PORT"
    python3 "$here/stores/upload_azure.py" "$AZURITE_BLOB_STORAGE_URL/devstoreaccount1" logs "$input" \
        || { tail "$work/log" >&2; fail "no upload"; }
    check az ContainerNotFound
)

in_google() (
    # Its buckets are the directories of what it is started with.
    mkdir -p "$work/gcs/logs" && cp -r "$input" "$work/gcs/logs/in"
    export GOOGLE_BASE_URL="http://127.0.0.1:$GCS_PORT" GOOGLE_ALLOW_HTTP=true GOOGLE_SKIP_SIGNATURE=true
    start "$1" -scheme http -host 127.0.0.1 -port "$GCS_PORT" -public-host "127.0.0.1:$GCS_PORT" \
        -backend memory -data "$work/gcs"
    for _ in $(seq 150); do
        python3 -c "import socket; socket.create_connection(('127.0.0.1', $GCS_PORT))" 2>/dev/null && break
        sleep 0.2
    done
    # That server answers for itself that something went wrong; the protocol would have 404.
    check gs "HTTP 500"
)

# The function, the server's program or nothing, and what installs it. Each has its own shell, and ends its server.
try() {
    if [ -z "$2" ]; then
        echo "skipped: $3"
    else
        "$1" "$2"
    fi
}

program() { printf '%s' "${1:-$(command -v "$2" || true)}"; }
try in_s3 "$(program "${MOTO_SERVER:-}" moto_server)" \
    "there is no moto_server: pip install 'moto[server]', or name one by MOTO_SERVER"
try in_azure "$(program "${AZURITE_BLOB:-}" azurite-blob)" \
    "there is no azurite-blob: npm install azurite, or name one by AZURITE_BLOB"
try in_google "$(program "${FAKE_GCS_SERVER:-}" fake-gcs-server)" \
    "there is no fake-gcs-server: go install github.com/fsouza/fake-gcs-server@latest, or FAKE_GCS_SERVER"
