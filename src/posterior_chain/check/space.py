"""
Every profile there is, as classes of its parts, and every comparison of a rule as a diagram over them.

What a fact reads is never written a second time: it is read from small profiles, one for each class, by the fact itself. Only how a fact
of many answers comes about is stated: the worst of them counts. A test compares both with profiles drawn at random.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from fractions import Fraction
from functools import cached_property, partial
from itertools import product

import attrs
from attrs import Factory, field, frozen

from posterior_chain.check.contradictions import contradictions
from posterior_chain.check.counting import MOST_COUNTED, Counting
from posterior_chain.check.diagrams import NO, YES, Diagram, Diagrams, Patience
from posterior_chain.check.parts import ANSWERED, Part, parts_of
from posterior_chain.check.weeks import Counted, Weeks, counted_in
from posterior_chain.errors import GaveUp
from posterior_chain.evidence.index import stated
from posterior_chain.language import vocabulary
from posterior_chain.language.conditions import All, Any_, Atom, Condition, Not, Value
from posterior_chain.language.derived import level_in, starts_anew
from posterior_chain.language.facts import Context, Fact
from posterior_chain.language.rule import runner
from posterior_chain.model.athlete import AthleteProfile
from posterior_chain.model.domains import Kept
from posterior_chain.model.exercise import Needs, Variation
from posterior_chain.model.settings import Settings
from posterior_chain.model.vocabulary import ALWAYS_THERE, Family, Level, Pregnancy, Technique

__all__ = ["Space"]

_MOST_COMBINATIONS = 20_000
_MOST_TOGETHER = 10
"""How many questions are counted together at most; there are fewer families."""

_NODES_FOR_A_SET = Fraction(3, 2)
"""How many nodes there may be for each set of questions that is counted."""

_NOBODY = AthleteProfile()
_LEVEL_FIELDS = ("level", "lifting_months", "weeks_off")


@frozen(eq=False)
class Space:
    """
    The classes of all profiles that these questions tell apart.

    Attributes:
        asked: Every comparison that may be asked about.
        context: What facts look up.
        patience: How long whatever is proved may take.
        also: Other settings that the same profiles are read with.
        parts: Every part, in the order of the diagrams.
        diagrams: The diagrams over the parts.
        can_be: Whether nothing contradicts itself in what the parts say of the last seven days.
    """

    asked: tuple[Atom, ...]
    context: Context
    patience: Patience = field(factory=Patience)
    also: tuple[Settings, ...] = ()
    parts: tuple[Part, ...] = field(default=Factory(lambda self: parts_of(self.asked, self.context, self.also), takes_self=True))
    diagrams: Diagrams = field(
        default=Factory(lambda self: Diagrams([len(part.answers) for part in self.parts], self.patience), takes_self=True)
    )
    can_be: Diagram = field(default=Factory(lambda self: self._without_contradictions(), takes_self=True))  # kept where other settings read
    _conditions: dict[Condition, Diagram] = field(factory=dict[Condition, Diagram], init=False)
    _values: dict[tuple[str, int], tuple[Value, ...]] = field(factory=dict[tuple[str, int], tuple[Value, ...]], init=False)
    _products: dict[str, dict[Value, Diagram]] = field(factory=dict[str, dict[Value, Diagram]], init=False)

    @cached_property
    def as_stated(self) -> Space:
        """The same profiles, read with the numbers that the evidence states; what is told of the last seven days is not read again."""
        return self.read_with(stated())

    def read_with(self, settings: Settings) -> Space:
        """Return the same profiles, read with other settings, which are among those that the classes tell apart."""
        return self if settings == self.context.settings else attrs.evolve(self, context=attrs.evolve(self.context, settings=settings))

    def _without_contradictions(self) -> Diagram:
        d, number = self.diagrams, {part.key: number for number, part in enumerate(self.parts) if part.field == "this_week"}
        several = contradictions(self._counted)
        return d.no(d.some(d.every(d.where(number[name], (cell,)) for name, cell in each) for each in several))

    @cached_property
    def _number(self) -> Mapping[tuple[str, Value], int]:
        return {(part.field, part.key): number for number, part in enumerate(self.parts)}

    def part(self, field: str, key: Value = None) -> int:
        """Return the number of a part."""
        return self._number[field, key]

    @cached_property
    def _of_field(self) -> Mapping[str, tuple[int, ...]]:
        names = dict.fromkeys(part.field for part in self.parts)
        return {
            name: tuple(number for number, part in enumerate(self.parts) if part.field == name and part.key != ANSWERED) for name in names
        }

    def of_field(self, name: str) -> tuple[int, ...]:
        """Return the parts of a field, but for whether it was answered."""
        return self._of_field[name]

    # -- profiles and classes

    @cached_property
    def healthy(self) -> tuple[int, ...]:
        """The classes of the healthy runner."""
        return self.classes_of(runner())

    @cached_property
    def _healthy_answers(self) -> Mapping[str, Kept]:
        healthy = runner()
        return {each.name: getattr(healthy, each.name) for each in attrs.fields(AthleteProfile)}

    def classes_of(self, profile: AthleteProfile) -> tuple[int, ...]:
        """Return the class of each part of *profile*."""
        return tuple(part.place(profile) for part in self.parts)

    def profile(self, one: Mapping[int, int]) -> AthleteProfile | None:
        """Return a healthy runner with these classes changed, or nothing when no week was found that makes them."""
        classes = {number: each for number, each in one.items() if each != self.healthy[number]}
        changed = {self.parts[number].field for number in classes}
        every = [*self.healthy]
        for number, each in classes.items():
            every[number] = each
        answers: dict[str, Kept] = {}
        for name in changed - {"this_week"}:
            answers[name] = self._answer(name, every)
        if "this_week" in changed:
            wanted = tuple((str(self.parts[number].key), each) for number, each in sorted(one.items()) if number in self.weekly)
            week = self._weeks.one(wanted)
            if week is None:
                return None
            answers["this_week"] = week
        told = {**self._healthy_answers, **answers}
        if told["pregnancy"] is not Pregnancy.POSTPARTUM:
            told["postpartum_weeks"] = None
        return AthleteProfile(**told)

    def moved(self, profile: AthleteProfile, number: int, place: int) -> AthleteProfile | None:
        """Return a runner in the classes of *profile* but for one part, or nothing when no week was found that makes them."""
        return self.profile({**dict(enumerate(self.classes_of(profile))), number: place})

    @property
    def _counted(self) -> tuple[Counted, ...]:
        return counted_in(tuple(each for each in self.asked if each.fact.fields == ("this_week",)), self.context)

    @cached_property
    def _weeks(self) -> Weeks:
        return Weeks(self._counted)

    @cached_property
    def weekly(self) -> frozenset[int]:
        """The parts that are facts of the last seven days."""
        return frozenset(self._of_field.get("this_week", ()))

    def _answer(self, name: str, classes: Sequence[int]) -> Kept:
        """Return the answer to a field in these classes."""
        if (name, ANSWERED) in self._number and not classes[self.part(name, ANSWERED)]:
            return None
        answers = {self.parts[number].key: self.parts[number].answers[classes[number]] for number in self._of_field[name]}
        if name in ("levels", "technique", "soreness"):
            return {key: answer for key, answer in answers.items() if answer} or None
        if name == "injuries":
            return tuple(injury for several in answers.values() for injury in several)
        if name == "pains":
            return tuple(pain for pain in answers.values() if pain is not None)
        if name in ("red_flags", "owned", "equipment"):
            return frozenset(key for key, there in answers.items() if there)
        return answers[None]

    @cached_property
    def weights(self) -> tuple[tuple[int, ...], ...]:
        """How many answers each class of each part stands for."""
        return tuple(part.weights for part in self.parts)

    @cached_property
    def told_once(self) -> Diagram:
        """Whether nothing is told that does not count: what a blank field holds, or weeks since a birth that was not."""
        d = self.diagrams
        each: list[Diagram] = []
        for name in ("red_flags", "pains", "injuries"):
            nothing = d.every(d.where(number, (0,)) for number in self._of_field[name])
            each.append(d.either(d.where(self.part(name, ANSWERED), (1,)), nothing))
        weeks, born = self.part("postpartum_weeks"), self.part("pregnancy")
        is_born = [place for place, answer in enumerate(self.parts[born].answers) if answer is Pregnancy.POSTPARTUM]
        each.append(d.either(d.where(weeks, (0,)), d.where(born, is_born)))
        return d.every(each)

    @cached_property
    def _counting(self) -> Counting:
        return Counting(self.diagrams, self.weights)

    def count(self, one: Diagram) -> int:
        """Return the number of profiles for whom a question holds; of the last seven days the classes are counted."""
        return self._counting.one(self.diagrams.every((one, self.told_once, self.can_be)))

    def count_any(self, several: Collection[Diagram], most: int = MOST_COUNTED) -> int | None:
        """Return the number of profiles for whom any of several questions holds, or nothing when that takes more than so much."""
        if len(several) == 1:
            return self.count(*several)
        nothing = (self.told_once, self.can_be, *map(self.diagrams.no, several))
        weekly = sum(1 << number for number in self.weekly)
        none = Counting(self.diagrams.copy(int(_NODES_FOR_A_SET * most)), self.weights, most, weekly).every(nothing)
        return None if none is None else self.profiles - none

    def count_between(self, several: Sequence[Diagram], most: int = MOST_COUNTED) -> tuple[int, int]:
        """Return for how many any of several questions holds at least and at most, the same where :meth:`count_any` can tell."""
        number = self.count_any(several, most) if len(several) <= _MOST_TOGETHER else None
        if number is not None:
            return number, number
        half = len(several) // 2
        (one, one_most), (other, other_most) = (self.count_between(each, most // 2) for each in (several[:half], several[half:]))
        return max(one, other), min(one_most + other_most, self.profiles)

    @cached_property
    def profiles(self) -> int:
        """How many profiles there are."""
        return self.count(YES)

    @cached_property
    def classes(self) -> int:
        """How many classes they fall into."""
        told = self.diagrams.both(self.told_once, self.can_be)
        return Counting(self.diagrams, [(1,) * len(part.answers) for part in self.parts]).one(told)

    def possible(self, one: Diagram) -> bool:
        """Whether a question holds for anybody whose last seven days can be."""
        return not self.diagrams.implies(one, self.diagrams.no(self.can_be))

    # -- conditions and comparisons

    def condition(self, condition: Condition) -> Diagram:
        """Return a condition as a diagram."""
        found = self._conditions.get(condition)
        if found is None:
            found = self._conditions[condition] = self._new_condition(condition)
        return found

    def _new_condition(self, condition: Condition) -> Diagram:
        match condition:
            case Not(part):
                return self.diagrams.no(self.condition(part))
            case All(several):
                return self.diagrams.every(map(self.condition, several))
            case Any_(several):
                return self.diagrams.some(map(self.condition, several))
            case Atom():
                return self.where(condition.fact, lambda value: condition.holds({condition.fact.name: value}))
            case _:
                raise TypeError(f"{type(condition).__name__} is no condition of the language")

    def where(self, fact: Fact, wanted: Callable[[Value], bool]) -> Diagram:
        """Return whether the value of a fact is *wanted*."""
        name, fields = fact.name, fact.fields
        if name in self._family_of_level:
            return self._any_value(self._levels(self._family_of_level[name]), wanted)
        if name in self._family_of_technique:
            return self._any_value(self._techniques(self._family_of_technique[name]), wanted)
        if fact is vocabulary.lowering_practised:
            lowered = (self.met(self.context.variations[each]) for each in sorted(self.context.lowerings))
            return self._any_value(self._yes_no(self.diagrams.some(lowered)), wanted)
        if fact is vocabulary.ambers:
            return self._any_value(self._ambers, wanted)
        if fields == ("this_week",):
            number = self.part("this_week", name)
            return self.diagrams.where(number, (place for place, each in enumerate(self.parts[number].answers) if wanted(each)))
        if fields in (("owned", "records"), ("equipment",), ("red_flags",), ("pains",), ("injuries",), ("soreness",)):
            return self._worst_of(fact, wanted)
        return self._combined(fact, wanted)

    def _any_value(self, where: Mapping[Value, Diagram], wanted: Callable[[Value], bool]) -> Diagram:
        return self.diagrams.some(diagram for value, diagram in where.items() if wanted(value))

    def _yes_no(self, one: Diagram) -> Mapping[Value, Diagram]:
        return {True: one, False: self.diagrams.no(one)}

    # -- facts of many answers: the worst counts

    def _worst_of(self, fact: Fact, wanted: Callable[[Value], bool]) -> Diagram:
        """Return whether any answer makes it so or, where it is so without answers, whether none undoes it."""
        d, name = self.diagrams, fact.fields[0]
        usual = wanted(self._read(fact, {name: _nothing(name)}))
        differing = [
            d.where(number, (place for place, value in enumerate(self._value_of(fact, number)) if wanted(value) is not usual))
            for number in self._of_field[name]
        ]
        answered = d.no(d.some(differing)) if usual else d.some(differing)
        if (name, ANSWERED) not in self._number:
            return answered
        return self._if_answered(name, answered, blank=wanted(self._read(fact, {})))

    def _if_answered(self, name: str, answered: Diagram, *, blank: bool) -> Diagram:
        d, was = self.diagrams, self.diagrams.where(self.part(name, ANSWERED), (1,))
        return d.either(d.both(was, answered), d.no(was) if blank else NO)

    def _value_of(self, fact: Fact, number: int) -> tuple[Value, ...]:
        """Return what a fact reads where only one part of a field is told, for each class of it."""
        found = self._values.get((fact.name, number))
        if found is None:
            found = tuple(self._read(fact, self._telling(number, place)) for place in range(len(self.parts[number].answers)))
            self._values[fact.name, number] = found
        return found

    def _telling(self, number: int, place: int) -> dict[str, Kept]:
        """Return the answer to one field where only one of its parts is told."""
        part, answer = self.parts[number], self.parts[number].answers[place]
        match part.field:
            case "pains":
                return {"pains": () if answer is None else (answer,)}
            case "levels" | "technique" | "soreness":
                return {part.field: {part.key: answer} if answer else None}
            case "red_flags" | "equipment" | "owned":
                return {part.field: frozenset({part.key}) if answer else frozenset()}
            case _:
                return {part.field: answer}

    def _read(self, fact: Fact, answers: Mapping[str, Kept]) -> Value:
        return fact.read(_NOBODY.changed(**answers), self.context)

    # -- facts of several fields

    def _combined(self, fact: Fact, wanted: Callable[[Value], bool]) -> Diagram:
        """Return whether the value of a fact that reads a few single answers is *wanted*, from every combination of their classes."""
        found = self._products.get(fact.name)
        if found is None:
            numbers = sorted(self.part(name) for name in fact.fields if (name, None) in self._number)
            if "body_mass_kg" not in fact.fields and len(numbers) != len(fact.fields):
                raise GaveUp(f"no proof knows what {fact.name} makes of {' and '.join(fact.fields)}")
            found = self._products[fact.name] = self._product(numbers, lambda profile: fact.read(profile, self.context))
        return self._any_value(found, wanted)

    def _product(self, numbers: Sequence[int], read: Callable[[AthleteProfile], Value]) -> dict[Value, Diagram]:
        """Return for each value where it is read, from every combination of the classes of some parts."""
        values = self._values_of(numbers, read)
        return {value: self._where_is(numbers, values, value, ()) for value in dict.fromkeys(values.values())}

    def _values_of(self, numbers: Sequence[int], read: Callable[[AthleteProfile], Value]) -> dict[tuple[int, ...], Value]:
        choices = [range(len(self.parts[number].answers)) for number in numbers]
        combinations = 1
        for each in choices:
            combinations *= len(each)
        if combinations > _MOST_COMBINATIONS:
            raise GaveUp(f"{combinations} combinations of {', '.join(self.parts[number].name for number in numbers)} are too many")
        return {each: read(self._small(numbers, each)) for each in product(*choices)}

    def _where_is(self, numbers: Sequence[int], values: Mapping[tuple[int, ...], Value], value: Value, at: tuple[int, ...]) -> Diagram:
        if len(at) == len(numbers):
            return YES if values[at] == value else NO
        number = numbers[len(at)]
        return self.diagrams.node(
            number, [self._where_is(numbers, values, value, (*at, each)) for each in range(len(self.parts[number].answers))]
        )

    def _small(self, numbers: Sequence[int], places: Sequence[int]) -> AthleteProfile:
        answers: dict[str, Kept] = {}
        for number, place in zip(numbers, places, strict=True):
            answers |= self._telling(number, place)
        if answers.get("postpartum_weeks") is not None and answers.get("pregnancy") is not Pregnancy.POSTPARTUM:
            del answers["postpartum_weeks"]
        return _NOBODY.changed(**answers)

    # -- levels and what is mastered

    @cached_property
    def _family_of_level(self) -> Mapping[str, Family]:
        return {vocabulary.level.in_(family).name: family for family in Family}

    @cached_property
    def _family_of_technique(self) -> Mapping[str, Family]:
        return {vocabulary.technique.in_(family).name: family for family in Family}

    def _levels(self, family: Family) -> Mapping[Value, Diagram]:
        """Return where the athlete has each level in a family."""
        found = self._products.get(f"level {family}")
        if found is None:
            numbers = [*(self.part(name) for name in _LEVEL_FIELDS), self.part("levels", family)]
            values = self._level_values
            found = {level: self._where_is(numbers, values, level, ()) for level in Level}
            self._products[f"level {family}"] = found
        return found

    @cached_property
    def _level_values(self) -> Mapping[tuple[int, ...], Value]:
        """The level of each combination of classes: one family's, since all are read alike."""
        family = next(iter(Family))
        return self._values_of(
            [*(self.part(name) for name in _LEVEL_FIELDS), self.part("levels", family)], partial(_level, family, self.context)
        )

    def level(self, family: Family, *levels: Level) -> Diagram:
        """Return whether the athlete has one of these levels in a family."""
        return self._any_value(self._levels(family), lambda level: level in levels)

    @cached_property
    def anew(self) -> Diagram:
        """Whether doses and loads are a beginner's whatever the level."""
        d = self.diagrams
        numbers = [self.part("age"), self.part("pregnancy"), *self._of_field["injuries"]]
        parts: list[Diagram] = []
        for number in numbers:
            places = range(len(self.parts[number].answers))
            parts.append(d.where(number, (place for place in places if starts_anew(_NOBODY.changed(**self._telling(number, place))))))
        young, born, *hurt = parts
        return d.some((young, born, self._if_answered("injuries", d.some(hurt), blank=False)))

    def dosed(self, family: Family, level: Level) -> Diagram:
        """Return whether doses in a family are those of a level."""
        d = self.diagrams
        at = d.without(self.level(family, level), self.anew)
        return d.either(at, self.anew) if level is Level.BEGINNER else at

    def _techniques(self, family: Family) -> Mapping[Value, Diagram]:
        found = self._products.get(f"technique {family}")
        if found is None:
            found = self._products[f"technique {family}"] = {word: self.technique(family, word) for word in Technique}
        return found

    def technique(self, family: Family, word: Technique) -> Diagram:
        """Return whether the technique in a family is called so, in the athlete's words or for the level."""
        d, number, fact = self.diagrams, self.part("technique", family), vocabulary.technique.in_(family)
        unsaid = self.level(family, *(level for level in Level if self._read(fact, {"level": level}) is word))
        said = self._value_of(fact, number)
        called = d.where(number, (place for place, value in enumerate(said) if place and value is word))
        return d.either(called, d.both(d.where(number, (0,)), unsaid))

    def practised(self, name: str) -> Diagram:
        """Return whether a variation is mastered by the athlete's own word or by a recent record."""
        return self.diagrams.where(self.part("owned", name), (1,))

    def met(self, variation: Variation) -> Diagram:
        """Return whether a variation meets a prerequisite: it is practised, or for a level below one that speaks for it."""
        d, family = self.diagrams, variation.family
        above = self.level(family, *(level for level in Level if level.rank > variation.level.rank))
        speaks = d.no(self._techniques(family)[Technique.UNFAMILIAR])
        if family is Family.GLUTE_HAM_RAISE:
            speaks = d.both(speaks, d.no(d.where(self.part("levels", family), (0,))))
        return d.either(self.practised(variation.id), d.both(above, speaks))

    def equipped(self, needs: Needs) -> Diagram:
        """Return whether the equipment that is needed is there."""
        d = self.diagrams

        def there(each: Value) -> Diagram:
            return YES if each in ALWAYS_THERE else d.where(self.part("equipment", each), (1,))

        some = d.some(map(there, sorted(needs.any_of))) if needs.any_of else YES
        return d.every((*map(there, sorted(needs.all_of)), some))

    # -- how many are not clear

    @cached_property
    def _ambers(self) -> Mapping[Value, Diagram]:
        """Return where each number of domains is not clear: the sum over fields that are not, each for the worst of its answers."""
        d, counts = self.diagrams, {0: YES}
        for each in map(self._amber, vocabulary.ambers.fields):
            more = {number + 1: d.both(where, each) for number, where in counts.items()}
            same = {number: d.without(where, each) for number, where in counts.items()}
            counts = {number: d.either(more.get(number, NO), same.get(number, NO)) for number in {*more, *same}}
        return dict(counts)

    def _amber(self, name: str) -> Diagram:
        """Return whether one field is not clear, all others being so."""
        d, clear = self.diagrams, {"pains": (), "injuries": ()}
        each = [
            d.where(
                number,
                (
                    place
                    for place in range(len(self.parts[number].answers))
                    if self._read(vocabulary.ambers, {**clear, **self._telling(number, place)})
                ),
            )
            for number in self._of_field[name]
        ]
        if (name, ANSWERED) not in self._number:
            return d.some(each)
        return self._if_answered(name, d.some(each), blank=bool(self._read(vocabulary.ambers, {**clear, name: None})))


def _level(family: Family, context: Context, profile: AthleteProfile) -> Level:
    return level_in(profile, family, context)


def _nothing(name: str) -> Kept:
    """Return an answer to a field that says there is nothing."""
    if name in ("pains", "injuries"):
        return ()
    return None if name == "soreness" else frozenset[str]()
