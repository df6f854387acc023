"""A runner who is not known: a variable for each answer there is, what may be answered, and the profile that answers make."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from fractions import Fraction

import attrs

from posterior_chain.language.rule import runner
from posterior_chain.model.athlete import AthleteProfile, Injury, LiftRecord, Pain, Trained
from posterior_chain.model.domains import Kept, Number, OneOf, Repeated, Sided, Sides, Whole, YesNo, note_of
from posterior_chain.model.exercise import Variation
from posterior_chain.model.vocabulary import (
    ALWAYS_THERE,
    Equipment,
    Family,
    InjuryKind,
    Level,
    Method,
    Muscle,
    Pregnancy,
    RedFlag,
    Region,
    Technique,
)
from tests.check.second_prover.terms import Found, Term, all_of, any_of, either, how_many, is_so, no, number_in, whole, yes_no

__all__ = ["Runner"]

_SEVERAL = ("red_flags", "pains", "injuries", "soreness", "levels", "technique", "owned", "records", "equipment", "this_week")
_NO_PART = ("loads", "minutes")
_DAYS = range(7)
_MOST_SETS_AT_ONCE = 20
_MOST_SETS = 60
_LEVELS, _TECHNIQUES = tuple(Level), tuple(Technique)


def _scalars() -> Iterator[str]:
    """Give the fields that hold one answer."""
    for each in attrs.fields(AthleteProfile):
        if each.name not in (*_SEVERAL, *_NO_PART):
            yield each.name


class Runner:
    """
    Every answer of one runner as a variable.

    A number is counted in the steps of its domain and a word by its place in its list. Two sides are two variables; of repeated readings
    only what counts of them is one, and whether it was read once another. A region has one pain and a kind one cleared and one uncleared
    injury, since no fact tells more apart; of a variation it is known on which day it was trained last, in how many sets, and on which
    days it was heavy.
    """

    def __init__(self, variations: Sequence[Variation], tag: str = "") -> None:
        """Make a variable for each answer, the *tag* telling two runners apart."""
        self.variations = {each.id: each for each in variations}
        self.tag = tag
        self.limits: list[Term] = []
        self.given = {name: self._yes_no(f"{name}?") for name in (*_scalars(), "red_flags", "pains", "injuries")}
        self.answer: dict[str, Term] = {}
        self.sides: dict[str, tuple[Term, ...]] = {}
        self.once: dict[str, tuple[Term, ...]] = {}
        for name in _scalars():
            self._answer(name)
        self.flag = {each: self._member("red_flags", each) for each in RedFlag}
        self.there = {each: self._yes_no(f"equipment {each}") for each in Equipment if each not in ALWAYS_THERE}
        self.said_level = {each: self._number(f"levels {each}", 0, len(_LEVELS)) for each in Family}
        self.said_technique = {each: self._number(f"technique {each}", 0, len(_TECHNIQUES)) for each in Family}
        self.sore = {each: self._number(f"soreness {each}", 0, 10) for each in Muscle}
        self.owned = {each: self._yes_no(f"owned {each}") for each in self.variations}
        self.lifted = {each: self._yes_no(f"lifted {each}") for each in self.variations}
        self.lifted_days = {each: self._number(f"lifted days {each}", 0, 3650) for each in self.variations}
        self._pains()
        self._injuries()
        self._week()
        self._birth()

    # -- variables

    def _yes_no(self, name: str) -> Term:
        """Return a variable that is so or not."""
        return yes_no(f"{name}{self.tag}")

    def _number(self, name: str, low: int, high: int) -> Term:
        """Return a number within its range."""
        number = whole(f"{name}{self.tag}")
        self.limits.append(all_of((number >= low, number <= high)))
        return number

    def _member(self, name: str, member: str) -> Term:
        """Return whether something is among the answers to a field, which then was answered."""
        there = self._yes_no(f"{name} {member}")
        self.limits.append(any_of((no(there), self.given[name])))
        return there

    def _answer(self, name: str) -> None:
        """Make the variables of one answer."""
        domain = note_of(AthleteProfile, name).domain
        match domain:
            case YesNo():
                self.answer[name] = self._yes_no(name)
            case OneOf():
                self.answer[name] = self._number(name, 0, len(tuple(domain.words)) - 1)
            case Whole() | Number():
                self.answer[name] = self._number(name, *_range(domain))
            case Sided() | Repeated():
                sides = ("left", "right") if isinstance(domain, Sided) else ("only",)
                self.sides[name] = tuple(self._number(f"{name} {side}", *_range(domain.each)) for side in sides)
                self.once[name] = tuple(self._yes_no(f"{name} {side} once") for side in sides)
            case _:
                raise AssertionError(f"{name} holds a {type(domain).__name__}, which the second prover does not know")

    def _pains(self) -> None:
        """Make a pain for each region; what does not hurt at all settles."""
        self.pain = {each: self._number(f"pain {each}", 0, 10) for each in Region}
        self.unsettled = {each: self._yes_no(f"unsettled {each}") for each in Region}
        for each, score in self.pain.items():
            self.limits += [any_of((score == 0, self.given["pains"])), any_of((score > 0, no(self.unsettled[each])))]

    def _injuries(self) -> None:
        """Make for each kind the latest injury that is cleared and the latest that is not."""
        self.hurt = {(kind, cleared): self._member("injuries", f"{kind} {cleared}") for kind in InjuryKind for cleared in (True, False)}
        self.weeks = {each: self._number(f"weeks {each[0]} {each[1]}", 0, 2000) for each in self.hurt}

    def _week(self) -> None:
        """Make the last seven days; every heavy day is a set of its own, and so is the latest day unless it was heavy."""
        self.sets = {each: self._number(f"sets {each}", 0, _MOST_SETS) for each in self.variations}
        self.days = {each: self._number(f"days {each}", 0, 6) for each in self.variations}
        hinges = [each.id for each in self.variations.values() if each.family is Family.DEADLIFT]
        self.heavy = {each: tuple(self._yes_no(f"heavy {each} {day}") for day in _DAYS) for each in hinges}
        for each, days in self.heavy.items():
            last, trained = self.days[each], self.sets[each] > 0
            for day, heavy in zip(_DAYS, days, strict=True):
                self.limits.append(any_of((no(heavy), all_of((trained, last <= day)))))
            on_last = any_of(all_of((last == day, heavy)) for day, heavy in zip(_DAYS, days, strict=True))
            needed = how_many(days) + either(on_last, 0, 1)
            self.limits.append(any_of((no(trained), self.sets[each] >= needed)))

    def _birth(self) -> None:
        """Weeks since a birth belong to a birth."""
        place = tuple(Pregnancy).index(Pregnancy.POSTPARTUM)
        was = all_of((self.given["pregnancy"], self.answer["pregnancy"] == place))
        self.limits.append(any_of((no(self.given["postpartum_weeks"]), was)))

    # -- what was found

    def near(self) -> Iterator[Term]:
        """Give what is so of a healthy runner, one thing at a time."""
        healthy = runner()
        for name, given in self.given.items():
            yield given if getattr(healthy, name) is not None else no(given)
        for name in ("age", "sex", "level", "body_mass_kg", "hamstring_tightness"):
            yield self.answer[name] == _steps(name, getattr(healthy, name))
        yield from (no(each) for several in (self.flag, self.hurt, self.owned, self.lifted) for each in several.values())
        yield from (each == 0 for several in (self.pain, self.sore, self.sets) for each in several.values())
        yield from (each for each in self.there.values())
        yield from (each == len(_TECHNIQUES) for each in self.said_technique.values())
        ghr = Family.GLUTE_HAM_RAISE
        yield from (each == (len(_LEVELS) if family is ghr else 0) for family, each in self.said_level.items())

    def profile(self, found: Found) -> AthleteProfile:
        """Return the profile that these answers make."""
        answers: dict[str, Kept] = {name: self._kept(name, found) for name in _scalars() if is_so(found, self.given[name])}
        if is_so(found, self.given["red_flags"]):
            answers["red_flags"] = _so(self.flag, found)
        if is_so(found, self.given["pains"]):
            scores = {region: number_in(found, score) for region, score in self.pain.items()}
            answers["pains"] = tuple(
                Pain(region=region, score=score, settles_by_morning=not is_so(found, self.unsettled[region]))
                for region, score in scores.items()
                if score
            )
        if is_so(found, self.given["injuries"]):
            answers["injuries"] = tuple(
                Injury(kind=kind, cleared=cleared, weeks_ago=number_in(found, self.weeks[kind, cleared]))
                for kind, cleared in _so(self.hurt, found)
            )
        said = {family: number_in(found, each) for family, each in self.said_level.items()}
        shown = {family: number_in(found, each) for family, each in self.said_technique.items()}
        return AthleteProfile(
            **answers,
            levels={family: _LEVELS[place - 1] for family, place in said.items() if place},
            technique={family: _TECHNIQUES[place - 1] for family, place in shown.items() if place},
            soreness={muscle: number_in(found, each) for muscle, each in self.sore.items()},
            owned=_so(self.owned, found),
            equipment=_so(self.there, found),
            records=tuple(
                LiftRecord(variation=each, load_kg=40, reps=8, days_ago=number_in(found, self.lifted_days[each]))
                for each in _so(self.lifted, found)
            ),
            this_week=tuple(self._trained(found)),
            minutes=180,
        )

    def _kept(self, name: str, found: Found) -> Kept:
        """Return one answer as a profile keeps it."""
        domain = note_of(AthleteProfile, name).domain
        match domain:
            case YesNo():
                return is_so(found, self.answer[name])
            case OneOf():
                return tuple(domain.words)[number_in(found, self.answer[name])]
            case Sided() | Repeated():
                several = zip(self.sides[name], self.once[name], strict=True)
                read = [_value(number_in(found, side), domain.each, times=1 if is_so(found, once) else 2) for side, once in several]
                return Sides(*read) if isinstance(domain, Sided) else read[0]
            case Whole() | Number():
                return _value(number_in(found, self.answer[name]), domain)
            case _:
                raise AssertionError(name)

    def _trained(self, found: Found) -> Iterator[Trained]:
        """Give what was trained: each heavy day as one set, the other sets on the latest day."""
        for each in self.variations:
            sets, last = number_in(found, self.sets[each]), number_in(found, self.days[each])
            days = [day for day, heavy in zip(_DAYS, self.heavy.get(each, ()), strict=False) if sets and is_so(found, heavy)]
            for day in days:
                yield Trained(variation=each, sets=1, method=Method.HEAVY, days_ago=day)
            left = sets - len(days)
            while left > 0:
                yield Trained(variation=each, sets=min(left, _MOST_SETS_AT_ONCE), method=Method.SKILL, days_ago=last)
                left -= _MOST_SETS_AT_ONCE


def _so(several: Mapping[Kept, Term], found: Found) -> list[Kept]:
    """Return the things that are so."""
    return [each for each, so in several.items() if is_so(found, so)]


def _range(domain: Whole | Number) -> tuple[int, int]:
    """Return the ends of a range, in steps."""
    return int(domain.low / domain.step), int(domain.high / domain.step)


def _value(steps: int, domain: Whole | Number, times: int = 1) -> Kept:
    """Return an answer of so many steps, or as many readings of it."""
    exact = steps * domain.step
    value = int(exact) if isinstance(domain, Whole) else float(exact)
    return value if times == 1 else (value,) * times


def _steps(name: str, value: Kept) -> int:
    """Return an answer as a number of steps, or as the place of a word."""
    domain = note_of(AthleteProfile, name).domain
    if isinstance(domain, OneOf):
        return tuple(domain.words).index(value)
    assert isinstance(domain, (Whole, Number))
    return int(Fraction(str(value)) / domain.step)
