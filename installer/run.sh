#!/usr/bin/env bash
# run.sh [DOMAIN]: installs what is missing, builds Danescope and opens its window with a domain
# being checked: the given one on the real Internet, or one of the practice network's. Without a
# display the same check is made all the same, and the files it leaves are named.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

domain=${1:-}
practice_domain=tlsa-bogus.example
language=${DANESCOPE_LANG:-}
binaries=build/release/bin
results=$PWD/build/run

fail() {
    echo "run.sh: $*" >&2
    exit 1
}

# step TITLE COMMAND...: a command that says itself why it fails.
step() {
    echo "== $1"
    shift
    "$@" || exit 1
}

configure() {
    local log=build/configure.log
    mkdir -p build
    cmake --preset release -DDANESCOPE_TESTS=OFF >"$log" 2>&1 ||
        fail "cmake: $(grep -m1 -A3 '^CMake Error' "$log" | tr -s ' \n' ' ')(all of it is in $log)"
}

build() {
    cmake --build --preset release -j "$(nproc)" || fail "the build failed, see above"
}

[ $# -le 1 ] || fail "usage: installer/run.sh [DOMAIN]"

step "Dependencies" installer/dependencies.sh build runtime
step "Configure" configure
step "Build" build

options=()
[ -z "$language" ] || options+=(--lang "$language")
inside=()
if [ -z "$domain" ]; then
    step "Dependencies of the practice network" installer/dependencies.sh lab
    step "Servers of the practice network" tests/lab/fetch_servers
    domain=$practice_domain
    # The network's addresses are known only inside it.
    inside=(tests/lab/run -- bash -c '
        [ -z "$DANESCOPE_LAB_ROOT_HINTS" ] && where=(--resolver "$DANESCOPE_LAB_RESOLVER") ||
            where=(--root-hints "$DANESCOPE_LAB_ROOT_HINTS")
        program=$1; shift
        exec "$program" "${where[@]}" --trust-anchor "$DANESCOPE_LAB_TRUST_ANCHOR" \
            --smtp-port "$DANESCOPE_LAB_SMTP_PORT" "$@"' run)
    echo "== Practice network: its domains are listed in tests/lab/README.md; try several-mx.example or insecure.example too"
fi

if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    echo "== Opening the window with $domain"
    exec "${inside[@]}" "$binaries/danescope" "${options[@]}" "$domain"
fi

echo "== No display: checking $domain offscreen"
mkdir -p "$results"
export QT_QPA_PLATFORM=offscreen
# A domain that fails DANE is a result, not a failure of this script.
code=0
"${inside[@]}" "$binaries/danescope" "${options[@]}" --picture "$results/window.png" "$domain" || fail "the window could not be drawn"
"${inside[@]}" "$binaries/daneverify" "${options[@]}" --json --output "$results/trace.json" "$domain" || code=$?
[ "$code" -le 1 ] || fail "the check could not be made"
"$binaries/daneverify" "${options[@]}" --open "$results/trace.json" --format ticket --output "$results/ticket.txt" || [ $? -le 1 ]
echo
"$binaries/daneverify" "${options[@]}" --open "$results/trace.json" || [ $? -le 1 ]
echo
cat "$results/ticket.txt"
echo
echo "Trace (JSON):          $results/trace.json"
echo "Ticket text:           $results/ticket.txt"
echo "Picture of the window: $results/window.png"
