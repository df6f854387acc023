"""What things are: an athlete, an exercise, a session. Frozen, validated, with no opinion about training."""
