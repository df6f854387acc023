"""A second prover, for the first one to agree with: what rules say, written out for z3 without classes, boxes or diagrams."""
