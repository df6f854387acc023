"""What several proofs of outcomes are about, found once."""

from __future__ import annotations

import pytest

from posterior_chain import default_exercises, default_rules
from posterior_chain.check.checking import proof_of
from posterior_chain.check.outcomes import Outcomes, Witness
from posterior_chain.engine.memo import uncollected


@pytest.fixture(scope="session")
def shipped() -> Outcomes:
    """Return the outcomes of the shipped rules."""
    return Outcomes(proof_of(default_rules(), default_exercises()))


@pytest.fixture(scope="session")
def of_variations(shipped: Outcomes) -> tuple[Witness, ...]:
    """Return the witnesses of every variation, of how it may be dosed and of who keeps it away."""
    with uncollected():
        return tuple(each for name in default_exercises().by_id for each in shipped.of_variation(name))
