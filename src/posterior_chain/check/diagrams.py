"""
Decision diagrams: a question about many variables, each with a few classes, kept so that equal questions are the same number.

A node asks one variable and has a branch for each of its classes. Nodes that are equal are one node, so two questions have the same
answer for everybody when their numbers are equal, and one implies the other when nothing is left of the first without the second.
"""

from __future__ import annotations

from collections.abc import Generator, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from sys import getrecursionlimit
from time import perf_counter

from attrs import field, frozen

from posterior_chain.errors import GaveUp

__all__ = ["NO", "YES", "Clause", "Diagram", "Diagrams", "GaveUp", "Patience", "TooManyNodes", "within_calls"]

Diagram = int
"""A question: the number of its first node."""

Clause = tuple[Diagram, ...]
"""Several questions, of which at least one holds."""

NO: Diagram = 0
"""Holds for nobody."""

YES: Diagram = 1
"""Holds for everybody."""

_MOST_NODES = 2_000_000
_END = 1 << 30


@contextmanager
def within_calls() -> Generator[None, None, None]:
    """``GaveUp`` when questions of more variables are asked than calls may go deep."""
    try:
        yield
    except RecursionError:
        raise GaveUp(f"the proof has more variables than {getrecursionlimit()} calls go down: nothing is said") from None


@frozen(eq=False)
class Patience:
    """How long a proof may take from now on, in seconds; for ever when left out."""

    seconds: float | None = None
    _started: float = field(factory=perf_counter, init=False)

    def ask(self) -> None:
        """Do nothing as long as there is time; ``GaveUp`` when there is none left."""
        if self.seconds is not None and perf_counter() - self._started > self.seconds:
            raise GaveUp(f"the proof took more than {self.seconds:g} seconds: nothing is said")


class TooManyNodes(GaveUp):
    """A proof has grown beyond the nodes that there may be."""


