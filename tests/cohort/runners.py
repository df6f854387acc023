"""Fixed runners whose advice is kept, so that every change of advice is seen in review."""

from __future__ import annotations

from posterior_chain import AthleteProfile
from posterior_chain.engine.ruleset import every_rule


def runners() -> dict[str, AthleteProfile]:
    """Return the cohort: one story of each rule that fires, under the rule's id."""
    return {rule.id: next(case.profile for case in rule.cases if case.fires) for rule in every_rule() if rule.status.value == "stable"}
