"""The load of a variation: from a record, else from the starting table, else by effort."""

from __future__ import annotations

from typing import Any

import attrs
from hypothesis import example, given
from hypothesis import strategies as st

from posterior_chain import AthleteProfile, default_exercises, default_rules, recommend
from posterior_chain.authoring import Family, Floor, Scale, age, where
from posterior_chain.engine.decision import decide
from posterior_chain.engine.knowledge import knowledge
from posterior_chain.engine.recommend import decided
from posterior_chain.model.session import EffortLoad, ExternalLoad, Load
from posterior_chain.testing import runner

SQUAT = "barbell_back_squat"


def record(**changed: object) -> dict[str, object]:
    """Return a set of squats that was lifted last week."""
    return {"variation": SQUAT, "load_kg": 100, "reps": 5, "rir": 0, "days_ago": 7, **changed}


def load_of(name: str, profile: AthleteProfile) -> Load | None:
    """Return the load of a variation, whether it is chosen or not."""
    return decided(profile).envelope.standings[name].load


def kg_of(name: str, **answers: Any) -> float:
    """Return the kilograms that a runner with these answers is given."""
    load = load_of(name, runner(**answers))
    assert isinstance(load, ExternalLoad)
    return float(load.kg)


class TestRecords:
    """Used is the newest record of the same variation within 90 days; of several on one day the lightest."""

    @given(st.integers(1, 30), st.integers(0, 10))
    @example(8, 3)
    @example(10, 0)
    def test_beyond_ten_repetitions_a_record_estimates_nothing(self, reps: int, rir: int) -> None:
        """FRM-09: repetitions and reserve above ten are valid and leave the load where the table puts it; ten still count."""
        load = load_of(SQUAT, runner(records=[record(reps=reps, rir=rir)]))

        assert isinstance(load, ExternalLoad)
        assert load.basis == ("record" if reps + rir <= 10 else "start_table")

    def test_the_newest_one_holds(self) -> None:
        """An older record is not asked, however heavy it was."""
        assert kg_of(SQUAT, records=[record(load_kg=140, days_ago=8), record()]) == kg_of(SQUAT, records=[record()])

    def test_of_one_day_the_lightest_holds(self) -> None:
        """Two records of the same day count as the lighter of them."""
        assert kg_of(SQUAT, records=[record(), record(load_kg=80)]) == kg_of(SQUAT, records=[record(load_kg=80)])

    def test_an_old_one_does_not_count(self) -> None:
        """After 90 days a record is as good as none."""
        assert kg_of(SQUAT, records=[record(days_ago=91)]) == kg_of(SQUAT)
        assert kg_of(SQUAT, records=[record(days_ago=90)]) == kg_of(SQUAT, records=[record()])

    def test_nothing_lifted_says_nothing(self) -> None:
        """A record of no load is none; one of a kilogram is, and no bar is as light as what it allows."""
        assert kg_of(SQUAT, records=[record(load_kg=0)]) == kg_of(SQUAT)
        assert load_of(SQUAT, runner(records=[record(load_kg=1)])) is None

    def test_another_lift_says_nothing(self) -> None:
        """A record of another variation is never used."""
        assert kg_of(SQUAT, records=[record(variation="barbell_box_squat")]) == kg_of(SQUAT)


class TestBeginners:
    """A beginner loads no more than a part of the body's mass in the first weeks."""

    @given(st.integers(1, 200), st.integers(1, 10))
    @example(40, 5)
    def test_no_record_lifts_the_cap(self, lifted: int, reps: int) -> None:
        """START-01: at 70 kg a goblet squat stays within a quarter of that, whatever was lifted."""
        goblet = record(variation="goblet_squat", load_kg=lifted, reps=reps)
        load = load_of("goblet_squat", runner(level="beginner", levels=None, owned=["air_squat"], records=[goblet]))

        assert load is None or (isinstance(load, ExternalLoad) and load.kg.exact <= 17.5)

    def test_what_has_no_first_load_has_no_cap(self) -> None:
        """A pull on a band is in no row of the starting table; a beginner's record of it is no obstacle, and the effort decides."""
        beginner = runner(level="beginner", levels=None, records=[record(variation="pull_through", load_kg=20)])

        assert load_of("pull_through", beginner) == EffortLoad()

    def test_what_is_left_of_a_record_is_shown(self) -> None:
        """The part of the training max that is aimed for falls with the cap, and what the bells can not make is the shortfall."""
        goblet = record(variation="goblet_squat", load_kg=40)
        load = load_of(
            "goblet_squat", runner(level="beginner", levels=None, owned=["air_squat"], equipment=["kettlebell"], records=[goblet])
        )

        assert isinstance(load, ExternalLoad)
        assert (float(load.kg), float(load.shortfall_kg), load.basis) == (16, 1.5, "record")
        assert load.percent_of_training_max is not None
        assert load.percent_of_training_max < 66.7


