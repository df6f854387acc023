"""Many runners at once: what a table of runners is told is what each of them is told alone."""

# pyarrow ships no types, which the strict mode would ask of every line
# pyright: basic

from __future__ import annotations

import gc
import subprocess
import sys
import weakref
from collections.abc import Iterable, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from datetime import date
from decimal import Decimal
from fractions import Fraction
from itertools import product
from types import SimpleNamespace
from typing import Any, Literal

import attrs
import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
import pytest
from bench.runners import runners as made_up
from hypothesis import given
from hypothesis import strategies as st

from posterior_chain import AthleteProfile, InvalidProfile, Recommendation, default_exercises, default_rules, recommend
from posterior_chain.columns import FLAT, NESTED, PROFILE, answers_in, batches, deciding, fired_rules, recommend_batches
from posterior_chain.columns.answered import Rows
from posterior_chain.columns.deciding import Deciding
from posterior_chain.columns.fields import coders
from posterior_chain.columns.grouping import Register
from posterior_chain.columns.hashing import Hashing
from posterior_chain.columns.schemas import PARTS, TRACE_WIDTH_KEY, trace_bytes
from posterior_chain.columns.standing import Standings
from posterior_chain.columns.weeks import WeekQuestion, Weeks
from posterior_chain.engine.decision import Engine
from posterior_chain.engine.exercises import Exercises
from posterior_chain.engine.places import Places
from posterior_chain.engine.recommend import known_by
from posterior_chain.engine.ruleset import Ruleset
from posterior_chain.language.rule import Rule
from posterior_chain.language.vocabulary import FACTS
from posterior_chain.language.weeks import OfTheWeek
from posterior_chain.model.athlete import Trained
from posterior_chain.model.domains import Sides, plain
from posterior_chain.model.session import ExternalLoad
from posterior_chain.model.settings import Settings
from posterior_chain.model.vocabulary import Family, Method, Slot
from posterior_chain.testing import profiles, profiles_near_healthy, rules
from tests.cohort.runners import runners

Row = dict[str, Any]

COHORT = runners()


def row_of(profile: AthleteProfile) -> Row:
    """Return a profile as a row of a table; what a table can not hold (readings, an empty mapping) is left out."""
    row: Row = {}
    for name, parts in PARTS.items():
        told = plain(getattr(profile, name))
        if len(parts) == 1 and not parts[0][1]:
            row[name] = None if name == "nordic_break_point_deg" and isinstance(told, list) else told
        elif isinstance(told, Mapping) and not (told.keys() == {"left", "right"} and any(isinstance(side, list) for side in told.values())):
            row.update({column: told.get(part) for column, part, _ in parts})
    return row


def table(rows: Iterable[Row]) -> pa.RecordBatch:
    """Return rows as a record batch of the published schema."""
    return pa.RecordBatch.from_pylist(list(rows), schema=PROFILE)


def told(*several: pa.RecordBatch, **options: Any) -> list[Row]:
    """Return what all rows of some batches are told."""
    return [row for batch in recommend_batches(iter(several), **options) for row in batch.to_pylist()]


def alone(answers: Mapping[str, Any], rules: Ruleset | None = None, exercises: Exercises | None = None) -> Row:
    """Return what one runner is told, as a row of flat advice."""
    row: Row = dict.fromkeys(FLAT.names)
    try:
        advice = recommend(AthleteProfile(**answers), rules=rules, exercises=exercises)
    except InvalidProfile as error:
        return {**row, "error": str(error)}
    row.update(outcome=advice.outcome.value, estimated_minutes=advice.session.estimated_minutes if advice.session else None)
    for item in advice.session.items if advice.session else ():
        cells: Row = {"variation": item.variation, "method": item.method.value, "sets": item.sets, "load": item.load.kind}
        cells |= {"reps_low": item.reps.low, "reps_high": item.reps.high} if item.reps else {}
        cells |= {"seconds_low": item.seconds.low, "seconds_high": item.seconds.high} if item.seconds else {}
        cells |= {"load_kg": float(item.load.kg)} if isinstance(item.load, ExternalLoad) else {}
        row.update(
            {f"{item.slot.value}_{name}": cell for name, cell in (cells | {"rir_low": item.rir.low, "rir_high": item.rir.high}).items()}
        )
    return {**row, "trace": _bytes(advice, rules, exercises)}


