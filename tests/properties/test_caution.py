"""For every fact that declares a cautious direction, a step that way never enlarges the envelope."""

from __future__ import annotations

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from posterior_chain import AthleteProfile, default_exercises, default_rules
from posterior_chain.engine.asking import representatives
from posterior_chain.engine.decision import decide
from posterior_chain.engine.knowledge import knowledge
from posterior_chain.errors import InvalidProfile
from posterior_chain.language.conditions import Value
from posterior_chain.language.facts import Cautious, Fact, FamilyFact
from posterior_chain.language.vocabulary import FACTS
from posterior_chain.model.athlete import field_names
from posterior_chain.model.vocabulary import Family
from posterior_chain.testing import profiles_near_healthy, runner

KNOWN = knowledge(default_rules(), default_exercises())
NO_DIRECTION = {"age", "sex", "body_mass_kg", "event", "goal", "season", "records", "loads"}
"""
Fields that declare none: a heavier runner may load more, older is cautious only through the facts youth and older, and what was lifted
or can be loaded is read by the load alone.
"""

ORDERED = [name for name in field_names() if name not in NO_DIRECTION]

ASKED = {name: fact for name, fact in FACTS.items() if not isinstance(fact, FamilyFact)}


def not_bolder(fact: Fact, before: Value, after: Value) -> bool:
    """Whether a fact stayed, or moved in its cautious direction."""
    if before == after:
        return True
    if fact.cautious is None:
        return False
    low, high = (before, after) if fact.cautious is Cautious.HIGHER else (after, before)
    return bool(low <= high) if isinstance(low, frozenset) else bool(fact.rank_of(low) <= fact.rank_of(high))


def assert_not_larger(before: AthleteProfile, after: AthleteProfile) -> None:
    """Where every fact moved cautiously, each variation is allowed only if it was, with no bound looser."""
    values = [{name: fact.read(profile, KNOWN.context) for name, fact in ASKED.items()} for profile in (before, after)]
    if _level_of_the_raise_is_stated(after) > _level_of_the_raise_is_stated(before):
        return
    if not all(not_bolder(fact, values[0][name], values[1][name]) for name, fact in ASKED.items()):
        return
    was, now = (decide(profile, KNOWN).envelope.standings for profile in (before, after))
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
