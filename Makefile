PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
STAMPS := .stamps

EACH := --numprocesses auto --maxprocesses 4 --dist loadfile
DEPTH ?= thorough

FUZZING := -max_total_time=60
MUTANTS ?= doses.* engine.* language.* model.*

.PHONY: side-by-side at-scale fuzz mutation proofs mutants diff demo test coverage properties check gate bench bench-check fix docs cohort lock wheel-test clean format-check lint types imports

demo: $(STAMPS)/demo
	$(BIN)/posterior-chain recommend examples/profiles/newcomer_at_home.toml

test: $(STAMPS)/test
	$(BIN)/python -m pytest $(EACH)

check: test gate

gate: format-check lint types imports side-by-side docs bench-check wheel-test

side-by-side: $(STAMPS)/test
	$(MAKE) --jobs 2 --output-sync coverage proofs properties

format-check: $(STAMPS)/dev
	$(BIN)/ruff format --check .

lint: $(STAMPS)/dev
	$(BIN)/ruff check .
	$(BIN)/interrogate -q tests

types: $(STAMPS)/dev
	$(BIN)/mypy
	$(BIN)/pyright

coverage: $(STAMPS)/test
	$(BIN)/python -m coverage run -m pytest -m "not scale and not proof and not bounded"
	$(BIN)/python -m coverage report --fail-under=97

properties: $(STAMPS)/test
	HYPOTHESIS_PROFILE=$(DEPTH) $(BIN)/python -m pytest $(EACH) -m "(hypothesis or bounded) and not scale and not proof"

proofs: $(STAMPS)/test
	$(BIN)/python -m pytest $(EACH) -m proof tests

imports: $(STAMPS)/dev
	$(BIN)/lint-imports

docs: $(STAMPS)/dev
	$(BIN)/sphinx-build -n -W -q -b html docs docs/_build

mutants: $(STAMPS)/test
	$(BIN)/python -c "from posterior_chain.check.mutation import adequacy; print(adequacy().text())"

bench: $(STAMPS)/test
	$(BIN)/python -m bench.run
	$(BIN)/python -m bench.table

bench-check: $(STAMPS)/test
	$(BIN)/python -m bench.check

fix: $(STAMPS)/dev
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

diff: $(STAMPS)/test
	$(BIN)/python -m tests.review.since $(SINCE)

cohort: $(STAMPS)/test
	$(BIN)/python -m tests.cohort.write

at-scale: $(STAMPS)/scale
	$(VENV)-scale/bin/python -m pytest -m scale tests/at_scale

fuzz: $(STAMPS)/fuzz
	$(VENV)-fuzz/bin/python -m tests.fuzz.run text_of_a_profile $(FUZZING)
	$(VENV)-fuzz/bin/python -m tests.fuzz.run text_of_a_pack $(FUZZING)
	$(VENV)-fuzz/bin/python -m tests.fuzz.run answers $(FUZZING)
	$(VENV)-fuzz/bin/python -m tests.fuzz.run rules_and_exercises $(FUZZING)
	$(VENV)-fuzz/bin/python -m tests.fuzz.run stored_advice $(FUZZING)

mutation: $(STAMPS)/mutation
	HYPOTHESIS_PROFILE=mutation $(VENV)-mutation/bin/python -m tests.mutation.judge $(MUTANTS)

lock: $(VENV)/made
	$(BIN)/pip install -q uv
	$(BIN)/uv pip compile -q pyproject.toml --group test --universal --generate-hashes --no-header -p 3.11 -o requirements/test.txt
	$(BIN)/uv pip compile -q pyproject.toml --group dev --universal --generate-hashes --no-header -p 3.11 -c requirements/test.txt -o requirements/dev.txt
	$(BIN)/uv pip compile -q pyproject.toml --group scale --universal --generate-hashes --no-header -p 3.11 -c requirements/test.txt -o requirements/scale.txt
	$(BIN)/uv pip compile -q pyproject.toml --group fuzz --universal --generate-hashes --no-header -p 3.11 -c requirements/test.txt -o requirements/fuzz.txt
	$(BIN)/uv pip compile -q pyproject.toml --group mutation --universal --generate-hashes --no-header -p 3.11 -c requirements/test.txt -o requirements/mutation.txt

wheel-test: $(STAMPS)/dev
	$(BIN)/python tests/wheel.py

clean:
	rm -rf $(VENV) $(VENV)-scale $(VENV)-fuzz $(VENV)-mutation $(STAMPS) .fuzz mutants build dist docs/_build docs/reference/rules docs/reference/vocabulary.md docs/reference/exercises.md docs/reference/evidence.md docs/reference/article.md .coverage .hypothesis .mypy_cache .ruff_cache .pytest_cache

$(VENV)/made:
	$(PYTHON) -m venv $(VENV)
	touch $@

$(STAMPS)/demo: pyproject.toml $(VENV)/made
	mkdir -p $(STAMPS)
	$(BIN)/pip install -q -e .
	touch $@

$(STAMPS)/test: pyproject.toml requirements/test.txt $(VENV)/made
	mkdir -p $(STAMPS)
	$(BIN)/pip install -q --require-hashes -r requirements/test.txt
	$(BIN)/pip install -q --no-deps -e .
	touch $@

$(STAMPS)/scale $(STAMPS)/fuzz $(STAMPS)/mutation: $(STAMPS)/%: pyproject.toml requirements/%.txt
	mkdir -p $(STAMPS)
	$(PYTHON) -m venv $(VENV)-$*
	$(VENV)-$*/bin/pip install -q --require-hashes -r requirements/$*.txt
	$(VENV)-$*/bin/pip install -q --no-deps -e .
	touch $@

$(STAMPS)/dev: pyproject.toml requirements/dev.txt $(STAMPS)/test
	$(BIN)/pip install -q --require-hashes -r requirements/dev.txt
	touch $@
