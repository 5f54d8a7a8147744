#!/usr/bin/env bash
# Fails when a source is not as clang-format 14 leaves it, or holds tabs, carriage returns or
# trailing blanks.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

clang_format=$(command -v clang-format-14 || command -v clang-format)
git ls-files -z '*.h' '*.cpp' | xargs -0 "$clang_format" --dry-run --Werror

texts=$(git ls-files '*.h' '*.cpp' '*.txt' '*.cmake' '*.sh' '*.py' '*.json' '*.md' ':!:tests/**/fixtures/**')
# shellcheck disable=SC2086
if grep -nP '\t|\r|[ ]+$' $texts; then
    echo "format.sh: tabs, carriage returns or trailing blanks, see above" >&2
    exit 1
fi
echo "format: clean"
