#!/usr/bin/env bash
# Reads the same log from files and from a real server of S3's protocol, and compares what is told.
#
#   tests/e2e/stores.sh [INPUT]
#
# INPUT is a directory that kelemetry (KELEMETRY, else the one in target/) reads; by default testdata/rollout.
# The server is moto's (MOTO_SERVER, else `moto_server` in PATH: pip install 'moto[server]'); it keeps the
# objects in memory and listens at the loopback port S3_PORT. Without it the test is skipped.
# Exit status: 0 the same bytes or skipped, 1 something else was told.
set -euo pipefail

S3_PORT=${S3_PORT:-25000}

. "$(dirname "$0")/common.sh"

command -v python3 >/dev/null || skip "python3 is not installed"
moto=${MOTO_SERVER:-$(command -v moto_server || true)}
[ -n "$moto" ] || skip "there is no moto_server: pip install 'moto[server]', or name one by MOTO_SERVER"

find_kelemetry
input=${1:-$root/testdata/rollout}

export AWS_ACCESS_KEY_ID=test AWS_SECRET_ACCESS_KEY=test-secret AWS_REGION=us-east-1
export AWS_ENDPOINT="http://127.0.0.1:$S3_PORT" AWS_ALLOW_HTTP=true

"$moto" -H 127.0.0.1 -p "$S3_PORT" >"$work/log" 2>&1 &
server_pid=$!
python3 "$here/stores/upload.py" "$AWS_ENDPOINT" logs "$input" || { tail "$work/log" >&2; fail "no upload"; }

export_of() { "$kelemetry" export "$1" --jaeger-json --summary none || [ $? -eq 1 ]; }
export_of "$input" >"$work/files.json"
for url in s3://logs s3://logs/in/ 's3://logs/in/**'; do
    export_of "$url" >"$work/objects.json"
    cmp "$work/files.json" "$work/objects.json" || fail "$url tells something else than $input"
    echo "$url: $(wc -c <"$work/objects.json") bytes, as of the files"
done

status=0
said=$("$kelemetry" export s3://nowhere/ --jaeger-json 2>&1 >/dev/null) || status=$?
[ $status -eq 2 ] && grep -q NoSuchBucket <<<"$said" || fail "a missing bucket: status $status, $said"
! grep -q test-secret <<<"$said" || fail "a secret is told: $said"
kill -0 "$server_pid" 2>/dev/null || fail "the server has ended"
