"""What an answer says of itself: why, why not, and what stands in for what."""

from __future__ import annotations

from typing import Any

import attrs
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from posterior_chain import (
    AthleteProfile,
    Recommendation,
    Settings,
    UnknownRuleset,
    default_exercises,
    default_rules,
    from_dict,
    recommend,
    rendering,
    to_dict,
)
from posterior_chain.authoring import (
    Equipment,
    Event,
    Family,
    Level,
    Method,
    Rule,
    Scale,
    Withhold,
    age,
    all_of,
    any_of,
    event,
    level,
    nordic_break_point_deg,
    not_,
    practised,
    quad_dominant,
    sessions_per_week,
    sets_left,
    supervised,
    two_leg_thrust_trained,
    weekly_distance_km,
    where,
    worst_pain,
)
from posterior_chain.engine import unlocking
from posterior_chain.errors import UnknownVariation
from posterior_chain.language.conditions import Condition
from posterior_chain.model.advice import VariationStatus
from posterior_chain.model.domains import note_of
from posterior_chain.model.vocabulary import Laterality, Outcome, Scope, Slot, Urgency
from posterior_chain.testing import profiles, profiles_near_healthy, runner

NAMES = sorted(default_exercises().by_id)
STARTER: dict[str, Any] = {"level": "beginner", "levels": None, "owned": ["air_squat", "glute_bridge", "hip_hinge_drill"]}


def mine(**form: Any) -> Rule:
    """Return a rule of an app's own."""
    shipped = default_rules()["mobility.tight_hamstrings_keep_the_bar_off_the_floor"]
    return attrs.evolve(shipped, id="mine.rule", title="Ours", because="We say so.", **form)


