"""The outcomes of a small rule set, quick enough to be found beside the other tests."""

from __future__ import annotations

import pytest

from posterior_chain import default_rules
from posterior_chain.engine.ruleset import Ruleset
from posterior_chain.testing import witnesses

FEW = Ruleset([rule for rule in default_rules() if rule.is_gate or "tight_hamstrings" in rule.id])


@pytest.mark.thorough
@pytest.mark.parametrize("about", ["calf", "hinge", "barbell_deadlift"])
def test_every_outcome_of_few_rules_has_a_runner(about: str) -> None:
    """Of few rules, too, every outcome of a slot and of a variation is found once, each with a runner who gets it."""
    several = witnesses(about, rules=FEW)

    assert several
    assert all(each.profile is not None for each in several)
    assert len({each.outcome for each in several}) == len(several)
