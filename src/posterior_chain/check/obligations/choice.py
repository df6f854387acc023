"""What is chosen among what is allowed: who starts a step easier, and what is preferred."""

from __future__ import annotations

from posterior_chain.check.choosing import NoVoteFor, StepsDown, VotesFor
from posterior_chain.check.obligation import Obligation
from posterior_chain.language.conditions import all_of, any_of, not_, setting
from posterior_chain.language.selections import where
from posterior_chain.language.vocabulary import (
    ambers,
    calf_raises_below_norm,
    days_since_race,
    days_to_race,
    equipment,
    event,
    goal,
    hip_tightness,
    hours_to_hard_run,
    injuries,
    knee_control,
    level,
    pain_in,
    practised,
    quad_dominant,
    sessions_per_week,
    single_leg_bridge_reps,
    straight_knee_calf_trained,
    two_leg_thrust_trained,
    weeks_since,
)
from posterior_chain.model.exercise import LoadKind
from posterior_chain.model.vocabulary import (
    Axis,
    Contraction,
    Equipment,
    Event,
    Family,
    Goal,
    InjuryKind,
    KneeControl,
    Laterality,
    Level,
    Position,
    Region,
    Tightness,
)

__all__ = ["OBLIGATIONS"]

_AMBER = setting("amber_pain")
_SPRINT = event.is_(Event.SPRINT)
_NEW_HAMSTRINGS = level.in_(Family.GLUTE_HAM_RAISE).is_(Level.BEGINNER)
_TRAINED_HAMSTRINGS = level.in_(Family.GLUTE_HAM_RAISE) >= Level.INTERMEDIATE
_READY = all_of(ambers <= 0, hours_to_hard_run >= 24, days_since_race > 14)
_RECENT_STRAIN = weeks_since(InjuryKind.HAMSTRING_STRAIN) < setting("recent_strain_weeks")
_ONE_LEG_HAS_A_TURN = all_of(two_leg_thrust_trained.is_(True), any_of(_SPRINT, goal.one_of(Goal.SPEED, Goal.ECONOMY)))

_CALVES = where(family=Family.CALF)
_CURLS = where(family=Family.GLUTE_HAM_RAISE)
_UPPER_CURLS = where(family=Family.GLUTE_HAM_RAISE, rung_above=2)
_NORDICS_AND_RAISES = where(family=Family.GLUTE_HAM_RAISE, uses=(Equipment.ANKLE_ANCHOR, Equipment.GHD), rung_above=2)
_FEW_HARD_CURLS = where(
    family=Family.GLUTE_HAM_RAISE,
    unless=where(
        load=tuple(each for each in LoadKind if each is not LoadKind.EXTERNAL),
        contraction=tuple(each for each in Contraction if each is not Contraction.ECCENTRIC),
        unless=where(rung_above=5),
    ),
)
"""What is lowered or loaded, and the rungs at the top."""
_ONE_LEG_CALVES = where(family=Family.CALF, laterality=Laterality.UNILATERAL)
_ONE_LEG_THRUSTS = where(family=Family.HIP_THRUST, laterality=(Laterality.SPLIT_STANCE, Laterality.UNILATERAL))

