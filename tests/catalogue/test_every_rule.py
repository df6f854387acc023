"""What every rule is asked, without its author doing anything: a new file in the rules folder appears here by itself."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

import attrs
import pytest

import posterior_chain
from posterior_chain import recommend
from posterior_chain.engine.exercises import default_exercises
from posterior_chain.engine.recommend import decided
from posterior_chain.engine.ruleset import Ruleset, default_rules, every_rule
from posterior_chain.language.conditions import Comparison, Has, Is, Values
from posterior_chain.language.effects import Vote
from posterior_chain.language.facts import Context, FamilyFact, MuscleFact, NumberFact, is_of_families
from posterior_chain.language.rule import Case, Rule
from posterior_chain.language.vocabulary import FACTS
from posterior_chain.model.exercise import Status

RULES = [rule for rule in every_rule() if rule.status is not Status.RETIRED]
CASES = [pytest.param(rule, case, id=f"{rule.id}: {case.story}") for rule in RULES for case in rule.cases]
FOLDER = Path(posterior_chain.__file__).parent / "rules"
CONTEXT = Context(default_rules().settings, default_exercises().by_id)

each_rule = pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)


@cache
def _shipped_with(rule: Rule) -> Ruleset:
    """Join a rule to the shipped ones, once for all of its cases."""
    return default_rules() | [rule]


def _ground_values(case: Case) -> Values:
    """Every fact has a value for the runner of a case, but for those that belong to a family or a muscle."""
    one_each = (FamilyFact, MuscleFact)
    return {name: fact.read(case.profile, CONTEXT) for name, fact in FACTS.items() if not isinstance(fact, one_each)}


def _holds(rule: Rule, values: Values) -> bool:
    """A rule holds as soon as it does for one family or muscle."""
    return any(ground.when.holds(values) for ground in rule.resolved(default_rules().settings).grounded())


@pytest.mark.parametrize(("rule", "case"), CASES)
def test_every_case_holds(rule: Rule, case: Case) -> None:
    """A case fires or stays silent as it says, and its visible effect is there."""
    advice = recommend(case.profile, rules=_shipped_with(rule))
    withheld = {each.variation: each.by for each in advice.withheld}

    assert _holds(rule, _ground_values(case)) is case.fires
    assert case.withholds is None or rule.id in withheld[case.withholds]
    assert case.keeps is None or case.keeps not in withheld
    assert case.chooses is None or case.chooses in [item.variation for item in (advice.session.items if advice.session else ())]
    assert case.outcome is None or advice.outcome is case.outcome
    assert case.refers is None or case.refers in [each.urgency for each in advice.referrals if each.rule == rule.id]


@each_rule
def test_every_rule_has_a_silent_case(rule: Rule) -> None:
    """A rule has at least one story in which it stays silent and one in which it fires."""
    assert {case.fires for case in rule.cases} == {True, False}


@each_rule
def test_every_threshold_is_pinned_from_both_sides(rule: Rule) -> None:
    """At each number a rule compares with, one case stands at the limit and one a step beside it, on the other side."""
    values = [_ground_values(case) for case in rule.cases]
    for atom in rule.resolved(default_rules().settings).when.atoms():
        if isinstance(atom, Comparison) and isinstance(atom.fact, NumberFact):
            facts = atom.fact.each.values() if isinstance(atom.fact, MuscleFact) else (atom.fact,)
            assert any(_is_pinned(attrs.evolve(atom, fact=fact), values) for fact in facts), (
                f"{atom!r} needs a case on each side, one step apart"
            )


def _is_pinned(atom: Comparison, values: list[Values]) -> bool:
    """A threshold is pinned by two runners one step apart of whom it holds for one."""
    seen = {each[atom.fact.name] for each in values}
    holds_at = {value for value in seen if atom.holds({atom.fact.name: value})}
    return any(abs(a - b) <= float(getattr(atom.fact, "step", 1)) + 1e-9 for a in holds_at for b in seen - holds_at)


@each_rule
def test_every_word_a_rule_knows_has_a_case(rule: Rule) -> None:
    """Each word a rule asks for is present in a case."""
    values = [_ground_values(case) for case in rule.cases]
    for ground in list(rule.grounded())[:1]:
        for atom in ground.when.atoms():
            if isinstance(atom, Has):
                assert any(atom.holds(each) for each in values), f"no case has {atom.member}"
            if isinstance(atom, Is) and len(list(rule.grounded())) == 1:
                assert {each[atom.fact.name] for each in values} & set(atom.members)


@each_rule
def test_every_family_a_rule_asks_about_has_a_case(rule: Rule) -> None:
    """A rule that asks about one family has a case in which the same question about another family is answered otherwise."""
    values = [_ground_values(case) for case in rule.cases]
    for fact in filter(is_of_families, FACTS.values()):
        asked = {each.name: each for each in fact.each.values()}
        for atom in rule.when.atoms():
            if atom.fact.name in asked:
                for other in asked.values():
                    assert other is atom.fact or any(each[other.name] != each[atom.fact.name] for each in values), other.name


@each_rule
def test_every_file_is_short_and_says_one_thing(rule: Rule) -> None:
    """A rule file is at most 80 lines, imports authoring once, and holds no loop, lambda or question."""
    text = (FOLDER / f"{rule.id.replace('.', '/')}.py").read_text(encoding="utf-8")

    assert len(text.splitlines()) <= 80
    code = text.split('"""', 2)[2]

    assert re.findall(r"^(?:from|import) (\S+)", code, re.MULTILINE) == ["posterior_chain.authoring"]
    assert not re.search(r"\b(for|lambda|if|while)\b[^\n]*:\n", code)


