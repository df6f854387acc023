"""
What no sentence may claim: the list of evidence section 6, asked of every sentence that an athlete can see.

What is forbidden is data and stands in `claims`. No string is left out, not even the words that an athlete answers with.
"""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path

import attrs
import pytest
from hypothesis import example, given

import posterior_chain
from posterior_chain import default_exercises, default_rules, recommend, to_dict
from posterior_chain.doses import sessions
from posterior_chain.engine.ruleset import every_rule
from posterior_chain.language.vocabulary import FACTS
from posterior_chain.model.athlete import AthleteProfile, Injury, LiftRecord, Loads, Pain, Trained
from posterior_chain.model.domains import Plain, note_of
from posterior_chain.model.exercise import Assisted
from posterior_chain.model.settings import Settings
from posterior_chain.model.shapes import is_listed, is_mapping
from posterior_chain.testing import profiles_near_healthy, runner
from tests.catalogue.claims import TOPICS, Topic

PACKAGE = Path(posterior_chain.__file__).parent
SPEAKING = ("doses", "engine", "model", "rendering")
"""The folders whose modules speak in texts of their own; rules and exercises are asked as what they are."""

each_topic = pytest.mark.parametrize("topic", TOPICS, ids=lambda topic: f"{topic.number}: {topic.name}")


def _controls(which: str) -> list[object]:
    """Give every sentence of a topic with it, under the number of the topic."""
    return [pytest.param(topic, sentence, id=f"{topic.number}: {sentence}") for topic in TOPICS for sentence in getattr(topic, which)]


def test_the_whole_list_is_asked() -> None:
    """Every number of evidence section 6 has a topic."""
    assert {topic.number for topic in TOPICS} == set(range(1, 12))


@pytest.mark.parametrize(("topic", "sentence"), _controls("caught"))
def test_a_bad_sentence_is_found(topic: Topic, sentence: str) -> None:
    """The pattern of a topic finds what must not be said."""
    assert topic.is_claimed_in(sentence)


@pytest.mark.parametrize(("topic", "sentence"), _controls("passes"))
def test_an_honest_sentence_is_left_alone(topic: Topic, sentence: str) -> None:
    """The pattern of a topic lets pass what is true."""
    assert not topic.is_claimed_in(sentence)


@each_topic
def test_no_part_of_a_pattern_is_dead(topic: Topic) -> None:
    """Each pattern of a topic finds a bad sentence; each honest form lets one pass that would be found without it."""
    plain = attrs.evolve(topic, looks_like=[each.pattern for each in topic.looks_like], honest=())

    assert all(any(signs) for signs in zip(*map(topic.signs_in, topic.caught), strict=True))
    assert sum(map(plain.is_claimed_in, topic.passes)) >= len(topic.honest)


@each_topic
def test_no_rule_claims_it(topic: Topic) -> None:
    """Neither title nor sentence nor reasoning nor source nor effect of a rule claims it."""
    assert _claims(topic, _of_rules()) == []


@each_topic
def test_no_exercise_claims_it(topic: Topic) -> None:
    """Neither name nor cue nor fault nor help of a variation claims it."""
    assert _claims(topic, _of_exercises()) == []


@each_topic
def test_no_question_claims_it(topic: Topic) -> None:
    """Neither the words of a field nor what is assumed of it claim it."""
    assert _claims(topic, _of_fields()) == []


@each_topic
def test_no_sentence_of_the_code_claims_it(topic: Topic) -> None:
    """No text in the modules that speak claims it: sessions, doses, explanations, questions, ways to unlock, headlines."""
    assert _claims(topic, _of_modules()) == []


@given(profiles_near_healthy())
@example(AthleteProfile())
def test_no_advice_claims_any_of_it(profile: AthleteProfile) -> None:
    """No string in the whole document of an advice claims anything of the list."""
    said = list(_strings(to_dict(recommend(profile))))

    assert [(topic.number, *claim) for topic in TOPICS for claim in _claims(topic, said)] == []