class TestWhyNot:
    """`why_not` says where a variation stands: chosen, allowed or withheld, and what keeps it there."""

    @given(profiles_near_healthy() | profiles(), st.sampled_from(NAMES))
    @example(runner(), "barbell_back_squat")
    @example(runner(), "superman")
    @example(runner(equipment=[]), "barbell_back_squat")
    def test_it_stands_where_the_advice_puts_it(self, profile: AthleteProfile, name: str) -> None:
        """It is withheld when it is among the withheld, chosen when it is in the session, and else allowed."""
        advice = recommend(profile)
        withheld = {each.variation: each.by for each in advice.withheld}
        chosen = {item.variation: item.reasons for item in (advice.session.items if advice.session else ())}

        why = advice.why_not(name)

        assert why.variation == name
        assert why.status == ("withheld" if name in withheld else "chosen" if name in chosen else "allowed")
        assert tuple(cause.by for cause in why.causes) == withheld.get(name, chosen.get(name, ("choice",)))
        assert all(cause.because for cause in why.causes)

    def test_what_shaped_a_chosen_one_is_said(self) -> None:
        """A chosen variation names the rules that shaped it, each with its sentence."""
        advice = recommend(runner())
        shaped = next(item for item in (advice.session.items if advice.session else ()) if item.reasons)

        why = advice.why_not(shaped.variation)

        assert why.status == "chosen"
        assert [(cause.by, cause.because) for cause in why.causes] == [(name, default_rules()[name].because) for name in shaped.reasons]

    @pytest.mark.parametrize(
        ("answers", "name", "words"),
        [
            ({"equipment": []}, "barbell_back_squat", "It needs: barbell and rack."),
            ({"equipment": ["rack"]}, "rack_pull", "It needs: barbell; rack or blocks."),
            ({"equipment": []}, "lying_leg_curl", "not on your list. It needs: leg curl machine."),
            ({"equipment": []}, "pull_through", "not on your list. It needs: cable or resistance band."),
            (
                {**STARTER, "owned": []},
                "goblet_squat",
                "Any one of these opens it: Air squat (3 x 15), Box squat, bodyweight (3 x 12).",
            ),
            (STARTER, "barbell_back_squat", "more lifting experience than you have"),
            ({"weeks_off": 20}, "nordic_curl", "After a long break your level counts one lower for now."),
            ({**STARTER, "body_mass_kg": None}, "goblet_squat", "Your body mass is not known"),
            (
                {**STARTER, "loads": {"kettlebells_kg": [32], "dumbbells_kg": [40]}},
                "goblet_squat",
                "heavier than what we would start you with",
            ),
        ],
    )
    def test_what_is_missing_is_said(self, answers: dict[str, Any], name: str, words: str) -> None:
        """A gap says what is missing: equipment, a variation to master first, experience, or a load."""
        why = recommend(runner(**answers)).why_not(name)

        assert why.status == "withheld"
        assert words in " ".join(cause.because for cause in why.causes)

    @pytest.mark.parametrize(
        ("minutes", "words"),
        [
            (180, "It is allowed; Back extension, weighted, hinging at the hip was chosen in its family today."),
            (15, "It is allowed; today's session has no place or no time for its family."),
        ],
    )
    def test_what_was_passed_over_says_for_what(self, minutes: int, words: str) -> None:
        """An allowed variation that is not in the session says what is there instead, or that there is no time."""
        why = recommend(runner(minutes=minutes)).why_not("superman")

        assert [(cause.by, cause.because) for cause in why.causes] == [("choice", words)]

    @pytest.mark.parametrize(
        ("gap", "answers"),
        [("equipment", {"weeks_off": 20, "equipment": []}), ("level", {**STARTER, "weeks_off": int(Settings().break_weeks)})],
        ids=["no bar", "a break that is not too long"],
    )
    def test_a_break_is_said_only_of_a_level_it_lowers(self, gap: str, answers: dict[str, Any]) -> None:
        """That a long break lowers the level is no reason of what equipment keeps away, nor after a break that is not too long."""
        causes = {cause.by: cause.because for cause in recommend(runner(**answers)).why_not("barbell_back_squat").causes}

        assert "break" not in causes[gap]

    def test_without_a_body_mass_a_record_would_do(self) -> None:
        """Who gave no body mass is told that no load is estimated, and what would do in its place."""
        why = recommend(runner(**{**STARTER, "body_mass_kg": None})).why_not("goblet_squat")

        assert [cause.because for cause in why.causes if cause.by == "load"] == [
            "Your body mass is not known, so no first load is estimated; a recent record of this variation would do as well."
        ]

    def test_on_a_day_without_a_session_nothing_has_a_place(self) -> None:
        """What is allowed on a day of rest, and not left out by a rule, finds no place in a session that is not there."""
        week = [{"variation": name, "sets": 10, "method": "strength", "days_ago": 3} for name in ("calf_raise", "nordic_curl")]
        full, share = "training_week.full_week_is_enough", default_rules()["training_week.week_holds_no_more_than_its_sets"]
        emptied = default_rules().without(full).without(share.id) | [attrs.evolve(share, id="mine.nothing_left", when=sets_left <= 0)]
        advice = recommend(runner(this_week=week), rules=emptied)
        allowed = [name for name in NAMES if advice.why_not(name).status is VariationStatus.ALLOWED]

        assert advice.session is None
        assert "choice" in {cause.by for name in allowed for cause in advice.why_not(name).causes}

    def test_a_misspelt_variation_is_refused(self) -> None:
        """A name that is not in the catalogue raises with near spellings."""
        with pytest.raises(UnknownVariation, match="did you mean `superman`"):
            recommend(runner()).why_not("supermann")


CHANGES: list[tuple[Any, ...]] = [
    ({"equipment": ["rack"]}, "barbell_back_squat", [("equipment", ["rack"], ["barbell", "rack"], "equip")]),
    ({"pains": None}, "barbell_deadlift", [("pains", None, [], "answer")]),
    ({"days_to_race": 1}, "air_squat", [("days_to_race", 1, 2, "wait")]),
    ({"weeks_off": 20}, "barbell_deadlift", [("weeks_off", 20, 0, "train")]),
    (STARTER, "b_stance_hip_thrust", [("levels", None, {"hip_thrust": "intermediate"}, "train")]),
    (
        {"hamstring_tightness": "tight"},
        "barbell_deadlift",
        [
            ("hamstring_tightness", "tight", "none", "train"),
            ("active_knee_extension_deg", None, {"left": 20, "right": 20}, "answer"),
            ("straight_leg_raise_deg", None, {"left": 70, "right": 70}, "answer"),
        ],
    ),
]