def _bytes(advice: Recommendation, rules: Ruleset | None, exercises: Exercises | None) -> bytes:
    """Return a trace as a table holds it."""
    return int(advice.trace, 16).to_bytes(trace_bytes(known_by(rules, exercises)), "little")


@pytest.fixture(autouse=True)
def all_together(monkeypatch: pytest.MonkeyPatch) -> None:
    """Decide few rows together as well, as many rows are, with nothing that an earlier test left."""
    monkeypatch.setattr(batches, "FEW_ROWS", 0)
    batches._left.cache_clear()


HASHES = st.lists(st.one_of(st.integers(0, 3), st.integers(2**64 - 4, 2**64 - 1), st.integers(0, 2**64 - 1)), min_size=1, max_size=40)


@given(st.lists(HASHES, min_size=1, max_size=5), st.booleans())
def test_contents_are_numbered_as_they_come(several: list[list[int]], has_nothing: bool) -> None:
    """Each content that is new is told of once and has the next number, wherever its hash lies; what was numbered keeps its number."""
    register = Register.with_nothing() if has_nothing else Register()
    numbers = {0: 0} if has_nothing else {}
    for each in several:
        hashes, new = np.array(each, np.uint64), list[int]()
        found = register.numbers(hashes, lambda places, new=new, hashes=hashes: new.extend(hashes[places].tolist()))  # type: ignore[misc]
        assert numbers.keys().isdisjoint(new)
        numbers |= {content: len(numbers) + place for place, content in enumerate(new)}

        assert found.tolist() == [numbers[content] for content in each]


WEEKS = st.lists(
    st.lists(
        st.builds(
            Trained,
            variation=st.sampled_from(sorted(default_exercises().by_id)),
            sets=st.integers(1, 20),
            method=st.sampled_from(Method),
            days_ago=st.integers(0, 6),
        ),
        max_size=5,
    ),
    min_size=1,
    max_size=6,
)


@pytest.mark.parametrize("name", [name for name, fact in FACTS.items() if isinstance(fact.read, OfTheWeek)])
@given(st.lists(WEEKS, min_size=1, max_size=3))
def test_weeks_are_counted_by_column_as_alone(name: str, several: list[list[list[Trained]]]) -> None:
    """What a fact counts of the last seven days is the same for one runner and for a table, whatever came before it."""
    known, reader = known_by(None, None), FACTS[name].read
    assert isinstance(reader, OfTheWeek)
    weeks, fields = Weeks(known), {each.name: each for each in coders(known.exercises, Hashing())}
    for trained in several:
        batch = table(row_of(AthleteProfile(this_week=each)) for each in trained)
        codes = fields["this_week"].codes({"this_week": batch.column("this_week")}, len(trained))
        asked = WeekQuestion(weeks, reader, lambda value: value).ask(Rows(fields, {"this_week": codes}, len(trained)))

        assert [asked.found.values[place] for place in asked.places] == [
            reader(AthleteProfile(this_week=each), known.context) for each in trained
        ]


