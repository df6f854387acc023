"""One decision: what fired, where every variation stands, what was picked, and what comes of it."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from functools import cached_property, lru_cache
from itertools import chain

from attrs import field, frozen

from posterior_chain.doses.sessions import STOP_IF, WARM_UP
from posterior_chain.engine.bits import union
from posterior_chain.engine.envelope import Envelope, Prescribed, alone, envelope
from posterior_chain.engine.fitting import Cut, fitted
from posterior_chain.engine.knowledge import Ground, Knowledge
from posterior_chain.engine.memo import Memo
from posterior_chain.engine.picking import Pick, Picking
from posterior_chain.engine.places import Places
from posterior_chain.engine.together import Together
from posterior_chain.errors import InvalidProfile, Mistake, near_spellings
from posterior_chain.language.derived import ANEW_COUNTS
from posterior_chain.model.athlete import AthleteProfile, value_or_assumption
from posterior_chain.model.domains import members, shown
from posterior_chain.model.session import Basis, EffortLoad, ExternalLoad, Session, SessionItem
from posterior_chain.model.shapes import exact_text, is_mapping
from posterior_chain.model.units import Reps, Seconds
from posterior_chain.model.vocabulary import Scope

__all__ = ["READ_WHOLE", "READ_WITHOUT_A_RULE", "Decision", "Engine", "check_variations", "decide", "engine", "unknown_variations"]

READ_WHOLE = frozenset(
    ("body_mass_kg", "equipment", "level", "levels", "lifting_months", "loads", "minutes", "owned", "records", "technique", "weeks_off")
)
"""The fields of which levels, prerequisites, doses, loads and the fitting read all that is told, whether a rule asks about them or not."""

READ_WITHOUT_A_RULE = READ_WHOLE.union(ANEW_COUNTS)
"""The fields that are read though no rule asks about them: those, and the ones of which a sign counts that somebody starts anew."""

_NAMING = ("records", "this_week")
"""The fields whose records name a variation."""

_WARM_UPS = tuple(tuple(step.sentence for step in WARM_UP[:steps]) for steps in range(len(WARM_UP) + 1))
_NOTHING: Mapping[str, tuple[str, ...]] = {}
_STOP_IF = tuple(sign.sentence for sign in STOP_IF)


@frozen(eq=False, kw_only=True)
class Decision:
    """
    Everything that was decided for one profile, from which every explanation is rebuilt.

    Attributes:
        left_out: The variations that were picked and left out, since the sets they share are used up, with the rules that say so.
    """

    profile: AthleteProfile
    engine: Engine
    envelope: Envelope
    picks: tuple[Pick, ...]
    session: Session | None
    left_out: Mapping[str, tuple[str, ...]]
    emptied_by_health: bool

    def __reduce__(self) -> tuple[Callable[..., Decision], tuple[AthleteProfile, Knowledge]]:
        return decide, (self.profile, self.known)

    @property
    def known(self) -> Knowledge:
        """The rules and exercises that decided."""
        return self.engine.known

    @property
    def fired(self) -> tuple[Ground, ...]:
        """The rules whose condition holds."""
        return self.envelope.fired

    @property
    def trace(self) -> int:
        """One bit for each rule that fired."""
        return self.envelope.trace

    @property
    def refers_all(self) -> bool:
        """Whether a gate that withholds everything fired."""
        return _refers_all(self.fired)


@frozen(eq=False)
class Engine:
    """Rules and exercises that decide, with what was found for other runners; what it remembers is bounded and changes no answer."""

    known: Knowledge
    places: Places
    picking: Picking
    together: Together
    _items: Memo[object, SessionItem] = field(factory=Memo[object, SessionItem], init=False)

    def decide(self, profile: AthleteProfile) -> Decision:
        """Decide for *profile*."""
        today = envelope(profile, self.known.fired(profile), self.places)
        chosen = self.picking.picks(today)
        emptied_by_health = not today.allowed and _emptied_by_health(today)
        refused = emptied_by_health or _refers_all(today.fired)
        session, left_out = (None, _NOTHING) if refused else self._session(chosen, today)
        return Decision(
            profile=profile,
            engine=self,
            envelope=today,
            picks=chosen,
            session=session,
            left_out=left_out,
            emptied_by_health=emptied_by_health,
        )

    def _session(self, chosen: Sequence[Pick], today: Envelope) -> tuple[Session | None, Mapping[str, tuple[str, ...]]]:
        """Return what fits into the minutes there are, and what is left out because the sets it shares are used up."""
        done = {pick.slot: today.prescribed(pick.variation) for pick in chosen}
        shares = self.together.shares(chosen, [each.dose.sets for each in done.values()], today)
        for slot, (sets, taken_by) in shares.items():
            done[slot] = done[slot].with_sets(sets, taken_by)
        left_out = {pick.variation: shares[pick.slot].taken_by for pick in chosen if not done[pick.slot].dose.sets} if shares else _NOTHING
        clocks = {slot: each.dose.clock for slot, each in done.items() if each.dose.sets}
        fits = fitted(clocks, value_or_assumption(today.profile, "minutes"))
        if fits is None:
            return None, left_out
        cut, minutes = fits
        items = tuple([self._item(pick, done[pick.slot], cut, today) for pick in chosen if pick.slot in cut.slots])
        session = Session(items=items, estimated_minutes=minutes, warm_up=_WARM_UPS[cut.warm_up_steps], stop_if=_STOP_IF)
        return session, left_out

    def _item(self, pick: Pick, done: Prescribed, cut: Cut, today: Envelope) -> SessionItem:
        place, dose = self.known.place[pick.variation], done.dose
        sets, amount = cut.sets(dose.sets), cut.amount(dose.amount)
        shaping = today.trace & self._shaping[place]
        key = (
            pick.slot,
            place,
            today.levels[self.known.variations[place].family],
            shaping,
            pick.stepped_by,
            done.load,
            sets,
            amount.high,
            dose.bound_by,
        )
        found = None if pick.stands_in else self._items.get(key)
        if found is None:
            variation = self.known.variations[place]
            found = SessionItem(
                slot=pick.slot,
                family=variation.family,
                variation=variation.id,
                name=variation.name,
                method=dose.method,
                sets=sets,
                reps=amount if isinstance(amount, Reps) else None,
                seconds=amount if isinstance(amount, Seconds) else None,
                per_side=variation.per_side,
                load=done.load,
                rir=dose.rir,
                rest_s=dose.rest_s,
                tempo=dose.tempo.words if dose.tempo else None,
                warm_up_sets=done.warm_up_sets,
                cues=variation.cues,
                reasons=_item_reasons(pick, done, today),
            )
            if not pick.stands_in:
                self._items.keep(key, found)
        return found

    @cached_property
    def _shaping(self) -> tuple[int, ...]:
        """The rules that may shape each variation, once it is picked."""
        return self.known.acting(lambda ground: ground.shapes | ground.votes)


def _item_reasons(pick: Pick, done: Prescribed, today: Envelope) -> tuple[str, ...]:
    """Name the rules that shaped an item: votes, bounds, steps down, a method taken away, a family that gave way."""
    place = today.places.known.place[pick.variation]
    votes = (ground.id for ground in today.fired if ground.votes >> place & 1)
    gave_way = _gave_way(pick, today) if pick.stands_in else ()
    return tuple(sorted({*votes, *done.dose.bound_by, *done.method_by, *pick.stepped_by, *_reduced_by(done), *gave_way}))


def _reduced_by(done: Prescribed) -> tuple[str, ...]:
    if not isinstance(done.load, (ExternalLoad, EffortLoad)):
        return ()
    return done.dose.reduced_by(estimated=not isinstance(done.load, ExternalLoad) or done.load.basis is Basis.START_TABLE)


def _gave_way(pick: Pick, today: Envelope) -> set[str]:
    """Name the rules that alone keep a variation of the slot's own family away."""
    family = today.places.known.family[pick.slot.family]
    return {rule for rule, bits in alone(today).items() if bits & family}


