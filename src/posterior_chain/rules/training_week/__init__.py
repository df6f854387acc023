"""What the last seven days and the next ones hold."""
