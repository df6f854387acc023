"""Two rule sets are compared over every profile."""

from __future__ import annotations

import attrs
import pytest

from posterior_chain import Ruleset, Settings, default_exercises, default_rules
from posterior_chain.authoring import Cap, Family, Level, Region, Withhold, level, pain_in, runner, where
from posterior_chain.check.checking import check
from posterior_chain.check.difference import Compared, Relation, Side
from posterior_chain.check.obligation import Obligation, SessionsAtMost
from posterior_chain.engine.decision import decide
from posterior_chain.engine.knowledge import Knowledge
from posterior_chain.errors import GaveUp
from posterior_chain.language.selections import Selection

_KNEE = "pain.painful_knees_bend_less"
_GATE = "gates.calf_swelling_is_an_emergency"


def _with_knee_from(score: int) -> Ruleset:
    """Return the shipped rules with another threshold of knee pain."""
    rules = default_rules()
    return Ruleset([attrs.evolve(rule, when=pain_in(Region.KNEE) >= score) if rule.id == _KNEE else rule for rule in rules])


def test_a_set_is_equivalent_to_itself() -> None:
    """The shipped rules differ in nothing from the shipped rules."""
    difference = default_rules().diff(default_rules())

    assert difference.relation is Relation.EQUIVALENT
    assert difference.exercises == ()


@pytest.mark.thorough
def test_a_loosened_threshold_is_less_strict_and_the_way_back_stricter() -> None:
    """A threshold one step higher allows more, by exercise and overall, to runners for whom the engine agrees."""
    looser = default_rules().diff(_with_knee_from(4))

    assert looser.relation is Relation.LESS_STRICT
    assert _with_knee_from(4).diff(default_rules()).relation is Relation.STRICTER
    assert 0 < looser.overall.more.profiles < looser.profiles
    (squat,) = (each for each in looser.exercises if each.about == "barbell_back_squat")
    old, new = (Knowledge(rules, default_exercises()) for rules in (default_rules(), _with_knee_from(4)))
    assert 1 <= len(squat.more.witnesses) <= 3
    for witness in squat.more.witnesses:
        assert decide(witness, new).envelope.allows("barbell_back_squat")
        assert not decide(witness, old).envelope.allows("barbell_back_squat")


@pytest.mark.thorough
def test_sets_that_each_allow_more_are_incomparable() -> None:
    """A set that is looser in one rule and stricter in another is neither."""
    glute = "pain.painful_glutes_bridge_without_load"
    moved = [attrs.evolve(rule, when=pain_in(Region.GLUTE) >= 2) if rule.id == glute else rule for rule in _with_knee_from(4)]

    assert default_rules().diff(Ruleset(moved)).relation is Relation.INCOMPARABLE


def test_a_difference_that_nobody_shows_says_so() -> None:
    """Where the classes differ and no runner was found who shows it, that is said instead of an example."""
    told = Compared(about="air_squat", more=Side(what=("more sets",), profiles=5), less=Side())

    assert (
        list(told.lines(10))[-1] == "      nobody was found who shows it; perhaps no last seven days can be so, or no load is light enough"
    )


def test_what_weeks_and_loads_are_counted_with_is_not_compared() -> None:
    """Settings that no rule compares with and no fact of one answer reads are named, and a comparison gives up and never passes."""
    with pytest.raises(GaveUp, match="make training_max_factor and weekly_sets the same"):
        default_rules().diff(default_rules(Settings(weekly_sets=16, training_max_factor="0.8")))


@pytest.mark.proof
@pytest.mark.parametrize(
    ("settings", "exercise", "what"),
    [
        (Settings(short_ankle_cm=8), "barbell_back_squat", "allowed"),
        (Settings(tight_leg_raise_deg=55), "trap_bar_deadlift", "allowed"),
        (Settings(early_nordic_break_deg=65), "nordic_partial", "allowed"),
    ],
    ids=["ankle", "hamstring", "nordic"],
)
def test_a_moved_setting_is_compared(settings: Settings, exercise: str, what: str) -> None:
    """A cut-off that is moved, of a rule or a fact, allows more one way and less the other, and the engine agrees of who is shown."""
    looser, back = default_rules().diff(default_rules(settings)), default_rules(settings).diff(default_rules())
    old, new = (Knowledge(rules, default_exercises()) for rules in (default_rules(), default_rules(settings)))

    assert (looser.relation, back.relation) == (Relation.LESS_STRICT, Relation.STRICTER)
    assert looser.overall.more.profiles == back.overall.less.profiles
    (found,) = (each.more for each in looser.exercises if each.about == exercise)
    assert what in found.what
    for witness in found.witnesses:
        before, after = (decide(witness, known).envelope for known in (old, new))
        assert after.allows(exercise)
        assert not before.allows(exercise) or before.prescribed(exercise) != after.prescribed(exercise)


