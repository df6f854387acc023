"""What differs between two rule sets: which of them allows more, by exercise and as a whole, for how many profiles, and for whom."""

from __future__ import annotations

import json
from collections.abc import Iterator
from enum import StrEnum
from itertools import islice

from attrs import frozen

from posterior_chain.check.comparing import Looser, count_alike, looser
from posterior_chain.check.diagrams import within_calls
from posterior_chain.check.findings import differences, many, percent, said, shown
from posterior_chain.check.proof import Proof, asked_by, prove, proved_in
from posterior_chain.check.witnesses import UNSHOWN, Witnesses
from posterior_chain.engine.exercises import Exercises, default_exercises
from posterior_chain.engine.knowledge import Knowledge
from posterior_chain.engine.ruleset import Ruleset
from posterior_chain.model.athlete import AthleteProfile
from posterior_chain.rendering.wording import printable

__all__ = ["Compared", "Difference", "Relation", "compare"]

_MOST_WITNESSES = 3
_ADVICE = "advice"
_NOT_COMPARED = (
    "what is picked inside the envelope (votes, steps down) is not compared; of the last seven days all that three facts allow is covered"
)


class Relation(StrEnum):
    """How a new rule set stands to an old one."""

    EQUIVALENT = "equivalent"
    STRICTER = "stricter"
    LESS_STRICT = "less strict"
    INCOMPARABLE = "incomparable"


@frozen(kw_only=True)
class Side:
    """What one set allows and the other does not: what, for how many profiles (at least, and at most), and up to three of them."""

    what: tuple[str, ...] = ()
    profiles: int = 0
    at_most: int = 0
    witnesses: tuple[AthleteProfile, ...] = ()

    @property
    def exact(self) -> bool:
        """Whether it is for exactly so many."""
        return self.profiles == self.at_most

    def how_many(self, of: int) -> str:
        """Say for how many profiles of so many."""
        least = f"{many(self.profiles)} profiles ({percent(self.profiles, of)})"
        return least if self.exact else f"at least {least} and at most {many(self.at_most)} ({percent(self.at_most, of)})"


@frozen(kw_only=True)
class Compared:
    """One exercise (or the advice as a whole, or everything) under two rule sets."""

    about: str
    more: Side
    less: Side

    @property
    def relation(self) -> Relation:
        """Return how the new set stands to the old one."""
        if self.more.profiles and self.less.profiles:
            return Relation.INCOMPARABLE
        if self.more.profiles:
            return Relation.LESS_STRICT
        return Relation.STRICTER if self.less.profiles else Relation.EQUIVALENT

    def lines(self, of: int) -> Iterator[str]:
        """Say it, for *of* profiles in all."""
        yield f"{self.about}: {self.relation}"
        for side, word in ((self.more, "more"), (self.less, "less")):
            if side.profiles:
                yield f"    {word} for {side.how_many(of)}: {', '.join(side.what)}"
                yield from (f"      for example {shown(witness)}" for witness in side.witnesses)
                if not side.witnesses:
                    yield f"      {UNSHOWN}"


@frozen(kw_only=True)
class Difference:
    """What differs between two rule sets."""

    overall: Compared
    exercises: tuple[Compared, ...]
    profiles: int

    @property
    def relation(self) -> Relation:
        """Return how the new set stands to the old one as a whole."""
        return self.overall.relation

    def text(self) -> str:
        """Say it: everything first, then each exercise that differs."""
        lines = list(self.overall.lines(self.profiles))
        for each in self.exercises:
            lines += each.lines(self.profiles)
        lines.append(_NOT_COMPARED)
        return "\n".join(map(printable, lines))

    def __str__(self) -> str:
        return self.text()

    def to_dict(self) -> dict[str, object]:
        """Return it as plain data."""
        return {
            "relation": self.relation.value,
            "profiles": self.profiles,
            "overall": _plain(self.overall),
            "exercises": [_plain(each) for each in self.exercises],
        }

    def json(self) -> str:
        """Return it as JSON."""
        return json.dumps(self.to_dict(), indent=2)


def _plain(compared: Compared) -> dict[str, object]:
    sides = {"more": compared.more, "less": compared.less}
    told = {
        name: {
            "what": list(side.what),
            "profiles": side.profiles,
            "at_most": side.at_most,
            "exact": side.exact,
            "witnesses": [{field: said(value) for field, value in differences(witness)} for witness in side.witnesses],
        }
        for name, side in sides.items()
    }
    return {"about": compared.about, "relation": compared.relation.value, **told}


@within_calls()
def compare(old: Ruleset, new: Ruleset, exercises: Exercises | None = None, *, seconds: float | None = None) -> Difference:
    """
    Compare two rule sets over every profile there is, in so many *seconds* if there is a limit.

    Raises:
        GaveUp: when settings differ that weeks and loads are counted with, or when a proof grew too large or took too long.
    """
    count_alike(old.settings, new.settings)
    exercises = default_exercises() if exercises is None else exercises
    before = prove(old, exercises, also=tuple(asked_by(new)), settings=(new.settings,), seconds=seconds)
    after = proved_in(before.space.read_with(new.settings), Knowledge(new, exercises))
    sides = (_by_place(before, after), _by_place(after, before))
    found = (Witnesses(after), Witnesses(before))
    places = sorted({*sides[0], *sides[1]}, key=lambda place: -1 if place is None else place)
    each = tuple(
        Compared(
            about=_ADVICE if place is None else before.variation(place).id,
            more=_side(sides[0].get(place, []), found[0]),
            less=_side(sides[1].get(place, []), found[1]),
        )
        for place in places
    )
    whole = [[one for several in side.values() for one in several] for side in sides]
    overall = Compared(about="overall", more=_side(whole[0], found[0]), less=_side(whole[1], found[1]))
    return Difference(overall=overall, exercises=each, profiles=before.space.profiles)


def _by_place(old: Proof, new: Proof) -> dict[int | None, list[Looser]]:
    by_place: dict[int | None, list[Looser]] = {}
    differing = {name for name in {*old.by_rule, *new.by_rule} if old.says(name) != new.says(name)}
    if differing or old.space is not new.space:
        for more in looser(old, new):
            by_place.setdefault(more.place, []).append(more)
    return by_place


def _side(several: list[Looser], found: Witnesses) -> Side:
    if not several:
        return Side()
    families = found.proof.by_family((each.place, each.where) for each in several)
    wheres = [each.where for each in several] if families is None else families
    least, most = found.proof.space.count_between(wheres)
    return Side(
        what=tuple(dict.fromkeys(each.what for each in several)),
        profiles=least,
        at_most=most,
        witnesses=tuple(islice(found.allowed({each.place for each in several}, wheres), _MOST_WITNESSES)),
    )
