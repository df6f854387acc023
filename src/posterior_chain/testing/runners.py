"""Strategies of profiles: every one there is, and the interesting ones."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator, Mapping, Sequence
from functools import singledispatch
from itertools import combinations, islice, product

import attrs
from hypothesis import strategies as st

from posterior_chain.engine.asking import representatives
from posterior_chain.engine.exercises import default_exercises
from posterior_chain.engine.knowledge import Knowledge, knowledge
from posterior_chain.engine.ruleset import Ruleset, default_rules
from posterior_chain.errors import InvalidProfile
from posterior_chain.language.conditions import Condition
from posterior_chain.language.rule import runner
from posterior_chain.model.athlete import AthleteProfile, Trained, field_names
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

__all__ = ["profiles", "profiles_at_thresholds", "profiles_matching", "profiles_mixed", "profiles_near_healthy", "weeks"]

_MOST_TRIED = 20_000
_MOST_KEPT = 200
_MOST_CHANGED = 3


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
    each = {name: st.none() | at_thresholds | _ANSWERS[name] for name, at_thresholds in _at_thresholds(rules).items()}

    @st.composite
    def near(draw: st.DrawFn) -> AthleteProfile:
        names = draw(st.lists(st.sampled_from(field_names()), unique=True, max_size=max_changes))
        changed = {name: draw(each[name]) for name in names}
        healthy = {name: getattr(runner(), name) for name in field_names()}
        return AthleteProfile(**_agreeing({**healthy, **changed}))

    return near()


def profiles_at_thresholds(*, rules: Ruleset | None = None) -> st.SearchStrategy[AthleteProfile]:
    """
    Profiles whose answers lie where rules change their mind: on a constant that a rule compares with, or next to it.

    Args:
        rules: The rules whose thresholds they are; the shipped ones if left out.
    """
    return profiles(**{name: st.none() | answers for name, answers in _at_thresholds(rules).items()})


def profiles_mixed(*, rules: Ruleset | None = None) -> st.SearchStrategy[AthleteProfile]:
    """Profiles of every kind: any, at thresholds, and near the healthy runner."""
    return profiles_near_healthy(rules=rules) | profiles_at_thresholds(rules=rules) | profiles()


def profiles_matching(condition: Condition) -> st.SearchStrategy[AthleteProfile]:
    """
    Profiles for which *condition* holds, near the healthy runner.

    Raises:
        ValueError: when no answers are found for which it does.
    """
    found = tuple(islice(_answers_matching(condition), _MOST_KEPT))
    if not found:
        raise ValueError(f"no answers were found for which this holds: {condition!r}")
    asked = {name for fact in {atom.fact.name: atom.fact for atom in condition.atoms()}.values() for name in fact.fields}

    def with_the_rest(answers: Mapping[str, Kept]) -> st.SearchStrategy[AthleteProfile]:
        def whole(near: AthleteProfile) -> AthleteProfile:
            rest = {name: getattr(near, name) for name in field_names() if name not in asked}
            return AthleteProfile(**_agreeing({**rest, **answers}))

        return profiles_near_healthy().map(whole)

    return st.sampled_from(found).flatmap(with_the_rest)


def _answers_matching(condition: Condition) -> Iterator[Mapping[str, Kept]]:
    """Give answers to the fields that *condition* reads for which it holds, one of each class that rules can tell apart."""
    known = knowledge(default_rules(), default_exercises())
    facts = tuple({atom.fact.name: atom.fact for atom in condition.atoms()}.values())
    names = tuple(dict.fromkeys(name for fact in facts for name in fact.fields))
    choices = {name: (None, *_near(condition, name), *representatives(name, known)) for name in names}
    for profile in islice(_variants(choices), _MOST_TRIED):
        if condition.holds({fact.name: fact.read(profile, known.context) for fact in facts}):
            yield {name: getattr(profile, name) for name in names}


def _variants(choices: Mapping[str, Sequence[Kept]]) -> Iterator[AthleteProfile]:
    """Give the healthy runner and one who said nothing, with no, one, two and three answers changed."""
    for size in range(_MOST_CHANGED + 1):
        for base, together in product((runner(), AthleteProfile()), combinations(choices, size)):
            for values in product(*(choices[name] for name in together)):
                with contextlib.suppress(InvalidProfile):
                    yield base.changed(**dict(zip(together, values, strict=True)))


def _near(condition: Condition, name: str) -> Iterator[Kept]:
    """Give whole numbers next to the constants that a condition compares a field of numbers with."""
    domain = note_of(AthleteProfile, name).domain
    if isinstance(domain, (Whole, Number)):
        constants = {getattr(atom, "value", None) for atom in condition.atoms() if atom.fact.fields == (name,)}
        steps = [constant + shift * domain.step for constant in constants if constant is not None for shift in (0, 1, -1)]
        yield from (int(each) if isinstance(domain, Whole) else float(each) for each in steps if domain.low <= each <= domain.high)


def weeks(*, most: int = 6) -> st.SearchStrategy[tuple[Trained, ...]]:
    """
    Logs of the last seven days, as ``this_week`` takes them.

    Args:
        most: At most so many entries.
    """
    each = _values(RecordOf(Trained))
    return st.lists(each, max_size=most).map(tuple)


def _at_thresholds(rules: Ruleset | None) -> Mapping[str, st.SearchStrategy[Kept]]:
    known: Knowledge = knowledge(default_rules() if rules is None else rules, default_exercises())
    found = {name: representatives(name, known) for name in field_names()}
    return {name: st.sampled_from(answers) if answers else _ANSWERS[name] for name, answers in found.items()}


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
