"""What is noticed about how far the hips, hamstrings and ankles go."""