@pytest.mark.proof
def test_a_bound_of_a_level_that_is_lost_is_seen() -> None:
    """Where a moved level takes a runner out of a rule that bounded the sets of that level, more sets are named, and the engine agrees."""
    model = default_rules()["recovery.low_readiness_does_fewer_sets"]
    capped = (Cap(sets=1, of=where(family=Family.SQUAT)),)
    mine = attrs.evolve(model, id="club.advanced", title="Mine.", when=level.in_(Family.SQUAT) >= Level.ADVANCED, then=capped)
    old, new = (Ruleset([*default_rules(), mine], Settings(advanced_months=months)) for months in (24, 48))
    witness = runner().changed(level=None, lifting_months=30)
    sets = [decide(witness, Knowledge(rules, default_exercises())).envelope.prescribed("sit_to_stand").dose.sets for rules in (old, new)]

    assert sets == [1, 2]
    difference = old.diff(new)
    (found,) = (each.more for each in difference.exercises if each.about == "sit_to_stand")
    assert "more sets" in found.what
    (found,) = (each.less for each in difference.exercises if each.about == "barbell_back_squat")
    assert "doses of advanced lifters" in found.what
    assert difference.relation is Relation.INCOMPARABLE


@pytest.mark.proof
def test_whoever_is_shown_is_allowed_what_it_is_about() -> None:
    """Nobody is shown for an exercise of which no load is light enough for them, which a proof leaves open."""
    lighter, light = (default_rules(Settings(cautious_start_factor=part)) for part in ("0.3", "0.4"))
    known = Knowledge(light, default_exercises())
    shown = [(each.about, witness) for each in lighter.diff(light).exercises for witness in each.more.witnesses]

    assert len(shown) > 50
    assert all(decide(witness, known).envelope.allows(about) for about, witness in shown)


@pytest.mark.proof
@pytest.mark.parametrize(
    ("name", "left"),
    [
        ("training_week.muscles_trained_less_than_two_days_ago_rest", ()),
        ("population.children_train_with_their_own_weight", (where(family=Family.SQUAT),)),
    ],
    ids=["a week", "a load"],
)
def test_what_only_some_weeks_or_lifters_show_is_shown(name: str, left: tuple[Selection, ...]) -> None:
    """Where only certain last seven days, or a lifter for whom a load is light enough, show a difference, they are found and shown."""
    rules, known = default_rules(), default_exercises()
    rule = rules[name]
    narrowed = [attrs.evolve(rule, then=(Withhold(of=of),)) for of in left]
    new = Ruleset([*(each for each in rules if each.id != name), *narrowed])
    old_known, new_known = Knowledge(rules, known), Knowledge(new, known)

    for each in rules.diff(new).exercises:
        if each.more.profiles:
            assert len(each.more.witnesses) == 3, each.about
            for witness in each.more.witnesses:
                before, after = (decide(witness, both).envelope for both in (old_known, new_known))
                assert after.allows(each.about)
                assert not before.allows(each.about) or before.prescribed(each.about) != after.prescribed(each.about)
    assert all(each.witness is not None for each in check(new, obligations=(), liveness=False).of("C501"))


def test_who_is_referred_is_advised_no_session_more() -> None:
    """A cap on the sessions a week that speaks only of runners whom a gate refers holds nobody back, so without it nobody gets more."""
    gate, cap = default_rules()[_GATE], default_rules()["frequency.once_a_week_maintains"]
    about_them = attrs.evolve(cap, id="mine", when=gate.when)

    assert Ruleset([about_them]).diff(Ruleset([])).overall.more.what[0] == "more than 1 sessions a week"
    assert Ruleset([gate, about_them]).diff(Ruleset([gate])).relation is Relation.EQUIVALENT
    once_a_week = Obligation("once", "Once a week.", ("FRQ-01",), gate.when, SessionsAtMost(sessions=1))
    assert check(Ruleset([]), obligations=[once_a_week], core=Ruleset([]), liveness=False).of("C101")
    assert not check(Ruleset([gate]), obligations=[once_a_week], core=Ruleset([gate]), liveness=False).of("C101")
