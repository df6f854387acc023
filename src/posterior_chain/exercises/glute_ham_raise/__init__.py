"""The glute ham raise family: knee-flexion hamstring work, raise and its substitutes."""
