#!/usr/bin/env bash
# Rust to wasm to the npm package in pkg/; does nothing where pkg/ is newer than everything that it is made of.
set -euo pipefail
cd "$(dirname "$0")/.."
export PATH="$PWD/node_modules/.bin:${CARGO_HOME:-$HOME/.cargo}/bin:$PATH"

made_of=(src crates examples/texts.rs build.rs js scripts/build.sh scripts/package.mjs Cargo.toml Cargo.lock package-lock.json rust-toolchain.toml)
for file in README.md CHANGELOG.md LICENSE-MIT LICENSE-APACHE; do
  [ ! -e "$file" ] || made_of+=("$file")
done
if [ -e pkg/package.json ] && [ -z "$(find "${made_of[@]}" -newer pkg/package.json -print -quit)" ]; then
  exit 0
fi

# An earlier build leaves files behind that this one may not have.
rm -rf .cache/wasm
wasm-pack --log-level warn build --release --target web --no-pack --no-gitignore --mode no-install \
  --out-dir .cache/wasm --out-name erezhe . -- --locked --quiet
# For Node the same once more, made for speed: what lies on the disk may be larger.
cargo build --locked --quiet --profile fast --lib --target wasm32-unknown-unknown
wasm-bindgen --target web --no-typescript --out-dir .cache/wasm-fast --out-name erezhe \
  "${CARGO_TARGET_DIR:-target}/wasm32-unknown-unknown/fast/erezhe.wasm"
wasm-opt -O3 --skip-pass=memory-packing --enable-bulk-memory --enable-bulk-memory-opt --enable-mutable-globals \
  --enable-multivalue --enable-nontrapping-float-to-int --enable-reference-types --enable-sign-ext \
  .cache/wasm-fast/erezhe_bg.wasm -o .cache/wasm-fast/erezhe_bg.wasm
cargo run --locked --quiet --example texts > .cache/texts.json
node scripts/package.mjs

# So that tests and scripts of this repository import it by its name, as a user does.
ln -sfn ../pkg node_modules/erezhe
ln -sfn ../erezhe/cli.js node_modules/.bin/erezhe
