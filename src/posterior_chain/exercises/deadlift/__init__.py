"""The deadlift family: hip hinge."""
