"""Which of what is allowed is picked: by what was lifted lately among equals, one rung above what is mastered, for each runner anew."""

from __future__ import annotations

from typing import Any

import attrs
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from posterior_chain import AthleteProfile, Exercises, default_exercises, default_rules
from posterior_chain.authoring import Family, Level, Prerequisite
from posterior_chain.engine.envelope import envelope
from posterior_chain.engine.picking import Pick, Picking
from posterior_chain.engine.places import Places
from posterior_chain.engine.recommend import decided, known_by
from posterior_chain.testing import profiles_near_healthy, runner

INTERMEDIATE: dict[str, Any] = {"level": "intermediate", "levels": None}
KNOWN = known_by(None, None)
STEPPED = {"variation": "step_up_dumbbell", "load_kg": 20, "reps": 8, "days_ago": 7}


def picked(profile: AthleteProfile, exercises: Exercises | None = None) -> set[str]:
    """Return the variations that are picked."""
    return {pick.variation for pick in decided(profile, exercises=exercises).picks}


@pytest.mark.parametrize(
    "name", ["step_up_dumbbell", "single_leg_hip_thrust", "dumbbell_romanian_deadlift", "single_leg_calf_hold", "side_plank"]
)
def test_what_was_lifted_lately_is_done_again(name: str) -> None:
    """Of what would do as well the one with a recent record is picked."""
    lifted = {"variation": name, "load_kg": 20, "reps": 8, "days_ago": 7}

    assert name not in picked(runner(**INTERMEDIATE, owned=[name]))
    assert name in picked(runner(**INTERMEDIATE, owned=[name], records=[lifted]))
    assert name not in picked(runner(**INTERMEDIATE, owned=[name], records=[{**lifted, "days_ago": 91}]))


def test_who_has_trained_a_family_prefers_a_load() -> None:
    """Of what would do as well the one with a weight is for whoever is no beginner; for a beginner a weight decides nothing."""
    bridge, thrust = default_exercises()["glute_bridge"], default_exercises()["dumbbell_hip_thrust"]
    start: dict[str, Any] = {"level": Level.BEGINNER, "entry": True, "prerequisites": (), "regresses_to": ()}
    exercises = Exercises([attrs.evolve(bridge, id="bridge", **start), attrs.evolve(thrust, id="loaded", **start)])
    rules = default_rules().without("strength_experience.beginners_start_with_the_glute_bridge")
    answers: dict[str, Any] = {"level": "beginner", "technique": {"hip_thrust": "learning"}, "owned": ["bridge", "loaded"]}
    first = [
        decided(runner(**answers, levels={"hip_thrust": level}), rules=rules, exercises=exercises).picks[0].variation
        for level in ("beginner", "intermediate", "beginner")
    ]

    assert first == ["bridge", "loaded", "bridge"]


class TestWhatIsAimedAt:
    """On a ladder the rung above the highest one met is aimed at, and with nothing met the highest to start on."""

    def picked(self, *owned: str, entry: bool = True, **answers: Any) -> set[str]:
        """Return what is picked of a ladder of three rungs, where mastering something on another ladder opens the upper two, or all."""
        bridge = default_exercises()["glute_bridge"]
        aside = attrs.evolve(bridge, id="aside", name="Aside", family=Family.BACK_EXTENSION)
        opened: dict[str, Any] = {"entry": False, "prerequisites": (Prerequisite("aside", 2, 8),)}
        low = attrs.evolve(bridge, id="low", name="Low", **({} if entry else opened))
        mid = attrs.evolve(bridge, id="mid", name="Mid", regresses_to=("low",), **opened)
        top = attrs.evolve(bridge, id="top", name="Top", regresses_to=("mid",), **opened)
        beginner = runner(**{"level": "beginner", "levels": None, "technique": None, "owned": owned, **answers})
        return picked(beginner, Exercises([aside, low, mid, top])) - {"aside"}

    @pytest.mark.parametrize(
        ("owned", "aimed_at"),
        [((), "low"), (("aside",), "low"), (("aside", "low"), "mid"), (("aside", "mid"), "top"), (("aside", "low", "mid", "top"), "top")],
        ids=str,
    )
    def test_it_is_one_above_what_was_met_on_this_ladder(self, owned: tuple[str, ...], aimed_at: str) -> None:
        """What was mastered elsewhere opens a rung, and is no reason to skip the one to start on; a record is as good as a word."""
        records = [{"variation": name, "load_kg": 0, "reps": 8, "days_ago": 7} for name in owned]

        assert self.picked(*owned) == {aimed_at}
        assert self.picked(owned=None, records=records) == {aimed_at}

    def test_a_ladder_without_a_start_begins_at_its_lowest_rung(self) -> None:
        """Where every rung is opened from elsewhere, and none was met, the lowest is aimed at."""
        assert self.picked("aside", entry=False) == {"low"}
        assert self.picked("aside", "low", entry=False) == {"mid"}
        assert self.picked("aside", entry=False, energy_availability="orange") == {"low"}


class TestRemembering:
    """What was picked for one runner is never picked for another to whom other answers apply."""

    def picks(self, profile: AthleteProfile, picking: Picking) -> tuple[Pick, ...]:
        """Return what is picked by one that may have picked for others."""
        return picking.picks(envelope(profile, KNOWN.fired(profile), Places(KNOWN)))

    @given(st.lists(profiles_near_healthy(), min_size=2, max_size=4))
    @example([runner(**INTERMEDIATE, owned=["step_up_dumbbell"]), runner(**INTERMEDIATE, owned=["step_up_dumbbell"], records=[STEPPED])])
    def test_each_is_picked_for_by_itself(self, runners: list[AthleteProfile]) -> None:
        """One that picks for all of them, twice, picks for each what one that never picked before does."""
        picking = Picking(KNOWN)

        for each in [*runners, *runners]:
            assert self.picks(each, picking) == self.picks(each, Picking(KNOWN))


def test_a_decision_keeps_what_was_picked() -> None:
    """What was picked, before any sets were shared, is part of the decision: the checker looks at it."""
    today = decided(runner())

    assert today.session is not None
    assert {item.variation for item in today.session.items} <= {pick.variation for pick in today.picks}
