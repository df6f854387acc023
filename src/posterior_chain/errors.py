"""
What can go wrong, said so that the reader knows what to do next.

Every error of this package has one base and a parent that a caller would guess. Nothing here knows the rest of the package.
"""

from __future__ import annotations

from collections.abc import Iterable

from attrs import frozen

__all__ = [
    "CatalogueError",
    "GaveUp",
    "InvalidDocument",
    "InvalidProfile",
    "Mistake",
    "PosteriorChainError",
    "UnknownRule",
    "UnknownRuleset",
    "UnknownSetting",
    "UnknownVariation",
    "near_spellings",
]

_LONGEST_WORD_COMPARED = 64
_MOST_TOLD = 50


class PosteriorChainError(Exception):
    """The base of every error that this package raises on purpose."""


@frozen
class Mistake:
    """
    One thing wrong with an input: where it is, what was found there, what may stand there.

    Attributes:
        path: The field, with dots and list positions (``pains[0].score``); empty for the document as a whole.
        got: What was found, shortened; never more of the document than the value that is wrong.
        allowed: What may stand there.
        near: Known words spelled nearly like the one found, best first.
    """

    path: str
    got: str
    allowed: str
    near: tuple[str, ...] = ()

    def __str__(self) -> str:
        place = f"{self.path}: " if self.path else ""
        hint = f"; did you mean {' or '.join(f'`{word}`' for word in self.near)}?" if self.near else ""
        return f"{place}got {self.got}, expected {self.allowed}{hint}"


class _Refused(PosteriorChainError, ValueError):
    """Input that was refused, with every mistake found in it."""

    def __init__(self, mistakes: Iterable[Mistake]) -> None:
        self.mistakes: tuple[Mistake, ...] = tuple(mistakes)
        more = len(self.mistakes) - _MOST_TOLD
        rest = [f"and {more} mistakes more"] if more > 0 else []
        super().__init__("\n".join([*map(str, self.mistakes[:_MOST_TOLD]), *rest]))

    def __reduce__(self) -> tuple[type[_Refused], tuple[tuple[Mistake, ...]]]:
        return type(self), (self.mistakes,)


class InvalidProfile(_Refused):
    """A profile that can not be read; ``mistakes`` lists everything that is wrong with it."""


class InvalidDocument(_Refused):
    """A document other than a profile (a stored recommendation, a session) that can not be read."""


class GaveUp(PosteriorChainError):
    """A proof grew too large, so nothing is said; this is never a pass."""


class CatalogueError(PosteriorChainError):
    """A rule or an exercise that does not have the form; the message names the file, the id or the part of it."""


class _Unknown(PosteriorChainError, KeyError):
    """A name that nothing in the collection has."""

    what = "name"

    def __init__(self, name: object, known: Iterable[str] = ()) -> None:
        self.name = name
        self.near = near_spellings(name, known)
        super().__init__(name)

    def __str__(self) -> str:
        hint = f"; did you mean {' or '.join(f'`{word}`' for word in self.near)}?" if self.near else ""
        return f"no {self.what} is called {str(self.name)[:_LONGEST_WORD_COMPARED]!r}{hint}"


class UnknownVariation(_Unknown):
    """An exercise variation that the catalogue does not have."""

    what = "variation"


class UnknownRule(_Unknown):
    """A rule that the rule set does not have."""

    what = "rule"


class UnknownSetting(_Unknown):
    """An uncertain number that the settings do not have."""

    what = "setting"


class UnknownRuleset(PosteriorChainError, LookupError):
    """A stored recommendation was made by rules that are not at hand, so nothing more can be asked of it."""


def near_spellings(word: object, known: Iterable[str]) -> tuple[str, ...]:
    """Return at most two *known* words spelled nearly like *word*, best first."""
    import difflib  # noqa: PLC0415 - only mistakes need it

    text = str.__str__(word) if isinstance(word, str) else ""
    if len(text) > _LONGEST_WORD_COMPARED:
        return ()
    return tuple(difflib.get_close_matches(text.strip().lower().replace("-", "_").replace(" ", "_"), list(known), n=2, cutoff=0.7))
