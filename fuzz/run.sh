#!/usr/bin/env bash
# Runs one fuzz target for ten minutes, or as long as is said, without cargo-fuzz or a nightly compiler:
#   fuzz/run.sh containers 600
# What it finds is kept in fuzz/corpus, what breaks in fuzz/artifacts.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
target=${1:?which target of fuzz_targets/} seconds=${2:-600}

# Coverage as libFuzzer wants it is a pass of LLVM's that the stable compiler has, but keeps to itself.
export RUSTC_BOOTSTRAP=1 RUSTFLAGS="--cfg fuzzing -Ccodegen-units=16 -Cpasses=sancov-module \
-Cllvm-args=-sanitizer-coverage-level=4 -Cllvm-args=-sanitizer-coverage-inline-8bit-counters \
-Cllvm-args=-sanitizer-coverage-pc-table -Cllvm-args=-sanitizer-coverage-trace-compares"
export CARGO_PROFILE_RELEASE_DEBUG_ASSERTIONS=true CARGO_PROFILE_RELEASE_OVERFLOW_CHECKS=true
# A named target, so that build scripts and macros are built without all that.
host=$(rustc -vV | sed -n 's/^host: //p')
cargo build --release --target "$host" --bin "$target"

mkdir -p "corpus/$target" "artifacts/$target"
exec "${CARGO_TARGET_DIR:-target}/$host/release/$target" "corpus/$target" "seeds/$target" \
  -max_total_time="$seconds" -timeout=10 -rss_limit_mb=2048 -max_len=8192 -print_final_stats=1 \
  -artifact_prefix="artifacts/$target/"
