"""What is noticed when a runner counts calf raises and bridges or lowers a Nordic: it scales the work and closes no door for good."""
