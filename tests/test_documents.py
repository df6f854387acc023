"""Plain data of every public value, and back."""

from __future__ import annotations

import contextlib
import copy
import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from fractions import Fraction
from typing import Any, cast

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from posterior_chain import (
    AthleteProfile,
    Exercises,
    InvalidDocument,
    InvalidProfile,
    Recommendation,
    Ruleset,
    Session,
    Settings,
    UnknownRuleset,
    default_exercises,
    default_rules,
    from_dict,
    recommend,
    to_dict,
)
from posterior_chain.authoring import Cap, Equipment, External, Floor, Scale, Withhold, where
from posterior_chain.engine.packs import Pack
from posterior_chain.engine.ruleset import every_rule
from posterior_chain.language.conditions import Atom, Condition, Values
from posterior_chain.language.rule import Rule
from posterior_chain.model.domains import Document, Plain
from posterior_chain.model.exercise import Variation
from posterior_chain.model.session import AssistedLoad, Basis, BodyweightLoad, EffortLoad, ExternalLoad
from posterior_chain.model.settings import STARTING_LOADS
from posterior_chain.model.shapes import is_listed, is_mapping
from posterior_chain.model.units import Kilograms
from posterior_chain.serialization.converter import CONVERTER, structured
from posterior_chain.testing import runner

ADVICE = recommend(runner(minutes=90))
RULES = to_dict(default_rules())


def through_json(value: object) -> Plain:
    """Return what is read from the text that was written of *value*."""
    return json.loads(json.dumps(to_dict(value), allow_nan=False))


def mistakes_of(kind: type[object], document: Plain) -> list[str]:
    """Return what is said of a document that can not be read."""
    with pytest.raises(InvalidDocument) as refused:
        from_dict(kind, document)
    return [str(mistake) for mistake in refused.value.mistakes]


class Breaking(Mapping[str, Any]):
    """A mapping that raises what it holds when it is looked into."""

    def __getitem__(self, key: str) -> Any:
        """Raise."""
        raise RuntimeError(f"{key} of somebody")

    def __iter__(self) -> Iterator[str]:
        """Give the keys of an advice."""
        return iter(to_dict(ADVICE))

    def __len__(self) -> int:
        """Tell how many."""
        return 1


@pytest.mark.parametrize("kind", [Recommendation, Ruleset, Exercises, Settings, Rule, Variation, Pack])
def test_a_mapping_that_breaks_is_refused_like_any_other(kind: type[object]) -> None:
    """What a program hands over may raise anything; it is one of our errors that comes back, with nothing of what it holds."""
    said = mistakes_of(kind, cast("Plain", Breaking()))

    assert said
    assert not any("of somebody" in each for each in said)


class TestRoundTrips:
    """`to_dict` and `from_dict`: plain JSON-able data for every public type and back; round trip is identity."""

    @pytest.mark.parametrize("value", [default_rules(), default_exercises(), Settings(), ADVICE, ADVICE.session, ADVICE.profile])
    def test_what_is_written_reads_back_equal(self, value: object) -> None:
        """A rule set, a catalogue, settings, an advice, a session and a profile come back equal."""
        assert from_dict(type(value), through_json(value)) == value

    @pytest.mark.parametrize("rule", every_rule(), ids=lambda rule: rule.id)
    def test_every_rule_reads_back_whole(self, rule: Rule) -> None:
        """A rule as it is written, settings unresolved and cases included, comes back equal."""
        assert from_dict(Rule, through_json(rule)) == rule

    def test_every_exercise_reads_back_whole(self) -> None:
        """Each variation comes back equal."""
        assert [from_dict(Variation, through_json(each)) for each in default_exercises()] == list(default_exercises())

    def test_a_read_rule_set_decides_the_same(self) -> None:
        """Advice by a rule set and exercises that were stored is the advice by those at hand."""
        rules, exercises = from_dict(Ruleset, through_json(default_rules())), from_dict(Exercises, through_json(default_exercises()))

        assert recommend(ADVICE.profile, rules=rules, exercises=exercises) == ADVICE

    def test_settings_are_kept_with_their_rules(self) -> None:
        """A rule set made from other settings comes back with those settings and the numbers resolved from them."""
        mine = default_rules(Settings(short_ankle_cm=8.5))

        back = from_dict(Ruleset, through_json(mine))

        assert back == mine
        assert back.settings.short_ankle_cm == Fraction("8.5")


