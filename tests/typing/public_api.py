"""
What a type checker says of the public interface. Never run, only checked, by ``make types``.

The line that must be refused carries an ignore for each checker. Were it taken, the ignore would be an error for not being needed.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any, assert_type

import posterior_chain
from posterior_chain import (
    AthleteProfile,
    Exercises,
    Recommendation,
    Ruleset,
    Session,
    default_exercises,
    default_rules,
    from_dict,
    profile_schema,
    read_profile,
    recommend,
    to_dict,
)
from posterior_chain.model.advice import (
    Assumption,
    Cause,
    Change,
    Frequency,
    How,
    Question,
    Reason,
    Referral,
    Unlock,
    VariationStatus,
    WhyNot,
    Withheld,
)
from posterior_chain.model.session import AssistedLoad, BodyweightLoad, EffortLoad, ExternalLoad, SessionItem, WarmUpSet
from posterior_chain.model.units import Kilograms, Reps, RepsInReserve, Seconds
from posterior_chain.model.vocabulary import Equipment, Method, Outcome, Slot, Urgency


def advice_comes_from_a_profile(profile: AthleteProfile) -> None:
    """Recommending takes a profile, and rules or exercises by their name."""
    assert_type(recommend(profile), Recommendation)
    assert_type(default_rules(), Ruleset)
    assert_type(default_exercises(), Exercises)
    recommend(profile, rules=default_rules(preview=True), exercises=default_exercises())


def advice_can_be_asked(advice: Recommendation) -> None:
    """Every part of the advice has a type of its own, and the session may be missing."""
    assert_type(advice.outcome, Outcome)
    assert_type(advice.session, Session | None)
    assert_type(advice.reasons, tuple[Reason, ...])
    assert_type(advice.withheld, tuple[Withheld, ...])
    assert_type(advice.referrals, tuple[Referral, ...])
    assert_type(advice.assumptions, tuple[Assumption, ...])
    assert_type(advice.questions, tuple[Question, ...])
    assert_type(advice.sessions_per_week, Frequency)
    assert_type(advice.sessions_per_week.asked, int | None)
    assert_type([referral.urgency for referral in advice.referrals], list[Urgency])


def a_variation_can_be_asked_about(advice: Recommendation) -> None:
    """Why a variation is withheld is a status with causes, and what would unlock it is ways of changes."""
    assert_type(advice.why_not("barbell_deadlift"), WhyNot)
    assert_type(advice.why_not("barbell_deadlift").status, VariationStatus)
    assert_type(advice.why_not("barbell_deadlift").causes, tuple[Cause, ...])
    assert_type(advice.what_would_unlock("barbell_deadlift"), Unlock)
    for way in advice.what_would_unlock("barbell_deadlift").ways:
        assert_type(way, tuple[Change, ...])
        assert_type([change.how for change in way], list[How])


def a_session_can_be_trained_from(session: Session) -> None:
    """An item names its dose exactly, and its load is one of four kinds."""
    assert_type(session.items, tuple[SessionItem, ...])
    for item in session.items:
        assert_type(item.slot, Slot)
        assert_type(item.variation, str)
        assert_type(item.method, Method)
        assert_type(item.sets, int)
        assert_type(item.reps, Reps | None)
        assert_type(item.seconds, Seconds | None)
        assert_type(item.amount, Reps | Seconds)
        assert_type(item.rir, RepsInReserve)
        assert_type(item.warm_up_sets, tuple[WarmUpSet, ...])
        if isinstance(item.load, ExternalLoad):
            assert_type(item.load.kg, Kilograms)
            assert_type(item.load.implements, tuple[Equipment, ...])
        else:
            assert_type(item.load, BodyweightLoad | EffortLoad | AssistedLoad)


def documents_are_read_as_what_was_written(profile: AthleteProfile, advice: Recommendation, document: dict[str, object]) -> None:
    """Whoever reads a document says what it is, and gets that."""
    assert_type(to_dict(profile), dict[str, Any])
    assert_type(to_dict(advice), dict[str, Any])
    assert_type(from_dict(AthleteProfile, document), AthleteProfile)
    assert_type(from_dict(Recommendation, to_dict(advice), rules=default_rules()), Recommendation)
    assert_type(from_dict(Session, document), Session)
    assert_type(read_profile(document), AthleteProfile)
    assert_type(read_profile(Path("runner.toml")), AthleteProfile)
    assert_type(read_profile("age = 30", exercises=default_exercises()), AthleteProfile)
    assert_type(profile_schema(), dict[str, Any])


def only_what_is_there_has_a_name() -> None:
    """The version is text, and a misspelt name is refused."""
    assert_type(posterior_chain.__version__, str)
    assert posterior_chain.recomend  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]
