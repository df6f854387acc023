"""One decision: what fired, where every variation stands, what was picked, and what comes of it."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence

from attrs import frozen

from posterior_chain.doses.sessions import STOP_IF
from posterior_chain.engine.envelope import GAPS, Envelope, Standing, envelope
from posterior_chain.engine.fitting import Timed, fitted
from posterior_chain.engine.knowledge import Ground, Knowledge
from posterior_chain.engine.loading import warm_up_sets
from posterior_chain.engine.picking import Pick, picks
from posterior_chain.errors import InvalidProfile, Mistake, near_spellings
from posterior_chain.model.athlete import AthleteProfile, value_or_assumption
from posterior_chain.model.domains import members, shown
from posterior_chain.model.session import Basis, EffortLoad, ExternalLoad, Session, SessionItem
from posterior_chain.model.shapes import exact_text, is_mapping
from posterior_chain.model.units import Reps, Seconds
from posterior_chain.model.vocabulary import Scope

__all__ = ["READ_WITHOUT_A_RULE", "Decision", "check_variations", "decide", "unknown_variations"]

READ_WITHOUT_A_RULE = frozenset(
    ("body_mass_kg", "equipment", "level", "levels", "lifting_months", "loads", "minutes", "owned", "records", "technique", "weeks_off")
)
"""The fields that levels, prerequisites, doses, loads and the fitting read, whether a rule asks about them or not."""


_NAMING = ("records", "this_week")
"""The fields whose records name a variation."""


@frozen(eq=False, kw_only=True)
class Decision:
    """Everything that was decided for one profile, from which every explanation is rebuilt."""

    profile: AthleteProfile
    known: Knowledge
    fired: tuple[Ground, ...]
    envelope: Envelope
    picks: tuple[Pick, ...]
    session: Session | None
    emptied_by_health: bool

    def __reduce__(self) -> tuple[Callable[..., Decision], tuple[AthleteProfile, Knowledge]]:
        return decide, (self.profile, self.known)

    @property
    def trace(self) -> int:
        """One bit for each rule that fired."""
        return sum(1 << ground.bit for ground in self.fired)

    @property
    def refers_all(self) -> bool:
        """Whether a gate that withholds everything fired."""
        return _refers_all(self.fired)


def decide(profile: AthleteProfile, known: Knowledge) -> Decision:
    """Decide for *profile*."""
    fired = known.fired(profile)
    today = envelope(profile, fired, known)
    chosen = picks(profile, fired, today, known)
    health = {ground.id for ground in fired if ground.rule.is_about_health}
    emptied_by_health = _emptied_by(health, list(today.standings.values()))
    refused = emptied_by_health or _refers_all(fired)
    return Decision(
        profile=profile,
        known=known,
        fired=fired,
        envelope=today,
        picks=chosen,
        session=None if refused else _session(profile, fired, today, chosen, known),
        emptied_by_health=emptied_by_health,
    )


def _refers_all(fired: Sequence[Ground]) -> bool:
    return any(ground.refers is not None and ground.refers.scope is Scope.ALL for ground in fired)


def check_variations(profile: AthleteProfile, known: Collection[str]) -> None:
    """Refuse a profile that names variations the catalogue does not have, with near spellings."""
    mistakes = tuple(unknown_variations({name: getattr(profile, name) for name in ("owned", *_NAMING)}, known))
    if mistakes:
        raise InvalidProfile(mistakes)


def unknown_variations(answers: Mapping[object, object], known: Collection[str]) -> Iterator[Mistake]:
    """Give a mistake for each variation that *answers*, read or as they were given, name and the catalogue does not have."""
    for path, name in _named(answers):
        text = exact_text(name)
        if text is not None and text not in known:
            yield Mistake(path, shown(text), "the id of a variation in the catalogue", near_spellings(text, known))


def _named(answers: Mapping[object, object]) -> Iterator[tuple[str, object]]:
    for place, name in enumerate(members(answers.get("owned")) or ()):
        yield f"owned[{place}]", name
    for field in _NAMING:
        for place, each in enumerate(members(answers.get(field)) or ()):
            yield f"{field}[{place}].variation", each.get("variation") if is_mapping(each) else getattr(each, "variation", None)


def _emptied_by(health: set[str], standings: Sequence[Standing]) -> bool:
    """Whether the rules about health alone leave nothing of what the athlete could otherwise do."""
    possible = [each for each in standings if not set(each.gaps) & set(GAPS)]
    return bool(possible) and all(health & set(each.rules) for each in possible)


def _session(profile: AthleteProfile, fired: Sequence[Ground], today: Envelope, chosen: Sequence[Pick], known: Knowledge) -> Session | None:
    items = [_timed(pick, profile, fired, today, known) for pick in chosen]
    fits = fitted(items, value_or_assumption(profile, "minutes"))
    if fits is None:
        return None
    return Session(
        items=tuple(each.item for each in fits.items),
        estimated_minutes=fits.minutes,
        warm_up=tuple(step.sentence for step in fits.warm_up),
        stop_if=tuple(sign.sentence for sign in STOP_IF),
    )


def _timed(pick: Pick, profile: AthleteProfile, fired: Sequence[Ground], today: Envelope, known: Knowledge) -> Timed:
    variation = known.exercises[pick.variation]
    standing = today.standings[pick.variation]
    dose, load, level = standing.dose, standing.load, today.levels[variation.family]
    assert dose is not None and load is not None  # noqa: S101, PT018 - only allowed variations are picked
    item = SessionItem(
        slot=pick.slot,
        family=variation.family,
        variation=variation.id,
        name=variation.name,
        method=dose.method,
        sets=dose.sets,
        reps=dose.amount if isinstance(dose.amount, Reps) else None,
        seconds=dose.amount if isinstance(dose.amount, Seconds) else None,
        per_side=variation.per_side,
        load=load,
        rir=dose.rir,
        rest_s=dose.rest_s,
        tempo=dose.tempo.words if dose.tempo else None,
        warm_up_sets=warm_up_sets(variation, load, dose, profile, level),
        cues=variation.cues,
        reasons=_item_reasons(pick, standing, fired, today, known),
    )
    return Timed(item, dose.tempo)


def _item_reasons(pick: Pick, standing: Standing, fired: Sequence[Ground], today: Envelope, known: Knowledge) -> tuple[str, ...]:
    """Name the rules that shaped an item: votes, bounds, steps down, a method taken away, a family that gave way."""
    assert standing.dose is not None  # noqa: S101 - only allowed variations are picked
    reasons = {ground.id for ground in fired if pick.variation in ground.votes}
    reasons |= {*standing.dose.bound_by, *standing.method_by, *pick.stepped_by}
    if isinstance(standing.load, (ExternalLoad, EffortLoad)):
        estimated = not isinstance(standing.load, ExternalLoad) or standing.load.basis is Basis.START_TABLE
        reasons |= set(standing.dose.reduced_by(estimated=estimated))
    if pick.stands_in:
        reasons |= _gave_way(pick, today, known)
    return tuple(sorted(reasons))


def _gave_way(pick: Pick, today: Envelope, known: Knowledge) -> set[str]:
    """Name the rules that alone keep a variation of the slot's own family away."""
    standings = [today.standings[each.id] for each in known.exercises if each.family is pick.slot.family]
    return {standing.rules[0] for standing in standings if len(standing.rules) == 1 and not standing.gaps}
