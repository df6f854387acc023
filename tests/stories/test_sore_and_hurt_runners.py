"""Runners who hurt, who were hurt, or who are tired: pain and injury come before everything but a gate (3.7)."""

from __future__ import annotations

import pytest
from attrs import evolve

from posterior_chain import AthleteProfile, recommend
from posterior_chain.model.vocabulary import RedFlag
from tests.stories.telling import BODY, EFFORT, Advised, Item, because, causes, minutes
from tests.stories.usual import (
    ADVANCED,
    GYM,
    INTERMEDIATE,
    NEWCOMER,
    a_novices_session_again,
    an_advanced_session,
    an_advanced_session_of_two_sets,
    an_advanced_session_that_is_not_heavy,
    an_intermediate_session,
)

SEEN_FIRST = Advised(outcome="refer", a_week=0)
"""No session, none a week; each story adds who refers."""


def hurts(region: str, score: int, *, settles: bool = True) -> list[dict[str, object]]:
    """Return one pain."""
    return [{"region": region, "score": score, "settles_by_morning": settles}]


def had(kind: str, weeks_ago: int, *, cleared: bool = False) -> list[dict[str, object]]:
    """Return one injury."""
    return [{"kind": kind, "weeks_ago": weeks_ago, "cleared": cleared}]


an_amber_intermediate_session = Advised(
    # SCL-02, PAIN-02: pain of 3-5 trains on: a set fewer, load x 0.8, three in reserve, nothing that was not shown yet. An intermediate
    # lifter owns what lies below the level. START-01: 0.25 x 70 x 0.8 = 14 kg, down to a dumbbell of 12.5.
    outcome="train_with_care",
    knee_dominant=Item("goblet_squat", "strength", "2 x 6-8", "12.5 kg dumbbell", "3-4", "120-180"),
    hip_extension=Item("bodyweight_hip_thrust", "skill", "1 x 10-15", BODY, "3-4", "60-90"),
    # START-04: 0.45 x 70 x 0.8 = 25.2 kg, a kettlebell of 24. Its own 5-10 leaves 5-8.
    hinge=Item("kettlebell_deadlift", "strength", "2 x 5-8", "24 kg kettlebell", "3-4", "120-180"),
    # A load found by effort comes down by one more in reserve: 4-5.
    knee_flexion=Item("lying_leg_curl", "strength", "2 x 6-8", EFFORT, "4-5", "120-180"),
    calf=Item("calf_raise", "skill", "1 x 12-15", BODY, "3-4", "60-90"),
    trunk=Item("superman", "isometric", "2 x 30 s", BODY, "3-4", "60-120"),
)


def test_low_back_pain_that_settles() -> None:
    """
    SCL-09, SCL-02: bridge and thrust first, nothing lifted in a hinge, little on the back; CAP-05: x 0.7, which is less than x 0.8.

    The two never multiply (3.7): goblet 0.25 x 70 x 0.7 = 12.25 kg, a kettlebell of 12. The superman loads the back, the bird dog does not.
    """
    profile = evolve(INTERMEDIATE, pains=hurts("low_back", 3))
    advice = recommend(profile)

    assert Advised.to(profile) == evolve(
        an_amber_intermediate_session,
        knee_dominant=Item("goblet_squat", "strength", "2 x 6-8", "12 kg kettlebell", "3-4", "120-180"),
        hinge=Item("hip_hinge_drill", "skill", "1 x 8-12", BODY, "3-4", "60-90"),
        trunk=Item("bird_dog", "isometric", "2 x 6-12 a side", BODY, "3-4", "60-120"),
    )
    assert because(advice) >= {"pain.amber_pain_trains_with_less", "pain.painful_low_back_rests_the_hinge"}
    assert "pain.painful_low_back_rests_the_hinge" in causes(advice, "trap_bar_deadlift")


