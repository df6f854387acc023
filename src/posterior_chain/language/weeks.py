"""
What is counted of the last seven days.

A reader of the week is data: which of what was trained counts, and what is counted of it. So one runner, and a whole table of runners by
column, are counted by the same words.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from enum import Enum
from functools import lru_cache

from attrs import frozen

from posterior_chain.language.conditions import Value
from posterior_chain.language.facts import Context
from posterior_chain.model.athlete import AthleteProfile, Trained, value_or_assumption
from posterior_chain.model.exercise import Variation
from posterior_chain.model.vocabulary import Method

__all__ = ["NOT_THIS_WEEK", "OfTheWeek", "Tally"]

NOT_THIS_WEEK = 7
"""Stands for the days since something that was not done in the last seven."""


class Tally(Enum):
    """What is counted: all sets, the days on which there were some, or the days since the last."""

    SETS = "sets"
    DAYS = "days"
    SINCE = "days since"


def _itself(number: int, _: Context) -> Value:
    return number


@frozen(eq=False)
class OfTheWeek:
    """
    A reader of the last seven days.

    Attributes:
        tally: What is counted.
        among: Which variations count; one that is not in the catalogue never does.
        method: The way to train that counts; any if left out.
        value: What the fact is, when so many were counted.
    """

    tally: Tally
    among: Callable[[Variation], bool]
    method: Method | None = None
    value: Callable[[int, Context], Value] = _itself

    def __call__(self, profile: AthleteProfile, context: Context) -> Value:
        return self.value(self.number(value_or_assumption(profile, "this_week"), context), context)

    def number(self, week: Iterable[Trained], context: Context) -> int:
        """Return what is counted of a *week*; :data:`NOT_THIS_WEEK` are the days since what was not done."""
        names = self.names(context)
        counted = [each for each in week if each.variation in names and self.method in (None, each.method)]
        if self.tally is Tally.SETS:
            return sum([each.sets for each in counted])
        days = {each.days_ago for each in counted}
        return len(days) if self.tally is Tally.DAYS else min(days, default=NOT_THIS_WEEK)

    def names(self, context: Context) -> frozenset[str]:
        """Return the variations that count."""
        return _names(self.among, context)


@lru_cache(maxsize=512)
def _names(among: Callable[[Variation], bool], context: Context) -> frozenset[str]:
    return frozenset(name for name, each in context.variations.items() if among(each))
