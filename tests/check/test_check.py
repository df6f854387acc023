"""A check finds what is wrong with rules, names it and shows a runner."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction
from functools import cache

import attrs
import pytest

from posterior_chain import Ruleset, Settings, default_exercises, default_rules, recommend
from posterior_chain.authoring import (
    Cap,
    Capacity,
    Family,
    Floor,
    InjuryKind,
    Method,
    Muscle,
    Pregnancy,
    Refer,
    Region,
    Scale,
    Scope,
    StepDown,
    Tightness,
    Urgency,
    Vote,
    Withhold,
    age,
    all_of,
    days_since_trained,
    days_to_race,
    hamstring_length,
    knee_flexion_trained,
    pain_in,
    pregnancy,
    sessions_per_week,
    sets_left,
    setting,
    weeks_off,
    weeks_since_uncleared,
    where,
    worst_pain,
)
from posterior_chain.check.checking import check
from posterior_chain.check.difference import compare
from posterior_chain.check.findings import Finding, Report, Severity, shown
from posterior_chain.check.obligation import Never, Obligation, is_broken
from posterior_chain.check.obligations import OBLIGATIONS
from posterior_chain.check.waivers import WAIVERS
from posterior_chain.engine.decision import decide
from posterior_chain.engine.knowledge import Knowledge
from posterior_chain.errors import GaveUp
from posterior_chain.language import derived
from posterior_chain.language.conditions import Condition
from posterior_chain.language.effects import Effect
from posterior_chain.language.rule import Rule
from posterior_chain.language.weeks import NOT_THIS_WEEK
from posterior_chain.model.domains import Sides
from posterior_chain.model.exercise import LoadKind
from posterior_chain.testing import runner

_KNEE, _NEAR = "pain.painful_knees_bend_less", "race_calendar.race_in_two_or_three_days_stays_light"
_LOWER, _YOUTH = "strength_experience.first_lowerings_stay_within_ten_repetitions", "gates.unsupervised_youth_lift_no_load"

_CONDITIONS: Mapping[str, Condition] = {
    "mobility.tight_hamstrings_keep_the_bar_off_the_floor": hamstring_length.is_(Tightness.MARKED),
    "pain.painful_hips_stay_out_of_the_depth": pain_in(Region.HIP) >= 3,
    _NEAR: days_to_race.between(2, 2),
    "gates.pain_above_five_is_seen_first": worst_pain > 6,
    "gates.fresh_hamstring_strain_is_seen_first": weeks_since_uncleared(InjuryKind.HAMSTRING_STRAIN) < 2,
    "population.pregnancy_keeps_four_in_reserve": pregnancy.one_of(Pregnancy.TRIMESTER_2, Pregnancy.TRIMESTER_3),
}
"""Thresholds loosened, one side ignored, a window cut by a day, a word left out: by the rule."""

_EFFECTS: Mapping[str, tuple[Effect, ...]] = {
    _KNEE: (Capacity(knee_load=2),),
    _LOWER: (Cap(of=where(family=Family.GLUTE_HAM_RAISE), repetitions=12),),
    _YOUTH: (Refer(urgency=Urgency.ROUTINE, scope=Scope.ADVICE),),
}
"""A capacity too large, a cap too high, a scope too small."""

_DROPPED = "gates.calf_swelling_is_an_emergency"

FAULTS = {
    "mobility.tight_hamstrings_keep_the_bar_off_the_floor": "tight_no_floor_pull",
    "pain.painful_hips_stay_out_of_the_depth": "painful_hip_no_load",
    _NEAR: "race_near_one_set",
    "gates.pain_above_five_is_seen_first": "pain_above_five",
    "gates.fresh_hamstring_strain_is_seen_first": "fresh_hamstring_strain",
    "population.pregnancy_keeps_four_in_reserve": "pregnancy_reserve",
    _KNEE: "painful_knee",
    _LOWER: "first_lowerings_dose",
    _YOUTH: "unsupervised_youth",
    _DROPPED: "calf_swelling",
}
"""Ten faults, each with the obligation that must object."""


def _planted(rule: Rule) -> Rule:
    """Return a shipped rule with the fault that is planted in it."""
    return attrs.evolve(rule, when=_CONDITIONS.get(rule.id, rule.when), then=_EFFECTS.get(rule.id, rule.then))


@cache
def faulty() -> Ruleset:
    """Return the shipped rules with all ten faults."""
    return Ruleset([_planted(rule) for rule in default_rules() if rule.id != _DROPPED])


@cache
def report() -> Report:
    """Return what is found in them."""
    return check(faulty(), liveness=False)


@pytest.mark.proof
@pytest.mark.parametrize(("rule", "obligation"), FAULTS.items(), ids=FAULTS.values())
def test_a_planted_fault_is_named_with_a_witness(rule: str, obligation: str) -> None:
    """A check names the obligation, the rule where it is still there, and a runner for whom the engine violates it."""
    (finding,) = (each for each in report().of("C101") if each.about == obligation)

    assert rule == _DROPPED or rule in finding.rules
    assert finding.witness is not None
    assert finding.profiles
    today = decide(finding.witness, Knowledge(faulty(), default_exercises()))
    (asked,) = (each.resolved() for each in OBLIGATIONS if each.id == obligation)
    assert is_broken(asked, today)


@pytest.mark.proof
def test_what_allows_more_than_the_core_is_named() -> None:
    """Rules that loosen the core are found to widen it, with the rules that differ and a runner."""
    widened = report().of("C501")

    assert {"barbell_deadlift", "advice"} <= {each.about for each in widened}
    assert all(set(FAULTS) <= set(each.rules) and each.witness is not None for each in widened)
    assert report().exit_code == 1


@cache
def shipped() -> Report:
    """Return what is found in the shipped rules."""
    return default_rules().check()


@pytest.mark.proof
def test_nothing_is_wrong_with_the_shipped_rules_but_what_is_waived() -> None:
    """Every finding of the shipped rules that is more than a note has a waiver by name, and every waiver is still needed."""
    left = [f"{each.code} {each.about}" for each in shipped().findings if each.severity is not Severity.NOTE]

    assert left == []
    assert shipped().exit_code == 0


@pytest.mark.thorough
def test_the_first_line_says_what_was_covered() -> None:
    """The first line of a report counts rules, exercises, obligations and profiles, and says what is exact and what is not."""
    line = shipped().text().splitlines()[0]

    assert line.startswith(f"{len(default_rules())} rules, {len(default_exercises().by_id)} exercises and {len(OBLIGATIONS)} obligations")
    assert "exact in all answers but the last seven days" in line
    assert shipped().coverage.profiles > 10**25


@pytest.mark.proof
def test_a_witness_is_shown_as_its_difference() -> None:
    """A runner is told as what differs from the healthy one, and the healthy one has nothing to tell."""
    (finding,) = (each for each in report().of("C101") if each.about == "calf_swelling")

    assert finding.witness is not None
    assert shown(finding.witness) == "a healthy runner, but red_flags: calf_swelling"


def _rule(name: str, when: Condition, *then: Effect) -> Rule:
    """Return a rule of the small set."""
    model = next(iter(default_rules()))
    return attrs.evolve(model, id=name, title=name.replace("_", " "), when=when, then=then)


def _found(rules: list[Rule]) -> list[Finding]:
    """Return what is found."""
    every = check(Ruleset(rules), obligations=(), core=Ruleset(rules), waivers={}).findings
    return [each for each in every if each.code not in ("C307", "C403")]


_SQUATS = Withhold(of=where(family=Family.SQUAT))

_BAD = [
    _rule("far_race_no_squat", days_to_race >= 100, _SQUATS),
    _rule("knee_no_squat", pain_in(Region.KNEE) >= 3, _SQUATS),
    _rule("knee_no_squat_again", pain_in(Region.KNEE) >= 3, _SQUATS),
    _rule("never", all_of(days_to_race <= 1, days_to_race >= 5), _SQUATS),
    _rule("very_sore_knee_no_squat", pain_in(Region.KNEE) >= 6, _SQUATS),
]


_TOLD = """\
C301 error rule never fires: never
    There is nobody for whom its condition holds.
    rules: never
