"""The load of a variation: from a record, else from the starting table, else by effort."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

import attrs
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from posterior_chain import AthleteProfile, Settings, default_exercises, default_rules, recommend
from posterior_chain.authoring import Cap, Equipment, External, Family, Floor, Loads, Needs, Scale, age, where
from posterior_chain.doses.formulas import estimated_max
from posterior_chain.engine.decision import decide, engine
from posterior_chain.engine.knowledge import knowledge
from posterior_chain.engine.recommend import decided, known_by
from posterior_chain.model.session import EffortLoad, ExternalLoad, Load
from posterior_chain.model.settings import STARTING_LOADS
from posterior_chain.testing import runner

SQUAT = "barbell_back_squat"
LOADING = engine(known_by(None, None)).places.loading


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

    @pytest.mark.parametrize(("lifted", "reps"), [(28, 5), (33, 3), (40, 8)])
    def test_the_part_that_is_aimed_for_is_rounded_once(self, lifted: float, reps: int) -> None:
        """What is shown of the training max is what is aimed for, to a tenth of a per cent."""
        goblet = record(variation="goblet_squat", load_kg=lifted, reps=reps)
        load = load_of(
            "goblet_squat", runner(level="beginner", levels=None, owned=["air_squat"], equipment=["kettlebell"], records=[goblet])
        )
        most = estimated_max(Fraction(lifted), reps)

        assert isinstance(load, ExternalLoad)
        assert most is not None
        aim = load.kg.exact + load.shortfall_kg.exact
        assert load.percent_of_training_max == round(float(100 * aim / (Settings().training_max_factor * most)), 1)


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

    def test_a_pair_is_as_heavy_as_both(self) -> None:
        """START-08: two dumbbells of five are a quarter of forty kilograms together, and a single one is no pair."""
        there: dict[str, Any] = {"level": "intermediate", "levels": None, "equipment": ["dumbbell", "bench"]}
        pair, one = {"dumbbells_kg": [5, 5]}, {"dumbbells_kg": [5]}

        assert self.gaps("split_squat_dumbbell", **there, loads=pair, body_mass_kg=40) == ()
        assert self.gaps("split_squat_dumbbell", **there, loads=pair, body_mass_kg=39) == ("load",)
        assert self.gaps("split_squat_dumbbell", **there, loads=one, body_mass_kg=40) == ("load",)

    def test_by_effort_only_a_bar_is_too_heavy(self) -> None:
        """CAP-04: what is in no row of the starting table is found by effort, unless it is done with a bar of more than a first hinge."""
        heavy = {"dumbbells_kg": [40, 40]}

        assert self.gaps("single_leg_romanian_deadlift_loaded", equipment=["dumbbell"], loads=heavy) == ()
        assert self.gaps("barbell_romanian_deadlift", body_mass_kg=50) == ()
        assert self.gaps("barbell_romanian_deadlift", body_mass_kg=40) == ("load",)

    def test_a_table_may_hold_a_beginner_back(self) -> None:
        """Where a coach lets beginners start above the cap of the first weeks the cap holds."""
        beginner = runner(level="beginner", levels=None, owned=["air_squat"], equipment=["kettlebell"], body_mass_kg=80)
        kgs = list[str | None]()
        for cap in ("0.1", "0.2", "0.25"):
            first = attrs.evolve(STARTING_LOADS[0], beginner=Fraction("0.2"), cap=Fraction(cap))
            rules = default_rules(Settings(starting_loads=(first, *STARTING_LOADS[1:])))
            load = decided(beginner, rules=rules).envelope.standings["goblet_squat"].load
            kgs.append(str(load.kg) if isinstance(load, ExternalLoad) else None)

        assert kgs == ["8 kg", "16 kg", "16 kg"]

    def test_without_a_hinge_in_the_table_no_bar_goes_by_effort(self) -> None:
        """A coach's table without the first hinge leaves nothing that a bar could be compared with, and the rest by effort."""
        rules = default_rules(Settings(starting_loads=tuple(each for each in STARTING_LOADS if each.row != "START-04")))
        standings = decided(runner(), rules=rules).envelope.standings

        assert standings["barbell_romanian_deadlift"].gaps == ("load",)
        assert standings["pull_through"].gaps == ()


