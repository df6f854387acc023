"""Ask for a session, read why, and ask about the barbell."""

from posterior_chain import AthleteProfile, recommend

advice = recommend(AthleteProfile(level="beginner", hamstring_tightness="tight", equipment={"kettlebell", "bench"}))

print(advice)
print(advice.why_not("barbell_deadlift").causes[0].because)
