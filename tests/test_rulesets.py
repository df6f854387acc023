"""Sets of rules: joined and taken apart by value, with the gates always in them when they decide."""

from __future__ import annotations

import copy
import pickle
import re
from fractions import Fraction
from functools import partial
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from posterior_chain import (
    AthleteProfile,
    CatalogueError,
    Recommendation,
    Ruleset,
    Settings,
    default_exercises,
    default_rules,
    from_dict,
    read_profile,
    recommend,
    to_dict,
)
from posterior_chain.authoring import Case, Floor, RedFlag, Rule, age, any_of, red_flags
from posterior_chain.check import checking
from posterior_chain.engine.ruleset import every_rule
from posterior_chain.errors import GaveUp, UnknownRule
from posterior_chain.language.conditions import Is
from posterior_chain.language.facts import Context, Fact
from posterior_chain.language.vocabulary import FACTS
from posterior_chain.testing import runner

RULES = default_rules()
MINE = attrs.evolve(
    RULES["mobility.tight_hamstrings_keep_the_bar_off_the_floor"], id="mine.careful", title="We are careful", then=(Floor(rir=5),)
)
GATES = [rule.id for rule in RULES if rule.is_gate]
SUBSETS = st.sets(st.sampled_from(list(RULES.by_id))).map(lambda names: Ruleset([RULES[name] for name in names]))

OF_ITS_OWN = (
    r"^rule 'mine\.careful' asks about 'red_flags', a fact of its own: "
    r"rules ask about the facts of the vocabulary, which posterior_chain\.authoring has$"
)


def no_flags(_: AthleteProfile, __: Context) -> frozenset[RedFlag]:
    """Find no flag, whatever was answered."""
    return frozenset()


def ninety(_: AthleteProfile, __: Context) -> int:
    """Find everybody to be old."""
    return 90


class TestJoining:
    """`rules | more` joins rules as a union of sets."""

    @given(SUBSETS, SUBSETS)
    def test_joining_is_a_union(self, one: Ruleset, other: Ruleset) -> None:
        """Order and repetition mean nothing, and each set is in what is joined."""
        joined = one | other

        assert joined == other | one
        assert joined | one == joined
        assert set(joined.by_id) == set(one.by_id) | set(other.by_id)
        assert len(joined) <= len(one) + len(other)

    def test_a_rule_of_ones_own_is_in_it(self) -> None:
        """A joined rule is found by its id, and was not there before."""
        assert MINE.id in RULES | [MINE]
        assert MINE.id not in RULES

    @pytest.mark.parametrize(("changed", "named"), [({"id": ""}, MINE.because), ({"title": ""}, MINE.id)], ids=["no id", "no title"])
    def test_a_rule_in_no_file_says_its_id_and_title(self, changed: dict[str, Any], named: str) -> None:
        """What a file gives a rule by its name and docstring, a rule of one's own says itself; told which one by what it has."""
        with pytest.raises(CatalogueError, match=f"^a rule that stands in no file needs an id and a title: {re.escape(repr(named))}$"):
            _ = RULES | [attrs.evolve(MINE, **changed)]

    def test_a_rule_is_joined_with_the_numbers_of_the_set(self) -> None:
        """A rule that names a setting gets the number that the set has for it, whatever other sets have."""
        name = "pain.amber_pain_trains_with_less"
        settings = Settings(amber_pain=Fraction(4))
        written = next(rule for rule in every_rule() if rule.id == name)

        assert "setting" in repr(written.when)
        assert (Ruleset([], settings) | [written])[name] == default_rules(settings)[name] != RULES[name]

    def test_two_that_differ_never_share_an_id(self) -> None:
        """A rule of one's own never takes the place of one that is there, so what is joined can not loosen it."""
        looser = attrs.evolve(RULES["gates.pain_above_five_is_seen_first"], then=(Floor(rir=1),))

        with pytest.raises(CatalogueError, match=r"two rules that differ are called 'gates\.pain_above_five_is_seen_first'"):
            _ = RULES | [looser]


