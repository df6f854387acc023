"""Build the wheel, install it into a clean environment, and compare what is in it with the tree."""

from __future__ import annotations

import subprocess
import sys
import tempfile
import venv
from pathlib import Path

ROOT = Path(__file__).parent.parent
COUNT = (
    "import posterior_chain as pc; from posterior_chain.engine.discovery import found_in;"
    "from posterior_chain.engine.ruleset import every_rule;"
    "print(len(every_rule()), sum(1 for _ in found_in('posterior_chain.exercises')), pc.recommend(pc.AthleteProfile()).outcome.value)"
)


def run(*command: str) -> str:
    """Run a command and return what it prints."""
    return subprocess.run(command, check=True, capture_output=True, text=True, cwd=tempfile.gettempdir()).stdout.strip()


def tree(folder: str) -> int:
    """Count the files that hold one thing each."""
    return sum(1 for file in (ROOT / "src" / "posterior_chain" / folder).rglob("*.py") if file.name != "__init__.py")


with tempfile.TemporaryDirectory() as place:
    run(sys.executable, "-m", "build", "-q", "--wheel", "--no-isolation", "--outdir", place, str(ROOT))
    wheel = next(Path(place).glob("*.whl"))
    venv.create(Path(place) / "clean", with_pip=True)
    python = str(Path(place) / "clean" / "bin" / "python")
    run(python, "-m", "pip", "install", "-q", str(wheel))
    rules, exercises, outcome = run(python, "-c", COUNT).split()

found, wanted = (int(rules), int(exercises)), (tree("rules"), tree("exercises"))
if found != wanted:
    sys.exit(f"the wheel holds {found} rules and exercises, the tree {wanted}")
print(f"the wheel holds every rule and exercise of the tree and answers {outcome}")
