"""The language of rules: misuse raises at once, with the words to write instead."""

from __future__ import annotations

import operator
from collections.abc import Callable, Iterable, Mapping
from enum import StrEnum
from fractions import Fraction
from itertools import combinations, product
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from posterior_chain import AthleteProfile, CatalogueError, Settings, authoring, default_exercises
from posterior_chain.authoring import (
    Axis,
    Cap,
    Capacity,
    Case,
    Evidence,
    Family,
    Floor,
    Goal,
    Grade,
    Level,
    Method,
    Muscle,
    Refer,
    Reviewed,
    Rule,
    Scale,
    Scope,
    Status,
    StepDown,
    Tightness,
    Urgency,
    Vote,
    Withhold,
    age,
    all_of,
    any_of,
    days_to_race,
    goal,
    hamstring_length,
    ill,
    level,
    not_,
    runner,
    where,
)
from posterior_chain.engine.ruleset import every_rule
from posterior_chain.language import derived
from posterior_chain.language.conditions import Comparison, Condition, Setting
from posterior_chain.language.effects import Bounds, Effect
from posterior_chain.language.facts import Cautious, ChoiceFact, Context, FamilyFact, NumberFact, OrderedFact
from posterior_chain.language.selections import Selection
from posterior_chain.language.vocabulary import FACTS
from posterior_chain.model import vocabulary as v
from posterior_chain.model.domains import Domain, MappingOf, Number, Repeated, Sided, Whole, note_of
from posterior_chain.model.notes import SourceNote
from posterior_chain.model.settings import uncertain_of

words: Any = authoring
"""The words of rules as an author without a type checker has them; a checker would refuse most of what follows."""

MISUSE: dict[str, tuple[Callable[[], object], type[Exception], str]] = {
    "and": (lambda: (words.age >= 20) and (words.age <= 30), TypeError, "all_of"),
    "or": (lambda: (words.age >= 20) or (words.age <= 30), TypeError, "any_of"),
    "not": (lambda: not (words.age >= 20), TypeError, "not_"),
    "chained": (lambda: 20 <= words.age <= 30, TypeError, "between"),
    "in": (lambda: words.RedFlag.CHEST_PAIN in words.red_flags, TypeError, "has"),
    "&": (lambda: (words.age >= 20) & (words.age <= 30), TypeError, "all_of"),
    "& binds tighter": (lambda: words.age >= 20 & words.ill, TypeError, "all_of"),
    "|": (lambda: (words.age >= 20) | (words.age <= 30), TypeError, "any_of"),
    "~": (lambda: ~(words.age >= 20), TypeError, "not_"),
    "text for a number": (lambda: words.age >= "20", TypeError, "number"),
    "==": (lambda: words.knee_control == "good", TypeError, "is_"),
    "a misspelt word": (lambda: words.knee_control.is_("goood"), ValueError, "KneeControl.GOOD"),
    "a member that is not": (lambda: words.red_flags.has("chest_pian"), ValueError, "RedFlag.CHEST_PAIN"),
    "never so large": (lambda: words.age >= 900, ValueError, "8 to 100"),
    "always so": (lambda: words.age >= 8, ValueError, "everybody"),
    "a flag as truth": (lambda: words.ill.is_(1), ValueError, "never"),
    "== True": (lambda: words.ill == True, TypeError, "is_"),  # noqa: E712
    "two facts": (lambda: words.age >= words.days_to_race, TypeError, "derived"),
    "if": (lambda: 1 if words.ill else 2, TypeError, "truth"),
    "no such setting": (lambda: words.setting("amber"), KeyError, "amber"),
    "a fact among conditions": (lambda: words.all_of(words.age >= 20, words.ill), TypeError, "compare"),
    "order of a choice": (lambda: words.knee_control >= "good", TypeError, "no order"),
    "a level by its word": (lambda: words.level >= "beginner", ValueError, "Level"),
    "a level of no family": (lambda: words.level.read(runner(), Context(Settings(), {})), TypeError, "belongs to a family"),
    "a soreness of no muscle": (lambda: words.soreness.read(runner(), Context(Settings(), {})), TypeError, "belongs to a muscle"),
    "one condition alone": (lambda: words.all_of(words.age >= 20), TypeError, "at least 2"),
    "== of a number": (lambda: words.age == 30, TypeError, r"write age\.between\(30, 30\), or age >= 30"),
    "== of a set": (lambda: words.red_flags == "chest_pain", TypeError, r"write red_flags\.has\('chest_pain'\)"),
    "in a number": (lambda: 30 in words.age, TypeError, r"write age\.between\(30, 30\)"),
    "in a choice": (lambda: "good" in words.knee_control, TypeError, r"write knee_control\.is_\('good'\)"),
    "in a condition": (lambda: 3 in (words.age >= 20), TypeError, "instead of `in`$"),
    "order of yes and no": (lambda: words.ill >= True, TypeError, r"ill has no order: write ill\.is_\(True\)"),
    "order of a set": (lambda: words.red_flags >= 3, TypeError, r"red_flags has no order: write red_flags\.has\(3\)"),
    "no number": (lambda: words.age >= float("nan"), ValueError, "age is never nan; it runs from 8 to 100"),
    "no end": (lambda: words.age <= float("inf"), ValueError, "age is never inf; it runs from 8 to 100"),
    "the high end first": (lambda: words.age.between(50, 20), ValueError, "is never so: the low end comes first"),
    "one of none": (lambda: words.goal.one_of(), ValueError, r"`goal\.one_of\(\)` is never so"),
    "one of no words in order": (lambda: words.hip_tightness.one_of(), ValueError, "is never so"),
    "one of all": (lambda: words.goal.one_of(*words.Goal), ValueError, "the same for everybody"),
    "one of all in order": (lambda: words.hip_tightness.one_of(*Tightness), ValueError, "the same for everybody"),
    "no id": (lambda: words.practised.has("Barbell Deadlift"), ValueError, "practised is never 'Barbell Deadlift'; expected the id of a"),
    "no text for an id": (lambda: words.practised.has(5), ValueError, "practised is never 5; expected the id of a variation"),
    "a flag spelled nearly": (lambda: words.red_flags.has("chest_pian"), ValueError, "did you mean `RedFlag.CHEST_PAIN`"),
    "a region that is none": (lambda: words.pain_in("kne"), ValueError, "pain_in: got 'kne', .*did you mean `Region.KNEE`"),
    "an injury that is none": (
        lambda: words.weeks_since("hernja"),
        ValueError,
        "weeks_since: got 'hernja', .*did you mean `InjuryKind.HERNIA`",
    ),
    "an open injury that is none": (
        lambda: words.weeks_since_uncleared(3),
        ValueError,
        "weeks_since_uncleared: got 3, expected a member of",
    ),
    "a family that is none": (lambda: words.level.in_("squt"), ValueError, "level: got 'squt', .*did you mean `Family.SQUAT`"),
    "a muscle that is none": (
        lambda: words.soreness.of("hamstring"),
        ValueError,
        "soreness: got 'hamstring', .*did you mean `Muscle.HAMSTRINGS`",
    ),
    "a setting spelled nearly": (
        lambda: words.setting("amber_pian"),
        KeyError,
        "no setting is called 'amber_pian'; did you mean `amber_pain`",
    ),
    "a setting outside a rule set": (
        lambda: Scale(load_factor=words.setting("amber_pain_load_factor")).bounds(sets=3, rir=2),
        TypeError,
        "resolved when a rule set is made",
    ),
    "a cap outside a rule set": (
        lambda: Cap(sets=words.setting("lowering_sets")).bounds(sets=3, rir=2),
        TypeError,
        "resolved when a rule set is made",
    ),
}


@pytest.mark.parametrize("name", MISUSE)
def test_misuse_says_what_to_write(name: str) -> None:
    """What Python would silently misread raises, and the message names the right word."""
    misuse, error, hint = MISUSE[name]

    with pytest.raises(error, match=hint):
        misuse()


