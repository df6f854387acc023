"""What a story expects of an advice, in the words of a coach, and how that is read from one."""

from __future__ import annotations

from typing import Any

from attrs import evolve, frozen

from posterior_chain import AthleteProfile, Recommendation, recommend
from posterior_chain.model.session import AssistedLoad, BodyweightLoad, EffortLoad, ExternalLoad, Load, SessionItem
from posterior_chain.model.vocabulary import Family, Technique

__all__ = ["ASKED", "BODY", "EFFORT", "SOUND", "Advised", "Item", "asked", "because", "causes", "minutes"]

BODY = "bodyweight"
EFFORT = "by effort"
SOUND = dict.fromkeys(Family, Technique.SOUND)

ASKED = AthleteProfile(red_flags=[], pains=[], injuries=[], body_mass_kg=70, age=30)
"""A runner of 30 and 70 kg, asked about signs, pains and injuries, with nothing to report."""


@frozen
class Item:
    """One exercise, as ``Item("air_squat", "skill", "2 x 8-15", BODY, "4-5", "60-90")``: dose, load, reserve, seconds of rest."""

    variation: str
    method: str
    dose: str
    load: str
    rir: str
    rest_s: str


@frozen(kw_only=True)
class Advised:
    """The whole advice. A slot that is left out stays empty; a referral reads ``routine, advice: the rule``."""

    outcome: str = "train"
    knee_dominant: Item | None = None
    hip_extension: Item | None = None
    hinge: Item | None = None
    knee_flexion: Item | None = None
    calf: Item | None = None
    trunk: Item | None = None
    referrals: tuple[str, ...] = ()
    a_week: int = 2

    @classmethod
    def to(cls, profile: AthleteProfile) -> Advised:
        """Read what is recommended to *profile*."""
        advice = recommend(profile)
        return cls(
            outcome=advice.outcome.value,
            referrals=tuple(f"{each.urgency.value}, {each.scope.value}: {each.rule}" for each in advice.referrals),
            a_week=advice.sessions_per_week.advised,
            **{item.slot.value: _told(item) for item in (advice.session.items if advice.session else ())},
        )


def asked(**answers: Any) -> AthleteProfile:
    """Return the runner with nothing to report, with these *answers* changed."""
    return evolve(ASKED, **answers)


def because(advice: Recommendation) -> set[str]:
    """Return the rules that shaped the advice."""
    return {each.rule for each in advice.reasons}


def causes(advice: Recommendation, variation: str) -> set[str]:
    """Return everything that withholds *variation*; nothing when it is allowed."""
    return {by for each in advice.withheld if each.variation == variation for by in each.by}


def minutes(advice: Recommendation) -> int:
    """Return the estimated minutes of a session that has to be there."""
    assert advice.session is not None
    return advice.session.estimated_minutes


def _told(item: SessionItem) -> Item:
    """Tell an exercise in a coach's words."""
    unit = "" if item.seconds is None else " s"
    side = " a side" if item.per_side else ""
    return Item(
        item.variation, item.method.value, f"{item.sets} x {item.amount}{unit}{side}", _load(item.load), str(item.rir), str(item.rest_s)
    )


def _load(load: Load) -> str:
    """Tell a load with what it is put on and what it was read from."""
    match load:
        case BodyweightLoad():
            return BODY
        case EffortLoad():
            return EFFORT
        case AssistedLoad():
            return "assisted"
        case ExternalLoad():
            implement, *another = load.implements
            pair = "a pair, " if another else ""
            of_the_max = "" if load.percent_of_training_max is None else f", {load.percent_of_training_max:g} % of the training max"
            return f"{load.kg} {pair}{implement.value}{of_the_max}"
