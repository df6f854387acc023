"""The one call that does the job."""

from __future__ import annotations

import os
import re
import sys
from functools import cache

from posterior_chain.engine.binding import outcome
from posterior_chain.engine.decision import Decision, check_variations, decide
from posterior_chain.engine.exercises import Exercises, given_exercises
from posterior_chain.engine.knowledge import Knowledge, knowledge
from posterior_chain.engine.recommendation import Recommendation
from posterior_chain.engine.ruleset import Ruleset, given_rules
from posterior_chain.model.athlete import AthleteProfile
from posterior_chain.model.notes import RulesetId

__all__ = ["decided", "known_by", "library_version", "recommend", "ruleset_id"]

_METADATA = re.compile(r"posterior_chain-(?P<version>[^-]+)\.dist-info")


def recommend(profile: AthleteProfile, *, rules: Ruleset | None = None, exercises: Exercises | None = None) -> Recommendation:
    """
    Recommend today's strength session for *profile*, or a rest day, or a referral.

    Pure: the same input gives an equal output. Whatever *rules* holds, the shipped gates are joined to it.

    Args:
        profile: What is known about the runner.
        rules: Which rules decide; the shipped ones if left out.
        exercises: Which variations there are; the shipped ones if left out.

    Raises:
        InvalidProfile: when the profile names variations that *exercises* does not have.
    """
    decision = decided(profile, rules=rules, exercises=exercises)
    return Recommendation(
        profile=profile,
        outcome=outcome(decision),
        session=decision.session,
        trace=f"{decision.trace:x}",
        ruleset=ruleset_id(decision.known),
        known=decision.known,
    )


def decided(profile: AthleteProfile, *, rules: Ruleset | None = None, exercises: Exercises | None = None) -> Decision:
    """Return the decision behind a recommendation."""
    _check_is_a_profile(profile)
    known = known_by(rules, exercises)
    check_variations(profile, known.exercises.by_id)
    return decide(profile, known)


def known_by(rules: Ruleset | None, exercises: Exercises | None) -> Knowledge:
    """Return the rules and exercises that decide; the shipped ones in the place of those left out."""
    return knowledge(given_rules(rules), given_exercises(exercises))


def _check_is_a_profile(profile: object) -> None:
    if not isinstance(profile, AthleteProfile):
        raise TypeError(f"recommend takes an AthleteProfile, not a {type(profile).__name__}: read_profile makes one from a mapping or text")


def ruleset_id(known: Knowledge) -> RulesetId:
    """Return which rules and exercises decide."""
    return RulesetId(version=library_version(), fingerprint=known.rules.fingerprint, exercises_fingerprint=known.exercises.fingerprint)


@cache
def library_version() -> str:
    """
    Return the version of this library, or ``0`` when it runs from a folder that was never installed.

    The folder of its metadata is called after it; reading them the usual way would load mail and CSV parsers first.
    """
    named = (_METADATA.fullmatch(each) for folder in sys.path if os.path.isdir(folder or ".") for each in os.listdir(folder or "."))
    return next((found["version"] for found in named if found), "0")
