#!/usr/bin/env bash
# Brings a machine that has rustup and Node to where everything can be built and tested; skips what is there.
#   scripts/setup.sh build    the tools that the package needs
#   scripts/setup.sh test     and those that the tests need
set -euo pipefail
cd "$(dirname "$0")/.."

wasm_pack=0.15.1
wasm_bindgen=$(sed -n 's/^wasm-bindgen = "=\(.*\)"$/\1/p' Cargo.toml)
mkdir -p .cache
export PATH="${CARGO_HOME:-$HOME/.cargo}/bin:$PATH"

say() { printf '%s\n' "setup: $*" >&2; }
need() { command -v "$1" >/dev/null || { say "$1 is needed: $2"; exit 1; }; }
# as_root COMMAND: whether a system package can be installed here.
debian_root() { [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; }
apt_install() {
  say "installing $* from Debian"
  apt-get install -y --no-install-recommends "$@" >.cache/apt.log 2>&1 ||
    { apt-get update >.cache/apt.log 2>&1 && apt-get install -y --no-install-recommends "$@" >>.cache/apt.log 2>&1; } ||
    { tail -n 20 .cache/apt.log >&2; return 1; }
}

build_tools() {
  need rustup "https://rustup.rs"
  need node "https://nodejs.org, 20.19 or later"
  # rust-toolchain.toml names the compiler and the target; rustup fetches both at the first use.
  rustup show active-toolchain >/dev/null 2>&1 || rustup toolchain install >&2
  rustup target list --installed | grep -qx wasm32-unknown-unknown || rustup target add wasm32-unknown-unknown >&2

  [ "$(wasm-bindgen --version 2>/dev/null)" = "wasm-bindgen $wasm_bindgen" ] || {
    say "building wasm-bindgen-cli $wasm_bindgen, some minutes"
    cargo install --quiet wasm-bindgen-cli --version "$wasm_bindgen"
  }
  [ "$(wasm-pack --version 2>/dev/null)" = "wasm-pack $wasm_pack" ] || {
    say "building wasm-pack $wasm_pack, some minutes"
    cargo install --quiet wasm-pack --version "$wasm_pack" --locked
  }
  local stamp=".cache/npm-$(cat package.json package-lock.json | cksum | cut -d' ' -f1)"
  if [ ! -e "$stamp" ] || [ ! -d node_modules ]; then
    say "npm ci"
    npm ci --no-audit --no-fund --loglevel=error >&2
    rm -f .cache/npm-*
    touch "$stamp"
  fi
}

# Where a browser is, or nothing.
browser() {
  local name
  for name in "${CHROMIUM:-}" chromium chromium-browser google-chrome-stable google-chrome; do
    [ -n "$name" ] && command -v "$name" && return
  done
  node -e 'const { chromium } = require("playwright-core"), path = chromium.executablePath();
    if (!require("node:fs").existsSync(path)) process.exit(1); console.log(path)' 2>/dev/null
}

test_tools() {
  if ! browser >/dev/null; then
    if debian_root; then apt_install chromium || npx playwright-core install chromium >&2
    else npx playwright-core install chromium >&2; fi
  fi
  browser >.cache/browser

  [ -f tests/oracle/requirements.txt ] || return 0
  need python3 "for the second opinion in tests/oracle"
  local stamp=".cache/oracle/$(cksum <tests/oracle/requirements.txt | cut -d' ' -f1)"
  [ -e "$stamp" ] && return 0
  rm -rf .cache/oracle
  if ! python3 -c 'import ensurepip, venv' 2>/dev/null && debian_root; then apt_install python3-venv; fi
  say "a Python environment in .cache/oracle"
  python3 -m venv .cache/oracle
  .cache/oracle/bin/pip install --quiet --disable-pip-version-check -r tests/oracle/requirements.txt
  touch "$stamp"
}

case "${1:-test}" in
  build) build_tools ;;
  test) build_tools && test_tools ;;
  *) say "build or test"; exit 2 ;;
esac
