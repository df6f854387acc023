"""Every Python snippet of the README and the documentation is run as a test."""

from __future__ import annotations

from pathlib import Path

import pytest
from sybil import Sybil
from sybil.parsers.markdown import PythonCodeBlockParser

pytest_collect_file = Sybil(
    parsers=[PythonCodeBlockParser()],
    patterns=["README.md", "docs/**/*.md", "examples/*.md"],
    excludes=[
        "docs/reference/rules/*",
        "docs/_build/**",
        "docs/reference/vocabulary.md",
        "docs/reference/exercises.md",
        "docs/reference/evidence.md",
        "docs/reference/article.md",
    ],
).pytest()

LONG = Path(__file__).parent / "docs" / "how-to" / "check-your-rules.md"
"""A page whose snippets check all the shipped rules, again and again."""


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Keep the snippets that take long out of the default run; a page has no place for a marker."""
    for item in items:
        if item.path == LONG:
            item.add_marker("thorough")
