"""
Slightly short hamstrings keep the range comfortable.

Above 20 degrees short of straight, or below 70 degrees of leg raise, the longest hinges wait. Blank counts as slightly short.
The lines have little support, the test errs by 7 to 12 degrees, and a hinge in a comfortable range lengthens by itself.
"""

from posterior_chain.authoring import Capacity, Case, Evidence, Grade, Reviewed, Rule, Status, Tightness, hamstring_length, runner

RULE = Rule(
    when=hamstring_length >= Tightness.MILD,
    then=(Capacity(hamstring_length=2),),
    because="Your hamstrings count as a little tight, so hinges stay in a comfortable range.",
    sources=(
        Evidence(
            "yildirim2018",
            "Yildirim et al. 2018, Balkan Medical Journal",
            supports="means of young adults are near this line",
            rows=("HAM-LEN-01", "HAM-LEN-02"),
        ),
        Evidence(
            "neto_ake2015", "Neto et al. 2015, Journal of Sport Rehabilitation", supports="the error of the tests", rows=("HAM-LEN-06",)
        ),
        Evidence(
            "expert",
            "Expert judgement of the evidence report",
            supports="a felt tightness is taken at its word and a test is offered",
            rows=("HAM-LEN-10",),
        ),
    ),
    grade=Grade.X,
    cases=(
        Case("20 degrees short", runner(active_knee_extension_deg=20), fires=False),
        Case("21 degrees short", runner(active_knee_extension_deg=21), fires=True, withholds="barbell_deadlift", keeps="trap_bar_deadlift"),
        Case("leg raised to 70", runner(straight_leg_raise_deg=70), fires=False),
        Case("leg raised to 69", runner(straight_leg_raise_deg=69), fires=True),
        Case("feels loose", runner(hamstring_tightness="none"), fires=False),
        Case("feels mildly tight", runner(hamstring_tightness="mild"), fires=True),
        Case("not said", runner(hamstring_tightness=None), fires=True),
    ),
    reviewed=Reviewed(evidence="2026-11", again="2027-11-01"),
    status=Status.STABLE,
    since="0.1",
)
