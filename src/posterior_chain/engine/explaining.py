"""
Why it is so: reasons, refusals, referrals, assumptions, frequency. All rebuilt from a decision when somebody asks.

A reason is listed only when it binds: it attains a bound of a chosen item, votes for it, steps down to it, or alone withholds a variation.
"""

from __future__ import annotations

from collections.abc import Iterator

from posterior_chain.engine.binding import binding, outcome, week
from posterior_chain.engine.decision import READ_WITHOUT_A_RULE, Decision
from posterior_chain.engine.envelope import Standing
from posterior_chain.language.rule import Rule
from posterior_chain.model.advice import Assumption, Cause, Frequency, Reason, Referral, VariationStatus, WhyNot, Withheld
from posterior_chain.model.athlete import AthleteProfile, field_names, value_or_assumption
from posterior_chain.model.domains import note_of, plain
from posterior_chain.model.exercise import LoadKind
from posterior_chain.model.vocabulary import Outcome, Pregnancy, Scope, Urgency

__all__ = ["assumptions", "frequency", "reasons", "referrals", "why_not", "withheld"]

_EMPTIED = "What you told us about your health leaves nothing that we may suggest today: have it looked at before you lift."
_NO_SESSIONS = "None until you have been seen."
_GAP_SENTENCES = {
    "equipment": "It needs equipment that is not on your list.",
    "prerequisite": "It comes after a variation that you have not mastered yet.",
    "level": "It suits more lifting experience than you have in this family.",
    "load": "The lightest weight that you have for it is heavier than what we would start you with.",
}


def reasons(decision: Decision) -> tuple[Reason, ...]:
    """Return every rule that binds, in the order of their ids."""
    return tuple(_reason(decision.known.rules[name], decision.profile) for name in sorted(binding(decision)))


def _reason(rule: Rule, profile: AthleteProfile) -> Reason:
    return Reason(
        rule=rule.id,
        title=rule.title,
        because=rule.because,
        effects=tuple(note for effect in rule.then for note in effect.notes()),
        facts={name: plain(value_or_assumption(profile, name)) for name in rule.fields()},
        sources=tuple(source.note() for source in rule.sources),
        grade=rule.grade.value,
    )


def withheld(decision: Decision) -> tuple[Withheld, ...]:
    """Return every variation that is not allowed, with everything that keeps it away."""
    return tuple(Withheld(name, each.withheld_by) for name, each in decision.envelope.standings.items() if not each.allowed)


def referrals(decision: Decision) -> tuple[Referral, ...]:
    """Return every referral, the most pressing first."""
    found = [
        Referral(rule=ground.id, because=ground.rule.because, urgency=ground.refers.urgency, scope=ground.refers.scope)
        for ground in decision.fired
        if ground.refers is not None
    ]
    if decision.emptied_by_health and not decision.refers_all:
        found.append(Referral(rule=_first_about_health(decision), because=_EMPTIED, urgency=Urgency.ROUTINE, scope=Scope.ALL))
    return tuple(sorted(found, key=lambda each: (-each.urgency.rank, each.rule)))


def _first_about_health(decision: Decision) -> str:
    return min(ground.id for ground in decision.fired if ground.is_about_health and ground.refers is None)


def assumptions(decision: Decision) -> tuple[Assumption, ...]:
    """Return every field that was left out although a rule, a dose or a load reads it, and how it was read."""
    read = {name for rule in decision.known.rules for name in rule.fields()} | READ_WITHOUT_A_RULE
    return tuple(
        Assumption(name, note_of(AthleteProfile, name).assumed)
        for name in field_names()
        if name in read and _is_assumed(decision.profile, name)
    )


def _is_assumed(profile: AthleteProfile, name: str) -> bool:
    """Whether a blank is read as something: weeks since a birth only after one, months only without a level, a feeling unmeasured."""
    if name == "postpartum_weeks" and profile.pregnancy is not Pregnancy.POSTPARTUM:
        return False
    measured = profile.active_knee_extension_deg is not None or profile.straight_leg_raise_deg is not None
    if (name == "lifting_months" and profile.level is not None) or (name == "hamstring_tightness" and measured):
        return False
    return getattr(profile, name) is None and bool(note_of(AthleteProfile, name).assumed)


def frequency(decision: Decision) -> Frequency:
    """Return how many sessions a week are advised, and why."""
    asked = decision.profile.sessions_per_week
    if outcome(decision) is Outcome.REFER:
        return Frequency(advised=0, asked=asked, because=_NO_SESSIONS)
    advised, rules = week(decision)
    return Frequency(advised=advised, asked=asked, because=" ".join(decision.known.rules[name].because for name in rules))


def why_not(decision: Decision, name: str) -> WhyNot:
    """Return where a variation stands and everything that keeps it there."""
    variation = decision.known.exercises[name]
    standing = decision.envelope.standing(variation.id)
    items = {item.variation: item for item in (decision.session.items if decision.session else ())}
    if not standing.allowed:
        return WhyNot(variation=variation.id, status=VariationStatus.WITHHELD, causes=tuple(causes_of(decision, standing)))
    if variation.id in items:
        shaped = tuple(_rule_cause(decision, rule) for rule in items[variation.id].reasons)
        return WhyNot(variation=variation.id, status=VariationStatus.CHOSEN, causes=shaped)
    return WhyNot(variation=variation.id, status=VariationStatus.ALLOWED, causes=tuple(_passed_over(decision, standing)))


def causes_of(decision: Decision, standing: Standing) -> Iterator[Cause]:
    """Give everything that keeps a variation away, in a sentence each."""
    for rule in standing.rules:
        yield _rule_cause(decision, rule)
    for gap in standing.gaps:
        yield Cause(gap, _gap_sentence(decision, standing, gap))


def _gap_sentence(decision: Decision, standing: Standing, gap: str) -> str:
    variation, exercises = standing.variation, decision.known.exercises
    if gap == "prerequisite":
        names = ", ".join(f"{exercises[each.variation].name} ({each.sets} x {each.amount})" for each in variation.prerequisites)
        return f"{_GAP_SENTENCES[gap]} Any one of these opens it: {names}."
    if gap == "equipment":
        needed = [" and ".join(word.replace("_", " ") for word in variation.needs.all_of)] if variation.needs.all_of else []
        needed += [" or ".join(word.replace("_", " ") for word in variation.needs.any_of)] if variation.needs.any_of else []
        return f"{_GAP_SENTENCES[gap]} It needs: {'; '.join(needed)}."
    if gap == "level" and value_or_assumption(decision.profile, "weeks_off") > decision.known.context.settings.break_weeks:
        return f"{_GAP_SENTENCES[gap]} After a long break your level counts one lower for now."
    if gap == "load" and variation.loading.kind is LoadKind.EXTERNAL and decision.profile.body_mass_kg is None:
        return "Your body mass is not known, so no first load is estimated; a recent record of this variation would do as well."
    return _GAP_SENTENCES[gap]


def _rule_cause(decision: Decision, name: str) -> Cause:
    return Cause(name, decision.known.rules[name].because)


def _passed_over(decision: Decision, standing: Standing) -> Iterator[Cause]:
    """Say what was chosen instead, or who left it out."""
    left_out = decision.left_out.get(standing.variation.id)
    if left_out:
        yield from (_rule_cause(decision, rule) for rule in left_out)
        return
    family = standing.variation.family
    chosen = [item for item in (decision.session.items if decision.session else ()) if item.family is family]
    if not chosen:
        yield Cause("choice", "It is allowed; today's session has no place or no time for its family.")
    for item in chosen:
        yield Cause("choice", f"It is allowed; {item.name} was chosen in its family today.")
