"""
Measure everything and write ``bench/results.json``: ``make bench``.

The floor of the workload, the workload itself and the peers stand in ``../shared/bench/peers``; what is not there is said and left out.
"""

from __future__ import annotations

import argparse
import importlib
import json
import os
import platform
import resource
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import Path
from statistics import median
from typing import Any

from tests.cohort.runners import runners as cohort

from bench import floor
from bench.measure import each, in_turn, part
from bench.runners import runners
from posterior_chain import AthleteProfile, recommend
from posterior_chain.engine.binding import outcome
from posterior_chain.engine.decision import check_variations, engine
from posterior_chain.engine.envelope import envelope
from posterior_chain.engine.recommend import known_by

HERE = Path(__file__).parent
ROOT = HERE.parent
PEERS = Path(os.environ.get("PEERS", ROOT.parent / "shared" / "bench" / "peers"))


sys.path += [str(PEERS)]

PEER_ROUNDS = 5


def apart(module: str, call: str) -> dict[str, Any]:
    """Return what a *call* of a module of the bench gives in a process of its own, whose memory nothing else has filled."""
    path = os.pathsep.join(map(str, (ROOT / "src", ROOT, HERE / "peers", PEERS)))
    code = f"import json; from bench.{module} import *; print(json.dumps({call}))"
    env = {**os.environ, "PYTHONPATH": path}
    return dict(json.loads(subprocess.run([sys.executable, "-c", code], env=env, check=True, stdout=subprocess.PIPE, text=True).stdout))  # noqa: S603


def advising(rounds: int, count: int) -> dict[str, Any]:
    """Return what the whole advice takes, as multiples of a floor, with its parts and with what is only asked."""
    several = {"cohort": list(cohort().values()), "random": [AthleteProfile(**each) for each in runners(count)]}
    beside = {"floor": (floor.decide, lambda _: list(floor.people(2_000)))}
    if (PEERS / "workload.py").exists():
        workload, plain = importlib.import_module("workload"), importlib.import_module("engines.plain")
        beside["plain"] = (plain.recommend, lambda _: workload.random_profiles(2_000))
    base = list(beside)[-1]
    found: dict[str, Any] = {}
    for name, profiles in several.items():
        recommend(profiles[0])
        first = each(recommend, profiles[1:])
        contenders = {**beside, "recommend": (recommend, lambda _, profiles=profiles: profiles)}
        found[name] = in_turn(contenders, base, rounds)
        again = each(recommend, profiles, rounds=5)
        call, items = beside[base]
        us = part(each(call, items(0)[:500], rounds=5), 0.5)
        found[name] |= {"median_us": part(again, 0.5), "p99_us": part(again, 0.99), "first_seen_p99_us": part(first, 0.99)}
        found[name] |= {"median_ratio": round(part(again, 0.5) / us, 1), "p99_ratio": round(part(again, 0.99) / us, 1)}
        found[name]["split_us"] = split(profiles)
    return found | {"base": base, "asked": asked([*several["cohort"], *several["random"]][:120])}


def split(profiles: Sequence[AthleteProfile]) -> dict[str, float]:
    """Return the median microseconds of each part of an advice."""
    known = known_by(None, None)
    engine_ = engine(known)
    parts: dict[str, list[float]] = {}

    def timed(name: str, call: Callable[[], Any]) -> Any:
        parts.setdefault(name, []).append(each(lambda _: call(), [None], rounds=5)[0])
        return call()

    for profile in profiles:
        timed("check", partial(check_variations, profile, known.exercises.by_id))
        boxes = timed("facts and match", partial(known.matcher.match, profile))
        timed("fired", partial(known.matcher.holding, boxes))
        fired = known.fired(profile)
        today = timed("envelope", partial(envelope, profile, fired, engine_.places))
        picks = timed("pick", partial(engine_.picking.picks, today))
        timed("dose and load", lambda picks=picks, today=today: [today.prescribed(pick.variation) for pick in picks])
        decision = timed("decide, all of the above but check, with fitting and items", partial(engine_.decide, profile))
        timed("outcome", partial(outcome, decision))
    return {name: part(taken, 0.5) for name, taken in parts.items()}


def asked(profiles: Sequence[AthleteProfile]) -> dict[str, dict[str, float]]:
    """Return what explanations take once they are asked for, in milliseconds."""
    advice = [recommend(profile) for profile in profiles]
    names = [each.id for each in known_by(None, None).variations]
    pairs = [(one, names[(number * 7 + step) % len(names)]) for number, one in enumerate(advice) for step in (0, 31)]
    taken = {
        "why_not": each(lambda pair: pair[0].why_not(pair[1]), pairs),
        "what_would_unlock": each(lambda pair: pair[0].what_would_unlock(pair[1]), pairs),
        "questions, the first of a process": each(lambda one: one.questions, advice[:1]),
        "questions": each(lambda one: one.questions, advice[1:20]),
    }
    shares = {"median_ms": 0.5, "p99_ms": 0.99}
    return {name: {key: round(part(several, share) / 1e3, 3) for key, share in shares.items()} for name, several in taken.items()}