class TestNumbersStayExact:
    """A number is written as a decimal where it is one, and as a fraction where it is none."""

    @pytest.mark.parametrize(
        "value",
        [
            Settings(amber_pain=Fraction(10, 3)),
            Settings(training_max_factor=Fraction(2, 3), starting_loads=(attrs.evolve(STARTING_LOADS[0], trained=Fraction(1, 7)),)),
            default_rules(Settings(amber_pain=Fraction(10, 3), amber_pain_load_factor=Fraction(2, 3))),
            Scale(load_factor=Fraction(1, 3)),
        ],
        ids=["a setting", "a first load", "rules", "an effect"],
    )
    def test_a_third_stays_a_third(self, value: object) -> None:
        """What no decimal can say comes back equal all the same."""
        assert from_dict(type(value), through_json(value)) == value

    def test_a_decimal_is_written_as_one(self) -> None:
        """Nobody reads 17/2 where 8.5 will do."""
        assert through_json(Settings(short_ankle_cm=8.5))["short_ankle_cm"] == 8.5
        assert through_json(Settings(amber_pain=Fraction(10, 3)))["amber_pain"] == "10/3"

    @pytest.mark.parametrize("number", ["1/0", "0.5", "1/3 ", "a/b", "1/" + "9" * 5000, "-1/3"])
    def test_other_text_is_no_number(self, number: str) -> None:
        """Text is a number in this one form only."""
        assert mistakes_of(Settings, {**through_json(Settings()), "amber_pain": number})


class TestWhatStandsForItself:
    """A load, an effect and a way to load are read by themselves as well as inside what holds them."""

    @pytest.mark.parametrize(
        "value",
        [
            BodyweightLoad(),
            EffortLoad(),
            AssistedLoad("a band"),
            ExternalLoad(
                kg=Kilograms.of(20),
                implements=(Equipment.BARBELL,),
                basis=Basis.RECORD,
                shortfall_kg=Kilograms.of(0),
                percent_of_training_max=70.5,
            ),
            Cap(sets=2),
            Withhold(of=where(entry=False)),
            External(pieces=2, start="START-08"),
        ],
        ids=lambda value: type(value).__name__,
    )
    def test_its_own_kind_is_taken(self, value: object) -> None:
        """What is written of it, its kind included, comes back equal."""
        assert from_dict(type(value), through_json(value)) == value

    def test_another_kind_is_refused(self) -> None:
        """What says of itself that it is something else is not read as this."""
        assert mistakes_of(Cap, through_json(Floor(rir=3))) == ["got 'floor', expected a mapping whose kind is one of cap"]