def test_low_back_pain_beside_a_cable() -> None:
    """SCL-09: bridge and thrust first, so the thrust on the bench and not the cable, though only the cable has a load."""
    profile = evolve(INTERMEDIATE, equipment={"bench", "box", "cable"}, pains=hurts("low_back", 3))
    told = Advised.to(profile)

    assert told.hip_extension == Item("bodyweight_hip_thrust", "skill", "1 x 10-15", BODY, "3-4", "60-90")
    assert "recovery.hurt_backs_bridge_and_thrust_first" in because(recommend(profile))


def test_low_back_pain_of_a_year_ago() -> None:
    """
    SCL-09: no pull from the floor, and no hinge as hard on the back; CAP-05: x 0.7, or one more in reserve where a load goes by effort.

    HNG-01: the pull from the rack is the rung below both. 35 x 0.7 = 24.5, 22.5 kg; 42 x 0.7 = 29.4, 27.5; 14 x 0.7 = 9.8, a kettlebell
    of 8. What loads the back is not heavy; the thrust may be.
    """
    profile = evolve(ADVANCED, injuries=had("low_back_pain", 60, cleared=True))
    advice = recommend(profile)

    assert Advised.to(profile) == Advised(
        outcome="train_with_care",
        knee_dominant=Item("barbell_back_squat", "strength", "3 x 5-8", "22.5 kg barbell", "2-3", "120-180"),
        hip_extension=Item("barbell_hip_thrust", "heavy", "3 x 4-5", "27.5 kg barbell", "1-2", "180-300"),
        hinge=Item("rack_pull", "strength", "3 x 5-8", EFFORT, "3-4", "120-180"),
        knee_flexion=Item("lying_leg_curl", "strength", "3 x 6-8", EFFORT, "3-4", "120-180"),
        calf=Item("single_leg_calf_raise_floor_loaded", "strength", "3 x 6-10 a side", "8 kg kettlebell", "1-2", "120-180"),
        trunk=Item("superman", "isometric", "3 x 30 s", BODY, "1-2", "60-120"),
    )
    assert causes(advice, "barbell_romanian_deadlift") == {"injury_history.past_low_back_pain_leaves_the_floor_at_first"}


def test_achilles_pain_that_does_not_settle() -> None:
    """
    PAIN-04: x 0.7 and a set fewer, which is once and not twice a set fewer; SCL-06: slow calf work, a physiotherapist for the programme.

    Goblet 17.5 x 0.7 = 12.25, a kettlebell of 12; hinge 31.5 x 0.7 = 22.05, one of 20. The calf goes one rung down: both legs, held,
    MOD-ISO 3 - 1 = 2 x 30-45 s.
    """
    profile = evolve(INTERMEDIATE, pains=hurts("achilles", 3, settles=False))
    advice = recommend(profile)

    assert Advised.to(profile) == evolve(
        an_amber_intermediate_session,
        knee_dominant=Item("goblet_squat", "strength", "2 x 6-8", "12 kg kettlebell", "3-4", "120-180"),
        hinge=Item("kettlebell_deadlift", "strength", "2 x 5-8", "20 kg kettlebell", "3-4", "120-180"),
        calf=Item("calf_raise_hold", "isometric", "2 x 30-45 s", BODY, "3-4", "60-120"),
    )
    assert because(advice) >= {"pain.unsettled_pain_comes_down_further", "pain.painful_calves_rise_without_load"}
    assert "pain.painful_calves_rise_without_load" in causes(advice, "calf_eccentric_drop")


def test_knee_pain_of_a_newcomer() -> None:
    """SCL-17, SCL-02: depth above the pain, onto a chair; a set fewer. The newcomer's 4-5 in reserve are more than the 3 of amber pain."""
    profile = evolve(NEWCOMER, pains=hurts("knee", 4))
    advice = recommend(profile)

    assert Advised.to(profile) == Advised(
        outcome="train_with_care",
        knee_dominant=Item("sit_to_stand", "skill", "1 x 8-15", BODY, "4-5", "60-90"),
        hip_extension=Item("glute_bridge", "skill", "1 x 10-15", BODY, "4-5", "60-90"),
        hinge=Item("hip_hinge_drill", "skill", "1 x 8-12", BODY, "4-5", "60-90"),
        knee_flexion=Item("long_lever_bridge", "isometric", "2 x 20-30 s", BODY, "4-5", "60-120"),
        calf=Item("calf_raise", "skill", "1 x 12-15", BODY, "4-5", "60-90"),
        trunk=Item("bird_dog", "isometric", "2 x 6-12 a side", BODY, "4-5", "60-120"),
    )
    assert minutes(advice) == 24
    assert "pain.painful_knees_bend_less" in because(advice)


