"""What a check found: findings with a witness each, and what was covered; as text and as plain data."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from enum import StrEnum

import attrs
from attrs import frozen

from posterior_chain.language.conditions import spoken
from posterior_chain.language.rule import runner
from posterior_chain.model.athlete import AthleteProfile
from posterior_chain.model.domains import Kept, Record, Sides, members
from posterior_chain.model.shapes import is_mapping
from posterior_chain.rendering.wording import printable

__all__ = ["CODES", "Code", "Coverage", "Finding", "Report", "Severity", "differences", "many", "percent", "said", "shown"]


_MOST_RULES = 8
"""How many rules a finding names in its text; as plain data it names all."""
_MOST_ALIKE = 6
"""How many findings that say the same are named in the text of the first of them; as plain data each is one of its own."""


class Severity(StrEnum):
    """How much a finding matters."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"


@frozen
class Code:
    """A kind of finding."""

    name: str
    severity: Severity
    words: str


CODES: Mapping[str, Code] = {
    code: Code(code, severity, words)
    for code, severity, words in (
        ("C101", Severity.ERROR, "obligation violated"),
        ("C102", Severity.WARNING, "obligation vacuous"),
        ("C103", Severity.NOTE, "obligation held by a single rule"),
        ("C104", Severity.ERROR, "obligation neither proved nor refuted"),
        ("C201", Severity.ERROR, "profile without an answer"),
        ("C202", Severity.ERROR, "over the time budget"),
        ("C203", Severity.WARNING, "slot needlessly empty"),
        ("C301", Severity.ERROR, "rule never fires"),
        ("C302", Severity.WARNING, "rule always fires"),
        ("C303", Severity.WARNING, "rule redundant"),
        ("C304", Severity.WARNING, "rule masked"),
        ("C305", Severity.WARNING, "rules that are duplicates"),
        ("C306", Severity.WARNING, "exercise never eligible"),
        ("C307", Severity.WARNING, "exercise never chosen"),
        ("C401", Severity.ERROR, "more caution allows more"),
        ("C402", Severity.ERROR, "unknown unlocks more than known"),
        ("C403", Severity.WARNING, "field read nowhere"),
        ("C404", Severity.ERROR, "a side ignored"),
        ("C405", Severity.ERROR, "more caution doses more"),
        ("C501", Severity.ERROR, "pack widens the core"),
        ("C502", Severity.ERROR, "exercise asks less than its like"),
    )
}
"""Every kind of finding, by its code."""


@frozen(kw_only=True)
class Finding:
    """
    Something that is not as it should be, or worth knowing.

    Attributes:
        code: What kind it is.
        about: The obligation, rule, exercise, part or field in question.
        sentence: It in one sentence.
        rules: The rules responsible.
        witness: A runner for whom it is so, where there is one; the real engine was asked.
        profiles: For how many profiles it is so, counted and not estimated; the page about checking rules says who is meant by each code.
        waived: Why it is accepted, when somebody said so.
    """

    code: str
    about: str
    sentence: str
    rules: tuple[str, ...] = ()
    witness: AthleteProfile | None = None
    profiles: int
    waived: str | None = None

    @property
    def severity(self) -> Severity:
        """How much it matters; nothing that is waived matters more than a note."""
        return Severity.NOTE if self.waived else CODES[self.code].severity

    def lines(self, of: int, alike: Sequence[Finding] = ()) -> Iterator[str]:
        """Say it, for *of* profiles in all, and name others that say the same of something else."""
        yield f"{self.code} {self.severity} {CODES[self.code].words}: {self.about}"
        yield f"    {self.sentence}"
        if self.rules:
            yield f"    rules: {_named(self.rules, _MOST_RULES)}"
        if self.witness is not None:
            yield f"    witness: {shown(self.witness)}"
        yield f"    profiles: {many(self.profiles)} ({percent(self.profiles, of)} of all)"
        if alike:
            yield f"    and the same of {_named([each.about for each in alike], _MOST_ALIKE)}"
        if self.waived:
            yield f"    waived: {self.waived}"


@frozen(kw_only=True)
class Coverage:
    """What was covered, and how long it took."""

    rules: int
    exercises: int
    obligations: int
    profiles: int
    classes: int
    seconds: float

    def line(self) -> str:
        """Say it in one line."""
        return (
            f"{self.rules} rules, {self.exercises} exercises and {self.obligations} obligations: every one of {many(self.profiles)} "
            f"profiles ({many(self.classes)} classes) covered in {self.seconds:.1f} s; exact in all answers but the last seven days, "
            "of which all that three facts allow was covered, and loads and minutes, which are asked of the engine"
        )


