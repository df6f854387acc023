"""
Who keeps a variation away, for everybody at once, and the smallest companies in which each does.

All that keeps something away adds up: two rules together name both. So what can be named of one variation are the unions of a few
companies, and those are found exactly: mostly a rule or a gap alone, else with whatever always comes with it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import accumulate

from posterior_chain.check.diagrams import NO, YES, Diagram, Diagrams
from posterior_chain.check.proof import Acting, Proof
from posterior_chain.doses.prescriptions import methods_for
from posterior_chain.model.vocabulary import Axis, Level

__all__ = ["Company", "causes", "companies"]

Company = frozenset[str]
"""Rules and gaps that keep a variation away together."""


def causes(place: int, proof: Proof) -> Mapping[str, Diagram]:
    """Return whom each rule and each gap keeps the variation at *place* away from; but for the load, which no diagram knows."""
    d, variation, named = proof.diagrams, proof.variation(place), dict[str, Diagram]()
    for name, where in (*_taking(place, proof), *_beyond(place, proof), *_without_a_method(place, proof)):
        named[name] = d.either(named.get(name, NO), where)
    named["equipment"] = d.no(proof.space.equipped(variation.needs))
    named["prerequisite"] = d.no(proof.opened(variation))
    named["level"] = d.no(proof.reached(variation))
    return {name: where for name, where in named.items() if where != NO}


def _taking(place: int, proof: Proof) -> Iterator[tuple[str, Diagram]]:
    """Give the rules that withhold it, or do so while it stands above what is met."""
    for each in proof.acting:
        if each.ground.withholds >> place & 1:
            yield each.id, each.fires
        elif each.ground.unproven >> place & 1:
            yield each.id, proof.diagrams.without(each.fires, proof.proven(place))


def _beyond(place: int, proof: Proof) -> Iterator[tuple[str, Diagram]]:
    """Give the rules of which it asks more of a capacity than they leave; of several on one axis those that leave the least."""
    limits: dict[Axis, list[tuple[int, Acting]]] = {}
    for each in proof.acting:
        for axis, limit, bits in each.ground.capacities:
            if bits >> place & 1:
                limits.setdefault(axis, []).append((limit, each))
    for several in limits.values():
        for limit, each in several:
            less = proof.diagrams.some(other.fires for lower, other in several if lower < limit)
            yield each.id, proof.diagrams.without(each.fires, less)


def _without_a_method(place: int, proof: Proof) -> Iterator[tuple[str, Diagram]]:
    """Give the rules that take a way to train it away, where none is left."""
    d, variation, closed = proof.diagrams, proof.variation(place), proof.without_method(place)
    for level in Level:
        here = d.both(closed, proof.space.dosed(variation.family, level))
        suited = methods_for(variation, level)
        for each in proof.acting:
            if any(method in suited and bits >> place & 1 for method, bits in each.ground.methods):
                yield each.id, d.both(here, each.fires)


def companies(named: Mapping[str, Diagram], d: Diagrams, within: Diagram = YES) -> Iterator[tuple[Company, Diagram]]:
    """
    Give for each cause the smallest companies in which it keeps something away, each with those of whom they are all that does.

    Args:
        named: Each cause with those for whom it is one.
        d: The diagrams.
        within: Only these runners are asked about.
    """
    names, given = tuple(named), set[Company]()
    clear = [d.no(named[name]) for name in names]
    before = tuple(accumulate(clear, d.both, initial=YES))
    after = tuple(reversed(tuple(accumulate(reversed(clear), d.both, initial=YES))))
    for number, name in enumerate(names):
        alone = d.every((before[number], after[number + 1], named[name], within))
        if alone != NO:
            yield frozenset({name}), alone
            continue
        for company, where in _with(name, named, d, within):
            if company not in given:
                given.add(company)
                yield company, where


def _with(name: str, named: Mapping[str, Diagram], d: Diagrams, within: Diagram) -> Iterator[tuple[Company, Diagram]]:
    """Give the smallest companies of a cause that is never alone."""
    left = d.both(named[name], within)
    while left != NO:
        company, where = _shrunk(left, name, named, d)
        yield company, where
        left = d.without(left, d.every(named[each] for each in company))


def _shrunk(where: Diagram, name: str, named: Mapping[str, Diagram], d: Diagrams) -> tuple[Company, Diagram]:
    """Leave out one other cause after the other, as long as anybody is left; who remains is kept away by the same causes."""
    company = {name}
    for other in named:
        if other != name:
            without = d.without(where, named[other])
            where = where if without == NO else without
            company |= {other} if without == NO else set[str]()
    return frozenset(company), where
