"""Who is seen by somebody before training: the hard gates."""

from __future__ import annotations

from posterior_chain.check.obligation import AtLeast, Never, Obligation, Refers
from posterior_chain.language.conditions import all_of, any_of
from posterior_chain.language.selections import where
from posterior_chain.language.vocabulary import (
    cleared,
    energy_availability,
    ill,
    pregnancy,
    red_flags,
    red_flags_answered,
    supervised,
    uncleared_injuries,
    weeks_postpartum,
    weeks_since,
    weeks_since_uncleared,
    worst_pain,
    youth,
)
from posterior_chain.model.exercise import LoadKind
from posterior_chain.model.vocabulary import EnergyAvailability, InjuryKind, Method, Pregnancy, RedFlag, Scope, Urgency

__all__ = ["OBLIGATIONS"]

_FAST_OR_HEAVY = (Method.EXPLOSIVE, Method.HEAVY)


OBLIGATIONS: tuple[Obligation, ...] = (
    Obligation(
        "emergency_heart",
        "Chest pain, fainting or breathlessness that does not fit is an emergency.",
        ("GAT-02",),
        any_of(*map(red_flags.has, (RedFlag.CHEST_PAIN, RedFlag.FAINTING, RedFlag.UNUSUAL_BREATHLESSNESS))),
        Refers(urgency=Urgency.EMERGENCY),
    ),
    Obligation(
        "palpitations",
        "Palpitations are seen before training.",
        ("GAT-02",),
        red_flags.has(RedFlag.PALPITATIONS),
        Refers(urgency=Urgency.URGENT),
    ),
    Obligation(
        "heart_needs_clearance",
        "Known heart trouble or a clot waits for clearance.",
        ("GAT-03",),
        all_of(any_of(*map(red_flags.has, (RedFlag.HEART_CONDITION, RedFlag.RECENT_HEART_EVENT, RedFlag.BLOOD_CLOT))), cleared.is_(False)),
        Refers(urgency=Urgency.ROUTINE),
    ),
    Obligation(
        "blood_pressure",
        "Very high blood pressure is seen first.",
        ("GAT-04",),
        red_flags.has(RedFlag.VERY_HIGH_BLOOD_PRESSURE),
        Refers(urgency=Urgency.URGENT),
    ),
    Obligation(
        "cauda_equina",
        "Saddle numbness, bladder or bowel change, or growing leg weakness is an emergency.",
        ("GAT-05",),
        any_of(*map(red_flags.has, (RedFlag.SADDLE_NUMBNESS, RedFlag.BLADDER_OR_BOWEL_CHANGE, RedFlag.PROGRESSIVE_LEG_WEAKNESS))),
        Refers(urgency=Urgency.EMERGENCY),
    ),
    Obligation(
        "warning_signs_with_back_pain",
        "Trauma, weight loss, fever or night pain beside back pain is seen first.",
        ("GAT-06",),
        any_of(
            *map(red_flags.has, (RedFlag.MAJOR_TRAUMA, RedFlag.UNEXPLAINED_WEIGHT_LOSS, RedFlag.FEVER_WITH_BACK_PAIN, RedFlag.NIGHT_PAIN))
        ),
        Refers(urgency=Urgency.URGENT),
    ),
    Obligation(
        "fragile_bone_needs_clearance",
        "Fragile bone or a past cancer waits for clearance.",
        ("GAT-06",),
        all_of(any_of(*map(red_flags.has, (RedFlag.OSTEOPOROSIS_OR_STEROIDS, RedFlag.CANCER_HISTORY))), cleared.is_(False)),
        Refers(urgency=Urgency.ROUTINE),
    ),
    Obligation(
        "leg_numbness",
        "Leg pain with numbness is seen first.",
        ("GAT-07",),
        red_flags.has(RedFlag.LEG_PAIN_WITH_NUMBNESS),
        Refers(urgency=Urgency.URGENT),
    ),
    Obligation(
        "bone_pain",
        "Bone pain on impact or at rest is seen first.",
        ("GAT-08",),
        any_of(*map(red_flags.has, (RedFlag.BONE_PAIN_ON_IMPACT, RedFlag.BONE_PAIN_AT_REST))),
        Refers(urgency=Urgency.URGENT),
    ),
    Obligation(
        "bone_stress_needs_clearance",
        "A bone stress injury waits for its own clearance.",
        ("GAT-09", "GAT-10"),
        uncleared_injuries.has(InjuryKind.BONE_STRESS_INJURY),
        Refers(urgency=Urgency.ROUTINE),
    ),
    Obligation(
        "fresh_hamstring_strain",
        "A hamstring strain of the last two weeks that nobody cleared is seen first.",
        ("GAT-11",),
        weeks_since_uncleared(InjuryKind.HAMSTRING_STRAIN) <= 2,
        Refers(urgency=Urgency.URGENT),
    ),
    Obligation(
        "pop_or_painful_walking",
        "A sudden pop or pain on walking is seen first.",
        ("GAT-11", "GAT-12"),
        any_of(*map(red_flags.has, (RedFlag.SUDDEN_POP, RedFlag.CANNOT_WALK_PAIN_FREE))),
        Refers(urgency=Urgency.URGENT),
    ),
    Obligation(
        "weak_push_off", "A weak push-off is seen first.", ("GAT-12",), red_flags.has(RedFlag.WEAK_PUSH_OFF), Refers(urgency=Urgency.URGENT)
    ),
    Obligation(
        "joints",
        "A hot, unstable or broken joint is seen first.",
        ("GAT-13",),
        any_of(*map(red_flags.has, (RedFlag.HOT_SWOLLEN_JOINT, RedFlag.UNSTABLE_JOINT, RedFlag.FRACTURE_OR_DISLOCATION))),
        Refers(urgency=Urgency.URGENT),
    ),
    Obligation(
        "surgery_needs_clearance",
        "Surgery that has not healed waits for clearance.",
        ("GAT-13",),
        all_of(red_flags.has(RedFlag.UNHEALED_SURGERY), cleared.is_(False)),
        Refers(urgency=Urgency.ROUTINE),
    ),
    Obligation(
        "calf_swelling",
        "A swollen warm calf is an emergency.",
        ("GAT-14",),
        red_flags.has(RedFlag.CALF_SWELLING),
        Refers(urgency=Urgency.EMERGENCY),
    ),
    Obligation(
        "pregnancy_warning",
        "A warning sign in pregnancy is an emergency.",
        ("GAT-15",),
        red_flags.has(RedFlag.PREGNANCY_WARNING_SIGN),
        Refers(urgency=Urgency.EMERGENCY),
    ),
    Obligation(
        "first_twelve_weeks_after_birth",
        "Within twelve weeks of a birth the athlete is referred and nothing is heavy or has impact.",
        ("GAT-16",),
        all_of(pregnancy.is_(Pregnancy.POSTPARTUM), weeks_postpartum < 12),
        Refers(urgency=Urgency.ROUTINE, scope=Scope.IMPACT_AND_HEAVY),
    ),
    Obligation(
        "pelvic_floor",
        "With pelvic floor symptoms that nobody cleared the athlete is referred and nothing is heavy or has impact.",
        ("GAT-16",),
        all_of(red_flags.has(RedFlag.PELVIC_FLOOR_SYMPTOMS), cleared.is_(False)),
        Refers(urgency=Urgency.ROUTINE, scope=Scope.IMPACT_AND_HEAVY),
    ),
    Obligation(
        "abdominal_surgery",
        "Abdominal surgery of the last twelve weeks is seen first.",
        ("GAT-17",),
        weeks_since(InjuryKind.ABDOMINAL_SURGERY) < 12,
        Refers(urgency=Urgency.ROUTINE),
    ),
    Obligation(
        "hernia",
        "A hernia that is not repaired is seen first.",
        ("GAT-17",),
        uncleared_injuries.has(InjuryKind.HERNIA),
        Refers(urgency=Urgency.ROUTINE),
    ),
    Obligation(
        "eye_surgery_needs_clearance",
        "Eye surgery waits for clearance.",
        ("GAT-17",),
        all_of(red_flags.has(RedFlag.EYE_SURGERY), cleared.is_(False)),
        Refers(urgency=Urgency.ROUTINE),
    ),
    Obligation(
        "pain_above_five", "Pain above 5 of 10 is seen first.", ("GAT-18", "PAIN-03"), worst_pain > 5, Refers(urgency=Urgency.URGENT)
    ),
    Obligation("pain_above_five_trains_nothing", "Pain above 5 of 10 trains nothing.", ("GAT-18",), worst_pain > 5, Never()),
    Obligation(
        "red_energy",
        "The red tier of energy availability belongs to a physician.",
        ("GAT-19",),
        energy_availability.is_(EnergyAvailability.RED),
        Refers(urgency=Urgency.URGENT),
    ),
    Obligation(
        "eating_disorder",
        "An unstable eating disorder belongs to a physician.",
        ("GAT-19",),
        red_flags.has(RedFlag.EATING_DISORDER_UNSTABLE),
        Refers(urgency=Urgency.URGENT),
    ),
    Obligation(
        "unsupervised_youth",
        "Under 18 without supervision nothing is lifted.",
        ("GAT-20",),
        all_of(youth.is_(True), supervised.is_(False)),
        Never(of=where(load=LoadKind.EXTERNAL)),
    ),
    Obligation(
        "unsupervised_youth_is_referred",
        "Under 18 without supervision somebody qualified is asked for.",
        ("GAT-20",),
        all_of(youth.is_(True), supervised.is_(False)),
        Refers(urgency=Urgency.ROUTINE, scope=Scope.LOADED),
    ),
    Obligation("illness", "Fever or illness today means no training.", ("GAT-21",), ill.is_(True), Never()),
    Obligation("dizziness", "Dizziness is seen first.", ("GAT-21",), red_flags.has(RedFlag.DIZZINESS), Refers(urgency=Urgency.URGENT)),
    Obligation(
        "exertional_headache",
        "A headache on exertion is seen first.",
        ("GAT-22",),
        red_flags.has(RedFlag.EXERTIONAL_HEADACHE),
        Refers(urgency=Urgency.URGENT),
    ),
    Obligation(
        "unsettled_conditions",
        "An unstable condition, or one that may train under supervision only, waits for clearance.",
        ("GAT-22",),
        all_of(any_of(*map(red_flags.has, (RedFlag.UNCONTROLLED_CONDITION, RedFlag.MEDICAL_SUPERVISION_ONLY))), cleared.is_(False)),
        Refers(urgency=Urgency.ROUTINE),
    ),
    Obligation(
        "sit_bone_power_loss",
        "Sit-bone pain with a loss of power is seen first.",
        ("GAT-23",),
        red_flags.has(RedFlag.SIT_BONE_PAIN_WITH_POWER_LOSS),
        Refers(urgency=Urgency.URGENT),
    ),
    Obligation(
        "missing_periods",
        "Missing periods lead to a medical contact.",
        ("POP-10",),
        red_flags.has(RedFlag.NO_PERIOD_THREE_MONTHS),
        Refers(urgency=Urgency.ROUTINE, scope=Scope.ADVICE),
    ),
    Obligation(
        "missing_periods_train_gently",
        "While periods are missing nothing is heavy or fast.",
        ("POP-10", "SCL-12"),
        red_flags.has(RedFlag.NO_PERIOD_THREE_MONTHS),
        Never(methods=_FAST_OR_HEAVY),
    ),
    Obligation(
        "unasked_warning_signs",
        "Before warning signs were asked for nothing is heavy or fast.",
        ("GAT-01",),
        red_flags_answered.is_(False),
        Never(methods=_FAST_OR_HEAVY),
    ),
    Obligation(
        "unasked_warning_signs_reserve",
        "Before warning signs were asked for one more repetition stays in reserve.",
        ("GAT-01",),
        red_flags_answered.is_(False),
        AtLeast(rir_above_table=1),
    ),
)
