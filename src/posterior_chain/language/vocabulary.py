"""
The vocabulary: every fact a rule may mention, with its name, its domain and the fields it reads.

No threshold stands here. The reference page of the vocabulary is generated from this list.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from math import floor
from types import MappingProxyType
from typing import Any, NoReturn, TypeVar

from posterior_chain.language import derived
from posterior_chain.language.conditions import Value
from posterior_chain.language.facts import (
    Brought,
    Cautious,
    ChoiceFact,
    Context,
    Counts,
    Cuts,
    Fact,
    FamilyFact,
    MuscleFact,
    NumberFact,
    OrderedFact,
    Reader,
    SetFact,
    YesNoFact,
    lowers,
    no_cuts,
    the_one,
)
from posterior_chain.language.weeks import NOT_THIS_WEEK, OfTheWeek, Tally
from posterior_chain.model import vocabulary as v
from posterior_chain.model.athlete import AthleteProfile, value_or_assumption
from posterior_chain.model.domains import Number, Repeated, Sided, Whole, note_of
from posterior_chain.model.exercise import Variation

__all__ = [
    "FACTS",
    "fact_named",
    "age",
    "ambers",
    "ankles_are_short",
    "bent_knee_calf_trained",
    "body_mass_known",
    "calf_raises_below_norm",
    "cleared",
    "days_since_lowering",
    "days_since_race",
    "days_since_trained",
    "days_to_race",
    "distance_change_percent",
    "energy_availability",
    "equipment",
    "event",
    "goal",
    "hamstring_length",
    "heavy_hinges",
    "hip_tightness",
    "hours_since_hard_run",
    "hours_to_hard_run",
    "ill",
    "injuries",
    "injuries_answered",
    "knee_control",
    "knee_flexion_trained",
    "last_race_km",
    "lowering_practised",
    "lowering_trained",
    "level",
    "maintenance_takes_more",
    "nordic_break_point_deg",
    "older",
    "pain_answered",
    "pain_in",
    "pain_unsettled",
    "practised",
    "pregnancy",
    "quad_dominant",
    "readiness",
    "reading_in_doubt",
    "red_flags",
    "red_flags_answered",
    "season",
    "sessions_per_week",
    "sets_left",
    "sets_left_of",
    "single_leg_bridge_reps",
    "soreness",
    "straight_knee_calf_trained",
    "supervised",
    "technique",
    "two_leg_thrust_trained",
    "uncleared_injuries",
    "weekly_distance_km",
    "weeks_off",
    "weeks_postpartum",
    "weeks_since",
    "weeks_since_uncleared",
    "worst_pain",
    "youth",
]

S = TypeVar("S", bound=v.Scale)


_OLDER = 65  # POP-06


def _answer(name: str) -> Reader:
    return lambda profile, _: value_or_assumption(profile, name)


def _answered(name: str) -> Reader:
    return lambda profile, _: getattr(profile, name) is not None


def _trained(among: Callable[[Variation], bool]) -> Reader:
    return OfTheWeek(Tally.SETS, among, value=lambda sets, _: sets > 0)


def _note(name: str) -> dict[str, Any]:  # keywords of a fact
    note = note_of(AthleteProfile, name)
    return {"name": name, "fields": (name,), "read": _answer(name), "health": note.health}


def _number(name: str, words: str, cautious: Cautious | None = None) -> NumberFact:
    domain = note_of(AthleteProfile, name).domain
    assert isinstance(domain, (Whole, Number))  # noqa: S101 - a slip in this file
    return NumberFact(**_note(name), words=words, low=domain.low, high=domain.high, step=domain.step, unit=domain.unit, cautious=cautious)


def _measurement(name: str, words: str, cautious: Cautious) -> NumberFact:
    """Return what counts of a measurement, on the worse side; one never taken reads as the best there is, so that it closes nothing."""
    domain = note_of(AthleteProfile, name).domain
    assert isinstance(domain, (Repeated, Sided))  # noqa: S101 - a slip in this file
    each = domain.each
    worst, best = (max, each.low) if cautious is Cautious.HIGHER else (min, each.high)

    def read(profile: AthleteProfile, _: Context) -> float:
        counts = derived.worse(getattr(profile, name), worst)
        return best if counts is None else counts

    return NumberFact(
        name=name, words=words, fields=(name,), read=read, cautious=cautious, low=each.low, high=each.high, step=each.step, unit=each.unit
    )


def _yes_no(
    name: str,
    words: str,
    fields: tuple[str, ...],
    read: Reader,
    *,
    cautious: Cautious | None = None,
    health: bool = False,
    cuts: Cuts = no_cuts,
    counts: Counts | None = None,
) -> YesNoFact:
    return YesNoFact(name=name, words=words, fields=fields, read=read, cautious=cautious, health=health, cuts=cuts, counts=counts or {})


def _each_family(
    name: str,
    words: str,
    values: type[S],
    fields: tuple[str, ...],
    read: Callable[[AthleteProfile, v.Family, Context], S],
    counts: Callable[[v.Family], Counts],
) -> FamilyFact[S]:
    def one(family: v.Family) -> OrderedFact[S]:
        return OrderedFact(
            name=f"{name}_{family}",
            words=f"{words} in the {family.replace('_', ' ')} family",
            fields=fields,
            read=lambda profile, context: read(profile, family, context),
            cautious=Cautious.LOWER,
            values=values,
            cuts=derived.level_cuts,
            counts=counts(family),
        )

    def ask_one(_: AthleteProfile, __: Context) -> NoReturn:
        raise TypeError(f"{name} belongs to a family: a rule set asks it of each in turn")

    return FamilyFact(
        name=name,
        words=f"{words} in the family in question",
        fields=fields,
        read=ask_one,
        values=values,
        each={family: one(family) for family in v.Family},
    )


_LEVEL_FIELDS = ("level", "levels", "lifting_months", "weeks_off")

age = _number("age", "age")
youth = _yes_no(
    "youth",
    "under 18",
    ("age",),
    lambda p, _: value_or_assumption(p, "age") < derived.ADULT,
    cautious=Cautious.HIGHER,
    health=True,
    cuts=lambda _: {"age": (derived.ADULT,)},
)
older = _yes_no(
    "older",
    "65 or older",
    ("age",),
    lambda p, _: value_or_assumption(p, "age") >= _OLDER,
    cautious=Cautious.HIGHER,
    health=True,
    cuts=lambda _: {"age": (_OLDER,)},
)
maintenance_takes_more = _yes_no(
    "maintenance_takes_more",
    "at an age from which keeping strength takes more",
    ("age",),
    lambda p, c: value_or_assumption(p, "age") >= c.number["maintenance_age"],
    cuts=lambda settings: {"age": (settings.maintenance_age,)},
)
supervised = _yes_no("supervised", "supervised by somebody qualified", ("supervised",), _answer("supervised"), cautious=Cautious.LOWER)
body_mass_known = _yes_no("body_mass_known", "body mass is known", ("body_mass_kg",), _answered("body_mass_kg"), cautious=Cautious.LOWER)
event: ChoiceFact[v.Event] = ChoiceFact(**_note("event"), words="the running event", values=v.Event)
goal: ChoiceFact[v.Goal] = ChoiceFact(**_note("goal"), words="the goal", values=v.Goal)
season: ChoiceFact[v.Season] = ChoiceFact(**_note("season"), words="the season", values=v.Season)
days_to_race = _number("days_to_race", "days to the race", Cautious.LOWER)
days_since_race = _number("days_since_race", "days since the race", Cautious.LOWER)
last_race_km = _number("last_race_km", "kilometres of the last race", Cautious.HIGHER)
weekly_distance_km = _number("weekly_distance_km", "kilometres a week", Cautious.HIGHER)
distance_change_percent = _number("distance_change_percent", "change of the weekly distance in per cent", Cautious.HIGHER)
hours_since_hard_run = _number("hours_since_hard_run", "hours since the last hard run", Cautious.LOWER)
hours_to_hard_run = _number("hours_to_hard_run", "hours to the next hard run", Cautious.LOWER)

level: FamilyFact[v.Level] = _each_family("level", "level", v.Level, _LEVEL_FIELDS, derived.level_in, derived.level_counts)
technique: FamilyFact[v.Technique] = _each_family(
    "technique", "technique", v.Technique, ("technique", *_LEVEL_FIELDS), derived.technique_in, derived.technique_counts
)
weeks_off = _number("weeks_off", "weeks off lifting", Cautious.HIGHER)
practised: SetFact[Any] = SetFact(  # of ids, which are words of no enumeration
    name="practised",
    words="mastered or recently lifted variations",
    fields=("owned", "records"),
    read=derived.practised,
    counts=derived.PRACTISED_COUNTS,
    cautious=Cautious.LOWER,
    values=None,
)

lowering_practised = _yes_no(
    "lowering_practised",
    "lowering work for the hamstrings in the knee is mastered",
    ("owned", "records", "technique", *_LEVEL_FIELDS),
    derived.lowering_practised,
    cautious=Cautious.LOWER,
    cuts=derived.level_cuts,
    counts=derived.LOWERING_COUNTS,
)
lowering_trained = _yes_no(
    "lowering_trained",
    "lowering work for the hamstrings in the knee was done this week",
    ("this_week",),
    _trained(lowers),
    cautious=Cautious.HIGHER,
)

days_since_lowering = NumberFact(
    name="days_since_lowering",
    words="days since lowering work for the hamstrings in the knee",
    fields=("this_week",),
    read=OfTheWeek(Tally.SINCE, lowers),
    cautious=Cautious.LOWER,
    low=0,
    high=NOT_THIS_WEEK,
    unit="days",
)

hamstring_length: OrderedFact[v.Tightness] = OrderedFact(
    name="hamstring_length",
    words="hamstring tightness",
    fields=("hamstring_tightness", "active_knee_extension_deg", "straight_leg_raise_deg", "sex"),
    read=derived.hamstring_tier,
    cautious=Cautious.HIGHER,
    cuts=derived.hamstring_cuts,
    counts=derived.HAMSTRING_COUNTS,
    values=v.Tightness,
)
reading_in_doubt = _yes_no(
    "reading_in_doubt",
    "a single reading between 23.4 and 33 degrees from a woman or an athlete of unknown sex",
    ("active_knee_extension_deg", "sex"),
    derived.reading_in_doubt,
    cuts=derived.hamstring_cuts,
    counts=derived.DOUBT_COUNTS,
)
hip_tightness: OrderedFact[v.Tightness] = OrderedFact(
    **_note("hip_tightness"), words="hip tightness", cautious=Cautious.HIGHER, values=v.Tightness
)
ankles_are_short = _yes_no(
    "ankles_are_short",
    "knee-to-wall distance below the setting on either side",
    ("knee_to_wall_cm",),
    derived.ankles_are_short,
    cautious=Cautious.HIGHER,
    cuts=lambda settings: {"knee_to_wall_cm": (settings.short_ankle_cm,)},
)
calf_raises_below_norm = _yes_no(
    "calf_raises_below_norm",
    "fewer calf raises on either leg than is usual for age and sex, by more than the setting",
    ("single_leg_calf_raises", "age", "sex"),
    derived.calf_raises_below_norm,
    cautious=Cautious.HIGHER,
    cuts=derived.calf_raise_cuts,
    counts=derived.CALF_RAISE_COUNTS,
)
single_leg_bridge_reps = _measurement("single_leg_bridge_reps", "hamstring bridges on the weaker leg", Cautious.LOWER)
nordic_break_point_deg = _measurement("nordic_break_point_deg", "knee bend left when a Nordic lowering is lost", Cautious.HIGHER)
knee_control: ChoiceFact[v.KneeControl] = ChoiceFact(**_note("knee_control"), words="knee control", values=v.KneeControl)
quad_dominant = _yes_no("quad_dominant", "called quad dominant", ("quad_dominant",), _answer("quad_dominant"))

cleared = _yes_no(
    "cleared", "cleared for strength training by a professional", ("cleared",), _answer("cleared"), cautious=Cautious.LOWER, health=True
)
red_flags_answered = _yes_no(
    "red_flags_answered", "warning signs were asked for", ("red_flags",), _answered("red_flags"), cautious=Cautious.LOWER, health=True
)
red_flags: SetFact[v.RedFlag] = SetFact(
    name="red_flags",
    words="warning signs",
    fields=("red_flags",),
    read=lambda p, _: p.red_flags or frozenset[v.RedFlag](),
    cautious=Cautious.HIGHER,
    health=True,
    values=v.RedFlag,
)
pain_answered = _yes_no("pain_answered", "pain was asked for", ("pains",), _answered("pains"), cautious=Cautious.LOWER, health=True)


def _worst_pain(profile: AthleteProfile, region: v.Region | None = None) -> int:
    return max((each.score for each in (profile.pains or ()) if region in (None, each.region)), default=0)


def _pain_fact(name: str, words: str, region: v.Region | None) -> NumberFact:
    return NumberFact(
        name=name,
        words=words,
        fields=("pains",),
        read=lambda profile, _: _worst_pain(profile, region),
        cautious=Cautious.HIGHER,
        health=True,
        low=0,
        high=10,
        unit="pain points",
    )


_PAIN_IN = {region: _pain_fact(f"pain_in_{region}", f"pain in the {region.replace('_', ' ')}", region) for region in v.Region}
worst_pain = _pain_fact("worst_pain", "the worst pain anywhere", None)
pain_unsettled = _yes_no(
    "pain_unsettled",
    "a pain that is not back to its usual level by morning",
    ("pains",),
    lambda p, _: any(each.score > 0 and not each.settles_by_morning for each in p.pains or ()),
    cautious=Cautious.HIGHER,
    health=True,
)


def pain_in(region: v.Region) -> NumberFact:
    """The worst pain in one region."""
    return the_one(_PAIN_IN, region, v.Region, "pain_in")


injuries_answered = _yes_no("injuries_answered", "injuries were asked for", ("injuries",), _answered("injuries"), cautious=Cautious.LOWER)
injuries: SetFact[v.InjuryKind] = SetFact(
    name="injuries",
    words="injuries, past or present,",
    fields=("injuries",),
    read=lambda p, _: frozenset(each.kind for each in p.injuries or ()),
    cautious=Cautious.HIGHER,
    health=True,
    values=v.InjuryKind,
)
uncleared_injuries: SetFact[v.InjuryKind] = SetFact(
    name="uncleared_injuries",
    words="injuries that are not cleared",
    fields=("injuries",),
    read=derived.uncleared_kinds,
    cautious=Cautious.HIGHER,
    health=True,
    values=v.InjuryKind,
)


def _weeks_fact(kind: v.InjuryKind, *, uncleared: bool) -> NumberFact:
    return NumberFact(
        name=f"weeks_since_{'uncleared_' if uncleared else ''}{kind}",
        words=f"weeks since the latest {'uncleared ' if uncleared else ''}{kind.replace('_', ' ')}",
        fields=("injuries",),
        read=lambda profile, _: derived.weeks_since(profile, kind, uncleared=uncleared),
        cautious=Cautious.LOWER,
        health=True,
        low=0,
        high=derived.LONG_AGO,
        unit="weeks",
    )


_WEEKS_SINCE = {kind: _weeks_fact(kind, uncleared=False) for kind in v.InjuryKind}
_WEEKS_SINCE_UNCLEARED = {kind: _weeks_fact(kind, uncleared=True) for kind in v.InjuryKind}


def weeks_since(kind: v.InjuryKind) -> NumberFact:
    """Weeks since the latest injury of a kind, cleared or not."""
    return the_one(_WEEKS_SINCE, kind, v.InjuryKind, "weeks_since")


def weeks_since_uncleared(kind: v.InjuryKind) -> NumberFact:
    """Weeks since the latest injury of a kind that nobody has cleared."""
    return the_one(_WEEKS_SINCE_UNCLEARED, kind, v.InjuryKind, "weeks_since_uncleared")


pregnancy: ChoiceFact[v.Pregnancy] = ChoiceFact(**_note("pregnancy"), words="pregnancy", values=v.Pregnancy)
weeks_postpartum = NumberFact(
    name="weeks_postpartum",
    words="weeks since giving birth",
    fields=("pregnancy", "postpartum_weeks"),
    read=derived.weeks_postpartum,
    cautious=Cautious.LOWER,
    cuts=lambda _: {"postpartum_weeks": (12,)},
    health=True,
    low=0,
    high=104,
    unit="weeks",
)
energy_availability: OrderedFact[v.EnergyAvailability] = OrderedFact(
    **_note("energy_availability"), words="the REDs tier", cautious=Cautious.HIGHER, values=v.EnergyAvailability
)
ill = _yes_no("ill", "ill today", ("ill",), _answer("ill"), cautious=Cautious.HIGHER)
readiness: ChoiceFact[v.Readiness] = ChoiceFact(**_note("readiness"), words="readiness", values=v.Readiness)


def _trains_most(muscle: v.Muscle) -> Callable[[Variation], bool]:
    return lambda each: muscle in each.primary_muscles


def _left_of(setting: str) -> Callable[[int, Context], Value]:
    return lambda sets, context: max(floor(context.number[setting]) - sets, 0)


def _each_muscle(
    name: str,
    words: str,
    fields: tuple[str, ...],
    read: Callable[[v.Muscle], Reader],
    *,
    high: float,
    unit: str,
    cautious: Cautious,
    health: bool = False,
) -> MuscleFact:
    def one(muscle: v.Muscle) -> NumberFact:
        return NumberFact(
            name=f"{name}_{muscle}",
            words=f"{words} the {muscle.replace('_', ' ')}",
            fields=fields,
            read=read(muscle),
            cautious=cautious,
            health=health,
            low=0,
            high=high,
            unit=unit,
        )

    def ask_one(_: AthleteProfile, __: Context) -> NoReturn:
        raise TypeError(f"{name} belongs to a muscle: a rule set asks it of each in turn")

    return MuscleFact(
        name=name,
        words=f"{words} the muscle in question",
        fields=fields,
        read=ask_one,
        health=health,
        low=0,
        high=high,
        unit=unit,
        each={muscle: one(muscle) for muscle in v.Muscle},
    )


soreness = _each_muscle(
    "soreness",
    "soreness of",
    ("soreness",),
    lambda muscle: lambda profile, _: (profile.soreness or {}).get(muscle, 0),
    high=10,
    unit="points",
    cautious=Cautious.HIGHER,
    health=True,
)


def _there(profile: AthleteProfile, _: Context) -> frozenset[v.Equipment]:
    return frozenset(profile.equipment or ()) | v.ALWAYS_THERE


equipment: SetFact[v.Equipment] = SetFact(
    name="equipment",
    words="the equipment",
    fields=("equipment",),
    read=_there,
    counts={"equipment": Brought(_there)},
    cautious=Cautious.LOWER,
    values=v.Equipment,
)
sessions_per_week = _number("sessions_per_week", "sessions a week asked for")
straight_knee_calf_trained = _yes_no(
    "straight_knee_calf_trained",
    "straight-knee calf work was done this week",
    ("this_week",),
    _trained(lambda each: each.family is v.Family.CALF and each.bent_knee is False),
)
bent_knee_calf_trained = _yes_no(
    "bent_knee_calf_trained",
    "bent-knee calf work was done this week",
    ("this_week",),
    _trained(lambda each: each.family is v.Family.CALF and each.bent_knee is True),
)
knee_flexion_trained = _yes_no(
    "knee_flexion_trained",
    "the hamstrings were trained in the knee this week",
    ("this_week",),
    _trained(lambda each: each.family is v.Family.GLUTE_HAM_RAISE),
)
heavy_hinges = NumberFact(
    name="heavy_hinges",
    words="heavy hinge sessions this week",
    fields=("this_week",),
    read=OfTheWeek(Tally.DAYS, lambda each: each.family is v.Family.DEADLIFT, v.Method.HEAVY),
    cautious=Cautious.HIGHER,
    low=0,
    high=7,
    unit="sessions",
)
sets_left = NumberFact(
    name="sets_left",
    words="sets left of this week's",
    fields=("this_week",),
    read=OfTheWeek(Tally.SETS, lambda _: True, value=_left_of("weekly_sets")),
    cautious=Cautious.LOWER,
    low=0,
    high=60,
    unit="sets",
)
sets_left_of = _each_muscle(
    "sets_left_of",
    "sets left this week of",
    ("this_week",),
    lambda muscle: OfTheWeek(Tally.SETS, _trains_most(muscle), value=_left_of("weekly_sets_per_muscle")),
    high=30,
    unit="sets",
    cautious=Cautious.LOWER,
)
days_since_trained = _each_muscle(
    "days_since_trained",
    "days since training",
    ("this_week",),
    lambda muscle: OfTheWeek(Tally.SINCE, _trains_most(muscle)),
    high=NOT_THIS_WEEK,
    unit="days",
    cautious=Cautious.LOWER,
)
ambers = NumberFact(
    name="ambers",
    words="how many of pain, injury, soreness, readiness, energy and pregnancy are not clear",
    fields=("pains", "injuries", "soreness", "readiness", "energy_availability", "pregnancy"),
    read=derived.ambers,
    cuts=lambda settings: {"pains": (settings.amber_pain,), "soreness": (settings.amber_soreness,)},
    counts=derived.AMBER_COUNTS,
    cautious=Cautious.HIGHER,
    health=True,
    low=0,
    high=6,
    unit="domains",
)
two_leg_thrust_trained = _yes_no(
    "two_leg_thrust_trained",
    "a bridge or thrust on two legs was done this week",
    ("this_week",),
    _trained(lambda each: each.family is v.Family.HIP_THRUST and each.laterality is v.Laterality.BILATERAL),
)


def _every_fact() -> dict[str, Fact]:
    named = [each for each in globals().values() if isinstance(each, Fact)]
    one_each = [fact for group in (_PAIN_IN, _WEEKS_SINCE, _WEEKS_SINCE_UNCLEARED) for fact in group.values()]
    of_families = [fact for family_fact in (level, technique) for fact in family_fact.each.values()]
    of_muscles = [fact for muscle_fact in (soreness, sets_left_of, days_since_trained) for fact in muscle_fact.each.values()]
    return {fact.name: fact for fact in [*named, *one_each, *of_families, *of_muscles]}


FACTS: Mapping[str, Fact] = MappingProxyType(_every_fact())
"""Every fact by its name."""


def fact_named(name: str) -> Fact:
    """Return the fact that is called *name*; in another process too a fact is that of the vocabulary."""
    return FACTS[name]
