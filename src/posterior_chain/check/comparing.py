"""
What one rule set allows that another does not: for every variation, every row of its doses, and the advice as a whole.

Apart from that, what it no longer steps down from or votes for.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from fractions import Fraction
from itertools import chain

from attrs import frozen

from posterior_chain.check.diagrams import NO, YES, Diagram, Diagrams
from posterior_chain.check.obligation import NoLooser
from posterior_chain.check.obligations import OBLIGATIONS
from posterior_chain.check.proof import Acting, Proof, Row, shared_by
from posterior_chain.engine.bits import Bits, ones
from posterior_chain.engine.dosing import usual_amount
from posterior_chain.errors import GaveUp
from posterior_chain.language.effects import Bounds
from posterior_chain.model.exercise import LoadKind, Variation
from posterior_chain.model.settings import Settings
from posterior_chain.model.units import Reps
from posterior_chain.model.vocabulary import Level, Scope, Urgency

__all__ = ["Looser", "Side", "by_the_table", "count_alike", "keeping", "looser", "sharing", "sides_of", "touched", "undirected"]


@frozen
class Looser:
    """Something that one rule set allows and the other does not."""

    place: int | None
    what: str
    where: Diagram


@frozen
class Side:
    """A bound of a dose: how it is said, its values, and whether some bounds keep to a value."""

    what: str
    value: Callable[[Bounds], int | Fraction]
    keeps: Callable[[Bounds, int | Fraction], bool]


_LOADS = (
    Side("more load", lambda b: b.load_factor, lambda b, k: b.load_factor <= k),
    Side("more of a first load", lambda b: b.load_left(estimated=True), lambda b, k: b.load_left(estimated=True) <= k),
)
_SIDES = (
    Side("more repetitions in all", lambda b: b.repetitions, lambda b, k: b.repetitions <= k),
    Side("fewer repetitions in reserve", lambda b: b.rir, lambda b, k: b.rir >= k),
    Side("less rest", lambda b: b.rest_s, lambda b, k: b.rest_s >= k),
)


def count_alike(one: Settings, other: Settings) -> None:
    """Refuse settings that weeks and loads are counted with differently: ``GaveUp``, for what is counted so can not be compared."""
    counted_with = ("starting_loads", *(each.then.name for each in OBLIGATIONS if isinstance(each.then, NoLooser)))
    if differing := sorted(name for name in counted_with if getattr(one, name) != getattr(other, name)):
        raise GaveUp(f"weeks and loads are counted with other settings, and not compared: make {' and '.join(differing)} the same")


def touched(one: Proof, other: Proof) -> Bits:
    """Return the variations that a rule which differs between two sets acts on; all of them where answers are read otherwise."""
    if one.space is not other.space:
        return one.known.every
    bits = 0
    for name in {*one.by_rule, *other.by_rule}:
        if one.says(name) != other.says(name):
            for each in (*one.by_rule.get(name, ()), *other.by_rule.get(name, ())):
                bits |= each.ground.narrows
    return bits


def looser(old: Proof, new: Proof, places: Iterable[int] | None = None, within: Diagram = YES, *, advice: bool = True) -> Iterator[Looser]:
    """Give everything that *new* allows and *old* does not, and of exercises only to those *within*; both are over the same space."""
    several = chain.from_iterable(_exercise(old, new, place, within) for place in (ones(touched(old, new)) if places is None else places))
    yield from (each for each in chain(several, _advice(old, new) if advice else ()) if old.space.possible(each.where))


def _exercise(old: Proof, new: Proof, place: int, within: Diagram) -> Iterator[Looser]:
    d = old.diagrams
    if (more := d.every((within, _let_in(old, new, place), new.allowed(place)))) != NO:
        yield Looser(place, "allowed", more)
    still = d.every((within, old.allowed(place), new.allowed(place)))
    if still != NO:
        yield from _doses(old, new, place, still)
        yield from _shared(old, new, place, still)


def _let_in(old: Proof, new: Proof, place: int) -> Diagram:
    """Return those whom a rule of *old* keeps a variation from, for a reason that *new* does not have."""
    kept, keeps = ({where for _, where in proof.keeping(place)} for proof in (old, new))
    methods = [proof.without_method(place) for proof in (old, new)]
    gone = sorted(kept - keeps) if methods[0] == methods[1] else [*sorted(kept - keeps), methods[0]]
    if old.base(place) != new.base(place):
        gone.append(old.diagrams.no(old.base(place)))
    return old.diagrams.some(gone)


def _doses(old: Proof, new: Proof, place: int, still: Diagram) -> Iterator[Looser]:
    d = old.diagrams
    for (row, before), (_, after) in zip(old.rows(place), new.rows(place), strict=True):
        if before != after:
            harder = d.every((still, d.without(after, before), old.taken(place, row.method)))
            if harder != NO:
                yield Looser(place, f"{row.method} work", harder)
            if (above := d.every((still, after, _dosed_below(old, place, row.level)))) != NO:
                yield Looser(place, f"doses of {row.level} lifters", above)
            yield from _of_other_levels(old, new, place, row, d.every((still, after, d.no(before))))
        yield from _bounds(old, new, place, row, d.every((still, before, after)))


def _of_other_levels(old: Proof, new: Proof, place: int, row: Row, still: Diagram) -> Iterator[Looser]:
    """Give what those are allowed who were dosed for another level before: more sets, and loads that a rule bounded then."""
    d = old.diagrams
    for former, before in old.rows(place):
        both = NO if former.level is row.level else d.both(still, before)
        if both == NO:
            continue
        for most in range(1, row.table.sets.high):
            if (more := d.without(new.with_more_sets(both, place, row, most), old.with_more_sets(both, place, former, most))) != NO:
                yield Looser(place, "more sets", more)
        bounded, bounding = tuple(old.bounding(place, former)), tuple(new.bounding(place, row))
        for side in _sides_of_load(old.variation(place)):
            for value in dict.fromkeys(side.value(bounds) for _, bounds in bounded):
                if (more := d.both(_freed(keeping(bounded, side, value), keeping(bounding, side, value), d), both)) != NO:
                    yield Looser(place, side.what, more)


def sides_of(variation: Variation) -> tuple[Side, ...]:
    """Return how the dose of a variation is bounded, but for its sets."""
    return (*_SIDES, *_sides_of_load(variation))


def _sides_of_load(variation: Variation) -> tuple[Side, ...]:
    """Return how the load of a variation is bounded; where there is none, no bound of it is felt."""
    return _LOADS if variation.loading.kind is LoadKind.EXTERNAL else ()


def _dosed_below(proof: Proof, place: int, level: Level) -> Diagram:
    """Return whose doses of a variation are those of a level below one."""
    family = proof.variation(place).family
    return proof.diagrams.some(proof.space.dosed(family, each) for each in Level if each.rank < level.rank)


def _bounds(old: Proof, new: Proof, place: int, row: Row, still: Diagram) -> Iterator[Looser]:
    before, after = tuple(old.bounding(place, row)), tuple(new.bounding(place, row))
    d, usual = old.diagrams, by_the_table(old.variation(place), row)
    for most in range(1, row.table.sets.high):
        then, now = old.more_sets(place, row, most), new.more_sets(place, row, most)
        kept, keeps = _most_sets(before, most), _most_sets(after, most)
        freed = _freed(kept if then == now else [*kept, d.no(then)], keeps, d)
        if (more := d.every((freed, now, still))) != NO:
            yield Looser(place, "more sets", more)
    for side in sides_of(old.variation(place)):
        for value in dict.fromkeys(side.value(bounds) for _, bounds in before):
            if side.keeps(usual, value):
                continue
            if (more := d.both(_freed(keeping(before, side, value), keeping(after, side, value), d), still)) != NO:
                yield Looser(place, side.what, more)


def _shared(old: Proof, new: Proof, place: int, still: Diagram) -> Iterator[Looser]:
    """Give the numbers of sets that others share with the variation at *place*, where they do so no more."""
    for fact in dict.fromkeys(each.fact.name for acting in old.acting for each in acting.ground.shared):
        freed = _freed(sharing(old, place, fact), sharing(new, place, fact), old.diagrams)
        if (more := old.diagrams.both(freed, still)) != NO:
            yield Looser(place, "more sets together", more)


def sharing(proof: Proof, place: int, fact: str) -> list[Diagram]:
    """Return when rules have the variation at *place* share the sets that a fact says."""
    return [each.fires for each in proof.on(place, lambda ground: shared_by(ground, fact))]


def by_the_table(variation: Variation, row: Row) -> Bounds:
    """Return how far a dose goes by the table alone: a bound that it keeps to binds nobody."""
    amount = usual_amount(variation, row.table)
    repetitions = amount.high * row.table.sets.high if isinstance(amount, Reps) else 0
    return Bounds(repetitions=repetitions, rir=row.table.rir.low, rest_s=row.table.rest_s.low)


def _freed(kept: list[Diagram], keeps: list[Diagram], d: Diagrams) -> Diagram:
    """Return whom any of some rules kept to a bound and none does any more."""
    return d.without_any(d.some(each for each in kept if each not in keeps), keeps)


def _most_sets(several: Iterable[tuple[Acting, Bounds]], most: int) -> list[Diagram]:
    return [each.fires for each, bounds in several if bounds.sets <= most]


def keeping(several: Iterable[tuple[Acting, Bounds]], side: Side, value: int | Fraction) -> list[Diagram]:
    """Return when rules keep a dose to a value of a bound."""
    return [each.fires for each, bounds in several if side.keeps(bounds, value)]


def undirected(old: Proof, new: Proof, places: Iterable[int]) -> Iterator[Looser]:
    """Give the choices that *old* directs and *new* leaves open: a step down from a variation, or a vote for it over others."""
    yield from (each for each in _undirected(old, new, places) if old.space.possible(each.where))


def _undirected(old: Proof, new: Proof, places: Iterable[int]) -> Iterator[Looser]:
    d = old.diagrams
    for place in places:
        both = d.both(old.allowed(place), new.allowed(place))
        if (gone := d.both(both, _freed(_stepping(old, place), _stepping(new, place), d))) != NO:
            yield Looser(place, "no step down", gone)
        family = old.known.family[old.variation(place).family]
        for others in dict.fromkeys(family & ~each.ground.votes for each in old.on(place, lambda ground: ground.votes)):
            if (gone := d.both(both, _freed(_voting(old, place, others), _voting(new, place, others), d))) != NO:
                yield Looser(place, "no vote", gone)


def _stepping(proof: Proof, place: int) -> list[Diagram]:
    return [each.fires for each in proof.on(place, lambda ground: ground.steps)]


def _voting(proof: Proof, place: int, others: Bits) -> list[Diagram]:
    """Return when rules vote for the variation at *place* and for none of some others."""
    return [each.fires for each in proof.on(place, lambda ground: ground.votes) if not each.ground.votes & others]


def _advice(old: Proof, new: Proof) -> Iterator[Looser]:
    d = old.diagrams
    for urgency in Urgency:
        told = {NO}
        for scope in (Scope.ALL, *(each for each in Scope if each is not Scope.ALL)):
            if (less := d.without(old.refers(urgency, scope), new.refers(urgency, scope))) not in told:
                told.add(less)
                yield Looser(None, f"no {urgency} referral ({scope})", less)
    for sessions in range(1, 7):
        if (more := d.both(old.sessions_at_most(sessions), new.more_sessions(sessions))) != NO:
            yield Looser(None, f"more than {sessions} sessions a week", more)
