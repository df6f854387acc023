"""
The numbers that the evidence marks UNCERTAIN, each with its row, its range and its default.

They are gathered here so that a coach can change one knowingly; the fingerprint of a rule set covers them. Gates name none.
"""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction

import attrs
from attrs import field, frozen

from posterior_chain.errors import Mistake, UnknownSetting
from posterior_chain.model.domains import shown
from posterior_chain.model.shapes import is_tuple

__all__ = ["STARTING_LOADS", "Settings", "StartRow", "Uncertain", "uncertain_names", "uncertain_of"]

_NOTE = "uncertain"
_HEAVIEST_START = 2  # nobody starts with more than twice what they weigh


@frozen(kw_only=True)
class Uncertain:
    """Where an uncertain number comes from and how far it may be moved."""

    row: str
    words: str
    low: Fraction = field(converter=Fraction)
    high: Fraction = field(converter=Fraction)


def _exact(value: float | str | Fraction) -> Fraction:
    if not _is_a_number(value):
        raise ValueError(f"a setting is a number, not {value!r}")
    return value if isinstance(value, Fraction) else Fraction(str(value))


def _is_a_number(value: object) -> bool:
    return isinstance(value, (int, float, str, Fraction)) and not isinstance(value, bool)


def _within(_: object, attribute: attrs.Attribute[Fraction], value: Fraction) -> None:
    note: Uncertain = attribute.metadata[_NOTE]
    if not note.low <= value <= note.high:
        raise ValueError(f"{attribute.name}: got {float(value):g}, expected a number from {float(note.low):g} to {float(note.high):g}")


def _noted(*, row: str, words: str, low: str, high: str) -> Mapping[str, Uncertain]:
    return {_NOTE: Uncertain(row=row, words=words, low=low, high=high)}


def _is_a_part(_: object, attribute: attrs.Attribute[Fraction], value: object) -> None:
    if not isinstance(value, Fraction) or not 0 < value <= _HEAVIEST_START:
        got = float(value) if isinstance(value, Fraction) else value
        raise ValueError(Mistake(attribute.name, shown(got), f"a part of body mass above 0 and at most {_HEAVIEST_START}, as a Fraction"))


def _is_named(_: object, attribute: attrs.Attribute[str], value: object) -> None:
    if not isinstance(value, str) or not value:
        raise ValueError(Mistake(attribute.name, shown(value), "the id of a row"))


@frozen(kw_only=True)
class StartRow:
    """
    A first load as a part of body mass, for one row of the starting table.

    Where the table prints a range the low end stands here.

    Attributes:
        beginner: The start of a beginner; nothing where the table has none.
        cap: The most a beginner loads in the first weeks; nothing where the table has none.
        trained: The start of everybody else (an advanced lifter without a record starts there too, CAP-02).
    """

    row: str = field(validator=_is_named)
    beginner: Fraction | None = field(validator=attrs.validators.optional(_is_a_part))
    cap: Fraction | None = field(validator=attrs.validators.optional(_is_a_part))
    trained: Fraction = field(validator=_is_a_part)


def _row(row: str, beginner: str | None, cap: str | None, trained: str) -> StartRow:
    return StartRow(
        row=row, beginner=Fraction(beginner) if beginner else None, cap=Fraction(cap) if cap else None, trained=Fraction(trained)
    )


STARTING_LOADS = (
    _row("START-01", "0.10", "0.25", "0.25"),
    _row("START-02", "0.25", "0.30", "0.50"),
    _row("START-03", "0.25", "0.50", "0.60"),
    _row("THR-03", "0.125", "0.25", "0.30"),
    _row("START-04", "0.20", "0.40", "0.45"),
    _row("START-05", "0.30", "0.50", "0.70"),
    _row("START-06", None, None, "0.70"),
    _row("START-07", "0.10", "0.20", "0.20"),
    _row("START-08", "0.10", "0.20", "0.25"),
    _row("START-10", "0.05", "0.05", "0.10"),
)
"""The starting table (evidence section 5; THR-03 is half of START-03). All of it is expert judgement and UNCERTAIN."""