def test_knee_pain_of_an_intermediate_lifter() -> None:
    """SCL-17: the box squat, at a depth above the pain, and not a rung below it without a box; nothing in the hand (SCL-02)."""
    profile = evolve(INTERMEDIATE, pains=hurts("knee", 3))

    assert Advised.to(profile) == evolve(
        an_amber_intermediate_session, knee_dominant=Item("box_squat", "skill", "1 x 8-15", BODY, "3-4", "60-90")
    )


def test_shin_pain_stays_on_two_legs_and_is_looked_at() -> None:
    """SCL-02 beside GAT-08: no single-leg or loaded calf work, and who feels it at one spot on a bone is told to be seen first."""
    profile = evolve(INTERMEDIATE, pains=hurts("shin", 3))
    advice = recommend(profile)

    assert Advised.to(profile) == evolve(
        an_amber_intermediate_session, referrals=("routine, advice: pain.painful_shins_and_feet_stay_on_two_legs",)
    )
    assert "pain.painful_shins_and_feet_stay_on_two_legs" in causes(advice, "single_leg_calf_raise")


def test_a_pain_of_two_changes_nothing() -> None:
    """PAIN-01: 0-2 that settles is safe."""
    assert Advised.to(evolve(INTERMEDIATE, pains=hurts("knee", 2))) == an_intermediate_session


def test_a_pain_of_seven_is_seen_first() -> None:
    """GAT-18, PAIN-03: above five there is no session."""
    profile = evolve(INTERMEDIATE, pains=hurts("hamstring", 7))

    assert Advised.to(profile) == evolve(SEEN_FIRST, referrals=("urgent, all: gates.pain_above_five_is_seen_first",))


def test_an_advanced_runner_who_was_never_asked_about_pain() -> None:
    """
    3.7, PAIN-09: unknown is amber: not heavy, a set fewer, three in reserve, and no rung above the highest one shown. No load comes down.

    An advanced lifter owns the rungs of the level below: the trap bar and the loaded single-leg raise (CLF-05).
    """
    profile = evolve(ADVANCED, pains=None)
    advice = recommend(profile)

    assert Advised.to(profile) == Advised(
        outcome="train_with_care",
        knee_dominant=Item("barbell_back_squat", "strength", "2 x 5-8", "35 kg barbell", "3-4", "120-180"),
        hip_extension=Item("barbell_hip_thrust", "strength", "2 x 5-8", "40 kg barbell", "3-4", "120-180"),
        hinge=Item("trap_bar_deadlift", "strength", "2 x 5-8", "47.5 kg trap_bar", "3-4", "120-180"),
        knee_flexion=Item("lying_leg_curl", "strength", "2 x 6-8", EFFORT, "3-4", "120-180"),
        calf=Item("single_leg_calf_raise_floor_loaded", "strength", "2 x 6-10 a side", "12.5 kg dumbbell", "3-4", "120-180"),
        trunk=Item("superman", "isometric", "2 x 30 s", BODY, "3-4", "60-120"),
    )
    assert "screening.unasked_pain_counts_as_amber" in causes(advice, "barbell_deadlift")


