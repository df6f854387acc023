"""The numbers that the evidence leaves uncertain: each within its range, kept exactly."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

import attrs
import pytest

from posterior_chain import Settings
from posterior_chain.model.settings import STARTING_LOADS, uncertain_of

NAMES = [each.name for each in attrs.fields(Settings) if each.name != "starting_loads"]


def settings(name: str, value: object) -> Settings:
    """Return the usual settings with one changed."""
    changed: dict[str, Any] = {name: value}
    return Settings(**changed)


@pytest.mark.parametrize("name", NAMES)
def test_every_setting_moves_within_its_range(name: str) -> None:
    """Both ends of the range may be chosen, and the usual number lies between them."""
    note = uncertain_of(name)

    assert [getattr(settings(name, end), name) for end in (note.low, float(note.high))] == [note.low, note.high]
    assert note.low <= getattr(Settings(), name) <= note.high


@pytest.mark.parametrize("name", NAMES)
def test_no_setting_leaves_its_range(name: str) -> None:
    """A number outside the range is refused with the range."""
    note = uncertain_of(name)
    for outside in (note.low - 1, note.high + 1):
        with pytest.raises(ValueError, match=f"^{name}: got .* expected a number from {float(note.low):g} to {float(note.high):g}$"):
            settings(name, outside)


def test_a_setting_is_kept_as_it_is_written() -> None:
    """A decimal is taken in tenths, not in halves and quarters of a bit."""
    assert settings("cautious_start_factor", 0.7).cautious_start_factor == Fraction(7, 10)


@pytest.mark.parametrize("value", [True, None, (3,)])
def test_a_setting_is_a_number(value: object) -> None:
    """Nothing else is taken for a number."""
    with pytest.raises(ValueError, match="a setting is a number"):
        settings("amber_pain", value)


@pytest.mark.parametrize(
    ("changed", "said"),
    [
        ({"trained": Fraction(0)}, "trained: got 0.0, expected a part of body mass above 0 and at most 2"),
        ({"trained": Fraction(-1)}, "trained: got -1.0, expected a part"),
        ({"trained": Fraction(5, 2)}, "trained: got 2.5, expected a part"),
        ({"trained": 0.5}, "trained: got 0.5, expected a part of body mass above 0 and at most 2, as a Fraction"),
        ({"trained": None}, "trained: got nothing, expected a part"),
        ({"beginner": "a lot"}, "beginner: got 'a lot', expected a part"),
        ({"cap": float("nan")}, "cap: got nan, expected a part"),
        ({"row": ""}, "row: got '', expected the id of a row"),
    ],
)
def test_a_first_load_is_a_part_of_the_athlete(changed: dict[str, Any], said: str) -> None:
    """Nobody starts with nothing, with less than nothing, or with more than twice what they weigh."""
    with pytest.raises(ValueError, match=f"^{said}"):
        attrs.evolve(STARTING_LOADS[0], **changed)


@pytest.mark.parametrize("rows", [[STARTING_LOADS[0]], ("START-01",), (STARTING_LOADS[0], STARTING_LOADS[0])])
def test_the_starting_table_is_made_of_rows(rows: object) -> None:
    """A table is a tuple of rows, each of them once."""
    with pytest.raises(ValueError, match=r"^starting_loads: got a list, expected a tuple of StartRow, each row once"):
        settings("starting_loads", rows)