C401 error more caution allows more: air_squat by days_to_race
    days_to_race: 6 allows what 100 does not.
    rules: far_race_no_squat, never
    witness: a healthy runner, but days_to_race: 6
C303 warning rule redundant: very_sore_knee_no_squat
    Without it nobody is allowed more: knee_no_squat and knee_no_squat_again fire whenever it does.
    rules: very_sore_knee_no_squat
C305 warning rules that are duplicates: knee_no_squat_again
    It fires for the same runners and does the same as knee_no_squat.
    rules: knee_no_squat_again, knee_no_squat"""


def test_a_rule_that_takes_nothing_and_steps_down_is_not_redundant() -> None:
    """Where others take all that a rule takes, it is redundant only if what it prefers is not seen to change a session either."""
    steps_too = _rule("very_sore_knee_no_squat", pain_in(Region.KNEE) >= 6, _SQUATS, StepDown(of=Family.CALF))

    found = {(each.code, each.about) for each in _found([_BAD[1], steps_too])}
    assert ("C303", "very_sore_knee_no_squat") not in found
    assert ("C303", "very_sore_knee_no_squat") in {(each.code, each.about) for each in _found([_BAD[1], _BAD[4]])}


_BINDS = {
    "nine_sets": (Cap(sets=9), False),
    "four_hundred_repetitions": (Cap(repetitions=400), False),
    "a_set_that_is_rounded_back": (Scale(sets_factor=0.95), False),
    "ten_seconds_of_rest": (Floor(rest_s=10), False),
    "nine_sets_of_the_calves": (Cap(sets=9, of=where(family=Family.CALF)), False),
    "one_set": (Cap(sets=1), True),
    "eight_repetitions": (Cap(repetitions=8), True),
    "half_the_load": (Scale(load_factor=0.5), True),
    "ten_minutes_of_rest": (Floor(rest_s=600), True),
    "a_set_of_the_calves": (Cap(sets=1, of=where(family=Family.CALF)), True),
}
"""Effects with whether any dose is bound by them."""


@pytest.mark.parametrize("name", _BINDS)
def test_a_bound_that_binds_nobody_is_redundant(name: str) -> None:
    """A rule whose bound no dose reaches changes nothing and is named, and one whose bound is reached is not."""
    effect, binds = _BINDS[name]
    found = [each for each in _found([_rule(name, pain_in(Region.KNEE) >= 3, effect)]) if each.code == "C303"]

    assert [each.about for each in found] == ([] if binds else [name])
    assert all(each.sentence == "Without it nobody is allowed more: alone it takes nothing from the envelope either." for each in found)


def test_a_small_bad_rule_set_is_told_word_for_word() -> None:
    """A rule that can not fire, one that another covers, a twin and one whose caution runs the wrong way are all named."""
    found = _found(_BAD)
    told = [each for each in found if each.code != "C401" or each.about.startswith("air_squat ")]
    lines = [line for each in told for line in each.lines(1) if "profiles:" not in line]

    assert "\n".join(lines) == _TOLD
    assert {each.about.split(" by ")[1] for each in found if each.code == "C401"} == {"days_to_race"}


def test_an_obligation_about_no_week_is_vacuous() -> None:
    """An obligation about last seven days that cannot be is about nobody, and is not violated."""
    never = all_of(knee_flexion_trained.is_(True), days_since_trained.of(Muscle.HAMSTRINGS) >= NOT_THIS_WEEK)
    asked = Obligation("curled_and_rested", "Who curled has trained the hamstrings.", ("DOS-08",), never, Never())
    (found,) = check(Ruleset([]), obligations=(asked,), core=Ruleset([]), liveness=False).findings

    assert (found.code, found.profiles) == ("C102", 0)
    assert found.sentence.startswith("There is nobody it is about")


@pytest.mark.thorough
def test_what_is_found_and_can_not_be_shown_is_no_pass() -> None:
    """More weeks are covered than there can be: an obligation that is broken in none that can is named, and is no pass."""
    untrained = [days_since_trained.of(muscle) >= NOT_THIS_WEEK for muscle in Muscle]
    full = Obligation("full_of_nothing", "In a full week something was trained.", ("DOS-08",), all_of(sets_left <= 1, *untrained), Never())
    found = check(default_rules(), obligations=(full,), liveness=False)

    assert [(each.code, each.about) for each in found.errors] == [("C104", "full_of_nothing")]
    assert found.errors[0].profiles > 0
    assert found.exit_code == 3


@pytest.mark.proof
@pytest.mark.parametrize(
    ("gone", "obligation"),
    [
        ("training_week.one_heavy_hinge_a_week_is_enough", "one_heavy_hinge"),
        ("training_week.muscles_trained_less_than_two_days_ago_rest", "rest_between"),
        ("training_week.first_lowerings_rest_for_three_days", "first_lowerings_rest"),
    ],
)
def test_a_rule_about_the_week_that_is_gone_is_missed(gone: str, obligation: str) -> None:
    """Where an obligation about the last seven days is broken, a runner with a week that can be shows it."""
    found = check(default_rules().without(gone), liveness=False)
    violated = {each.about: each for each in found.of("C101")}

    assert not found.of("C104")
    assert obligation in violated
    witness = violated[obligation].witness
    assert witness is not None
    assert witness.this_week


@pytest.mark.proof
def test_every_profile_that_breaks_an_obligation_is_counted() -> None:
    """A race window that is cut by a day breaks its obligation for as many as the two rule sets differ for."""
    window = default_rules()["race_calendar.race_within_four_days_leaves_heavy_out"]
    cut = default_rules().without(window.id) | [attrs.evolve(window, when=days_to_race < setting("light_days_before_race"), id="mine.cut")]
    found = next(each for each in check(cut, liveness=False).of("C101") if each.about == "race_in_four_days")
    more = compare(default_rules(), cut).overall.more

    assert more.exact
    assert found.profiles == more.profiles
    assert len(more.witnesses) == 3


@pytest.mark.thorough
def test_a_side_that_is_ignored_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where only the left side of a measurement is read, every fact about one is named, with a runner whose sides differ."""
    worse = derived.worse

    def left(measured: Sides | float | tuple[float, ...] | None, worst: derived.Worst) -> float | None:
        return worse(measured.left if isinstance(measured, Sides) else measured, worst)

    monkeypatch.setattr(derived, "worse", left)
    found = {each.about: each for each in check(default_rules(), liveness=False).of("C404")}

    assert {"ankles_are_short", "calf_raises_below_norm", "hamstring_length", "single_leg_bridge_reps"} <= set(found)
    assert all(each.rules and each.profiles > 0 for each in found.values())
    assert found["ankles_are_short"].witness is not None


