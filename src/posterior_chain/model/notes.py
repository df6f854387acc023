"""What an advice notes of the rules behind it: what they did, what they rest on, and which they were."""

from __future__ import annotations

from attrs import frozen

__all__ = ["EffectNote", "RulesetId", "SourceNote"]


@frozen(kw_only=True)
class EffectNote:
    """What a rule did: the kind of effect, what it acts on, and the number or word it sets."""

    kind: str
    target: str
    value: str


@frozen(kw_only=True)
class SourceNote:
    """A source of a rule: its key, the citation, the claim it supports, and the rows of the evidence tables."""

    key: str
    citation: str
    supports: str
    evidence: tuple[str, ...]


@frozen(kw_only=True)
class RulesetId:
    """Which rules and exercises decided: the version of the library and the fingerprint of each collection."""

    version: str
    fingerprint: str
    exercises_fingerprint: str
