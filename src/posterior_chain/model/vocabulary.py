"""
The closed lists of words that profiles, exercises and sessions are written in.

Members may be added; none is ever renamed. Every member is also its own plain string.
"""

from __future__ import annotations

from enum import StrEnum
from functools import cached_property
from typing import Self

__all__ = [
    "ALWAYS_THERE",
    "Axis",
    "Contraction",
    "EnergyAvailability",
    "Equipment",
    "Event",
    "Family",
    "Goal",
    "InjuryKind",
    "Laterality",
    "LengthBias",
    "Level",
    "Method",
    "Muscle",
    "Outcome",
    "Position",
    "Pregnancy",
    "KneeControl",
    "Readiness",
    "RedFlag",
    "Region",
    "Scale",
    "Scope",
    "Season",
    "Sex",
    "Slot",
    "Technique",
    "Tightness",
    "Urgency",
]


class Scale(StrEnum):
    """Words with an order: the first member is the least."""

    @cached_property
    def rank(self) -> int:
        """The place in the order, from 0."""
        return list(type(self)).index(self)

    def lowered(self) -> Self:
        """The word one step below, or this one when there is none below."""
        return self._lower

    @cached_property
    def _lower(self) -> Self:
        return list(type(self))[max(self.rank - 1, 0)]


class Sex(StrEnum):
    FEMALE = "female"
    MALE = "male"


class Event(StrEnum):
    SPRINT = "sprint"
    MIDDLE_DISTANCE = "middle_distance"
    DISTANCE = "distance"
    ULTRA = "ultra"


class Goal(StrEnum):
    ECONOMY = "economy"
    SPEED = "speed"
    DURABILITY = "durability"
    GENERAL = "general"


class Season(StrEnum):
    BASE = "base"
    PRE_COMPETITION = "pre_competition"
    COMPETITION = "competition"
    TRANSITION = "transition"


class Level(Scale):
    """Experience with lifting, never with running."""

    BEGINNER = "beginner"
    INTERMEDIATE = "intermediate"
    ADVANCED = "advanced"


class Technique(Scale):
    UNFAMILIAR = "unfamiliar"
    LEARNING = "learning"
    SOUND = "sound"


class Tightness(Scale):
    """How short the muscles are: a self-report, or the tier of a measurement."""

    NONE = "none"
    MILD = "mild"
    TIGHT = "tight"
    MARKED = "marked"


class KneeControl(StrEnum):
    GOOD = "good"
    POOR = "poor"


class Pregnancy(StrEnum):
    NONE = "none"
    TRIMESTER_1 = "trimester_1"
    TRIMESTER_2 = "trimester_2"
    TRIMESTER_3 = "trimester_3"
    POSTPARTUM = "postpartum"


class EnergyAvailability(Scale):
    """The tiers of the REDs clinical assessment tool (CAT2), from fine to red."""

    FINE = "fine"
    YELLOW = "yellow"
    ORANGE = "orange"
    RED = "red"


class Readiness(StrEnum):
    GOOD = "good"
    LOW = "low"


class Region(StrEnum):
    LOW_BACK = "low_back"
    HIP = "hip"
    GROIN = "groin"
    GLUTE = "glute"
    HAMSTRING = "hamstring"
    KNEE = "knee"
    SHIN = "shin"
    CALF = "calf"
    ACHILLES = "achilles"
    FOOT = "foot"


class InjuryKind(StrEnum):
    HAMSTRING_STRAIN = "hamstring_strain"
    CALF_STRAIN = "calf_strain"
    PROXIMAL_HAMSTRING_TENDINOPATHY = "proximal_hamstring_tendinopathy"
    ACHILLES_TENDINOPATHY = "achilles_tendinopathy"
    INSERTIONAL_ACHILLES_TENDINOPATHY = "insertional_achilles_tendinopathy"
    LOW_BACK_PAIN = "low_back_pain"
    PATELLOFEMORAL_PAIN = "patellofemoral_pain"
    KNEE_OSTEOARTHRITIS = "knee_osteoarthritis"
    ACL_RECONSTRUCTION = "acl_reconstruction"
    BONE_STRESS_INJURY = "bone_stress_injury"
    ANKLE_SPRAIN = "ankle_sprain"
    HERNIA = "hernia"
    ABDOMINAL_SURGERY = "abdominal_surgery"


