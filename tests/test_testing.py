"""Strategies and checks for people who test with this library."""

from __future__ import annotations

import runpy
import sys
from typing import Any

import attrs
import pytest
from hypothesis import Phase, find, given, settings
from hypothesis import strategies as st

from posterior_chain import AthleteProfile, default_rules, from_dict, testing, to_dict
from posterior_chain.authoring import Case, Outcome, Refer, Rule, Scope, Urgency
from posterior_chain.model.athlete import field_names
from posterior_chain.model.vocabulary import Pregnancy
from posterior_chain.testing import check_rule, profiles, profiles_near_healthy, runner

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
