"""What must be seen by somebody before training: signs, conditions and injuries that refer."""
