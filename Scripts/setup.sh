# Shared by the scripts beside it: finds the package and what it needs. Sourced, never run.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

say() { printf '%s\n' "$*" >&2; }

stop() {
  say "$1"
  exit "${2:-1}"
}

have_libcmark() {
  if command -v pkg-config >/dev/null 2>&1 && pkg-config --exists libcmark; then return 0; fi
  local folder
  for folder in /usr/include /usr/local/include /opt/homebrew/include; do
    if [ -e "$folder/cmark.h" ]; then return 0; fi
  done
  return 1
}

# Runs a command as root: as it is where we are root already, else through sudo, saying so.
as_root() {
  if [ "$(id -u)" = 0 ]; then
    "$@"
  elif command -v sudo >/dev/null 2>&1; then
    say "This needs root, so sudo may ask for your password: $*"
    sudo "$@"
  else
    stop "This needs root and there is no sudo here. As root, run: $*"
  fi
}

install_libcmark() {
  if command -v apt-get >/dev/null 2>&1; then
    say "Installing libcmark-dev, the Markdown library that Counterweight is built on (apt-get)."
    as_root apt-get install -y -qq libcmark-dev >/dev/null 2>&1 && return 0
    as_root apt-get update -qq >&2
    as_root apt-get install -y -qq libcmark-dev >&2
  elif command -v dnf >/dev/null 2>&1; then
    say "Installing cmark-devel, the Markdown library that Counterweight is built on (dnf)."
    as_root dnf install -y -q cmark-devel >&2
  elif command -v brew >/dev/null 2>&1; then
    say "Installing cmark, the Markdown library that Counterweight is built on (brew)."
    brew install --quiet cmark >&2
  else
    stop "libcmark's headers are missing, and there is no apt-get, dnf or brew to install them with.
Install the development package of libcmark (cmark.h), then run this again."
  fi
}

have_zlib() {
  if command -v pkg-config >/dev/null 2>&1 && pkg-config --exists zlib; then return 0; fi
  [ -e /usr/include/zlib.h ] || [ -e /usr/local/include/zlib.h ] || [ "$(uname -s)" = Darwin ]
}

# The server alone needs zlib: it sends pages compressed.
need_zlib() {
  have_zlib && return 0
  if command -v apt-get >/dev/null 2>&1; then
    say "Installing zlib1g-dev, with which the server compresses its pages (apt-get)."
    as_root apt-get install -y -qq zlib1g-dev >/dev/null 2>&1 && return 0
    as_root apt-get update -qq >&2
    as_root apt-get install -y -qq zlib1g-dev >&2
  elif command -v dnf >/dev/null 2>&1; then
    say "Installing zlib-devel, with which the server compresses its pages (dnf)."
    as_root dnf install -y -q zlib-devel >&2
  else
    stop "zlib's headers are missing, and there is no apt-get or dnf to install them with.
Install the development package of zlib (zlib.h), then run this again."
  fi
}

need_toolchain() {
  command -v swift >/dev/null 2>&1 || stop "There is no 'swift' on the PATH. Counterweight needs Swift 6.2 or later: https://www.swift.org/install"
  have_libcmark || install_libcmark || stop "libcmark could not be installed; see the lines above."
}
