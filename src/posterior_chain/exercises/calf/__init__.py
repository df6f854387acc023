"""The calf family: ankle plantar flexion."""
