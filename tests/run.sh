#!/usr/bin/env bash
# Installs what is missing, builds, and runs every test. PRESET=... chooses another preset than dev,
# arguments are handed to ctest.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

preset=${PRESET:-dev}
jobs=$(nproc)

step() {
    echo "== $1"
    shift
    "$@" || {
        echo "tests/run.sh: failed: $*" >&2
        exit 1
    }
}

step "Dependencies" installer/dependencies.sh build runtime lab test
step "Servers of the practice network" tests/lab/fetch_servers
step "Configure ($preset)" cmake --preset "$preset"
step "Build ($preset)" cmake --build --preset "$preset" -j "$jobs"
step "Test ($preset)" ctest --preset "$preset" -j "$jobs" --no-tests=error "$@"
