#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# tests/fuzz/run.sh SECONDS [TARGET...]: builds the fuzz targets, and lets each run for so long.
# They start from small files made on the spot, from all that was found before (tests/fuzz/found), and from
# the reference containers where those are. A finding is a failure; its input is named.
set -euo pipefail
cd "$(dirname "$0")/../.."
[[ ${1:-} =~ ^[0-9]+$ ]] || { echo "Usage: tests/fuzz/run.sh SECONDS [TARGET...]" >&2; exit 2; }
seconds=$1
shift
[ $# -gt 0 ] || set -- torch_legacy torch_zip npz keras safetensors tensor_file

export seconds
export containers=${TAGWRIGHT_SHARED:-../shared}/golden/containers

references() { # TARGET: which of the reference containers it reads
  case $1 in
    torch_legacy) ls "$containers"/{,hostile/}*legacy*.pt;;
    torch_zip)    ls "$containers"/{,hostile/}*_zip.pt;;
    npz)          ls "$containers"/*.npz;;
    keras)        ls "$containers"/{sd,hostile/truncated}_keras*.h5;;
    safetensors)  ls "$containers"/{,hostile/}*.safetensors;;
    tensor_file)  ls "$containers"/{,hostile/}*.{pt,safetensors};;
  esac 2>/dev/null || true
}

fuzz() { # TARGET
  local target=$1 work=build/fuzz/run/$1 inputs options=(-timeout=10 -malloc_limit_mb=64)
  # Its child may take 20 seconds, and the HDF5 library asks for any amount of memory.
  [ "$target" != keras ] || options=(-timeout=60 -malloc_limit_mb=100000000)
  rm -rf "$work"
  mkdir -p "$work/corpus" "$work/findings"
  inputs=$({ find "build/fuzz/seeds/$target" "tests/fuzz/found/$target" -type f 2>/dev/null; references "$target"; } |
    LC_ALL=C sort | paste -sd,)
  if build/fuzz/bin/fuzz_"$target" -seed=1 -max_total_time="$seconds" -max_len=32768 -rss_limit_mb=1024 -print_funcs=0 \
    "${options[@]}" -artifact_prefix="$work/findings/" -seed_inputs="$inputs" "$work/corpus" >"$work/log" 2>&1; then
    sed -n "s/^#\([0-9]*\)\tDONE *cov: \([0-9]*\).*/  $target: \1 inputs, \2 edges covered/p" "$work/log"
  else
    grep -E 'ERROR|SUMMARY|does not hold' "$work/log" || tail -n 5 "$work/log"
    echo "  $target: FOUND, see $work/log; the input:"
    find "$work/findings" -type f
    return 1
  fi
}
export -f fuzz references

[ -d "$containers" ] || echo "  without the reference containers (set TAGWRIGHT_SHARED)"
mkdir -p build
{ cmake --preset fuzz && cmake --build --preset fuzz; } >build/fuzz.log 2>&1 || { cat build/fuzz.log; exit 1; }
rm -rf build/fuzz/seeds
build/fuzz/bin/fuzz_seeds build/fuzz/seeds
printf '%s\n' "$@" | xargs -P "$(nproc)" -I{} bash -c 'fuzz {}'
