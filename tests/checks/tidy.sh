#!/usr/bin/env bash
# tidy.sh BUILD_DIR: clang-tidy over the product's own sources, warnings as errors.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

build=${1:?usage: tidy.sh BUILD_DIR}
clang_tidy=$(command -v clang-tidy-14 || command -v clang-tidy)
git ls-files -z 'core/*.cpp' 'ui/*.cpp' 'app/*.cpp' |
    xargs -0 -n 4 -P "$(nproc)" "$clang_tidy" -p "$build" --quiet --warnings-as-errors='*' 2> >(grep -v 'warnings generated\|Suppressed\|Use -header-filter' >&2 || true)
echo "tidy: clean"
