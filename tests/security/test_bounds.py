"""Size, depth and number of what is read are bounded, and so are the time and the memory that reading takes."""

from __future__ import annotations

import importlib
import inspect
import json
import pkgutil
import tracemalloc
from collections.abc import Callable, Iterator
from time import process_time
from typing import Any

import attrs
import pytest

import posterior_chain
from posterior_chain import InvalidDocument, InvalidProfile, Ruleset, default_rules, read_pack, read_profile, to_dict
from posterior_chain.authoring import Equipment, RedFlag, all_of, any_of, equipment, red_flags
from posterior_chain.check import diagrams
from posterior_chain.check.checking import check
from posterior_chain.errors import GaveUp

RULE: Any = to_dict(default_rules()["pain.painful_knees_bend_less"])
LARGEST = 1_000_000
MOST_SECONDS, MOST_BYTES = 20, 200_000_000
"""Generous, since a test machine may be slow: what grows with the square of a document this large takes minutes."""


def refusals(read: Callable[[Any], object], source: Any) -> list[str]:
    """Return what is wrong with a document; nothing when it is read."""
    try:
        read(source)
    except (InvalidProfile, InvalidDocument) as error:
        return [str(mistake) for mistake in error.mistakes]
    return []


def nested(levels: int) -> str:
    """Return JSON whose brackets nest so deep."""
    return '{"a":' + "[" * (levels - 1) + "]" * (levels - 1) + "}"


class TestLimits:
    """What is within a limit is read, and one more is refused by its limit."""

    @pytest.mark.parametrize(("length", "fits"), [(LARGEST, True), (LARGEST + 1, False)])
    def test_a_document_is_at_most_so_long(self, length: int, fits: bool) -> None:  # noqa: FBT001 - a case
        """A megabyte is read, and a sign more is not."""
        text = "age = 30\n".ljust(length)

        assert refusals(read_profile, text) == (
            [] if fits else [f"got a document that is too large, expected at most {LARGEST} characters"]
        )

    @pytest.mark.parametrize(("levels", "fits"), [(32, True), (33, False)])
    @pytest.mark.parametrize("read", [read_profile, read_pack])
    def test_brackets_nest_so_deep(self, read: Callable[[Any], object], levels: int, fits: bool) -> None:  # noqa: FBT001 - a case
        """Thirty-two levels are parsed, and then refused for what they say; one more is not looked at."""
        (said, *_) = refusals(read, nested(levels))

        assert ("nested too deep" in said) is not fits

    @pytest.mark.parametrize(("steps", "fits"), [(32, True), (33, False)])
    def test_a_dotted_key_has_so_many_steps(self, steps: int, fits: bool) -> None:  # noqa: FBT001 - a case
        """So it is with the steps of a key of TOML."""
        (said, *_) = refusals(read_profile, ".".join("a" * (steps + 1)) + " = 1")

        assert ("nested too deep" in said) is not fits

    @pytest.mark.parametrize(("digits", "said"), [(400, "far too large"), (401, "inf")])
    def test_a_whole_number_has_so_many_digits(self, digits: int, said: str) -> None:
        """A longer number is not turned into one, since the time of that grows with the square."""
        (message,) = refusals(read_profile, f'{{"age": {"9" * digits}}}')

        assert said in message

    @pytest.mark.parametrize(("length", "fits"), [(500, True), (501, False)])
    def test_a_text_in_a_pack_is_at_most_so_long(self, length: int, fits: bool) -> None:  # noqa: FBT001 - a case
        """Five hundred signs are taken where nothing asks for fewer."""
        refused = refusals(read_pack, {"rules": [{**RULE, "id": "club.long", "why": "x" * length}]})

        assert (refused == []) is fits

    @pytest.mark.parametrize(("several", "fits"), [(1000, True), (1001, False)])
    @pytest.mark.parametrize("name", ["rules", "exercises"])
    def test_a_pack_holds_so_many(self, name: str, several: int, fits: bool) -> None:  # noqa: FBT001 - a case
        """A thousand are looked at, one by one; a list of more is refused as a list."""
        refused = refusals(read_pack, {name: [{}] * several})

        assert (refused == [f"{name}: got a list of {several}, expected a list of at most 1000"]) is not fits

    @pytest.mark.parametrize(("comparisons", "fits"), [(20_000, True), (20_001, False)])
    def test_a_pack_compares_so_often(self, comparisons: int, fits: bool) -> None:  # noqa: FBT001 - a case
        """Twenty thousand comparisons are read, however few rules share them."""
        asked = [{"fact": "worst_pain", ">": 3}] * comparisons
        refused = refusals(read_pack, {"rules": [{**RULE, "id": "club.long", "when": {"any_of": asked}}]})

        assert (f"rules: got {comparisons} comparisons, expected at most 20000" in refused) is not fits

    def test_a_message_tells_so_many_mistakes(self) -> None:
        """However much is wrong, the text of an error stays short; the mistakes themselves are all there."""
        with pytest.raises(InvalidProfile) as refused:
            read_profile(json.dumps({f"k{place}": 1 for place in range(900)}))

        assert len(refused.value.mistakes) == 900
        assert str(refused.value).endswith("and 850 mistakes more")


