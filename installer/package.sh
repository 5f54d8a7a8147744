#!/usr/bin/env bash
# package.sh: builds the release and makes the packages of this system in build/packages: DEB and TGZ on Debian, NSIS on
# Windows (MSYS2 UCRT64), DMG on macOS. On Debian the package is judged by lintian where that is installed.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

packages=$PWD/build/packages
cmake --preset release -DDANESCOPE_TESTS=OFF >/dev/null
cmake --build --preset release -j "$(getconf _NPROCESSORS_ONLN)"
rm -rf "$packages"
cpack --config build/release/CPackConfig.cmake -B "$packages"
rm -rf "$packages/_CPack_Packages"
if command -v lintian >/dev/null && compgen -G "$packages/*.deb" >/dev/null; then
    lintian --fail-on error "$packages"/*.deb
fi
echo "Packages: $packages"
