"""
What is concluded from several answers at once: levels, what is mastered, tiers of a measurement.

Each conclusion is a plain function of a profile and its context. Their names in rules stand in the vocabulary.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from fractions import Fraction
from statistics import median

from posterior_chain.language.facts import Brought, Context, Counts
from posterior_chain.model.athlete import AthleteProfile, Pain, value_or_assumption
from posterior_chain.model.domains import Readings, Sides
from posterior_chain.model.norms import CALF_RAISES, calf_raise_norm
from posterior_chain.model.settings import Settings
from posterior_chain.model.vocabulary import (
    EnergyAvailability,
    Family,
    InjuryKind,
    Level,
    Pregnancy,
    Readiness,
    Sex,
    Technique,
    Tightness,
)

__all__ = [
    "ADULT",
    "ambers",
    "AMBER_COUNTS",
    "ANEW_COUNTS",
    "CALF_RAISE_COUNTS",
    "DOUBT_COUNTS",
    "HAMSTRING_COUNTS",
    "LONG_AGO",
    "LOWERING_COUNTS",
    "PRACTISED_COUNTS",
    "RECENT_RECORD_DAYS",
    "ankles_are_short",
    "calf_raise_cuts",
    "calf_raises_below_norm",
    "counted",
    "hamstring_cuts",
    "hamstring_tier",
    "level_counts",
    "level_cuts",
    "level_in",
    "lowering_practised",
    "mastered",
    "mastered_levels",
    "practised",
    "reading_in_doubt",
    "starts_anew",
    "technique_counts",
    "technique_in",
    "uncleared_kinds",
    "weeks_postpartum",
    "weeks_since",
    "worse",
]

ADULT = 18
"""From this age on nobody is a youth (POP-01)."""

RECENT_RECORD_DAYS = 90
"""How long a record counts (CAP-02)."""

LONG_AGO = 2001
"""Stands for an injury that never was: one week more than can be answered."""

_INTERMEDIATE_MONTHS = 6  # LVL-02
_MILD_DEFICIT_DEG = 20  # HAM-LEN-01
_TIGHT_DEFICIT_DEG = {Sex.MALE: 33, Sex.FEMALE: 23}  # HAM-LEN-03: above 33 and above 23.4, in whole degrees
_NOT_LONG_POSTPARTUM = 104

Worst = Callable[[Iterable[float]], float]
"""Which of several numbers is the worst: ``max`` where more is worse, ``min`` where less is."""


def counted(readings: Readings, worst: Worst) -> float:
    """Return what counts of repeated readings: the median, and of two, which have none, the worse."""
    if not isinstance(readings, tuple):
        return readings
    return median(readings) if len(readings) % 2 else worst(readings)


def worse(measured: Sides | Readings | None, worst: Worst) -> float | None:
    """Return what counts of a measurement, of two sides the worse one, or nothing when it was not taken."""
    if measured is None:
        return None
    sides = (measured.left, measured.right) if isinstance(measured, Sides) else (measured,)
    return worst(counted(each, worst) for each in sides)


def level_in(profile: AthleteProfile, family: Family, context: Context) -> Level:
    """The level in *family*: stated for it, stated, from months of lifting, or beginner; one lower after a long break (LVL-04)."""
    level = (profile.levels or {}).get(family) or profile.level or _level_from_months(profile, context)
    return level.lowered() if _is_long_off(profile, context) else level


def _is_long_off(profile: AthleteProfile, context: Context) -> bool:
    weeks: int = value_or_assumption(profile, "weeks_off")
    return weeks > context.number["break_weeks"]


def _level_from_months(profile: AthleteProfile, context: Context) -> Level:
    months = value_or_assumption(profile, "lifting_months")
    if months >= context.number["advanced_months"]:
        return Level.ADVANCED
    return Level.INTERMEDIATE if months >= _INTERMEDIATE_MONTHS else Level.BEGINNER


def level_cuts(settings: Settings) -> Mapping[str, tuple[int | Fraction, ...]]:
    """The constants that a level compares answers with."""
    return {"lifting_months": (_INTERMEDIATE_MONTHS, settings.advanced_months), "weeks_off": (settings.break_weeks,)}


def level_counts(family: Family) -> Counts:
    """What counts for the level in *family*."""
    return {
        "levels": lambda profile, _: (profile.levels or {}).get(family),
        "lifting_months": _level_from_months,
        "weeks_off": _is_long_off,
    }


def technique_counts(family: Family) -> Counts:
    """What counts for the technique in *family*, and for whether a level speaks for what is mastered in it."""
    return {**level_counts(family), "technique": lambda profile, _: (profile.technique or {}).get(family)}


def starts_anew(profile: AthleteProfile) -> bool:
    """
    Whether doses and loads are a beginner's, whatever the level: after birth (SCL-11), a bone stress injury (SCL-13), or under 18.

    A beginner's 8-12 repetitions and 60 per cent lie within what youth starts with (POP-01) and goes on with (POP-02).
    """
    return any(sign(profile) for sign in _ANEW.values())


_ANEW: Mapping[str, Callable[[AthleteProfile], bool]] = {
    "age": lambda profile: bool(value_or_assumption(profile, "age") < ADULT),
    "injuries": lambda profile: any(each.kind is InjuryKind.BONE_STRESS_INJURY for each in profile.injuries or ()),
    "pregnancy": lambda profile: profile.pregnancy is Pregnancy.POSTPARTUM,
}

ANEW_COUNTS: Counts = {name: lambda profile, _, sign=sign: sign(profile) for name, sign in _ANEW.items()}  # type: ignore[misc]
"""What counts for whether somebody starts anew."""


def lowering_practised(profile: AthleteProfile, context: Context) -> bool:
    """Whether lowering work for the hamstrings in the knee is no first exposure: some of it is mastered (NHE-01)."""
    if _some_lowering_is_practised(profile, context):
        return True
    family = Family.GLUTE_HAM_RAISE
    counts = _level_counts_as_mastery(profile, family, context)
    return counts and not context.lowerings.isdisjoint(context.easier[family, level_in(profile, family, context)])


def _some_lowering_is_practised(profile: AthleteProfile, context: Context) -> bool:
    return not context.lowerings.isdisjoint(practised(profile, context))


LOWERING_COUNTS: Counts = {
    **technique_counts(Family.GLUTE_HAM_RAISE),
    "owned": Brought(_some_lowering_is_practised),
    "records": _some_lowering_is_practised,
}
"""What counts for whether lowering work is practised."""


def technique_in(profile: AthleteProfile, family: Family, context: Context) -> Technique:
    """How well the movement of *family* is known; a beginner who did not say is taken to be new to it."""
    stated = (profile.technique or {}).get(family)
    if stated is not None:
        return stated
    return Technique.UNFAMILIAR if level_in(profile, family, context) is Level.BEGINNER else Technique.LEARNING


def practised(profile: AthleteProfile, context: Context) -> frozenset[str]:  # noqa: ARG001 - one signature for all readers
    """The variations that are mastered by the athlete's own word or by a recent record."""
    recent = {each.variation for each in value_or_assumption(profile, "records") if each.days_ago <= RECENT_RECORD_DAYS}
    return frozenset(value_or_assumption(profile, "owned")) | recent


