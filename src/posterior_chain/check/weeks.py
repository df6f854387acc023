"""Weeks to show: what may have been trained in the last seven days so that some facts come out as wanted."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import lru_cache

from posterior_chain.engine.cells import axes_of
from posterior_chain.language.conditions import Atom, Value
from posterior_chain.language.facts import Context, MuscleFact
from posterior_chain.language.vocabulary import FACTS
from posterior_chain.model.athlete import AthleteProfile, Trained
from posterior_chain.model.vocabulary import Family, Method

__all__ = ["Classes", "Week", "a_week", "weeks_apart"]

Week = tuple[Trained, ...]
"""What was trained in the last seven days."""

Classes = tuple[tuple[str, int], ...]
"""The facts of a week by name, each with its class."""

_SETS = (1, 9, 10, 11, 18, 19, 20)
_MOST_TRIED = 12
_NOBODY = AthleteProfile()


def a_week(wanted: Mapping[Value, Value], context: Context) -> Week | None:
    """Return a week in which these facts have these values, or nothing when none was found among one or two sessions."""
    return _found(frozenset(wanted.items()), context)


@lru_cache(maxsize=16)
def weeks_apart(asked: tuple[Atom, ...], context: Context) -> Mapping[Classes, Week]:
    """Return the weeks with one or two entries, or none, that these questions tell apart, by the classes of their facts."""
    axes = tuple(axes_of(asked).values())

    def classes(week: Week) -> Classes:
        profile = _NOBODY.changed(this_week=week)
        return tuple((axis.fact.name, axis.cell_of(axis.fact.read(profile, context))) for axis in axes)

    single = {classes(week): week for week, _ in _single(context)}
    found: dict[Classes, Week] = {classes(()): ()}
    for week in _joined(list(single.values())):
        found.setdefault(classes(week), week)
    return found


@lru_cache(maxsize=4096)
def _found(asked: frozenset[tuple[Value, Value]], context: Context) -> Week | None:
    wanted = dict(asked)
    singles = [(week, values) for week, values in _single(context) if any(values[name] == value for name, value in wanted.items())]
    closest = sorted(singles, key=lambda each: -sum(each[1][name] == value for name, value in wanted.items()))[:_MOST_TRIED]
    for week in _joined([week for week, _ in closest]):
        values = _read(tuple(map(str, wanted)), week, context)
        if all(values[str(name)] == value for name, value in wanted.items()):
            return week
    return None


def _joined(singles: list[Week]) -> Iterator[Week]:
    yield from singles
    yield from ((*one, *other) for one in singles for other in singles)


@lru_cache(maxsize=16)
def _single(context: Context) -> tuple[tuple[Week, Mapping[str, Value]], ...]:
    """Return weeks in which one variation was trained once, with what the facts of a week make of each."""
    names = tuple(name for name, fact in FACTS.items() if fact.fields == ("this_week",) and not isinstance(fact, MuscleFact))
    weeks = [
        (Trained(variation=each, sets=sets, method=method, days_ago=days),)
        for days in (6, 2, 1, 0)
        for sets in _SETS
        for each in _told_apart(context)
        for method in (Method.STRENGTH, Method.HEAVY)
        if method is Method.STRENGTH or context.variations[each].family is Family.DEADLIFT
    ]
    return tuple((week, _read(names, week, context)) for week in weeks)


def _told_apart(context: Context) -> list[str]:
    """Return a variation of each kind that the facts of a week tell apart."""
    kinds: dict[object, str] = {}
    for name, each in sorted(context.variations.items()):
        kinds.setdefault((each.family, each.primary_muscles, each.contraction, each.bent_knee, each.laterality), name)
    return list(kinds.values())


def _read(names: tuple[str, ...], week: Week, context: Context) -> Mapping[str, Value]:
    profile = _NOBODY.changed(this_week=week)
    return {name: FACTS[name].read(profile, context) for name in names}
