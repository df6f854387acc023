"""
What healthy adults of an age and a sex do in a test.

How far below it counts, and what follows for training, is not said here.
"""

from __future__ import annotations

from attrs import frozen

from posterior_chain.model.vocabulary import Sex

__all__ = ["CALF_RAISES", "CalfRaiseNorm", "calf_raise_norm"]


@frozen(kw_only=True)
class CalfRaiseNorm:
    """
    How many calf raises on one leg are usual from an age on, until the next row begins.

    Measured on a 10-degree incline with a metronome, in 566 healthy adults (STR-01, hebertlosier2017). The means were read in two pages
    of a clinic each; where these differ by one, the higher number stands here, since it is the more cautious (UNC-11).
    """

    from_age: int
    men: int
    women: int

    def of(self, sex: Sex | None) -> int:
        """Return the norm of one sex; the stricter one when it is not known."""
        return {Sex.MALE: self.men, Sex.FEMALE: self.women}[sex] if sex else max(self.men, self.women)


CALF_RAISES = (
    CalfRaiseNorm(from_age=20, men=37, women=31),
    CalfRaiseNorm(from_age=30, men=33, women=27),
    CalfRaiseNorm(from_age=40, men=28, women=25),
    CalfRaiseNorm(from_age=50, men=24, women=22),
    CalfRaiseNorm(from_age=60, men=19, women=19),
    CalfRaiseNorm(from_age=70, men=15, women=17),
)
"""The table of STR-01, one row a decade. Younger runners are read in the first row and older ones in the last."""


def calf_raise_norm(age: int, sex: Sex | None) -> int:
    """Return how many calf raises on one leg are usual at *age*."""
    begun = [row for row in CALF_RAISES if row.from_age <= age]
    return (begun or CALF_RAISES)[-1 if begun else 0].of(sex)