@lru_cache(maxsize=16)
def engine(known: Knowledge) -> Engine:
    """Return an engine that decides by what is *known*."""
    return Engine(known, Places(known), Picking(known), Together(known))


def decide(profile: AthleteProfile, known: Knowledge) -> Decision:
    """Decide for *profile*."""
    return engine(known).decide(profile)


def _refers_all(fired: Sequence[Ground]) -> bool:
    return any(ground.refers is not None and ground.refers.scope is Scope.ALL for ground in fired)


def _emptied_by_health(today: Envelope) -> bool:
    """Whether the rules about health alone leave nothing of what the athlete could otherwise do."""
    gaps = union(today.gaps.values())
    possible = today.places.known.every & ~gaps
    health = union(bits for ground, bits in today.kept_away if ground.is_about_health)
    return bool(possible) and not possible & ~health


def check_variations(profile: AthleteProfile, known: Collection[str]) -> None:
    """Refuse a profile that names variations the catalogue does not have, with near spellings."""
    lifted, trained = profile.records or (), profile.this_week or ()
    named = chain(profile.owned or (), (each.variation for each in lifted), (each.variation for each in trained))
    if not all(name in known for name in named):
        raise InvalidProfile(unknown_variations({name: getattr(profile, name) for name in ("owned", *_NAMING)}, known))


def unknown_variations(answers: Mapping[object, object], known: Collection[str]) -> Iterator[Mistake]:
    """Give a mistake for each variation that *answers*, read or as they were given, name and the catalogue does not have."""
    for path, name in _named(answers):
        text = exact_text(name)
        if text is not None and text not in known:
            yield Mistake(path, shown(text), "the id of a variation in the catalogue", near_spellings(text, known))


def _named(answers: Mapping[object, object]) -> Iterator[tuple[str, object]]:
    for place, name in enumerate(members(answers.get("owned")) or ()):
        yield f"owned[{place}]", name
    for name in _NAMING:
        for place, each in enumerate(members(answers.get(name)) or ()):
            yield f"{name}[{place}].variation", each.get("variation") if is_mapping(each) else getattr(each, "variation", None)