class TestNothingIsCoerced:
    """What a document holds is taken as it is or refused."""

    @pytest.mark.parametrize(
        ("key", "value", "said"),
        [
            ("sets", "3", "got '3', expected a whole number"),
            ("sets", True, "got true, expected a whole number"),
            ("sets", 2.0, "got 2.0, expected a whole number"),
            ("per_side", "false", "got 'false', expected true or false"),
            ("cues", "brace", "got 'brace', expected a list"),
            ("slot", "hinges", "expected one of knee_dominant, hip_extension, hinge, knee_flexion, calf, trunk; did you mean `hinge`?"),
            ("load", {"kind": "outward"}, "expected a mapping whose kind is one of bodyweight, external"),
            ("load", {"kind": "external", "kg": "70"}, "load.kg: got '70', expected a finite number"),
            ("load", None, "expected a mapping whose kind is one of"),
            ("rir", 3, "got 3, expected a mapping"),
            ("name", 3, "got 3, expected text"),
        ],
    )
    def test_a_wrong_value_in_an_item_is_refused_with_its_path(self, key: str, value: object, said: str) -> None:
        """The traps of cattrs, in a stored session: text for a number, true for a number, a string for a list."""
        document = through_json(ADVICE)
        document["session"]["items"][0][key] = value

        found = "\n".join(mistakes_of(Recommendation, document))

        assert f"session.items[0].{key}" in found
        assert said in found

    def test_a_misspelt_key_is_refused_with_a_suggestion(self) -> None:
        """An unknown key is never ignored."""
        document = through_json(ADVICE.session)
        document["stop_iff"] = document["stop_if"]

        assert mistakes_of(Session, document) == [
            "stop_iff: got an unknown key, expected only the keys that to_dict writes; did you mean `stop_if`?"
        ]

    def test_a_missing_key_is_named(self) -> None:
        """Every key is always there, so a missing one is a mistake."""
        document = through_json(ADVICE.session)
        del document["warm_up"]

        assert mistakes_of(Session, document) == ["warm_up: got nothing, expected a value: none is assumed"]

    def test_every_mistake_is_listed_at_once(self) -> None:
        """Two wrong values give two mistakes."""
        document = through_json(ADVICE.session)
        document["estimated_minutes"] = "40"
        document["items"][1]["sets"] = None

        assert [each.partition(":")[0] for each in mistakes_of(Session, document)] == ["items[1].sets", "estimated_minutes"]

    @pytest.mark.parametrize("number", [float("nan"), float("inf"), True])
    def test_a_number_is_finite(self, number: float) -> None:
        """No document brings in a number that is none."""
        document = through_json(Settings())
        document["short_ankle_cm"] = number

        assert "expected a finite number" in mistakes_of(Settings, document)[0]

    def test_a_setting_out_of_its_range_is_refused(self) -> None:
        """A stored setting is checked like one that is written."""
        document = {**through_json(Settings()), "short_ankle_cm": 40}

        assert "short_ankle_cm: got 40, expected a number from 4 to 12" in mistakes_of(Settings, document)[0]

    @pytest.mark.parametrize("name", [True, 2.5, None, ["plank"]])
    def test_a_foreign_id_is_text_or_a_whole_number(self, name: object) -> None:
        """The id of a variation in another catalogue is taken as it is there, and nothing is made to look like one."""
        document = through_json(default_exercises()["glute_bridge"])
        document["wger"]["id"] = name

        assert mistakes_of(Variation, document)[0].startswith("wger.id: got ")
        assert mistakes_of(Variation, document)[0].endswith("expected text or a whole number")


class Hunch(Condition):
    """A condition that is no part of the language."""

    def holds(self, values: Values) -> bool:
        """It always does."""
        return True

    def describe(self) -> str:
        """It is felt."""
        return "it feels right"

    def atoms(self) -> Iterator[Atom]:
        """There are none."""
        return iter(())

    def mapped(self, change: Callable[[Atom], Condition]) -> Condition:
        """Nothing changes it."""
        return self


def test_a_condition_outside_the_language_is_not_written() -> None:
    """What no document could hold is refused when it is written, not when somebody reads it."""
    rule = attrs.evolve(every_rule()[0], when=Hunch())

    with pytest.raises(TypeError, match="is no condition of the language"):
        to_dict(rule)