@pytest.mark.proof
def test_a_core_is_read_with_its_own_settings() -> None:
    """What a moved setting allows beyond the core is found when the core has other settings."""
    widened = check(default_rules(Settings(short_ankle_cm=8)), core=default_rules(), obligations=(), liveness=False).of("C501")

    assert "barbell_back_squat" in {each.about for each in widened}
    assert all(each.witness is not None for each in widened)


def test_of_rules_that_are_alike_only_the_later_ones_are_named() -> None:
    """A copy is named as one, and not the rule it was made of: without either nobody is allowed more, without both some are."""
    mine, copy = _rule("mine", pain_in(Region.KNEE) >= 3, _SQUATS), _rule("mine_again", pain_in(Region.KNEE) >= 3, _SQUATS)

    assert [(each.code, each.about) for each in _found([mine, copy]) if each.code in ("C303", "C305")] == [("C305", "mine_again")]


def test_a_rule_that_is_added_and_widens_is_named() -> None:
    """A vote for more sets is what a rule that is added can widen a core by, and it is named with what it widens."""
    more = attrs.evolve(next(iter(default_rules())), id="more", title="More.", when=age >= 18, then=(Vote(of=Family.SQUAT, sets=4),))
    widened = check(default_rules() | [more], core=default_rules(), obligations=(), liveness=False).of("C501")

    assert "air_squat" in {each.about for each in widened}
    assert {each.rules for each in widened} == {("more",)}


