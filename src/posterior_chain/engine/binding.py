"""What comes of a decision, and which rules bind: they are looked at for every advice, long before somebody asks why."""

from __future__ import annotations

from posterior_chain.engine.decision import Decision
from posterior_chain.engine.envelope import alone
from posterior_chain.model.athlete import value_or_assumption
from posterior_chain.model.session import SessionItem
from posterior_chain.model.vocabulary import Outcome

__all__ = ["binding", "outcome", "week"]


def outcome(decision: Decision) -> Outcome:
    """Return what comes of a decision."""
    if decision.refers_all or decision.emptied_by_health:
        return Outcome.REFER
    if decision.session is None:
        return Outcome.REST
    return Outcome.TRAIN_WITH_CARE if _health_binds(decision, decision.session.items) else Outcome.TRAIN


def _health_binds(decision: Decision, items: tuple[SessionItem, ...]) -> bool:
    """Whether a rule about health binds; what shaped an item is looked at first, since it is at hand."""
    health = {ground.id for ground in decision.fired if ground.is_about_health}
    return any(not health.isdisjoint(item.reasons) for item in items) or not health.isdisjoint(binding(decision))


def binding(decision: Decision) -> set[str]:
    """Return the rules that bind: gates, what shaped an item, what alone withholds a variation, what limits the week."""
    found = {ground.id for ground in decision.fired if ground.refers is not None}
    found |= {rule for item in (decision.session.items if decision.session else ()) for rule in item.reasons}
    found |= alone(decision.envelope).keys()
    found |= {ground.id for ground in decision.fired if ground.withholds == decision.known.every}
    found |= {rule for rules in decision.left_out.values() for rule in rules}
    if decision.session is not None:
        found |= set(week(decision)[1])
    return found


def week(decision: Decision) -> tuple[int, list[str]]:
    """Return the sessions a week, and the rules that set them."""
    asked: int = value_or_assumption(decision.profile, "sessions_per_week")
    caps = [(ground.sessions_per_week, ground.id) for ground in decision.fired if ground.sessions_per_week is not None]
    most = min((cap for cap, _ in caps), default=asked)
    return min(asked, most), sorted(rule for cap, rule in caps if cap == most <= asked)