class TestRemembering:
    """What was found for one runner is never the load of another, whose answers make another one."""

    def test_other_weights_are_other_loads(self) -> None:
        """The same squat is done with a bell by one and with a dumbbell by the other."""
        there = ["kettlebell"], ["dumbbell"], ["kettlebell", "dumbbell"]
        loads = [load_of("goblet_squat", runner(equipment=each, body_mass_kg=58)) for each in there]

        assert [str(load.kg) for load in loads if isinstance(load, ExternalLoad)] == ["12 kg", "12.5 kg", "12.5 kg"]

    def test_another_dose_is_another_load(self) -> None:
        """RPE-01: seven with three left are ten repetitions, 73.9 of a hundred; six with two left are eight, 78.6."""
        shipped = default_rules()["mobility.tight_hamstrings_keep_the_bar_off_the_floor"]
        old = attrs.evolve(shipped, id="mine.old", title="Old", when=age >= 30, then=(Cap(repetitions=21), Floor(rir=3)))
        young = attrs.evolve(shipped, id="mine.young", title="Young", when=age < 30, then=(Cap(repetitions=18),))
        known = knowledge(default_rules() | [old, young], default_exercises())
        lifted = [record(reps=1)]
        loads = [
            decide(runner(age=years, records=lifted, level="intermediate", levels=None), known).envelope.standings[SQUAT].load
            for years in (31, 29)
        ]

        assert [load.percent_of_training_max for load in loads if isinstance(load, ExternalLoad)] == [73.9, 78.6]


class TestByEffort:
    """What was lifted too often to tell a maximum is lifted by effort again, unless the bar is more than a first hinge (CAP-04)."""

    often = record(variation="barbell_romanian_deadlift", load_kg=30, reps=20)

    @pytest.mark.parametrize(
        ("bar_kg", "mass", "load"), [(18, 40, EffortLoad()), (18, 39.99, None), (20, 40, None), (10, 40, EffortLoad())]
    )
    def test_a_bar_is_light_enough_or_not(self, bar_kg: float, mass: float, load: Load | None) -> None:
        """START-04: eighteen kilograms are forty-five hundredths of forty."""
        profile = runner(body_mass_kg=mass, loads={"bar_kg": bar_kg}, records=[self.often])

        assert load_of("barbell_romanian_deadlift", profile) == load

    def test_either_of_two_bars_will_do(self) -> None:
        """Who may choose between two bars is kept from both when both are too heavy."""
        either = attrs.evolve(
            default_exercises()["barbell_romanian_deadlift"], id="either_bar", needs=Needs(any_of=(Equipment.BARBELL, Equipment.TRAP_BAR))
        )
        gaps = [
            decided(runner(body_mass_kg=kg), exercises=default_exercises() | [either]).envelope.standings["either_bar"].gaps
            for kg in (40, 50)
        ]

        assert gaps == [("load",), ()]

    def test_a_record_does_without_a_body_mass(self) -> None:
        """CAP-09: a beginner whose mass is not known is given no first load, and is given what a record allows."""
        unknown: dict[str, Any] = {"level": "beginner", "levels": None, "owned": ["air_squat"], "body_mass_kg": None}

        assert load_of("goblet_squat", runner(**unknown)) is None
        assert kg_of("goblet_squat", **unknown, records=[record(variation="goblet_squat", load_kg=20)]) > 0