PRACTISED_COUNTS: Counts = {"owned": Brought(practised), "records": practised}
"""What counts for what is practised: each answer brings some of it."""


def mastered(profile: AthleteProfile, context: Context) -> frozenset[str]:
    """The variations that meet a prerequisite: practised ones, and those of a level strictly below the athlete's."""
    return practised(profile, context).union(*(context.easier[each] for each in mastered_levels(profile, context)))


def mastered_levels(profile: AthleteProfile, context: Context) -> Iterator[tuple[Family, Level]]:
    """Give each family in which a level speaks for the variations below it, with the level."""
    for family in Family:
        if _level_counts_as_mastery(profile, family, context):
            yield family, level_in(profile, family, context)


def _level_counts_as_mastery(profile: AthleteProfile, family: Family, context: Context) -> bool:
    """A level says nothing of a movement that is new, and an advanced squatter can be a Nordic novice."""
    if technique_in(profile, family, context) is Technique.UNFAMILIAR:
        return False
    return family is not Family.GLUTE_HAM_RAISE or family in (profile.levels or {})


def hamstring_tier(profile: AthleteProfile, context: Context) -> Tightness:
    """
    How short the hamstrings are: measured where there is a measurement, else as they feel.

    Of two tests that disagree the more cautious one holds; a feeling is never more than tight (HAM-LEN-01 to 07 and 10).
    """
    measured = [tier for tier in (_knee_extension_tier(profile, context), _leg_raise_tier(profile, context)) if tier is not None]
    if measured:
        return max(measured, key=lambda tier: tier.rank)
    felt: Tightness = value_or_assumption(profile, "hamstring_tightness")
    return Tightness.TIGHT if felt is Tightness.MARKED else felt


