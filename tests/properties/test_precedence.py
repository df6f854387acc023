"""The conflicts that the evidence lists (3.7), each decided by nothing but the joining of bounds: there is no priority to read."""

from __future__ import annotations

from collections.abc import Mapping

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from posterior_chain import AthleteProfile, Ruleset, default_exercises, default_rules, recommend
from posterior_chain.engine.envelope import Standing
from posterior_chain.engine.recommend import decided
from posterior_chain.model.exercise import LoadKind
from posterior_chain.model.vocabulary import Event, Family, Goal, Level, Method, Outcome, Position, Season, Slot, Tightness
from posterior_chain.testing import profiles, profiles_near_healthy, runner

SIT_BONE = {"kind": "proximal_hamstring_tendinopathy", "weeks_ago": 20, "cleared": True}
THRUSTED = {"variation": "barbell_hip_thrust", "load_kg": 100, "reps": 5, "days_ago": 7}
THRUST = "barbell_hip_thrust"
PREGNANT = "population.later_pregnancy_leaves_the_lying_positions"
UNASKED_PAIN = "screening.unasked_pain_counts_as_amber"
AMBER_PAIN = "pain.amber_pain_trains_with_less"


def standings(profile: AthleteProfile, rules: Ruleset | None = None) -> Mapping[str, Standing]:
    """Return where each variation stands."""
    return decided(profile, rules=rules).envelope.standings


def allowed(profile: AthleteProfile) -> set[str]:
    """Return the variations that are allowed."""
    return {name for name, each in standings(profile).items() if each.allowed}


class TestTheMoreCautiousLayerHolds:
    """A lower layer may never relax a higher one; of two reductions the more conservative of each field holds."""

    @pytest.mark.parametrize("tightness", Tightness)
    def test_a_sit_bone_tendon_wins_over_training_through_range(self, tightness: Tightness) -> None:
        """Tight hamstrings train through range, a sit-bone tendon avoids deep hips: what is left is what both allow."""
        tight = runner(hamstring_tightness=tightness)
        tendon = runner(injuries=[SIT_BONE])
        both = attrs.evolve(tight, injuries=tendon.injuries)

        assert allowed(both) == allowed(tight) & allowed(tendon)
        assert "hip_hinge_drill" in allowed(tight) - allowed(both)

    @given(profiles(days_to_race=st.integers(0, 3)) | profiles_near_healthy().map(lambda each: attrs.evolve(each, days_to_race=3)))
    def test_a_race_within_three_days_wins_over_heavy_work(self, profile: AthleteProfile) -> None:
        """Whatever is wished and whatever was lifted, nothing heavy, loaded or lowered is left."""
        doses = [each.dose for each in standings(profile).values() if each.dose is not None]
        kinds = {default_exercises()[name].loading.kind for name in allowed(profile)}

        assert {each.method for each in doses} <= {Method.SKILL}
        assert not kinds & {LoadKind.EXTERNAL, LoadKind.ECCENTRIC}

    @given(profiles_near_healthy(), st.sampled_from(Event), st.sampled_from(Goal))
    def test_the_level_wins_over_the_goal(self, profile: AthleteProfile, event: Event, goal: Goal) -> None:
        """A novice who wants to sprint stays on the novice's rungs: event and goal open nothing."""
        novice = attrs.evolve(profile, level=Level.BEGINNER, levels=None)
        sprinter = attrs.evolve(novice, event=event, goal=goal)
        rungs = [default_exercises()[name].knee_flexion_rung or 0 for name in allowed(sprinter)]

        assert allowed(sprinter) <= allowed(attrs.evolve(novice, event=None, goal=None))
        assert max(rungs, default=0) <= 4

    def test_the_goal_changes_what_is_stressed(self) -> None:
        """It is not ignored either: among what a novice may do, the vote for thrusts is heard."""
        novice = runner(level="beginner", levels=None, owned={"bodyweight_hip_thrust"}, event="sprint")

        assert "goal.sprinters_prefer_the_hip_thrust" in {each.rule for each in recommend(novice).reasons}

    @given(profiles_near_healthy(), st.integers(8, 17))
    def test_youth_is_never_tested_for_a_maximum(self, profile: AthleteProfile, age: int) -> None:
        """Under 18 nothing is heavy, no set goes to the end, and no load comes near a maximum, whatever was lifted before."""
        for each in standings(attrs.evolve(profile, age=age)).values():
            if each.dose is not None:
                assert each.dose.method is not Method.HEAVY
                assert each.dose.rir.low >= 1
                assert each.dose.bounds.load_factor <= default_rules().settings.cautious_start_factor

    @pytest.mark.parametrize("season", Season)
    @pytest.mark.parametrize("goal", Goal)
    def test_one_session_a_week_is_accepted_and_labelled(self, goal: Goal, season: Season) -> None:
        """Who wants to build with one session a week gets it, and is told what it does."""
        advice = recommend(runner(sessions_per_week=1, goal=goal, season=season))

        assert advice.outcome is Outcome.TRAIN
        assert (advice.sessions_per_week.asked, advice.sessions_per_week.advised) == (1, 1)
        assert "maintains" in advice.sessions_per_week.because

    @given(profiles_near_healthy(), st.sampled_from([3, 4, 5]))
    def test_unknown_pain_is_amber(self, profile: AthleteProfile, score: int) -> None:
        """Pain that nobody asked for closes the same and leaves the same sets and reserve as amber pain; only regions add to it."""
        rules = Ruleset([default_rules()[UNASKED_PAIN], default_rules()[AMBER_PAIN]])
        unasked = standings(attrs.evolve(profile, pains=None), rules)
        amber = standings(attrs.evolve(profile, pains=[{"region": "knee", "score": score, "settles_by_morning": True}]), rules)
        for name, each in unasked.items():
            other = amber[name]
            assert bool(each.rules) is bool(other.rules), name
            if each.dose is not None and other.dose is not None:
                assert (each.dose.method, each.dose.sets) == (other.dose.method, other.dose.sets), name
                assert each.dose.bounds.rir == other.dose.bounds.rir, name

    @pytest.mark.parametrize("trimester", ["trimester_2", "trimester_3"])
    def test_pregnancy_wins_over_a_favourite_thrust(self, trimester: str) -> None:
        """Wished, voted for and lifted last week, the thrust on the back gives way, and something else extends the hip."""
        advice = recommend(runner(sex="female", pregnancy=trimester, event="sprint", goal="speed", records=[THRUSTED]))
        items = advice.session.items if advice.session else ()
        instead = [default_exercises()[item.variation] for item in items if item.slot is Slot.HIP_EXTENSION]

        assert PREGNANT in {cause.by for cause in advice.why_not(THRUST).causes}
        assert [each.family for each in instead] == [Family.HIP_THRUST]
        assert not {each.position for each in instead} & {Position.SUPINE, Position.PRONE, Position.KNEELING}


class TestTwoReductionsNeverStack:
    """Of two factors on the same thing the smaller holds, never their product."""

    def test_a_break_and_a_race_and_the_season(self) -> None:
        """Four weeks off, a race in ten days and the racing season together do what the most cautious of them does alone."""
        apart = [standings(runner(weeks_off=4)), standings(runner(days_to_race=10)), standings(runner(season="competition"))]
        together = standings(runner(weeks_off=4, days_to_race=10, season="competition"))
        for name, each in together.items():
            doses = [other[name].dose for other in apart]
            if each.dose is not None and None not in doses:
                assert each.dose.sets == min(dose.sets for dose in doses if dose is not None), name
                assert each.dose.bounds.load_factor == min(dose.bounds.load_factor for dose in doses if dose is not None), name
