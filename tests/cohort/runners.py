"""
Fixed runners whose advice is kept, so that every change of advice is seen in review.

They are quite different on purpose and change only when a kind of runner is missing; a new rule adds none.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from posterior_chain import AthleteProfile
from posterior_chain.model.vocabulary import Family

Answers = Mapping[str, Any]

HEALTHY: Answers = {"red_flags": [], "pains": [], "injuries": [], "age": 34, "body_mass_kg": 68}
HOME: Answers = {"equipment": {"kettlebell", "bench", "resistance_band"}}
DUMBBELLS: Answers = {"equipment": {"dumbbell", "bench", "box", "step"}}
GYM: Answers = {
    "equipment": {
        "barbell", "rack", "box", "bench", "dumbbell", "kettlebell", "plate", "trap_bar", "cable", "leg_curl_machine", "calf_machine",
        "roman_chair", "ankle_anchor", "step",
    }
}  # fmt: skip
BEGINNER: Answers = {**HEALTHY, "level": "beginner"}
INTERMEDIATE: Answers = {**HEALTHY, **GYM, "level": "intermediate", "technique": dict.fromkeys(Family, "sound"), "minutes": 75}
ADVANCED: Answers = {
    **INTERMEDIATE,
    "level": "advanced",
    "levels": {"glute_ham_raise": "advanced"},
    "hamstring_tightness": "none",
    "minutes": 90,
}


def pain(region: str, score: int, *, settles: bool = True) -> Answers:
    """Return the answer of a runner with one pain."""
    return {"pains": [{"region": region, "score": score, "settles_by_morning": settles}]}


def injury(kind: str, weeks_ago: int, *, cleared: bool = False) -> Answers:
    """Return the answer of a runner with one injury."""
    return {"injuries": [{"kind": kind, "weeks_ago": weeks_ago, "cleared": cleared}]}


def lifted(variation: str, load_kg: float, reps: int, days_ago: int = 7) -> Answers:
    """Return the answer of a runner with one record."""
    return {"records": [{"variation": variation, "load_kg": load_kg, "reps": reps, "days_ago": days_ago}]}


COHORT: Mapping[str, Answers] = {
    "says nothing": {},
    "asked, a beginner without equipment": BEGINNER,
    "a newcomer at home": {**BEGINNER, **HOME},
    "a newcomer with dumbbells": {**BEGINNER, **DUMBBELLS},
    "a newcomer in a gym": {**BEGINNER, **GYM},
    "a newcomer in a gym, body mass unknown": {**BEGINNER, **GYM, "body_mass_kg": None},
    "a newcomer whose technique is sound": {**BEGINNER, **GYM, "technique": dict.fromkeys(Family, "sound")},
    "a newcomer with twenty minutes": {**BEGINNER, **HOME, "minutes": 20},
    "a newcomer with ten minutes": {**BEGINNER, "minutes": 10},
    "a newcomer with wandering knees": {**BEGINNER, **HOME, "knee_control": "poor"},
    "eight months of lifting": {**HEALTHY, **GYM, "lifting_months": 8},
    "three years of lifting": {**HEALTHY, **GYM, "lifting_months": 36, "minutes": 60},
    "three years of lifting, four months off": {**HEALTHY, **GYM, "lifting_months": 36, "weeks_off": 17},
    "intermediate": INTERMEDIATE,
    "intermediate, no equipment": {**INTERMEDIATE, "equipment": set()},
    "intermediate with dumbbells": {**INTERMEDIATE, **DUMBBELLS},
    "intermediate, has boxed": {**INTERMEDIATE, "owned": {"barbell_box_squat"}},
    "intermediate with a squat record": {**INTERMEDIATE, **lifted("barbell_back_squat", 70, 5)},
    "intermediate with an old squat record": {**INTERMEDIATE, **lifted("barbell_back_squat", 70, 5, 91)},
    "intermediate, light": {**INTERMEDIATE, "body_mass_kg": 42},
    "intermediate, heavy": {**INTERMEDIATE, "body_mass_kg": 110},
    "intermediate, tight hamstrings": {**INTERMEDIATE, "hamstring_tightness": "tight"},
    "intermediate, measured tight": {**INTERMEDIATE, "sex": "male", "active_knee_extension_deg": 36},
    "intermediate, a doubtful reading": {**INTERMEDIATE, "sex": "female", "active_knee_extension_deg": 28},
    "intermediate, markedly short": {**INTERMEDIATE, "active_knee_extension_deg": {"left": 55, "right": 30}},
    "intermediate, tight hips": {**INTERMEDIATE, "hip_tightness": "tight"},
    "intermediate, short ankles": {**INTERMEDIATE, "knee_to_wall_cm": {"left": 7, "right": 10}},
    "intermediate, short ankles on one of three readings": {**INTERMEDIATE, "knee_to_wall_cm": {"left": [8.5, 9.5, 9.2], "right": 10}},
    "intermediate, few calf raises": {**INTERMEDIATE, "sex": "female", "single_leg_calf_raises": {"left": 26, "right": 19}},
    "intermediate, learning everything": {**INTERMEDIATE, "technique": dict.fromkeys(Family, "learning")},
    "intermediate, called quad dominant": {**INTERMEDIATE, "quad_dominant": True},
    "advanced": ADVANCED,
    "advanced, forty-five minutes": {**ADVANCED, "minutes": 45},
    "advanced, twenty-five minutes": {**ADVANCED, "minutes": 25},
    "advanced sprinter": {**ADVANCED, "event": "sprint", "goal": "speed"},
    "advanced with records": {
        **ADVANCED,
        "records": [
            {"variation": "barbell_back_squat", "load_kg": 110, "reps": 5, "days_ago": 5},
            {"variation": "barbell_deadlift", "load_kg": 130, "reps": 3, "rir": 2, "days_ago": 12},
            {"variation": "barbell_hip_thrust", "load_kg": 120, "reps": 8, "days_ago": 20},
        ],
    },
    "advanced with odd plates": {**ADVANCED, "loads": {"bar_kg": 15, "plate_pairs_kg": [1.25, 5, 10, 20]}},
    "advanced, never asked about health": {**ADVANCED, "red_flags": None, "pains": None, "injuries": None},
    "advanced, trained calves and thrusts this week": {
        **ADVANCED,
        "this_week": [
            {"variation": "single_leg_calf_raise", "sets": 3, "method": "strength", "days_ago": 2},
            {"variation": "barbell_hip_thrust", "sets": 3, "method": "heavy", "days_ago": 2},
        ],
    },
    "advanced, wants five a week": {**ADVANCED, "sessions_per_week": 5},
    "advanced, wants one a week": {**ADVANCED, "sessions_per_week": 1},
    "advanced, a hard run tomorrow": {**ADVANCED, "hours_to_hard_run": 20},
    "advanced, ran hard just now": {**ADVANCED, "hours_since_hard_run": 1},
    "advanced, marathon a week ago": {**ADVANCED, "days_since_race": 7, "last_race_km": 42.2},
    "advanced, race in three days": {**ADVANCED, "days_to_race": 3},
    "advanced, race tomorrow": {**ADVANCED, "days_to_race": 1},
    "advanced, few calf raises": {**ADVANCED, "sex": "male", "single_leg_calf_raises": [24, 25]},
    "advanced, few bridges on one leg": {
        **ADVANCED,
        "equipment": {"ankle_anchor"},
        "single_leg_bridge_reps": {"left": 25, "right": 17},
    },
    "advanced, Nordic lost early": {**ADVANCED, "equipment": {"ankle_anchor"}, "nordic_break_point_deg": 68},
    "advanced, Nordic lost midway": {**ADVANCED, "equipment": {"ankle_anchor"}, "nordic_break_point_deg": 50},
    "advanced, Nordic held long": {**ADVANCED, "equipment": {"ankle_anchor"}, "nordic_break_point_deg": 30},
    "advanced, ill": {**ADVANCED, "ill": True},
    "advanced, low readiness": {**ADVANCED, "readiness": "low"},
    "advanced, sore hamstrings": {**ADVANCED, "soreness": {"hamstrings": 5}},
    "advanced, knee pain": {**ADVANCED, **pain("knee", 4)},
    "beginner, knee pain": {**BEGINNER, **HOME, **pain("knee", 4)},
    "intermediate, low-back pain": {**INTERMEDIATE, **pain("low_back", 4)},
    "intermediate, Achilles pain not settled": {**INTERMEDIATE, **pain("achilles", 3, settles=False)},
    "intermediate, pain of 7": {**INTERMEDIATE, **pain("hamstring", 7)},
    "advanced, hamstring strain two months ago": {**ADVANCED, **injury("hamstring_strain", 9, cleared=True)},
    "advanced, hamstring strain last week": {**ADVANCED, **injury("hamstring_strain", 1)},
    "advanced, old low-back pain": {**ADVANCED, **injury("low_back_pain", 100, cleared=True)},
    "advanced, bone stress cleared": {**ADVANCED, **injury("bone_stress_injury", 30, cleared=True)},
    "advanced, bone stress not cleared": {**ADVANCED, **injury("bone_stress_injury", 30)},
    "advanced, insertional Achilles": {**ADVANCED, **injury("insertional_achilles_tendinopathy", 10)},
    "advanced, knee rebuilt, not cleared": {**ADVANCED, **injury("acl_reconstruction", 12)},
    "fifteen, supervised": {**INTERMEDIATE, "age": 15, "supervised": True},
    "fifteen, alone": {**INTERMEDIATE, "age": 15},
    "eleven, supervised": {**BEGINNER, "age": 11, "supervised": True, **HOME},
    "sixty-eight": {**INTERMEDIATE, "age": 68},
    "pregnant, second trimester": {**INTERMEDIATE, "sex": "female", "pregnancy": "trimester_2"},
    "twenty weeks after birth": {**ADVANCED, "sex": "female", "pregnancy": "postpartum", "postpartum_weeks": 20},
    "eight weeks after birth": {**ADVANCED, "sex": "female", "pregnancy": "postpartum", "postpartum_weeks": 8},
    "energy rated orange": {**INTERMEDIATE, "energy_availability": "orange"},
    "chest pain": {**ADVANCED, "red_flags": {"chest_pain"}},
    "bone pain on impact": {**BEGINNER, "red_flags": {"bone_pain_on_impact"}},
    "a heart condition, cleared": {**INTERMEDIATE, "red_flags": {"heart_condition"}, "cleared": True},
}


def runners() -> dict[str, AthleteProfile]:
    """Return the cohort by name."""
    return {name: AthleteProfile(**answers) for name, answers in COHORT.items()}
