"""The load of a variation: from a record, else from the starting table, else by effort."""

from __future__ import annotations

from typing import Any

from hypothesis import example, given
from hypothesis import strategies as st

from posterior_chain import AthleteProfile
from posterior_chain.engine.recommend import decided
from posterior_chain.model.session import ExternalLoad, Load
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
