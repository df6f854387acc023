"""Whoever should step down does, and what should be preferred is voted for: a rule that no longer sees to it is named."""

from __future__ import annotations

from functools import cache

import attrs
import pytest

from posterior_chain import Ruleset, default_exercises, default_rules
from posterior_chain.authoring import EVERYTHING, Family, InjuryKind, StepDown, Vote, injuries, sets_left, where
from posterior_chain.check.checking import check, proof_of
from posterior_chain.check.choosing import NoVoteFor, StepsDown, TogetherAtMost, VotesFor
from posterior_chain.check.diagrams import NO, Diagram
from posterior_chain.check.difference import Relation
from posterior_chain.check.findings import Report
from posterior_chain.check.mutants import Mutant, mutants
from posterior_chain.check.obligation import Demand, Obligation, is_broken
from posterior_chain.check.obligations import OBLIGATIONS
from posterior_chain.check.obligations.choice import OBLIGATIONS as CHOICES
from posterior_chain.check.proof import Proof
from posterior_chain.check.waivers import MUTANTS
from posterior_chain.engine.bits import Bits, union
from posterior_chain.engine.decision import decide
from posterior_chain.engine.knowledge import Knowledge
from posterior_chain.language.effects import Cap, Effect
from posterior_chain.language.rule import Rule


def _chooses(effect: Effect) -> bool:
    """Whether an effect says something of what is chosen, or of the sets of all together, and of no exercise by itself."""
    return isinstance(effect, (StepDown, Vote)) or (isinstance(effect, Cap) and effect.sets_together is not None)


ONLY_CHOOSING = [rule.id for rule in default_rules() if all(map(_chooses, rule.then))]
ASKED = (*CHOICES, *(each for each in OBLIGATIONS if isinstance(each.then, TogetherAtMost)))
CALVES = where(family=Family.CALF)
BENT, STRAIGHT = (where(family=Family.CALF, bent_knee=bent) for bent in (True, False))


@cache
def moved() -> tuple[Mutant, ...]:
    """Return every rule that only steps down, votes or shares sets, deleted and with each threshold moved by a step to either side."""
    several = (mutant for name in ONLY_CHOOSING for mutant in mutants(default_rules()[name]))
    return tuple(each for each in several if each.change == "deleted" or " moved " in each.change)


@cache
def shipped() -> Proof:
    """Return the shipped rules over every profile, with what the moved thresholds ask."""
    also = [atom for each in moved() if each.mutated is not None for atom in each.mutated.when.atoms()]
    return proof_of(default_rules(), default_exercises(), also=also)


def _fires(proof: Proof, name: str) -> Diagram:
    """Return the profiles that a rule fires for."""
    return proof.diagrams.some(each.fires for each in proof.by_rule.get(name, ()))


def _loosened(mutant: Mutant) -> bool:
    """Whether a rule fires for fewer runners than it did and for nobody else, which is not waived."""
    if (mutant.rule, mutant.change) in MUTANTS:
        return False
    proof = shipped()
    other = proof.without_rule(mutant.rule) if mutant.mutated is None else proof.with_rule(mutant.mutated)
    before, after = _fires(proof, mutant.rule), _fires(other, mutant.rule)
    return before != after and proof.diagrams.without(after, before) == NO


def _with(mutant: Mutant) -> Ruleset:
    """Return the shipped rules with one of them changed."""
    left = [rule for rule in default_rules() if rule.id != mutant.rule]
    return Ruleset(left if mutant.mutated is None else [*left, mutant.mutated])


@pytest.mark.proof
@pytest.mark.parametrize("name", ONLY_CHOOSING)
def test_a_choice_that_is_gone_or_asked_of_fewer_is_named(name: str) -> None:
    """A rule about the choice or shared sets can not be deleted, nor its threshold moved by a step to the loose side, without a C101."""
    loosened = [each for each in moved() if each.rule == name and _loosened(each)]

    assert "deleted" in {each.change for each in loosened}
    for each in loosened:
        rules = _with(each)
        found = check(rules, obligations=ASKED, core=rules, liveness=False).of("C101")
        assert found, each.change
        for finding in found:
            assert each.mutated is None or name in finding.rules, each.change
            assert finding.witness is not None
            (asked,) = (one.resolved() for one in ASKED if one.id == finding.about)
            assert any(is_broken(part, decide(finding.witness, Knowledge(rules, default_exercises()))) for part in asked.grounded())


