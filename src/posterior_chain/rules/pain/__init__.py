"""What hurts, and how much."""