def test_a_hamstring_strain_of_two_months_ago() -> None:
    """
    SCL-04: within six months rungs 1-4, nothing heavy for the hamstrings, four in reserve, wherever they are trained most.

    The deadlift's own 3-6 leaves 5-6 of PRE-I. Squat, thrust and calves are not the hamstrings' and stay what they are.
    """
    profile = evolve(ADVANCED, injuries=had("hamstring_strain", 9, cleared=True))
    advice = recommend(profile)

    assert Advised.to(profile) == evolve(
        an_advanced_session,
        outcome="train_with_care",
        hinge=Item("barbell_deadlift", "strength", "3 x 5-6", "47.5 kg barbell", "4-5", "120-180"),
        knee_flexion=Item("lying_leg_curl", "strength", "3 x 6-8", EFFORT, "4-5", "120-180"),
    )
    assert because(advice) >= {
        "injury_history.recent_hamstring_strain_stays_on_low_rungs",
        "training_week.hamstrings_get_a_place_of_their_own",
    }
    assert "injury_history.recent_hamstring_strain_stays_on_low_rungs" in causes(advice, "nordic_eccentric")


def test_a_strained_hamstring_that_still_hurts() -> None:
    """
    PAIN-08: pain in a strained hamstring is trained in a programme that a clinician leads: no hinge is loaded, the trap bar neither.

    Thrusts and bridges stand in for hinge and curl (DESIGN 6), and a professional is to look at it. Four exercises of three sets would be
    twelve for the glutes, so the one in the hinge's place gives up two (DOS-08).
    """
    profile = evolve(INTERMEDIATE, pains=hurts("hamstring", 1), injuries=had("hamstring_strain", 9, cleared=True))
    advice = recommend(profile)

    assert Advised.to(profile) == evolve(
        an_intermediate_session,
        outcome="train_with_care",
        hinge=Item("dumbbell_hip_thrust", "strength", "1 x 8", "40 kg dumbbell", "2-3", "120-180"),
        knee_flexion=Item("barbell_glute_bridge", "strength", "3 x 5-8", "40 kg barbell", "2-3", "120-180"),
        referrals=("routine, advice: injury_history.strained_hamstring_that_hurts_is_trained_with_a_clinician",),
    )
    assert causes(advice, "trap_bar_deadlift") == {"injury_history.strained_hamstring_that_hurts_is_trained_with_a_clinician"}


def test_a_hamstring_strain_of_two_months_ago_curls_once_a_week() -> None:
    """
    SCL-04: the curl was done three days ago, and once a week is enough, so another bridge stands in (DESIGN 6), loaded as START-03 says.

    Two legs come before one, so it is the barbell bridge and not the single-leg thrust; BRG-03: it is no weaker exercise for the glutes.
    With it the glutes would do twelve sets, so the hinge gives up two (DOS-08).
    """
    week = [{"variation": "lying_leg_curl", "sets": 3, "method": "strength", "days_ago": 3}]
    profile = evolve(ADVANCED, injuries=had("hamstring_strain", 9, cleared=True), this_week=week)
    advice = recommend(profile)

    assert Advised.to(profile) == evolve(
        an_advanced_session,
        outcome="train_with_care",
        hinge=Item("barbell_deadlift", "strength", "1 x 5-6", "47.5 kg barbell", "4-5", "120-180"),
        knee_flexion=Item("barbell_glute_bridge", "heavy", "3 x 4-5", "40 kg barbell", "1-2", "180-300"),
    )
    assert "injury_history.recent_hamstring_strain_curls_once_a_week" in causes(advice, "lying_leg_curl")


def test_a_hamstring_strain_of_last_week_is_seen_first() -> None:
    """GAT-11: within two weeks and not cleared; a general clearance does not lift it."""
    for cleared in (False, True):
        profile = evolve(ADVANCED, injuries=had("hamstring_strain", 1), cleared=cleared)
        assert Advised.to(profile) == evolve(SEEN_FIRST, referrals=("urgent, all: gates.fresh_hamstring_strain_is_seen_first",))