class TestLighterSets:
    """START-00: before a main lift come the lightest load there is and four fifths of the working load, of the weights there are."""

    def lighter(self, name: str, **answers: Any) -> list[str]:
        """Return the lighter sets of a variation that is allowed."""
        sets = decided(runner(**answers)).envelope.prescribed(name).warm_up_sets
        return [f"{each.reps} x {each.kg}" for each in sets]

    def test_they_are_made_of_the_weights_there_are(self) -> None:
        """A bar of fifteen kilograms comes first where there is one, and then four fifths to the kilogram."""
        advanced: dict[str, Any] = {"level": "advanced", "levels": None, "body_mass_kg": 100}
        loads = {"bar_kg": 15, "increment_kg": 1}

        assert kg_of(SQUAT, **advanced, loads=loads) == 50
        assert self.lighter(SQUAT, **advanced, loads=loads) == ["5 x 15 kg", "5 x 40 kg"]

    @pytest.mark.parametrize(
        ("name", "there", "lighter"),
        [
            ("goblet_squat", {"kettlebells_kg": [8, 16, 20]}, ["5 x 8 kg", "5 x 16 kg"]),
            ("goblet_squat", {"kettlebells_kg": [16, 20]}, ["5 x 16 kg"]),
            ("goblet_squat", {"kettlebells_kg": [20]}, []),
            ("split_squat_dumbbell", {"dumbbells_kg": [2, 3, 3, 8, 8, 10, 10, 12]}, ["5 x 6 kg", "5 x 16 kg"]),
        ],
    )
    def test_each_is_heavier_than_the_one_before(self, name: str, there: dict[str, list[int]], lighter: list[str]) -> None:
        """Of a working load of twenty kilograms neither is twice the same or as heavy, and two dumbbells are a pair."""
        answers: dict[str, Any] = {"level": "advanced", "levels": None, "body_mass_kg": 80, "equipment": ["kettlebell", "dumbbell"]}
        loads = {"kettlebells_kg": [], "dumbbells_kg": [], **there}

        assert kg_of(name, **answers, loads=loads) == 20
        assert self.lighter(name, **answers, loads=loads) == lighter

    def test_they_are_for_main_lifts_and_no_beginners(self) -> None:
        """Calves come after lighter sets of something else, and a beginner's loads are light enough."""
        beginner: dict[str, Any] = {"level": "beginner", "levels": None, "owned": ["air_squat"]}

        assert kg_of("goblet_squat", **beginner) > 0
        assert self.lighter("goblet_squat", **beginner) == []
        assert self.lighter("single_leg_calf_raise_floor_loaded", level="advanced", levels=None) == []
        assert self.lighter("back_extension_weighted", level="advanced", levels=None) == []


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


@pytest.mark.parametrize(
    ("loads", "grams", "heaviest"),
    [(None, 31_500, 30_000), (Loads(bar_kg=20, increment_kg=1), 31_500, 31_000), (Loads(bar_kg=15), 19_999, 17_500), (None, 19_999, None)],
    ids=["steps of 2.5 kg", "steps of 1 kg", "a lighter bar", "lighter than the bar"],
)
def test_the_heaviest_weight_within_a_limit_is_made_of_what_there_is(loads: Loads | None, grams: int, heaviest: int | None) -> None:
    """Of the bar and the steps at hand the heaviest weight that is no heavier is made, or none."""
    loading, profile = LOADING, AthleteProfile(equipment={"barbell", "rack"})
    place = loading.known.place[SQUAT]

    assert loading.heaviest(place, loading.kit(profile) & loading.implements[place], loads, grams) == heaviest


def test_what_goes_by_effort_has_no_first_part() -> None:
    """Where the athlete finds the load by effort no part of the body mass is lifted at first; else it is that of the table."""
    known = LOADING.known
    parts = {
        each.id: LOADING.first_part(known.place[each.id], Fraction(1), is_beginner=True)
        for each in known.variations
        if each.loading.kind == "external"
    }

    assert None in parts.values()
    assert parts["goblet_squat"] == next(row.beginner for row in STARTING_LOADS if row.row == goblet_row())
    assert LOADING.first_part(known.place["goblet_squat"], Fraction(1, 2), is_beginner=False) != parts["goblet_squat"]


def goblet_row() -> str:
    """Return the row of the starting table that a goblet squat is read in."""
    loading = default_exercises()["goblet_squat"].loading
    assert isinstance(loading, External)
    return loading.start
