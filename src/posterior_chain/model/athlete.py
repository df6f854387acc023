"""
The runner who asks: every answer that a session may depend on.

The class bodies below are the table of fields. Reading, error messages, the schema, the vocabulary page, the questions and the test
strategies all come from it; what an answer *means* for training stands in the rules.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import ClassVar

import attrs
from attrs import field, frozen

from posterior_chain.errors import Mistake
from posterior_chain.model import given
from posterior_chain.model import vocabulary as v
from posterior_chain.model.domains import (
    Kept,
    ListOf,
    MappingOf,
    Number,
    OneOf,
    Record,
    RecordOf,
    Repeated,
    SetOf,
    Sided,
    Sides,
    VariationId,
    Whole,
    YesNo,
    joined,
    note_of,
    noted,
    shown,
)

__all__ = ["AthleteProfile", "Injury", "LiftRecord", "Loads", "Pain", "Trained", "field_names", "value_or_assumption"]

_PAIN_SCORE = Whole(0, 10, "pain points")


@frozen(kw_only=True, cache_hash=True)
class Pain(Record):
    """A pain somewhere."""

    region: v.Region = field(converter=given.word, metadata=noted(OneOf(v.Region), "where it hurts"))
    score: int = field(metadata=noted(_PAIN_SCORE, "the worst of the last 24 hours, at rest or moving (0 none, 10 worst)"))
    settles_by_morning: bool | None = field(
        default=None, metadata=noted(YesNo(), "whether it is back to its usual level the next morning", "no", assume=False)
    )


@frozen(kw_only=True, cache_hash=True)
class Injury(Record):
    """An injury of the past or the present."""

    kind: v.InjuryKind = field(converter=given.word, metadata=noted(OneOf(v.InjuryKind), "what kind of injury"))
    weeks_ago: int = field(metadata=noted(Whole(0, 2000, "weeks"), "how many weeks ago it began"))
    cleared: bool | None = field(
        default=None, metadata=noted(YesNo(), "whether a professional has cleared this injury for strength training", "no", assume=False)
    )


@frozen(kw_only=True, cache_hash=True)
class LiftRecord(Record):
    """A set that was really lifted."""

    variation: str = field(metadata=noted(VariationId(), "which variation"))
    load_kg: float = field(metadata=noted(Number(0, 600, "0.01", "kilograms"), "the total load moved, the bar included"))
    reps: int = field(metadata=noted(Whole(1, 50, "repetitions"), "how many repetitions"))
    rir: int | None = field(default=None, metadata=noted(Whole(0, 10, "repetitions"), "how many more could have been done", "0", assume=0))
    days_ago: int = field(metadata=noted(Whole(0, 3650, "days"), "how many days ago"))


@frozen(kw_only=True, cache_hash=True)
class Trained(Record):
    """A variation trained in the last seven days."""

    variation: str = field(metadata=noted(VariationId(), "which variation"))
    sets: int = field(metadata=noted(Whole(1, 20, "sets"), "how many sets"))
    method: v.Method = field(converter=given.word, metadata=noted(OneOf(v.Method), "how it was trained"))
    days_ago: int = field(metadata=noted(Whole(0, 6, "days"), "how many days ago"))


_WEIGHTS = ListOf(Number(0, 500, "0.01", "kilograms"))


@frozen(kw_only=True, cache_hash=True)
class Loads(Record):
    """
    The weights at hand: either each one that there is, or a bar and the step it can be loaded in.

    What is left out is assumed: a bar of 20 kg, steps of 2.5 kg on a bar and for dumbbells, the usual kettlebells.
    """

    bar_kg: float | None = field(
        default=None, metadata=noted(Number(1, 50, "0.01", "kilograms"), "the weight of the bar", "20 kg", assume=20.0)
    )
    increment_kg: float | None = field(
        default=None,
        metadata=noted(Number(0, 50, "0.01", "kilograms"), "the smallest step a bar or a dumbbell can be loaded in", "2.5 kg", assume=2.5),
    )
    plate_pairs_kg: tuple[float, ...] | None = field(
        default=None, converter=given.numbers, metadata=noted(_WEIGHTS, "the weight of one plate of each pair", "steps of 2.5 kg")
    )
    dumbbells_kg: tuple[float, ...] | None = field(
        default=None, converter=given.numbers, metadata=noted(_WEIGHTS, "the weight of each dumbbell", "steps of 2.5 kg")
    )
    kettlebells_kg: tuple[float, ...] | None = field(
        default=None, converter=given.numbers, metadata=noted(_WEIGHTS, "the weight of each kettlebell", "4 to 32 kg")
    )

    @classmethod
    def contradictions(cls, read: Mapping[str, Kept], path: str) -> Iterator[Mistake]:
        """Either every weight or a step, not both; and no weight of nothing."""
        listed = [name for name in ("plate_pairs_kg", "dumbbells_kg", "kettlebells_kg") if read.get(name) is not None]
        step = read.get("increment_kg")
        if step is not None and listed:
            yield Mistake(joined(path, "increment_kg"), f"a step beside {listed[0]}", "either a step or the weights there are")
        if step == 0:
            yield Mistake(joined(path, "increment_kg"), "0", "a step above 0 kg")
        for name in listed:
            for place, weight in enumerate(read[name]):
                if weight == 0:
                    yield Mistake(f"{joined(path, name)}[{place}]", "0", "a weight above 0 kg")


def _pains(answers: Sequence[Pain | Mapping[str, object]] | None) -> given.Unread:
    return answers


def _injuries(answers: Sequence[Injury | Mapping[str, object]] | None) -> given.Unread:
    return answers


def _records(answers: Sequence[LiftRecord | Mapping[str, object]] | None) -> given.Unread:
    return answers


def _trained(answers: Sequence[Trained | Mapping[str, object]] | None) -> given.Unread:
    return answers


def _loads(answers: Loads | Mapping[str, object] | None) -> given.Unread:
    return answers


@frozen(kw_only=True)
class AthleteProfile(Record):
    """
    What is known about a runner. Every field may be left out.

    Words may be given as plain strings, sets as any set or list, two-sided measurements as one number or as a mapping with left and
    right; they are kept as enumerations, frozen sets and :class:`~posterior_chain.model.domains.Sides`. In place of the number of a
    measurement a list of up to three readings may stand, which is kept as a tuple; the median counts, and of two the more cautious.

    Raises:
        InvalidProfile: when any answer can not be read; it lists every mistake.
    """

    age: int | None = field(default=None, metadata=noted(Whole(8, 100, "years"), "your age", "an adult under 65", assume=35, health=True))
    sex: v.Sex | None = field(
        default=None, converter=given.optional_word, metadata=noted(OneOf(v.Sex), "your sex, for reference norms only", "the stricter norm")
    )
    body_mass_kg: float | None = field(
        default=None,
        metadata=noted(Number(25, 250, "0.01", "kilograms"), "your body mass", "unknown: no load is estimated from it", guarded=True),
    )
    supervised: bool | None = field(
        default=None,
        metadata=noted(YesNo(), "whether somebody qualified supervises you", "no", assume=False, guarded=True, how="choose", cost=4),
    )
    event: v.Event | None = field(
        default=None,
        converter=given.optional_word,
        metadata=noted(OneOf(v.Event), "your running event", "distance", assume=v.Event.DISTANCE, how="choose", cost=3),
    )
    goal: v.Goal | None = field(
        default=None,
        converter=given.optional_word,
        metadata=noted(OneOf(v.Goal), "what you train for", "general", assume=v.Goal.GENERAL, how="choose", cost=3),
    )
    season: v.Season | None = field(
        default=None,
        converter=given.optional_word,
        metadata=noted(OneOf(v.Season), "the part of your season", "base", assume=v.Season.BASE, how="wait", cost=6),
    )
    days_to_race: int | None = field(
        default=None, metadata=noted(Whole(0, 400, "days"), "how many days to your next race", "none near", assume=400, how="wait", cost=6)
    )
    days_since_race: int | None = field(
        default=None,
        metadata=noted(Whole(0, 400, "days"), "how many days since your last race", "none near", assume=400, how="wait", cost=6),
    )
    last_race_km: float | None = field(
        default=None, metadata=noted(Number(0, 400, "0.1", "kilometres"), "how long your last race was", "none near", assume=0.0)
    )
    weekly_distance_km: float | None = field(
        default=None,
        metadata=noted(Number(0, 400, "0.1", "kilometres"), "how far you run a week", "no effect", assume=0.0, how="choose", cost=5),
    )
    distance_change_percent: int | None = field(
        default=None,
        metadata=noted(
            Whole(-100, 500, "per cent"),
            "how your weekly distance changed against the last month",
            "no effect",
            assume=0,
            how="wait",
            cost=6,
        ),
    )
    hours_since_hard_run: float | None = field(
        default=None,
        metadata=noted(
            Number(0, 240, "0.1", "hours"), "how many hours since your last hard run", "no hard run near", assume=240.0, how="wait", cost=5
        ),
    )
    hours_to_hard_run: float | None = field(
        default=None,
        metadata=noted(
            Number(0, 240, "0.1", "hours"), "how many hours to your next hard run", "no hard run near", assume=240.0, how="wait", cost=5
        ),
    )
    level: v.Level | None = field(
        default=None,
        converter=given.optional_word,
        metadata=noted(
            OneOf(v.Level),
            "your experience with lifting, never with running",
            "from lifting_months, else beginner",
            guarded=True,
            how="train",
            cost=10,
        ),
    )
    levels: Mapping[v.Family, v.Level] | None = field(
        default=None,
        converter=given.words_by_family,
        metadata=noted(
            MappingOf(OneOf(v.Family), OneOf(v.Level)), "your experience in one family of exercises", guarded=True, how="train", cost=20
        ),
    )
    lifting_months: int | None = field(
        default=None,
        metadata=noted(
            Whole(0, 720, "months"), "how many months you have lifted regularly", "0", assume=0, guarded=True, how="train", cost=10
        ),
    )
    weeks_off: int | None = field(
        default=None,
        metadata=noted(Whole(0, 520, "weeks"), "how many weeks since you last lifted regularly", "0", assume=0, how="train", cost=10),
    )
    owned: frozenset[str] | None = field(
        default=None,
        converter=given.words,
        metadata=noted(
            SetOf(VariationId()), "which variations you have mastered", "none", assume=frozenset(), guarded=True, how="train", cost=8
        ),
    )
    technique: Mapping[v.Family, v.Technique] | None = field(
        default=None,
        converter=given.words_by_family,
        metadata=noted(
            MappingOf(OneOf(v.Family), OneOf(v.Technique)),
            "how well you know the movement of a family",
            "unfamiliar for a beginner, learning for others",
            guarded=True,
            how="train",
            cost=7,
        ),
    )
    hamstring_tightness: v.Tightness | None = field(
        default=None,
        converter=given.optional_word,
        metadata=noted(
            OneOf(v.Tightness), "how tight your hamstrings feel", "mild", assume=v.Tightness.MILD, guarded=True, how="train", cost=7
        ),
    )
    hip_tightness: v.Tightness | None = field(
        default=None,
        converter=given.optional_word,
        metadata=noted(OneOf(v.Tightness), "how tight your hips feel", "none", assume=v.Tightness.NONE, how="train", cost=7),
    )
    active_knee_extension_deg: Sides | None = field(
        default=None,
        converter=given.whole_sides,
        metadata=noted(
            Sided(Whole(0, 90, "degrees")),
            "how many degrees your knee stays short of straight, lying with the hip at 90 degrees",
            guarded=True,
            how="train",
            cost=7,
        ),
    )
    straight_leg_raise_deg: Sides | None = field(
        default=None,
        converter=given.whole_sides,
        metadata=noted(
            Sided(Whole(0, 130, "degrees")), "how far the straight leg is raised by a helper", guarded=True, how="train", cost=7
        ),
    )
    knee_to_wall_cm: Sides | None = field(
        default=None,
        converter=given.sides,
        metadata=noted(
            Sided(Number(0, 25, "0.1", "centimetres")),
            "how far your toes are from a wall when the knee just touches it, heel down",
            guarded=True,
            how="train",
            cost=7,
        ),
    )
    single_leg_calf_raises: Sides | None = field(
        default=None,
        converter=given.whole_sides,
        metadata=noted(
            Sided(Whole(0, 200, "repetitions")),
            "how many calf raises you do on one leg until you must stop",
            guarded=True,
            how="train",
            cost=7,
        ),
    )
    single_leg_bridge_reps: Sides | None = field(
        default=None,
        converter=given.whole_sides,
        metadata=noted(
            Sided(Whole(0, 200, "repetitions")),
            "how many hamstring bridges you do on one leg until you must stop",
            guarded=True,
            how="train",
            cost=7,
        ),
    )
    nordic_break_point_deg: int | tuple[int, ...] | None = field(
        default=None,
        converter=given.whole_readings,
        metadata=noted(
            Repeated(Whole(0, 90, "degrees")),
            "how many degrees your knees are still bent when a Nordic lowering gets away from you",
            guarded=True,
            how="train",
            cost=7,
        ),
    )
    knee_control: v.KneeControl | None = field(
        default=None,
        converter=given.optional_word,
        metadata=noted(
            OneOf(v.KneeControl),
            "whether your knees stay over your feet in a squat",
            "good",
            assume=v.KneeControl.GOOD,
            how="train",
            cost=7,
        ),
    )
    quad_dominant: bool | None = field(
        default=None,
        metadata=noted(YesNo(), "whether a professional calls you quad dominant", "no: never assumed", assume=False, how="train", cost=7),
    )
    cleared: bool | None = field(
        default=None,
        metadata=noted(
            YesNo(),
            "whether a professional has cleared you for strength training in general",
            "no",
            assume=False,
            guarded=True,
            health=True,
        ),
    )
    red_flags: frozenset[v.RedFlag] | None = field(
        default=None,
        converter=given.words,
        metadata=noted(
            SetOf(OneOf(v.RedFlag)),
            "which warning signs you have, if any",
            "not asked; empty means asked, and none",
            guarded=True,
            health=True,
            how="answer",
            cost=1,
        ),
    )
    pains: tuple[Pain, ...] | None = field(
        default=None,
        converter=_pains,
        metadata=noted(
            ListOf(RecordOf(Pain)),
            "where it hurts, if anywhere",
            "some pain that is not known; empty means asked, and none",
            guarded=True,
            health=True,
            how="answer",
            cost=1,
        ),
    )
    injuries: tuple[Injury, ...] | None = field(
        default=None,
        converter=_injuries,
        metadata=noted(
            ListOf(RecordOf(Injury)),
            "which injuries you have had, if any",
            "not asked; empty means asked, and none",
            guarded=True,
            health=True,
            how="answer",
            cost=1,
        ),
    )
    pregnancy: v.Pregnancy | None = field(
        default=None,
        converter=given.optional_word,
        metadata=noted(
            OneOf(v.Pregnancy), "whether you are pregnant or gave birth not long ago", "none", assume=v.Pregnancy.NONE, health=True
        ),
    )
    postpartum_weeks: int | None = field(
        default=None, metadata=noted(Whole(0, 104, "weeks"), "how many weeks since you gave birth", "fewer than 12", assume=0, health=True)
    )
    energy_availability: v.EnergyAvailability | None = field(
        default=None,
        converter=given.optional_word,
        metadata=noted(
            OneOf(v.EnergyAvailability),
            "your energy availability as a professional rated it (REDs CAT2)",
            "fine",
            assume=v.EnergyAvailability.FINE,
            health=True,
        ),
    )
    ill: bool | None = field(
        default=None, metadata=noted(YesNo(), "whether you have a fever or feel ill all over today", "no", assume=False, how="wait", cost=6)
    )
    soreness: Mapping[v.Muscle, int] | None = field(
        default=None,
        converter=given.levels_of_soreness,
        metadata=noted(
            MappingOf(OneOf(v.Muscle), Whole(0, 10, "points")),
            "how sore each muscle is (0 none, 10 worst)",
            "none",
            health=True,
            how="wait",
            cost=5,
        ),
    )
    readiness: v.Readiness | None = field(
        default=None,
        converter=given.optional_word,
        metadata=noted(
            OneOf(v.Readiness), "how ready you feel after your sleep", "good", assume=v.Readiness.GOOD, health=True, how="wait", cost=5
        ),
    )
    equipment: frozenset[v.Equipment] | None = field(
        default=None,
        converter=given.words,
        metadata=noted(
            SetOf(OneOf(v.Equipment)),
            "what you have to train with",
            "none: bodyweight",
            assume=frozenset(),
            guarded=True,
            how="equip",
            cost=3,
        ),
    )
    loads: Loads | None = field(
        default=None,
        converter=_loads,
        metadata=noted(
            RecordOf(Loads), "the weights you have", "a 20 kg bar, steps of 2.5 kg, kettlebells from 4 to 32 kg", how="equip", cost=4
        ),
    )
    records: tuple[LiftRecord, ...] | None = field(
        default=None,
        converter=_records,
        metadata=noted(ListOf(RecordOf(LiftRecord)), "which sets you have lifted", "none", assume=(), guarded=True),
    )
    this_week: tuple[Trained, ...] | None = field(
        default=None,
        converter=_trained,
        metadata=noted(
            ListOf(RecordOf(Trained)), "what you trained in the last seven days", "nothing trained", assume=(), how="wait", cost=5
        ),
    )
    sessions_per_week: int | None = field(
        default=None,
        metadata=noted(Whole(1, 7, "sessions"), "how many strength sessions a week you want", "2", assume=2, how="choose", cost=2),
    )
    minutes: int | None = field(
        default=None, metadata=noted(Whole(10, 180, "minutes"), "how many minutes you have", "45", assume=45, how="choose", cost=2)
    )

    CONTRADICTING: ClassVar[tuple[str, ...]] = ("pregnancy", "postpartum_weeks")
    """The fields whose answers may contradict each other."""

    @classmethod
    def contradictions(cls, read: Mapping[str, Kept], path: str) -> Iterator[Mistake]:
        """Weeks since a birth belong to a birth."""
        weeks = read.get("postpartum_weeks")
        if weeks is not None and read.get("pregnancy", v.Pregnancy.POSTPARTUM) is not v.Pregnancy.POSTPARTUM:
            yield Mistake(joined(path, "postpartum_weeks"), shown(weeks), "nothing unless pregnancy is postpartum")


def field_names() -> tuple[str, ...]:
    """Return the fields of a profile, in their order."""
    return tuple(each.name for each in attrs.fields(AthleteProfile))


def value_or_assumption(profile: AthleteProfile, name: str) -> Kept:
    """Return the answer to a field, or what is assumed when there is none."""
    answer = getattr(profile, name)
    return _ASSUMED[name] if answer is None else answer


_ASSUMED: Mapping[str, Kept] = {name: note_of(AthleteProfile, name).assume for name in field_names()}