def test_sit_bone_trouble_wins_over_training_through_range() -> None:
    """
    3.7, SCL-08: with a sit-bone tendon history deep hips wait, whatever the hamstrings measure: thrusts, a short hinge, a box.

    The rack pull starts at the knee and trains glutes and back, so it may be heavy; no starting row knows it.
    """
    profile = evolve(ADVANCED, injuries=had("proximal_hamstring_tendinopathy", 30, cleared=True))
    advice = recommend(profile)

    assert Advised.to(profile) == evolve(
        an_advanced_session,
        outcome="train_with_care",
        knee_dominant=Item("barbell_box_squat", "heavy", "3 x 3-5", "35 kg barbell", "1-2", "180-300"),
        hinge=Item("rack_pull", "heavy", "3 x 3-5", EFFORT, "1-2", "180-300"),
    )
    for deep in ("barbell_deadlift", "trap_bar_deadlift", "dumbbell_romanian_deadlift", "barbell_back_squat", "seated_leg_curl"):
        assert causes(advice, deep) == {"injury_history.sit_bone_tendon_history_avoids_deep_hips"}


def test_an_insertional_achilles_stays_on_the_floor() -> None:
    """SCL-07: no drop below neutral, even with a step in the room; the loaded raise stays on flat ground. START-07: 14, down to 12.5 kg."""
    profile = evolve(ADVANCED, injuries=had("insertional_achilles_tendinopathy", 10), equipment=GYM | {"step"})
    advice = recommend(profile)

    assert Advised.to(profile) == evolve(an_advanced_session, outcome="train_with_care")
    for below_level in ("single_leg_calf_raise_loaded", "calf_eccentric_drop"):
        assert causes(advice, below_level) == {"injury_history.insertional_achilles_history_stays_on_the_floor"}


def test_a_calf_strain_of_last_week() -> None:
    """
    SCL-05, GAT-11 by analogy: two legs, no load, a rung down, four in reserve, and the advice to have it looked at.

    MOD-ISO: 3 x 30-45 s. Everything above the ankle trains on as it is.
    """
    profile = evolve(ADVANCED, injuries=had("calf_strain", 1))
    advice = recommend(profile)

    assert Advised.to(profile) == evolve(
        an_advanced_session,
        outcome="train_with_care",
        calf=Item("calf_raise_hold", "isometric", "3 x 30-45 s", BODY, "4-5", "60-120"),
        referrals=("routine, advice: injury_history.fresh_calf_strain_rests_the_calf",),
    )
    assert because(advice) >= {"injury_history.fresh_calf_strain_rests_the_calf", "injury_history.past_calf_strain_starts_a_rung_lower"}


def test_a_fresh_ankle_sprain() -> None:
    """GAT-11 by analogy: two legs, the ankle bends little, no load on the calf, and somebody looks at it. Box and trap bar ask neither."""
    profile = evolve(INTERMEDIATE, injuries=had("ankle_sprain", 2))
    advice = recommend(profile)

    assert Advised.to(profile) == evolve(
        an_intermediate_session,
        outcome="train_with_care",
        calf=Item("calf_raise", "skill", "2 x 12-15", BODY, "3-4", "60-90"),
        referrals=("routine, advice: injury_history.fresh_ankle_sprain_stays_on_two_legs",),
    )
    assert "injury_history.fresh_ankle_sprain_stays_on_two_legs" in causes(advice, "barbell_back_squat")


def test_old_pain_at_the_knee_cap() -> None:
    """SCL-17: the squat that loads the knee most is left out, the box squat may be heavy."""
    profile = evolve(ADVANCED, injuries=had("patellofemoral_pain", 60, cleared=True))
    advice = recommend(profile)

    assert Advised.to(profile) == evolve(
        an_advanced_session,
        outcome="train_with_care",
        knee_dominant=Item("barbell_box_squat", "heavy", "3 x 3-5", "35 kg barbell", "1-2", "180-300"),
    )
    assert causes(advice, "barbell_back_squat") == {"injury_history.knee_cap_pain_and_worn_knees_keep_load_moderate"}


