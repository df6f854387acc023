"""The hip thrust family: hip extension, load across the pelvis."""