def test_some_thresholds_are_moved_to_the_loose_side() -> None:
    """Among the rules that only step down or vote are some whose threshold can be loosened, and more than one rule in all."""
    assert len(ONLY_CHOOSING) >= 20
    assert {each.rule for each in moved() if each.change != "deleted" and _loosened(each)} >= {
        "strength_tests.few_bridges_on_one_leg_curl_a_rung_lower",
        "recovery.hurt_backs_bridge_and_thrust_first",
        "mobility.tight_hips_prefer_the_raised_hinge",
    }


def _places(demands: type[Demand], wanted: Bits) -> Bits:
    """Return those of some variations that obligations with such a demand mean."""
    known = shipped().known
    return wanted & union(known.meant(each.then.of) for each in OBLIGATIONS if isinstance(each.then, demands))


@pytest.mark.proof
def test_every_step_down_and_vote_that_ships_is_asked_for() -> None:
    """Each variation that a shipped rule steps down from or votes for is one that an obligation means."""
    for each in shipped().acting:
        assert _places(StepsDown, each.ground.steps) == each.ground.steps, each.id
        assert _places(VotesFor, each.ground.votes) == each.ground.votes, each.id


@pytest.mark.proof
def test_sets_that_are_shared_no_more_are_more_in_a_comparison() -> None:
    """Without the rule that shares a muscle's week, the rules are less strict, and runners are named who do more sets."""
    name = "training_week.muscle_does_no_more_than_its_share"
    difference = default_rules().diff(default_rules().without(name))

    assert difference.relation is Relation.LESS_STRICT
    assert difference.overall.more.what == ("more sets together",)
    assert difference.overall.more.witnesses


# -- what each demand says


def _rule(*then: Effect) -> Rule:
    """Return a rule for runners with a past calf strain."""
    model = next(iter(default_rules()))
    return attrs.evolve(model, id="mine", title="Mine.", when=injuries.has(InjuryKind.CALF_STRAIN), then=then)


def _report(demand: Demand, *then: Effect) -> Report:
    """Return what is found where an obligation about these runners is asked of one rule."""
    rules = Ruleset([_rule(*then)])
    asked = Obligation("asked", "It is asked.", ("SCL-05",), injuries.has(InjuryKind.CALF_STRAIN), demand)
    return check(rules, obligations=[asked], core=rules, liveness=False)


@pytest.mark.parametrize(
    ("demand", "kept", "broken"),
    [
        (StepsDown(of=CALVES), StepDown(of=EVERYTHING), StepDown(of=BENT)),
        (VotesFor(of=CALVES), Vote(of=Family.CALF), Vote(of=BENT)),
        (VotesFor(of=BENT), Vote(of=BENT), Vote(of=Family.CALF)),
        (VotesFor(sets=4), Vote(of=EVERYTHING, sets=4), Vote(of=EVERYTHING, sets=5)),
        (NoVoteFor(of=STRAIGHT), Vote(of=Family.CALF), Vote(of=STRAIGHT)),
        (TogetherAtMost(sets=sets_left), Cap(sets_together=sets_left), Cap(sets_together=sets_left, of=CALVES)),
    ],
    ids=["steps down", "votes for a family", "votes for some of it", "votes for sets", "no vote", "shares sets"],
)
def test_what_is_asked_of_a_choice_is_held_or_named(demand: Demand, kept: Effect, broken: Effect) -> None:
    """A step or a vote for all that is meant holds; one that leaves some out, or votes for the rest as well, is named with its rule."""
    assert not _report(demand, kept).of("C101", "C102", "C104")
    (finding,) = _report(demand, broken).of("C101")

    assert finding.rules == ("mine",)
    assert finding.witness is not None
    assert {each.kind for each in finding.witness.injuries or ()} == {InjuryKind.CALF_STRAIN}
