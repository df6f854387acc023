"""Two provers that share nothing but the language agree: the diagram, and z3, which reads conditions and effects as they are written."""

from __future__ import annotations

import ast
from collections.abc import Iterable, Mapping
from fractions import Fraction
from functools import cache
from itertools import combinations
from pathlib import Path
from typing import Any

import attrs
import pytest

from posterior_chain import AthleteProfile, Ruleset, Settings, default_exercises, default_rules
from posterior_chain.authoring import Family, StepDown, Vote, Withhold, days_to_race, where
from posterior_chain.check.answers import answers
from posterior_chain.check.checking import proof_of
from posterior_chain.check.choosing import NoVoteFor, StepsDown, TogetherAtMost, VotesFor
from posterior_chain.check.comparing import looser, touched
from posterior_chain.check.diagrams import NO, YES
from posterior_chain.check.findings import CODES
from posterior_chain.check.obligation import (
    AtLeast,
    AtMost,
    FitsTheMinutes,
    Never,
    NoLooser,
    Obligation,
    Refers,
    Requires,
    SessionsAtMost,
    about_whom,
    is_broken,
    violations,
)
from posterior_chain.check.obligations import OBLIGATIONS
from posterior_chain.check.order import order
from posterior_chain.check.proof import Proof, proved_in
from posterior_chain.check.witnesses import Witnesses
from posterior_chain.engine.bits import ones
from posterior_chain.engine.decision import Decision, decide
from posterior_chain.engine.knowledge import Knowledge
from posterior_chain.evidence.index import stated
from posterior_chain.language.conditions import Condition
from posterior_chain.language.effects import Cap, Effect
from posterior_chain.language.facts import FamilyFact, MuscleFact
from posterior_chain.language.rule import Rule
from posterior_chain.language.vocabulary import FACTS, red_flags_answered
from tests.check.second_prover.comparing import more_allowed
from tests.check.second_prover.prover import SecondProver
from tests.check.second_prover.terms import Found, all_of, any_of, is_so, no
from tests.check.test_check import FAULTS, faulty

pytestmark = pytest.mark.proof

Verdict = str | frozenset[str | None]

_SQUATS = Withhold(of=where(family=Family.SQUAT))
_PRODUCT = "posterior_chain."
_SHARED = ("posterior_chain.doses", "posterior_chain.language", "posterior_chain.model", "tests.check.second_prover")
_ALSO_SHARED = (
    *("posterior_chain.check.choosing", "posterior_chain.check.obligation"),
    *("posterior_chain.engine.exercises", "posterior_chain.engine.ruleset"),
)

ON_BOTH = {
    *("C101", "C102", "C201", "C202", "C203", "C301", "C302", "C303", "C305", "C306", "C401", "C402", "C501"),
}
"""The findings that both provers can state; tests below hold them to each other."""

ON_ONE = {
    "C502": "what an exercise says of itself is compared with what the shipped ones say: nothing is decided",
    "C404": "how a fact reads two sides is asked of the fact itself, before there is anything to prove",
    "C104": "what the diagram finds and no runner shows: the other prover has no runner to show either",
    "C103": "one runner is shown and the engine is run without each rule: nothing is proved",
    "C304": "what is picked inside the envelope is searched for, and not proved",
    "C307": "what a session holds is searched for, and not proved",
    "C405": "doses before and after a step are compared in the diagram; a property holds the engine to the same",
    "C403": "which fields are read is listed, and not proved",
}
"""The findings that z3 does not state, and why."""


@cache
def _parts(rules: Ruleset) -> tuple[Obligation, ...]:
    """Return every obligation as it is asked of some rules, of each family and muscle apart."""
    return tuple(part for each in OBLIGATIONS for part in each.resolved().grounded())


@cache
def _first(rules: Ruleset) -> Proof:
    """Return some rules as the diagram has them."""
    return proof_of(rules, default_exercises(), _parts(rules))


@cache
def _second(rules: Ruleset) -> SecondProver:
    """Return some rules as z3 has them."""
    return SecondProver(rules, default_exercises())


def _engine(profile: AthleteProfile, rules: Ruleset) -> Decision:
    """Return what the engine decides under these rules, with no gate joined."""
    return decide(profile, Knowledge(rules, default_exercises()))


def _mine(when: Condition) -> Ruleset:
    """Return the shipped rules with one that takes squats away."""
    model = next(iter(default_rules()))
    return default_rules() | [attrs.evolve(model, id="mine", title="Mine.", when=when, then=(_SQUATS,))]


# -- z3 reads a runner as the engine does


