"""Runners who are new to lifting: the level wins over everything that is wished for (3.7)."""

from __future__ import annotations

from attrs import evolve

from posterior_chain import AthleteProfile, recommend
from tests.stories.telling import BODY, EFFORT, SOUND, Advised, Item, asked, because, causes, minutes
from tests.stories.usual import GYM, HOME, NEWCOMER, a_newcomers_session

BASICS = {"air_squat", "glute_bridge", "hip_hinge_drill", "long_lever_bridge", "bird_dog"}


def test_a_newcomer_at_home() -> None:
    """
    A19, A32, HNG-01, NHE-09, CLF-04: entry rungs, no load, plenty in reserve, twice a week (FRQ-01).

    DOS-09, with 4 s a repetition, the high end of repetitions and the low end of rest, in seconds: squat 2 x (15 x 4 + 60) = 240,
    bridge 240, hinge 2 x (12 x 4 + 60) = 216, hold 3 x (30 + 60) = 270, calves 240, bird dog 3 x (12 x 4 x 2 + 60) = 468. That is 1674,
    27.9 minutes, and 8 of warm-up: 35.9.
    """
    advice = recommend(NEWCOMER)

    assert Advised.to(NEWCOMER) == a_newcomers_session
    assert minutes(advice) == 36
    assert because(advice) >= {
        "strength_experience.beginners_start_with_the_air_squat",
        "strength_experience.beginners_start_with_the_glute_bridge",
        "technique.movement_being_learned_keeps_more_in_reserve",
        "training_week.calf_work_starts_with_a_straight_knee",
        "frequency.twice_a_week_builds",
    }
    assert causes(advice, "goblet_squat") == {"technique.unfamiliar_movement_stays_unloaded", "prerequisite"}
    assert causes(advice, "nordic_curl") == {"equipment", "prerequisite", "level"}


def test_a_newcomer_in_a_gym() -> None:
    """TEC-01: machines and bars add nothing on the first day. A leg curl guides itself, so it alone would be allowed."""
    profile = evolve(NEWCOMER, equipment=GYM)
    advice = recommend(profile)

    assert Advised.to(profile) == a_newcomers_session
    assert advice.why_not("lying_leg_curl").status == "allowed"
    assert causes(advice, "barbell_back_squat") == {"technique.unfamiliar_movement_stays_unloaded", "prerequisite", "level"}


def test_a_newcomer_who_says_nothing() -> None:
    """
    3.7, PAIN-09: an unknown pain is amber, so a set fewer and nothing new; GAT-01: unasked signs keep one more in reserve.

    Two sets become one and three become two. The reserve of MOD-BW, 3-4, rises by one for the movement and by one for the signs, and
    the larger holds: two raises never stack. DOS-09: 120 + 120 + 108 + 2 x 90 + 120 + 2 x 156 = 960 s, 16 minutes and 8.
    """
    profile = AthleteProfile()
    advice = recommend(profile)

    assert Advised.to(profile) == Advised(
        outcome="train_with_care",
        knee_dominant=Item("air_squat", "skill", "1 x 8-15", BODY, "4-5", "60-90"),
        hip_extension=Item("glute_bridge", "skill", "1 x 10-15", BODY, "4-5", "60-90"),
        hinge=Item("hip_hinge_drill", "skill", "1 x 8-12", BODY, "4-5", "60-90"),
        knee_flexion=Item("long_lever_bridge", "isometric", "2 x 20-30 s", BODY, "4-5", "60-120"),
        calf=Item("calf_raise", "skill", "1 x 12-15", BODY, "4-5", "60-90"),
        trunk=Item("bird_dog", "isometric", "2 x 6-12 a side", BODY, "4-5", "60-120"),
    )
    assert minutes(advice) == 24
    assert {"red_flags", "pains", "injuries"} <= {each.field for each in advice.questions}
    assert because(advice) >= {"screening.unasked_pain_counts_as_amber", "screening.unasked_warning_signs_keep_the_work_light"}


def test_a_newcomer_whose_movement_is_sound() -> None:
    """PRE-N, MOD-BW: 3-4 in reserve; the first session still begins at the bottom (BRG-01, TEC-01 want the rungs shown first)."""
    profile = evolve(NEWCOMER, technique=SOUND)

    assert Advised.to(profile) == Advised(
        knee_dominant=Item("air_squat", "skill", "2 x 8-15", BODY, "3-4", "60-90"),
        hip_extension=Item("glute_bridge", "skill", "2 x 10-15", BODY, "3-4", "60-90"),
        hinge=Item("hip_hinge_drill", "skill", "2 x 8-12", BODY, "3-4", "60-90"),
        knee_flexion=Item("long_lever_bridge", "isometric", "3 x 20-30 s", BODY, "3-4", "60-120"),
        calf=Item("calf_raise", "skill", "2 x 12-15", BODY, "3-4", "60-90"),
        trunk=Item("bird_dog", "isometric", "3 x 6-12 a side", BODY, "3-4", "60-120"),
    )
    assert causes(recommend(profile), "goblet_squat") == {"prerequisite"}


