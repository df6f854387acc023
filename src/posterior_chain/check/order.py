"""Whether a step in the cautious direction ever allows more, and whether a blank ever allows more than the best answer."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from posterior_chain.check.diagrams import Diagram
from posterior_chain.check.findings import Finding, said
from posterior_chain.check.parts import ANSWERED, Part
from posterior_chain.check.proof import Proof
from posterior_chain.check.witnesses import Witnesses
from posterior_chain.engine.decision import Decision

__all__ = ["order"]


def order(found: Witnesses) -> Iterator[Finding]:
    """Give, for each variation, the parts of a profile in which more caution allows more, or a blank more than any answer."""
    proof = found.proof
    for place in range(len(proof.known.variations)):
        told: set[tuple[str, str]] = set()
        for number, branches in proof.diagrams.below(proof.allowed(place)):
            part = proof.space.parts[number]
            for code, gentle, cautious in _steps(part, branches, proof):
                if (code, part.name) in told:
                    continue
                finding = _finding(code, place, number, (gentle, cautious), found)
                if finding is not None:
                    told.add((code, part.name))
                    yield finding


def _steps(part: Part, branches: tuple[Diagram, ...], proof: Proof) -> Iterator[tuple[str, int | None, int]]:
    """Give the steps of one node that go the wrong way: a pair of classes, or a blank and no better class."""
    d = proof.diagrams
    for gentle, cautious in part.more_cautious:
        if branches[cautious] != branches[gentle] and not d.implies(branches[cautious], branches[gentle]):
            yield "C401", gentle, cautious
    if part.blank is not None and part.guarded:
        blank = branches[part.blank]
        if part.key == ANSWERED:
            clean = dict.fromkeys(proof.space.of_field(part.field), 0)
            best = d.given(branches[1], clean)
        else:
            best = d.some(branch for place, branch in enumerate(branches) if place != part.blank)
        if not d.implies(blank, best):
            yield "C402", None, part.blank


def _finding(code: str, place: int, number: int, step: tuple[int | None, int], found: Witnesses) -> Finding | None:
    """Show a runner who is allowed the variation, and not when the part is a step gentler or answered."""
    proof, (gentle, cautious) = found.proof, step
    d, part, allowed = proof.diagrams, proof.space.parts[number], proof.allowed(place)
    others = [gentle] if gentle is not None else [each for each in range(len(part.answers)) if each != cautious]
    here = d.given(allowed, {number: cautious})
    if part.key == ANSWERED and code == "C402":
        clean = dict.fromkeys(proof.space.of_field(part.field), 0)
        there = d.given(allowed, {number: 1, **clean})
    else:
        there = d.some(d.given(allowed, {number: each}) for each in others)
    where = d.both(d.without(here, there), d.where(number, (cautious,)))
    witness = found.confirmed(where, _allows(place))
    if witness is None:
        return None
    answers = part.answers
    how = (
        f"Leaving {part.name} blank allows what no answer does."
        if code == "C402"
        else f"{part.name}: {said(answers[cautious])} allows what {said(answers[others[0]])} does not."
    )
    return Finding(
        code=code,
        about=f"{proof.variation(place).id} by {part.name}",
        sentence=how,
        rules=_asking(proof, place, part.field),
        witness=witness,
        profiles=proof.space.count(where),
    )


def _allows(place: int) -> Callable[[Decision], bool]:
    return lambda today: bool(today.envelope.allowed >> place & 1)


def _asking(proof: Proof, place: int, name: str) -> tuple[str, ...]:
    """Name the rules that take the variation away and read a field."""
    return tuple(sorted({each.id for each, _ in proof.keeping(place) if name in each.ground.rule.fields()}))