@pytest.mark.proof
def test_the_rule_that_is_responsible_for_a_warning_sign_is_named_alone() -> None:
    """Of the many gates only the one about the sign in question is responsible; where it is gone, none is, and that is said."""
    gate = default_rules()["gates.weak_push_off_is_seen_first"]
    weaker = attrs.evolve(gate, then=(Refer(urgency=Urgency.ROUTINE, scope=Scope.ALL),))
    asked = [each for each in OBLIGATIONS if each.id == "weak_push_off"]
    of_sets = [Ruleset([*(each for each in default_rules() if each.id != gate.id), *others]) for others in ([weaker], [])]
    (loosened,), (gone,) = (check(rules, obligations=asked, core=rules, liveness=False).of("C101") for rules in of_sets)

    assert loosened.rules == (gate.id,)
    assert gone.rules == ()
    assert "No rule that could hold it asks about it." in gone.sentence


@pytest.mark.proof
def test_rules_that_could_hold_an_obligation_are_responsible() -> None:
    """Where a window before races is turned around, rules about races that take lifts away are named, and none that votes or counts."""
    light = default_rules()["race_calendar.race_in_two_or_three_days_stays_light"]
    turned = attrs.evolve(light, when=days_to_race >= setting("light_days_before_race"))
    asked = [each for each in OBLIGATIONS if each.id == "race_near_no_load"]
    rules = default_rules().without(light.id) | [turned]
    (found,) = check(rules, obligations=asked, core=rules, liveness=False).of("C101")

    assert found.rules == (
        "race_calendar.race_day_and_the_day_before_rest",
        light.id,
        "race_calendar.race_within_four_days_leaves_heavy_out",
    )


