"""Whether everybody gets an answer, in the minutes there are, with every slot filled that can be."""

from __future__ import annotations

from collections.abc import Iterator

from posterior_chain.check.diagrams import NO, Diagram
from posterior_chain.check.findings import Finding
from posterior_chain.check.proof import Proof
from posterior_chain.check.witnesses import Witnesses
from posterior_chain.doses.sessions import SLOTS
from posterior_chain.engine.decision import Decision
from posterior_chain.engine.exercises import Ladder
from posterior_chain.engine.places import proven_rung
from posterior_chain.model.vocabulary import Family, Slot

__all__ = ["answers", "reaches"]


def answers(found: Witnesses) -> Iterator[Finding]:
    """Give the profiles without an answer, and the slots left empty although something is allowed."""
    yield from _silent(found)
    for plan in SLOTS:
        yield from _empty(plan.slot, plan.slot.family, found)


def _silent(found: Witnesses) -> Iterator[Finding]:
    """Give those whom no rule takes anything from and who are still allowed nothing: there is no reason to tell them."""
    proof, d = found.proof, found.proof.diagrams
    left = d.no(d.some(each.fires for each in proof.acting if each.ground.takes))
    for place in sorted(range(len(proof.known.variations)), key=lambda each: not proof.variation(each).entry):
        left = d.without(left, proof.base(place))
        if left == NO:
            return
    witness = found.confirmed(left, lambda today: today.session is None)
    if witness is not None:
        yield Finding(
            code="C201",
            about="everything",
            sentence="Nothing is allowed, and no rule says why: this runner gets a rest day without a reason.",
            witness=witness,
            profiles=proof.space.count(left),
        )


def _empty(slot: Slot, family: Family, found: Witnesses) -> Iterator[Finding]:
    """Give those who are allowed something of a family, and of whose ladders none has a rung to aim at."""
    proof, d = found.proof, found.proof.diagrams
    places = [place for place, each in enumerate(proof.known.variations) if each.family is family]
    beside = [place for place in places if _out_of_reach(place, proof) != NO]
    for place in beside:
        others = d.some(_aimed(other, proof) for other in places if other != place)
        where = d.every((proof.allowed(place), _out_of_reach(place, proof), d.no(others)))
        witness = found.confirmed(where, lambda today: _leaves_empty(today, slot))
        if witness is not None:
            yield Finding(
                code="C203",
                about=slot.value,
                sentence=f"{proof.variation(place).name} is allowed, and nothing fills the slot.",
                witness=witness,
                profiles=proof.space.count(where),
            )
            return


def _leaves_empty(today: Decision, slot: Slot) -> bool:
    return slot not in {pick.slot for pick in today.picks if not pick.stands_in}


def _aimed(place: int, proof: Proof) -> Diagram:
    d = proof.diagrams
    return d.without(proof.allowed(place), _out_of_reach(place, proof))


def _out_of_reach(place: int, proof: Proof) -> Diagram:
    """Return whether a variation may be done and is above what any of its ladders aims at."""
    d, variation = proof.diagrams, proof.variation(place)
    on = [ladder for ladder in proof.known.exercises.ladders[variation.family] if variation.id in ladder]
    reached = d.some(reaches(ladder, ladder.index(variation.id), proof) for ladder in on)
    return d.without(proof.base(place), reached)


def reaches(ladder: Ladder, at: int, proof: Proof) -> Diagram:
    """Return whether a ladder is aimed at as high as the rung *at*: one above the highest met, or the highest to start on."""
    d, by_id = proof.diagrams, proof.known.exercises.by_id
    met = [proof.space.met(by_id[rung]) for rung in ladder]
    near = d.some(met[max(at - 1, 0) :])
    if proven_rung(ladder, frozenset(), proof.known) < at:
        return near
    return d.either(near, d.no(d.some(met)))