WAYS: list[tuple[Any, ...]] = [
    ({}, "glute_bridge", [{}], "It is allowed as it is."),
    ({"equipment": []}, "back_extension_hold", [{"equipment": ["roman_chair"]}, {"equipment": ["bench_and_partner"]}], ""),
    (
        {"equipment": []},
        "single_leg_calf_raise_floor_loaded",
        [{"equipment": ["dumbbell"]}, {"equipment": ["kettlebell"]}, {"equipment": ["plate"]}],
        "",
    ),
    (
        {**STARTER, "owned": []},
        "ghr_assisted",
        [{"owned": ["seated_leg_curl"]}, {"owned": ["sliding_leg_curl_eccentric"]}],
        "",
    ),
    (STARTER, "b_stance_hip_thrust", [{"levels": {"hip_thrust": "intermediate"}}], ""),
    (
        STARTER,
        "ghr_assisted",
        [{"owned": [*STARTER["owned"], each]} for each in ("seated_leg_curl", "sliding_leg_curl_eccentric")],
        "",
    ),
    (
        STARTER,
        "nordic_eccentric",
        [
            {"owned": [*STARTER["owned"], each], "levels": {"glute_ham_raise": "intermediate"}}
            for each in ("nordic_eccentric_assisted", "sliding_leg_curl", "nordic_partial")
        ],
        "",
    ),
    (
        {**STARTER, "owned": [], "equipment": set(Equipment) - {Equipment.LEG_CURL_MACHINE}},
        "ghr_assisted",
        [{"owned": ["sliding_leg_curl_eccentric"]}],
        "",
    ),
    ({"pains": None}, "barbell_deadlift", [{"pains": []}], ""),
    ({"injuries": None}, "ghr_weighted", [{"injuries": []}], ""),
    ({"weeks_off": 20}, "barbell_deadlift", [{"weeks_off": 0}], ""),
    ({"days_to_race": 1}, "air_squat", [{"days_to_race": 2}], ""),
    (
        {"hamstring_tightness": "tight"},
        "barbell_deadlift",
        [
            {"hamstring_tightness": "none"},
            {"active_knee_extension_deg": {"left": 20, "right": 20}},
            {"straight_leg_raise_deg": {"left": 70, "right": 70}},
        ],
        "",
    ),
    (
        {"level": "intermediate", "technique": {}},
        "barbell_deadlift",
        [{"levels": {"glute_ham_raise": "advanced", "deadlift": "advanced"}}],
        "",
    ),
    (
        {"technique": {"squat": "unfamiliar", "calf": "sound"}, "owned": ["barbell_box_squat"]},
        "barbell_back_squat",
        [{"technique": {"squat": "learning", "calf": "sound"}}],
        "",
    ),
    ({"red_flags": ["chest_pain"]}, "air_squat", [], default_rules()["gates.heart_or_breathing_signs_are_an_emergency"].because),
    ({"age": 15}, "back_extension_weighted", [], "Nothing that may be changed opens it."),
]


