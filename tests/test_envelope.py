"""The envelope: where each variation stands, and which rule alone keeps it away."""

from __future__ import annotations

from hypothesis import example, given

from posterior_chain import AthleteProfile, recommend
from posterior_chain.engine.bits import ones
from posterior_chain.engine.envelope import GAPS, alone
from posterior_chain.engine.recommend import decided
from posterior_chain.testing import profiles, profiles_near_healthy, runner

SORE = runner(pains=[{"region": "knee", "score": 4}, {"region": "low_back", "score": 4}], equipment=["barbell", "rack"], age=70)
"""Somebody from whom several rules take away much, some of it twice."""


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


def test_fewer_sets_leave_the_lighter_ones() -> None:
    """Sets that another exercise uses up take away none of the lighter sets before the first."""
    session = recommend(runner(minutes=120)).session
    squats = next(item for item in (session.items if session else ()) if item.variation == "barbell_back_squat")

    assert "training_week.muscle_does_no_more_than_its_share" in squats.reasons
    assert squats.warm_up_sets == decided(runner(minutes=120)).envelope.prescribed("barbell_back_squat").warm_up_sets
    assert squats.warm_up_sets
