# Sets `collector` to the program of main.go, built if it is not there; for the scripts beside this directory,
# which define `here`, `cache`, `skip` and `fail`.
# shellcheck shell=bash disable=SC2154

VERSION=v0.158.0

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
	go.opentelemetry.io/collector/receiver/otlpreceiver $VERSION
)
MODULE
    (cd "$source" && go mod tidy) >"$cache/build.log" 2>&1 ||
        skip "the collector's modules cannot be had: $(tail -n 1 "$cache/build.log")"
    (cd "$source" && nice go build -o "$collector.new" .) >"$cache/build.log" 2>&1 ||
        fail "the collector cannot be built, see $cache/build.log"
    mv "$collector.new" "$collector"
fi
