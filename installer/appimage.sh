#!/usr/bin/env bash
# appimage.sh: makes build/packages/Danescope-x86_64.AppImage of the release build. linuxdeploy and its Qt plug-in
# (github.com/linuxdeploy) must be on the PATH; they gather the libraries.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

for tool in linuxdeploy linuxdeploy-plugin-qt; do
    command -v "$tool" >/dev/null || { echo "appimage.sh: $tool is not on the PATH" >&2; exit 1; }
done
tree=$PWD/build/appimage
cmake --preset release -DDANESCOPE_TESTS=OFF >/dev/null
cmake --build --preset release -j "$(nproc)"
rm -rf "$tree"
cmake --install build/release --prefix "$tree/usr" --strip
mkdir -p build/packages
# The history's database and the icons are loaded as plug-ins, which no library names.
export EXTRA_QT_MODULES="svg;sql" QMAKE="${QMAKE:-$(command -v qmake6)}" OUTPUT=build/packages/Danescope-x86_64.AppImage
linuxdeploy --appdir "$tree" --plugin qt --output appimage \
    --deploy-deps-only "$tree/usr/lib/danescope/plugins" \
    --desktop-file "$tree/usr/share/applications/danescope.desktop" \
    --icon-file "$tree/usr/share/icons/hicolor/scalable/apps/danescope.svg"
