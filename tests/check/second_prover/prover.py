"""The second prover: it answers whether something can be so of a runner under some rules, and shows one."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from posterior_chain.check.obligation import Obligation
from posterior_chain.engine.exercises import Exercises
from posterior_chain.engine.ruleset import Ruleset
from posterior_chain.language.effects import Cap, Capacity, Floor, Refer, Scale, Withhold
from posterior_chain.model.athlete import AthleteProfile
from posterior_chain.model.exercise import Variation
from tests.check.second_prover.comparing import answered_best, less_advised, more_allowed, more_cautious
from tests.check.second_prover.duties import broken
from tests.check.second_prover.envelope import Envelope
from tests.check.second_prover.runners import Runner
from tests.check.second_prover.terms import Found, Solver, Term, all_of, any_of, changed, is_so, no

__all__ = ["SecondProver"]

_BOUNDING = (Cap, Capacity, Floor, Refer, Scale, Withhold)


class SecondProver:
    """Some rules over every profile, as z3 reads them."""

    def __init__(self, rules: Ruleset, exercises: Exercises, runner: Runner | None = None) -> None:
        """Read rules and exercises, for a runner of their own or one who is shared."""
        self.exercises = exercises
        self.runner = Runner(tuple(exercises)) if runner is None else runner
        self.envelope = Envelope(rules, exercises, self.runner)
        self.solver = Solver(self.runner.limits)

    def can_be(self, *wanted: Term) -> bool:
        """Whether there is a runner for whom all of this is so."""
        return self.solver.found(*wanted) is not None

    def shown(self, *wanted: Term) -> AthleteProfile:
        """Return a runner near the healthy one for whom all of this is so."""
        return self.runner.profile(self.found(*wanted))

    def found(self, *wanted: Term) -> Found:
        """Return the answers of such a runner."""
        found = self.solver.found(*wanted, near=self.runner.near())
        assert found is not None
        return found

    # -- obligations

    def breaking(self, obligation: Obligation) -> Iterator[tuple[str | None, Term]]:
        """Give the variations with which an obligation can be broken, with when it is."""
        left = dict(broken(obligation, self.envelope))
        while left and (found := self.solver.found(any_of(left.values()), near=self.runner.near())) is not None:
            for name, wrong in list(left.items()):
                if is_so(found, wrong):
                    yield name, left.pop(name)

    def can_break(self, obligation: Obligation) -> bool:
        """Whether an obligation can be broken at all."""
        return self.can_be(any_of(wrong for _, wrong in broken(obligation, self.envelope)))

    # -- rules and exercises

    def allows_more_without(self, name: str) -> bool:
        """Whether somebody for whom a rule fires is allowed more without it."""
        other, fires = self.envelope.without(name), self.envelope.fires(name)
        if self.can_be(any_of(less_advised(self.envelope, other))):
            return True
        taking = [each for each in self.envelope.rules if each.rule.id == name]
        meant = [each for each in self.exercises if any(_bounds(rule.rule.then, each) for rule in taking)]
        return any(self.can_be(fires, more) for each in meant for more in more_allowed(self.envelope, other, each))

    # -- caution and blanks

    def more_by_caution(self, among: Iterable[Variation]) -> Iterator[tuple[Variation, Found, Runner]]:
        """Give the variations *among* some that a runner is not allowed and a more cautious one is, with both in what was found."""
        other = Runner(tuple(self.exercises), " of the other")
        cautious = Envelope(self.envelope.ruleset, self.exercises, other)
        limits = (*self.runner.limits, *other.limits, *more_cautious(self.envelope.meaning, cautious.meaning))
        solver = Solver(limits)
        for each in among:
            found = solver.found(cautious.allowed(each), no(self.envelope.allowed(each)))
            if found is not None:
                yield each, found, other

    def more_by_a_blank(self) -> Iterator[tuple[str, str]]:
        """Give each question with the variations that are allowed to somebody who leaves it blank, and not with the best answer."""
        for name, blank, best in answered_best(self.runner):
            wrong = {each.id: all_of((blank, self._only_blank(each, best))) for each in self.exercises}
            if self.can_be(any_of(wrong.values())):
                yield from ((name, each) for each, when in wrong.items() if self.can_be(when))

    def _only_blank(self, variation: Variation, best: list[tuple[Term, Term]]) -> Term:
        """Return whether a variation is allowed, and is not with the best answer."""
        allowed = self.envelope.allowed(variation)
        return all_of((allowed, no(changed(allowed, best))))


def _bounds(effects: tuple[object, ...], variation: Variation) -> bool:
    """Whether any of some effects bounds a variation or takes it away."""
    meaning = [each for each in effects if isinstance(each, _BOUNDING)]
    return any(isinstance(each, Refer) or each.of.matches(variation) for each in meaning)