class TestEquality:
    """One at a time equals in bulk."""

    @given(st.lists(profiles_near_healthy(), min_size=1, max_size=6), st.lists(profiles(), max_size=2))
    def test_a_table_is_told_what_each_row_is(self, near: list[AthleteProfile], any_: list[AthleteProfile]) -> None:
        """Any rows, together in any batch, are told what each of them is told by itself, bit for bit."""
        batch = table(map(row_of, [*near, *any_]))

        assert told(batch) == [alone(answers_in(batch, row)) for row in range(batch.num_rows)]

    def test_the_cohort_is_told_the_same(self) -> None:
        """Every fixed runner of the cohort is told in bulk what is told alone."""
        batch = table(row_of(profile) for profile in COHORT.values())

        assert told(batch) == [alone(answers_in(batch, row)) for row in range(batch.num_rows)]

    def test_runners_with_every_answer_are_told_the_same(self) -> None:
        """Runners made up at random, with records, weeks, pains and weights, are told in bulk what each is told alone."""
        batch = table(row_of(AthleteProfile(**answers)) for answers in made_up(300, seed=17))

        assert told(batch) == [alone(answers_in(batch, row)) for row in range(batch.num_rows)]

    @given(st.lists(rules(), min_size=1, max_size=4), st.lists(profiles_near_healthy(), min_size=1, max_size=4))
    def test_rules_of_others_decide_the_same(self, more: list[Rule], near: list[AthleteProfile]) -> None:
        """Whatever rules decide, a table is told what each of its rows is told by them."""
        joined = default_rules() | {each.id: each for each in more}.values()
        batch = table(map(row_of, near))

        assert told(batch, rules=joined) == [alone(answers_in(batch, row), rules=joined) for row in range(batch.num_rows)]

    def test_settings_of_any_fraction_decide_the_same(self) -> None:
        """Parts that no short decimal says, of which 64 bits hold no product, make the same loads in a table."""
        settings = Settings(heaviest_mass_counted_kg=Fraction("66.6666"), cautious_start_factor=Fraction((1 << 80) + 1, 3 << 79))
        batch = table(row_of(profile) for profile in COHORT.values())

        assert told(batch, rules=default_rules(settings)) == [
            alone(answers_in(batch, row), rules=default_rules(settings)) for row in range(batch.num_rows)
        ]

    def test_a_family_too_large_for_columns_is_decided_row_by_row(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """A catalogue with more variations in a family than a column can hold changes no answer."""
        batch = table(row_of(profile) for profile in COHORT.values())
        before = told(batch)
        monkeypatch.setattr(deciding, "MOST_IN_A_FAMILY", 3)

        assert told(batch) == before

    @given(st.lists(st.sampled_from(sorted(COHORT)), min_size=1, max_size=30), st.integers(1, 30))
    def test_batches_and_repetition_change_nothing(self, names: list[str], size: int) -> None:
        """Cut in any way, with rows that return, a table is told the same in the same order."""
        rows = [row_of(COHORT[name]) for name in names]
        cut = [table(rows[start : start + size]) for start in range(0, len(rows), size)]

        assert told(*cut) == told(table(rows))

    @pytest.mark.parametrize(("kept", "learned"), [(2, 100), (100, 2)], ids=["rows", "all"])
    def test_what_is_forgotten_is_learned_anew(self, monkeypatch: pytest.MonkeyPatch, kept: int, learned: int) -> None:
        """A memory that is full, of rows or of what was learned from them, changes no answer."""
        cut = [table([row_of(profile)]) for profile in [*COHORT.values()][:5]]
        before = told(*cut)
        for name, most in {"MOST_ROWS_KEPT": kept, "MOST_ROWS_LEARNED": learned, "FEW_ROWS": 0}.items():
            monkeypatch.setattr(batches, name, most)

        assert told(*cut, *cut) == [*before, *before]

    @pytest.mark.parametrize(("learned", "times"), [(100, 1), (8, 2)])
    def test_what_was_learned_outlives_the_rows(self, monkeypatch: pytest.MonkeyPatch, learned: int, times: int) -> None:
        """When too many rows were seen they are forgotten; what was learned of doses and the like stays until it is too much as well."""
        monkeypatch.setattr(batches, "MOST_ROWS_KEPT", 4)
        monkeypatch.setattr(batches, "MOST_ROWS_LEARNED", learned)
        made: list[Deciding] = []

        def deciding(engine: Engine) -> Deciding:
            made.append(Deciding(engine))
            return made[-1]

        monkeypatch.setattr(batches, "Deciding", deciding)
        asked = ("ill", "quad_dominant", "supervised", "cleared")
        told(*(table([dict(zip(asked, answers, strict=True))]) for answers in product((None, True), repeat=4)))

        assert len(made) == times

    def test_few_new_rows_are_told_the_same(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """Whether new rows of a batch are few, and so decided one at a time, changes no answer."""
        cut = [table([row_of(profile)]) for profile in [*COHORT.values()][:12]]
        before = told(*cut)
        monkeypatch.setattr(batches, "FEW_ROWS", 1)

        assert told(*cut) == before

    def test_what_is_forgotten_is_gone(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """When what is remembered is full, nothing of it stays beside what is learned anew."""
        cut = [table([row_of(profile)]) for profile in [*COHORT.values()][:12]]
        monkeypatch.setattr(batches, "MOST_ROWS_LEARNED", 3)
        made: list[weakref.ref[Standings]] = []

        def standings(places: Places) -> Standings:
            new = Standings(places)
            made.append(weakref.ref(new))
            return new

        monkeypatch.setattr(deciding, "Standings", standings)
        gc.disable()  # by itself the collector would come by late
        try:
            for _ in recommend_batches(iter(cut)):
                assert len([each for each in made if each() is not None]) == 1
        finally:
            gc.enable()
        assert len(made) > 1

    def test_rows_that_stand_alike_keep_their_own_loads_and_minutes(self) -> None:
        """Rows that differ in body mass and minutes alone are told what each is told alone."""
        masses, minutes = (None, 40, 55.5, 71, 120), (None, 10, 25, 45, 90)
        rows = [
            {**row_of(profile), "body_mass_kg": mass, "minutes": there}
            for profile in COHORT.values()
            for mass, there in zip(masses, minutes, strict=True)
        ]
        batch = table(rows)

        assert told(batch) == [alone(answers_in(batch, row)) for row in range(len(rows))]

    def test_the_nested_answer_says_it_with_reasons(self) -> None:
        """Items, referrals and reasons are those of the recommendation."""
        batch = table(row_of(profile) for profile in COHORT.values())
        for row, answer in enumerate(told(batch, columns="nested")):
            advice = recommend(AthleteProfile(**answers_in(batch, row)))
            items = advice.session.items if advice.session else ()

            assert answer["outcome"] == advice.outcome.value
            assert [(each["slot"], each["variation"], each["reasons"]) for each in answer["items"]] == [
                (item.slot.value, item.variation, list(item.reasons)) for item in items
            ]
            assert [each["rule"] for each in answer["referrals"]] == [each.rule for each in advice.referrals]
            assert [each["urgency"] for each in answer["referrals"]] == [each.urgency.value for each in advice.referrals]
            assert answer["reasons"] == [each.rule for each in advice.reasons]

    def test_other_rules_and_exercises_decide_there_too(self) -> None:
        """The rules and exercises that are given are the ones that decide."""
        rules, exercises = default_rules().without("mobility.tight_hips_prefer_the_raised_hinge"), default_exercises().without("air_squat")
        batch = table([{"level": "beginner"}])
        advice = recommend(AthleteProfile(**answers_in(batch, 0)), rules=rules, exercises=exercises)
        (row,) = told(batch, rules=rules, exercises=exercises)

        assert advice.session is not None
        assert [row[f"{item.slot.value}_variation"] for item in advice.session.items] == [item.variation for item in advice.session.items]
        assert row["knee_dominant_variation"] != "air_squat"


class TestTables:
    """What one table leaves to the next."""

    @staticmethod
    def _left() -> int:
        """Return how many tables left what they learned under the shipped rules."""
        return len(batches._left(known_by(None, None), "flat"))

    def test_what_was_learned_is_left_to_the_next_table_and_no_row_is(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """A second table is decided by what the first one learned, which it takes and gives back, and reads its own rows."""
        made: list[Deciding] = []

        def deciding(engine: Engine) -> Deciding:
            made.append(Deciding(engine))
            return made[-1]

        monkeypatch.setattr(batches, "Deciding", deciding)
        some = [table([row_of(profile)]) for profile in [*COHORT.values()][:4]]
        first = told(*some)
        (seen,) = batches._left(known_by(None, None), "flat")

        assert len(seen._rows) == 0
        assert told(*reversed(some)) == [*reversed(first)]
        assert (len(made), self._left()) == (1, 1)

    def test_tables_at_the_same_time_have_nothing_to_do_with_each_other(self) -> None:
        """Each of several tables that are answered in turn, or by several threads, is told what it is told alone."""
        several = [[table([row_of(profile)]) for profile in [*COHORT.values()][start:12:4]] for start in range(4)]
        alone = [told(*some) for some in several]
        turns = zip(*(recommend_batches(iter(some)) for some in several), strict=False)

        assert [[each.to_pylist() for each in turn] for turn in turns] == [[[row] for row in turn] for turn in zip(*alone, strict=False)]
        with ThreadPoolExecutor(4) as threads:
            assert list(threads.map(lambda some: told(*some), several * 2)) == alone * 2
        assert self._left() == 1

    def test_a_table_may_be_left_before_its_end(self) -> None:
        """Whoever takes only the first batch of an answer leaves what was learned as well."""
        taken = recommend_batches(iter([table([{}]), table([{"age": 30}])]))
        next(taken)
        assert self._left() == 0
        del taken

        assert self._left() == 1

    def test_a_table_that_was_broken_off_leaves_nothing(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """What was interrupted while it learned is not used again."""

        def interrupted(*_: object) -> None:
            raise KeyboardInterrupt

        with monkeypatch.context() as patched:
            patched.setattr(batches, "contradicting", lambda: SimpleNamespace(ask=interrupted))
            with pytest.raises(KeyboardInterrupt):
                told(table([{}]))

        assert self._left() == 0
        assert told(table([{}])) == [alone({})]

    def test_a_large_table_leaves_nothing(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """What was learned from many rows takes room that nobody may need again."""
        monkeypatch.setattr(batches, "MOST_ROWS_LEFT", 2)
        told(table([{"age": age} for age in (20, 30)]))
        assert self._left() == 1

        told(table([{"age": 40}]))
        assert self._left() == 0


class TestRows:
    """No row is dropped, and any can be explained."""

    WRONG: tuple[Row, ...] = (
        {"age": 200},
        {"level": "beginer"},
        {"owned": ["nordic_curls"]},
        {"owned": [None]},
        {"pains": [{"region": "knee", "score": 11, "settles_by_morning": True}]},
        {"pains": [{"region": "knee"}]},
        {"pains": [None]},
        {"active_knee_extension_deg_left": 20},
        {"soreness_hamstrings": 40},
        {"postpartum_weeks": 3, "pregnancy": "none"},
        {"loads_increment_kg": 0.0},
        {"loads_increment_kg": 2.5, "loads_plate_pairs_kg": [5.0]},
        {"body_mass_kg": float("nan")},
        {"records": [{"variation": "deadlift", "load_kg": 60.0, "reps": 5, "days_ago": 3}]},
        {"this_week": [{"variation": "air_squat", "sets": 3, "method": "walking", "days_ago": 1}]},
        {"equipment": ["bench"] * 101},
    )

    @pytest.mark.parametrize("wrong", WRONG, ids=str)
    def test_a_row_that_can_not_be_read_says_why(self, wrong: Row) -> None:
        """It has the words in which a profile is refused, nothing else, and its neighbours are told as ever."""
        batch = table([{"level": "advanced"}, wrong, {"level": "advanced"}])
        before, refused, after = told(batch)
        with pytest.raises(InvalidProfile) as error:
            recommend(AthleteProfile(**answers_in(batch, 1)))

        assert refused["error"] == str(error.value)
        assert refused["outcome"] is None
        assert before == after == alone({"level": "advanced"})

    def test_every_mistake_of_a_row_is_told(self) -> None:
        """Two wrong answers are two lines."""
        (row,) = told(table([{"age": 7, "minutes": 900}]))
        assert [line.split(":")[0] for line in row["error"].splitlines()] == ["age", "minutes"]

    def test_a_trace_tells_which_rules_fired(self) -> None:
        """The rules of a trace are those whose condition holds; its width is in the metadata."""
        (batch,) = recommend_batches([table([{"level": "beginner", "hamstring_tightness": "tight"}])])
        trace = batch.column("trace")[0].as_py()

        assert len(trace) == int(batch.schema.metadata[TRACE_WIDTH_KEY])
        assert "hamstrings.tight_hamstrings_wait_with_the_deadlift" in fired_rules(trace) or any(
            "tight" in rule for rule in fired_rules(trace)
        )
        assert fired_rules(bytes(len(trace))) == ()

    def test_what_was_not_asked_is_not_an_answer(self) -> None:
        """A null list is a question not asked; an empty one says that there is nothing."""
        blank, nothing = told(table([{"pains": None}, {"pains": []}]))
        assert (blank, nothing) == (alone({}), alone({"pains": []}))
        assert blank != nothing

    @pytest.mark.parametrize("form", ["flat", "nested"])
    def test_an_empty_batch_may_come_first(self, form: Literal["flat", "nested"]) -> None:
        """A batch without rows is answered with none, before anything else as well."""
        answers = list(recommend_batches([table([]), table([{"age": 30}])], columns=form))

        assert [each.num_rows for each in answers] == [0, 1]

    def test_an_empty_batch_is_answered_with_one(self) -> None:
        """No rows in, no rows out, with the same columns."""
        (batch,) = recommend_batches([table([])])
        assert batch.num_rows == 0
        assert batch.schema.names == FLAT.names


class TestColumns:
    """Names decide, not spellings; what is no question is refused unless it is kept."""

    def test_columns_may_be_left_out(self) -> None:
        """A table without a column asks less."""
        batch = pa.RecordBatch.from_pylist([{"level": "beginner"}])
        assert told(batch) == [alone({"level": "beginner"})]

    @pytest.mark.parametrize(
        "spelt",
        [
            pa.array(["beginner", "advanced", None], pa.large_string()),
            pa.array(["beginner", "advanced", None], pa.string_view()),
            pa.array(["beginner", "advanced", None]).dictionary_encode(),
            pa.array(["beginner", "advanced", None], pa.large_string()).dictionary_encode(),
        ],
        ids=lambda column: str(column.type),
    )
    def test_words_may_be_spelt_as_engines_spell_them(self, spelt: pa.Array) -> None:
        """Large text, views and dictionaries are words all the same."""
        batch = pa.RecordBatch.from_arrays([spelt], ["level"])
        assert told(batch) == [alone({"level": "beginner"}), alone({"level": "advanced"}), alone({})]

    def test_lists_and_numbers_may_be_spelt_so_too(self) -> None:
        """Large lists are lists, and where a column has nulls some engines write whole numbers with a point."""
        batch = pa.RecordBatch.from_arrays(
            [
                pa.array([["bench", "barbell"], None], pa.large_list(pa.large_string())),
                pa.array([40.0, None]),
                pa.array([30, 45], pa.int64()),
            ],
            ["equipment", "age", "minutes"],
        )
        assert told(batch) == [alone({"equipment": {"bench", "barbell"}, "age": 40, "minutes": 30}), alone({"minutes": 45})]

    @pytest.mark.parametrize("text", [pa.string_view(), pa.large_string(), pa.dictionary(pa.int32(), pa.string())])
    def test_words_in_lists_may_be_spelt_so_too(self, text: pa.DataType) -> None:
        """Views, large words and dictionaries are read inside of lists and records too, in a batch of which only some rows are new."""
        kinds = {"equipment": pa.large_list(text), "pains": pa.list_(pa.struct([("region", text), ("score", pa.int64())]))}
        rows: list[Row] = [{"equipment": ["barbell"], "pains": [{"region": "knee", "score": 5}]}, {"equipment": None, "pains": []}]
        spelt = pa.RecordBatch.from_pylist([rows[0], *rows], schema=pa.schema(list(kinds.items())))

        assert told(spelt) == told(table([rows[0], *rows]))

    @pytest.mark.parametrize(
        ("name", "column"),
        [
            ("age", pa.array([[("a", 1)], None], pa.map_(pa.string(), pa.int32()))),
            ("age", pa.array([Decimal(30), None])),
            ("age", pa.array([date(2020, 1, 1), None])),
            ("age", pa.array([{"a": 1}, None])),
            ("age", pa.array([[30], None])),
            ("sex", pa.array([b"male", None])),
            ("ill", pa.array([1, None])),
            ("owned", pa.array(["air_squat", None])),
            ("owned", pa.array([[("a", 1)], None], pa.map_(pa.string(), pa.int32()))),
            ("owned", pa.array([[1], None])),
            ("pains", pa.array([[1], None])),
            ("pains", pa.array([[{"region": "knee", "score": [1]}], None])),
            ("pains", pa.array([[None], None], pa.list_(pa.struct([("region", pa.string())])))),
        ],
    )
    def test_a_column_of_another_kind_is_a_mistake_of_its_rows(self, name: str, column: pa.Array) -> None:
        """What a question is not answered with is told to the row that holds it, and a row that holds nothing is answered."""
        wrong, nothing = told(pa.RecordBatch.from_arrays([column], names=[name]))

        assert wrong["error"].startswith(name)
        assert wrong["outcome"] is None
        assert nothing["error"] is None

    @pytest.mark.parametrize(
        ("name", "column"),
        [
            ("equipment", pa.array([["barbell"], None, []], pa.list_view(pa.string()))),
            ("equipment", pa.array([["barbell"], None, []], pa.large_list_view(pa.string()))),
            ("equipment", pa.array([["barbell", "rack"], None], pa.list_(pa.string(), 2))),
            ("level", pc.call_function("run_end_encode", [pa.array(["beginner", "beginner", None])])),
            ("level", pa.ExtensionArray.from_storage(pa.uuid(), pa.array([bytes(16)], pa.binary(16)))),
            ("age", pa.array([1, None], pa.timestamp("ns"))),
            ("owned", pa.array([[{"a": 1}], [], None])),
            ("owned", pa.array([[["x"]], [], None])),
            ("owned", pa.array([[("a", 1)], [], None], pa.map_(pa.string(), pa.int64()))),
            ("pains", pa.array([[["x"]], [], None])),
            ("pains", pa.array([[{"region": "knee", "score": [3]}], [], None])),
            ("loads_dumbbells_kg", pa.array([[[1.0]], None])),
            ("nordic_break_point_deg", pa.array([[{"a": 1}], None])),
        ],
        ids=lambda each: each if isinstance(each, str) else str(each.type),
    )
    def test_a_column_of_any_type_is_told_what_its_rows_are_told(self, name: str, column: pa.Array) -> None:
        """Whatever type a column has, each row of it is told what it is told alone, and no batch fails."""
        batch = pa.RecordBatch.from_arrays([column], names=[name])

        assert told(batch) == [alone(answers_in(batch, row)) for row in range(batch.num_rows)]

    @pytest.mark.parametrize("turned", [False, True], ids=["as-they-are", "turned"])
    @pytest.mark.parametrize(
        ("name", "one", "other"),
        [
            ("loads_dumbbells_kg", [[1]], [[True]]),
            ("nordic_break_point_deg", [[30]], [[30.0]]),
            ("age", [30], [30.5]),
            ("pains", [[{"region": "knee", "score": 3}]], [[{"region": "knee", "score": 3, "x": None}]]),
        ],
        ids=["loads", "readings", "age", "pains"],
    )
    def test_batches_of_several_types_have_nothing_to_do_with_each_other(
        self, name: str, one: list[Any], other: list[Any], turned: bool
    ) -> None:
        """What a batch was told is not told to one whose columns have other types, however alike what they hold."""
        several = [pa.RecordBatch.from_arrays([pa.array(column)], names=[name]) for column in (one, other)]
        ordered = several[::-1] if turned else several

        assert told(*ordered) == [alone(answers_in(batch, 0)) for batch in ordered]

    @pytest.mark.parametrize("family", Family)
    def test_a_family_may_be_missing(self, family: Family) -> None:
        """Without a whole family of exercises a table is told what its rows are told."""
        exercises = default_exercises()
        for each in list(exercises):
            exercises = exercises.without(each.id) if each.family is family and each.id in exercises.by_id else exercises
        batch = table(row_of(profile) for profile in COHORT.values())

        assert told(batch, exercises=exercises) == [alone(answers_in(batch, row), None, exercises) for row in range(batch.num_rows)]

    def test_long_lists_count_for_what_is_remembered(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """What a table remembers is bounded by the elements of its lists too, not by its rows alone."""
        monkeypatch.setattr(batches, "MOST_ANSWERS_KEPT", 150)
        made: list[Deciding] = []

        def deciding(engine: Engine) -> Deciding:
            made.append(Deciding(engine))
            return made[-1]

        monkeypatch.setattr(batches, "Deciding", deciding)
        record = {"variation": "back_squat", "reps": 5, "rir": 1, "days_ago": 3}
        several = [table([{"records": [{**record, "load_kg": 20.0 + 5 * n} for n in range(i, i + 60)]}]) for i in range(0, 600, 60)]
        told(*several)

        assert len(made) == 1 + 3

    def test_part_of_a_batch_is_read_as_such(self) -> None:
        """A slice of a table is told what its rows are told."""
        whole = table(row_of(profile) for profile in COHORT.values())
        assert told(whole.slice(5, 20)) == told(whole)[5:25]

    def test_anything_with_an_arrow_stream_will_do(self) -> None:
        """A table is taken as it is."""
        whole = pa.Table.from_batches([table([{"age": 30}]), table([{"age": 70}])])
        rows = [row for batch in recommend_batches(whole) for row in batch.to_pylist()]
        assert rows == [alone({"age": 30}), alone({"age": 70})]

    def test_a_key_can_be_kept(self) -> None:
        """Kept columns stand in front of the answer."""
        batch = pa.RecordBatch.from_pylist([{"id": 7, "age": 30}, {"id": 8, "age": 70}])
        (answer,) = recommend_batches([batch], keep=["id"])
        assert answer.schema.names == ["id", *FLAT.names]
        assert answer.column("id").to_pylist() == [7, 8]

    @pytest.mark.parametrize(
        ("columns", "options", "message"),
        [
            ({"agee": [30]}, {}, r"agee: got an unknown column, .*`age`"),
            ({"age": [30]}, {"keep": ["id"]}, r"keep: got 'id', expected a column of the table"),
            ({"age": [30], "outcome": ["x"]}, {"keep": ["outcome"]}, r"keep: got 'outcome', expected a column that has no name of the"),
            ({"age": [30], "id": [1]}, {"keep": ["id", "id"]}, r"keep: got 'id' twice, expected each column once"),
            ({"age": [30]}, {"columns": "wide"}, r"columns: got 'wide', expected one of flat, nested"),
        ],
    )
    def test_what_is_no_question_is_refused(self, columns: Row, options: Row, message: str) -> None:
        """An unknown column is no silent blank: it is named, with near spellings."""
        with pytest.raises(ValueError, match=message):
            list(recommend_batches([pa.RecordBatch.from_pydict(columns)], **options))

    def test_a_column_twice_is_refused(self) -> None:
        """Of two answers to one question none is taken."""
        batch = pa.RecordBatch.from_arrays([pa.array([30]), pa.array([70])], ["age", "age"])
        with pytest.raises(ValueError, match="age: got a column that is there twice"):
            list(recommend_batches([batch]))

    def test_the_schemas_hold_types_that_every_engine_keeps(self) -> None:
        """No unsigned numbers, no maps, no dictionaries; every field of a profile and every slot has its columns."""
        for schema in (PROFILE, FLAT, NESTED):
            assert not {kind for kind in _types(schema) if not _is_safe(kind)}
        assert {column for columns in PARTS.values() for column, _, _ in columns} == set(PROFILE.names)
        assert all(f"{slot.value}_variation" in FLAT.names for slot in Slot)

    def test_a_stream_is_taken_batch_by_batch(self) -> None:
        """Nothing is read before it is asked for."""
        read: list[int] = []

        def stream() -> Iterator[pa.RecordBatch]:
            for number in range(3):
                read.append(number)
                yield table([{"age": 30 + number}])

        answers = recommend_batches(stream())
        assert read == []
        next(answers)
        assert read == [0]


def _types(schema: pa.Schema) -> Iterator[pa.DataType]:
    """Give every type in a schema, those inside lists and records too."""
    waiting = [field.type for field in schema]
    while waiting:
        kind = waiting.pop()
        waiting += [kind.field(place).type for place in range(kind.num_fields)]
        yield kind


def _is_safe(kind: pa.DataType) -> bool:
    """Whether every engine keeps a type."""
    named = pa.types.is_struct(kind) or pa.types.is_list(kind) or pa.types.is_string(kind) or pa.types.is_binary(kind)
    return named or kind in (pa.int32(), pa.float64(), pa.bool_())


def test_importing_the_package_imports_no_arrow() -> None:
    """Only who asks for columns loads pyarrow and numpy."""
    code = "import sys, posterior_chain; sys.exit(any(name in sys.modules for name in ('pyarrow', 'numpy')))"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_sides_are_sides() -> None:
    """Two columns are two sides of one measurement."""
    batch = table([{"knee_to_wall_cm_left": 5.0, "knee_to_wall_cm_right": 12.0}])
    assert AthleteProfile(**answers_in(batch, 0)) == attrs.evolve(AthleteProfile(), knee_to_wall_cm=Sides(5.0, 12.0))
