"""Doses as the tables of the evidence give them; loads: estimated with caution, and only such as can really be made."""

from __future__ import annotations

from fractions import Fraction
from itertools import combinations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from posterior_chain import default_exercises
from posterior_chain.authoring import Equipment, Loads
from posterior_chain.doses.formulas import FORMULAS, MOST_REPS, chart_percent, estimated_max
from posterior_chain.doses.prescriptions import dose_for
from posterior_chain.doses.starting_loads import beginners_cap, counted_mass, starting_part
from posterior_chain.doses.weights import COUNTED, lightest, loadable
from posterior_chain.model.settings import STARTING_LOADS, Settings
from posterior_chain.model.units import Kilograms
from posterior_chain.model.vocabulary import Level, Method

LOADS_LIFTED = st.fractions(1, 600, max_denominator=100)
WEIGHTS = st.lists(st.sampled_from([1.25, 2.5, 4.0, 5.0, 7.5, 10.0, 12.55, 20.0]), max_size=6)
STEPPED = st.builds(Loads, bar_kg=st.none() | st.sampled_from([7.5, 15.0, 20.0]), increment_kg=st.none() | st.sampled_from([0.5, 1.0, 2.5]))
LISTED = st.builds(
    Loads, bar_kg=st.none() | st.just(15.0), plate_pairs_kg=WEIGHTS, dumbbells_kg=st.none() | WEIGHTS, kettlebells_kg=st.none() | WEIGHTS
)
THERE = st.none() | STEPPED | LISTED
LIMITS = st.fractions(0, 150, max_denominator=8)

CONTROLLED, FAST_UP = "1-2 s up, 1-2 s down", "2 s down under control, fast up"
FULL_INTENT, LOWERED, SLOW = "down under control, up as fast as you can", "lower for 3-5 s", "3 s up, 3 s down"
CALF, BACK, ANY = "calf_raise", "back_extension_weighted", "barbell_back_squat"
DOSES = [
    (ANY, "skill", "beginner", "2-3 x 8-15", "3-4", "60-90", None, ["MOD-BW"]),
    (ANY, "skill", "intermediate", "2-3 x 8-15", "3-4", "60-90", None, ["MOD-BW"]),
    (ANY, "skill", "advanced", "1-2 x 8-10", "3-4", "60-90", None, ["MOD-BW"]),
    (ANY, "strength", "beginner", "2-3 x 8-12", "3-4", "60-120", CONTROLLED, ["PRE-N", "DOS-02"]),
    (ANY, "strength", "intermediate", "3 x 5-8", "2-3", "120-180", FAST_UP, ["PRE-I", "DOS-03"]),
    (ANY, "strength", "advanced", "3 x 5-8", "2-3", "120-180", FAST_UP, ["PRE-I", "DOS-03"]),
    (ANY, "heavy", "advanced", "3-5 x 3-5", "1-2", "180-300", FULL_INTENT, ["PRE-A", "MOD-HEAVY", "DOS-03"]),
    (ANY, "explosive", "beginner", "2 x 3-5", "3-4", "120-180", FULL_INTENT, ["MOD-EXPL"]),
    (ANY, "explosive", "intermediate", "3 x 3-6", "2-3", "120-180", FULL_INTENT, ["MOD-EXPL"]),
    (ANY, "explosive", "advanced", "3-5 x 3-6", "1-2", "120-180", FULL_INTENT, ["MOD-EXPL"]),
    (ANY, "eccentric", "beginner", "2 x 4-5", "3-4", "60-120", LOWERED, ["MOD-ECC", "NHE-04", "NHE-05"]),
    (ANY, "eccentric", "intermediate", "2-3 x 4-6", "2-3", "60-120", LOWERED, ["MOD-ECC", "NHE-04", "NHE-05"]),
    (ANY, "eccentric", "advanced", "3 x 4-6", "1-2", "60-120", LOWERED, ["MOD-ECC", "NHE-04", "NHE-05"]),
    (ANY, "isometric", "beginner", "3 x 20-30 s", "3-4", "60-120", None, ["MOD-ISO"]),
    (ANY, "isometric", "intermediate", "3 x 30-45 s", "2-3", "60-120", None, ["MOD-ISO"]),
    (ANY, "isometric", "advanced", "3 x 30-45 s", "1-2", "60-120", None, ["MOD-ISO"]),
    (CALF, "skill", "beginner", "2-3 x 8-15", "3-4", "60-90", None, ["CLF-04"]),
    (CALF, "skill", "advanced", "2-3 x 8-15", "3-4", "60-90", None, ["CLF-04"]),
    (CALF, "strength", "beginner", "2-3 x 8-15", "3-4", "60-120", CONTROLLED, ["CLF-04"]),
    (CALF, "strength", "intermediate", "3-4 x 6-10", "2-3", "120-180", SLOW, ["CLF-05"]),
    (CALF, "strength", "advanced", "3-4 x 6-10", "1-2", "120-180", SLOW, ["CLF-05"]),
    (BACK, "skill", "beginner", "2 x 8-12", "3-4", "60-90", CONTROLLED, ["BEX-02"]),
    (BACK, "strength", "intermediate", "3 x 6-10", "2-3", "120-180", CONTROLLED, ["BEX-02"]),
    (BACK, "strength", "advanced", "3 x 6-8", "1-2", "120-180", CONTROLLED, ["BEX-02"]),
]
"""Sets, repetitions, reserve, rest and tempo by method and level, as 2.2, 2.3, 2.10 and 2.11 of the evidence have them; and the rows."""