def filled(unit: str, *, before: str = "", after: str = "") -> str:
    """Return a document that is as long as one may be, of the same words again and again."""
    return before + unit * ((LARGEST - len(before) - len(after)) // len(unit)) + after


def numbered(form: str, several: int) -> str:
    """Return a document of lines that differ in a number."""
    return "".join(form.format(place) for place in range(several))[:LARGEST]


LARGE = {
    "a list": filled("1,", before='{"pains": [', after="1]}"),
    "empty objects": filled("{},", before='{"rules": [', after="{}]}"),
    "the same key": filled('"a":1,', before="{", after='"a":1}'),
    "other keys": "{" + ",".join(f'"k{place}":1' for place in range(80_000)) + "}",
    "near keys": "{" + ",".join(f'"hamstring_tightnes{place}":1' for place in range(30_000)) + "}",
    "long numbers": filled("9" * 400 + ",", before='{"rules": [', after="1]}"),
    "one text": filled("x", before='{"rules": ["', after='"]}'),
    "escapes": filled("\\u202e", before='{"rules": ["', after='"]}'),
    "brackets in brackets": filled("[[[[]]]],", before='{"rules": [', after="1]}"),
    "broken rules": filled(json.dumps({**RULE, "when": {"fact": "worst_pian", ">": 3}}) + ",", before='{"rules": [', after="{}]}"),
    "comments": filled("#\n"),
    "tables": numbered("[t{}]\n", 110_000),
    "lists of tables": filled("[[rules]]\n[rules.when]\n"),
    "steps of a key": numbered("a.b.c.d.e.f.g.h.i.j.k.l.m.n.o.p.q.r.s.t.u.v.w.x.y.z{} = 1\n", 14_000),
    "a long key": filled("a", after=" = 1"),
    "an open text": filled("x", before='a = """'),
    "a long number": filled("1_", before="a = ", after="1"),
    "a long sum of bits": filled("f", before="a = 0x"),
    "dates": filled("2027-01-31T00:00:00Z,", before="a = [", after="2027-01-31]"),
    "equals signs": filled("= "),
}
"""Documents as large as one may be, each of a kind that has slowed some parser down."""


@pytest.mark.parametrize("read", [read_profile, read_pack])
@pytest.mark.parametrize("name", LARGE)
@pytest.mark.bounded
def test_reading_takes_so_long_and_so_much(name: str, read: Callable[[Any], object]) -> None:
    """The largest documents of every kind take seconds and megabytes, and what is said of them stays short."""
    assert len(LARGE[name]) <= LARGEST
    began = process_time()
    refused = refusals(read, LARGE[name])
    taken = process_time() - began

    assert taken < MOST_SECONDS
    assert all(len(said) < 2_000 for said in refused)


@pytest.mark.parametrize("name", ["other keys", "broken rules"])
@pytest.mark.bounded
def test_reading_keeps_so_much(name: str) -> None:
    """A document of a megabyte never takes two hundred."""
    tracemalloc.start()
    try:
        refusals(read_pack, LARGE[name])
        _, most = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()

    assert most < MOST_BYTES


def test_a_proof_that_grows_too_large_gives_up(monkeypatch: pytest.MonkeyPatch) -> None:
    """A rule made to tie every sign to a thing in the room is not checked for hours: the proof gives up, which is no pass."""
    monkeypatch.setattr(diagrams, "_MOST_NODES", 20_000)
    first, *_ = default_rules()
    tied = any_of(*(all_of(red_flags.has(sign), equipment.has(thing)) for sign, thing in zip(RedFlag, Equipment, strict=False)))
    rules = Ruleset([attrs.evolve(first, id="club.tied", title="Tied", when=tied)])

    with pytest.raises(GaveUp, match=r"^the proof grew beyond 20000 nodes: nothing is said$"):
        check(rules, obligations=(), core=rules, liveness=False)


def _caches() -> Iterator[tuple[str, Any]]:
    """Give every function of the package that remembers what it returned."""
    for module in pkgutil.walk_packages(posterior_chain.__path__, "posterior_chain."):
        if not module.name.endswith("__main__"):
            for name, value in vars(importlib.import_module(module.name)).items():
                if hasattr(value, "cache_parameters") and value.__module__ == module.name:
                    yield f"{module.name}.{name}", value


def test_no_cache_grows_with_what_is_asked() -> None:
    """A function that remembers for ever is asked about nothing, a flag or a class; whatever a program can make more of is bounded."""
    caches = dict(_caches())
    unbounded = [name for name, each in caches.items() if each.cache_parameters()["maxsize"] is None]
    asked = [
        f"{name}({parameter})"
        for name in unbounded
        for parameter in inspect.signature(caches[name]).parameters.values()
        if parameter.name != "cls" and not str(parameter.annotation).startswith(("bool", "type["))
    ]

    assert len(caches) > len(unbounded) > 5
    assert asked == []
