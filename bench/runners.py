"""Runners made up at random, the same ones for the same seed: realistic in most answers, with some of every field left out."""

from __future__ import annotations

import random
from collections.abc import Iterator
from typing import Any

from posterior_chain import default_exercises
from posterior_chain.model import vocabulary as v

Answers = dict[str, Any]

_HOME = ("chair", "wall", "step")
_GYM = ("barbell", "rack", "plate", "bench", "dumbbell", "kettlebell", "cable_machine", "leg_curl_machine", "trap_bar")


def runners(count: int, seed: int = 1) -> Iterator[Answers]:
    """Give the answers of so many runners, as a profile takes them."""
    chance = random.Random(seed)  # noqa: S311 - no secret
    names = sorted(default_exercises().by_id)
    for _ in range(count):
        yield {name: value for name, value in _answers(chance, names).items() if value is not None}


def _answers(chance: random.Random, names: list[str]) -> Answers:
    def maybe(part: float, value: Any) -> Any:
        return value if chance.random() < part else None

    def word(kind: type[Any], part: float = 0.7) -> Any:
        return maybe(part, chance.choice([each.value for each in kind]))

    def sides(low: int, high: int) -> Any:
        return {"left": chance.randint(low, high), "right": chance.randint(low, high)}

    kit = [each.value for each in v.Equipment if each.value not in v.ALWAYS_THERE]
    return {
        "age": maybe(0.9, chance.choice((chance.randint(12, 80), chance.randint(20, 55)))),
        "sex": word(v.Sex),
        "body_mass_kg": maybe(0.85, chance.randint(90, 210) / 2),
        "supervised": maybe(0.5, chance.random() < 0.3),
        "event": word(v.Event, 0.5),
        "goal": word(v.Goal, 0.6),
        "season": word(v.Season, 0.6),
        "days_to_race": maybe(0.4, chance.randint(0, 60)),
        "days_since_race": maybe(0.3, chance.randint(0, 40)),
        "last_race_km": maybe(0.3, chance.choice((5, 10, 21.1, 42.2))),
        "weekly_distance_km": maybe(0.7, chance.randint(0, 140)),
        "distance_change_percent": maybe(0.3, chance.randint(-50, 60)),
        "hours_since_hard_run": maybe(0.4, chance.randint(0, 72)),
        "hours_to_hard_run": maybe(0.4, chance.randint(0, 72)),
        "level": word(v.Level, 0.8),
        "levels": maybe(0.3, {chance.choice(list(v.Family)).value: chance.choice(list(v.Level)).value}),
        "lifting_months": maybe(0.3, chance.randint(0, 60)),
        "weeks_off": maybe(0.3, chance.randint(0, 12)),
        "owned": maybe(0.3, chance.sample(names, chance.randint(0, 4))),
        "technique": maybe(0.4, {each.value: chance.choice(list(v.Technique)).value for each in v.Family if chance.random() < 0.5}),
        "hamstring_tightness": word(v.Tightness),
        "hip_tightness": word(v.Tightness, 0.4),
        "active_knee_extension_deg": maybe(0.15, sides(5, 60)),
        "straight_leg_raise_deg": maybe(0.15, sides(40, 100)),
        "knee_to_wall_cm": maybe(0.15, sides(3, 15)),
        "single_leg_calf_raises": maybe(0.15, sides(5, 35)),
        "single_leg_bridge_reps": maybe(0.15, sides(5, 35)),
        "nordic_break_point_deg": maybe(0.1, chance.randint(20, 90)),
        "knee_control": word(v.KneeControl, 0.4),
        "quad_dominant": maybe(0.3, chance.random() < 0.5),
        "cleared": maybe(0.2, chance.random() < 0.5),
        "red_flags": maybe(0.9, [chance.choice(list(v.RedFlag)).value] if chance.random() < 0.05 else []),
        "pains": maybe(0.9, _pains(chance)),
        "injuries": maybe(0.8, _injuries(chance)),
        "pregnancy": maybe(0.3, chance.choice([each.value for each in v.Pregnancy] + ["none"] * 12)),
        "energy_availability": maybe(0.3, chance.choice([each.value for each in v.EnergyAvailability] + ["fine"] * 6)),
        "ill": maybe(0.4, chance.random() < 0.05),
        "readiness": word(v.Readiness, 0.5),
        "soreness": maybe(0.5, {each.value: chance.randint(0, 6) for each in v.Muscle if chance.random() < 0.15}),
        "equipment": maybe(0.9, _equipment(chance, kit)),
        "minutes": maybe(0.6, chance.choice((15, 20, 30, 40, 45, 60, 75, 90))),
        "sessions_per_week": maybe(0.6, chance.randint(1, 4)),
        "loads": maybe(0.15, {"bar_kg": chance.choice((10, 15, 20)), "increment_kg": chance.choice((1, 2.5, 5))}),
        "records": maybe(0.3, [_record(chance, names) for _ in range(chance.randint(1, 3))]),
        "this_week": maybe(0.4, [_trained(chance, names) for _ in range(chance.randint(0, 5))]),
    }


def _pains(chance: random.Random) -> list[Answers]:
    several = chance.choice((0, 0, 0, 0, 1, 1, 2))
    regions = chance.sample([each.value for each in v.Region], several)
    return [{"region": each, "score": chance.randint(1, 6), "settles_by_morning": chance.random() < 0.8} for each in regions]


def _injuries(chance: random.Random) -> list[Answers]:
    several = chance.choice((0, 0, 0, 0, 0, 1))
    kinds = [chance.choice([each.value for each in v.InjuryKind]) for _ in range(several)]
    return [{"kind": each, "weeks_ago": chance.randint(0, 60), "cleared": chance.random() < 0.7} for each in kinds]


def _equipment(chance: random.Random, kit: list[str]) -> list[str]:
    usual = chance.choice((_HOME, _GYM, ()))
    return sorted({*(each for each in usual if each in kit), *(each for each in kit if chance.random() < 0.2)})


def _record(chance: random.Random, names: list[str]) -> Answers:
    return {
        "variation": chance.choice(names),
        "load_kg": chance.randint(8, 60) * 2.5,
        "reps": chance.randint(1, 12),
        "rir": chance.choice((None, 0, 1, 2, 3)),
        "days_ago": chance.randint(0, 120),
    }


def _trained(chance: random.Random, names: list[str]) -> Answers:
    method = chance.choice([each.value for each in v.Method])
    return {"variation": chance.choice(names), "sets": chance.randint(1, 4), "method": method, "days_ago": chance.randint(0, 6)}
