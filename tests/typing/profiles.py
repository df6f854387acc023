"""
What a type checker says of a profile: it takes more than it keeps. Never run, only checked, by ``make types``.

A line that must be refused carries an ignore for each checker. One that is not needed is an error, so a line that is taken fails.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import assert_type

from posterior_chain import AthleteProfile, Settings
from posterior_chain.model.athlete import Injury, LiftRecord, Loads, Pain, Trained
from posterior_chain.model.domains import Sides
from posterior_chain.model.vocabulary import Equipment, Family, InjuryKind, Level, Method, Muscle, RedFlag, Region, Sex, Technique


def words_may_be_text_and_groups_may_be_mappings() -> None:
    """A profile is written with plain text, any set or list, and plain mappings."""
    AthleteProfile()
    AthleteProfile(level="beginner", equipment={"kettlebell"}, pains=[{"region": "knee", "score": 3, "settles_by_morning": True}])
    AthleteProfile(equipment=["bench"], owned=("glute_bridge",), red_flags=frozenset[str]())
    AthleteProfile(levels={"squat": "advanced"}, technique={"squat": "sound"}, soreness={"soleus": 3})
    AthleteProfile(active_knee_extension_deg=30, knee_to_wall_cm={"left": 8.5, "right": 9})
    AthleteProfile(
        active_knee_extension_deg=[30, 34, 31], knee_to_wall_cm={"left": [8.5, 8.7], "right": 9}, nordic_break_point_deg=[50, 62]
    )
    AthleteProfile(loads={"dumbbells_kg": [5, 10]}, injuries=[{"kind": "hernia", "weeks_ago": 40}], this_week=[])
    pain = {"region": "knee", "score": 3, "settles_by_morning": True}
    gym = ["barbell", "rack"]
    AthleteProfile(pains=[pain], equipment=gym, red_flags=None)


def members_and_records_may_be_given_as_they_are_kept() -> None:
    """A profile is written with enumerations and records just as well."""
    gym = [Equipment.BARBELL, Equipment.RACK]
    levels = {Family.SQUAT: Level.ADVANCED}
    AthleteProfile(sex=Sex.FEMALE, equipment=gym, levels=levels, soreness={Muscle.SOLEUS: 3})
    AthleteProfile(pains=(Pain(region=Region.KNEE, score=3),), injuries=[Injury(kind="hernia", weeks_ago=40)])
    AthleteProfile(loads=Loads(bar_kg=15, plate_pairs_kg=[2.5, 5]), knee_to_wall_cm=Sides(8.5, (9, 9.2)))
    AthleteProfile(records=[LiftRecord(variation="barbell_back_squat", load_kg=100, reps=5, days_ago=7)])
    AthleteProfile(this_week=[Trained(variation="calf_raise", sets=3, method=Method.STRENGTH, days_ago=2)])


def what_is_kept_can_be_given_again(profile: AthleteProfile) -> None:
    """Every answer of one profile can be given to another."""
    AthleteProfile(
        level=profile.level,
        levels=profile.levels,
        technique=profile.technique,
        soreness=profile.soreness,
        equipment=profile.equipment,
        knee_to_wall_cm=profile.knee_to_wall_cm,
        straight_leg_raise_deg=profile.straight_leg_raise_deg,
        nordic_break_point_deg=profile.nordic_break_point_deg,
        pains=profile.pains,
        records=profile.records,
        loads=profile.loads,
    )


def each_answer_has_the_type_it_is_kept_as(profile: AthleteProfile, pain: Pain, injury: Injury, trained: Trained, loads: Loads) -> None:
    """Words are read as enumerations, sets as frozen sets, lists as tuples, two-sided measurements as both sides."""
    assert_type(profile.age, int | None)
    assert_type(profile.body_mass_kg, float | None)
    assert_type(profile.level, Level | None)
    assert_type(profile.levels, Mapping[Family, Level] | None)
    assert_type(profile.technique, Mapping[Family, Technique] | None)
    assert_type(profile.soreness, Mapping[Muscle, int] | None)
    assert_type(profile.owned, frozenset[str] | None)
    assert_type(profile.equipment, frozenset[Equipment] | None)
    assert_type(profile.red_flags, frozenset[RedFlag] | None)
    assert_type(profile.knee_to_wall_cm, Sides | None)
    assert_type(profile.straight_leg_raise_deg, Sides | None)
    assert_type(profile.nordic_break_point_deg, int | tuple[int, ...] | None)
    assert_type(profile.pains, tuple[Pain, ...] | None)
    assert_type(profile.injuries, tuple[Injury, ...] | None)
    assert_type(profile.records, tuple[LiftRecord, ...] | None)
    assert_type(profile.this_week, tuple[Trained, ...] | None)
    assert_type(profile.loads, Loads | None)
    assert_type(pain.region, Region)
    assert_type(pain.settles_by_morning, bool | None)
    assert_type(injury.kind, InjuryKind)
    assert_type(trained.method, Method)
    assert_type(loads.dumbbells_kg, tuple[float, ...] | None)


def what_can_not_be_read_is_refused(profile: AthleteProfile) -> None:
    """A lone word is no list, a number is no word, a required answer can not be left out, and nothing can be changed."""
    AthleteProfile(equipment="barbell")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    AthleteProfile(age="30")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    AthleteProfile(nordic_break_point_deg="50")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    AthleteProfile(level=3)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    AthleteProfile(hamstring_tigthness="tight")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    AthleteProfile(pains=[Injury(kind="hernia", weeks_ago=40)])  # type: ignore[list-item]  # pyright: ignore[reportArgumentType]
    Pain(region="knee")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    profile.age = 30  # type: ignore[misc]  # pyright: ignore[reportAttributeAccessIssue]


def a_setting_is_any_number() -> None:
    """Settings take whole numbers, decimals and text, and keep them exactly."""
    Settings(amber_pain=4, training_max_factor=0.85, short_ankle_cm="8.5")