def test_the_second_prover_knows_nothing_of_the_first() -> None:
    """The second prover imports the language, the tables and the form of an obligation, and no cell, box, class or diagram."""
    files = sorted((Path(__file__).parent / "second_prover").glob("*.py"))
    nodes = (node for each in files for node in ast.walk(ast.parse(each.read_text())))
    imported = {node.module or "" for node in nodes if isinstance(node, ast.ImportFrom)}

    assert len(files) > 1
    ours = {each for each in imported if each.startswith((_PRODUCT, "tests."))}
    assert {each for each in ours if not each.startswith(_SHARED)} == set(_ALSO_SHARED)


def test_every_fact_means_something_to_both() -> None:
    """No fact of the vocabulary is left out of the second prover, nor any kind of demand."""
    meaning = _second(default_rules()).envelope.meaning
    named = {name for name, fact in FACTS.items() if not isinstance(fact, (FamilyFact, MuscleFact))}

    assert named == {*meaning.values, *meaning.members}
    known = {Never, Requires, AtMost, AtLeast, FitsTheMinutes, NoLooser, Refers, SessionsAtMost}
    assert {type(each.then) for each in OBLIGATIONS} <= {*known, StepsDown, VotesFor, NoVoteFor, TogetherAtMost}


def _as_decided(found: Found, second: SecondProver, known: Knowledge) -> None:
    """Hold what z3 says of one runner against what the engine decides."""
    today = decide(second.runner.profile(found), known)
    envelope, allowed = second.envelope, today.envelope.allowed

    fired = {ground.bit for ground in today.fired}
    assert {place for place, each in enumerate(envelope.rules) if is_so(found, each.fires)} == fired
    assert sum(is_so(found, envelope.allowed(each)) << place for place, each in enumerate(known.variations)) == (
        allowed | today.envelope.gaps["load"]
    )
    for place in ones(allowed):
        variation = known.variations[place]
        dose = today.envelope.prescribed(variation.id).dose
        (row,) = (each for each in envelope.doses(variation) if is_so(found, each.when))
        assert row.method is dose.method
        assert is_so(found, envelope.more_sets(row, dose.sets - 1))
        assert not is_so(found, envelope.more_sets(row, dose.sets))


def test_a_runner_is_read_as_the_engine_reads_him() -> None:
    """Of a runner near the healthy one for whom a rule fires, and of any who is allowed a variation, z3 and the engine say the same."""
    second, known = _second(default_rules()), Knowledge(default_rules(), default_exercises())

    for name in default_rules().by_id:
        _as_decided(second.found(second.envelope.fires(name)), second, known)
    for each in default_exercises():
        _as_decided(second.solver.found(second.envelope.allowed(each)), second, known)


# -- obligations


def _by_the_diagram(rules: Ruleset, proof: Proof) -> dict[str, Verdict]:
    """Return what the diagram says of every obligation: with which variations it is violated, or proved, or vacuous."""
    bare, verdicts = proof.with_rules(()), dict[str, set[str | None]]()
    vacuous = {each.id: "vacuous" for each in OBLIGATIONS}
    for part in _parts(rules):
        places = {place for place, _ in violations(part, proof)}
        verdicts.setdefault(part.id, set()).update(None if place is None else proof.variation(place).id for place in places)
        if about_whom(part, proof) != NO and next(violations(part, bare), None) is not None:
            vacuous.pop(part.id, None)
    return _told(verdicts, vacuous)


@cache
def _by_z3(rules: Ruleset) -> Mapping[str, Verdict]:
    """Return what z3 says of every obligation."""
    second, bare, verdicts = _second(rules), _second(Ruleset([])), dict[str, set[str | None]]()
    vacuous = {each.id: "vacuous" for each in OBLIGATIONS}
    for part in _parts(rules):
        verdicts.setdefault(part.id, set()).update(name for name, _ in second.breaking(part))
        if part.id in vacuous and bare.can_break(part):
            del vacuous[part.id]
    return _told(verdicts, vacuous)


def _told(violated: Mapping[str, Iterable[str | None]], vacuous: Mapping[str, str]) -> dict[str, Verdict]:
    """Return a verdict for each obligation."""
    return {name: frozenset(several) or vacuous.get(name, "proved") for name, several in violated.items()}


def test_both_prove_the_shipped_obligations() -> None:
    """Each obligation is proved by both provers, or found by both to be held by the tables; neither is violated."""
    rules = default_rules()

    verdicts = _by_z3(rules)
    assert verdicts == _by_the_diagram(rules, _first(rules))
    assert set(verdicts) == {each.id for each in OBLIGATIONS}
    assert set(verdicts.values()) == {"proved", "vacuous"}


