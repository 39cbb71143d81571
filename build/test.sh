#!/usr/bin/env bash
# Everything that says whether MouForge is sound: installs what the tests need, builds with warnings as errors, checks the formatting,
# runs all tests, and closes with "N passed, N failed". Needs the .NET 10 SDK and Node 20+; Debian's packages come through apt.
set -uo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
cd "$root" || exit 1
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1

need() { # command, Debian package
  command -v "$1" >/dev/null 2>&1 || missing+=("$2")
}

install_tools() {
  missing=()
  need pdftotext poppler-utils
  need qpdf qpdf
  need soffice libreoffice-writer-nogui
  need chromium chromium
  need python3 python3
  /usr/bin/python3 -c 'import pikepdf' 2>/dev/null || missing+=(python3-pikepdf)
  ldconfig -p | grep -q 'libharfbuzz\.so\.0' || missing+=(libharfbuzz0b)
  /usr/bin/python3 -c 'import fontTools' 2>/dev/null || missing+=(python3-fonttools)
  [ ${#missing[@]} -eq 0 ] && return 0
  local as_root=()
  [ "$(id -u)" -eq 0 ] || as_root=(sudo)
  command -v apt-get >/dev/null || { echo "The tests need these Debian packages: ${missing[*]}" >&2; return 1; }
  echo "Installing ${missing[*]} …"
  "${as_root[@]}" apt-get update -qq && DEBIAN_FRONTEND=noninteractive "${as_root[@]}" apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
}

install_tools || { echo "Could not install the tools the tests need." >&2; exit 1; }
for packages in tests/tools build/fonts; do
  # npm writes that file when it has installed what the other one asks for.
  [ "$packages/node_modules/.package-lock.json" -nt "$packages/package-lock.json" ] || npm ci --prefix "$packages" --no-audit --no-fund --loglevel=error || exit 1
done

dotnet build MouForge.sln -c Release -v q || exit 1
dotnet format MouForge.sln --verify-no-changes --no-restore || { echo "Run 'dotnet format MouForge.sln' and commit." >&2; exit 1; }

log=$(mktemp)
trap 'rm -f "$log"' EXIT
dotnet test MouForge.sln -c Release --no-build --logger "console;verbosity=minimal" 2>&1 | tee "$log"
status=${PIPESTATUS[0]}

sum() { grep -oE "(Passed|Failed)! +- .*" "$log" | grep -oE "$1: +[0-9]+" | awk '{ total += $2 } END { print total + 0 }'; }
passed=$(sum Passed); failed=$(sum Failed); skipped=$(sum Skipped)
[ "$skipped" -eq 0 ] || { echo "$skipped tests were skipped; a test that needs a tool fails when it is missing." >&2; status=1; }
echo
echo "$passed passed, $failed failed"
[ "$status" -eq 0 ] && [ "$failed" -eq 0 ] && [ "$passed" -gt 0 ]
