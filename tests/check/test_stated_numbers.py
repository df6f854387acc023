"""Obligations ask for the numbers that the evidence states, so a setting that was loosened is found as a loosened rule is."""

from __future__ import annotations

from collections.abc import Iterable
from fractions import Fraction
from functools import cache
from typing import Any

import attrs
import pytest
from hypothesis import given

from posterior_chain import AthleteProfile, Ruleset, Settings, default_exercises, default_rules
from posterior_chain.check.checking import check
from posterior_chain.check.findings import Report
from posterior_chain.check.obligation import COUNTED_WITH, is_broken
from posterior_chain.check.obligations import OBLIGATIONS
from posterior_chain.check.proof import asked_by
from posterior_chain.check.weeks import counted_in
from posterior_chain.engine.decision import decide
from posterior_chain.engine.knowledge import Knowledge
from posterior_chain.evidence.index import rows
from posterior_chain.language.facts import Context, FamilyFact, MuscleFact
from posterior_chain.language.vocabulary import FACTS
from posterior_chain.model.settings import uncertain_names, uncertain_of
from posterior_chain.testing import profiles_at_thresholds

NAMED = {name: each for each in OBLIGATIONS for name in each.settings()}
NAMES = uncertain_names()
SHORTER = (
    *("light_days_before_race", "days_after_short_race", "days_after_half_marathon", "days_after_long_race", "recent_strain_weeks"),
    *("first_lowering_hours_before_hard_run", "days_between", "days_after_first_lowering", "few_bridge_reps", "advanced_months"),
    *("maintenance_age", "mild_leg_raise_deg", "tight_leg_raise_deg", "short_ankle_cm"),
)
"""Settings of which less is looser; of the others more is."""

AT_THE_END = {"body_weight_age", "hours_before_hard_run", "hours_after_hard_run"}
"""Settings that can not be loosened: their range begins where the evidence stands."""

LOOSENED = sorted(set(NAMES) - AT_THE_END)
TOGETHER = [tuple(LOOSENED[start::4]) for start in range(4)]
"""Settings that are moved at once; all of them would cut answers into more classes than a proof takes."""


def _moved(names: Iterable[str], *, loosened: bool) -> Ruleset:
    """Return the shipped rules with some settings at one end of their ranges."""
    ends: dict[str, Any] = {name: getattr(uncertain_of(name), "low" if (name in SHORTER) is loosened else "high") for name in names}
    return default_rules(Settings(**ends))


@cache
def loosened(names: tuple[str, ...]) -> tuple[Ruleset, Report]:
    """Return the rules with some settings loosened, and what is found in them."""
    rules = _moved(names, loosened=True)
    return rules, check(rules, liveness=False)


@pytest.mark.parametrize("name", NAMED)
def test_a_number_of_an_obligation_is_stated_by_its_row(name: str) -> None:
    """Every setting that an obligation names has its number in the row it comes from, and the default is that number."""
    assert dict(rows()[uncertain_of(name).row].settings)[name] == getattr(Settings(), name)
    assert dict(NAMED[name].resolved().numbers)[name] == getattr(Settings(), name)


@pytest.mark.proof
@pytest.mark.parametrize("name", LOOSENED)
def test_a_setting_that_was_loosened_is_found(name: str) -> None:
    """A check names an obligation that the setting violates, what it was moved from and to, and a runner whom the engine lets do more."""
    rules, report = loosened(next(names for names in TOGETHER if name in names))
    number, usual = (f"{float(getattr(each, name)):g}" for each in (rules.settings, Settings()))
    told = f"The setting {name} is {number}, moved from {usual} ({uncertain_of(name).row})."
    found = next(each for each in report.of("C101") if told in each.sentence)
    asked = next(each.resolved() for each in OBLIGATIONS if each.id == found.about)

    assert found.profiles > 0
    assert found.witness is not None
    today = decide(found.witness, Knowledge(rules, default_exercises()))
    assert any(is_broken(part, today) for part in asked.grounded())


@pytest.mark.proof
@pytest.mark.parametrize("names", TOGETHER)
def test_settings_on_the_cautious_side_violate_nothing(names: tuple[str, ...]) -> None:
    """Whoever moves settings the other way asks more than the evidence does, and no obligation objects."""
    assert check(_moved(names, loosened=False), liveness=False).of("C101", "C104") == ()


def test_an_obligation_is_about_the_evidence_whatever_the_rules_are() -> None:
    """An obligation without settings is itself when it is resolved; one with them says which numbers it took."""
    plain = next(each for each in OBLIGATIONS if not each.settings())
    named = next(each for each in OBLIGATIONS if each.id == "race_near_one_set")

    assert plain.resolved() == plain
    assert attrs.evolve(named.resolved(), when=named.when, numbers=()) == named
    assert named.resolved().numbers == (("light_days_before_race", Fraction(3)),)


@cache
def _moved_alone() -> tuple[Context, ...]:
    """Return a context for each end of each setting, with all others where they are."""
    moved: list[dict[str, Any]] = [{name: end} for name in NAMES for end in (uncertain_of(name).low, uncertain_of(name).high)]
    return tuple(Context(Settings(**each), default_exercises().by_id) for each in moved)


@given(profiles_at_thresholds())
def test_a_fact_names_the_cuts_it_reads_with(profile: AthleteProfile) -> None:
    """Of a fact with the same cuts under a moved setting the value is the same too, but for what is left of a week."""
    usual = Context(Settings(), default_exercises().by_id)
    facts = [fact for fact in FACTS.values() if not isinstance(fact, (FamilyFact, MuscleFact)) and fact.fields != ("this_week",)]

    for fact in facts:
        value, cuts = fact.read(profile, usual), fact.cuts(usual.settings)
        for moved in _moved_alone():
            assert fact.read(profile, moved) == value or fact.cuts(moved.settings) != cuts, fact.name


def test_only_some_settings_count_weeks() -> None:
    """What the facts of the last seven days count depends on the settings that obligations of their own hold, and on no other."""
    asked = tuple(atom for atom in asked_by(default_rules()) if atom.fact.fields == ("this_week",))
    usual = {each.name: each.spans for each in counted_in(asked, Context(Settings(), default_exercises().by_id))}
    for name in uncertain_names():
        lowest: dict[str, Any] = {name: uncertain_of(name).low}
        moved = Context(Settings(**lowest), default_exercises().by_id)
        differs = usual != {each.name: each.spans for each in counted_in(asked, moved)}
        assert differs == (name in COUNTED_WITH), name