A_BEGINNER_WHO_KNOWS_THE_BASICS = asked(level="beginner", technique=SOUND, equipment=HOME | {"dumbbell"}, owned=BASICS)
ONE_RUNG_UP = Advised(
    # START-01: 0.10 x 70 = 7 kg, a kettlebell of 6 (dumbbells come in steps of 2.5: 5). PRE-N: 2-3 x 8-12, 60-120 s.
    knee_dominant=Item("goblet_squat", "strength", "2 x 8-12", "6 kg kettlebell", "3-4", "60-120"),
    hip_extension=Item("bodyweight_hip_thrust", "skill", "2 x 10-15", BODY, "3-4", "60-90"),
    # START-04: 0.20 x 70 = 14 kg, a kettlebell of 12. Its own 5-10 leaves 8-10 of PRE-N.
    hinge=Item("kettlebell_deadlift", "strength", "2 x 8-10", "12 kg kettlebell", "3-4", "60-120"),
    # NHE-01: the first lowering, ten repetitions at most: 2 x 5. MOD-ECC: 2 x 4-5.
    knee_flexion=Item("hamstring_walkout", "eccentric", "2 x 4-5", BODY, "3-4", "60-120"),
    # CLF-04: on two legs until the raise is owned too.
    calf=Item("calf_raise", "skill", "2 x 12-15", BODY, "3-4", "60-90"),
    trunk=Item("superman", "isometric", "3 x 20-30 s", BODY, "3-4", "60-120"),
)


def test_a_beginner_who_knows_the_basics() -> None:
    """
    A20, A33, HNG-01, NHE-01: each ladder goes up one rung, and the first loads are small.

    DOS-09: goblet 2 x (12 x 4 + 60) = 216, thrust 240, hinge 2 x (10 x 4 + 60) = 200, walkout 2 x (5 x 5 + 60) = 170 at 5 s a lowering,
    calves 240, hold 3 x (30 + 60) = 270: 1336 s, 22.3 minutes and 8.
    """
    advice = recommend(A_BEGINNER_WHO_KNOWS_THE_BASICS)

    assert Advised.to(A_BEGINNER_WHO_KNOWS_THE_BASICS) == ONE_RUNG_UP
    assert minutes(advice) == 31


def test_a_beginner_with_tight_hamstrings() -> None:
    """HAM-LEN-03, A36, COR-08: nothing is banned that stays high; the hinge keeps one more in reserve, and a measurement is asked for."""
    profile = evolve(A_BEGINNER_WHO_KNOWS_THE_BASICS, hamstring_tightness="tight")
    advice = recommend(profile)

    assert Advised.to(profile) == evolve(
        ONE_RUNG_UP, hinge=Item("kettlebell_deadlift", "strength", "2 x 8-10", "12 kg kettlebell", "4-5", "60-120")
    )
    assert "mobility.tight_hamstrings_keep_the_bar_off_the_floor" in because(advice)
    assert "mobility.tight_hamstrings_keep_the_bar_off_the_floor" in causes(advice, "barbell_deadlift")
    assert any("that is no fault" in each.because.lower() for each in advice.reasons)


def test_a_beginner_of_unknown_body_mass() -> None:
    """CAP-09: no load is estimated, so the next rung without load is taken: split squats, thrusts, and the hinge stays a drill."""
    profile = evolve(A_BEGINNER_WHO_KNOWS_THE_BASICS, body_mass_kg=None)
    advice = recommend(profile)

    assert Advised.to(profile) == evolve(
        ONE_RUNG_UP,
        knee_dominant=Item("split_squat", "skill", "2 x 8-12 a side", BODY, "3-4", "60-90"),
        hinge=Item("hip_hinge_drill", "skill", "2 x 8-12", BODY, "3-4", "60-90"),
    )
    assert causes(advice, "goblet_squat") == {"load"}
    assert causes(advice, "kettlebell_deadlift") == {"load"}
    assert "body_mass_kg" in {each.field for each in advice.questions}


def test_a_newcomer_with_wandering_knees() -> None:
    """A23, VAL-01, COR-10: the squat goes one rung down, onto a chair, and stays on two legs; the rest is as for any newcomer."""
    profile = evolve(NEWCOMER, knee_control="poor")
    advice = recommend(profile)

    assert Advised.to(profile) == evolve(a_newcomers_session, knee_dominant=Item("sit_to_stand", "skill", "2 x 8-15", BODY, "4-5", "60-90"))
    assert "technique.wandering_knees_come_before_load" in because(advice)
    assert "technique.wandering_knees_stay_on_two_legs" in causes(advice, "split_squat")


