"""What was done in the last seven days and what is advised today, together."""

from __future__ import annotations

from collections import Counter
from fractions import Fraction
from itertools import permutations

import attrs
from hypothesis import example, given
from hypothesis import strategies as st

from posterior_chain import AthleteProfile, Settings, default_exercises, default_rules, recommend
from posterior_chain.authoring import Cap, age, sets_left
from posterior_chain.engine.picking import Pick
from posterior_chain.engine.recommend import decided, known_by
from posterior_chain.engine.together import Together
from posterior_chain.language.facts import Context
from posterior_chain.model.athlete import Trained
from posterior_chain.model.vocabulary import Method, Muscle, Slot
from posterior_chain.testing import profiles, profiles_near_healthy, runner

WEEKS = st.lists(
    st.builds(
        Trained,
        variation=st.sampled_from(sorted(default_exercises().by_id)),
        sets=st.integers(1, 4),
        method=st.sampled_from(list(Method)),
        days_ago=st.integers(0, 6),
    ),
    max_size=8,
)
PROFILES = st.builds(attrs.evolve, profiles_near_healthy() | profiles(), this_week=st.none() | WEEKS, minutes=st.just(180))
SHARING_A_WEEK, SHARING_A_MUSCLE = "training_week.week_holds_no_more_than_its_sets", "training_week.muscle_does_no_more_than_its_share"
SHARED = {SHARING_A_WEEK, SHARING_A_MUSCLE}
_HALF = Fraction(1, 2)
CEILINGS = st.builds(
    Settings, weekly_sets=st.integers(20, 120).map(_HALF.__mul__), weekly_sets_per_muscle=st.integers(8, 60).map(_HALF.__mul__)
)
FEW, SOME = (
    attrs.evolve(next(iter(default_rules())), id=name, title="Mine.", when=when, then=(Cap(sets=sets),))
    for name, when, sets in (("mine.few", sets_left <= 2, 1), ("mine.some", sets_left >= 3, 3))
)


def sets_of(done: list[tuple[str, int]]) -> Counter[Muscle]:
    """Count the sets in which each muscle was trained most."""
    sets: Counter[Muscle] = Counter()
    for variation, of_it in done:
        sets.update(dict.fromkeys(default_exercises()[variation].primary_muscles, of_it))
    return sets


@given(PROFILES, st.just(Settings()) | CEILINGS)
def test_a_week_never_holds_more_than_its_most(profile: AthleteProfile, settings: Settings) -> None:
    """DOS-08: today's sets are at most what is left, of each muscle and in all; where too much was done already they are none."""
    session = recommend(profile, rules=default_rules(settings)).session
    week = [(each.variation, each.sets) for each in profile.this_week or ()]
    today = [(item.variation, item.sets) for item in (session.items if session else ())]
    before = sets_of(week)

    assert sum(of_it for _, of_it in today) <= max(float(settings.weekly_sets) - sum(of_it for _, of_it in week), 0)
    for muscle, of_it in sets_of(today).items():
        assert of_it <= max(float(settings.weekly_sets_per_muscle) - before[muscle], 0)


@given(PROFILES, CEILINGS)
def test_half_a_set_is_no_set(profile: AthleteProfile, settings: Settings) -> None:
    """DOS-08: what is left of a week is whole sets, so that rules may ask for any number of them."""
    left = sets_left.read(profile, Context(settings, default_exercises().by_id))
    recommend(profile, rules=default_rules(settings) | [FEW, SOME])

    assert left == int(left)


@given(PROFILES)
def test_what_is_shared_takes_no_more_than_it_must(profile: AthleteProfile) -> None:
    """No set could be given back to an exercise from which some were taken and that is still done."""
    decision = decided(profile)
    items = decision.session.items if decision.session else ()
    if decision.session is None or len(items) + len(decision.left_out) < len(decision.picks):
        return
    week = [(each.variation, each.sets) for each in profile.this_week or ()]
    done = [*week, *((item.variation, item.sets) for item in items)]
    for item in items:
        if SHARED & set(item.reasons) and not decision.left_out:
            more = [*done, (item.variation, 1)]
            too_much = sum(of_it for _, of_it in more) > 20 or max(sets_of(more).values()) > 10
            assert too_much, item.variation


@given(PROFILES, st.just(Settings()) | CEILINGS)
@example(runner(), Settings())
def test_who_lost_sets_to_the_others_says_so(profile: AthleteProfile, settings: Settings) -> None:
    """An exercise names the rule by which sets are shared exactly when it is done with fewer sets than it would be by itself."""
    decision = decided(profile, rules=default_rules(settings))
    for item in decision.session.items if decision.session else ():
        by_itself = decision.envelope.prescribed(item.variation).dose.sets

        assert bool(SHARED & set(item.reasons)) == (item.sets < by_itself), item.variation


def test_sets_are_shared_by_those_whom_the_rule_is_about() -> None:
    """A coach who lets only runners of fifty share what is left leaves everybody else all their sets."""
    rules = default_rules()
    for name in ("full_week_of_a_muscle_is_enough", "muscle_does_no_more_than_its_share", "week_holds_no_more_than_its_sets"):
        rules = rules.without(f"training_week.{name}")
    own = attrs.evolve(default_rules()[SHARING_A_WEEK], id="mine.older", title="Older", when=age >= 50)
    week = [{"variation": name, "sets": 9, "method": "strength", "days_ago": 3} for name in ("calf_raise", "bird_dog")]
    done = [
        sum(item.sets for item in session.items)
        for years in (49, 50)
        if (session := recommend(runner(age=years, this_week=week), rules=rules | [own]).session)
    ]

    assert done[0] > 2
    assert done[1] == 2


def test_what_one_slot_shares_is_no_other_slots() -> None:
    """The same exercises in other places, as where one stands in, share their sets in their own places."""
    known = known_by(None, None)
    together, today = Together(known), decided(runner()).envelope
    names = "barbell_deadlift", "barbell_hip_thrust", "barbell_back_squat"
    for slots in permutations((Slot.KNEE_DOMINANT, Slot.HIP_EXTENSION, Slot.HINGE)):
        picks = [Pick(slot=slot, variation=name, stepped_by=()) for slot, name in zip(slots, names, strict=True)]

        assert together.shares(picks, [2, 5, 6], today) == Together(known).shares(picks, [2, 5, 6], today) != {}
