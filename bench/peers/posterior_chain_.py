"""
Our matcher on the shared workload of the peers: the conditions as facts and cells, first match and sums in this adapter.

An engine of ``../shared/bench/peers``: that folder has to be on the path, for ``workload``.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Mapping
from enum import StrEnum
from fractions import Fraction
from operator import getitem, itemgetter
from typing import Any, TypeVar

import attrs
import workload as w

from posterior_chain.engine.bits import ones, union
from posterior_chain.engine.matching import Matcher
from posterior_chain.engine.memo import Memo
from posterior_chain.language.conditions import All, Comparison, Condition, Is, all_of, any_of, not_
from posterior_chain.language.facts import Context, Fact, NumberFact, OrderedFact, SetFact, YesNoFact
from posterior_chain.model.settings import Settings
from posterior_chain.model.vocabulary import Scale

__all__ = ["NAME", "SCOPE", "Coded", "build", "build_batch", "build_matcher", "normalise", "prepare", "rows"]

NAME = "posterior_chain: cells and boxes, full trace"
SCOPE = "full + trace"

F = TypeVar("F", bound=Fact)
K = TypeVar("K", bound=Hashable)
V = TypeVar("V")
Profile = Mapping[str, Any]


class Experience(Scale):
    """How long somebody has lifted."""

    BEGINNER = "beginner"
    INTERMEDIATE = "intermediate"
    ADVANCED = "advanced"


Site = StrEnum("Site", {name.upper(): name for name in w.PAIN})
Kit = StrEnum("Kit", {name.upper(): name for name in w.EQUIPMENT})


def fact(kind: Callable[..., F], name: str, **more: Any) -> F:
    """Return a fact that reads the field of its own name."""
    return kind(**{"name": name, "words": name, "fields": (name,), "read": lambda profile, _: profile[name], **more})


def known(name: str) -> YesNoFact:
    """Return the fact that a field is answered."""
    return fact(YesNoFact, f"{name}_known", fields=(name,), read=lambda profile, _: profile[name] is not None)


def any_in(name: str) -> YesNoFact:
    """Return the fact that a set holds anything."""
    return fact(YesNoFact, f"{name}_any", fields=(name,), read=lambda profile, _: bool(profile[name]))


def at_least(one: str, other: str, times: Fraction) -> YesNoFact:
    """Return the relation of two fields: *one* is known and at least so many *times* the *other*."""

    def read(profile: Any, _: Context) -> bool:
        return profile[one] is not None and profile[one] * times.denominator >= profile[other] * times.numerator

    return fact(YesNoFact, f"{one}_of_{other}", fields=(one, other), read=read)


FACTS: Mapping[str, Fact] = {
    each.name: each
    for each in (
        fact(OrderedFact, "experience", values=Experience),
        fact(NumberFact, "hamstring_tightness", low=0, high=3),
        fact(NumberFact, "hip_tightness", low=0, high=3),
        fact(YesNoFact, "knee_control"),
        fact(YesNoFact, "quad_dominant"),
        fact(SetFact, "pain", values=Site),
        fact(SetFact, "equipment", values=Kit),
        fact(NumberFact, "weekly_km", low=0, high=200),
        fact(NumberFact, "days_to_race", low=0, high=365, read=lambda p, _: 365 if p["days_to_race"] is None else p["days_to_race"]),
        fact(NumberFact, "sessions_per_week", low=1, high=7),
        known("squat_1rm"),
        known("deadlift_1rm"),
        known("days_to_race"),
        any_in("pain"),
        at_least("squat_1rm", "bodyweight_kg", Fraction(3, 2)),
    )
}

_COMPARED = {"ge": ">=", "le": "<=", "lt": "<"}


def condition(tree: tuple[Any, ...]) -> Condition:
    """Return a condition of the workload in our language."""
    match tree:
        case ("true",):
            return All(())
        case ("and" | "or" | "not" as how, *parts):
            return {"and": all_of, "or": any_of, "not": not_}[how](*map(condition, parts))
        case ("is", name):
            return Is(FACTS[name], (True,))
        case ("known" | "any" as what, name):
            return Is(FACTS[f"{name}_{what}"], (True,))
        case ("has", name, member):
            kinds: SetFact[Any] = FACTS[name]
            return kinds.has(kinds.values(member))
        case ("ratio", one, other, *_):
            return Is(FACTS[f"{one}_of_{other}"], (True,))
        case (("eq" | "ne") as how, name, value):
            same = Is(FACTS[name], (value,))
            return same if how == "eq" else not_(same)
        case (how, name, value):
            return Comparison(FACTS[name], _COMPARED[how], Fraction(value))
    raise AssertionError(tree)


def answers_in(fields: tuple[str, ...]) -> Callable[[Profile], list[Any]]:
    """Return what takes the answers from a profile; the two lists become tuples, which can be remembered."""
    taken, pain, equipment = itemgetter(*fields), fields.index("pain"), fields.index("equipment")

    def answers(profile: Profile) -> list[Any]:
        found = list(taken(profile))
        found[pain], found[equipment] = tuple(found[pain]), tuple(found[equipment])
        return found

    return answers


def build_matcher(rules: Iterable[w.Rule]) -> Matcher[Profile]:
    """Return the conditions of *rules* ready to be matched."""
    context = Context(Settings(), {})
    conditions = [(rule.id, condition(rule.when)) for rule in rules]
    return Matcher(conditions, lambda fact, profile: fact.read(profile, context), answers_in)


@attrs.frozen
class Prescription:
    """What to do of one family."""

    variation: str
    sets: int
    reps: int
    load_kg: float


@attrs.frozen
class Session:
    """What to do of each family, and the boxes that held."""

    items: tuple[Prescription, ...]
    trace: int


class Made(Memo[K, V]):
    """A memo that makes what it does not remember."""

    __slots__ = ("make",)

    def __init__(self, make: Callable[[K], V]) -> None:
        self.make = make

    def __missing__(self, key: K) -> V:
        return self.keep(key, self.make(key))


PART = 1 << 14
"""How many rows of a table are matched at once."""

AtLoad = Made[float, Prescription]
"""The prescriptions that differ in nothing but the load."""

Dose = tuple[Prescription, str | None, int, int, AtLoad]
"""A prescription without load, the field that loads it, what to multiply the record and the body mass with, and it at each load."""


class Dosing:
    """The dose of one family by the boxes that matter to it."""

    def __init__(self, family: str, rules: list[w.Rule], owners: list[int]) -> None:
        self.rules, self.owners = rules, owners
        of_family = [(1 << bit, rules[owner].kind) for bit, owner in enumerate(owners) if family in rules[owner].families]
        self.boxes = union(bit for bit, _ in of_family)
        self.scaling = union(bit for bit, kind in of_family if kind == "scale")
        self.shifts = Made(self.shift)

    def dose(self, boxes: int) -> Dose:
        """Return the dose where these boxes hold: the first of those that choose does."""
        choosing = boxes & ~self.scaling
        first = self.rules[self.owners[(choosing & -choosing).bit_length() - 1]]
        return _doses[first.variation, *self.shifts[boxes & self.scaling]]

    def shift(self, boxes: int) -> tuple[int, int, int]:
        """Return the sets, the repetitions and the per cent of the load that scaling rules add."""
        sets = reps = load = 0
        for owner in {self.owners[bit] for bit in ones(boxes)}:
            rule = self.rules[owner]
            sets, reps, load = sets + rule.sets, reps + rule.reps, load + rule.load
        return sets, reps, load


def build(rules: list[w.Rule] | None = None) -> Callable[[Profile], Session]:
    """Return what decides for a profile by *rules*."""
    rules = sorted(rules or w.BASE, key=lambda rule: rule.kind)  # what scales first, so that the boxes of a family are a short integer
    matcher = build_matcher(rules)
    families = [Dosing(family, rules, [owner for owner, _ in matcher.boxes]) for family in w.FAMILIES]
    match, masks, known = matcher.match, [each.boxes for each in families], [Made(each.dose) for each in families]

    def decide(profile: Profile) -> Session:
        trace = match(profile)
        items: list[Prescription] = []
        for item, load, by_record, by_mass, at_load in map(getitem, known, map(trace.__and__, masks)):
            if load is None:
                items.append(item)
            else:
                record = profile[load]
                base = profile["bodyweight_kg"] * by_mass if record is None else record * by_record
                items.append(at_load[base // 25000])
        return Session(tuple(items), trace)

    return decide


_at_load = Made[tuple[str, int, int], AtLoad](lambda key: Made(lambda steps: Prescription(*key, steps * 2.5)))


def _dose(key: tuple[str, int, int, int]) -> Dose:
    name, more_sets, more_reps, more_load = key
    variation = w.VARIATIONS[name]
    percent = min(max(100 + more_load, 40), 110)
    at_load = _at_load[name, min(max(2 + more_sets, 1), 5), min(max(variation.reps + more_reps, 3), 20)]
    return at_load[0.0], variation.load, variation.pct * percent, variation.bw_pct * percent, at_load


_doses = Made(_dose)


def normalise(session: Session) -> dict[str, Any]:
    """Return the decision as the reference gives it."""
    return {family: attrs.asdict(item) for family, item in zip(w.FAMILIES, session.items, strict=True)}


class Coded:
    """
    Columns as we match them: for each field, or fields that a fact reads together, the different answers and each row's among them.

    Attributes:
        raw: The columns that loads are made from.
        rows: How many rows.
        answers: The answers to each field, or fields together, and the place of each row's.
    """

    def __init__(self, raw: Mapping[str, Any], alone: Mapping[str, tuple[list[Any], Any]], rows: int) -> None:
        import numpy as np  # noqa: PLC0415 - only tables need it

        self.raw, self.rows = dict(raw), rows
        self.answers: dict[tuple[str, ...], tuple[list[Profile], Any]] = {
            (name,): ([{name: value} for value in values], places) for name, (values, places) in alone.items()
        }
        for fields in {each.fields for each in FACTS.values() if len(each.fields) > 1}:
            one, other = (alone[name] for name in fields)
            joint, places = _coded(one[1].astype(np.int32) * len(other[0]) + other[1])
            pairs = [divmod(each, len(other[0])) for each in joint]
            self.answers[fields] = ([{fields[0]: one[0][a], fields[1]: other[0][b]} for a, b in pairs], places)

    @classmethod
    def from_arrow(cls, table: Any) -> Coded:
        """Code a record batch of words, numbers and lists of words, nulls where nothing is known."""
        alone = {name: (_coded_set if name in w.SETS else _coded)(table.column(name)) for name in table.schema.names}
        masses = ("bodyweight_kg", "squat_1rm", "deadlift_1rm")
        return cls({name: table.column(name).to_numpy(zero_copy_only=False) for name in masses}, alone, table.num_rows)

    def parts(self) -> Iterable[Coded]:
        """Give so many rows at a time that what is worked with stays near the processor."""
        for start in range(0, self.rows, PART):
            part = Coded.__new__(Coded)
            part.raw = {name: column[start : start + PART] for name, column in self.raw.items()}
            part.answers = {fields: (told, places[start : start + PART]) for fields, (told, places) in self.answers.items()}
            part.rows = min(PART, self.rows - start)
            yield part


def _coded(column: Any) -> tuple[list[Any], Any]:
    import pyarrow as pa  # noqa: PLC0415 - only tables need it

    encoded = (column if isinstance(column, pa.Array) else pa.array(column)).dictionary_encode(null_encoding="encode")
    return encoded.dictionary.to_pylist(), encoded.indices.to_numpy()


def _coded_set(column: Any) -> tuple[list[Any], Any]:
    """Code lists of words: a bit for each word, and a place for each set of bits."""
    import numpy as np  # noqa: PLC0415

    offsets = column.offsets.to_numpy()
    words, places = _coded(column.values.slice(offsets[0], offsets[-1] - offsets[0]))
    offsets = offsets - offsets[0]
    bits = np.left_shift(1, places, dtype=np.int32)
    sets = np.bitwise_or.reduceat(np.append(bits, 0), offsets[:-1])
    sets[offsets[:-1] == offsets[1:]] = 0
    return [tuple(words[bit] for bit in ones(value)) for value in range(1 << len(words))], sets


def prepare(columns: Mapping[str, Any]) -> Coded:
    """Code columns of numbers, as the workload has them."""
    import numpy as np  # noqa: PLC0415

    def answer(name: str, value: Any) -> Any:
        if name in w.SETS:
            return tuple(each for place, each in enumerate(w.SETS[name]) if value >> place & 1)
        return w.EXPERIENCE[value] if name == "experience" else None if value == _UNKNOWN else value

    known = {name: np.nan_to_num(column, nan=_UNKNOWN) if column.dtype.kind == "f" else column for name, column in columns.items()}
    coded = {name: _coded(column) for name, column in known.items()}
    alone = {name: ([answer(name, value) for value in values], places) for name, (values, places) in coded.items()}
    return Coded(columns, alone, len(columns["experience"]))


_UNKNOWN = -1.0


def build_batch(rules: list[w.Rule] | None = None) -> Callable[[Coded], dict[str, dict[str, Any]]]:
    """Return what decides for coded columns by *rules*: our matcher and its trace, and here the first match and the sums."""
    import numpy as np  # noqa: PLC0415

    from posterior_chain.columns.matching import ColumnMatcher  # noqa: PLC0415

    given = rules or w.BASE
    ordered = [rule for rule in given if rule.kind == "scale"]
    ordered += [rule for family in w.FAMILIES for rule in given if rule.kind == "select" and rule.families == (family,)]
    matcher = build_matcher(ordered)
    columns = ColumnMatcher(matcher)
    chosen = {
        family: [at for at, rule in enumerate(ordered) if rule.kind == "select" and rule.families == (family,)] for family in w.FAMILIES
    }
    names = list(w.VARIATIONS)
    reps, percents, of_mass = (np.array([getattr(each, part) for each in w.VARIATIONS.values()]) for part in ("reps", "pct", "bw_pct"))
    loaded_by = {family: next((w.VARIATIONS[ordered[at].variation].load for at in places if w.VARIATIONS[ordered[at].variation].load), None)
                 for family, places in chosen.items()}  # fmt: skip
    sums = list(_sums([rule for rule in ordered if rule.kind == "scale"]))
    tables = {family: list(_firsts(places, [names.index(ordered[at].variation) for at in places])) for family, places in chosen.items()}

    def part(coded: Coded, looked_up: list[tuple[Any, Any]]) -> dict[str, dict[str, Any]]:
        trace = columns.holding(looked_up, coded.rows)
        out: dict[str, dict[str, Any]] = {"trace": {"words": trace.T}}
        scaled = [(table, (trace[at] >> np.uint64(low) & np.uint64(255)).astype(np.intp)) for at, low, table in sums]
        for number, family in enumerate(w.FAMILIES):
            code = np.zeros(coded.rows, np.intp)
            for at, low, count, table in tables[family]:  # the last first, so that the first that holds stays
                found = table.take((trace[at] >> np.uint64(low) & np.uint64((1 << count) - 1)).astype(np.intp))
                code = np.where(found < 0, code, found)
            added = sum((table[number].take(byte) for table, byte in scaled), np.int64(_ZERO))
            sets, more, load = (added & 255) - 128, (added >> 8 & 255) - 128, (added >> 16) - 1024
            kg: Any = np.zeros(coded.rows)
            if loaded_by[family]:
                one = coded.raw[loaded_by[family]]
                base = np.where(np.isnan(one), coded.raw["bodyweight_kg"] * of_mass.take(code), one * percents.take(code))
                kg = np.floor(base * np.clip(100 + load, 40, 110) / 25000) * 2.5
            out[family] = {
                "variation": code,
                "sets": np.clip(2 + sets, 1, 5),
                "reps": np.clip(reps.take(code) + more, 3, 20),
                "load_kg": kg,
            }
        return out

    def batch(coded: Coded) -> dict[str, dict[str, Any]]:
        boxes = looked_up(matcher, columns, coded)
        parts = [part(each, [(several, each.answers[fields][1]) for several, fields in boxes]) for each in coded.parts()]
        return {name: {each: np.concatenate([one[name][each] for one in parts]) for each in parts[0][name]} for name in parts[0]}

    return batch


_ZERO = 128 | 128 << 8 | 1024 << 16
"""Nothing is added: sums of sets, of repetitions and of per cent stand in one number, none of them ever below nothing."""


def looked_up(matcher: Matcher[Profile], columns: Any, coded: Coded) -> list[tuple[Any, tuple[str, ...]]]:
    """Return for each table of the matcher the boxes that do not object to each answer, with the fields that are answered."""
    boxes = ([table.boxes(answer) for answer in coded.answers[table.fields][0]] for table in matcher.tables)
    return [(columns.look_up(several), table.fields) for several, table in zip(boxes, matcher.tables, strict=True)]


def _sums(scaling: list[w.Rule]) -> Iterable[tuple[int, int, Any]]:
    """Give for each byte of a trace in which something scales what each value of it adds, for each family in one number."""
    import numpy as np  # noqa: PLC0415

    for start in range(0, len(scaling), 8):
        adds = np.zeros((len(w.FAMILIES), 256), np.int64)
        for byte in range(256):
            for bit in ones(byte & (1 << len(scaling[start : start + 8])) - 1):
                rule = scaling[start + bit]
                for family in rule.families:
                    adds[w.FAMILIES.index(family), byte] += rule.sets + (rule.reps << 8) + (rule.load << 16)
        yield start // 64, start % 64, adds


def _firsts(places: list[int], codes: list[int]) -> Iterable[tuple[int, int, int, Any]]:
    """Give, the last part of a trace first, which of some rules that follow each other holds first; -1 where none of the part does."""
    import numpy as np  # noqa: PLC0415

    parts: dict[int, list[int]] = {}
    for number, at in enumerate(places):
        parts.setdefault(at // 8, []).append(number)
    for several in reversed(parts.values()):
        low, count = places[several[0]], len(several)
        first = [next(iter(ones(value)), None) for value in range(1 << count)]
        yield low // 64, low % 64, count, np.array([-1 if bit is None else codes[several[bit]] for bit in first], np.intp)


def rows(out: dict[str, dict[str, Any]], count: int) -> list[dict[str, Any]]:
    """Return the first rows as the reference gives them."""
    names = list(w.VARIATIONS)
    kinds = {"variation": lambda at: names[at], "sets": int, "reps": int, "load_kg": float}
    return [{family: {name: kind(out[family][name][row]) for name, kind in kinds.items()} for family in w.FAMILIES} for row in range(count)]
