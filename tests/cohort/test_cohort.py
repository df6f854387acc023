"""The advice of the cohort changes only together with its snapshot."""

from __future__ import annotations

from tests.cohort.write import SNAPSHOT, lines


def test_the_advice_of_the_cohort_is_what_it_was() -> None:
    """If this is meant, run ``make cohort`` and let a coach read the difference."""
    now = "\n".join(lines()) + "\n"

    assert now == SNAPSHOT.read_text(encoding="utf-8"), "the advice changed: if this is meant, run make cohort and read the difference"
