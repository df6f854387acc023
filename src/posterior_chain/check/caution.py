"""
Whether a step in the cautious direction ever doses more: another way to train, more sets, repetitions or load, less rest or reserve.

Only where a rule stops firing a step further on can it be so, or where one starts that votes for more sets.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from attrs import field, frozen

from posterior_chain.check.comparing import Looser, by_the_table, keeping, sharing, sides_of
from posterior_chain.check.diagrams import NO, YES, Diagram
from posterior_chain.check.findings import Finding, said
from posterior_chain.check.proof import Acting, Proof, Row
from posterior_chain.check.witnesses import Witnesses
from posterior_chain.engine.bits import Bits, ones, union
from posterior_chain.engine.decision import Decision
from posterior_chain.language.effects import Bounds

__all__ = ["caution"]


@frozen(eq=False)
class _Step:
    """
    A step of a part of a profile, with everything that is asked of the runners on both sides of it.

    Attributes:
        proof: The rules.
        number: The part.
        gentle: Its class before the step.
        cautious: Its class after it.
    """

    proof: Proof
    number: int
    gentle: int
    cautious: int
    _before: dict[Diagram, Diagram] = field(factory=dict[Diagram, Diagram], init=False)
    _after: dict[Diagram, Diagram] = field(factory=dict[Diagram, Diagram], init=False)

    def before(self, one: Diagram) -> Diagram:
        """Return whether something is so a step gentler."""
        return self.proof.diagrams.given(one, {self.number: self.gentle}, self._before)

    def after(self, one: Diagram) -> Diagram:
        """Return whether something is so after the step."""
        return self.proof.diagrams.given(one, {self.number: self.cautious}, self._after)

    def both(self, one: Diagram) -> Diagram:
        """Return whether something is so on both sides."""
        return self.proof.diagrams.both(self.before(one), self.after(one))

    def no_more(self, several: Iterable[Diagram]) -> Diagram:
        """Return whether any of several is so a step gentler, and none of them after the step."""
        d, each = self.proof.diagrams, list(several)
        return d.without_any(d.some(map(self.before, each)), list(map(self.after, each)))


def caution(found: Witnesses) -> Iterator[Finding]:
    """Give, for each variation, the fields of a profile in which more caution doses more."""
    told: set[tuple[int, str]] = set()
    for step, places in _steps(found.proof):
        field = found.proof.space.parts[step.number].field
        for place in ones(places):
            if (place, field) not in told and (finding := next(_findings(step, place, found), None)) is not None:
                told.add((place, field))
                yield finding


def _steps(proof: Proof) -> Iterator[tuple[_Step, Bits]]:
    """Give the steps that may dose more, with the variations whose doses they may change."""
    steps: dict[tuple[int, int, int], list[Acting]] = {}
    for each in proof.acting:
        for number in {variable for variable, _ in proof.diagrams.below(each.fires)}:
            for gentle, cautious in proof.space.parts[number].more_cautious:
                steps.setdefault((number, gentle, cautious), []).append(each)
    for (number, gentle, cautious), acting in steps.items():
        step = _Step(proof, number, gentle, cautious)
        if places := union(_changed(each, step) for each in acting):
            yield step, places


def _changed(acting: Acting, step: _Step) -> Bits:
    """Return the variations of which a rule lets more be done after a step."""
    d, ground = step.proof.diagrams, acting.ground
    before, after = step.before(acting.fires), step.after(acting.fires)
    places = 0 if d.implies(before, after) else ground.shapes | union(each.variations for each in ground.shared)
    return places if d.implies(after, before) else places | union(bits for _, bits in ground.more_sets)


def _findings(step: _Step, place: int, found: Witnesses) -> Iterator[Finding]:
    proof, d = step.proof, step.proof.diagrams
    part = proof.space.parts[step.number]
    allowed = d.every((step.both(proof.allowed(place)), step.before(proof.space.can_be), d.where(step.number, (step.cautious,))))
    for more in _more(step, place) if allowed != NO else ():
        where = d.both(allowed, more.where)
        witness = found.confirmed(where, lambda today: _differs(step, place, today, found))
        if witness is not None:
            gentle, cautious = said(part.answers[step.gentle]), said(part.answers[step.cautious])
            changed = (each.id for each in proof.on(place, lambda ground: ground.narrows) if _changed(each, step) >> place & 1)
            yield Finding(
                code="C405",
                about=f"{proof.variation(place).id} by {part.name}",
                sentence=f"{part.name}: {cautious} allows {more.what} than {gentle}.",
                rules=tuple(sorted(set(changed))),
                witness=witness,
                profiles=proof.space.count(where),
            )


def _more(step: _Step, place: int) -> Iterator[Looser]:
    """Give what a dose of the variation at *place* has more of after a step, for those who are allowed it on both sides."""
    proof, d = step.proof, step.proof.diagrams
    for row, where in proof.rows(place):
        here = step.after(where)
        yield Looser(place, f"harder work ({row.method})", d.both(here, step.before(proof.taken(place, row.method))))
        same = d.both(here, step.before(where))
        if same != NO:
            bounding = tuple(proof.bounding(place, row))
            for most in range(1, row.table.sets.high):
                yield Looser(place, "more sets", d.both(same, _more_sets(step, place, row, most)))
            for what, kept in _kept(proof, place, row, bounding):
                yield Looser(place, what, d.both(same, step.no_more(kept)))
    for fact in dict.fromkeys(each.fact.name for acting in proof.acting for each in acting.ground.shared):
        yield Looser(place, "more sets together", step.no_more(sharing(proof, place, fact)))


def _more_sets(step: _Step, place: int, row: Row, most: int) -> Diagram:
    """Return who does more than so many sets after a step, and did not before."""
    more = step.proof.with_more_sets(YES, place, row, most)
    return step.proof.diagrams.without(step.after(more), step.before(more))


def _kept(proof: Proof, place: int, row: Row, bounding: Sequence[tuple[Acting, Bounds]]) -> Iterator[tuple[str, list[Diagram]]]:
    """Give each bound of a dose that binds somebody, with those whom the rules keep to it."""
    usual = by_the_table(proof.variation(place), row)
    for side in sides_of(proof.variation(place)):
        for value in dict.fromkeys(side.value(bounds) for _, bounds in bounding):
            if not side.keeps(usual, value):
                yield side.what, keeping(bounding, side, value)


def _differs(step: _Step, place: int, today: Decision, found: Witnesses) -> bool:
    """Whether the engine doses the variation otherwise for the same runner a step gentler, or has it share other sets."""
    name = step.proof.variation(place).id
    other = step.proof.space.moved(today.profile, step.number, step.gentle)
    if other is None or not today.envelope.allows(name) or not found.decide(other).envelope.allows(name):
        return False
    one, another = ((each.envelope.prescribed(name).dose, _shares(place, each)) for each in (today, found.decide(other)))
    return one != another


def _shares(place: int, today: Decision) -> frozenset[str]:
    """Name the facts that say how many sets the variation shares with others."""
    return frozenset(shared.fact.name for each in today.fired for shared in each.shared if shared.variations >> place & 1)
