"""The week and the season: races, hard runs, what was trained already, how often."""

from __future__ import annotations

from fractions import Fraction

from posterior_chain.check.choosing import TogetherAtMost
from posterior_chain.check.obligation import AtLeast, AtMost, Never, Obligation, SessionsAtMost
from posterior_chain.language.conditions import all_of, any_of, setting
from posterior_chain.language.selections import where
from posterior_chain.language.vocabulary import (
    days_since_race,
    days_since_trained,
    days_to_race,
    distance_change_percent,
    event,
    heavy_hinges,
    hours_since_hard_run,
    hours_to_hard_run,
    last_race_km,
    lowering_practised,
    maintenance_takes_more,
    season,
    sessions_per_week,
    sets_left,
    sets_left_of,
)
from posterior_chain.model.exercise import LoadKind
from posterior_chain.model.vocabulary import Axis, Contraction, Event, Family, Method, Season

__all__ = ["OBLIGATIONS"]

_FAST_OR_HEAVY = (Method.EXPLOSIVE, Method.HEAVY)
_NEAR = days_to_race <= setting("light_days_before_race")
_JUST_RUN = any_of(
    days_since_race <= setting("days_after_short_race"),
    all_of(days_since_race <= setting("days_after_half_marathon"), last_race_km > setting("short_race_km")),
    all_of(days_since_race <= setting("days_after_long_race"), last_race_km > setting("half_marathon_km")),
)