def test_a_rebuilt_knee_ligament_without_clearance() -> None:
    """
    GAT-13, SCL-05: the knee works lightly, nothing is heavy, and squat and curl keep four in reserve; routine advice to have it looked at.

    A rung below the box squat is the air squat; MOD-BW for an advanced lifter: 1-2 x 8-10.
    """
    profile = evolve(ADVANCED, injuries=had("acl_reconstruction", 12))
    advice = recommend(profile)

    assert Advised.to(profile) == evolve(
        an_advanced_session_that_is_not_heavy,
        outcome="train_with_care",
        knee_dominant=Item("air_squat", "skill", "1 x 8-10", BODY, "4-5", "60-90"),
        knee_flexion=Item("lying_leg_curl", "strength", "3 x 6-8", EFFORT, "4-5", "120-180"),
        referrals=("routine, advice: injury_history.knee_ligament_without_clearance_stays_light",),
    )
    assert "injury_history.knee_ligament_without_clearance_stays_light" in causes(advice, "goblet_squat")


def test_a_bone_stress_injury_that_was_cleared() -> None:
    """SCL-13, GAT-09: cleared for itself, so there is a session, and it is a novice's."""
    profile = evolve(ADVANCED, injuries=had("bone_stress_injury", 30, cleared=True))
    advice = recommend(profile)

    assert Advised.to(profile) == a_novices_session_again
    assert causes(advice, "barbell_back_squat") == {"injury_history.cleared_bone_stress_starts_as_a_novice"}


def test_a_bone_stress_injury_that_was_not_cleared() -> None:
    """GAT-09, GAT-10: clearance is an answer of its own, never inferred from time or from a general one."""
    for weeks in (8, 200):
        profile = evolve(ADVANCED, injuries=had("bone_stress_injury", weeks), cleared=True)
        assert Advised.to(profile) == evolve(SEEN_FIRST, referrals=("routine, all: gates.bone_stress_injury_waits_for_its_own_clearance",))


def test_a_bone_stress_warning() -> None:
    """GAT-08: a referral, never a session, and every variation is withheld by the gate; it names no diagnosis."""
    profile = AthleteProfile(red_flags=["bone_pain_on_impact"], level="advanced")
    advice = recommend(profile)

    assert Advised.to(profile) == evolve(SEEN_FIRST, referrals=("urgent, all: gates.bone_pain_is_a_warning",))
    assert all("gates.bone_pain_is_a_warning" in each.by for each in advice.withheld)
    assert "fracture" not in advice.referrals[0].because


@pytest.mark.parametrize(
    ("sign", "referral"),
    [
        # GAT-02: chest pain, fainting, breathlessness out of proportion
        ("chest_pain", "emergency, all: gates.heart_or_breathing_signs_are_an_emergency"),
        # GAT-05: saddle numbness beside back pain
        ("saddle_numbness", "emergency, all: gates.nerve_signs_with_back_trouble_are_an_emergency"),
        # GAT-14: a swollen calf
        ("calf_swelling", "emergency, all: gates.calf_swelling_is_an_emergency"),
        # GAT-06: night pain
        ("night_pain", "urgent, all: gates.warning_signs_beside_back_pain_are_seen_first"),
        # GAT-12: a weak push-off
        ("weak_push_off", "urgent, all: gates.weak_push_off_is_seen_first"),
        # GAT-23: sit-bone pain with a loss of power
        ("sit_bone_pain_with_power_loss", "urgent, all: gates.sit_bone_pain_with_power_loss_is_seen_first"),
    ],
)
def test_a_sign_is_seen_first_whatever_the_runner_can_lift(sign: str, referral: str) -> None:
    """3.7: a hard gate comes before level, goal, race and clearance; one sign is enough."""
    profile = evolve(ADVANCED, red_flags=[RedFlag(sign)], cleared=True, days_to_race=0)

    assert Advised.to(profile) == evolve(SEEN_FIRST, referrals=(referral,))


def test_a_heart_condition_waits_for_clearance() -> None:
    """GAT-01, GAT-03: not cleared, no session; cleared, the session is the usual one, and nothing is said of care."""
    profile = evolve(INTERMEDIATE, red_flags=["heart_condition"])

    assert Advised.to(profile) == evolve(SEEN_FIRST, referrals=("routine, all: gates.known_heart_trouble_waits_for_clearance",))
    assert Advised.to(evolve(profile, cleared=True)) == an_intermediate_session