@frozen(eq=False)
class Diagrams:
    """
    Every node there is, over variables with so many classes each, in their order; as many as there is patience for.

    A node has two numbers, one for its question (even) and one for the opposite (odd), so that the opposite of a question is at hand. The
    first branch of the former is even, which makes either number the only one of its question.

    Whatever goes down a question calls itself once for each variable, in loops and not in comprehensions, which are calls of their own: how
    deep calls may go is what bounds the variables.
    """

    sizes: Sequence[int]
    patience: Patience = field(factory=Patience)
    most: int = field(factory=lambda: _MOST_NODES)
    _nodes: list[tuple[int, tuple[Diagram, ...]]] = field(factory=lambda: [(_END, ()), (_END, ())], init=False)
    _unique: dict[tuple[int, tuple[Diagram, ...]], Diagram] = field(factory=dict[tuple[int, tuple[int, ...]], int], init=False)
    _both: dict[tuple[Diagram, Diagram], Diagram] = field(factory=dict[tuple[int, int], int], init=False)

    _far: dict[tuple[int, ...], dict[Diagram, float]] = field(factory=dict[tuple[int, ...], dict[int, float]], init=False)

    def copy(self, more: int | None = None) -> Diagrams:
        """
        Return the same diagrams, so that what is asked of the copy takes no room here; what was numbered before keeps its number.

        Args:
            more: How many nodes may be added; as many as here when left out.
        """
        other = Diagrams(self.sizes, self.patience, self.most if more is None else self.nodes + more)
        other._nodes[:] = self._nodes
        other._unique.update(self._unique)
        other._both.update(self._both)
        return other

    @property
    def nodes(self) -> int:
        """How many nodes there are."""
        return len(self._nodes) // 2

    def node(self, variable: int, branches: Sequence[Diagram]) -> Diagram:
        """Return the question that goes on with one of the *branches* for each class of *variable*."""
        if any(self._nodes[each][0] <= variable for each in branches):
            raise AssertionError(f"variable {variable} is asked after one that comes later")
        return self._node(variable, list(branches))

    def _node(self, variable: int, branches: list[Diagram]) -> Diagram:
        first = branches[0]
        if branches.count(first) == len(branches):
            return first
        if first & 1:
            return self._even(variable, tuple([each ^ 1 for each in branches])) ^ 1
        return self._even(variable, tuple(branches))

    def _even(self, variable: int, branches: tuple[Diagram, ...]) -> Diagram:
        """Return the node with these branches, the first of them even; its opposite is numbered next."""
        key = (variable, branches)
        found = self._unique.get(key)
        if found is None:
            found = len(self._nodes)
            if found > 2 * self.most:
                raise TooManyNodes(f"the proof grew beyond {self.most} nodes: nothing is said")
            self.patience.ask()
            self._unique[key] = found
            self._nodes.append(key)
            self._nodes.append((variable, tuple([each ^ 1 for each in branches])))
        return found

    def where(self, variable: int, classes: Iterable[int]) -> Diagram:
        """Return whether *variable* is in one of these *classes*."""
        wanted = frozenset(classes)
        return self.node(variable, [int(each in wanted) for each in range(self.sizes[variable])])

    def both(self, one: Diagram, other: Diagram) -> Diagram:
        """Return whether both hold."""
        if one == other or other == YES:
            return one
        if one == YES:
            return other
        if one == NO or other == NO or one == other ^ 1:
            return NO
        key = (one, other) if one < other else (other, one)
        found = self._both.get(key)
        if found is None:
            variable, pairs = self._pairs(one, other)
            branches: list[Diagram] = []
            for a, b in pairs:
                branches.append(self.both(a, b))  # noqa: PERF401
            found = self._both[key] = self._node(variable, branches)
        return found

    def no(self, one: Diagram) -> Diagram:
        """Return whether it does not hold."""
        return one ^ 1

    def either(self, one: Diagram, other: Diagram) -> Diagram:
        """Return whether either holds."""
        return self.both(one ^ 1, other ^ 1) ^ 1

    def without(self, one: Diagram, other: Diagram) -> Diagram:
        """Return whether *one* holds and *other* does not."""
        return self.both(one, other ^ 1)

    def without_any(self, one: Diagram, several: Sequence[Diagram]) -> Diagram:
        """Return whether *one* holds and none of *several* does."""
        if any(self.implies(one, each) for each in several):
            return NO
        for each in several:
            one = self.without(one, each)
        return one

    def implies(self, one: Diagram, other: Diagram) -> bool:
        """Whether *other* holds for everybody for whom *one* does; no node is made to find out."""
        return not self._meet(one, other ^ 1)

    def _meet(self, one: Diagram, other: Diagram) -> bool:
        """Whether both hold for anybody: the first branch in which they do is enough, and pairs that never do are remembered."""
        if NO in (one, other) or one == other ^ 1:
            return False
        if YES in (one, other) or one == other:
            return True
        key = (one, other) if one < other else (other, one)
        found = self._both.get(key)
        if found is None:
            for a, b in self._pairs(one, other)[1]:
                if self._meet(a, b):
                    return True
            found = self._both[key] = NO
        return found != NO

    def _pairs(self, one: Diagram, other: Diagram) -> tuple[int, Iterable[tuple[Diagram, Diagram]]]:
        """Return the first variable that either of two questions asks, and what is left of both in each of its classes."""
        variable, branches = self._nodes[one]
        second, others = self._nodes[other]
        if variable == second:
            return variable, zip(branches, others, strict=True)
        if variable < second:
            return variable, [(a, other) for a in branches]
        return second, [(one, b) for b in others]

    def every(self, several: Iterable[Diagram]) -> Diagram:
        """Return whether all hold; those of the last variables are joined first, so that few nodes are made anew."""
        together, nodes = YES, self._nodes
        for each in sorted(several, key=lambda each: nodes[each][0], reverse=True):
            together = self.both(together, each)
        return together

    def some(self, several: Iterable[Diagram]) -> Diagram:
        """Return whether any holds."""
        return self.every(each ^ 1 for each in several) ^ 1

    def few(self, several: Iterable[Diagram], most: int = 300_000) -> Diagram | None:
        """
        Return whether any holds, or nothing when that would take too many nodes; what fits is the same as ever.

        Neighbours are joined in pairs, and these in pairs again: joined to the sum of all before, each would make most of its nodes anew.
        """
        left, start = self._widest(several), self.nodes
        while len(left) > 1:
            joined: list[Diagram] = []
            for at in range(0, len(left), 2):
                joined.append(self.some(left[at : at + 2]))
                if self.nodes - start > most:
                    return None
            left = joined
        return left[0] if left else NO

    def _widest(self, several: Iterable[Diagram]) -> list[Diagram]:
        """Return those that imply none of the others."""
        widest: list[Diagram] = []
        for each in several:
            if not any(self.implies(each, other) for other in widest):
                widest = [*(other for other in widest if not self.implies(other, each)), each]
        return widest

    def holds(self, one: Diagram, classes: Sequence[int]) -> bool:
        """Whether it holds where the variables are in these *classes*."""
        while one > YES:
            variable, branches = self._nodes[one]
            one = branches[classes[variable]]
        return one == YES

    def given(self, one: Diagram, known: Mapping[int, int], done: dict[Diagram, Diagram] | None = None) -> Diagram:
        """Return what is left of a question when the classes of some variables are *known*; *done* remembers it for these."""
        done, last = {} if done is None else done, max(known, default=-1)

        def left(each: Diagram) -> Diagram:
            variable, branches = self._nodes[each]
            if variable > last:
                return each
            found = done.get(each)
            if found is None:
                if variable in known:
                    found = left(branches[known[variable]])
                else:
                    several: list[Diagram] = []
                    for branch in branches:
                        several.append(left(branch))  # noqa: PERF401
                    found = self._node(variable, several)
                done[each] = found
            return found

        return left(one)

    def first(self, one: Diagram) -> tuple[int, tuple[Diagram, ...]]:
        """Return the first variable that a question asks, and what is left of the question in each of its classes."""
        return self._nodes[one]

    def below(self, one: Diagram) -> Iterator[tuple[int, tuple[Diagram, ...]]]:
        """Give every node of a question: its variable and its branches."""
        seen, waiting = {NO, YES}, [one]
        while waiting:
            each = waiting.pop()
            if each not in seen:
                seen.add(each)
                yield self._nodes[each]
                waiting += self._nodes[each][1]

    def nearest(self, one: Diagram, usual: Sequence[int]) -> dict[int, int] | None:
        """Return the classes of those who differ least from the *usual* and for whom it holds; what is left out is as usual."""
        if one == NO:
            return None
        done = self._far.setdefault(tuple(usual), {NO: float("inf"), YES: 0})
        self._cost(one, usual, done)
        way: dict[int, int] = {}
        while one != YES:
            variable, branches = self._nodes[one]
            way[variable] = min(range(len(branches)), key=lambda each: (done.get(branches[each], 0) + (each != usual[variable]), each))  # noqa: B023
            one = branches[way[variable]]
        return way

    def _cost(self, one: Diagram, usual: Sequence[int], done: dict[Diagram, float]) -> float:
        """Return how many variables those who are nearest differ in; no closure, which would keep the diagrams alive in a circle."""
        found = done.get(one)
        if found is None:
            variable, branches = self._nodes[one]
            found, at = float("inf"), usual[variable]
            for place, each in enumerate(branches):
                found = min(found, self._cost(each, usual, done) + (place != at))
            done[one] = found
        return found

    def nearest_of(self, clauses: Iterable[Clause], usual: Sequence[int]) -> dict[int, int] | None:
        """
        Return the classes of those who differ least from the *usual* and for whom every one of the *clauses* holds.

        A clause is joined when somebody stands nearest for whom it does not hold, so what stands in nobody's way takes no nodes.
        """
        left, where = list(clauses), YES
        while (way := self.nearest(where, usual)) is not None:
            classes = [way.get(variable, each) for variable, each in enumerate(usual)]
            broken = next((clause for clause in left if not any(self.holds(each, classes) for each in clause)), None)
            if broken is None:
                break
            left.remove(broken)
            where = self.both(where, self.some(broken))
        return way