OBLIGATIONS: tuple[Obligation, ...] = (
    # a step easier
    Obligation(
        "past_hamstring_strain_easier",
        "A past hamstring strain starts a step easier in the knee.",
        ("SCL-03",),
        injuries.has(InjuryKind.HAMSTRING_STRAIN),
        StepsDown(of=_CURLS),
    ),
    Obligation(
        "past_calf_strain_easier",
        "A past calf strain starts a step easier.",
        ("SCL-05",),
        injuries.has(InjuryKind.CALF_STRAIN),
        StepsDown(of=_CALVES),
    ),
    Obligation(
        "rebuilt_knee_easier",
        "A rebuilt knee ligament squats and curls a step easier.",
        ("SCL-05",),
        injuries.has(InjuryKind.ACL_RECONSTRUCTION),
        StepsDown(of=where(family=(Family.SQUAT, Family.GLUTE_HAM_RAISE))),
    ),
    Obligation(
        "achilles_history_easier",
        "A calf with an Achilles history works a step easier.",
        ("SCL-06",),
        injuries.has(InjuryKind.ACHILLES_TENDINOPATHY),
        StepsDown(of=_CALVES),
    ),
    Obligation(
        "painful_calf_easier",
        "A painful calf or Achilles tendon works a step easier.",
        ("SCL-02", "SCL-06"),
        any_of(pain_in(Region.CALF) >= _AMBER, pain_in(Region.ACHILLES) >= _AMBER),
        StepsDown(of=_CALVES),
    ),
    Obligation(
        "painful_knee_to_the_box",
        "A painful knee squats to a box, or a step easier.",
        ("SCL-02", "SCL-17"),
        pain_in(Region.KNEE) >= _AMBER,
        StepsDown(of=where(family=Family.SQUAT, unless=where(uses=Equipment.BOX, laterality=Laterality.BILATERAL))),
    ),
    Obligation(
        "tight_hips_easier",
        "Tight hips go a step easier where the hips bend most.",
        ("HIP-02",),
        hip_tightness >= Tightness.TIGHT,
        StepsDown(of=where(family=(Family.DEADLIFT, Family.SQUAT), asks={Axis.HIP_FLEXION: 3})),
    ),
    Obligation(
        "wandering_knees_easier",
        "Knees that wander squat a step easier.",
        ("A23", "COR-10"),
        knee_control.is_(KneeControl.POOR),
        StepsDown(of=where(family=Family.SQUAT)),
    ),
    Obligation(
        "few_bridges_easier",
        "Who does few bridges on one leg curls a step easier.",
        ("STR-05",),
        single_leg_bridge_reps < setting("few_bridge_reps"),
        StepsDown(of=_CURLS),
    ),
    Obligation(
        "weak_calves_two_legs",
        "Calves that do few raises go back to two legs.",
        ("STR-01",),
        calf_raises_below_norm.is_(True),
        StepsDown(of=_ONE_LEG_CALVES),
    ),
    Obligation(
        "first_bar_to_the_box",
        "The first squats with a bar go to a box where there is one.",
        ("A20",),
        all_of(
            level.in_(Family.SQUAT) <= Level.INTERMEDIATE,
            equipment.has(Equipment.BOX),
            not_(practised.has("barbell_box_squat")),
            not_(practised.has("barbell_back_squat")),
        ),
        StepsDown(of=where(family=Family.SQUAT, uses=Equipment.RACK, asks={Axis.HIP_FLEXION: 3})),
    ),
    # preferred for beginners
    Obligation(
        "beginners_air_squat",
        "Who is new to squats prefers those without load on two legs.",
        ("A19", "SQT-01"),
        level.in_(Family.SQUAT).is_(Level.BEGINNER),
        VotesFor(of=where(family=Family.SQUAT, load=(LoadKind.ASSISTED, LoadKind.BODYWEIGHT), laterality=Laterality.BILATERAL)),
    ),
    Obligation(
        "beginners_bridge",
        "Who is new to thrusts prefers bridges and thrusts without load on two legs.",
        ("A32", "A33", "BRG-01"),
        level.in_(Family.HIP_THRUST).is_(Level.BEGINNER),
        VotesFor(of=where(family=Family.HIP_THRUST, load=LoadKind.BODYWEIGHT, laterality=Laterality.BILATERAL)),
    ),
    Obligation(
        "new_hamstrings_first_rungs",
        "New hamstrings prefer what is for beginners.",
        ("A42", "NHE-09", "COR-11"),
        _NEW_HAMSTRINGS,
        VotesFor(of=where(family=Family.GLUTE_HAM_RAISE, level=Level.BEGINNER)),
    ),
    Obligation(
        "new_hamstrings_no_upper_rungs",
        "New hamstrings prefer no upper rung.",
        ("A42", "NHE-09"),
        _NEW_HAMSTRINGS,
        NoVoteFor(of=_UPPER_CURLS),
    ),
    Obligation(
        "new_hamstrings_not_few_and_hard",
        "New hamstrings prefer no few, hard repetitions.",
        ("A40", "A42"),
        _NEW_HAMSTRINGS,
        NoVoteFor(of=_FEW_HARD_CURLS),
    ),
    # preferred by who is trained
    Obligation(
        "trained_calves_one_leg",
        "Trained calves prefer one leg.",
        ("CLF-05", "SES-06"),
        level.in_(Family.CALF) >= Level.INTERMEDIATE,
        VotesFor(of=_ONE_LEG_CALVES),
    ),
    Obligation(
        "trained_hamstrings_upper_rungs",
        "Trained hamstrings prefer the rungs of their level when nothing asks them to wait.",
        ("SES-05", "NHE-08", "SPC-06", "TAP-06", "SCL-04"),
        all_of(_TRAINED_HAMSTRINGS, _READY, not_(injuries.has(InjuryKind.HAMSTRING_STRAIN))),
        VotesFor(of=where(family=Family.GLUTE_HAM_RAISE, rung_above=2, unless=where(rung_above=5, level=Level.INTERMEDIATE))),
    ),
    Obligation(
        "upper_rungs_wait",
        "On a day that is not clear, before a hard run, after a race and after a strain no upper rung is preferred, but by sprinters.",
        ("SPC-06", "TAP-06", "SCL-04"),
        all_of(any_of(not_(_READY), _RECENT_STRAIN), not_(_SPRINT)),
        NoVoteFor(of=_UPPER_CURLS),
    ),
    Obligation(
        "trained_hamstrings_few_and_hard",
        "Trained hamstrings prefer few, hard repetitions.",
        ("A40", "MOD-ECC", "A43"),
        _TRAINED_HAMSTRINGS,
        VotesFor(of=_FEW_HARD_CURLS),
    ),
    # preferred for a goal
    Obligation(
        "quad_dominance_squats",
        "Who is called quad dominant squats all the same.",
        ("COR-02", "A12"),
        quad_dominant.is_(True),
        VotesFor(of=where(family=Family.SQUAT)),
    ),
    Obligation(
        "sprinters_nordic",
        "Sprinters with trained hamstrings keep the Nordic or the raise.",
        ("GOAL-03", "TAP-05"),
        all_of(_SPRINT, _TRAINED_HAMSTRINGS),
        VotesFor(of=_NORDICS_AND_RAISES),
    ),
    Obligation(
        "sprinters_thrust",
        "Who sprints or wants speed prefers the thrust to the bridge.",
        ("A27", "THR-02", "GOAL-03"),
        any_of(_SPRINT, goal.is_(Goal.SPEED)),
        VotesFor(of=where(family=Family.HIP_THRUST, uses=Equipment.BENCH)),
    ),
    Obligation(
        "one_leg_thrusts_have_a_turn",
        "After thrusts on two legs one leg has its turn, for speed and for economy.",
        ("A30", "THR-05"),
        _ONE_LEG_HAS_A_TURN,
        VotesFor(of=_ONE_LEG_THRUSTS),
    ),
    Obligation(
        "one_leg_thrusts_only_in_turn",
        "Thrusts on one leg are preferred only when it is their turn.",
        ("A30", "COR-09"),
        not_(_ONE_LEG_HAS_A_TURN),
        NoVoteFor(of=_ONE_LEG_THRUSTS),
    ),
    # preferred for the sake of a joint
    Obligation(
        "hurt_back_bridges_first",
        "A low back that hurts or was hurt prefers bridges and thrusts.",
        ("SCL-09",),
        any_of(pain_in(Region.LOW_BACK) >= _AMBER, injuries.has(InjuryKind.LOW_BACK_PAIN)),
        VotesFor(of=where(family=Family.HIP_THRUST, position=Position.SUPINE)),
    ),
    Obligation(
        "tight_hips_raised_hinge",
        "Tight hips prefer the trap bar and the raised hinge.",
        ("HIP-02",),
        hip_tightness >= Tightness.TIGHT,
        VotesFor(of=where(family=Family.DEADLIFT, uses=(Equipment.BLOCKS, Equipment.RACK, Equipment.TRAP_BAR))),
    ),
    # what a week holds
    Obligation(
        "calves_in_every_session",
        "Every full session wants calf work.",
        ("A05", "COR-03", "CLF-01"),
        days_to_race >= 4,
        VotesFor(of=_CALVES),
    ),
    Obligation(
        "hamstrings_of_their_own",
        "Every full session wants hamstring work beside the squat.",
        ("A17", "COR-04", "NHE-12"),
        days_to_race >= 4,
        VotesFor(of=_CURLS),
    ),
    Obligation(
        "straight_knee_first",
        "The calf work of a week starts with a straight knee.",
        ("CLF-01",),
        straight_knee_calf_trained.is_(False),
        VotesFor(of=where(family=Family.CALF, bent_knee=False)),
    ),
    Obligation(
        "bent_knee_next",
        "After calf work with a straight knee the knee is bent.",
        ("CLF-01",),
        straight_knee_calf_trained.is_(True),
        VotesFor(of=where(family=Family.CALF, bent_knee=True)),
    ),
    Obligation(
        "once_a_week_more_sets",
        "Who trains once a week aims at four sets.",
        ("DOS-07",),
        sessions_per_week <= 1,
        VotesFor(sets=4),
    ),
)
