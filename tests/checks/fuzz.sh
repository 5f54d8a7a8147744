#!/usr/bin/env bash
# fuzz.sh SECONDS: builds the fuzz preset and runs each target that long from its seeds.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

seconds=${1:?usage: fuzz.sh SECONDS}
cmake --preset fuzz >/dev/null
shopt -s nullglob
sources=(tests/fuzz/*_fuzz.cpp)
[ "${#sources[@]}" -gt 0 ] || { echo "fuzz.sh: there is no fuzz target" >&2; exit 1; }
names=("${sources[@]##*/}")
names=("${names[@]%.cpp}")
cmake --build --preset fuzz -j "$(nproc)" --target "${names[@]}"
for name in "${names[@]}"; do
    target=build/fuzz/bin/$name
    corpus=build/fuzz/corpus/$name
    mkdir -p "$corpus"
    echo "fuzz: $name"
    "$target" "$corpus" "tests/fuzz/seeds/$name" -max_total_time="$seconds" -timeout=10 -rss_limit_mb=2048 -print_final_stats=1 -verbosity=0 -artifact_prefix="$corpus-" ||
        { echo "fuzz.sh: $name found a fault, its input is beside $corpus" >&2; exit 1; }
done