def test_a_newcomer_with_twenty_minutes() -> None:
    """
    SES-08, DOS-09: trunk and hinge go, then sets, then the squat; hip extension, knee flexion and calves stay.

    Of 1674 s the trunk takes 468 and the hinge 216: 990 s and 8 minutes are 24.5. The hold at two sets saves 90: 23. Without the squat
    660 s are left: 11 and 8 minutes.
    """
    profile = evolve(NEWCOMER, minutes=20)

    assert Advised.to(profile) == evolve(
        a_newcomers_session,
        knee_dominant=None,
        hinge=None,
        knee_flexion=Item("long_lever_bridge", "isometric", "2 x 20-30 s", BODY, "4-5", "60-120"),
        trunk=None,
    )
    assert minutes(recommend(profile)) == 19


def test_a_newcomer_with_ten_minutes() -> None:
    """DOS-05: one set still counts. Bridge, hold and calves at one set are 330 s; only the bridge, 120 s, fits into ten minutes with 8."""
    profile = evolve(NEWCOMER, minutes=10)

    assert Advised.to(profile) == Advised(hip_extension=Item("glute_bridge", "skill", "1 x 10-15", BODY, "4-5", "60-90"))
    assert minutes(recommend(profile)) == 10


def test_a_newcomer_with_one_session_a_week() -> None:
    """
    DOS-06, FRQ-08, A45: once a week still builds a novice. DOS-07 wishes for four sets a muscle, and PRE-N has three at most: three.

    DOS-08: squat, bridge, hinge and bird dog would be twelve for the glutes, so the bird dog, which goes first, gives up two.
    DOS-09: 360 + 360 + 324 + 270 + 360 + 156 = 1830 s, 30.5 minutes and 8: it fits into 45.
    """
    profile = evolve(NEWCOMER, sessions_per_week=1)
    advice = recommend(profile)

    assert Advised.to(profile) == evolve(
        a_newcomers_session,
        knee_dominant=Item("air_squat", "skill", "3 x 8-15", BODY, "4-5", "60-90"),
        hip_extension=Item("glute_bridge", "skill", "3 x 10-15", BODY, "4-5", "60-90"),
        hinge=Item("hip_hinge_drill", "skill", "3 x 8-12", BODY, "4-5", "60-90"),
        calf=Item("calf_raise", "skill", "3 x 12-15", BODY, "4-5", "60-90"),
        trunk=Item("bird_dog", "isometric", "1 x 6-12 a side", BODY, "4-5", "60-120"),
        a_week=1,
    )
    assert minutes(advice) == 39
    assert because(advice) >= {"frequency.once_a_week_maintains", "training_week.one_session_a_week_does_more_sets"}


def test_a_sprinter_who_is_new_to_lifting() -> None:
    """3.7, COR-11: the level wins over the goal, so no full Nordic and no bar, and the thrust waits until the bridge is owned (BRG-01)."""
    profile = evolve(NEWCOMER, event="sprint", equipment=GYM | {"ankle_anchor"})
    advice = recommend(profile)

    assert Advised.to(profile) == a_newcomers_session
    assert causes(advice, "nordic_curl") == {"prerequisite", "level"}
    assert causes(advice, "bodyweight_hip_thrust") == {"prerequisite"}


def test_an_elite_runner_who_never_lifted() -> None:
    """LVL-05: how well somebody runs does not raise the lifting level: a marathon in 2:20 begins with the air squat."""
    profile = evolve(NEWCOMER, level=None, lifting_months=0, weekly_distance_km=160, goal="economy", equipment=GYM)

    assert Advised.to(profile) == a_newcomers_session


def test_a_runner_with_eight_months_of_lifting() -> None:
    """
    LVL-02: intermediate; TEC-01: nothing is said of the technique, so each set keeps one more in reserve: 3-4.

    DOS-09: three main lifts and the curl 3 x (8 x 4 + 120) = 456 each, calves at 6 s 3 x (10 x 6 x 2 + 120) = 720, trunk 270: 2814 s and
    8 minutes are 54.9. Without trunk 50.4, without the hinge 42.8: that fits into the usual 45.
    """
    profile = asked(lifting_months=8, equipment=GYM)
    advice = recommend(profile)

    assert Advised.to(profile) == Advised(
        knee_dominant=Item("barbell_box_squat", "strength", "3 x 5-8", "35 kg barbell", "3-4", "120-180"),
        hip_extension=Item("barbell_hip_thrust", "strength", "3 x 5-8", "40 kg barbell", "3-4", "120-180"),
        knee_flexion=Item("lying_leg_curl", "strength", "3 x 6-8", EFFORT, "3-4", "120-180"),
        calf=Item("single_leg_calf_raise", "strength", "3 x 8-10 a side", BODY, "3-4", "120-180"),
    )
    assert minutes(advice) == 43
