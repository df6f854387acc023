"""The fields of a profile, each with what makes codes of its columns."""

# pyright: basic

from __future__ import annotations

from posterior_chain.columns.coding import FieldCodes, PlainCodes, SpreadCodes
from posterior_chain.columns.hashing import Hashing
from posterior_chain.columns.lists import ListCodes
from posterior_chain.columns.schemas import PARTS
from posterior_chain.engine.exercises import Exercises
from posterior_chain.model.athlete import AthleteProfile
from posterior_chain.model.domains import Domain, ListOf, SetOf, note_of

__all__ = ["coders"]


def _coder(name: str, domain: Domain, exercises: Exercises, hashing: Hashing) -> FieldCodes:
    if isinstance(domain, (ListOf, SetOf)):
        return ListCodes(name, exercises, hashing)
    return (PlainCodes if len(PARTS[name]) == 1 and not PARTS[name][0].part else SpreadCodes)(name, exercises, hashing)


def coders(exercises: Exercises, hashing: Hashing) -> tuple[FieldCodes, ...]:
    """Return a coder for each field of a profile, in their order."""
    return tuple(_coder(name, note_of(AthleteProfile, name).domain, exercises, hashing) for name in PARTS)