class TestWhatWouldUnlock:
    """What takes a variation out of the withheld ones may be a lighter weight, or a week that was trained otherwise."""

    @pytest.mark.parametrize(
        ("name", "lighter"),
        [("kettlebell_deadlift", {"kettlebells_kg": [32, 12]}), ("goblet_squat", {"dumbbells_kg": [40, 40, 5, 5]})],
    )
    def test_a_lighter_weight(self, name: str, lighter: dict[str, list[int]]) -> None:
        """Where the lightest weight there is is too heavy, the heaviest that would do is asked for beside it."""
        loads = {"kettlebells_kg": [32], "dumbbells_kg": [40, 40]}
        unlock = recommend(runner(**STARTER, equipment=["kettlebell", "dumbbell"], loads=loads)).what_would_unlock(name)

        assert [[(change.field, change.after, change.how) for change in way] for way in unlock.ways] == [
            [("loads", {**loads, **lighter}, "equip")]
        ]

    def test_a_lighter_bar(self) -> None:
        """A light runner who has a bar of the usual 20 kg is told of a lighter one."""
        light = runner(body_mass_kg=35, level="intermediate", levels=None, equipment=["barbell", "rack"])
        unlock = recommend(light).what_would_unlock("barbell_back_squat")

        assert ("loads", {"bar_kg": 15.0}) in [(change.field, change.after) for way in unlock.ways for change in way]

    @pytest.mark.parametrize(
        ("answers", "name", "changes"),
        CHANGES,
    )
    def test_a_change_says_how_it_would_come(self, answers: dict[str, Any], name: str, changes: list[tuple[object, ...]]) -> None:
        """What was answered and what would be are said, and how: a blank that may be true unasked is only to be answered."""
        ways = recommend(runner(**answers)).what_would_unlock(name).ways

        assert [(each.field, each.before, each.after, each.how) for way in ways for each in way] == changes

    @pytest.mark.parametrize(
        ("field", "before", "after", "times"),
        [
            ("supervised", None, True, 1),
            ("weeks_off", 20, 0, 1),
            ("equipment", None, {"bench"}, 1),
            ("equipment", None, {"bench", "barbell"}, 2),
            ("equipment", {"bench"}, {"bench", "barbell"}, 1),
            ("equipment", {"bench", "rack"}, {"bench"}, 1),
            ("levels", None, {"squat": "beginner"}, 1),
            ("levels", None, {"squat": "intermediate"}, 1),
            ("levels", None, {"squat": "advanced"}, 2),
            ("levels", {"squat": "advanced"}, {"squat": "advanced", "calf": "intermediate"}, 1),
            ("levels", {"squat": "intermediate"}, {"squat": "advanced", "calf": "advanced"}, 4),
            ("levels", {"squat": "advanced"}, {"squat": "advanced"}, 1),
            ("soreness", None, {"soleus": 3, "core": 4}, 1),
        ],
    )
    def test_more_costs_more(self, field: str, before: Any, after: Any, times: int) -> None:
        """A change costs as many times what its field costs as a set gains members and words rise, and once at least."""
        changed = {field: getattr(AthleteProfile(**{field: after}), field)}

        assert unlocking.cost(AthleteProfile(**{field: before}), changed) == times * note_of(AthleteProfile, field).cost

    @pytest.mark.parametrize(
        ("when", "answers", "ways"),
        [
            (weekly_distance_km > 60, {"weekly_distance_km": 100}, [{"weekly_distance_km": 60.0}]),
            (weekly_distance_km < 60, {"weekly_distance_km": 10}, [{"weekly_distance_km": 60.0}]),
            (two_leg_thrust_trained.is_(False), {}, []),
            (nordic_break_point_deg < 40, {}, [{"nordic_break_point_deg": 40}]),
            (not_(practised.has("bird_dog")), {}, [{"owned": ["bird_dog"]}]),
            (not_(practised.has("bird_dog")), {"owned": ["superman"]}, [{"owned": ["bird_dog", "superman"]}]),
            (
                level.in_(Family.SQUAT) < Level.INTERMEDIATE,
                {"levels": None, "level": None, "lifting_months": 3},
                [{"levels": {"squat": "intermediate"}}],
            ),
            (
                any_of(weekly_distance_km > 60, sessions_per_week >= 3, supervised.is_(True)),
                {"weekly_distance_km": 61, "sessions_per_week": 3, "supervised": True},
                [{"weekly_distance_km": 60.0, "sessions_per_week": 2, "supervised": False}],
            ),
            (
                all_of(quad_dominant.is_(True), any_of(sessions_per_week >= 3, supervised.is_(True))),
                {"quad_dominant": True, "sessions_per_week": 3, "supervised": True},
                [{"sessions_per_week": 2, "supervised": False}],
            ),
        ],
        ids=str,
    )
    def test_the_nearest_answer_is_given(self, when: Condition, answers: dict[str, Any], ways: list[dict[str, Any]]) -> None:
        """
        Of numbers the nearest that opens is given; nobody is told to have trained this week, or to have lifted for longer.

        Where three changes are needed three are given, and two that cost less than one come before it.
        """
        advice = recommend(runner(**answers), rules=default_rules() | [mine(when=when, then=(Withhold(of=Family.SQUAT),))])

        assert [{change.field: change.after for change in way} for way in advice.what_would_unlock("air_squat").ways] == ways

    def test_one_of_two_that_leave_no_way_to_train(self) -> None:
        """Where two rules take every way to train something, another answer to what one of them asks opens it though the other stays."""
        of = where(uses=Equipment.BARBELL)
        rest = [method for method in Method if method is not Method.STRENGTH]
        own = [
            attrs.evolve(mine(when=age >= 18, then=(Withhold(of=of, methods=rest),)), id="mine.age"),
            attrs.evolve(mine(when=event.is_(Event.SPRINT), then=(Withhold(of=of, methods=Method.STRENGTH),)), id="mine.event"),
        ]
        advice = recommend(runner(event="sprint"), rules=default_rules() | own)

        assert {cause.by for cause in advice.why_not("barbell_back_squat").causes} == {"mine.age", "mine.event"}
        assert [[change.field for change in way] for way in advice.what_would_unlock("barbell_back_squat").ways] == [["event"]]

    @pytest.mark.parametrize(
        ("answers", "name", "ways", "because"),
        WAYS,
    )
    def test_an_answer_is_whole(self, answers: dict[str, Any], name: str, ways: list[dict[str, Any]], because: str) -> None:
        """It names the variation and gives the cheapest ways alone, or says why it needs none or has none."""
        unlock = recommend(runner(**answers)).what_would_unlock(name)

        assert (unlock.variation, unlock.possible, unlock.because) == (name, bool(ways), because)
        assert [{change.field: change.after for change in way} for way in unlock.ways] == ways

    def test_another_week(self) -> None:
        """A rule of an app's own that looks at the week is opened by a week in which nothing was trained."""
        trained = [{"variation": "glute_bridge", "sets": 3, "method": "strength", "days_ago": 2}]
        own = mine(when=two_leg_thrust_trained.is_(True), then=(Withhold(of=Family.HIP_THRUST),))
        unlock = recommend(runner(this_week=trained), rules=default_rules() | [own]).what_would_unlock("glute_bridge")

        assert [[(change.field, change.after, change.how) for change in way] for way in unlock.ways] == [[("this_week", [], "wait")]]


