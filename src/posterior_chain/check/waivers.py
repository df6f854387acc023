"""Findings that are accepted, each by name and with a reason; what is not named here fails the check of the shipped set."""

from __future__ import annotations

from collections.abc import Mapping

__all__ = ["MUTANTS", "WAIVERS"]

_SAID_ONLY = "a vote for a whole family is kept so that the reason is told with the exercise; it changes no choice on purpose"
_SHARED = "it shares out the sets of a session, which is done after the envelope; a property test holds it to the sum of a week"
_HELD_BY_THE_TABLE = "the dose table holds it by itself; it is stated so that a row or an exercise added later is held to it as well"
_NOT_SEEN = "the order of choice comes to the same today; the rule says why, and holds when the catalogue grows"
_SEEN_ELSEWHERE = "the search of the check is narrow; a beginner with a strained calf is given another exercise by it"
_ON_THE_WAY = "a rung that others stand on: it meets prerequisites and is stepped down to, and is not first choice"
_FOUND_ELSEWHERE = "the search of the check is narrow; random runners are given it"

WAIVERS: Mapping[tuple[str, str], str] = {
    ("C102", "achilles_history_slow"): "no calf exercise has heavy or fast work yet; stated so that one added later is held to it",
    ("C102", "past_bone_stress_slow"): _HELD_BY_THE_TABLE,
    ("C102", "youth_not_heavy"): _HELD_BY_THE_TABLE,
    ("C102", "after_birth_not_fast"): _HELD_BY_THE_TABLE,
    ("C102", "usual_sets"): "rules are asked for nothing here; it holds back votes for more sets",
    ("C303", "mobility.one_doubtful_reading_counts_as_tight"): "a doubtful reading already reads as tight; the rule tells to measure again",
    ("C303", "training_week.muscle_does_no_more_than_its_share"): _SHARED,
    ("C303", "training_week.week_holds_no_more_than_its_sets"): _SHARED,
    ("C304", "goal.quad_dominance_keeps_the_squat"): _SAID_ONLY,
    ("C304", "training_week.every_full_session_trains_the_calves"): _SAID_ONLY,
    ("C304", "training_week.hamstrings_get_a_place_of_their_own"): _SAID_ONLY,
    ("C304", "strength_experience.beginners_start_with_the_glute_bridge"): _NOT_SEEN,
    ("C304", "strength_experience.new_hamstrings_start_assisted_or_still"): _NOT_SEEN,
    ("C304", "training_week.calf_work_starts_with_a_straight_knee"): _SEEN_ELSEWHERE,
    ("C307", "bent_knee_calf_raise_double"): _FOUND_ELSEWHERE,
    ("C307", "bent_knee_calf_raise"): _FOUND_ELSEWHERE,
    ("C307", "calf_raise_hold"): _FOUND_ELSEWHERE,
    ("C307", "ghr_eccentric"): _FOUND_ELSEWHERE,
    ("C307", "seated_calf_raise_loaded"): _FOUND_ELSEWHERE,
    ("C307", "supported_squat"): _ON_THE_WAY,
    ("C403", "weekly_distance_km"): "asked for the record of a runner; nothing is known of scaling lifting by weekly distance (POP-11)",
}
"""The reason why a finding is accepted, by its code and what it is about."""

_WAITS_LONGER = "whoever was strained waits longer for the upper rungs: the obligation asks for them where there was no strain at all"
_SAME_DOSE = "eleven in all come to the same sets and repetitions as ten, however many sets there are"

MUTANTS: Mapping[tuple[str, str], str] = {
    ("strength_experience.trained_hamstrings_leave_the_first_rungs", "weeks_since_hamstring_strain >= 26 strict or not"): _WAITS_LONGER,
    ("strength_experience.trained_hamstrings_leave_the_first_rungs", "weeks_since_hamstring_strain >= 26 moved by 1"): _WAITS_LONGER,
    ("strength_experience.first_lowerings_stay_within_ten_repetitions", "effect 1: repetitions 10 -> 11"): _SAME_DOSE,
}
"""The reason why a loosened rule to which no obligation objects is accepted, by the rule and the change."""