def cold(rounds: int = 7) -> dict[str, float]:
    """Return the CPU milliseconds of new processes with byte code cached, less those of a process that does nothing."""
    profile = ROOT / "examples" / "profiles" / "newcomer_at_home.toml"
    decide = "p.recommend(p.AthleteProfile(age=30))"
    commands = {
        "nothing": ["-c", "pass"],
        "import attrs, cattrs": ["-c", "import attrs, cattrs"],
        "import posterior_chain": ["-c", "import posterior_chain"],
        "import and load what decides": ["-c", "from posterior_chain import recommend"],
        "import and first answer": ["-c", f"import posterior_chain as p; {decide}"],
        "posterior-chain recommend": ["-m", "posterior_chain", "recommend", str(profile)],
    }
    with tempfile.TemporaryDirectory() as cache:
        env = {**os.environ, "PYTHONPATH": str(ROOT / "src"), "PYTHONPYCACHEPREFIX": cache}
        env.pop("PYTHONDONTWRITEBYTECODE", None)
        taken: dict[str, list[float]] = {name: [] for name in commands}
        for _ in range(rounds + 1):
            for name, command in commands.items():
                before = resource.getrusage(resource.RUSAGE_CHILDREN)
                subprocess.run([sys.executable, *command], env=env, check=True, stdout=subprocess.DEVNULL)  # noqa: S603 - our own
                after = resource.getrusage(resource.RUSAGE_CHILDREN)
                taken[name].append((after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime) * 1e3)
    nothing = median(taken["nothing"][1:])
    return {name: round(median(several[1:]) - nothing, 1) for name, several in taken.items() if name != "nothing"}


def memory() -> dict[str, float]:
    """Return the most memory that a new process took, in megabytes (on Linux): after importing, an answer, and a thousand of them."""
    code = (
        "import posterior_chain as p, pathlib;"
        "most = lambda: int(pathlib.Path('/proc/self/status').read_text().partition('VmHWM:')[2].split()[0]) / 1024;"
        "print(most()); p.recommend(p.AthleteProfile(age=30)); print(most());"
        "from bench.runners import runners; [p.recommend(p.AthleteProfile(**each)) for each in runners(1000)]; print(most())"
    )
    env = {**os.environ, "PYTHONPATH": f"{ROOT / 'src'}{os.pathsep}{ROOT}"}
    said = subprocess.run([sys.executable, "-c", code], env=env, check=True, capture_output=True, text=True).stdout  # noqa: S603
    names = ("import", "first answer", "1,000 runners")
    return {name: round(float(line), 1) for name, line in zip(names, said.split(), strict=True)}


def peers(environments: Path) -> dict[str, Any]:
    """Return what the peers' own bench says of those that are installed and of us, each in its own environment."""
    with tempfile.TemporaryDirectory() as place:
        there = Path(place) / "peers"
        shutil.copytree(PEERS, there, ignore=shutil.ignore_patterns(".venvs", "__pycache__", "results.json"))
        shutil.copy(HERE / "peers" / "posterior_chain_.py", there / "engines")
        installed = {each.name for each in environments.iterdir() if (each / "bin" / "python").exists()}
        start = (
            "import bench; bench.COLUMNAR += ('posterior_chain_',);"
            "bench.PEERS['posterior_chain_'] = ('posterior_chain', 'posterior_chain');"
            f"bench.PEERS = {{k: v for k, v in bench.PEERS.items() if v[0] in {sorted(installed)}}};"
            "bench.main()"
        )
        command = [sys.executable, "-c", start, "--root", str(environments), "--rounds", str(PEER_ROUNDS), "--out", f"{place}/out.json"]
        env = {**os.environ, "PEERS_PATH": str(ROOT / "src")}
        subprocess.run([*command, "--big", "20000", "--columns", "100000"], cwd=there, env=env, check=True, stdout=sys.stderr)  # noqa: S603
        return dict(json.loads(Path(place, "out.json").read_text(encoding="utf-8")))


def sections(options: argparse.Namespace) -> Iterator[tuple[str, Callable[[], Any]]]:
    """Give what can be measured here, each with its name, and say what can not."""
    if (PEERS / "workload.py").exists():
        yield "matching", partial(apart, "matching", f"matching({options.rounds})")
    else:
        print(f"no workload and no plain: {PEERS} is not there (set PEERS)", file=sys.stderr)
    yield "advising", partial(advising, options.rounds, options.runners)
    for name, asked_of in {"columns": "everything", "columns_single": "single", "columns_few": "few"}.items():
        yield name, partial(apart, "columns", f"columns(200_000, 100_000, 10_000_000, asked={asked_of})")
    yield "columns_streaming", partial(apart, "columns", "streaming()")
    yield "cold_ms", cold
    yield "memory_mb", memory
    if options.peers:
        yield "peers", partial(peers, options.peers)
    else:
        print("no peers: --peers FOLDER names their environments, which setup.sh in the folder of the workload makes", file=sys.stderr)


def main() -> None:
    """Measure, and write what was found; sections that are not measured now stay as they were."""
    parser = argparse.ArgumentParser(description="Measure everything and write bench/results.json.")
    parser.add_argument("--rounds", type=int, default=9)
    parser.add_argument("--runners", type=int, default=300)
    parser.add_argument("--only", action="append", help="a section to measure; all of them when left out")
    parser.add_argument("--peers", type=Path, default=os.environ.get("PEERS_ROOT"), help="the folder of the peers' environments")
    options = parser.parse_args()
    path = HERE / "results.json"
    results = json.loads(path.read_text(encoding="utf-8")) if path.exists() else {}
    for name, measure in sections(options):
        if options.only is None or name in options.only:
            print(f"measuring {name}", file=sys.stderr)
            results[name] = measure()
    results["machine"] = f"{platform.machine()}, {os.cpu_count()} cores, Python {platform.python_version()}"
    path.write_text(json.dumps(results, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
