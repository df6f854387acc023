"""What the runner trains for, and what others say of them."""
