"""The theorems of the design, held over generated profiles."""

from __future__ import annotations

from collections.abc import Mapping
from random import Random

import attrs
from hypothesis import assume, given, reject
from hypothesis import strategies as st

from posterior_chain import (
    AthleteProfile,
    CatalogueError,
    Recommendation,
    Ruleset,
    default_exercises,
    default_rules,
    from_dict,
    recommend,
    to_dict,
)
from posterior_chain.engine.asking import representatives
from posterior_chain.engine.envelope import GAPS
from posterior_chain.engine.knowledge import knowledge
from posterior_chain.engine.recommend import decided
from posterior_chain.errors import InvalidProfile
from posterior_chain.language.conditions import any_of, not_
from posterior_chain.language.effects import Vote, Withhold
from posterior_chain.language.rule import Rule
from posterior_chain.language.vocabulary import ill
from posterior_chain.model.athlete import Injury, field_names
from posterior_chain.model.domains import Kept, note_of
from posterior_chain.model.exercise import Prerequisite, Variation
from posterior_chain.model.session import ExternalLoad
from posterior_chain.model.units import Reps
from posterior_chain.model.vocabulary import Equipment, Family, InjuryKind, Level, Method, Outcome, Pregnancy, Scope
from posterior_chain.testing import profiles, profiles_near_healthy
from tests.oracle import withheld

PROFILES = profiles_near_healthy() | profiles()
KNOWN = knowledge(default_rules(), default_exercises())


ANEW: tuple[Mapping[str, Kept], ...] = (
    {"age": 17},
    {"pregnancy": Pregnancy.POSTPARTUM},
    {"injuries": (Injury(kind=InjuryKind.BONE_STRESS_INJURY, weeks_ago=60, cleared=True),)},
)
"""What makes a runner start anew, each by itself."""


def taking(*methods: Method) -> Rule:
    """Return a rule that takes some ways to train away from everybody."""
    shipped = default_rules()["race_calendar.race_within_four_days_leaves_heavy_out"]
    return attrs.evolve(shipped, when=any_of(ill.is_(True), not_(ill.is_(True))), then=(Withhold(methods=methods),), id="mine.taking")


def allowed(profile: AthleteProfile, rules: Ruleset | None = None) -> set[str]:
    """Return the variations that are allowed."""
    return {name for name, each in decided(profile, rules=rules).envelope.standings.items() if each.allowed}


class TestSafetyIsStatedOnTheEnvelope:
    """A referral allows nothing in its scope."""

    @given(PROFILES)
    def test_a_referral_of_everything_leaves_nothing(self, profile: AthleteProfile) -> None:
        """Where a gate of scope all fired there is no session and nothing is allowed."""
        advice = recommend(profile)

        if any(each.scope is Scope.ALL for each in advice.referrals):
            assert advice.outcome is Outcome.REFER
            assert advice.session is None

    @given(PROFILES)
    def test_the_engine_agrees_with_the_oracle(self, profile: AthleteProfile) -> None:
        """The envelope, loads aside, is what a naive reading of the rules gives."""
        standings = decided(profile).envelope.standings
        ours = {name for name, each in standings.items() if not each.allowed and each.gaps != ("load",)}

        assert ours == withheld(profile, default_rules(), default_exercises())

    @given(PROFILES, st.sets(st.sampled_from(sorted(rule.id for rule in default_rules() if not rule.is_gate)), max_size=20))
    def test_the_engine_agrees_on_subsets_of_rules(self, profile: AthleteProfile, left_out: set[str]) -> None:
        """The agreement does not depend on which rules there are."""
        rules = Ruleset([rule for rule in default_rules() if rule.id not in left_out])
        standings = decided(profile, rules=rules).envelope.standings
        ours = {name for name, each in standings.items() if not each.allowed and each.gaps != ("load",)}

        assert ours == withheld(profile, rules, default_exercises())

    @given(PROFILES, st.sampled_from(ANEW), st.sampled_from(Level), st.sets(st.sampled_from(Method), min_size=1))
    def test_the_engine_agrees_on_who_starts_anew(
        self, profile: AthleteProfile, anew: Mapping[str, Kept], level: Level, taken: set[Method]
    ) -> None:
        """Who starts anew trains as a beginner does, whatever the stated level, so a rule takes a beginner's ways to train away."""
        several = {**anew, "postpartum_weeks": None} if "pregnancy" in anew else anew
        profile = attrs.evolve(profile, **several, level=level, levels=None, weeks_off=0)
        rules = Ruleset([taking(*taken)])
        standings = decided(profile, rules=rules).envelope.standings
        ours = {name for name, each in standings.items() if not each.allowed and each.gaps != ("load",)}

        assert ours == withheld(profile, rules, default_exercises())


