"""What is proved of classes is what the engine decides for profiles."""

from __future__ import annotations

from functools import cache

from hypothesis import given

from posterior_chain import AthleteProfile, default_exercises, default_rules
from posterior_chain.check.checking import proof_of
from posterior_chain.check.obligation import is_broken
from posterior_chain.check.obligations import OBLIGATIONS
from posterior_chain.check.proof import Proof
from posterior_chain.engine.bits import ones
from posterior_chain.engine.decision import decide
from posterior_chain.engine.knowledge import knowledge
from posterior_chain.evidence.index import rows
from posterior_chain.testing import profiles, profiles_near_healthy

ANYBODY = profiles_near_healthy() | profiles()
KNOWN = knowledge(default_rules(), default_exercises())


@cache
def shipped() -> Proof:
    """Return the shipped rules over every profile."""
    return proof_of(default_rules(), default_exercises())


@given(ANYBODY)
def test_a_rule_fires_for_a_profile_as_for_its_class(profile: AthleteProfile) -> None:
    """Every condition holds for a profile where its diagram holds for the classes of the profile."""
    proof = shipped()
    classes, values = proof.space.classes_of(profile), KNOWN.values(profile)

    for each in proof.acting:
        assert each.ground.rule.when.holds(values) is proof.diagrams.holds(each.fires, classes), each.id


@given(ANYBODY)
def test_the_envelope_of_a_class_is_that_of_its_profiles(profile: AthleteProfile) -> None:
    """A variation is allowed by the proof where the engine allows it, or keeps it away for its load alone; sets and method agree."""
    proof, today = shipped(), decide(profile, KNOWN).envelope
    classes, d = proof.space.classes_of(profile), proof.diagrams

    proved = sum(d.holds(proof.allowed(place), classes) << place for place in range(len(KNOWN.variations)))
    assert proved == today.allowed | today.gaps["load"]
    for place in ones(today.allowed):
        dose = today.prescribed(KNOWN.variations[place].id).dose
        (row,) = [row for row, where in proof.rows(place) if d.holds(where, classes)]
        bounded = [bounds.sets for each, bounds in proof.bounding(place, row) if d.holds(each.fires, classes)]
        asked = max(most for most in range(1, 11) if most == 1 or d.holds(proof.more_sets(place, row, most - 1), classes))
        assert (row.method, min(asked, *bounded, 10)) == (dose.method, dose.sets)


@given(profiles_near_healthy())
def test_every_obligation_holds_on_the_engine(profile: AthleteProfile) -> None:
    """No obligation is violated in the decision for a profile near a healthy runner."""
    today = decide(profile, KNOWN)
    resolved = (part for each in OBLIGATIONS for part in each.resolved().grounded())

    assert [part.id for part in resolved if is_broken(part, today)] == []


def test_obligations_are_named_once_and_rest_on_evidence() -> None:
    """At least thirty obligations, each with a name of its own, a sentence and rows that the evidence has."""
    assert len(OBLIGATIONS) >= 30
    assert len({each.id for each in OBLIGATIONS}) == len(OBLIGATIONS)
    for each in OBLIGATIONS:
        assert each.sentence.endswith(".")
        assert each.rows
        assert all(row in rows() for row in each.rows)


def test_the_gates_of_the_evidence_are_all_obliged() -> None:
    """Every hard gate of the evidence but the general screening question has an obligation."""
    gates = {row for row in rows() if row.startswith("GAT-")}

    assert gates - {row for each in OBLIGATIONS for row in each.rows} == set()
