# Everything a contributor does. `make help` lists it.
SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
.DEFAULT_GOAL := help

PREFIX ?= /usr/local
KILLS ?= 2000
MINUTES ?= 10
SWEEP ?= 12
APT_PACKAGES := libicu-dev libsqlite3-dev libxml2-dev libstemmer-dev zlib1g-dev pkg-config strace python3
BREW_PACKAGES := icu4c libxml2 snowball pkg-config
RELEASE := -c release --static-swift-stdlib --scratch-path .build-release
LEKSIK := .build-release/release/leksik

SIZES ?= 100k 1M

.PHONY: help formats-table setup build demo test test-release test-threads example torture torture-memory bench bench-memory bench-concordance bench-terms quality bench-exchange bench-validate bench-start interop fuzz style lint check install clean

help: ## List the targets
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 16

setup: ## Install the system packages that are missing
	@if command -v apt-get >/dev/null; then \
	  missing=(); \
	  for package in $(APT_PACKAGES); do \
	    dpkg-query -W -f='$${Status}' $$package 2>/dev/null | grep -q 'ok installed' \
	      || missing+=($$package); \
	  done; \
	  if [ $${#missing[@]} -eq 0 ]; then \
	    echo "setup: all system packages are installed"; \
	  else \
	    echo "setup: installing $${missing[*]}"; \
	    sudo=; [ "$$(id -u)" -eq 0 ] || sudo=sudo; \
	    $$sudo apt-get update -qq; \
	    $$sudo env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq "$${missing[@]}" >/dev/null; \
	  fi; \
	elif [ "$$(uname)" = Darwin ]; then \
	  echo "setup: on macOS run: brew install $(BREW_PACKAGES)"; \
	else \
	  echo "setup: install the packages that hold ICU, SQLite, libxml2, libstemmer and pkg-config"; \
	fi
	@command -v swift >/dev/null || { echo "setup: Swift 6.2 or later is needed: swift.org/install"; exit 2; }

build: setup ## Build the command in release form
	swift build $(RELEASE) --product leksik

demo: build ## Look a term up and match a sentence in the shipped data
	@echo; echo '$$ leksik trata --limit 2'; $(LEKSIK) trata --limit 2
	@echo; echo '$$ leksik match "Debe responder la pregunta."'
	@$(LEKSIK) match "Debe responder la pregunta."

test: setup ## Run all tests
	swift test

test-release: setup ## Run all tests as users will run the code
	swift test -c release --scratch-path .build-test-release -Xswiftc -enable-testing

test-threads: setup ## Run the tests of shared state under the thread sanitizer
	TSAN_OPTIONS='suppressions=$(CURDIR)/Tests/Threads/suppressions.txt' \
	  swift test --sanitize=thread --scratch-path .build-threads --filter 'LeksikTextTests|LeksikWorkspaceTests|LeksikStoreTests|LeksikValidationTests|Pretransl|IndexFileTests'

example: setup ## Test the example package that keeps a glossary of its own
	cd Examples/OwnGlossary && swift test --scratch-path ../../.build-example

torture: build ## Kill, fill, corrupt and crowd a workspace (KILLS=200 MINUTES=1 SWEEP=12)
	@command -v strace >/dev/null || { echo "torture: install strace"; exit 2; }
	LEKSIK=$(LEKSIK) KILLS=$(KILLS) MINUTES=$(MINUTES) SWEEP=$(SWEEP) \
	  python3 Tests/Torture/torture.py $(ONLY)

bench: setup ## Measure text, lookup and matching beside ICU and naive rivals (ONLY=fold)
	cd Benchmarks && swift package --scratch-path ../.build-bench benchmark --no-progress \
	  --target LeksikBenchmarks $(if $(ONLY),--filter '.*($(ONLY)).*')

bench-memory: setup ## Measure the memory at 100k and 1M beside its rivals (LEKSIK_BENCH=folder, BOUND=prototype.cc)
	@test -n "$$LEKSIK_BENCH" || { echo "bench-memory: set LEKSIK_BENCH to the folder of the workload"; exit 2; }
	cd Benchmarks && swift build -c release --scratch-path ../.build-bench --product MemoryBenchmark
	@for size in $(SIZES); do \
	  .build-bench/release/MemoryBenchmark $$size && \
	  python3 Benchmarks/Rivals/memory_rivals.py $$size $(BOUND) || exit 1; \
	done | tee .build-bench/memory.txt
	@python3 Benchmarks/Rivals/table.py memory < .build-bench/memory.txt

bench-concordance: setup ## Measure the concordance at 100k and 1M (LEKSIK_BENCH=folder)
	@test -n "$$LEKSIK_BENCH" || { echo "bench-concordance: set LEKSIK_BENCH to the folder of the workload"; exit 2; }
	cd Benchmarks && swift build -c release --scratch-path ../.build-bench --product MemoryBenchmark
	.build-bench/release/MemoryBenchmark concordance $(SIZES)

torture-memory: setup ## Ask the memory's index 100,000 random questions (and a workload's, LEKSIK_BENCH=folder), and damage its file at 1,000 places
	LEKSIK_QUESTIONS=100000 swift test -c release --scratch-path .build-test-release \
	  -Xswiftc -enable-testing --filter 'MemoryIndex|WorkloadTests'

bench-terms: setup ## Measure the term index at 100k and 1M terms beside its rivals (LEKSIK_BENCH=folder)
	@test -n "$$LEKSIK_BENCH" || { echo "bench-terms: set LEKSIK_BENCH to the folder of the workload"; exit 2; }
	cd Benchmarks && swift build -c release --scratch-path ../.build-bench --product TermBenchmark
	.build-bench/release/TermBenchmark $(SIZES)
	@for size in $(SIZES); do python3 Benchmarks/Rivals/rival_terms.py $$size || exit 1; done

quality: setup ## Compare matches with the true translations of a parallel text (LEKSIK_PARALLEL=file.tsv)
	@test -n "$$LEKSIK_PARALLEL" || { echo "quality: set LEKSIK_PARALLEL to a table of source, en, es, ht"; exit 2; }
	cd Benchmarks && swift build -c release --scratch-path ../.build-bench --product QualityBenchmark
	LEKSIK_SCORES=.build-bench/chrf.tsv .build-bench/release/QualityBenchmark
	@python3 Benchmarks/Rivals/check_chrf.py .build-bench/chrf.tsv

bench-exchange: setup ## Measure a CSV of 1M rows and a TMX of 100 MB beside rivals
	cd Benchmarks && swift build -c release --scratch-path ../.build-bench --product ExchangeBenchmark
	@folder=$$(mktemp -d) && trap 'rm -rf "$$folder"' EXIT && \
	  .build-bench/release/ExchangeBenchmark "$$folder" && \
	  python3 Benchmarks/Rivals/rival_exchange.py "$$folder"

bench-validate: build ## Measure leksik validate on a glossary of 100,000 concepts (CONCEPTS=100000)
	@folder=$$(mktemp -d) && trap 'rm -rf "$$folder"' EXIT && \
	  python3 Benchmarks/Rivals/validate_glossary.py $(LEKSIK) "$$folder" \
	  $(or $(CONCEPTS),100000)

bench-start: build ## Measure whole commands on a workspace (WORKSPACE=folder; without it that of the user)
	python3 Benchmarks/Rivals/start.py $(LEKSIK) $(WORKSPACE)

interop: build ## Have translate-toolkit (and LibreOffice, if there) read what we write
	python3 Tests/Interop/interop.py $(LEKSIK) glossaries

formats-table: setup ## Print what becomes of each real file beside the checkout
	LEKSIK_TABLE=1 swift test --filter RealFileTests 2>&1 | grep -a '^TABLE' | sort -u

TARGETS ?= FuzzText FuzzTBX FuzzTMX FuzzXLIFF FuzzTable FuzzCatalog FuzzArchive FuzzSRX FuzzBundle FuzzIndex
SECONDS ?= 60
DICTIONARY = Fuzz/Dictionaries/$(if $(filter %Text %Table %Catalog %Bundle %Index,$(1)),text,xml).dict

fuzz: setup ## Fuzz whatever reads text or files: make fuzz TARGETS="FuzzTMX" SECONDS=600
	swift build --package-path Fuzz --scratch-path .build-fuzz -c release
	@$(foreach target,$(TARGETS),mkdir -p .build-fuzz/corpus/$(target) && echo "$(target):" && \
	  .build-fuzz/release/$(target) .build-fuzz/corpus/$(target) -dict=$(call DICTIONARY,$(target)) \
	    -max_len=4096 -timeout=10 -rss_limit_mb=2048 -max_total_time=$(SECONDS) -verbosity=0 -print_funcs=0 \
	    -print_final_stats=1 -artifact_prefix=.build-fuzz/$(target)- && ) true

style: ## Check the format of the code, which needs no build
	swift format lint -s -r Sources Tests Plugins Benchmarks/Benchmarks Benchmarks/Package.swift Fuzz Examples Package.swift

lint: style ## Check format, imports and the shipped data
	swift build --explicit-target-dependency-import-check error
	swift run --skip-build leksik validate glossaries
	swift run --skip-build leksik format --check glossaries
	@diff <(sed -n '/stats begin/,/stats end/p' glossaries/README.md | sed '1d;$$d') \
	  <(swift run --skip-build leksik stats glossaries --markdown) \
	  || { echo 'lint: the counts in glossaries/README.md are old: leksik stats glossaries --markdown'; exit 1; }

check: style test lint example test-release test-threads ## Everything CI checks

install: build ## Install the command under PREFIX (default /usr/local)
	install -d '$(DESTDIR)$(PREFIX)/bin'
	install -m 755 $(LEKSIK) '$(DESTDIR)$(PREFIX)/bin/leksik'

clean: ## Remove what was built
	rm -rf .build .build-*
