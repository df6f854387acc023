"""What hurts or was hurt: pain and past or present injuries."""

from __future__ import annotations

from posterior_chain.check.obligation import AtLeast, AtMost, Never, Obligation, Refers
from posterior_chain.language.conditions import any_of, setting
from posterior_chain.language.selections import where
from posterior_chain.language.vocabulary import (
    ambers,
    injuries,
    pain_answered,
    pain_in,
    pain_unsettled,
    uncleared_injuries,
    weeks_since_uncleared,
    worst_pain,
)
from posterior_chain.model.exercise import LoadKind
from posterior_chain.model.vocabulary import (
    Axis,
    Equipment,
    Family,
    InjuryKind,
    Laterality,
    LengthBias,
    Level,
    Method,
    Muscle,
    Region,
    Scope,
    Urgency,
)

__all__ = ["OBLIGATIONS"]

_FAST_OR_HEAVY = (Method.EXPLOSIVE, Method.HEAVY)
_AMBER = setting("amber_pain")
_HIPS = any_of(pain_in(Region.HIP) >= _AMBER, pain_in(Region.GROIN) >= _AMBER)
_CALVES = any_of(pain_in(Region.CALF) >= _AMBER, pain_in(Region.ACHILLES) >= _AMBER)
_FEET = any_of(pain_in(Region.SHIN) >= 3, pain_in(Region.FOOT) >= 3)
_LOADED_HINGE = where(family=Family.DEADLIFT, load=LoadKind.EXTERNAL)
_LOADED_CALF = where(family=Family.CALF, load=(LoadKind.ECCENTRIC, LoadKind.EXTERNAL))

