"""How far away the races are."""