OBLIGATIONS: tuple[Obligation, ...] = (
    Obligation("race_day", "On race day and the day before nothing is trained.", ("TAP-04",), days_to_race <= 1, Never()),
    Obligation(
        "race_near_no_load",
        "Near a race nothing is lifted.",
        ("TAP-03",),
        _NEAR,
        Never(of=where(load=(LoadKind.EXTERNAL, LoadKind.ECCENTRIC))),
    ),
    Obligation(
        "race_near_no_eccentrics", "Near a race nothing is lowered.", ("TAP-03",), _NEAR, Never(of=where(contraction=Contraction.ECCENTRIC))
    ),
    Obligation("race_near_not_sore", "Near a race nothing makes sore.", ("TAP-03",), _NEAR, Never(of=where(asks={Axis.SORENESS: 2}))),
    Obligation(
        "race_near_skill_only",
        "Near a race the work is skill only.",
        ("TAP-03",),
        _NEAR,
        Never(methods=(Method.ECCENTRIC, Method.EXPLOSIVE, Method.HEAVY, Method.ISOMETRIC, Method.STRENGTH)),
    ),
    Obligation("race_near_reserve", "Near a race five repetitions stay in reserve.", ("TAP-05",), _NEAR, AtLeast(rir=5)),
    Obligation("race_near_one_set", "Near a race one set is enough.", ("TAP-05",), _NEAR, AtMost(sets=1)),
    Obligation(
        "race_in_four_days", "Within four days of a race nothing is heavy.", ("TAP-02",), days_to_race <= 4, Never(methods=(Method.HEAVY,))
    ),
    Obligation(
        "race_in_two_weeks",
        "Within two weeks of a race there are fewer sets.",
        ("TAP-01",),
        days_to_race <= 14,
        AtMost(part=setting("taper_sets_factor")),
    ),
    Obligation("race_just_run", "After a race nothing is heavy or fast for days.", ("TAP-06",), _JUST_RUN, Never(methods=_FAST_OR_HEAVY)),
    Obligation(
        "hard_run_just_done",
        "Just after a hard run nothing is heavy or fast.",
        ("SPC-02",),
        hours_since_hard_run < setting("hours_after_hard_run"),
        Never(methods=_FAST_OR_HEAVY),
    ),
    Obligation(
        "hard_run_tomorrow",
        "Within a day of a hard run nothing is heavy or lowered.",
        ("SPC-05", "SPC-06"),
        hours_to_hard_run < setting("hours_before_hard_run"),
        Never(methods=(Method.ECCENTRIC, Method.HEAVY)),
    ),
    Obligation(
        "first_lowerings_before_hard_run",
        "First lowerings keep away from a hard run.",
        ("SPC-06",),
        all_of(hours_to_hard_run < setting("first_lowering_hours_before_hard_run"), lowering_practised.is_(False)),
        Never(of=where(family=Family.GLUTE_HAM_RAISE), methods=(Method.ECCENTRIC,)),
    ),
    Obligation(
        "more_running_sessions",
        "While running rises one session a week is advised.",
        ("POP-11",),
        distance_change_percent > setting("rising_distance_percent"),
        SessionsAtMost(sessions=1),
    ),
    Obligation(
        "more_running_sets",
        "While running rises there are fewer sets.",
        ("POP-11",),
        distance_change_percent > setting("rising_distance_percent"),
        AtMost(part=setting("rising_distance_sets_factor")),
    ),
    Obligation("full_week", "A full week trains no more.", ("DOS-08",), sets_left <= 0, Never()),
    Obligation("full_week_of_a_muscle", "A muscle with a full week trains no more.", ("DOS-08",), sets_left_of <= 0, Never()),
    Obligation("week_shared", "What is left of a week is shared.", ("DOS-08",), sets_left > 0, TogetherAtMost(sets=sets_left)),
    Obligation(
        "week_of_a_muscle_shared",
        "What is left of a muscle's week is shared by what trains it.",
        ("DOS-08",),
        sets_left_of > 0,
        TogetherAtMost(sets=sets_left_of),
    ),
    Obligation("rest_between", "A muscle rests between sessions.", ("FRQ-10",), days_since_trained < setting("days_between"), Never()),
    Obligation(
        "one_heavy_hinge",
        "One heavy hinge a week is enough.",
        ("HNG-04",),
        heavy_hinges >= setting("heavy_hinges_a_week"),
        Never(of=where(family=Family.DEADLIFT), methods=(Method.HEAVY,)),
    ),
    Obligation(
        "distance_lowerings",
        "A distance runner who trains twice a week lowers in two sets at most.",
        ("NHE-02",),
        all_of(event.one_of(Event.MIDDLE_DISTANCE, Event.DISTANCE, Event.ULTRA), sessions_per_week >= 2),
        AtMost(of=where(family=Family.GLUTE_HAM_RAISE, contraction=Contraction.ECCENTRIC), sets=setting("lowering_sets")),
    ),
    Obligation(
        "usual_sets",
        "Who trains more than once a week does no more sets than the dose table has at least.",
        ("DOS-06",),
        sessions_per_week >= 2,
        AtMost(part=Fraction(1)),
    ),
    Obligation("once_a_week", "Who asks for one session gets one.", ("DOS-06",), sessions_per_week <= 1, SessionsAtMost(sessions=1)),
    Obligation(
        "twice_a_week", "Who asks for two sessions gets two at most.", ("FRQ-01",), sessions_per_week <= 2, SessionsAtMost(sessions=2)
    ),
    Obligation("three_a_week", "Three sessions a week are the most.", ("FRQ-09",), None, SessionsAtMost(sessions=3)),
    Obligation(
        "competition_once",
        "In the races one session a week keeps strength.",
        ("FRQ-03",),
        all_of(season.is_(Season.COMPETITION), maintenance_takes_more.is_(False)),
        SessionsAtMost(sessions=1),
    ),
    Obligation(
        "competition_sets",
        "In the races two sets keep strength.",
        ("FRQ-04",),
        all_of(season.is_(Season.COMPETITION), maintenance_takes_more.is_(False)),
        AtMost(sets=2),
    ),
    Obligation(
        "competition_twice",
        "In the races nobody lifts more than twice a week.",
        ("FRQ-05",),
        season.is_(Season.COMPETITION),
        SessionsAtMost(sessions=2),
    ),
    Obligation(
        "off_season_twice",
        "Before the races and in the break two sessions are the most.",
        ("FRQ-02", "FRQ-07"),
        season.one_of(Season.PRE_COMPETITION, Season.TRANSITION),
        SessionsAtMost(sessions=2),
    ),
)
