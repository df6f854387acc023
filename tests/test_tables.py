"""The tables of the documentation are those of what was measured."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

import pytest
from bench.table import PLACE, short, tables

ROOT = Path(__file__).parents[1]


@pytest.mark.parametrize(("page", "lines"), [("README.md", short), ("docs/explanation/engine.md", tables)])
def test_a_table_says_what_was_measured(page: str, lines: Callable[[dict[str, Any]], Iterable[str]]) -> None:
    """No number of a table is kept by hand: each page holds what is made of the results file."""
    results = json.loads((ROOT / "bench" / "results.json").read_text(encoding="utf-8"))
    found = PLACE.search((ROOT / page).read_text(encoding="utf-8"))

    assert found is not None
    assert found[0].removeprefix(found[1]).removesuffix(found[2]) == "\n".join(lines(results)) + "\n"