IN_FULL = {
    "and": (
        "`age >= 20` has no truth value while rules are being written: write all_of(...), any_of(...) and not_(...) instead of "
        "and, or and not, and .between(low, high) instead of a chained comparison"
    ),
    "&": "write all_of(...) instead of `age >= 20 & ...`",
    "|": "write any_of(...) instead of `age >= 20 | ...`",
    "~": "write not_(age >= 20) instead of `~`",
    "text for a number": "age is a number, and '20' is none",
    "==": "write knee_control.is_('good') instead of `==` or `!=`",
    "in a choice": "write knee_control.is_('good') instead of `in`",
    "a misspelt word": (
        "knee_control is never 'goood'; expected one of KneeControl.GOOD, KneeControl.POOR; did you mean `KneeControl.GOOD`?"
    ),
    "a member that is not": (
        "red_flags is never 'chest_pian'; expected a member of RedFlag, which has 38; did you mean `RedFlag.CHEST_PAIN`?"
    ),
    "never so large": "age is never 900; it runs from 8 to 100 in steps of 1",
    "no number": "age is never nan; it runs from 8 to 100 in steps of 1",
    "always so": "`age >= 8` is the same for everybody",
    "a flag as truth": "ill is never 1; expected True or False",
    "two facts": "`age >= days_to_race` relates two facts: make a derived fact of the relation",
    "a fact among conditions": "all_of(...) joins conditions, and `ill` is none: compare the fact with something",
    "one condition alone": "all_of(...) joins at least 2 conditions",
    "order of a choice": "knee_control has no order: write knee_control.is_('good')",
    "a level by its word": (
        "level is never 'beginner'; expected one of Level.BEGINNER, Level.INTERMEDIATE, Level.ADVANCED; did you mean `Level.BEGINNER`?"
    ),
    "a level of no family": "level belongs to a family: a rule set asks it of each in turn",
    "a soreness of no muscle": "soreness belongs to a muscle: a rule set asks it of each in turn",
    "== of a number": "write age.between(30, 30), or age >= 30 instead of `==` or `!=`",
    "== of a set": "write red_flags.has('chest_pain') instead of `==` or `!=`",
    "the high end first": "`age.between(50, 20)` is never so: the low end comes first",
    "one of none": "`goal.one_of()` is never so: name what it may be",
    "one of all": "`goal.one_of(economy, speed, durability, general)` is the same for everybody",
    "one of all in order": "`hip_tightness.one_of(none, mild, tight, marked)` is the same for everybody",
    "no id": "practised is never 'Barbell Deadlift'; expected the id of a variation (small letters, digits and underscores)",
    "a setting outside a rule set": (
        "the setting amber_pain_load_factor is resolved when a rule set is made; this rule stands outside one"
    ),
    "nothing denied": "not_(...) joins conditions, and `ill` is none: compare the fact with something",
    "either of one": "any_of(...) joins at least 2 conditions",
    "either of a fact": "any_of(...) joins conditions, and `ill` is none: compare the fact with something",
    "between two steps": "weekly_distance_km is never 10.05; it runs from 0 to 400 in steps of 0.1",
    "never older": "`age > 100` is the same for everybody",
    "at most the oldest": "`age <= 100` is the same for everybody",
    "below the youngest": "`age < 8` is the same for everybody",
    "near two": (
        "red_flags is never 'eye_surgeryx'; expected a member of RedFlag, which has 38; "
        "did you mean `RedFlag.EYE_SURGERY` or `RedFlag.UNHEALED_SURGERY`?"
    ),
    "never tighter": "`hamstring_length > marked` is the same for everybody",
    "an order of nothing": (
        "hamstring_length is never None; expected one of Tightness.NONE, Tightness.MILD, Tightness.TIGHT, Tightness.MARKED"
    ),
    "a fact for a condition": "`when=ill` is a fact, and a rule needs a condition: compare it with something",
    "text for a condition": "a rule needs a condition, and 'age >= 20' is none",
    "a sentence that is long": "because is at most 300 characters, not 301",
    "a row that is no tuple": "`rows` is a tuple of text (with one, mind the comma)",
    "of two parts": "ours.a_rule asks about the family and about the muscle in question: ask about one of them",
    "sets that are days": "sets_together: got 'days_since_trained', expected a fact that is a number of sets, as sets_left",
    "sets that are so or not": "sets_together: got 'ill', expected a fact that is a number of sets, as sets_left",
    "a cap that is a part": ("sets: got 'low_readiness_sets_factor', expected a whole number from 1 to 10, or a setting that is one"),
    "a cap of half a set": "sets: got 1.5, expected a whole number from 1 to 10",
    "more than the usual load": "load_factor: got 1.2, expected a part above 0 and at most 1, or a setting that is one",
    "no load at all": "load_factor: got 0.0, expected a part above 0 and at most 1, or a setting that is one",
    "a load of text": "a factor: got '0.8', expected a part above 0 and at most 1, or a setting that is one",
    "a setting that is no part": "load_factor: got 'amber_pain', expected a part above 0 and at most 1, or a setting that is one",
    "a word for a selection": "of: got 'squat', expected where(...), or for an effect a member of Family",
    "a demand for nothing": "asks: got 'balance: 0', expected a mapping from a member of Axis to 1, 2 or 3",
    "a demand for everything": "asks: got 'balance: 4', expected a mapping from a member of Axis to 1, 2 or 3",
    "a demand that is so": "asks: got 'balance: True', expected a mapping from a member of Axis to 1, 2 or 3",
    "neither yes nor no": "entry: got 'yes', expected True or False",
    "an empty capacity": (
        "Capacity() says nothing: give it hamstring_length or hip_flexion or ankle_dorsiflexion or spine_load or knee_load or balance "
        "or soreness"
    ),
    "an empty cap": "Cap() says nothing: give it sets or repetitions or sessions_per_week or sets_together",
    "an empty floor": "Floor() says nothing: give it rir or rir_above_table or rest_s",
    "an empty scale": "Scale() says nothing: give it sets_fewer or sets_factor or load_factor or start_factor",
    "a word for a scope": "scope: got 'everything', expected one of Scope.ALL, Scope.LOADED, Scope.IMPACT_AND_HEAVY, Scope.ADVICE",
}
"""What is said of misuse, whole; where the name stands neither in ``MISUSE`` nor in ``FORMLESS``, it stands in ``FURTHER``."""

FURTHER: dict[str, Callable[[], object]] = {
    "nothing denied": lambda: words.not_(ill),
    "either of one": lambda: words.any_of(age >= 20),
    "either of a fact": lambda: words.any_of(age >= 20, ill),
    "between two steps": lambda: words.weekly_distance_km >= 10.05,
    "never older": lambda: age > 100,
    "at most the oldest": lambda: age <= 100,
    "below the youngest": lambda: age < 8,
    "near two": lambda: words.red_flags.has("eye_surgeryx"),
    "never tighter": lambda: hamstring_length > Tightness.MARKED,
    "an order of nothing": lambda: words.hamstring_length >= None,
    "a fact for a condition": lambda: _rule(when=ill),
    "text for a condition": lambda: _rule(when="age >= 20"),
    "a sentence that is long": lambda: _rule(because="A" * 301),
    "a row that is no tuple": lambda: words.Evidence("expert", "Expert", supports="this", rows="A36"),
    "of two parts": lambda: list(_rule(when=all_of(level >= Level.ADVANCED, words.soreness >= 4)).grounded()),
    "sets that are so or not": lambda: words.Cap(sets_together=ill),
    "no load at all": lambda: Scale(load_factor=0),
    "a demand for everything": lambda: where(asks={Axis.BALANCE: 4}),
    "a demand that is so": lambda: where(asks={Axis.BALANCE: True}),
}


@pytest.mark.parametrize("name", IN_FULL)
def test_misuse_is_said_in_full(name: str) -> None:
    """The message says what is wrong and what to write, and nothing else."""
    misuse = FURTHER[name] if name in FURTHER else FORMLESS[name][0] if name in FORMLESS else MISUSE[name][0]

    with pytest.raises((TypeError, ValueError, CatalogueError)) as refused:
        misuse()

    assert str(refused.value) == IN_FULL[name]


def test_what_may_just_be_written_is_taken() -> None:
    """The longest sentence, the whole of a load, the most sets, a setting from one to ten, the ends of a range are no misuse."""
    assert _rule(because="A" * 300).because == "A" * 300
    assert Scale(load_factor=1).load_factor == 1
    assert [Cap(sets=sets).sets for sets in (1, 10)] == [1, 10]
    assert [where(asks={Axis.BALANCE: least}).asks for least in (1, 3)] == [((Axis.BALANCE, 1),), ((Axis.BALANCE, 3),)]
    assert Cap(sets=words.setting("amber_soreness")).sets == Setting("amber_soreness")
    assert age.resolved(">=", "18.5") == Comparison(age, ">=", Fraction(37, 2)) == age.resolved(">=", Fraction(37, 2))
    assert repr(age.resolved(">=", "18.5")) == "age >= 18.5"
    assert age.between(30, 30) == all_of(age >= 30, age <= 30)
    assert str(words.setting("amber_pain")) == "the setting amber_pain"


@pytest.mark.parametrize(
    ("condition", "written", "said"),
    [
        (age > 64, "age > 64", "age is above 64"),
        (age < 18, "age < 18", "age is below 18"),
        (age <= 18, "age <= 18", "age is at most 18"),
        (words.weekly_distance_km >= 42.5, "weekly_distance_km >= 42.5", "kilometres a week is at least 42.5"),
        (
            words.worst_pain >= words.setting("amber_pain"),
            "worst_pain >= setting('amber_pain')",
            "the worst pain anywhere is at least the setting amber_pain",
        ),
        (ill.is_(False), "ill.is_(False)", "ill today: no"),
        (goal.is_(Goal.SPEED), "goal.is_('speed')", "the goal is speed"),
        (goal.one_of(Goal.SPEED, Goal.ECONOMY), "goal.one_of('speed', 'economy')", "the goal is speed or economy"),
        (words.practised.has("air_squat"), "practised.has('air_squat')", "mastered or recently lifted variations include air squat"),
        (any_of(age >= 18, ill.is_(True)), "any_of(age >= 18, ill.is_(True))", "age is at least 18 or ill today: yes"),
        (
            any_of(all_of(age >= 18, age <= 30), not_(ill.is_(True))),
            "any_of(all_of(age >= 18, age <= 30), not_(ill.is_(True)))",
            "(age is at least 18 and age is at most 30) or not (ill today: yes)",
        ),
        (
            all_of(any_of(age >= 65, ill.is_(True)), goal.is_(Goal.SPEED)),
            "all_of(any_of(age >= 65, ill.is_(True)), goal.is_('speed'))",
            "(age is at least 65 or ill today: yes) and the goal is speed",
        ),
    ],
    ids=str,
)
def test_a_condition_is_read_as_it_was_written(condition: Condition, written: str, said: str) -> None:
    """It shows itself as it was written, its words as text, and says the same in English."""
    assert repr(condition) == written
    assert condition.describe() == said