class TestDoseTable:
    """How much is done is copied from the tables of the evidence, with nothing made up on the way."""

    @pytest.mark.parametrize(("name", "method", "level", "work", "rir", "rest", "tempo", "rows"), DOSES)
    def test_a_dose_is_the_one_of_the_evidence(
        self, name: str, method: str, level: str, work: str, rir: str, rest: str, tempo: str | None, rows: list[str]
    ) -> None:
        """Sets, repetitions or seconds, reserve, rest and tempo are those of the rows it names; calves and backs have their own."""
        dose = dose_for(default_exercises()[name], Method(method), Level(level))

        assert f"{dose.sets} x {dose.reps or f'{dose.seconds} s'}" == work
        assert (str(dose.rir), str(dose.rest_s), dose.tempo and dose.tempo.words) == (rir, rest, tempo)
        assert list(dose.rows) == rows


class TestEstimates:
    """From a set that was lifted to a maximum, never boldly."""

    @given(LOADS_LIFTED)
    def test_one_repetition_is_its_own_maximum(self, load: Fraction) -> None:
        """What was lifted once, and could not have been twice, is estimated as itself."""
        assert estimated_max(load, 1) == load

    @given(LOADS_LIFTED, st.integers(2, MOST_REPS))
    def test_the_lowest_formula_holds(self, load: Fraction, reps: int) -> None:
        """No formula estimates less than what is taken, and nothing is estimated below what was lifted."""
        estimate = estimated_max(load, reps)

        assert estimate is not None
        assert load < estimate <= min(load * formula(reps) for formula in FORMULAS.values())

    @given(LOADS_LIFTED, st.integers(1, MOST_REPS - 1))
    def test_more_repetitions_never_estimate_less(self, load: Fraction, reps: int) -> None:
        """Who lifted the same load once more is estimated at least as strong."""
        less, more = estimated_max(load, reps), estimated_max(load, reps + 1)

        assert less is not None
        assert more is not None
        assert less <= more

    @given(LOADS_LIFTED, st.integers(MOST_REPS + 1, 60))
    def test_many_repetitions_estimate_nothing(self, load: Fraction, reps: int) -> None:
        """FRM-09, FRM-14: above ten repetitions to failure no maximum is estimated."""
        assert estimated_max(load, reps) is None

    @pytest.mark.parametrize(
        ("reps", "estimates", "lowest"),
        [
            (1, (100.0,) * 7, 90.00),
            (3, (110.00, 105.88, 107.20, 111.61, 113.99, 107.50, 108.98), 95.29),
            (5, (116.67, 112.50, 113.71, 117.46, 119.01, 112.50, 116.58), 101.25),
            (8, (126.67, 124.14, 125.11, 123.11, 126.29, 120.00, 127.67), 108.00),
            (10, (133.33, 133.33, 134.07, 125.89, 130.93, 125.00, 134.75), 112.50),
        ],
    )
    def test_the_vectors_of_the_evidence(self, reps: int, estimates: tuple[float, ...], lowest: float) -> None:
        """4.8: each formula, and nine tenths of the lowest, for 100 kg."""
        estimate = estimated_max(Fraction(100), reps)

        assert estimate is not None
        assert reps == 1 or [round(float(100 * formula(reps)), 2) for formula in FORMULAS.values()] == list(estimates)
        assert round(float(Settings().training_max_factor * estimate), 2) == lowest

    @pytest.mark.parametrize(
        ("effective", "half_step", "percent"),
        [(5, False, 86.3), (7, True, 79.9), (8, False, 78.6), (1, True, 97.8), (11, False, None), (11, True, None)],
    )
    def test_the_vectors_of_the_chart(self, effective: int, half_step: bool, percent: float | None) -> None:  # noqa: FBT001 - a case
        """4.8: three at RPE 8, five at RPE 7.5, the ramp of five at three in reserve, RPE 9.5, and nothing at eleven."""
        found = chart_percent(effective, half_step=half_step)

        assert (None if found is None else float(found)) == percent

    def test_a_load_of_the_evidence(self) -> None:
        """4.8: an estimated maximum of 100 kg, three repetitions with two left: 77.67 kg of the training max, 77.5 on the bar."""
        percent = chart_percent(3 + 2)
        assert percent is not None
        kg = Settings().training_max_factor * 100 * percent / 100

        assert round(float(kg), 2) == 77.67
        assert loadable(None, Equipment.BARBELL, kg) == Kilograms.of(77.5)

    def test_the_ramp_of_the_evidence(self) -> None:
        """4.8, START-00: 60 kg five times with three left are 76.34 and 68.70 by the chart; the lowest formula reads less, and holds."""
        percent, lowest = chart_percent(5 + 3), estimated_max(Fraction(60), 5 + 3)
        assert percent is not None
        assert lowest is not None
        by_the_chart = 60 / (percent / 100)

        assert round(float(by_the_chart), 2) == 76.34
        assert round(float(Settings().training_max_factor * by_the_chart), 2) == 68.70
        assert lowest == 72
        assert lowest < by_the_chart

    def test_the_chart_falls_and_ends(self) -> None:
        """RPE-01: from all of a maximum for one repetition downwards, and nothing beyond ten."""
        percents = [chart_percent(reps) for reps in range(1, MOST_REPS + 1)]

        assert percents[0] == 100
        assert percents == sorted({percent for percent in percents if percent is not None}, reverse=True)
        assert chart_percent(MOST_REPS + 1) is None


