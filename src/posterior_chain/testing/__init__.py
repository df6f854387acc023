"""
For people who test rules and packs: strategies, the check of a rule and of a pack, obligations, mutation of rules, witnesses; nothing else.

The only part that imports hypothesis; install it with ``pip install "posterior-chain[testing]"``.
"""

from __future__ import annotations

from importlib.util import find_spec

if find_spec("hypothesis") is None:
    raise ImportError('posterior_chain.testing needs hypothesis: pip install "posterior-chain[testing]"')

from posterior_chain.check.choosing import NoVoteFor, StepsDown, TogetherAtMost, VotesFor
from posterior_chain.check.mutation import Adequacy, Verdict, adequacy
from posterior_chain.check.obligation import AtLeast, AtMost, FitsTheMinutes, Never, NoLooser, Obligation, Refers, Requires, SessionsAtMost
from posterior_chain.check.obligations import OBLIGATIONS
from posterior_chain.language.rule import runner
from posterior_chain.testing.cases import check_rule
from posterior_chain.testing.conformance import PackCheck, pack_checks, parametrize_with_checks
from posterior_chain.testing.documents import hostile_documents
from posterior_chain.testing.knowledge import conditions, packs, rules
from posterior_chain.testing.runners import (
    profiles,
    profiles_at_thresholds,
    profiles_matching,
    profiles_mixed,
    profiles_near_healthy,
    weeks,
)
from posterior_chain.testing.witnessing import Witness, witnesses

__all__ = [
    "OBLIGATIONS",
    "Adequacy",
    "AtLeast",
    "AtMost",
    "FitsTheMinutes",
    "Never",
    "NoLooser",
    "NoVoteFor",
    "Obligation",
    "PackCheck",
    "Refers",
    "Requires",
    "SessionsAtMost",
    "StepsDown",
    "TogetherAtMost",
    "Verdict",
    "VotesFor",
    "Witness",
    "adequacy",
    "check_rule",
    "conditions",
    "hostile_documents",
    "pack_checks",
    "packs",
    "parametrize_with_checks",
    "profiles",
    "profiles_at_thresholds",
    "profiles_matching",
    "profiles_mixed",
    "profiles_near_healthy",
    "rules",
    "runner",
    "weeks",
    "witnesses",
]