def _knee_extension_tier(profile: AthleteProfile, context: Context) -> Tightness | None:
    deficit = worse(profile.active_knee_extension_deg, max)
    if deficit is None:
        return None
    if deficit > context.number["marked_knee_extension_deg"]:
        return Tightness.MARKED
    if deficit > _TIGHT_DEFICIT_DEG[_stricter_sex(profile)]:
        return Tightness.TIGHT
    return Tightness.MILD if deficit > _MILD_DEFICIT_DEG else Tightness.NONE


def _leg_raise_tier(profile: AthleteProfile, context: Context) -> Tightness | None:
    raised = worse(profile.straight_leg_raise_deg, min)
    if raised is None:
        return None
    if raised < context.number["tight_leg_raise_deg"]:
        return Tightness.TIGHT
    return Tightness.MILD if raised < context.number["mild_leg_raise_deg"] else Tightness.NONE


def _deficit_step(profile: AthleteProfile, context: Context) -> int | None:
    """How many of the constants that a deficit is compared with lie below it, of either sex."""
    deficit = worse(profile.active_knee_extension_deg, max)
    cuts = (_MILD_DEFICIT_DEG, *_TIGHT_DEFICIT_DEG.values(), context.number["marked_knee_extension_deg"])
    return None if deficit is None else sum(deficit > cut for cut in cuts)


def hamstring_cuts(settings: Settings) -> Mapping[str, tuple[int | Fraction, ...]]:
    """The constants that the hamstring tiers compare measurements with."""
    return {
        "active_knee_extension_deg": (_MILD_DEFICIT_DEG, *_TIGHT_DEFICIT_DEG.values(), settings.marked_knee_extension_deg),
        "straight_leg_raise_deg": (settings.tight_leg_raise_deg, settings.mild_leg_raise_deg),
    }


HAMSTRING_COUNTS: Counts = {
    "active_knee_extension_deg": _deficit_step,
    "straight_leg_raise_deg": _leg_raise_tier,
    "sex": lambda profile, _: _stricter_sex(profile),
}
"""What counts for how short the hamstrings are."""


def _stricter_sex(profile: AthleteProfile) -> Sex:
    return Sex.MALE if profile.sex is Sex.MALE else Sex.FEMALE


def reading_in_doubt(profile: AthleteProfile, context: Context) -> bool:  # noqa: ARG001 - one signature for all readers
    """
    Whether the hamstrings read tight in the band where one reading from a woman lies inside the error of the test (HAM-LEN-02).

    A side that decides and was read again is in doubt no longer; its median is tight by itself.
    """
    return _stricter_sex(profile) is Sex.FEMALE and _is_between(profile, context)


def _is_between(profile: AthleteProfile, context: Context) -> bool:  # noqa: ARG001 - one signature for all readers
    """Whether a single reading lies above what is tight for a woman and not above what is tight for a man."""
    sides = profile.active_knee_extension_deg
    deficit = worse(sides, max)
    if sides is None or deficit is None:
        return False
    read_once = deficit in (sides.left, sides.right)
    return read_once and _TIGHT_DEFICIT_DEG[Sex.FEMALE] < deficit <= _TIGHT_DEFICIT_DEG[Sex.MALE]


