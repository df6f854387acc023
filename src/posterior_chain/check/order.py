"""Whether a step in the cautious direction ever allows more, and whether a blank ever allows more than the best answer."""

from __future__ import annotations

from collections.abc import Iterator

from posterior_chain.check.diagrams import Diagram
from posterior_chain.check.findings import Finding, said
from posterior_chain.check.parts import ANSWERED, Part
from posterior_chain.check.proof import Proof
from posterior_chain.check.witnesses import Witnesses
from posterior_chain.engine.decision import Decision
from posterior_chain.language.rule import Rule

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
    here = d.given(allowed, {number: cautious})
    where = d.both(d.without(here, _allowed_else(place, number, step, proof)), d.where(number, (cautious,)))
    witness = found.confirmed(where, lambda today: _allows(place, today) and not _allows_else(place, number, gentle, today, found))
    if witness is None:
        return None
    how = (
        f"Leaving {part.name} blank allows what no answer does."
        if gentle is None
        else f"{part.name}: {said(part.answers[cautious])} allows what {said(part.answers[gentle])} does not."
    )
    return Finding(
        code=code,
        about=f"{proof.variation(place).id} by {part.name}",
        sentence=how,
        rules=_asking(proof, place, part),
        witness=witness,
        profiles=proof.space.count(where),
    )


def _allowed_else(place: int, number: int, step: tuple[int | None, int], proof: Proof) -> Diagram:
    """Return who is allowed the variation a step gentler, or with the best answer; a week that cannot be a step gentler is no step."""
    d, part, allowed, (gentle, cautious) = proof.diagrams, proof.space.parts[number], proof.allowed(place), step
    if gentle is not None:
        cannot_be = d.no(proof.space.can_be)
        return d.either(d.given(allowed, {number: gentle}), d.given(cannot_be, {number: gentle}))
    if part.key == ANSWERED:
        return d.given(allowed, {number: 1, **dict.fromkeys(proof.space.of_field(part.field), 0)})
    return d.some(d.given(allowed, {number: each}) for each in range(len(part.answers)) if each != cautious)


def _allows(place: int, today: Decision) -> bool:
    return bool(today.envelope.allowed >> place & 1)


def _allows_else(place: int, number: int, gentle: int | None, today: Decision, found: Witnesses) -> bool:
    """Whether the engine allows the variation to the same runner a step gentler."""
    if gentle is None:
        return False
    other = found.proof.space.moved(today.profile, number, gentle)
    return other is not None and _allows(place, found.decide(other))


def _asking(proof: Proof, place: int, part: Part) -> tuple[str, ...]:
    """Name the rules that may take the variation away and ask about a part."""

    def asks(rule: Rule) -> bool:
        return part.key in {each.name for each in rule.facts()} if part.field == "this_week" else part.field in rule.fields()

    taking = proof.on(place, lambda ground: ground.withholds | ground.takes_otherwise)
    return tuple(sorted({each.id for each in taking if asks(each.ground.rule)}))
