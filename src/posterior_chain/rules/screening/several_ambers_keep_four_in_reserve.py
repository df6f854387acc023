"""
Several ambers keep four in reserve.

Pain, an injury, soreness, a poor day, low energy, pregnancy: each alone has its own rule. Three or more at once weigh more than the sum,
so the reserve grows and a professional should look. A product decision; no row of the tables sets the number.
"""

from posterior_chain.authoring import Case, Evidence, Floor, Grade, Outcome, Refer, Reviewed, Rule, Scope, Status, Urgency, ambers, runner

RULE = Rule(
    when=ambers >= 3,
    then=(
        Floor(rir=4),
        Refer(urgency=Urgency.ROUTINE, scope=Scope.ADVICE),
    ),
    because="Several things about your health are not clear at once: keep four repetitions in reserve, and please talk to a professional.",
    sources=(
        Evidence(
            "expert",
            "Expert judgement of the evidence report",
            supports="each domain alone reduces the dose; the sum is a product decision",
            rows=(
                "SCL-02",
                "SCL-14",
                "SCL-15",
            ),
        ),
    ),
    grade=Grade.X,
    cases=(
        Case("two: low energy and not ready", runner(energy_availability="yellow", readiness="low"), fires=False),
        Case(
            "three: also pregnant", runner(sex="female", energy_availability="yellow", readiness="low", pregnancy="trimester_1"), fires=True
        ),
        Case("two: sore and not ready", runner(soreness={"hamstrings": 4}, readiness="low"), fires=False),
        Case(
            "three: also an injury that is not cleared",
            runner(soreness={"hamstrings": 4}, readiness="low", injuries=[{"kind": "calf_strain", "weeks_ago": 40}]),
            fires=True,
            refers=Urgency.ROUTINE,
            outcome=Outcome.TRAIN_WITH_CARE,
        ),
    ),
    reviewed=Reviewed(evidence="2026-11", again="2027-11-01"),
    status=Status.STABLE,
    since="0.1",
)
