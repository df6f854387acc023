"""Who trains differently: youth, pregnancy and after, older runners, low energy, long breaks."""

from __future__ import annotations

from posterior_chain.check.obligation import AtLeast, AtMost, Never, Obligation, Refers, SessionsAtMost
from posterior_chain.language.conditions import setting
from posterior_chain.language.selections import where
from posterior_chain.language.vocabulary import (
    age,
    body_mass_known,
    energy_availability,
    older,
    pregnancy,
    readiness,
    soreness,
    weeks_off,
    youth,
)
from posterior_chain.model.exercise import LoadKind
from posterior_chain.model.vocabulary import (
    Axis,
    EnergyAvailability,
    Level,
    Method,
    Position,
    Pregnancy,
    Readiness,
    Scope,
    Urgency,
)

__all__ = ["OBLIGATIONS"]

_FAST_OR_HEAVY = (Method.EXPLOSIVE, Method.HEAVY)
_LESS = setting("cautious_start_factor")
_PREGNANT = pregnancy.one_of(Pregnancy.TRIMESTER_1, Pregnancy.TRIMESTER_2, Pregnancy.TRIMESTER_3)
_LATE = pregnancy.one_of(Pregnancy.TRIMESTER_2, Pregnancy.TRIMESTER_3)
_LOADED = where(load=LoadKind.EXTERNAL)

OBLIGATIONS: tuple[Obligation, ...] = (
    Obligation(
        "children_no_load", "Children train with their own weight.", ("POP-04",), age < setting("body_weight_age"), Never(of=_LOADED)
    ),
    Obligation("youth_sets", "Youth learn with two sets at most.", ("POP-01",), youth.is_(True), AtMost(sets=2)),
    Obligation("youth_load", "Youth lift less.", ("CAP-05",), youth.is_(True), AtMost(load=_LESS)),
    Obligation("youth_not_heavy", "Youth lift nothing heavy.", ("POP-02",), youth.is_(True), Never(methods=(Method.HEAVY,))),
    Obligation("youth_twice_a_week", "Youth lift twice a week at most.", ("POP-03",), youth.is_(True), SessionsAtMost(sessions=2)),
    Obligation("pregnancy_reserve", "In pregnancy four repetitions stay in reserve.", ("SCL-10",), _PREGNANT, AtLeast(rir=4)),
    Obligation("pregnancy_not_fast", "In pregnancy nothing is heavy or fast.", ("SCL-10",), _PREGNANT, Never(methods=_FAST_OR_HEAVY)),
    Obligation("pregnancy_load", "In pregnancy loads are lower.", ("CAP-05",), _PREGNANT, AtMost(load=_LESS)),
    Obligation(
        "pregnancy_balance",
        "In pregnancy nothing asks for the greatest balance.",
        ("SCL-10",),
        _PREGNANT,
        Never(of=where(asks={Axis.BALANCE: 3})),
    ),
    Obligation(
        "later_pregnancy_positions",
        "From the second trimester on nothing is done lying or kneeling.",
        ("SCL-10",),
        _LATE,
        Never(of=where(position=(Position.SUPINE, Position.PRONE, Position.KNEELING))),
    ),
    Obligation(
        "after_birth_novice",
        "After a birth the start is a novice's.",
        ("SCL-11",),
        pregnancy.is_(Pregnancy.POSTPARTUM),
        Never(of=where(level=(Level.INTERMEDIATE, Level.ADVANCED))),
    ),
    Obligation(
        "after_birth_not_fast",
        "After a birth nothing is heavy or fast.",
        ("SCL-11",),
        pregnancy.is_(Pregnancy.POSTPARTUM),
        Never(methods=_FAST_OR_HEAVY),
    ),
    Obligation("older_start", "Older runners start lighter.", ("POP-06",), older.is_(True), AtMost(first_load=_LESS)),
    Obligation("older_not_heavy", "Older runners lift nothing heavy.", ("POP-06",), older.is_(True), Never(methods=(Method.HEAVY,))),
    Obligation(
        "older_steady",
        "Older runners do nothing that asks for the greatest balance.",
        ("POP-07",),
        older.is_(True),
        Never(of=where(asks={Axis.BALANCE: 3})),
    ),
    Obligation(
        "low_energy_not_heavy",
        "Low energy lifts nothing heavy.",
        ("SCL-12",),
        energy_availability >= EnergyAvailability.YELLOW,
        Never(methods=(Method.HEAVY,)),
    ),
    Obligation(
        "low_energy_contact",
        "Low energy leads to a medical contact.",
        ("SCL-12",),
        energy_availability >= EnergyAvailability.YELLOW,
        Refers(urgency=Urgency.ROUTINE, scope=Scope.ADVICE),
    ),
    Obligation(
        "orange_energy_not_fast",
        "Orange energy does nothing fast.",
        ("SCL-12",),
        energy_availability >= EnergyAvailability.ORANGE,
        Never(methods=_FAST_OR_HEAVY),
    ),
    Obligation(
        "orange_energy_nothing_new",
        "Orange energy tries nothing new.",
        ("SCL-12",),
        energy_availability >= EnergyAvailability.ORANGE,
        Never(of=where(unproven=True)),
    ),
    Obligation(
        "low_readiness_sets",
        "Low readiness does fewer sets.",
        ("SCL-15",),
        readiness.is_(Readiness.LOW),
        AtMost(part=setting("low_readiness_sets_factor")),
    ),
    Obligation("sore_sets", "A sore muscle does a set less.", ("SCL-14",), soreness >= setting("amber_soreness"), AtMost(fewer=1)),
    Obligation(
        "sore_reserve",
        "A sore muscle keeps one more in reserve.",
        ("SCL-14",),
        soreness >= setting("amber_soreness"),
        AtLeast(rir_above_table=1),
    ),
    Obligation("long_break_load", "A long break comes back lighter.", ("CAP-05",), weeks_off > setting("break_weeks"), AtMost(load=_LESS)),
    Obligation(
        "four_weeks_off_load",
        "Four weeks off come back lighter.",
        ("PRG-07",),
        weeks_off >= 4,
        AtMost(load=setting("four_weeks_off_load_factor")),
    ),
    Obligation(
        "four_weeks_off_sets",
        "Four weeks off come back with fewer sets.",
        ("PRG-07",),
        weeks_off >= 4,
        AtMost(part=setting("four_weeks_off_sets_factor")),
    ),
    Obligation(
        "two_weeks_off", "Two weeks off come back lighter.", ("PRG-07",), weeks_off >= 2, AtMost(load=setting("two_weeks_off_load_factor"))
    ),
    Obligation(
        "one_week_off",
        "A week off comes back a little lighter.",
        ("PRG-07",),
        weeks_off >= 1,
        AtMost(load=setting("one_week_off_load_factor")),
    ),
    Obligation(
        "unknown_mass_not_heavy",
        "Without body mass nothing heavy is lifted.",
        ("CAP-09",),
        body_mass_known.is_(False),
        Never(of=_LOADED, methods=(Method.HEAVY,)),
    ),
    Obligation(
        "unknown_mass_reserve",
        "Without body mass one more repetition stays in reserve under load.",
        ("CAP-09",),
        body_mass_known.is_(False),
        AtLeast(of=_LOADED, rir_above_table=1),
    ),
)
