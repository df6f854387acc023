"""What was injured, and how long ago."""