def _are_rows(_: object, attribute: attrs.Attribute[tuple[StartRow, ...]], rows: object) -> None:
    if not is_tuple(rows) or len({each.row for each in rows if isinstance(each, StartRow)}) < len(rows):
        raise ValueError(Mistake(attribute.name, shown(rows), "a tuple of StartRow, each row once"))


@frozen(kw_only=True)
class Settings:
    """
    The uncertain numbers that rules, doses and loads refer to.

    Raises:
        ValueError: when a number leaves its range.
    """

    advanced_months: Fraction = field(
        default=Fraction("24"),
        converter=_exact,
        validator=_within,
        metadata=_noted(row="LVL-03", words="months of lifting that make an advanced lifter", low="12", high="120"),
    )
    break_weeks: Fraction = field(
        default=Fraction("12"),
        converter=_exact,
        validator=_within,
        metadata=_noted(row="LVL-04", words="weeks off after which the level drops by one", low="2", high="52"),
    )
    one_week_off_load_factor: Fraction = field(
        default=Fraction("0.95"),
        converter=_exact,
        validator=_within,
        metadata=_noted(row="PRG-07", words="part of the load that is kept after a week or more off", low="0.5", high="1"),
    )
    two_weeks_off_load_factor: Fraction = field(
        default=Fraction("0.90"),
        converter=_exact,
        validator=_within,
        metadata=_noted(row="PRG-07", words="part of the load that is kept after two weeks or more off", low="0.5", high="1"),
    )
    four_weeks_off_load_factor: Fraction = field(
        default=Fraction("0.80"),
        converter=_exact,
        validator=_within,
        metadata=_noted(row="PRG-07", words="part of the load that is kept after four weeks or more off", low="0.3", high="1"),
    )
    four_weeks_off_sets_factor: Fraction = field(
        default=Fraction("0.7"),
        converter=_exact,
        validator=_within,
        metadata=_noted(row="PRG-07", words="part of the sets that is kept after four weeks or more off", low="0.3", high="1"),
    )
    maintenance_age: Fraction = field(
        default=Fraction("60"),
        converter=_exact,
        validator=_within,
        metadata=_noted(row="FRQ-05", words="age from which keeping strength takes two sessions a week", low="50", high="75"),
    )
    taper_sets_factor: Fraction = field(
        default=Fraction("0.5"),
        converter=_exact,
        validator=_within,
        metadata=_noted(row="TAP-01", words="part of the sets that is kept in the two weeks before a race", low="0.4", high="0.6"),
    )
    body_weight_age: Fraction = field(
        default=Fraction("13"),
        converter=_exact,
        validator=_within,
        metadata=_noted(row="POP-04", words="age below which the body is the only load", low="13", high="18"),
    )
    rising_distance_percent: Fraction = field(
        default=Fraction("10"),
        converter=_exact,
        validator=_within,
        metadata=_noted(row="POP-11", words="rise of the weekly distance above which lifting only maintains", low="0", high="50"),
    )
    rising_distance_sets_factor: Fraction = field(
        default=Fraction("0.6"),
        converter=_exact,
        validator=_within,
        metadata=_noted(row="POP-11", words="part of the sets that is kept while the weekly distance rises", low="0.3", high="1"),
    )
    light_days_before_race: Fraction = field(
        default=Fraction("3"),
        converter=_exact,
        validator=_within,
        metadata=_noted(row="TAP-03", words="days before a race in which lifting is light and without load", low="2", high="7"),
    )
    days_after_short_race: Fraction = field(
        default=Fraction("3"),
        converter=_exact,
        validator=_within,
        metadata=_noted(row="TAP-06", words="days after a short race without heavy or fast work", low="2", high="7"),
    )
    days_after_half_marathon: Fraction = field(
        default=Fraction("7"),
        converter=_exact,
        validator=_within,
        metadata=_noted(row="TAP-06", words="days after up to a half marathon without heavy or fast work", low="4", high="14"),
    )
    days_after_long_race: Fraction = field(
        default=Fraction("14"),
        converter=_exact,
        validator=_within,
        metadata=_noted(row="TAP-06", words="days after a longer race without heavy or fast work", low="7", high="28"),
    )
    short_race_km: Fraction = field(
        default=Fraction("10"),
        converter=_exact,
        validator=_within,
        metadata=_noted(row="TAP-06", words="kilometres up to which a race is short", low="10", high="21.1"),
    )
    half_marathon_km: Fraction = field(
        default=Fraction("21.1"),
        converter=_exact,
        validator=_within,
        metadata=_noted(row="TAP-06", words="kilometres up to which a race counts as a half marathon", low="21.1", high="42.1"),
    )
    hours_before_hard_run: Fraction = field(
        default=Fraction("24"),
        converter=_exact,
        validator=_within,
        metadata=_noted(row="SPC-06", words="hours before a hard run without heavy or lowering work", low="24", high="72"),
    )
    first_lowering_hours_before_hard_run: Fraction = field(
        default=Fraction("48"),
        converter=_exact,
        validator=_within,
        metadata=_noted(row="SPC-06", words="hours before a hard run without first lowerings", low="24", high="96"),
    )
    hours_after_hard_run: Fraction = field(
        default=Fraction("3"),
        converter=_exact,
        validator=_within,
        metadata=_noted(row="SPC-07", words="hours after a hard run without heavy or fast work", low="3", high="24"),
    )
    marked_knee_extension_deg: Fraction = field(
        default=Fraction("45"),
        converter=_exact,
        validator=_within,
        metadata=_noted(row="HAM-LEN-04", words="degrees short of straight above which hamstrings are markedly short", low="35", high="90"),
    )
    mild_leg_raise_deg: Fraction = field(
        default=Fraction("70"),
        converter=_exact,
        validator=_within,
        metadata=_noted(row="HAM-LEN-06", words="straight-leg raise below which hamstrings are mildly short", low="61", high="90"),
    )
    tight_leg_raise_deg: Fraction = field(
        default=Fraction("60"),
        converter=_exact,
        validator=_within,
        metadata=_noted(row="HAM-LEN-06", words="straight-leg raise below which hamstrings are tight", low="30", high="60"),
    )
    training_max_factor: Fraction = field(
        default=Fraction("0.90"),
        converter=_exact,
        validator=_within,
        metadata=_noted(row="FRM-12", words="part of the estimated one-repetition maximum that loads are taken from", low="0.5", high="1"),
    )
    many_reps_factor: Fraction = field(
        default=Fraction("0.60"),
        converter=_exact,
        validator=_within,
        metadata=_noted(row="REP-04", words="part of the estimated maximum for sets beyond the chart", low="0.3", high="0.7"),
    )
    heaviest_mass_counted_kg: Fraction = field(
        default=Fraction("100"),
        converter=_exact,
        validator=_within,
        metadata=_noted(row="CAP-07", words="body mass above which starting loads rise no further", low="60", high="250"),
    )
    cautious_start_factor: Fraction = field(
        default=Fraction("0.7"),
        converter=_exact,
        validator=_within,
        metadata=_noted(row="CAP-05", words="part of the usual load for runners who start with care", low="0.3", high="1"),
    )
    amber_pain: Fraction = field(
        default=Fraction("3"),
        converter=_exact,
        validator=_within,
        metadata=_noted(row="PAIN-02", words="pain score from which training is reduced", low="1", high="5"),
    )
    amber_pain_load_factor: Fraction = field(
        default=Fraction("0.8"),
        converter=_exact,
        validator=_within,
        metadata=_noted(row="SCL-02", words="part of the load that is kept in amber pain", low="0.3", high="1"),
    )
    unsettled_pain_load_factor: Fraction = field(
        default=Fraction("0.7"),
        converter=_exact,
        validator=_within,
        metadata=_noted(row="PAIN-04", words="part of the load that is kept when pain has not settled by morning", low="0.3", high="1"),
    )
    amber_soreness: Fraction = field(
        default=Fraction("4"),
        converter=_exact,
        validator=_within,
        metadata=_noted(row="SCL-14", words="muscle soreness from which sets are reduced", low="1", high="10"),
    )
    low_readiness_sets_factor: Fraction = field(
        default=Fraction("0.7"),
        converter=_exact,
        validator=_within,
        metadata=_noted(row="SCL-15", words="part of the sets that is kept when readiness is low", low="0.3", high="1"),
    )
    recent_strain_weeks: Fraction = field(
        default=Fraction("26"),
        converter=_exact,
        validator=_within,
        metadata=_noted(row="SCL-04", words="weeks during which a hamstring strain counts as recent", low="8", high="104"),
    )
    short_ankle_cm: Fraction = field(
        default=Fraction("9"),
        converter=_exact,
        validator=_within,
        metadata=_noted(row="ANK-02", words="knee-to-wall distance below which the squat is adapted", low="4", high="12"),
    )
    weekly_sets: Fraction = field(
        default=Fraction("20"),
        converter=_exact,
        validator=_within,
        metadata=_noted(row="DOS-08", words="hard sets a week for the legs and hips together, at most", low="10", high="60"),
    )
    weekly_sets_per_muscle: Fraction = field(
        default=Fraction("10"),
        converter=_exact,
        validator=_within,
        metadata=_noted(row="DOS-08", words="hard sets a week for each muscle, at most", low="4", high="30"),
    )
    days_between: Fraction = field(
        default=Fraction("2"),
        converter=_exact,
        validator=_within,
        metadata=_noted(row="FRQ-10", words="days before the same muscle is trained again", low="1", high="4"),
    )
    days_after_first_lowering: Fraction = field(
        default=Fraction("3"),
        converter=_exact,
        validator=_within,
        metadata=_noted(
            row="FRQ-10", words="days before hamstrings that were lowered for the first time are trained again", low="2", high="7"
        ),
    )
    heavy_hinges_a_week: Fraction = field(
        default=Fraction("1"),
        converter=_exact,
        validator=_within,
        metadata=_noted(row="HNG-04", words="heavy hinge sessions a week, at most", low="1", high="3"),
    )
    lowering_sets: Fraction = field(
        default=Fraction("2"),
        converter=_exact,
        validator=_within,
        metadata=_noted(row="NHE-02", words="sets of slow lowering a session for distance runners, at most", low="1", high="3"),
    )
    calf_raise_margin: Fraction = field(
        default=Fraction("6"),
        converter=_exact,
        validator=_within,
        metadata=_noted(
            row="STR-01", words="calf raises on one leg below the norm that are still put down to the test", low="0", high="12"
        ),
    )
    few_bridge_reps: Fraction = field(
        default=Fraction("20"),
        converter=_exact,
        validator=_within,
        metadata=_noted(row="STR-05", words="hamstring bridges on one leg below which curls start a rung lower", low="5", high="30"),
    )
    early_nordic_break_deg: Fraction = field(
        default=Fraction("60"),
        converter=_exact,
        validator=_within,
        metadata=_noted(row="STR-07", words="knee bend left above which a Nordic lowering is lost early", low="50", high="80"),
    )
    midway_nordic_break_deg: Fraction = field(
        default=Fraction("40"),
        converter=_exact,
        validator=_within,
        metadata=_noted(row="STR-07", words="knee bend left from which a Nordic lowering is lost midway", low="20", high="50"),
    )
    starting_loads: tuple[StartRow, ...] = field(default=STARTING_LOADS, validator=_are_rows)

    def start(self, row: str) -> StartRow | None:
        """Return a row of the starting table, or nothing when there is none."""
        return next((each for each in self.starting_loads if each.row == row), None)


def uncertain_names() -> tuple[str, ...]:
    """Return the names of the settings that are one number."""
    return tuple(each.name for each in attrs.fields(Settings) if _NOTE in each.metadata)


def uncertain_of(name: str) -> Uncertain:
    """Return where the setting *name* comes from; ``UnknownSetting``, a ``KeyError``, when there is no such setting."""
    notes = {each.name: each.metadata[_NOTE] for each in attrs.fields(Settings) if _NOTE in each.metadata}
    if name not in notes:
        raise UnknownSetting(name, notes)
    note: Uncertain = notes[name]
    return note