class TestWhenHealthLeavesNothing:
    """Health rules that empty the envelope refer, as routine, and so do they when they are an app's own."""

    rules = default_rules() | [mine(when=worst_pain >= 1, then=(Withhold(),))]
    advice = recommend(runner(pains=[{"region": "knee", "score": 1}]), rules=rules)

    def test_the_athlete_is_referred(self) -> None:
        """Nothing is left to suggest, so the athlete is to be seen, and no session a week is advised until then."""
        assert (self.advice.outcome, self.advice.session) == (Outcome.REFER, None)
        assert self.advice.sessions_per_week.advised == 0

    def test_the_athlete_is_told_so(self) -> None:
        """The referral says that what was told of health leaves nothing, and the frequency that there is none until then."""
        asked = recommend(attrs.evolve(self.advice.profile, sessions_per_week=3), rules=self.rules)

        assert [each.because for each in self.advice.referrals] == [
            "What you told us about your health leaves nothing that we may suggest today: have it looked at before you lift."
        ]
        assert (asked.sessions_per_week.asked, asked.sessions_per_week.because) == (3, "None until you have been seen.")

    def test_the_referral_names_the_rule(self) -> None:
        """The referral is a routine one of everything, by a rule about health that fired."""
        (referral,) = self.advice.referrals

        assert (referral.urgency, referral.scope) == (Urgency.ROUTINE, Scope.ALL)
        assert referral.rule in {reason.rule for reason in self.advice.reasons}


