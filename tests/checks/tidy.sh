#!/usr/bin/env bash
# tidy.sh BUILD_DIR [PATH...]: clang-tidy over the product's own sources, or those below the paths; warnings are
# errors.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

build=${1:?usage: tidy.sh BUILD_DIR [PATH...]}
shift
# The build's precompiled headers are g++'s, and a source should name by itself what it needs.
commands=$(mktemp -d)
trap 'rm -rf "$commands"' EXIT
sed -E 's/ -Winvalid-pch -include [^ ]*cmake_pch\.hxx//; s/ -fpch-preprocess//' "$build/compile_commands.json" >"$commands/compile_commands.json"
clang_tidy=$(command -v clang-tidy-14 || command -v clang-tidy)
# The build's compiler is g++; clang 14 has to be told of the coroutines that it knows (core/CMakeLists.txt).
coroutines=(--extra-arg=-D__cpp_impl_coroutine=201902L --extra-arg=-DASIO_HAS_CO_AWAIT
    --extra-arg=-DASIO_HAS_STD_COROUTINE --extra-arg=-Wno-unknown-warning-option)

[ $# -gt 0 ] || set -- core ui app
mapfile -t -d '' sources < <(git ls-files -z -- "$@" | grep -z '\.cpp$')
log=$commands/log
if ! printf '%s\0' "${sources[@]}" |
    xargs -0 -n 3 -P "$(nproc)" "$clang_tidy" -p "$commands" --quiet --warnings-as-errors='*' "${coroutines[@]}" >"$log" 2>/dev/null; then
    grep -E ': (error|warning):' "$log" | sort -u >&2
    exit 1
fi
echo "tidy: ${#sources[@]} sources clean"
