"""The check of a rule by its own cases."""

from __future__ import annotations

from collections.abc import Iterator

from posterior_chain.engine.exercises import default_exercises
from posterior_chain.engine.knowledge import Knowledge, knowledge
from posterior_chain.engine.recommend import recommend
from posterior_chain.engine.ruleset import default_rules
from posterior_chain.language.rule import Case, Rule

__all__ = ["check_rule"]


def check_rule(rule: Rule) -> None:
    """Run the cases of a rule of your own beside the shipped ones; raises ``AssertionError`` with what does not hold."""
    rules = default_rules() | [rule]
    known = knowledge(rules, default_exercises())
    wrong = [f"{rule.id}: {case.story}: {what}" for case in rule.cases for what in _wrong_with(case, rule, known)]
    if {case.fires for case in rule.cases} != {True, False}:
        wrong.append(f"{rule.id}: at least one case fires and one stays silent")
    if wrong:
        raise AssertionError("\n".join(wrong))


def _wrong_with(case: Case, rule: Rule, known: Knowledge) -> Iterator[str]:
    """Say what does not come out as a case tells."""
    advice = recommend(case.profile, rules=known.rules)
    withheld = {each.variation: each.by for each in advice.withheld}
    chosen = {item.variation for item in (advice.session.items if advice.session else ())}
    urgencies = [each.urgency for each in advice.referrals if each.rule == rule.id]
    if (rule.id in {ground.id for ground in known.fired(case.profile)}) is not case.fires:
        yield f"it {'stays silent' if case.fires else 'fires'}"
    if case.withholds is not None and rule.id not in withheld.get(case.withholds, ()):
        yield f"{case.withholds} is not withheld by it"
    if case.keeps is not None and case.keeps in withheld:
        yield f"{case.keeps} is withheld"
    if case.chooses is not None and case.chooses not in chosen:
        yield f"{case.chooses} is not chosen"
    if case.outcome is not None and case.outcome is not advice.outcome:
        yield f"the outcome is {advice.outcome}"
    if case.refers is not None and case.refers not in urgencies:
        yield f"it does not refer as {case.refers}"
