"""Where every variation stands for many rows at once: what :mod:`posterior_chain.engine.envelope` finds for one, by the same sets."""

# pyright: basic

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property
from itertools import groupby

import numpy as np
from attrs import field, frozen

from posterior_chain.columns.answered import Question, Rows, counted
from posterior_chain.columns.gathering import Gathered, Gathering
from posterior_chain.columns.grouping import Groups, Numbers, alike
from posterior_chain.columns.kinds import Each, Levels, Standing
from posterior_chain.columns.words import Words, as_integer, as_words, at, flagged, has, none, width, within
from posterior_chain.engine.bits import Bits
from posterior_chain.engine.knowledge import Ground, Knowledge
from posterior_chain.engine.loading import equipment_bits
from posterior_chain.engine.places import Places
from posterior_chain.language.derived import ANEW_COUNTS, level_in, mastered_levels, starts_anew, technique_counts
from posterior_chain.model.athlete import AthleteProfile
from posterior_chain.model.vocabulary import ALWAYS_THERE, Axis, Family, Level, Method

__all__ = ["Standings"]

_LEVELS = tuple(Level)
_NO_LEVEL = len(_LEVELS)
_LEVEL_FIELDS = ("technique", "level", "levels", "lifting_months", "weeks_off")


@frozen(eq=False)
class Standings:
    """Finds where the variations stand."""

    places: Places
    _known: Knowledge = field(init=False)
    _words: int = field(init=False)

    def __attrs_post_init__(self) -> None:
        object.__setattr__(self, "_known", self.places.known)
        object.__setattr__(self, "_words", width(len(self._known.variations)))

    def kinds(self, rows: Rows, fired: Words) -> Groups:
        """Group the *rows* that stand alike: those that agree in all that counts, except for the body mass and the minutes there are."""
        levels = [number for question in self._in_family.values() for number in question.ask(rows).numbers()]
        told = [self._anew.ask(rows).flags(), self._kit(rows), *(rows.codes[name] for name in self._told)]
        return alike([*fired, *levels, *told], rows.count)

    @cached_property
    def _told(self) -> Sequence[str]:
        """The answers that count for more than the rules that fire, for loads and for the sets that are left."""
        left = {name for each in self._known.shared for name in each.fact.fields}
        return sorted({"owned", "records", "loads", "this_week"} | left)

    def each(self, rows: Rows, kinds: Groups) -> Each:
        """Return the *rows* behind their *kinds*."""
        return Each(rows, kinds.group, self._masses.ask(rows).numbers())

    def standing(self, rows: Rows, fired: Words) -> Standing:
        """Return where the variations stand for some *rows* for which these rules *fired*."""
        levels = self._levels(rows)
        met = levels.easier | self._gathered("owned", self._owned, rows) | self._asked(self._lifted, rows)
        taken = self._methods_taken(fired)
        kept, health, once = self._kept_away(levels, met, taken, fired)
        kit = self._kit(rows)
        gaps = ~(self._equipped(kit) & self._opened(met) & levels.reached)
        return Standing(
            rows=rows,
            fired=fired,
            levels=levels,
            met=met,
            recorded=self._asked(self._recorded, rows),
            kept_away=kept,
            kept_for_health=health,
            kept_once=once,
            methods_taken=taken,
            gaps=within(gaps, self._known.every),
            kit=kit,
        )

    def _asked(self, question: Question[Bits], rows: Rows) -> Words:
        asked = question.ask(rows)
        return at(asked.found.array(self._as_words), asked.places)

    def _as_words(self, sets: Sequence[Bits]) -> Words:
        return as_words(sets, self._words)

    def _gathered(self, name: str, gathered: Gathered, rows: Rows) -> Words:
        return at(gathered.of(rows.lists(name)), rows.codes[name])

    def _equipped(self, kit: Numbers) -> Words:
        """Return the variations for which the equipment is there."""
        there = kit | equipment_bits(ALWAYS_THERE)
        equipped = none(self._words, len(kit))
        for every, some, bits in self.places.needs:
            equipped |= flagged((there & every == every) & (not some or there & some != 0), bits, self._words)
        return equipped

    @cached_property
    def _masses(self) -> Question[int]:
        def mass(profile: AthleteProfile) -> int:
            return -1 if profile.body_mass_kg is None else self.places.loading.hundredths(profile.body_mass_kg)

        return Question(("body_mass_kg",), mass)

    @cached_property
    def _kits(self) -> Gathered:
        return Gathered(Gathering(self.places.loading.kit))

    @cached_property
    def _owned(self) -> Gathered:
        return Gathered(Gathering(self.places.practised, self._words))

    @cached_property
    def _lifted(self) -> Question[Bits]:
        return Question(("records",), self.places.practised)

    @cached_property
    def _recorded(self) -> Question[Bits]:
        return Question(("records",), self.places.loading.recorded_among)

    def _kit(self, rows: Rows) -> Numbers:
        """Return the equipment there is, a bit each."""
        kit: Numbers = self._gathered("equipment", self._kits, rows)[0].view(np.int64)
        return kit

    @cached_property
    def _anew(self) -> Question[bool]:
        return Question(tuple(ANEW_COUNTS), starts_anew, counted(ANEW_COUNTS, self._known.context))

    @cached_property
    def _in_family(self) -> Mapping[Family, Question[tuple[int, int]]]:
        """For each family the level, and the one that speaks for what lies below it."""

        def question(family: Family) -> Question[tuple[int, int]]:
            def find(profile: AthleteProfile) -> tuple[int, int]:
                mastered = dict(mastered_levels(profile, self._known.context)).get(family)
                stated = level_in(profile, family, self._known.context)
                return _LEVELS.index(stated), _NO_LEVEL if mastered is None else _LEVELS.index(mastered)

            return Question(_LEVEL_FIELDS, find, counted(technique_counts(family), self._known.context))

        return {family: question(family) for family in Family}

    def _levels(self, rows: Rows) -> Levels:
        is_new = self._anew.ask(rows).flags()
        reached, trained, easier = (none(self._words, rows.count) for _ in range(3))
        suited = {method: none(self._words, rows.count) for method in Method}
        dosed: dict[Family, Numbers] = {}
        for family, question in self._in_family.items():
            stated, mastered = question.ask(rows).numbers()
            dosed[family] = np.where(is_new, 0, stated)
            by_level = self._by_level[family]
            reached |= at(by_level["reached"], stated)
            easier |= at(by_level["easier"], mastered)
            trained |= at(by_level["trained"], dosed[family])
            for method in Method:
                suited[method] |= at(by_level[method], dosed[family])
        return Levels(dosed, reached, trained, suited, easier)

    @cached_property
    def _by_level(self) -> Mapping[Family, Mapping[str, Words]]:
        """For each family the sets that a level stands for, those of no level last."""
        known, context = self._known, self._known.context

        def sets(family: Family) -> Mapping[str, Words]:
            bits = known.family[family]
            reached = [self.places.reached[level] & bits for level in _LEVELS]
            easier = [known.bits_of(context.easier[family, level]) for level in _LEVELS]
            trained = [0 if level is Level.BEGINNER else bits for level in _LEVELS]
            suited = {method: [self.places.suited[method][level] & bits for level in _LEVELS] for method in Method}
            found: dict[str, list[Bits]] = {"reached": reached, "easier": [*easier, 0], "trained": trained}
            found |= {method.value: several for method, several in suited.items()}
            return {name: as_words(several, self._words) for name, several in found.items()}

        return {family: sets(family) for family in Family}

    def _opened(self, met: Words) -> Words:
        entries, opens = self.places.ways_in
        opened = met | as_words([entries], self._words)
        for place, bits in enumerate(opens):
            if bits:
                opened |= flagged(has(met, place), bits, self._words)
        return opened

    def _unproven(self, met: Words) -> Words:
        unproven = none(*met.shape)
        for family, bits in self._known.family.items():
            of_family = within(met, bits)
            groups = alike([word for word in of_family if word.any()] or [np.zeros(met.shape[1], np.int64)], met.shape[1])
            found = [self.places.unproven_in(family, as_integer(of_family[:, row].tolist())) for row in groups.first]
            unproven |= at(as_words(found, self._words), groups.group)
        return unproven

    def _methods_taken(self, fired: Words) -> Mapping[Method, Words]:
        taken: dict[Method, Words] = {}
        for ground in self._known.grounds:
            for method, bits in ground.methods:
                flags = has(fired, ground.bit)
                if flags.any():
                    taken[method] = taken.get(method, np.uint64(0)) | flagged(flags, bits, self._words)
        return taken

    def _kept_away(self, levels: Levels, met: Words, taken: Mapping[Method, Words], fired: Words) -> tuple[Words, Words, Words]:
        """Return what the rules keep away, what those about health do, and what one rule alone does."""
        once, twice, health = (none(*met.shape) for _ in range(3))
        for is_about_health, bits in self._by_rule(levels, met, taken, fired):
            twice |= once & bits
            once |= bits
            if is_about_health:
                health |= bits
        return once, health, once & ~twice

    def _by_rule(self, levels: Levels, met: Words, taken: Mapping[Method, Words], fired: Words) -> Iterator[tuple[bool, Words]]:
        """Give for each rule that takes something away whether it is about health, and what it keeps away."""
        beyond = self._beyond(fired)
        unproven = self._unproven(met) if any(has(fired, each.bit).any() for each in self._known.grounds if each.unproven) else met
        left = within(~none(*met.shape), self._known.every)
        if taken:
            left = np.bitwise_or.reduce([bits & ~taken[method] if method in taken else bits for method, bits in levels.suited.items()])
        for grounds in self._taking:
            together = none(*met.shape)
            for ground in grounds:
                flags = has(fired, ground.bit)
                if not flags.any():
                    continue
                together |= flagged(flags, ground.withholds, self._words)
                if ground.bit in beyond:
                    together |= beyond[ground.bit]
                if ground.unproven:
                    together |= flagged(flags, ground.unproven, self._words) & unproven
                for method, bits in ground.methods:
                    together |= flagged(flags, bits, self._words) & levels.suited[method] & ~left
            yield grounds[0].is_about_health, together

    @cached_property
    def _taking(self) -> tuple[tuple[Ground, ...], ...]:
        """The parts of each rule that may take something away."""
        taking = sorted((ground for ground in self._known.grounds if ground.takes), key=lambda ground: ground.id)
        return tuple(tuple(parts) for _, parts in groupby(taking, key=lambda ground: ground.id))

    def _beyond(self, fired: Words) -> Mapping[int, Words]:
        """Return for each rule what asks more than it leaves of a capacity; of several on one axis those with the least left say so."""
        found: dict[int, Words] = {}
        for axis in Axis:
            named = none(self._words, fired.shape[1])
            for grounds in self._limits[axis]:
                several = [(bit, flagged(has(fired, bit), bits, self._words) & ~named) for bit, bits in grounds]
                for bit, words in several:
                    found[bit] = found.get(bit, np.uint64(0)) | words
                    named = named | words
        return found

    @cached_property
    def _limits(self) -> Mapping[Axis, tuple[tuple[tuple[int, Bits], ...], ...]]:
        """For each axis the rules that leave a part of it with the variations that ask more, those that leave the least first."""
        entries = [(axis, limit, ground.bit, bits) for ground in self._known.grounds for axis, limit, bits in ground.capacities]

        def of(axis: Axis) -> tuple[tuple[tuple[int, Bits], ...], ...]:
            limits = sorted({limit for each, limit, _, _ in entries if each == axis})
            return tuple(tuple((bit, bits) for each, at_most, bit, bits in entries if (each, at_most) == (axis, limit)) for limit in limits)

        return {axis: of(axis) for axis in Axis}
