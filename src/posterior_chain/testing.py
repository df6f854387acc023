"""
Strategies for people who test rules: every profile there is, and the interesting ones near a healthy runner.

The only module that imports hypothesis; install it with ``pip install "posterior-chain[testing]"``.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from enum import StrEnum
from fractions import Fraction
from functools import singledispatch
from typing import Any, cast

try:
    from hypothesis import strategies as st
except ImportError as error:
    raise ImportError('posterior_chain.testing needs hypothesis: pip install "posterior-chain[testing]"') from error

import attrs

from posterior_chain.engine.asking import representatives
from posterior_chain.engine.exercises import default_exercises
from posterior_chain.engine.knowledge import Knowledge, knowledge
from posterior_chain.engine.recommend import recommend
from posterior_chain.engine.ruleset import Ruleset, default_rules
from posterior_chain.errors import InvalidProfile
from posterior_chain.language.conditions import Condition, all_of, any_of, not_
from posterior_chain.language.facts import ChoiceFact, Fact, FamilyFact, MuscleFact, NumberFact, OrderedFact, SetFact, YesNoFact
from posterior_chain.language.rule import Case, Rule, runner
from posterior_chain.language.vocabulary import FACTS
from posterior_chain.model.athlete import AthleteProfile, field_names
from posterior_chain.model.domains import (
    Domain,
    Kept,
    ListOf,
    MappingOf,
    Number,
    OneOf,
    Record,
    RecordOf,
    Repeated,
    SetOf,
    Sided,
    Sides,
    VariationId,
    Whole,
    YesNo,
    is_required,
    note_of,
)
from posterior_chain.model.vocabulary import Pregnancy

__all__ = ["check_rule", "conditions", "profiles", "profiles_near_healthy", "runner"]


def profiles(**fields: st.SearchStrategy[Kept]) -> st.SearchStrategy[AthleteProfile]:
    """
    Every valid profile, by default all of them; it shrinks towards a profile that says nothing.

    Args:
        fields: A strategy for a field, in place of its whole domain.
    """
    named = {name: fields.get(name, _ANSWERS[name]) for name in field_names()}
    return st.fixed_dictionaries(named).map(_agreeing).map(lambda answers: AthleteProfile(**answers))


def profiles_near_healthy(*, max_changes: int = 4, rules: Ruleset | None = None) -> st.SearchStrategy[AthleteProfile]:
    """
    A healthy runner to whom everything is open, with a few answers changed: narrower than all profiles on purpose.

    Rules show themselves here; among all profiles nearly everybody is referred. It shrinks towards the healthy runner.

    Args:
        max_changes: At most so many answers differ.
        rules: The rules whose thresholds the answers lie at; the shipped ones if left out.
    """
    known = knowledge(default_rules() if rules is None else rules, default_exercises())
    at_thresholds = {name: representatives(name, known) for name in field_names()}
    each = {
        name: st.none() | (st.sampled_from(at_thresholds[name]) if at_thresholds[name] else _ANSWERS[name]) | _ANSWERS[name]
        for name in field_names()
    }

    @st.composite
    def near(draw: st.DrawFn) -> AthleteProfile:
        names = draw(st.lists(st.sampled_from(field_names()), unique=True, max_size=max_changes))
        changed = {name: draw(each[name]) for name in names}
        healthy = {name: getattr(runner(), name) for name in field_names()}
        return AthleteProfile(**_agreeing({**healthy, **changed}))

    return near()


_ASKED = tuple(fact for fact in FACTS.values() if not isinstance(fact, (FamilyFact, MuscleFact)))
"""Every fact but those that stand for one of each family or muscle, which are among them one by one."""


def conditions(*, max_atoms: int = 6) -> st.SearchStrategy[Condition]:
    """
    Conditions over every fact of the vocabulary, joined and negated; each asks something that not all runners answer alike.

    Args:
        max_atoms: About so many comparisons at most.
    """
    atoms = st.sampled_from(_ASKED).flatmap(_atoms)

    def joined(parts: st.SearchStrategy[Condition]) -> st.SearchStrategy[Condition]:
        several = st.lists(parts, min_size=2, max_size=3)
        return several.map(lambda each: all_of(*each)) | several.map(lambda each: any_of(*each)) | parts.map(not_)

    return st.recursive(atoms, joined, max_leaves=max_atoms)


@singledispatch
def _atoms(fact: Fact) -> st.SearchStrategy[Condition]:
    raise TypeError(f"no strategy for {type(fact).__name__}")


@_atoms.register
def _(fact: YesNoFact) -> st.SearchStrategy[Condition]:
    return st.booleans().map(fact.is_)


@_atoms.register
def _(fact: NumberFact) -> st.SearchStrategy[Condition]:
    low, step = Fraction(str(fact.low)), Fraction(str(fact.step))
    steps = int((Fraction(str(fact.high)) - low) / step)
    above = st.builds(fact.compared, st.sampled_from([">=", "<"]), st.integers(1, steps).map(lambda number: low + number * step))
    below = st.builds(fact.compared, st.sampled_from(["<=", ">"]), st.integers(0, steps - 1).map(lambda number: low + number * step))
    return above | below


@_atoms.register(OrderedFact)
def _(fact: OrderedFact[Any]) -> st.SearchStrategy[Condition]:
    words = _words(fact.values)
    return _one_of(fact, words) | st.sampled_from(words[1:]).map(lambda word: fact >= word)


@_atoms.register(ChoiceFact)
def _(fact: ChoiceFact[Any]) -> st.SearchStrategy[Condition]:
    return _one_of(fact, _words(fact.values))


def _words(kind: type[StrEnum]) -> tuple[Any, ...]:  # of whatever list the fact takes
    return tuple(kind)


def _one_of(fact: Any, words: Sequence[Any]) -> st.SearchStrategy[Condition]:  # a fact of words, of either kind
    some = st.lists(st.sampled_from(words), unique=True, min_size=1, max_size=len(words) - 1)
    return some.map(lambda several: cast("Condition", fact.one_of(*several)))


@_atoms.register(SetFact)
def _(fact: SetFact[Any]) -> st.SearchStrategy[Condition]:
    return st.sampled_from(_words(fact.values) if fact.values else tuple(default_exercises().by_id)).map(fact.has)


def check_rule(rule: Rule) -> None:
    """Run the cases of a rule of your own beside the shipped ones; raises ``AssertionError`` with what does not hold."""
    rules = default_rules() | [rule]
    known = knowledge(rules, default_exercises())
    wrong = [f"{rule.id}: {case.story}: {what}" for case in rule.cases for what in _wrong_with(case, rule, known)]
    if {case.fires for case in rule.cases} != {True, False}:
        wrong.append(f"{rule.id}: at least one case fires and one stays silent")
    if wrong:
        raise AssertionError("\n".join(wrong))


def _wrong_with(case: Case, rule: Rule, known: Knowledge) -> Iterator[str]:
    """Say what does not come out as a case tells."""
    advice = recommend(case.profile, rules=known.rules)
    withheld = {each.variation: each.by for each in advice.withheld}
    chosen = {item.variation for item in (advice.session.items if advice.session else ())}
    urgencies = [each.urgency for each in advice.referrals if each.rule == rule.id]
    if (rule.id in {ground.id for ground in known.fired(case.profile)}) is not case.fires:
        yield f"it {'stays silent' if case.fires else 'fires'}"
    if case.withholds is not None and rule.id not in withheld.get(case.withholds, ()):
        yield f"{case.withholds} is not withheld by it"
    if case.keeps is not None and case.keeps in withheld:
        yield f"{case.keeps} is withheld"
    if case.chooses is not None and case.chooses not in chosen:
        yield f"{case.chooses} is not chosen"
    if case.outcome is not None and case.outcome is not advice.outcome:
        yield f"the outcome is {advice.outcome}"
    if case.refers is not None and case.refers not in urgencies:
        yield f"it does not refer as {case.refers}"


def _agreeing(answers: dict[str, Kept]) -> dict[str, Kept]:
    """Leave out the weeks since a birth where there was none."""
    if answers["pregnancy"] is not Pregnancy.POSTPARTUM:
        return {**answers, "postpartum_weeks": None}
    return answers


@singledispatch
def _values(domain: Domain) -> st.SearchStrategy[Kept]:
    raise TypeError(f"there is no strategy for a {type(domain).__name__}")


@_values.register
def _(domain: YesNo) -> st.SearchStrategy[Kept]:
    return st.booleans()


@_values.register
def _(domain: Whole) -> st.SearchStrategy[Kept]:
    return st.integers(domain.low, domain.high)


@_values.register
def _(domain: Number) -> st.SearchStrategy[Kept]:
    steps = int(1 / domain.step)
    return st.integers(domain.low * steps, domain.high * steps).map(lambda count: float(count * domain.step))


@_values.register
def _(domain: OneOf) -> st.SearchStrategy[Kept]:
    return st.sampled_from(list(domain.words))


@_values.register
def _(domain: VariationId) -> st.SearchStrategy[Kept]:
    return st.sampled_from(sorted(default_exercises().by_id))


@_values.register
def _(domain: SetOf) -> st.SearchStrategy[Kept]:
    return st.frozensets(_values(domain.member), max_size=8)


@_values.register
def _(domain: MappingOf) -> st.SearchStrategy[Kept]:
    return st.dictionaries(_values(domain.key), _values(domain.value), max_size=4)


@_values.register
def _(domain: Repeated) -> st.SearchStrategy[Kept]:
    each = _values(domain.each)
    return each | st.lists(each, min_size=2, max_size=domain.most).map(tuple)


@_values.register
def _(domain: Sided) -> st.SearchStrategy[Kept]:
    return st.builds(Sides, _values(domain.side), _values(domain.side))


@_values.register
def _(domain: ListOf) -> st.SearchStrategy[Kept]:
    return st.lists(_values(domain.each), max_size=3).map(tuple)


@_values.register
def _(domain: RecordOf) -> st.SearchStrategy[Kept]:
    named = {
        name: values if is_required(domain.record, name) else st.none() | values
        for name, values in ((each.name, _values(note_of(domain.record, each.name).domain)) for each in attrs.fields(domain.record))
    }
    return st.fixed_dictionaries(named).map(lambda answers: _built(domain.record, answers))


def _built(record: type[Record], answers: dict[str, Kept]) -> Record:
    """Build a record; answers that contradict one another are replaced by no answers."""
    try:
        return record(**answers)
    except InvalidProfile:
        return record()


_ANSWERS = {name: st.none() | _values(note_of(AthleteProfile, name).domain) for name in field_names()}
