"""
How a variation is trained at each level: the methods that suit it and the dose table (evidence 2.2, 2.3, 2.10, 2.11).

Every row names the evidence rows it copies. What a rule may change of a dose stands with the effects.
"""

from __future__ import annotations

from collections.abc import Mapping

from attrs import frozen

from posterior_chain.doses.provenance import Sourced
from posterior_chain.model.exercise import LoadKind, Variation
from posterior_chain.model.units import Reps, RepsInReserve, Seconds, SetCount
from posterior_chain.model.vocabulary import Contraction, Family, Laterality, Level, Method

__all__ = ["TableDose", "Tempo", "dose_for", "methods_for"]


@frozen
class Tempo:
    """How fast one repetition goes, in words, and how many seconds it takes at most."""

    words: str
    seconds: int


@frozen(kw_only=True)
class TableDose(Sourced):
    """A row of the dose table."""

    sets: SetCount
    reps: Reps | None = None
    seconds: Seconds | None = None
    rir: RepsInReserve
    rest_s: Seconds
    tempo: Tempo | None = None


_RESERVE = {Level.BEGINNER: RepsInReserve(3, 4), Level.INTERMEDIATE: RepsInReserve(2, 3), Level.ADVANCED: RepsInReserve(1, 2)}
_CONTROLLED = Tempo("1-2 s up, 1-2 s down", 4)
_FAST_UP = Tempo("2 s down under control, fast up", 4)
_FULL_INTENT = Tempo("down under control, up as fast as you can", 4)
_LOWERING = Tempo("lower for 3-5 s", 5)
_CALF = Tempo("3 s up, 3 s down", 6)


def _skill(sets: SetCount, reps: Reps) -> TableDose:
    return TableDose(rows=("MOD-BW",), sets=sets, reps=reps, rir=RepsInReserve(3, 4), rest_s=Seconds(60, 90))


def _eccentric(level: Level, sets: SetCount, reps: Reps) -> TableDose:
    return TableDose(
        rows=("MOD-ECC", "NHE-04", "NHE-05"), sets=sets, reps=reps, rir=_RESERVE[level], rest_s=Seconds(60, 120), tempo=_LOWERING
    )


def _isometric(level: Level, sets: SetCount, seconds: Seconds) -> TableDose:
    return TableDose(rows=("MOD-ISO",), sets=sets, seconds=seconds, rir=_RESERVE[level], rest_s=Seconds(60, 120))


def _explosive(level: Level, sets: SetCount, reps: Reps) -> TableDose:
    return TableDose(rows=("MOD-EXPL",), sets=sets, reps=reps, rir=_RESERVE[level], rest_s=Seconds(120, 180), tempo=_FULL_INTENT)


_BEGINNER_STRENGTH = TableDose(
    rows=("PRE-N", "DOS-02"), sets=SetCount(2, 3), reps=Reps(8, 12), rir=RepsInReserve(3, 4), rest_s=Seconds(60, 120), tempo=_CONTROLLED
)
_TRAINED_STRENGTH = TableDose(
    rows=("PRE-I", "DOS-03"), sets=SetCount(3, 3), reps=Reps(5, 8), rir=RepsInReserve(2, 3), rest_s=Seconds(120, 180), tempo=_FAST_UP
)
_HEAVY = TableDose(
    rows=("PRE-A", "MOD-HEAVY", "DOS-03"),
    sets=SetCount(3, 5),
    reps=Reps(3, 5),
    rir=RepsInReserve(1, 2),
    rest_s=Seconds(180, 300),
    tempo=_FULL_INTENT,
)

_TABLE: Mapping[tuple[Method, Level], TableDose] = {
    (Method.SKILL, Level.BEGINNER): _skill(SetCount(2, 3), Reps(8, 15)),
    (Method.SKILL, Level.INTERMEDIATE): _skill(SetCount(2, 3), Reps(8, 15)),
    (Method.SKILL, Level.ADVANCED): _skill(SetCount(1, 2), Reps(8, 10)),
    (Method.STRENGTH, Level.BEGINNER): _BEGINNER_STRENGTH,
    (Method.STRENGTH, Level.INTERMEDIATE): _TRAINED_STRENGTH,
    (Method.STRENGTH, Level.ADVANCED): _TRAINED_STRENGTH,
    (Method.HEAVY, Level.ADVANCED): _HEAVY,
    (Method.EXPLOSIVE, Level.BEGINNER): _explosive(Level.BEGINNER, SetCount(2, 2), Reps(3, 5)),
    (Method.EXPLOSIVE, Level.INTERMEDIATE): _explosive(Level.INTERMEDIATE, SetCount(3, 3), Reps(3, 6)),
    (Method.EXPLOSIVE, Level.ADVANCED): _explosive(Level.ADVANCED, SetCount(3, 5), Reps(3, 6)),
    (Method.ECCENTRIC, Level.BEGINNER): _eccentric(Level.BEGINNER, SetCount(2, 2), Reps(4, 5)),
    (Method.ECCENTRIC, Level.INTERMEDIATE): _eccentric(Level.INTERMEDIATE, SetCount(2, 3), Reps(4, 6)),
    (Method.ECCENTRIC, Level.ADVANCED): _eccentric(Level.ADVANCED, SetCount(3, 3), Reps(4, 6)),
    (Method.ISOMETRIC, Level.BEGINNER): _isometric(Level.BEGINNER, SetCount(3, 3), Seconds(20, 30)),
    (Method.ISOMETRIC, Level.INTERMEDIATE): _isometric(Level.INTERMEDIATE, SetCount(3, 3), Seconds(30, 45)),
    (Method.ISOMETRIC, Level.ADVANCED): _isometric(Level.ADVANCED, SetCount(3, 3), Seconds(30, 45)),
}


