"""Whether the runner is ill today."""
