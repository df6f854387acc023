"""
The library on a terminal.

Exit codes: 0 for a session or a rest day, 3 for a referral, 2 for bad input with the errors on standard error. Of ``check`` and ``diff``:
0 when nothing is wrong or nobody is allowed more, 1 when something is, 2 for bad input, 3 when a proof gave up, which is never a pass.
"""

from __future__ import annotations

import argparse
import contextlib
import io
import json
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from posterior_chain import rendering
from posterior_chain.engine.recommend import library_version, recommend
from posterior_chain.engine.ruleset import Ruleset, default_rules
from posterior_chain.errors import GaveUp, InvalidProfile, Mistake, PosteriorChainError
from posterior_chain.model.athlete import AthleteProfile
from posterior_chain.model.vocabulary import Outcome
from posterior_chain.serialization.profiles import read_profile, text_in

__all__ = ["main"]

_BAD_INPUT = 2
_REFERRED = 3
_WRONG = 1
_GAVE_UP = 3
_PATIENCE_S = 300
_SHIPPED = "shipped"


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command and return its exit code."""
    options = _parser().parse_args(arguments)
    run: Callable[[argparse.Namespace], int] = options.run
    said = io.StringIO()
    try:
        with contextlib.redirect_stdout(said):
            code = run(options)
        _write(said.getvalue())
    except GaveUp as error:
        print(error, file=sys.stderr)
        return _GAVE_UP
    except (PosteriorChainError, OSError) as error:
        print(error, file=sys.stderr)
        return _BAD_INPUT
    return code


def _write(text: str) -> None:
    """Write at once, when the code is known: whoever stops reading still learns of a referral by it."""
    try:
        print(text, end="", flush=True)  # to nobody where standard output was closed
    except OSError as error:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        if not isinstance(error, BrokenPipeError):
            raise


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="posterior-chain", description="Strength sessions for runners, chosen by cited rules.")
    parser.add_argument("--version", action="version", version=library_version())
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    command = commands.add_parser("recommend", help="recommend today's session for a profile")
    command.add_argument("file", metavar="FILE", help="a JSON or TOML file, or - for standard input")
    form = command.add_mutually_exclusive_group()
    form.add_argument("--json", action="store_const", const="json", dest="form", help="print everything as JSON")
    form.add_argument("--markdown", action="store_const", const="markdown", dest="form", help="print Markdown")
    command.set_defaults(run=_recommend)
    commands.add_parser("schema", help="print the JSON Schema of a profile").set_defaults(run=_schema)
    commands.add_parser("rules", help="list the rules").set_defaults(run=_rules)
    command = commands.add_parser("explain", help="print a rule in words")
    command.add_argument("rule", metavar="RULE_ID")
    command.set_defaults(run=_explain)
    command = commands.add_parser("why-not", help="say what keeps a variation away from a runner")
    command.add_argument("variation", metavar="VARIATION")
    command.add_argument("file", metavar="FILE", help="a JSON or TOML file, or - for standard input")
    command.set_defaults(run=_why_not)
    command = commands.add_parser("check", help="check a rule set over every profile there is")
    command.add_argument("rules", metavar="RULES", nargs="?", default=_SHIPPED, help="a stored rule set, or the word shipped")
    command.add_argument("--json", action="store_true", help="print everything as JSON")
    command.add_argument("--notes", action="store_true", help="print notes as well: what is waived, what one rule alone holds")
    _limited(command).set_defaults(run=_check)
    command = commands.add_parser("diff", help="say whether a new rule set allows more than an old one")
    command.add_argument("old", metavar="OLD", help="a stored rule set, or the word shipped")
    command.add_argument("new", metavar="NEW", help="a stored rule set, or the word shipped")
    command.add_argument("--json", action="store_true", help="print everything as JSON")
    _limited(command).set_defaults(run=_diff)
    return parser


def _limited(command: argparse.ArgumentParser) -> argparse.ArgumentParser:
    """Let a proof be told when to give up."""
    command.add_argument("--seconds", type=_seconds, default=_PATIENCE_S, help="give up after so many (%(default)s), with exit code 3")
    return command


def _seconds(text: str) -> float:
    with contextlib.suppress(ValueError):
        if (seconds := float(text)) > 0:
            return seconds
    raise argparse.ArgumentTypeError(f"got {text}, expected a number above 0")


def _ruleset(name: str) -> Ruleset:
    """Return the shipped rules, or those that were stored in a file."""
    from posterior_chain.serialization.documents import from_dict  # noqa: PLC0415 - it brings cattrs
    from posterior_chain.serialization.profiles import read_document  # noqa: PLC0415

    return default_rules() if name == _SHIPPED else from_dict(Ruleset, read_document(Path(name)))


def _check(options: argparse.Namespace) -> int:
    from posterior_chain.check.checking import check  # noqa: PLC0415 - advice needs none of it

    report = check(_ruleset(options.rules), seconds=options.seconds)
    print(report.json() if options.json else report.text(notes=options.notes))
    return report.exit_code


def _diff(options: argparse.Namespace) -> int:
    from posterior_chain.check.difference import Relation, compare  # noqa: PLC0415 - advice needs none of it

    difference = compare(_ruleset(options.old), _ruleset(options.new), seconds=options.seconds)
    print(difference.json() if options.json else difference)
    return 0 if difference.relation in (Relation.EQUIVALENT, Relation.STRICTER) else _WRONG


def _profile(name: str) -> AthleteProfile:
    if name != "-":
        return read_profile(Path(name))
    if sys.stdin is None:
        raise InvalidProfile([Mistake("", "a closed standard input", "a profile in it")])
    return read_profile(text_in(sys.stdin.buffer))


def _recommend(options: argparse.Namespace) -> int:
    advice = recommend(_profile(options.file))
    if options.form == "json":
        from posterior_chain.serialization.documents import to_dict  # noqa: PLC0415 - it brings cattrs

        print(json.dumps(to_dict(advice), indent=2, allow_nan=False))
    else:
        print(rendering.markdown(advice.answer) if options.form == "markdown" else advice)
    return _REFERRED if advice.outcome is Outcome.REFER else 0


def _schema(_: argparse.Namespace) -> int:
    from posterior_chain.serialization.schema import profile_schema  # noqa: PLC0415

    print(json.dumps(profile_schema(), indent=2))
    return 0


def _rules(_: argparse.Namespace) -> int:
    for rule in default_rules():
        print(f"{rule.id}: {rule.title} [{rule.grade}]")
    return 0


def _explain(options: argparse.Namespace) -> int:
    from posterior_chain.evidence.index import rows  # noqa: PLC0415 - it reads the tables of the evidence

    rule = default_rules()[options.rule]
    print(f"{rule.title}. [{rule.id}, grade {rule.grade}]\n\n{rule.why}\n")
    print(f"When: {rule.when.describe()}")
    for effect in rule.then:
        for note in effect.notes():
            print(f"Then: {note.kind.replace('_', ' ')}, {note.target}: {note.value}")
    print(f"Said: {rule.because}")
    for source in rule.sources:
        print(f"Source: {source.citation}: {source.supports}")
        for name in source.rows:
            print(f"  {name}: {rows()[name].summary}")
    return 0


def _why_not(options: argparse.Namespace) -> int:
    advice = recommend(_profile(options.file))
    why, unlock = advice.why_not(options.variation), advice.what_would_unlock(options.variation)
    print(f"{why.variation}: {why.status}")
    for cause in why.causes:
        print(f"- {cause.because} [{cause.by}]")
    if why.status == "withheld":
        print("What the rules would need:" if unlock.possible else f"It can not be unlocked: {unlock.because}")
    for way in unlock.ways if why.status == "withheld" else ():
        print("- " + "; ".join(f"{change.field} -> {json.dumps(change.after)} ({change.how})" for change in way))
    return 0