class TestRulesFromDocuments:
    """What the language refuses in a rule file it refuses in a document."""

    @staticmethod
    def rule_with(**changed: object) -> Document:
        """Return a rule set of one rule with something changed."""
        return {"settings": RULES["settings"], "rules": [{**RULES["rules"][0], **changed}]}

    @pytest.mark.parametrize(
        ("when", "said"),
        [
            ({"fact": "ag", ">=": 18}, "when.fact: got 'ag', expected a fact of the vocabulary; did you mean `age`?"),
            ({"fact": "worst_pain", ">": 55}, "when.>: got 55, expected a number from 0 to 10, or a setting"),
            ({"fact": "worst_pain", ">": {"setting": "amber"}}, "'amber'"),
            ({"fact": "level", "one_of": ["expert"]}, "got 'expert', expected one of beginner, intermediate, advanced"),
            ({"fact": "level", ">=": "beginner"}, "is the same for everybody"),
            ({"fact": "level", "one_of": []}, "`level.one_of()` is never so"),
            ({"fact": "goal", "one_of": ["economy", "speed", "durability", "general"]}, "the same for everybody"),
            ({"fact": "ill", "one_of": [True, False]}, "the same for everybody"),
            ({"fact": "age", ">=": 8}, "the same for everybody"),
            ({"fact": "practised", "has": "Barbell Deadlift"}, "practised is never 'Barbell Deadlift'"),
            ({"fact": "red_flags", "has": "chest"}, "when.has: got 'chest', expected one of"),
            ({"fact": "practised", "has": [1]}, "when.has: got a list, expected text"),
            ({"fact": "ill", "one_of": ["yes"]}, "got 'yes', expected true or false"),
            ({"fact": "ill", "has": True}, "expected what ill can be asked"),
            ({"fact": "ill"}, "got a mapping, expected all_of"),
            ({"all_of": []}, "joins at least 2 conditions"),
            ({"any_of": [{"not_": {"fact": "ag", "one_of": [True]}}, 3]}, "when.any_of[0].not_.fact: got 'ag'"),
            ("age >= 18", "got 'age >= 18', expected a condition"),
        ],
    )
    def test_a_condition_that_says_nothing_is_refused(self, when: object, said: str) -> None:
        """Unknown facts, values a fact never takes and shapes that are none are named with their path."""
        found = mistakes_of(Ruleset, self.rule_with(when=when))[0]

        assert found.startswith("rules[0].when")
        assert said in found

    def test_a_condition_nested_too_deep_is_refused(self) -> None:
        """Depth is bounded before anything recurses."""
        when: Document = {"fact": "ill", "one_of": [True]}
        for _ in range(40):
            when = {"not_": when}

        assert "at most 16 deep" in mistakes_of(Ruleset, self.rule_with(when=when))[0]

    def test_an_effect_is_told_by_its_kind(self) -> None:
        """An effect of no known kind is refused with the kinds there are."""
        assert "whose kind is one of refer, withhold" in mistakes_of(Ruleset, self.rule_with(then=[{"kind": "ban"}]))[0]

    @pytest.mark.parametrize(
        ("effect", "said"),
        [
            ({"kind": "cap", "sets": 0}, "rules[0].then[0].sets: got 0, expected a whole number from 1 to 10"),
            (
                {"kind": "cap", "sets": {"setting": "lowering_set"}},
                "rules[0].then[0].sets: got 'lowering_set', expected the name of a setting; did you mean",
            ),
            (
                {"kind": "cap", "sets_together": "sets_lef"},
                "rules[0].then[0].sets_together: got 'sets_lef', expected a number of the vocabulary; did you mean `sets_left`",
            ),
            (
                {"kind": "cap", "sets_together": "age"},
                "rules[0].then[0].sets_together: got 'age', expected a fact that is a number of sets, as sets_left",
            ),
            ({"kind": "cap", "sets_together": 3}, "rules[0].then[0].sets_together: got 3, expected a number of the vocabulary"),
            ({"kind": "cap"}, "rules[0].then[0]: got a value that does not fit, expected Cap() says nothing"),
            ({"kind": "refer", "urgency": "soon"}, "rules[0].then[0].urgency: got 'soon', expected one of routine"),
            ({"kind": "withhold", "of": {"rung_above": 9}}, "rules[0].then[0].of.rung_above: got 9, expected a whole number from 0 to 6"),
            ({"kind": "scale", "load_factor": 2}, "rules[0].then[0].load_factor: got 2.0, expected a part above 0 and at most 1"),
            (
                {"kind": "scale", "load_factor": {"setting": "amber_pain_load"}},
                "rules[0].then[0].load_factor: got 'amber_pain_load', expected the name of a setting; did you mean",
            ),
        ],
    )
    def test_an_effect_without_its_form_is_refused(self, effect: Document, said: str) -> None:
        """What an effect refuses in a rule file it refuses in a document, with its path."""
        assert mistakes_of(Ruleset, self.rule_with(then=[effect]))[0].startswith(said)

    def test_a_wrong_answer_in_a_case_is_named(self) -> None:
        """The runner of a case is read as strictly as any."""
        case = {"story": "none", "profile": {"age": "30"}, "fires": False}

        assert mistakes_of(Ruleset, self.rule_with(cases=[case])) == [
            "rules[0].cases[0].profile.age: got '30', expected a whole number of years from 8 to 100"
        ]

    def test_a_date_is_a_date(self) -> None:
        """When to look again is a day."""
        reviewed = {"evidence": "1", "again": "soon"}

        assert mistakes_of(Ruleset, self.rule_with(reviewed=reviewed))[0].endswith("got 'soon', expected a date such as 2027-01-31")

    def test_two_rules_that_differ_never_share_an_id(self) -> None:
        """What holds for rules in Python holds for rules from a document."""
        document = {**RULES, "rules": [RULES["rules"][0], {**RULES["rules"][1], "id": RULES["rules"][0]["id"]}]}

        assert "two rules that differ" in mistakes_of(Ruleset, document)[0]

    @pytest.mark.parametrize("kind", [Ruleset, Exercises, Recommendation])
    def test_a_document_of_another_shape_is_refused(self, kind: type[object]) -> None:
        """The keys that every document of its kind has must be there."""
        assert "got nothing, expected" in mistakes_of(kind, {})[0]
        assert mistakes_of(kind, [])[0] == "got a list, expected a mapping that to_dict wrote"

    def test_an_unknown_key_beside_the_rules_is_refused(self) -> None:
        """Nothing in a document is ignored."""
        assert mistakes_of(Ruleset, {**RULES, "rule": []}) == [
            "rule: got an unknown key, expected only the keys that to_dict writes; did you mean `rules`?"
        ]

    def test_a_catalogue_that_does_not_hold_together_is_refused(self) -> None:
        """A variation that names one that is not there is a mistake of the document."""
        whole = through_json(default_exercises())
        document = {"variations": [each for each in whole["variations"] if each["id"] != "glute_bridge"]}

        assert "which is not in the catalogue" in mistakes_of(Exercises, document)[0]