@pytest.mark.parametrize(
    ("of", "said"),
    [
        (where(), "every variation"),
        (where(family=[Family.SQUAT, Family.CALF]), "variations of the calf or squat family"),
        (where(load=words.LoadKind.EXTERNAL), "variations with external load"),
        (where(laterality=words.Laterality.UNILATERAL), "variations that are unilateral"),
        (where(level=[Level.ADVANCED, Level.BEGINNER]), "variations of advanced or beginner level"),
        (where(position=words.Position.SUPINE), "variations done supine"),
        (where(contraction=words.Contraction.ECCENTRIC), "variations that are mostly eccentric"),
        (where(length_bias=words.LengthBias.LONG), "variations loaded most at long muscle length"),
        (where(trains=Muscle.GLUTEUS_MAXIMUS), "variations for the gluteus maximus"),
        (where(uses=words.Equipment.TRAP_BAR), "variations that use a trap bar"),
        (
            where(asks={Axis.KNEE_LOAD: 2, Axis.BALANCE: 1}),
            "variations that ask at least 1 of 3 of balance, that ask at least 2 of 3 of knee load",
        ),
        (where(entry=True), "variations that a runner may start with"),
        (where(entry=False), "variations that follow another"),
        (where(from_floor=True), "variations pulled from the floor"),
        (where(from_floor=False), "variations not pulled from the floor"),
        (where(bent_knee=True), "variations with a bent knee"),
        (where(bent_knee=False), "variations with a straight knee"),
        (where(rung_above=0), "variations above knee-flexion rung 0"),
        (where(unproven=True), "variations above the highest rung met or to start on"),
        (
            where(family=Family.SQUAT, entry=True, unless=where(uses=words.Equipment.BARBELL)),
            "variations of the squat family, that a runner may start with, except variations that use a barbell",
        ),
        (where(unless=where(family=Family.CALF)), "every variation, except variations of the calf family"),
    ],
)
def test_a_selection_says_what_it_means(of: Selection, said: str) -> None:
    """Each property is said in English, several with commas between them, and what is left out comes at the end."""
    assert of.describe() == said


SOURCE = Evidence("expert", "Expert", supports="this", rows=("X",))
CASE = Case("one", runner(), fires=True)


def test_rows_are_a_tuple() -> None:
    """The letters of one row are no rows."""
    with pytest.raises(TypeError, match=r"`rows` is a tuple of text .*mind the comma"):
        words.Evidence("expert", "Expert", supports="this", rows="A36")


def test_a_fact_is_no_condition() -> None:
    """A rule whose ``when`` is a fact does not load."""
    with pytest.raises(TypeError, match="compare it"):
        _rule(when=ill)


@pytest.mark.parametrize(
    ("changed", "error", "words"),
    [
        ({"when": "age >= 20"}, TypeError, "a rule needs a condition"),
        ({"then": Floor(rir=4)}, TypeError, "mind the comma"),
        ({"then": (age >= 20,)}, TypeError, "a tuple of effects"),
        ({"then": ()}, CatalogueError, "then must not be empty"),
        ({"because": ""}, CatalogueError, "because must not be empty"),
        ({"because": "A" * 301}, CatalogueError, "at most 300 characters, not 301"),
        ({"because": "  "}, CatalogueError, "because must not be empty"),
        ({"sources": ()}, CatalogueError, "sources must not be empty"),
        ({"sources": SOURCE}, TypeError, "`sources` is a tuple of Evidence .*mind the comma"),
        ({"cases": CASE}, TypeError, "`cases` is a tuple of Case .*mind the comma"),
        ({"cases": [CASE]}, TypeError, "`cases` is a tuple of Case"),
        ({"formerly": "ours.old_rule"}, TypeError, "`formerly` is a tuple of text .*mind the comma"),
        ({"cases": ()}, CatalogueError, "cases must not be empty"),
    ],
)
def test_a_rule_without_its_form_is_no_rule(changed: dict[str, object], error: type[Exception], words: str) -> None:
    """A rule that leaves something out, or says it in the wrong form, is refused with what is wrong."""
    with pytest.raises(error, match=words):
        _rule(**changed)


def _rule(**changed: Any) -> Rule:  # any part of a rule may be changed
    """A rule needs no more than this."""
    form: dict[str, Any] = {
        "id": "ours.a_rule",
        "title": "A rule",
        "when": age >= 20,
        "then": (Floor(rir=4),),
        "because": "Because.",
        "sources": (SOURCE,),
        "grade": Grade.X,
        "cases": (CASE,),
        "reviewed": Reviewed(evidence="2026-11", again="2027-11-01"),
        "status": Status.STABLE,
        "since": "0.1",
    }
    return Rule(**{**form, **changed})


def test_conditions_are_data() -> None:
    """Conditions compare, hash, show themselves as they were written, and speak English."""
    one, same = (all_of(hamstring_length >= Tightness.TIGHT, not_(days_to_race <= 3)) for _ in range(2))

    assert one == same
    assert hash(one) == hash(same)
    assert repr(one) == "all_of(hamstring_length >= 'tight', not_(days_to_race <= 3))"
    assert one.describe() == "hamstring tightness is at least tight and not (days to the race is at most 3)"
    assert level.in_(Family.SQUAT) is level.each[Family.SQUAT]
    assert (level >= Level.ADVANCED) is not None


def test_either_and_both_are_told_apart_in_english() -> None:
    """One word of several is kept together beside another condition, and stands alone as it is."""
    either = goal.one_of(Goal.ECONOMY, Goal.SPEED)

    assert all_of(either, ill.is_(True)).describe() == "(the goal is economy or speed) and ill today: yes"
    assert all_of(goal.is_(Goal.SPEED), ill.is_(True)).describe() == "the goal is speed and ill today: yes"
    assert any_of(either, ill.is_(True)).describe() == "the goal is economy or speed or ill today: yes"


def test_conditions_join_as_the_words_say() -> None:
    """All hold when each does, any when one does, and what is denied when it does not."""
    adult, sick = age >= 18, ill.is_(True)
    for years, is_ill in product((17, 18), (True, False)):
        values = {"age": years, "ill": is_ill}
        holding = [each.holds(values) for each in (all_of(adult, sick), any_of(adult, sick), not_(adult), not_(all_of(adult, sick)))]

        assert holding == [years == 18 and is_ill, years == 18 or is_ill, years == 17, not (years == 18 and is_ill)]


def test_each_comparison_is_changed_where_it_stands() -> None:
    """Comparisons are given from left to right, and changing each leaves what joins them."""
    adult, old, sick = age >= 18, age >= 65, ill.is_(True)
    condition = all_of(adult, any_of(old, not_(sick)))

    assert list(condition.atoms()) == [adult, old, sick]
    assert condition.mapped(not_) == all_of(not_(adult), any_of(not_(old), not_(not_(sick))))


def test_text_stands_for_a_part_of_the_body() -> None:
    """Where a fact is asked for by a word, its text will do."""
    assert words.pain_in("knee") is words.pain_in(words.Region.KNEE)
    assert words.level.in_("squat") is level.in_(Family.SQUAT)


@pytest.mark.parametrize(
    ("atom", "end"),
    [
        (atom, end)
        for rule in every_rule()
        for atom in rule.when.atoms()
        if isinstance(atom, Comparison) and isinstance(atom.value, Setting)
        for end in (uncertain_of(atom.value.name).low, uncertain_of(atom.value.name).high)
    ],
    ids=str,
)
def test_no_setting_makes_a_condition_the_same_for_everybody(atom: Comparison, end: Fraction) -> None:
    """At either end of its range a setting still tells runners apart, so a stored rule set reads back at any of its settings."""
    assert isinstance(atom.fact, NumberFact)
    assert atom.fact.compared(atom.op, end) == atom.fact.resolved(atom.op, end)


@pytest.mark.parametrize("form", [Condition, Effect, Domain])
def test_what_says_nothing_can_not_be_made(form: type[object]) -> None:
    """Every kind of condition says when it holds, every effect what it does, and every answer what it takes."""
    with pytest.raises(TypeError, match="abstract"):
        form()


COMPARISONS: Mapping[str, Callable[[Any, Any], Any]] = {
    ">=": operator.ge,
    "<=": operator.le,
    ">": operator.gt,
    "<": operator.lt,
}
WORDS: list[OrderedFact[v.Scale]] = [fact for fact in FACTS.values() if isinstance(fact, OrderedFact) and not isinstance(fact, FamilyFact)]
NUMBERS = [fact for fact in FACTS.values() if isinstance(fact, NumberFact)]
CHOICES: list[ChoiceFact[StrEnum]] = [fact for fact in FACTS.values() if isinstance(fact, ChoiceFact)]