class TestLoadsThatCanBeMade:
    """Loads are floored to what there is; a bar is never lighter than itself."""

    @given(THERE, st.sampled_from(COUNTED), LIMITS, st.integers(1, 2))
    @example(Loads(dumbbells_kg=[10.0, 20.0]), Equipment.DUMBBELL, Fraction(5), 1)
    def test_never_above_the_limit(self, loads: Loads | None, implement: Equipment, limit: Fraction, pieces: int) -> None:
        """What is made is at or below what is allowed, and nothing is made exactly when even the lightest is heavier."""
        made, least = loadable(loads, implement, limit, pieces=pieces), lightest(loads, implement, pieces=pieces)

        assert (made is not None) is (least is not None and least.exact <= limit)
        assert made is None or (least is not None and least.exact <= made.exact <= limit)

    @given(THERE, st.sampled_from(COUNTED), LIMITS, LIMITS)
    def test_a_higher_limit_never_makes_less(self, loads: Loads | None, implement: Equipment, one: Fraction, other: Fraction) -> None:
        """The load grows with what is allowed."""
        low, high = (loadable(loads, implement, limit) for limit in sorted((one, other)))

        assert low is None or (high is not None and low <= high)

    @given(WEIGHTS, LIMITS)
    @example([1.25, 5.0], Fraction(31))
    def test_each_pair_of_plates_is_used_once(self, plates: list[float], limit: Fraction) -> None:
        """On a bar lies the heaviest choice of the pairs there are that the limit allows."""
        choices = [choice for count in range(len(plates) + 1) for choice in combinations(plates, count)]
        totals = [20 + 2 * sum(Fraction(str(plate)) for plate in choice) for choice in choices]
        possible = [total for total in totals if total <= limit]

        made = loadable(Loads(plate_pairs_kg=plates), Equipment.BARBELL, limit)

        assert made == (Kilograms.of(max(possible)) if possible else None)

    @given(st.lists(st.integers(1, 2500), min_size=60, max_size=100, unique=True), LIMITS)
    def test_as_many_odd_plates_as_may_be_told_are_counted_out(self, plates: list[int], limit: Fraction) -> None:
        """However many totals there are, the heaviest one that is allowed is found, and found again at once."""
        totals = {2000}
        for plate in plates:
            totals |= {total + 2 * plate for total in totals if total + 2 * plate <= 100 * limit}
        most = max((total for total in totals if total <= 100 * limit), default=None)
        loads = Loads(plate_pairs_kg=[plate / 100 for plate in plates])

        made = {loadable(loads, Equipment.BARBELL, limit) for _ in range(200)}

        assert made == {None if most is None else Kilograms(10 * most)}

    @pytest.mark.parametrize(("dumbbells", "made"), [([10.0, 7.5, 7.5], 15), ([10.0, 7.5], None)])
    def test_a_pair_needs_two_that_are_alike(self, dumbbells: list[float], made: int | None) -> None:
        """Two dumbbells at once weigh the same; one of each is no pair."""
        pair = loadable(Loads(dumbbells_kg=dumbbells), Equipment.DUMBBELL, Fraction(20), pieces=2)

        assert pair == (Kilograms.of(made) if made else None)

    @given(THERE, st.sampled_from(COUNTED), LIMITS)
    @example(Loads(kettlebells_kg=[12.0]), Equipment.KETTLEBELL, Fraction(30))
    def test_one_piece_is_meant_where_nothing_is_said(self, loads: Loads | None, implement: Equipment, limit: Fraction) -> None:
        """Who asks for no number of pieces asks for one."""
        assert loadable(loads, implement, limit) == loadable(loads, implement, limit, pieces=1)
        assert lightest(loads, implement) == lightest(loads, implement, pieces=1)


