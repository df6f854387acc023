"""What is true of a rule set for every runner there is: proofs, findings, obligations and differences."""
