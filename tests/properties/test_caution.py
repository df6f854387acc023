"""For every fact that declares a cautious direction, a step that way never enlarges the envelope."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from posterior_chain import AthleteProfile, default_exercises, default_rules
from posterior_chain.engine.asking import representatives
from posterior_chain.engine.decision import decide
from posterior_chain.engine.envelope import Standing
from posterior_chain.engine.knowledge import knowledge
from posterior_chain.errors import InvalidProfile
from posterior_chain.language.conditions import Value, Values
from posterior_chain.language.facts import Cautious, Fact, FamilyFact, MuscleFact
from posterior_chain.language.vocabulary import FACTS
from posterior_chain.model.athlete import field_names
from posterior_chain.model.domains import Kept, Number, Repeated, Sided, Sides, Whole, note_of
from posterior_chain.model.vocabulary import Family
from posterior_chain.testing import profiles_near_healthy, runner

KNOWN = knowledge(default_rules(), default_exercises())
NO_DIRECTION = {"age", "sex", "body_mass_kg", "event", "goal", "season", "records", "loads"}
"""
Fields that declare none: a heavier runner may load more, older is cautious only through the facts youth and older, and what was lifted
or can be loaded is read by the load alone.
"""

ORDERED = [name for name in field_names() if name not in NO_DIRECTION]

ASKED = {name: fact for name, fact in FACTS.items() if not isinstance(fact, (FamilyFact, MuscleFact))}


def not_bolder(fact: Fact, before: Value, after: Value) -> bool:
    """Whether a fact stayed, or moved in its cautious direction."""
    if before == after:
        return True
    if fact.cautious is None:
        return False
    low, high = (before, after) if fact.cautious is Cautious.HIGHER else (after, before)
    return bool(low <= high) if isinstance(low, frozenset) else bool(fact.rank_of(low) <= fact.rank_of(high))


@lru_cache(maxsize=1000)
def facts_of(profile: AthleteProfile) -> Values:
    """Every fact that stands by itself, read once for all the pairs that a profile is in."""
    return {name: fact.read(profile, KNOWN.context) for name, fact in ASKED.items()}


@lru_cache(maxsize=1000)
def standings_of(profile: AthleteProfile) -> Mapping[str, Standing]:
    """Where every variation stands, decided once for all the pairs that a profile is in."""
    return decide(profile, KNOWN).envelope.standings


def assert_not_larger(before: AthleteProfile, after: AthleteProfile) -> None:
    """Where every fact moved cautiously, the envelope is no larger."""
    values = [facts_of(profile) for profile in (before, after)]
    if _level_of_the_raise_is_stated(after) > _level_of_the_raise_is_stated(before):
        return
    if all(not_bolder(fact, values[0][name], values[1][name]) for name, fact in ASKED.items()):
        assert_envelope_not_larger(before, after)


def assert_envelope_not_larger(before: AthleteProfile, after: AthleteProfile) -> None:
    """Each variation is allowed after only if it was before, with no bound looser."""
    was, now = standings_of(before), standings_of(after)
    for name, standing in now.items():
        if standing.allowed:
            assert was[name].allowed, name
            bolder, dose = was[name].dose, standing.dose
            assert bolder is not None
            assert dose is not None
            assert dose.rir.low >= bolder.rir.low, name
            assert dose.bounds.load_factor <= bolder.bounds.load_factor, name


def _level_of_the_raise_is_stated(profile: AthleteProfile) -> bool:
    """Whether the level counts as mastery in the glute-ham raise family: only one stated for it does, so stating it says more."""
    return Family.GLUTE_HAM_RAISE in (profile.levels or {})


def steps(profile: AthleteProfile, name: str) -> list[AthleteProfile]:
    """Return the profile with each answer of one field that the rules tell apart."""
    found: list[AthleteProfile] = []
    for value in representatives(name, KNOWN):
        try:
            found.append(attrs.evolve(profile, **{name: value}))
        except InvalidProfile:
            continue
    return found


@pytest.mark.parametrize("name", ORDERED)
def test_a_cautious_step_from_the_healthy_runner_never_allows_more(name: str) -> None:
    """From the healthy runner, every pair of answers to a field that is ordered by caution keeps the order in the envelope."""
    around = steps(runner(), name)
    for before in around:
        for after in around:
            assert_not_larger(before, after)


@given(profiles_near_healthy(), st.sampled_from(ORDERED), st.data())
def test_a_cautious_step_never_allows_more(profile: AthleteProfile, name: str, data: st.DataObject) -> None:
    """Nor from anywhere near the healthy runner."""
    around = steps(profile, name)
    if around:
        assert_not_larger(*(data.draw(st.sampled_from(around)) for _ in range(2)))


MORE_IS_WORSE = {
    "active_knee_extension_deg": True,
    "straight_leg_raise_deg": False,
    "knee_to_wall_cm": False,
    "single_leg_calf_raises": False,
    "single_leg_bridge_reps": False,
    "nordic_break_point_deg": True,
}
"""Each measurement that may be read repeatedly, and the direction in which a reading is the more cautious one."""


def readings_of(name: str) -> Whole | Number:
    """Return what a single reading may be."""
    domain = note_of(AthleteProfile, name).domain
    assert isinstance(domain, (Repeated, Sided))
    return domain.each


class TestRepeatedReadings:
    """A more cautious reading never allows more, whichever it is of however many."""

    def test_each_measurement_is_tried(self) -> None:
        """Every field that takes repeated readings is in the table."""
        assert set(MORE_IS_WORSE) == {name for name in field_names() if isinstance(note_of(AthleteProfile, name).domain, (Repeated, Sided))}

    @given(profiles_near_healthy(), st.sampled_from(sorted(MORE_IS_WORSE)), st.data())
    def test_a_worse_reading_never_allows_more(self, profile: AthleteProfile, name: str, data: st.DataObject) -> None:
        """Of one to three readings, one is changed in the cautious direction."""
        readings = data.draw(some_readings(name))
        place = data.draw(st.integers(0, len(readings) - 1))
        worse = list(readings)
        worse[place] = (max if MORE_IS_WORSE[name] else min)(readings[place], data.draw(st.sampled_from(at_the_cuts(name))))

        assert_envelope_not_larger(with_readings(profile, name, readings), with_readings(profile, name, worse))

    @given(profiles_near_healthy(), st.sampled_from(sorted(MORE_IS_WORSE)), st.data())
    def test_a_second_reading_never_allows_more(self, profile: AthleteProfile, name: str, data: st.DataObject) -> None:
        """Of two the more cautious one counts, so reading once more opens nothing; only a third can."""
        readings = data.draw(some_readings(name))[:1]
        again = [*readings, data.draw(st.sampled_from(at_the_cuts(name)))]

        assert_envelope_not_larger(with_readings(profile, name, readings), with_readings(profile, name, again))


def at_the_cuts(name: str) -> list[Kept]:
    """Return the readings around each number that a rule compares a measurement with."""
    return [value.left if isinstance(value, Sides) else value for value in representatives(name, KNOWN)]


def some_readings(name: str) -> st.SearchStrategy[list[Kept]]:
    """One to three readings, at the numbers that rules tell apart, so that a change of one can matter."""
    return st.lists(st.sampled_from(at_the_cuts(name)), min_size=1, max_size=3)


def with_readings(profile: AthleteProfile, name: str, readings: Kept) -> AthleteProfile:
    """Return the profile with these readings, on the left where there are sides; the right side is as good as can be."""
    each = readings_of(name)
    best = each.low if MORE_IS_WORSE[name] else each.high
    has_sides = isinstance(note_of(AthleteProfile, name).domain, Sided)
    answer: Kept = {"left": readings, "right": best} if has_sides else readings
    return attrs.evolve(profile, **{name: answer})
