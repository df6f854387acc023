"""Whether every obligation holds, means anything, and hangs on one rule alone."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from posterior_chain.check.diagrams import NO, Diagram
from posterior_chain.check.findings import Finding
from posterior_chain.check.obligation import FitsTheMinutes, Obligation, Requires, about_whom, is_broken, violations
from posterior_chain.check.proof import Acting, Proof, without_rules
from posterior_chain.check.witnesses import Witnesses
from posterior_chain.engine.bits import Bits
from posterior_chain.engine.decision import Decision

__all__ = ["duties"]

_MOST_NODES = 20_000
"""How many nodes it may take to count everybody for whom an obligation is violated."""


def duties(obligations: Iterable[Obligation], found: Witnesses) -> Iterator[Finding]:
    """Give what is wrong with obligations: those violated, vacuous, or held by a single rule."""
    bare = without_rules(found.proof)
    for obligation in obligations:
        parts = tuple(obligation.grounded())
        violated = list(_violated(obligation, parts, found))
        yield from violated
        if not violated and not isinstance(obligation.then, (Requires, FitsTheMinutes)):
            yield from _held(obligation, parts, found, bare)


def _violated(obligation: Obligation, parts: Iterable[Obligation], found: Witnesses) -> Iterator[Finding]:
    """Give the violation that the runner nearest to the healthy one shows."""
    every = [(part, place, where) for part in parts for place, where in violations(part, found.proof)]
    for part, place, where in sorted(every, key=lambda each: found.distance(each[2])):
        witness = found.confirmed(where, lambda today, part=part: is_broken(part, today))  # type: ignore[misc]
        if witness is not None:
            yield Finding(
                code="C101" if not isinstance(obligation.then, FitsTheMinutes) else "C202",
                about=obligation.id,
                sentence=f"{obligation.sentence} Not for this runner{_and(place, found)} (evidence {', '.join(obligation.rows)}).",
                rules=_responsible(part, place, found, found.decide(witness)),
                witness=witness,
                profiles=_counted(every, place, found),
            )
            return
    if every:
        sentence = f"The proof finds it violated, and no runner could be made who shows it: {obligation.sentence}"
        yield Finding(code="C104", about=obligation.id, sentence=sentence)


def _counted(every: Iterable[tuple[Obligation, int | None, Diagram]], place: int | None, found: Witnesses) -> int:
    """Count the profiles for whom it is violated; where that takes too many nodes, those with the variation at *place*."""
    space, d = found.proof.space, found.proof.diagrams
    together = d.few((where for _, _, where in every), most=_MOST_NODES)
    return space.count(d.some(where for _, each, where in every if each == place) if together is None else together)


def _and(place: int | None, found: Witnesses) -> str:
    return "" if place is None else f", with {found.proof.variation(place).name.lower()}"


def _responsible(part: Obligation, place: int | None, found: Witnesses, today: Decision) -> tuple[str, ...]:
    """Name the rules that ask about a fact of the obligation and could hold it, whether they fire or not."""
    facts: set[str] = set() if part.when is None else {atom.fact.name for atom in part.when.atoms()}
    asking: set[str] = set()
    for each in found.proof.acting:
        asked = {atom.fact.name for atom in each.ground.rule.when.atoms()}
        if facts and (facts <= asked or (facts & asked and (place is None or _acts_on(each) >> place & 1))):
            asking.add(each.id)
    return tuple(sorted(asking or {each.id for each in today.fired}))


def _acts_on(each: Acting) -> Bits:
    ground = each.ground
    together = ground.withholds | ground.unproven | ground.shapes
    for _, _, bits in ground.capacities:
        together |= bits
    return together


def _held(obligation: Obligation, parts: Iterable[Obligation], found: Witnesses, bare: Proof) -> Iterator[Finding]:
    """Say that nothing is asked, or that one rule alone stands in the way of the nearest runner for whom it would not hold."""
    first: tuple[Obligation, int | None, Diagram] | None = None
    if all(about_whom(part, found.proof) == NO for part in parts):
        yield Finding(code="C102", about=obligation.id, sentence=f"There is nobody it is about: {obligation.sentence}")
        return
    for part in parts:
        first = next(((part, place, where) for place, where in violations(part, bare)), None)
        if first is not None:
            break
    if first is None:
        yield Finding(code="C102", about=obligation.id, sentence=f"It would hold without any rule: {obligation.sentence}")
        return
    part, _, where = first
    for profile in found.tried(where, most=1):
        rules = sorted({ground.id for ground in found.decide(profile).fired})
        holding = [rule for rule in rules if is_broken(part, found.without(profile, rule))]
        if len(holding) == 1:
            yield Finding(
                code="C103",
                about=obligation.id,
                sentence="For this runner one rule alone stands between: without it the obligation is violated.",
                rules=tuple(holding),
                witness=profile,
            )
