#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Run by check.sh as root of a system that is thrown away afterwards: installs /tmp/tagwright.deb, uses and removes it.
set -euo pipefail

expect() { # TEXT PATTERN: the text has a line that matches
  grep -E "$2" <<<"$1" >/dev/null || { printf 'Expected %s in:\n%s\n' "$2" "$1" >&2; exit 1; }
}

# As somebody who is not root.
as_listener() {
  runuser -u listener -- env HOME=/home/listener XDG_RUNTIME_DIR=/home/listener/run QT_QPA_PLATFORM=offscreen \
    LC_ALL=C.UTF-8 "$@"
}

# Noise, 20 s of it, mono, 16 bits at 22.05 kHz.
make_wav() { # FILE
  {
    printf 'RIFF\x14\x75\x0d\x00WAVEfmt \x10\x00\x00\x00\x01\x00\x01\x00\x22\x56\x00\x00\x44\xac\x00\x00'
    printf '\x02\x00\x10\x00data\xf0\x74\x0d\x00'
    head -c 882000 /dev/urandom
  } >"$1"
}

export DEBIAN_FRONTEND=noninteractive
echo "Installing"
# Without what is only recommended: it has to work without that.
apt-get install -y -qq --no-install-recommends /tmp/tagwright.deb >/dev/null
mapfile -t files < <(dpkg -L tagwright)
for file in "${files[@]}"; do
  [ -e "$file" ] || { echo "Missing: $file" >&2; exit 1; }
done
useradd --create-home listener
as_listener mkdir -m 700 /home/listener/run /home/listener/music
version=$(dpkg-query -W -f '${Version}' tagwright)
expect "$(as_listener tagwright --version)" "^tagwright ${version%-*}$"
expect "$(as_listener tagwright-cli --version)" "^${version%-*}$"

echo "The window"
# It ends with 0 only if it was up when the signal came. Those lines are about this place, which has neither
# a window system nor a sound server.
as_listener timeout --preserve-status 10 tagwright >/tmp/console 2>&1
if grep -vE '^This plugin does not support propagateSizeHints|^PulseAudioService: pa_context_connect' /tmp/console; then
  echo "The window should not print anything" >&2
  exit 1
fi
[ -e /home/listener/.config/tagwright/tagwright.conf ]

echo "The command line"
make_wav /tmp/noise.wav
install -o listener /tmp/noise.wav /home/listener/music/noise.wav
as_listener tagwright-cli scan /home/listener/music
as_listener tagwright-cli embed
expect "$(as_listener tagwright-cli tracks)" noise
# The networks' module is found, and what it computes with is fast.
doctor=$(as_listener tagwright-cli doctor)
echo "$doctor"
expect "$doctor" openblas

echo "Removing"
apt-get purge -y -qq tagwright >/dev/null
for file in "${files[@]}"; do
  [ -d "$file" ] || [ ! -e "$file" ] || { echo "Left: $file" >&2; exit 1; }
done
left=$(find / -xdev -iname '*tagwright*' -not -path '/home/*' -not -path '/proc/*' -not -path '/tmp/*')
[ -z "$left" ] || { printf 'Left:\n%s\n' "$left" >&2; exit 1; }
