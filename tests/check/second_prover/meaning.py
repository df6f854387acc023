"""What every fact says of a runner who is not known, and what a condition says then; written anew from the vocabulary."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from enum import StrEnum
from fractions import Fraction
from math import floor
from typing import Any, cast

from posterior_chain.language.conditions import All, Any_, Atom, Comparison, Condition, Has, Is, Not
from posterior_chain.language.facts import ChoiceFact, Fact, NumberFact
from posterior_chain.model.athlete import AthleteProfile
from posterior_chain.model.domains import Kept, OneOf, note_of
from posterior_chain.model.exercise import Variation
from posterior_chain.model.norms import CALF_RAISES
from posterior_chain.model.settings import Settings
from posterior_chain.model.vocabulary import (
    ALWAYS_THERE,
    Contraction,
    EnergyAvailability,
    Family,
    InjuryKind,
    Laterality,
    Level,
    Muscle,
    Pregnancy,
    Readiness,
    Region,
    Sex,
    Technique,
    Tightness,
)
from tests.check.second_prover.runners import Runner
from tests.check.second_prover.terms import NO, YES, Term, all_of, any_of, compared, either, how_many, least, most, no

__all__ = ["Meaning"]

_NEVER = 2001
_NOT_THIS_WEEK = 7
_RECENT_DAYS = 90
_ASSUMED = (
    *("age", "supervised", "event", "goal", "season", "days_to_race", "days_since_race", "last_race_km", "weekly_distance_km"),
    *("distance_change_percent", "hours_since_hard_run", "hours_to_hard_run", "weeks_off", "hip_tightness", "knee_control"),
    *("quad_dominant", "cleared", "pregnancy", "energy_availability", "ill", "readiness", "sessions_per_week"),
)
"""The facts that are the answer to one field, or what is assumed when there is none."""


class Meaning:
    """What facts and conditions say of one runner, with the settings and the exercises that they look up."""

    def __init__(self, runner: Runner, settings: Settings) -> None:
        """Find what every fact says."""
        self.runner, self.settings = runner, settings
        self.values = {
            **{name: self._assumed(name) for name in _ASSUMED},
            **dict(self._of_age()),
            **dict(self._of_levels()),
            **dict(self._of_measurements()),
            **dict(self._of_health()),
            **dict(self._of_the_week()),
        }
        self.members: Mapping[str, Callable[[Kept], Term]] = {
            "practised": self.practised,
            "red_flags": lambda member: runner.flag[member],
            "equipment": lambda member: YES if member in ALWAYS_THERE else runner.there[member],
            "injuries": lambda member: any_of((runner.hurt[member, True], runner.hurt[member, False])),
            "uncleared_injuries": lambda member: runner.hurt[member, False],
        }

    # -- conditions

    def holds(self, condition: Condition | None) -> Term:
        """Return whether a condition holds; what is not asked always does."""
        match condition:
            case None:
                return YES
            case All(parts):
                return all_of(map(self.holds, parts))
            case Any_(parts):
                return any_of(map(self.holds, parts))
            case Not(part):
                return no(self.holds(part))
            case Atom():
                return self._atom(condition)
            case _:
                raise AssertionError(f"{condition!r} is no condition of the language")

    def _atom(self, atom: Atom) -> Term:
        """Return whether one comparison holds."""
        match atom:
            case Has(fact, member):
                return self.members[fact.name](member)
            case Is(fact, members):
                value = self.values[fact.name]
                return any_of(value == _place(fact, each) for each in members)
            case Comparison(fact, op, value):
                limit = Fraction(value) / fact.step if isinstance(fact, NumberFact) else Fraction(value.rank)
                return compared(self.values[fact.name], op, limit)
            case _:
                raise AssertionError(f"{atom!r} is no comparison of the language")

    # -- one answer

    def _is(self, name: str, word: Kept) -> Term:
        """Return whether an answer was given and is this word."""
        return all_of((self.runner.given[name], self.runner.answer[name] == _word(name, word)))

    def _assumed(self, name: str) -> Term:
        """Return an answer, or what is assumed when there is none."""
        note = note_of(AthleteProfile, name)
        assumed = _word(name, note.assume) if isinstance(note.domain, OneOf) else note.assume
        step = getattr(note.domain, "step", None)
        return either(self.runner.given[name], self.runner.answer[name], assumed if step is None else int(Fraction(str(assumed)) / step))

    def _of_age(self) -> Iterable[tuple[str, Term]]:
        """Give the facts of age, of the body and of what was answered at all."""
        age = self._assumed("age")
        yield "youth", age < 18
        yield "older", age >= 65
        yield "maintenance_takes_more", compared(age, ">=", self.settings.maintenance_age)
        yield "body_mass_known", self.runner.given["body_mass_kg"]
        yield "red_flags_answered", self.runner.given["red_flags"]
        yield "pain_answered", self.runner.given["pains"]
        yield "injuries_answered", self.runner.given["injuries"]
        birth = self._is("pregnancy", Pregnancy.POSTPARTUM)
        yield "weeks_postpartum", either(birth, self._assumed("postpartum_weeks"), 104)

    # -- levels, technique, what is mastered

    def _of_levels(self) -> Iterable[tuple[str, Term]]:
        """Give level and technique in each family, and whether lowering is mastered."""
        for family in Family:
            yield f"level_{family}", self._level(family)
            yield f"technique_{family}", self._technique(family)
        yield "lowering_practised", any_of(map(self.met, self._lowerings()))

    def _lowerings(self) -> list[Variation]:
        """Return what lowers in the knee."""
        several = self.runner.variations.values()
        return [each for each in several if each.family is Family.GLUTE_HAM_RAISE and each.contraction is Contraction.ECCENTRIC]

    def _level(self, family: Family) -> Term:
        """Return the level in a family: said of it, said, from months of lifting; one lower after a long break."""
        runner, months = self.runner, self._assumed("lifting_months")
        lifted = either(compared(months, ">=", self.settings.advanced_months), 2, either(months >= 6, 1, 0))
        said = either(runner.given["level"], runner.answer["level"], lifted)
        level = either(runner.said_level[family] > 0, runner.said_level[family] - 1, said)
        paused = compared(self._assumed("weeks_off"), ">", self.settings.break_weeks)
        return either(all_of((paused, level > 0)), level - 1, level)

    def level(self, family: Family) -> Term:
        """Return the level in a family."""
        return self.values[f"level_{family}"]

    def _technique(self, family: Family) -> Term:
        """Return the technique in a family; a beginner who did not say is new to it, others are learning."""
        said = self.runner.said_technique[family]
        unsaid = either(self._level(family) == Level.BEGINNER.rank, Technique.UNFAMILIAR.rank, Technique.LEARNING.rank)
        return either(said > 0, said - 1, unsaid)

    def practised(self, name: str) -> Term:
        """Return whether a variation is mastered by the athlete's word or was lifted in the last ninety days."""
        runner = self.runner
        if name not in runner.owned:
            return NO
        return any_of((runner.owned[name], all_of((runner.lifted[name], runner.lifted_days[name] <= _RECENT_DAYS))))

    def met(self, variation: Variation) -> Term:
        """Return whether a variation is practised, or a level above its own speaks for it."""
        family = variation.family
        speaks = [self._level(family) > variation.level.rank, self._technique(family) != Technique.UNFAMILIAR.rank]
        if family is Family.GLUTE_HAM_RAISE:
            speaks.append(self.runner.said_level[family] > 0)
        return any_of((self.practised(variation.id), all_of(speaks)))

    def anew(self) -> Term:
        """Return whether doses are a beginner's whatever the level: under 18, after a birth, after a bone stress injury."""
        bone = self.members["injuries"](InjuryKind.BONE_STRESS_INJURY)
        return any_of((self.values["youth"], self._is("pregnancy", Pregnancy.POSTPARTUM), bone))

    def dosed(self, family: Family) -> Term:
        """Return the level that doses in a family are read for."""
        return either(self.anew(), Level.BEGINNER.rank, self.level(family))

    # -- measurements

    def _worse(self, name: str, worst: Callable[[Iterable[Term]], Term]) -> Term:
        """Return what counts of a measurement, on the worse side."""
        return worst(self.runner.sides[name])

    def _of_measurements(self) -> Iterable[tuple[str, Term]]:
        """Give the facts of hamstrings, ankles, calves, bridges and Nordic lowerings."""
        given, settings = self.runner.given, self.settings
        yield "hamstring_length", self._hamstrings()
        yield "reading_in_doubt", self._in_doubt()
        wall = self._worse("knee_to_wall_cm", least)
        yield "ankles_are_short", all_of((given["knee_to_wall_cm"], compared(wall, "<", settings.short_ankle_cm * 10)))
        raises = self._worse("single_leg_calf_raises", least)
        few = any_of(all_of((so, compared(raises, "<", norm - settings.calf_raise_margin))) for so, norm in self._norms())
        yield "calf_raises_below_norm", all_of((given["single_leg_calf_raises"], few))
        yield "single_leg_bridge_reps", either(given["single_leg_bridge_reps"], self._worse("single_leg_bridge_reps", least), 200)
        yield "nordic_break_point_deg", either(given["nordic_break_point_deg"], self._worse("nordic_break_point_deg", most), 0)

    def _hamstrings(self) -> Term:
        """Return the tier of the hamstrings: the more cautious of two tests, else as they feel, which is never more than tight."""
        given, settings = self.runner.given, self.settings
        none, mild, tight, marked = (each.rank for each in Tightness)
        short = self._worse("active_knee_extension_deg", most)
        line = either(self._is("sex", Sex.MALE), 33, 23)
        beyond = compared(short, ">", settings.marked_knee_extension_deg)
        by_knee = either(beyond, marked, either(short > line, tight, either(short > 20, mild, none)))
        raised = self._worse("straight_leg_raise_deg", least)
        high = either(compared(raised, "<", settings.mild_leg_raise_deg), mild, none)
        by_raise = either(compared(raised, "<", settings.tight_leg_raise_deg), tight, high)
        felt = least((self._assumed("hamstring_tightness"), tight))
        knee, leg = given["active_knee_extension_deg"], given["straight_leg_raise_deg"]
        measured = most((either(knee, by_knee, none), either(leg, by_raise, none)))
        return either(any_of((knee, leg)), measured, felt)

    def _in_doubt(self) -> Term:
        """Return whether the side that decides was read once, in the band where a woman's one reading is inside the error."""
        name = "active_knee_extension_deg"
        short = self._worse(name, most)
        once = any_of(all_of((so, side == short)) for so, side in zip(self.runner.once[name], self.runner.sides[name], strict=True))
        return all_of((self.runner.given[name], no(self._is("sex", Sex.MALE)), once, short > 23, short <= 33))

    def _norms(self) -> Iterable[tuple[Term, int]]:
        """Give each norm of calf raises, with whether it is the runner's: of age and sex, the stricter one of an unknown sex."""
        age = self._assumed("age")
        for place, row in enumerate(CALF_RAISES):
            begun = YES if place == 0 else age >= row.from_age
            over = NO if place == len(CALF_RAISES) - 1 else age >= CALF_RAISES[place + 1].from_age
            here = (begun, no(over))
            yield all_of((*here, self._is("sex", Sex.MALE))), row.men
            yield all_of((*here, self._is("sex", Sex.FEMALE))), row.women
            yield all_of((*here, no(self.runner.given["sex"]))), max(row.men, row.women)

    # -- pain, injury, soreness

    def _of_health(self) -> Iterable[tuple[str, Term]]:
        """Give the facts of pains, injuries and soreness."""
        runner = self.runner
        yield "worst_pain", most(runner.pain.values())
        yield "pain_unsettled", any_of(runner.unsettled.values())
        yield from ((f"pain_in_{region}", runner.pain[region]) for region in Region)
        yield from ((f"soreness_{muscle}", runner.sore[muscle]) for muscle in Muscle)
        for kind in InjuryKind:
            since = {cleared: either(runner.hurt[kind, cleared], runner.weeks[kind, cleared], _NEVER) for cleared in (True, False)}
            yield f"weeks_since_{kind}", least(since.values())
            yield f"weeks_since_uncleared_{kind}", since[False]
        yield "ambers", how_many(self._ambers())

    def _ambers(self) -> Iterable[Term]:
        """Give the six domains that may not be clear."""
        runner, settings = self.runner, self.settings
        hurts = any_of(compared(score, ">=", settings.amber_pain) for score in runner.pain.values())
        yield any_of((no(runner.given["pains"]), hurts, any_of(runner.unsettled.values())))
        yield any_of((no(runner.given["injuries"]), *(runner.hurt[kind, False] for kind in InjuryKind)))
        yield any_of(compared(score, ">=", settings.amber_soreness) for score in runner.sore.values())
        yield self._is("readiness", Readiness.LOW)
        yield all_of((runner.given["energy_availability"], no(self._is("energy_availability", EnergyAvailability.FINE))))
        yield all_of((runner.given["pregnancy"], no(self._is("pregnancy", Pregnancy.NONE))))

    # -- the last seven days

    def _of_the_week(self) -> Iterable[tuple[str, Term]]:
        """Give the facts of the last seven days."""
        runner, settings = self.runner, self.settings
        every = list(runner.variations.values())
        yield "straight_knee_calf_trained", self._trained(each for each in every if each.family is Family.CALF and not each.bent_knee)
        yield "bent_knee_calf_trained", self._trained(each for each in every if each.family is Family.CALF and each.bent_knee)
        yield "knee_flexion_trained", self._trained(each for each in every if each.family is Family.GLUTE_HAM_RAISE)
        thrusts = (each for each in every if each.family is Family.HIP_THRUST and each.laterality is Laterality.BILATERAL)
        yield "two_leg_thrust_trained", self._trained(thrusts)
        yield "lowering_trained", self._trained(self._lowerings())
        yield "days_since_lowering", self._days_since(self._lowerings())
        yield "heavy_hinges", how_many(any_of(days) for days in zip(*runner.heavy.values(), strict=True))
        yield "sets_left", _left(settings.weekly_sets, runner.sets.values())
        for muscle in Muscle:
            training = [each for each in every if muscle in each.primary_muscles]
            yield f"sets_left_of_{muscle}", _left(settings.weekly_sets_per_muscle, (runner.sets[each.id] for each in training))
            yield f"days_since_trained_{muscle}", self._days_since(training)

    def _trained(self, several: Iterable[Variation]) -> Term:
        """Return whether any of some variations was trained."""
        return any_of(self.runner.sets[each.id] > 0 for each in several)

    def _days_since(self, several: Iterable[Variation]) -> Term:
        """Return the days since any of some variations was trained."""
        runner = self.runner
        return least((_NOT_THIS_WEEK, *(either(runner.sets[each.id] > 0, runner.days[each.id], _NOT_THIS_WEEK) for each in several)))


def _left(most_sets: Fraction, done: Iterable[Term]) -> Term:
    """Return how many sets are left, never less than none."""
    return most((floor(most_sets) - sum(done), 0))


def _word(name: str, word: Kept) -> int:
    """Return the place of a word among those that a field takes."""
    domain = note_of(AthleteProfile, name).domain
    assert isinstance(domain, OneOf)
    return tuple(domain.words).index(word)


def _place(fact: Fact, value: Kept) -> Kept:
    """Return a value as it is compared: a word by its place, yes and no as they are."""
    if isinstance(fact, ChoiceFact):
        words: type[StrEnum] = cast("Any", fact).values
        return tuple(words).index(value)
    return value if isinstance(value, bool) else value.rank
