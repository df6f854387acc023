"""The advice: a session, a rest day or a referral, that can be asked why."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property
from typing import TYPE_CHECKING, Any

from attrs import field, frozen

from posterior_chain.engine.decision import Decision, decide
from posterior_chain.engine.knowledge import Knowledge
from posterior_chain.errors import UnknownRuleset
from posterior_chain.model.athlete import AthleteProfile
from posterior_chain.model.notes import RulesetId
from posterior_chain.model.session import Session
from posterior_chain.model.vocabulary import Outcome

if TYPE_CHECKING:
    from posterior_chain.model.advice import Answer, Assumption, Frequency, Question, Reason, Referral, Unlock, WhyNot, Withheld

__all__ = ["Recommendation"]


@frozen(kw_only=True)
class Recommendation:
    """
    What is advised today. Two are equal when profile, rules and answer are.

    Explanations are found when they are asked for, and what finds them is loaded then. One that was loaded from a document keeps the ones
    stored in it; to ask it anything more, the rules and exercises that made it must be at hand.
    """

    profile: AthleteProfile
    outcome: Outcome
    session: Session | None
    trace: str
    ruleset: RulesetId
    _known: Knowledge | None = field(default=None, eq=False, repr=False, alias="known")
    _stored: Answer | None = field(default=None, eq=False, repr=False, alias="stored")

    @cached_property
    def reasons(self) -> tuple[Reason, ...]:
        """Every rule that shaped it, with its sentence, effects, sources and grade."""
        from posterior_chain.engine import explaining  # noqa: PLC0415

        return self._stored.reasons if self._stored else explaining.reasons(self._decided)

    @cached_property
    def withheld(self) -> tuple[Withheld, ...]:
        """Every variation that is not allowed, with everything that keeps it away."""
        from posterior_chain.engine import explaining  # noqa: PLC0415

        return self._stored.withheld if self._stored else explaining.withheld(self._decided)

    @cached_property
    def referrals(self) -> tuple[Referral, ...]:
        """Where to turn first, the most pressing one first; never a diagnosis."""
        from posterior_chain.engine import explaining  # noqa: PLC0415

        return self._stored.referrals if self._stored else explaining.referrals(self._decided)

    @cached_property
    def assumptions(self) -> tuple[Assumption, ...]:
        """Every field that was left out although something reads it, and how it was read."""
        from posterior_chain.engine import explaining  # noqa: PLC0415

        return self._stored.assumptions if self._stored else explaining.assumptions(self._decided)

    @cached_property
    def questions(self) -> tuple[Question, ...]:
        """The unanswered fields whose answer could change today's advice, the most telling first."""
        from posterior_chain.engine import asking  # noqa: PLC0415

        return self._stored.questions if self._stored else asking.questions(self._decided)

    @cached_property
    def sessions_per_week(self) -> Frequency:
        """How many sessions a week are advised, and why."""
        from posterior_chain.engine import explaining  # noqa: PLC0415

        return self._stored.sessions_per_week if self._stored else explaining.frequency(self._decided)

    @property
    def answer(self) -> Answer:
        """Everything that can be shown."""
        from posterior_chain.model.advice import Answer  # noqa: PLC0415

        return Answer(
            outcome=self.outcome,
            session=self.session,
            reasons=self.reasons,
            withheld=self.withheld,
            referrals=self.referrals,
            assumptions=self.assumptions,
            questions=self.questions,
            sessions_per_week=self.sessions_per_week,
        )

    def why_not(self, variation: str) -> WhyNot:
        """
        Say where a variation stands today and what keeps it there.

        Raises:
            UnknownVariation: a ``KeyError`` with near spellings, when the catalogue has no such variation.
            UnknownRuleset: when this was loaded and its rules are not at hand.
        """
        from posterior_chain.engine import explaining  # noqa: PLC0415

        return explaining.why_not(self._decided, variation)

    def what_would_unlock(self, variation: str) -> Unlock:
        """
        Say what would take a variation out of the withheld ones: what the rules need, no advice to go and do it.

        Raises:
            UnknownVariation: a ``KeyError`` with near spellings, when the catalogue has no such variation.
            UnknownRuleset: when this was loaded and its rules are not at hand.
        """
        from posterior_chain.engine import unlocking  # noqa: PLC0415

        return unlocking.what_would_unlock(self._decided, variation)

    @cached_property
    def _decided(self) -> Decision:
        """The decision, made once more when somebody asks: so an answer that nobody questions keeps nothing but itself."""
        if self._known is None:
            raise UnknownRuleset(
                f"this advice was made by rules {self.ruleset.fingerprint} and exercises {self.ruleset.exercises_fingerprint}, which are "
                "not at hand: load it with from_dict(Recommendation, document, rules=..., exercises=...)"
            )
        return decide(self.profile, self._known)

    def __str__(self) -> str:
        from posterior_chain import rendering  # noqa: PLC0415

        return rendering.text(self.answer)

    def _repr_html_(self) -> str:
        from posterior_chain import rendering  # noqa: PLC0415

        return rendering.html(self.answer)

    def _repr_markdown_(self) -> str:
        from posterior_chain import rendering  # noqa: PLC0415

        return rendering.markdown(self.answer)

    def __rich_console__(self, console: Any, options: Any) -> Iterator[Any]:  # rich has types of its own, and is no dependency
        """Give rich a table, a panel of lines otherwise; rich calls this and brings itself."""
        from posterior_chain import rendering  # noqa: PLC0415

        yield from rendering.rich_parts(self.answer)