class RedFlag(StrEnum):
    """Warning signs and conditions that are asked for before anybody lifts."""

    CHEST_PAIN = "chest_pain"
    FAINTING = "fainting"
    UNUSUAL_BREATHLESSNESS = "unusual_breathlessness"
    SADDLE_NUMBNESS = "saddle_numbness"
    BLADDER_OR_BOWEL_CHANGE = "bladder_or_bowel_change"
    PROGRESSIVE_LEG_WEAKNESS = "progressive_leg_weakness"
    CALF_SWELLING = "calf_swelling"
    PREGNANCY_WARNING_SIGN = "pregnancy_warning_sign"
    PALPITATIONS = "palpitations"
    VERY_HIGH_BLOOD_PRESSURE = "very_high_blood_pressure"
    DIZZINESS = "dizziness"
    EXERTIONAL_HEADACHE = "exertional_headache"
    LEG_PAIN_WITH_NUMBNESS = "leg_pain_with_numbness"
    MAJOR_TRAUMA = "major_trauma"
    UNEXPLAINED_WEIGHT_LOSS = "unexplained_weight_loss"
    FEVER_WITH_BACK_PAIN = "fever_with_back_pain"
    NIGHT_PAIN = "night_pain"
    BONE_PAIN_ON_IMPACT = "bone_pain_on_impact"
    BONE_PAIN_AT_REST = "bone_pain_at_rest"
    SUDDEN_POP = "sudden_pop"
    CANNOT_WALK_PAIN_FREE = "cannot_walk_pain_free"
    WEAK_PUSH_OFF = "weak_push_off"
    SIT_BONE_PAIN_WITH_POWER_LOSS = "sit_bone_pain_with_power_loss"
    HOT_SWOLLEN_JOINT = "hot_swollen_joint"
    UNSTABLE_JOINT = "unstable_joint"
    FRACTURE_OR_DISLOCATION = "fracture_or_dislocation"
    HEART_CONDITION = "heart_condition"
    RECENT_HEART_EVENT = "recent_heart_event"
    BLOOD_CLOT = "blood_clot"
    UNCONTROLLED_CONDITION = "uncontrolled_condition"
    MEDICAL_SUPERVISION_ONLY = "medical_supervision_only"
    OSTEOPOROSIS_OR_STEROIDS = "osteoporosis_or_steroids"
    CANCER_HISTORY = "cancer_history"
    UNHEALED_SURGERY = "unhealed_surgery"
    EYE_SURGERY = "eye_surgery"
    PELVIC_FLOOR_SYMPTOMS = "pelvic_floor_symptoms"
    EATING_DISORDER_UNSTABLE = "eating_disorder_unstable"
    NO_PERIOD_THREE_MONTHS = "no_period_three_months"


class Muscle(StrEnum):
    GLUTEUS_MAXIMUS = "gluteus_maximus"
    GLUTEUS_MEDIUS = "gluteus_medius"
    HAMSTRINGS = "hamstrings"
    QUADRICEPS = "quadriceps"
    ADDUCTORS = "adductors"
    GASTROCNEMIUS = "gastrocnemius"
    SOLEUS = "soleus"
    ERECTOR_SPINAE = "erector_spinae"
    CORE = "core"
    TRAPEZIUS = "trapezius"


