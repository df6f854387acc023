"""One check of a rule set: every proof there is, the gravest finding first, and what was covered in front."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from time import perf_counter

import attrs

from posterior_chain.check.answers import answers
from posterior_chain.check.caution import caution
from posterior_chain.check.comparing import count_alike, looser, touched
from posterior_chain.check.diagrams import within_calls
from posterior_chain.check.duties import duties
from posterior_chain.check.findings import Coverage, Finding, Report, Severity
from posterior_chain.check.likeness import likeness
from posterior_chain.check.liveness import exercises as live_exercises
from posterior_chain.check.liveness import fields as live_fields
from posterior_chain.check.liveness import rules as live_rules
from posterior_chain.check.obligation import Obligation
from posterior_chain.check.obligations import OBLIGATIONS
from posterior_chain.check.order import order
from posterior_chain.check.proof import Proof, asked_by, prove, proved_in
from posterior_chain.check.sides import sides
from posterior_chain.check.waivers import WAIVERS
from posterior_chain.check.witnesses import UNSHOWN, Witnesses
from posterior_chain.engine.bits import ones
from posterior_chain.engine.exercises import Exercises, default_exercises
from posterior_chain.engine.knowledge import Knowledge
from posterior_chain.engine.memo import uncollected
from posterior_chain.engine.ruleset import Ruleset, default_rules
from posterior_chain.language.conditions import Atom
from posterior_chain.model.settings import Settings

__all__ = ["check", "proof_of"]

Waivers = Mapping[tuple[str, str], str]


@within_calls()
def check(
    rules: Ruleset | None = None,
    exercises: Exercises | None = None,
    *,
    obligations: Iterable[Obligation] = OBLIGATIONS,
    waivers: Waivers = WAIVERS,
    core: Ruleset | None = None,
    liveness: bool = True,
    seconds: float | None = None,
) -> Report:
    """
    Check a rule set over every profile there is.

    Args:
        rules: The rules; the shipped ones if left out. Gates are not joined: what is given is what is checked.
        exercises: The exercises; the shipped ones if left out.
        obligations: What must hold; the numbers they name are those of the evidence, whatever the settings of the rules are.
        waivers: Findings that are accepted, by code and what they are about, with the reason.
        core: The rules that these must not allow more than; the shipped ones if left out.
        liveness: Whether it is also asked what every rule, exercise and field is good for; it takes about half of the time.
        seconds: How long it may take; for ever if left out.

    Raises:
        GaveUp: when a proof grew too large or took too long, or the core counts weeks or loads with other settings; nothing is said then,
            and it is never a pass.
    """
    rules = default_rules() if rules is None else rules
    exercises = default_exercises() if exercises is None else exercises
    core = default_rules(rules.settings) if core is None else core
    count_alike(core.settings, rules.settings)
    resolved = tuple(each.resolved() for each in obligations)
    started = perf_counter()
    with uncollected():
        asked = tuple(asked_by(core)) if core != rules else ()
        proof = proof_of(rules, exercises, resolved, also=asked, settings=(core.settings,), seconds=seconds)
        several = list(_findings(Witnesses(proof), resolved, None if core == rules else core, liveness=liveness))
        several.extend(likeness(proof))
        return Report(coverage=_covered(proof, resolved, started), findings=_in_order(several, waivers))


def _covered(proof: Proof, obligations: Collection[Obligation], started: float) -> Coverage:
    """Say what was covered, and how long it took since it was *started*."""
    return Coverage(
        rules=len(proof.known.rules),
        exercises=len(proof.known.exercises.by_id),
        obligations=len(obligations),
        profiles=proof.space.profiles,
        classes=proof.space.classes,
        seconds=perf_counter() - started,
    )


def _in_order(several: Iterable[Finding], waivers: Waivers) -> tuple[Finding, ...]:
    """Return the findings with the reasons why some are accepted, the gravest first."""
    return tuple(sorted((attrs.evolve(each, waived=waivers.get((each.code, each.about))) for each in several), key=_gravity))


def _findings(found: Witnesses, obligations: tuple[Obligation, ...], core: Ruleset | None, *, liveness: bool) -> Iterator[Finding]:
    yield from duties(obligations, found)
    yield from answers(found)
    yield from order(found)
    yield from caution(found)
    yield from sides(found.proof)
    if liveness:
        yield from live_rules(found)
        yield from live_exercises(found)
        yield from live_fields(found)
    if core is not None:
        yield from _widened(core, found)


def _gravity(finding: Finding) -> tuple[int, str]:
    return tuple(Severity).index(finding.severity), finding.code


def proof_of(
    rules: Ruleset,
    exercises: Exercises,
    obligations: Iterable[Obligation] = (),
    also: Iterable[Atom] = (),
    settings: tuple[Settings, ...] = (),
    seconds: float | None = None,
) -> Proof:
    """Return a rule set over every profile, told apart as finely as the obligations and other questions ask; as :func:`prove`."""
    return prove(rules, exercises, also=(*_asked(obligations), *also), settings=settings, seconds=seconds)


def _asked(obligations: Iterable[Obligation]) -> Iterator[Atom]:
    for obligation in obligations:
        for part in obligation.grounded():
            if part.when is not None:
                yield from part.when.atoms()


def _widened(core: Ruleset, found: Witnesses) -> Iterator[Finding]:
    """Give the core's exercises of which these rules allow more than the core does."""
    proof = found.proof
    before = proved_in(proof.space.read_with(core.settings), Knowledge(core, proof.known.exercises))
    changed = sorted(name for name in {*before.by_rule, *proof.by_rule} if before.says(name) != proof.says(name))
    places: list[int | None] = [*ones(touched(before, proof)), None]
    for place in places:
        more = next(looser(before, proof, () if place is None else (place,), advice=place is None), None)
        if more is not None:
            witness = next(found.allowed({place}, (more.where,)), None)
            unshown = "" if witness else f" {UNSHOWN.capitalize()}."
            what = "the exercise itself" if more.what == "allowed" else more.what
            yield Finding(
                code="C501",
                about="advice" if place is None else proof.variation(place).id,
                sentence=f"The rules allow what the core does not: {what}.{unshown}",
                rules=tuple(name for name in changed if name in before.by_rule or _asks_for_more(name, place, proof)),
                witness=witness,
                profiles=proof.space.count(more.where),
            )


def _asks_for_more(rule: str, place: int | None, proof: Proof) -> bool:
    """Whether a rule votes for more sets of the variation at *place*, the one thing in which a rule that is added can widen."""
    return place is not None and any(bits >> place & 1 for each in proof.by_rule[rule] for _, bits in each.ground.more_sets)