class TestComparisons:
    """A comparison holds exactly where the values compare so, and one that is the same for everybody is refused."""

    @pytest.mark.parametrize("op", COMPARISONS)
    @pytest.mark.parametrize("fact", WORDS, ids=lambda fact: fact.name)
    def test_of_words_that_have_an_order(self, fact: OrderedFact[v.Scale], op: str) -> None:
        """Words compare by their place in the list."""
        compare = COMPARISONS[op]
        for word in fact.values:
            expected = {value: compare(value.rank, word.rank) for value in fact.values}
            if len(set(expected.values())) == 1:
                with pytest.raises(ValueError, match="the same for everybody"):
                    compare(fact, word)
            else:
                assert {value: compare(fact, word).holds({fact.name: value}) for value in fact.values} == expected

    @given(st.sampled_from(NUMBERS), st.sampled_from(list(COMPARISONS)), st.data())
    def test_of_numbers(self, fact: NumberFact, op: str, data: st.DataObject) -> None:
        """Numbers compare as numbers, on every step of their range."""
        steps = st.integers(0, int((fact.high - fact.low) / fact.step))
        constant, value = (float(fact.low + data.draw(steps) * fact.step) for _ in range(2))
        always = {COMPARISONS[op](end, constant) for end in (fact.low, fact.high, constant)}
        if len(always) == 1:
            with pytest.raises(ValueError, match="the same for everybody"):
                COMPARISONS[op](fact, constant)
        else:
            assert COMPARISONS[op](fact, constant).holds({fact.name: value}) is COMPARISONS[op](value, constant)

    @pytest.mark.parametrize("fact", [*WORDS, *CHOICES], ids=lambda fact: fact.name)
    def test_of_words_one_by_one(self, fact: OrderedFact[v.Scale] | ChoiceFact[StrEnum]) -> None:
        """``is_`` holds for its word alone, ``one_of`` for each of its words."""
        words: list[Any] = list(fact.values)
        first, *others = words

        assert [fact.is_(first).holds({fact.name: word}) for word in fact.values] == [True, *(False for _ in others)]
        assert [fact.one_of(*others).holds({fact.name: word}) for word in fact.values] == [False, *(True for _ in others)]


@pytest.mark.parametrize(
    ("effect", "said"),
    [
        (Refer(urgency=Urgency.URGENT, scope=Scope.LOADED), ["loaded: urgent"]),
        (Withhold(), ["every variation: not today"]),
        (Withhold(methods=(Method.HEAVY, Method.EXPLOSIVE)), ["every variation: no explosive or heavy work"]),
        (Capacity(balance=1, of=Family.SQUAT), ["variations of the squat family: at most 1 of 3 of balance"]),
        (StepDown(of=where(entry=False)), ["variations that follow another: one rung easier"]),
        (Cap(sets=2, sessions_per_week=1), ["every variation: at most 2 sets", "sessions per week: 1"]),
        (Cap(sets_together=words.sets_left), ["every variation: together no more sets than are left this week"]),
        (
            Cap(sets_together=words.sets_left_of, of=Family.CALF),
            ["variations of the calf family: together no more sets than are left this week, of each muscle"],
        ),
        (Floor(rir=3, rest_s=120), ["every variation: at least 3 repetitions in reserve", "every variation: at least 120 s of rest"]),
        (Floor(rir_above_table=1), ["every variation: at least 1 more in reserve than usual"]),
        (Scale(sets_fewer=1, load_factor=0.8), ["every variation: 1 set fewer than usual", "every variation: 80 % of the usual load"]),
        (
            Scale(sets_factor=0.7, start_factor=0.25),
            ["every variation: 70 % of the usual sets", "every variation: 25 % of a first load that is estimated"],
        ),
        (
            Scale(load_factor=words.setting("amber_pain_load_factor")),
            ["every variation: the setting amber_pain_load_factor of the usual load"],
        ),
        (Cap(repetitions=10), ["every variation: at most 10 repetitions in all"]),
        (
            Capacity(hip_flexion=0, balance=3),
            ["every variation: at most 0 of 3 of hip flexion", "every variation: at most 3 of 3 of balance"],
        ),
        (Withhold(of=Family.CALF, methods=Method.HEAVY), ["variations of the calf family: no heavy work"]),
        (Refer(urgency=Urgency.EMERGENCY, scope=Scope.IMPACT_AND_HEAVY), ["impact and heavy: emergency"]),
        (Refer(urgency=Urgency.ROUTINE), ["all: routine"]),
        (Vote(of=Family.CALF, sets=3), ["variations of the calf family: up to 3 sets"]),
        (Vote(of=where(asks={Axis.HIP_FLEXION: 2})), ["variations that ask at least 2 of 3 of hip flexion: preferred"]),
    ],
    ids=lambda value: value.kind if isinstance(value, Effect) else "",
)
def test_an_effect_says_everything_it_does(effect: Effect, said: list[str]) -> None:
    """Each number and each selection of an effect is said in English, on what it acts first."""
    assert [f"{note.target}: {note.value}" for note in effect.notes()] == said
    assert {note.kind for note in effect.notes()} == {effect.kind}


@pytest.mark.parametrize(
    "effect", [Refer(urgency=Urgency.ROUTINE), Withhold(), Capacity(balance=0), StepDown(), Vote(of=where(entry=True))]
)
def test_what_takes_away_or_prefers_bounds_no_dose(effect: Effect) -> None:
    """Only a cap, a floor and a scale change how much is done; any other effect yields the bounds that change nothing."""
    assert effect.bounds(sets=3, rir=2) == Bounds()


@pytest.mark.parametrize(
    ("effect", "bounds"),
    [
        (Cap(sets=2), Bounds(sets=2)),
        (Cap(repetitions=10), Bounds(repetitions=10)),
        (Cap(sets=1, repetitions=1), Bounds(sets=1, repetitions=1)),
        (Cap(sessions_per_week=1), Bounds()),
        (Floor(rir=3), Bounds(rir=3)),
        (Floor(rir_above_table=1), Bounds(rir=3)),
        (Floor(rir=4, rir_above_table=1), Bounds(rir=4)),
        (Floor(rir=2, rir_above_table=1), Bounds(rir=3)),
        (Floor(rir=1, rest_s=1), Bounds(rir=1, rest_s=1)),
        (Scale(sets_fewer=1), Bounds(sets=2)),
        (Scale(sets_fewer=2), Bounds(sets=1)),
        (Scale(sets_fewer=3), Bounds(sets=1)),
        (Scale(sets_factor=0.9), Bounds(sets=3)),
        (Scale(sets_factor=0.7), Bounds(sets=2)),
        (Scale(sets_factor=0.5), Bounds(sets=1)),
        (Scale(sets_factor=0.1), Bounds(sets=1)),
        (Scale(sets_fewer=1, sets_factor=0.9), Bounds(sets=2)),
        (Scale(sets_fewer=1, sets_factor=0.5), Bounds(sets=1)),
        (Scale(load_factor=0.8), Bounds(sets=3, load_factor=Fraction(4, 5))),
        (Scale(start_factor=0.7), Bounds(sets=3, start_factor=Fraction(7, 10))),
    ],
    ids=str,
)
def test_a_dose_is_bounded(effect: Effect, bounds: Bounds) -> None:
    """Of three sets with two in reserve each effect leaves what it says, halves of a set rounded down and never under one."""
    assert effect.bounds(sets=3, rir=2) == bounds


@pytest.mark.parametrize(
    ("load", "start", "estimated", "lifted"),
    [("1", "1", 1, 1), ("0.8", "1", 0.8, 0.8), ("1", "0.7", 0.7, 1), ("0.8", "0.7", 0.7, 0.8), ("0.5", "0.7", 0.5, 0.5)],
)
def test_a_first_load_is_reduced_by_the_smaller_part(load: str, start: str, estimated: float, lifted: float) -> None:
    """Two reductions never stack, and one of first loads leaves what was lifted as it is."""
    bounds = (
        Cap(sets=2)
        .bounds(sets=3, rir=2)
        .join(Bounds(load_factor=Fraction(load), start_factor=Bounds().start_factor if start == "1" else Fraction(start)))
    )

    assert [float(bounds.load_left(estimated=each)) for each in (True, False)] == [estimated, lifted]
    assert bounds.sets == 2


@pytest.mark.parametrize(
    "effect",
    [Withhold(), Capacity(balance=1), StepDown(), Cap(sets=1), Floor(rir=3), Scale(sets_fewer=1), Vote(of=where(level=Level.BEGINNER))],
)
def test_an_effect_acts_within_a_part(effect: Effect) -> None:
    """In a rule about each family or each muscle an effect keeps what it means and acts on that part of it alone."""
    before: Any = effect
    of_family, of_muscle = before.within(Family.CALF), before.within(Muscle.SOLEUS)

    assert of_family == attrs.evolve(before, of=attrs.evolve(before.of, family=(Family.CALF,)))
    assert of_muscle == attrs.evolve(before, of=attrs.evolve(before.of, trains=(Muscle.SOLEUS,)))


