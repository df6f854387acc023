"""
How much of what a rule set says is asked for: rules are changed a little, and obligations should object to every change that loosens.

Each mutant is judged exactly, over every profile. It is equivalent, caught by an obligation, looser and uncaught, only stricter, or it
changes nothing but what is preferred. To no longer step down, or no longer vote for something, is looser as well; to vote for more is not.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from enum import StrEnum
from itertools import chain, islice

from attrs import frozen

from posterior_chain.check.checking import proof_of
from posterior_chain.check.comparing import looser, touched, undirected
from posterior_chain.check.diagrams import NO, within_calls
from posterior_chain.check.mutants import Mutant, mutants
from posterior_chain.check.obligation import Obligation, violations
from posterior_chain.check.obligations import OBLIGATIONS
from posterior_chain.check.proof import Proof
from posterior_chain.check.waivers import MUTANTS
from posterior_chain.engine.bits import Bits, ones, union
from posterior_chain.engine.exercises import Exercises, default_exercises
from posterior_chain.engine.ruleset import Ruleset, default_rules

__all__ = ["Adequacy", "Judged", "Verdict", "adequacy"]

_MANY_NODES = 400_000
_MOST_LOOKED_AT = 40


class Verdict(StrEnum):
    """What became of a mutant."""

    EQUIVALENT = "equivalent"
    CAUGHT = "caught"
    UNCAUGHT = "looser and uncaught"
    STRICTER = "only stricter"
    PREFERRED = "only preferences change"


@frozen
class Judged:
    """A mutant with its verdict, the first obligation that objects if one does, and the reason why it is accepted when none does."""

    mutant: Mutant
    verdict: Verdict
    caught_by: str | None = None
    waived: str | None = None


@frozen
class Adequacy:
    """Every mutant of a rule set, judged."""

    judged: tuple[Judged, ...]

    def of(self, verdict: Verdict) -> tuple[Judged, ...]:
        """Return those with a verdict."""
        return tuple(each for each in self.judged if each.verdict is verdict)

    @property
    def score(self) -> float:
        """The part of the mutants that loosen to which an obligation objects; the waived are none of them."""
        caught = len(self.of(Verdict.CAUGHT))
        loose = caught + sum(each.waived is None for each in self.of(Verdict.UNCAUGHT))
        return caught / loose if loose else 1.0

    def text(self) -> str:
        """Say it in a few lines, with every mutant that nobody catches."""
        counts = ", ".join(f"{len(self.of(verdict))} {verdict}" for verdict in Verdict)
        lines = [f"{len(self.judged)} mutants: {counts}; {self.score:.1%} of those that loosen are caught"]
        lines += [
            f"{each.mutant.rule}: {each.mutant.change}" + (f" (waived: {each.waived})" if each.waived else "")
            for each in self.of(Verdict.UNCAUGHT)
        ]
        return "\n".join(lines)


@within_calls()
def adequacy(
    rules: Ruleset | None = None,
    exercises: Exercises | None = None,
    *,
    obligations: Iterable[Obligation] = OBLIGATIONS,
    waivers: Mapping[tuple[str, str], str] = MUTANTS,
    only: Iterable[str] | None = None,
) -> Adequacy:
    """Judge every mutant of a rule set, or of *only* some of its rules."""
    rules = default_rules() if rules is None else rules
    exercises = default_exercises() if exercises is None else exercises
    wanted = set(rules.by_id if only is None else only)
    several = [mutant for rule in rules if rule.id in wanted for mutant in mutants(rule)]
    resolved = tuple(part for each in obligations for part in each.resolved().grounded())
    also = [atom for each in several if each.mutated is not None for ground in each.mutated.grounded() for atom in ground.when.atoms()]
    proof = proof_of(rules, exercises, resolved, also)
    kept = tuple(part for part in resolved if next(violations(part, proof), None) is None)
    judged: list[Judged] = []
    for each in several:
        if proof.diagrams.nodes > _MANY_NODES:
            proof = proof_of(rules, exercises, resolved, also)
        judged.append(_judged(each, proof, kept, waivers))
    return Adequacy(tuple(judged))


def _judged(mutant: Mutant, proof: Proof, obligations: Iterable[Obligation], waivers: Mapping[tuple[str, str], str]) -> Judged:
    other = proof.without_rule(mutant.rule) if mutant.mutated is None else proof.with_rule(mutant.mutated)
    places, chosen = touched(proof, other), _chosen(proof, mutant.rule)
    looser_at = False
    for each in islice(chain(looser(proof, other, ones(places)), undirected(proof, other, ones(chosen))), _MOST_LOOKED_AT):
        looser_at = True
        among = 0 if each.place is None else 1 << each.place
        caught = next((one.id for one in obligations if next(violations(one, other, within=each.where, among=among), None)), None)
        if caught is not None:
            return Judged(mutant, Verdict.CAUGHT, caught)
    if looser_at:
        return Judged(mutant, Verdict.UNCAUGHT, waived=waivers.get((mutant.rule, mutant.change)))
    if next(looser(other, proof, ones(places)), None) is not None:
        return Judged(mutant, Verdict.STRICTER)
    if _preferences(proof, mutant.rule) == _preferences(other, mutant.rule):
        return Judged(mutant, Verdict.EQUIVALENT)
    among = chosen | _chosen(other, mutant.rule)
    return Judged(mutant, Verdict.PREFERRED, next((one.id for one in obligations if next(violations(one, other, among=among), None)), None))


def _chosen(proof: Proof, rule: str) -> Bits:
    """Return the variations that a rule steps down from or votes for."""
    return union(each.ground.steps | each.ground.votes for each in proof.by_rule.get(rule, ()))


def _preferences(proof: Proof, rule: str) -> list[tuple[int, Bits, Bits, object]]:
    acting = proof.by_rule.get(rule, ())
    return [(each.fires, each.ground.votes, each.ground.steps, each.ground.more_sets) for each in acting if each.fires != NO]