@pytest.mark.parametrize("row", sorted(each.row for each in STARTING_LOADS))
def test_a_first_load_has_the_part_and_the_cap_of_its_row(row: str) -> None:
    """The part that is lifted at first, and the most a beginner loads, are those of the table; a row that is none has neither."""
    settings = Settings()
    start = settings.start(row)
    assert start is not None

    assert starting_part(row, settings, is_beginner=True) == start.beginner
    assert starting_part(row, settings, is_beginner=False) == start.trained
    assert beginners_cap(row, settings) == start.cap


def test_a_variation_without_a_row_has_no_first_load() -> None:
    """Where the table has nothing, nothing is estimated and nothing is capped."""
    assert starting_part("no_row", Settings(), is_beginner=True) is None
    assert beginners_cap("no_row", Settings()) is None


@pytest.mark.parametrize(("kg", "counted"), [(62.34, "62.34"), (100, "100"), (130.5, "100")])
def test_a_body_mass_counts_up_to_a_hundred(kg: float, counted: str) -> None:
    """Above the heaviest mass that counts no first load grows (CAP-07); what counts is in whole hundredths."""
    assert counted_mass(kg, Settings()) == Fraction(counted)
    assert counted_mass(130, Settings(heaviest_mass_counted_kg=Fraction("66.6666"))) == Fraction("66.66")
