"""Strategies of what people add: conditions, rules, packs."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum
from fractions import Fraction
from functools import singledispatch
from typing import Any, cast

from hypothesis import strategies as st

from posterior_chain.engine.exercises import default_exercises
from posterior_chain.engine.packs import Pack
from posterior_chain.language.conditions import Condition, all_of, any_of, not_
from posterior_chain.language.effects import Cap, Capacity, Effect, Floor, Scale, StepDown, Vote, Withhold
from posterior_chain.language.facts import ChoiceFact, Fact, FamilyFact, MuscleFact, NumberFact, OrderedFact, SetFact, YesNoFact
from posterior_chain.language.rule import Case, Evidence, Grade, Reviewed, Rule, runner
from posterior_chain.language.selections import Selection, where
from posterior_chain.language.vocabulary import FACTS
from posterior_chain.model.exercise import LoadKind, Status
from posterior_chain.model.vocabulary import Axis, Contraction, Family, Laterality, Level, Method

__all__ = ["conditions", "packs", "rules"]


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


_WORDS = st.text("abcdefgh", min_size=1, max_size=8)
_SELECTIONS: st.SearchStrategy[Selection] = st.builds(
    where,
    family=st.lists(st.sampled_from(list(Family)), unique=True, max_size=2),
    load=st.lists(st.sampled_from(list(LoadKind)), unique=True, max_size=1),
    level=st.lists(st.sampled_from(list(Level)), unique=True, max_size=1),
    laterality=st.lists(st.sampled_from(list(Laterality)), unique=True, max_size=1),
    contraction=st.lists(st.sampled_from(list(Contraction)), unique=True, max_size=1),
)
_PARTS = st.integers(1, 10).map(lambda tenths: Fraction(tenths, 10))


def _capacity(of: Selection, axis: Axis, most: int) -> Effect:
    return Capacity(of=of, **{axis.value: most})


_PROTECTIVE: st.SearchStrategy[Effect] = st.one_of(
    st.builds(Withhold, of=_SELECTIONS, methods=st.lists(st.sampled_from(list(Method)), unique=True, max_size=2)),
    st.builds(_capacity, _SELECTIONS, st.sampled_from(list(Axis)), st.integers(0, 3)),
    st.builds(StepDown, of=_SELECTIONS),
    st.builds(Cap, of=_SELECTIONS, sets=st.integers(1, 10)),
    st.builds(Cap, of=_SELECTIONS, repetitions=st.integers(1, 100)),
    st.builds(Floor, of=_SELECTIONS, rir=st.integers(1, 10)),
    st.builds(Floor, of=_SELECTIONS, rest_s=st.integers(30, 600)),
    st.builds(Scale, of=_SELECTIONS, sets_factor=_PARTS),
    st.builds(Scale, of=_SELECTIONS, load_factor=_PARTS),
)
_VOTES: st.SearchStrategy[Effect] = st.builds(Vote, of=_SELECTIONS)


def rules(*, protective_only: bool = False) -> st.SearchStrategy[Rule]:
    """
    Rules that anybody might add, with ids that no shipped rule has; their cases are empty stories.

    Args:
        protective_only: Leave out rules that vote.
    """
    effects = _PROTECTIVE if protective_only else _PROTECTIVE | _VOTES
    return st.builds(_rule, st.tuples(_WORDS, _WORDS), conditions(max_atoms=4), st.lists(effects, min_size=1, max_size=3))


def _rule(words: tuple[str, str], when: Condition, then: Sequence[Effect]) -> Rule:
    return Rule(
        id=f"made_up.{'_'.join(words)}",
        title="Made up.",
        when=when,
        then=tuple(then),
        because="Made up for a test.",
        sources=(Evidence("made_up", "Made up", supports="nothing", rows=("A00",)),),
        grade=Grade.X,
        cases=(Case("made up", runner(), fires=False),),
        reviewed=Reviewed(evidence="2026-11", again="2027-11-01"),
        status=Status.PREVIEW,
        since="0.1",
    )


def packs(*, most_rules: int = 3) -> st.SearchStrategy[Pack]:
    """
    Packs of made-up rules, no two of one id.

    Args:
        most_rules: At most so many.
    """
    several = st.lists(rules(), max_size=most_rules, unique_by=lambda rule: rule.id)
    return several.map(lambda made: Pack(rules=tuple(made)))
