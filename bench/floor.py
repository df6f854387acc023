"""
The floor: a handful of rules written by hand as if and elif that give frozen objects, with no engine and no explanation.

It does about the work of ``plain`` of the peers' workload, so that times can be told as multiples of it on any machine.
"""

from __future__ import annotations

import random
from collections.abc import Iterator, Mapping
from typing import Any

from attrs import frozen

__all__ = ["decide", "people"]


@frozen
class Item:
    """One exercise."""

    name: str
    sets: int
    reps: int
    load_kg: float


@frozen
class Plan:
    """Four exercises."""

    squat: Item
    thrust: Item
    deadlift: Item
    curl: Item


# repetitions, per cent of the record, per cent of the body mass
_EXERCISES = {
    "wall_sit": (10, 0, 0),
    "sit_to_stand": (10, 0, 0),
    "back_squat": (6, 75, 60),
    "box_squat": (6, 65, 50),
    "goblet_squat": (10, 25, 20),
    "air_squat": (15, 0, 0),
    "bridge": (12, 0, 0),
    "barbell_thrust": (8, 60, 70),
    "one_leg_thrust": (8, 0, 0),
    "hinge_drill": (10, 0, 0),
    "deadlift": (5, 75, 80),
    "rdl": (8, 55, 50),
    "kettlebell_deadlift": (10, 30, 30),
    "bridge_hold": (8, 0, 0),
    "ghd_raise": (8, 0, 0),
    "slider_curl": (8, 0, 0),
}


def _item(person: Mapping[str, Any], name: str, sets: int, reps: int, percent: int) -> Item:
    base, of_record, of_mass = _EXERCISES[name]
    load = 0.0
    if of_record:
        record = person["record"]
        kilograms = person["mass"] * of_mass if record is None else record * of_record
        load = kilograms * min(max(percent, 40), 110) // 25000 * 2.5
    return Item(name, min(max(sets, 1), 5), min(max(base + reps, 3), 20), load)


def decide(person: Mapping[str, Any]) -> Plan:
    """Return what one *person* does, by some forty rules."""
    pain, kit, level, tight, race = person["pain"], person["kit"], person["level"], person["tight"], person["race"]
    beginner, barbell, free = level == 0, "barbell" in kit, "kettlebell" in kit or "dumbbell" in kit
    if "knee" in pain:
        squat = "wall_sit"
    elif beginner and (not person["control"] or tight >= 2):
        squat = "sit_to_stand"
    elif barbell and not beginner and person["control"] and tight <= 1 and "back" not in pain and person["record"] is not None:
        squat = "back_squat"
    elif barbell and not beginner and "back" not in pain:
        squat = "box_squat"
    else:
        squat = "goblet_squat" if free and person["control"] else "air_squat"
    if "hip" in pain or (beginner and (tight >= 2 or person["km"] < 20)):
        thrust = "bridge"
    elif barbell and "bench" in kit and not beginner and tight <= 1 and "back" not in pain:
        thrust = "barbell_thrust"
    else:
        thrust = "one_leg_thrust" if "bench" in kit and level == 2 else "bridge"
    if tight >= 3 or "hamstring" in pain or "back" in pain:
        deadlift = "hinge_drill"
    elif barbell and not beginner and tight <= 1 and (race is None or race > 10):
        deadlift = "deadlift"
    else:
        deadlift = "rdl" if barbell and not beginner else "kettlebell_deadlift" if free else "hinge_drill"
    if "hamstring" in pain or "knee" in pain:
        curl = "bridge_hold"
    else:
        curl = "ghd_raise" if "ghd" in kit and level == 2 and tight <= 1 else "slider_curl"
    sets, reps, percent = 2 + level, 0, 100
    if race is not None and race <= 21:
        sets, percent = (sets - 2, percent - 40) if race <= 3 else (sets - 1, percent - 20) if race <= 10 else (sets, percent - 10)
    if person["km"] >= 80:
        sets -= 1
    sets += 1 if person["week"] <= 1 else -1 if person["week"] >= 4 else 0
    if pain:
        percent -= 10
    elif beginner and person["control"]:
        reps += 2
    low, less = (2, -20) if tight >= 2 else (0, 0)
    return Plan(
        _item(person, squat, sets, reps + low, percent + less),
        _item(person, thrust, sets, reps + low, percent),
        _item(person, deadlift, sets, reps + low, percent + less),
        _item(person, curl, sets, reps + low, percent),
    )


def people(count: int, seed: int = 1) -> Iterator[Mapping[str, Any]]:
    """Give so many people made up at random, the same ones for the same seed."""
    chance = random.Random(seed)  # noqa: S311 - no secret
    for _ in range(count):
        yield {
            "level": chance.randrange(3),
            "tight": chance.randrange(4),
            "control": chance.random() < 0.6,
            "pain": [each for each in ("knee", "back", "hamstring", "hip") if chance.random() < 0.12],
            "kit": [each for each in ("barbell", "dumbbell", "kettlebell", "bench", "ghd") if chance.random() < 0.5],
            "mass": chance.randrange(90, 211) / 2,
            "record": None if chance.random() < 0.4 else chance.randrange(12, 81) * 2.5,
            "km": float(chance.randrange(141)),
            "race": None if chance.random() < 0.4 else chance.randrange(120),
            "week": chance.randrange(1, 6),
        }
