"""Strategies and checks for people who test with this library."""

from __future__ import annotations

import contextlib
import runpy
import sys
from typing import Any

import attrs
import pytest
from hypothesis import Phase, find, given, settings
from hypothesis import strategies as st

from posterior_chain import (
    AthleteProfile,
    InvalidDocument,
    InvalidProfile,
    Pack,
    Ruleset,
    default_rules,
    from_dict,
    read_pack,
    read_profile,
    recommend,
    testing,
    to_dict,
)
from posterior_chain.authoring import Case, Outcome, Refer, Rule, Scope, Urgency, age, all_of
from posterior_chain.engine.recommend import known_by
from posterior_chain.model.athlete import Trained, field_names
from posterior_chain.model.vocabulary import Pregnancy
from posterior_chain.testing import (
    check_rule,
    hostile_documents,
    packs,
    profiles,
    profiles_at_thresholds,
    profiles_matching,
    profiles_mixed,
    profiles_near_healthy,
    rules,
    runner,
    weeks,
)

KNOWN = known_by(None, None)

OURS = attrs.evolve(default_rules()["mobility.tight_hamstrings_keep_the_bar_off_the_floor"], id="mine.tight", title="Ours")
TIGHT = runner(hamstring_tightness="tight")
AFTER_A_BIRTH = {"pregnancy": st.just(Pregnancy.POSTPARTUM), "postpartum_weeks": st.integers(0, 104)}


def simplest(strategy: st.SearchStrategy[AthleteProfile]) -> AthleteProfile:
    """Return the example that hypothesis tries first and shrinks towards."""
    return find(strategy, lambda _: True, settings=settings(max_examples=1, phases=[Phase.generate]))


class TestStrategies:
    """Every valid profile, or the interesting ones near a healthy runner; both shrink to the plainest."""

    def test_all_profiles_shrink_to_one_that_says_nothing(self) -> None:
        """The simplest of all profiles leaves every field out."""
        assert simplest(profiles()) == AthleteProfile()

    def test_profiles_near_healthy_shrink_to_the_healthy_runner(self) -> None:
        """The simplest of the near ones is the healthy runner."""
        assert simplest(profiles_near_healthy()) == runner()

    @given(st.from_type(AthleteProfile))
    def test_hypothesis_makes_profiles_by_their_type(self, profile: AthleteProfile) -> None:
        """Where this library is installed, hypothesis knows how to make valid profiles without an import of ours."""
        assert from_dict(AthleteProfile, to_dict(profile)) == profile

    @given(profiles(age=st.just(16), event=st.just("ultra")))
    def test_a_field_can_be_narrowed(self, profile: AthleteProfile) -> None:
        """A strategy of one's own takes the place of a field's whole domain."""
        assert (profile.age, profile.event) == (16, "ultra")

    @given(profiles(**AFTER_A_BIRTH))
    def test_weeks_since_a_birth_are_kept_after_one(self, profile: AthleteProfile) -> None:
        """Answers that go together stay together."""
        assert profile.postpartum_weeks is not None

    @given(profiles(postpartum_weeks=st.integers(0, 104)))
    def test_weeks_since_a_birth_are_left_out_without_one(self, profile: AthleteProfile) -> None:
        """Answers that contradict one another are never drawn."""
        assert (profile.postpartum_weeks is not None) is (profile.pregnancy is Pregnancy.POSTPARTUM)

    @given(st.data(), st.integers(0, 6))
    def test_few_answers_differ_from_the_healthy_runner(self, data: st.DataObject, most: int) -> None:
        """At most so many answers are changed as was asked for."""
        profile = data.draw(profiles_near_healthy(max_changes=most))

        assert sum(getattr(profile, name) != getattr(runner(), name) for name in field_names()) <= most