class TestSharedSets:
    """What is left out since the sets it shares are used up names the rule, as does an advice of nothing."""

    def test_what_is_left_out_is_allowed_and_says_why(self) -> None:
        """Eight of the glutes' ten sets are done: thrust and raise share two, and squat, hinge and trunk are left out."""
        week = [{"variation": "barbell_hip_thrust", "sets": 8, "method": "strength", "days_ago": 3}]
        advice = recommend(runner(this_week=week))
        squat = advice.why_not("barbell_back_squat")

        assert squat.status is VariationStatus.ALLOWED
        assert [cause.by for cause in squat.causes] == ["training_week.muscle_does_no_more_than_its_share"]
        assert {"training_week.muscle_does_no_more_than_its_share"} <= {each.rule for each in advice.reasons}

    def test_half_a_set_is_none(self) -> None:
        """A setting that leaves half a set leaves nothing to do, and the rule is the reason of the day of rest."""
        week = [{"variation": name, "sets": 10, "method": "strength", "days_ago": 3} for name in ("calf_raise", "nordic_curl")]
        advice = recommend(runner(this_week=week), rules=default_rules(Settings(weekly_sets=20.5)))

        assert (advice.outcome, advice.session) == (Outcome.REST, None)
        assert "training_week.full_week_is_enough" in {each.rule for each in advice.reasons}


class TestStandingIn:
    """Where nothing of a family is allowed another stands in, and the reasons say so."""

    rules = (mine(when=age >= 20, then=(Withhold(of=Family.SQUAT),)),)
    advice = recommend(runner(), rules=default_rules() | rules)

    def test_the_item_keeps_the_slot_and_its_own_family(self) -> None:
        """A deadlift in the place of the squat is still a deadlift, and another one than that of the hinge."""
        assert self.advice.session is not None
        items = {item.slot: item for item in self.advice.session.items}

        assert items[Slot.KNEE_DOMINANT].family is Family.DEADLIFT
        assert items[Slot.KNEE_DOMINANT].variation != items[Slot.HINGE].variation
        assert items[Slot.KNEE_DOMINANT].reasons == ("mine.rule", "training_week.muscle_does_no_more_than_its_share")

    def test_only_the_rules_that_took_the_family_away_are_named(self) -> None:
        """A rule that keeps calves away is no reason for a deadlift in the place of a squat."""
        calves = attrs.evolve(mine(when=age >= 20, then=(Withhold(of=Family.CALF),)), id="mine.calves")
        both = recommend(runner(), rules=default_rules() | [*self.rules, calves])
        items = {item.slot: item for item in (both.session.items if both.session else ())}

        assert "mine.rule" in items[Slot.KNEE_DOMINANT].reasons
        assert "mine.calves" in {each.rule for each in both.reasons}
        assert "mine.calves" not in items[Slot.KNEE_DOMINANT].reasons

    def test_where_the_family_itself_is_there_nothing_gave_way(self) -> None:
        """A rule that takes some squats away is a reason of the advice, and none of the squat that is done instead."""
        some = mine(when=age >= 20, then=(Withhold(of=where(family=Family.SQUAT, laterality=Laterality.UNILATERAL)),))
        advice = recommend(runner(), rules=default_rules() | [some])
        (squat,) = (item for item in (advice.session.items if advice.session else ()) if item.slot is Slot.KNEE_DOMINANT)

        assert squat.family is Family.SQUAT
        assert "mine.rule" in {each.rule for each in advice.reasons}
        assert "mine.rule" not in squat.reasons

    def test_every_form_says_so(self) -> None:
        """Text and page name the work that is stood in for."""
        assert "stands in for squat work" in str(self.advice)
        assert "stands in for squat work" in rendering.html(self.advice.answer)


