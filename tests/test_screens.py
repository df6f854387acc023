"""What a measurement says: which of repeated readings counts, and on which side."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from posterior_chain import AthleteProfile, Settings, default_exercises, default_rules, recommend
from posterior_chain.language.conditions import Value
from posterior_chain.language.derived import Worst, counted
from posterior_chain.language.facts import Context
from posterior_chain.language.vocabulary import FACTS
from posterior_chain.model.norms import calf_raise_norm
from posterior_chain.model.vocabulary import Sex
from posterior_chain.testing import runner

READINGS = st.lists(st.integers(0, 90), min_size=1, max_size=3)
BY_DEFAULT = Settings()


def read(name: str, answers: Mapping[str, Any], settings: Settings = BY_DEFAULT) -> Value:
    """Return a fact of a runner who gave these answers."""
    return FACTS[name].read(AthleteProfile(**answers), Context(settings, default_exercises().by_id))


class TestTheMedianCounts:
    """Of three readings the middle one counts, and of two the more cautious one."""

    @given(READINGS, st.sampled_from((max, min)))
    def test_half_of_the_readings_are_no_worse(self, readings: list[int], worst: Worst) -> None:
        """What counts was really read, at most half of the readings are worse, and fewer than half are better."""
        count = counted(tuple(readings), worst)
        better = [each for each in readings if each != count and worst((each, count)) == count]

        assert count in readings
        assert 2 * len([each for each in readings if worst((each, count)) != count]) < len(readings)
        assert 2 * len(better) <= len(readings)

    @given(READINGS, st.randoms(use_true_random=False), st.sampled_from((max, min)))
    def test_their_order_means_nothing(self, readings: list[int], random: Any, worst: Worst) -> None:
        """The same readings taken in another order count the same."""
        shuffled = list(readings)
        random.shuffle(shuffled)

        assert counted(tuple(shuffled), worst) == counted(tuple(readings), worst)

    @pytest.mark.parametrize(
        ("name", "answers", "value"),
        [
            ("hamstring_length", {"sex": "male", "active_knee_extension_deg": [20, 34, 33]}, "mild"),
            ("hamstring_length", {"sex": "male", "active_knee_extension_deg": [33, 34]}, "tight"),
            ("hamstring_length", {"sex": "male", "active_knee_extension_deg": {"left": [10, 10, 60], "right": [21, 60]}}, "marked"),
            ("hamstring_length", {"straight_leg_raise_deg": [59, 60]}, "tight"),
            ("hamstring_length", {"straight_leg_raise_deg": [59, 60, 75]}, "mild"),
            ("single_leg_bridge_reps", {"single_leg_bridge_reps": {"left": [18, 22], "right": [19, 30, 25]}}, 18),
            ("nordic_break_point_deg", {"nordic_break_point_deg": [61, 40, 55]}, 55),
            ("nordic_break_point_deg", {"nordic_break_point_deg": [55, 61]}, 61),
            ("calf_raises_below_norm", {"age": 30, "sex": "male", "single_leg_calf_raises": [26, 27]}, True),
            ("calf_raises_below_norm", {"age": 30, "sex": "male", "single_leg_calf_raises": [26, 27, 40]}, False),
            ("ankles_are_short", {"knee_to_wall_cm": [9, 8.9]}, True),
            ("ankles_are_short", {"knee_to_wall_cm": [9, 8.9, 9.4]}, False),
            ("ankles_are_short", {"knee_to_wall_cm": {"left": 12, "right": [9.4, 8.9, 8.8]}}, True),
        ],
    )
    def test_in_every_fact_of_a_measurement(self, name: str, answers: dict[str, Any], value: Value) -> None:
        """Each fact reads what counts on each side, and takes the worse side."""
        assert read(name, answers) == value

    def test_a_setting_in_tenths_is_met_by_its_own_reading(self) -> None:
        """A reading that equals the setting is not below it, although neither is a sum of halves."""
        assert read("ankles_are_short", {"knee_to_wall_cm": 8.1}, Settings(short_ankle_cm="8.1")) is False
        assert read("ankles_are_short", {"knee_to_wall_cm": 8.0}, Settings(short_ankle_cm="8.1")) is True


class TestADoubtfulReading:
    """A single reading from 23.4 to 33 degrees of a woman, or of unknown sex, is in doubt (HAM-LEN-02)."""

    @pytest.mark.parametrize(
        ("answer", "doubtful"),
        [
            (28, True),
            ([28], True),
            ([28, 28], False),
            ([24, 28, 33], False),
            ({"left": 28, "right": 20}, True),
            ({"left": [28, 27], "right": 20}, False),
            ({"left": [28, 27], "right": 27}, False),
            ({"left": [28, 27], "right": 28}, True),
            ({"left": [20, 21], "right": 28}, True),
            ({"left": 28, "right": 34}, False),
            ({"left": 28, "right": [35, 34]}, False),
        ],
        ids=repr,
    )
    def test_the_deciding_side_is_asked_for_again_once(self, answer: Any, doubtful: bool) -> None:
        """The side that decides is in doubt while it was read once; the other side does not matter."""
        assert read("reading_in_doubt", {"sex": "female", "active_knee_extension_deg": answer}) is doubtful
        assert read("reading_in_doubt", {"active_knee_extension_deg": answer}) is doubtful
        assert read("reading_in_doubt", {"sex": "male", "active_knee_extension_deg": answer}) is False

    @pytest.mark.parametrize("answer", [28, [28, 28], [24, 28, 33]], ids=repr)
    def test_read_again_it_is_as_tight(self, answer: Any) -> None:
        """Only the doubt goes: what is read in the band is tight by itself (HAM-LEN-03)."""
        assert read("hamstring_length", {"sex": "female", "active_knee_extension_deg": answer}) == "tight"


@pytest.mark.parametrize(
    ("name", "reads"),
    [("single_leg_bridge_reps", 200), ("nordic_break_point_deg", 0), ("calf_raises_below_norm", False), ("ankles_are_short", False)],
)
def test_what_was_never_measured_closes_nothing(name: str, reads: Value) -> None:
    """A blank reads as the best answer there is: what is open then, the level decides."""
    assert read(name, {}) == reads


class TestCalfRaisesAgainstTheNorm:
    """Calf raises on one leg are too few when they lie below the norm of age and sex by more than the error of the test (STR-01)."""

    @pytest.mark.parametrize(
        ("age", "men", "women"), [(25, 37, 31), (35, 33, 27), (45, 28, 25), (55, 24, 22), (65, 19, 19), (75, 15, 17)], ids=str
    )
    def test_each_decade_has_its_norm(self, age: int, men: int, women: int) -> None:
        """Where two readings of the table differ by one, the higher holds; and when the sex is not known, the stricter."""
        assert [calf_raise_norm(age, sex) for sex in (Sex.MALE, Sex.FEMALE, None)] == [men, women, max(men, women)]

    @pytest.mark.parametrize(
        ("age", "like"), [(8, 20), (19, 20), (29, 20), (30, 39), (39, 39), (40, 45), (59, 50), (60, 69), (70, 79), (80, 79), (100, 79)]
    )
    @pytest.mark.parametrize("sex", [Sex.MALE, Sex.FEMALE, None])
    def test_a_decade_begins_with_its_first_year(self, age: int, like: int, sex: Sex | None) -> None:
        """Who is younger than the table is read in its first row, who is older in its last."""
        assert calf_raise_norm(age, sex) == calf_raise_norm(like, sex)

    @pytest.mark.parametrize(
        ("answers", "fewest"),
        [
            ({"age": 25, "sex": "male"}, 31),
            ({"age": 25, "sex": "female"}, 25),
            ({"age": 25}, 31),
            ({"age": 72}, 11),
            ({"age": 14, "sex": "female"}, 25),
            ({"sex": "female"}, 21),
            ({}, 27),
        ],
        ids=repr,
    )
    def test_the_norm_less_the_margin_is_enough(self, answers: dict[str, Any], fewest: int) -> None:
        """At six below the norm nothing follows, at seven below it does; an age that was not given is that of an adult of 35."""
        assert read("calf_raises_below_norm", {**answers, "single_leg_calf_raises": fewest}) is False
        assert read("calf_raises_below_norm", {**answers, "single_leg_calf_raises": fewest - 1}) is True

    def test_the_margin_is_a_setting(self) -> None:
        """A coach may trust the count more."""
        answers = {"age": 30, "sex": "male", "single_leg_calf_raises": 30}

        assert read("calf_raises_below_norm", answers) is False
        assert read("calf_raises_below_norm", answers, Settings(calf_raise_margin=2)) is True


@given(st.sampled_from(("single_leg_calf_raises", "single_leg_bridge_reps", "active_knee_extension_deg", "knee_to_wall_cm")), st.data())
def test_a_difference_between_the_sides_decides_nothing(name: str, data: st.DataObject) -> None:
    """Only the worse side is looked at: with the other as bad the same follows (STR-02, HAM-LEN-11, ANK-03, ASY-01)."""
    left, right = (data.draw(st.integers(0, 25)) for _ in range(2))
    worst = max(left, right) if name == "active_knee_extension_deg" else min(left, right)
    uneven, even = (recommend(runner(**{name: answer})) for answer in ({"left": left, "right": right}, worst))

    assert (uneven.session, uneven.withheld) == (even.session, even.withheld)


def test_settings_move_the_rules() -> None:
    """Each uncertain line of a test is a number that a coach may move."""
    bridges, nordic = runner(single_leg_bridge_reps=22), runner(nordic_break_point_deg=38)
    moved = default_rules(Settings(few_bridge_reps=25, midway_nordic_break_deg=35))

    assert recommend(nordic).why_not("nordic_eccentric").status == "allowed"
    assert recommend(nordic, rules=moved).why_not("nordic_eccentric").status == "withheld"
    assert recommend(bridges).session != recommend(bridges, rules=moved).session


def test_a_better_nordic_would_unlock_the_full_one() -> None:
    """What would have to change is the screen, by training, to the nearest reading that opens it."""
    way = recommend(runner(nordic_break_point_deg=70)).what_would_unlock("nordic_partial").ways[0]

    assert [(change.field, change.before, change.after, change.how) for change in way] == [("nordic_break_point_deg", 70, 60, "train")]
