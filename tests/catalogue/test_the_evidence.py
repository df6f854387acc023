"""The account of the evidence: nothing is cited that is not there, and nothing that is there goes missing."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pkgutil import resolve_name
from typing import Any

import attrs
import pytest

from posterior_chain import Settings, default_exercises
from posterior_chain.engine.ruleset import every_rule
from posterior_chain.errors import UnknownSetting
from posterior_chain.evidence import index
from posterior_chain.evidence.carriers import Carrier, Kind, carriers
from posterior_chain.evidence.index import Row, Source, Verdict, every_row, rank, rows, sources, stated, statements
from posterior_chain.language.facts import Context
from posterior_chain.language.rule import Grade, Rule
from posterior_chain.model.exercise import External, Status
from posterior_chain.model.settings import uncertain_of

RULES = [rule for rule in every_rule() if rule.status is not Status.RETIRED]
ROWS = list(rows().values())

NUMBERED = {
    "A": (0, 46),
    **dict.fromkeys(("TEC", "VAL", "ASY"), (1, 1)),
    **dict.fromkeys(("HIP", "BAL"), (1, 2)),
    **dict.fromkeys(("BRG", "SQT", "BEX", "ANK"), (1, 3)),
    **dict.fromkeys(("HNG", "REP"), (1, 4)),
    **dict.fromkeys(("LVL", "GOAL", "THR", "RPE"), (1, 5)),
    **dict.fromkeys(("CHK", "NHE-P"), (1, 6)),
    "TAP": (1, 7),
    "SES": (1, 8),
    **dict.fromkeys(("CLF", "PRG"), (1, 9)),
    **dict.fromkeys(("DOS", "FRQ", "PAIN", "VOL", "BWS"), (1, 10)),
    **dict.fromkeys(("COR", "SPC", "HAM-LEN", "STR", "CAP"), (1, 11)),
    "START": (0, 10),
    "POP": (1, 13),
    "NHE": (1, 14),
    "FRM": (1, 15),
    "EVD": (1, 17),
    "SCL": (1, 18),
    "UNC": (1, 20),
    "GAT": (1, 23),
}
"""The first and the last number of each family of rows in the tables of the evidence."""

NAMED = {"PRE-N", "PRE-I", "PRE-A", "MOD-HEAVY", "MOD-EXPL", "MOD-PLYO", "MOD-ECC", "MOD-ISO", "MOD-BW", "NHE-PM"}
"""The rows that have no number."""

JUDGEMENT = {"expert", "seed_article"}
"""Sources that may stand beside any row: the judgement of the tables themselves, and the article."""

PLAYS_NO_PART = {"screening.unasked_injuries_stop_knee_flexion_at_rung_four": "what was never asked lies in no window (SCL-04)"}
"""Rules that cite an uncertain row for something else than its number, each with what plays no part."""

NAMES = [each.name for each in attrs.fields(Settings) if each.name != "starting_loads"]
MOVED = [Settings(**{name: getattr(uncertain_of(name), end) for name in NAMES}) for end in ("low", "high")]

each_rule = pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)


def _ids_of_the_tables() -> Iterator[str]:
    """The ids of the tables run through without a gap."""
    yield from NAMED
    for family, (first, last) in NUMBERED.items():
        for number in range(first, last + 1):
            yield f"{family}{number}" if family == "NHE-P" else f"{family}{number:02}" if family == "A" else f"{family}-{number:02}"


def _mentioned(row: Row) -> list[str]:
    """The names that stand in backticks in what is said of a row."""
    return re.findall(r"`([^`]+)`", f"{row.carried} {row.none} {row.fixed}")


def _by_a_setting(row: Row) -> bool:
    """Whether a setting names a row."""
    return Kind.SETTING in {each.kind for each in carriers().get(row.id, ())}


def _by_knowledge(row: Row) -> bool:
    """Whether a rule or a dose table carries a row."""
    return bool({Kind.RULE, Kind.DOSE_TABLE} & {each.kind for each in carriers().get(row.id, ())})


def _follows_a_setting(rule: Rule) -> bool:
    """A rule follows a setting when it asks or does something else, or finds another value in a case, once all of them are moved."""
    usual = _as_set(rule, Settings())
    return any(_as_set(rule, moved) != usual for moved in MOVED)


def _as_set(rule: Rule, settings: Settings) -> tuple[object, ...]:
    """What a rule asks, does and finds in its cases with these settings."""
    context = Context(settings, default_exercises().by_id)
    grounds = list(rule.resolved(settings).grounded())
    found = [fact.read(case.profile, context) for case in rule.cases for ground in grounds for fact in ground.facts()]
    return grounds[0].when, grounds[0].then, found


class TestEveryRow:
    """Coverage is accounted for: every row of the tables is carried, or says why nothing carries it."""

    def test_the_index_is_whole(self) -> None:
        """Every id of the tables is in the index, once, and no other."""
        assert sorted(row.id for row in every_row()) == sorted(_ids_of_the_tables())

    def test_a_row_is_carried_or_says_why_not(self) -> None:
        """A rule, a dose table, a setting or something named carries a row, or there is a reason."""
        carried = {row.id for row in ROWS if row.carried or row.id in carriers()}
        excused = {row.id for row in ROWS if row.none}

        assert sorted(set(rows()) - carried - excused) == []

    def test_what_carries_a_row_can_be_found(self) -> None:
        """Who reads that something carries a row is told where, and the place exists."""
        assert [row.id for row in ROWS if row.carried and not _mentioned(row)] == []
        for name in {name for row in ROWS for name in _mentioned(row)} - set(rows()):
            resolve_name(name if name.startswith("tests.") else f"posterior_chain.{name}")

    def test_a_summary_is_one_short_sentence(self) -> None:
        """A summary can be read in a list."""
        assert [row.id for row in ROWS if not row.summary.endswith(".") or len(row.summary) > 160] == []

    def test_a_grade_is_a_grade(self) -> None:
        """Where a table gives a grade, its text names one."""
        assert [row.id for row in ROWS if row.grade and row.best_grade is None] == []


class TestEveryUncertainRow:
    """An uncertain number is a setting, so that a coach can move it knowingly, or there is a reason why not."""

    def test_an_uncertain_number_is_a_setting_or_says_why_not(self) -> None:
        """A setting names each uncertain row that a rule or a dose carries, or the row says why its number is fixed; never both."""
        uncertain = [row for row in ROWS if row.uncertain and _by_knowledge(row)]

        assert [row.id for row in uncertain if _by_a_setting(row) is bool(row.fixed)] == []

    def test_no_reason_stands_where_there_is_nothing_to_say(self) -> None:
        """Only a row that is uncertain and carried says why its number is fixed."""
        assert [row.id for row in ROWS if row.fixed and not (row.uncertain and _by_knowledge(row))] == []

    @each_rule
    def test_a_rule_on_an_uncertain_number_follows_a_setting(self, rule: Rule) -> None:
        """A rule that cites an uncertain row follows a setting, unless it refers, the row is fixed or the number plays no part in it."""
        cited = [rows()[row] for each in rule.sources for row in each.rows]
        uncertain = [row.id for row in cited if row.uncertain and not row.fixed]

        assert not uncertain or rule.is_gate or (rule.id in PLAYS_NO_PART) is not _follows_a_setting(rule)


class TestEveryStatedNumber:
    """A setting has the number that its row states: who moves a default moves it away from the evidence, and is told so."""

    @pytest.mark.parametrize("name", NAMES)
    def test_a_default_is_what_the_evidence_says(self, name: str) -> None:
        """The row of a setting states its number, once, and the default is that number."""
        told = [number for row in ROWS for each, number in row.settings if each == name]

        assert told == [getattr(Settings(), name)] == [getattr(stated(), name)]

    def test_what_is_stated_is_read_strictly(self) -> None:
        """A setting that is not there, one of another row, a number that is no text and a text that is no number are refused."""
        with pytest.raises(UnknownSetting, match="amber_pain"):
            Row(id="PAIN-02", summary="", settings={"amber_pains": "3"})
        with pytest.raises(ValueError, match=r"^PAIN-03 states amber_pain, which is a number of PAIN-02$"):
            Row(id="PAIN-03", summary="", settings={"amber_pain": "3"})
        for number in (3, 3.0, True, None, "three"):
            with pytest.raises(ValueError, match=r"amber_pain: got .*expected a number as text"):
                Row(id="PAIN-02", summary="", settings={"amber_pain": number})
        listed: Any = ["amber_pain"]
        with pytest.raises(TypeError, match="a table of numbers"):
            Row(id="PAIN-02", summary="", settings=listed)

    def test_a_number_that_nothing_states_is_missed(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """Where a row lost its number there is no default to fall back to."""
        left = [attrs.evolve(row, settings={}) if row.id == "PAIN-02" else row for row in ROWS]
        monkeypatch.setattr(index, "every_row", lambda: left)

        with pytest.raises(ValueError, match=r"^no row states amber_pain$"):
            stated.__wrapped__()


class TestEveryWorkedExample:
    """The examples of evidence 4.8 are tested with the formulas that carry them, or the row says that they are not used."""

    @pytest.mark.parametrize("row", ["VOL-05", "VOL-06", "BWS-01", "BWS-08"])
    def test_an_example_that_is_not_used_is_named(self, row: str) -> None:
        """Monotony, strain, the share of a squat and the moment of a Nordic say why nothing computes their example."""
        assert row not in carriers()
        assert re.search(r"worked examples?\b.* (?:is|are) not used", rows()[row].none)

    @pytest.mark.parametrize("row", [*(f"FRM-{number:02}" for number in (1, 2, 3, 4, 5, 6, 7, 9)), "FRM-12", "RPE-01", "REP-01"])
    def test_an_example_that_is_used_has_a_formula(self, row: str) -> None:
        """The estimates, the training max and the chart are carried; their numbers are asked in ``tests.test_doses``."""
        assert {each.kind for each in carriers()[row]} & {Kind.DOSE_TABLE, Kind.SETTING}

    def test_the_ramp_says_that_it_estimates_nothing(self) -> None:
        """START-00 is met in part: the lighter sets are there, and the estimate comes from a record."""
        assert "estimate nothing" in rows()["START-00"].carried


class TestEveryCitation:
    """A rule cites rows that exist, by sources that they name, and claims no more than they give."""

    def test_no_row_is_cited_that_is_not_there(self) -> None:
        """Rules, dose tables, settings and starting loads name rows of the index."""
        starts = {each.loading.start for each in default_exercises(preview=True) if isinstance(each.loading, External)} - {""}

        assert {row: by for row, by in carriers().items() if row not in rows()} == {}
        assert starts <= set(rows())

    @each_rule
    def test_a_source_is_cited_as_the_index_has_it(self, rule: Rule) -> None:
        """A source of the index is cited in one way; a new one stands in its rule alone."""
        for each in rule.sources:
            assert each.key not in sources() or sources()[each.key].citation == each.citation

    @each_rule
    def test_a_source_stands_beside_a_row_that_names_it(self, rule: Rule) -> None:
        """Of the rows a source is cited for, one names it or names no source at all."""
        for each in rule.sources:
            named = [set(rows()[row].sources) for row in each.rows]
            assert each.key in JUDGEMENT or each.key not in sources() or any(not keys or each.key in keys for keys in named), each.key

    @each_rule
    def test_what_a_study_found_is_not_cited_as_judgement(self, rule: Rule) -> None:
        """Where a rule has more than the grade of judgement, a row that rests on studies alone is cited by one of them."""
        if rule.grade is not Grade.X:
            judged = {row for each in rule.sources if each.key == "expert" for row in each.rows}
            studied = {row for each in rule.sources if each.key != "expert" for row in each.rows}
            for row in judged - studied:
                assert not rows()[row].sources or "expert" in rows()[row].sources, row

    @each_rule
    def test_no_rule_is_graded_above_its_rows(self, rule: Rule) -> None:
        """A rule is at most as well supported as the best of the rows it cites."""
        best = [rows()[row].best_grade for each in rule.sources for row in each.rows]

        assert rank(rule.grade) <= max((rank(grade) for grade in best if grade is not None), default=0)


class TestEverySource:
    """A source is known by one key, cited in one way, and there because something rests on it."""

    def test_every_source_of_a_row_is_known(self) -> None:
        """The rows name sources of the index."""
        assert {key for row in ROWS for key in row.sources} <= set(sources())

    def test_every_source_is_cited(self) -> None:
        """Nothing is listed for its own sake."""
        cited = {key for row in ROWS for key in row.sources} | {each.key for rule in RULES for each in rule.sources}

        assert sorted(set(sources()) - cited) == []

    def test_no_two_sources_look_alike(self) -> None:
        """A citation tells which source is meant."""
        assert len({each.citation for each in sources().values()}) == len(sources())

    def test_an_identifier_can_be_followed(self) -> None:
        """Every identifier has its form and makes an address, and a source has at most one."""
        for each in sources().values():
            assert re.fullmatch(r"10\.\d{4,9}/\S+", each.doi) or not each.doi, each.key
            assert re.fullmatch(r"\d+", each.pmid) or not each.pmid, each.key
            assert re.fullmatch(r"PMC\d+", each.pmc) or not each.pmc, each.key
            assert [bool(each.doi), bool(each.pmid), bool(each.pmc)].count(True) == bool(each.url)

    def test_an_identifier_is_shown_as_an_address(self) -> None:
        """A source of each kind is found where its identifier says, and one without is found nowhere."""
        assert Source(key="a", citation="A", doi="10.1000/1").url == "https://doi.org/10.1000/1"
        assert Source(key="a", citation="A", pmid="1").url == "https://pubmed.ncbi.nlm.nih.gov/1/"
        assert Source(key="a", citation="A", pmc="PMC1").url == "https://pmc.ncbi.nlm.nih.gov/articles/PMC1/"
        assert not Source(key="a", citation="A").url


class TestTheArticle:
    """Each statement of the article has a verdict and, where anything may be said, an honest wording."""

    def test_statements_stand_in_their_order(self) -> None:
        """The page reads like the article."""
        assert [each.id for each in statements()] == [f"A{number:02}" for number in range(47)]

    def test_a_claim_that_goes_too_far_is_put_right(self) -> None:
        """What is overclaimed, contradicted or true in part has a wording of its own; a repetition has that of the first."""
        corrected = (Verdict.OVERCLAIMED, Verdict.CONTRADICTED, Verdict.PARTLY)
        repeated = {"A15"}

        assert [each.id for each in statements() if each.verdict in corrected and not each.wording and each.id not in repeated] == []


class TestCarriers:
    """What carries a row is found by what it is."""

    def test_rules_tables_and_settings_are_found(self) -> None:
        """A gate, a formula, the warm-up and a setting each answer for their rows."""
        assert Carrier(Kind.RULE, "gates.bone_pain_is_a_warning") in carriers()["GAT-08"]
        assert carriers()["FRM-04"] == (Carrier(Kind.DOSE_TABLE, "doses.formulas"),)
        assert Carrier(Kind.DOSE_TABLE, "doses.sessions") in carriers()["SES-01"]
        assert Carrier(Kind.SETTING, "training_max_factor") in carriers()["FRM-12"]