OBLIGATIONS: tuple[Obligation, ...] = (
    Obligation(
        "amber_not_fast", "With pain from 3 on nothing is heavy or fast.", ("PAIN-02",), worst_pain >= _AMBER, Never(methods=_FAST_OR_HEAVY)
    ),
    Obligation(
        "amber_load",
        "With pain from 3 on the load falls.",
        ("PAIN-02",),
        worst_pain >= _AMBER,
        AtMost(load=setting("amber_pain_load_factor")),
    ),
    Obligation("amber_sets", "With pain from 3 on there is one set fewer.", ("PAIN-02",), worst_pain >= _AMBER, AtMost(fewer=1)),
    Obligation(
        "amber_reserve", "With pain from 3 on three repetitions stay in reserve.", ("PAIN-02",), worst_pain >= _AMBER, AtLeast(rir=3)
    ),
    Obligation(
        "amber_nothing_new", "With pain from 3 on nothing new is tried.", ("PAIN-02",), worst_pain >= _AMBER, Never(of=where(unproven=True))
    ),
    Obligation(
        "unasked_pain_not_fast",
        "Unasked pain counts as amber: nothing heavy or fast.",
        ("PAIN-09",),
        pain_answered.is_(False),
        Never(methods=_FAST_OR_HEAVY),
    ),
    Obligation(
        "unasked_pain_sets", "Unasked pain counts as amber: one set fewer.", ("PAIN-09",), pain_answered.is_(False), AtMost(fewer=1)
    ),
    Obligation(
        "unasked_pain_reserve", "Unasked pain counts as amber: three in reserve.", ("PAIN-09",), pain_answered.is_(False), AtLeast(rir=3)
    ),
    Obligation(
        "unasked_pain_nothing_new",
        "Unasked pain counts as amber: nothing new.",
        ("PAIN-09",),
        pain_answered.is_(False),
        Never(of=where(unproven=True)),
    ),
    Obligation("unsettled_sets", "Pain that does not settle takes a set away.", ("PAIN-04",), pain_unsettled.is_(True), AtMost(fewer=1)),
    Obligation(
        "unsettled_load",
        "Pain that does not settle takes load away.",
        ("PAIN-04",),
        pain_unsettled.is_(True),
        AtMost(load=setting("unsettled_pain_load_factor")),
    ),
    Obligation(
        "painful_calf_no_load", "A painful calf or Achilles tendon is not loaded.", ("SCL-02", "SCL-06"), _CALVES, Never(of=_LOADED_CALF)
    ),
    Obligation(
        "painful_glute_no_load",
        "A painful glute lifts nothing.",
        ("SCL-02",),
        pain_in(Region.GLUTE) >= _AMBER,
        Never(of=where(load=LoadKind.EXTERNAL, trains=Muscle.GLUTEUS_MAXIMUS)),
    ),
    Obligation(
        "painful_hip_shallow",
        "A painful hip or groin stays out of the depth.",
        ("SCL-02",),
        _HIPS,
        Never(of=where(family=(Family.DEADLIFT, Family.SQUAT), asks={Axis.HIP_FLEXION: 2})),
    ),
    Obligation(
        "painful_hip_no_load",
        "A painful hip or groin lifts no squat and no deadlift.",
        ("SCL-02",),
        _HIPS,
        Never(of=where(family=(Family.DEADLIFT, Family.SQUAT), load=LoadKind.EXTERNAL)),
    ),
    Obligation(
        "painful_knee",
        "A painful knee is loaded little.",
        ("SCL-17",),
        pain_in(Region.KNEE) >= _AMBER,
        Never(of=where(asks={Axis.KNEE_LOAD: 2})),
    ),
    Obligation(
        "painful_back_no_floor",
        "A painful low back pulls nothing from the floor.",
        ("SCL-09",),
        pain_in(Region.LOW_BACK) >= _AMBER,
        Never(of=where(from_floor=True)),
    ),
    Obligation(
        "painful_back_no_hinge",
        "A painful low back lifts no hinge.",
        ("SCL-09",),
        pain_in(Region.LOW_BACK) >= _AMBER,
        Never(of=_LOADED_HINGE),
    ),
    Obligation(
        "painful_back_spine",
        "A painful low back carries little.",
        ("SCL-09",),
        pain_in(Region.LOW_BACK) >= _AMBER,
        Never(of=where(asks={Axis.SPINE_LOAD: 2})),
    ),
    Obligation(
        "painful_back_load",
        "A painful low back lifts less.",
        ("CAP-05",),
        pain_in(Region.LOW_BACK) >= _AMBER,
        AtMost(load=setting("cautious_start_factor")),
    ),
    Obligation(
        "painful_shin_two_legs",
        "Painful shins and feet rise on two legs.",
        ("SCL-02",),
        _FEET,
        Never(of=where(family=Family.CALF, laterality=Laterality.UNILATERAL)),
    ),
    Obligation(
        "painful_shin_no_load",
        "Painful shins and feet rise without load.",
        ("SCL-02",),
        _FEET,
        Never(of=where(family=Family.CALF, load=LoadKind.EXTERNAL)),
    ),
    Obligation(
        "painful_shin_advice",
        "Painful shins and feet are looked at.",
        ("SCL-02",),
        _FEET,
        Refers(urgency=Urgency.ROUTINE, scope=Scope.ADVICE),
    ),
    Obligation(
        "several_ambers_reserve", "Three ambers keep four repetitions in reserve.", ("SCL-14", "SCL-15"), ambers >= 3, AtLeast(rir=4)
    ),
    Obligation(
        "several_ambers_advice",
        "Three ambers lead to advice.",
        ("SCL-14", "SCL-15"),
        ambers >= 3,
        Refers(urgency=Urgency.ROUTINE, scope=Scope.ADVICE),
    ),
    Obligation(
        "achilles_history_slow",
        "A calf with an Achilles history stays slow.",
        ("SCL-06",),
        injuries.has(InjuryKind.ACHILLES_TENDINOPATHY),
        Never(of=where(family=Family.CALF), methods=_FAST_OR_HEAVY),
    ),
    Obligation(
        "insertional_on_the_floor",
        "An insertional Achilles history stays on the floor.",
        ("SCL-07",),
        injuries.has(InjuryKind.INSERTIONAL_ACHILLES_TENDINOPATHY),
        Never(of=where(family=Family.CALF, uses=(Equipment.STEP, Equipment.CALF_MACHINE))),
    ),
    Obligation(
        "insertional_no_stretch",
        "An insertional Achilles history is not stretched under load.",
        ("SCL-07",),
        injuries.has(InjuryKind.INSERTIONAL_ACHILLES_TENDINOPATHY),
        Never(of=where(family=Family.CALF, asks={Axis.ANKLE_DORSIFLEXION: 2})),
    ),
    Obligation(
        "past_bone_stress_novice",
        "After a bone stress injury the start is a novice's.",
        ("SCL-13",),
        injuries.has(InjuryKind.BONE_STRESS_INJURY),
        Never(of=where(level=(Level.INTERMEDIATE, Level.ADVANCED))),
    ),
    Obligation(
        "past_bone_stress_slow",
        "After a bone stress injury nothing is heavy or fast.",
        ("SCL-13",),
        injuries.has(InjuryKind.BONE_STRESS_INJURY),
        Never(methods=_FAST_OR_HEAVY),
    ),
    Obligation(
        "fresh_sprain_two_legs",
        "A fresh ankle sprain asks for no balance.",
        ("GAT-11",),
        weeks_since_uncleared(InjuryKind.ANKLE_SPRAIN) <= 2,
        Never(of=where(asks={Axis.BALANCE: 1})),
    ),
    Obligation(
        "fresh_sprain_no_depth",
        "A fresh ankle sprain bends the ankle little.",
        ("GAT-11",),
        weeks_since_uncleared(InjuryKind.ANKLE_SPRAIN) <= 2,
        Never(of=where(asks={Axis.ANKLE_DORSIFLEXION: 2})),
    ),
    Obligation(
        "fresh_sprain_no_load",
        "A fresh ankle sprain loads no calf.",
        ("GAT-11",),
        weeks_since_uncleared(InjuryKind.ANKLE_SPRAIN) <= 2,
        Never(of=where(family=Family.CALF, load=LoadKind.EXTERNAL)),
    ),
    Obligation(
        "fresh_sprain_advice",
        "A fresh ankle sprain is looked at.",
        ("GAT-11",),
        weeks_since_uncleared(InjuryKind.ANKLE_SPRAIN) <= 2,
        Refers(urgency=Urgency.ROUTINE, scope=Scope.ADVICE),
    ),
    Obligation(
        "fresh_calf_strain_no_load",
        "A fresh calf strain is not loaded.",
        ("GAT-11",),
        weeks_since_uncleared(InjuryKind.CALF_STRAIN) <= 2,
        Never(of=_LOADED_CALF),
    ),
    Obligation(
        "fresh_calf_strain_two_legs",
        "A fresh calf strain rises on two legs.",
        ("GAT-11",),
        weeks_since_uncleared(InjuryKind.CALF_STRAIN) <= 2,
        Never(of=where(family=Family.CALF, laterality=Laterality.UNILATERAL)),
    ),
    Obligation(
        "fresh_calf_strain_reserve",
        "A fresh calf strain keeps four repetitions in reserve.",
        ("GAT-11",),
        weeks_since_uncleared(InjuryKind.CALF_STRAIN) <= 2,
        AtLeast(of=where(family=Family.CALF), rir=4),
    ),
    Obligation(
        "fresh_calf_strain_advice",
        "A fresh calf strain is looked at.",
        ("GAT-11",),
        weeks_since_uncleared(InjuryKind.CALF_STRAIN) <= 2,
        Refers(urgency=Urgency.ROUTINE, scope=Scope.ADVICE),
    ),
    Obligation(
        "knee_cap_and_worn_knee",
        "Knee-cap pain and worn knees are never loaded most.",
        ("SCL-17", "SCL-18"),
        any_of(injuries.has(InjuryKind.PATELLOFEMORAL_PAIN), injuries.has(InjuryKind.KNEE_OSTEOARTHRITIS)),
        Never(of=where(asks={Axis.KNEE_LOAD: 3})),
    ),
    Obligation(
        "uncleared_knee_light",
        "A rebuilt knee ligament without clearance is loaded little.",
        ("GAT-13", "SCL-05"),
        uncleared_injuries.has(InjuryKind.ACL_RECONSTRUCTION),
        Never(of=where(asks={Axis.KNEE_LOAD: 2})),
    ),
    Obligation(
        "uncleared_knee_not_fast",
        "A rebuilt knee ligament without clearance does nothing heavy or fast.",
        ("SCL-05",),
        uncleared_injuries.has(InjuryKind.ACL_RECONSTRUCTION),
        Never(methods=_FAST_OR_HEAVY),
    ),
    Obligation(
        "uncleared_knee_reserve",
        "A rebuilt knee ligament without clearance keeps four in reserve around the knee.",
        ("SCL-05",),
        uncleared_injuries.has(InjuryKind.ACL_RECONSTRUCTION),
        AtLeast(of=where(family=(Family.SQUAT, Family.GLUTE_HAM_RAISE)), rir=4),
    ),
    Obligation(
        "uncleared_knee_advice",
        "A rebuilt knee ligament without clearance is looked at.",
        ("GAT-13",),
        uncleared_injuries.has(InjuryKind.ACL_RECONSTRUCTION),
        Refers(urgency=Urgency.ROUTINE, scope=Scope.ADVICE),
    ),
    Obligation(
        "uncleared_back_no_hinge",
        "A hurt low back without clearance lifts no hinge.",
        ("SCL-09",),
        uncleared_injuries.has(InjuryKind.LOW_BACK_PAIN),
        Never(of=_LOADED_HINGE),
    ),
    Obligation(
        "uncleared_back_spine",
        "A hurt low back without clearance carries little.",
        ("SCL-09",),
        uncleared_injuries.has(InjuryKind.LOW_BACK_PAIN),
        Never(of=where(asks={Axis.SPINE_LOAD: 2})),
    ),
    Obligation(
        "uncleared_back_not_fast",
        "A hurt low back without clearance does nothing heavy or fast.",
        ("SCL-09",),
        uncleared_injuries.has(InjuryKind.LOW_BACK_PAIN),
        Never(methods=_FAST_OR_HEAVY),
    ),
    Obligation(
        "uncleared_back_reserve",
        "A hurt low back without clearance keeps three in reserve.",
        ("SCL-09",),
        uncleared_injuries.has(InjuryKind.LOW_BACK_PAIN),
        AtLeast(rir=3),
    ),
    Obligation(
        "past_back_no_floor",
        "A past low-back pain pulls nothing from the floor at first.",
        ("SCL-09",),
        injuries.has(InjuryKind.LOW_BACK_PAIN),
        Never(of=where(from_floor=True)),
    ),
    Obligation(
        "past_back_not_heavy",
        "A past low-back pain does nothing heavy that loads the spine.",
        ("SCL-09",),
        injuries.has(InjuryKind.LOW_BACK_PAIN),
        Never(of=where(asks={Axis.SPINE_LOAD: 2}), methods=(Method.HEAVY,)),
    ),
    Obligation(
        "past_back_spine",
        "A past low-back pain hinges without the greatest load on the spine.",
        ("SCL-09",),
        injuries.has(InjuryKind.LOW_BACK_PAIN),
        Never(of=where(family=Family.DEADLIFT, asks={Axis.SPINE_LOAD: 3})),
    ),
    Obligation(
        "past_back_load",
        "A past low-back pain lifts less.",
        ("CAP-05",),
        injuries.has(InjuryKind.LOW_BACK_PAIN),
        AtMost(load=setting("cautious_start_factor")),
    ),
    Obligation(
        "sit_bone_no_deep_hinge",
        "A sit-bone tendon history hinges without depth.",
        ("SCL-08",),
        injuries.has(InjuryKind.PROXIMAL_HAMSTRING_TENDINOPATHY),
        Never(of=where(family=(Family.DEADLIFT, Family.GLUTE_HAM_RAISE), asks={Axis.HIP_FLEXION: 2})),
    ),
    Obligation(
        "sit_bone_no_deep_squat",
        "A sit-bone tendon history squats without the greatest depth.",
        ("SCL-08",),
        injuries.has(InjuryKind.PROXIMAL_HAMSTRING_TENDINOPATHY),
        Never(of=where(family=Family.SQUAT, asks={Axis.HIP_FLEXION: 3})),
    ),
    Obligation(
        "sit_bone_no_long_lengths",
        "A sit-bone tendon history is not loaded at long lengths.",
        ("SCL-08",),
        injuries.has(InjuryKind.PROXIMAL_HAMSTRING_TENDINOPATHY),
        Never(of=where(trains=Muscle.HAMSTRINGS, length_bias=LengthBias.LONG)),
    ),
    Obligation(
        "sit_bone_not_heavy",
        "A sit-bone tendon history lifts nothing heavy with the hamstrings.",
        ("SCL-08",),
        injuries.has(InjuryKind.PROXIMAL_HAMSTRING_TENDINOPATHY),
        Never(of=where(trains=Muscle.HAMSTRINGS), methods=(Method.HEAVY,)),
    ),
)
