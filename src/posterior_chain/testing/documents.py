"""Strategies of documents that nobody should send."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st

__all__ = ["hostile_documents"]

_NAMES = st.sampled_from(["__class__", "__init__", "rules", "exercises", "age", "red_flags", "pains", "os.system", "../..", "", "\u202e"])
_TEXTS = _NAMES | st.sampled_from(["<script>", "=HYPERLINK()", "\x1b[2J", "1e999", "NaN", "a" * 600]) | st.text(max_size=12)
_PLAIN = st.none() | st.booleans() | st.integers(-(10**30), 10**30) | st.floats() | _TEXTS


def hostile_documents(*, max_leaves: int = 12) -> st.SearchStrategy[Any]:
    """
    Anything that JSON can hold and some that it can not, with names and texts that have broken other programs.

    Args:
        max_leaves: About so many values at most.
    """
    return st.recursive(
        _PLAIN, lambda each: st.lists(each, max_size=4) | st.dictionaries(_NAMES | _TEXTS, each, max_size=4), max_leaves=max_leaves
    )