def test_without_hypothesis_it_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where the extra is missing the import fails with the command that installs it."""
    monkeypatch.setitem(sys.modules, "hypothesis", None)

    with pytest.raises(ImportError, match=r'pip install "posterior-chain\[testing\]"'):
        runpy.run_path(str(testing.__file__))


class TestCheckRule:
    """`check_rule` runs the cases of a rule beside the shipped ones."""

    @pytest.mark.parametrize("rule", list(default_rules())[:20], ids=lambda rule: rule.id)
    def test_shipped_rules_hold(self, rule: Rule) -> None:
        """What this library ships passes its own check."""
        check_rule(rule)

    @pytest.mark.parametrize(
        ("expected", "words"),
        [
            ({"fires": False}, "it fires"),
            ({"fires": True, "withholds": "barbell_back_squat"}, "barbell_back_squat is not withheld by it"),
            ({"fires": True, "withholds": "nordic_curl"}, "nordic_curl is not withheld by it"),
            ({"fires": True, "keeps": "barbell_deadlift"}, "barbell_deadlift is withheld"),
            ({"fires": True, "chooses": "superman"}, "superman is not chosen"),
            ({"fires": True, "outcome": Outcome.REST}, "the outcome is train"),
            ({"fires": True, "refers": Urgency.URGENT}, "it does not refer as urgent"),
        ],
    )
    def test_a_case_that_does_not_hold_is_named(self, expected: dict[str, Any], words: str) -> None:
        """A case that does not hold raises with its story and with what is there instead."""
        told = attrs.evolve(OURS, cases=(*OURS.cases, Case("told wrong", TIGHT, **expected)))

        with pytest.raises(AssertionError, match=f"^mine.tight: told wrong: {words}$"):
            check_rule(told)

    def test_a_rule_shows_both_sides(self) -> None:
        """One case fires and one stays silent, or the rule shows nothing."""
        with pytest.raises(AssertionError, match=r"^mine\.tight: at least one case fires and one stays silent$"):
            check_rule(attrs.evolve(OURS, cases=tuple(case for case in OURS.cases if case.fires)))

    def test_a_gate_refers_as_its_case_says(self) -> None:
        """A gate of one's own refers as urgently as its case expects."""
        gate = attrs.evolve(OURS, then=(Refer(urgency=Urgency.ROUTINE, scope=Scope.ADVICE),))
        silent = Case("healthy", runner(), fires=False)

        check_rule(attrs.evolve(gate, cases=(silent, Case("tight", TIGHT, fires=True, refers=Urgency.ROUTINE))))
        with pytest.raises(AssertionError, match=r"^mine\.tight: tight: it does not refer as urgent$"):
            check_rule(attrs.evolve(gate, cases=(silent, Case("tight", TIGHT, fires=True, refers=Urgency.URGENT))))


class TestNarrowerStrategies:
    """Each strategy makes what it says, and what it makes is what the library takes."""

    @given(profiles_at_thresholds())
    def test_answers_at_thresholds_are_valid(self, profile: AthleteProfile) -> None:
        """Every one is a profile that gets advice."""
        assert recommend(profile).outcome

    @given(st.data())
    def test_profiles_match_a_condition(self, data: st.DataObject) -> None:
        """For each profile of a condition it holds, for every shipped rule."""
        rule = data.draw(st.sampled_from([each for each in default_rules() if not each.is_gate and not _asks_of_each(each)]))
        profile = data.draw(profiles_matching(rule.when))
        values = {fact.name: fact.read(profile, KNOWN.context) for fact in rule.facts()}

        assert rule.when.holds(values)

    def test_what_never_holds_matches_nobody(self) -> None:
        """It is said at once, not after a thousand tries."""
        with pytest.raises(ValueError, match=r"^no answers were found for which this holds"):
            profiles_matching(all_of(age >= 65, age < 18))

    @given(weeks(most=3))
    def test_weeks_are_logs(self, week: tuple[Trained, ...]) -> None:
        """They are what ``this_week`` takes."""
        assert AthleteProfile(this_week=week).this_week == week
        assert len(week) <= 3

    @given(packs())
    def test_packs_survive_writing(self, pack: Pack) -> None:
        """A made-up pack is a pack: it can be written and read."""
        assert from_dict(Pack, to_dict(pack)) == pack

    @given(rules(protective_only=True), profiles_mixed())
    def test_protective_rules_only_take_away(self, rule: Rule, profile: AthleteProfile) -> None:
        """Whatever rule somebody adds, nothing is allowed that was withheld."""
        before = {each.variation for each in recommend(profile).withheld}
        after = {each.variation for each in recommend(profile, rules=default_rules() | [rule]).withheld}

        assert before <= after

    @given(hostile_documents())
    def test_hostile_documents_are_refused(self, document: object) -> None:
        """Profiles, packs and rule sets answer anything with the error they promise, or with what was meant."""
        with contextlib.suppress(InvalidProfile):
            assert read_profile(document) is not None  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType] - on purpose
        with contextlib.suppress(InvalidDocument):
            assert read_pack(document) is not None  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType] - on purpose
        with contextlib.suppress(InvalidDocument, InvalidProfile):
            assert from_dict(Ruleset, document) is not None  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType] - on purpose


def _asks_of_each(rule: Rule) -> bool:
    """Whether a rule stands for one of each family or muscle."""
    return len(list(rule.grounded())) > 1