def _calf(level: Level, row: str, sets: SetCount, reps: Reps, rest: Seconds, tempo: Tempo | None = _CALF) -> TableDose:
    return TableDose(rows=(row,), sets=sets, reps=reps, rir=_RESERVE[level], rest_s=rest, tempo=tempo)


def _back(level: Level, sets: SetCount, reps: Reps, rest: Seconds) -> TableDose:
    return TableDose(rows=("BEX-02",), sets=sets, reps=reps, rir=_RESERVE[level], rest_s=rest, tempo=_CONTROLLED)


_FAMILY_TABLE: Mapping[tuple[Family, Method, Level], TableDose] = {
    (Family.CALF, Method.SKILL, Level.BEGINNER): _calf(Level.BEGINNER, "CLF-04", SetCount(2, 3), Reps(8, 15), Seconds(60, 90), None),
    (Family.CALF, Method.SKILL, Level.ADVANCED): _calf(Level.BEGINNER, "CLF-04", SetCount(2, 3), Reps(8, 15), Seconds(60, 90), None),
    (Family.CALF, Method.STRENGTH, Level.BEGINNER): _calf(
        Level.BEGINNER, "CLF-04", SetCount(2, 3), Reps(8, 15), Seconds(60, 120), _CONTROLLED
    ),
    (Family.CALF, Method.STRENGTH, Level.INTERMEDIATE): _calf(Level.INTERMEDIATE, "CLF-05", SetCount(3, 4), Reps(6, 10), Seconds(120, 180)),
    (Family.CALF, Method.STRENGTH, Level.ADVANCED): _calf(Level.ADVANCED, "CLF-05", SetCount(3, 4), Reps(6, 10), Seconds(120, 180)),
    (Family.BACK_EXTENSION, Method.SKILL, Level.BEGINNER): _back(Level.BEGINNER, SetCount(2, 2), Reps(8, 12), Seconds(60, 90)),
    (Family.BACK_EXTENSION, Method.STRENGTH, Level.INTERMEDIATE): _back(Level.INTERMEDIATE, SetCount(3, 3), Reps(6, 10), Seconds(120, 180)),
    (Family.BACK_EXTENSION, Method.STRENGTH, Level.ADVANCED): _back(Level.ADVANCED, SetCount(3, 3), Reps(6, 8), Seconds(120, 180)),
}

_HEAVY_FAMILIES = (Family.SQUAT, Family.HIP_THRUST, Family.DEADLIFT, Family.GLUTE_HAM_RAISE)


def dose_for(variation: Variation, method: Method, level: Level) -> TableDose:
    """Return the row of the dose table; the family's own row comes before the general one."""
    return _FAMILY_TABLE.get((variation.family, method, level)) or _TABLE[method, level]


def methods_for(variation: Variation, level: Level) -> tuple[Method, ...]:
    """
    Return the methods that suit *variation* at *level*, the most demanding first.

    Heavy work is for advanced lifters, on two legs, with a load, where the variation's own range reaches so few repetitions: what the
    trials of heavy lifting tested (EVD-01, EVD-15). A lowering can be trained in no other way. What a beginner may do without load stays
    skill work at every level: the variation progresses, not its repetitions (MOD-BW).
    """
    kind = variation.loading.kind
    if kind is LoadKind.ECCENTRIC or (kind is LoadKind.ASSISTED and variation.contraction is Contraction.ECCENTRIC):
        return (Method.ECCENTRIC,)
    if isinstance(variation.amount, Seconds) or variation.contraction is Contraction.ISOMETRIC:
        return (Method.ISOMETRIC, Method.SKILL)
    if kind is LoadKind.EXTERNAL:
        return (Method.HEAVY, Method.STRENGTH) if _may_be_heavy(variation, level) else (Method.STRENGTH,)
    return (Method.SKILL,) if Level.BEGINNER in (level, variation.level) else (Method.STRENGTH, Method.SKILL)


def _may_be_heavy(variation: Variation, level: Level) -> bool:
    heavy = _HEAVY.reps
    return (
        level is Level.ADVANCED
        and variation.laterality is Laterality.BILATERAL
        and variation.family in _HEAVY_FAMILIES
        and isinstance(variation.amount, Reps)
        and heavy is not None
        and variation.amount.meeting(heavy) is not None
    )
