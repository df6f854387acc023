"""Exercises of others ask as much as what they are like, since rules withhold them by what they say of themselves."""

from __future__ import annotations

from typing import Any

import attrs
import pytest

from posterior_chain import Ruleset, default_exercises
from posterior_chain.authoring import Bodyweight, Demands, Level, Muscle
from posterior_chain.check.checking import proof_of
from posterior_chain.check.likeness import likeness
from posterior_chain.model.vocabulary import Axis, Family, Laterality


def said_of(name: str, **changed: Any) -> str:
    """Return what is said of a shipped exercise that a club gives another name, changed so."""
    mine = attrs.evolve(default_exercises()[name], id="club_exercise", name="Club exercise", regresses_to=(), **changed)
    return " ".join(finding.sentence for finding in likeness(proof_of(Ruleset([]), default_exercises() | [mine])))


def test_what_asks_as_much_is_no_finding() -> None:
    """The same exercise under another name asks as much as itself."""
    assert said_of("barbell_back_squat") == ""


@pytest.mark.parametrize(
    ("changed", "said"),
    [({"demands": Demands()}, "where others have"), ({"entry": True, "prerequisites": ()}, "one to start with, as none of them is")],
    ids=["no demands", "no prerequisites"],
)
def test_what_asks_less_is_named(changed: dict[str, Any], said: str) -> None:
    """A barbell squat that asks nothing of the knee, or that anybody may start with, would pass every rule about knees."""
    assert said in said_of("barbell_back_squat", **changed)


@pytest.mark.parametrize(
    ("name", "changed", "said"),
    [
        ("nordic_curl", {"knee_flexion_rung": 1}, "rung 1 of the knee flexors where others are on 6 at least"),
        ("nordic_curl", {"knee_flexion_rung": None}, "rung none of the knee flexors where others are on 6 at least"),
        ("trap_bar_deadlift", {"from_floor": False}, "not from the floor, as all of them are"),
        ("sliding_leg_curl", {"primary_muscles": (Muscle.GLUTEUS_MAXIMUS,)}, "no work for the hamstrings, which all of them train"),
        ("barbell_back_squat", {"loading": Bodyweight()}, "no load, though it is done with a barbell"),
    ],
    ids=["an easier rung", "no rung", "off the floor", "other muscles", "no load"],
)
def test_a_copy_that_says_it_is_something_else_is_named(name: str, changed: dict[str, Any], said: str) -> None:
    """Rules withhold by rung, floor, muscle and load, so a copy that says less of these would be chosen where the exercise is withheld."""
    assert said_of(name) == ""
    assert said in said_of(name, **changed)


def test_a_copy_that_asks_less_is_named() -> None:
    """A copy of any shipped exercise that asks nothing of the body would be chosen where rules withhold the exercise itself."""
    asking = [each for each in default_exercises() if any(each.demands[axis] for axis in Axis)]
    copies = [attrs.evolve(each, id=f"club_{each.id}", name=f"Club {each.name}", regresses_to=(), demands=Demands()) for each in asking]
    named = {
        finding.about for finding in likeness(proof_of(Ruleset([]), default_exercises() | copies)) if "where others" in finding.sentence
    }

    assert named == {each.id for each in copies}


def test_a_deadlift_that_does_not_start_on_the_floor_is_still_a_deadlift() -> None:
    """A copy of the deadlift that says it starts higher, and asks less of hamstrings, hips and back, is named with what it is like."""
    mine = said_of("barbell_deadlift", from_floor=False, demands=Demands(hamstring_length=1, hip_flexion=1, spine_load=1, soreness=1))

    assert "such as the" in mine
    assert "hamstring length 1 where others have" in mine


def test_what_is_for_less_experience_than_all_of_its_like_is_named() -> None:
    """A calf raise on one leg for beginners, where every shipped one without a load is for those who lift longer, is named."""
    of_one_leg = [each for each in default_exercises() if each.family is Family.CALF and each.laterality is Laterality.UNILATERAL]
    name = next(each.id for each in of_one_leg if each.loading.kind == "bodyweight")

    assert "for a beginner, as none of them is" in said_of(name, level=Level.BEGINNER)


def test_what_is_shipped_is_not_compared() -> None:
    """The shipped exercises are what others are compared with."""
    assert list(likeness(proof_of(Ruleset([]), default_exercises()))) == []


def test_who_is_allowed_it_is_counted() -> None:
    """An air squat of others that asks nothing of the body is allowed to everybody where there is no rule."""
    mine = attrs.evolve(default_exercises()["air_squat"], id="club_exercise", name="Club exercise", regresses_to=(), demands=Demands())
    proof = proof_of(Ruleset([]), default_exercises() | [mine])

    assert [finding.profiles for finding in likeness(proof)] == [proof.space.profiles]