def test_both_refute_with_the_same_variations() -> None:
    """With ten faults planted both provers violate the same obligations with the same variations, and no others."""
    verdicts = _by_z3(faulty())

    assert verdicts == _by_the_diagram(faulty(), _first(faulty()))
    assert set(FAULTS.values()) <= {name for name, verdict in verdicts.items() if not isinstance(verdict, str)}


def _only_chooses(effect: Effect) -> bool:
    """Whether an effect says something of what is chosen, or of the sets of all together, and of no exercise by itself."""
    return isinstance(effect, (StepDown, Vote)) or (isinstance(effect, Cap) and effect.sets_together is not None)


def test_both_refute_a_choice_that_is_gone() -> None:
    """Without the rules that only step down, vote or share sets both provers violate the same obligations with the same variations."""
    rules = Ruleset([rule for rule in default_rules() if not all(map(_only_chooses, rule.then))])
    proof, second = _first(rules), _second(rules)
    asked = (each for each in OBLIGATIONS if isinstance(each.then, (StepsDown, TogetherAtMost, VotesFor)))
    parts = [part for each in asked for part in each.resolved().grounded()]

    by_the_diagram = [{proof.variation(place).id for place, _ in violations(each, proof) if place is not None} for each in parts]
    assert [{name for name, _ in second.breaking(each)} for each in parts] == by_the_diagram
    assert sum(map(bool, by_the_diagram)) > 20


def test_both_refute_what_moved_settings_loosen() -> None:
    """With the settings moved that only facts and doses read, both provers violate the same obligations with the same variations."""
    moved: dict[str, Any] = {"short_ankle_cm": 8, "calf_raise_margin": 9, "mild_leg_raise_deg": 65, "marked_knee_extension_deg": 50}
    moved |= {"break_weeks": 20, "advanced_months": 18, "weekly_sets": 24, "training_max_factor": "0.95"}
    rules = default_rules(Settings(**moved))
    asked = [each for each in OBLIGATIONS if _is_moved(each, rules.settings)]
    parts = [part for each in asked for part in each.resolved().grounded()]
    proof, second = proof_of(rules, default_exercises(), parts), _second(rules)

    by_the_diagram = [{proof.variation(place).id for place, _ in violations(each, proof) if place is not None} for each in parts]
    assert [{name for name, _ in second.breaking(each)} for each in parts] == by_the_diagram
    violated = {part.id for part, names in zip(parts, by_the_diagram, strict=True) if names}
    assert {"short_ankles", "weak_calves_no_load", "slightly_short_hamstrings", "marked_no_floor", "level_is_reached"} <= violated
    assert {"week_of_legs", "loads_below_the_maximum"} <= violated
    assert "week_of_a_muscle" not in violated


def _is_moved(obligation: Obligation, settings: Settings) -> bool:
    """Whether an obligation is about a number, or asks of answers that its facts read with other numbers than the evidence."""
    return isinstance(obligation.then, NoLooser) or any(fact.cuts(settings) != fact.cuts(stated()) for fact in obligation.facts())


def _no_cuts(*_: object, **__: object) -> list[Fraction]:
    """Forget every threshold."""
    return []


def test_a_slip_of_the_first_prover_would_show(monkeypatch: pytest.MonkeyPatch) -> None:
    """A diagram whose classes lost every threshold no longer says what z3 says."""
    monkeypatch.setattr("posterior_chain.check.parts._Cuts.of", _no_cuts)
    blurred = proof_of(faulty(), default_exercises(), _parts(faulty()))

    unseen = {name for name, verdict in _by_the_diagram(faulty(), blurred).items() if verdict != _by_z3(faulty())[name]}
    assert {"pain_above_five", "race_near_one_set", "fresh_hamstring_strain"} <= unseen


@pytest.mark.parametrize("obligation", FAULTS.values())
def test_the_engine_confirms_what_z3_shows(obligation: str) -> None:
    """The runner whom z3 shows for a planted fault is one for whom the engine violates the obligation."""
    second = _second(faulty())
    part, wrong = next((part, wrong) for part in _parts(faulty()) if part.id == obligation for _, wrong in second.breaking(part))

    assert is_broken(part, _engine(second.shown(wrong), faulty()))


# -- rules and exercises


def test_both_know_which_rules_and_exercises_are_live() -> None:
    """Both provers agree which rules fire for nobody or for all, which say the same twice, and which exercises nobody is allowed."""
    proof, second = _first(default_rules()), _second(default_rules())

    for name, acting in proof.by_rule.items():
        fires, so = proof.diagrams.some(each.fires for each in acting), second.envelope.fires(name)
        assert (fires == NO, fires == YES) == (not second.can_be(so), not second.can_be(no(so))), name
    for place, each in enumerate(proof.known.variations):
        assert (proof.allowed(place) == NO) is not second.can_be(second.envelope.allowed(each)), each.id
    for one, other in combinations(default_rules(), 2):
        if one.then == other.then:
            alike = [each.fires for each in proof.by_rule[one.id]] == [each.fires for each in proof.by_rule[other.id]]
            both = (second.envelope.fires(one.id), second.envelope.fires(other.id))
            assert alike is not second.can_be(any_of(both), no(all_of(both))), (one.id, other.id)