@pytest.mark.proof
def test_what_is_wrong_with_many_exercises_is_said_once() -> None:
    """A window that is turned around lets many exercises in by caution: the text names the first of them and how many more there are."""
    light = default_rules()["race_calendar.race_in_two_or_three_days_stays_light"]
    turned = attrs.evolve(light, when=days_to_race >= setting("light_days_before_race"))
    rules = default_rules().without(light.id) | [turned]
    report = check(rules, obligations=(), core=rules, liveness=False)
    several = report.of("C401")
    lines = report.text().splitlines()

    assert len(several) > 20
    assert [line for line in lines if line.startswith("C401")] == [f"C401 error more caution allows more: {several[0].about}"]
    assert f"    and the same of {', '.join(each.about for each in several[1:7])} and {len(several) - 7} more" in lines
    assert report.json().count('"C401"') == len(several)


@pytest.mark.proof
def test_a_setting_that_is_looser_is_responsible_and_no_rule() -> None:
    """Where a week may have more sets than the evidence states, the setting is named, and none of the rules that happen to fire."""
    (found,) = (each for each in check(default_rules(Settings(weekly_sets=40)), liveness=False).of("C101") if each.about == "week_of_legs")

    assert found.rules == ()
    assert "The setting weekly_sets is 40, moved from 20 (DOS-08)." in found.sentence
    assert "No rule" not in found.sentence


@pytest.mark.proof
def test_a_rule_that_votes_for_more_sets_is_responsible_for_them() -> None:
    """Where a vote asks for more sets than may be done, the rule that votes is named first."""
    more = attrs.evolve(next(iter(default_rules())), id="more", title="More.", when=age >= 18, then=(Vote(of=Family.SQUAT, sets=6),))
    usual = [each for each in OBLIGATIONS if each.id == "usual_sets"]
    rules = default_rules() | [more]

    assert [each.rules[:1] for each in check(rules, obligations=usual, core=rules, liveness=False).of("C101")] == [("more",)]


@pytest.mark.proof
def test_nothing_is_responsible_for_a_share_that_nobody_asks_for() -> None:
    """Where nothing keeps the sets of a session to those of the week, no rule about those of a muscle is named instead."""
    shared = [each for each in OBLIGATIONS if each.id == "week_shared"]
    rules = default_rules().without("training_week.week_holds_no_more_than_its_sets")
    (found,) = check(rules, obligations=shared, core=rules, liveness=False).of("C101")

    assert found.rules == ()
    assert "No rule that could hold it asks about it." in found.sentence


@pytest.mark.proof
def test_a_full_week_that_is_full_sooner_is_shown() -> None:
    """Where a week is full after fewer sets, an obligation about full weeks is about those, and a runner with one shows where it breaks."""
    sooner = default_rules(Settings(weekly_sets=15))
    full = sooner["training_week.full_week_is_enough"]
    rules = sooner.without(full.id) | [attrs.evolve(full, when=all_of(full.when, age >= 30))]
    asked = [each for each in OBLIGATIONS if each.id == "full_week"]
    (found,) = check(rules, obligations=asked, core=rules, liveness=False).of("C101", "C104")

    assert found.code == "C101"
    assert found.rules == (full.id,)
    assert found.witness is not None
    assert sum(each.sets for each in found.witness.this_week or ()) == 15


