"""What rules leave a runner who is not known: what is allowed, by which method, how far; from what each effect says it does."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from copy import copy

from attrs import frozen

from posterior_chain.check.obligation import stated_for
from posterior_chain.doses.prescriptions import TableDose, dose_for, methods_for
from posterior_chain.engine.exercises import Exercises
from posterior_chain.engine.ruleset import Ruleset
from posterior_chain.language.effects import Bounds, Cap, Capacity, Effect, Floor, Refer, Scale, StepDown, Vote, Withhold
from posterior_chain.language.rule import Rule
from posterior_chain.language.selections import EVERYTHING, Selection
from posterior_chain.model.exercise import LoadKind, Variation
from posterior_chain.model.vocabulary import ALWAYS_THERE, Level, Method, Scope
from tests.check.second_prover.meaning import Meaning
from tests.check.second_prover.runners import Runner
from tests.check.second_prover.terms import YES, Term, all_of, any_of, no

__all__ = ["Acts", "Dosed", "Envelope"]

_HARD = (Method.HEAVY, Method.EXPLOSIVE)


@frozen(eq=False)
class Acts:
    """A rule, or its part for one family or muscle, with whether it fires."""

    rule: Rule
    fires: Term


@frozen(eq=False)
class Dosed:
    """A row of the dose table that a variation may be done by, with when it is."""

    variation: Variation
    method: Method
    table: TableDose
    when: Term


class Envelope:
    """What is left to one runner under some rules."""

    def __init__(self, rules: Ruleset, exercises: Exercises, runner: Runner) -> None:
        """Read every rule, of each family and muscle apart."""
        self.ruleset, self.exercises = rules, exercises
        self.meaning, self.stated = Meaning(runner, rules.settings), Meaning(runner, stated_for(rules.settings))
        self.rules = [Acts(ground, self.meaning.holds(ground.when)) for rule in rules for ground in rule.grounded()]
        self._forget()

    def _forget(self) -> None:
        """Start with nothing found yet."""
        self._about: dict[str, tuple[tuple[Acts, Effect], ...]] = {}
        self._allowed: dict[str, Term] = {}
        self._bounds: dict[tuple[str, int, int], tuple[tuple[Acts, Bounds], ...]] = {}
        self._doses: dict[str, tuple[Dosed, ...]] = {}

    def without(self, name: str) -> Envelope:
        """Return what is left to the same runner without a rule."""
        other = copy(self)
        other.rules = [each for each in self.rules if each.rule.id != name]
        other._forget()
        return other

    def fires(self, name: str) -> Term:
        """Return whether a rule fires, for any family or muscle."""
        return any_of(each.fires for each in self.rules if each.rule.id == name)

    # -- what the catalogue asks for

    def reached(self, variation: Variation, meaning: Meaning | None = None) -> Term:
        """Return whether the level reaches that of a variation."""
        return (meaning or self.meaning).level(variation.family) >= variation.level.rank

    def equipped(self, variation: Variation) -> Term:
        """Return whether the equipment of a variation is there."""
        has = self.meaning.members["equipment"]
        needs = variation.needs
        some = any_of(map(has, needs.any_of)) if needs.any_of else YES
        return all_of((*(has(each) for each in needs.all_of if each not in ALWAYS_THERE), some))

    def opened(self, variation: Variation, meaning: Meaning | None = None) -> Term:
        """Return whether a variation is one to start with, is met, or has a prerequisite that is."""
        if variation.entry:
            return YES
        before = (self.exercises[each.variation] for each in variation.prerequisites)
        return any_of(map((meaning or self.meaning).met, (variation, *before)))

    def unproven(self, variation: Variation) -> Term:
        """Return whether a variation stands, on all its ladders, above every rung that is met or to start on."""
        return no(any_of(self._proven_on(variation)))

    def _proven_on(self, variation: Variation) -> Iterator[Term]:
        """Give, for each ladder, whether a rung as high as a variation is met or to start on; the lowest rung proves itself."""
        for ladder in self.exercises.ladders[variation.family]:
            if variation.id in ladder:
                above = [self.exercises[each] for each in ladder[ladder.index(variation.id) :]]
                yield YES if len(above) == len(ladder) or any(each.entry for each in above) else any_of(map(self.meaning.met, above))

    # -- what rules take

    def about(self, variation: Variation) -> tuple[tuple[Acts, Effect], ...]:
        """Return every effect that means a variation, with its rule; a referral means them all."""
        found = self._about.get(variation.id)
        if found is None:
            every = ((each, effect) for each in self.rules for effect in each.rule.then)
            found = self._about[variation.id] = tuple(
                (each, effect) for each, effect in every if isinstance(effect, Refer) or _of(effect).matches(variation)
            )
        return found

    def withheld(self, variation: Variation) -> Term:
        """Return whether a rule withholds a variation altogether."""
        return any_of(self._withholding(variation))

    def _withholding(self, variation: Variation) -> Iterator[Term]:
        """Give, for each effect that withholds a variation, when it does."""
        for each, effect in self.about(variation):
            match effect:
                case Refer(scope=Scope.ALL):
                    yield each.fires
                case Refer(scope=Scope.LOADED) if variation.loading.kind is LoadKind.EXTERNAL:
                    yield each.fires
                case Withhold(of=of, methods=()):
                    yield all_of((each.fires, self.unproven(variation))) if of.unproven else each.fires
                case Capacity() if any(variation.demands[axis] > limit for axis, limit in effect.limits()):
                    yield each.fires
                case _:
                    pass

    def taken(self, variation: Variation, method: Method) -> Term:
        """Return whether a rule takes a method away from a variation."""
        return any_of(each.fires for each, effect in self.about(variation) if _takes(effect, method))

    def doses(self, variation: Variation) -> tuple[Dosed, ...]:
        """Return each row of the table with when it holds: the first method of the level that no rule takes away."""
        found = self._doses.get(variation.id)
        if found is None:
            found = self._doses[variation.id] = tuple(self._rows(variation))
        return found

    def _rows(self, variation: Variation) -> Iterator[Dosed]:
        """Give each row of the table with when it holds."""
        level = self.meaning.dosed(variation.family)
        for each in Level:
            before: list[Term] = [level == each.rank]
            for method in methods_for(variation, each):
                taken = self.taken(variation, method)
                yield Dosed(variation, method, dose_for(variation, method, each), all_of((*before, no(taken))))
                before.append(taken)

    def allowed(self, variation: Variation) -> Term:
        """Return whether a variation is allowed; whether a load that is light enough can be made is left open."""
        found = self._allowed.get(variation.id)
        if found is None:
            left = any_of(each.when for each in self.doses(variation))
            parts = (self.reached(variation), self.equipped(variation), self.opened(variation), no(self.withheld(variation)), left)
            found = self._allowed[variation.id] = all_of(parts)
        return found

    def aimed_at(self, variation: Variation) -> Term:
        """Return whether a ladder of an allowed variation is aimed at as high: one above the highest rung met, or where one starts."""
        return all_of((self.allowed(variation), any_of(self._aimed_on(variation))))

    def _aimed_on(self, variation: Variation) -> Iterator[Term]:
        """Give, for each ladder, whether it is aimed at as high as a variation."""
        for ladder in self.exercises.ladders[variation.family]:
            if variation.id in ladder:
                at, rungs = ladder.index(variation.id), [self.exercises[each] for each in ladder]
                yield any_of(map(self.meaning.met, rungs[max(at - 1, 0) :]))
                if at == 0 or any(each.entry for each in rungs[at:]):
                    yield no(any_of(map(self.meaning.met, rungs)))

    # -- how far

    def bounds(self, dosed: Dosed) -> tuple[tuple[Acts, Bounds], ...]:
        """Return each effect that bounds a dose: the rule and its bounds."""
        key = (dosed.variation.id, dosed.table.sets.low, dosed.table.rir.low)
        found = self._bounds.get(key)
        if found is None:
            about = self.about(dosed.variation)
            _, sets, rir = key
            several = ((each, effect.bounds(sets=sets, rir=rir)) for each, effect in about if isinstance(effect, (Cap, Floor, Scale)))
            found = self._bounds[key] = tuple(several)
        return found

    def bounded(self, dosed: Dosed, keeps: Callable[[Bounds], bool]) -> Term:
        """Return whether an effect bounds a dose so that it *keeps* to something."""
        return any_of(each.fires for each, bounds in self.bounds(dosed) if keeps(bounds))

    def more_sets(self, dosed: Dosed, most: int) -> Term:
        """Return whether there are more than so many sets: by the table or a vote, and with no bound."""
        table = dosed.table.sets
        votes = ((each, effect.sets or 0) for each, effect in self.about(dosed.variation) if isinstance(effect, Vote))
        voted = any_of(each.fires for each, sets in votes if table.high > most and sets > most)
        return all_of((YES if table.low > most else voted, no(self.bounded(dosed, lambda bounds: bounds.sets <= most))))

    # -- what is chosen

    def stepped_down(self, variation: Variation) -> Term:
        """Return whether a rule steps down from a variation."""
        return any_of(each.fires for each, effect in self.about(variation) if isinstance(effect, StepDown))

    def voted_for(self, variation: Variation, others: Iterable[Variation], sets: int | None) -> Term:
        """Return whether a rule votes for a variation, for so many sets of it if that is asked, and for none of some others."""
        too_much = {id(each) for other in others for each, effect in self.about(other) if isinstance(effect, Vote)}
        voting = ((each, effect) for each, effect in self.about(variation) if isinstance(effect, Vote))
        meant = (each for each, effect in voting if sets is None or effect.sets == sets)
        return any_of(each.fires for each in meant if id(each) not in too_much)

    def sharing(self, variation: Variation, fact: str) -> Term:
        """Return whether a rule lets a variation share a number of sets with others."""
        caps = ((each, effect) for each, effect in self.about(variation) if isinstance(effect, Cap))
        return any_of(
            each.fires for each, effect in caps if any(number.name == fact and of.matches(variation) for number, of in effect.together())
        )

    # -- the whole advice

    def referring(self, is_meant: Callable[[Refer], bool]) -> Term:
        """Return whether a referral that is meant is made."""
        return any_of(each.fires for each in self.rules for effect in each.rule.then if isinstance(effect, Refer) and is_meant(effect))

    def sessions_at_most(self, most: int) -> Term:
        """Return whether at most so many sessions a week are advised."""
        caps = ((each.fires, effect.sessions_per_week) for each in self.rules for effect in each.rule.then if isinstance(effect, Cap))
        return any_of(fires for fires, sessions in caps if sessions is not None and sessions <= most)

    def more_sessions(self, most: int) -> Term:
        """Return whether more may be advised, to somebody who is not referred until it is settled."""
        return all_of((no(self.sessions_at_most(most)), no(self.referring(lambda gate: gate.scope is Scope.ALL))))


def _of(effect: Effect) -> Selection:
    """Return the variations that an effect means."""
    of: Selection = getattr(effect, "of", EVERYTHING)
    return of


def _takes(effect: Effect, method: Method) -> bool:
    """Whether an effect takes a method away, and that alone."""
    match effect:
        case Refer(scope=Scope.IMPACT_AND_HEAVY):
            return method in _HARD
        case Withhold(methods=methods):
            return method in methods
        case _:
            return False