def test_a_setting_is_resolved_once() -> None:
    """An effect that names settings gets their numbers, one that names none is itself, and so is a rule."""
    named, plain = Scale(load_factor=words.setting("amber_pain_load_factor"), sets_fewer=1), Scale(load_factor=0.5)
    rule, other = _rule(when=words.worst_pain >= words.setting("amber_pain"), then=(plain,)), _rule(then=(plain, named))
    settings = Settings(amber_pain=4, amber_pain_load_factor="0.6")

    assert named.resolved(settings) == Scale(load_factor=0.6, sets_fewer=1)
    assert plain.resolved(settings) is plain
    assert rule.resolved(settings) == _rule(when=words.worst_pain >= 4, then=(plain,))
    assert other.resolved(settings) == _rule(then=(plain, Scale(load_factor=0.6, sets_fewer=1)))
    assert _rule().resolved(settings).when == _rule().when
    for untouched in (_rule(), _rule(when=all_of(age >= 20, ill.is_(True)))):
        assert untouched.resolved(settings) is untouched


def test_a_source_is_noted_whole() -> None:
    """An advice shows the key, the citation, the claim and the rows of each source."""
    assert SOURCE.note() == SourceNote(key="expert", citation="Expert", supports="this", evidence=("X",))


ABOUT_ONE_FIELD = [
    each for each in NUMBERS if each.fields == (each.name,) and isinstance(note_of(AthleteProfile, each.name).domain, (Whole, Number))
]


@pytest.mark.parametrize("fact", ABOUT_ONE_FIELD, ids=str)
def test_a_number_is_that_of_its_field(fact: NumberFact) -> None:
    """A fact that reads one field has the range, the steps, the unit and the assumption of the field, and is as private."""
    note = note_of(AthleteProfile, fact.name)
    domain: Any = note.domain
    context = Context(Settings(), default_exercises().by_id)

    assert (fact.low, fact.high, fact.step, fact.unit, fact.health) == (domain.low, domain.high, domain.step, domain.unit, note.health)
    assert fact.read(AthleteProfile(), context) == note.assume
    assert fact.read(AthleteProfile(**{fact.name: domain.low + 1}), context) == domain.low + 1


OF_PARTS: list[tuple[Iterable[StrEnum], str, Cautious, bool, tuple[object, ...]]] = [
    (v.Region, "pain_in_{}", Cautious.HIGHER, True, (0, 10, "pain points")),
    (v.InjuryKind, "weeks_since_{}", Cautious.LOWER, True, (0, 2001, "weeks")),
    (v.InjuryKind, "weeks_since_uncleared_{}", Cautious.LOWER, True, (0, 2001, "weeks")),
    (Muscle, "soreness_{}", Cautious.HIGHER, True, (0, 10, "points")),
    (Muscle, "sets_left_of_{}", Cautious.LOWER, False, (0, 30, "sets")),
    (Muscle, "days_since_trained_{}", Cautious.LOWER, False, (0, 7, "days")),
]


@pytest.mark.parametrize(
    ("parts", "name", "cautious", "health", "numbers"), OF_PARTS, ids=lambda value: value if isinstance(value, str) else ""
)
def test_every_part_has_a_fact_of_its_own(
    parts: Iterable[StrEnum],
    name: str,
    cautious: Cautious,
    health: bool,
    numbers: tuple[object, ...],  # noqa: FBT001 - a table
) -> None:
    """The numbers of each region, injury and muscle run alike, take away in one direction, and are as private as the answer."""
    for part in parts:
        fact = FACTS[name.format(part)]

        assert isinstance(fact, NumberFact)
        assert (fact.cautious, fact.health, (fact.low, fact.high, fact.unit)) == (cautious, health, numbers)


@pytest.mark.parametrize("family", Family)
def test_every_family_has_a_level_and_a_technique(family: Family) -> None:
    """A level or a technique that falls only takes away, of one family as of another, and is not about health."""
    of_it = level.in_(family), words.technique.in_(family)

    assert [(fact.cautious, fact.health, fact.values) for fact in of_it] == [
        (Cautious.LOWER, False, Level),
        (Cautious.LOWER, False, v.Technique),
    ]
    assert (level.values, words.technique.values) == (Level, v.Technique)


@pytest.mark.parametrize(
    ("fact", "muscle"),
    [
        (words.soreness, "soreness_soleus"),
        (words.sets_left_of, "sets_left_of_soleus"),
        (words.days_since_trained, "days_since_trained_soleus"),
    ],
)
def test_the_muscle_in_question_is_asked_like_one(fact: NumberFact, muscle: str) -> None:
    """What a rule asks of the muscle in question it could ask of any one."""
    one = FACTS[muscle]

    assert isinstance(one, NumberFact)
    assert (fact.low, fact.high, fact.step, fact.unit, fact.health, fact.fields) == (
        one.low,
        one.high,
        one.step,
        one.unit,
        one.health,
        one.fields,
    )


@pytest.mark.parametrize(
    ("name", "cautious", "numbers"),
    [
        ("single_leg_bridge_reps", Cautious.LOWER, (0, 200, 1, "repetitions")),
        ("nordic_break_point_deg", Cautious.HIGHER, (0, 90, 1, "degrees")),
    ],
)
def test_a_measurement_runs_like_its_reading(name: str, cautious: Cautious, numbers: tuple[object, ...]) -> None:
    """What counts of several readings is one of them, so it runs as far and in the same steps, and is no matter of health."""
    fact = FACTS[name]

    assert isinstance(fact, NumberFact)
    assert (fact.cautious, fact.health, (fact.low, fact.high, fact.step, fact.unit)) == (cautious, False, numbers)


@pytest.mark.parametrize(
    ("condition", "written", "said"),
    [
        (
            level.in_(Family.HIP_THRUST) >= Level.ADVANCED,
            "level_hip_thrust >= 'advanced'",
            "level in the hip thrust family is at least advanced",
        ),
        (words.soreness.of(Muscle.GLUTEUS_MAXIMUS) >= 4, "soreness_gluteus_maximus >= 4", "soreness of the gluteus maximus is at least 4"),
        (words.sets_left_of.of(Muscle.SOLEUS) <= 2, "sets_left_of_soleus <= 2", "sets left this week of the soleus is at most 2"),
        (words.days_since_trained.of(Muscle.CORE) < 2, "days_since_trained_core < 2", "days since training the core is below 2"),
        (words.pain_in("low_back") > 3, "pain_in_low_back > 3", "pain in the low back is above 3"),
        (words.weeks_since("hernia") < 12, "weeks_since_hernia < 12", "weeks since the latest hernia is below 12"),
        (
            words.weeks_since_uncleared("calf_strain") < 12,
            "weeks_since_uncleared_calf_strain < 12",
            "weeks since the latest uncleared calf strain is below 12",
        ),
        (level >= Level.ADVANCED, "level >= 'advanced'", "level in the family in question is at least advanced"),
        (words.soreness >= 4, "soreness >= 4", "soreness of the muscle in question is at least 4"),
        (words.single_leg_bridge_reps < 20, "single_leg_bridge_reps < 20", "hamstring bridges on the weaker leg is below 20"),
    ],
    ids=str,
)
def test_a_fact_of_one_part_says_which(condition: Condition, written: str, said: str) -> None:
    """The family, the muscle, the region or the injury stands in its name and in its sentence."""
    assert (repr(condition), condition.describe()) == (written, said)


@pytest.mark.parametrize(("chosen", "most"), [(3, 3), (2.5, 2), (1, 1)])
def test_a_cap_may_be_a_setting(chosen: float, most: int) -> None:
    """The number of a setting is the most, and of a half set only the whole ones are done."""
    cap = Cap(sets=words.setting("lowering_sets")).resolved(Settings(lowering_sets=chosen))

    assert cap.bounds(sets=3, rir=2) == Bounds(sets=most)
    assert [note.value for note in cap.notes()] == [f"at most {most} sets"]