class TestOrderNeverMatters:
    """Order and duplicates of rules and of set members never matter."""

    @given(PROFILES, st.randoms(use_true_random=False))
    def test_rules_in_any_order_and_twice(self, profile: AthleteProfile, random: Random) -> None:
        """Shuffled and doubled rules give an equal answer."""
        shuffled = [*default_rules(), *default_rules()]
        random.shuffle(shuffled)

        assert recommend(profile, rules=Ruleset(shuffled)) == recommend(profile)


class TestProtectionOnlyNarrows:
    """Adding a protective effect never enlarges the envelope; a vote leaves it equal."""

    @given(PROFILES, st.sampled_from([rule.id for rule in default_rules() if not rule.is_gate]))
    def test_a_rule_less_never_takes_more_away(self, profile: AthleteProfile, name: str) -> None:
        """Without a protective rule everything that was allowed still is; without a vote the same is."""
        rule = default_rules()[name]
        more, less = allowed(profile, default_rules().without(name)), allowed(profile)

        assert less <= more
        assert rule.is_protective or less == more
        assert rule.is_protective or all(isinstance(effect, Vote) for effect in rule.then)

    @given(PROFILES, st.sets(st.sampled_from(list(Equipment))))
    def test_less_equipment_never_allows_more(self, profile: AthleteProfile, gone: set[Equipment]) -> None:
        """Taking equipment away takes variations away, never adds one."""
        poorer = attrs.evolve(profile, equipment=frozenset(profile.equipment or ()) - gone)

        assert allowed(poorer) <= allowed(profile)

    @given(
        profiles_near_healthy(),
        st.sampled_from([name for name in field_names() if note_of(AthleteProfile, name).guarded and name != "loads"]),
    )
    def test_a_blank_guarded_field_never_allows_more_than_the_best_answer(self, profile: AthleteProfile, name: str) -> None:
        """Leaving a guarded field out allows no more than all its answers together."""
        best: set[str] = set()
        for value in representatives(name, KNOWN):
            try:
                best |= allowed(attrs.evolve(profile, **{name: value}))
            except InvalidProfile:
                continue
        assume(best)

        assert allowed(attrs.evolve(profile, **{name: None})) <= best | allowed(profile)


@st.composite
def own_variations(draw: st.DrawFn) -> Variation:
    """Return a variation that an app could join: like a shipped one, at any level, of any family, above any rungs of it."""
    family = draw(st.sampled_from(list(Family)))
    rungs = st.sampled_from([each.id for each in default_exercises() if each.family is family])
    entry = draw(st.booleans())
    return attrs.evolve(
        draw(st.sampled_from(list(default_exercises()))),
        id="mine",
        family=family,
        level=draw(st.sampled_from(list(Level))),
        entry=entry,
        prerequisites=() if entry else (Prerequisite(draw(rungs), 2, 8),),
        regresses_to=tuple(draw(st.lists(rungs, max_size=2, unique=True))),
    )


class TestWhatAnAppAddsOnlyNarrows:
    """What an app adds only narrows the envelope of the core's exercises."""

    @given(
        st.builds(
            attrs.evolve,
            profiles_near_healthy(max_changes=2),
            pains=st.none(),
            level=st.sampled_from(list(Level)),
            levels=st.none() | st.dictionaries(st.sampled_from(list(Family)), st.sampled_from(list(Level)), max_size=2),
            technique=st.none(),
            owned=st.none() | st.frozensets(st.sampled_from(sorted(default_exercises().by_id)), max_size=2),
        ),
        own_variations(),
    )
    def test_one_more_variation_allows_no_other(self, profile: AthleteProfile, mine: Variation) -> None:
        """A shipped variation that was withheld stays withheld when another one is joined, and none is dosed more boldly."""
        try:
            exercises = default_exercises() | [mine]
        except CatalogueError:
            reject()
        before, after = (decided(profile, exercises=each).envelope.standings for each in (default_exercises(), exercises))

        for name, was in before.items():
            assert was.allowed or not after[name].allowed, name
            assert after[name].dose is None or after[name].dose == was.dose, name


