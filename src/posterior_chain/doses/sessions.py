"""
How a session is put together: its slots, its warm-up, its clock, what ends it (evidence 2.12, DOS-09).

The composition is a product decision graded X, but for what the rows say: calves in every full session (A05, COR-03), a place of their
own for the hamstrings that a squat never fills (A17, COR-04, NHE-12).
"""

from __future__ import annotations

from attrs import frozen

from posterior_chain.model.vocabulary import Family, Slot

__all__ = ["RAMP", "SLOTS", "STOP_IF", "WARM_UP", "RampStep", "SlotPlan", "WarmUpStep"]


@frozen
class SlotPlan:
    """The family that fills a slot, and the one that stands in when nothing of it is allowed."""

    slot: Slot
    family: Family
    stand_in: Family | None


SLOTS = (
    SlotPlan(Slot.KNEE_DOMINANT, Family.SQUAT, Family.DEADLIFT),
    SlotPlan(Slot.HIP_EXTENSION, Family.HIP_THRUST, Family.DEADLIFT),
    SlotPlan(Slot.HINGE, Family.DEADLIFT, Family.HIP_THRUST),
    SlotPlan(Slot.KNEE_FLEXION, Family.GLUTE_HAM_RAISE, Family.HIP_THRUST),
    SlotPlan(Slot.CALF, Family.CALF, None),
    SlotPlan(Slot.TRUNK, Family.BACK_EXTENSION, None),
)
"""The slots of a session in their order (SES-03 to SES-07)."""


@frozen
class WarmUpStep:
    """A part of the warm-up and its minutes."""

    sentence: str
    minutes: int


WARM_UP = (
    WarmUpStep("Move easily until you feel warm: walk, cycle or jog, about 4 minutes.", 4),
    WarmUpStep("Swing and circle your hips and ankles in a comfortable range, about 2 minutes.", 2),
    WarmUpStep("Do the first exercise a few times without load, about 2 minutes.", 2),
)
"""Eight minutes (SES-01, DOS-09), shortened from the end when time is short."""


@frozen
class RampStep:
    """A lighter set before the first working set, as a part of the working load; 0 is the lightest that can be made."""

    part_percent: int
    reps: int


RAMP = (RampStep(0, 5), RampStep(80, 5))
"""Two sets of five (SES-01, START-00): the lightest load there is, and a step of 20 % below the working load."""

STOP_IF = (
    "Stop the session and get help at once for chest pain, fainting, or breathlessness that does not fit the effort.",
    "Stop the session for a sudden pop, new numbness, or a leg or joint that gives way, and have it looked at.",
    "Stop an exercise when pain in the part you train rises above 5 of 10.",
    "Do less next time when pain is not back to its usual level the next morning.",
)
"""What ends an exercise or the session (GAT-02, GAT-05, GAT-11, GAT-13, PAIN-03, PAIN-04)."""
