"""The squat family: knee and hip extension, vertical."""