FORMLESS: dict[str, tuple[Callable[[], object], str]] = {
    "a cap of nothing": (lambda: Cap(sets=0), "sets: got 0, expected a whole number from 1 to 10"),
    "a cap below nothing": (lambda: Cap(sets=-1), "sets: got -1, expected a whole number from 1 to 10"),
    "a cap of half a set": (lambda: words.Cap(sets=1.5), "sets: got 1.5, expected a whole number from 1 to 10"),
    "a cap that is a part": (
        lambda: Cap(sets=words.setting("low_readiness_sets_factor")),
        "sets: got 'low_readiness_sets_factor', expected a whole number from 1 to 10, or a setting that is one",
    ),
    "a cap of true": (lambda: Cap(sets=True), "sets: got true, expected a whole number"),
    "a cap of text": (lambda: words.Cap(repetitions="10"), "repetitions: got '10', expected a whole number from 1 to 500"),
    "sets that are days": (
        lambda: Cap(sets_together=words.days_since_trained),
        "sets_together: got 'days_since_trained', expected a fact that is a number of sets",
    ),
    "a number for a fact": (lambda: words.Cap(sets_together=3), "sets_together: got 3, expected a fact that is a number of sets"),
    "fewer sessions than none": (lambda: Cap(sessions_per_week=-3), "sessions_per_week: got -3, expected a whole number from 1 to 7"),
    "a capacity of 7": (lambda: Capacity(hamstring_length=7), "hamstring_length: got 7, expected a whole number from 0 to 3"),
    "a reserve below failure": (lambda: Floor(rir=-5), "rir: got -5, expected a whole number from 1 to 10"),
    "a rest of hours": (lambda: Floor(rest_s=9999), "rest_s: got 9999, expected a whole number from 1 to 900"),
    "more sets for fewer": (lambda: Scale(sets_fewer=-3), "sets_fewer: got -3, expected a whole number from 1 to 10"),
    "a load below nothing": (lambda: Scale(load_factor=-1), "load_factor: got -1.0, expected a part above 0 and at most 1"),
    "more than the usual load": (lambda: Scale(load_factor=1.2), "load_factor: got 1.2, expected a part above 0 and at most 1"),
    "a load of text": (lambda: words.Scale(load_factor="0.8"), "a factor: got '0.8', expected a part above 0"),
    "a load of no number": (lambda: Scale(load_factor=float("nan")), "a factor: got nan, expected a part above 0"),
    "a setting that is no part": (lambda: Scale(load_factor=words.setting("amber_pain")), "load_factor: got 'amber_pain', expected a part"),
    "a vote for no sets": (lambda: Vote(of=Family.CALF, sets=0), "sets: got 0, expected a whole number from 1 to 10"),
    "letters for methods": (lambda: words.Withhold(methods="heavy"), "methods: got 'heavy', .* did you mean `Method.HEAVY`"),
    "a misspelt method": (lambda: words.Withhold(methods=["hevy"]), "methods: got 'hevy', .* did you mean `Method.HEAVY`"),
    "a word for a scope": (lambda: words.Refer(urgency=Urgency.URGENT, scope="everything"), "scope: got 'everything', .*Scope.ALL"),
    "a word for an urgency": (lambda: words.Refer(urgency="urgent"), "urgency: got 'urgent', .*did you mean `Urgency.URGENT`"),
    "a word for a selection": (lambda: words.StepDown(of="squat"), r"of: got 'squat', expected where\(...\), or"),
    "a family for an exception": (lambda: words.where(unless=Family.CALF), r"unless: got 'calf', expected where\(...\)"),
    "a misspelt family": (lambda: words.where(family="sqat"), "family: got 'sqat', .*did you mean `Family.SQUAT`"),
    "a misspelt implement": (lambda: words.where(uses=["barbel"]), "a member of Equipment, which has 27; did you mean `Equipment.BARBELL`"),
    "a rung there is not": (lambda: words.where(rung_above=9), "rung_above: got 9, expected a whole number from 0 to 6"),
    "a demand for nothing": (
        lambda: words.where(asks={Axis.BALANCE: 0}),
        "asks: got 'balance: 0', expected a mapping from a member of Axis",
    ),
    "a demand on a word": (lambda: words.where(asks={"balance": 1}), "asks: got 'balance: 1', expected a mapping from a member of Axis"),
    "neither yes nor no": (lambda: words.where(entry="yes"), "entry: got 'yes', expected True or False"),
    "an empty capacity": (lambda: Capacity(), r"Capacity\(\) says nothing: give it hamstring_length or"),
    "an empty cap": (
        lambda: Cap(of=Family.CALF),
        r"Cap\(\) says nothing: give it sets or repetitions or sessions_per_week or sets_together",
    ),
    "an empty floor": (lambda: Floor(), r"Floor\(\) says nothing: give it rir or"),
    "an empty scale": (lambda: Scale(), r"Scale\(\) says nothing: give it sets_fewer or"),
}


@pytest.mark.parametrize("name", FORMLESS)
def test_an_effect_without_its_form_is_refused(name: str) -> None:
    """A number out of its range, a word of no list, an effect that says nothing: refused where it is written, with what to write."""
    written, said = FORMLESS[name]

    with pytest.raises(CatalogueError, match=said):
        written()


def test_sets_are_shared_by_what_trains_one_muscle() -> None:
    """A number of each muscle is shared by what trains that muscle most; in a rule about the muscle in question it is that muscle's."""
    grounded = next(iter(_rule(when=words.soreness >= 4, then=(Cap(sets_together=words.sets_left_of),)).grounded()))
    muscle = next(iter(Muscle))

    assert {fact.name: of for fact, of in Cap(sets_together=words.sets_left_of).together()} == {
        words.sets_left_of.of(muscle).name: where(trains=muscle) for muscle in Muscle
    }
    assert grounded.then == (Cap(sets_together=words.sets_left_of.of(muscle), of=where(trains=muscle)),)
    assert list(Cap(sets=2).together()) == []


def test_sets_that_are_shared_bound_no_exercise_by_itself() -> None:
    """What is left of the week is shared, so each exercise keeps its dose; the rule reads what the week holds."""
    cap = Cap(sets_together=words.sets_left)

    assert cap.bounds(sets=3, rir=2) == Bounds()
    assert cap != Cap(sets_together=words.sets_left_of)
    assert _rule(when=words.ill.is_(True), then=(cap,)).fields() == ("ill", "this_week")


def test_a_single_method_needs_no_tuple() -> None:
    """One method and a tuple of one are the same, and their order means nothing."""
    assert Withhold(methods=Method.HEAVY) == Withhold(methods=(Method.HEAVY,))
    assert Withhold(methods=(Method.HEAVY, Method.EXPLOSIVE)) == Withhold(methods=(Method.EXPLOSIVE, Method.HEAVY))


def test_a_floor_of_rest_only_lengthens_it() -> None:
    """A floor of rest bounds the rest and leaves sets, load and reserve as they are."""
    assert Floor(rest_s=120).bounds(sets=3, rir=2) == Bounds(rest_s=120)


def test_a_referral_knows_no_family() -> None:
    """In a rule about the family in question a referral stays one of the whole athlete, once for each family."""
    refer = Refer(urgency=Urgency.ROUTINE)
    grounded = list(_rule(when=level >= Level.ADVANCED, then=(refer, Cap(sets=1))).grounded())

    assert [rule.then for rule in grounded] == [(refer, Cap(sets=1, of=family)) for family in Family]


def test_what_asks_of_no_part_is_asked_of_everybody() -> None:
    """Beside a question about the family or the muscle in question another one stays as it is."""
    of_families = _rule(when=all_of(level >= Level.ADVANCED, age >= 20)).grounded()
    of_muscles = _rule(when=all_of(words.soreness >= 4, age >= 20)).grounded()

    assert [each.when for each in of_families] == [all_of(level.in_(family) >= Level.ADVANCED, age >= 20) for family in Family]
    assert [each.when for each in of_muscles] == [all_of(words.soreness.of(muscle) >= 4, age >= 20) for muscle in Muscle]


def test_a_rule_asks_of_each_family_or_of_each_muscle() -> None:
    """A rule about the family in question and the muscle in question at once would not say on what it acts."""
    both = _rule(when=all_of(level >= Level.ADVANCED, words.soreness >= 4), then=(Cap(sets=1),))

    with pytest.raises(CatalogueError, match=r"^ours\.a_rule asks about the family and about the muscle in question"):
        list(both.grounded())


def test_withholding_protects() -> None:
    """A rule that withholds can take something away."""
    assert _rule(then=(Withhold(),)).is_protective


BOUNDS = st.builds(Bounds, sets=st.integers(1, 10), load_factor=st.fractions(0, 1), rir=st.integers(0, 10), rest_s=st.integers(0, 900))


class TestBoundsJoin:
    """Joining is associative, commutative and idempotent, and only ever more cautious."""

    @given(BOUNDS, BOUNDS, BOUNDS)
    def test_the_laws_of_a_semilattice(self, a: Bounds, b: Bounds, c: Bounds) -> None:
        """Order and repetition do not matter."""
        join = Bounds.joined
        assert join([a, b]) == join([b, a])
        assert join([a, join([b, c])]) == join([join([a, b]), c]) == join([a, b, c])
        assert join([a, a]) == join([a]) == a
        assert join([a, Bounds()]) == a
        assert join([a, b]).sets <= a.sets
        assert join([a, b]).rir >= a.rir


def week(*trained: tuple[str, int, Method, int]) -> dict[str, Any]:
    """Return a log of the last seven days: what was done, how many sets, how, and how many days ago."""
    return {"this_week": [dict(zip(("variation", "sets", "method", "days_ago"), each, strict=True)) for each in trained]}


def hurt(kind: str, weeks_ago: int, *, cleared: bool | None = None) -> dict[str, Any]:
    """Return an injury."""
    return {"kind": kind, "weeks_ago": weeks_ago, "cleared": cleared}


def lifted(variation: str, days_ago: int) -> dict[str, Any]:
    """Return a record of a lift."""
    return {"variation": variation, "load_kg": 20, "reps": 8, "days_ago": days_ago}


CLEAR: dict[str, Any] = {"pains": [], "injuries": []}
NORDIC, BRIDGE, PULL = "nordic_eccentric", "glute_bridge", "barbell_deadlift"
IN_FAMILY: dict[str, Any] = {"levels": {"glute_ham_raise": "advanced"}}

