# Shared by the scripts beside it: finds the package and what it needs. Sourced, never run.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

say() { printf '%s\n' "$*" >&2; }

stop() {
  say "$1"
  exit "${2:-1}"
}

have() { command -v "$1" >/dev/null 2>&1; }

# Runs a command as root: as it is where we are root already, else through sudo, saying so.
as_root() {
  if [ "$(id -u)" = 0 ]; then
    "$@"
  elif have sudo; then
    say "This needs root, so sudo may ask for your password: $*"
    sudo "$@"
  else
    stop "This needs root and there is no sudo here. As root, run: $*"
  fi
}

have_library() {
  if have pkg-config && pkg-config --exists "$1"; then return 0; fi
  local folder
  for folder in /usr/include /usr/local/include /opt/homebrew/include; do
    if [ -e "$folder/$2" ]; then return 0; fi
  done
  return 1
}

# Installs a C library that is not there: its name for pkg-config, a header, its packages for apt, dnf and brew,
# and what it is for.
need_library() {
  local name=$1 header=$2 apt=$3 dnf=$4 brew=$5 purpose=$6
  have_library "$name" "$header" && return 0
  if have apt-get; then
    say "Installing $apt, $purpose (apt-get)."
    as_root apt-get install -y -qq "$apt" >/dev/null 2>&1 && return 0
    as_root apt-get update -qq >&2
    as_root apt-get install -y -qq "$apt" >&2 && return 0
  elif have dnf; then
    say "Installing $dnf, $purpose (dnf)."
    as_root dnf install -y -q "$dnf" >&2 && return 0
  elif have brew; then
    say "Installing $brew, $purpose (brew)."
    brew install --quiet "$brew" >&2 && return 0
  fi
  stop "The headers of a C library are missing ($header), and they could not be installed with apt-get, dnf or brew.
Install the package that holds $header, $purpose; then run this again."
}

need_toolchain() {
  have swift || stop "There is no 'swift' on the PATH. Counterweight needs Swift 6.2 or later: https://www.swift.org/install"
  need_library libcmark cmark.h libcmark-dev cmark-devel cmark "the Markdown library that Counterweight is built on"
  need_library yaml-0.1 yaml.h libyaml-dev libyaml-devel libyaml "which reads the front matter of articles and reviews"
  if [ "$(uname -s)" != Darwin ]; then
    need_library zlib zlib.h zlib1g-dev zlib-devel zlib "which packs the pages' search and what the server sends"
  fi
}