class TestLowerLoads:
    """A rule that takes a part of the loads is a reason of every item whose load it lowers, and of no other."""

    lifted = ({"variation": "barbell_back_squat", "load_kg": 100, "reps": 5, "days_ago": 7},)

    def lowered_by(self, effect: Scale, **answers: Any) -> set[str]:
        """Return the variations of which a rule with this effect is a reason."""
        session = recommend(runner(**answers), rules=default_rules() | [mine(when=age >= 20, then=(effect,))]).session
        return {item.variation for item in (session.items if session else ()) if "mine.rule" in item.reasons}

    def test_a_first_load_is_lowered_where_there_is_no_record(self) -> None:
        """Less at first is less from the table and by effort; what was lifted lately is not lifted for the first time."""
        first, records = self.lowered_by(Scale(start_factor=0.8)), self.lowered_by(Scale(start_factor=0.8), records=self.lifted)

        assert first == {*records, "barbell_back_squat"}
        assert {"barbell_hip_thrust", "ghr_weighted"} <= records
        assert "barbell_back_squat" not in records

    def test_every_load_is_lowered_and_nothing_else(self) -> None:
        """Less of every load is a reason of a record's as well, and of none where only the body is lifted."""
        assert "barbell_back_squat" in self.lowered_by(Scale(load_factor=0.8), records=self.lifted)
        assert self.lowered_by(Scale(load_factor=0.8), equipment=[]) == set()


class TestStoredAdvice:
    """Advice that was stored keeps what it says, and is asked more only where its rules are at hand."""

    document = to_dict(recommend(runner()))

    def test_with_its_rules_it_can_be_asked(self) -> None:
        """Read back beside the same rules and exercises it answers as before."""
        assert from_dict(Recommendation, self.document).why_not("superman") == recommend(runner()).why_not("superman")

    def test_without_its_rules_it_says_so(self) -> None:
        """Read back beside other exercises it still tells its reasons, and anything more needs the ones that made it."""
        stored = from_dict(Recommendation, self.document, exercises=default_exercises().without("superman"))

        assert stored.reasons == recommend(runner()).reasons
        with pytest.raises(UnknownRuleset, match="not at hand"):
            stored.why_not("superman")


def test_a_stated_level_leaves_only_the_months_unasked() -> None:
    """Months of lifting are assumed where no level is stated; everything else that is left out is assumed either way."""
    stated, unstated = ({each.field for each in recommend(runner(level=level, levels=None)).assumptions} for level in ("advanced", None))

    assert "lifting_months" in unstated - stated
    assert {"event", "goal", "readiness"} <= stated & unstated


@pytest.mark.parametrize("measured", [{"active_knee_extension_deg": 20}, {"straight_leg_raise_deg": 80}])
def test_a_measurement_leaves_only_the_feeling_unasked(measured: dict[str, int]) -> None:
    """How tight the hamstrings feel is assumed where nobody measured them; everything else is assumed either way."""
    felt = {each.field for each in recommend(runner(hamstring_tightness=None)).assumptions}

    assert felt - {each.field for each in recommend(runner(hamstring_tightness=None, **measured)).assumptions} == {"hamstring_tightness"}


@given(profiles_near_healthy())
def test_what_was_answered_is_not_assumed(profile: AthleteProfile) -> None:
    """Every assumption is about a field that was left blank."""
    assert [each.field for each in recommend(profile).assumptions if getattr(profile, each.field) is not None] == []


@pytest.mark.parametrize(("told", "years"), [(30, 30), (None, 35)])
def test_a_reason_says_what_it_read(told: int | None, years: int) -> None:
    """A reason shows the answers that its rule asks for, or what was assumed where there is none."""
    advice = recommend(runner(age=told), rules=default_rules() | [mine(when=age >= 18, then=(Withhold(of=Family.SQUAT),))])

    assert [each.facts for each in advice.reasons if each.rule == "mine.rule"] == [{"age": years}]