READ: list[tuple[str, list[tuple[dict[str, Any], object]]]] = [
    ("youth", [({"age": 17}, True), ({"age": 18}, False), ({}, False)]),
    ("older", [({"age": 64}, False), ({"age": 65}, True)]),
    ("maintenance_takes_more", [({"age": 59}, False), ({"age": 60}, True)]),
    (
        "level_squat",
        [
            ({}, "beginner"),
            ({"lifting_months": 5}, "beginner"),
            ({"lifting_months": 6}, "intermediate"),
            ({"lifting_months": 23}, "intermediate"),
            ({"lifting_months": 24}, "advanced"),
            ({"lifting_months": 24, "weeks_off": 12}, "advanced"),
            ({"lifting_months": 24, "weeks_off": 13}, "intermediate"),
            ({"lifting_months": 6, "weeks_off": 13}, "beginner"),
            ({"weeks_off": 13}, "beginner"),
            ({"lifting_months": 24, "level": "beginner"}, "beginner"),
            ({"level": "beginner", "levels": {"squat": "advanced"}}, "advanced"),
            ({"level": "beginner", "levels": {"calf": "advanced"}}, "beginner"),
            ({"levels": {"squat": "advanced"}, "weeks_off": 13}, "intermediate"),
        ],
    ),
    (
        "technique_squat",
        [
            ({}, "unfamiliar"),
            ({"level": "intermediate"}, "learning"),
            ({"level": "intermediate", "weeks_off": 13}, "unfamiliar"),
            ({"technique": {"squat": "sound"}}, "sound"),
            ({"level": "advanced", "technique": {"squat": "unfamiliar"}}, "unfamiliar"),
            ({"level": "advanced", "technique": {"calf": "sound"}}, "learning"),
        ],
    ),
    (
        "practised",
        [
            ({}, frozenset()),
            ({"owned": [BRIDGE]}, {BRIDGE}),
            ({"owned": [BRIDGE], "records": [lifted(PULL, 90), lifted(NORDIC, 91)]}, {BRIDGE, PULL}),
        ],
    ),
    (
        "lowering_practised",
        [
            ({}, False),
            ({"owned": [NORDIC]}, True),
            ({"owned": ["nordic_curl"]}, False),
            ({"records": [lifted(NORDIC, 90)]}, True),
            ({"records": [lifted(NORDIC, 91)]}, False),
            ({"level": "advanced"}, False),
            (IN_FAMILY, True),
            ({**IN_FAMILY, "weeks_off": 13}, True),
            ({"levels": {"glute_ham_raise": "intermediate"}}, True),
            ({"levels": {"glute_ham_raise": "intermediate"}, "weeks_off": 13}, False),
            ({**IN_FAMILY, "technique": {"glute_ham_raise": "unfamiliar"}}, False),
            ({"levels": {"glute_ham_raise": "beginner"}, "technique": {"glute_ham_raise": "sound"}}, False),
        ],
    ),
    (
        "days_since_lowering",
        [
            ({}, 7),
            (week((NORDIC, 2, Method.ECCENTRIC, 6)), 6),
            (week((NORDIC, 2, Method.ECCENTRIC, 5), (NORDIC, 2, Method.ECCENTRIC, 3), ("nordic_curl", 2, Method.STRENGTH, 1)), 3),
        ],
    ),
    (
        "lowering_trained",
        [({}, False), (week((NORDIC, 2, Method.ECCENTRIC, 6)), True), (week(("nordic_curl", 2, Method.STRENGTH, 1)), False)],
    ),
    (
        "hamstring_length",
        [
            ({}, "mild"),
            ({"hamstring_tightness": "none"}, "none"),
            ({"hamstring_tightness": "tight"}, "tight"),
            ({"hamstring_tightness": "marked"}, "tight"),
            *(
                ({"sex": sex, "active_knee_extension_deg": deg, "hamstring_tightness": "marked"}, tier)
                for sex, tiers in {
                    "male": {20: "none", 21: "mild", 33: "mild", 34: "tight", 45: "tight", 46: "marked"},
                    "female": {20: "none", 21: "mild", 23: "mild", 24: "tight", 45: "tight", 46: "marked"},
                    None: {20: "none", 21: "mild", 23: "mild", 24: "tight", 45: "tight", 46: "marked"},
                }.items()
                for deg, tier in tiers.items()
            ),
            *(({"straight_leg_raise_deg": deg}, tier) for deg, tier in {59: "tight", 60: "mild", 69: "mild", 70: "none"}.items()),
            ({"active_knee_extension_deg": 20, "straight_leg_raise_deg": 59}, "tight"),
            ({"active_knee_extension_deg": 46, "straight_leg_raise_deg": 69}, "marked"),
        ],
    ),
    (
        "reading_in_doubt",
        [
            ({}, False),
            *(
                ({"sex": "female", "active_knee_extension_deg": deg}, doubt)
                for deg, doubt in {23: False, 24: True, 33: True, 34: False}.items()
            ),
            ({"active_knee_extension_deg": 24}, True),
            ({"sex": "male", "active_knee_extension_deg": 24}, False),
            ({"sex": "female", "active_knee_extension_deg": [24, 24]}, False),
        ],
    ),
    (
        "calf_raises_below_norm",
        [
            ({}, False),
            *(
                ({"age": 45, "sex": sex, "single_leg_calf_raises": raises}, few)
                for sex, raises, few in (
                    ("male", 22, False),
                    ("male", 21, True),
                    ("female", 19, False),
                    ("female", 18, True),
                    (None, 22, False),
                    (None, 21, True),
                )
            ),
            ({"age": 55, "sex": "male", "single_leg_calf_raises": 21}, False),
            ({"age": 45, "sex": "male", "single_leg_calf_raises": {"left": 30, "right": 21}}, True),
        ],
    ),
    (
        "weeks_since_hernia",
        [
            ({}, 2001),
            ({"injuries": []}, 2001),
            ({"injuries": [hurt("calf_strain", 1), hurt("hernia", 9), hurt("hernia", 4, cleared=True)]}, 4),
        ],
    ),
    (
        "weeks_since_uncleared_hernia",
        [
            ({}, 2001),
            ({"injuries": [hurt("hernia", 4, cleared=True)]}, 2001),
            ({"injuries": [hurt("calf_strain", 1), hurt("hernia", 9), hurt("hernia", 4, cleared=True), hurt("hernia", 11)]}, 9),
        ],
    ),
    ("injuries", [({}, frozenset()), ({"injuries": [hurt("hernia", 4, cleared=True), hurt("calf_strain", 1)]}, {"hernia", "calf_strain"})]),
    ("uncleared_injuries", [({}, frozenset()), ({"injuries": [hurt("hernia", 4, cleared=True), hurt("calf_strain", 1)]}, {"calf_strain"})]),
    (
        "weeks_postpartum",
        [
            ({}, 104),
            ({"pregnancy": "none"}, 104),
            ({"pregnancy": "postpartum"}, 0),
            ({"pregnancy": "postpartum", "postpartum_weeks": 9}, 9),
        ],
    ),
    (
        "sets_left",
        [
            ({}, 20),
            (week(("calf_raise", 3, Method.STRENGTH, 6), (BRIDGE, 4, Method.SKILL, 0)), 13),
            (week(*[("calf_raise", 10, Method.STRENGTH, 1), (BRIDGE, 9, Method.SKILL, 2)]), 1),
            (week(*[("calf_raise", 10, Method.STRENGTH, 1)] * 3), 0),
        ],
    ),
    (
        "sets_left_of_gluteus_maximus",
        [
            ({}, 10),
            (week((BRIDGE, 4, Method.SKILL, 0), (BRIDGE, 2, Method.SKILL, 1), ("calf_raise", 3, Method.STRENGTH, 6)), 4),
            (week(*[(BRIDGE, 6, Method.SKILL, 1)] * 2), 0),
        ],
    ),
    ("sets_left_of_hamstrings", [(week((BRIDGE, 4, Method.SKILL, 0)), 10)]),
    (
        "days_since_trained_gluteus_maximus",
        [({}, 7), (week(("calf_raise", 3, Method.STRENGTH, 0)), 7), (week(*((BRIDGE, 2, Method.SKILL, days) for days in (5, 2, 6))), 2)],
    ),
    (
        "heavy_hinges",
        [
            ({}, 0),
            (week((PULL, 3, Method.HEAVY, 2), ("rack_pull", 3, Method.HEAVY, 2)), 1),
            (week((PULL, 3, Method.HEAVY, 2), ("rack_pull", 3, Method.HEAVY, 4)), 2),
            (week((PULL, 3, Method.STRENGTH, 2), ("barbell_back_squat", 3, Method.HEAVY, 4)), 0),
        ],
    ),
    ("worst_pain", [({}, 0), ({"pains": [{"region": "knee", "score": 2}, {"region": "hip", "score": 4}]}, 4)]),
    ("pain_in_knee", [({}, 0), ({"pains": [{"region": "knee", "score": 2}, {"region": "hip", "score": 4}]}, 2)]),
    (
        "pain_unsettled",
        [
            ({}, False),
            ({"pains": [{"region": "knee", "score": 1}]}, True),
            ({"pains": [{"region": "knee", "score": 1, "settles_by_morning": True}, {"region": "hip", "score": 0}]}, False),
        ],
    ),
    (
        "ambers",
        [
            ({}, 2),
            (CLEAR, 0),
            ({"pains": []}, 1),
            ({"injuries": []}, 1),
            ({**CLEAR, "pains": [{"region": "knee", "score": 2, "settles_by_morning": True}, {"region": "hip", "score": 0}]}, 0),
            ({**CLEAR, "pains": [{"region": "knee", "score": 3, "settles_by_morning": True}]}, 1),
            ({**CLEAR, "pains": [{"region": "knee", "score": 1}]}, 1),
            ({**CLEAR, "injuries": [hurt("hernia", 4, cleared=True)]}, 0),
            ({**CLEAR, "injuries": [hurt("hernia", 4, cleared=True), hurt("hernia", 4)]}, 1),
            ({**CLEAR, "soreness": {"hamstrings": 3, "soleus": 3}}, 0),
            ({**CLEAR, "soreness": {"hamstrings": 3, "soleus": 4}}, 1),
            ({**CLEAR, "readiness": "low"}, 1),
            ({**CLEAR, "readiness": "good"}, 0),
            ({**CLEAR, "energy_availability": "fine"}, 0),
            ({**CLEAR, "energy_availability": "yellow"}, 1),
            ({**CLEAR, "pregnancy": "none"}, 0),
            ({**CLEAR, "pregnancy": "postpartum"}, 1),
            ({"readiness": "low", "pregnancy": "trimester_1", "energy_availability": "red", "soreness": {"soleus": 9}}, 6),
        ],
    ),
    ("soreness_soleus", [({}, 0), ({"soreness": {"hamstrings": 3}}, 0), ({"soreness": {"soleus": 9}}, 9)]),
    (
        "straight_knee_calf_trained",
        [
            ({}, False),
            (week(("calf_raise", 3, Method.STRENGTH, 6)), True),
            (week(("bent_knee_calf_raise", 3, Method.STRENGTH, 6), (BRIDGE, 3, Method.SKILL, 1)), False),
        ],
    ),
    (
        "bent_knee_calf_trained",
        [(week(("calf_raise", 3, Method.STRENGTH, 6)), False), (week(("bent_knee_calf_raise", 3, Method.STRENGTH, 6)), True)],
    ),
    (
        "knee_flexion_trained",
        [
            (week((NORDIC, 1, Method.ECCENTRIC, 0)), True),
            (week((BRIDGE, 3, Method.STRENGTH, 6)), False),
            (week((NORDIC, 3, Method.ECCENTRIC, 6)), True),
        ],
    ),
    (
        "two_leg_thrust_trained",
        [
            ({}, False),
            (week((BRIDGE, 3, Method.STRENGTH, 6)), True),
            (week(("single_leg_glute_bridge", 3, Method.STRENGTH, 6), ("air_squat", 3, Method.STRENGTH, 6)), False),
        ],
    ),
    ("equipment", [({}, v.ALWAYS_THERE), ({"equipment": ["bench"]}, {"bench"} | v.ALWAYS_THERE)]),
    ("red_flags_answered", [({}, False), ({"red_flags": []}, True)]),
    ("pain_answered", [({}, False), ({"pains": []}, True)]),
    ("injuries_answered", [({}, False), ({"injuries": []}, True)]),
    ("body_mass_known", [({}, False), ({"body_mass_kg": 70}, True)]),
]
"""What a fact reads of some answers, on both sides of each number of the evidence (LVL-01 to 04, CAP-02, HAM-LEN-01 to 06, DOS-08)."""


