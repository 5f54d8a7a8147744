#!/usr/bin/env bash
# fuzz.sh SECONDS: builds the fuzz preset and runs each target that long from its seeds.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

seconds=${1:?usage: fuzz.sh SECONDS}
cmake --preset fuzz >/dev/null
cmake --build --preset fuzz -j "$(nproc)"
shopt -s nullglob
targets=(build/fuzz/bin/*_fuzz)
[ "${#targets[@]}" -gt 0 ] || { echo "fuzz.sh: no fuzz target was built" >&2; exit 1; }
for target in "${targets[@]}"; do
    name=$(basename "$target")
    corpus=build/fuzz/corpus/$name
    mkdir -p "$corpus"
    echo "fuzz: $name"
    "$target" "$corpus" "tests/fuzz/seeds/$name" -max_total_time="$seconds" -timeout=10 -rss_limit_mb=2048 -print_final_stats=1 -verbosity=0 -artifact_prefix="$corpus-" ||
        { echo "fuzz.sh: $name found a fault, its input is beside $corpus" >&2; exit 1; }
done
