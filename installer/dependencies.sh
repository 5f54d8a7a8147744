#!/usr/bin/env bash
# dependencies.sh GROUP...: installs the packages of packages/GROUP.txt that are missing, as root or
# through sudo. Nothing listed there starts, enables or configures a service.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)

fail() {
    echo "dependencies.sh: $*" >&2
    exit 1
}

command -v dpkg-query >/dev/null || fail "this script knows Debian and its kin only; see the README for what to install elsewhere"

wanted=()
for group in "$@"; do
    [ -f "$here/packages/$group.txt" ] || fail "no such group of packages: $group"
    mapfile -t -O "${#wanted[@]}" wanted < <(sed -e 's/#.*//' -e 's/[[:space:]]//g' -e '/^$/d' "$here/packages/$group.txt")
done

is_installed() {
    [ "$(dpkg-query -W -f='${db:Status-Status}' "$1" 2>/dev/null)" = installed ]
}

missing=()
for package in "${wanted[@]}"; do
    is_installed "$package" || missing+=("$package")
done
if [ "${#missing[@]}" -eq 0 ]; then
    echo "Dependencies ($*): all here"
    exit 0
fi

as_root=()
if [ "$(id -u)" -ne 0 ]; then
    command -v sudo >/dev/null || fail "missing packages: ${missing[*]} (neither root nor sudo to install them)"
    as_root=(sudo)
fi
echo "Dependencies ($*): installing ${missing[*]}"
log=$(mktemp)
trap 'rm -f "$log"' EXIT
if ! { "${as_root[@]}" apt-get update -q &&
       "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends "${missing[@]}"; } >"$log" 2>&1 </dev/null; then
    fail "apt-get: $(grep -m1 '^E: ' "$log" || tail -n 1 "$log") (wanted: ${missing[*]})"
fi