def test_sore_hamstrings() -> None:
    """SCL-14, PAIN-10: five of ten: what trains them most does a set less with one more in reserve; squats, thrusts and calves do not."""
    profile = evolve(ADVANCED, soreness={"hamstrings": 5})
    advice = recommend(profile)

    assert Advised.to(profile) == evolve(
        an_advanced_session,
        outcome="train_with_care",
        hinge=Item("barbell_deadlift", "heavy", "2 x 3-5", "47.5 kg barbell", "2-3", "180-300"),
        knee_flexion=Item("lying_leg_curl", "strength", "2 x 6-8", EFFORT, "3-4", "120-180"),
    )
    assert "recovery.sore_muscles_do_a_set_less" in because(advice)
    assert Advised.to(evolve(profile, soreness={"hamstrings": 3})) == an_advanced_session


def test_a_bad_night() -> None:
    """SCL-15: three sets x 0.7 are 2.1, two; load, repetitions and reserve stay."""
    profile = evolve(INTERMEDIATE, readiness="low")

    assert Advised.to(profile) == Advised(
        outcome="train_with_care",
        knee_dominant=Item("barbell_box_squat", "strength", "2 x 5-8", "35 kg barbell", "2-3", "120-180"),
        hip_extension=Item("barbell_hip_thrust", "strength", "2 x 5-8", "40 kg barbell", "2-3", "120-180"),
        hinge=Item("trap_bar_deadlift", "strength", "2 x 5-8", "47.5 kg trap_bar", "2-3", "120-180"),
        knee_flexion=Item("lying_leg_curl", "strength", "2 x 6-8", EFFORT, "2-3", "120-180"),
        calf=Item("single_leg_calf_raise", "strength", "2 x 8-10 a side", BODY, "2-3", "120-180"),
        trunk=Item("superman", "isometric", "2 x 30 s", BODY, "2-3", "60-120"),
    )


def test_several_small_things_at_once() -> None:
    """
    Three domains that are not clear keep four in reserve and advise a professional (a product decision beside SCL-02, SCL-14, SCL-15).

    A knee of 2 that does not settle: x 0.7 and a set fewer (PAIN-04). A bad night: 3 x 0.7, two sets (SCL-15). Sore calves: a set fewer
    (SCL-14). Two sets everywhere: nothing stacks (3.7). 35 x 0.7 = 24.5, down to 22.5; 42 x 0.7 = 29.4, 27.5; 49 x 0.7 = 34.3, 32.5.
    """
    profile = evolve(INTERMEDIATE, pains=hurts("knee", 2, settles=False), readiness="low", soreness={"gastrocnemius": 4})
    advice = recommend(profile)

    assert Advised.to(profile) == Advised(
        outcome="train_with_care",
        knee_dominant=Item("barbell_box_squat", "strength", "2 x 5-8", "22.5 kg barbell", "4-5", "120-180"),
        hip_extension=Item("barbell_hip_thrust", "strength", "2 x 5-8", "27.5 kg barbell", "4-5", "120-180"),
        hinge=Item("trap_bar_deadlift", "strength", "2 x 5-8", "32.5 kg trap_bar", "4-5", "120-180"),
        knee_flexion=Item("lying_leg_curl", "strength", "2 x 6-8", EFFORT, "5-6", "120-180"),
        calf=Item("single_leg_calf_raise", "strength", "2 x 8-10 a side", BODY, "4-5", "120-180"),
        trunk=Item("superman", "isometric", "2 x 30 s", BODY, "4-5", "60-120"),
        referrals=("routine, advice: screening.several_ambers_keep_four_in_reserve",),
    )
    assert because(advice) >= {
        "pain.unsettled_pain_comes_down_further",
        "recovery.low_readiness_does_fewer_sets",
        "recovery.sore_muscles_do_a_set_less",
        "screening.several_ambers_keep_four_in_reserve",
    }


