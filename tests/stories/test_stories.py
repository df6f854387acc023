"""Runners as they come: several rules at once, the expected advice reasoned from the evidence."""

from __future__ import annotations

from attrs import evolve

from posterior_chain import AthleteProfile, Recommendation, recommend
from posterior_chain.model.session import ExternalLoad, SessionItem
from posterior_chain.model.vocabulary import Family, Outcome, Slot, Technique, Urgency

ASKED = AthleteProfile(red_flags=[], pains=[], injuries=[], body_mass_kg=70, age=30)
GYM = {"barbell", "rack", "box", "bench", "dumbbell", "kettlebell", "plate", "trap_bar", "leg_curl_machine", "calf_machine"}
SOUND = dict.fromkeys(Family, Technique.SOUND)


def items(advice: Recommendation) -> tuple[SessionItem, ...]:
    """Return what is trained in a session that has to be there."""
    assert advice.session is not None
    return advice.session.items


def chosen(advice: Recommendation) -> dict[str, str]:
    """Return the variation in each slot."""
    return {item.slot.value: item.variation for item in items(advice)}


def test_a_newcomer_at_home() -> None:
    """A19, A32, HNG-01, NHE-09, CLF-04: body weight, entry rungs, plenty in reserve."""
    advice = recommend(evolve(ASKED, level="beginner", equipment={"kettlebell", "bench"}))

    assert chosen(advice)["knee_dominant"] == "air_squat"
    assert chosen(advice)["hip_extension"] == "glute_bridge"
    assert advice.outcome is Outcome.TRAIN
    assert all(item.load.kind == "bodyweight" and item.rir.low >= 3 for item in items(advice))


def test_an_advanced_runner_in_a_full_gym() -> None:
    """PRE-A and MOD-HEAVY: few heavy repetitions; START-02 and CAP-02: the first load is half the body's mass, floored to the bar."""
    advice = recommend(evolve(ASKED, level="advanced", technique=SOUND, hamstring_tightness="none", equipment=GYM, minutes=120))
    squat = next(item for item in items(advice) if item.slot is Slot.KNEE_DOMINANT)

    assert (squat.variation, squat.method, str(squat.reps)) == ("barbell_back_squat", "heavy", "3-5")
    assert isinstance(squat.load, ExternalLoad)
    assert float(squat.load.kg) == 35


def test_a_record_decides_the_load() -> None:
    """FRM-12, REP-01: 100 kg x 5 gives a training max of 101.25; five repetitions with one left are 83.7 %, 84.7 kg, floored to 82.5."""
    record = {"variation": "barbell_back_squat", "load_kg": 100, "reps": 5, "days_ago": 7}
    advice = recommend(
        evolve(ASKED, level="advanced", technique=SOUND, hamstring_tightness="none", equipment=GYM, minutes=120, records=[record])
    )
    load = next(item.load for item in items(advice) if item.variation == "barbell_back_squat")

    assert isinstance(load, ExternalLoad)
    assert (float(load.kg), load.basis, load.percent_of_training_max) == (82.5, "record", 83.7)
    assert float(load.shortfall_kg) == 2.246


def test_an_intermediate_lifter_meets_the_box_first() -> None:
    """A20: the barbell box squat comes before the back squat."""
    advice = recommend(evolve(ASKED, level="intermediate", technique=SOUND, equipment=GYM, minutes=120))

    assert chosen(advice)["knee_dominant"] == "barbell_box_squat"


def test_a_masters_marathoner_with_tight_hamstrings() -> None:
    """HAM-LEN-03, A36: nothing from the floor, and the hinge slot is not empty."""
    advice = recommend(
        evolve(
            ASKED,
            age=52,
            sex="male",
            level="advanced",
            technique=SOUND,
            active_knee_extension_deg={"left": 38, "right": 30},
            equipment=GYM,
            minutes=120,
        )
    )

    assert chosen(advice)["hinge"] in ("rack_pull", "kettlebell_deadlift")
    assert advice.why_not("barbell_deadlift").status == "withheld"


def test_a_sprinter_who_is_new_to_lifting() -> None:
    """3.7: the level wins over the goal, so no full Nordic and no bar."""
    advice = recommend(evolve(ASKED, event="sprint", level="beginner", equipment=GYM | {"ankle_anchor"}))

    assert advice.why_not("nordic_curl").status == "withheld"
    assert all(item.load.kind != "external" for item in items(advice))


def test_a_bone_stress_warning() -> None:
    """GAT-08: a referral, never a session."""
    advice = recommend(AthleteProfile(red_flags=["bone_pain_on_impact"], level="advanced"))

    assert (advice.outcome, advice.session) == (Outcome.REFER, None)
    assert advice.referrals[0].urgency is Urgency.URGENT
    assert advice.sessions_per_week.advised == 0


def test_a_girl_of_fifteen_without_a_coach() -> None:
    """GAT-20: no external load, and a session with body weight."""
    advice = recommend(evolve(ASKED, age=15, level="intermediate", technique=SOUND, equipment=GYM))

    assert advice.outcome is Outcome.TRAIN_WITH_CARE
    assert all(item.load.kind == "bodyweight" for item in items(advice))


def test_a_pregnant_runner_in_the_second_trimester() -> None:
    """SCL-10: four in reserve, and no bridge on the back."""
    advice = recommend(evolve(ASKED, sex="female", pregnancy="trimester_2", level="intermediate", technique=SOUND, equipment=GYM))

    assert all(item.rir.low >= 4 for item in items(advice))
    assert chosen(advice)["hip_extension"] not in ("glute_bridge", "barbell_hip_thrust")


def test_a_race_in_three_days() -> None:
    """TAP-03, VOL-03: easy movement without load, no hard set."""
    advice = recommend(evolve(ASKED, level="advanced", technique=SOUND, equipment=GYM, days_to_race=3))

    assert all(item.method == "skill" and item.rir.low >= 5 for item in items(advice))


def test_race_day_and_chest_pain() -> None:
    """3.7: a hard gate wins over the race."""
    assert recommend(AthleteProfile(days_to_race=0)).outcome is Outcome.REST
    assert recommend(AthleteProfile(days_to_race=0, red_flags=["chest_pain"])).outcome is Outcome.REFER


def test_low_back_pain_that_settles() -> None:
    """SCL-02, SCL-09: nothing from the floor, sets and loads down, three in reserve."""
    pain = {"region": "low_back", "score": 3, "settles_by_morning": True}
    advice = recommend(evolve(ASKED, pains=[pain], level="intermediate", technique=SOUND, equipment=GYM))

    assert advice.outcome is Outcome.TRAIN_WITH_CARE
    assert advice.why_not("trap_bar_deadlift").status == "withheld"
    assert all(item.rir.low >= 3 for item in items(advice))


def test_sit_bone_trouble_wins_over_training_through_range() -> None:
    """3.7: with a sit-bone tendon history deep hinges wait, whatever the hamstrings measure."""
    injury = {"kind": "proximal_hamstring_tendinopathy", "weeks_ago": 30, "cleared": True}
    advice = recommend(evolve(ASKED, injuries=[injury], level="advanced", technique=SOUND, hamstring_tightness="none", equipment=GYM))

    assert advice.why_not("dumbbell_romanian_deadlift").status == "withheld"
    assert items(advice)
