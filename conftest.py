"""Every Python snippet of the README and the documentation is run as a test."""

from __future__ import annotations

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
