"""Finding what lies in a folder: a file that does not hold what it should is an error that names it."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from posterior_chain import CatalogueError
from posterior_chain.authoring import Status
from posterior_chain.engine.discovery import found_in


def test_every_file_is_found_by_being_there(package: Callable[..., str]) -> None:
    """Files are found in folders of any depth, in the order of their paths; folders are none, and what Python keeps is not looked at."""
    files = ("knee/bent.py", "hip/deep/flexed.py", "hip/straight.py", "hip/notes.txt", "hip/__pycache__/straight.py")
    there = package(dict.fromkeys(files, ""))

    assert [found.place for found in found_in(there)] == [("hip", "deep", "flexed"), ("hip", "straight"), ("knee", "bent")]


def test_the_first_line_is_the_title_and_the_rest_the_reason(package: Callable[..., str]) -> None:
    """The docstring of a file is its page: a title without its full stop, and why."""
    there = package({"sore.py": '"""\nSore legs rest.\n\nThey adapt while they do.\n"""\n'})

    assert [found.doc for found in found_in(there)] == [("Sore legs rest", "They adapt while they do.")]


@pytest.mark.parametrize("text", ["", '""" """', "STATUS = 3"])
def test_a_file_without_a_title_is_named(package: Callable[..., str], text: str) -> None:
    """A file without a docstring has no title."""
    (found,) = found_in(package({"legs/sore.py": text}))

    with pytest.raises(CatalogueError, match=r"^legs/sore\.py has no docstring"):
        _ = found.doc


@pytest.mark.parametrize("text", ["", 'STATUS = "stable"', "status = None"])
def test_a_file_that_holds_something_else_is_named(package: Callable[..., str], text: str) -> None:
    """A file holds exactly what is looked for, of the right kind; nothing is skipped."""
    (found,) = found_in(package({"legs/sore.py": text}))

    with pytest.raises(CatalogueError, match=r"^legs/sore\.py defines no STATUS"):
        found.the("STATUS", Status)


def test_a_file_that_breaks_the_form_is_named(package: Callable[..., str]) -> None:
    """What the form of a rule or a variation refuses is said with the file it stands in."""
    there = package({"legs/sore.py": "from posterior_chain.authoring import Demands\nDemands(balance=9)\n"})

    with pytest.raises(CatalogueError, match=r"^legs/sore\.py: a demand is 0, 1, 2 or 3, and balance is not"):
        list(found_in(there))


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("WHEN = (\n", r"line 1: '\(' was never closed"),
        ("from posterior_chain.authoring import Region\nWHERE = Region.KNEES\n", r"line 2: Region has no KNEES"),
        ("WHEN = age >= 18\n", r"line 1: name 'age' is not defined"),
        ("from posterior_chain.authoring import agee\n", r"line 1: .*'agee'"),
        ("from posterior_chain.authoring import setting\n\nMOST = setting('ambre_pain')\n", r"line 3: .*ambre_pain.*`amber_pain`"),
    ],
    ids=["syntax", "word", "name", "import", "setting"],
)
def test_a_mistake_of_an_author_names_the_file_and_the_line(package: Callable[..., str], text: str, message: str) -> None:
    """A slip in a file is told in a sentence, with the file and the line, and never as a traceback."""
    with pytest.raises(CatalogueError, match=rf"^legs/sore\.py, {message}"):
        list(found_in(package({"legs/sore.py": text})))


def test_a_condition_that_is_never_so_names_the_file(package: Callable[..., str]) -> None:
    """A comparison that its fact never takes is an error of the file it stands in, said in a line."""
    text = '"""Sore legs rest."""\n\nfrom posterior_chain.authoring import age\n\nWHEN = age < 0\n'

    with pytest.raises(CatalogueError, match=r"^legs/sore\.py: .*"):
        list(found_in(package({"legs/sore.py": text})))
