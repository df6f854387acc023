"""
Low readiness does fewer sets.

After poor sleep or on a flat day about seven tenths of the sets are enough. The size is judgement and a setting.
"""

from posterior_chain.authoring import Case, Evidence, Grade, Outcome, Readiness, Reviewed, Rule, Scale, Status, readiness, runner, setting

RULE = Rule(
    when=readiness.is_(Readiness.LOW),
    then=(Scale(sets_factor=setting("low_readiness_sets_factor")),),
    because="You do not feel ready today, so there are fewer sets.",
    sources=(
        Evidence("expert", "Expert judgement of the evidence report", supports="seven tenths of the sets on a poor day", rows=("SCL-15",)),
    ),
    grade=Grade.X,
    cases=(
        Case("ready", runner(readiness="good"), fires=False),
        Case("not ready", runner(readiness="low"), fires=True, outcome=Outcome.TRAIN_WITH_CARE),
    ),
    reviewed=Reviewed(evidence="2026-11", again="2027-11-01"),
    status=Status.STABLE,
    since="0.1",
)
