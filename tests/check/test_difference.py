"""Two rule sets are compared over every profile."""

from __future__ import annotations

import attrs
import pytest

from posterior_chain import Ruleset, Settings, default_exercises, default_rules
from posterior_chain.authoring import Region, pain_in
from posterior_chain.check.difference import Compared, Relation, Side
from posterior_chain.engine.decision import decide
from posterior_chain.engine.knowledge import Knowledge
from posterior_chain.errors import GaveUp

_KNEE = "pain.painful_knees_bend_less"


def _with_knee_from(score: int) -> Ruleset:
    """Return the shipped rules with another threshold of knee pain."""
    rules = default_rules()
    return Ruleset([attrs.evolve(rule, when=pain_in(Region.KNEE) >= score) if rule.id == _KNEE else rule for rule in rules])


def test_a_set_is_equivalent_to_itself() -> None:
    """The shipped rules differ in nothing from the shipped rules."""
    difference = default_rules().diff(default_rules())

    assert difference.relation is Relation.EQUIVALENT
    assert difference.exercises == ()


@pytest.mark.thorough
def test_a_loosened_threshold_is_less_strict_and_the_way_back_stricter() -> None:
    """A threshold one step higher allows more, by exercise and overall, to runners for whom the engine agrees."""
    looser = default_rules().diff(_with_knee_from(4))

    assert looser.relation is Relation.LESS_STRICT
    assert _with_knee_from(4).diff(default_rules()).relation is Relation.STRICTER
    assert 0 < looser.overall.more.profiles < looser.profiles
    (squat,) = (each for each in looser.exercises if each.about == "barbell_back_squat")
    old, new = (Knowledge(rules, default_exercises()) for rules in (default_rules(), _with_knee_from(4)))
    assert 1 <= len(squat.more.witnesses) <= 3
    for witness in squat.more.witnesses:
        assert decide(witness, new).envelope.allows("barbell_back_squat")
        assert not decide(witness, old).envelope.allows("barbell_back_squat")


@pytest.mark.thorough
def test_sets_that_each_allow_more_are_incomparable() -> None:
    """A set that is looser in one rule and stricter in another is neither."""
    glute = "pain.painful_glutes_bridge_without_load"
    moved = [attrs.evolve(rule, when=pain_in(Region.GLUTE) >= 2) if rule.id == glute else rule for rule in _with_knee_from(4)]

    assert default_rules().diff(Ruleset(moved)).relation is Relation.INCOMPARABLE


def test_a_difference_that_nobody_shows_says_so() -> None:
    """Where the classes differ and no runner was found who shows it, that is said instead of an example."""
    told = Compared(about="air_squat", more=Side(what=("more sets",), profiles=5), less=Side())

    assert list(told.lines(10))[-1] == "      nobody was found who shows it; perhaps no last seven days can be so"


def test_different_settings_are_not_compared() -> None:
    """Where settings differ the same answers are read as different facts, so a comparison gives up and never passes."""
    with pytest.raises(GaveUp, match="settings"):
        default_rules().diff(default_rules(Settings(weekly_sets=16)))