class TestFactsOfTheVocabulary:
    """A rule asks about facts of the vocabulary, so no rule can answer for another."""

    def test_a_fact_of_ones_own_is_refused(self) -> None:
        """A fact that borrows the name of another would switch off the gates that ask about it."""
        blind = attrs.evolve(red_flags, read=no_flags)
        rule = attrs.evolve(MINE, when=blind.has(RedFlag.CHEST_PAIN))

        with pytest.raises(CatalogueError, match=OF_ITS_OWN):
            _ = RULES | [rule]

    def test_a_fact_of_ones_own_is_found_beside_the_one_it_borrows_from(self) -> None:
        """Each comparison is looked at, not only the first about a name."""
        other = attrs.evolve(age, read=ninety)
        rule = attrs.evolve(MINE, when=any_of(age >= 20, other >= 80))

        with pytest.raises(CatalogueError, match="asks about 'age'"):
            Ruleset([rule])

    @pytest.mark.parametrize("fact", [*FACTS.values()], ids=lambda fact: fact.name)
    def test_every_fact_of_the_vocabulary_may_be_asked_about(self, fact: Fact) -> None:
        """The facts of one family, one muscle, one region and one injury are facts of the vocabulary too."""
        rule = attrs.evolve(MINE, when=Is(fact, ()))

        assert MINE.id in Ruleset([rule])


class TestLeavingOut:
    """`.without` leaves a rule out knowingly, and never a gate."""

    @pytest.mark.parametrize("name", GATES)
    def test_a_gate_can_not_be_left_out(self, name: str) -> None:
        """No set of rules does without a shipped gate."""
        with pytest.raises(ValueError, match=f"{name} is a gate"):
            RULES.without(name)

    def test_the_fingerprint_shows_it(self) -> None:
        """Advice by fewer rules does not pass for advice by all of them."""
        less = RULES.without("mobility.tight_hamstrings_keep_the_bar_off_the_floor")

        assert less != RULES
        assert recommend(runner(), rules=less).ruleset != recommend(runner()).ruleset

    def test_a_misspelt_rule_is_refused(self) -> None:
        """What is not there can not be left out, and the near spelling is offered."""
        with pytest.raises(UnknownRule, match=r"did you mean `mobility\.tight_hamstrings_keep_the_bar_off_the_floor`"):
            RULES.without("mobility.tight_hamstring_keeps_the_bar_off_the_floor")

    def test_the_gates_decide_even_where_no_rule_was_given(self) -> None:
        """An empty set of rules still refers a runner with chest pain."""
        advice = recommend(runner(red_flags=["chest_pain"]), rules=Ruleset([]))

        assert advice.outcome == "refer"


class TestWhatASetIs:
    """Two sets are equal when they decide and say the same."""

    def test_a_rule_keeps_the_ids_it_had(self) -> None:
        """A rule that was renamed is found under its former id too."""
        rules = RULES | [attrs.evolve(MINE, formerly=("mine.cautious",))]

        assert rules["mine.cautious"] is rules[MINE.id]

    @pytest.mark.parametrize("name", [GATES[0], "mine.cautious"])
    def test_no_rule_takes_the_id_of_another(self, name: str) -> None:
        """A former id that another rule has or had is refused, so that an id leads to one rule for ever."""
        other = attrs.evolve(MINE, id="mine.other", formerly=("mine.cautious",))

        with pytest.raises(CatalogueError, match=rf"rule 'mine\..+' was formerly '{re.escape(name)}', which is another rule's"):
            _ = RULES | [other, attrs.evolve(MINE, formerly=(name,))]

    def test_cases_are_tests_and_count_for_nothing(self) -> None:
        """Another story in a rule leaves the fingerprint as it is."""
        told: Rule = attrs.evolve(MINE, cases=(Case("another", runner(), fires=False),))

        assert RULES | [told] == RULES | [MINE]

    def test_settings_are_part_of_it(self) -> None:
        """Another setting is another set, and its rules hold the number in place of its name."""
        settings = Settings(amber_pain=Fraction(4))

        assert default_rules(settings) != RULES
        assert "setting" not in repr([rule.when for rule in default_rules(settings)])
        assert "setting" in repr([rule.when for rule in every_rule()])


