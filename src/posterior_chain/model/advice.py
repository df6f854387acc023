"""What a recommendation says beside the session: why, why not, and what would change it."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from math import isfinite

from attrs import field, frozen

from posterior_chain.errors import Mistake
from posterior_chain.model.domains import FrozenMapping, Kept, Plain, shown
from posterior_chain.model.forms import whole
from posterior_chain.model.notes import EffectNote, SourceNote
from posterior_chain.model.session import Session
from posterior_chain.model.shapes import is_listed, is_mapping
from posterior_chain.model.vocabulary import Outcome, Scope, Urgency

__all__ = [
    "Answer",
    "Assumption",
    "Cause",
    "Change",
    "Frequency",
    "How",
    "Moves",
    "Question",
    "Reason",
    "Referral",
    "Unlock",
    "VariationStatus",
    "WhyNot",
    "Withheld",
]


def _frozen(facts: Mapping[str, object]) -> Mapping[str, Kept]:
    return FrozenMapping({name: _hashable(value) for name, value in facts.items()})


def _hashable(value: object) -> object:
    """Keep plain data so that it can be hashed; lists and mappings read the same."""
    if is_listed(value):
        return tuple(map(_hashable, value))
    if is_mapping(value):
        return FrozenMapping({_plain(name, str): _hashable(each) for name, each in value.items()})
    return _plain(value, str, int, float, bool, type(None))


def _plain(value: object, *kinds: type[object]) -> object:
    if type(value) not in kinds or (isinstance(value, float) and not isfinite(value)):
        raise ValueError(Mistake("facts", shown(value), "plain data that JSON can hold"))
    return value


@frozen(kw_only=True)
class Reason:
    """A rule that shaped the advice; ``facts`` holds the answers (or assumptions) that it read."""

    rule: str
    title: str
    because: str
    effects: tuple[EffectNote, ...]
    facts: Mapping[str, Kept] = field(converter=_frozen)
    sources: tuple[SourceNote, ...]
    grade: str


@frozen
class Withheld:
    """A variation that is not allowed today, and everything that keeps it away."""

    variation: str
    by: tuple[str, ...]


@frozen(kw_only=True)
class Referral:
    """Where to turn before training goes on. Never a diagnosis."""

    rule: str
    because: str
    urgency: Urgency
    scope: Scope


@frozen
class Assumption:
    """A field that was left out, and how it was read."""

    field: str
    assumed: str


class Moves(StrEnum):
    """What an answer could change, the most telling first."""

    OUTCOME = "outcome"
    VARIATION = "variation"
    DOSE = "dose"


@frozen(kw_only=True)
class Question:
    """A field that was left out and whose answer could change today's advice."""

    field: str
    because: str
    moves: Moves


@frozen(kw_only=True)
class Frequency:
    """How many sessions a week are advised, how many were asked for, and why."""

    advised: int = field(validator=whole(0, 7, error=ValueError))
    asked: int | None = field(validator=whole(1, 7, error=ValueError))
    because: str


@frozen(kw_only=True)
class Answer:
    """Everything that can be shown of a recommendation."""

    outcome: Outcome
    session: Session | None
    reasons: tuple[Reason, ...]
    withheld: tuple[Withheld, ...]
    referrals: tuple[Referral, ...]
    assumptions: tuple[Assumption, ...]
    questions: tuple[Question, ...]
    sessions_per_week: Frequency

    def __attrs_post_init__(self) -> None:
        trains = self.outcome in (Outcome.TRAIN, Outcome.TRAIN_WITH_CARE)
        if trains is (self.session is None):
            got, allowed = ("nothing", "a session") if trains else ("a session", "nothing")
            raise ValueError(Mistake("session", got, f"{allowed} where the outcome is {self.outcome}"))


class VariationStatus(StrEnum):
    CHOSEN = "chosen"
    ALLOWED = "allowed"
    WITHHELD = "withheld"


@frozen
class Cause:
    """One thing that keeps a variation away (a rule id, or ``equipment``, ``prerequisite``, ``level``, ``load``), in a sentence."""

    by: str
    because: str


@frozen(kw_only=True)
class WhyNot:
    """Where a variation stands today, and why."""

    variation: str
    status: VariationStatus
    causes: tuple[Cause, ...]


class How(StrEnum):
    """How an answer of the profile could come to change."""

    ANSWER = "answer"
    EQUIP = "equip"
    CHOOSE = "choose"
    WAIT = "wait"
    TRAIN = "train"


@frozen(kw_only=True)
class Change:
    """One answer that would have to be different."""

    field: str
    before: Plain
    after: Plain
    how: How


@frozen(kw_only=True)
class Unlock:
    """
    What would take a variation out of the withheld ones. It says what the rules need; it is no advice to go and do it.

    Attributes:
        possible: Whether anything that may be suggested would.
        ways: The cheapest sets of changes; all changes of one way are needed together.
        because: Why not, when it is not possible.
    """

    variation: str
    possible: bool
    ways: tuple[tuple[Change, ...], ...]
    because: str
