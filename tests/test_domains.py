"""What may be answered: kept so that it compares, hashes and shows itself, and known to the schema and the strategies."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from enum import StrEnum
from fractions import Fraction
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from posterior_chain import AthleteProfile, testing
from posterior_chain.errors import InvalidProfile, Mistake
from posterior_chain.model.athlete import Loads, Pain, field_names
from posterior_chain.model.domains import (
    REFUSED,
    Domain,
    FieldNote,
    FrozenMapping,
    ListOf,
    MappingOf,
    Number,
    OneOf,
    RecordOf,
    Repeated,
    SetOf,
    Sided,
    Sides,
    VariationId,
    Whole,
    YesNo,
    joined,
    members,
    noted,
    plain,
    read_answer,
    read_fields,
    shown,
)
from posterior_chain.model.forms import members_of, several
from posterior_chain.model.norms import calf_raise_norm
from posterior_chain.model.vocabulary import Sex, Tightness
from posterior_chain.serialization import schema
from posterior_chain.testing import runners

ANSWERS = st.dictionaries(st.text(max_size=3), st.integers())


class Colour(Domain):
    """A kind of answer that nothing else was told of."""

    @property
    def expected(self) -> str:
        """Any colour."""
        return "a colour"

    def read(self, value: object, path: str, mistakes: list[Mistake]) -> object:
        """Take anything."""
        return value


@pytest.mark.parametrize("described_by", [schema._schema, runners._values], ids=["schema", "strategy"])  # pyright: ignore[reportPrivateUsage] - no field has such an answer
def test_a_new_kind_of_answer_is_missed_where_it_is_unknown(described_by: Callable[[Domain], object]) -> None:
    """Whoever adds a kind of answer is told what still has to learn of it, instead of getting a field that takes anything."""
    with pytest.raises(TypeError, match="for a Colour"):
        described_by(Colour())


class TestFrozenMappings:
    """A mapping that never changes can be compared, hashed and read."""

    @given(ANSWERS)
    def test_it_is_what_the_mapping_is(self, answers: dict[str, int]) -> None:
        """It holds, equals and shows what the mapping it was made of does."""
        kept = FrozenMapping(answers)

        assert kept == answers
        assert len(kept) == len(answers)
        assert repr(kept) == repr(answers)

    @given(ANSWERS)
    def test_order_means_nothing(self, answers: dict[str, int]) -> None:
        """The same answers in another order are equal and hash alike."""
        one, other = FrozenMapping(answers), FrozenMapping(dict(reversed(answers.items())))

        assert one == other
        assert hash(one) == hash(other)

    def test_a_profile_shows_its_answers(self) -> None:
        """A profile that is printed, by a failing test for instance, shows how sore each muscle is."""
        assert "'hamstrings'" in repr(AthleteProfile(soreness={"hamstrings": 4}))


class TestChangedAnswers:
    """The same answers but for some are read as if all had been given anew, only quicker."""

    @given(testing.profiles(), testing.profiles(), st.sets(st.sampled_from(field_names()), max_size=4))
    def test_it_is_the_profile_with_these_answers(self, one: AthleteProfile, other: AthleteProfile, names: set[str]) -> None:
        """The profile is equal, or the same mistakes are told."""
        answers = {name: getattr(other, name) for name in names}
        try:
            anew = attrs.evolve(one, **answers)
        except InvalidProfile as error:
            with pytest.raises(InvalidProfile, match=re.escape(str(error))):
                one.changed(**answers)
        else:
            assert one.changed(**answers) == anew
            assert hash(one.changed(**answers)) == hash(anew)

    def test_an_unknown_field_is_refused(self) -> None:
        """It is the error that building a profile with it raises."""
        with pytest.raises(TypeError, match="shoe_size"):
            AthleteProfile().changed(shoe_size=43)


class Few(StrEnum):
    """As many words as a message lists."""

    ONE, TWO, THREE, FOUR, FIVE, SIX, SEVEN, EIGHT, NINE, TEN, ELEVEN, TWELVE = "abcdefghijkl"


class Many(StrEnum):
    """One word more than a message lists."""

    ONE, TWO, THREE, FOUR, FIVE, SIX, SEVEN, EIGHT, NINE, TEN, ELEVEN, TWELVE, THIRTEEN = "abcdefghijklm"


COLOURS = OneOf(Few)
POINTS, WEIGHT = Whole(0, 10, "points"), Number(0, 10, "0.5", "kilograms")
SEVERAL = "a whole number of points from 0 to 10, or a list of 1 to 3 readings"
BOTH = f"{SEVERAL}, for both sides or one each as left and right"


@pytest.mark.parametrize(
    ("value", "said"),
    [
        (None, "nothing"),
        (True, "true"),
        (False, "false"),
        (3, "3"),
        (2.5, "2.5"),
        (float("nan"), "nan"),
        (2**128 - 1, "340282366920938463463374607431768211455"),
        (2**128, "a number that is far too large"),
        (-(2**128), "a number that is far too small"),
        ("knee", "'knee'"),
        ("né", "'n\\xe9'"),
        ("x" * 40, f"'{'x' * 40}'"),
        ("x" * 41, f"'{'x' * 40}' and more"),
        ({"chest_pain": 1}, "a mapping"),
        (["chest_pain"], "a list"),
        (("chest_pain",), "a list"),
        ({"chest_pain"}, "a list"),
        (Fraction(1), "a Fraction"),
    ],
    ids=lambda value: repr(value)[:20],
)
def test_a_wrong_answer_is_shown_briefly(value: object, said: str) -> None:
    """Numbers and short text are shown whole, long ones are cut, and nothing of what stands in a list or a mapping."""
    assert shown(value) == said


@pytest.mark.parametrize(
    ("path", "name", "whole"),
    [
        ("", "age", "age"),
        ("loads", "bar_kg", "loads.bar_kg"),
        ("soreness", "two words", "soreness.['two words']"),
        ("", 3, "[3]"),
        ("", "x" * 40, "x" * 40),
        ("", "x" * 41, f"['{'x' * 40}' and more]"),
    ],
)
def test_a_path_leads_to_the_answer(path: str, name: object, whole: str) -> None:
    """What is no name, or none that anybody could read, stands in brackets."""
    assert joined(path, name) == whole


KEPT: list[tuple[Any, ...]] = [
    (YesNo(), False, False),
    (POINTS, 0, 0),
    (POINTS, 10, 10),
    (WEIGHT, 0, 0.0),
    (WEIGHT, 10, 10.0),
    (WEIGHT, 2.5, 2.5),
    (COLOURS, "b", Few.TWO),
    (COLOURS, Few.TWO, Few.TWO),
    (VariationId(), "a_1", "a_1"),
    (VariationId(), "x" * 64, "x" * 64),
    (SetOf(COLOURS), ["b", "a", "b"], frozenset({Few.ONE, Few.TWO})),
    (SetOf(COLOURS), [], frozenset()),
    (SetOf(COLOURS), ["b"] * 100, frozenset({Few.TWO})),
    (MappingOf(COLOURS, POINTS), {"b": 1, "a": None, "c": 0}, {Few.TWO: 1, Few.THREE: 0}),
    (Repeated(POINTS), 3, 3),
    (Repeated(POINTS), [3], 3),
    (Repeated(POINTS), [3, 1, 3], (3, 1, 3)),
    (Sided(POINTS), 3, Sides(3, 3)),
    (Sided(POINTS), [3, 1], Sides((3, 1), (3, 1))),
    (Sided(POINTS), {"left": 3, "right": [1, 2]}, Sides(3, (1, 2))),
    (Sided(POINTS), Sides(3, (1, 2)), Sides(3, (1, 2))),
    (ListOf(POINTS), (3, 1), (3, 1)),
    (ListOf(POINTS), [1] * 100, (1,) * 100),
    (RecordOf(Pain), {"region": "knee", "score": 3}, Pain(region="knee", score=3)),
    (RecordOf(Pain), Pain(region="knee", score=3), Pain(region="knee", score=3)),
]


@pytest.mark.parametrize(
    ("domain", "answer", "kept"),
    KEPT,
)
def test_an_answer_is_kept(domain: Domain, answer: object, kept: object) -> None:
    """What may be answered is kept as it is meant: words of their list, numbers of their kind, readings as they were taken."""
    mistakes: list[Mistake] = []
    read = domain.read(answer, "x", mistakes)

    assert (read, type(read), mistakes) == (kept, type(kept) if not isinstance(kept, dict) else FrozenMapping, [])


@pytest.mark.parametrize(
    ("domain", "answer", "said"),
    [
        (YesNo(), 1, ["x: got 1, expected true or false"]),
        *(
            (POINTS, each, [f"x: got {shown(each)}, expected a whole number of points from 0 to 10"])
            for each in (-1, 11, 2.0, True, "3", None)
        ),
        (Whole(1, 2), 3, ["x: got 3, expected a whole number from 1 to 2"]),
        *(
            (WEIGHT, each, [f"x: got {shown(each)}, expected a number of kilograms from 0 to 10, in steps of 0.5"])
            for each in (-0.5, 10.5, 2.25, True, "3", float("nan"), float("inf"))
        ),
        (OneOf(Tightness), "tigth", ["x: got 'tigth', expected one of none, mild, tight, marked; did you mean `tight`?"]),
        (COLOURS, 3, ["x: got 3, expected one of a, b, c, d, e, f, g, h, i, j, k, l"]),
        (OneOf(Many), 3, ["x: got 3, expected one of 13 words, which the schema lists"]),
        *(
            (VariationId(), each, [f"x: got {shown(each)}, expected the id of a variation (small letters, digits and underscores)"])
            for each in ("Air squat", "1_a", "", 3, "x" * 65)
        ),
        (SetOf(OneOf(Many)), "a", ["x: got 'a', expected a list in which each is one of 13 words, which the schema lists"]),
        (SetOf(COLOURS), ["a"] * 101, ["x: got a list of more than 100, expected a list of at most 100"]),
        (SetOf(COLOURS), ["a", 3], ["x[1]: got 3, expected one of a, b, c, d, e, f, g, h, i, j, k, l"]),
        (
            MappingOf(OneOf(Many), POINTS),
            ["a"],
            ["x: got a list, expected a mapping from one of 13 words, which the schema lists to a whole number of points from 0 to 10"],
        ),
        (
            MappingOf(OneOf(Many), POINTS),
            {"b": 11, "two words": 1},
            [
                "x.b: got 11, expected a whole number of points from 0 to 10",
                "x.['two words']: got 'two words', expected one of 13 words, which the schema lists",
            ],
        ),
        *((Repeated(POINTS), each, [f"x: got {shown(each)}, expected {SEVERAL}"]) for each in ([], [1, 2, 3, 4], "3", None, {"left": 3})),
        (Repeated(POINTS), True, ["x: got true, expected a whole number of points from 0 to 10"]),
        (Repeated(POINTS), [1, 11], ["x[1]: got 11, expected a whole number of points from 0 to 10"]),
        *((Sided(POINTS), each, [f"x: got {shown(each)}, expected {BOTH}"]) for each in ("3", None, True, {3})),
        (Sided(POINTS), [], [f"x: got a list, expected {SEVERAL}"]),
        (Sided(POINTS), {"left": 3}, [f"x.right: got nothing, expected {SEVERAL}"]),
        (
            Sided(POINTS),
            {"lefts": 3, "left": 3, "right": 11},
            [
                "x.lefts: got an unknown field, expected only the fields of the vocabulary; did you mean `left`?",
                "x.right: got 11, expected a whole number of points from 0 to 10",
            ],
        ),
        (ListOf(POINTS), {1}, ["x: got a list, expected a list of at most 100, each a whole number of points from 0 to 10"]),
        (ListOf(POINTS), [1] * 101, ["x: got a list of more than 100, expected a list of at most 100"]),
        (ListOf(POINTS), [1, 11], ["x[1]: got 11, expected a whole number of points from 0 to 10"]),
        (RecordOf(Pain), [3], ["x: got a list, expected a mapping with region, score, settles_by_morning"]),
        (
            RecordOf(Pain),
            {"regions": 3, "region": "knee", "score": 11},
            [
                "x.regions: got an unknown field, expected only the fields of the vocabulary; did you mean `region`?",
                "x.score: got 11, expected a whole number of pain points from 0 to 10",
            ],
        ),
    ],
    ids=lambda value: repr(value)[:60],
)
def test_a_wrong_answer_is_refused(domain: Domain, answer: object, said: list[str]) -> None:
    """Each mistake names its place, what stands there and what may, and every one is told at once."""
    mistakes: list[Mistake] = []
    domain.read(answer, "x", mistakes)

    assert [str(each) for each in mistakes] == said


@pytest.mark.parametrize(
    ("answers", "said"),
    [
        (
            {"increment_kg": 2.5, "dumbbells_kg": [5]},
            ["increment_kg: got a step beside dumbbells_kg, expected either a step or the weights there are"],
        ),
        (
            {"increment_kg": 2.5, "kettlebells_kg": [5], "plate_pairs_kg": [5]},
            ["increment_kg: got a step beside plate_pairs_kg, expected either a step or the weights there are"],
        ),
        ({"increment_kg": 0}, ["increment_kg: got 0, expected a step above 0 kg"]),
        ({"plate_pairs_kg": [5, 0]}, ["plate_pairs_kg[1]: got 0, expected a weight above 0 kg"]),
        (
            {"dumbbells_kg": [0, 5, 0], "kettlebells_kg": [0]},
            [f"{path}: got 0, expected a weight above 0 kg" for path in ("dumbbells_kg[0]", "dumbbells_kg[2]", "kettlebells_kg[0]")],
        ),
        ({"increment_kg": 0.01}, []),
        ({"increment_kg": 2.5, "bar_kg": 15}, []),
        ({"dumbbells_kg": [0.01], "kettlebells_kg": [], "plate_pairs_kg": [1]}, []),
    ],
    ids=repr,
)
def test_weights_that_contradict_are_refused(answers: dict[str, Any], said: list[str]) -> None:
    """Either the weights there are or a step are answered, and nothing weighs nothing; each mistake is told with its place."""
    try:
        Loads(**answers)
    except InvalidProfile as refused:
        found = [str(each) for each in refused.mistakes]
    else:
        found = []
    with_path = [str(each) for each in mistakes_of({"loads": answers})]

    assert found == said
    assert with_path == [f"loads.{each}" for each in said]


def mistakes_of(answers: dict[str, Any]) -> tuple[Mistake, ...]:
    """Return what is wrong with some answers of a profile."""
    try:
        AthleteProfile(**answers)
    except InvalidProfile as refused:
        return tuple(refused.mistakes)
    return ()


@pytest.mark.parametrize(
    ("answers", "said"),
    [
        ({"postpartum_weeks": 9}, ["postpartum_weeks: got 9, expected nothing unless pregnancy is postpartum"]),
        ({"postpartum_weeks": 0, "pregnancy": "none"}, ["postpartum_weeks: got 0, expected nothing unless pregnancy is postpartum"]),
        ({"postpartum_weeks": 9, "pregnancy": "postpartum"}, []),
        ({"pregnancy": "trimester_1"}, []),
    ],
    ids=repr,
)
def test_weeks_since_a_birth_belong_to_one(answers: dict[str, Any], said: list[str]) -> None:
    """Who counts the weeks since a birth has given birth."""
    assert [str(each) for each in mistakes_of(answers)] == said


def test_plain_data_can_be_written() -> None:
    """Words become text, sets are sorted lists, tuples are lists, and what was left out of a record is left out."""
    pain = Pain(region="knee", score=0)
    profile = AthleteProfile(pains=[pain], red_flags=["dizziness", "chest_pain"], soreness={"soleus": 3}, knee_to_wall_cm=[9, 8.5])

    assert json.dumps(plain(profile)) == (
        '{"knee_to_wall_cm": {"left": [9.0, 8.5], "right": [9.0, 8.5]}, "red_flags": ["chest_pain", "dizziness"], '
        '"pains": [{"region": "knee", "score": 0}], "soreness": {"soleus": 3}}'
    )
    assert [type(word) for word in plain(frozenset(Few))] == [str] * 12


def test_what_is_in_a_list_keeps_its_order_and_what_is_in_a_set_gets_one() -> None:
    """A list is read as it stands, a set by its words, and neither with more than a hundred members."""
    assert members(("b", "a")) == ["b", "a"]
    assert members({"b", "a", "c"}) == ["a", "b", "c"]
    assert members("ab") is members({"a": 1}) is members(None) is None
    assert [len(found) if (found := members(range_of)) is not None else None for range_of in (list(range(100)), list(range(101)))] == [
        100,
        None,
    ]


@pytest.mark.parametrize(
    ("name", "answer", "kept"),
    [
        ("age", 30, 30),
        ("age", "thirty", REFUSED),
        ("age", None, None),
        ("equipment", ["barbell"], frozenset({"barbell"})),
        ("equipment", ["sofa"], REFUSED),
    ],
    ids=["age", "a word for a number", "nothing", "equipment", "an unknown word"],
)
def test_one_answer_is_read_alone(name: str, answer: object, kept: object) -> None:
    """An answer to one field is kept as a profile keeps it, or refused; no other field counts."""
    assert read_answer(AthleteProfile, name, answer) == kept


@pytest.mark.parametrize(
    "answers",
    [
        {"age": "thirty"},
        {"pregnancy": "bogus", "postpartum_weeks": 5},
        {"postpartum_weeks": 5},
        {"age": "thirty", "postpartum_weeks": 5, "pregnancy": "none"},
        {"age": "thirty", "postpartum_weeks": 5, "pregnancy": "postpartum"},
    ],
    ids=str,
)
def test_a_changed_answer_is_refused_as_a_new_one(answers: dict[str, Any]) -> None:
    """Whoever changes answers is told of the same mistakes, at the same places, as who gives them anew."""
    with pytest.raises(InvalidProfile) as changed:
        AthleteProfile().changed(**answers)

    assert changed.value.mistakes == mistakes_of(answers)


def test_of_a_record_in_a_record_the_whole_path_is_said() -> None:
    """A contradiction is found at its place in the document, wherever the profile stands in it."""
    (mistake,) = AthleteProfile.contradictions({"postpartum_weeks": 5, "pregnancy": None}, "athlete")

    assert mistake.path == "athlete.postpartum_weeks"


def test_unknown_names_are_bounded() -> None:
    """However many names are unknown, a thousand are named at most, and for the first twenty what was meant."""
    mistakes: list[Mistake] = []
    read_fields(AthleteProfile, {f"minute{number}s": 1 for number in range(1_100)}, "", mistakes)

    assert len(mistakes) == 1_000
    assert [bool(each.near) for each in mistakes[:21]] == [True] * 20 + [False]


def test_a_mapping_is_read_within_bounds() -> None:
    """Of a mapping that is far too large a hundred answers are read and refused, no more."""
    mistakes: list[Mistake] = []
    MappingOf(OneOf(Tightness), Whole(0, 9)).read({f"word {number}": 1 for number in range(150)}, "levels", mistakes)

    assert len(mistakes) == 100


@pytest.mark.parametrize(("mixed", "ordered"), [({3, "A"}, [3, "A"]), ({"b", "a"}, ["a", "b"])], ids=["mixed", "words"])
def test_a_set_is_read_in_the_order_of_its_words(mixed: set[object], ordered: list[object]) -> None:
    """What is in a set is read in one order, what is no word first, so that mistakes come in one order too."""
    assert members(mixed) == ordered


def test_a_set_that_is_too_large_is_too_long() -> None:
    """A set of more than a hundred is refused for its length, not shown."""
    mistakes: list[Mistake] = []
    SetOf(OneOf(Tightness)).read({f"word {number}" for number in range(101)}, "equipment", mistakes)

    assert [str(each) for each in mistakes] == ["equipment: got a list of more than 100, expected a list of at most 100"]


def test_readings_have_an_order() -> None:
    """Several readings are a list, since they were taken one after another; a set is refused."""
    mistakes: list[Mistake] = []
    kept = Repeated(Whole(0, 90)).read({20, 30}, "knee", mistakes)

    assert kept is REFUSED
    assert len(mistakes) == 1


def test_a_side_that_is_misspelled_is_named() -> None:
    """Of two sides the one that was meant is named."""
    mistakes: list[Mistake] = []
    Sided(Whole(0, 90)).read({"left": 1, "right": 2, "rigth": 3}, "knee", mistakes)

    assert [each.near for each in mistakes] == [("right",)]


def test_mappings_that_differ_hash_differently() -> None:
    """A mapping that differs has another hash, so that it is found quickly among many."""
    assert len({hash(FrozenMapping({"a": number})) for number in range(10)}) == 10


def test_a_row_of_the_table_of_fields_holds_what_it_was_given() -> None:
    """What is noted of a field is what was written there, and nothing is supposed of what was left out."""
    (least,) = noted(Whole(0, 1), "how often").values()
    (most,) = noted(YesNo(), "whether", "no", assume=False, guarded=True, health=True, how="wait", cost=3).values()

    assert least == FieldNote(domain=Whole(0, 1), words="how often", assumed="", assume=None, guarded=False, health=False, how="", cost=0)
    assert most == FieldNote(domain=YesNo(), words="whether", assumed="no", assume=False, guarded=True, health=True, how="wait", cost=3)


@pytest.mark.parametrize(
    ("age", "sex", "usual"),
    [
        (16, Sex.MALE, 37),
        (20, Sex.FEMALE, 31),
        (29, Sex.MALE, 37),
        (30, Sex.MALE, 33),
        (59, None, 24),
        (69, Sex.FEMALE, 19),
        (70, None, 17),
        (90, Sex.MALE, 15),
    ],
)
def test_the_norm_of_calf_raises_is_that_of_the_decade(age: int, sex: Sex | None, usual: int) -> None:
    """Who is younger than the table is read in its first row, who is older in its last, and of an unknown sex the stricter norm."""
    assert calf_raise_norm(age, sex) == usual


@pytest.mark.parametrize(("words", "given"), [(None, ()), ("b", ("b",)), (["b", "a"], ("a", "b"))], ids=str)
def test_one_word_or_several_may_be_given(words: str | list[str] | None, given: tuple[str, ...]) -> None:
    """One word, several in any order, or none: all are kept as a sorted tuple."""
    assert several(words) == given


def test_many_words_are_counted_and_few_are_listed() -> None:
    """Up to twelve words are listed, each as it is written; of more it is said how many there are."""
    assert members_of(Few) == f"one of {', '.join(f'Few.{each.name}' for each in Few)}"
    assert members_of(Many) == "a member of Many, which has 13"