def test_to_dict_writes_only_what_the_library_makes() -> None:
    """Anything else is a slip of the program and is named by its type."""
    with pytest.raises(TypeError, match="not a int"):
        to_dict(3)


def test_a_stored_profile_is_refused_like_any_other() -> None:
    """What is wrong with a profile is an InvalidProfile wherever it stands."""
    with pytest.raises(InvalidProfile):
        from_dict(AthleteProfile, {"age": "30"})
    with pytest.raises(InvalidProfile):
        from_dict(Recommendation, {**through_json(ADVICE), "profile": {"age": "30"}})


class TestStoredAdvice:
    """What a stored advice says is what its rules decided, or the advice is refused."""

    @staticmethod
    def refused(advice: Recommendation = ADVICE, **changed: object) -> list[str]:
        """Return what is said of an advice with something changed."""
        return mistakes_of(Recommendation, {**through_json(advice), **changed})

    @pytest.mark.parametrize("outcome", ["refer", "rest"])
    def test_a_session_belongs_to_training(self, outcome: str) -> None:
        """Who is referred or rests gets no session."""
        assert self.refused(outcome=outcome) == [f"session: got a session, expected nothing where the outcome is {outcome}"]

    def test_training_has_a_session(self) -> None:
        """Who trains gets one."""
        assert self.refused(session=None) == ["session: got nothing, expected a session where the outcome is train"]

    @pytest.mark.parametrize("trace", ["", "0x1", "1G", "-1", "1 ", "f" * 2000])
    def test_a_trace_is_hexadecimal(self, trace: str) -> None:
        """What fired is one number, written as this library writes it."""
        assert self.refused(trace=trace)[0].endswith("expected hexadecimal text that to_dict wrote")

    def test_an_advice_that_its_rules_do_not_give_is_refused(self) -> None:
        """Another outcome, another trace or another session than the rules at hand decide is no advice of theirs."""
        harder = through_json(ADVICE.session)
        harder["items"][0]["sets"] += 1

        assert "outcome: got 'train_with_care', expected what the rules at hand decide" in self.refused(outcome="train_with_care")[0]
        assert "trace: got '1', expected what the rules at hand decide" in self.refused(trace="1")[0]
        assert "session: got a session, expected what the rules at hand decide" in self.refused(session=harder)[0]
        assert len(self.refused(outcome="train_with_care", trace="1", session=harder)) == 3

    def test_another_version_may_decide_otherwise(self) -> None:
        """The same rules in another version of the library count as others where they decide otherwise: nothing can be asked of them."""
        document = through_json(ADVICE)
        document["trace"] = "1"
        document["ruleset"]["version"] = "9.9"

        loaded = from_dict(Recommendation, document)

        assert loaded.reasons == ADVICE.reasons
        with pytest.raises(UnknownRuleset):
            loaded.why_not("air_squat")

    @pytest.mark.parametrize(
        ("place", "value", "said"),
        [
            (("session", "items", 0, "sets"), 11, "session.items[0].sets: got 11, expected a whole number from 1 to 10"),
            (("session", "items", 0, "sets"), 0, "session.items[0].sets: got 0, expected a whole number from 1 to 10"),
            (("session", "estimated_minutes"), 0, "session.estimated_minutes: got 0, expected a whole number from 1 to 180"),
            (("sessions_per_week", "advised"), 8, "sessions_per_week.advised: got 8, expected a whole number from 0 to 7"),
            (("sessions_per_week", "asked"), 0, "sessions_per_week.asked: got 0, expected a whole number from 1 to 7"),
            (("session", "items", 0, "load", "implements"), [], "session.items[0].load.implements: got a list, expected at least one"),
            (
                ("session", "items", 0, "warm_up_sets", 0, "reps"),
                0,
                "session.items[0].warm_up_sets[0].reps: got 0, expected a whole number",
            ),
            (("reasons", 0, "facts"), {"age": {3}}, "reasons[0].facts: got a list, expected plain data that JSON can hold"),
            (("reasons", 0, "facts"), {"age": [float("nan")]}, "reasons[0].facts: got nan, expected plain data that JSON can hold"),
            (("reasons", 0, "facts"), {"age": {3: 3}}, "reasons[0].facts: got 3, expected plain data that JSON can hold"),
        ],
    )
    def test_a_number_that_can_not_be_is_refused(self, place: tuple[str | int, ...], value: object, said: str) -> None:
        """Sets, minutes and sessions a week lie where they can lie, a load lies on something, and facts are plain data."""
        document = through_json(ADVICE)
        inside = document
        for key in place[:-1]:
            inside = inside[key]
        inside[place[-1]] = value

        assert mistakes_of(Recommendation, document)[0].startswith(said)

    def test_advice_about_exercises_of_ones_own_loads_without_them(self) -> None:
        """An advice keeps what it said where its exercises are not at hand, and must have them to be asked more."""
        mine = attrs.evolve(default_exercises()["glute_bridge"], id="towel_bridge", name="Towel bridge")
        exercises = default_exercises() | [mine]
        advice = recommend(runner(owned=["towel_bridge"]), exercises=exercises)

        loaded = from_dict(Recommendation, through_json(advice))

        assert loaded == advice
        assert loaded.reasons == advice.reasons
        assert from_dict(Recommendation, through_json(advice), exercises=exercises).why_not("towel_bridge")
        with pytest.raises(UnknownRuleset):
            loaded.why_not("towel_bridge")

    def test_what_is_wrong_in_such_an_advice_is_still_refused(self) -> None:
        """Its profile is read as strictly as any, but for the names of its exercises."""
        document = through_json(recommend(runner(), exercises=default_exercises().without("glute_bridge")))
        document["profile"] = {"age": "30", "owned": ["Towel bridge", "towel_bridge"]}

        with pytest.raises(InvalidProfile) as refused:
            from_dict(Recommendation, document)

        assert [mistake.path for mistake in refused.value.mistakes] == ["age", "owned[0]"]


