# make demo: from a fresh clone to a page. make build, test, test-scale, lint, bench: what they say. make setup: the tools for all.
SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := build
export PATH := $(CURDIR)/node_modules/.bin:$(HOME)/.cargo/bin:$(PATH)
export EREZHE_PYTHON := $(CURDIR)/.cache/oracle/bin/python

NODE_TESTS := $(wildcard tests/node/*.test.mjs)
BROWSER_TESTS := $(wildcard tests/browser/*.test.mjs)
SAMPLES := $(wildcard samples/*.json)
LANGUAGE ?= ru
PORT ?= 8080

.PHONY: demo setup tools build page test test-rust test-node test-browser test-scale fuzz differential mutants lint rulebook law-status bench profile

demo: page
	@for sample in $(SAMPLES); do \
	  printf '\n── %s\n\n' "$$sample"; \
	  node pkg/cli.js check --lang $(LANGUAGE) "$$sample" || [ $$? -eq 1 ]; \
	done
	@printf '\n'
	@node scripts/serve.mjs www/dist $(PORT)

# What the tests need too.
setup:
	@scripts/setup.sh test

tools:
	@scripts/setup.sh build

build: tools
	@scripts/build.sh

page: build
	@node www/build.mjs

test: setup test-rust test-node test-browser

test-rust: tools
	cargo test --locked --quiet --workspace

test-node: setup build
	node --test $(NODE_TESTS)

test-browser: setup build
	node --test $(BROWSER_TESTS)

# A million rows through the command line, in some minutes; a sample of them is among the tests.
test-scale: build
	@node scripts/scale.mjs

# Any bytes, applications, days and options: FUZZ inputs for each, in some minutes; 256 of each are among the tests.
FUZZ ?= 20000
fuzz: tools
	PROPTEST_CASES=$(FUZZ) cargo test --locked --quiet --workspace --lib -- any_ near_misses come_back cut_or_spoilt
	PROPTEST_CASES=$(FUZZ) cargo test --locked --quiet --test bad_input --test ndjson -- any

# A hundred thousand applications by every way to an answer, some minutes; a sample of them is among the tests.
differential: build
	@node scripts/differential.mjs

# The judge with one place changed at a time: a change that no test sees is a survivor. All of it takes hours; SHARD=0/8 is an
# eighth of it, the same each time.
SHARD ?= 0/1
JUDGE := age applied case channel contradictions deadline documents estimate finding hours identity in_force judgement ledger truth years
MUTANTS := .cache/mutants/bin/cargo-mutants
$(MUTANTS):
	cargo install --quiet --locked --root .cache/mutants cargo-mutants --version 27.1.0
mutants: tools $(MUTANTS)
	$(MUTANTS) mutants --package erezhe $(JUDGE:%=--file src/check/%.rs) --shard $(SHARD) --baseline skip --timeout 120 \
	  --output .cache --jobs 2 --no-times -- --locked --lib --test judge --test cases --test bad_input --test compare

lint: page
	cargo fmt --all --check
	cargo clippy --locked --quiet --workspace --all-targets -- -D warnings
	cargo clippy --locked --quiet --target wasm32-unknown-unknown -- -D warnings
	RUSTDOCFLAGS='-D warnings' cargo doc --locked --workspace --no-deps --quiet
	npm run --silent lint
	npm run --silent lint:package

# The pages of the rulebook, written anew from the data.
rulebook:
	cargo run --locked --quiet --example rulebook_pages

# What a keeper of the law has to look at next, on a day: make law-status DAY=2026-11-22.
DAY ?= $(shell date +%F)
law-status:
	@cargo run --locked --quiet --example law_status -- $(DAY)

# make bench BENCH=--write puts what it measured into BENCHMARKS.md; BENCH=--no-native leaves out cargo bench.
BENCH ?=
bench: build
	@node scripts/bench.mjs $(BENCH)

# Where the time goes, by function: make profile PROFILE='check ndjson-brief --top 40'.
PROFILE ?=
profile: build
	@node scripts/profile.mjs $(PROFILE)
