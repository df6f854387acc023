"""
Counting those for whom several questions hold, where one question of them all would be too large.

They are counted class by class of what most of the questions ask. Questions that ask nothing alike are counted apart, and multiplied.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence

from attrs import field, frozen

from posterior_chain.check.diagrams import NO, YES, Diagram, Diagrams, TooManyNodes

__all__ = ["MOST_COUNTED", "Counting"]

MOST_COUNTED = 600_000
"""How many sets of questions are counted before it is too much, so that neither time nor memory runs out."""

Variables = int
"""Some variables, as the bits of a number."""

Questions = tuple[Diagram, ...]
"""Several questions in order, each of them once, of which none is the opposite of another."""

Left = tuple[Diagram, ...]
"""What is left of a question in each class of a variable, or of several in one class."""


class _TooLarge(Exception):
    """There is more to count than may be."""


@frozen(eq=False)
class Counting:
    """
    What was counted of some diagrams.

    Attributes:
        diagrams: The diagrams; what is left of a question in a class is added to them.
        weights: How many each class of each variable stands for.
        most: How many sets of questions may be counted.
        first: The variables whose classes are counted apart first, as the bits of a number; then come those that most questions ask.
    """

    diagrams: Diagrams
    weights: Sequence[Sequence[int]]
    most: int = MOST_COUNTED
    first: Variables = 0
    _asked: dict[Diagram, Variables] = field(factory=lambda: {NO: 0, YES: 0}, init=False)
    _anybody: dict[Variables, int] = field(factory=lambda: {0: 1}, init=False)
    _alone: dict[Diagram, int] = field(factory=lambda: {NO: 0, YES: 1}, init=False)
    _together: dict[Questions, int] = field(factory=dict[Questions, int], init=False)
    _left: dict[tuple[int, Diagram], Left] = field(factory=dict[tuple[int, int], tuple[int, ...]], init=False)
    _given: dict[tuple[int, int], dict[Diagram, Diagram]] = field(factory=dict[tuple[int, int], dict[int, int]], init=False)

    def one(self, question: Diagram) -> int:
        """Return for how many a question holds."""
        return self._of_one(question) * self._of_anybody(self._everything & ~self._asked_by(question))

    def every(self, several: Iterable[Diagram]) -> int | None:
        """Return for how many all of several questions hold, or nothing when that takes too much."""
        questions = _possible(several)
        try:
            return 0 if questions is None else self._of(questions, self._everything)
        except (_TooLarge, TooManyNodes):
            return None

    @property
    def _everything(self) -> Variables:
        return (1 << len(self.weights)) - 1

    def _of_one(self, question: Diagram) -> int:
        """Return for how many answers to what it asks a question holds."""
        found = self._alone.get(question)
        if found is None:
            variable, branches = self.diagrams.first(question)
            rest, found = self._asked_by(question) & ~(1 << variable), 0
            for weight, each in zip(self.weights[variable], branches, strict=True):
                if each != NO:
                    found += weight * self._of_one(each) * self._of_anybody(rest & ~self._asked_by(each))
            self._alone[question] = found
        return found

    def _of(self, questions: Questions, variables: Variables) -> int:
        """Return for how many answers to some variables all questions hold; they ask no other."""
        number = 1
        for asked, group in self._apart(questions):
            if len(group) == 1:
                number *= self._of_one(*group)
            else:
                found = self._together.get(group)
                number *= self._by_class(group, asked) if found is None else found
            variables &= ~asked
        return number * self._of_anybody(variables)

    def _apart(self, questions: Questions) -> list[tuple[Variables, Questions]]:
        """Return the questions in groups that ask nothing alike, and what each group asks."""
        groups: list[tuple[Variables, list[Diagram]]] = []
        for each in questions:
            asked, group = self._asked_by(each), [each]
            near = [other for other in groups if other[0] & asked]
            for theirs, members in near:
                asked, group = asked | theirs, group + members
            groups = [*(other for other in groups if other not in near), (asked, group)]
        return [(asked, tuple(sorted(group))) for asked, group in groups]

    def _by_class(self, questions: Questions, asked: Variables) -> int:
        """Count questions that hang together by the classes of what most of them ask."""
        if len(self._together) > self.most:
            raise _TooLarge
        self.diagrams.patience.ask()
        variable = _first(asked & self.first or _most_common(map(self._asked_by, questions)))
        asking = [each for each in questions if self._asked_by(each) >> variable & 1]
        others, rest = set(questions).difference(asking), asked & ~(1 << variable)
        stands_for: dict[Left, int] = {}
        for left, weight in zip(
            zip(*(self._in_classes(each, variable) for each in asking), strict=True), self.weights[variable], strict=True
        ):
            stands_for[left] = stands_for.get(left, 0) + weight
        found = 0
        for left, weight in stands_for.items():
            if (possible := _possible(left, others)) is not None:
                found += weight * self._of(possible, rest)
        self._together[questions] = found
        return found

    def _in_classes(self, question: Diagram, variable: int) -> Left:
        """Return what is left of a question in each class of a variable."""
        found = self._left.get((variable, question))
        if found is None:
            dones = (self._given.setdefault((variable, place), {}) for place in range(len(self.weights[variable])))
            found = tuple(self.diagrams.given(question, {variable: place}, done) for place, done in enumerate(dones))
            self._left[variable, question] = found
        return found

    def _asked_by(self, question: Diagram) -> Variables:
        found = self._asked.get(question)
        if found is None:
            variable, branches = self.diagrams.first(question)
            found = 1 << variable
            for each in branches:
                found |= self._asked_by(each)
            self._asked[question] = found
        return found

    def _of_anybody(self, variables: Variables) -> int:
        """Return how many answers there are to some variables."""
        found = self._anybody.get(variables)
        if found is None:
            last = variables.bit_length() - 1
            found = self._anybody[variables] = sum(self.weights[last]) * self._of_anybody(variables & ~(1 << last))
        return found


def _possible(several: Iterable[Diagram], others: Collection[Diagram] = ()) -> Questions | None:
    """Return what several questions and some others ask, or nothing when nobody answers all of them so."""
    questions = {*others}
    for each in several:
        if each == NO or each ^ 1 in questions:
            return None
        if each != YES:
            questions.add(each)
    return tuple(sorted(questions))


def _most_common(several: Iterable[Variables]) -> Variables:
    """Return the variables that are in most of several; how many have each is added up bit by bit, for all of them at once."""
    digits: list[Variables] = []
    for carried in several:
        for place, digit in enumerate(digits):
            digits[place], carried = digit ^ carried, digit & carried
        if carried:
            digits.append(carried)
    most = -1
    for digit in reversed(digits):
        most = most & digit or most
    return most


def _first(variables: Variables) -> int:
    return (variables & -variables).bit_length() - 1
