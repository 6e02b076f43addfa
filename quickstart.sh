#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# From a bare Debian 12 to suggestions for a tag of your own:
#   ./quickstart.sh          install, build, fetch a small library of free music, run the main job on it
#   ./quickstart.sh FOLDER   the same up to the analysis of your own music, then it says how to go on
#   ./quickstart.sh test     install, build, run all tests
# It may be run again without harm. What it makes lies in build/ and demo/; networks' weights, if any, in your data folder.
set -euo pipefail
called_from=$PWD
cd "$(dirname "$0")"

build_packages=(g++ cmake ninja-build pkg-config ccache git
  libtorch-dev libopenblas0-pthread libopenblas-dev libeigen3-dev libfftw3-dev
  libavformat-dev libavcodec-dev libavutil-dev libswresample-dev libebur128-dev libtag1-dev
  libsqlitecpp-dev libsqlite3-dev libcli11-dev libfmt-dev nlohmann-json3-dev libssl-dev libcurl4-openssl-dev
  libzip-dev libxxhash-dev zlib1g-dev libexpat1-dev libxlsxwriter-dev librsvg2-dev libcairo2-dev libhdf5-dev libfaiss-dev libhwy-dev
  qt6-base-dev qt6-svg-dev libqt6opengl6-dev qt6-multimedia-dev libpulse-dev qt6-charts-dev libxkbcommon-dev
  qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools qt6-translations-l10n)
test_packages=(ffmpeg python3 python3-mutagen python3-torch python3-h5py clang-format-19 clang-tidy-19
  clang-19 libclang-rt-19-dev fluidsynth fluid-soundfont-gm
  desktop-file-utils appstream pulseaudio pulseaudio-utils)
# Freely licensed game music: The Battle for Wesnoth, Endgame: Singularity, and the games of Kenta Cho.
techno_packages=(a7xpg-data gunroar-data mu-cade-data noiz2sa-data parsec47-data rrootage-data titanion-data
  torus-trooper-data tumiki-fighters-data val-and-rick-data)
music_packages=(wesnoth-1.16-music singularity-music "${techno_packages[@]}")

say() { printf '\n\033[1m%s\033[0m\n' "$*"; }

