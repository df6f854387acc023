"""
What changed for every runner since another commit: the last release or, lacking one, where this branch left main (``make diff``).

The rules of that commit are written by its own code and read by the code of the work tree. What differs in the catalogue of exercises is
listed; the rules are compared exactly, both over the exercises there are now. Where the one can not read the other, that is said.
"""

from __future__ import annotations

import io
import json
import subprocess
import sys
import tarfile
import tempfile
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from shutil import which
from typing import Any

from posterior_chain import Exercises, Ruleset, default_exercises, default_rules, from_dict, to_dict
from posterior_chain.check.difference import compare
from posterior_chain.errors import PosteriorChainError

ROOT = Path(__file__).parent.parent.parent
WRITE = (
    "import json; from posterior_chain import default_exercises, default_rules, to_dict; r = default_rules();"
    "print(json.dumps({'rules': to_dict(r), 'exercises': to_dict(default_exercises()), 'fingerprint': r.fingerprint}))"
)

Written = Mapping[str, Any]  # documents of another commit may hold anything
"""The rules, the exercises and the fingerprint of a commit, as its own code wrote them."""


class CanNotCompareError(Exception):
    """The rules of a commit can not be written, read or compared; the message says why."""


def git(*words: str) -> bytes:
    """Run git in the repository and return what it prints."""
    try:
        return subprocess.run([which("git") or "git", "-C", str(ROOT), *words], check=True, capture_output=True).stdout
    except (OSError, subprocess.CalledProcessError) as error:
        raise CanNotCompareError(f"git {' '.join(words)} fails") from error


def usual() -> str:
    """Return the tag of the last release or, lacking one, the commit where this branch left main; on main the one before."""
    try:
        return git("describe", "--tags", "--abbrev=0").decode().strip()
    except CanNotCompareError:
        here, left = (git(*words).decode().strip() for words in (("rev-parse", "HEAD"), ("merge-base", "HEAD", "main")))
        return f"{left}^" if here == left else left


def written(ref: str) -> Written:
    """Return the rules and exercises of a commit, written by its own code."""
    with tempfile.TemporaryDirectory() as place:
        with tarfile.open(fileobj=io.BytesIO(git("archive", ref, "src"))) as archive:
            archive.extractall(place, filter="data")
        code = [sys.executable, "-c", f"import sys; sys.path.insert(0, {str(Path(place) / 'src')!r}); {WRITE}"]
        done = subprocess.run(code, check=False, capture_output=True, text=True)
    if done.returncode:
        raise CanNotCompareError(f"the code of {ref} can not write its rules: {done.stderr.strip().splitlines()[-1]}")
    return dict(json.loads(done.stdout))


def told(old: Written, rules: Ruleset, exercises: Exercises) -> Iterator[str]:
    """Say what differs: exercises and rules by their keys, then what the rules allow to every runner there is."""
    yield from _differing("exercise", old["exercises"]["variations"], to_dict(exercises)["variations"])
    try:
        before = from_dict(Ruleset, old["rules"])
    except PosteriorChainError as error:
        yield from _differing("rule", old["rules"]["rules"], to_dict(rules)["rules"])
        raise CanNotCompareError(f"the vocabularies differ, so the old rules can not be read by the code there is now: {error}") from error
    yield from _differing("rule", to_dict(before)["rules"], to_dict(rules)["rules"])
    if before.fingerprint != old["fingerprint"]:
        yield "the old rules have another fingerprint as the code there is now reads them; what it does not know of them is not compared"
    try:
        yield compare(before, rules, exercises).text()
    except PosteriorChainError as error:
        raise CanNotCompareError(f"the rules can not be compared: {error}") from error
    yield "both rule sets are applied to the exercises there are now"


def _differing(kind: str, old: Iterable[Written], new: Iterable[Written]) -> Iterator[str]:
    """Give a line for each of a kind that was added, removed or changed, with the keys that differ."""
    before, after = ({each["id"]: each for each in several} for several in (old, new))
    for name in sorted({*before, *after}):
        if name not in before or name not in after:
            yield f"{kind} {'added' if name in after else 'removed'}: {name}"
            continue
        keys = sorted(key for key in {*before[name], *after[name]} if before[name].get(key) != after[name].get(key))
        if keys:
            yield f"{kind} changed: {name} ({', '.join(keys)})"


def main(*refs: str) -> int:
    """Print what changed since a commit, and return 0, or 2 when it can not be said."""
    try:
        ref = next((each for each in refs if each), None) or usual()
        print(f"since {ref} ({git('rev-parse', '--short', ref).decode().strip()}):")
        for line in told(written(ref), default_rules(), default_exercises()):
            print(line)
    except CanNotCompareError as error:
        print(f"no comparison: {error}", file=sys.stderr)
        return 2
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
