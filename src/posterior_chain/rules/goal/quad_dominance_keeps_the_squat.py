"""
Quad dominance keeps the squat.

Being called quad dominant is no reason to leave quads out: in the squat they are a prime mover, in running they take the
landing. The squat stays and the rest of the chain is trained beside it. The label itself is weak: how common it is has not been
measured, and the ratios in use differ from author to author.
"""

from posterior_chain.authoring import Case, Evidence, Family, Grade, Reviewed, Rule, Status, Vote, quad_dominant, runner

RULE = Rule(
    when=quad_dominant.is_(True),
    then=(Vote(of=Family.SQUAT),),
    because="You keep your squats: strong quads take the landing. Hamstrings, glutes and calves are trained beside them.",
    sources=(
        Evidence(
            "contreras2015",
            "Contreras et al. 2015, Journal of Applied Biomechanics",
            supports="quads work as hard in the squat as in the thrust",
            rows=("COR-02", "A12"),
        ),
        Evidence("grygorowicz2017", "Grygorowicz et al. 2017, PLOS ONE", supports="the cut-offs for the label disagree", rows=("A16",)),
        Evidence(
            "plotkin2023",
            "Plotkin et al. 2023, Frontiers in Physiology",
            supports="the squat grew quads and glutes",
            rows=("A17", "COR-02"),
        ),
    ),
    grade=Grade.C,
    cases=(
        Case("never said", runner(), fires=False),
        Case("called quad dominant", runner(quad_dominant=True), fires=True, chooses="barbell_back_squat"),
    ),
    reviewed=Reviewed(evidence="2026-11", again="2027-11-01"),
    status=Status.STABLE,
    since="0.1",
)
