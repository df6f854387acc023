"""What the catalogue and the clock ask for: equipment, prerequisites, levels, minutes."""

from __future__ import annotations

from posterior_chain.check.obligation import FitsTheMinutes, Obligation, Requires

__all__ = ["OBLIGATIONS"]

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
)
