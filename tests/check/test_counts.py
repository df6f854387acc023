"""Every finding carries the exact number of profiles; here they are counted again, answer by answer and without a diagram."""

from __future__ import annotations

from collections.abc import Iterable
from fractions import Fraction

import attrs
import pytest

from posterior_chain import Ruleset, default_rules
from posterior_chain.authoring import Family, Withhold, age, all_of, any_of, days_to_race, where
from posterior_chain.check.checking import check
from posterior_chain.check.findings import Report
from posterior_chain.check.obligation import Never, Obligation
from posterior_chain.language.conditions import Condition
from posterior_chain.language.facts import Context
from posterior_chain.language.rule import Rule, runner
from posterior_chain.model.athlete import AthleteProfile
from posterior_chain.model.domains import Whole, note_of
from posterior_chain.model.settings import Settings

SQUATS = where(family=Family.SQUAT)
NEAR, YOUNG = days_to_race <= 2, age < 18
EVER = any_of(age < 18, age >= 18)
NEVER = all_of(days_to_race <= 1, days_to_race >= 5)
EQUIPPED = Fraction(7, 8)
"""A supported squat takes any of three things to hold on to, and everybody has or has not each of them."""


def share(field: str, condition: Condition) -> Fraction:
    """Return the share of all answers to one field, the blank among them, for which a condition of that field alone holds."""
    domain = note_of(AthleteProfile, field).domain
    assert isinstance(domain, Whole)
    answers = [None, *range(domain.low, domain.high + 1)]
    return Fraction(sum(_holds(condition, runner().changed(**{field: each})) for each in answers), len(answers))


def _holds(condition: Condition, profile: AthleteProfile) -> bool:
    """Whether a condition holds for a profile, as its facts are read."""
    context = Context(Settings(), {})
    return condition.holds({atom.fact.name: atom.fact.read(profile, context) for atom in condition.atoms()})


def rule(name: str, when: Condition) -> Rule:
    """Return a rule that withholds squats."""
    return attrs.evolve(next(iter(default_rules())), id=name, title=name, when=when, then=(Withhold(of=SQUATS),))


def found(rules: Iterable[Rule], *obligations: Obligation, core: Iterable[Rule] | None = None) -> Report:
    """Return what is found in a few rules."""
    mine = Ruleset(list(rules))
    return check(mine, obligations=obligations, core=mine if core is None else Ruleset(list(core)), waivers={})


def counted(report: Report, code: str, about: str) -> Fraction:
    """Return for which share of all profiles something was found."""
    (finding,) = (each for each in report.of(code) if each.about == about)
    return Fraction(finding.profiles, report.coverage.profiles)


def obligation(name: str, when: Condition | None) -> Obligation:
    """Return the obligation to leave squats out."""
    return Obligation(name, "No squats.", ("TAP-04",), when, Never(of=SQUATS))


def test_a_rule_counts_whom_it_fires_for() -> None:
    """A rule that never fires counts nobody, one that always does everybody, and one that others cover whom it fires for."""
    report = found([rule("never", NEVER), rule("near", NEAR), rule("near_again", NEAR), rule("today", days_to_race <= 0)])
    always = found([rule("always", EVER)])

    assert counted(report, "C301", "never") == 0
    assert counted(report, "C305", "near_again") == share("days_to_race", NEAR)
    assert counted(report, "C303", "today") == share("days_to_race", days_to_race <= 0)
    assert counted(always, "C302", "always") == 1


def test_an_obligation_that_is_violated_counts_for_whom_it_is() -> None:
    """Squats are left out for the young, so an obligation to leave them out near a race is violated for all others near one."""
    report = found([rule("young", YOUNG)], obligation("near", NEAR))

    assert counted(report, "C101", "near") == share("days_to_race", NEAR) * (1 - share("age", YOUNG))


def test_an_obligation_that_asks_nothing_counts_whom_it_speaks_of() -> None:
    """An obligation that no rule is needed for speaks of those for whom it is so, and one whose condition is never so of nobody."""
    needless = Obligation("needless", "No squats.", ("TAP-04",), NEAR, Never(of=where(family=Family.SQUAT, unless=SQUATS)))
    report = found([rule("near", NEAR)], obligation("nobody", NEVER), needless)

    assert counted(report, "C102", "nobody") == 0
    assert counted(report, "C102", "needless") == share("days_to_race", NEAR)


def test_an_obligation_on_one_rule_counts_whom_it_alone_holds() -> None:
    """Near a race one rule leaves squats out and for the young another does: the first holds alone for those who are not young."""
    report = found([rule("near", NEAR), rule("young", YOUNG)], obligation("near", NEAR))
    (finding,) = report.of("C103")

    assert finding.rules == ("near",)
    assert finding.sentence.endswith(", with air squat.")
    assert counted(report, "C103", "near") == share("days_to_race", NEAR) * (1 - share("age", YOUNG))


def test_an_exercise_counts_who_is_allowed_it() -> None:
    """An exercise that no session was found to have counts who may do it, and one that nobody may counts nobody."""
    some, none = found([rule("near", NEAR)]), found([rule("all", EVER)])

    assert counted(some, "C307", "supported_squat") == EQUIPPED * (1 - share("days_to_race", NEAR))
    assert counted(none, "C306", "air_squat") == 0


def test_a_field_that_nothing_reads_counts_everybody() -> None:
    """A field that is asked for in vain is asked of all."""
    assert counted(found([rule("near", NEAR)]), "C403", "sex") == 1


def test_a_field_that_says_who_starts_anew_is_read() -> None:
    """Who is young, was hurt in a bone or gave birth has a beginner's doses, so these answers count though no rule asks about them."""
    unread = {each.about for each in found([rule("near", NEAR)]).of("C403")}

    assert "sex" in unread
    assert not unread & {"age", "injuries", "pregnancy"}


def test_more_than_the_core_counts_who_is_allowed_more() -> None:
    """Where a window is cut, squats come back for those in between."""
    report = found([rule("near", days_to_race <= 1)], core=[rule("near", NEAR)])

    assert counted(report, "C501", "air_squat") == share("days_to_race", NEAR) - share("days_to_race", days_to_race <= 1)


@pytest.mark.proof
def test_every_finding_of_the_shipped_rules_counts_profiles() -> None:
    """No finding is without its number, none counts more than there are, and what a runner shows counts that runner at least."""
    report = default_rules().check()

    assert all(type(each.profiles) is int and 0 <= each.profiles <= report.coverage.profiles for each in report.findings)
    assert all(each.profiles for each in report.findings if each.witness is not None)