def test_low_back_pain_that_nobody_cleared() -> None:
    """
    SCL-09: bridge and thrust first, no floor pull; no loaded hinge at all, since nobody has looked at this back.

    What remains of the hinge is the athlete's own weight; nothing loads the spine more than a goblet squat does, and three stay in reserve.
    CAP-05: 0.7 of the start: 0.60 x 70 x 0.7 = 29.4, down to 27.5 kg; START-01: 0.25 x 70 x 0.7 = 12.25, a kettlebell of 12. Less of
    a load that goes by effort is one more in reserve: the machine, 4-5. Nine of the glutes' ten sets are taken (DOS-08), so the bird dog
    keeps one.
    """
    profile = evolve(INTERMEDIATE, injuries=had("low_back_pain", 10))

    assert Advised.to(profile) == evolve(
        an_intermediate_session,
        outcome="train_with_care",
        knee_dominant=Item("goblet_squat", "strength", "3 x 6-8", "12 kg kettlebell", "3-4", "120-180"),
        hip_extension=Item("barbell_hip_thrust", "strength", "3 x 5-8", "27.5 kg barbell", "3-4", "120-180"),
        hinge=Item("single_leg_romanian_deadlift", "strength", "3 x 6-8 a side", BODY, "3-4", "120-180"),
        knee_flexion=Item("lying_leg_curl", "strength", "3 x 6-8", EFFORT, "4-5", "120-180"),
        calf=Item("single_leg_calf_raise", "strength", "3 x 8-10 a side", BODY, "3-4", "120-180"),
        trunk=Item("bird_dog", "isometric", "1 x 6-12 a side", BODY, "3-4", "60-120"),
    )
    assert causes(recommend(profile), "superman") >= {"injury_history.low_back_pain_without_clearance_rests_the_hinge"}


def test_a_sprinter_in_season_with_a_strain_of_twenty_weeks_ago() -> None:
    """
    SCL-04: rungs 1-4, once a week, four in reserve, whatever the goal votes for (3.7: injury recency before goal); FRQ-03: two sets.

    The thrust and the squat go on heavy; the deadlift trains the hamstrings most, so it is neither heavy nor close to the last repetition.
    """
    profile = evolve(ADVANCED, event="sprint", season="competition", injuries=had("hamstring_strain", 20, cleared=True))

    assert Advised.to(profile) == evolve(
        an_advanced_session_of_two_sets,
        outcome="train_with_care",
        hinge=Item("barbell_deadlift", "strength", "2 x 5-6", "47.5 kg barbell", "4-5", "120-180"),
        knee_flexion=Item("lying_leg_curl", "strength", "2 x 6-8", EFFORT, "4-5", "120-180"),
        a_week=1,
    )


def test_sit_bone_trouble_that_hurts_in_tight_hamstrings() -> None:
    """
    3.7: the sit bone wins over training through the range, and pain of 3 takes a set and the load from the hamstrings (SCL-02, SCL-08).

    No hinge is left, so a bridge stands in for it; the squat stays above deep hips: 0.25 x 70 x 0.8 = 14, and 12.5 kg can be made.
    """
    profile = evolve(
        INTERMEDIATE,
        hamstring_tightness="tight",
        injuries=had("proximal_hamstring_tendinopathy", 20, cleared=True),
        pains=hurts("hamstring", 3),
    )

    assert Advised.to(profile) == Advised(
        outcome="train_with_care",
        knee_dominant=Item("goblet_squat", "strength", "2 x 6-8", "12.5 kg dumbbell", "3-4", "120-180"),
        hip_extension=Item("bodyweight_hip_thrust", "skill", "1 x 10-15", BODY, "3-4", "60-90"),
        hinge=Item("glute_bridge_march", "isometric", "2 x 6-12 a side", BODY, "3-4", "60-120"),
        knee_flexion=Item("long_lever_bridge", "isometric", "2 x 30-40 s", BODY, "3-4", "60-120"),
        calf=Item("calf_raise", "skill", "1 x 12-15", BODY, "3-4", "60-90"),
        trunk=Item("superman", "isometric", "2 x 30 s", BODY, "3-4", "60-120"),
    )