def test_a_core_that_counts_weeks_otherwise_is_no_pass() -> None:
    """What is left of a week can not be compared with a core that counts it with other settings, and it is never said to be alike."""
    with pytest.raises(GaveUp, match="weekly_sets"):
        check(default_rules(), core=default_rules(Settings(weekly_sets=10)))


def test_a_load_that_there_is_not_is_not_less() -> None:
    """A rule that takes load off exercises without one changes nothing."""
    when = all_of(age >= 40, sessions_per_week >= 2)
    unloaded = Scale(of=where(load=LoadKind.BODYWEIGHT), load_factor=0.5)
    lighter = attrs.evolve(next(iter(default_rules())), id="lighter", title="Lighter.", when=when, then=(unloaded,))

    assert default_rules().diff(default_rules() | [lighter]).relation == "equivalent"


def test_a_referral_that_is_less_urgent_is_told_once() -> None:
    """A gate that withholds everything and is made less urgent is one difference, and not one for each kind of exercise."""
    gate = default_rules()["gates.weak_push_off_is_seen_first"]
    weaker = attrs.evolve(gate, then=(Refer(urgency=Urgency.ROUTINE, scope=Scope.ALL),))
    (advice,) = default_rules().diff(Ruleset([*(each for each in default_rules() if each.id != gate.id), weaker])).exercises

    assert advice.more.what == ("no urgent referral (all)",)


def test_a_waived_order_of_choice_shows_where_the_waiver_says() -> None:
    """The search of the check finds no session that the order of calf work changes; a beginner with a strained calf has one."""
    strained = runner(level="beginner", injuries=[{"kind": "calf_strain", "weeks_ago": 1, "cleared": False}])
    order = "training_week.calf_work_starts_with_a_straight_knee"
    with_it, without = (recommend(strained, rules=rules) for rules in (default_rules(), default_rules().without(order)))

    assert "a beginner with a strained calf" in WAIVERS["C304", order]
    assert with_it.session != without.session


_WEEKS = weeks_off.between(1, 1)
_LATER = weeks_off.between(2, 2)
_DOSED_MORE = {
    "a way to train": (_WEEKS, Withhold(methods=(Method.HEAVY,)), "harder work (heavy)"),
    "sets": (_WEEKS, Cap(sets=1), "more sets"),
    "sets in all": (_WEEKS, Cap(repetitions=3), "more repetitions in all"),
    "a vote": (_LATER, Vote(of=Family.SQUAT, sets=4), "more sets"),
    "a load": (_WEEKS, Scale(load_factor=Fraction(1, 4)), "more load"),
    "a first load": (_WEEKS, Scale(start_factor=Fraction(1, 4)), "more of a first load"),
    "a reserve": (_WEEKS, Floor(rir=6), "fewer repetitions in reserve"),
    "a rest": (_WEEKS, Floor(rest_s=600), "less rest"),
    "shared sets": (_WEEKS, Cap(sets_together=sets_left), "more sets together"),
}
"""Rules that stop, or vote, a step further on, with what there is more of then."""


@pytest.mark.thorough
@pytest.mark.parametrize("name", _DOSED_MORE)
def test_a_dose_that_grows_with_caution_is_named(name: str) -> None:
    """A rule that does less after one week off, and not after two, doses more where caution should do less, and is named alone."""
    when, effect, more = _DOSED_MORE[name]
    dosed = [each for each in _found([_rule("mine", when, effect)]) if each.code == "C405"]

    assert dosed
    assert {each.rules for each in dosed} == {("mine",)}
    assert all(each.sentence.startswith(f"weeks_off: 2 allows {more} than ") for each in dosed)
    assert all(each.witness is not None and each.witness.weeks_off == 2 for each in dosed)


@pytest.mark.thorough
def test_a_dose_that_shrinks_with_caution_is_not_named() -> None:
    """A rule that does less from one week off on is what caution asks for, and so are doses that another rule holds further on."""
    on = _rule("on", weeks_off >= 1, Cap(sets=1))
    one, two = _rule("one", _WEEKS, Cap(sets=1)), _rule("two", weeks_off >= 2, Cap(sets=1))

    assert not [each for each in (*_found([on]), *_found([one, two])) if each.code == "C405"]