Place = tuple[object, ...]
"""The keys and numbers that lead to a value in a document."""


def places(document: object, path: Place = ()) -> Iterator[Place]:
    """Give the path of every value in a document."""
    yield path
    parts: Iterable[tuple[object, object]] = ()
    if is_mapping(document):
        parts = document.items()
    elif is_listed(document):
        parts = enumerate(document)
    for key, part in parts:
        yield from places(part, (*path, key))


DOCUMENT = through_json(ADVICE)
PLACES = [place for place in places(DOCUMENT) if place]
ANYTHING = st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5) | st.lists(st.integers(), max_size=2)


@given(st.sampled_from(PLACES), ANYTHING)
def test_a_tampered_advice_is_read_or_refused(place: Place, value: object) -> None:
    """Whatever stands anywhere in a stored advice, the answer is an advice or one of our two refusals."""
    document = copy.deepcopy(DOCUMENT)
    inside = document
    for key in place[:-1]:
        inside = inside[key]
    inside[place[-1]] = value

    with contextlib.suppress(InvalidDocument, InvalidProfile):
        assert from_dict(Recommendation, document).profile is not None


def test_a_profile_in_a_part_keeps_its_own_refusal() -> None:
    """A profile read by itself raises the refusal that names its fields."""
    with pytest.raises(InvalidProfile) as refused:
        structured(CONVERTER, AthleteProfile, {"age": 3})

    assert [mistake.path for mistake in refused.value.mistakes] == ["age"]


def test_every_part_of_an_advice_is_a_value_of_its_own() -> None:
    """Parts of an advice are written and read by themselves."""
    assert ADVICE.session is not None
    for part in (*ADVICE.session.items, *ADVICE.reasons, *ADVICE.withheld, *ADVICE.assumptions, *ADVICE.questions):
        assert attrs.has(type(part))
        assert from_dict(type(part), through_json(part)) == part