def test_a_dishonest_rule_is_found_in_the_advice() -> None:
    """The walk through a document reaches the sentence of a rule."""
    rules = default_rules()
    dishonest = attrs.evolve(
        rules["training_week.every_full_session_trains_the_calves"], id="app.calves", title="Calves", because="Calf work prevents strains."
    )
    said = list(_strings(to_dict(recommend(runner(), rules=rules | [dishonest]))))

    assert "Calf work prevents strains." in [words for _, words in _claims(TOPICS[0], said)]


@pytest.mark.parametrize(
    "sentence",
    [
        sessions.WARM_UP[0].sentence,
        sessions.STOP_IF[0].sentence,
        "lower for 3-5 s",
        "None until you have been seen.",
        "It is allowed as it is.",
        "It is allowed; {} was chosen in its family today.",
        "your answer could change which exercises you get",
        "Rest today",
    ],
)
def test_the_code_is_read_where_it_speaks(sentence: str) -> None:
    """The sentences of the modules are found where they stand: in constants, in the middle of a function, around a value."""
    assert sentence in [words for _, words in _of_modules()]


def _claims(topic: Topic, said: Iterable[tuple[str, str]]) -> list[tuple[str, str]]:
    """Return what claims *topic*, with the place where it is said."""
    return [(place, words) for place, words in said if topic.is_claimed_in(words)]


def _of_rules() -> Iterator[tuple[str, str]]:
    """Give every text of every rule, with its place."""
    for rule in every_rule():
        yield f"{rule.id}: title", rule.title
        yield f"{rule.id}: because", rule.because
        yield f"{rule.id}: why", rule.why
        for source in rule.sources:
            yield from ((f"{rule.id}: source", words) for words in (source.key, source.citation, source.supports))
        for effect in rule.resolved(Settings()).then:
            yield from ((f"{rule.id}: effect", f"{note.target}: {note.value}") for note in effect.notes())
    yield from ((f"fact {fact.name}", fact.words) for fact in FACTS.values())


def _of_exercises() -> Iterator[tuple[str, str]]:
    """Give every text of every variation, with its place."""
    for variation in default_exercises(preview=True):
        yield from ((variation.id, words) for words in (variation.name, *variation.cues, *variation.faults))
        if isinstance(variation.loading, Assisted):
            yield variation.id, variation.loading.help


def _of_fields() -> Iterator[tuple[str, str]]:
    """Give the words of every field of a profile and what is assumed of it, with its place."""
    for record in (AthleteProfile, Pain, Injury, LiftRecord, Trained, Loads):
        for each in attrs.fields(record):
            note = note_of(record, each.name)
            yield from ((f"{record.__name__}.{each.name}", words) for words in (note.words, note.assumed))


@cache
def _of_modules() -> tuple[tuple[str, str], ...]:
    """Return every text of the modules that speak, with its place."""
    paths = [PACKAGE / "cli.py", *(path for folder in SPEAKING for path in sorted((PACKAGE / folder).glob("*.py")))]
    trees = [(path, ast.parse(path.read_text(encoding="utf-8"))) for path in paths]
    return tuple((str(path.relative_to(PACKAGE)), words) for path, tree in trees for words in _spoken_in(tree))


def _spoken_in(tree: ast.AST) -> Iterator[str]:
    """Give every text in *tree* but its docstrings; where a value goes into a text there stand braces."""
    for node in ast.iter_child_nodes(tree):
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            continue
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield node.value
        elif isinstance(node, ast.JoinedStr):
            yield "".join(str(part.value) if isinstance(part, ast.Constant) else "{}" for part in node.values)
            yield from (words for part in node.values if isinstance(part, ast.FormattedValue) for words in _spoken_in(part))
        else:
            yield from _spoken_in(node)


def _strings(document: Plain, path: str = "") -> Iterator[tuple[str, str]]:
    """Give every string value of a document, with its path."""
    if isinstance(document, str):
        yield path, document
    elif is_mapping(document):
        for key, value in document.items():
            yield from _strings(value, f"{path}.{key}" if path else str(key))
    elif is_listed(document):
        for place, value in enumerate(document):
            yield from _strings(value, f"{path}[{place}]")
