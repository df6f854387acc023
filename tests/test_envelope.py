"""The envelope: where each variation stands, and which rule alone keeps it away."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import attrs
import pytest
from hypothesis import example, given

from posterior_chain import AthleteProfile, default_exercises, default_rules, recommend
from posterior_chain.authoring import Capacity, Family, Withhold, age, where
from posterior_chain.doses.prescriptions import methods_for
from posterior_chain.engine.bits import ones
from posterior_chain.engine.envelope import GAPS, alone
from posterior_chain.engine.recommend import decided
from posterior_chain.language.effects import Effect
from posterior_chain.model.vocabulary import Axis, Level, Method
from posterior_chain.testing import profiles, profiles_near_healthy, runner

SORE = runner(pains=[{"region": "knee", "score": 4}, {"region": "low_back", "score": 4}], equipment=["barbell", "rack"], age=70)
"""Somebody from whom several rules take away much, some of it twice."""

EXERCISES = default_exercises() | [attrs.evolve(default_exercises()["barbell_back_squat"], id="a_squat")]
"""The shipped ones, and before all others one that can be trained in several ways."""


@given(profiles_near_healthy() | profiles())
@example(SORE)
def test_a_rule_keeps_away_alone_what_nothing_else_does(profile: AthleteProfile) -> None:
    """Alone are a rule's the variations that stand withheld by it and by nothing else, neither another rule nor a gap."""
    today = decided(profile).envelope
    names = [each.id for each in today.places.known.variations]
    by_one = {name: each.withheld_by[0] for name, each in today.standings.items() if len(each.withheld_by) == 1}

    found = {(names[place], rule) for rule, bits in alone(today).items() for place in ones(bits)}
    assert found == {(name, rule) for name, rule in by_one.items() if rule not in GAPS}
    assert all(alone(today).values())


@given(profiles_near_healthy() | profiles())
@example(SORE)
def test_a_standing_says_how_it_would_be_done(profile: AthleteProfile) -> None:
    """What nothing keeps away is allowed, and stands with the dose and the load it is prescribed with; the rest has neither."""
    today = decided(profile).envelope
    for name, each in today.standings.items():
        done = today.prescribed(name) if today.allows(name) else None

        assert each.variation.id == name
        assert each.allowed is today.allows(name)
        assert (each.dose, each.load, each.method_by) == ((done.dose, done.load, done.method_by) if done else (None, None, ()))


def withheld_by(rules: Mapping[str, Effect]) -> Mapping[str, set[str]]:
    """Return for each variation which of these rules of an app's own withhold it from an advanced lifter."""
    shipped = default_rules()["mobility.tight_hamstrings_keep_the_bar_off_the_floor"]
    own = [attrs.evolve(shipped, id=name, title="Ours", because="We say so.", when=age >= 18, then=(rules[name],)) for name in rules]
    today = decided(runner(level="advanced", levels=None), rules=default_rules() | own, exercises=EXERCISES).envelope
    return {name: set(rules) & set(each.rules) for name, each in today.standings.items()}


def test_of_several_capacities_the_least_withholds() -> None:
    """Of the rules that leave less of something than a variation asks those that leave the least are named, all that are alike."""
    rules = {
        "mine.all": Capacity(knee_load=1),
        "mine.hinge": Capacity(of=Family.DEADLIFT, knee_load=0),
        "mine.squat": Capacity(of=Family.SQUAT, knee_load=0),
        "mine.squat_too": Capacity(of=Family.SQUAT, knee_load=0),
        "mine.spine": Capacity(spine_load=1),
        "mine.steep": Capacity(knee_load=2),
    }
    found = withheld_by(rules)

    for each in EXERCISES:
        expected = set[str]()
        for axis in Axis:
            left = {name: limit for name, rule in rules.items() if rule.of.matches(each) for on, limit in rule.limits() if on is axis}
            beyond = {name: limit for name, limit in left.items() if each.demands[axis] > limit}
            expected |= {name for name, limit in beyond.items() if limit == min(beyond.values())}
        assert found[each.id] == expected


TAKEN = {
    "mine.heavy": Withhold(methods=(Method.HEAVY,)),
    "mine.pull": Withhold(of=where(family=Family.DEADLIFT), methods=(Method.STRENGTH,)),
    "mine.thrust": Withhold(of=where(family=Family.HIP_THRUST), methods=(Method.STRENGTH, Method.SKILL)),
}


@pytest.mark.parametrize("names", [("mine.heavy",), tuple(TAKEN)])
def test_what_has_a_method_left_is_not_withheld(names: tuple[str, ...]) -> None:
    """A rule that takes a method away withholds what is left none, and so does every other one that took one of its methods."""
    found = withheld_by({name: TAKEN[name] for name in names})

    for each in EXERCISES:
        suited = set(methods_for(each, Level.ADVANCED))
        took = {name: suited & set(TAKEN[name].methods) for name in names if TAKEN[name].of.matches(each)}
        left = suited - {method for methods in took.values() for method in methods}
        assert found[each.id] == (set() if left else {name for name, methods in took.items() if methods})


def test_a_load_keeps_away_only_what_nothing_else_does() -> None:
    """A record that is lighter than the bar is no second reason where there is no rack, and the only one where there is."""
    light = {"variation": "barbell_back_squat", "load_kg": 10, "reps": 5, "days_ago": 7}
    gaps = [
        decided(runner(equipment=there, records=[light])).envelope.standings["barbell_back_squat"].gaps
        for there in (["barbell"], ["barbell", "rack"])
    ]

    assert gaps == [("equipment",), ("load",)]


def test_several_records_may_be_too_light() -> None:
    """Each variation whose record the bar is too heavy for is kept away by its load."""
    names = ("barbell_back_squat", "barbell_hip_thrust", "barbell_deadlift")
    profile = runner(records=[{"variation": name, "load_kg": 10, "reps": 5, "days_ago": 7} for name in names])

    assert [decided(profile).envelope.standings[name].gaps for name in names] == [("load",)] * 3


def test_a_beginners_cap_may_be_too_light() -> None:
    """A beginner who has lifted much but has one heavy bell only is kept away by its load: the cap of the first weeks holds."""
    lifted = {"variation": "goblet_squat", "load_kg": 40, "reps": 5, "days_ago": 7}
    there: dict[str, Any] = {"equipment": ["kettlebell"], "loads": {"kettlebells_kg": [20]}}
    levels: list[dict[str, Any]] = [
        {"level": "beginner", "levels": None, "owned": ["air_squat"]},
        {"level": "intermediate", "levels": None},
    ]
    gaps = [decided(runner(**there, **each, records=[lifted])).envelope.standings["goblet_squat"].gaps for each in levels]

    assert gaps == [("load",), ()]


def test_fewer_sets_leave_the_lighter_ones() -> None:
    """Sets that another exercise uses up take away none of the lighter sets before the first."""
    session = recommend(runner(minutes=120)).session
    squats = next(item for item in (session.items if session else ()) if item.variation == "barbell_back_squat")

    assert "training_week.muscle_does_no_more_than_its_share" in squats.reasons
    assert squats.warm_up_sets == decided(runner(minutes=120)).envelope.prescribed("barbell_back_squat").warm_up_sets
    assert squats.warm_up_sets