DOUBT_COUNTS: Counts = {"active_knee_extension_deg": _is_between, "sex": lambda profile, _: _stricter_sex(profile)}
"""What counts for whether a reading is in doubt."""


def ankles_are_short(profile: AthleteProfile, context: Context) -> bool:
    """Whether the toes stand nearer to the wall than the setting when the knee touches it, on the worse side (ANK-02)."""
    distance = worse(profile.knee_to_wall_cm, min)
    return distance is not None and distance < float(context.settings.short_ankle_cm)


def calf_raises_below_norm(profile: AthleteProfile, context: Context) -> bool:
    """Whether the worse leg does fewer calf raises than is usual, by more than the margin of the test (STR-01)."""
    raises = worse(profile.single_leg_calf_raises, min)
    usual = calf_raise_norm(value_or_assumption(profile, "age"), profile.sex)
    return raises is not None and raises < float(usual - context.settings.calf_raise_margin)


def calf_raise_cuts(settings: Settings) -> Mapping[str, tuple[int | Fraction, ...]]:
    """The constants that the norm of calf raises compares answers with."""
    norms = {norm for row in CALF_RAISES for norm in (row.men, row.women)}
    return {
        "single_leg_calf_raises": tuple(norm - settings.calf_raise_margin for norm in sorted(norms)),
        "age": tuple(row.from_age for row in CALF_RAISES[1:]),
    }


CALF_RAISE_COUNTS: Counts = {
    "single_leg_calf_raises": lambda profile, _: worse(profile.single_leg_calf_raises, min),
    "age": lambda profile, _: tuple(calf_raise_norm(value_or_assumption(profile, "age"), sex) for sex in (*Sex, None)),
}
"""What counts for the norm of calf raises."""


def weeks_since(profile: AthleteProfile, kind: InjuryKind, *, uncleared: bool = False) -> int:
    """Weeks since the latest injury of *kind* (only those not cleared, if *uncleared*); :data:`LONG_AGO` when there was none."""
    return min(
        (each.weeks_ago for each in (profile.injuries or ()) if each.kind is kind and not (uncleared and each.cleared)), default=LONG_AGO
    )


def uncleared_kinds(profile: AthleteProfile, context: Context) -> frozenset[InjuryKind]:  # noqa: ARG001 - one signature for all readers
    """The kinds of injury of which one is not cleared."""
    return frozenset(each.kind for each in (profile.injuries or ()) if not each.cleared)


def weeks_postpartum(profile: AthleteProfile, context: Context) -> int:  # noqa: ARG001 - one signature for all readers
    """Weeks since a birth; unknown counts as none, and no birth as long ago."""
    weeks: int = value_or_assumption(profile, "postpartum_weeks")
    return weeks if profile.pregnancy is Pregnancy.POSTPARTUM else _NOT_LONG_POSTPARTUM


def ambers(profile: AthleteProfile, context: Context) -> int:
    """How many are not clear of pain, injury, soreness, readiness, energy, pregnancy; an unasked pain or injury is not clear."""
    return sum(sign(profile, context) for sign in _AMBER.values())


_AMBER: Mapping[str, Callable[[AthleteProfile, Context], bool]] = {
    "pains": lambda profile, context: (
        profile.pains is None or any(each.score >= context.number["amber_pain"] or not _settled(each) for each in profile.pains)
    ),
    "injuries": lambda profile, _: profile.injuries is None or any(not each.cleared for each in profile.injuries),
    "soreness": lambda profile, context: any(score >= context.number["amber_soreness"] for score in (profile.soreness or {}).values()),
    "readiness": lambda profile, _: profile.readiness is Readiness.LOW,
    "energy_availability": lambda profile, _: profile.energy_availability not in (None, EnergyAvailability.FINE),
    "pregnancy": lambda profile, _: profile.pregnancy not in (None, Pregnancy.NONE),
}

AMBER_COUNTS: Counts = _AMBER
"""What counts for how many are not clear."""


def _settled(pain: Pain) -> bool:
    return pain.score == 0 or bool(pain.settles_by_morning)
