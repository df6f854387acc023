"""Runners who show every distinct outcome of a rule set, found by proof and run on the real engine."""

from __future__ import annotations

from posterior_chain.check.checking import proof_of
from posterior_chain.check.diagrams import within_calls
from posterior_chain.check.outcomes import Outcomes, Witness
from posterior_chain.engine.exercises import Exercises, default_exercises
from posterior_chain.engine.memo import uncollected
from posterior_chain.engine.ruleset import Ruleset, default_rules
from posterior_chain.model.vocabulary import Slot

__all__ = ["Witness", "witnesses"]


@within_calls()
def witnesses(*about: str, rules: Ruleset | None = None, exercises: Exercises | None = None) -> tuple[Witness, ...]:
    """
    Return a runner for every distinct outcome: how each variation may be dosed, who keeps it away, what each slot may hold.

    Together they do all that the rules can do, so what an app shows for them it has shown for everything. Each is a healthy runner with
    few answers changed, on whom the real engine was run. Finding all takes about a minute; a variation takes a second or two.

    Args:
        about: The ids of variations and the names of slots; everything if left out.
        rules: The rules; the shipped ones if left out.
        exercises: The exercises; the shipped ones if left out.

    Raises:
        KeyError: when there is no such variation or slot.
        GaveUp: when a proof grew too large.
    """
    rules = default_rules() if rules is None else rules
    exercises = default_exercises() if exercises is None else exercises
    slots = {slot.value: slot for slot in Slot}
    names = about or (*exercises.by_id, *slots)
    with uncollected():
        found = Outcomes(proof_of(rules, exercises))
        of_variations = [each for name in names if name not in slots for each in found.of_variation(exercises[name].id)]
        of_slots = [each for name in names if name in slots for each in found.whole_slot(slots[name])]
    return (*of_variations, *of_slots)