def test_the_most_pressing_referral_comes_first() -> None:
    """What is an emergency is said before what is a routine, and of two that are alike the first in the order of their names."""
    referrals = recommend(runner(red_flags={"chest_pain", "no_period_three_months", "night_pain", "saddle_numbness"})).referrals
    order = [(-each.urgency.rank, each.rule) for each in referrals]

    assert order == sorted(order)
    assert [referrals[0].urgency, referrals[-1].urgency] == [Urgency.EMERGENCY, Urgency.ROUTINE]


def test_two_rules_that_limit_the_week_both_say_why() -> None:
    """Each limit that is reached gives its sentence, one after the other."""
    names = ("population.youth_lift_twice_a_week", "season.transition_needs_no_more_than_two_sessions")
    week = recommend(runner(age=17, season="transition", sessions_per_week=5)).sessions_per_week

    assert (week.advised, week.asked) == (2, 5)
    assert week.because == " ".join(default_rules()[name].because for name in names)


def test_weeks_since_a_birth_are_assumed_only_after_one() -> None:
    """Nobody else is told how long ago their birth was taken to be."""
    after, others = ({each.field for each in recommend(runner(pregnancy=told)).assumptions} for told in ("postpartum", "none"))

    assert "postpartum_weeks" in after - others


def test_a_rule_that_takes_two_things_away_takes_both() -> None:
    """What is too much for now is withheld beside what the same rule withholds for whoever they are."""
    both = (Withhold(of=where(family=Family.SQUAT)), Withhold(of=where(family=Family.GLUTE_HAM_RAISE, unproven=True)))
    advice = recommend(runner(), rules=default_rules() | [mine(when=age >= 18, then=both)])
    taken = {each.variation for each in advice.withheld if "mine.rule" in each.by}

    assert {each.id for each in default_exercises() if each.family is Family.SQUAT} <= taken
    assert {default_exercises()[name].family for name in taken} == {Family.SQUAT, Family.GLUTE_HAM_RAISE}


@given(profiles_near_healthy() | profiles())
@example(runner(sex="female", red_flags={"no_period_three_months"}))
def test_every_gate_that_refers_is_a_reason(profile: AthleteProfile) -> None:
    """Who is sent to somebody is told why among the reasons, also where the session goes on."""
    advice = recommend(profile)

    assert {each.rule for each in advice.referrals if default_rules()[each.rule].is_gate} <= {each.rule for each in advice.reasons}


def test_where_no_rule_limits_the_week_it_is_as_asked() -> None:
    """Without the rules about frequency a runner who wants five sessions is advised five, and there is nothing to explain."""
    rules = default_rules()
    for each in [each.id for each in rules if each.id.startswith("frequency.")]:
        rules = rules.without(each)
    advice = recommend(runner(sessions_per_week=5), rules=rules)

    assert (advice.sessions_per_week.advised, advice.sessions_per_week.because) == (5, "")


def test_what_another_rule_withholds_too_is_no_reason() -> None:
    """Two rules that keep the same variations away change nothing alone, so neither is among the reasons."""
    one = mine(when=age >= 20, then=(Withhold(of=where(uses=Equipment.TRAP_BAR)),))
    both = (attrs.evolve(one, id="mine.rule_a"), attrs.evolve(one, id="mine.rule_b"))
    advice = recommend(runner(), rules=default_rules() | both)

    assert advice.why_not("trap_bar_deadlift").status is VariationStatus.WITHHELD
    assert not {"mine.rule_a", "mine.rule_b"} & {each.rule for each in advice.reasons}


def test_a_rule_may_withhold_a_family_and_what_is_unproven_of_another() -> None:
    """What a rule keeps away altogether and what it keeps away above the highest rung met are both kept away."""
    unproven = Withhold(of=where(family=Family.DEADLIFT, unproven=True))
    advice = recommend(runner(), rules=default_rules() | [mine(when=age >= 20, then=(Withhold(of=Family.SQUAT), unproven))])

    assert advice.session is not None
    assert Family.SQUAT not in {item.family for item in advice.session.items}
