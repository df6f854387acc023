"""
Finding what lies in a folder: one rule or one variation a file, by being there.

A file that does not hold exactly what it should is an error that names the file; nothing is ever skipped.
"""

from __future__ import annotations

import importlib
import os
from collections.abc import Iterator
from traceback import walk_tb
from types import ModuleType
from typing import TypeVar

from attrs import frozen

from posterior_chain.errors import CatalogueError, UnknownSetting

__all__ = ["Found", "found_in"]

T = TypeVar("T")


@frozen
class Found:
    """A file of a folder: its place below the folder, and the module in it."""

    place: tuple[str, ...]
    module: ModuleType

    @property
    def doc(self) -> tuple[str, str]:
        """The first line of its docstring without the full stop, and the rest."""
        title, _, rest = (self.module.__doc__ or "").strip().partition("\n")
        if not title:
            raise CatalogueError(f"{'/'.join(self.place)}.py has no docstring: its first line is its title")
        return title.removesuffix("."), rest.strip()

    def the(self, name: str, kind: type[T]) -> T:
        """Return what the file defines as *name*."""
        value = getattr(self.module, name, None)
        if not isinstance(value, kind):
            raise CatalogueError(f"{'/'.join(self.place)}.py defines no {name}: a file here holds exactly one")
        return value


def found_in(package: str) -> Iterator[Found]:
    """Give every file below *package*, in the order of their paths."""
    for place in sorted(_places(importlib.import_module(package).__path__[0], ())):
        dotted = ".".join((package, *place))
        try:
            yield Found(place, importlib.import_module(dotted))
        except (CatalogueError, TypeError, ValueError) as error:  # a condition that is never so, or compares what has no order
            raise CatalogueError(f"{'/'.join(place)}.py: {error}") from error
        except (SyntaxError, NameError, AttributeError, ImportError, UnknownSetting) as error:
            raise CatalogueError(f"{'/'.join(place)}.py, line {_line(error, dotted)}: {_said(error)}") from error


def _line(error: Exception, module: str) -> int | None:
    """Return the line of a file that an *error* comes from."""
    if isinstance(error, SyntaxError):
        return error.lineno
    lines = [line for frame, line in walk_tb(error.__traceback__) if frame.f_globals.get("__name__") == module]
    return lines[-1] if lines else None


def _said(error: Exception) -> str:
    if isinstance(error, AttributeError) and error.obj is not None and not isinstance(error.obj, ModuleType):
        owner = getattr(error.obj, "__name__", type(error.obj).__name__)  # of a word that is none Python says the word alone
        return f"{owner} has no {error.name}"
    return str(error.msg if isinstance(error, SyntaxError) else error)


def _places(folder: str, above: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    for each in os.scandir(folder):
        if each.is_dir() and each.name != "__pycache__":
            yield from _places(each.path, (*above, each.name))
        elif each.name.endswith(".py") and each.name != "__init__.py":
            yield (*above, each.name.removesuffix(".py"))
