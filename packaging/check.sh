#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The Debian package as those meet it who install it: built, looked through, and then in a fresh Debian 12 that has
# nothing else installed, used and removed. Needs root or the package uidmap, and some gigabytes in $TMPDIR.
set -euo pipefail
cd "$(dirname "$0")/.."

say() { printf '\n\033[1m%s\033[0m\n' "$*"; }

for tool in lintian mmdebstrap desktop-file-validate appstreamcli; do
  command -v "$tool" >/dev/null || {
    echo "check.sh: $tool is missing: apt install lintian mmdebstrap desktop-file-utils appstream" >&2
    exit 2
  }
done
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

say "Building"
rm -f build/release/package/*.deb
cmake --preset release -DBUILD_TESTING=OFF >"$work/log" 2>&1 &&
  cmake --build --preset release --target package >"$work/log" 2>&1 || { cat "$work/log"; exit 1; }
package=$(ls build/release/package/*.deb)
dpkg-deb --info "$package"

say "Looking through it"
lintian --allow-root --fail-on error,warning "$package"
dpkg-deb -x "$package" "$work/tree"
desktop-file-validate "$work"/tree/usr/share/applications/*.desktop
appstreamcli validate-tree --no-net "$work/tree"

say "Using it in a fresh Debian"
# From where this machine has its packages, as this machine fetches them.
sources=()
for file in /etc/apt/sources.list /etc/apt/sources.list.d/debian.sources; do
  [ ! -s "$file" ] || sources+=("$file")
done
apt-config dump Acquire >"$work/apt.conf"
mmdebstrap --quiet --variant=apt --format=null --aptopt="$work/apt.conf" \
  --customize-hook="upload $package /tmp/tagwright.deb" \
  --customize-hook="upload packaging/check_installed.sh /tmp/check_installed.sh" \
  --customize-hook='chroot "$1" bash /tmp/check_installed.sh' \
  bookworm - "${sources[@]}"

say "All is well"