@each_rule
def test_every_name_reads_as_a_sentence(rule: Rule) -> None:
    """A rule's file name has several words and none that says nothing; its title is a sentence of its own."""
    words = rule.id.rpartition(".")[2].split("_")

    assert len(words) >= 3
    assert not {"rule", "check", "misc", "handle", "data"} & set(words)
    assert rule.why


@each_rule
def test_every_rule_is_visible(rule: Rule) -> None:
    """In some case the advice differs with and without the rule."""
    for case in rule.cases:
        if case.fires:
            with_it = recommend(case.profile, rules=_shipped_with(rule))
            if rule.is_gate or rule.id in [each.rule for each in with_it.reasons]:
                return
            if any(rule.id in each.by for each in with_it.withheld):
                return
    pytest.fail("no case shows what the rule does")


@each_rule
def test_no_vote_sits_among_the_protective_folders(rule: Rule) -> None:
    """Gates, pain and injuries only ever take something away."""
    if rule.id.split(".")[0] in ("gates", "pain", "injury_history"):
        assert not any(isinstance(effect, Vote) for effect in rule.then)


@each_rule
def test_every_rule_describes_itself(rule: Rule) -> None:
    """Condition and effects can be said in English."""
    assert rule.when.describe()
    assert [note for effect in rule.then for note in effect.notes()]


@each_rule
def test_what_refers_is_not_for_moving(rule: Rule) -> None:
    """A gate names no setting: it is joined to every rule set as it is shipped, so moving one would change nothing."""
    assert not rule.is_gate or rule.resolved(default_rules().settings) == rule


def test_no_two_rules_are_twins() -> None:
    """No two rules have the same condition and the same effects."""
    seen = [(rule.when, rule.then) for rule in RULES]

    assert len(set(seen)) == len(seen)


def test_titles_are_unique() -> None:
    """No two rules have the same title."""
    titles = [rule.title for rule in RULES]

    assert len(set(titles)) == len(titles)


def test_a_source_is_cited_one_way() -> None:
    """The same source has the same citation in every rule."""
    cited = {(source.key, source.citation) for rule in RULES for source in rule.sources}

    assert len({key for key, _ in cited}) == len(cited)


def test_every_case_is_decided_without_surprise() -> None:
    """No case profile makes the engine raise."""
    for rule in RULES:
        for case in rule.cases:
            assert decided(case.profile) is not None
