"""What the catalogue, the clock and the numbers ask for: equipment, prerequisites, levels, minutes, shares of sets, starts of loads."""

from __future__ import annotations

from posterior_chain.check.obligation import FitsTheMinutes, NoLooser, Obligation, Requires
from posterior_chain.language.selections import where
from posterior_chain.model.exercise import LoadKind

__all__ = ["OBLIGATIONS"]

_EXTERNAL = where(load=LoadKind.EXTERNAL)

OBLIGATIONS: tuple[Obligation, ...] = (
    Obligation("equipment_is_there", "Whatever is allowed can be done with what is there.", ("POP-13",), None, Requires(what="equipment")),
    Obligation(
        "prerequisites_are_met",
        "Whatever is allowed has a prerequisite that is met.",
        ("NHE-10", "TEC-01"),
        None,
        Requires(what="prerequisite"),
    ),
    Obligation(
        "level_is_reached",
        "Whatever is allowed is for the athlete's level or one below.",
        ("LVL-01", "LVL-02"),
        None,
        Requires(what="level"),
    ),
    Obligation("minutes_hold", "A session never takes more minutes than there are.", ("DOS-09", "SES-08"), None, FitsTheMinutes()),
    Obligation("week_of_legs", "Legs and hips do at most twenty hard sets a week.", ("DOS-08",), None, NoLooser(name="weekly_sets")),
    Obligation(
        "week_of_a_muscle",
        "A muscle does at most ten hard sets a week.",
        ("DOS-08",),
        None,
        NoLooser(name="weekly_sets_per_muscle"),
    ),
    Obligation(
        "loads_below_the_maximum",
        "Loads are taken from at most nine tenths of an estimated maximum.",
        ("FRM-12",),
        None,
        NoLooser(of=_EXTERNAL, name="training_max_factor"),
    ),
    Obligation(
        "many_repetitions_light",
        "Sets beyond the chart take at most six tenths of an estimated maximum.",
        ("REP-04",),
        None,
        NoLooser(of=_EXTERNAL, name="many_reps_factor"),
    ),
    Obligation(
        "starts_stop_rising",
        "First loads rise with body mass up to 100 kilograms.",
        ("CAP-07",),
        None,
        NoLooser(of=_EXTERNAL, name="heaviest_mass_counted_kg"),
    ),
)
