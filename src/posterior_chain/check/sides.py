"""Whether the worse side counts: no fact may look at one side of the body alone, or at the better one."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from posterior_chain.check.findings import Finding
from posterior_chain.check.parts import Part
from posterior_chain.check.proof import Proof
from posterior_chain.language.facts import Cautious, Fact
from posterior_chain.language.rule import Rule, runner
from posterior_chain.model.athlete import AthleteProfile
from posterior_chain.model.domains import Sided, Sides, note_of

__all__ = ["sides"]


def sides(proof: Proof) -> Iterator[Finding]:
    """Give every fact that reads a measurement of both sides otherwise than on the worse one, with a runner whose sides differ."""
    for part in proof.space.parts:
        if isinstance(note_of(AthleteProfile, part.field).domain, Sided) and part.key is None:
            for fact in proof.known.facts.values():
                witness = next(_misread(fact, part, proof), None) if part.field in fact.fields else None
                if witness is not None:
                    yield Finding(
                        code="C404",
                        about=fact.name,
                        sentence=f"Of the two sides in {part.field} the worse one should count, and here it does not.",
                        rules=tuple(sorted({each.id for each in proof.known.grounds if _asks(each.rule, fact)})),
                        witness=witness,
                        profiles=_measured(part, proof),
                    )


def _measured(part: Part, proof: Proof) -> int:
    """Count those who answered a measurement."""
    blank = proof.diagrams.where(proof.space.part(part.field), (part.blank or 0,))
    return proof.space.count(proof.diagrams.no(blank))


def _asks(rule: Rule, fact: Fact) -> bool:
    return fact.name in {each.name for each in rule.facts()}


def _misread(fact: Fact, part: Part, proof: Proof) -> Iterator[AthleteProfile]:
    """Give runners with two answers to a measurement, one on each side, for whom the worse one does not count."""
    measured = [answer for answer in part.answers if isinstance(answer, Sides)]
    for one, other in combinations(measured, 2):
        worse = _worse(fact, part, proof, one, other)
        for differing in (Sides(one.left, other.right), Sides(other.left, one.right)):
            mixed = runner().changed(**{part.field: differing})
            if fact.read(mixed, proof.known.context) not in worse:
                yield mixed


def _worse(fact: Fact, part: Part, proof: Proof, one: Sides, other: Sides) -> set[object]:
    """Return what a fact may be for a runner with one of two answers on each side: what it is for the worse of them on both."""
    read = [fact.read(runner().changed(**{part.field: each}), proof.known.context) for each in (one, other)]
    if fact.cautious is None:
        return set(read)
    return {max(read, key=fact.rank_of) if fact.cautious is Cautious.HIGHER else min(read, key=fact.rank_of)}