@frozen(kw_only=True)
class Report:
    """Everything a check found."""

    coverage: Coverage
    findings: tuple[Finding, ...]

    @property
    def errors(self) -> tuple[Finding, ...]:
        """What must not stay."""
        return tuple(each for each in self.findings if each.severity is Severity.ERROR)

    @property
    def exit_code(self) -> int:
        """Return 0 when nothing is wrong, 1 when something is, and 3 when all that is wrong could be neither proved nor refuted."""
        found = {each.code for each in self.errors}
        return 0 if not found else 3 if found == {"C104"} else 1

    def of(self, *codes: str) -> tuple[Finding, ...]:
        """Return the findings of some kinds."""
        return tuple(each for each in self.findings if each.code in codes)

    def text(self, *, notes: bool = True) -> str:
        """Say everything, the gravest first."""
        lines = [self.coverage.line()]
        for first, *others in _alike(each for each in self.findings if notes or each.severity is not Severity.NOTE):
            lines += first.lines(self.coverage.profiles, others)
        counts = ", ".join(f"{sum(each.severity is severity for each in self.findings)} {severity}s" for severity in Severity)
        return "\n".join(map(printable, [*lines, counts]))

    def __str__(self) -> str:
        return self.text()

    def to_dict(self) -> dict[str, object]:
        """Return it as plain data."""
        covered: dict[str, object] = attrs.asdict(self.coverage)
        return {"coverage": covered, "findings": [_plain(each) for each in self.findings], "exit_code": self.exit_code}

    def json(self) -> str:
        """Return it as JSON."""
        return json.dumps(self.to_dict(), indent=2)


def _named(several: Sequence[str], most: int) -> str:
    """Name the first of several, and how many more there are."""
    more = len(several) - most
    return f"{', '.join(several[:most])}{f' and {more} more' if more > 0 else ''}"


def _alike(several: Iterable[Finding]) -> Collection[list[Finding]]:
    """Return findings, those together that say the same of the same rules."""
    alike: dict[object, list[Finding]] = {}
    for each in several:
        alike.setdefault((each.code, each.sentence, each.rules, each.waived), []).append(each)
    return alike.values()


def _plain(finding: Finding) -> dict[str, object]:
    return {
        "code": finding.code,
        "severity": finding.severity.value,
        "kind": CODES[finding.code].words,
        "about": finding.about,
        "sentence": finding.sentence,
        "rules": list(finding.rules),
        "witness": None if finding.witness is None else {name: said(value) for name, value in differences(finding.witness)},
        "profiles": finding.profiles,
        "waived": finding.waived,
    }


def differences(profile: AthleteProfile) -> Iterator[tuple[str, Kept]]:
    """Give the answers in which a profile differs from the healthy runner."""
    healthy = runner()
    for each in attrs.fields(AthleteProfile):
        answer = getattr(profile, each.name)
        if answer != getattr(healthy, each.name):
            yield each.name, answer


def shown(profile: AthleteProfile) -> str:
    """Say a profile as its difference from the healthy runner."""
    told = "; ".join(f"{name}: {said(value)}" for name, value in _told(profile))
    return f"a healthy runner, but {told}" if told else "the healthy runner"


def _told(profile: AthleteProfile) -> Iterator[tuple[str, Kept]]:
    healthy = runner()
    for name, answer in differences(profile):
        before = getattr(healthy, name)
        if isinstance(before, frozenset) and isinstance(answer, frozenset):
            gone, more = _members(before) - _members(answer), _members(answer) - _members(before)
            if gone:
                yield f"{name} without", gone
            if more:
                yield f"{name} with" if gone else name, more
        else:
            yield name, answer


def _members(several: Kept) -> frozenset[str]:
    return frozenset(several)


def said(value: Kept) -> str:
    """Say an answer."""
    if value is None:
        return "not answered"
    if isinstance(value, Sides):
        return said(value.left) if value.left == value.right else f"{said(value.left)} left, {said(value.right)} right"
    if isinstance(value, Record):
        named = ((each.name, getattr(value, each.name)) for each in attrs.fields(type(value)))
        return " ".join(f"{name} {said(answer)}" for name, answer in named if answer is not None)
    if is_mapping(value):
        return ", ".join(f"{spoken(key)} {said(answer)}" for key, answer in value.items())
    several = members(value)
    if several is not None:
        in_order = sorted(several, key=str) if isinstance(value, frozenset) else several
        return ", ".join(map(said, in_order)) or "none"
    return str(value) if isinstance(value, str) else spoken(value)


def many(number: int) -> str:
    """Say a number that may be very large."""
    return str(number) if number < 1_000_000 else f"{_scientific(number)}"


def _scientific(number: int) -> str:
    digits = str(number)
    return f"{digits[0]}.{digits[1:4]}e{len(digits) - 1}"


def percent(number: int, of: int) -> str:
    """Say a share."""
    return f"{100 * number / of:.3g} %" if of else "0 %"