@pytest.mark.parametrize(("name", "answers", "value"), [(name, answers, value) for name, several in READ for answers, value in several])
def test_a_fact_reads_the_answers(name: str, answers: dict[str, Any], value: object) -> None:
    """Each fact has the value that the evidence gives it, and of a blank the one that is assumed."""
    assert FACTS[name].read(AthleteProfile(**answers), Context(Settings(), default_exercises().by_id)) == value


def what_counts(name: str, answers: dict[str, Any]) -> list[object]:
    """Return what a fact takes from each field it reads: all of the answer, or the part that counts."""
    fact, profile = FACTS[name], AthleteProfile(**answers)
    context = Context(Settings(), default_exercises().by_id)
    return [fact.counts[each](profile, context) if each in fact.counts else getattr(profile, each) for each in fact.fields]


@pytest.mark.parametrize(("name", "several"), [pytest.param(*each, id=each[0]) for each in READ if FACTS[each[0]].counts])
def test_who_is_alike_is_read_alike(name: str, several: list[tuple[dict[str, Any], object]]) -> None:
    """Where a table takes only a part of each answer, two runners of whom the same counts have the same value."""
    for (one, value), (other, another) in combinations(several, 2):
        assert value == another or what_counts(name, one) != what_counts(name, other)


@pytest.mark.parametrize(
    ("answers", "anew"),
    [
        ({"age": 17}, True),
        ({"age": 18}, False),
        ({}, False),
        ({"injuries": [hurt("bone_stress_injury", 200, cleared=True)]}, True),
        ({"injuries": [hurt("hernia", 2)]}, False),
        ({"pregnancy": "postpartum", "postpartum_weeks": 60}, True),
        ({"pregnancy": "trimester_1"}, False),
    ],
    ids=repr,
)
def test_who_starts_anew(answers: dict[str, Any], anew: bool) -> None:  # noqa: FBT001 - a table
    """Under eighteen, after a birth and after a bone stress injury doses are a beginner's (POP-01, SCL-11, SCL-13)."""
    assert derived.starts_anew(AthleteProfile(**answers)) is anew


@pytest.mark.parametrize("name", [name for name, fact in FACTS.items() if isinstance(fact, NumberFact) and fact.fields == (name,)])
def test_a_number_that_is_answered_has_the_range_of_the_answer(name: str) -> None:
    """A fact that is the answer itself runs as far as the answer, in the same steps of the same unit."""
    fact, domain = FACTS[name], note_of(AthleteProfile, name).domain
    each = domain.each if isinstance(domain, (Repeated, Sided)) else domain.value if isinstance(domain, MappingOf) else domain
    assert isinstance(fact, NumberFact)
    assert isinstance(each, (Number, Whole))

    assert (fact.low, fact.high, fact.step, fact.unit) == (Fraction(each.low), Fraction(each.high), each.step, each.unit)


@pytest.mark.parametrize(
    ("cautious", "names"),
    [
        (None, "age maintenance_takes_more reading_in_doubt quad_dominant sessions_per_week straight_knee_calf_trained"),
        (None, "bent_knee_calf_trained knee_flexion_trained two_leg_thrust_trained"),
        (Cautious.HIGHER, "youth older last_race_km distance_change_percent weeks_off lowering_trained ankles_are_short"),
        (Cautious.HIGHER, "calf_raises_below_norm nordic_break_point_deg worst_pain pain_unsettled ill heavy_hinges ambers"),
        (Cautious.LOWER, "supervised body_mass_known days_to_race days_since_race hours_since_hard_run hours_to_hard_run cleared"),
        (Cautious.LOWER, "lowering_practised days_since_lowering single_leg_bridge_reps red_flags_answered pain_answered"),
        (Cautious.LOWER, "injuries_answered weeks_postpartum sets_left level_squat technique_calf practised"),
    ],
    ids=lambda value: value.name.lower() if isinstance(value, Cautious) else "either" if value is None else str(value).split(" ")[0],
)
def test_a_fact_says_in_which_direction_it_may_only_take_away(cautious: Cautious | None, names: str) -> None:
    """The checker holds each rule to the direction in which its facts may only take things away."""
    assert {FACTS[name].cautious for name in names.split(" ")} == {cautious}


def test_the_facts_of_which_a_part_counts_say_so() -> None:
    """Levels, techniques, tiers, signs and what is practised count parts of answers, and levels name their cuts to the checker."""
    families = [FACTS[f"{fact}_{family}"] for fact in ("level", "technique") for family in v.Family]
    others = [FACTS[name] for name in ("practised", "lowering_practised", "hamstring_length", "reading_in_doubt", "ambers")]

    assert all(fact.counts for fact in [*families, *others, FACTS["calf_raises_below_norm"]])
    assert all(fact.cuts is derived.level_cuts for fact in families)


_MOVED = Settings(
    advanced_months=30,
    break_weeks=10,
    marked_knee_extension_deg=50,
    tight_leg_raise_deg=55,
    mild_leg_raise_deg=75,
    short_ankle_cm=8,
    calf_raise_margin=2,
)


@pytest.mark.parametrize(
    ("name", "cuts"),
    [
        ("level_squat", {"lifting_months": (6, 30), "weeks_off": (10,)}),
        ("hamstring_length", {"active_knee_extension_deg": (20, 33, 23, 50), "straight_leg_raise_deg": (55, 75)}),
        ("ankles_are_short", {"knee_to_wall_cm": (8,)}),
        (
            "calf_raises_below_norm",
            {"single_leg_calf_raises": (13, 15, 17, 20, 22, 23, 25, 26, 29, 31, 35), "age": (30, 40, 50, 60, 70)},
        ),
        ("youth", {"age": (18,)}),
    ],
)
def test_a_fact_names_the_constants_it_compares_answers_with(name: str, cuts: dict[str, tuple[int, ...]]) -> None:
    """The cuts of a fact are its constants and the settings in force, by the field whose answers are compared."""
    assert FACTS[name].cuts(_MOVED) == cuts


def test_a_fact_that_counts_whole_answers_says_nothing() -> None:
    """Where all of an answer counts, no part is named."""
    assert FACTS["older"].counts == {}
    assert FACTS["ill"].cuts(Settings()) == {}


def test_what_has_no_rung_lies_above_none() -> None:
    """A variation without a knee-flexion rung is not above any, not even above the lowest."""
    above = Selection(rung_above=0)

    assert not any(above.matches(each) for each in default_exercises() if each.knee_flexion_rung is None)
    assert any(above.matches(each) for each in default_exercises())
