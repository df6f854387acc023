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
    "from posterior_chain.evidence.index import rows, sources;"
    "print(len(every_rule()), sum(1 for _ in found_in('posterior_chain.exercises')), len(rows()) + len(sources()));"
    "print(pc.recommend(pc.AthleteProfile()).outcome.value)"
)


def run(*command: str) -> str:
    """Run a command and return what it prints."""
    return subprocess.run(command, check=True, capture_output=True, text=True, cwd=tempfile.gettempdir()).stdout.strip()


def tree(folder: str) -> int:
    """Count the files that hold one thing each."""
    return sum(1 for file in (ROOT / "src" / "posterior_chain" / folder).rglob("*.py") if file.name != "__init__.py")


def told() -> int:
    """Count the rows and sources of the evidence: each is a table of its own."""
    files = (ROOT / "src" / "posterior_chain" / "evidence").rglob("*.toml")
    return sum(line.startswith("[") for file in files for line in file.read_text(encoding="utf-8").splitlines())


with tempfile.TemporaryDirectory() as place:
    run(sys.executable, "-m", "build", "-q", "--wheel", "--no-isolation", "--outdir", place, str(ROOT))
    wheel = next(Path(place).glob("*.whl"))
    venv.create(Path(place) / "clean", with_pip=True)
    python = str(Path(place) / "clean" / "bin" / "python")
    run(python, "-m", "pip", "install", "-q", str(wheel))
    *counted, outcome = run(python, "-c", COUNT).split()

found, wanted = [int(number) for number in counted], [tree("rules"), tree("exercises"), told()]
if found != wanted:
    sys.exit(f"the wheel holds {found} rules, exercises and tables of the evidence, the tree {wanted}")
print(f"the wheel holds every rule, exercise and table of the evidence of the tree and answers {outcome}")