class TestFirstLoads:
    """A first load is a part of the body's mass; where not even the lightest weight is as light, the variation is kept away."""

    def gaps(self, name: str, *effects: Scale | Floor, **answers: Any) -> tuple[str, ...]:
        """Return what keeps a variation away from a runner, beside the rules, when a rule has these effects."""
        shipped = default_rules()["mobility.tight_hamstrings_keep_the_bar_off_the_floor"]
        own = [attrs.evolve(shipped, id="mine.less", title="Less", when=age >= 18, then=effects)] if effects else []
        return decided(runner(**answers), rules=default_rules() | own).envelope.standings[name].gaps

    def test_what_can_just_be_made_is_allowed(self) -> None:
        """START-01: a bell of sixteen kilograms is a quarter of 64, and more than a quarter of a little less."""
        there: dict[str, Any] = {"level": "intermediate", "levels": None, "equipment": ["kettlebell"], "loads": {"kettlebells_kg": [16]}}

        assert [self.gaps("goblet_squat", **there, body_mass_kg=kg) for kg in (64, 63.99)] == [(), ("load",)]

    def test_less_at_first_may_be_less_than_the_bar(self) -> None:
        """Half of a first load, by a rule that asks for more in reserve as well, is lighter than the bar; half of a lifted one is not."""
        half = Scale(start_factor=0.5), Floor(rir_above_table=1)

        assert self.gaps(SQUAT, *half, body_mass_kg=60, level="intermediate", levels=None) == ("load",)
        assert self.gaps(SQUAT, *half, body_mass_kg=60, level="intermediate", levels=None, records=[record()]) == ()
        assert self.gaps(SQUAT, body_mass_kg=60, level="intermediate", levels=None) == ()


def lighter_first(level: str) -> int:
    """Return how many lighter sets come before the squats of a lifter with a rack, who has time for them."""
    session = recommend(runner(level=level, levels=None, technique=None, minutes=120)).session
    assert session is not None
    (squats,) = (item for item in session.items if item.slot == "knee_dominant")
    return len(squats.warm_up_sets)


def test_an_advanced_lifter_warms_up_with_two_lighter_sets() -> None:
    """One lighter set comes before the first working set of a main lift, two for an advanced lifter, none for a beginner."""
    assert [lighter_first(level) for level in ("beginner", "intermediate", "advanced")] == [0, 1, 2]


def test_a_first_load_is_less_only_where_the_rule_says() -> None:
    """A rule that takes half of one lift and a fifth of another takes neither part of the other."""
    tight = default_rules()["mobility.tight_hamstrings_keep_the_bar_off_the_floor"]
    squat, thrust = Scale(of=where(family=Family.SQUAT), load_factor=0.8), Scale(of=where(family=Family.HIP_THRUST), load_factor=0.5)

    def kg(name: str, *effects: Scale) -> float:
        """Return what a rule with these effects leaves of a load."""
        rules = default_rules() | [attrs.evolve(tight, id="mine.less", title="Less", when=age >= 18, then=effects)]
        load = decide(runner(), knowledge(rules, default_exercises())).envelope.standings[name].load
        assert isinstance(load, ExternalLoad)
        return float(load.kg)

    for name in (SQUAT, "barbell_hip_thrust"):
        own = squat if name == SQUAT else thrust
        assert kg(name, squat, thrust) == kg(name, own)