install_packages() { # PACKAGE...: what is missing of them, as root or by sudo
  local missing=() package
  for package in "$@"; do
    dpkg-query -W -f '${Status}' "$package" 2>/dev/null | grep -q 'ok installed' || missing+=("$package")
  done
  [ ${#missing[@]} -eq 0 ] && return
  say "Installing from Debian: ${missing[*]}"
  local root=()
  [ "$(id -u)" -eq 0 ] || root=(sudo)
  "${root[@]}" apt-get update -qq
  "${root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
}

build() { # TARGET...: the release
  say "Building (the first time takes some minutes; see build/quickstart.log)"
  local log=build/quickstart.log
  mkdir -p build
  cmake --preset release -DBUILD_TESTING="$build_tests" >$log 2>&1 || { cat $log; exit 1; }
  cmake --build --preset release "$@" >$log 2>&1 || { cat $log; exit 1; }
}

import_weights() { # the networks' weights, if somebody has put them there
  local file
  for file in "${TAGWRIGHT_SHARED:-../shared}"/models/*.safetensors; do
    if [ -e "$file" ]; then "$cli" models import "$file"; fi
  done
}

tagwright() { # COMMAND...: shown as one would type it, and run
  printf '\033[2m$ tagwright-cli --catalogue %q' "${catalogue#"$PWD"/}"
  printf ' %q' "$@"
  printf '\033[0m\n'
  "$cli" --catalogue "$catalogue" "$@"
}
# Exit status 3: done, but some files were refused. They were named; the rest goes on.
tolerant() { tagwright "$@" || [ $? -eq 3 ]; }

# Links to the music of the packages, a folder for each style; sound effects are left out by their size.
collect_demo_music() {
  local style package file
  rm -rf demo/music
  for style in orchestral:wesnoth-1.16-music ambient:singularity-music "${techno_packages[@]/#/techno:}"; do
    package=${style#*:} style=${style%%:*}
    mkdir -p "demo/music/$style"
    dpkg -L "$package" | grep -E '\.(ogg|mp3|opus)$' | while IFS= read -r file; do
      if [ "$(stat -L -c %s "$file")" -gt 300000 ]; then
        ln -sf "$file" "demo/music/$style/${package%%-data}-$(basename "$file")"
      fi
    done
  done
}

# Labels a few tracks of each style, and hears how well the others are found: the folders know the answers.
# The first style is shown at length, the others in short.
demo_tags() {
  local style limit=5
  for style in ambient orchestral techno; do
    say "A tag, defined by five examples: $style"
    "$cli" --catalogue "$catalogue" --json tag list | grep "\"$style\"" >/dev/null || tagwright tag add "$style"
    # Every n-th file in alphabetical order: nobody has chosen them by hand.
    mapfile -t examples < <(LC_ALL=C ls demo/music/"$style"/* | awk '{ line[NR] = $0 } END { for (i = 0; i < 5; ++i) print line[int((i + .5) * NR / 5) + 1] }')
    tagwright label "$style" --positive "${examples[@]}"
    tagwright train "$style"
    say "The tracks that fit \"$style\" best, among those that nobody has labelled: score, track, instant, and why"
    tagwright suggest "$style" --limit $limit
    if [ "$style" = ambient ]; then
      say "How good is that? A guess from five examples, and what share of the probe's weight lies on each embedding"
      tagwright report "$style" --svg "demo/$style.svg"
    fi
    say "The truth, since here the folders know it: held-out tracks, by each extractor alone and by all combined"
    (echo path,label; for file in demo/music/*/*; do
      case $file in demo/music/"$style"/*) echo "\"$file\",1";; *) echo "\"$file\",0";; esac
    done) >demo/truth.csv
    tagwright evaluate "$style" --truth demo/truth.csv
    limit=2
  done
}

build_tests=OFF
cli=$PWD/build/release/bin/tagwright-cli
mode=${1:-demo}
case $mode in
  -h|--help) sed -n '3,7s/^# \{0,1\}//p' "$0"; exit;;
  test)
    build_tests=ON
    install_packages "${build_packages[@]}" "${test_packages[@]}"
    build
    say "Running the tests"
    exec ctest --preset release -j "$(nproc)";;
  demo)
    catalogue=$PWD/demo/catalogue
    install_packages "${build_packages[@]}" "${music_packages[@]}"
    collect_demo_music
    set -- "$PWD/demo/music";;
  *)
    folder=$(cd "$called_from" && realpath -m -- "$mode")
    [ -d "$folder" ] || { echo "quickstart.sh: $mode is not a folder. See ./quickstart.sh --help" >&2; exit 2; }
    catalogue=$PWD/demo/my-catalogue
    install_packages "${build_packages[@]}"
    set -- "$folder";;
esac

build
import_weights
mkdir -p demo
say "Scanning: which tracks are there, and what do their own tags say"
tolerant scan "$1"
say "Analysing the sound: the middle clip of every track first, then the rest. Ctrl+C stops it; it goes on next time"
tolerant embed
tagwright embed-info

if [ "$mode" = demo ]; then
  demo_tags
  say "Exporting the tagged library"
  tagwright export --format csv --output demo/tags.csv
  say "Done. The table: demo/tags.csv. The curve: demo/ambient.svg. Is everything in order?"
  tagwright doctor
  say "Now try it with your own music: ./quickstart.sh FOLDER. The program is $cli"
else
  say "Done. Invent a tag by ear:"
  cat <<END
   cli() { "$cli" --catalogue "$catalogue" "\$@"; }
   cli tag add "tense underscore"
   cli label "tense underscore" --positive FILE FILE@1:30 FILE
   cli suggest "tense underscore"
   cli report "tense underscore"
   cli export --format csv --output tags.csv
END
fi
