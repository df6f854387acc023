"""The numbers that the evidence leaves uncertain: each within its range, kept exactly."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from fractions import Fraction
from typing import Any

import attrs
import pytest

from posterior_chain import AthleteProfile, Settings, default_rules, recommend
from posterior_chain.evidence.carriers import Kind, carriers
from posterior_chain.model.settings import STARTING_LOADS, StartRow, uncertain_names, uncertain_of
from posterior_chain.testing import runner

NAMES = [each.name for each in attrs.fields(Settings) if each.name != "starting_loads"]


LIFTED = ({"variation": "barbell_back_squat", "load_kg": 100, "reps": 5, "days_ago": 7},)
SHOWN_BY = {
    "advanced_months": runner(level=None, levels=None, lifting_months=24),
    "tight_leg_raise_deg": runner(straight_leg_raise_deg=55),
    "training_max_factor": runner(records=LIFTED),
    "many_reps_factor": runner(level="beginner", records=({**LIFTED[0], "variation": "goblet_squat", "load_kg": 30},)),
    "heaviest_mass_counted_kg": runner(body_mass_kg=120),
}
"""Runners who show what a setting does that no rule reads, or that the cases of its rules do not reach."""


def test_the_settings_that_are_one_number_are_named() -> None:
    """All settings but the starting table are one number, in the order in which they are declared."""
    assert list(uncertain_names()) == NAMES


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


def told(profile: AthleteProfile, chosen: Settings) -> tuple[object, ...]:
    """Return what a runner is advised, without why."""
    advice = recommend(profile, rules=default_rules(chosen))
    items = advice.session.items if advice.session else ()
    return advice.outcome, [attrs.evolve(item, reasons=()) for item in items], advice.withheld, advice.sessions_per_week.advised


def runners_for(name: str) -> Iterator[AthleteProfile]:
    """Give the runners whose advice a setting may change: those of the cases of the rules that cite its row."""
    if name in SHOWN_BY:
        yield SHOWN_BY[name]
    for each in carriers()[uncertain_of(name).row]:
        if each.kind is Kind.RULE:
            yield from (case.profile for case in default_rules()[each.name].cases)


@pytest.mark.parametrize("name", NAMES)
def test_another_setting_is_other_advice(name: str) -> None:
    """Moved to one end of its range, a setting changes what some runner is advised."""
    note = uncertain_of(name)
    ends = [settings(name, end) for end in (note.low, note.high)]

    assert any(told(profile, moved) != told(profile, Settings()) for profile in runners_for(name) for moved in ends)


def test_each_first_load_is_a_setting_of_its_own() -> None:
    """Another row of the starting table is another load of what starts there: a thrust on one leg has its own (THR-03)."""
    profile = runner(goal="speed", this_week=[{"variation": "barbell_hip_thrust", "sets": 3, "method": "strength", "days_ago": 2}])
    rows = tuple(attrs.evolve(each, trained=Fraction("0.2")) if each.row == "THR-03" else each for each in STARTING_LOADS)

    assert told(profile, settings("starting_loads", rows)) != told(profile, Settings())


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


def row(**changed: Any) -> StartRow:
    """Return the first row of the starting table with something changed, whatever it is."""
    return attrs.evolve(STARTING_LOADS[0], **changed)


@pytest.mark.parametrize(
    ("changed", "said"),
    [
        (lambda: settings("amber_pain", True), "a setting is a number, not True"),
        (lambda: settings("amber_pain", 9), "amber_pain: got 9, expected a number from {low} to {high}"),
        (lambda: row(trained=0.5), "trained: got 0.5, expected {part}"),
        (lambda: row(cap=Fraction(0)), "cap: got 0.0, expected {part}"),
        (lambda: row(row=""), "row: got '', expected the id of a row"),
        (lambda: row(row=3), "row: got 3, expected the id of a row"),
        (lambda: settings("starting_loads", ("START-01",)), "starting_loads: got a list, expected a tuple of StartRow, each row once"),
    ],
)
def test_what_is_no_setting_is_said_in_full(changed: Callable[[], object], said: str) -> None:
    """The message says what was given and what may stand there."""
    note = uncertain_of("amber_pain")
    part = "a part of body mass above 0 and at most 2, as a Fraction"

    with pytest.raises(ValueError) as refused:  # noqa: PT011 - compared whole
        changed()

    assert str(refused.value) == said.format(low=f"{float(note.low):g}", high=f"{float(note.high):g}", part=part)


def test_the_heaviest_first_load_may_be_chosen() -> None:
    """Twice what an athlete weighs is a part still."""
    assert attrs.evolve(STARTING_LOADS[0], trained=Fraction(2)).trained == 2
    assert settings("amber_pain", "3.5").amber_pain == Fraction(7, 2)
    assert Settings().start("START-06") == STARTING_LOADS[6]
    assert Settings().start("START-09") is None


@pytest.mark.parametrize(
    ("row", "parts"),
    [
        ("START-01", ("0.10", "0.25", "0.25")),
        ("START-02", ("0.25", "0.30", "0.50")),
        ("START-04", ("0.20", "0.40", "0.45")),
        ("START-06", (None, None, "0.70")),
        ("THR-03", ("0.125", "0.25", "0.30")),
    ],
)
def test_a_row_of_the_starting_table_is_that_of_the_evidence(row: str, parts: tuple[str | None, ...]) -> None:
    """A beginner's start, the most of the first weeks and the start of everybody else stand in this order."""
    found = Settings().start(row)

    assert found is not None
    assert (found.beginner, found.cap, found.trained) == tuple(None if each is None else Fraction(each) for each in parts)


def test_a_setting_says_where_it_comes_from() -> None:
    """What is known of an uncertain setting is its row, its words and the range of the literature."""
    note = uncertain_of("amber_pain")

    assert note.row
    assert note.words
    assert note.low <= Settings().amber_pain <= note.high


def test_a_setting_that_is_none_is_named_with_the_nearest() -> None:
    """Asking for a setting that does not exist says so, and names the one that was meant."""
    with pytest.raises(KeyError, match=r"amber_pian.*amber_pain"):
        uncertain_of("amber_pian")