class TestHandingThemOver:
    """`recommend` takes a rule set and a catalogue, and says how to make one of what it was given instead."""

    @pytest.mark.parametrize(("rules", "kind"), [([MINE], "list"), (MINE, "Rule"), ({"rules": []}, "dict")])
    def test_rules_that_are_no_set(self, rules: Any, kind: str) -> None:
        """A list of rules, a single one or a document is no rule set."""
        with pytest.raises(TypeError, match=rf"^rules is a Ruleset, not a {kind}: default_rules\(\) \| \[\.\.\.\] joins your own"):
            recommend(runner(), rules=rules)
        with pytest.raises(TypeError, match="rules is a Ruleset"):
            from_dict(Recommendation, to_dict(recommend(runner())), rules=rules)

    @pytest.mark.parametrize(("profile", "kind"), [({"age": 30}, "dict"), ("age = 30", "str"), (None, "NoneType")])
    def test_what_is_no_profile(self, profile: Any, kind: str) -> None:
        """A document is no profile yet, and the message names what makes one of it."""
        said = f"recommend takes an AthleteProfile, not a {kind}: read_profile makes one from a mapping or text"

        with pytest.raises(TypeError, match=f"^{said}$"):
            recommend(profile)

    def test_exercises_that_are_no_catalogue(self) -> None:
        """A list of variations is no catalogue, for whoever reads a profile as well."""
        exercises: Any = [default_exercises()["air_squat"]]

        for call in (lambda: recommend(runner(), exercises=exercises), lambda: read_profile({}, exercises=exercises)):
            with pytest.raises(TypeError, match=r"exercises is an Exercises, not a list: default_exercises\(\) \|"):
                call()


class TestNothingChangesIt:
    """A rule set and a catalogue never change, and reach another process as they are."""

    @pytest.mark.parametrize("collection", [RULES, default_exercises()], ids=["rules", "exercises"])
    def test_no_entry_is_taken_out_or_replaced(self, collection: Any) -> None:
        """What is kept under an id can be read and nothing else: a gate that could be taken out would be none."""
        name = next(iter(collection.by_id))

        with pytest.raises(TypeError):
            collection.by_id[name] = None
        with pytest.raises(TypeError):
            del collection.by_id[name]

    @pytest.mark.parametrize(
        "value",
        [
            RULES,
            RULES | [MINE],
            default_exercises(),
            MINE,
            recommend(runner()),
            recommend(runner(red_flags=["chest_pain"]), rules=RULES | [MINE]),
            from_dict(Recommendation, to_dict(recommend(runner()))),
        ],
        ids=["rules", "more rules", "exercises", "a rule", "an advice", "a referral", "a stored advice"],
    )
    def test_it_goes_to_another_process_and_comes_back(self, value: Any) -> None:
        """What is sent to another process is equal there, and answers as before."""
        back = pickle.loads(pickle.dumps(value))  # noqa: S301 - our own

        assert back == copy.deepcopy(value) == value
        if isinstance(value, Recommendation):
            assert back.answer == value.answer
            assert back.why_not("air_squat") == value.why_not("air_squat")
        if isinstance(value, Ruleset):
            assert recommend(runner(), rules=back) == recommend(runner(), rules=value)


def test_a_rule_set_checks_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    """``Ruleset.check`` checks the rules it is called on, and no others, in the time that is given."""
    rules = default_rules().without("mobility.tight_hamstrings_keep_the_bar_off_the_floor")
    asked: list[tuple[Ruleset, float | None]] = []

    def noted(rules: Ruleset, *, seconds: float | None) -> None:
        asked.append((rules, seconds))

    monkeypatch.setattr(checking, "check", noted)
    rules.check(seconds=7)

    assert asked == [(rules, 7)]


def test_a_rule_left_out_is_the_only_one() -> None:
    """Without a rule all others are there, and that one is not."""
    gone = "mobility.tight_hamstrings_keep_the_bar_off_the_floor"

    assert {each.id for each in default_rules()} - {each.id for each in default_rules().without(gone)} == {gone}


def test_a_rule_keeps_the_reason_in_its_file() -> None:
    """Every shipped rule says why, in the words below its title."""
    assert all(rule.why and rule.why != rule.title for rule in default_rules())


def test_a_proof_that_takes_too_long_gives_up() -> None:
    """Whoever has no time to wait says so, and then nothing is said, which is no pass: neither of a check nor of a comparison."""
    for prove in (default_rules().check, partial(default_rules().diff, default_rules())):
        with pytest.raises(GaveUp, match=r"^the proof took more than 1e-06 seconds: nothing is said$"):
            prove(seconds=1e-6)