class TestEveryAnswerIsSound:
    """Every valid profile gets a session, a rest day or a referral, and nothing absurd."""

    @given(PROFILES)
    def test_there_is_always_an_answer(self, profile: AthleteProfile) -> None:
        """A session is there exactly when the outcome is to train."""
        advice = recommend(profile)

        assert (advice.session is not None) is (advice.outcome in (Outcome.TRAIN, Outcome.TRAIN_WITH_CARE))
        assert advice.outcome is not Outcome.REFER or advice.referrals
        assert 0 <= advice.sessions_per_week.advised <= 3

    @given(PROFILES)
    def test_a_session_can_be_trained(self, profile: AthleteProfile) -> None:
        """Repetitions lie in the variation's range or below it for time, loads are positive and within what was aimed at."""
        session = recommend(profile).session
        if session is None:
            return

        assert session.items
        assert session.estimated_minutes <= (profile.minutes or 45)
        assert len({item.variation for item in session.items}) == len(session.items)
        for item in session.items:
            own = default_exercises()[item.variation].amount
            assert isinstance(item.amount, Reps) is isinstance(own, Reps)
            assert 1 <= item.amount.low <= item.amount.high <= own.high
            assert item.sets >= 1
            if isinstance(item.load, ExternalLoad):
                assert item.load.kg.grams > 0
                assert all(each.kg < item.load.kg for each in item.warm_up_sets)

    @given(PROFILES, st.integers(10, 180), st.integers(10, 180))
    def test_fewer_minutes_never_lengthen(self, profile: AthleteProfile, one: int, other: int) -> None:
        """Less time never makes a longer session, and the envelope does not read the time."""
        short, long = (attrs.evolve(profile, minutes=minutes) for minutes in sorted((one, other)))
        lengths = [advice.session.estimated_minutes if advice.session else 0 for advice in map(recommend, (short, long))]

        assert lengths[0] <= lengths[1]
        assert allowed(short) == allowed(long)

    @given(PROFILES)
    def test_one_call_equals_another(self, profile: AthleteProfile) -> None:
        """The same input gives an equal output."""
        assert recommend(profile) == recommend(profile)


class TestEverythingIsExplained:
    """Every withheld variation names its cause; every reason listed is binding."""

    @given(PROFILES)
    def test_every_withheld_variation_names_rules_or_gaps(self, profile: AthleteProfile) -> None:
        """What keeps a variation away is a rule that is there, or a gap."""
        for each in recommend(profile).withheld:
            assert each.by
            assert all(name in default_rules() or name in GAPS for name in each.by)

    @given(PROFILES)
    def test_every_reason_binds(self, profile: AthleteProfile) -> None:
        """A reason is a gate, shaped an item, alone withholds something, takes everything away, or limits the week."""
        advice = recommend(profile)
        shaped = {rule for item in (advice.session.items if advice.session else ()) for rule in item.reasons}
        alone = {each.by[0] for each in advice.withheld if len(each.by) == 1}
        referring = {each.rule for each in advice.referrals}
        for reason in advice.reasons:
            other = any(effect.target in ("sessions per week", "every variation") for effect in reason.effects)
            assert reason.rule in shaped | alone | referring or other

    @given(profiles_near_healthy(), st.sampled_from(sorted(default_exercises().by_id)))
    def test_what_would_unlock_really_unlocks(self, profile: AthleteProfile, name: str) -> None:
        """Applying a way takes the variation out of the withheld ones, and nothing that can not be changed is proposed."""
        advice = recommend(profile)
        unlock = advice.what_would_unlock(name)

        assert unlock.possible or unlock.because
        for way in unlock.ways:
            assert not {change.field for change in way} & {"age", "sex", "body_mass_kg", "pregnancy", "postpartum_weeks", "cleared"}
            changed = attrs.evolve(profile, **{change.field: change.after for change in way})
            assert name in allowed(changed)


class TestDocumentsRoundTrip:
    """What is written can be read again."""

    @given(PROFILES)
    def test_a_profile(self, profile: AthleteProfile) -> None:
        """A profile written and read is the same."""
        assert from_dict(AthleteProfile, to_dict(profile)) == profile

    @given(profiles_near_healthy())
    def test_a_recommendation(self, profile: AthleteProfile) -> None:
        """A recommendation written and read is equal, and writes the same."""
        advice = recommend(profile)
        document = to_dict(advice)
        loaded = from_dict(Recommendation, document)

        assert loaded == advice
        assert to_dict(loaded) == document