class Equipment(StrEnum):
    ANKLE_ANCHOR = "ankle_anchor"
    BARBELL = "barbell"
    BENCH = "bench"
    BENCH_AND_PARTNER = "bench_and_partner"
    BLOCKS = "blocks"
    BOX = "box"
    CABLE = "cable"
    CALF_MACHINE = "calf_machine"
    CHAIR = "chair"
    DOWEL = "dowel"
    DUMBBELL = "dumbbell"
    FIXED_SUPPORT = "fixed_support"
    GHD = "ghd"
    HANDS = "hands"
    KETTLEBELL = "kettlebell"
    LEG_CURL_MACHINE = "leg_curl_machine"
    PLATE = "plate"
    RACK = "rack"
    RESISTANCE_BAND = "resistance_band"
    ROMAN_CHAIR = "roman_chair"
    SLIDERS = "sliders"
    STEP = "step"
    SUSPENSION_TRAINER = "suspension_trainer"
    SWISS_BALL = "swiss_ball"
    TOWEL_ON_SMOOTH_FLOOR = "towel_on_smooth_floor"
    TRAP_BAR = "trap_bar"
    WALL = "wall"


ALWAYS_THERE = frozenset({Equipment.WALL, Equipment.HANDS, Equipment.CHAIR, Equipment.DOWEL})
"""Things that every athlete has: accepted in a profile and ignored."""


class Family(StrEnum):
    """Exercises that train one movement, joined by ladders of variations."""

    SQUAT = "squat"
    HIP_THRUST = "hip_thrust"
    DEADLIFT = "deadlift"
    GLUTE_HAM_RAISE = "glute_ham_raise"
    CALF = "calf"
    BACK_EXTENSION = "back_extension"


class Laterality(StrEnum):
    BILATERAL = "bilateral"
    SPLIT_STANCE = "split_stance"
    UNILATERAL = "unilateral"


class Contraction(StrEnum):
    BALANCED = "balanced"
    CONCENTRIC = "concentric"
    ECCENTRIC = "eccentric"
    ISOMETRIC = "isometric"


class LengthBias(StrEnum):
    """The length of the main muscle where the load on it is greatest."""

    SHORT = "short"
    MID = "mid"
    LONG = "long"


class Position(StrEnum):
    SUPINE = "supine"
    PRONE = "prone"
    KNEELING = "kneeling"
    OTHER = "other"


class Axis(StrEnum):
    """What a variation asks of the body, each from 0 (nothing) to 3 (much)."""

    HAMSTRING_LENGTH = "hamstring_length"
    HIP_FLEXION = "hip_flexion"
    ANKLE_DORSIFLEXION = "ankle_dorsiflexion"
    SPINE_LOAD = "spine_load"
    KNEE_LOAD = "knee_load"
    BALANCE = "balance"
    SORENESS = "soreness"


class Slot(StrEnum):
    """The places of a session, in the order they are trained."""

    KNEE_DOMINANT = "knee_dominant"
    HIP_EXTENSION = "hip_extension"
    HINGE = "hinge"
    KNEE_FLEXION = "knee_flexion"
    CALF = "calf"
    TRUNK = "trunk"

    @property
    def family(self) -> Family:
        """The family that usually fills it."""
        return _FILLED_BY[self]


_FILLED_BY = {
    Slot.KNEE_DOMINANT: Family.SQUAT,
    Slot.HIP_EXTENSION: Family.HIP_THRUST,
    Slot.HINGE: Family.DEADLIFT,
    Slot.KNEE_FLEXION: Family.GLUTE_HAM_RAISE,
    Slot.CALF: Family.CALF,
    Slot.TRUNK: Family.BACK_EXTENSION,
}


class Method(StrEnum):
    """How a variation is trained."""

    SKILL = "skill"
    STRENGTH = "strength"
    HEAVY = "heavy"
    EXPLOSIVE = "explosive"
    ECCENTRIC = "eccentric"
    ISOMETRIC = "isometric"


class Outcome(StrEnum):
    TRAIN = "train"
    TRAIN_WITH_CARE = "train_with_care"
    REST = "rest"
    REFER = "refer"


class Urgency(Scale):
    """How soon to be seen, from the least to the most pressing."""

    ROUTINE = "routine"
    URGENT = "urgent"
    EMERGENCY = "emergency"


class Scope(StrEnum):
    """What a referral takes away until it is settled."""

    ALL = "all"
    LOADED = "loaded"
    IMPACT_AND_HEAVY = "impact_and_heavy"
    ADVICE = "advice"