def test_both_know_which_rules_take_nothing_of_their_own() -> None:
    """Both provers agree without which rules nobody is allowed more."""
    proof, second = _first(default_rules()), _second(default_rules())
    bounding = [each for each in default_rules() if any(effect.protective and effect.kind != "step_down" for effect in each.then)]

    redundant = {each.id for each in bounding if not second.allows_more_without(each.id)}
    assert redundant == {each.id for each in bounding if _takes_nothing(each, proof)}


def _takes_nothing(rule: Rule, proof: Proof) -> bool:
    """Whether the diagram finds nobody who is allowed more without a rule."""
    fires = proof.diagrams.some(each.fires for each in proof.by_rule[rule.id])
    return next(looser(proof, proof.without_rule(rule.id), within=fires), None) is None


def test_both_know_what_faulty_rules_allow() -> None:
    """Both provers agree which variations faulty rules allow to more runners, or in larger doses, than the shipped ones."""
    proof = _first(faulty())
    before = proved_in(proof.space, Knowledge(default_rules(), default_exercises()))
    second = _second(faulty())
    core = SecondProver(default_rules(), default_exercises(), second.runner)

    more = {each.id for each in default_exercises() if any(map(second.can_be, more_allowed(core.envelope, second.envelope, each)))}
    widened = {each.place for each in looser(before, proof, ones(touched(before, proof)), advice=False)}
    assert more == {proof.variation(place).id for place in widened if place is not None}


# -- answers, caution and blanks


def test_both_find_an_answer_for_everybody() -> None:
    """Both provers agree that nobody is left without anything for no reason, and that what is allowed in a family can be aimed at."""
    proof, second = _first(default_rules()), _second(default_rules())
    envelope, every = second.envelope, tuple(default_exercises())
    shut = [no(all_of((envelope.reached(each), envelope.equipped(each), envelope.opened(each)))) for each in every]

    assert not list(answers(Witnesses(proof)))
    assert not second.can_be(*shut)
    for family in Family:
        those = [each for each in every if each.family is family]
        assert not second.can_be(any_of(map(envelope.allowed, those)), no(any_of(map(envelope.aimed_at, those))))


def _steps(rules: Ruleset, code: str) -> set[tuple[str, str]]:
    """Return the variations and parts of a profile with which the diagram finds that caution or a blank allows more."""
    several = (each.about.split(" by ") for each in order(Witnesses(_first(rules))) if each.code == code)
    return {(part, variation) for variation, part in several}


def test_both_find_that_caution_and_blanks_allow_no_more() -> None:
    """Both provers agree that a more cautious answer, or a blank in place of the best answer, allows nobody more."""
    second = _second(default_rules())

    assert not list(order(Witnesses(_first(default_rules()))))
    assert not list(second.more_by_caution(default_exercises()))
    assert not list(second.more_by_a_blank())


def test_both_refute_caution_that_runs_the_wrong_way() -> None:
    """A rule that takes squats from those far from a race is refuted by both, and the engine confirms both runners of z3."""
    rules = _mine(days_to_race >= 100)

    squats = [each for each in default_exercises() if each.family is Family.SQUAT]
    found = list(_second(rules).more_by_caution(squats))
    assert {each.id for each, _, _ in found} == {variation for _, variation in _steps(rules, "C401")}
    for each, shown, other in found:
        gentle, cautious = (_engine(one.profile(shown), rules).envelope for one in (_second(rules).runner, other))
        assert not gentle.allows(each.id)
        assert cautious.allows(each.id) or cautious.gaps["load"] >> cautious.places.known.place[each.id] & 1


def test_both_refute_a_blank_that_allows_more() -> None:
    """A rule that takes squats from those who were asked for warning signs is refuted by both, with the same squats."""
    rules = _mine(red_flags_answered.is_(True))

    assert set(_second(rules).more_by_a_blank()) == {("red_flags", each) for _, each in _steps(rules, "C402")}


# -- what is left to one


def test_every_finding_is_stated_by_both_or_has_a_reason() -> None:
    """Each kind of finding is stated by both provers, or it is said why by one alone."""
    assert set(CODES) == ON_BOTH | set(ON_ONE)
    assert ON_BOTH.isdisjoint(ON_ONE)
